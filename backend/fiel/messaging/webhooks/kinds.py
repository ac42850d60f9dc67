"""What can be heard of, in the activity's own words."""

from __future__ import annotations

KINDS: tuple[str, ...] = (
    "points.earned", "points.adjusted", "points.reversed", "points.expired", "points.ending", "purchase.recorded",
    "purchase.reversed", "redemption.requested", "redemption.confirmed", "redemption.on_the_spot",
    "redemption.rejected", "redemption.cancelled", "redemption.expired", "redemption.undone", "membership.joined",
    "member.created", "member.updated", "member.blocked", "member.unblocked", "member.merged", "member.unmerged",
    "member.erased", "points.forfeited", "member.data_exported",
    "member.claimed", "member.claim_sent", "member.claim_shown", "customer.news_consent", "customer.mails_set",
    "newsletter.requested", "newsletter.joined", "newsletter.left", "referral.waiting", "referral.review",
    "referral.blocked", "referral.paid", "referral.accepted", "referral.refused", "survey.answered", "message.sent",
    "consent.requested", "consent.answered", "employee.invited", "employee.joined", "employee.updated",
    "employee.left", "employee.restored", "shift.opened", "shift.closed", "shift.switched", "flag.settled",
    "reward.created",
    "reward.updated", "reward.deleted", "reward.restored", "rewards.ordered", "segment.created", "segment.updated",
    "segment.removed", "segment.restored",
    "news.saved", "news.scheduled", "news.published", "news.updated", "news.opened", "news.withdrawn",
    "news.deleted", "news.restored", "push.saved", "push.scheduled", "push.sent", "push.cancelled", "push.deleted",
    "mail.template_saved", "mail.template_reset", "reminder.sent", "webhook.saved", "webhook.secret_changed",
    "webhook.removed", "webhook.restored", "webhook.stopped", "passes.set", "passes.updated", "passes.removed",
    "merchant.registered", "merchant.updated", "program.updated",
    "location.created", "location.updated", "location.closed", "location.restored", "poster.made", "export.made",
    "import.brought", "import.checked", "import.discarded", "import.started",
    "import.finished", "import.cancelled", "import.failed", "import.unchecked", "member.imported",
    "points.imported", "order.placed", "order.changed", "order.refunded", "order.returned", "order.cancelled",
    "checkout.committed", "checkout.given_back", "checkout.part_given_back", "order.imported",
    "review.written", "review.approved", "review.refused", "review.answered", "review.answer_removed", "review.photo",
    "review.voided",
    "review_reminder.sent", "receipt.claimed", "receipt.accepted", "receipt.refused", "receipt.withdrawn",
    "product.saved", "products.saved", "product.removed", "token.created", "token.revoked",
    "achievements.updated", "tier.saved", "tier.removed", "tier.restored", "tier.reached", "tier.lost", "badge.saved",
    "badge.removed", "badge.restored", "badge.gained", "badge.lost", "tier.placed", "badge.given", "badge.taken",
    "promotion.saved", "promotion.started",
    "promotion.ended", "promotion.removed", "promotion.restored", "promotion.codes_added", "promotion.assigned",
    "promotion.message",
    "benefit.applied", "voucher.given", "voucher.used", "voucher.undone", "voucher.withdrawn", "punch.given",
    "punch.undone", "punch_card.completed", "scratch_card.issued", "scratch_card.scratched",
    "automation.saved", "automation.started", "automation.paused", "automation.removed", "automation.restored",
    "automation.message",
    "automation.webhook", "automation.failed", "automation.run_stopped", "automation.resumed",
    "automation.run_resumed", "gift.saved", "gift.started", "gift.paused",
    "gift.removed", "gift.restored", "gift.given", "points.offered", "points.offer_withdrawn", "points.sent",
    "points.received",
    "points.transfer_undone",
    "household.invited", "household.entered", "household.left", "household.joined", "household.parted",
    "household.spent", "household.returned", "household.ended",
    "coupons.saved", "coupons.made", "coupons.voided", "coupons.printed", "coupon.claimed", "coupon.voided",
)  # fmt: skip
UNHEARD = ("webhook.tested", "webhook.redelivered")
"""In the activity alone: an owner's own tries, of which the address hears by the message itself."""
TEST = "webhook.test"
SMS = "sms.send"
