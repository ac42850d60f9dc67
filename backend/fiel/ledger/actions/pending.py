"""Points earned but not yet released."""

from __future__ import annotations

from datetime import datetime

from fiel.core import db
from fiel.core.actor import Actor
from fiel.ledger.actions.post import Entry, Posted, WhyStep, lock, post
from fiel.ledger.models import EntryKind, PendingState, Reason


async def add_pending(account_id: int, points: int, reason: Reason, cause: tuple[str, int], *, now: datetime) -> bool:
    """Promise *points* for *cause*; False if that cause has its promise already."""
    return bool(
        await db.execute(
            "INSERT INTO pending_points (account_id, points, reason, cause_kind, cause_id, state, created_at)"
            " VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (account_id, cause_kind, cause_id) DO NOTHING",
            account_id, points, reason.value, *cause, PendingState.PENDING.value, now,
        )
    )  # fmt: skip


async def release_pending(
    account_id: int,
    cause: tuple[str, int],
    actor: Actor,
    *,
    now: datetime,
    expires_at: datetime | None,
    why: tuple[WhyStep, ...] = (),
) -> Posted | None:
    """Post the points promised for *cause* as an earning, once; None if they are settled already."""
    await lock([account_id], now=now)
    promised = await _settle(account_id, cause, PendingState.RELEASED, now)
    if promised is None:
        return None
    entry = Entry(
        account_id, EntryKind.EARN, promised["points"], actor, reason=Reason(promised["reason"]), cause=cause,
        why=why, expires_at=expires_at, lifetime_delta=promised["points"],
    )  # fmt: skip
    posted = (await post([entry], now=now))[0]
    await db.execute("UPDATE pending_points SET transaction_id = $2 WHERE id = $1", promised["id"], posted.id)
    return posted


async def cancel_pending(account_id: int, cause: tuple[str, int], *, now: datetime) -> bool:
    """Take the promise back; False if it is settled already."""
    await lock([account_id], now=now)
    return await _settle(account_id, cause, PendingState.CANCELLED, now) is not None


async def _settle(account_id: int, cause: tuple[str, int], state: PendingState, now: datetime) -> db.Row | None:
    rows = await db.returning(
        "UPDATE pending_points SET state = $4, settled_at = $5 WHERE account_id = $1 AND cause_kind = $2"
        " AND cause_id = $3 AND state = 'PENDING' RETURNING id, points, reason",
        account_id, *cause, state.value, now,
    )  # fmt: skip
    return rows[0] if rows else None
