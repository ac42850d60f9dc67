"""Paying with points and promotions at the till, and codes for paying at an e-shop."""

from __future__ import annotations

from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core.actor import Role
from fiel.core.graphql import (
    ActionRefused,
    Connection,
    IdempotencyConflict,
    InvalidInput,
    NotFound,
    SafeInt,
    Throttled,
    answered_query,
    connection,
    field,
    mutation,
    told,
)
from fiel.core.ids import read_global_id
from fiel.core.pagination import Window
from fiel.members.actions import create_checkout_token
from fiel.members.graphql.identification import RequestConsentSuccess, consent_requested
from fiel.members.graphql.types import ConsentInput, ConsentNeeded, MemberInput, QrRefused, WrongPin, customer
from fiel.merchants.graphql import ProgramPaused, staff
from fiel.orders.actions.ordering import LineForm
from fiel.orders.checkout import loaders
from fiel.orders.checkout.cart import CartForm
from fiel.orders.checkout.committing import CommitForm, ask_for_checkout, commit
from fiel.orders.checkout.promoting import CheckoutForm
from fiel.orders.checkout.quoting import quote
from fiel.orders.checkout.returning import cancel
from fiel.orders.graphql.checkout_types import (
    Checkout,
    CheckoutQuote,
    CheckoutToken,
    checkout_of,
    quote_of,
    token_shown,
)
from fiel.promotions.graphql import reader_for
from fiel.purchases.graphql.awards import CapReached


@strawberry.input(description="Something in a cart.")
class CheckoutLineInput:
    name: str = told("Its name.")
    unit_price_minor: SafeInt = told("Of one, in minor units.")
    quantity: int = told("How many.", 1)
    product_ref: str | None = told("The shop's id of the product.", None)
    discount_minor: SafeInt = told("What the shop itself takes off this line.", SafeInt(0))

    def line(self) -> LineForm:
        return LineForm(self.name, self.quantity, self.unit_price_minor, self.product_ref, self.discount_minor)


@strawberry.input(description="What a member buys, and what they choose to use for it.")
class CheckoutInput:
    member: MemberInput = told("Who buys.")
    goods_minor: SafeInt | None = told("What it costs, in minor units; not needed with lines.", None)
    lines: list[CheckoutLineInput] | None = told("What is in the cart, as far as it is known.", None)
    points: SafeInt | None = told("How many points to spend; none: none.", None)
    all_points: bool = told("Spend as many as may be.", False)
    voucher_ids: list[strawberry.ID] | None = told("Vouchers to use.", None)
    codes: list[str] | None = told("Promo codes that the member typed.", None)
    seen_promotion_ids: list[strawberry.ID] | None = told("Those whose goods the employee sees in the cart.", None)

    def form(self) -> CheckoutForm:
        return CheckoutForm(
            self.member.ref(), CartForm(tuple(line.line() for line in self.lines or ()), self.goods_minor),
            self.points, self.all_points, tuple(read_global_id(one, "Voucher") for one in self.voucher_ids or ()),
            tuple(self.codes or ()),
            tuple(read_global_id(one, "Promotion") for one in self.seen_promotion_ids or ()),
        )  # fmt: skip


@strawberry.input(description="A checkout as it was quoted.")
class CommitCheckoutInput:
    checkout: CheckoutInput = told("Just as it was quoted.")
    quote: str = told("Of the quote that was shown.")
    idempotency_key: str = told("1 to 128 characters.")
    consent: ConsentInput | None = told("The customer's; not needed right after their live QR was scanned.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A checkout that the customer's phone should be asked about.")
class RequestCheckoutConsentInput:
    checkout: CheckoutInput = told("Just as it was quoted.")
    quote: str = told("Of the quote that was shown.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A checkout to take back.")
class CancelCheckoutInput:
    checkout_id: strawberry.ID = told("Which one.")
    idempotency_key: str = told("1 to 128 characters.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A code to pay with at a business's e-shop.")
class CreateCheckoutTokenInput:
    merchant: str = told("Slug.")
    most_points: SafeInt = told("As many points may be spent with it.")


@strawberry.type(description="Spent; what is left to pay was recorded as a purchase and has earned.")
class CommitCheckoutSuccess:
    checkout: Checkout = told("As it is now.")
    earned: SafeInt = told("Points that the rest brought.")
    balance: SafeInt = told("Spendable points now.")


@strawberry.type(description="All of it was given back, and what was paid beside is undone.")
class CancelCheckoutSuccess:
    checkout: Checkout = told("As it is now.")


@strawberry.type(description="Show it to the customer once.")
class CreateCheckoutTokenSuccess:
    token: CheckoutToken = told("It replaces one that was got before.")


CheckoutQuoteResult = Annotated[
    CheckoutQuote | InvalidInput | NotFound | ProgramPaused | Throttled | ActionRefused,
    strawberry.union("CheckoutQuoteResult", description="What quoting can answer."),
]
CommitCheckoutResult = Annotated[
    CommitCheckoutSuccess | InvalidInput | NotFound | ConsentNeeded | WrongPin | QrRefused | ProgramPaused
    | CapReached | IdempotencyConflict | Throttled | ActionRefused,
    strawberry.union("CommitCheckoutResult", description="What committing can answer."),
]  # fmt: skip
RequestCheckoutConsentResult = Annotated[
    RequestConsentSuccess | InvalidInput | NotFound | ProgramPaused | Throttled | ActionRefused,
    strawberry.union("RequestCheckoutConsentResult", description="What asking the phone can answer."),
]
CancelCheckoutResult = Annotated[
    CancelCheckoutSuccess | InvalidInput | NotFound | IdempotencyConflict | ActionRefused,
    strawberry.union("CancelCheckoutResult", description="What taking back can answer."),
]
CreateCheckoutTokenResult = Annotated[
    CreateCheckoutTokenSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("CreateCheckoutTokenResult", description="What getting a code can answer."),
]


@strawberry.type
class CheckoutQuery:
    @answered_query("What a member's cart saves as they choose, and what it could save; nothing is written. Staff.")
    async def checkout_quote(
        self, info: Info, checkout: CheckoutInput, merchant: str | None = None
    ) -> CheckoutQuoteResult:
        actor = await staff(info, merchant)
        found = await quote(actor, checkout.form(), now=info.context.now)
        return quote_of(found, await reader_for(actor.merchant_id, info.context.language))

    @field("What points and promotions paid for a member, newest first. Manager and up.")
    async def checkouts(
        self, info: Info, member: strawberry.ID, first: int = 20, after: str | None = None, merchant: str | None = None
    ) -> Connection[Checkout]:
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        page = await loaders.of_member(actor.merchant_id, read_global_id(member, "Member"), Window.of(first, after))
        reader = await reader_for(actor.merchant_id, info.context.language)
        return connection(page, [checkout_of(row, reader) for row in page.rows], after=after)


@strawberry.type
class CheckoutMutation:
    @mutation("Spend what was quoted, and record what is left to pay as a purchase. Staff.")
    async def commit_checkout(self, info: Info, input: CommitCheckoutInput) -> CommitCheckoutResult:
        actor = await staff(info, input.merchant)
        consent = (input.consent or ConsentInput()).consent()
        form = CommitForm(input.checkout.form(), input.quote, consent=consent)
        number = await commit(actor, form, input.idempotency_key, now=info.context.now)
        row = await loaders.checkout(actor.merchant_id, number) or {}
        after = await loaders.afterwards(number, info.context.now)
        reader = await reader_for(actor.merchant_id, info.context.language)
        return CommitCheckoutSuccess(
            checkout=checkout_of(row, reader), earned=SafeInt(after["earned"]), balance=SafeInt(after["balance"])
        )

    @mutation("Ask the customer's phone whether a checkout may be committed as it was quoted. Staff.")
    async def request_checkout_consent(
        self, info: Info, input: RequestCheckoutConsentInput
    ) -> RequestCheckoutConsentResult:
        actor = await staff(info, input.merchant)
        asked = await ask_for_checkout(actor, input.checkout.form(), input.quote, now=info.context.now)
        return consent_requested(asked)

    @mutation("Take a checkout back: one's own within two minutes, anybody's for a manager.")
    async def cancel_checkout(self, info: Info, input: CancelCheckoutInput) -> CancelCheckoutResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.checkout_id, "Checkout")
        await cancel(actor, number, input.idempotency_key, now=info.context.now)
        row = await loaders.checkout(actor.merchant_id, number) or {}
        return CancelCheckoutSuccess(
            checkout=checkout_of(row, await reader_for(actor.merchant_id, info.context.language))
        )

    @mutation("Get a code with which to pay at a business's e-shop: for ten minutes, once.")
    async def create_checkout_token(self, info: Info, input: CreateCheckoutTokenInput) -> CreateCheckoutTokenResult:
        actor = await customer(info)
        made = await create_checkout_token(actor, input.merchant, input.most_points, now=info.context.now)
        return CreateCheckoutTokenSuccess(token=token_shown(made.code, made.most_points, made.expires_at))
