"""Points that the café's customers give to each other, and share."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from fiel.core import db
from fiel.core.actor import AccountActor
from fiel.members.households.inviting import invite, join
from fiel.members.transfers.giving import offer_points, send_points

CAFE = "cafe-aurora"
ENOUGH = 300
"""Points of who gives."""


async def give_to_friends(merchant_id: int, me: AccountActor, now: datetime, rng: random.Random) -> None:
    """The demo's customer has given to one, got from another, and a link of hers waits; with the first of
    them she shares points."""
    found = await db.fetch(
        "SELECT c.id, c.account_id, k.code FROM membership m JOIN points_account a ON a.id = m.points_account_id"
        " JOIN customer c ON c.id = m.customer_id JOIN member_code k ON k.customer_id = c.id WHERE m.merchant_id = $1"
        " AND m.merged_into_id IS NULL AND m.blocked_at IS NULL AND m.erased_at IS NULL AND c.account_id IS NOT NULL"
        " AND c.id <> $2 AND m.purchases > 0 AND m.joined_at < $3 AND a.balance >= $4 AND a.deficit = 0"
        " ORDER BY m.purchases DESC, m.id LIMIT 2",
        merchant_id, me.customer_id, now - timedelta(days=30), ENOUGH,
    )  # fmt: skip
    if len(found) < 2:
        return
    friend, other = found
    mine = await db.fetch("SELECT code FROM member_code WHERE customer_id = $1 ORDER BY id LIMIT 1", me.customer_id)
    giver = AccountActor(other["account_id"], 0, other["id"])
    await send_points(giver, CAFE, mine[0]["code"], 40, "demo-gift-1", now=now - timedelta(hours=30), address="")
    spare = await _spare(merchant_id, me.customer_id)
    if given := min(60, spare // 2):
        await send_points(me, CAFE, friend["code"], given, "demo-gift-2", now=now - timedelta(hours=5), address="")
    _, code = await invite(me, CAFE, now=now - timedelta(days=20), draw=rng.randbytes)
    together = AccountActor(friend["account_id"], 0, friend["id"])
    await join(together, code, now=now - timedelta(days=19), address="")
    if offered := min(25, spare // 4):
        await offer_points(me, CAFE, offered, now=now - timedelta(hours=2), draw=rng.randbytes)


async def _spare(merchant_id: int, customer_id: int) -> int:
    """What the café lets them give: their visits are drawn, and they may have spent nearly all."""
    [row] = await db.fetch(
        "SELECT a.balance - p.transfer_least_balance AS spare FROM membership m JOIN points_account a"
        " ON a.id = m.points_account_id JOIN program p ON p.merchant_id = m.merchant_id"
        " WHERE m.merchant_id = $1 AND m.customer_id = $2 AND m.merged_into_id IS NULL",
        merchant_id, customer_id,
    )  # fmt: skip
    return max(0, int(row["spare"]))
