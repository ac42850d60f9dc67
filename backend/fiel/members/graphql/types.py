"""What GraphQL tells of members, and how they are named in inputs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.actor import AccountActor
from fiel.core.graphql import (
    Connection,
    Money,
    Node,
    SafeInt,
    UserError,
    answers,
    connection,
    field,
    money,
    told,
)
from fiel.core.ids import global_id, read_global_id, show_code
from fiel.core.pagination import Page, Window
from fiel.ledger.graphql import MemberTransaction, staff_transaction
from fiel.ledger.loaders import staff_entries
from fiel.members import actions, errors, loaders
from fiel.members.actions.consent import Consent
from fiel.members.actions.find import MemberRef
from fiel.members.households.drawing import others_part
from fiel.members.models import ConsentState
from fiel.merchants.graphql import Employment, employments

strawberry.enum(ConsentState, name="ConsentState", description="Where a question for consent stands.")


async def customer(info: Info) -> AccountActor:
    """The signed-in account with a wallet, opened now if it had none; asked over GET, without one then. Raises
    Unauthenticated."""
    actor = await info.context.account()
    if actor.customer_id or not info.context.may_write:
        return actor
    wallet = await actions.wallet_of(actor.account_id, now=info.context.now)
    return replace(actor, customer_id=wallet)


@answers(errors.QrRefused)
@strawberry.type(description="A live QR that is forged, too old, or was used at another till.")
class QrRefused(UserError):
    pass


@answers(errors.ConsentNeeded)
@strawberry.type(description="Spending needs the customer's consent.")
class ConsentNeeded(UserError):
    pass


@answers(errors.WrongPin)
@strawberry.type(description="The wallet PIN is wrong.")
class WrongPin(UserError):
    pass


@strawberry.input(one_of=True, description="Which customer is meant: exactly one of these.")
class MemberInput:
    code: strawberry.Maybe[str] = told("A member code, as typed or scanned; a live QR's text works too.", None)
    live_qr: strawberry.Maybe[str] = told("The text of a live QR.", None)
    membership_id: strawberry.Maybe[strawberry.ID] = told("The id of a `Member`.", None)

    def ref(self) -> MemberRef:
        """Raises NotFound for an id that is none."""
        if self.membership_id is not None:
            return MemberRef(membership_id=read_global_id(self.membership_id.value, "Member"))
        return MemberRef(
            code=self.code.value if self.code else None, live_qr=self.live_qr.value if self.live_qr else None
        )


@strawberry.input(description="How the customer consents; nothing where their live QR was scanned a moment ago.")
class ConsentInput:
    live_qr: str | None = told("The text of a live QR of this moment.", None)
    request_id: strawberry.ID | None = told("A question that the customer answered on the phone.", None)
    pin: str | None = told("The wallet PIN, typed by the customer.", None)
    override_reason: str | None = told("A manager's reason for doing without; it is kept.", None)

    def consent(self) -> Consent:
        request = read_global_id(self.request_id, "ConsentRequest") if self.request_id else None
        return Consent(self.live_qr, request, self.pin, self.override_reason)


@strawberry.type(description="A customer as a merchant's till sees them.")
class Member(Node):
    row: strawberry.Private[db.Row]

    @field("Whether they are a member here; the first points make them one.")
    def is_member(self) -> bool:
        return self.row["membership_id"] is not None

    @field("Their name as given to this merchant.")
    def name(self) -> str:
        return str(self.row["name"])

    @field("Their member code, in groups.")
    def code(self) -> str:
        return show_code(self.row["code"] or "")

    @field("Spendable points.")
    def balance(self) -> SafeInt:
        return SafeInt(self.row["balance"] or 0)

    @field("Points earned but not yet released.")
    def pending_points(self) -> SafeInt:
        return SafeInt(self.row["pending"] or 0)

    @field("Points ever earned here.")
    def lifetime_points(self) -> SafeInt:
        return SafeInt(self.row["lifetime"])

    @field("Points owed after a refund; later credits pay them off.")
    def deficit(self) -> SafeInt:
        return SafeInt(self.row["deficit"])

    @field("Number of purchases.")
    def purchases(self) -> SafeInt:
        return SafeInt(self.row["purchases"] or 0)

    @field("Money spent here.")
    def spend(self, info: Info) -> Money:
        return money(self.row["spend_minor"] or 0, self.row["currency"], info.context.language)

    @field("What a purchase comes to on average; null: none yet.")
    def average_purchase(self, info: Info) -> Money | None:
        purchases = self.row["purchases"] or 0
        if not purchases:
            return None
        return money(self.row["spend_minor"] // purchases, self.row["currency"], info.context.language)

    @field("Last time points were given.")
    def last_visit_at(self) -> datetime | None:
        moment: datetime | None = self.row["last_visit_at"]
        return moment

    @field("Since when they are a member.")
    def joined_at(self) -> datetime | None:
        moment: datetime | None = self.row["joined_at"]
        return moment

    @field("Whether the merchant has blocked them.")
    def is_blocked(self) -> bool:
        return self.row["blocked_at"] is not None

    @field("Whether they have set a wallet PIN.")
    def has_pin(self) -> bool:
        return bool(self.row["has_pin"])

    @field("Whether they have the app, and can be asked on the phone.")
    def has_app(self) -> bool:
        return bool(self.row["has_app"])

    @field("All movements, undone ones too, newest first.")
    async def transactions(
        self, info: Info, first: int = 20, after: str | None = None
    ) -> Connection[MemberTransaction]:
        window = Window.of(first, after)
        if self.row["points_account_id"] is None:
            return connection(Page([], [], False), [], after=after)
        page = await staff_entries(self.row["points_account_id"], window)
        nodes = [staff_transaction(row, self.row["currency"], info.context.language) for row in page.rows]
        return connection(page, nodes, after=after)


def member_of(row: db.Row) -> Member:
    """A membership's id, or for somebody who is no member yet, an id that finds nothing."""
    return Member(id=strawberry.ID(global_id("Member", row["membership_id"] or 0)), row=row)


@strawberry.type(description="What the customer agreed to hear from a merchant.")
class NewsConsent:
    merchant_slug: str = told("Whose news.")
    merchant_name: str = told("Its name.")
    granted: bool = told("The latest word.")
    at: datetime | None = told("When it was said; null: nothing was said yet.")
    text_version: str | None = told("Of the text that was shown.")


@strawberry.type(description="A till asks to spend points, or to use a voucher, now.")
class ConsentRequest(Node):
    points: SafeInt = told("How many at most; 0: it is about vouchers alone.")
    voucher_title: str | None = told("Of the vouchers to be used; null: it is about points alone.")
    merchant_name: str = told("Who asks.")
    merchant_color: str = told("Ground of its card.")
    location_name: str | None = told("Where.")
    expires_at: datetime = told("Until when it can be answered.")
    household_points: SafeInt = told("How many of them would be others' of one's household, as things are now.")


@strawberry.type(description="Who is signed in.")
class Viewer(Node):
    row: strawberry.Private[db.Row]
    actor: strawberry.Private[AccountActor]

    @field("Their name.")
    def name(self) -> str:
        return str(self.row["name"])

    @field("Their e-mail.")
    def email(self) -> str | None:
        return db.text_of(self.row, "email")

    @field("Whether the e-mail is confirmed.")
    def email_verified(self) -> bool:
        return self.row["email_verified_at"] is not None

    @field("Their phone, E.164.")
    def phone(self) -> str | None:
        return db.text_of(self.row, "phone")

    @field("Whether somebody else gave that phone first, unproved: a shop that sees that it is theirs makes it so.")
    def phone_waits(self) -> bool:
        return bool(self.row["phone_waits"])

    @field("es or en.")
    def language(self) -> str:
        return str(self.row["language"])

    @field("Their birthday.")
    def birthday(self) -> date | None:
        found = self.row["birthday"]
        return date.fromisoformat(found) if isinstance(found, str) else found

    @field("Their city.")
    def city(self) -> str | None:
        return db.text_of(self.row, "city")

    @field("Their member code, in groups; null before the first wallet.")
    def member_code(self) -> str | None:
        return show_code(self.row["code"]) if self.row["code"] else None

    @field("Number of the key that this browser draws the live QR with; null: none that counts, so it asks for one.")
    async def qr_device(self) -> int | None:
        return None if self.actor.is_shared else await actions.device_at(self.actor.session_id)

    @field("Whether a wallet PIN is set.")
    def has_pin(self) -> bool:
        return bool(self.row["has_pin"])

    @field("When their account will be erased, as they asked; null: it will not.")
    def closes_at(self) -> datetime | None:
        found: datetime | None = self.row["closes_at"]
        return found

    @field("Where they work.")
    async def employments(self) -> list[Employment]:
        return await employments(self.actor)

    @field("What they agreed to hear from each merchant.")
    async def news_consents(self) -> list[NewsConsent]:
        return [
            NewsConsent(merchant_slug=row["slug"], merchant_name=row["name"], granted=bool(row["granted"]),
                        at=row["at"], text_version=row["text_version"])
            for row in await loaders.news_consents(self.row["customer_id"] or 0)
        ]  # fmt: skip

    @field("Tills that ask to spend something right now.")
    async def consent_requests(self, info: Info) -> list[ConsentRequest]:
        rows = await loaders.open_consent_requests(self.row["customer_id"] or 0, info.context.now)
        return [
            ConsentRequest(
                id=strawberry.ID(global_id("ConsentRequest", row["id"])), points=row["points"],
                voucher_title=row["title"] or None, merchant_name=row["merchant_name"],
                merchant_color=row["merchant_color"],
                location_name=row["location_name"], expires_at=row["expires_at"],
                household_points=SafeInt(await _others_part(row, info.context.now)),
            )
            for row in rows
        ]  # fmt: skip


async def _others_part(request: db.Row, now: datetime) -> int:
    """Rewards alone are paid by a household."""
    return await others_part(request["membership_id"], request["points"], now=now) if request["is_reward"] else 0


async def viewer_of(actor: AccountActor) -> Viewer:
    """On a till that several people use, nothing is told of the account behind it."""
    row = await loaders.viewer(actor.account_id) or {}
    if actor.is_shared:
        row = {**dict.fromkeys(row), "name": "", "language": row["language"]}
    return Viewer(id=strawberry.ID(global_id("Viewer", actor.account_id)), row=row, actor=actor)
