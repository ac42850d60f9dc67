"""What GraphQL tells of a merchant, and who is at work for it."""

from __future__ import annotations

from typing import Any

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.actor import AccountActor, Role, StaffActor
from fiel.core.graphql import Money, Node, SafeInt, UserError, answers, field, money, told
from fiel.core.ids import global_id
from fiel.core.language import as_language
from fiel.core.media import Picture as KeptPicture
from fiel.merchants import actions, errors, loaders
from fiel.merchants.models import ExpiryKind as ExpiryKindValue
from fiel.merchants.rules import value_of

ExpiryKind = strawberry.enum(
    ExpiryKindValue, description="When points end: never, so many months on, or on a day of the year."
)
EmployeeRole = strawberry.enum(
    Role, name="EmployeeRole", description="What an employee may do; each more than the one before."
)
COLUMNS = ("slug", "name", "color", "accent", "city", "country", "currency", "time_zone", "website")


@answers(errors.ProgramPaused)
@strawberry.type(description="The merchant has switched the programme off for now.")
class ProgramPaused(UserError):
    pass


@strawberry.type(description="A picture of ours, in several sizes of one shape.")
class Picture:
    url: str = told("A middling size.")
    srcset: str = told("All sizes, as `img` takes them.")
    width: int = told("Of the largest size, in pixels.")
    height: int = told("Of the largest size, in pixels.")


def picture_of(value: Any) -> Picture | None:
    """From a JSON column."""
    kept = KeptPicture.of(value)
    if kept is None:
        return None
    return Picture(url=kept.url(320), srcset=kept.srcset, width=kept.width, height=kept.height)


@strawberry.type(description="How points are earned and spent at a merchant, for everybody to read.")
class Program:
    is_active: bool = told("Off: nothing is earned or spent for now.")
    earn_points: SafeInt = told("So many points …")
    earn_amount: Money = told("… for each such amount spent.")
    welcome_points: SafeInt | None = told("For joining; null: none.")
    newsletter_points: SafeInt | None = told("For signing up to the news, once; null: none.")
    referee_points: SafeInt | None = told("For who came by somebody's link, with their first points; null: none.")
    allows_redemption_requests: bool = told("Whether customers may ask for rewards in the app.")
    allows_direct_points: bool = told("Whether the till may give points without an amount.")
    hides_descriptions: bool = told("Whether what the till writes beside an award is for the merchant only.")
    intro: str = told("What the merchant says of its points; may be empty.")
    rewards_each_review: bool = told("Whether each review brings points, or a customer's first alone.")
    expiry_kind: ExpiryKindValue = told("When points end.")
    expiry_months: int | None = told("With `MONTHS`: how many, at month's end.")
    expiry_month: int | None = told("With `YEARLY`: the month, 1 to 12.")
    expiry_day: int | None = told("With `YEARLY`: the day of that month.")
    request_days: int = told("How many days a redemption request lives.")
    accepts_receipts: bool = told("Whether one may claim the receipt of a purchase that was not counted.")
    receipt_days: int = told("How many days back such a receipt may be.")
    most_waiting_receipts: int = told("How many of one's receipts may wait for a decision.")
    most_monthly_receipts: int = told("How many one may present in a month.")


@strawberry.type(description="A physical shop.")
class Location(Node):
    name: str = told("Its name.")
    address: str = told("Where it is.")
    city: str = told("Where it is.")
    map_url: str | None = told("A link to a map.")
    version: int = told("Counts changes; pass it back with an update.")


@strawberry.type(description="A business on this server.")
class Merchant(Node):
    row: strawberry.Private[db.Row]
    slug: str = told("Its short name in links.")
    name: str = told("Its name.")
    color: str = told("Ground of its card, `#RRGGBB`; white text can be read on it.")
    accent: str = told("Highlights on the card, `#RRGGBB`.")
    city: str = told("Where it is.")
    country: str = told("ISO 3166-1.")
    currency: str = told("ISO 4217.")
    time_zone: str = told("IANA name: its days and months are counted there.")
    website: str | None = told("Its site.")

    @field("Its logo, square; null: draw the name's first letter on the colour.")
    def logo(self) -> Picture | None:
        return picture_of(self.row["logo"])

    @field("How points are earned and spent here.")
    async def program(self, info: Info) -> Program:
        return Program(**public_terms(await actions.load_terms(self.row["id"]), info))

    @field("Its open shops.")
    async def locations(self) -> list[Location]:
        return [location(row) for row in await loaders.locations(self.row["id"])]

    @field("What so many points are worth in money here; null: they are not money.")
    async def value_of(self, info: Info, points: SafeInt) -> Money | None:
        terms = await actions.load_terms(self.row["id"])
        rate = terms.redemption_rate
        return money(value_of(points, rate), terms.currency, info.context.language) if rate else None


@strawberry.type(description="A place where the viewer works.")
class Employment:
    merchant: Merchant = told("For whom.")
    role: Role = told("As what.")
    employee_id: strawberry.ID = told("As whom.")
    employee_name: str = told("Under which name.")
    language: str = told("es or en: what they read.")
    has_till_pin: bool = told("Whether they can take over a shared till by PIN.")
    location: Location | None = told("Where this session's shift is open; null: no shift.")


async def staff(info: Info, merchant: str | None) -> StaffActor:
    """The viewer at work. Raises Unauthenticated, NotFound."""
    return await actions.staff_of(await info.context.at_work(), merchant)


def merchant_of(row: db.Row) -> Merchant:
    """From ``loaders.MERCHANT_COLUMNS``."""
    values = {name: row[name] for name in COLUMNS}
    return Merchant(id=strawberry.ID(global_id("Merchant", row["id"])), row=row, **values)


def location(row: db.Row) -> Location:
    return Location(
        id=strawberry.ID(global_id("Location", row["id"])), name=row["name"], address=row["address"],
        city=row["city"], map_url=row["map_url"], version=row["version"],
    )  # fmt: skip


async def employments(actor: AccountActor) -> list[Employment]:
    return [
        Employment(
            merchant=merchant_of(row), role=actions.role_here(actor, Role(row["role"])),
            employee_name=row["employee_name"], language=as_language(row["employee_language"]),
            has_till_pin=bool(row["has_till_pin"]),
            employee_id=strawberry.ID(global_id("Employee", row["employee_id"])),
            location=location({
                "id": row["location_id"], "name": row["location_name"], "address": row["location_address"],
                "city": row["location_city"], "map_url": row["location_map_url"], "version": row["location_version"],
            }) if row["location_id"] else None,
        )
        for row in await loaders.employments(actor)
    ]  # fmt: skip


def public_terms(terms: actions.ProgramTerms, info: Info) -> dict[str, Any]:
    names = (
        "is_active", "earn_points", "welcome_points", "newsletter_points", "referee_points",
        "allows_redemption_requests", "allows_direct_points", "hides_descriptions", "intro", "rewards_each_review",
        "expiry_kind", "expiry_months", "expiry_month", "expiry_day", "request_days", "accepts_receipts",
        "receipt_days", "most_waiting_receipts", "most_monthly_receipts",
    )  # fmt: skip
    amount = money(terms.earn_amount_minor, terms.currency, info.context.language)
    return {**{name: getattr(terms, name) for name in names}, "earn_amount": amount}
