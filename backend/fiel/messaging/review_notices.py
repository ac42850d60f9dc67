"""What customers are told of their reviews."""

from __future__ import annotations

from fiel.activity.models import Activity
from fiel.core import db
from fiel.messaging.notices import merchant_name, tell
from fiel.messaging.services import Services


async def tell_review(activity: Activity, services: Services) -> None:
    """Published without points, refused, answered; points are told by themselves."""
    if activity.data.get("points"):
        return
    [row] = await db.fetch("SELECT refusal FROM review WHERE id = $1", activity.subject_id)
    if activity.kind == "review.refused" and not row["refusal"]:
        return  # they have read it in the app and written anew meanwhile
    facts = {"merchant": await merchant_name(activity), "product": activity.data["product"], "reason": row["refusal"]}
    await tell(activity, activity.kind, facts, services, push=True)
