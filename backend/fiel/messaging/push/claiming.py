"""Which pushes go out now: claimed from the database, no two workers the same, and sorted out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Any
from zoneinfo import ZoneInfo

from fiel.activity.jobs import LONGEST_WAIT
from fiel.core import db
from fiel.core.clock import APART
from fiel.messaging.campaigns.message import messages
from fiel.messaging.models import DeliveryState
from fiel.messaging.push.sending import Target

CLAIM_LENGTH = timedelta(minutes=2)
"""A worker that dies loses its claim; then somebody else sends, with the same tag."""
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Claimed:
    """A delivery that is ours for a while, with what it shows and where it goes."""

    id: int
    subscription_id: int
    target: Target
    endpoint_hash: str
    payload: dict[str, Any]
    token: str
    is_urgent: bool
    stale_at: datetime
    attempts: int
    campaign_id: int | None


@dataclass(frozen=True, slots=True)
class Claim:
    """*seen*: how many were due at all; *campaigns*: whose state may have come to its end."""

    seen: int
    to_send: list[Claimed]
    campaigns: frozenset[int]


class Lane(Enum):
    """PEOPLE: somebody waits for each. MANY: campaigns, news, reminders; none of the former waits behind them."""

    PEOPLE = 0
    MANY = 1


async def has_due_push(lane: Lane, *, now: datetime) -> bool:
    """A read, so that an idle worker never takes the write lock."""
    rows = await db.fetch(
        "SELECT 1 AS one FROM push_delivery WHERE state = 'WAITING' AND priority = $1 AND due_at <= $2 LIMIT 1",
        lane.value,
        now,
    )
    return bool(rows)


async def claim_pushes(lane: Lane, most: int, *, now: datetime) -> Claim:
    """Up to *most* that are due. Those that shall not go out now are settled or put off on the way."""
    return await db.transaction(lambda: _claim(lane, most, now))


async def _claim(lane: Lane, most: int, now: datetime) -> Claim:
    skip = "" if db.is_sqlite() else " FOR UPDATE SKIP LOCKED"
    rows = await db.returning(
        "UPDATE push_delivery SET due_at = $1, attempts = attempts + 1 WHERE id IN (SELECT id FROM push_delivery"
        f" WHERE state = 'WAITING' AND priority = $4 AND due_at <= $2 ORDER BY due_at, id LIMIT $3{skip})"
        " RETURNING id, subscription_id, campaign_id, customer_id, membership_id, payload, token, is_urgent,"
        " waits_for_quiet, stale_at, attempts, counted_at",
        now + CLAIM_LENGTH, now, most, lane.value,
    )  # fmt: skip
    if not rows:
        return Claim(0, [], frozenset())
    rows.sort(key=lambda row: row["id"])
    campaigns = frozenset(row["campaign_id"] for row in rows if row["campaign_id"] is not None)
    browsers = await _browsers(rows, now)
    wishes = await _wishes(rows)
    welcome = await _welcome(rows)
    sorting = _Sorting(now)
    left = [row for row in rows if sorting.keeps(row, browsers, welcome, wishes.get(row["customer_id"]))]
    left = await _within_the_week(left, wishes, sorting, now)
    await sorting.write()
    shown = await messages([row for row in left if row["payload"] is None], now)
    to_send = []
    for row in left:
        payload = shown.get(row["id"]) if row["payload"] is None else db.from_json(row["payload"])
        if payload is not None:
            to_send.append(_claimed(row, browsers[row["subscription_id"]], payload))
    return Claim(len(rows), to_send, campaigns)


def _claimed(row: db.Row, browser: db.Row, payload: dict[str, Any]) -> Claimed:
    shown = payload["notification"]
    payload = {**payload, "notification": {**shown, "data": {**shown.get("data", {}), "token": row["token"]}}}
    target = Target(browser["endpoint"], browser["p256dh"], browser["auth"], browser["vapid_key"])
    return Claimed(
        row["id"], row["subscription_id"], target, browser["endpoint_hash"], payload, row["token"],
        bool(row["is_urgent"]), row["stale_at"], row["attempts"], row["campaign_id"],
    )  # fmt: skip


async def bring_back_pushes(*, now: datetime, was: datetime) -> None:
    """After the clock went back: what was left in the time before is due; a claim, and the wait after a failed try, end
    as any other."""
    await db.execute(
        "UPDATE push_delivery SET due_at = $1 WHERE state = 'WAITING' AND attempts = 0 AND created_at > $1"
        " AND due_at > $1 AND due_at <= $2",
        now, was,
    )  # fmt: skip
    await db.execute(
        "UPDATE push_delivery SET due_at = $1 WHERE state = 'WAITING' AND attempts > 0 AND due_at > $1"
        " AND due_at <= $2",
        now + CLAIM_LENGTH, was + LONGEST_WAIT,
    )  # fmt: skip
    await db.execute(
        "UPDATE push_delivery SET created_at = $1 WHERE state = 'WAITING' AND created_at > $2", now, now + APART
    )


async def latest_of_pushes(now: datetime) -> datetime | None:
    """What a clock that was ahead said, at the least, as pushes that wait were written or tried; None: none were."""
    [row] = await db.fetch(
        "SELECT (SELECT max(created_at) FROM push_delivery WHERE state = 'WAITING' AND created_at > $1) AS written_at,"
        " (SELECT max(due_at) FROM push_delivery WHERE state = 'WAITING' AND priority IN (0, 1)"
        " AND due_at > $2 AND attempts > 0 AND waits_for_quiet = FALSE) AS again_at",
        now + APART, now + APART + LONGEST_WAIT,
    )  # fmt: skip
    tried = row["again_at"] and row["again_at"] - LONGEST_WAIT
    return max((at for at in (row["written_at"], tried) if at), default=None)


class _Sorting:
    """What becomes of those that don't go out now."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._settled: list[db.Row] = []
        self._put_off: list[db.Row] = []

    def keeps(self, row: db.Row, browsers: dict[int, db.Row], welcome: set[int], wish: db.Row | None) -> bool:
        browser = browsers.get(row["subscription_id"])
        if browser is None or browser["customer_id"] != row["customer_id"]:
            self.settle(row, DeliveryState.GONE)  # signed out, or somebody else's by now
        elif row["campaign_id"] is not None and row["membership_id"] not in welcome:
            self.settle(row, DeliveryState.CANCELLED)
        elif row["stale_at"] <= self._now:
            self.settle(row, DeliveryState.STALE)
        elif row["waits_for_quiet"] and wish and (until := quiet_until(wish, self._now)):
            # a night's wait is no failed try
            self._put_off.append({"id": row["id"], "due_at": until, "attempts": row["attempts"] - 1})
        else:
            return True
        return False

    def settle(self, row: db.Row, state: DeliveryState) -> None:
        self._settled.append({"id": row["id"], "state": state.value})

    async def write(self) -> None:
        await db.update_rows("push_delivery", {"state": "text"}, self._settled)
        await db.update_rows("push_delivery", {"due_at": "timestamptz", "attempts": "int"}, self._put_off)


async def _browsers(rows: Sequence[db.Row], now: datetime) -> dict[int, db.Row]:
    """Those whose owner is still signed in there."""
    numbers = sorted({row["subscription_id"] for row in rows if row["subscription_id"] is not None})
    found = await db.fetch(
        "SELECT p.id, p.endpoint, p.endpoint_hash, p.p256dh, p.auth, p.vapid_key, c.id AS customer_id"
        " FROM push_subscription p JOIN customer c ON c.account_id = p.account_id"
        f" JOIN session s ON s.id = p.session_id WHERE {db.among('p.id', 1, 'bigint')}"
        " AND s.ended_at IS NULL AND s.expires_at > $2",
        db.to_json(numbers),
        now,
    )
    return {row["id"]: row for row in found}


async def _welcome(rows: Sequence[db.Row]) -> set[int]:
    """Memberships whose person still wants a shop's news, and whom it still wants."""
    numbers = sorted({row["membership_id"] for row in rows if row["campaign_id"] is not None})
    if not numbers:
        return set()
    found = await db.fetch(
        f"SELECT id FROM membership WHERE {db.among('id', 1, 'bigint')} AND news_since IS NOT NULL"
        " AND blocked_at IS NULL AND merged_into_id IS NULL",
        db.to_json(numbers),
    )
    return {row["id"] for row in found}


async def _wishes(rows: Sequence[db.Row]) -> dict[int, db.Row]:
    asked = sorted({row["customer_id"] for row in rows if row["waits_for_quiet"] or row["campaign_id"] is not None})
    if not asked:
        return {}
    found = await db.fetch(
        "SELECT customer_id, quiet_from AS quiet_begins, quiet_to AS quiet_ends, time_zone, most_a_week"
        f" FROM message_preferences WHERE {db.among('customer_id', 1, 'bigint')}",
        db.to_json(asked),
    )
    return {row["customer_id"]: row for row in found}


async def _within_the_week(
    rows: list[db.Row], wishes: dict[int, db.Row], sorting: _Sorting, now: datetime
) -> list[db.Row]:
    """Campaigns that are not more than each wants in seven days; a second phone of the same person counts once."""
    fresh = [row for row in rows if row["campaign_id"] is not None and row["counted_at"] is None]
    if not fresh:
        return rows
    most = {number: wish["most_a_week"] for number, wish in wishes.items() if wish["most_a_week"] is not None}
    had: dict[int, set[int]] = {}
    if any(row["customer_id"] in most for row in fresh):
        await db.hold("push-week", 0)  # two workers with two campaigns of one person
        for row in await db.fetch(
            "SELECT DISTINCT customer_id, campaign_id FROM push_delivery WHERE counted_at > $1"
            f" AND state IN ('WAITING', 'SENT') AND {db.among('customer_id', 2, 'bigint')} AND campaign_id IS NOT NULL",
            now - WEEK,
            db.to_json(sorted(most)),
        ):
            had.setdefault(row["customer_id"], set()).add(row["campaign_id"])
    held: set[int] = set()
    for row in fresh:
        counted = had.setdefault(row["customer_id"], set())
        allowed = most.get(row["customer_id"])
        if allowed is not None and row["campaign_id"] not in counted and len(counted) >= allowed:
            sorting.settle(row, DeliveryState.HELD)
            held.add(row["id"])
        else:
            counted.add(row["campaign_id"])
    counting: list[db.Row] = [{"id": row["id"], "counted_at": now} for row in fresh if row["id"] not in held]
    await db.update_rows("push_delivery", {"counted_at": "timestamptz"}, counting)
    return [row for row in rows if row["id"] not in held]


def quiet_until(wish: db.Row, now: datetime) -> datetime | None:
    """When a person's quiet hours end, if it is quiet now where they are."""
    begins, ends = wish["quiet_begins"], wish["quiet_ends"]
    if begins is None or ends is None or begins == ends:
        return None
    local = now.astimezone(ZoneInfo(wish["time_zone"]))
    minute = local.hour * 60 + local.minute
    if not (begins <= minute < ends if begins < ends else minute >= begins or minute < ends):
        return None
    end = local.replace(hour=ends // 60, minute=ends % 60, second=0, microsecond=0)
    end = end if end > local else end + timedelta(days=1)  # wall time: right over a change of clocks too
    return end.astimezone(now.tzinfo)
