"""Giving periodic gifts: a round for each day that is due, in steps of a few hundred members, each with how far it has
come in one transaction. Killed or run twice, nobody has it twice and nobody is left out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from functools import partial

from fiel.activity.actions import Happened, Job, enqueue, record
from fiel.automations.gifts.loaders import born_test, rhythm_of
from fiel.automations.models import GiftRhythm
from fiel.automations.rules import at
from fiel.core import db
from fiel.core.actor import SYSTEM
from fiel.core.clock import local_date
from fiel.ledger import actions as ledger
from fiel.ledger.models import EntryKind, Reason
from fiel.ledger.rules import expires_at
from fiel.members.actions.giving import expiry_rule
from fiel.merchants.actions import load_terms
from fiel.segments.loaders import MEMBERS, narrowed

BATCH = 300
CAUSE = "gift_round"


async def begin_gifts(*, now: datetime) -> int:
    """Begin the rounds that are due, those that were missed too; how many."""
    rows = await db.fetch(
        "SELECT g.id, m.time_zone FROM periodic_gift g JOIN merchant m ON m.id = g.merchant_id"
        " WHERE g.is_on = TRUE ORDER BY g.id"
    )
    begun = 0
    for row in rows:
        begun += await db.transaction(partial(_begin, row["id"], row["time_zone"], now))
    return begun


async def _begin(gift_id: int, zone: str, now: datetime) -> int:
    await db.lock_row("periodic_gift", gift_id)
    gift = await db.fetch_one(
        "SELECT g.*, p.is_active FROM periodic_gift g JOIN program p ON p.merchant_id = g.merchant_id"
        " WHERE g.id = $1 AND g.is_on = TRUE",
        gift_id,
    )
    if gift is None:
        return 0
    today = local_date(now, zone)
    missed = rhythm_of(gift).missed(_day(gift["last_day"]), today)
    days = [day for day in missed if at(day, gift["at_minute"], zone) <= now]
    if not days:
        return 0
    begun = 0
    if gift["is_active"]:  # while the programme is paused nothing is given, nor afterwards for that time
        for day in days:
            begun += await _open(gift, day, at(day, gift["at_minute"], zone), now)
    await db.execute("UPDATE periodic_gift SET last_day = $2 WHERE id = $1", gift_id, days[-1])
    return begun


async def _open(gift: db.Row, day: date, due_at: datetime, now: datetime) -> int:
    """A round; of birthdays only where it is somebody's."""
    if gift["rhythm"] == "BIRTHDAY" and not await _next(gift, due_at, 0, now, 1):
        return 0
    made = await db.returning(
        "INSERT INTO gift_round (gift_id, due_on, due_at, points, description, reached_id, people, started_at)"
        " VALUES ($1, $2, $3, $4, $5, 0, 0, $6) ON CONFLICT (gift_id, due_on) DO NOTHING RETURNING id",
        gift["id"], day, due_at, gift["points"], gift["description"], now,
    )  # fmt: skip
    for row in made:
        await enqueue(_job(row["id"], 0, now))
    return len(made)


def _job(number: int, reached: int, now: datetime) -> Job:
    return Job("gift", {"round_id": number}, now, f"gift:{number}:{reached}", priority=1)


async def go_on_giving(data: Mapping[str, object], *, now: datetime) -> None:
    """The ``gift`` job: the next few hundred, and the job for those after them."""
    await db.transaction(lambda: _step(int(str(data["round_id"])), now))


async def _step(number: int, now: datetime) -> None:
    await db.lock_row("gift_round", number)
    gift = await db.fetch_one(
        "SELECT r.id AS round_id, r.due_on, r.due_at, r.points AS value, r.description AS told, r.reached_id,"
        " r.done_at, g.* FROM gift_round r JOIN periodic_gift g ON g.id = r.gift_id WHERE r.id = $1",
        number,
    )
    if gift is None or gift["done_at"] is not None:
        return
    found = await _next(gift, gift["due_at"], gift["reached_id"], now, BATCH)
    people = await _give(gift, found, now)
    done = len(found) < BATCH
    reached = found[-1]["id"] if found else gift["reached_id"]
    await db.execute(
        "UPDATE gift_round SET reached_id = $2, people = people + $3, done_at = $4 WHERE id = $1",
        number, reached, people, now if done else None,
    )  # fmt: skip
    if not done:
        await enqueue(_job(number, reached, now))
    else:
        await record(Happened("gift.given", SYSTEM, now, merchant_id=gift["merchant_id"],
                              subject=("periodic_gift", gift["id"])))  # fmt: skip


async def _next(gift: db.Row, due_at: datetime, reached: int, now: datetime, most: int) -> list[db.Row]:
    """Members of then who are welcome now."""
    tests, values = (await narrowed(gift["merchant_id"], gift["segment_id"])).where(5, now)
    if gift["rhythm"] == "BIRTHDAY":
        zone = (await load_terms(gift["merchant_id"])).time_zone
        born, days = born_test(5 + len(values), due_at, zone)
        tests, values = [*tests, born], [*values, *days]
    return await db.fetch(
        f"SELECT m.id, m.customer_id, m.points_account_id {MEMBERS} WHERE m.merchant_id = $1 AND m.id > $2"
        f" AND m.joined_at <= $3 AND {' AND '.join(tests)} ORDER BY m.id LIMIT $4",
        gift["merchant_id"], reached, due_at, most, *values,
    )  # fmt: skip


async def _give(gift: db.Row, found: list[db.Row], now: datetime) -> int:
    """To those who have not had it in this period, as themselves or as a record that was merged into theirs."""
    await ledger.lock([row["points_account_id"] for row in found], now=now)
    period = rhythm_of(gift).period(_day(gift["due_on"]))
    had_or_gone = {row["id"] for row in await db.fetch(
        f"SELECT m.id FROM membership m WHERE {db.among('m.id', 1, 'bigint')} AND (m.merged_into_id IS NOT NULL"
        " OR m.blocked_at IS NOT NULL OR EXISTS (SELECT 1 FROM gift_given g JOIN membership w ON w.id = g.membership_id"
        " WHERE (w.id = m.id OR w.merged_into_id = m.id) AND g.gift_id = $2 AND g.period = $3))",
        db.to_json([row["id"] for row in found]), gift["id"], period,
    )}  # fmt: skip
    people = [row for row in found if row["id"] not in had_or_gone]
    columns = {"gift_id": "bigint", "round_id": "bigint", "membership_id": "bigint", "period": "text"}
    await db.insert_rows("gift_given", columns, [
        {"gift_id": gift["id"], "round_id": gift["round_id"], "membership_id": row["id"], "period": period}
        for row in people
    ])  # fmt: skip
    terms = await load_terms(gift["merchant_id"])
    reason = Reason.BIRTHDAY if gift["rhythm"] == GiftRhythm.BIRTHDAY.value else Reason.PERIODIC_GIFT
    points, ends = gift["value"], expires_at(expiry_rule(terms), now, terms.time_zone)
    posted = await ledger.post([
        ledger.Entry(
            row["points_account_id"], EntryKind.EARN, points, SYSTEM, reason=reason, cause=(CAUSE, gift["round_id"]),
            why=(ledger.WhyStep(reason.value, points),), public_description=gift["told"], expires_at=ends,
            lifetime_delta=points,
        )
        for row in people
    ], now=now)  # fmt: skip
    await record(*(
        Happened("points.earned", SYSTEM, now, merchant_id=gift["merchant_id"], customer_id=row["customer_id"],
                 membership_id=row["id"], subject=(CAUSE, gift["round_id"]),
                 data={"points": points, "transaction_id": one.id, "reason": reason.value,
                       "balance": one.balance_after})
        for row, one in zip(people, posted, strict=True)
    ), priority=1)  # fmt: skip
    return len(people)


def _day(value: date | str) -> date:
    return date.fromisoformat(value) if isinstance(value, str) else value
