"""Who is told of what: activities become inbox entries, push and mail jobs, in one transaction, once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from fiel.activity.actions import Job, enqueue
from fiel.activity.models import Activity
from fiel.core import db
from fiel.core.language import as_language, in_country
from fiel.core.markdown import cut
from fiel.members.actions.consent import REQUEST_LENGTH
from fiel.members.models import Customer, Membership
from fiel.merchants.actions import load_terms
from fiel.merchants.models import MailEvent, Merchant
from fiel.messaging.campaigns.message import LONGEST_BODY
from fiel.messaging.direct import Channel
from fiel.messaging.mails.telling import mail_member, mail_staff, shop_of
from fiel.messaging.push.queueing import Push, live_subscriptions, push_to
from fiel.messaging.push.unread import unread_of
from fiel.messaging.services import Services
from fiel.messaging.surveys.actions import ask
from fiel.messaging.texts import notice, opens
from fiel.messaging.variables import filled, values_of
from fiel.rewards.models import RedemptionRequest

WELCOME_WITHIN = timedelta(days=7)
CAN_WAIT = frozenset({
    "points.ending", "points.ending_from", "message", "tier.reached", "badge.gained", "review.approved",
    "review.refused", "review.answered", "receipt.accepted", "receipt.refused",
})  # fmt: skip
"""Nobody stands at a counter for these: not in quiet hours."""


async def tell_points_earned(activity: Activity, services: Services) -> None:
    """With the question how likely they are to recommend, after a purchase, if the programme asks it."""
    facts = await _points_facts(activity)
    asks = activity.data.get("reason") in ("PURCHASE", "MANUAL")
    survey_id = await ask(activity, now=services.clock()) if asks else None
    await tell(activity, "points.earned", facts, services, push=True)
    await _mail(activity, MailEvent.POINTS_EARNED, {"earned_points": facts["points"]}, services, survey_id)
    await _tell_threshold(activity, facts, services)


async def _tell_threshold(activity: Activity, facts: Mapping[str, object], services: Services) -> None:
    terms = await load_terms(activity.merchant_id or 0)
    after = int(str(activity.data["balance"]))
    before = after - int(str(activity.data["points"]))
    passed = [points for points in terms.thresholds if before < points <= after]
    if passed:
        told = {"threshold": passed[-1]}
        await tell(activity, "points.threshold", {**facts, **told}, services, push=True)
        await _mail(activity, MailEvent.THRESHOLD_REACHED, told, services)


async def tell_points_adjusted(activity: Activity, services: Services) -> None:
    facts = await _points_facts(activity)
    kind = "points.added" if int(str(activity.data["points"])) > 0 else "points.removed"
    await tell(activity, kind, facts, services, push=True)
    await _tell_threshold(activity, facts, services)


async def tell_points_ending(activity: Activity, services: Services) -> None:
    """The days stand in the notice as they are in the merchant's time zone."""
    kind = "points.ending" if activity.data["day"] == activity.data["last_day"] else "points.ending_from"
    await tell(activity, kind, {"merchant": await merchant_name(activity), **activity.data}, services, push=True)
    told = {"expiring_points": activity.data["points"], "day": activity.data["day"]}
    await _mail(activity, MailEvent.POINTS_EXPIRING, told, services)


async def tell_joined(activity: Activity, services: Services) -> None:
    """Whom a shop has entered is told by the mail with which they claim their wallet."""
    await tell(activity, "membership.joined", {"merchant": await merchant_name(activity)}, services, push=False)
    if activity.actor_kind == "customer":
        await _mail(activity, MailEvent.WELCOME, {}, services)


async def welcome_late(activity: Activity, services: Services) -> None:
    """Who has just proved the e-mail with which they joined, is welcomed now."""
    joined = await db.fetch(
        "SELECT a.id FROM customer c JOIN membership m ON m.customer_id = c.id JOIN activity a"
        " ON a.membership_id = m.id AND a.kind = 'membership.joined' AND a.actor_kind = 'customer'"
        " WHERE c.account_id = $1 AND m.joined_at > $2 ORDER BY a.id",
        activity.subject_id,
        services.clock() - WELCOME_WITHIN,
    )
    for row in joined:
        await _mail(await Activity.get(id=row["id"]), MailEvent.WELCOME, {}, services)


async def mail_newsletter(activity: Activity, services: Services) -> None:
    """The link that confirms."""
    await enqueue(Job("mail", {"event": MailEvent.NEWSLETTER.value, "membership_id": activity.membership_id,
                               "facts": {}}, services.clock(), f"mail:{activity.id}"))  # fmt: skip


async def tell_redemption(activity: Activity, services: Services) -> None:
    """Confirmed (at the counter too), rejected or run out."""
    kind = "redemption.confirmed" if activity.kind == "redemption.on_the_spot" else activity.kind
    request = await RedemptionRequest.get(id=activity.subject_id).prefetch_related("reward")
    facts: dict[str, object] = {
        "merchant": await merchant_name(activity), "reward": request.reward.title, "cost": request.cost,
        "reason": request.reject_reason or "",
    }  # fmt: skip
    await tell(activity, kind, facts, services, push=True)
    if kind == "redemption.confirmed":
        survey_id = await ask(activity, now=services.clock())
        await _mail(activity, MailEvent.REDEMPTION_CONFIRMED, facts, services, survey_id)
    elif kind == "redemption.rejected":
        await _mail(activity, MailEvent.REDEMPTION_REJECTED, facts, services)


async def tell_tier(activity: Activity, services: Services) -> None:
    """To whom has come up to it for the first time."""
    if await _happened_before(activity):
        return
    [tier] = await db.fetch("SELECT name, description FROM tier WHERE id = $1", activity.subject_id)
    facts = {"merchant": await merchant_name(activity), "tier": tier["name"], "brings": tier["description"]}
    await tell(activity, "tier.reached", facts, services, push=True)


async def tell_badge(activity: Activity, services: Services) -> None:
    """To whom has gained it for the first time: some come and go with a balance."""
    if await _happened_before(activity):
        return
    [badge] = await db.fetch("SELECT title, description FROM badge WHERE id = $1", activity.subject_id)
    facts = {"merchant": await merchant_name(activity), "badge": badge["title"], "brings": badge["description"]}
    await tell(activity, "badge.gained", facts, services, push=True)


async def _happened_before(activity: Activity) -> bool:
    """The same, to the same member."""
    before = Activity.filter(membership_id=activity.membership_id, kind=activity.kind, id__lt=activity.id)
    return await before.filter(subject_kind=activity.subject_kind, subject_id=activity.subject_id).exists()


async def tell_directly(activity: Activity, services: Services) -> None:
    """What a merchant wrote to one customer, with their figures of this moment."""
    [message] = await db.fetch(
        "SELECT d.title, d.body, d.channels, m.slug FROM direct_message d JOIN merchant m ON m.id = $2 WHERE d.id = $1",
        activity.subject_id,
        activity.merchant_id,
    )
    number = activity.membership_id or 0
    _, values = (await values_of(activity.merchant_id or 0, [number], services.clock()))[number]
    channels = db.from_json(message["channels"])
    facts = {"title": filled(message["title"], values), "body": filled(message["body"], values),
             "merchant": await merchant_name(activity)}  # fmt: skip
    if Channel.INBOX.value in channels:
        await tell(activity, "message", facts, services, push=Channel.PUSH.value in channels)
    if Channel.EMAIL.value in channels:
        told = {"subject": message["title"], "text": message["body"]}
        await _mail(activity, MailEvent.DIRECT_MESSAGE, told, services)


async def tell_consent_requested(activity: Activity, services: Services) -> None:
    """A push alone: the question is over in minutes, so no inbox entry is left of it."""
    facts = {"merchant": await merchant_name(activity), **activity.data}
    about = activity.data
    kind = "consent.requested" if not about.get("title") else (
        "consent.checkout" if about.get("points") else "consent.voucher"
    )  # fmt: skip

    async def body() -> None:
        await _push(activity, kind, facts, services, urgent=True)

    await db.transaction(body)


async def mail_redemption_requested(activity: Activity, services: Services) -> None:
    """To everybody who manages the merchant's programme, unless it has switched this mail off."""
    request = await RedemptionRequest.get(id=activity.subject_id).prefetch_related("reward")
    membership = await Membership.get(id=request.membership_id)
    facts = {"customer": membership.given_name, "reward": request.reward.title, "cost": request.cost}
    await mail_staff(activity, MailEvent.REDEMPTION_REQUESTED, facts, now=services.clock())


async def mail_account(activity: Activity, services: Services) -> None:
    """Confirmation and recovery."""
    if activity.kind == "account.created" and not activity.data.get("confirm"):
        return
    if not activity.subject_id:
        return
    if activity.kind == "account.reset_requested":
        slug = str(activity.data.get("merchant") or "")
        shop = await shop_of(activity.subject_id or 0, slug) if slug else None
        data: dict[str, object] = {"event": MailEvent.RECOVERY.value, "merchant_id": shop}
    else:
        data = {"template": "confirm_email"}
    await enqueue(Job("mail", data | {"account_id": activity.subject_id}, services.clock(), f"mail:{activity.id}"))


async def mail_closing(activity: Activity, services: Services) -> None:
    """When it will be erased, and how to take that back: also for whoever did not ask for it."""
    await enqueue(Job("mail", {"template": "account_closing", "account_id": activity.subject_id}, services.clock(),
                      f"mail:{activity.id}"))  # fmt: skip


async def mail_passkey_added(activity: Activity, services: Services) -> None:
    """To its owner, so that one that somebody else has added does not stay unseen."""
    data: dict[str, object] = {"template": "passkey_added", "account_id": activity.subject_id}
    await enqueue(Job("mail", data, services.clock(), f"mail:{activity.id}"))


async def mail_phone_moved(activity: Activity, services: Services) -> None:
    """To who had given a number that a shop has seen to be somebody else's."""
    data: dict[str, object] = {"template": "phone_moved", "account_id": activity.subject_id}
    await enqueue(Job("mail", data, services.clock(), f"mail:{activity.id}"))


async def mail_pin_set(activity: Activity, services: Services) -> None:
    """To whose wallet it pays from, or in whose name it opens a till, as of a passkey: also for who did not set it."""
    if activity.data.get("removed"):
        return
    table, template = ("employee", "till_pin_set") if activity.kind == "employee.pin_set" else (
        "customer", "wallet_pin_set"
    )  # fmt: skip
    row = await db.fetch_one(f"SELECT account_id FROM {table} WHERE id = $1", activity.subject_id)
    if row is not None and row["account_id"] is not None:
        data: dict[str, object] = {"template": template, "account_id": row["account_id"]}
        await enqueue(Job("mail", data, services.clock(), f"mail:{activity.id}"))


async def mail_recovered(activity: Activity, services: Services) -> None:
    """That its password was chosen anew, and what became of its passkeys: also for whoever did not ask for it."""
    data: dict[str, object] = {"template": "password_reset", "account_id": activity.subject_id,
                               "removed": activity.data.get("removed", 0)}  # fmt: skip
    await enqueue(Job("mail", data, services.clock(), f"mail:{activity.id}"))


async def mail_claim(activity: Activity, services: Services) -> None:
    """To a customer whom a shop has entered: the wallet is theirs for the taking."""
    member = await Membership.get(id=activity.subject_id)
    if member.given_email is not None:
        await enqueue(Job("mail", {"template": "claim_wallet", "membership_id": member.id}, services.clock(),
                          f"mail:{activity.id}", priority=1 if activity.kind == "member.imported" else 0))  # fmt: skip


async def mail_claimed(activity: Activity, services: Services) -> None:
    """To the address that the shop has, where a link that did not come by mail has made the wallet somebody's, or one
    that came to an address which an employee had lately put in the place of another."""
    if activity.data.get("kind") in ("COUNTER", "SITE", "CHANGED"):
        data: dict[str, object] = {"template": "wallet_claimed", "membership_id": activity.data["record_id"],
                                   "customer_id": activity.customer_id}  # fmt: skip
        await enqueue(Job("mail", data, services.clock(), f"mail:{activity.id}"))


async def tell_merge(activity: Activity, services: Services) -> None:
    """To both people, where somebody at the shop made one record of two, or two again: in the wallet that was kept, and
    by mail to the address of the other one, which may be somebody else's."""
    if activity.actor_kind != "employee":
        return
    points, spend_minor = (int(str(activity.data.get(name, 0))) for name in ("moved", "spend_minor"))
    if activity.data.get("kept"):
        if points:
            facts = {"merchant": await merchant_name(activity), "points": points}
            await tell(activity, activity.kind, facts, services, push=True)
    elif activity.kind == "member.merged" and (points or spend_minor or activity.data.get("more")):
        await enqueue(Job("mail", {"template": "record_joined", "membership_id": activity.membership_id,
                                   "points": points}, services.clock(), f"mail:{activity.id}"))  # fmt: skip


async def mail_import(activity: Activity, services: Services) -> None:
    """To whoever brought the file, unless the merchant has switched this mail off."""
    terms = await load_terms(activity.merchant_id or 0)
    if MailEvent.IMPORT_DONE not in terms.muted_mails:
        await enqueue(Job("mail", {"template": "import_done", "import_id": activity.subject_id}, services.clock(),
                          f"mail:{activity.id}"))  # fmt: skip


async def mail_webhook_stopped(activity: Activity, services: Services) -> None:
    """To the owners: their system hears nothing any more."""
    owners = await db.fetch(
        "SELECT id FROM employee WHERE merchant_id = $1 AND left_at IS NULL AND joined_at IS NOT NULL"
        " AND role = 'OWNER' AND email <> ''",
        activity.merchant_id,
    )
    await enqueue(*(
        Job("mail", {"template": "webhook_stopped", "webhook_id": activity.subject_id, "employee_id": row["id"]},
            services.clock(), f"mail:{activity.id}:{row['id']}")
        for row in owners
    ))  # fmt: skip


async def mail_invitation(activity: Activity, services: Services) -> None:
    await enqueue(Job("mail", {"template": "invite_employee", "employee_id": activity.subject_id}, services.clock(),
                      f"mail:{activity.id}"))  # fmt: skip


async def _mail(
    activity: Activity, event: MailEvent, facts: Mapping[str, object], services: Services, survey_id: int | None = None
) -> None:
    await mail_member(activity, event, facts, services, survey_id)


async def _points_facts(activity: Activity) -> dict[str, object]:
    return {
        "merchant": await merchant_name(activity), "points": abs(int(str(activity.data["points"]))),
        "balance": activity.data["balance"], "transaction_id": activity.data["transaction_id"],
    }  # fmt: skip


async def merchant_name(activity: Activity) -> str:
    return (await Merchant.get(id=activity.merchant_id)).name


async def tell(activity: Activity, kind: str, facts: Mapping[str, object], services: Services, *, push: bool) -> None:
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
    told = notice(kind, facts, in_country(as_language(customer.language), merchant.country))
    unread = await unread_of([customer.id], merchant.id, merchant.slug)
    own = f"{activity.id}-threshold" if kind == "points.threshold" else str(activity.id)  # beside that of the points
    push = Push(
        told.title, cut(told.body, LONGEST_BODY), opens(kind, merchant.slug), own, customer.language,
        unread[customer.id], is_urgent=urgent, waits_for_quiet=kind in CAN_WAIT,
        lives=REQUEST_LENGTH if urgent else timedelta(days=1),
    )  # fmt: skip
    browsers = await live_subscriptions(customer.account_id, now)
    await push_to(browsers, customer.id, push, f"activity-{own}", now=now)
