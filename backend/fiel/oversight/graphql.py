"""Flags over GraphQL; managers and owners."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.graphql import ActionRefused, Connection, Node, NotFound, connection, field, mutation, told
from fiel.core.ids import global_id, read_global_id
from fiel.core.language import Language
from fiel.core.pagination import Page, Window
from fiel.merchants.graphql import staff
from fiel.oversight import actions
from fiel.oversight.models import FlagKind as FlagKindValue

FlagKind = strawberry.enum(
    FlagKindValue, name="FlagKind",
    description="Points or gifts to oneself, many in a short time, many undone, spending without the customer's"
    " consent, points given without a network (told more than a day later, or many times in a day), many punches,"
    " gifts or scratch cards given by hand in a day; wallets of the shop's own customers taken over: by who works or"
    " worked there, by an e-mail that an employee had put in the place of another, or many by one employee's links;"
    " colleagues' PINs guessed at a till; points that a file gave to somebody who works there or shares points with"
    " whoever ran it, or more of them in a day than they may give; a record with points or purchases joined to another"
    " by whoever is not the owner.",
)  # fmt: skip
_WORDS: dict[FlagKindValue, dict[Language, str]] = {
    FlagKindValue.SELF: {
        "es": "{who} se dio puntos o regalos a sí mismo", "en": "{who} gave points or gifts to themselves",
    },
    FlagKindValue.BURST: {
        "es": "{who} dio puntos a {member} muchas veces en pocos minutos",
        "en": "{who} gave {member} points many times within minutes",
    },
    FlagKindValue.REVERSALS: {"es": "{who} ha deshecho mucho en un día", "en": "{who} undid a lot in a day"},
    FlagKindValue.OVERRIDE: {
        "es": "{who} canjeó para {member} sin su permiso", "en": "{who} redeemed for {member} without consent",
    },
    FlagKindValue.LATE: {
        "es": "{who} dio puntos a {member} sin red y llegaron más de un día después",
        "en": "{who} gave {member} points without a network, and they arrived more than a day later",
    },
    FlagKindValue.OFFLINE: {
        "es": "{who} dio puntos sin red muchas veces en un día",
        "en": "{who} gave points without a network many times in a day",
    },
    FlagKindValue.OWN_CLAIM: {
        "es": "{who} se quedó en su app con un monedero que había hecho el comercio",
        "en": "{who} took a wallet that the business had made into their own app",
    },
    FlagKindValue.CLAIMS: {
        "es": "Con QR o correos de {who} se han abierto varios monederos con puntos en poco tiempo, o en una sola app",
        "en": "By QRs or e-mails of {who} several wallets with points were opened in a short time, or in one app",
    },
    FlagKindValue.NEW_ADDRESS: {
        "es": "{who} cambió el correo de una ficha con puntos, y con el nuevo {member} la ha abierto en su app",
        "en": "{who} changed the e-mail of a record with points, and by the new one {member} opened it in their app",
    },
    FlagKindValue.GUESSES: {
        "es": "En la caja de {who} se probaron tantos PIN de compañeros que dejó de aceptarlos",
        "en": "At {who}'s till so many colleagues' PINs were tried that it took no more",
    },
    FlagKindValue.IMPORT_STAFF: {
        "es": "{who} importó puntos para {member}, que trabaja aquí o comparte puntos con {who}",
        "en": "{who} imported points for {member}, who works here or shares points with {who}",
    },
    FlagKindValue.IMPORT_CAP: {
        "es": "{who} importó en un día más puntos de los que puede dar",
        "en": "{who} imported more points in a day than they may give",
    },
    FlagKindValue.MERGED: {
        "es": "{who} unió a la ficha de {member} otra con puntos o compras; desde la ficha se pueden separar",
        "en": "{who} joined another record, with points or purchases, to {member}'s; the record can part them again",
    },
    FlagKindValue.BY_HAND: {
        "es": "{who} dio a mano muchos sellos o regalos en un día, los últimos a {member}",
        "en": "{who} gave out many punches or gifts by hand in a day, the last of them to {member}",
    },
}  # fmt: skip


@strawberry.type(description="Something that looks odd at the till.")
class Flag(Node):
    kind: FlagKindValue = told("What is odd.")
    text: str = told("For people.")
    at: datetime = told("When.")
    employee_name: str = told("Who.")
    member_id: strawberry.ID | None = told("About whom.")
    note: str | None = told("What a manager wrote who did without the customer's consent; kept for 90 days.")
    is_seen: bool = told("Whether a manager has looked at it.")
    is_for_others: bool = told("Whether it is about whoever asks, so that somebody else, or an owner, puts it aside.")


@strawberry.input(description="A flag that was looked at, or that is to be looked at again.")
class SettleFlagInput:
    id: strawberry.ID = told("Which one.")
    seen: bool = told("Whether it was; false puts it back among those that wait.", True)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="Put aside, or back.")
class SettleFlagSuccess:
    done: bool = told("Always true.")


SettleFlagResult = Annotated[
    SettleFlagSuccess | NotFound | ActionRefused,
    strawberry.union("SettleFlagResult", description="What putting a flag aside can answer."),
]


async def flags_of(merchant_id: int, seen: bool, window: Window) -> Page[db.Row]:
    """Newest first."""
    rows = await db.fetch(
        "SELECT f.id, f.kind, f.at, f.seen_at, f.membership_id, f.employee_id, e.name AS employee_name,"
        " m.given_name AS member_name,"
        " (SELECT q.title FROM consent_request q WHERE f.kind = 'OVERRIDE' AND q.membership_id = f.membership_id"
        " AND q.state = 'OVERRIDE' AND q.created_at = f.at ORDER BY q.id DESC LIMIT 1) AS note"
        " FROM flag f JOIN employee e ON e.id = f.employee_id LEFT JOIN membership m ON m.id = f.membership_id"
        f" WHERE f.merchant_id = $1 AND f.id < $2 AND f.seen_at IS {'NOT ' if seen else ''}NULL"
        " ORDER BY f.id DESC LIMIT $3",
        merchant_id,
        window.before,
        window.first + 1,
    )
    return Page.cut(rows, [row["id"] for row in rows], window.first)


@strawberry.type
class OversightQuery:
    @field("What looks odd at the till and nobody has looked at (or, seen: true, somebody has), newest first. Manager.")
    async def flags(
        self, info: Info, seen: bool = False, first: int = 20, after: str | None = None, merchant: str | None = None
    ) -> Connection[Flag]:
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        page = await flags_of(actor.merchant_id, seen, Window.of(first, after))
        return connection(page, [_flag(row, actor, info.context.language) for row in page.rows], after=after)


@strawberry.type
class OversightMutation:
    @mutation(
        "Put a flag aside, unless it is about oneself and one is no owner; or (seen: false) back among those that wait."
        " Manager."
    )
    async def settle_flag(self, info: Info, input: SettleFlagInput) -> SettleFlagResult:
        actor = await staff(info, input.merchant)
        await actions.settle_flag(actor, read_global_id(input.id, "Flag"), seen=input.seen, now=info.context.now)
        return SettleFlagSuccess(done=True)


def flag_text(row: db.Row, language: Language) -> str:
    """What is odd, for people."""
    words = _WORDS[FlagKindValue(row["kind"])][language]
    return words.format(who=row["employee_name"], member=row["member_name"] or "—")


def _flag(row: db.Row, actor: StaffActor, language: Language) -> Flag:
    kind, member = FlagKindValue(row["kind"]), row["membership_id"]
    return Flag(
        id=strawberry.ID(global_id("Flag", row["id"])), kind=kind, at=row["at"], employee_name=row["employee_name"],
        text=flag_text(row, language),
        member_id=strawberry.ID(global_id("Member", member)) if member else None, note=row["note"],
        is_seen=row["seen_at"] is not None, is_for_others=actions.is_for_others(actor, row["employee_id"]),
    )  # fmt: skip
