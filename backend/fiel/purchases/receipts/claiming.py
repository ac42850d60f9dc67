"""A customer who forgot to show the QR claims the receipt, or takes the claim back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import AccountActor, Actor
from fiel.core.clock import local_date, start_of_day
from fiel.core.errors import Checks, NotFound, check_key
from fiel.identity import throttle
from fiel.ledger import actions as ledger
from fiel.members.actions.giving import lock_member
from fiel.members.errors import MemberBlocked
from fiel.members.models import Membership
from fiel.merchants.actions import ProgramTerms, load_terms
from fiel.merchants.loaders import locations
from fiel.purchases.actions.award_points import LARGEST_AMOUNT
from fiel.purchases.receipts import loaders
from fiel.purchases.receipts.errors import (
    ReceiptDecided,
    ReceiptsOff,
    ReceiptsOfMonth,
    ReceiptsWaiting,
    ReceiptTaken,
    ReceiptYours,
)
from fiel.purchases.receipts.models import ReceiptClaim, ReceiptState
from fiel.purchases.receipts.photos import drop_photo, own_membership
from fiel.purchases.receipts.rules import receipt_key

LONGEST_NUMBER = 40
LONGEST_KEY = 80
"""There are signs that are written out as eighteen letters."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What stands on it. *location_id* None: the only shop there is, or none."""

    number: str
    day: date
    amount_minor: int
    location_id: int | None = None


async def claim_receipt(
    actor: AccountActor, merchant: str, told: Receipt, photo_id: int | None, key: str, *, now: datetime
) -> tuple[int, int]:
    """The merchant's and the claim's id, once for each *key*: it waits for the merchant's word.

    Raises NotFound, InvalidInput, KeyReused, Throttled, ProgramPaused, ReceiptsOff, MemberBlocked, ReceiptTaken,
    ReceiptYours, ReceiptsWaiting, ReceiptsOfMonth.
    """
    check_key(key)
    seen = await own_membership(actor, merchant)
    terms = await load_terms(seen.merchant_id)
    today = local_date(now, terms.time_zone)
    receipt = await checked(terms, told, today - timedelta(days=terms.receipt_days), today)
    await throttle.take_try((throttle.RECEIPT, f"account:{actor.account_id}"), now=now)

    async def body() -> tuple[int, int]:
        own_key = await ledger.key_of_customer(actor, seen.merchant_id, key)
        once = await ledger.claim_key(seen.merchant_id, own_key, now=now)
        once.means("claim_receipt", actor, number=receipt.number, day=receipt.day.isoformat(),
                   amount=receipt.amount_minor, location=receipt.location_id, photo=photo_id)  # fmt: skip
        if once.replayed is not None:
            return seen.merchant_id, once.replayed["receipt"]
        member = await lock_member(seen.id, now=now)
        await _require_room(member, await load_terms(seen.merchant_id), now)
        await require_free(receipt, member.merchant_id, member.id)
        await _require_own_photo(actor, member.merchant_id, photo_id)
        made = await ReceiptClaim.create(
            merchant_id=member.merchant_id, membership_id=member.id, location_id=receipt.location_id,
            number=receipt.number, number_key=receipt_key(receipt.number), day=receipt.day.isoformat(),
            amount_minor=receipt.amount_minor, photo_id=photo_id, state=ReceiptState.WAITING, created_at=now,
        )  # fmt: skip
        await record(happened("receipt.claimed", actor, member, made.id, receipt, now))
        await once.keep(receipt=made.id)
        return member.merchant_id, int(made.id)

    return await db.transaction(body)


async def withdraw_receipt(actor: AccountActor, claim_id: int, *, now: datetime) -> int:
    """Take back what still waits, and its photo; the merchant's id. Raises NotFound, ReceiptDecided."""
    found = await ReceiptClaim.get_or_none(id=claim_id)
    if found is None:
        raise NotFound

    async def body() -> int:
        member = await lock_member(found.membership_id, now=now)
        if member.customer_id != actor.customer_id:
            raise NotFound
        row = await loaders.claim(member.merchant_id, claim_id) or {}
        if row["state"] == ReceiptState.WITHDRAWN.value:
            return member.merchant_id
        if row["state"] != ReceiptState.WAITING.value:
            raise ReceiptDecided
        await db.execute(
            "UPDATE receipt_claim SET state = 'WITHDRAWN', decided_at = $2, version = version + 1 WHERE id = $1",
            claim_id, now,
        )  # fmt: skip
        await drop_photo(claim_id, row["photo_id"])
        await record(happened("receipt.withdrawn", actor, member, claim_id, receipt_of(row), now))
        return member.merchant_id

    return await db.transaction(body)


async def checked(
    terms: ProgramTerms, told: Receipt, first: date, last: date, *, keeps_place: bool = False
) -> Receipt:  # fmt: skip
    """As it is kept. *first*, *last*: the days that it may be of. *keeps_place*: where it was bought was looked at.

    Raises InvalidInput, and NotFound for a shop that is not open, or somebody else's.
    """
    checks = Checks()
    number = " ".join(checks.text("number", told.number, LONGEST_NUMBER).split())
    if number and not 0 < len(receipt_key(number)) <= LONGEST_KEY:
        checks.fail("number", "UNREADABLE")
    if told.day > last:
        checks.fail("date", "RECEIPT_AHEAD")
    elif told.day < first:
        checks.fail("date", "RECEIPT_OLD", first=first)
    checks.within("amountMinor", told.amount_minor, 1, LARGEST_AMOUNT)
    places = [row["id"] for row in await locations(terms.merchant_id)]
    place = told.location_id
    if not keeps_place and place is not None and place not in places:
        raise NotFound
    if not keeps_place and place is None and places:
        place = places[0]
        if len(places) > 1:
            checks.fail("locationId", "REQUIRED")
    checks.done()
    return replace(told, number=number, location_id=place)


async def require_free(receipt: Receipt, merchant_id: int, member_id: int, *, but: int = 0) -> None:
    """*but*: a claim that may have it. Raises ReceiptTaken, ReceiptYours."""
    has_it = await loaders.standing(
        merchant_id, receipt_key(receipt.number), receipt.day.isoformat(), receipt.location_id
    )
    if has_it is not None and has_it["id"] != but:
        raise ReceiptYours if has_it["member"] == member_id else ReceiptTaken


def receipt_of(row: db.Row) -> Receipt:
    return Receipt(row["number"], date.fromisoformat(row["day"]), row["amount_minor"], row["location_id"])


def happened(
    kind: str, actor: Actor, member: Membership, claim_id: int, receipt: Receipt, now: datetime, **more: object
) -> Happened:
    """The number stays out of it: it lies in the claim's row alone."""
    return Happened(
        kind, actor, now, merchant_id=member.merchant_id, customer_id=member.customer_id, membership_id=member.id,
        subject=("receipt_claim", claim_id), location_id=receipt.location_id,
        data={"amount_minor": receipt.amount_minor, "day": receipt.day.isoformat(), **more},
    )  # fmt: skip


async def _require_room(member: Membership, terms: ProgramTerms, now: datetime) -> None:
    terms.require_active()
    if not terms.accepts_receipts:
        raise ReceiptsOff
    if member.blocked_at is not None:
        raise MemberBlocked
    month = local_date(now, terms.time_zone).replace(day=1)
    waiting, recent = await loaders.asked_since(member.id, start_of_day(month, terms.time_zone))
    if waiting >= terms.most_waiting_receipts:
        raise ReceiptsWaiting(most=terms.most_waiting_receipts)
    if recent >= terms.most_monthly_receipts:
        raise ReceiptsOfMonth(most=terms.most_monthly_receipts)


async def _require_own_photo(actor: AccountActor, merchant_id: int, photo_id: int | None) -> None:
    """Their own, of this shop, in no other claim."""
    if photo_id is not None and not await db.fetch(
        "SELECT 1 AS one FROM receipt_photo p WHERE p.id = $1 AND p.customer_id = $2 AND p.merchant_id = $3"
        " AND NOT EXISTS (SELECT 1 FROM receipt_claim r WHERE r.photo_id = p.id)",
        photo_id, actor.customer_id, merchant_id,
    ):  # fmt: skip
        raise NotFound
