"""Orders and products as JSON."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import Annotated

from pydantic import BaseModel, Field

from fiel.orders.checkout.models import CheckoutState
from fiel.orders.models import ProductKind
from fiel.orders.rules import OrderState
from fiel.pos.shapes import LARGEST_AMOUNT, Amount, CustomerRef, Input, Moment, Ref, example


class NewLine(Input):
    name: str = Field(min_length=1, max_length=160, examples=["Café en grano"])
    product_id: Ref | None = None
    quantity: Annotated[int, Field(strict=True, ge=1, le=1_000_000)] = 1
    unit_price_minor: Amount
    discount_minor: Amount = 0
    total_minor: Amount | None = Field(None, description="If given, quantity × price − discount must come to it.")


class NewState(Enum):
    CREATED = "CREATED"
    PAID = "PAID"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"
    REFUNDED = "REFUNDED"

    @property
    def state(self) -> OrderState:
        return OrderState(self.value)


class NewOrder(Input):
    """A whole order. The same again changes nothing; a later state moves it on."""

    model_config = example(
        {
            "id": "1001",
            "customer": {"email": "ana@cliente.example"},
            "total_minor": 2295,
            "shipping_minor": 495,
            "lines": [{"name": "Café en grano", "product_id": "cafe-1kg", "quantity": 2, "unit_price_minor": 900}],
            "state": "PAID",
        }
    )

    id: Ref = Field(examples=["1001"])
    customer: CustomerRef
    total_minor: Amount = Field(description="What was or will be paid.", examples=[2490])
    currency: Annotated[str, Field(pattern="^[A-Za-z]{3}$")] | None = Field(
        None, description="ISO 4217; if given, it must be the business's.", examples=["EUR"]
    )
    lines: list[NewLine] = Field(
        default=[], max_length=1000, description="Up to 1,000; none: all of the goods earn by the rate."
    )
    discount_minor: Amount = Field(0, description="Off the whole order.")
    shipping_minor: Amount = Field(0, description="It earns nothing.")
    tax_minor: Amount = Field(0, description="On top of the prices; it earns nothing.")
    state: NewState = NewState.CREATED
    placed_at: Moment | None = Field(None, description="Default: now.")
    changed_at: Moment | None = Field(None, description="When it came to this state; default: when it was placed.")
    updated_at: Moment | None = Field(
        None, description="When you last changed its content: an older word never replaces a newer."
    )


class StateChange(Input):
    model_config = example({"state": "COMPLETED"})

    state: NewState
    changed_at: Moment | None = Field(None, description="Default: now.")


class NewRefund(Input):
    model_config = example({"id": "R-1", "amount_minor": 500})

    id: Ref = Field(examples=["R-1"])
    amount_minor: Annotated[int, Field(strict=True, ge=1, le=LARGEST_AMOUNT)] = Field(examples=[500])
    refunded_at: Moment | None = Field(None, description="Default: now.")


class OrderLine(BaseModel):
    name: str
    product_id: str | None
    quantity: int
    unit_price_minor: int
    total_minor: int


class Refund(BaseModel):
    id: str
    amount_minor: int
    refunded_at: datetime


class OrderCheckout(BaseModel):
    """What points and promotions paid of an order."""

    id: str
    state: CheckoutState = Field(description="HELD until the order is told, SETTLED, GIVEN_BACK.")
    discount_minor: int = Field(description="All that was taken off.")
    points: int = Field(description="Points that it spent.")
    points_returned: int = Field(description="Points of those given back.")


class Order(BaseModel):
    """An order as it is known here."""

    id: str = Field(description="Your own number.")
    state: OrderState
    customer_id: str | None = Field(description="Null: its content has not come yet.")
    currency: str
    total_minor: int
    refunded_minor: int
    points: int = Field(description="What the customer has of it now.")
    pending_points: int = Field(description="What they will have when it counts.")
    placed_at: datetime
    updated_at: datetime
    lines: list[OrderLine]
    refunds: list[Refund]
    checkout: OrderCheckout | None = Field(description="What points and promotions paid of it; null: nothing.")


class TakenOrder(Order):
    changed: bool = Field(description="Whether this call changed anything.")
    late: bool = Field(description="It told of what the order is past: nothing went back.")
    unknown_products: list[str] = Field(description="Ids in lines that are no products here; they earn by the rate.")


class NewProduct(Input):
    model_config = example({"name": "Café en grano", "category": "Café", "price_minor": 900, "points": 20})

    name: str = Field(min_length=1, max_length=160, examples=["Café en grano"])
    kind: ProductKind = ProductKind.GOOD
    category: str = Field("", max_length=80)
    price_minor: Amount | None = None
    is_on_sale: bool = False
    sale_price_minor: Amount | None = None
    points: Annotated[int, Field(strict=True, ge=0, le=10**9)] | None = Field(
        None, description="For each unit, whatever it costs; null: by the programme's rate."
    )
    points_bp: Annotated[int, Field(strict=True, ge=0, le=10_000_000)] | None = Field(
        None, description="Hundredths of a percent of what is paid for it, in points: 10000 is a point for each euro."
    )
    allows_discount: bool = Field(True, description="Whether points may pay for it.")


class ListedProduct(NewProduct):
    model_config = example({"id": "cafe-1kg", "name": "Café en grano", "points": 20})

    id: Ref


class NewProducts(Input):
    model_config = example({"products": [{"id": "cafe-1kg", "name": "Café en grano", "points": 20}]})

    products: list[ListedProduct] = Field(min_length=1, max_length=500, description="Up to 500.")


class SavedProducts(BaseModel):
    changed: int = Field(description="How many were new or different.")


class Product(BaseModel):
    id: str
    name: str
    kind: ProductKind
    category: str
    price_minor: int | None
    is_on_sale: bool
    sale_price_minor: int | None
    points: int | None
    points_bp: int | None
    allows_discount: bool
    opens_at: datetime | None = Field(description="From when everybody can buy it; null: always.")
    updated_at: datetime
