"""Which customer a till means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from fiel.core import db
from fiel.core.actor import ShopActor
from fiel.core.errors import Checks, NotFound, Refusal
from fiel.core.ids import read_code
from fiel.identity import throttle
from fiel.identity.contact import read_email, read_phone
from fiel.members.rules import read_live_qr


@dataclass(frozen=True, slots=True)
class MemberRef:
    """One of: a member code, a live QR's text, a membership's row, an e-mail or a phone as given to the shop."""

    code: str | None = None
    live_qr: str | None = None
    membership_id: int | None = None
    email: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class Resolved:
    """A customer; ``membership_id`` is None where they are no member of this merchant yet. *account_id*: of their
    points, where it was looked at."""

    customer_id: int
    membership_id: int | None
    account_id: int | None = None


async def resolve_member(actor: ShopActor, ref: MemberRef, *, now: datetime) -> Resolved:
    """Find the customer, without believing the QR: that is ``identify_member``'s and consent's part.

    Raises NotFound, InvalidInput, and Throttled for a till that guesses codes.
    """
    found = (await resolve_members([(actor, ref)], now=now))[0]
    if isinstance(found, Refusal):
        raise found
    return found


async def resolve_members(asked: Sequence[tuple[ShopActor, MemberRef]], *, now: datetime) -> list[Resolved | Refusal]:
    """What ``resolve_member`` does, for each of *asked*: what it answers, or would raise."""
    found: dict[int, Resolved | Refusal] = {}
    codes: dict[int, str] = {}
    for place, (actor, ref) in enumerate(asked):
        if ref.membership_id is not None:
            continue
        try:
            if ref.email is not None or ref.phone is not None:
                found[place] = await _by_contact(actor.merchant_id, ref)
            else:
                codes[place] = _code_of(ref)
        except Refusal as refusal:
            found[place] = refusal
    ids = {place: ref.membership_id for place, (_, ref) in enumerate(asked) if ref.membership_id is not None}
    found |= await _by_membership({place: (asked[place][0].merchant_id, number) for place, number in ids.items()})
    found |= await _by_codes(asked, codes, now)
    return [found.get(place, NotFound()) for place in range(len(asked))]


async def _by_codes(
    asked: Sequence[tuple[ShopActor, MemberRef]], codes: dict[int, str], now: datetime
) -> dict[int, Resolved | Refusal]:
    """By place; a code that nobody has counts against the till that guessed it."""
    if not codes:
        return {}
    tills = {place: ":".join(map(str, asked[place][0].trace)) for place in codes}
    found: dict[int, Resolved | Refusal] = {}
    refused = await throttle.throttled(throttle.MEMBER_CODE, set(tills.values()), now=now)
    tried = [place for place in codes if tills[place] not in refused]
    found.update({place: refused[till] for place, till in tills.items() if till in refused})
    rows = await db.fetch(
        "SELECT given.place, coalesce(k.customer_id, m.customer_id, c.customer_id) AS customer_id,"
        " coalesce(k.id, m.id) AS id, coalesce(k.points_account_id, m.points_account_id) AS account_id"
        f" FROM {db.given_rows(1, _CODE)} JOIN member_code c ON c.code = given.code"
        " AND c.revoked_at IS NULL LEFT JOIN membership m ON (m.customer_id = c.customer_id"
        " OR m.claimed_from_id = c.customer_id) AND m.merchant_id = given.merchant_id"
        f" LEFT JOIN membership k ON k.id = m.merged_into_id WHERE {db.among('c.code', 2, few=True)}",
        db.to_json([{"place": place, "merchant_id": asked[place][0].merchant_id, "code": codes[place]}
                    for place in tried]),
        db.to_json(sorted({codes[place] for place in tried})),
    )  # fmt: skip
    found.update({row["place"]: Resolved(row["customer_id"], row["id"], row["account_id"]) for row in rows})
    for place in tried:  # in their order: after too many wrong ones of a till here, the right one is not told either
        till = tills[place]
        if till in refused:
            found[place] = refused[till]
        elif place not in found:
            await throttle.count_failure((throttle.MEMBER_CODE, till), now=now)
            refused |= await throttle.throttled(throttle.MEMBER_CODE, [till], now=now)
    return found


_CODE = {"place": "int", "merchant_id": "bigint", "code": "text"}


async def _by_membership(wanted: dict[int, tuple[int, int]]) -> dict[int, Resolved]:
    """By place, of merchants with memberships: the ones that those were merged into, if they were, since all codes of
    a person find the one kept."""
    if not wanted:
        return {}
    rows = await db.fetch(
        "SELECT m.id AS asked, m.merchant_id, coalesce(k.customer_id, m.customer_id) AS customer_id,"
        " coalesce(k.id, m.id) AS id, coalesce(k.points_account_id, m.points_account_id) AS account_id"
        " FROM membership m LEFT JOIN membership k ON k.id = m.merged_into_id"
        f" WHERE {db.among('m.id', 1, 'bigint', few=True)} AND m.erased_at IS NULL",
        db.to_json(sorted({number for _, number in wanted.values()})),
    )
    found = {
        (row["merchant_id"], row["asked"]): Resolved(row["customer_id"], row["id"], row["account_id"]) for row in rows
    }
    return {place: found[one] for place, one in wanted.items() if one in found}


def _code_of(ref: MemberRef) -> str:
    text = ref.code or ref.live_qr or ""
    qr = read_live_qr(text)
    if qr is not None:
        return qr.code
    if ref.live_qr is not None:
        raise NotFound
    checks = Checks()
    checks.text("member.code", text, 40)
    checks.done()
    return read_code(text)


async def _by_contact(merchant_id: int, ref: MemberRef) -> Resolved:
    """Raises NotFound, InvalidInput."""
    checks = Checks()
    country = (await db.fetch("SELECT country FROM merchant WHERE id = $1", merchant_id))[0]["country"]
    email = read_email(checks, "member.email", ref.email) if ref.email is not None else None
    phone = read_phone(checks, "member.phone", ref.phone, country) if ref.phone is not None else None
    checks.done()
    rows = await db.fetch(
        "SELECT m.customer_id, m.id, coalesce(m.merged_into_id, m.id) AS standing FROM membership m"
        " JOIN customer c ON c.id = m.customer_id LEFT JOIN account a ON a.id = c.account_id"
        f" WHERE m.merchant_id = $1 AND ({is_proved('email')} AND m.given_email = $2"
        f" OR {is_proved('phone')} AND m.given_phone = $3) ORDER BY m.id LIMIT 50",
        merchant_id, email, phone,
    )  # fmt: skip
    if len({row["standing"] for row in rows}) > 1:
        checks.fail("member.email" if email else "member.phone", "AMBIGUOUS")
        checks.done()
    if not rows:
        raise NotFound
    return (await _by_membership({0: (merchant_id, rows[0]["id"])}))[0]


def is_proved(what: str) -> str:
    """SQL over ``m`` (membership) and ``a`` (its account, if any): that the contact is no stranger's word. The shop
    wrote it down itself, or the account has proved it."""
    return (
        f"(a.id IS NULL OR m.claimed_from_id IS NOT NULL OR a.{what} = m.given_{what} AND a.{what}_verified_at IS NOT"
        " NULL)"
    )
