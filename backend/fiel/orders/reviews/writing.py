"""A customer writes a review, in the wallet or at the shop where they bought."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import AccountActor, Actor, TokenActor
from fiel.core.errors import Checks, NotFound
from fiel.core.media import Picture, PictureKind, bring_picture, drop_picture, hold_picture
from fiel.identity import throttle
from fiel.members.actions.giving import lock_member
from fiel.members.errors import MemberBlocked
from fiel.members.models import Membership
from fiel.merchants.actions import load_terms
from fiel.orders.reviews.errors import BoughtNoMore, ReviewDecided
from fiel.orders.reviews.models import Review, ReviewState

LONGEST_TEXT = 2000


@dataclass(frozen=True, slots=True)
class ReviewForm:
    """*text*: plain; what looks like HTML is shown as it was typed. *drops_picture*: the one that was added goes."""

    stars: int
    text: str = ""
    drops_picture: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """*membership_id*: whose it is now, also after a merge."""

    merchant_id: int
    membership_id: int


async def write_review(
    actor: AccountActor | TokenActor, review_id: int, form: ReviewForm, *, now: datetime
) -> Written:  # fmt: skip
    """Written, or written anew until the merchant has approved it: by the customer, or by an e-shop for them.

    Raises NotFound for another's, InvalidInput, Throttled, ReviewDecided, BoughtNoMore, ProgramPaused, MemberBlocked.
    """
    checks = Checks()
    checks.within("stars", form.stars, 1, 5)
    text = checks.text("text", form.text, LONGEST_TEXT, least=0)
    checks.done()
    if isinstance(actor, AccountActor):
        await throttle.take_try((throttle.REVIEW, f"account:{actor.account_id}"), now=now)

    async def body() -> Written:
        row, member = await _own(actor, review_id, now)
        columns: dict[str, Any] = {"stars": form.stars, "text": text, "answer": "", "answered_at": None}
        if form.drops_picture:
            await drop_picture(Picture.of(row.picture), now=now)
            columns["picture"] = None
        await Review.filter(id=review_id).update(
            **columns, state=ReviewState.WRITTEN, written_at=now, version=row.version + 1, refusal=""
        )
        await record(Happened("review.written", actor, now, merchant_id=member.merchant_id,
                              customer_id=member.customer_id, membership_id=member.id, subject=("review", review_id),
                              data={"stars": form.stars, "product": row.product_name}))  # fmt: skip
        return Written(member.merchant_id, member.id)

    return await db.transaction(body)


async def add_photo(actor: AccountActor, review_id: int, read: Callable[[], bytes], *, now: datetime) -> Picture:
    """A photo beside a review that is to be written, or may be written anew: the merchant reads it again with it.
    *read* gives the file, in a thread, when its turn has come.

    Raises NotFound for another's, InvalidInput for what is no picture, Throttled, and as writing does.
    """
    seen, _ = await db.transaction(lambda: _own(actor, review_id, now))
    picture = await bring_picture(read, PictureKind.REVIEW, seen.merchant_id, "photo", now=now)

    async def body() -> None:
        row, member = await _own(actor, review_id, now)
        await drop_picture(Picture.of(row.picture), now=now)
        await hold_picture(picture)
        await Review.filter(id=review_id).update(picture=picture.as_json(), version=row.version + 1)
        await record(Happened("review.photo", actor, now, merchant_id=member.merchant_id,
                              customer_id=member.customer_id, membership_id=member.id, subject=("review", review_id),
                              data={"product": row.product_name}))  # fmt: skip

    await db.transaction(body)
    return picture


async def _own(actor: Actor, review_id: int, now: datetime) -> tuple[Review, Membership]:
    """The actor's own, or of the token's merchant, which can still be written; locked."""
    found = await Review.get_or_none(id=review_id)
    if found is None:
        raise NotFound
    member = await lock_member(found.membership_id, now=now)
    if isinstance(actor, AccountActor) and member.customer_id != actor.customer_id:
        raise NotFound
    if isinstance(actor, TokenActor) and member.merchant_id != actor.merchant_id:
        raise NotFound
    if member.blocked_at is not None:
        raise MemberBlocked
    (await load_terms(member.merchant_id)).require_active()
    row = await Review.get(id=review_id)
    if row.state is ReviewState.VOID:
        raise BoughtNoMore
    if row.state is ReviewState.APPROVED:
        raise ReviewDecided
    return row, member
