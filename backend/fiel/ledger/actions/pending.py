"""Points earned but not yet released: promises, kept or taken back many at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from fiel.core import db
from fiel.ledger.models import PendingState, Reason


@dataclass(frozen=True, slots=True)
class Promise:
    """*points* that an account will earn by *cause*, one promise for each."""

    account_id: int
    cause: tuple[str, int]
    points: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class Settled:
    """A promise's end. *transaction_id*: the earning that kept it; None: it is taken back."""

    account_id: int
    cause: tuple[str, int]
    transaction_id: int | None


async def promise(promises: Sequence[Promise], *, now: datetime) -> None:
    """Promise points, or change what was promised; what was released stays. Inside a transaction that has locked the
    accounts."""
    columns = {"account_id": "bigint", "points": "bigint", "reason": "text", "cause_kind": "text",
               "cause_id": "bigint", "state": "text", "created_at": "timestamptz"}  # fmt: skip
    rows = [
        {"account_id": one.account_id, "points": one.points, "reason": one.reason.value, "cause_kind": one.cause[0],
         "cause_id": one.cause[1], "state": PendingState.PENDING.value, "created_at": now}
        for one in promises
    ]  # fmt: skip
    await db.insert_rows(
        "pending_points", columns, rows,
        on_conflict="(account_id, cause_kind, cause_id) DO UPDATE SET points = excluded.points, state = 'PENDING',"
        " settled_at = NULL WHERE pending_points.state <> 'RELEASED'",
    )  # fmt: skip


async def settle(ends: Sequence[Settled], *, now: datetime) -> None:
    """End promises; those that never were or are over stay so. Inside a transaction that has locked the accounts."""
    for one in ends:
        state = PendingState.CANCELLED if one.transaction_id is None else PendingState.RELEASED
        await db.execute(
            "UPDATE pending_points SET state = $4, settled_at = $5, transaction_id = $6 WHERE account_id = $1"
            " AND cause_kind = $2 AND cause_id = $3 AND state = 'PENDING'",
            one.account_id, *one.cause, state.value, now, one.transaction_id,
        )  # fmt: skip
