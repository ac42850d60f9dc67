"""Receipts that customers claim, decided over REST."""

from __future__ import annotations

from datetime import date as Day
from typing import Annotated, Any

from fastapi import APIRouter, Query

from fiel.core import db
from fiel.core.actor import TokenActor
from fiel.core.errors import NotFound
from fiel.core.ids import global_id, read_global_id
from fiel.core.pagination import Window, cursor
from fiel.merchants.actions import load_terms
from fiel.orders.loaders import orders_numbered
from fiel.pos.access import Key, Now, ReceiptsDecider
from fiel.pos.receipt_shapes import AlikePurchase, NewAcceptance, NewReceiptRefusal, Receipt, ReceiptToDecide
from fiel.pos.shapes import Page
from fiel.purchases.receipts import deciding, loaders
from fiel.purchases.receipts.claiming import receipt_of
from fiel.purchases.receipts.models import ReceiptState

router = APIRouter(tags=["receipts"])


@router.get("/receipts", summary="Receipts to decide on")
async def list_receipts(
    actor: ReceiptsDecider, state: ReceiptState = ReceiptState.WAITING, limit: Annotated[int, Query(ge=1, le=100)] = 20,
    after: Annotated[str | None, Query(max_length=2000)] = None,
) -> Page[Receipt]:  # fmt: skip
    """Those that wait for a decision, or of another state."""
    page = await loaders.claims(actor.merchant_id, state.value, Window.of(limit, after))
    return Page(
        data=[Receipt(**_shared(row)) for row in page.rows], next=cursor(page.keys[-1]) if page.has_more else None
    )


@router.get("/receipts/{receipt_id}", summary="A claimed receipt")
async def read_receipt(actor: ReceiptsDecider, receipt_id: str) -> ReceiptToDecide:
    """With the purchases and orders that it may have been counted by already."""
    row = await _row(actor, read_global_id(receipt_id, "ReceiptClaim"))
    receipt, terms = receipt_of(row), await load_terms(actor.merchant_id)
    alike = await loaders.given_alike(
        actor.merchant_id, receipt.day, terms.time_zone, receipt.amount_minor, receipt.location_id
    )
    return ReceiptToDecide(
        **_shared(row),
        alike_purchases=[
            AlikePurchase(customer_id=global_id("Member", one["member"]), customer_name=one["member_name"],
                          occurred_at=one["occurred_at"], receipt_number=one["number"])
            for one in alike if row["purchase_id"] is None or one["id"] != row["purchase_id"]
        ],
        alike_orders=[one["ref"] for one in await orders_numbered(actor.merchant_id, receipt.number)],
    )  # fmt: skip


@router.post("/receipts/{receipt_id}/acceptance", summary="Accept a receipt")
async def accept(actor: ReceiptsDecider, receipt_id: str, form: NewAcceptance, key: Key, now: Now) -> Receipt:
    """With the points that its purchase would have brought at the till on its day. A receipt is paid once."""
    number = read_global_id(receipt_id, "ReceiptClaim")
    correction = deciding.Correction(form.number, form.date, form.amount_minor)
    await deciding.accept_receipt(actor, number, form.version, correction, key, now=now)
    return Receipt(**_shared(await _row(actor, number)))


@router.post("/receipts/{receipt_id}/refusal", summary="Refuse a receipt")
async def refuse(actor: ReceiptsDecider, receipt_id: str, form: NewReceiptRefusal, now: Now) -> Receipt:
    """The customer reads why, and may claim it again."""
    number = read_global_id(receipt_id, "ReceiptClaim")
    await deciding.refuse_receipt(actor, number, form.version, form.reason, now=now)
    return Receipt(**_shared(await _row(actor, number)))


async def _row(actor: TokenActor, number: int) -> db.Row:
    row = await loaders.claim(actor.merchant_id, number)
    if row is None:
        raise NotFound
    return row


def _shared(row: db.Row) -> dict[str, Any]:
    names = ("number", "amount_minor", "location_name", "refusal", "points", "version", "created_at", "decided_at",
             "undone_at")  # fmt: skip
    place = row["location_id"]
    return {
        "id": global_id("ReceiptClaim", row["id"]), "customer_id": global_id("Member", row["member"]),
        "customer_name": row["member_name"], "date": Day.fromisoformat(row["day"]),
        "location_id": global_id("Location", place) if place else None, "has_photo": row["photo_id"] is not None,
        "state": ReceiptState(row["state"]), **{name: row[name] for name in names},
    }  # fmt: skip
