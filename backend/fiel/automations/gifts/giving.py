"""Giving periodic gifts: a round for each day that is due, in steps of a few hundred members, each with how far it has
come in one transaction. Killed or run twice, nobody has it twice and nobody is left out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from functools import partial

from fiel.activity.actions import Happened, Job, enqueue, record
from fiel.automations.gifts.loaders import born_test, rhythm_of
from fiel.automations.gifts.rules import LONGEST_CATCH_UP, Rhythm
from fiel.automations.models import GiftRhythm
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
TAKEN_UP_AFTER = timedelta(hours=2)
CAUSE = "gift_round"


async def begin_gifts(*, now: datetime) -> int:
    """Begin the rounds that are due, those that were missed too; how many gifts were looked at."""
    rows = await db.fetch("SELECT id FROM periodic_gift WHERE next_at <= $1 ORDER BY next_at, id LIMIT 100", now)
    for row in rows:
        await db.transaction(partial(open_due, row["id"], now=now))
    return len(rows)


async def open_due(gift_id: int, *, now: datetime) -> None:
    """The rounds of a gift that are due by now. Inside a transaction."""
    await db.lock_row("periodic_gift", gift_id)
    gift = await db.fetch_one(
        "SELECT g.*, p.is_active, m.time_zone FROM periodic_gift g JOIN program p ON p.merchant_id = g.merchant_id"
        " JOIN merchant m ON m.id = g.merchant_id WHERE g.id = $1 AND g.next_at <= $2",
        gift_id,
        now,
    )
    if gift is None:
        return
    rhythm, zone = rhythm_of(gift), gift["time_zone"]
    due = max(gift["next_at"], now - LONGEST_CATCH_UP)
    while due <= now:
        if gift["is_active"]:  # while the programme is paused nothing is given, nor afterwards for that time
            await _open(gift, rhythm, local_date(due, zone), due, now)
        _, due = rhythm.first_after(due, gift["at_minute"], zone)
    await db.execute("UPDATE periodic_gift SET next_at = $2 WHERE id = $1", gift_id, due)


async def _open(gift: db.Row, rhythm: Rhythm, day: date, due_at: datetime, now: datetime) -> None:
    """A round; of birthdays only where it is somebody's."""
    asked = {**gift, "due_at": due_at}
    if rhythm.kind is GiftRhythm.BIRTHDAY and not await _next(asked, 0, now, 1):
        return
    made = await db.returning(
        "INSERT INTO gift_round (gift_id, due_on, due_at, points, description, rhythm, segment_id, period, reached_id,"
        " people, started_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, 0, $9)"
        " ON CONFLICT (gift_id, due_on) DO NOTHING RETURNING id",
        gift["id"], day, due_at, gift["points"], gift["description"], rhythm.kind.value, gift["segment_id"],
        rhythm.period(day), now,
    )  # fmt: skip
    for row in made:
        await enqueue(_job(row["id"], "0", now))


async def take_up_gifts(*, now: datetime) -> int:
    """Rounds whose job has failed for good go on; twice is the same. How many."""
    rows = await db.fetch("SELECT id FROM gift_round WHERE done_at IS NULL AND started_at < $1", now - TAKEN_UP_AFTER)
    await enqueue(*(_job(row["id"], f"again:{now:%Y%m%d%H}", now) for row in rows))
    return len(rows)


def _job(number: int, reached: str, now: datetime) -> Job:
    return Job("gift", {"round_id": number}, now, f"gift:{number}:{reached}", priority=1)


async def go_on_giving(data: Mapping[str, object], *, now: datetime) -> None:
    """The ``gift`` job: the next few hundred, and the job for those after them."""
    await db.transaction(lambda: _step(int(str(data["round_id"])), now))


async def _step(number: int, now: datetime) -> None:
    await db.lock_row("gift_round", number)
    gift = await db.fetch_one(
        "SELECT r.id AS round_id, r.gift_id, r.due_at, r.points, r.description, r.rhythm, r.segment_id, r.period,"
        " r.reached_id, g.merchant_id, CASE WHEN g.is_on = TRUE AND p.is_active = TRUE THEN 1 ELSE 0 END AS goes_on"
        " FROM gift_round r JOIN periodic_gift g ON g.id = r.gift_id JOIN program p ON p.merchant_id = g.merchant_id"
        " WHERE r.id = $1 AND r.done_at IS NULL",
        number,
    )
    if gift is None:
        return
    found = await _next(gift, gift["reached_id"], now, BATCH) if gift["goes_on"] else []
    people = await _give(gift, found, now)
    done = len(found) < BATCH
    reached = found[-1]["id"] if found else gift["reached_id"]
    await db.execute(
        "UPDATE gift_round SET reached_id = $2, people = people + $3, done_at = $4 WHERE id = $1",
        number, reached, people, now if done else None,
    )  # fmt: skip
    if not done:
        await enqueue(_job(number, str(reached), now))
    else:
        await record(Happened("gift.given", SYSTEM, now, merchant_id=gift["merchant_id"],
                              subject=("periodic_gift", gift["gift_id"])))  # fmt: skip


async def _next(gift: db.Row, reached: int, now: datetime, most: int) -> list[db.Row]:
    """Members of when it was due who are welcome now."""
    due_at = gift["due_at"]
    tests, values = (await narrowed(gift["merchant_id"], gift["segment_id"])).where(5, now)
    if gift["rhythm"] == GiftRhythm.BIRTHDAY.value:
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
    period = gift["period"]
    had_or_gone = {row["id"] for row in await db.fetch(
        f"SELECT m.id FROM membership m WHERE {db.among('m.id', 1, 'bigint')} AND (m.merged_into_id IS NOT NULL"
        " OR m.blocked_at IS NOT NULL OR EXISTS (SELECT 1 FROM gift_given g JOIN membership w ON w.id = g.membership_id"
        " WHERE (w.id = m.id OR w.merged_into_id = m.id) AND g.gift_id = $2 AND g.period = $3))",
        db.to_json([row["id"] for row in found]), gift["gift_id"], period,
    )}  # fmt: skip
    people = [row for row in found if row["id"] not in had_or_gone]
    columns = {"gift_id": "bigint", "round_id": "bigint", "membership_id": "bigint", "period": "text"}
    await db.insert_rows("gift_given", columns, [
        {"gift_id": gift["gift_id"], "round_id": gift["round_id"], "membership_id": row["id"], "period": period}
        for row in people
    ])  # fmt: skip
    terms = await load_terms(gift["merchant_id"])
    reason = Reason.BIRTHDAY if gift["rhythm"] == GiftRhythm.BIRTHDAY.value else Reason.PERIODIC_GIFT
    points, ends = gift["points"], expires_at(expiry_rule(terms), now, terms.time_zone)
    posted = await ledger.post([
        ledger.Entry(
            row["points_account_id"], EntryKind.EARN, points, SYSTEM, reason=reason, cause=(CAUSE, gift["round_id"]),
            why=(ledger.WhyStep(reason.value, points),), public_description=gift["description"], expires_at=ends,
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
