"""Which customer a till means."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fiel.core import db
from fiel.core.actor import ShopActor
from fiel.core.errors import Checks, NotFound
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
    """A customer; ``membership_id`` is None where they are no member of this merchant yet."""

    customer_id: int
    membership_id: int | None


async def resolve_member(actor: ShopActor, ref: MemberRef, *, now: datetime) -> Resolved:
    """Find the customer, without believing the QR: that is ``identify_member``'s and consent's part.

    Raises NotFound, and Throttled for a till that guesses codes.
    """
    if ref.membership_id is not None:
        row = await db.fetch_one(
            "SELECT customer_id, id FROM membership WHERE id = $1 AND merchant_id = $2",
            ref.membership_id,
            actor.merchant_id,
        )
    elif ref.email is not None or ref.phone is not None:
        row = await _by_contact(actor.merchant_id, ref)
    else:
        kind, number = actor.trace
        limit = (throttle.MEMBER_CODE, f"{kind}:{number}")
        await throttle.check_limits(limit, now=now)
        row = await _by_code(actor.merchant_id, _code_of(ref))
        if row is None:
            await throttle.count_failure(limit, now=now)
    if row is None:
        raise NotFound
    return await follow_merge(Resolved(row["customer_id"], row["id"]))


async def follow_merge(found: Resolved) -> Resolved:
    """The one that a membership was merged into, if it was: all codes of a person find it."""
    row = await db.fetch_one(
        "SELECT k.customer_id, k.id FROM membership m JOIN membership k ON k.id = m.merged_into_id WHERE m.id = $1",
        found.membership_id or 0,
    )
    return Resolved(row["customer_id"], row["id"]) if row else found


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


async def _by_contact(merchant_id: int, ref: MemberRef) -> db.Row | None:
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
    return rows[0] if rows else None


def is_proved(what: str) -> str:
    """SQL over ``m`` (membership) and ``a`` (its account, if any): that the contact is no stranger's word. The shop
    wrote it down itself, or the account has proved it."""
    return (
        f"(a.id IS NULL OR m.claimed_from_id IS NOT NULL OR a.{what} = m.given_{what} AND a.{what}_verified_at IS NOT"
        " NULL)"
    )


async def _by_code(merchant_id: int, code: str) -> db.Row | None:
    return await db.fetch_one(
        "SELECT coalesce(m.customer_id, c.customer_id) AS customer_id, m.id FROM member_code c LEFT JOIN membership m"
        " ON (m.customer_id = c.customer_id OR m.claimed_from_id = c.customer_id) AND m.merchant_id = $2"
        " WHERE c.code = $1 AND c.revoked_at IS NULL",
        code,
        merchant_id,
    )
