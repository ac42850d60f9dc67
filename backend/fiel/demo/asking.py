"""The café's months before: what guests said, and a promotion that is over, so that its report has a past."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from fiel.activity.models import Activity
from fiel.core import db
from fiel.core.actor import StaffActor
from fiel.core.settings import Settings
from fiel.core.signing import signed
from fiel.messaging.surveys import links
from fiel.messaging.surveys.actions import answer_by_link, ask
from fiel.promotions.actions import save_promotion, start_promotion
from fiel.promotions.forms import PromotionForm
from fiel.promotions.models import PromotionKind
from fiel.rules.language import AtTimes, Case, Multiply

SEED = 1_913
A_MONTH = 14
RECENT = timedelta(days=62)
"""The last weeks are asked about elsewhere, with words."""
HALF_A_YEAR, SOME_WEEKS = timedelta(days=190), timedelta(days=70)
MONDAYS = Case(conditions=(AtTimes(weekdays=(1,)),), actions=(Multiply(times_bp=15_000),))
BAD, GOOD = (4, 5, 6, 7, 8, 9), (6, 7, 8, 9, 9, 10, 10)


async def ask_around(owner: StaffActor, settings: Settings, since: datetime, until: datetime, now: datetime) -> None:
    """Some of those who came between *since* and *until* answer; the longer the café is open, the better."""
    if until > now - RECENT:
        return
    rng = random.Random(f"{SEED}-{since:%Y-%m-%d}")
    rows = await db.fetch(
        "SELECT max(id) AS id FROM activity WHERE merchant_id = $1 AND kind = 'points.earned' AND at >= $2 AND at < $3"
        " AND subject_kind <> 'membership' GROUP BY membership_id ORDER BY 1",
        owner.merchant_id, since, until,
    )  # fmt: skip
    visits = [row["id"] for row in rows]
    for number in sorted(rng.sample(visits, min(A_MONTH, len(visits)))):
        activity = await Activity.get(id=number)
        survey_id = await ask(activity, now=activity.at)
        if survey_id is None or rng.random() < 0.25:
            continue
        is_early = rng.random() < (now - until).days / 540
        token = signed(settings, links.PURPOSE, survey_id)
        moment = activity.at + timedelta(minutes=rng.randrange(20, 900))
        await answer_by_link(settings, token, rng.choice(BAD if is_early else GOOD), "", now=moment)


async def brighten_mondays(owner: StaffActor, moment: datetime, now: datetime) -> None:
    """Half a year ago, for ten weeks: the till applies it to each visit that comes."""
    if not now - HALF_A_YEAR <= moment < now - HALF_A_YEAR + timedelta(days=31):
        return
    form = PromotionForm(
        PromotionKind.BENEFIT, "Lunes alegres", "Los lunes cada compra suma la mitad más.", "cup", cases=(MONDAYS,),
        valid_from=moment, valid_to=moment + SOME_WEEKS,
    )  # fmt: skip
    await start_promotion(owner, await save_promotion(owner, None, form, None, now=moment), now=moment)
