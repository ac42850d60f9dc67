"""What a shop tells its customers: news, pushes and messages, narrowed as their screens are."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

from starlette.responses import Response

from fiel.core import db
from fiel.core.pagination import Page, Window
from fiel.core.tables import Cell
from fiel.edge.asked import MOST_ROWS, Asked, table
from fiel.edge.lists.walking import narrowed, newest, walked
from fiel.edge.lists.words import said
from fiel.edge.lists.words_made import CHANNELS, EVERYBODY, HEADINGS, NEWS, PUSHES
from fiel.edge.reports import chosen, whose
from fiel.messaging.campaigns import loaders as campaigns
from fiel.messaging.direct import channels_of
from fiel.messaging.models import CampaignState
from fiel.messaging.news import loaders as posts
from fiel.messaging.news.states import NewsState, state_of
from fiel.messaging.variables import filled, has_variables, values_of


async def news(asked: Asked) -> Response:
    language, now, states = asked.language, asked.context.now, chosen(asked.query, "state", NewsState)
    state = states[0] if states else None

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        async for row in walked(
            lambda window: posts.posts(asked.actor.merchant_id, window, state, now), MOST_ROWS[asked.format]
        ):
            yield (
                row["created_at"], row["title"], said(NEWS, state_of(row, now).value, language),
                row["segment_name"] or EVERYBODY[language], row["early_segment_name"],
                row["announced_at"] or row["shows_at"], row["ends_at"], row["readers"], row["pushed"], row["opened"],
            )  # fmt: skip

    return table(asked, HEADINGS["news"][language], rows())


async def pushes(asked: Asked) -> Response:
    language, states = asked.language, chosen(asked.query, "state", CampaignState)
    state, merchant_id = (states[0] if states else None), asked.actor.merchant_id

    async def read(window: Window) -> Page[db.Row]:
        page = await campaigns.campaigns(merchant_id, window, state)
        counted = await campaigns.figures([row["id"] for row in page.rows])
        told = [row | {"came": db.from_json(row["figures"]) or counted.get(row["id"], {})} for row in page.rows]
        return Page(told, page.keys, page.has_more)

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        async for row in walked(read, MOST_ROWS[asked.format]):
            yield (
                row["created_at"], row["title"], row["body"], said(PUSHES, row["state"], language),
                row["segment_name"] or EVERYBODY[language], row["send_at"], row["people"],
                *(int(row["came"].get(name) or 0) for name in ("devices", "sent", "shown", "opened")),
                row["employee_name"],
            )  # fmt: skip

    return table(asked, HEADINGS["pushes"][language], rows())


async def messages(asked: Asked) -> Response:
    """What was written to single customers, as each would read it now; *member*: to one of them."""
    language, now, merchant_id = asked.language, asked.context.now, asked.actor.merchant_id
    member = whose(asked.query, "member")

    async def read(window: Window) -> Page[db.Row]:
        page = await _messages(merchant_id, member, window)
        members = {row["membership_id"] for row in page.rows if has_variables(row["title"], row["body"])}
        values = await values_of(merchant_id, sorted(members), now) if members else {}
        told = [row | {"values": values.get(row["membership_id"], (language, {}))[1]} for row in page.rows]
        return Page(told, page.keys, page.has_more)

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        async for row in walked(read, MOST_ROWS[asked.format]):
            yield (
                row["created_at"], row["member_name"], filled(row["title"], row["values"]),
                filled(row["body"], row["values"]),
                ", ".join(said(CHANNELS, one.value, language) for one in channels_of(row["channels"])),
                row["employee_name"],
            )  # fmt: skip

    return table(asked, HEADINGS["messages"][language], rows())


async def _messages(merchant_id: int, membership_id: int | None, window: Window) -> Page[db.Row]:
    """Newest first."""
    only, values = narrowed("d.membership_id = $4", membership_id)
    return await newest(
        "SELECT d.id, d.membership_id, d.title, d.body, d.channels, d.created_at, m.given_name AS member_name,"
        " e.name AS employee_name FROM direct_message d JOIN membership m ON m.id = d.membership_id"
        f" LEFT JOIN employee e ON e.id = d.employee_id WHERE m.merchant_id = $1 AND d.id < $2{only}"
        " ORDER BY d.id DESC LIMIT $3",
        merchant_id, window, values,
    )  # fmt: skip
