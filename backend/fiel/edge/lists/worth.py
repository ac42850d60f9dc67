"""What is worth something: batches of coupons, promo codes, and what points and promotions paid for."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

from starlette.responses import Response

from fiel.core import db
from fiel.core.language import decimal_of
from fiel.core.pagination import Page, Window
from fiel.core.tables import Cell
from fiel.coupons import loaders as coupons
from fiel.coupons.models import BatchState
from fiel.edge.asked import MOST_ROWS, Asked, table
from fiel.edge.lists.walking import narrowed, newest, walked
from fiel.edge.lists.words import YES, said
from fiel.edge.lists.words_made import HEADINGS, PAYMENTS
from fiel.edge.reports import chosen, whose
from fiel.orders.checkout.loaders import CHECKOUT
from fiel.orders.checkout.stored import read_offs
from fiel.orders.graphql.checkout_types import label_of
from fiel.promotions.loaders import mine


async def coupon_batches(asked: Asked) -> Response:
    merchant_id, now, states = asked.actor.merchant_id, asked.context.now, chosen(asked.query, "state", BatchState)
    state = states[0] if states else None

    async def read(window: Window) -> Page[db.Row]:
        page = await coupons.batches(merchant_id, window, state, now)
        counted = await coupons.figures([row["id"] for row in page.rows])
        return Page([row | {"came": counted[row["id"]]} for row in page.rows], page.keys, page.has_more)

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        async for row in walked(read, MOST_ROWS[asked.format]):
            came: coupons.Figures = row["came"]
            yield (
                row["created_at"], row["name"], row["points"], row["promotion_title"], row["valid_from"],
                row["valid_to"], row["most_per_customer"], came.made, came.claimed, came.void, came.left,
                row["voided_at"],
            )  # fmt: skip

    return table(asked, HEADINGS["coupon-batches"][asked.language], rows())


async def promo_codes(asked: Asked) -> Response:
    """Of a promotion, or of all that are there."""
    promotion, yes = whose(asked.query, "promotion", "Promotion"), YES[asked.language]

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        async for row in walked(
            lambda window: _codes(asked.actor.merchant_id, promotion, window), MOST_ROWS[asked.format]
        ):
            yield (
                row["created_at"], row["title"], row["code"], yes if row["is_shared"] else None, row["uses"],
                row["used_by"],
            )  # fmt: skip

    return table(asked, HEADINGS["promo-codes"][asked.language], rows())


async def payments(asked: Asked) -> Response:
    """What points and promotions paid for; *member*: for one customer."""
    language, currency, member = asked.language, asked.terms.currency, whose(asked.query, "member")

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        async for row in walked(
            lambda window: _payments(asked.actor.merchant_id, member, window), MOST_ROWS[asked.format]
        ):
            yield (
                row["created_at"], row["member_name"], row["order_ref"],
                ", ".join(label_of(off, language) for off in read_offs(row)),
                *(decimal_of(row[name], currency) for name in ("goods_minor", "discount_minor", "total_minor")),
                row["points"], row["points_returned"] or None, said(PAYMENTS, row["state"], language),
            )  # fmt: skip

    return table(asked, HEADINGS["payments"][language], rows())


async def _codes(merchant_id: int, promotion_id: int | None, window: Window) -> Page[db.Row]:
    """Newest first, each with who used it last."""
    only, values = narrowed("k.promotion_id = $4", promotion_id)
    return await newest(
        "SELECT k.id, k.created_at, p.title, k.code, k.is_shared, k.uses, (SELECT m.given_name FROM voucher v"
        " JOIN membership m ON m.id = v.membership_id WHERE v.promo_code_id = k.id AND v.state <> 'WITHDRAWN'"
        " ORDER BY v.id DESC LIMIT 1) AS used_by FROM promo_code k JOIN promotion p ON p.id = k.promotion_id"
        f" WHERE k.merchant_id = $1 AND p.removed_at IS NULL AND k.id < $2{only} ORDER BY k.id DESC LIMIT $3",
        merchant_id, window, values,
    )  # fmt: skip


async def _payments(merchant_id: int, membership_id: int | None, window: Window) -> Page[db.Row]:
    """Newest first, with those of records merged into the member's."""
    only, values = narrowed(mine("x.membership_id", 4), membership_id)
    return await newest(
        f"SELECT x.*, m.given_name AS member_name FROM ({CHECKOUT}) AS x JOIN membership m ON m.id = x.membership_id"
        f" WHERE x.merchant_id = $1 AND x.id < $2{only} ORDER BY x.id DESC LIMIT $3",
        merchant_id, window, values,
    )  # fmt: skip
