"""Points given away: by a shop's periodic gifts, and by customers to each other."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

from starlette.responses import Response

from fiel.core import db
from fiel.core.pagination import Page, Window
from fiel.core.tables import Cell
from fiel.edge.asked import MOST_ROWS, Asked, table
from fiel.edge.lists.walking import narrowed, newest, walked
from fiel.edge.lists.words import HEADINGS, TRANSFERS, said
from fiel.edge.reports import chosen, whose
from fiel.members.models import TransferState


async def given(asked: Asked) -> Response:
    """Whom each date of a periodic gift, or of all of them, gave points."""
    gift = whose(asked.query, "gift", "PeriodicGift")

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        async for row in walked(lambda window: _given(asked.actor.merchant_id, gift, window), MOST_ROWS[asked.format]):
            yield row["due_at"], row["name"], row["member_name"], row["points"]

    return table(asked, HEADINGS["gifts-given"][asked.language], rows())


async def transfers(asked: Asked) -> Response:
    """What customers gave each other; *member*: gave or got."""
    language, now = asked.language, asked.context.now
    member, states = whose(asked.query, "member"), chosen(asked.query, "state", TransferState)

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        async for row in walked(
            lambda window: _transfers(asked.actor.merchant_id, member, states, window), MOST_ROWS[asked.format]
        ):
            is_over = row["state"] == TransferState.OFFERED.value and row["expires_at"] and row["expires_at"] <= now
            yield (
                row["created_at"], row["sender_name"], row["recipient_name"], row["points"],
                said(TRANSFERS, "ENDED" if is_over else row["state"], language), row["sent_at"], row["ended_at"],
                row["points_back"] or None,
            )  # fmt: skip

    return table(asked, HEADINGS["points-transfers"][language], rows())


async def _given(merchant_id: int, gift_id: int | None, window: Window) -> Page[db.Row]:
    """Newest first."""
    only, values = narrowed("g.gift_id = $4", gift_id)
    return await newest(
        "SELECT g.id, r.due_at, p.name, r.points, m.given_name AS member_name FROM gift_given g"
        " JOIN gift_round r ON r.id = g.round_id JOIN periodic_gift p ON p.id = g.gift_id"
        f" JOIN membership m ON m.id = g.membership_id WHERE p.merchant_id = $1 AND g.id < $2{only}"
        " ORDER BY g.id DESC LIMIT $3",
        merchant_id, window, values,
    )  # fmt: skip


async def _transfers(
    merchant_id: int, membership_id: int | None, states: Sequence[TransferState], window: Window
) -> Page[db.Row]:
    """Newest first."""
    only, values = narrowed("(t.sender_id = $4 OR t.recipient_id = $4)", membership_id)
    if states:
        only += " AND t.state IN (" + ", ".join(f"'{state.value}'" for state in states) + ")"
    return await newest(
        "SELECT t.id, t.created_at, t.points, t.state, t.expires_at, t.sent_at, t.ended_at, t.points_back,"
        " s.given_name AS sender_name, r.given_name AS recipient_name FROM points_transfer t"
        " JOIN membership s ON s.id = t.sender_id LEFT JOIN membership r ON r.id = t.recipient_id"
        f" WHERE t.merchant_id = $1 AND t.id < $2{only} ORDER BY t.id DESC LIMIT $3",
        merchant_id, window, values,
    )  # fmt: skip
