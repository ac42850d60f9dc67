"""Links that claim a wallet: the shop's own, and who made the one that is used, or chose where it was mailed."""

from __future__ import annotations

import hmac
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import AccountActor, Role, TokenActor
from fiel.core.errors import NotFound
from fiel.core.ids import new_token, token_hash
from fiel.core.settings import Settings
from fiel.core.signing import read_signed, signed
from fiel.identity.mail_tokens import make_mail_token, peek_mail_token
from fiel.identity.models import MailPurpose, MailToken
from fiel.members.errors import ClaimByStaff
from fiel.members.models import Membership
from fiel.merchants.models import ApiToken, Employee

LINK, LINK_LENGTH = "wallet", timedelta(minutes=15)
CHANGED_WITHIN = timedelta(days=30)
"""So long after an employee has written another e-mail into a record, whoever claims it by that e-mail does so by
them: as long as a claim can be undone."""
ENDED = "ended"
"""In place of a token: the claim's screen says that the link is no good any more."""


class Way(Enum):
    """By what a wallet is claimed: the till's QR, the shop's site, a mail with its link, the proved e-mail, or one of
    those two at an address that an employee has written into the record lately."""

    COUNTER = "COUNTER"
    SITE = "SITE"
    MAIL = "MAIL"
    PROOF = "PROOF"
    CHANGED = "CHANGED"


@dataclass(frozen=True, slots=True)
class Maker:
    """Who made a link: an employee, or a site by its token; or who wrote the e-mail that a mail went to
    (*by_address*), and whether in place of another (*replaced*). *decides*: a manager, or an owner."""

    kind: str
    id: int
    account_id: int | None = None
    decides: bool = False
    by_address: bool = False
    replaced: bool = False

    @property
    def way(self) -> Way:
        if self.by_address:
            return Way.CHANGED
        return Way.COUNTER if self.kind == "employee" else Way.SITE


async def maker_of(link: MailToken) -> Maker | None:
    """None: it went out by mail, to the address that the shop has."""
    shown = await db.fetch_one(
        "SELECT actor_kind, actor_id FROM activity WHERE membership_id = $1 AND kind = 'member.claim_shown'"
        f" AND {db.json_int('data', 'link_id')} = $2 ORDER BY id DESC LIMIT 1",
        link.subject_id, link.id,
    )  # fmt: skip
    if shown is None:
        return None
    if shown["actor_kind"] != "employee":
        return Maker(shown["actor_kind"], shown["actor_id"])
    return await _employee_as_maker(shown["actor_id"])


async def changer_of(membership_id: int, *, now: datetime) -> Maker | None:
    """Who last wrote another e-mail into a record, by hand or by a file; None: nobody lately. The activity says it."""
    rows = await db.fetch(
        "SELECT actor_id, data FROM activity WHERE membership_id = $1 AND kind = 'member.updated'"
        " AND actor_kind = 'employee' AND at > $2 ORDER BY id DESC",
        membership_id, now - CHANGED_WITHIN,
    )  # fmt: skip
    told = [(row["actor_id"], db.from_json(row["data"])) for row in rows]
    changes = [(who, data) for who, data in told if "given_email" in data.get("changed", ())]
    if not changes:
        return None
    maker = await _employee_as_maker(changes[0][0])
    return replace(maker, by_address=True, replaced=any(data.get("replaced") for _, data in changes))


async def _employee_as_maker(employee_id: int) -> Maker:
    employee = await Employee.get(id=employee_id)
    decides = employee.left_at is None and employee.role.rank >= Role.MANAGER.rank
    return Maker("employee", employee.id, employee.account_id, decides)


async def require_outsider(actor: AccountActor, membership_id: int, maker: Maker) -> None:
    """Or that a manager other than *actor* has decided it. Raises ClaimByStaff."""
    works_there = await Employee.exists(
        account_id=actor.account_id, left_at=None,
        merchant_id=(await Membership.get(id=membership_id)).merchant_id,
    )  # fmt: skip
    if works_there and (not maker.decides or maker.account_id == actor.account_id):
        raise ClaimByStaff


def wallet_link(actor: TokenActor, settings: Settings, membership_id: int, *, now: datetime) -> tuple[str, datetime]:
    """A link by which a shop's site leads its customer to the wallet, and when it ends. It signs nobody in."""
    ends_at = now + LINK_LENGTH
    token = signed(settings, LINK, membership_id, int(ends_at.timestamp()), actor.token_id)
    return f"{settings.public_url}/w/{token}", ends_at


async def follow_wallet_link(settings: Settings, token: str, *, now: datetime, only_looks: bool = False) -> str:
    """Where such a link leads: to the wallet in the shop's app, which asks for a sign-in; or, where the wallet is
    nobody's, to claiming it, which says when the link has ended. However often it is opened, it is one claim.
    *only_looks*: whoever asks does not go there. Raises NotFound."""
    match read_signed(settings, LINK, token):
        case [int(membership_id), int(ends_at), int(token_id)]:
            pass
        case _:
            raise NotFound
    row = await db.fetch_one(
        "SELECT k.id, k.customer_id, mer.id AS merchant_id, mer.slug, c.account_id FROM membership m JOIN membership k"
        " ON k.id = coalesce(m.merged_into_id, m.id) JOIN merchant mer ON mer.id = m.merchant_id"
        " JOIN customer c ON c.id = k.customer_id WHERE m.id = $1",
        membership_id,
    )
    if row is None:
        raise NotFound
    home = f"/m/{row['slug']}/"
    left = timedelta(seconds=ends_at - now.timestamp())
    if row["account_id"] is not None or only_looks:
        return home
    maker = await ApiToken.get_or_none(id=token_id, merchant_id=row["merchant_id"], revoked_at=None)
    if left <= timedelta() or maker is None:
        return f"/claim#{ENDED}"
    actor = TokenActor(maker.id, row["merchant_id"], maker.source_id, maker.location_id, frozenset())

    def draw(length: int) -> bytes:  # from the link, as secret as it is: what was made of it before is found again
        return hmac.digest(token.encode(), f"claim:{row['id']}:{length}".encode(), "sha256")[:length]

    claim = new_token(draw)

    async def body() -> str:
        await db.lock_row("membership", row["id"])
        shown = await MailToken.get_or_none(token_hash=token_hash(claim))
        if shown is not None:
            return claim if shown.used_at is None and shown.expires_at > now else ENDED
        await make_mail_token(MailPurpose.CLAIM_WALLET, subject_id=row["id"], now=now, length=left, draw=draw)
        made = await peek_mail_token(MailPurpose.CLAIM_WALLET, claim, now=now)
        await record(Happened("member.claim_shown", actor, now, merchant_id=row["merchant_id"],
                              customer_id=row["customer_id"], membership_id=row["id"],
                              subject=("membership", row["id"]), data={"link_id": made.id}))  # fmt: skip
        return claim

    return f"/claim#{await db.transaction(body)}"
