"""What the café lets happen by itself: automations with people on their way, and points at regular intervals."""

from __future__ import annotations

import random
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from fiel.activity.models import Activity
from fiel.automations import calendar, entering, running, saving
from fiel.automations.checking import AutomationForm
from fiel.automations.gifts import giving
from fiel.automations.gifts.rules import Rhythm
from fiel.automations.gifts.saving import GiftForm, save_gift, turn_gift
from fiel.automations.language import Branch, Do, NoVisit, Purchased, ReviewApproved, Wait
from fiel.automations.models import GiftRhythm, Repeats
from fiel.core import db
from fiel.core.actor import StaffActor
from fiel.promotions.actions import Chance
from fiel.rules.language import AddPoints, AssignPromotion, Figure, Measure, SendEmail, SendPush

DAYS = 12
"""Since when the automations are on."""
PAUSED_AFTER = timedelta(days=9)
AFTER_BREAKFAST = AutomationForm(
    "Después de un buen desayuno", Purchased(least_minor=1_200),
    (
        Wait(days=2, at_minute=600),
        Branch(conditions=(Figure(measure=Measure.BALANCE, least=120),)),
        Do(inside="1.yes", action=SendPush(title="{{name}}, te llega para un desayuno",
                                           body="Tienes {{points}} puntos. Pídelo en la barra.")),
        Do(inside="1.no", action=AddPoints(points=5), note="Un empujón para tu próximo café"),
        Wait(days=4),
        Branch(conditions=(Figure(measure=Measure.DAYS_SINCE_VISIT, most=4),)),
        Do(inside="3.no", action=SendEmail(subject="¿Te guardamos sitio?", body="Mañana hay pan de centeno.")),
    ),
)  # fmt: skip
FIVE_STARS = AutomationForm(
    "Gracias por las cinco estrellas", ReviewApproved(least_stars=5),
    (Do(action=AddPoints(points=20), note="Gracias por tu valoración"),), Repeats.EACH_TIME,
)  # fmt: skip
MONTHLY = GiftForm(
    "Los de siempre, cada mes", "Un detalle por seguir con nosotros", 25, Rhythm(GiftRhythm.MONTHLY, day=1), 600
)
BORN = GiftForm("Cumpleaños", "Feliz cumpleaños de parte del café", 50, Rhythm(GiftRhythm.BIRTHDAY), 540)


async def automate(owner: StaffActor, now: datetime, rng: random.Random) -> None:
    """Each step is a transaction of its own, as in life: what is refused to somebody is passed over."""
    rows = await db.fetch("SELECT coalesce(max(id), 0) AS last FROM job")
    began = now - timedelta(days=DAYS)
    await _automations(owner, began, now, Chance(rng.randbytes, rng.randrange))
    await _gifts(owner, now)
    await db.execute("UPDATE job SET done_at = $1 WHERE done_at IS NULL AND id > $2", now, rows[0]["last"])


async def _automations(owner: StaffActor, began: datetime, now: datetime, chance: Chance) -> None:
    """One is on, one was and is paused, one is a draft."""
    await saving.save_automation(owner, None, FIVE_STARS, None, now=began)
    away = await saving.save_automation(owner, None, await _away(owner), None, now=began)
    busy = await saving.save_automation(owner, None, AFTER_BREAKFAST, None, now=began)
    for number in (away, busy):
        await saving.start_automation(owner, number, now=began)
    moment = began
    await calendar.look(now=moment)
    async for activity in Activity.filter(
        merchant_id=owner.merchant_id, kind__in=tuple(entering.BOUGHT), at__gte=began
    ).order_by("at", "id"):
        while activity.at > moment + timedelta(days=1):
            moment += timedelta(days=1)
            await _go_on(moment, chance)
            if moment - began == PAUSED_AFTER:
                await saving.pause_automation(owner, away, now=moment)
            await calendar.look(now=moment)
        await _listen(activity)
        await _go_on(activity.at, chance)
    await _go_on(now, chance)


async def _listen(activity: Activity) -> None:
    await db.transaction(lambda: entering.listen(activity, now=activity.at))


async def _away(owner: StaffActor) -> AutomationForm:
    """With the voucher that is meant for it."""
    rows = await db.fetch(
        "SELECT id FROM promotion WHERE merchant_id = $1 AND kind = 'REGULAR' ORDER BY id LIMIT 1", owner.merchant_id
    )
    return AutomationForm(
        "Que vuelva quien no viene", NoVisit(days=45, includes_present=True),
        (
            Do(action=SendPush(title="Te echamos de menos, {{name}}", body="Tus {{points}} puntos te esperan.")),
            Do(action=AssignPromotion(promotion=rows[0]["id"])),
            Wait(days=7),
            Branch(conditions=(Figure(measure=Measure.DAYS_SINCE_VISIT, most=7),)),
            Do(inside="3.no", action=SendEmail(subject="{{name}}, tu vale sigue aquí", body="Pásate cuando quieras.")),
        ),
    )  # fmt: skip


async def _go_on(moment: datetime, chance: Chance) -> None:
    while await running.go_on(now=moment, chance=chance):
        pass


async def _gifts(owner: StaffActor, now: datetime) -> None:
    """On for five weeks: the first of a month is among them."""
    moment = now - timedelta(days=35)
    rows = await db.fetch("SELECT id FROM segment WHERE merchant_id = $1 AND name = 'Plata y Oro'", owner.merchant_id)
    monthly = GiftForm(MONTHLY.name, MONTHLY.description, MONTHLY.points, MONTHLY.rhythm, MONTHLY.at_minute,
                       rows[0]["id"])  # fmt: skip
    for form in (monthly, BORN):
        await turn_gift(owner, await save_gift(owner, None, form, None, now=moment), on=True, now=moment)
    zone = ZoneInfo("Europe/Madrid")
    while moment <= now:
        await giving.begin_gifts(now=moment)
        for one in await db.fetch("SELECT id FROM gift_round WHERE done_at IS NULL ORDER BY id"):
            await _give(one["id"], moment)
        day = (moment.astimezone(zone) + timedelta(days=1)).date()
        moment = datetime.combine(day, time(10, 5), zone).astimezone(now.tzinfo)


async def _give(number: int, moment: datetime) -> None:
    while not await db.fetch("SELECT 1 AS one FROM gift_round WHERE id = $1 AND done_at IS NOT NULL", number):
        await giving.go_on_giving({"round_id": number}, now=moment)
