"""Whose is what: a row of each kind that ids name, of a shop or of a person."""

from __future__ import annotations

from fiel.core import db

_BY_MERCHANT = {
    "ApiToken": "api_token", "Automation": "automation", "AutomationRun": "automation_run", "Badge": "badge",
    "Checkout": "checkout", "Coupon": "qr_coupon", "CouponBatch": "coupon_batch", "CouponPrint": "coupon_print",
    "Employee": "employee", "Flag": "flag", "Import": "import_job", "Location": "location", "Member": "membership",
    "MemberMerge": "member_merge", "NewsPost": "news_post", "Order": "shop_order", "PeriodicGift": "periodic_gift",
    "PointsTransaction": "points_transaction", "Product": "product", "Promotion": "promotion",
    "PushCampaign": "push_campaign", "ReceiptClaim": "receipt_claim", "Redemption": "redemption_request",
    "Referral": "referral", "Review": "review", "Reward": "reward", "Segment": "segment", "Source": "source",
    "Tier": "tier", "Upload": "upload", "Voucher": "voucher", "Webhook": "webhook_endpoint",
}  # fmt: skip
_BY_MEMBERSHIP = {
    "Order": "shop_order", "Checkout": "checkout", 
    "ConsentRequest": "consent_request", "DirectMessage": "direct_message", "Purchase": "purchase",
    "Redemption": "redemption_request", "Review": "review", "ReceiptClaim": "receipt_claim", "Survey": "survey",
    "ScratchCard": "scratch_card", "Voucher": "voucher",
}  # fmt: skip
_OTHERWISE = {
    "Member": "SELECT id, merchant_id, customer_id FROM membership WHERE merged_into_id IS NULL"
              " AND erased_at IS NULL",
    "Punch": "SELECT p.id, m.merchant_id, m.customer_id FROM punch p JOIN punch_card k ON k.id = p.card_id"
             " JOIN membership m ON m.id = k.membership_id",
    "WebhookDelivery": "SELECT d.id, e.merchant_id, 0 AS customer_id FROM webhook_delivery d"
                       " JOIN webhook_endpoint e ON e.id = d.endpoint_id",
    "Voucher": "SELECT t.id, m.merchant_id, m.customer_id FROM voucher t JOIN membership m ON m.id = t.membership_id"
               " JOIN promotion p ON p.id = t.promotion_id WHERE t.state = 'WAITING' AND p.kind = 'REGULAR'",
    "PointsTransfer": "SELECT t.id, m.merchant_id, m.customer_id FROM points_transfer t"
                      " JOIN membership m ON m.id = t.sender_id WHERE t.state = 'OFFERED'",
    "HouseholdMember": "SELECT t.id, m.merchant_id, m.customer_id FROM household_seat t"
                       " JOIN membership m ON m.id = t.membership_id WHERE t.left_at IS NULL",
    "HouseholdInvitation": "SELECT t.id, m.merchant_id, m.customer_id FROM household_invitation t"
                           " JOIN membership m ON m.id = t.inviter_id WHERE t.used_at IS NULL",
    "InboxEntry": "SELECT id, coalesce(merchant_id, 0) AS merchant_id, customer_id FROM inbox_entry",
    "ReceiptPhoto": "SELECT id, merchant_id, customer_id FROM receipt_photo",
    "PushSubscription": "SELECT s.id, 0 AS merchant_id, c.id AS customer_id FROM push_subscription s"
                        " JOIN customer c ON c.account_id = s.account_id",
    "Passkey": "SELECT p.id, 0 AS merchant_id, c.id AS customer_id FROM passkey p"
               " JOIN customer c ON c.account_id = p.account_id",
    "SignedInSession": "SELECT s.id, 0 AS merchant_id, c.id AS customer_id FROM session s"
                       " JOIN customer c ON c.account_id = s.account_id WHERE s.ended_at IS NULL",
}  # fmt: skip
KINDS = frozenset({*_BY_MERCHANT, *_BY_MEMBERSHIP, *_OTHERWISE})


async def row_of(
    kind: str, *, shop: str, whose: int | None = None, but: int | None = None,
    fitting: str | None = None,
) -> int | None:  # fmt: skip
    """The newest row of *kind* at the shop with this slug; *whose*, *but*: that customer's, anybody else's;
    *fitting*: a condition on a merchant's row. None: none."""
    if kind in _OTHERWISE and not fitting:
        source = _OTHERWISE[kind]
    elif (whose or but) and kind in _BY_MEMBERSHIP:
        source = (
            f"SELECT t.id, m.merchant_id, m.customer_id FROM {_BY_MEMBERSHIP[kind]} t"
            " JOIN membership m ON m.id = t.membership_id"
        )
    elif kind in _BY_MERCHANT:
        source = f"SELECT id, merchant_id, 0 AS customer_id FROM {_BY_MERCHANT[kind]} WHERE {fitting or '1 = 1'}"
    elif kind in _BY_MEMBERSHIP:
        source = (
            f"SELECT t.id, m.merchant_id, m.customer_id FROM {_BY_MEMBERSHIP[kind]} t"
            " JOIN membership m ON m.id = t.membership_id"
        )
    else:
        raise AssertionError(f"Which table holds a {kind}? Say so here.")
    rows = await db.fetch(
        f"SELECT r.id, r.customer_id FROM ({source}) r WHERE r.merchant_id IN"
        " (SELECT id FROM merchant WHERE slug = $1 UNION ALL SELECT 0) ORDER BY r.id DESC",
        shop,
    )
    if but is not None:
        rows = [row for row in rows if row["customer_id"] not in (0, but)]
    mine = [row["id"] for row in rows
            if whose in (None, row["customer_id"]) or not row["customer_id"]]  # fmt: skip
    return mine[0] if mine else None
