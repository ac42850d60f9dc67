"""Who is asking, and members as the till finds them."""

from __future__ import annotations

from collections.abc import AsyncGenerator

import strawberry

from fiel.context import Info
from fiel.core.broker import process_broker
from fiel.core.errors import NotFound
from fiel.core.graphql import Connection, connection, field, subscription
from fiel.core.ids import read_global_id
from fiel.core.pagination import Window
from fiel.members import actions, loaders
from fiel.members.actions.find import MemberRef
from fiel.members.graphql.types import Member, Viewer, member_of, viewer_of
from fiel.members.models import ConsentState
from fiel.merchants.graphql import staff

LONGEST_QUERY = 80


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

    @field("Members whose name, e-mail, phone or code holds the query, newest first; for staff.")
    async def members(
        self, info: Info, query: str = "", first: int = 20, after: str | None = None, merchant: str | None = None
    ) -> Connection[Member]:
        actor = await staff(info, merchant)
        window = Window.of(first, after)
        page = await loaders.members(actor.merchant_id, query.strip()[:LONGEST_QUERY], window, info.context.now)
        return connection(page, [member_of(row) for row in page.rows], after=after)

    @field("Where a question to the customer's phone stands; for the till that asked.")
    async def consent_request(self, info: Info, id: strawberry.ID) -> ConsentState | None:
        actor = await info.context.at_work()
        state = await loaders.consent_state(read_global_id(id, "ConsentRequest"), actor.session_id)
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
                yield member_of(row or {})
