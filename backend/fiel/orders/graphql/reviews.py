"""Reviews over GraphQL: written by customers, decided by managers."""

from __future__ import annotations

from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.actor import Role
from fiel.core.errors import NotFound as NoSuchReview
from fiel.core.graphql import (
    ActionRefused,
    ChangedMeanwhile,
    Connection,
    InvalidInput,
    NotFound,
    Throttled,
    connection,
    field,
    mutation,
    told,
)
from fiel.core.ids import read_global_id
from fiel.core.pagination import Window
from fiel.members.graphql.types import customer
from fiel.merchants.actions import load_terms
from fiel.merchants.graphql import ProgramPaused, staff
from fiel.orders.graphql.review_types import (
    OwnReview,
    Review,
    ReviewCounts,
    counts_of,
    own_review,
    review_of,
)
from fiel.orders.reviews import loaders, moderating
from fiel.orders.reviews.models import ReviewState as ReviewStateValue
from fiel.orders.reviews.rules import ReviewPay
from fiel.orders.reviews.writing import ReviewForm, write_review


@strawberry.input(description="What one says of something one bought.")
class WriteReviewInput:
    id: strawberry.ID = told("Of one's own review.")
    stars: int = told("1 to 5.")
    text: str = told("Up to 2,000 characters, plain.", "")
    drops_picture: bool = told("The photo that was added goes. `POST /upload?review=` adds one.", False)


@strawberry.input(description="A review to publish.")
class ApproveReviewInput:
    id: strawberry.ID = told("Which one.")
    version: int = told("Of the review that was read.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A review not to publish, or no longer.")
class RefuseReviewInput:
    id: strawberry.ID = told("Which one.")
    version: int = told("Of the review that was read.")
    reason: str = told("Its writer reads it: 3 to 300 characters.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="The merchant's answer to a review.")
class AnswerReviewInput:
    id: strawberry.ID = told("Which one.")
    version: int = told("Of the review that was read.")
    text: str = told("Up to 1,000 characters; empty: none any more.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="It waits for the merchant's word.")
class WriteReviewSuccess:
    review: OwnReview = told("As it is now.")


@strawberry.type(description="The merchant's word on a review stands.")
class ReviewDecisionSuccess:
    review: Review = told("As it is now.")


WriteReviewResult = Annotated[
    WriteReviewSuccess | InvalidInput | NotFound | ProgramPaused | Throttled | ActionRefused,
    strawberry.union("WriteReviewResult", description="What writing can answer."),
]
ReviewDecisionResult = Annotated[
    ReviewDecisionSuccess | InvalidInput | NotFound | ChangedMeanwhile | ActionRefused,
    strawberry.union("ReviewDecisionResult", description="What deciding can answer."),
]


async def own_reviews(merchant_id: int, membership_id: int) -> list[OwnReview]:
    """A member's, those to be written first."""
    rows = await loaders.of_member(membership_id)
    if not rows:
        return []
    pay = loaders.pay_of(await load_terms(merchant_id))
    found = (await loaders.pending_of([membership_id])).get(membership_id, loaders.Pending())
    return [_own(row, pay, found) for row in rows]


def _own(row: db.Row, pay: ReviewPay, found: loaders.Pending) -> OwnReview:
    """Where the first alone is paid, of those that wait it is the oldest."""
    waits = row["state"] == ReviewStateValue.WRITTEN.value
    has_first = found.is_paid or row["id"] != found.first_written if waits else found.has_first
    return own_review(row, pay, has_first=has_first)


async def _decided(info: Info, merchant_id: int, number: int) -> ReviewDecisionSuccess:
    row = await loaders.review(merchant_id, number)
    if row is None:
        raise NoSuchReview
    return ReviewDecisionSuccess(review=review_of(row))


@strawberry.type
class ReviewsQuery:
    @field("A merchant's reviews, newest first; *query*: part of a product's name or id. Manager and up.")
    async def reviews(
        self, info: Info, state: ReviewStateValue | None = None, query: str = "", first: int = 20,
        after: str | None = None, merchant: str | None = None,
    ) -> Connection[Review]:  # fmt: skip
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        page = await loaders.reviews(
            actor.merchant_id, Window.of(first, after), state=state.value if state else None, query=query
        )
        return connection(page, [review_of(row) for row in page.rows], after=after)

    @field("How many of a merchant's reviews stand where. Manager and up.")
    async def review_counts(self, info: Info, merchant: str | None = None) -> ReviewCounts:
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        return counts_of(await loaders.counts(actor.merchant_id))


@strawberry.type
class ReviewsMutation:
    @mutation("Write a review of something one bought, or write it anew until it is published.")
    async def write_review(self, info: Info, input: WriteReviewInput) -> WriteReviewResult:
        actor = await customer(info)
        number = read_global_id(input.id, "Review")
        written = await write_review(
            actor, number, ReviewForm(input.stars, input.text, input.drops_picture), now=info.context.now
        )
        row = await loaders.review(written.merchant_id, number)
        if row is None:
            raise NoSuchReview
        found = (await loaders.pending_of([written.membership_id])).get(written.membership_id, loaders.Pending())
        return WriteReviewSuccess(review=_own(row, loaders.pay_of(await load_terms(written.merchant_id)), found))

    @mutation("Publish a review, with its points. Manager.")
    async def approve_review(self, info: Info, input: ApproveReviewInput) -> ReviewDecisionResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.id, "Review")
        await moderating.approve_review(actor, number, input.version, now=info.context.now)
        return await _decided(info, actor.merchant_id, number)

    @mutation("Refuse a review with a reason; of a published one, its points are taken back. Manager.")
    async def refuse_review(self, info: Info, input: RefuseReviewInput) -> ReviewDecisionResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.id, "Review")
        await moderating.refuse_review(actor, number, input.version, input.reason, now=info.context.now)
        return await _decided(info, actor.merchant_id, number)

    @mutation("Answer a review where everybody reads it. Manager.")
    async def answer_review(self, info: Info, input: AnswerReviewInput) -> ReviewDecisionResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.id, "Review")
        await moderating.answer_review(actor, number, input.version, input.text, now=info.context.now)
        return await _decided(info, actor.merchant_id, number)
