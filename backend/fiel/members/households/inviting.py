"""Links that bring one more person into a household: made, taken back, opened, used."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.activity.actions import record
from fiel.core import db
from fiel.core.actor import AccountActor
from fiel.core.errors import NotFound
from fiel.core.ids import Draw, new_code, read_code, token_hash
from fiel.identity import throttle
from fiel.members.errors import (
    HouseholdChanging,
    HouseholdFull,
    HouseholdsOff,
    InHousehold,
    InvitationEnded,
    InvitationGone,
    InvitationUsed,
)
from fiel.members.households.seats import (
    REST_DAYS,
    first_seat,
    happened,
    require_first,
    require_rested,
    require_shared_long_ago,
    seat_of,
    sit,
    stand_up,
    tell_others,
)
from fiel.members.models import Household, HouseholdInvitation, HouseholdSeat
from fiel.members.own import own_membership
from fiel.merchants.actions import load_terms

INVITATION_LENGTH = timedelta(hours=48)
CODE_LENGTH = 15
"""75 bits and a check character."""
MOST_INVITATIONS = 5
"""That wait, of one household."""


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
    member = await own_membership(actor, slug)

    async def body() -> tuple[HouseholdInvitation, str]:
        size = await _size(member.merchant_id)
        await db.lock_row("membership", member.id)
        seat = await seat_of(member.id)
        if seat is None:
            await require_rested(member.id, now)
            household = await Household.create(merchant_id=member.merchant_id, created_at=now)
            await sit(actor, household.id, member, now)
        else:
            household = await Household.get(id=seat.household_id)
            await require_first(household.id, member.id)
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
        await record(happened("household.invited", actor, member, household.id, now))
        return made, code

    return await db.transaction(body)


async def revoke(actor: AccountActor, invitation_id: int, *, now: datetime) -> None:
    """By who may invite, whoever made it; twice is once. Raises NotFound, InvitationGone where somebody came by it."""

    async def body() -> None:
        found = await HouseholdInvitation.get_or_none(id=invitation_id)
        first = await first_seat(found.household_id) if found else None
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
    if not mine:
        await _require_open(found, now)
    household = await Household.get(id=found.household_id)
    seats = (
        await HouseholdSeat.filter(household_id=household.id, left_at=None).order_by("id").select_related("membership")
    )
    return Invited(found, household.merchant_id, tuple(seat.membership.given_name for seat in seats))


async def _require_open(invitation: HouseholdInvitation, now: datetime) -> None:
    if invitation.used_at is not None:
        raise InvitationUsed
    if invitation.revoked_at is not None or not await _stands(invitation):
        raise InvitationGone
    if invitation.expires_at <= now:
        raise InvitationEnded


async def join(actor: AccountActor, code: str, *, now: datetime, address: str) -> int:
    """Come in by a link; again by the same one is once. The household.

    Raises NotFound, Throttled, InvitationGone, MemberBlocked, HouseholdsOff, InHousehold, HouseholdTooSoon,
    HouseholdFull, HouseholdChanging.
    """
    found = await find_invitation(actor, code, now=now, address=address)
    slug = (await load_terms(found.merchant_id)).slug
    member = await own_membership(actor, slug)

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
            await require_shared_long_ago(seat.household_id, now)
            await stand_up(actor, member.id, now=now)  # alone in it
        else:
            await require_rested(member.id, now)
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
        await sit(actor, household_id, member, now)
        await tell_others("household.joined", actor, household_id, member.id, now)
        return household_id

    return await db.transaction(body)


async def _size(merchant_id: int) -> int:
    terms = await load_terms(merchant_id)
    terms.require_active()
    if terms.household_size is None:
        raise HouseholdsOff
    return terms.household_size


async def _stands(invitation: HouseholdInvitation) -> bool:
    """Whether who made it still sits there, may ask people in, and is not blocked."""
    first = await first_seat(invitation.household_id)
    inviter_id = (await HouseholdInvitation.get(id=invitation.id)).inviter_id
    return first is not None and first.membership_id == inviter_id and first.membership.blocked_at is None
