"""Who is told of what: activities become inbox entries, push and mail jobs, in one transaction, once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from fiel.activity.actions import Job, enqueue
from fiel.activity.models import Activity
from fiel.core import db
from fiel.core.language import as_language
from fiel.members.actions.consent import REQUEST_LENGTH
from fiel.members.models import Customer, Membership
from fiel.merchants.actions import load_terms
from fiel.merchants.models import MailEvent, Merchant
from fiel.messaging.push.queueing import Push, live_subscriptions, push_to
from fiel.messaging.services import Services
from fiel.messaging.texts import notice
from fiel.rewards.models import RedemptionRequest

CAN_WAIT = frozenset({"points.ending", "points.ending_from"})
"""Nobody stands at a counter for these: not in quiet hours."""


async def tell_points_earned(activity: Activity, services: Services) -> None:
    await _tell(activity, "points.earned", await _points_facts(activity), services, push=True)


async def tell_points_adjusted(activity: Activity, services: Services) -> None:
    facts = await _points_facts(activity)
    kind = "points.added" if int(str(activity.data["points"])) > 0 else "points.removed"
    await _tell(activity, kind, facts, services, push=True)


async def tell_points_ending(activity: Activity, services: Services) -> None:
    """The days stand in the notice as they are in the merchant's time zone."""
    kind = "points.ending" if activity.data["day"] == activity.data["last_day"] else "points.ending_from"
    await _tell(activity, kind, {"merchant": await _merchant_name(activity), **activity.data}, services, push=True)


async def tell_joined(activity: Activity, services: Services) -> None:
    await _tell(activity, "membership.joined", {"merchant": await _merchant_name(activity)}, services, push=False)


async def tell_redemption(activity: Activity, services: Services) -> None:
    """Confirmed (at the counter too), rejected or run out."""
    kind = "redemption.confirmed" if activity.kind == "redemption.on_the_spot" else activity.kind
    request = await RedemptionRequest.get(id=activity.subject_id).prefetch_related("reward")
    facts: dict[str, object] = {
        "merchant": await _merchant_name(activity), "reward": request.reward.title, "cost": request.cost,
        "reason": request.reject_reason or "",
    }  # fmt: skip
    await _tell(activity, kind, facts, services, push=True)


async def tell_consent_requested(activity: Activity, services: Services) -> None:
    """A push alone: the question is over in minutes, so no inbox entry is left of it."""
    facts = {"merchant": await _merchant_name(activity), "points": activity.data["points"]}

    async def body() -> None:
        await _push(activity, "consent.requested", facts, services, urgent=True)

    await db.transaction(body)


async def mail_redemption_requested(activity: Activity, services: Services) -> None:
    """To everybody who manages the merchant's programme, unless it has switched this mail off."""
    terms = await load_terms(activity.merchant_id or 0)
    if MailEvent.REDEMPTION_REQUESTED in terms.muted_mails:
        return
    request = await RedemptionRequest.get(id=activity.subject_id).prefetch_related("reward")
    membership = await Membership.get(id=request.membership_id)
    staff = await db.fetch(
        "SELECT email, language FROM employee WHERE merchant_id = $1 AND left_at IS NULL AND joined_at IS NOT NULL"
        " AND role IN ('OWNER', 'MANAGER') AND email <> ''",
        activity.merchant_id,
    )
    now = services.clock()
    await enqueue(*(
        Job("mail", {"template": "redemption_requested", "to": row["email"], "language": row["language"],
                     "customer": membership.given_name, "reward": request.reward.title, "cost": request.cost,
                     "merchant": terms.slug},
            now, f"mail:{activity.id}:{row['email']}"[:160])
        for row in staff
    ))  # fmt: skip


async def mail_account(activity: Activity, services: Services) -> None:
    """Confirmation and recovery."""
    if activity.kind == "account.created" and not activity.data.get("confirm"):
        return
    template = "reset_password" if activity.kind == "account.reset_requested" else "confirm_email"
    await enqueue(Job("mail", {"template": template, "account_id": activity.subject_id}, services.clock(),
                      f"mail:{activity.id}"))  # fmt: skip


async def mail_claim(activity: Activity, services: Services) -> None:
    """To a customer whom a shop has entered: the wallet is theirs for the taking."""
    member = await Membership.get(id=activity.subject_id)
    if member.given_email is not None:
        await enqueue(Job("mail", {"template": "claim_wallet", "membership_id": member.id}, services.clock(),
                          f"mail:{activity.id}", priority=1 if activity.kind == "member.imported" else 0))  # fmt: skip


async def mail_import(activity: Activity, services: Services) -> None:
    """To whoever brought the file, unless the merchant has switched this mail off."""
    terms = await load_terms(activity.merchant_id or 0)
    if MailEvent.IMPORT_DONE not in terms.muted_mails:
        await enqueue(Job("mail", {"template": "import_done", "import_id": activity.subject_id}, services.clock(),
                          f"mail:{activity.id}"))  # fmt: skip


async def mail_invitation(activity: Activity, services: Services) -> None:
    await enqueue(Job("mail", {"template": "invite_employee", "employee_id": activity.subject_id}, services.clock(),
                      f"mail:{activity.id}"))  # fmt: skip


async def _points_facts(activity: Activity) -> dict[str, object]:
    return {
        "merchant": await _merchant_name(activity), "points": abs(int(str(activity.data["points"]))),
        "balance": activity.data["balance"], "transaction_id": activity.data["transaction_id"],
    }  # fmt: skip


async def _merchant_name(activity: Activity) -> str:
    return (await Merchant.get(id=activity.merchant_id)).name


async def _tell(activity: Activity, kind: str, facts: Mapping[str, object], services: Services, *, push: bool) -> None:
    async def body() -> None:
        fresh = await db.execute(
            "INSERT INTO inbox_entry (customer_id, merchant_id, activity_id, kind, data, created_at)"
            " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (customer_id, activity_id, kind) DO NOTHING",
            activity.customer_id, activity.merchant_id, activity.id, kind, db.to_json(dict(facts)), activity.at,
        )  # fmt: skip
        if fresh and push:
            await _push(activity, kind, facts, services)

    if activity.customer_id is not None:
        await db.transaction(body)


async def _push(
    activity: Activity, kind: str, facts: Mapping[str, object], services: Services, *, urgent: bool = False
) -> None:
    customer = await Customer.get(id=activity.customer_id)
    if customer.account_id is None:
        return
    merchant = await Merchant.get(id=activity.merchant_id)
    now = services.clock()
    told = notice(kind, facts, as_language(customer.language))
    unread = await db.fetch(
        "SELECT count(*) AS n FROM inbox_entry WHERE customer_id = $1 AND read_at IS NULL", customer.id
    )
    push = Push(
        told.title, told.body, f"/m/{merchant.slug}/", str(activity.id), customer.language, unread[0]["n"],
        is_urgent=urgent, waits_for_quiet=kind in CAN_WAIT,
        lives=REQUEST_LENGTH if kind == "consent.requested" else timedelta(days=1),
    )  # fmt: skip
    browsers = await live_subscriptions(customer.account_id, now)
    await push_to(browsers, customer.id, push, f"activity-{activity.id}", now=now)
