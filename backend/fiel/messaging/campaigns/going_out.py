"""A campaign on its way: to the inbox of each of its people, and to their browsers, a step at a time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from fiel.activity.actions import Happened, Job, enqueue, record
from fiel.core import db
from fiel.core.actor import WorkerActor
from fiel.core.clock import APART
from fiel.messaging.campaigns.message import path_of
from fiel.messaging.models import CampaignState, DeliveryState, PushScreen
from fiel.messaging.services import Services
from fiel.messaging.variables import filled, has_variables, values_of
from fiel.segments import loaders as segments

PEOPLE_A_STEP = 1000
STEPS_A_JOB = 3
"""Then others have their turn."""
INBOX = {
    "customer_id": "bigint", "merchant_id": "bigint", "activity_id": "bigint", "kind": "text", "data": "jsonb",
    "created_at": "timestamptz",
}  # fmt: skip
LATE = timedelta(minutes=30)
LIVES = timedelta(days=1)
"""A push that could not be told a day later is told no more; it is in the inbox."""


async def go_out(data: Mapping[str, object], services: Services) -> None:
    """The ``campaign`` job. Each step is one transaction, with how far it has come in it: killed and begun again,
    or run twice, nobody has it twice and nobody is left out."""
    number = int(str(data["campaign_id"]))
    for _ in range(STEPS_A_JOB):
        if not await db.transaction(lambda: _step(number, services.clock())):
            await close_finished(number, now=services.clock())
            return
    await db.transaction(lambda: _go_on(number, services.clock()))


async def _go_on(number: int, now: datetime) -> None:
    [row] = await db.fetch("SELECT reached_id FROM push_campaign WHERE id = $1", number)
    key = f"campaign:{number}:from:{row['reached_id']}"
    await enqueue(Job("campaign", {"campaign_id": number}, now, key, priority=1))


async def take_up(*, now: datetime) -> int:
    """What ought to have gone out and did not, since its job failed for good; and close what is done. How many."""

    async def body() -> int:
        left = await db.fetch(
            "SELECT id FROM push_campaign WHERE state IN ('SCHEDULED', 'SENDING') AND spread_at IS NULL"
            " AND send_at < $1 ORDER BY id LIMIT 100",
            now - LATE,
        )
        await enqueue(*(
            Job("campaign", {"campaign_id": row["id"]}, now, f"campaign:{row['id']}:again:{now:%Y-%m-%dT%H}")
            for row in left
        ))  # fmt: skip
        done = await db.fetch(
            "SELECT id FROM push_campaign WHERE state = 'SENDING' AND spread_at IS NOT NULL ORDER BY id LIMIT 1000"
        )
        for row in done:
            await close_finished(row["id"], now=now)
        return len(left)

    return await db.transaction(body)


async def schedule(campaign_id: int, send_at: datetime) -> None:
    """In the transaction that decides it."""
    key = f"campaign:{campaign_id}:{send_at.isoformat()}"
    await enqueue(Job("campaign", {"campaign_id": campaign_id}, send_at, key))


async def bring_back_campaigns(*, now: datetime, was: datetime) -> None:
    """After the clock went back: what was sent in the time before goes out. Inside a transaction."""
    rows = await db.returning(
        "UPDATE push_campaign SET send_at = $1 WHERE state = 'SCHEDULED' AND created_at > $2 AND send_at > $1"
        " AND send_at <= $3 RETURNING id",
        now, now + APART, was,
    )  # fmt: skip
    for row in rows:
        await schedule(row["id"], now)


async def latest_of_campaigns(now: datetime) -> datetime | None:
    """What a clock that was ahead said as a campaign was sent that waits for it; None: none does."""
    [row] = await db.fetch(
        "SELECT max(created_at) AS created_at FROM push_campaign WHERE state = 'SCHEDULED' AND created_at > $1"
        " AND send_at > $2 AND send_at <= created_at",
        now + APART, now,
    )  # fmt: skip
    return db.moment_or_none(row["created_at"])


async def _step(number: int, now: datetime) -> bool:
    """Whether there is more to do."""
    await db.lock_row("push_campaign", number)
    campaign = await db.fetch_one(
        "SELECT p.*, m.slug, (SELECT ends_at FROM news_post n WHERE n.id = p.news_id) AS news_ends_at"
        " FROM push_campaign p JOIN merchant m ON m.id = p.merchant_id WHERE p.id = $1",
        number,
    )
    if campaign is None or campaign["spread_at"] is not None:
        return False
    if campaign["state"] == CampaignState.SCHEDULED.value and campaign["send_at"] <= now:
        campaign["activity_id"] = await _begin(campaign, now)
    elif campaign["state"] != CampaignState.SENDING.value:
        return False  # put off, or called back
    people = await _next_people(campaign, now)
    if people:
        await _tell(campaign, people, now)
    done = len(people) < PEOPLE_A_STEP
    await db.execute(
        "UPDATE push_campaign SET reached_id = $2, people = people + $3, spread_at = $4 WHERE id = $1",
        number, people[-1]["id"] if people else campaign["reached_id"], len(people), now if done else None,
    )  # fmt: skip
    return not done


async def _begin(campaign: db.Row, now: datetime) -> int:
    happened = Happened(
        "push.sent", WorkerActor(campaign["employee_id"]), now, merchant_id=campaign["merchant_id"],
        subject=("push_campaign", campaign["id"]),
    )  # fmt: skip
    [activity_id] = await record(happened)
    if campaign["news_id"] is not None:  # one entry in the inbox for a post, also where some saw it first
        posts = await db.fetch("SELECT activity_id FROM news_post WHERE id = $1", campaign["news_id"])
        activity_id = posts[0]["activity_id"] if posts and posts[0]["activity_id"] else activity_id
    await db.execute(
        "UPDATE push_campaign SET state = 'SENDING', activity_id = $2, version = version + 1 WHERE id = $1",
        campaign["id"],
        activity_id,
    )
    return activity_id


async def _next_people(campaign: db.Row, now: datetime) -> list[db.Row]:
    """The next of those who are in the segment and have said yes to news."""
    wanted = await segments.narrowed(campaign["merchant_id"], campaign["segment_id"])
    tests, values = wanted.where(4, now)
    return await db.fetch(
        f"SELECT m.id, m.customer_id {segments.MEMBERS} WHERE m.merchant_id = $1 AND m.id > $2"
        f" AND m.news_since IS NOT NULL AND {' AND '.join(tests)} ORDER BY m.id LIMIT $3",
        campaign["merchant_id"], campaign["reached_id"], PEOPLE_A_STEP, *values,
    )  # fmt: skip


async def _tell(campaign: db.Row, people: list[db.Row], now: datetime) -> None:
    """What the inbox keeps is what was said, with each reader's own figures of that day."""
    numbers, news_id = [one["id"] for one in people], campaign["news_id"]
    path = path_of(campaign["slug"], PushScreen(campaign["screen"]), news_id)
    values = {}
    if news_id is None and has_variables(campaign["title"], campaign["body"]):
        values = await values_of(campaign["merchant_id"], numbers, now)
    entries: list[db.Row] = []
    for one in people:
        facts = {"title": campaign["title"], "body": campaign["body"], "path": path}
        if values:
            said = values[one["id"]][1]
            facts |= {name: filled(facts[name], said) for name in ("title", "body")}
        entries.append({"customer_id": one["customer_id"], "merchant_id": campaign["merchant_id"],
                        "activity_id": campaign["activity_id"], "kind": "campaign", "data": facts,
                        "created_at": now})  # fmt: skip
    await db.insert_rows("inbox_entry", INBOX, entries, on_conflict="(customer_id, activity_id, kind) DO NOTHING")
    once = f"news-{news_id}" if news_id else f"campaign-{campaign['id']}"
    token = "lower(hex(randomblob(16)))" if db.is_sqlite() else "replace(gen_random_uuid()::text, '-', '')"
    await db.execute(
        "INSERT INTO push_delivery (subscription_id, campaign_id, customer_id, membership_id, once_key, token,"
        " is_urgent, waits_for_quiet, priority, state, due_at, stale_at, attempts, created_at)"
        f" SELECT p.id, $2, m.customer_id, m.id, $3 || p.id, {token}, FALSE, TRUE, 1, '{DeliveryState.WAITING.value}',"
        f" {_moment(4)}, {_moment(5)}, 0, {_moment(4)} FROM membership m JOIN customer c ON c.id = m.customer_id"
        " JOIN push_subscription p ON p.account_id = c.account_id JOIN session s ON s.id = p.session_id"
        f" WHERE {db.among('m.id', 1, 'bigint')} AND s.ended_at IS NULL AND s.expires_at > $4 ORDER BY m.id, p.id"
        " ON CONFLICT (once_key) DO NOTHING",
        db.to_json(numbers), campaign["id"], f"{once}:", now,
        min(now + LIVES, campaign["news_ends_at"] or now + LIVES),
    )  # fmt: skip


def _moment(place: int) -> str:
    return f"${place}" if db.is_sqlite() else f"CAST(${place} AS TIMESTAMPTZ)"


async def close_finished(campaign_id: int, *, now: datetime) -> None:
    """A campaign that all have, and of whose pushes none waits, is sent."""
    await db.execute(
        "UPDATE push_campaign SET state = 'SENT', finished_at = $2 WHERE id = $1 AND state = 'SENDING'"
        " AND spread_at IS NOT NULL AND NOT EXISTS"
        " (SELECT 1 FROM push_delivery d WHERE d.campaign_id = $1 AND d.state = 'WAITING')",
        campaign_id,
        now,
    )
