"""Codes with which a signed-in customer pays at an e-shop: got in the wallet, typed at its checkout, once."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import AccountActor, ShopActor
from fiel.core.errors import Checks, NotFound
from fiel.core.ids import Draw, new_code, read_code
from fiel.members.errors import MemberBlocked, TokenGone
from fiel.members.models import CheckoutToken, Membership

TOKEN_LENGTH = timedelta(minutes=10)
CODE_LENGTH = 9
"""With its check character ten: 45 bits for ten minutes, of one member alone."""


@dataclass(frozen=True, slots=True)
class FreshToken:
    """*code* is told once; only its hash is kept."""

    code: str
    most_points: int
    expires_at: datetime


async def create_checkout_token(
    actor: AccountActor, slug: str, most_points: int, *, now: datetime, draw: Draw = secrets.token_bytes
) -> FreshToken:
    """With it up to *most_points*, and one's promotions, pay at a business once; one that was got before is gone.

    Raises NotFound, InvalidInput, MemberBlocked.
    """
    checks = Checks()
    checks.within("mostPoints", most_points, 0, 2**53 - 1)
    checks.done()
    code = new_code(CODE_LENGTH, draw)

    async def body() -> FreshToken:
        row = await db.fetch_one(
            "SELECT w.id, w.merchant_id, w.blocked_at FROM membership w JOIN merchant m ON m.id = w.merchant_id"
            " WHERE w.customer_id = $1 AND m.slug = $2 AND w.merged_into_id IS NULL",
            actor.customer_id,
            slug,
        )
        if row is None or actor.is_shared:
            raise NotFound
        if row["blocked_at"] is not None:
            raise MemberBlocked
        await db.lock_row("membership", row["id"])  # two taps at once leave one that is good
        if not await Membership.exists(id=row["id"], customer_id=actor.customer_id):
            raise NotFound  # the claim that made it theirs was undone meanwhile
        await db.execute(
            "UPDATE checkout_token SET used_at = $2 WHERE membership_id = $1 AND used_at IS NULL", row["id"], now
        )
        made = await CheckoutToken.create(
            membership_id=row["id"], code_hash=_hash(row["merchant_id"], code), most_points=most_points,
            created_at=now, expires_at=now + TOKEN_LENGTH,
        )  # fmt: skip
        await record(Happened("checkout_token.made", actor, now, merchant_id=row["merchant_id"],
                              customer_id=actor.customer_id, membership_id=row["id"],
                              subject=("checkout_token", made.id), data={"points": most_points}))  # fmt: skip
        return FreshToken(code, most_points, made.expires_at)

    return await db.transaction(body)


async def use_checkout_token(actor: ShopActor, membership_id: int, typed: str, points: int, *, now: datetime) -> None:
    """Use it up, inside the transaction that spends *points*. Raises TokenGone."""
    try:
        code = read_code(typed)
    except NotFound as error:
        raise TokenGone from error
    used = await db.execute(
        "UPDATE checkout_token SET used_at = $4 WHERE code_hash = $1 AND membership_id = $2 AND most_points >= $3"
        " AND used_at IS NULL AND expires_at > $4",
        _hash(actor.merchant_id, code), membership_id, points, now,
    )  # fmt: skip
    if not used:
        raise TokenGone


async def purge_checkout_tokens(*, now: datetime) -> int:
    """Drop those that have been of no use for a day."""
    return await db.purge("checkout_token", "expires_at < $1", now - timedelta(days=1))


def _hash(merchant_id: int, code: str) -> str:
    return hashlib.sha256(f"{merchant_id}:{code}".encode()).hexdigest()
