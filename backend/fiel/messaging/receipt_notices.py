"""What customers are told of the receipts that they claimed."""

from __future__ import annotations

from fiel.activity.models import Activity
from fiel.core import db
from fiel.merchants.models import MailEvent
from fiel.messaging.mails.telling import mail_member
from fiel.messaging.notices import merchant_name, tell
from fiel.messaging.services import Services


async def tell_receipt(activity: Activity, services: Services) -> None:
    """Refused, or accepted without points; points are told by themselves."""
    if activity.data.get("points"):
        return
    [row] = await db.fetch(
        "SELECT r.number, r.refusal, s.slug FROM receipt_claim r JOIN merchant s ON s.id = r.merchant_id"
        " WHERE r.id = $1",
        activity.subject_id,
    )
    facts = {"merchant": await merchant_name(activity), "number": row["number"], "reason": row["refusal"],
             "path": f"/m/{row['slug']}/receipts"}  # fmt: skip
    await tell(activity, activity.kind, facts, services, push=True)
    if activity.kind == "receipt.refused":
        told = {"day": activity.data["day"], "reason": row["refusal"]}
        await mail_member(activity, MailEvent.RECEIPT_REFUSED, told, services)
