"""Asking a customer, and taking the answer, once."""

from __future__ import annotations

from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.activity.models import Activity
from fiel.core import db
from fiel.core.actor import AccountActor, CustomerActor
from fiel.core.errors import Checks, NotFound
from fiel.core.settings import Settings
from fiel.merchants.actions import load_terms
from fiel.messaging.errors import SurveyOver
from fiel.messaging.surveys.links import survey_of

OPEN_FOR = timedelta(days=30)
LONGEST_COMMENT = 1000


async def ask(activity: Activity, *, now: datetime) -> int | None:
    """A question after what was just earned or redeemed; None: the programme asks nothing, or asked them not long
    ago. Inside a transaction; once for each activity."""
    terms = await load_terms(activity.merchant_id or 0)
    if terms.survey_every_days is None or activity.membership_id is None:
        return None
    await db.hold("survey", activity.membership_id)
    lately = await db.fetch(
        "SELECT id, activity_id FROM survey WHERE membership_id = $1 AND asked_at > $2 ORDER BY id DESC LIMIT 1",
        activity.membership_id,
        now - timedelta(days=terms.survey_every_days),
    )
    if lately:
        return int(lately[0]["id"]) if lately[0]["activity_id"] == activity.id else None
    made = await db.returning(
        "INSERT INTO survey (merchant_id, membership_id, activity_id, location_id, asked_at, expires_at, comment)"
        " SELECT m.merchant_id, m.id, $2, $3, $4, $5, '' FROM membership m JOIN customer c ON c.id = m.customer_id"
        " WHERE m.id = $1 AND m.blocked_at IS NULL AND m.merged_into_id IS NULL"
        " AND (c.account_id IS NOT NULL OR m.given_email IS NOT NULL)"
        " ON CONFLICT (activity_id) DO NOTHING RETURNING id",
        activity.membership_id, activity.id, activity.location_id, now, now + OPEN_FOR,
    )  # fmt: skip
    return int(made[0]["id"]) if made else None


async def answer_by_link(settings: Settings, token: str, score: int, comment: str, *, now: datetime) -> int:
    """Without signing in. Answers the survey. Raises NotFound, InvalidInput, SurveyOver."""
    number = survey_of(settings, token)
    return await _answer(number, None, score, comment, now)


async def answer_in_wallet(actor: AccountActor, survey_id: int, score: int, comment: str, *, now: datetime) -> int:
    """Raises NotFound for one that is not theirs, InvalidInput, SurveyOver."""
    return await _answer(survey_id, actor.customer_id, score, comment, now)


async def _answer(number: int, customer_id: int | None, score: int, comment: str, now: datetime) -> int:
    checks = Checks()
    checks.within("score", score, 0, 10)
    kept = checks.text("comment", comment, LONGEST_COMMENT, least=0)
    checks.done()

    async def body() -> int:
        asked = await db.fetch_one(
            "SELECT s.merchant_id, s.membership_id, s.location_id, m.customer_id FROM survey s"
            " JOIN membership m ON m.id = s.membership_id WHERE s.id = $1",
            number,
        )
        if asked is None or customer_id not in (None, asked["customer_id"]):
            raise NotFound
        if not await db.execute(
            "UPDATE survey SET score = $2, comment = $3, answered_at = $4 WHERE id = $1 AND answered_at IS NULL"
            " AND expires_at > $4",
            number, score, kept, now,
        ):  # fmt: skip
            raise SurveyOver
        [answered] = await record(Happened("survey.answered", CustomerActor(asked["customer_id"]), now,
                                           merchant_id=asked["merchant_id"], customer_id=asked["customer_id"],
                                           membership_id=asked["membership_id"], subject=("survey", number),
                                           location_id=asked["location_id"], data={"score": score}))  # fmt: skip
        await db.execute("UPDATE survey SET answered_id = $2 WHERE id = $1", number, answered)
        return number

    return await db.transaction(body)
