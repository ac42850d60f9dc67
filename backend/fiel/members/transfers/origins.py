"""Which points may leave whose they are: those that a customer was paid, not those that a shop gave them for coming,
nor those that somebody gave them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from fiel.core import db
from fiel.ledger import actions as ledger
from fiel.ledger.rules import OpenLot, spending_order

MEMBER_TIME = timedelta(days=7)
"""How long somebody has to be a member before their points go to anybody."""
NOT_TO_GIVE = ("WELCOME", "NEWSLETTER", "REFERRAL")
"""Reasons of points that stay with who got them."""
EARNED = ("EARN", "ADJUST_CREDIT")
MOST_STEPS = 16
"""Back to where points came from; what went round more often stays where it is."""


async def givable_lots(account_ids: Iterable[int], *, now: datetime) -> dict[int, list[OpenLot]]:
    """Lots whose points may go to somebody else, by their account, in the order of spending. What was moved by a
    household or a merge is judged by where it came from; a gift that was taken back could be given before."""
    ids = sorted(set(account_ids))
    rows = await db.fetch(
        "SELECT l.id, l.account_id, l.remaining, l.expires_at FROM points_lot l"
        f" WHERE {db.among('l.account_id', 1, 'bigint', few=True)} AND l.remaining > 0"
        " AND (l.expires_at IS NULL OR l.expires_at > $2)",
        db.to_json(ids), now,
    )  # fmt: skip
    may = await _may_go([row["id"] for row in rows])
    found: dict[int, list[OpenLot]] = {number: [] for number in ids}
    for row in rows:
        if row["id"] in may:
            found[row["account_id"]].append(OpenLot(row["id"], row["remaining"], row["expires_at"]))
    for lots in found.values():
        lots.sort(key=spending_order)
    return found


async def _may_go(lot_ids: list[int]) -> set[int]:
    may: set[int] = set()
    looked_at = {number: number for number in lot_ids}
    """Each lot, and the one that its points lay in at the step that is reached."""
    for _ in range(MOST_STEPS):
        if not looked_at:
            break
        rows = await db.fetch(
            "SELECT l.id, t.kind, t.reason FROM points_lot l JOIN points_transaction t ON t.id = l.transaction_id"
            f" WHERE {db.among('l.id', 1, 'bigint')}",
            db.to_json(sorted(set(looked_at.values()))),
        )
        earned = {row["id"] for row in rows if row["kind"] in EARNED and row["reason"] not in NOT_TO_GIVE}
        may |= {lot for lot, at in looked_at.items() if at in earned}
        moved = {row["id"] for row in rows if row["kind"] == "TRANSFER_IN"}
        steps = await ledger.came_from(moved) if moved else {}
        gifts = {number for number, step in steps.items() if step.cause_kind == "points_transfer"}
        may |= {lot for lot, at in looked_at.items() if at in gifts and steps[at].is_return}
        looked_at = {lot: steps[at].from_lot for lot, at in looked_at.items() if at in steps and at not in gifts}
    return may
