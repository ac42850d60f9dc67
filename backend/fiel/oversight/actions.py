"""Raising flags and putting them aside."""

from __future__ import annotations

from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.activity.models import Activity
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import NotFound
from fiel.oversight.errors import OwnFlag
from fiel.oversight.models import Flag, FlagKind

BURST, BURST_WINDOW = 5, timedelta(minutes=10)
"""So many awards of one employee to one customer in so short a time."""
REVERSALS, REVERSALS_WINDOW = 5, timedelta(days=1)
LATE = timedelta(days=1)
"""How long after its moment, by the till's word, an award without a network may come and not look odd."""
OFFLINE, OFFLINE_WINDOW = 20, timedelta(days=1)
"""So many awards of one employee without a network, told in so short a time."""
CLAIMS, CLAIMS_WINDOW = 5, timedelta(days=1)
"""So many wallets with points, claimed by links of one employee in so short a time."""
HANDED_MEMBER, HANDED, HANDED_WINDOW = 3, 50, timedelta(days=1)
"""So many gifts and scratch cards of one employee to one customer, or in all."""
PUNCHED = 5
"""Fewer of a small card say nothing: some people drink that much coffee."""
BY_THE_PROGRAMME = ("WELCOME", "NEWSLETTER", "REFERRAL", "REVIEW")
"""Reasons of points that come by themselves, with whoever's act brought them about."""
GIVEN = "('points.earned', 'points.adjusted', 'purchase.recorded')"
SPENT = ("redemption.on_the_spot", "checkout.committed", "voucher.used")
"""What was used in a checkout is the checkout's."""
IN_KIND = ("punch.given", "voucher.given", "scratch_card.issued")
HANDED_OUT = "('voucher.given', 'scratch_card.issued')"
UNDONE = "('points.reversed', 'purchase.reversed', 'redemption.undone')"


async def look_at(activity: Activity) -> None:
    """Raise what an employee's activity shows to be odd. Running it twice raises it once."""
    if activity.actor_kind != "employee" or activity.data.get("reason") in BY_THE_PROGRAMME:
        return
    if activity.kind in ("points.earned", "points.adjusted", "purchase.recorded"):
        if await _is_oneself(activity):
            await raise_flag(activity, FlagKind.SELF)
        if await _count(activity, GIVEN, BURST_WINDOW, same_member=True) >= BURST:
            await raise_flag(activity, FlagKind.BURST, quiet=BURST_WINDOW)
        if activity.data.get("offline"):
            await _look_at_offline(activity)
    elif activity.kind == "shift.pins_guessed":
        await raise_flag(activity, FlagKind.GUESSES)
    elif activity.kind in IN_KIND and activity.data.get("by_hand"):
        if await _is_oneself(activity):
            await raise_flag(activity, FlagKind.SELF)
        if await _is_much(activity):
            await raise_flag(activity, FlagKind.BY_HAND, quiet=HANDED_WINDOW)
    elif activity.kind in ("points.reversed", "purchase.reversed", "redemption.undone"):
        if await _count(activity, UNDONE, REVERSALS_WINDOW, same_member=False) >= REVERSALS:
            await raise_flag(activity, FlagKind.REVERSALS, quiet=REVERSALS_WINDOW)
    elif activity.kind in SPENT and activity.data.get("consent") == "OVERRIDE" and not activity.data.get("checkout_id"):
        await raise_flag(activity, FlagKind.OVERRIDE)
    elif activity.kind == "member.merged" and await _brings_another_much(activity):
        await raise_flag(activity, FlagKind.MERGED)


async def look_at_claim(activity: Activity) -> None:
    """Raise what is odd in a wallet that a shop had made and that is somebody's own now: of who works there, or has;
    with points, by an e-mail that an employee had put in the place of another; one of many with points by the same
    employee's links; or the second that those brought into one app."""
    at_work = await db.fetch(
        "SELECT e.id FROM employee e JOIN customer c ON c.account_id = e.account_id WHERE e.merchant_id = $1"
        " AND c.id = $2",
        activity.merchant_id,
        activity.customer_id,
    )
    for row in at_work:
        await raise_flag(activity, FlagKind.OWN_CLAIM, about=row["id"])
    if activity.subject_kind != "employee" or not activity.data.get("points"):
        return
    if activity.data.get("replaced"):
        await raise_flag(activity, FlagKind.NEW_ADDRESS, about=activity.subject_id)
    if await _claims(activity, "at > $3", activity.at - CLAIMS_WINDOW) >= CLAIMS or (
        await _claims(activity, "membership_id = $3", activity.membership_id) > 1
    ):
        await raise_flag(activity, FlagKind.CLAIMS, about=activity.subject_id, quiet=CLAIMS_WINDOW)


async def _claims(activity: Activity, narrowed: str, value: object) -> int:
    """With points, by links of the same employee or by e-mails that they wrote into records, up to this one."""
    rows = await db.fetch(
        "SELECT count(*) AS many FROM activity WHERE merchant_id = $1 AND kind = 'member.claimed'"
        f" AND subject_kind = 'employee' AND subject_id = $2 AND {narrowed} AND id <= $4"
        f" AND {db.json_int('data', 'points')} > 0",
        activity.merchant_id, activity.subject_id, value, activity.id,
    )  # fmt: skip
    return int(rows[0]["many"])


async def settle_flag(actor: StaffActor, flag_id: int, *, seen: bool = True, now: datetime) -> None:
    """It was looked at, by a manager whom it is not about or an owner; or is to be looked at again. Raises NotFound,
    OwnFlag."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        flag = await Flag.get_or_none(id=flag_id, merchant_id=actor.merchant_id)
        if flag is None:
            raise NotFound
        if seen and is_for_others(actor, flag.employee_id):
            raise OwnFlag
        if seen:
            changed = await Flag.filter(id=flag_id, seen_at=None).update(seen_at=now, seen_by_id=actor.employee_id)
        else:
            changed = await Flag.filter(id=flag_id, seen_at__isnull=False).update(seen_at=None, seen_by_id=None)
        if not changed:
            return
        kind = "flag.settled" if seen else "flag.reopened"
        await record(Happened(kind, actor, now, merchant_id=actor.merchant_id,
                              membership_id=flag.membership_id, subject=("employee", flag.employee_id)))  # fmt: skip

    await db.transaction(body)


def is_for_others(actor: StaffActor, about: int) -> bool:
    """Whether a flag *about* an employee is not *actor*'s to put aside."""
    return about == actor.employee_id and actor.role is not Role.OWNER


async def _look_at_offline(activity: Activity) -> None:
    """The moment of such an award is what the till said: nobody saw it then."""
    if activity.at - datetime.fromisoformat(str(activity.data["occurred_at"])) > LATE:
        await raise_flag(activity, FlagKind.LATE, quiet=LATE)
    if await _count(activity, GIVEN, OFFLINE_WINDOW, same_member=False, noted="offline") >= OFFLINE:
        await raise_flag(activity, FlagKind.OFFLINE, quiet=OFFLINE_WINDOW)


async def _is_much(activity: Activity) -> bool:
    """A whole card punched by one hand in a day, or many gifts and scratch cards."""
    if activity.kind == "punch.given":
        return await _punches(activity) >= max(PUNCHED, int(str(activity.data["goal"])))
    to_one = await _count(activity, HANDED_OUT, HANDED_WINDOW, same_member=True, noted="by_hand")
    in_all = await _count(activity, HANDED_OUT, HANDED_WINDOW, same_member=False, noted="by_hand")
    return to_one >= HANDED_MEMBER or in_all >= HANDED


async def _brings_another_much(activity: Activity) -> bool:
    """Whether points, purchases or what waits to be used of a record went to another, by whoever is not the owner. Of a
    merge, the activity of the one kept says so."""
    data = activity.data
    worth = int(str(data.get("moved", 0))) or int(str(data.get("spend_minor", 0))) or data.get("more")
    if not (activity.data.get("kept") and worth):
        return False
    rows = await db.fetch("SELECT 1 AS one FROM employee WHERE id = $1 AND role <> 'OWNER'", activity.actor_id)
    return bool(rows)


async def _punches(activity: Activity) -> int:
    """By the same employee to the same member on cards of the same kind, up to this one; without what was undone."""
    rows = await db.fetch(
        "SELECT count(*) AS many FROM punch x JOIN punch_card c ON c.id = x.card_id JOIN punch_card k ON k.id = $1"
        " AND k.promotion_id = c.promotion_id AND k.membership_id = c.membership_id WHERE x.employee_id = $2"
        " AND x.cause_kind IS NULL AND x.undone_at IS NULL AND x.given_at > $3 AND x.given_at <= $4",
        activity.subject_id, activity.actor_id, activity.at - HANDED_WINDOW, activity.at,
    )  # fmt: skip
    return int(rows[0]["many"])


async def _is_oneself(activity: Activity) -> bool:
    rows = await db.fetch(
        "SELECT 1 AS one FROM employee e JOIN customer c ON c.account_id = e.account_id WHERE e.id = $1 AND c.id = $2",
        activity.actor_id,
        activity.customer_id or 0,
    )
    return bool(rows)


async def _count(activity: Activity, kinds: str, window: timedelta, *, same_member: bool, noted: str = "") -> int:
    """Activities of these kinds by the same employee, up to this one; *noted*: those alone that say so."""
    narrowed = f" AND {db.json_text('data', noted)} IS NOT NULL" if noted else ""
    rows = await db.fetch(
        f"SELECT count(*) AS many FROM activity WHERE merchant_id = $1 AND kind IN {kinds}"
        " AND actor_kind = 'employee' AND actor_id = $2 AND at > $3 AND id <= $4"
        f" AND (CAST($5 AS BIGINT) = 0 OR membership_id = $5){narrowed}",
        activity.merchant_id, activity.actor_id, activity.at - window, activity.id,
        (activity.membership_id or 0) if same_member else 0,
    )  # fmt: skip
    return int(rows[0]["many"])


async def raise_flag(
    activity: Activity, kind: FlagKind, *, quiet: timedelta | None = None, about: int | None = None,
    member: int | None = None,
) -> None:  # fmt: skip
    """*quiet*: one flag of this kind about this employee in so long says enough. *about*: another than who did it.
    *member*: another membership than the activity's."""
    employee_id = about or activity.actor_id
    if quiet is not None:
        same = Flag.filter(employee_id=employee_id, kind=kind, at__gt=activity.at - quiet)
        if await same.exclude(activity_id=activity.id).exists():
            return
    await db.execute(
        "INSERT INTO flag (merchant_id, kind, activity_id, employee_id, membership_id, at)"
        " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (activity_id, kind) DO NOTHING",
        activity.merchant_id, kind.value, activity.id, employee_id, member or activity.membership_id, activity.at,
    )  # fmt: skip
