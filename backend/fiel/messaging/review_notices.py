"""What customers are told of their reviews."""

from __future__ import annotations

from fiel.activity.models import Activity
from fiel.messaging.notices import merchant_name, tell
from fiel.messaging.services import Services


async def tell_review(activity: Activity, services: Services) -> None:
    """Published without points, refused, answered; points are told by themselves."""
    if activity.data.get("points"):
        return
    facts = {"merchant": await merchant_name(activity), "product": activity.data["product"],
             "reason": activity.data.get("reason_given", "")}  # fmt: skip
    await tell(activity, activity.kind, facts, services, push=True)
