"""The merchant's word on a review: published with its points, refused with a reason, answered."""

from __future__ import annotations

from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Actor, Role, ShopActor
from fiel.core.errors import ChangedMeanwhile, Checks, NotFound
from fiel.core.media import Picture, drop_picture
from fiel.ledger import actions as ledger
from fiel.ledger.models import EntryKind, Reason
from fiel.ledger.rules import expires_at
from fiel.members.actions.giving import expiry_rule, lock_member
from fiel.members.errors import MemberBlocked
from fiel.members.models import Membership
from fiel.merchants.actions import ProgramTerms, load_terms
from fiel.orders.reviews import loaders
from fiel.orders.reviews.errors import BoughtNoMore, NotWritten
from fiel.orders.reviews.models import ReviewState

LONGEST_REASON = 300
LONGEST_ANSWER = 1000
REFUSED = (ReviewState.REFUSED.value, ReviewState.VOID.value)
"""Where a refusal leaves a review."""


async def approve_review(actor: ShopActor, review_id: int, version: int, *, now: datetime) -> None:
    """Publish it, with its points: for each review, or for a member's first. *version*: of the one that was read.

    Manager and up. Raises NotFound, ChangedMeanwhile, NotWritten, BoughtNoMore, ProgramPaused, MemberBlocked.
    """
    actor.require(Role.MANAGER)

    async def body() -> None:
        row, member = await _locked(actor, review_id, now)
        if row["state"] == ReviewState.APPROVED.value and _is_repeat(actor, row, version):
            return
        _require_decidable(row, version)
        terms = await load_terms(actor.merchant_id)
        terms.require_active()
        if member.blocked_at is not None:
            raise MemberBlocked
        posted = await _pay(actor, terms, member, row, now)
        points = posted.points if posted else 0
        await db.execute(
            "UPDATE review SET state = 'APPROVED', decided_at = $2, employee_id = $3, refusal = '', points = $4,"
            " transaction_id = $5, version = version + 1 WHERE id = $1",
            review_id, now, actor.employee_id, points, posted.id if posted else None,
        )  # fmt: skip
        await record(_happened("review.approved", actor, member, row, now, points=points, stars=row["stars"]))

    await db.transaction(body)


async def refuse_review(actor: ShopActor, review_id: int, version: int, reason: str, *, now: datetime) -> None:
    """Not published, or no longer: its points are taken back, and its writer reads the reason and may write it anew, as
    long as what they bought was not refunded.

    Manager and up. Raises NotFound, InvalidInput, ChangedMeanwhile, NotWritten, BoughtNoMore.
    """
    actor.require(Role.MANAGER)
    checks = Checks()
    reason = checks.text("reason", reason, LONGEST_REASON, least=3)
    checks.done()

    async def body() -> None:
        row, member = await _locked(actor, review_id, now)
        if row["state"] in REFUSED and row["refusal"] == reason and _is_repeat(actor, row, version):
            return
        _require_decidable(row, version)
        if row["points"]:
            await take_points_back(actor, await load_terms(actor.merchant_id), row, now=now)
        after = ReviewState.REFUSED if await loaders.stands(review_id) else ReviewState.VOID
        if after is ReviewState.VOID:
            await drop_picture(Picture.of(row["picture"]), now=now)
            await db.execute("UPDATE review SET picture = NULL WHERE id = $1", review_id)
        await db.execute(
            "UPDATE review SET state = $5, refusal = $2, decided_at = $3, employee_id = $4, version = version + 1"
            " WHERE id = $1",
            review_id, reason, now, actor.employee_id, after.value,
        )  # fmt: skip
        await record(_happened("review.refused", actor, member, row, now))

    await db.transaction(body)


async def answer_review(actor: ShopActor, review_id: int, version: int, text: str, *, now: datetime) -> None:
    """What everybody reads below it; empty: nothing any more. Manager and up.

    Raises NotFound, InvalidInput, ChangedMeanwhile, NotWritten, BoughtNoMore.
    """
    actor.require(Role.MANAGER)
    checks = Checks()
    text = checks.text("text", text, LONGEST_ANSWER, least=0)
    checks.done()

    async def body() -> None:
        row, member = await _locked(actor, review_id, now)
        if row["answer"] == text and row["state"] not in (ReviewState.PENDING.value, ReviewState.VOID.value):
            return
        _require_decidable(row, version)
        await db.execute(
            "UPDATE review SET answer = $2, answered_at = $3, version = version + 1 WHERE id = $1",
            review_id, text, now if text else None,
        )  # fmt: skip
        kind = "review.answered" if text else "review.answer_removed"
        await record(_happened(kind, actor, member, row, now))

    await db.transaction(body)


async def take_points_back(
    actor: Actor, terms: ProgramTerms, row: db.Row, *, now: datetime, reacts: bool = True
) -> None:
    """Points that a review's *row* brought, from whom they went to; what is spent of them is owed, as an order's are.
    Inside a transaction."""
    cause = ("review", row["id"])
    [paid] = await db.fetch(
        "SELECT m.id AS member, (SELECT CAST(sum(e.points) AS BIGINT) FROM points_transaction e"
        " WHERE e.cause_kind = $2 AND e.cause_id = $3 AND e.kind = 'EARN') AS in_all"
        " FROM points_transaction t JOIN membership m ON m.points_account_id = t.account_id WHERE t.id = $1",
        row["transaction_id"], *cause,
    )  # fmt: skip
    await db.execute("UPDATE review SET points = 0, transaction_id = NULL WHERE id = $1", row["id"])
    member = await lock_member(paid["member"], now=now)
    taken = await ledger.claw_back(
        member.points_account_id, paid["in_all"], actor, now=now, cause=cause,
        forgives=terms.forgives_deficit, why=(ledger.WhyStep(Reason.REVIEW.value, -row["points"]),),
    )  # fmt: skip
    for one in taken:
        if one.entry.kind is EntryKind.CLAWBACK:
            happened = Happened("points.reversed", actor, now, merchant_id=member.merchant_id,
                                customer_id=member.customer_id, membership_id=member.id,
                                subject=("transaction", one.id),
                                data={"points": one.points - one.entry.deficit_delta, "transaction_id": one.id,
                                      "reverses_id": row["transaction_id"], "balance": one.balance_after,
                                      "amount_minor": None})  # fmt: skip
            await record(happened, reacts=reacts)


async def _locked(actor: ShopActor, review_id: int, now: datetime) -> tuple[db.Row, Membership]:
    """A review and who writes it, locked. Raises NotFound."""
    row = await loaders.review(actor.merchant_id, review_id)
    if row is None:
        raise NotFound
    member = await lock_member(row["membership_id"], now=now)
    return await loaders.review(actor.merchant_id, review_id) or row, member


def _is_repeat(actor: ShopActor, row: db.Row, version: int) -> bool:
    """Of one's own decision, whose answer did not arrive; or of what stands as it was read."""
    return row["version"] == version or bool(row["employee_id"] == actor.employee_id)


def _require_decidable(row: db.Row, version: int) -> None:
    """Raises ChangedMeanwhile, NotWritten, BoughtNoMore."""
    if row["state"] == ReviewState.VOID.value:
        raise BoughtNoMore
    if row["state"] == ReviewState.PENDING.value:
        raise NotWritten
    if row["version"] != version:
        raise ChangedMeanwhile


async def _pay(
    actor: ShopActor, terms: ProgramTerms, member: Membership, row: db.Row, now: datetime
) -> ledger.Posted | None:
    """None: it brings nothing, or another of the same person did: any, or one of the same product."""
    pay, review_id = loaders.pay_of(terms), row["id"]
    if not pay.points or await loaders.has_paid_review(member.id, row["product_ref"] if pay.each else None):
        return None
    entry = ledger.Entry(
        member.points_account_id, EntryKind.EARN, pay.points, actor, reason=Reason.REVIEW, cause=("review", review_id),
        location_id=actor.location_id, why=(ledger.WhyStep(Reason.REVIEW.value, pay.points),),
        lifetime_delta=pay.points, expires_at=expires_at(expiry_rule(terms), now, terms.time_zone),
    )  # fmt: skip
    posted = (await ledger.post([entry], now=now))[0]
    await record(Happened("points.earned", actor, now, merchant_id=terms.merchant_id, customer_id=member.customer_id,
                          membership_id=member.id, subject=("review", review_id), location_id=actor.location_id,
                          data={"points": pay.points, "transaction_id": posted.id, "reason": Reason.REVIEW.value,
                                "balance": posted.balance_after}))  # fmt: skip
    return posted


def _happened(kind: str, actor: ShopActor, member: Membership, row: db.Row, now: datetime, **data: object) -> Happened:
    return Happened(kind, actor, now, merchant_id=member.merchant_id, customer_id=member.customer_id,
                    membership_id=member.id, subject=("review", row["id"]), location_id=actor.location_id,
                    data={"product": row["product_name"], **data})  # fmt: skip
