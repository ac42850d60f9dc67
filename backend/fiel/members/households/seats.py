"""Who sits in a household: asked in by a link, leaving by themselves, removed by who sat longest or by a manager."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import AccountActor, Actor, Role, StaffActor
from fiel.core.errors import NotFound
from fiel.core.ids import Draw, new_code, read_code, token_hash
from fiel.identity import throttle
from fiel.members.errors import (
    HouseholdChanging,
    HouseholdFull,
    HouseholdsOff,
    HouseholdTooSoon,
    InHousehold,
    InvitationGone,
    MemberBlocked,
)
from fiel.members.models import Household, HouseholdInvitation, HouseholdSeat, Membership
from fiel.merchants.actions import load_terms

INVITATION_LENGTH = timedelta(hours=48)
CODE_LENGTH = 15
"""75 bits and a check character."""
MOST_INVITATIONS = 5
"""That wait, of one household."""
REST_DAYS = 30
"""Between leaving one household and joining another."""


@dataclass(frozen=True, slots=True)
class Invited:
    """A link's household."""

    invitation: HouseholdInvitation
    merchant_id: int
    names: tuple[str, ...]


async def invite(
    actor: AccountActor, slug: str, *, now: datetime, draw: Draw = secrets.token_bytes
) -> tuple[HouseholdInvitation, str]:
    """A link for one more person, and its code, which is told this once. Who is in no household begins one.

    Raises NotFound, MemberBlocked, HouseholdsOff, HouseholdTooSoon, HouseholdFull; NotFound too for
    who has not sat longest.
    """
    member = await _own(actor, slug)

    async def body() -> tuple[HouseholdInvitation, str]:
        size = await _size(member.merchant_id)
        await db.lock_row("membership", member.id)
        seat = await seat_of(member.id)
        if seat is None:
            await _require_rested(member.id, now)
            household = await Household.create(merchant_id=member.merchant_id, created_at=now)
            await _sit(actor, household.id, member, now)
        else:
            household = await Household.get(id=seat.household_id)
            await _require_first(household.id, member.id)
        await db.lock_row("household", household.id)
        seated = await HouseholdSeat.filter(household_id=household.id, left_at=None).count()
        waiting = await HouseholdInvitation.filter(
            household_id=household.id, used_at=None, revoked_at=None, expires_at__gt=now
        ).count()
        if seated + waiting >= min(size, seated + MOST_INVITATIONS):
            raise HouseholdFull(most=size)
        code = new_code(CODE_LENGTH, draw)
        made = await HouseholdInvitation.create(
            household_id=household.id, inviter_id=member.id, code_hash=token_hash(code), created_at=now,
            expires_at=now + INVITATION_LENGTH,
        )  # fmt: skip
        await record(_happened("household.invited", actor, member, household.id, now))
        return made, code

    return await db.transaction(body)


async def revoke(actor: AccountActor, invitation_id: int, *, now: datetime) -> None:
    """By who may invite, whoever made it; twice is once. Raises NotFound, InvitationGone where somebody came by it."""

    async def body() -> None:
        found = await HouseholdInvitation.get_or_none(id=invitation_id)
        first = await _first(found.household_id) if found else None
        if found is None or first is None or first.membership.customer_id != actor.customer_id:
            raise NotFound
        done = await db.execute(
            "UPDATE household_invitation SET revoked_at = $2, code_hash = NULL WHERE id = $1 AND used_at IS NULL",
            invitation_id, now,
        )  # fmt: skip
        if not done:
            raise InvitationGone

    await db.transaction(body)


async def find_invitation(actor: AccountActor, code: str, *, now: datetime, address: str) -> Invited:
    """What a link leads to. Raises NotFound, InvitationGone, Throttled."""

    async def look() -> HouseholdInvitation | None:
        try:
            return await HouseholdInvitation.get_or_none(code_hash=token_hash(read_code(code[:40])))
        except NotFound:
            return None

    limits = [(throttle.GIFT_CODE, f"account:{actor.account_id}")]
    if address:
        limits.append((throttle.GIFT_CODE_ADDRESS, address))
    found = await throttle.guessed(look, *limits, now=now)
    mine = await HouseholdSeat.exists(
        household_id=found.household_id, left_at=None, membership__customer_id=actor.customer_id
    )
    is_over = found.used_at is not None or found.revoked_at is not None or found.expires_at <= now
    if not mine and (is_over or not await _stands(found)):
        raise InvitationGone
    household = await Household.get(id=found.household_id)
    seats = (
        await HouseholdSeat.filter(household_id=household.id, left_at=None).order_by("id").select_related("membership")
    )
    return Invited(found, household.merchant_id, tuple(seat.membership.given_name for seat in seats))


async def join(actor: AccountActor, code: str, *, now: datetime, address: str) -> int:
    """Come in by a link; again by the same one is once. The household.

    Raises NotFound, Throttled, InvitationGone, MemberBlocked, HouseholdsOff, InHousehold, HouseholdTooSoon,
    HouseholdFull, HouseholdChanging.
    """
    found = await find_invitation(actor, code, now=now, address=address)
    slug = (await load_terms(found.merchant_id)).slug
    member = await _own(actor, slug)

    async def body() -> int:
        size = await _size(member.merchant_id)
        household_id = found.invitation.household_id
        await db.lock_row("membership", member.id)
        seat = await seat_of(member.id)
        for number in sorted({household_id, seat.household_id if seat else household_id}):
            await db.lock_row("household", number)
        if seat is not None:
            if seat.household_id == household_id:
                return household_id
            if await HouseholdSeat.filter(household_id=seat.household_id, left_at=None).count() > 1:
                raise InHousehold
            await _require_shared_long_ago(seat.household_id, now)
            await stand_up(actor, member.id, now=now)  # alone in it
        else:
            await _require_rested(member.id, now)
        if (await Household.get(id=household_id)).ended_at is not None or not await _stands(found.invitation):
            raise InvitationGone
        if await HouseholdSeat.filter(household_id=household_id, left_at=None).count() >= size:
            raise HouseholdFull(most=size)
        came = HouseholdSeat.filter(household_id=household_id, joined_at__gt=now - timedelta(days=REST_DAYS))
        if await came.count() >= size:
            raise HouseholdChanging(most=size, days=REST_DAYS)
        used = await db.execute(
            "UPDATE household_invitation SET used_at = $2 WHERE id = $1 AND used_at IS NULL AND revoked_at IS NULL"
            " AND expires_at > $2",
            found.invitation.id, now,
        )  # fmt: skip
        if not used:
            raise InvitationGone
        await _sit(actor, household_id, member, now)
        await _tell_others("household.joined", actor, household_id, member.id, now)
        return household_id

    return await db.transaction(body)


async def leave(actor: AccountActor, slug: str, *, now: datetime) -> None:
    """One's points stay one's own. Raises NotFound for who is in none."""
    member = await Membership.get_or_none(customer_id=actor.customer_id, merchant__slug=slug)

    async def body() -> None:
        if member is None or not await stand_up(actor, member.id, now=now):
            raise NotFound

    await db.transaction(body)


async def remove(actor: AccountActor, slug: str, seat_id: int, *, now: datetime) -> None:
    """Who has sat longest sends another away; their points stay theirs. Raises NotFound."""
    member = await _own(actor, slug)

    async def body() -> None:
        seat = await HouseholdSeat.get_or_none(id=seat_id, left_at=None)
        if seat is None or seat.membership_id == member.id:
            raise NotFound
        await _require_first(seat.household_id, member.id)
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
    await record(_happened("household.left", actor, member, seat.household_id, now))
    await _tell_others("household.parted", actor, seat.household_id, membership_id, now)
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


async def _sit(actor: Actor, household_id: int, member: Membership, now: datetime) -> None:
    [account] = await db.fetch("SELECT lifetime FROM points_account WHERE id = $1", member.points_account_id)
    await HouseholdSeat.create(
        household_id=household_id, membership_id=member.id, lifetime_before=account["lifetime"], joined_at=now
    )
    await record(_happened("household.entered", actor, member, household_id, now))


async def _own(actor: AccountActor, slug: str) -> Membership:
    member = await Membership.get_or_none(customer_id=actor.customer_id, merchant__slug=slug, merged_into_id=None)
    if member is None:
        raise NotFound
    if member.blocked_at is not None:
        raise MemberBlocked
    return member


async def _size(merchant_id: int) -> int:
    terms = await load_terms(merchant_id)
    terms.require_active()
    if terms.household_size is None:
        raise HouseholdsOff
    return terms.household_size


async def _first(household_id: int) -> HouseholdSeat | None:
    """Who has sat longest."""
    seats = HouseholdSeat.filter(household_id=household_id, left_at=None).order_by("joined_at", "id")
    return await seats.select_related("membership").first()


async def _require_first(household_id: int, membership_id: int) -> None:
    first = await _first(household_id)
    if first is None or first.membership_id != membership_id:
        raise NotFound


async def _stands(invitation: HouseholdInvitation) -> bool:
    """Whether who made it still sits there, may ask people in, and is not blocked."""
    first = await _first(invitation.household_id)
    inviter_id = (await HouseholdInvitation.get(id=invitation.id)).inviter_id
    return first is not None and first.membership_id == inviter_id and first.membership.blocked_at is None


async def _require_rested(membership_id: int, now: datetime) -> None:
    last = await HouseholdSeat.filter(membership_id=membership_id, left_at__isnull=False).order_by("-left_at").first()
    _require_over(last, now)


async def _require_shared_long_ago(household_id: int, now: datetime) -> None:
    """Or not lately: whom the others have left rests as if they had left themselves."""
    last = await HouseholdSeat.filter(household_id=household_id, left_at__isnull=False).order_by("-left_at").first()
    _require_over(last, now)


def _require_over(last: HouseholdSeat | None, now: datetime) -> None:
    if last is not None and last.left_at is not None and now - last.left_at < timedelta(days=REST_DAYS):
        raise HouseholdTooSoon(days=REST_DAYS)


async def _tell_others(kind: str, actor: Actor, household_id: int, but_id: int, now: datetime) -> None:
    seats = await HouseholdSeat.filter(household_id=household_id, left_at=None).select_related("membership")
    await record(*(
        _happened(kind, actor, seat.membership, household_id, now) for seat in seats if seat.membership_id != but_id
    ))  # fmt: skip


def _happened(kind: str, actor: Actor, member: Membership, household_id: int, now: datetime) -> Happened:
    return Happened(kind, actor, now, merchant_id=member.merchant_id, customer_id=member.customer_id,
                    membership_id=member.id, subject=("household", household_id))  # fmt: skip


async def follow_parting(kept_id: int, lifetime: int) -> None:
    """What a merge that is undone takes away again was not earned here."""
    await db.execute(
        "UPDATE household_seat SET lifetime_before = CASE WHEN lifetime_before > $2 THEN lifetime_before - $2"
        " ELSE 0 END"
        " WHERE membership_id = $1 AND left_at IS NULL",
        kept_id, lifetime,
    )  # fmt: skip
