"""The merchant's word on a claimed receipt: accepted, with the points of a purchase at the till; or refused."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TypeVar

from fiel.activity.actions import record
from fiel.core import db
from fiel.core.actor import Role, ShopActor, StaffActor, TokenActor
from fiel.core.clock import local_date
from fiel.core.errors import ChangedMeanwhile, Checks, NotFound
from fiel.ledger import actions as ledger
from fiel.members.actions import MemberRef
from fiel.members.actions.giving import lock_member
from fiel.members.models import Membership
from fiel.merchants.actions import ProgramTerms, load_terms
from fiel.purchases.actions.award_points import AwardPreview, preview_award
from fiel.purchases.actions.give import give
from fiel.purchases.actions.work_out import Awarded, AwardForm
from fiel.purchases.receipts import loaders
from fiel.purchases.receipts.claiming import Receipt, checked, happened, receipt_of, require_free
from fiel.purchases.receipts.errors import ReceiptDecided
from fiel.purchases.receipts.models import ReceiptState
from fiel.purchases.receipts.rules import bought_at, receipt_key

LONGEST_REASON = 300
Who = TypeVar("Who", bound=StaffActor | TokenActor)


@dataclass(frozen=True, slots=True)
class Correction:
    """What really stands on the receipt; None: as it was claimed."""

    number: str | None = None
    day: date | None = None
    amount_minor: int | None = None
    location_id: int | None = None


async def accept_receipt(
    actor: ShopActor, claim_id: int, version: int, correction: Correction, key: str, *, now: datetime
) -> Awarded:
    """Give what the purchase would have brought at the till on its day; once for each receipt and *key*. *version*: of
    the claim that was read. Manager and up.

    Raises NotFound, InvalidInput, KeyReused, ChangedMeanwhile, ReceiptDecided, ReceiptTaken, ReceiptYours, and as
    giving points at the till does.
    """
    actor.require(Role.MANAGER)

    async def body() -> Awarded:
        once = await ledger.claim_key(actor.merchant_id, key, now=now)
        day = correction.day.isoformat() if correction.day else None
        once.means("accept_receipt", actor, receipt=claim_id, number=correction.number, day=day,
                   amount=correction.amount_minor, location=correction.location_id)  # fmt: skip
        if once.replayed is not None:
            had = once.replayed
            return Awarded(
                had["membership"], had["purchase"], had["transaction"] or None, had["points"], had["balance"]
            )
        row, member = await _waiting(actor, claim_id, version, now)
        terms = await load_terms(actor.merchant_id)
        receipt = await _checked(terms, row, correction, now)
        await require_free(receipt, actor.merchant_id, member.id, but=claim_id)
        given = await give(
            _at(actor, receipt), _as_award(receipt, member.id, terms, now), member.customer_id, now=now
        )  # fmt: skip
        await _write(actor, row, receipt, given, now)
        await record(happened("receipt.accepted", actor, member, claim_id, receipt, now, points=given.points))
        await once.keep(membership=given.membership_id, purchase=given.purchase_id or 0, points=given.points,
                        transaction=given.transaction_id or 0, balance=given.balance)  # fmt: skip
        return given

    return await db.transaction(body)


async def preview_receipt(
    actor: StaffActor, claim_id: int, correction: Correction, *, now: datetime
) -> AwardPreview:  # fmt: skip
    """What accepting it would bring. Manager and up. Raises as it would."""
    actor.require(Role.MANAGER)
    row = await loaders.claim(actor.merchant_id, claim_id)
    if row is None:
        raise NotFound
    if row["state"] != ReceiptState.WAITING.value:
        raise ReceiptDecided
    terms = await load_terms(actor.merchant_id)
    receipt = await _checked(terms, row, correction, now)
    await require_free(receipt, actor.merchant_id, row["member"], but=claim_id)
    return await preview_award(_at(actor, receipt), _as_award(receipt, row["member"], terms, now), now=now)


async def refuse_receipt(actor: ShopActor, claim_id: int, version: int, reason: str, *, now: datetime) -> None:
    """The customer reads the *reason*, and the receipt may be claimed again. Manager and up.

    Raises NotFound, InvalidInput, ChangedMeanwhile, ReceiptDecided.
    """
    actor.require(Role.MANAGER)
    checks = Checks()
    reason = checks.text("reason", reason, LONGEST_REASON, least=3)
    checks.done()

    async def body() -> None:
        row, member = await _waiting(actor, claim_id, version, now)
        await db.execute(
            "UPDATE receipt_claim SET state = 'REFUSED', refusal = $2, decided_at = $3, employee_id = $4,"
            " version = version + 1 WHERE id = $1",
            claim_id, reason, now, actor.employee_id,
        )  # fmt: skip
        await record(happened("receipt.refused", actor, member, claim_id, receipt_of(row), now))

    await db.transaction(body)


async def _waiting(actor: ShopActor, claim_id: int, version: int, now: datetime) -> tuple[db.Row, Membership]:
    """A claim that waits and who made it, locked. Raises NotFound, ReceiptDecided, ChangedMeanwhile."""
    row = await loaders.claim(actor.merchant_id, claim_id)
    if row is None:
        raise NotFound
    member = await lock_member(row["membership_id"], now=now)
    row = await loaders.claim(actor.merchant_id, claim_id) or row
    if row["state"] != ReceiptState.WAITING.value:
        raise ReceiptDecided
    if row["version"] != version:
        raise ChangedMeanwhile
    return row, member


def corrected(row: db.Row, correction: Correction) -> Receipt:
    """What a claim's *row* comes to."""
    told = receipt_of(row)
    return Receipt(
        told.number if correction.number is None else correction.number, correction.day or told.day,
        told.amount_minor if correction.amount_minor is None else correction.amount_minor,
        told.location_id if correction.location_id is None else correction.location_id,
    )  # fmt: skip


async def _checked(terms: ProgramTerms, row: db.Row, correction: Correction, now: datetime) -> Receipt:
    """Of a day that it might have been claimed for when it was. A shop that closed since is still where it was bought.

    Raises NotFound, InvalidInput.
    """
    told, receipt = receipt_of(row), corrected(row, correction)
    claimed, last = local_date(row["created_at"], terms.time_zone), local_date(now, terms.time_zone)
    first = claimed - timedelta(days=terms.receipt_days)
    if correction.day is None:  # the programme may ask for younger ones since
        first = min(first, told.day)
    return await checked(terms, receipt, first, last, keeps_place=receipt.location_id == told.location_id)


def _at(actor: Who, receipt: Receipt) -> Who:
    """Whoever decides, as if at the till where it was bought."""
    return replace(actor, location_id=receipt.location_id)


def _as_award(receipt: Receipt, member_id: int, terms: ProgramTerms, now: datetime) -> AwardForm:
    moment = bought_at(receipt.day, terms.time_zone, now=now)
    return AwardForm(
        MemberRef(membership_id=member_id), receipt.amount_minor, description=f"Ticket {receipt.number}",
        bought_at=moment,
    )  # fmt: skip


async def _write(actor: ShopActor, row: db.Row, receipt: Receipt, given: Awarded, now: datetime) -> None:
    told = receipt_of(row)
    before = {"number": told.number, "day": told.day.isoformat(), "amount_minor": told.amount_minor,
              "location_id": told.location_id}  # fmt: skip
    await db.execute(
        "UPDATE receipt_claim SET state = 'ACCEPTED', membership_id = $2, number = $3, number_key = $4, day = $5,"
        " amount_minor = $6, location_id = $7, as_claimed = $8, points = $9, purchase_id = $10, employee_id = $11,"
        " decided_at = $12, version = version + 1 WHERE id = $1",
        row["id"], given.membership_id, receipt.number, receipt_key(receipt.number), receipt.day.isoformat(),
        receipt.amount_minor, receipt.location_id, None if receipt == told else db.to_json(before), given.points,
        given.purchase_id, actor.employee_id, now,
    )  # fmt: skip
