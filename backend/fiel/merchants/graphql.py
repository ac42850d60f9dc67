"""Merchants, programmes and employees over GraphQL."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.graphql import (
    ActionRefused,
    InvalidInput,
    Money,
    Node,
    NotFound,
    SafeInt,
    Throttled,
    UserError,
    answers,
    field,
    money,
    mutation,
    told,
)
from fiel.core.ids import global_id, read_global_id
from fiel.core.language import as_language
from fiel.identity import actions as identity
from fiel.identity.graphql import DeadLink
from fiel.merchants import actions, errors, loaders
from fiel.merchants.models import ExpiryKind as ExpiryKindValue
from fiel.merchants.models import Rounding as RoundingValue


@answers(errors.ProgramPaused)
@strawberry.type(description="The merchant has switched the programme off for now.")
class ProgramPaused(UserError):
    pass


EmployeeRole = strawberry.enum(
    Role, name="EmployeeRole", description="What an employee may do; each more than the one before."
)
Rounding = strawberry.enum(RoundingValue, description="How fractions of a point are treated.")
ExpiryKind = strawberry.enum(
    ExpiryKindValue, description="When points end: never, so many months on, or on a day of the year."
)


@strawberry.type(description="How points are earned and spent at a merchant, for everybody to read.")
class Program:
    is_active: bool = told("Off: nothing is earned or spent for now.")
    earn_points: SafeInt = told("So many points …")
    earn_amount: Money = told("… for each such amount spent.")
    welcome_points: SafeInt | None = told("For joining; null: none.")
    allows_redemption_requests: bool = told("Whether customers may ask for rewards in the app.")
    allows_direct_points: bool = told("Whether the till may give points without an amount.")
    hides_descriptions: bool = told("Whether what the till writes beside an award is for the merchant only.")
    expiry_kind: ExpiryKindValue = told("When points end.")
    expiry_months: int | None = told("With `MONTHS`: how many, at month's end.")
    expiry_month: int | None = told("With `YEARLY`: the month, 1 to 12.")
    expiry_day: int | None = told("With `YEARLY`: the day of that month.")
    request_days: int = told("How many days a redemption request lives.")


@strawberry.type(description="All of a programme, for its owner.")
class ProgramSettings(Program):
    rounding: RoundingValue = told("How fractions of a point are treated.")
    carries_remainder: bool = told("What rounding down leaves counts towards the next purchase.")
    forgives_deficit: bool = told("Whether points that a refund can't take back are forgiven.")
    most_points_per_award: SafeInt = told("Cap for one award.")
    most_points_per_employee_day: SafeInt = told("Cap for what an employee gives in a day.")


@strawberry.type(description="A physical shop.")
class Location(Node):
    name: str = told("Its name.")
    address: str = told("Where it is.")


@strawberry.type(description="A business on this server.")
class Merchant(Node):
    row_id: strawberry.Private[int]
    slug: str = told("Its short name in links.")
    name: str = told("Its name.")
    color: str = told("Ground of its card, `#RRGGBB`; white text can be read on it.")
    city: str = told("Where it is.")
    country: str = told("ISO 3166-1.")
    currency: str = told("ISO 4217.")
    time_zone: str = told("IANA name: its days and months are counted there.")

    @field("How points are earned and spent here.")
    async def program(self, info: Info) -> Program:
        return Program(**_public_terms(await actions.load_terms(self.row_id), info))

    @field("Its open shops.")
    async def locations(self) -> list[Location]:
        return [location(row) for row in await loaders.locations(self.row_id)]


@strawberry.type(description="A place where the viewer works.")
class Employment:
    merchant: Merchant = told("For whom.")
    role: Role = told("As what.")
    employee_name: str = told("Under which name.")
    location: Location | None = told("Where this session's shift is open; null: no shift.")


@strawberry.type(description="Somebody who works for a merchant, or is invited to.")
class Employee(Node):
    name: str = told("Their name.")
    email: str = told("Where the invitation went.")
    role: Role = told("What they may do.")
    joined_at: datetime | None = told("Null while the invitation is open.")


@strawberry.input(description="A business to register; the signed-in account becomes its owner.")
class RegisterMerchantInput:
    name: str = told("Its name.")
    city: str = told("Where it is.")
    country: str = told("ISO 3166-1, as `ES`.")
    currency: str = told("ISO 4217, as `EUR`.")
    time_zone: str = told("IANA name, as `Europe/Madrid`.")
    color: str = told("Ground of its card.", "#0B5D4B")
    location_name: str = told("Its first shop; empty: as the business.", "")
    address: str = told("Of the first shop.", "")
    claim: str | None = told("From the administrator's link, where registration is not open to all.", None)


@strawberry.input(description="What is to change; what is left out stays.")
class UpdateProgramInput:
    merchant: str | None = told("Slug; default: that of the open shift.", None)
    is_active: bool | None = told("The master switch.", None)
    earn_points: SafeInt | None = told("So many points …", None)
    earn_amount_minor: SafeInt | None = told("… for each such amount, in minor units.", None)
    rounding: RoundingValue | None = told("How fractions of a point are treated.", None)
    carries_remainder: bool | None = told("Small purchases add up.", None)
    allows_direct_points: bool | None = told("The till may give points without an amount.", None)
    welcome_points: SafeInt | None = told("For joining.", None)
    no_welcome_points: bool = told("Stop giving welcome points.", False)
    allows_redemption_requests: bool | None = told("Customers may ask in the app.", None)
    hides_descriptions: bool | None = told("What the till writes is for the merchant only.", None)
    expiry_kind: ExpiryKindValue | None = told("When points end.", None)
    expiry_months: int | None = told("1 to 120.", None)
    expiry_month: int | None = told("1 to 12.", None)
    expiry_day: int | None = told("1 to 31.", None)
    request_days: int | None = told("1 to 365.", None)
    forgives_deficit: bool | None = told("Forgive what a refund can't take back.", None)
    most_points_per_award: SafeInt | None = told("Cap for one award.", None)
    most_points_per_employee_day: SafeInt | None = told("Cap for an employee's day.", None)


@strawberry.input(description="A shop to add.")
class CreateLocationInput:
    name: str = told("Its name.")
    address: str = told("Where it is.", "")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="Somebody to invite.")
class InviteEmployeeInput:
    name: str = told("Their name.")
    email: str = told("Where the invitation goes.")
    role: Role = told("What they may do.")
    language: str | None = told("Of the invitation: es or en; default: yours.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="An invitation to accept; name and password only for a new account.")
class AcceptInvitationInput:
    token: str = told("From the invitation's link.")
    name: str = told("For a new account.", "")
    password: str = told("For a new account.", "")


@strawberry.input(description="Where one works now.")
class OpenShiftInput:
    location_id: strawberry.ID = told("The shop.")
    merchant: str | None = told("Slug, for those who work for several.", None)


@strawberry.type(description="The business is registered.")
class RegisterMerchantSuccess:
    merchant: Merchant = told("It.")


@strawberry.type(description="The programme is changed.")
class UpdateProgramSuccess:
    program: ProgramSettings = told("As it is now.")


@strawberry.type(description="The shop is added.")
class CreateLocationSuccess:
    location: Location = told("It.")


@strawberry.type(description="The invitation is on its way.")
class InviteEmployeeSuccess:
    employee: Employee = told("Who is invited.")


@strawberry.type(description="You work there now, and are signed in.")
class AcceptInvitationSuccess:
    merchant: Merchant = told("For whom.")


@strawberry.type(description="The shift is open.")
class OpenShiftSuccess:
    location: Location = told("Where.")


@strawberry.type(description="The shift is closed.")
class CloseShiftSuccess:
    done: bool = told("Always true.")


RegisterMerchantResult = Annotated[
    RegisterMerchantSuccess | InvalidInput | DeadLink | ActionRefused,
    strawberry.union("RegisterMerchantResult", description="What registering can answer."),
]
UpdateProgramResult = Annotated[
    UpdateProgramSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("UpdateProgramResult", description="What changing the programme can answer."),
]
CreateLocationResult = Annotated[
    CreateLocationSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("CreateLocationResult", description="What adding a shop can answer."),
]
InviteEmployeeResult = Annotated[
    InviteEmployeeSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("InviteEmployeeResult", description="What inviting can answer."),
]
AcceptInvitationResult = Annotated[
    AcceptInvitationSuccess | DeadLink | InvalidInput | Throttled | ActionRefused,
    strawberry.union("AcceptInvitationResult", description="What accepting can answer."),
]
OpenShiftResult = Annotated[
    OpenShiftSuccess | NotFound | ActionRefused,
    strawberry.union("OpenShiftResult", description="What opening a shift can answer."),
]
CloseShiftResult = Annotated[
    CloseShiftSuccess | NotFound | ActionRefused,
    strawberry.union("CloseShiftResult", description="What closing a shift can answer."),
]


async def staff(info: Info, merchant: str | None) -> StaffActor:
    """The viewer at work. Raises Unauthenticated, NotFound."""
    return await actions.staff_of(await info.context.account(), merchant)


def merchant_of(row: db.Row) -> Merchant:
    names = ("slug", "name", "color", "city", "country", "currency", "time_zone")
    return Merchant(
        id=strawberry.ID(global_id("Merchant", row["id"])), row_id=row["id"], **{name: row[name] for name in names}
    )


def location(row: db.Row) -> Location:
    return Location(
        id=strawberry.ID(global_id("Location", row["id"])), name=row["name"], address=row.get("address") or ""
    )


async def employments(account_id: int, session_id: int) -> list[Employment]:
    return [
        Employment(
            merchant=merchant_of(row), role=Role(row["role"]), employee_name=row["employee_name"],
            location=location({"id": row["location_id"], "name": row["location_name"]}) if row["location_id"] else None,
        )
        for row in await loaders.employments(account_id, session_id)
    ]  # fmt: skip


def _public_terms(terms: actions.ProgramTerms, info: Info) -> dict[str, Any]:
    return {
        "is_active": terms.is_active, "earn_points": terms.earn_points,
        "earn_amount": money(terms.earn_amount_minor, terms.currency, info.context.language),
        "welcome_points": terms.welcome_points, "allows_redemption_requests": terms.allows_redemption_requests,
        "allows_direct_points": terms.allows_direct_points, "hides_descriptions": terms.hides_descriptions,
        "expiry_kind": terms.expiry_kind, "expiry_months": terms.expiry_months, "expiry_month": terms.expiry_month,
        "expiry_day": terms.expiry_day, "request_days": terms.request_days,
    }  # fmt: skip


def program_settings(terms: actions.ProgramTerms, info: Info) -> ProgramSettings:
    return ProgramSettings(
        **_public_terms(terms, info), rounding=terms.rounding, carries_remainder=terms.carries_remainder,
        forgives_deficit=terms.forgives_deficit, most_points_per_award=SafeInt(terms.most_points_per_award),
        most_points_per_employee_day=SafeInt(terms.most_points_per_employee_day),
    )  # fmt: skip


@strawberry.type
class MerchantsQuery:
    @field("A business, by its short name; null if there is none.")
    async def merchant(self, slug: str) -> Merchant | None:
        row = await loaders.merchant_by_slug(slug)
        return merchant_of(row) if row else None

    @field("All settings of a programme; for its owner.")
    async def program_settings(self, info: Info, merchant: str | None = None) -> ProgramSettings:
        actor = await staff(info, merchant)
        actor.require(Role.OWNER)
        return program_settings(await actions.load_terms(actor.merchant_id), info)

    @field("Who works for a merchant; for its owner.")
    async def employees(self, info: Info, merchant: str | None = None) -> list[Employee]:
        actor = await staff(info, merchant)
        actor.require(Role.OWNER)
        return [_employee(row) for row in await loaders.employees(actor.merchant_id)]


@strawberry.type
class MerchantsMutation:
    @mutation("Register a business, with a first programme that its owner then changes.")
    async def register_merchant(self, info: Info, input: RegisterMerchantInput) -> RegisterMerchantResult:
        form = actions.MerchantForm(
            input.name, input.city, input.country, input.currency, input.time_zone, input.color,
            input.location_name, input.address,
        )  # fmt: skip
        merchant = await actions.register_merchant(
            await info.context.account(), form, claim=input.claim,
            open_to_all=info.context.settings.open_registration, now=info.context.now,
        )  # fmt: skip
        row = await loaders.merchant_by_id(merchant.id)
        return RegisterMerchantSuccess(merchant=merchant_of(row or {}))

    @mutation("Change the programme. Owner.")
    async def update_program(self, info: Info, input: UpdateProgramInput) -> UpdateProgramResult:
        values = {k: v for k, v in vars(input).items() if k not in ("merchant", "no_welcome_points")}
        changes = actions.ProgramChanges(**values, clears_welcome=input.no_welcome_points)
        terms = await actions.update_program(await staff(info, input.merchant), changes, now=info.context.now)
        return UpdateProgramSuccess(program=program_settings(terms, info))

    @mutation("Add a shop. Owner.")
    async def create_location(self, info: Info, input: CreateLocationInput) -> CreateLocationResult:
        made = await actions.create_location(
            await staff(info, input.merchant), input.name, input.address, now=info.context.now
        )
        return CreateLocationSuccess(location=location({"id": made.id, "name": made.name, "address": made.address}))

    @mutation("Invite somebody to work here; a mail with a link goes out. Owner.")
    async def invite_employee(self, info: Info, input: InviteEmployeeInput) -> InviteEmployeeResult:
        language = as_language(input.language) if input.language else info.context.language
        made = await actions.invite_employee(
            await staff(info, input.merchant), input.name, input.email, input.role, language, now=info.context.now
        )
        return InviteEmployeeSuccess(
            employee=_employee({"id": made.id, "name": made.name, "email": made.email, "role": made.role.value,
                                "joined_at": made.joined_at})
        )  # fmt: skip

    @mutation("Accept an invitation, as the signed-in account or with a new one.")
    async def accept_invitation(self, info: Info, input: AcceptInvitationInput) -> AcceptInvitationResult:
        context = info.context
        actor = await context.viewer()
        account_id, merchant = await actions.accept_invitation(
            actor, input.token, input.name, input.password, now=context.now
        )
        if actor is None:
            signed_in = await identity.start_session(account_id, context.user_agent, now=context.now)
            context.new_cookie = signed_in.token
        row = await loaders.merchant_by_id(merchant.id)
        return AcceptInvitationSuccess(merchant=merchant_of(row or {}))

    @mutation("Start working at a shop; a shift open elsewhere closes.")
    async def open_shift(self, info: Info, input: OpenShiftInput) -> OpenShiftResult:
        actor = await staff(info, input.merchant)
        opened = await actions.open_shift(actor, read_global_id(input.location_id, "Location"), now=info.context.now)
        return OpenShiftSuccess(location=location({"id": opened.id, "name": opened.name, "address": opened.address}))

    @mutation("Stop working.")
    async def close_shift(self, info: Info, merchant: str | None = None) -> CloseShiftResult:
        await actions.close_shift(await staff(info, merchant), now=info.context.now)
        return CloseShiftSuccess(done=True)


def _employee(row: db.Row) -> Employee:
    return Employee(
        id=strawberry.ID(global_id("Employee", row["id"])), name=row["name"], email=row["email"],
        role=Role(row["role"]), joined_at=row["joined_at"],
    )  # fmt: skip
