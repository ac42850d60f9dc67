"""What speaks against paying a claimed receipt: the purchase may have been given at the till, claimed, or ordered."""

from __future__ import annotations

from datetime import datetime

import strawberry

from fiel.context import Info
from fiel.core.actor import Role
from fiel.core.errors import InvalidInput, NotFound, problem
from fiel.core.graphql import Money, field, money, told
from fiel.core.ids import global_id, read_global_id
from fiel.core.language import Language
from fiel.merchants.actions import ProgramTerms, load_terms
from fiel.merchants.graphql import staff
from fiel.orders.loaders import orders_numbered
from fiel.purchases.graphql import PreviewReceiptInput, ReceiptClaim, claim_of
from fiel.purchases.receipts import loaders
from fiel.purchases.receipts.deciding import Correction, corrected
from fiel.purchases.receipts.rules import receipt_key


@strawberry.type(description="A purchase of the receipt's amount on its day.")
class AlikePurchase:
    member_id: strawberry.ID = told("Whose, as a `Member`.")
    member_name: str = told("As given to this merchant.")
    amount: Money = told("What it came to.")
    occurred_at: datetime = told("When it was.")
    receipt_number: str | None = told("Of the claimed receipt that it comes from; null: it was given at the till.")


@strawberry.type(description="An order that has the receipt's number.")
class AlikeOrder:
    id: strawberry.ID = told("As an `Order`.")
    ref: str = told("The shop's number of it.")
    total: Money = told("What it came to.")
    placed_at: datetime = told("When it was placed.")
    member_name: str = told("Whose, as given to this merchant.")


@strawberry.type(description="Where a receipt's purchase may have been counted already: up to five of each.")
class ReceiptHints:
    purchases: list[AlikePurchase] = told("Of the same amount on the same day, there or nobody knows where.")
    claims: list[ReceiptClaim] = told("Of the same number, of another day or shop.")
    orders: list[AlikeOrder] = told("With the receipt's number.")


async def hints_of(terms: ProgramTerms, number: int, correction: Correction, language: Language) -> ReceiptHints:
    """Of a claim, as it is to be accepted. Raises NotFound, InvalidInput for a day of another time."""
    row = await loaders.claim(terms.merchant_id, number)
    if row is None:
        raise NotFound
    if correction.day is not None and not 2000 <= correction.day.year <= 2100:
        raise InvalidInput(problem("date", "UNREADABLE"))
    receipt, merchant_id, currency = corrected(row, correction), terms.merchant_id, terms.currency
    key = receipt_key(receipt.number)
    alike = await loaders.given_alike(
        merchant_id, receipt.day, terms.time_zone, receipt.amount_minor, receipt.location_id
    )
    return ReceiptHints(
        purchases=[
            AlikePurchase(
                member_id=strawberry.ID(global_id("Member", one["member"])), member_name=one["member_name"],
                amount=money(one["amount_minor"], currency, language), occurred_at=one["occurred_at"],
                receipt_number=one["number"],
            )
            for one in alike
        ],
        claims=[claim_of(one, language) for one in await loaders.claimed_alike(merchant_id, row["id"], key)],
        orders=[
            AlikeOrder(
                id=strawberry.ID(global_id("Order", one["id"])), ref=one["ref"],
                total=money(one["total_minor"], currency, language), placed_at=one["placed_at"],
                member_name=one["member_name"],
            )
            for one in await orders_numbered(merchant_id, receipt.number)
        ],
    )  # fmt: skip


@strawberry.type
class ReceiptHintsQuery:
    @field("What speaks against paying a claimed receipt, as it is to be accepted. Manager and up.")
    async def receipt_hints(self, info: Info, input: PreviewReceiptInput) -> ReceiptHints:
        actor = await staff(info, input.merchant)
        actor.require(Role.MANAGER)
        number, terms = read_global_id(input.id, "ReceiptClaim"), await load_terms(actor.merchant_id)
        return await hints_of(terms, number, input.correction(), info.context.language)
