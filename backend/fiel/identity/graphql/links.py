"""Links that went out by mail, over GraphQL."""

from __future__ import annotations

import strawberry

from fiel.context import Info
from fiel.core.graphql import UserError, answers, field, told
from fiel.identity import errors
from fiel.identity.mail_tokens import link_state

strawberry.enum(
    errors.LinkState,
    name="MailLinkState",
    description="How a mailed link stands. WITHDRAWN: taken back, or another one was made in its place. UNKNOWN: it is"
    " none of ours, is not whole, or was over long ago; of typed codes it is never said more than this.",
)


@answers(errors.DeadLink)
@strawberry.type(description="The link or code is unknown, used, withdrawn or too old.")
class DeadLink(UserError):
    why: errors.LinkState = told("Which of these; never `OPEN`.")


@strawberry.type
class LinksQuery:
    @field("How a mailed link stands, by the token behind its `#`: asked before somebody types what it is for. It stays"
           " unused.")  # fmt: skip
    async def mail_link_state(self, info: Info, token: str) -> errors.LinkState:
        return await link_state(token, now=info.context.now)
