"""What customers are told of their points at checkouts."""

from __future__ import annotations

from fiel.activity.models import Activity
from fiel.messaging.notices import merchant_name, tell
from fiel.messaging.services import Services


async def tell_checkout(activity: Activity, services: Services) -> None:
    """Points that were spent or given back; of promotions alone nobody is told."""
    points = abs(int(str(activity.data["points"])))
    if points:
        facts = {"merchant": await merchant_name(activity), "points": points}
        await tell(activity, activity.kind, facts, services, push=True)
