"""Coupons as GraphQL tells them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.clock import local_date, start_of_day
from fiel.core.graphql import Node, SafeInt, field, told
from fiel.core.ids import global_id
from fiel.core.language import Language
from fiel.core.markdown import as_html
from fiel.coupons import loaders, printing
from fiel.coupons.models import Correction as CorrectionValue
from fiel.coupons.models import CouponState as StateValue
from fiel.coupons.models import Layout as LayoutValue
from fiel.coupons.models import PrintState as PrintStateValue
from fiel.coupons.rules import link, shown
from fiel.coupons.sheets import Look, gives
from fiel.coupons.standing import CouponStanding as StandingValue
from fiel.coupons.standing import standing_of
from fiel.merchants.actions import load_terms
from fiel.merchants.graphql import Merchant, Picture, merchant_of, picture_of
from fiel.merchants.loaders import merchant_by_id

CouponState = strawberry.enum(
    StateValue, name="CouponState",
    description="LIVE: nobody has claimed it. CLAIMED: somebody has. VOID: withdrawn by the merchant.",
)  # fmt: skip
CouponLayout = strawberry.enum(
    LayoutValue, name="CouponLayout",
    description="A4 with 24 or 12 coupons and cut marks, a card of 85 × 55 mm or a label of a 62 mm roll a page; or a"
    " picture of each in a ZIP.",
)  # fmt: skip
QrCorrection = strawberry.enum(
    CorrectionValue, name="QrCorrection", description="How much of a QR may be damaged: 7, 15, 25 or 30 percent."
)
PrintState = strawberry.enum(
    PrintStateValue, name="PrintState",
    description="Where a print stands. EMPTY: by the time it was drawn, all its coupons were claimed or withdrawn.",
)  # fmt: skip
CouponStanding = strawberry.enum(
    StandingValue, name="CouponStanding",
    description="What can be done with a coupon now. MINE: the viewer has claimed it. NOT_ON: the promotion that it"
    " gives isn't on. HAD_ENOUGH: the viewer has claimed as many of these as one customer may.",
)  # fmt: skip
MOST_DAYS = 92


@strawberry.type(description="A coupon, for whoever opens its link.")
class CouponPage:
    merchant: Merchant = told("Of whom.")
    code: str = told("As it is read aloud.")
    name: str = told("What the merchant calls these coupons.")
    gives: str = told("What claiming it brings, in the reader's language.")
    standing: StandingValue = told("What can be done with it now.")
    valid_from: datetime | None = told("Null: at once.")
    valid_to: datetime | None = told("Its first moment without use; null: none.")
    text_html: str = told("What the merchant says beside it: safe HTML; may be empty.")
    pictures: list[Picture] = told("The merchant's.")
    link_label: str = told("Of a link of the merchant's, as to a menu; empty: there is none.")
    link_url: str = told("Where it leads.")


@strawberry.type(description="A coupon that one has claimed.")
class ClaimedCoupon(Node):
    code: str = told("As it is read aloud.")
    name: str = told("What the merchant calls these coupons.")
    gives: str = told("What it brought.")
    claimed_at: datetime = told("When.")


@strawberry.type(description="How many coupons of a batch stand where.")
class CouponFigures:
    made: SafeInt = told("In all.")
    claimed: SafeInt = told("By customers.")
    void: SafeInt = told("Withdrawn.")
    left: SafeInt = told("Still to be claimed.")


@strawberry.type(description="Claims of a day.")
class CouponDay:
    day: date = told("In the merchant's time zone.")
    claimed: SafeInt = told("How many.")


@strawberry.type(description="Coupons of a place.")
class CouponPlace:
    name: str | None = told("Null: of none.")
    made: SafeInt = told("Handed out there, or claimed at its till.")
    claimed: SafeInt = told("Of these.")
    void: SafeInt = told("Of these withdrawn.")
    left: SafeInt = told("Of these still to be claimed.")


@strawberry.type(description="A picture of a batch's page.")
class CouponPicture:
    key: str = told("By which a form says that it stays.")
    picture: Picture = told("It.")


@strawberry.type(description="Coupons that are alike but for their codes, as their merchant sees them.")
class CouponBatch(Node):
    row: strawberry.Private[db.Row]
    counts: strawberry.Private[loaders.Figures]

    name: str = told("Customers read it.")
    points: SafeInt | None = told("What each brings; null: a promotion.")
    promotion_id: strawberry.ID | None = told("Of the `Promotion` that each gives; null: points.")
    gives: str = told("What each brings, in words.")
    valid_from: datetime | None = told("Null: at once.")
    valid_to: datetime | None = told("Null: without end.")
    most_per_customer: int | None = told("So many for each customer; null: without end.")
    page_text: str = told("Markdown, for whoever opens a coupon.")
    link_label: str = told("Of a link beside it; empty: there is none.")
    link_url: str = told("Where it leads.")
    version: int = told("Counts changes; pass it back with an update.")
    created_at: datetime = told("When it was made.")
    voided_at: datetime | None = told("Since when none can be claimed any more.")

    @field("Pictures beside it.")
    def pictures(self) -> list[CouponPicture]:
        return [
            CouponPicture(key=str(one["key"]), picture=shown_picture)
            for one in self.row["pictures"]
            if (shown_picture := picture_of(one)) is not None
        ]

    @field("How they stand.")
    def figures(self) -> CouponFigures:
        one = self.counts
        return CouponFigures(
            made=SafeInt(one.made), claimed=SafeInt(one.claimed), void=SafeInt(one.void), left=SafeInt(one.left)
        )

    @field("Claims by day, the last *days* with their empty ones; at most 92.")
    async def days(self, info: Info, days: int = 30) -> list[CouponDay]:
        count = max(1, min(days, MOST_DAYS))
        zone = (await load_terms(self.row["merchant_id"])).time_zone
        last = local_date(info.context.now, zone)
        first = last - timedelta(days=count - 1)
        found = await loaders.claims_by_day(
            self.row["id"], start_of_day(first, zone), start_of_day(last + timedelta(days=1), zone), zone
        )
        listed = [first + timedelta(days=n) for n in range(count)]
        return [CouponDay(day=day, claimed=SafeInt(found.get(day, 0))) for day in listed]

    @field("By place, those of none last; empty: no places were said.")
    async def places(self) -> list[CouponPlace]:
        rows = await loaders.by_place(self.row["id"])
        if all(row["place_id"] is None for row in rows):
            return []
        return [
            CouponPlace(
                name=row["name"], made=SafeInt(row["made"]), claimed=SafeInt(row["claimed"]), void=SafeInt(row["void"]),
                left=SafeInt(row["made"] - row["claimed"] - row["void"]),
            )
            for row in rows
        ]  # fmt: skip


@strawberry.type(description="A coupon as its merchant sees it.")
class Coupon(Node):
    number: int = told("In its batch.")
    code: str = told("As it is read aloud.")
    link: str = told("What its QR says.")
    state: StateValue = told("Where it stands.")
    place_name: str | None = told("Where it is handed out, or was claimed.")
    created_at: datetime = told("When it was made.")
    claimed_at: datetime | None = told("Null: not yet.")
    member_id: strawberry.ID | None = told("Who has claimed it.")
    member_name: str | None = told("Their name, as the shop knows it.")


@strawberry.type(description="Coupons on their way to paper.")
class CouponPrint(Node):
    batch_name: str | None = told("Null: of several batches, by dates.")
    layout: LayoutValue = told("What it comes out as.")
    correction: CorrectionValue = told("Of its QRs.")
    note: str = told("The merchant's own line.")
    state: PrintStateValue = told("Where it stands.")
    total: int = told("Coupons in it.")
    done: int = told("Of these drawn.")
    employee_name: str = told("Who asked for it.")
    created_at: datetime = told("When.")
    finished_at: datetime | None = told("When it was over.")
    file: str | None = told("Where it lies while it is kept, a path on this server; null: nowhere.")
    file_until: datetime | None = told("Until when it is kept.")


def batch_of(row: db.Row, counts: loaders.Figures, language: Language) -> CouponBatch:
    names = ("name", "valid_from", "valid_to", "most_per_customer", "page_text", "link_label", "link_url", "version",
             "created_at", "voided_at")  # fmt: skip
    promotion = row["promotion_id"]
    return CouponBatch(
        id=strawberry.ID(global_id("CouponBatch", row["id"])), row=row, counts=counts,
        points=SafeInt(row["points"]) if row["points"] is not None else None,
        promotion_id=strawberry.ID(global_id("Promotion", promotion)) if promotion else None,
        gives=gives(row["points"], row["promotion_title"], language), **{name: row[name] for name in names},
    )  # fmt: skip


def coupon_of(row: db.Row, public_url: str, slug: str) -> Coupon:
    return Coupon(
        id=strawberry.ID(global_id("Coupon", row["id"])), number=row["number"],
        code=shown(row["code"], row["is_ours"]), state=StateValue(row["state"]), place_name=row["place_name"],
        link=link(public_url, row["code"], None if row["is_ours"] else slug), created_at=row["created_at"],
        claimed_at=row["claimed_at"], member_name=row["member_name"],
        member_id=strawberry.ID(global_id("Member", row["member"])) if row["member"] else None,
    )  # fmt: skip


async def page_of(info: Info, row: db.Row, customer_id: int | None) -> CouponPage:
    """*customer_id*: who looks, if they have a wallet."""
    batch = await loaders.batch(row["merchant_id"], row["batch_id"]) or {}
    merchant = await merchant_by_id(row["merchant_id"]) or {}
    pictures = [picture_of(one) for one in batch["pictures"]]
    return CouponPage(
        merchant=merchant_of(merchant), code=shown(row["code"], row["is_ours"]), name=batch["name"],
        gives=gives(batch["points"], batch["promotion_title"], info.context.language),
        standing=await standing_of(row, batch, customer_id, info.context.now), valid_from=batch["valid_from"],
        valid_to=batch["valid_to"], text_html=as_html(batch["page_text"]), link_label=batch["link_label"],
        link_url=batch["link_url"], pictures=[one for one in pictures if one is not None],
    )  # fmt: skip


async def claimed_coupons(membership_id: int, language: Language) -> list[ClaimedCoupon]:
    """A member's, the newest first."""
    return [
        ClaimedCoupon(
            id=strawberry.ID(global_id("Coupon", row["id"])), code=shown(row["code"], row["is_ours"]),
            name=row["name"], gives=gives(row["points"] or None, row["promotion_title"], language),
            claimed_at=row["claimed_at"],
        )
        for row in await loaders.claimed_by(membership_id)
    ]  # fmt: skip


def print_of(row: db.Row, slug: str) -> CouponPrint:
    look = Look.of(row["look"])
    is_kept = row["state"] == PrintStateValue.DONE.value and row["purged_at"] is None
    number = global_id("CouponPrint", row["id"])
    path = f"/export/coupon-print.{'zip' if look.layout.is_zip else 'pdf'}?merchant={slug}&print={number}"
    return CouponPrint(
        id=strawberry.ID(number), batch_name=row["batch_name"], layout=look.layout, correction=look.correction,
        note=look.note, state=PrintStateValue(row["state"]), total=row["total"], done=row["done"],
        employee_name=row["employee_name"], created_at=row["created_at"], finished_at=row["finished_at"],
        file=path if is_kept else None, file_until=row["created_at"] + printing.KEPT_FOR if is_kept else None,
    )  # fmt: skip


__all__ = [
    "ClaimedCoupon",
    "Coupon",
    "CouponBatch",
    "CouponLayout",
    "CouponPage",
    "CouponPrint",
    "CouponStanding",
    "CouponState",
    "PrintState",
    "QrCorrection",
    "batch_of",
    "claimed_coupons",
    "coupon_of",
    "page_of",
    "print_of",
]
