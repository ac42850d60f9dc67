"""Reading coupons: anybody's page of one, and the merchant's batches."""

from __future__ import annotations

from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.actor import AccountActor, Role
from fiel.core.graphql import Connection, NotFound, Throttled, answered_query, connection, field
from fiel.core.ids import read_global_id
from fiel.core.pagination import Page, Window
from fiel.coupons import loaders
from fiel.coupons.claiming import look_at_coupon
from fiel.coupons.graphql.types import (
    Coupon,
    CouponBatch,
    CouponPage,
    CouponPrint,
    batch_of,
    coupon_of,
    page_of,
    print_of,
)
from fiel.coupons.models import BatchState as BatchStateValue
from fiel.coupons.models import CouponState as StateValue
from fiel.merchants.actions import load_terms
from fiel.merchants.graphql import staff

strawberry.enum(
    BatchStateValue, name="CouponBatchState",
    description="OPEN: its coupons can be claimed, now or later. ENDED: its time is over. WITHDRAWN: by the shop.",
)  # fmt: skip
CouponResult = Annotated[
    CouponPage | NotFound | Throttled, strawberry.union("CouponResult", description="What a coupon's code can answer.")
]


@strawberry.type
class CouponsQuery:
    @answered_query("A coupon by its code, for whoever opens its link. *merchant*: slug, of a shop's own code.")
    async def coupon(self, info: Info, code: str, merchant: str | None = None) -> CouponResult:
        viewer = await viewer_of(info)
        row = await look_at_coupon(code, merchant, now=info.context.now, address=info.context.address, account=viewer)
        return await page_of(info, row, viewer.customer_id if viewer else None)

    @field("A merchant's batches of coupons, or those that stand so, newest first. Manager.")
    async def coupon_batches(
        self, info: Info, state: BatchStateValue | None = None, first: int = 20, after: str | None = None,
        merchant: str | None = None,
    ) -> Connection[CouponBatch]:  # fmt: skip
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        page = await loaders.batches(actor.merchant_id, Window.of(first, after), state, info.context.now)
        return connection(page, await batches_of(info, page.rows), after=after)

    @field("One batch. Manager.")
    async def coupon_batch(self, info: Info, id: strawberry.ID, merchant: str | None = None) -> CouponBatch | None:
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        row = await loaders.batch(actor.merchant_id, read_global_id(id, "CouponBatch"))
        return (await batches_of(info, [row]))[0] if row else None

    @field("The coupons of a batch, those with the highest numbers first; *query*: how their code begins. Manager.")
    async def coupons(
        self, info: Info, batch: strawberry.ID, state: StateValue | None = None, query: str = "", first: int = 20,
        after: str | None = None, merchant: str | None = None,
    ) -> Connection[Coupon]:  # fmt: skip
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        number = read_global_id(batch, "CouponBatch")
        page: Page[db.Row] = Page.cut([], [], 1)
        if await loaders.batch(actor.merchant_id, number):
            page = await loaders.coupons(number, state.value if state else None, query, Window.of(first, after))
        slug = (await load_terms(actor.merchant_id)).slug
        nodes = [coupon_of(row, info.context.settings.public_url, slug) for row in page.rows]
        return connection(page, nodes, after=after)

    @field("Prints of a batch, or without one those by dates; newest first. Manager.")
    async def coupon_prints(
        self, info: Info, batch: strawberry.ID | None = None, first: int = 10, after: str | None = None,
        merchant: str | None = None,
    ) -> Connection[CouponPrint]:  # fmt: skip
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        number = read_global_id(batch, "CouponBatch") if batch else None
        page = await loaders.prints(actor.merchant_id, number, Window.of(first, after))
        slug = (await load_terms(actor.merchant_id)).slug
        return connection(page, [print_of(row, slug) for row in page.rows], after=after)


async def viewer_of(info: Info) -> AccountActor | None:
    """Whoever signed in here in person, if anybody."""
    viewer = await info.context.viewer()
    return None if viewer is None or viewer.is_shared else viewer


async def batches_of(info: Info, rows: list[db.Row]) -> list[CouponBatch]:
    counts = await loaders.figures([row["id"] for row in rows])
    return [batch_of(row, counts[row["id"]], info.context.language) for row in rows]
