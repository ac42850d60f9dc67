"""Households over GraphQL."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.actor import Role
from fiel.core.errors import NotFound as Missing
from fiel.core.graphql import ActionRefused, Node, NotFound, SafeInt, Throttled, answered_query, field, mutation, told
from fiel.core.ids import global_id, read_global_id, show_code
from fiel.members.graphql.given import first_name
from fiel.members.graphql.types import customer
from fiel.members.households import inviting, seats
from fiel.members.households.drawing import shared_points
from fiel.members.models import HouseholdSeat, Membership
from fiel.merchants.actions import load_terms
from fiel.merchants.graphql import ProgramPaused, staff
from fiel.merchants.loaders import merchant_by_slug


@strawberry.type(description="Somebody of one's household.")
class HouseholdMember(Node):
    name: str = told("Their first name.")
    earned: SafeInt = told("Points earned since they came.")
    joined_at: datetime = told("Since when.")
    is_me: bool = told("Whether it is oneself.")
    is_first: bool = told("Whether they have been there longest, and so invite and remove.")


@strawberry.type(description="A link that waits.")
class HouseholdInvitation(Node):
    expires_at: datetime = told("When it ends.")


@strawberry.type(description="Whom one shares points with at a shop.")
class Household:
    most_members: int | None = told("How many may be in one; null: the shop has none.")
    members: list[HouseholdMember] = told("Oneself too, who came first first; empty: one is in none.")
    shared_points: SafeInt = told("Of the others, that one may spend on rewards beside one's own.")
    invitations: list[HouseholdInvitation] = told("One's own that wait.")


@strawberry.type(description="What a household's link leads to.")
class HouseholdOffer:
    merchant_slug: str = told("At which shop.")
    merchant_name: str = told("Its name.")
    names: list[str] = told("First names of who is in it.")
    is_member: bool = told("Whether one has a wallet there; one has to join first.")
    is_in: bool = told("Whether one is in it already.")


@strawberry.input(description="A shop whose points are to be shared.")
class HouseholdInput:
    merchant: str = told("Slug.")


@strawberry.input(description="The code of a link.")
class JoinHouseholdInput:
    code: str = told("In groups or not.")


@strawberry.input(description="A link or a person of one's household.")
class HouseholdPartInput:
    merchant: str = told("Slug.")
    id: strawberry.ID = told("Which one.")


@strawberry.input(description="Somebody to take out of a household.")
class DissolveHouseholdInput:
    member: strawberry.ID = told("Who.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="The link is made.")
class InviteToHouseholdSuccess:
    code: str = told("In groups; told this once.")
    url: str = told("The link.")


@strawberry.type(description="Done.")
class HouseholdSuccess:
    household: Household = told("As it is now.")


@strawberry.type(description="Taken out.")
class RemoveFromHouseholdSuccess:
    member: strawberry.ID = told("Who.")


InviteToHouseholdResult = Annotated[
    InviteToHouseholdSuccess | NotFound | ProgramPaused | ActionRefused,
    strawberry.union("InviteToHouseholdResult", description="What inviting can answer."),
]
JoinHouseholdResult = Annotated[
    HouseholdSuccess | NotFound | ProgramPaused | Throttled | ActionRefused,
    strawberry.union("JoinHouseholdResult", description="What joining can answer."),
]
HouseholdResult = Annotated[
    HouseholdSuccess | NotFound | ActionRefused,
    strawberry.union("HouseholdResult", description="What leaving, removing and revoking can answer."),
]
RemoveFromHouseholdResult = Annotated[
    RemoveFromHouseholdSuccess | NotFound | ActionRefused,
    strawberry.union("RemoveFromHouseholdResult", description="What a shop's word on a household can answer."),
]
HouseholdOfferResult = Annotated[
    HouseholdOffer | NotFound | Throttled | ActionRefused,
    strawberry.union("HouseholdOfferResult", description="What opening a link can answer."),
]


async def _household(member: Membership, now: datetime) -> Household:
    """As *member* sees it."""
    size = (await load_terms(member.merchant_id)).household_size
    seat = await seats.seat_of(member.id)
    if seat is None:
        return Household(most_members=size, members=[], shared_points=SafeInt(0), invitations=[])
    rows = await db.fetch(
        "SELECT s.id, s.joined_at, m.id AS membership_id, m.given_name, a.lifetime - s.lifetime_before AS earned"
        " FROM household_seat s JOIN membership m ON m.id = s.membership_id JOIN points_account a"
        " ON a.id = m.points_account_id WHERE s.household_id = $1 AND s.left_at IS NULL ORDER BY s.joined_at, s.id",
        seat.household_id,
    )
    shared = await shared_points(member.id, now=now)
    waiting = await db.fetch(
        "SELECT id, expires_at FROM household_invitation WHERE household_id = $1 AND used_at IS NULL"
        " AND revoked_at IS NULL AND expires_at > $2 ORDER BY id DESC LIMIT 20",
        seat.household_id, now,
    )  # fmt: skip
    is_first = bool(rows) and rows[0]["membership_id"] == member.id
    return Household(
        most_members=size, shared_points=SafeInt(shared),
        members=[
            HouseholdMember(
                id=strawberry.ID(global_id("HouseholdMember", row["id"])), name=first_name(row["given_name"]),
                earned=SafeInt(max(0, row["earned"])), joined_at=row["joined_at"],
                is_me=row["membership_id"] == member.id, is_first=place == 0,
            )
            for place, row in enumerate(rows)
        ],
        invitations=[
            HouseholdInvitation(id=strawberry.ID(global_id("HouseholdInvitation", row["id"])),
                                expires_at=row["expires_at"])
            for row in waiting if is_first
        ],
    )  # fmt: skip


async def _mine(info: Info, slug: str) -> Membership | None:
    actor = await customer(info)
    row = await merchant_by_slug(slug)
    if row is None:
        return None
    return await Membership.get_or_none(customer_id=actor.customer_id, merchant_id=row["id"], merged_into_id=None)


async def _done(info: Info, slug: str) -> HouseholdSuccess:
    member = await _mine(info, slug)
    if member is None:
        raise Missing
    return HouseholdSuccess(household=await _household(member, info.context.now))


@strawberry.type
class HouseholdsQuery:
    @field("Whom one shares points with at a shop; null: no member there.")
    async def household(self, info: Info, merchant: str) -> Household | None:
        member = await _mine(info, merchant)
        return await _household(member, info.context.now) if member else None

    @answered_query("What a household's link leads to, for whoever has opened it and signed in.")
    async def household_offer(self, info: Info, code: str) -> HouseholdOfferResult:
        actor = await customer(info)
        found = await inviting.find_invitation(actor, code, now=info.context.now, address=info.context.address)
        terms = await load_terms(found.merchant_id)
        member = await _mine(info, terms.slug)
        seat = await seats.seat_of(member.id) if member else None
        return HouseholdOffer(
            merchant_slug=terms.slug, merchant_name=terms.merchant_name,
            names=[first_name(name) for name in found.names], is_member=member is not None,
            is_in=seat is not None and seat.household_id == found.invitation.household_id,
        )  # fmt: skip

    @field("Points of a member's household that they may spend on rewards beside their own; for staff.")
    async def member_shared_points(self, info: Info, member: strawberry.ID, merchant: str | None = None) -> SafeInt:
        actor = await staff(info, merchant)
        found = await Membership.get_or_none(id=read_global_id(member, "Member"), merchant_id=actor.merchant_id)
        return SafeInt(await shared_points(found.id, now=info.context.now) if found else 0)

    @field("The household of a member, as its members see it but for the links; null: none. Managers.")
    async def member_household(
        self, info: Info, member: strawberry.ID, merchant: str | None = None
    ) -> Household | None:
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        found = await Membership.get_or_none(id=read_global_id(member, "Member"), merchant_id=actor.merchant_id)
        if found is None or await seats.seat_of(found.id) is None:
            return None
        seen = await _household(found, info.context.now)
        return Household(
            most_members=seen.most_members, members=seen.members, shared_points=seen.shared_points, invitations=[]
        )


@strawberry.type
class HouseholdsMutation:
    @mutation("Make a link that brings one more person into one's household; begins it where there is none.")
    async def invite_to_household(self, info: Info, input: HouseholdInput) -> InviteToHouseholdResult:
        _, code = await inviting.invite(await customer(info), input.merchant, now=info.context.now)
        url = f"{info.context.settings.public_url}/household/{code}"
        return InviteToHouseholdSuccess(code=show_code(code), url=url)

    @mutation("Take a link back that nobody has used.")
    async def revoke_household_invitation(self, info: Info, input: HouseholdPartInput) -> HouseholdResult:
        number = read_global_id(input.id, "HouseholdInvitation")
        await inviting.revoke(await customer(info), number, now=info.context.now)
        return await _done(info, input.merchant)

    @mutation("Come into a household by a link.")
    async def join_household(self, info: Info, input: JoinHouseholdInput) -> JoinHouseholdResult:
        actor, now = await customer(info), info.context.now
        household_id = await inviting.join(actor, input.code, now=now, address=info.context.address)
        seat = await HouseholdSeat.get(
            household_id=household_id, left_at=None, membership__customer_id=actor.customer_id
        ).select_related("membership")
        return HouseholdSuccess(household=await _household(seat.membership, now))

    @mutation("Leave one's household; one's points stay one's own.")
    async def leave_household(self, info: Info, input: HouseholdInput) -> HouseholdResult:
        await seats.leave(await customer(info), input.merchant, now=info.context.now)
        return await _done(info, input.merchant)

    @mutation("Send somebody away, for whoever has been there longest; their points stay theirs.")
    async def remove_household_member(self, info: Info, input: HouseholdPartInput) -> HouseholdResult:
        number = read_global_id(input.id, "HouseholdMember")
        await seats.remove(await customer(info), input.merchant, number, now=info.context.now)
        return await _done(info, input.merchant)

    @mutation("Take a member out of their household. Manager.")
    async def remove_from_household(self, info: Info, input: DissolveHouseholdInput) -> RemoveFromHouseholdResult:
        actor = await staff(info, input.merchant)
        await seats.remove_by_shop(actor, read_global_id(input.member, "Member"), now=info.context.now)
        return RemoveFromHouseholdSuccess(member=input.member)
