"""What a recovered account leaves behind of whoever had it before."""

from __future__ import annotations

from datetime import datetime

from fiel.activity.models import Activity
from fiel.core import db
from fiel.core.actor import SYSTEM
from fiel.members.actions.parting import close_ways, replace_cards
from fiel.members.households.seats import stand_up
from fiel.members.models import Customer, Membership


async def follow_recovery(activity: Activity, *, now: datetime) -> None:
    """No PIN that they set pays any more; one that was set since does. Where the e-mail is proved only now, the account
    was anybody's: it shares points with nobody either, nor with links and cards that they have, before shops' records
    of that e-mail come to it."""

    async def body() -> None:
        customer = await Customer.get_or_none(account_id=activity.subject_id)
        if customer is None:
            return
        await db.execute(
            "UPDATE customer SET pin_hash = NULL WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM activity"
            " WHERE merchant_id IS NULL AND id > $2 AND kind = 'customer.pin_set' AND customer_id = $1)",
            customer.id, activity.id,
        )  # fmt: skip
        if activity.data.get("is_first_proof"):
            for member in await Membership.filter(customer_id=customer.id, merged_into_id=None).order_by("id"):
                await stand_up(SYSTEM, member.id, now=now)
                await close_ways(member.id, now=now)
                await replace_cards(member.id, now=now)

    await db.transaction(body)
