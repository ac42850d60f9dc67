"""Who hears of points that one customer gives to another: both. Who the other is stands in the wallet, where erasing
them takes their name away."""

from __future__ import annotations

from fiel.activity.models import Activity
from fiel.messaging.notices import merchant_name, tell
from fiel.messaging.services import Services


async def tell_transfer(activity: Activity, services: Services) -> None:
    points = int(str(activity.data["points"]))
    kind = activity.kind
    if kind == "points.transfer_undone":
        kind = "points.gift_back" if points > 0 else "points.gift_gone"
    facts = {"merchant": await merchant_name(activity), "points": abs(points)}
    await tell(activity, kind, facts, services, push=True)


async def tell_household(activity: Activity, services: Services) -> None:
    """What others of a household did with it; nobody hears of their own doing."""
    if (activity.actor_kind, activity.actor_id) == ("customer", activity.customer_id):
        return
    facts = {"merchant": await merchant_name(activity), "points": int(str(activity.data.get("points", 0)))}
    await tell(activity, activity.kind, facts, services, push=True)
