"""Who is asking, and members as the till finds them."""

from __future__ import annotations

from collections.abc import AsyncGenerator

import strawberry

from fiel.context import Info
from fiel.core.actor import Role
from fiel.core.broker import process_broker
from fiel.core.errors import NotFound
from fiel.core.graphql import Connection, connection, field, subscription
from fiel.core.ids import read_global_id
from fiel.core.pagination import OrderedWindow, Page, ordered_cursor
from fiel.identity.errors import DeadLink
from fiel.members import actions, listing, loaders
from fiel.members.actions.find import MemberRef
from fiel.members.graphql.filters import MemberFilter
from fiel.members.graphql.records import Claimable, MemberRecord
from fiel.members.graphql.types import Member, Viewer, member_of, viewer_of
from fiel.members.listing import Filter, Order
from fiel.members.models import ConsentState
from fiel.merchants.actions import load_terms
from fiel.merchants.graphql import staff

SHORTEST_SEARCH = 2
"""Letters: a till finds somebody, it does not page through everybody."""


@strawberry.type
class MembersQuery:
    @field("Who is signed in; null: nobody.")
    async def viewer(self, info: Info) -> Viewer | None:
        actor = await info.context.viewer()
        return await viewer_of(actor) if actor else None

    @field("The customer with a code, for staff; null if there is none.")
    async def member(self, info: Info, code: str, merchant: str | None = None) -> Member | None:
        actor = await staff(info, merchant)
        try:
            found = await actions.resolve_member(actor, MemberRef(code=code), now=info.context.now)
        except NotFound:
            return None
        row = await loaders.member(actor.merchant_id, found.customer_id, info.context.now)
        return member_of(row) if row else None

    @field("Members whose name, e-mail, phone or code holds the query; for staff. Cashiers search, managers list.")
    async def members(
        self, info: Info, query: str = "", filter: MemberFilter | None = None, order: Order = Order.RECENT,
        first: int = 20, after: str | None = None, merchant: str | None = None,
    ) -> Connection[Member]:  # fmt: skip
        actor = await staff(info, merchant)
        window = OrderedWindow.of(first, after)
        if actor.role is Role.CASHIER and (filter is not None or len(query.strip()) < SHORTEST_SEARCH):
            return connection(Page([], [], False), [], after=after)
        zone = (await load_terms(actor.merchant_id)).time_zone if filter else ""
        wanted = filter.read(query, zone) if filter else Filter(query)
        page = await listing.members(actor.merchant_id, wanted, order, window, info.context.now)
        nodes = [member_of(row) for row in page.rows]
        cursors = [ordered_cursor(*place) for place in page.places]
        return connection(Page(page.rows, [], page.has_more), nodes, after=after, cursors=cursors)

    @field("All that a merchant knows of a member; for managers. Null if there is no such member.")
    async def member_record(self, info: Info, id: strawberry.ID, merchant: str | None = None) -> MemberRecord | None:
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        try:
            ref = MemberRef(membership_id=read_global_id(id, "Member"))
            found = await actions.resolve_member(actor, ref, now=info.context.now)
        except NotFound:
            return None
        row = await loaders.member(actor.merchant_id, found.customer_id, info.context.now)
        return MemberRecord(row=row, merchant_id=actor.merchant_id) if row else None

    @field("What a link from a shop claims, before it is used; null: the link is dead.")
    async def claimable(self, info: Info, token: str) -> Claimable | None:
        try:
            found = await actions.claimable(token, now=info.context.now)
        except DeadLink:
            return None
        return Claimable(name=found.name, merchant=found.merchant)

    @field("Where a question to the customer's phone stands; for the till that asked.")
    async def consent_request(self, info: Info, id: strawberry.ID) -> ConsentState | None:
        actor = await info.context.at_work()
        number = read_global_id(id, "ConsentRequest")
        state = await loaders.consent_state(number, actor.session_id, info.context.now)
        return ConsentState(state) if state else None


@strawberry.type
class MembersSubscription:
    @subscription("A member, each time something changes about them; for staff. Starts with how they are now.")
    async def member_changed(
        self, info: Info, member: strawberry.ID, merchant: str | None = None
    ) -> AsyncGenerator[Member, None]:
        actor = await staff(info, merchant)
        ref = MemberRef(membership_id=read_global_id(member, "Member"))
        found = await actions.resolve_member(actor, ref, now=info.context.clock())
        async with process_broker().listen(f"membership:{found.membership_id}") as events:
            row = await loaders.member(actor.merchant_id, found.customer_id, info.context.clock())
            yield member_of(row or {})
            async for _ in events:
                actor = await staff(info, merchant)  # ends here if they no longer work there
                row = await loaders.member(actor.merchant_id, found.customer_id, info.context.clock())
                if row is None or row["membership_id"] is None:  # they are no member any more
                    return
                yield member_of(row)
