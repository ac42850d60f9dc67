"""Leaving messages for merchants' systems, in the transaction that reacts to what happened."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import datetime

import orjson

from fiel.activity.models import Activity
from fiel.core import db
from fiel.core.ids import global_id, show_code
from fiel.messaging.models import WebhookUse
from fiel.messaging.webhooks.kinds import SMS, TEST

SUBJECTS = {
    "membership": "Member", "redemption": "Redemption", "reward": "Reward", "purchase": "Purchase",
    "transaction": "PointsTransaction", "employee": "Employee", "location": "Location", "segment": "Segment",
    "news_post": "NewsPost", "push_campaign": "PushCampaign", "referral": "Referral", "import": "Import",
    "survey": "Survey", "direct_message": "DirectMessage", "webhook": "Webhook", "merchant": "Merchant",
    "order": "Order", "product": "Product", "token": "ApiToken",
}  # fmt: skip
"""What an activity is about, by the type that the API has for it."""
_NUMBERS = {"transaction_id": "PointsTransaction", "reward_id": "Reward", "purchase_id": "Purchase"}


async def queue_event(activity: Activity, *, now: datetime) -> None:
    """To each address that wants to hear of it; once for each activity."""
    if activity.merchant_id is None:
        return
    wanted = await wanting(activity.merchant_id, activity.kind)
    if wanted:
        data = await _told(activity)
        await _queue(wanted, f"msg_{activity.id}", activity.kind, activity.at, data, now)


async def wanting(merchant_id: int, kind: str) -> list[int]:
    """The addresses that want to hear of a *kind* of activity."""
    endpoints = await db.fetch(
        "SELECT id, kinds FROM webhook_endpoint WHERE merchant_id = $1 AND use = 'EVENTS' AND is_active = TRUE"
        " AND removed_at IS NULL",
        merchant_id,
    )
    return [row["id"] for row in endpoints if _wants(db.from_json(row["kinds"]), kind)]


async def queue_sms(activity: Activity, event: str, to: str, text: str, endpoint_id: int, *, now: datetime) -> None:
    """A text message, for the merchant's gateway to send."""
    member = global_id("Member", activity.membership_id or 0)
    data = {"to": to, "text": text, "event": event, "member": {"id": member}}
    await _queue([endpoint_id], f"sms_{activity.id}_{event.lower()}", SMS, now, data, now)


async def queue_test(endpoint_id: int, merchant_id: int, use: WebhookUse, now: datetime) -> int:
    """Answers the delivery. It is tried once."""
    rows = await db.fetch("SELECT slug FROM merchant WHERE id = $1", merchant_id)
    data: dict[str, object] = {"merchant": rows[0]["slug"], "use": use.value}
    message_id = f"msg_test_{secrets.token_hex(8)}"
    await _queue([endpoint_id], message_id, TEST, now, data, now)
    made = await db.fetch(
        "SELECT id FROM webhook_delivery WHERE endpoint_id = $1 AND message_id = $2", endpoint_id, message_id
    )
    return int(made[0]["id"])


async def _queue(
    endpoints: list[int], message_id: str, kind: str, at: datetime, data: Mapping[str, object], now: datetime
) -> None:
    payload = orjson.dumps({"type": kind, "timestamp": db.time_text(at), "data": dict(data)}).decode()
    columns = {
        "endpoint_id": "bigint", "message_id": "text", "kind": "text", "payload": "text", "state": "text",
        "due_at": "timestamptz", "attempts": "int", "answer": "text", "created_at": "timestamptz",
    }  # fmt: skip
    rows: list[db.Row] = [
        {"endpoint_id": number, "message_id": message_id, "kind": kind, "payload": payload, "state": "WAITING",
         "due_at": now, "attempts": 0, "answer": "", "created_at": now}
        for number in endpoints
    ]  # fmt: skip
    await db.insert_rows("webhook_delivery", columns, rows, on_conflict="(endpoint_id, message_id) DO NOTHING")


def _wants(kinds: list[str], kind: str) -> bool:
    return not kinds or kind in kinds or kind.partition(".")[0] in kinds


async def _told(activity: Activity) -> dict[str, object]:
    """What happened, with the ids that the API knows; no names, since those belong to people."""
    [row] = await db.fetch(
        "SELECT s.slug, l.name AS location, (SELECT code FROM member_code c WHERE c.customer_id = $2"
        " AND c.revoked_at IS NULL ORDER BY c.kind, c.id LIMIT 1) AS code FROM merchant s"
        " LEFT JOIN location l ON l.id = $3 WHERE s.id = $1",
        activity.merchant_id, activity.customer_id or 0, activity.location_id or 0,
    )  # fmt: skip
    member = None
    if activity.membership_id is not None:
        member = {"id": global_id("Member", activity.membership_id), "code": show_code(row["code"] or "") or None}
    subject = SUBJECTS.get(activity.subject_kind or "")
    return {
        "id": global_id("ActivityEntry", activity.id), "merchant": row["slug"], "member": member,
        "subject": {"type": subject, "id": global_id(subject, activity.subject_id or 0)} if subject else None,
        "actor": {"type": activity.actor_kind, "id": _actor_id(activity)},
        "location": {"id": global_id("Location", activity.location_id or 0), "name": row["location"]}
        if row["location"] else None,
        "details": _details(activity.data),
    }  # fmt: skip


def _actor_id(activity: Activity) -> str | None:
    kind = {"employee": "Employee", "token": "ApiToken"}.get(activity.actor_kind)
    return global_id(kind, activity.actor_id) if kind else None


def _details(data: Mapping[str, object]) -> dict[str, object]:
    """Row numbers become the API's ids, or are left out where it has none."""
    kept: dict[str, object] = {}
    for name, value in data.items():
        if name in _NUMBERS and value is not None:
            kept[name.removesuffix("_id")] = global_id(_NUMBERS[name], int(str(value)))
        elif not name.endswith("_id") and name not in ("lineage", "kept"):
            kept[name] = value
    return kept
