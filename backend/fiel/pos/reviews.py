"""Reviews over REST: shown on a shop's own pages, written in its forms, decided."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from fiel.core import db
from fiel.core.actor import TokenActor
from fiel.core.errors import NotFound
from fiel.core.ids import global_id, read_global_id
from fiel.core.media import Picture
from fiel.core.pagination import Window, cursor
from fiel.members.actions.find import MemberRef, resolve_member
from fiel.merchants.actions import load_terms
from fiel.orders.reviews import loaders, moderating
from fiel.orders.reviews.models import ReviewState
from fiel.orders.reviews.writing import ReviewForm, write_review
from fiel.pos.access import Now, ReviewsModerator, ReviewsReader, ReviewsWriter
from fiel.pos.orders import OrderId
from fiel.pos.review_shapes import (
    CustomerReviews,
    Decision,
    NewAnswer,
    NewRefusal,
    NewReview,
    PublishedReview,
    Rating,
    Review,
)
from fiel.pos.shapes import Page

router = APIRouter(tags=["reviews"])
Limit = Annotated[int, Query(ge=1, le=100)]
After = Annotated[str | None, Query(max_length=2000)]


@router.get("/products/{product_id}/rating", summary="The average of a product's reviews")
async def read_rating(actor: ReviewsReader, product_id: OrderId) -> Rating:
    """Of those that are published; also of a product that the catalogue does not have. A page of yours can ask for it
    without a token, at `/public/{your slug}/products/{product_id}/rating`."""
    return await rating_of(actor.merchant_id, product_id)


async def rating_of(merchant_id: int, product_id: str) -> Rating:
    found = await loaders.rating(merchant_id, product_id)
    count = sum(found.values())
    average = round(sum(stars * many for stars, many in found.items()) / count, 2) if count else None
    return Rating(
        product_id=product_id, count=count, average=average,
        by_stars={str(stars): found.get(stars, 0) for stars in range(1, 6)},
    )  # fmt: skip


@router.get("/products/{product_id}/reviews", summary="A product's published reviews")
async def list_published(
    actor: ReviewsReader, product_id: OrderId, limit: Limit = 20, after: After = None
) -> Page[PublishedReview]:
    page = await loaders.reviews(
        actor.merchant_id, Window.of(limit, after), state=ReviewState.APPROVED.value, product_ref=product_id
    )
    return Page(data=[_published(row) for row in page.rows], next=cursor(page.keys[-1]) if page.has_more else None)


@router.get("/reviews", summary="Reviews to decide on")
async def list_reviews(
    actor: ReviewsModerator, state: ReviewState = ReviewState.WRITTEN, limit: Limit = 20, after: After = None
) -> Page[Review]:
    """Those that wait for a decision, or of another state."""
    page = await loaders.reviews(actor.merchant_id, Window.of(limit, after), state=state.value)
    return Page(data=[_review(row) for row in page.rows], next=cursor(page.keys[-1]) if page.has_more else None)


@router.get("/customers/{customer_id}/reviews", summary="A customer's reviews")
async def read_customer_reviews(actor: ReviewsWriter, customer_id: str, now: Now) -> CustomerReviews:
    """Up to two hundred, with what those that are not written yet would bring."""
    ref = MemberRef(membership_id=read_global_id(customer_id, "Member"))
    number = (await resolve_member(actor, ref, now=now)).membership_id or 0
    pay = loaders.pay_of(await load_terms(actor.merchant_id))
    found = (await loaders.pending_of([number])).get(number, loaders.Pending())
    return CustomerReviews(
        pending=found.pending, potential_points=pay.potential(found.pending, has_first=found.has_first),
        data=[_review(row) for row in await loaders.of_member(number)],
    )  # fmt: skip


@router.put("/reviews/{review_id}", summary="Write a review")
async def save_review(actor: ReviewsWriter, review_id: str, form: NewReview, now: Now) -> Review:
    """For a customer who is signed in to your shop; anew until it is published."""
    number = read_global_id(review_id, "Review")
    await write_review(actor, number, ReviewForm(form.stars, form.text), now=now)
    return await _read(actor, number)


@router.post("/reviews/{review_id}/approval", summary="Publish a review")
async def approve(actor: ReviewsModerator, review_id: str, form: Decision, now: Now) -> Review:
    """With the points that the programme gives for it."""
    number = read_global_id(review_id, "Review")
    await moderating.approve_review(actor, number, form.version, now=now)
    return await _read(actor, number)


@router.post("/reviews/{review_id}/refusal", summary="Refuse a review")
async def refuse(actor: ReviewsModerator, review_id: str, form: NewRefusal, now: Now) -> Review:
    """Its writer reads why, and may write it anew; of a published one, its points are taken back."""
    number = read_global_id(review_id, "Review")
    await moderating.refuse_review(actor, number, form.version, form.reason, now=now)
    return await _read(actor, number)


@router.put("/reviews/{review_id}/answer", summary="Answer a review")
async def answer(actor: ReviewsModerator, review_id: str, form: NewAnswer, now: Now) -> Review:
    number = read_global_id(review_id, "Review")
    await moderating.answer_review(actor, number, form.version, form.text, now=now)
    return await _read(actor, number)


async def _read(actor: TokenActor, number: int) -> Review:
    row = await loaders.review(actor.merchant_id, number)
    if row is None:
        raise NotFound
    return _review(row)


def _photo(row: db.Row) -> str | None:
    picture = Picture.of(row["picture"])
    return picture.url(picture.width) if picture else None


def _published(row: db.Row) -> PublishedReview:
    names = ("product_name", "stars", "text", "answer", "written_at")
    return PublishedReview(
        id=global_id("Review", row["id"]), product_id=row["product_ref"], author=row["member_name"].split(" ")[0],
        photo=_photo(row), **{name: row[name] for name in names},
    )  # fmt: skip


def _review(row: db.Row) -> Review:
    names = ("product_name", "stars", "text", "refusal", "answer", "points", "version", "created_at", "written_at")
    return Review(
        id=global_id("Review", row["id"]), customer_id=global_id("Member", row["member"]), order_id=row["order_ref"],
        product_id=row["product_ref"], state=ReviewState(row["state"]),
        photo=None if row["state"] == ReviewState.PENDING.value else _photo(row),
        **{name: row[name] for name in names},
    )  # fmt: skip
