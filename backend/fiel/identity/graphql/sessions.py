"""Where one is signed in, over GraphQL."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.actor import AccountActor
from fiel.core.graphql import ActionRefused, Node, NotFound, field, mutation, told
from fiel.core.ids import global_id, read_global_id
from fiel.identity import sessions
from fiel.identity.agents import browser_of, machine_of
from fiel.identity.models import SignInWay as SignInWayValue

SignInWay = strawberry.enum(
    SignInWayValue, name="SignInWay", description="How somebody signed in. LINK: by one that the server's keeper made."
)


@strawberry.type(description="A browser in which the account is signed in.")
class SignedInSession(Node):
    browser: str = told("As `Chrome`; empty: unknown.")
    machine: str = told("As `Android`; empty: unknown.")
    way: SignInWayValue | None = told("How it began; null: too long ago to tell.")
    is_this: bool = told("Whether it is the one that asks.")
    is_shared: bool = told("Whether it is a till that others use by PIN.")
    created_at: datetime = told("When it began.")
    seen_at: datetime = told("When it was last used, to the quarter of an hour.")


@strawberry.input(description="Which session.")
class EndSessionInput:
    id: strawberry.ID = told("Its id.")


@strawberry.type(description="Ended.")
class EndSessionSuccess:
    done: bool = told("Always true.")


@strawberry.type(description="Ended; this one goes on.")
class EndOtherSessionsSuccess:
    ended: int = told("How many.")


EndSessionResult = Annotated[
    EndSessionSuccess | NotFound | ActionRefused,
    strawberry.union("EndSessionResult", description="What ending a session can answer."),
]
EndOtherSessionsResult = Annotated[
    EndOtherSessionsSuccess | ActionRefused,
    strawberry.union("EndOtherSessionsResult", description="What ending all others can answer."),
]


def _session(row: db.Row, actor: AccountActor) -> SignedInSession:
    return SignedInSession(
        id=strawberry.ID(global_id("SignedInSession", row["id"])), browser=browser_of(row["user_agent"]),
        machine=machine_of(row["user_agent"]), way=SignInWayValue(row["way"]) if row["way"] else None,
        is_this=row["id"] == actor.session_id, is_shared=row["shared_at"] is not None,
        created_at=row["created_at"], seen_at=row["seen_at"] or row["created_at"],
    )  # fmt: skip


@strawberry.type
class SessionsQuery:
    @field("Where one is signed in, the newest first; a hundred at most.")
    async def sessions(self, info: Info) -> list[SignedInSession]:
        actor = await info.context.account()
        return [_session(row, actor) for row in await sessions.live_sessions(actor, now=info.context.now)]


@strawberry.type
class SessionsMutation:
    @mutation("End one of one's own sessions; what hangs on it (a QR key, pushes) ends too.")
    async def end_session(self, info: Info, input: EndSessionInput) -> EndSessionResult:
        actor, number = await info.context.account(), read_global_id(input.id, "SignedInSession")
        await sessions.end_session(actor, number, now=info.context.now)
        if number == actor.session_id:
            info.context.new_cookie = ""
        return EndSessionSuccess(done=True)

    @mutation("End all of one's own sessions but this one.")
    async def end_other_sessions(self, info: Info) -> EndOtherSessionsResult:
        actor = await info.context.account()
        return EndOtherSessionsSuccess(ended=await sessions.end_other_sessions(actor, now=info.context.now))
