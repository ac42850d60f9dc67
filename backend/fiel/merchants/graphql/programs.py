"""The programme's settings over GraphQL; owners only."""

from __future__ import annotations

from typing import Annotated, Any, TypeVar

import strawberry

from fiel.context import Info
from fiel.core.actor import Role
from fiel.core.graphql import (
    ActionRefused,
    ChangedMeanwhile,
    InvalidInput,
    Money,
    NotFound,
    SafeInt,
    field,
    money,
    mutation,
    told,
)
from fiel.core.keep import KEEP, Keep
from fiel.merchants import actions
from fiel.merchants.graphql.types import Program, public_terms, staff
from fiel.merchants.models import ExpiryKind as ExpiryKindValue
from fiel.merchants.models import MailEvent as MailEventValue
from fiel.merchants.models import OrderMoment as OrderMomentValue
from fiel.merchants.models import ProductRule as ProductRuleValue
from fiel.merchants.models import Rounding as RoundingValue
from fiel.merchants.rules import Band

T = TypeVar("T")
Rounding = strawberry.enum(RoundingValue, description="How fractions of a point are treated.")
OrderMoment = strawberry.enum(OrderMomentValue, description="When an e-shop's order earns; until then points wait.")
ProductRule = strawberry.enum(ProductRuleValue, description="Which products points may be spent on.")
MailEvent = strawberry.enum(MailEventValue, description="What a merchant's mails are about.")


@strawberry.type(description="Purchases of at least `from` earn `points` for each amount of the rate.")
class EarnBand:
    from_amount: Money = told("From here on.")
    points: SafeInt = told("So many for each amount.")


@strawberry.type(description="All of a programme, for its owner.")
class ProgramSettings(Program):
    version: int = told("Counts changes; pass it back with an update.")
    bands: list[EarnBand] = told("Larger purchases that earn more, rising.")
    rounding: RoundingValue = told("How fractions of a point are treated.")
    carries_remainder: bool = told("What rounding down leaves counts towards the next purchase.")
    earns_when: OrderMomentValue = told("When an e-shop's order earns.")
    review_points: SafeInt | None = told("For a review that was approved; null: none.")
    asks_reviews: bool = told("Whether a completed order asks for a review of each product.")
    referrer_points: SafeInt | None = told("For who brought somebody, with that one's first points; null: none.")
    redeem_points: SafeInt | None = told("So many points are worth …; null: points are not money.")
    redeem_amount: Money | None = told("… this much at checkout.")
    least_balance: SafeInt | None = told("Points needed before any can be spent at checkout.")
    least_cart: Money | None = told("The smallest cart on which points can be spent.")
    most_discount: Money | None = told("The largest discount by points.")
    most_discount_bp: int | None = told("The largest discount by points, in basis points of the cart.")
    excludes_sale_items: bool = told("Whether what is on sale can't be paid with points.")
    product_rule: ProductRuleValue = told("Which products points may be spent on.")
    product_refs: list[str] = told("Those, in the shop's own ids, or as `category:…`.")
    forgives_deficit: bool = told("Whether points that a refund can't take back are forgiven.")
    muted_mails: list[MailEventValue] = told("Mails that are switched off.")
    allows_transfers: bool = told("Whether customers may give points to another customer.")
    most_transfer_points: SafeInt = told("Points of one gift, at most.")
    most_daily_transfer_points: SafeInt = told("Points that one may give in a day.")
    most_monthly_transfer_points: SafeInt = told("Points that one may give in a month.")
    transfer_least_balance: SafeInt = told("Points that have to stay with the giver.")
    household_size: int | None = told("How many people who live together may share points; null: nobody does.")
    survey_every_days: int | None = told("Days between two surveys of one customer; null: nobody is asked.")
    reminder_day: int | None = told("Day of the month on which those with points are reminded; null: never.")
    reminder_least: SafeInt | None = told("Points that are worth a reminder; null: any.")
    review_reminder_day: int | None = told("Day of the month on which those with reviews to write are reminded.")
    reminder_dates: list[str] = told("As `11-20`: in its month reminders go out on this date and not on their day.")
    thresholds: list[SafeInt] = told("Balances, rising: who passes one is told.")
    most_points_per_award: SafeInt = told("Cap for one award.")
    most_points_per_employee_day: SafeInt = told("Cap for what an employee gives in a day.")


@strawberry.input(description="A band of larger purchases.")
class EarnBandInput:
    from_minor: SafeInt = told("Purchases of at least this much, in minor units …")
    points: SafeInt = told("… earn so many points for each amount of the rate.")


def maybe(description: str) -> Any:
    return told(f"{description} Left out: stays; null: none.", None)


@strawberry.input(description="What is to change; what is left out stays.")
class ProgramChangesInput:
    is_active: bool | None = told("The master switch.", None)
    earn_points: SafeInt | None = told("So many points …", None)
    earn_amount_minor: SafeInt | None = told("… for each such amount, in minor units.", None)
    bands: list[EarnBandInput] | None = told("All bands, rising; an empty list: none.", None)
    rounding: RoundingValue | None = told("How fractions of a point are treated.", None)
    carries_remainder: bool | None = told("Small purchases add up.", None)
    allows_direct_points: bool | None = told("The till may give points without an amount.", None)
    earns_when: OrderMomentValue | None = told("When an e-shop's order earns.", None)
    welcome_points: strawberry.Maybe[SafeInt | None] = maybe("For joining.")
    newsletter_points: strawberry.Maybe[SafeInt | None] = maybe("For signing up to the news.")
    review_points: strawberry.Maybe[SafeInt | None] = maybe("For a review.")
    rewards_each_review: bool | None = told("For each review, or (false) the first alone.", None)
    asks_reviews: bool | None = told("Completed orders ask for a review of each product.", None)
    referrer_points: strawberry.Maybe[SafeInt | None] = maybe("For who brings somebody.")
    referee_points: strawberry.Maybe[SafeInt | None] = maybe("For who was brought.")
    allows_redemption_requests: bool | None = told("Customers may ask in the app.", None)
    request_days: int | None = told("1 to 365.", None)
    redeem_points: strawberry.Maybe[SafeInt | None] = maybe("So many points are worth …")
    redeem_amount_minor: strawberry.Maybe[SafeInt | None] = maybe("… this much, in minor units.")
    least_balance: strawberry.Maybe[SafeInt | None] = maybe("Points needed before any can be spent.")
    least_cart_minor: strawberry.Maybe[SafeInt | None] = maybe("The smallest cart, in minor units.")
    most_discount_minor: strawberry.Maybe[SafeInt | None] = maybe("The largest discount, in minor units.")
    most_discount_bp: strawberry.Maybe[int | None] = maybe("The largest discount, in basis points of the cart.")
    excludes_sale_items: bool | None = told("What is on sale can't be paid with points.", None)
    product_rule: ProductRuleValue | None = told("Which products points may be spent on.", None)
    product_refs: list[str] | None = told("Those: up to 500.", None)
    expiry_kind: ExpiryKindValue | None = told("When points end.", None)
    expiry_months: int | None = told("1 to 120.", None)
    expiry_month: int | None = told("1 to 12.", None)
    expiry_day: int | None = told("1 to 31.", None)
    forgives_deficit: bool | None = told("Forgive what a refund can't take back.", None)
    hides_descriptions: bool | None = told("What the till writes is for the merchant only.", None)
    intro: str | None = told("Up to 1,000 characters; empty: none.", None)
    muted_mails: list[MailEventValue] | None = told("All mails that shall be off.", None)
    accepts_receipts: bool | None = told("Customers may claim the receipt of a purchase that was not counted.", None)
    receipt_days: int | None = told("How many days back such a receipt may be: 1 to 365.", None)
    most_waiting_receipts: int | None = told("How many receipts of a customer may wait: 1 to 50.", None)
    most_monthly_receipts: int | None = told("How many a customer may present in a month: 1 to 200.", None)
    allows_transfers: bool | None = told("Customers may give points to another customer.", None)
    most_transfer_points: SafeInt | None = told("Points of one gift, at most.", None)
    most_daily_transfer_points: SafeInt | None = told("Points that one may give in a day.", None)
    most_monthly_transfer_points: SafeInt | None = told("Points that one may give in a month.", None)
    transfer_least_balance: SafeInt | None = told("Points that have to stay with the giver.", None)
    household_size: strawberry.Maybe[int | None] = maybe("2 to 10 people who may share points; null: nobody does.")
    survey_every_days: strawberry.Maybe[int | None] = maybe("1 to 365 days between two surveys of one customer.")
    reminder_day: strawberry.Maybe[int | None] = maybe("1 to 28: the day of the points reminder.")
    reminder_least: strawberry.Maybe[SafeInt | None] = maybe("Points that are worth a reminder.")
    review_reminder_day: strawberry.Maybe[int | None] = maybe("1 to 28: the day of the reminder of reviews.")
    reminder_dates: list[str] | None = told("All of them, as `11-20`: one for a month; an empty list: none.", None)
    thresholds: list[SafeInt] | None = told("Up to ten balances, rising; an empty list: none.", None)
    most_points_per_award: SafeInt | None = told("Cap for one award.", None)
    most_points_per_employee_day: SafeInt | None = told("Cap for an employee's day.", None)

    def changes(self) -> actions.ProgramChanges:
        values: dict[str, Any] = {name: _kept(getattr(self, name)) for name in _NAMES}
        if self.bands is not None:
            values["bands"] = tuple(Band(one.from_minor, one.points) for one in self.bands)
        for name in ("product_refs", "muted_mails", "thresholds", "reminder_dates"):
            if values[name] is not KEEP:
                values[name] = tuple(values[name])
        return actions.ProgramChanges(**values)


_NAMES = tuple(actions.ProgramChanges.__dataclass_fields__)


def _kept(value: Any) -> Any | Keep:
    if value is None:
        return KEEP
    return value.value if isinstance(value, strawberry.Some) else value


@strawberry.input(description="What is to change; what is left out stays.")
class UpdateProgramInput(ProgramChangesInput):
    version: int | None = told("Of the programme that the form showed; another's change since is told.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="The programme is changed.")
class UpdateProgramSuccess:
    program: ProgramSettings = told("As it is now.")


UpdateProgramResult = Annotated[
    UpdateProgramSuccess | InvalidInput | NotFound | ChangedMeanwhile | ActionRefused,
    strawberry.union("UpdateProgramResult", description="What changing the programme can answer."),
]


def program_settings(terms: actions.ProgramTerms, info: Info) -> ProgramSettings:
    def amount(minor: int | None) -> Money | None:
        return money(minor, terms.currency, info.context.language) if minor is not None else None

    names = (
        "version", "rounding", "carries_remainder", "earns_when", "review_points",
        "asks_reviews", "referrer_points", "redeem_points", "least_balance", "most_discount_bp", "excludes_sale_items",
        "product_rule", "forgives_deficit",
        "allows_transfers", "most_transfer_points", "most_daily_transfer_points", "most_monthly_transfer_points",
        "transfer_least_balance", "household_size",
        "survey_every_days", "reminder_day", "reminder_least", "review_reminder_day",
        "most_points_per_award", "most_points_per_employee_day",
    )  # fmt: skip
    return ProgramSettings(
        **public_terms(terms, info), **{name: getattr(terms, name) for name in names},
        bands=[
            EarnBand(from_amount=money(one.from_minor, terms.currency, info.context.language),
                     points=SafeInt(one.points))
            for one in terms.bands
        ],
        redeem_amount=amount(terms.redeem_amount_minor), least_cart=amount(terms.least_cart_minor),
        most_discount=amount(terms.most_discount_minor), product_refs=list(terms.product_refs),
        muted_mails=list(terms.muted_mails), thresholds=[SafeInt(points) for points in terms.thresholds],
        reminder_dates=list(terms.reminder_dates),
    )  # fmt: skip


@strawberry.type
class ProgramsQuery:
    @field("All settings of a programme; for its owner.")
    async def program_settings(self, info: Info, merchant: str | None = None) -> ProgramSettings:
        actor = await staff(info, merchant)
        actor.require(Role.OWNER)
        return program_settings(await actions.load_terms(actor.merchant_id), info)


@strawberry.type
class ProgramsMutation:
    @mutation("Change the programme. Owner.")
    async def update_program(self, info: Info, input: UpdateProgramInput) -> UpdateProgramResult:
        actor = await staff(info, input.merchant)
        terms = await actions.update_program(actor, input.changes(), version=input.version, now=info.context.now)
        return UpdateProgramSuccess(program=program_settings(terms, info))
