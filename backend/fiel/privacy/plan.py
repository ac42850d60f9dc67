"""Every table, by what it holds of customers: what erasure does to each column that can hold words, and why what stays
may stay. A test holds this against the models, so that a new table or column can't be forgotten.
"""

from __future__ import annotations

from collections.abc import Mapping

GONE = "gone"
"""The row is deleted."""
EMPTY = "empty"
"""Emptied, or put in place of a word that says nothing."""

_OURS = "a word of ours from a fixed list"
_SHOPS = "the shop's own words, the same for everybody"
_NUMBER = "the shop's own number of a sale, which its books need"
_FIGURES = "numbers and names of rules"
_DRAWN = "drawn at random; says nothing"

ERASURE: Mapping[str, Mapping[str, str]] = {
    "account": {
        "name": EMPTY, "email": EMPTY, "phone": EMPTY, "password_hash": EMPTY, "language": "es or en",
    },
    "session": {"token_hash": EMPTY, "user_agent": EMPTY, "former_hash": EMPTY, "former_salt": EMPTY},
    "mail_token": {"token_hash": GONE, "code_hash": GONE},
    "passkey": {
        "credential_id": GONE, "public_key": GONE, "transports": GONE, "name": GONE,
    },
    "push_subscription": {
        "endpoint": GONE, "endpoint_hash": GONE, "p256dh": GONE, "auth": GONE, "vapid_key": GONE, "label": GONE,
    },
    "customer": {
        "name": EMPTY, "email": EMPTY, "phone": EMPTY, "birthday": EMPTY, "city": EMPTY, "pin_hash": EMPTY,
        "language": "es or en",
    },
    "member_code": {"code": GONE},
    "device": {"secret": GONE},
    "message_preferences": {"time_zone": GONE},
    "wallet_pass": {
        "serial": _DRAWN, "token": EMPTY, "digest": EMPTY,
        "token_hash": "a hash, by which copies on phones can be told that they are void",
    },
    "pass_device": {"device": GONE, "push_token": GONE, "told_digest": GONE},
    "google_card": {"digest": EMPTY},
    "membership": {
        "given_name": EMPTY, "given_email": EMPTY, "given_phone": EMPTY, "search_key": EMPTY, "city": EMPTY,
        "note": EMPTY, "blocked_reason": EMPTY, "referral_code": EMPTY,
    },
    "consent_record": {"text_version": _OURS},
    "consent_request": {"quote": GONE, "title": GONE},
    "checkout_token": {"code_hash": GONE},
    "referral": {"reason": _OURS, "address_hash": EMPTY},
    "points_transaction": {"actor_kind": _OURS, "cause_kind": _OURS, "why": _FIGURES},
    "points_transfer": {"code_hash": EMPTY},
    "household_invitation": {"code_hash": EMPTY},
    "transaction_text": {"public_description": GONE, "private_note": GONE},
    "pending_points": {"cause_kind": _OURS},
    "purchase": {"order_ref": _NUMBER, "why": _FIGURES},
    "receipt_photo": {"data": GONE},
    "receipt_claim": {
        "number": EMPTY, "number_key": "a hash of it, so that nobody else is paid for the same receipt",
        "day": "of the purchase", "as_claimed": EMPTY, "refusal": EMPTY,
    },
    "shop_order": {"ref": _NUMBER, "content": "a hash of what was ordered", "why": _FIGURES},
    "order_line": {"product_ref": _SHOPS, "name": _SHOPS},
    "order_refund": {"ref": _NUMBER},
    "checkout": {"order_ref": _NUMBER, "lines": "what took how much off, in the shop's words"},
    "review": {
        "product_ref": _SHOPS, "product_name": _SHOPS, "search_key": _SHOPS, "text": EMPTY, "picture": EMPTY,
        "refusal": EMPTY, "answer": EMPTY,
    },
    "media_file": {"key": GONE, "type": GONE, "data": GONE},
    "redemption_request": {"reject_reason": EMPTY},
    "redemption_receipt": {"number": _DRAWN, "title": _SHOPS, "shop": _SHOPS, "place": _SHOPS},
    "voucher": {
        "code": _DRAWN, "title": _SHOPS, "gift": _SHOPS, "cases": _SHOPS, "cause_kind": _OURS,
    },
    "punch_card": {"title": _SHOPS, "gift": _SHOPS},
    "punch": {"cause_kind": _OURS},
    "scratch_card": {"title": _SHOPS, "nonce": _DRAWN, "commitment": _DRAWN, "cause_kind": _OURS},
    "qr_coupon": {"code": "printed before anybody had it"},
    "survey": {"comment": EMPTY},
    "direct_message": {"title": GONE, "body": GONE, "channels": GONE},
    "inbox_entry": {"kind": GONE, "data": GONE},
    "push_delivery": {"once_key": "row numbers", "token": _DRAWN, "payload": EMPTY},
    "automation_run": {
        "once_key": "row numbers", "last_error": EMPTY, "cause_kind": _OURS, "lineage": "row numbers",
        "ended_by": _OURS,
    },
    "automation_step": {"outcome": _OURS, "details": _FIGURES},
    "gift_given": {"period": "a day or a year"},
    "activity": {
        "kind": _OURS, "subject_kind": _OURS, "actor_kind": _OURS, "origin": _DRAWN,
        "data": "row numbers, figures, names of fields; what people write lies in the tables above",
    },
    "job": {"kind": GONE, "data": GONE, "once_key": GONE, "claimed_by": GONE, "last_error": GONE},
    "webhook_delivery": {"message_id": GONE, "kind": GONE, "payload": GONE, "answer": GONE},
    "import_job": {
        "file_name": "the name that staff gave a file", "sha256": "of a file", "layout": EMPTY,
        "mapping": "names of columns", "options": _FIGURES, "tally": _FIGURES, "failure": _OURS,
    },
    "import_row": {"cells": EMPTY, "problems": EMPTY, "email": EMPTY, "phone": EMPTY, "content": EMPTY},
    "import_key": {"key": "a hash of a line"},
    "upload": {
        "name": "the name that staff gave a file, which goes with the file",
        "sha256": "of a file, which goes within a day of its import",
    },
    "upload_part": {"data": "a file of many people, which goes within a day of its import"},
    "spent_challenge": {"challenge_hash": "a hash, for minutes"},
    "failure": {"bucket": "a hash, kept for a day"},
    "idempotency_key": {
        "key": "drawn by the app, or a number of the shop's system", "meaning": "a hash", "result": "row numbers",
    },
    "flag": {},
    "employee": {
        "name": "the employer's record of who worked there", "email": "the employer's record of who worked there",
        "language": "es or en", "pin_hash": "the employer's",
    },
}  # fmt: skip
"""By table and column, of every column that can hold words, a date of birth or bytes."""

NUMBERS_ALONE = frozenset({
    "qr_scan", "member_merge", "points_account", "points_lot", "lot_move", "member_tier", "member_badge", "news_read",
    "mail_mute", "automation_inside",
    "household_seat", "household_draw", "shift", "change", "change_sum", "card_update",
})  # fmt: skip
"""Tables of row numbers, sums and times."""

OF_THE_SHOP = frozenset({
    "household",
    "achievement_scheme", "api_token", "automation", "automation_tally", "automation_version", "badge", "coupon_batch",
    "coupon_print", "coupon_print_part", "employee_tally", "gift_round", "location", "mail_template", "merchant",
    "news_post", "periodic_gift", "points_reminder", "prize", "product", "program", "promo_code", "promotion",
    "pass_issuer", "push_campaign", "review_reminder", "reward", "segment", "source", "tier", "webhook_endpoint",
})  # fmt: skip
"""Tables without a way to a customer: what a shop is and offers."""
