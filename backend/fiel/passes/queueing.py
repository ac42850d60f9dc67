"""Leaving word that a card may say something else, in the transaction that reacts to what happened.

The row waits some seconds, so that what comes close together is told once. It says nothing of what has changed: that is
looked at when it is told, and a card that says the same is told to nobody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from fiel.activity.actions import Job, enqueue
from fiel.activity.models import Activity
from fiel.core import db

TOGETHER = timedelta(seconds=5)
CARDS_A_STEP = 2_000
FOR_ALL = frozenset({
    "merchant.updated", "program.updated", "import.finished", "reward.created", "reward.updated", "reward.deleted",
    "reward.restored", "tier.saved", "tier.removed", "tier.restored", "achievements.updated", "passes.set",
    "passes.updated",
})  # fmt: skip
"""Kinds of activity that all cards of a merchant may show."""
KEPT = (
    "(EXISTS (SELECT 1 FROM wallet_pass p JOIN pass_device d ON d.wallet_pass_id = p.id WHERE p.membership_id = w.id)"
    " OR EXISTS (SELECT 1 FROM google_card g WHERE g.membership_id = w.id AND g.state <> 'ABSENT'))"
)
"""SQL: somebody keeps a card of membership *w*."""
_BY_KIND = (
    "CASE i.kind WHEN 'APPLE' THEN EXISTS (SELECT 1 FROM wallet_pass p JOIN pass_device d ON d.wallet_pass_id = p.id"
    " WHERE p.membership_id = w.id)"
    " ELSE EXISTS (SELECT 1 FROM google_card g WHERE g.membership_id = w.id AND g.state <> 'ABSENT') END"
)


async def concerns(activity: Activity) -> bool:
    """Whether its merchant makes cards at all: most don't."""
    if activity.merchant_id is None:
        return False
    return bool(await db.fetch("SELECT 1 AS one FROM pass_issuer WHERE merchant_id = $1 LIMIT 1", activity.merchant_id))


async def follow_activity(activity: Activity, *, now: datetime) -> None:
    """Inside a transaction."""
    if activity.kind in FOR_ALL:
        await enqueue(_step(activity.merchant_id or 0, 0, now))
        return
    members = [activity.membership_id] if activity.membership_id else []
    if activity.subject_kind == "membership" and activity.subject_id:
        members.append(activity.subject_id)
    if activity.subject_kind == "points_account":
        rows = await db.fetch("SELECT id FROM membership WHERE points_account_id = $1", activity.subject_id)
        members += [row["id"] for row in rows]
    await queue_cards(members, now=now)


async def queue_cards(membership_ids: Sequence[int], *, now: datetime, at: datetime | None = None) -> None:
    """Those of them that somebody keeps. *at*: when they are told; else soon. One that waits already keeps its time."""
    if membership_ids:
        await db.execute(
            "INSERT INTO card_update (merchant_id, membership_id, kind, due_at, attempts, changes)"
            " SELECT w.merchant_id, w.id, i.kind, $1, 0, 1 FROM membership w"
            f" JOIN pass_issuer i ON i.merchant_id = w.merchant_id WHERE {db.among('w.id', 2, 'bigint', few=True)}"
            f" AND {_BY_KIND} ORDER BY w.id, i.kind"
            " ON CONFLICT (membership_id, kind) DO UPDATE SET changes = card_update.changes + 1",
            at or now + TOGETHER, db.to_json(sorted(set(membership_ids))),
        )  # fmt: skip


async def go_on_queueing(data: Mapping[str, object], *, now: datetime) -> None:
    """The ``cards`` job: all of a merchant's, so many a step; the next step's job is left with them."""
    merchant_id, after = int(str(data["merchant_id"])), int(str(data["after"]))

    async def body() -> None:
        rows = await db.fetch(
            f"SELECT w.id FROM membership w WHERE w.merchant_id = $1 AND w.id > $2 AND {KEPT} ORDER BY w.id LIMIT $3",
            merchant_id, after, CARDS_A_STEP,
        )  # fmt: skip
        await queue_cards([row["id"] for row in rows], now=now)
        if len(rows) == CARDS_A_STEP:
            await enqueue(_step(merchant_id, rows[-1]["id"], now))

    await db.transaction(body)


def _step(merchant_id: int, after: int, now: datetime) -> Job:
    return Job("cards", {"merchant_id": merchant_id, "after": after}, now, priority=1)
