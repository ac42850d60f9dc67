"""Who sits in a household: leaving by themselves, removed by who sat longest or by a manager, merged into another."""

from __future__ import annotations

from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import AccountActor, Actor, Role, StaffActor
from fiel.core.errors import NotFound
from fiel.members.errors import HouseholdTooSoon
from fiel.members.models import Household, HouseholdInvitation, HouseholdSeat, Membership
from fiel.members.own import own_membership
from fiel.merchants.loaders import read_slug

REST_DAYS = 30
"""Between leaving one household and joining another."""


async def leave(actor: AccountActor, slug: str, *, now: datetime) -> None:
    """One's points stay one's own. Raises NotFound for who is in none."""
    member = await Membership.get_or_none(customer_id=actor.customer_id, merchant__slug=read_slug(slug))

    async def body() -> None:
        if member is None or not await stand_up(actor, member.id, now=now):
            raise NotFound

    await db.transaction(body)


async def remove(actor: AccountActor, slug: str, seat_id: int, *, now: datetime) -> None:
    """Who has sat longest sends another away; their points stay theirs. Raises NotFound."""
    member = await own_membership(actor, slug)

    async def body() -> None:
        seat = await HouseholdSeat.get_or_none(id=seat_id, left_at=None)
        if seat is None or seat.membership_id == member.id:
            raise NotFound
        await require_first(seat.household_id, member.id)
        await stand_up(actor, seat.membership_id, now=now)

    await db.transaction(body)


async def remove_by_shop(actor: StaffActor, membership_id: int, *, now: datetime) -> None:
    """Manager and up. Raises NotFound."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        member = await Membership.get_or_none(id=membership_id, merchant_id=actor.merchant_id)
        if member is None or not await stand_up(actor, member.id, now=now):
            raise NotFound

    await db.transaction(body)


async def sit(actor: Actor, household_id: int, member: Membership, now: datetime) -> None:
    """Inside a transaction: *member* comes in; what they ever earned before was not earned here."""
    [account] = await db.fetch("SELECT lifetime FROM points_account WHERE id = $1", member.points_account_id)
    await HouseholdSeat.create(
        household_id=household_id, membership_id=member.id, lifetime_before=account["lifetime"], joined_at=now
    )
    await record(happened("household.entered", actor, member, household_id, now))


async def stand_up(actor: Actor, membership_id: int, *, now: datetime) -> bool:
    """Inside a transaction: out of the household they are in, if they are, and the links that they made are gone; one
    that nobody is left in ends."""
    seat = await seat_of(membership_id)
    if seat is None:
        return False
    await db.lock_row("household", seat.household_id)
    if not await HouseholdSeat.filter(id=seat.id, left_at=None).update(left_at=now):
        return False
    await end_invitations(membership_id, now=now)
    member = await Membership.get(id=membership_id)
    await record(happened("household.left", actor, member, seat.household_id, now))
    await tell_others("household.parted", actor, seat.household_id, membership_id, now)
    if not await HouseholdSeat.exists(household_id=seat.household_id, left_at=None):
        await Household.filter(id=seat.household_id).update(ended_at=now)
        await db.execute(
            "UPDATE household_invitation SET revoked_at = $2, code_hash = NULL WHERE household_id = $1"
            " AND used_at IS NULL AND revoked_at IS NULL",
            seat.household_id, now,
        )  # fmt: skip
    return True


async def end_invitations(membership_id: int, *, now: datetime) -> None:
    """Inside a transaction: links that somebody made and nobody has used lead nowhere any more."""
    await db.execute(
        "UPDATE household_invitation SET revoked_at = $2, code_hash = NULL WHERE inviter_id = $1"
        " AND used_at IS NULL AND revoked_at IS NULL",
        membership_id, now,
    )  # fmt: skip


async def seat_of(membership_id: int) -> HouseholdSeat | None:
    return await HouseholdSeat.get_or_none(membership_id=membership_id, left_at=None)


async def first_seat(household_id: int) -> HouseholdSeat | None:
    """Who has sat longest."""
    seats = HouseholdSeat.filter(household_id=household_id, left_at=None).order_by("joined_at", "id")
    return await seats.select_related("membership").first()


async def require_first(household_id: int, membership_id: int) -> None:
    """Raises NotFound for who has not sat longest."""
    first = await first_seat(household_id)
    if first is None or first.membership_id != membership_id:
        raise NotFound


async def live_together(one_id: int, other_id: int) -> bool:
    """Whether two memberships are of one household now."""
    rows = await db.fetch(
        "SELECT 1 AS one FROM household_seat a JOIN household_seat b ON b.household_id = a.household_id"
        " AND b.left_at IS NULL AND b.membership_id = $2 WHERE a.membership_id = $1 AND a.left_at IS NULL",
        one_id, other_id,
    )  # fmt: skip
    return bool(rows)


async def follow_merge(actor: Actor, kept: Membership, absorbed: Membership, lifetime: int, *, now: datetime) -> None:
    """Of two records of one person the kept one sits where it did, or where the other did. What the other had ever
    earned was not earned here."""
    seat = await seat_of(absorbed.id)
    if seat is not None:
        if await seat_of(kept.id) is None:
            await HouseholdSeat.filter(id=seat.id).update(membership_id=kept.id)
            await HouseholdInvitation.filter(inviter_id=absorbed.id).update(inviter_id=kept.id)
        else:
            await stand_up(actor, absorbed.id, now=now)
    await db.execute(
        "UPDATE household_seat SET lifetime_before = lifetime_before + $2 WHERE membership_id = $1 AND left_at IS NULL",
        kept.id, lifetime,
    )  # fmt: skip


async def follow_parting(kept_id: int, lifetime: int) -> None:
    """What a merge that is undone takes away again was not earned here."""
    await db.execute(
        "UPDATE household_seat SET lifetime_before = CASE WHEN lifetime_before > $2 THEN lifetime_before - $2"
        " ELSE 0 END"
        " WHERE membership_id = $1 AND left_at IS NULL",
        kept_id, lifetime,
    )  # fmt: skip


async def require_rested(membership_id: int, now: datetime) -> None:
    """Raises HouseholdTooSoon for who left one lately."""
    last = await HouseholdSeat.filter(membership_id=membership_id, left_at__isnull=False).order_by("-left_at").first()
    _require_over(last, now)


async def require_shared_long_ago(household_id: int, now: datetime) -> None:
    """Or not lately: whom the others have left rests as if they had left themselves."""
    last = await HouseholdSeat.filter(household_id=household_id, left_at__isnull=False).order_by("-left_at").first()
    _require_over(last, now)


def _require_over(last: HouseholdSeat | None, now: datetime) -> None:
    if last is not None and last.left_at is not None and now - last.left_at < timedelta(days=REST_DAYS):
        raise HouseholdTooSoon(days=REST_DAYS)


async def tell_others(kind: str, actor: Actor, household_id: int, but_id: int, now: datetime) -> None:
    seats = await HouseholdSeat.filter(household_id=household_id, left_at=None).select_related("membership")
    await record(*(
        happened(kind, actor, seat.membership, household_id, now) for seat in seats if seat.membership_id != but_id
    ))  # fmt: skip


def happened(kind: str, actor: Actor, member: Membership, household_id: int, now: datetime) -> Happened:
    return Happened(kind, actor, now, merchant_id=member.merchant_id, customer_id=member.customer_id,
                    membership_id=member.id, subject=("household", household_id))  # fmt: skip
