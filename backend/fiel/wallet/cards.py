"""Cards on phones whose wallet has changed without anybody's act: imports, points that end, rewards that begin.

What somebody did is followed at once (``passes/queueing.py``); this finds the rest, by the same changes by which an app
knows that its wallet is another one.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from fiel.core import db
from fiel.passes.queueing import KEPT, queue_cards
from fiel.wallet.models import Scope

LOOKED_BACK = timedelta(hours=2)
"""The round comes each hour; one may have been missed."""
CARDS_A_STEP = 2_000


def _changed(scope: Scope, key: str) -> str:
    """Also where its changes are summed up by now, which takes seconds while much happens."""
    return " OR ".join(
        f'EXISTS (SELECT 1 FROM {table} c WHERE c.scope = {scope.value} AND c."key" = {key} AND c.at > $1)'
        for table in ("change", "change_sum")
    )


_REWARDS = (
    "SELECT r.merchant_id FROM reward r WHERE (r.active_from > $1 AND r.active_from <= $2)"
    " OR (r.active_to > $1 AND r.active_to <= $2)"
    f" OR (r.stock = 0 AND ({_changed(Scope.MERCHANT, 'r.merchant_id')}))"
)
_CARDS = (
    f"SELECT w.id FROM membership w WHERE w.id > $3 AND {KEPT} AND ("
    + " OR ".join(
        _changed(scope, key)
        for scope, key in (
            (Scope.ACCOUNT, "w.points_account_id"), (Scope.MEMBERSHIP, "w.id"), (Scope.CUSTOMER, "w.customer_id"),
        )
    )
    + " OR EXISTS (SELECT 1 FROM points_lot l WHERE l.account_id = w.points_account_id AND l.remaining > 0"
    f" AND l.expires_at > $1 AND l.expires_at <= $2) OR w.merchant_id IN ({_REWARDS})) ORDER BY w.id LIMIT $4"
)  # fmt: skip


async def look_at_cards(*, now: datetime) -> int:
    """Leave word of all that may be others than two hours ago; how many. A step is a transaction of its own."""
    if not await db.fetch("SELECT 1 AS one FROM pass_issuer LIMIT 1"):
        return 0
    after, found = 0, 0
    while True:
        rows = await db.fetch(_CARDS, now - LOOKED_BACK, now, after, CARDS_A_STEP)
        await queue_cards([row["id"] for row in rows], now=now)
        found += len(rows)
        if len(rows) < CARDS_A_STEP:
            return found
        after = rows[-1]["id"]
