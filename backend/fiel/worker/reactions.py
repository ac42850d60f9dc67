"""Who reacts to what happened: one table, activity kind to functions."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from fiel.achievements import actions as achievements
from fiel.activity.models import Activity
from fiel.automations import entering
from fiel.members.actions.claim import claim_by_email
from fiel.members.actions.recovery import follow_recovery
from fiel.members.actions.referral import pay_for
from fiel.messaging import (
    checkout_notices,
    notices,
    promotion_notices,
    receipt_notices,
    review_notices,
    transfer_notices,
)
from fiel.messaging.services import Services
from fiel.messaging.webhooks.queueing import queue_event
from fiel.orders.reviews.following import follow_person
from fiel.oversight.actions import look_at, look_at_claim
from fiel.oversight.imported import look_at_import
from fiel.passes import queueing as cards

Reaction = Callable[[Activity, Services], Awaitable[None]]


async def _claim_by_email(activity: Activity, services: Services) -> None:
    await claim_by_email(activity, now=services.clock())


async def _pay_referral(activity: Activity, services: Services) -> None:
    await pay_for(activity, now=services.clock())


async def _look_at(activity: Activity, services: Services) -> None:
    await look_at(activity)


async def _follow_recovery(activity: Activity, services: Services) -> None:
    await follow_recovery(activity, now=services.clock())


async def queue_for_webhooks(activity: Activity, services: Services) -> None:
    await queue_event(activity, now=services.clock())


async def _look_at_claim(activity: Activity, services: Services) -> None:
    await look_at_claim(activity)


async def _look_at_import(activity: Activity, services: Services) -> None:
    await look_at_import(activity)


async def _follow_person(activity: Activity, services: Services) -> None:
    await follow_person(activity, now=services.clock())


async def tell_cards(activity: Activity, services: Services) -> None:
    await cards.follow_activity(activity, now=services.clock())


async def follow(activity: Activity, services: Services) -> None:
    await achievements.follow(activity, now=services.clock())


async def bring_in(activity: Activity, services: Services) -> None:
    await entering.listen(activity, now=services.clock())


REACTIONS: Mapping[str, tuple[Reaction, ...]] = {
    "account.created": (notices.mail_account, _claim_by_email),
    "account.confirmed": (_claim_by_email, notices.welcome_late),
    "account.password_reset": (notices.mail_recovered, _follow_recovery, _claim_by_email, notices.welcome_late),
    "member.created": (notices.mail_claim,),
    "member.claim_sent": (notices.mail_claim,),
    "member.claimed": (notices.mail_claimed, _look_at_claim),
    "account.confirmation_requested": (notices.mail_account,),
    "account.reset_requested": (notices.mail_account,),
    "account.closing": (notices.mail_closing,),
    "passkey.added": (notices.mail_passkey_added,),
    "account.phone_moved": (notices.mail_phone_moved,),
    "customer.pin_set": (notices.mail_pin_set,),
    "employee.pin_set": (notices.mail_pin_set,),
    "shift.pins_guessed": (_look_at,),
    "employee.invited": (notices.mail_invitation,),
    "membership.joined": (notices.tell_joined,),
    "points.earned": (notices.tell_points_earned, _pay_referral, _look_at),
    "purchase.recorded": (_look_at,),
    "points.reversed": (_look_at,),
    "purchase.reversed": (_look_at,),
    "redemption.undone": (_look_at,),
    "points.ending": (notices.tell_points_ending,),
    "points.adjusted": (notices.tell_points_adjusted, _look_at),
    "redemption.requested": (notices.mail_redemption_requested,),
    "redemption.confirmed": (notices.tell_redemption,),
    "redemption.on_the_spot": (notices.tell_redemption, _look_at),
    "redemption.rejected": (notices.tell_redemption,),
    "redemption.expired": (notices.tell_redemption,),
    "consent.requested": (notices.tell_consent_requested,),
    "member.imported": (notices.mail_claim,),
    "import.finished": (notices.mail_import, _look_at_import),
    "import.failed": (notices.mail_import, _look_at_import),
    "import.cancelled": (_look_at_import,),
    "import.unchecked": (notices.mail_import,),
    "newsletter.requested": (notices.mail_newsletter,),
    "message.sent": (notices.tell_directly,),
    "webhook.stopped": (notices.mail_webhook_stopped,),
    "tier.reached": (notices.tell_tier,),
    "badge.gained": (notices.tell_badge,),
    "voucher.used": (_look_at,),
    "voucher.given": (promotion_notices.tell_voucher, _look_at),
    "scratch_card.issued": (promotion_notices.tell_scratch_card, _look_at),
    "voucher.withdrawn": (promotion_notices.tell_withdrawn,),
    "scratch_card.withdrawn": (promotion_notices.tell_withdrawn,),
    "punch.given": (_look_at,),
    "punch_card.completed": (promotion_notices.tell_full_card,),
    "promotion.message": (promotion_notices.say_promotion,),
    "automation.message": (promotion_notices.say_promotion,),
    "checkout.committed": (_look_at, checkout_notices.tell_checkout),
    "checkout.given_back": (checkout_notices.tell_checkout,),
    "checkout.part_given_back": (checkout_notices.tell_checkout,),
    "member.merged": (_follow_person, notices.tell_merge, _look_at),
    "member.unmerged": (_follow_person, notices.tell_merge),
    "review.approved": (review_notices.tell_review,),
    "review.refused": (review_notices.tell_review,),
    "review.answered": (review_notices.tell_review,),
    "points.sent": (transfer_notices.tell_transfer,),
    "points.received": (transfer_notices.tell_transfer,),
    "points.transfer_undone": (transfer_notices.tell_transfer,),
    "household.joined": (transfer_notices.tell_household,),
    "household.parted": (transfer_notices.tell_household,),
    "household.left": (transfer_notices.tell_household,),
    "household.spent": (transfer_notices.tell_household,),
    "household.returned": (transfer_notices.tell_household,),
    "household.ended": (transfer_notices.tell_household,),
    "receipt.accepted": (receipt_notices.tell_receipt,),
    "receipt.refused": (receipt_notices.tell_receipt,),
}
