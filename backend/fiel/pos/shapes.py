"""What goes in and out as JSON: names in snake_case, money in minor units, moments as RFC 3339."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Generic, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from fiel.core.ids import read_global_id
from fiel.members.actions import MemberRef
from fiel.rewards.models import RedemptionStatus

T = TypeVar("T")
LARGEST_AMOUNT = 10**12

Amount = Annotated[int, Field(strict=True, ge=0, le=LARGEST_AMOUNT, description="In minor units of the currency.")]
"""Money that can be nothing."""


def _text(given: object) -> object:
    """Seconds since 1970 are not guessed at."""
    if not isinstance(given, str):
        raise PydanticCustomError("moment", "no text")
    return given


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise PydanticCustomError("moment", "no offset")
    return moment


Moment = Annotated[
    datetime,
    BeforeValidator(_text),
    AfterValidator(_aware),
    Field(description="RFC 3339 with its offset.", examples=["2026-03-02T09:00:00Z"]),
]
Ref = Annotated[str, Field(
    min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_.:#-]{1,64}$", description="Your own number for it.",
)]  # fmt: skip


class Input(BaseModel):
    """Unknown fields are refused, so that a misspelt one is told."""

    model_config = ConfigDict(extra="forbid")


def example(body: dict[str, Any]) -> ConfigDict:
    """Shown in the OpenAPI document and the manual."""
    return ConfigDict(extra="forbid", json_schema_extra={"examples": [body]})


class Page(BaseModel, Generic[T]):
    """A page of a list, newest first."""

    data: list[T]
    next: str | None = Field(description="Pass it as `after` for the next page; null: this is the last.")


class CustomerRef(Input):
    """Which customer: exactly one of these."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"email": "ana@cliente.example"}], "minProperties": 1, "maxProperties": 1},
    )

    id: str | None = Field(None, max_length=64, description="As this API gives it.")
    code: str | None = Field(None, max_length=300, description="A member code, typed or scanned; a QR's text too.")
    live_qr: str | None = Field(None, max_length=300, description="The text of a QR of this moment.")
    email: str | None = Field(None, max_length=254, description="As given to you.")
    phone: str | None = Field(None, max_length=32, description="As given to you.")

    @model_validator(mode="after")
    def _one(self) -> CustomerRef:
        if len(self.model_fields_set) != 1 or next(iter(self.model_dump(exclude_unset=True).values())) is None:
            raise PydanticCustomError("one_customer", "not exactly one")
        return self

    def ref(self) -> MemberRef:
        """Raises NotFound for an id that is none."""
        number = read_global_id(self.id, "Member") if self.id is not None else None
        return MemberRef(self.code, self.live_qr, number, self.email, self.phone)


class NewCustomer(Input):
    model_config = example({"name": "Ana Pérez", "email": "ana@cliente.example", "phone": "+34 600 000 000"})

    name: str = Field(min_length=1, max_length=120, examples=["Ana Pérez"])
    email: str | None = Field(None, max_length=254, examples=["ana@cliente.example"])
    phone: str | None = Field(None, max_length=32, examples=["+34 600 000 000"])
    city: str | None = Field(None, max_length=80)
    language: Annotated[str, Field(pattern="^(es|en)$")] | None = Field(None, description="Of their mails: es or en.")


class Customer(BaseModel):
    """A customer as the business knows them."""

    id: str | None = Field(description="Null: no member of this business yet.")
    code: str = Field(description="Their member code, in groups.", examples=["7KQ2M-9XTRC"])
    name: str
    email: str | None
    phone: str | None
    city: str | None
    balance: int = Field(description="Points that can be spent now.")
    pending_points: int = Field(description="Points of orders that do not count yet.")
    spend_minor: int = Field(description="What they have spent in all, less refunds, in minor units.")
    purchases: int
    average_purchase_minor: int | None = Field(description="Null: no purchase yet.")
    last_visit_at: datetime | None
    joined_at: datetime | None = Field(description="Null: no member of this business yet.")
    is_blocked: bool
    has_app: bool


class NewPoints(Input):
    """Either an amount that was spent or points directly."""

    model_config = example({"customer": {"code": "7KQ2M-9XTRC"}, "amount_minor": 1250, "description": "Ticket 1001"})

    customer: CustomerRef
    amount_minor: Annotated[int, Field(strict=True, ge=1, le=LARGEST_AMOUNT)] | None = Field(
        None, description="What was spent, in minor units.", examples=[1250]
    )
    points: Annotated[int, Field(strict=True, ge=1, le=LARGEST_AMOUNT)] | None = Field(
        None, description="Points, where the programme allows them."
    )
    description: str = Field("", max_length=200, description="For the customer.")
    note: str = Field("", max_length=500, description="For the business alone.")


class Points(BaseModel):
    """Points given, or a purchase that earned none yet."""

    id: str | None = Field(description="Of the movement; null: the amount earned nothing yet.")
    customer_id: str
    points: int
    balance: int


class NewReversal(Input):
    model_config = example({"note": "Cobrado dos veces"})

    note: str = Field("", max_length=500, description="For the business alone.")


class Reward(BaseModel):
    id: str
    title: str
    description: str
    cost: int = Field(description="In points.")
    stock: int | None = Field(description="Null: without limit.")
    most_per_customer: int | None
    active_from: datetime | None
    active_to: datetime | None
    is_active: bool


class Consent(Input):
    """How the customer agrees to spend; exactly one of these."""

    live_qr: str | None = Field(None, max_length=300, description="The text of a QR of this moment.")
    pin: str | None = Field(None, max_length=16, description="The wallet PIN, typed by the customer.")
    checkout_token: str | None = Field(
        None, max_length=32, description="A code that the customer got in the wallet for this, within ten minutes."
    )
    trusted: bool = Field(False, description="You signed the customer in yourself; takes the scope `checkout:trusted`.")


class NewRedemption(Input):
    model_config = example(
        {"customer": {"id": "TWVtYmVyOjE="}, "reward_id": "UmV3YXJkOjE=", "consent": {"pin": "1234"}}
    )

    customer: CustomerRef
    reward_id: str = Field(max_length=64)
    consent: Consent | None = Field(
        None, description="None: their live QR was identified by this token within five minutes."
    )


class Redemption(BaseModel):
    id: str
    status: RedemptionStatus
    customer_id: str
    reward_id: str
    reward_title: str
    cost: int
    requested_at: datetime
    expires_at: datetime | None
    settled_at: datetime | None


class QrText(Input):
    model_config = example({"qr": "7KQ2M-9XTRC"})

    qr: str = Field(max_length=300, description="What was scanned or typed: a live QR or a member code.")


class Identified(BaseModel):
    customer: Customer
    is_live: bool = Field(description="A QR of this moment: this token may spend for them for five minutes.")


class TokenInfo(BaseModel):
    merchant: str = Field(description="Slug of the business.")
    name: str = Field(description="Of the token.")
    source: str
    scopes: list[str]
    currency: str
