"""What each kind of job does."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from fiel.achievements import actions as achievements
from fiel.activity.actions import led_by
from fiel.activity.models import Activity
from fiel.automations import calendar, entering
from fiel.automations.gifts.giving import go_on_giving
from fiel.core import db
from fiel.coupons import printing
from fiel.imports import working
from fiel.messaging.campaigns.going_out import go_out
from fiel.messaging.mails.sending import send_mail
from fiel.messaging.news.actions import announce
from fiel.messaging.news.mailing import mail_news
from fiel.messaging.reminders import go_on_reminding
from fiel.messaging.services import Services
from fiel.passes import queueing as cards
from fiel.promotions.actions import go_on_assigning
from fiel.worker.reactions import REACTIONS, Reaction, bring_in, follow, queue_for_webhooks, tell_cards
from fiel.worker.rounds import nightly

Handler = Callable[[Mapping[str, object], Services], Awaitable[None]]


async def react(data: Mapping[str, object], services: Services) -> None:
    activity = await Activity.get(id=int(str(data["activity_id"])))
    following = (follow,) if await achievements.concerns(activity) else ()
    shown = (tell_cards,) if await cards.concerns(activity) else ()
    for reaction in (*following, *REACTIONS.get(activity.kind, ()), *_after(activity), *shown, queue_for_webhooks):

        async def body(reaction: Reaction = reaction) -> None:
            await reaction(activity, services)

        with led_by(entering.lineage_of(activity)):
            await db.transaction(body)


def _after(activity: Activity) -> tuple[Reaction, ...]:
    return (bring_in,) if activity.kind in entering.MOVES else ()


async def go_through_import(data: Mapping[str, object], services: Services) -> None:
    await working.go_through(data, services.clock)


async def give_up_import(data: Mapping[str, object], services: Services) -> None:
    await working.give_up(data, services.clock)


async def look_at_standings(data: Mapping[str, object], services: Services) -> None:
    await achievements.go_on(data, now=services.clock())


async def assign_promotion(data: Mapping[str, object], services: Services) -> None:
    await go_on_assigning(data, now=services.clock())


async def give_gifts(data: Mapping[str, object], services: Services) -> None:
    await go_on_giving(data, now=services.clock())


async def look_at_automation(data: Mapping[str, object], services: Services) -> None:
    await calendar.look_at(data, now=services.clock())


async def queue_cards(data: Mapping[str, object], services: Services) -> None:
    await cards.go_on_queueing(data, now=services.clock())


async def draw_coupons(data: Mapping[str, object], services: Services) -> None:
    await printing.go_on_printing(data, services.settings.public_url, services.clock)


async def give_up_coupons(data: Mapping[str, object], services: Services) -> None:
    await printing.give_up_printing(data, services.clock)


HANDLERS: Mapping[str, Handler] = {
    "react": react, "mail": send_mail, "nightly": nightly, "import": go_through_import, "campaign": go_out,
    "news": announce, "news_mail": mail_news, "reminder": go_on_reminding, "standings": look_at_standings,
    "assign": assign_promotion, "coupon_print": draw_coupons, "gift": give_gifts,
    "automation": look_at_automation, "cards": queue_cards,
}  # fmt: skip
GIVE_UP: Mapping[str, Handler] = {"import": give_up_import, "coupon_print": give_up_coupons}
"""What is said where a job has failed for good."""
