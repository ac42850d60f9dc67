"""Reviews as JSON."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, Field

from fiel.orders.reviews.models import ReviewState
from fiel.pos.shapes import Input, example

Version = Annotated[int, Field(strict=True, ge=1, le=2**31 - 1, description="Of the review that was read.")]


class Rating(BaseModel):
    """Of a product's published reviews."""

    product_id: str
    count: int
    average: float | None = Field(description="Of 1 to 5 stars, to two decimals; null: there are none.")
    by_stars: dict[str, int] = Field(description="How many have `1` to `5` stars.")


class PublishedReview(BaseModel):
    """What everybody may read of a review."""

    id: str
    product_id: str
    product_name: str
    author: str = Field(description="The first name, as given to the business.")
    stars: int
    text: str = Field(description="Plain text: escape it where you show it.")
    photo: str | None = Field(description="An address for `img`, below the business's Fiel; null: none.")
    answer: str = Field(description="The business's; empty: none.")
    written_at: datetime


class Review(BaseModel):
    """A review for who writes it or decides on it."""

    id: str
    customer_id: str
    order_id: str = Field(description="Your own number of the order that asked for it.")
    product_id: str
    product_name: str
    state: ReviewState
    stars: int | None = Field(description="Null: not written yet.")
    text: str = Field(description="Plain text: escape it where you show it.")
    photo: str | None = Field(description="An address for `img`, below the business's Fiel; null: none.")
    refusal: str = Field(description="Why it was refused; empty: it is not.")
    answer: str = Field(description="The business's; empty: none.")
    points: int = Field(description="What it brought.")
    version: int = Field(description="Counts changes; pass it back with a decision.")
    created_at: datetime = Field(description="When its order was completed.")
    written_at: datetime | None


class CustomerReviews(BaseModel):
    """A customer's reviews, those to be written first."""

    pending: int = Field(description="Not written yet.")
    potential_points: int = Field(description="What those would bring, written and approved.")
    data: list[Review]


class NewReview(Input):
    """What the customer says, in your own form."""

    model_config = example({"stars": 5, "text": "Huele de maravilla."})

    stars: Annotated[int, Field(strict=True, ge=1, le=5)]
    text: str = Field("", max_length=2000, description="Plain text; what looks like HTML stays text.")


class Decision(Input):
    model_config = example({"version": 2})

    version: Version


class NewRefusal(Decision):
    model_config = example({"version": 2, "reason": "No habla del producto."})

    reason: str = Field(min_length=3, max_length=300, description="Its writer reads it.")


class NewAnswer(Decision):
    model_config = example({"version": 2, "text": "Gracias, Ana."})

    text: str = Field(max_length=1000, description="Everybody reads it below the review; empty: none any more.")
