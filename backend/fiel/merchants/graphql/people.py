"""Employees and shifts over GraphQL."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.actor import Role
from fiel.core.graphql import (
    ActionRefused,
    ChangedMeanwhile,
    ConfirmIdentity,
    InvalidInput,
    Node,
    NotFound,
    RestoreInput,
    SafeInt,
    Throttled,
    field,
    mutation,
    told,
)
from fiel.core.ids import global_id, read_global_id
from fiel.core.language import as_language
from fiel.identity import sessions
from fiel.identity.graphql import DeadLink
from fiel.merchants import actions, loaders
from fiel.merchants.errors import PasswordNeeded
from fiel.merchants.graphql.types import Employment, Location, Merchant, employments, location, merchant_of, staff


@strawberry.type(description="Somebody who works for a merchant, or is invited to.")
class Employee(Node):
    name: str = told("Their name.")
    email: str = told("Where the invitation went.")
    role: Role = told("What they may do.")
    location_id: strawberry.ID | None = told("Where they usually work.")
    location_name: str | None = told("Its name.")
    daily_cap: SafeInt | None = told("Points they may give in a day; null: as the programme says.")
    has_till_pin: bool = told("Whether they can take over a shared till by PIN.")
    invited_at: datetime = told("When the invitation went out last.")
    joined_at: datetime | None = told("Null while the invitation is open.")
    version: int = told("Counts changes; pass it back with an update.")


@strawberry.type(description="Somebody who works, or worked, for a merchant.")
class Colleague:
    id: strawberry.ID = told("For `switchEmployee` and filters.")
    name: str = told("Their name.")


@strawberry.input(description="Somebody to invite.")
class InviteEmployeeInput:
    name: str = told("Their name.")
    email: str = told("Where the invitation goes.")
    role: Role = told("What they may do.")
    location_id: strawberry.ID | None = told("Where they usually work.", None)
    daily_cap: SafeInt | None = told("Points a day; null: as the programme says.", None)
    language: str | None = told("Of the invitation: es or en; default: yours.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="An employee as they shall be.")
class UpdateEmployeeInput:
    id: strawberry.ID = told("Who.")
    name: str = told("Their name.")
    role: Role = told("What they may do.")
    location_id: strawberry.ID | None = told("Where they usually work.", None)
    daily_cap: SafeInt | None = told("Points a day; null: as the programme says.", None)
    version: int | None = told("Of the employee that the form showed.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="Somebody who no longer works here.")
class RemoveEmployeeInput:
    id: strawberry.ID = told("Who.")
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


@strawberry.input(description="One's own PIN for shared tills.")
class SetTillPinInput:
    pin: str | None = told("4 to 8 digits, neither equal nor in a row; null removes it.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="Who takes over this till.")
class SwitchEmployeeInput:
    employee_id: strawberry.ID = told("From `colleagues`.")
    pin: str = told("Theirs.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="The invitation is on its way.")
class InviteEmployeeSuccess:
    employee: Employee = told("Who is invited.")


@strawberry.type(description="Changed; a new role ends their other sessions.")
class UpdateEmployeeSuccess:
    employee: Employee = told("As they are now.")


@strawberry.type(description="Gone: their sessions have ended, what they did stays.")
class RemoveEmployeeSuccess:
    done: bool = told("Always true.")


@strawberry.type(description="They work here again as before; they sign in anew, and set their PIN for tills anew.")
class RestoreEmployeeSuccess:
    employee: Employee = told("As they are now.")


@strawberry.type(description="You work there now, and are signed in.")
class AcceptInvitationSuccess:
    merchant: Merchant = told("For whom.")


@strawberry.type(description="The shift is open.")
class OpenShiftSuccess:
    location: Location = told("Where.")


@strawberry.type(description="The shift is closed.")
class CloseShiftSuccess:
    done: bool = told("Always true.")


@strawberry.type(description="Set.")
class SetTillPinSuccess:
    done: bool = told("Always true.")


@strawberry.type(description="The till is theirs.")
class SwitchEmployeeSuccess:
    employment: Employment = told("Who works here now.")


InviteEmployeeResult = Annotated[
    InviteEmployeeSuccess | ConfirmIdentity | InvalidInput | NotFound | ActionRefused,
    strawberry.union("InviteEmployeeResult", description="What inviting can answer."),
]
UpdateEmployeeResult = Annotated[
    UpdateEmployeeSuccess | ConfirmIdentity | InvalidInput | NotFound | ChangedMeanwhile | ActionRefused,
    strawberry.union("UpdateEmployeeResult", description="What changing an employee can answer."),
]
RemoveEmployeeResult = Annotated[
    RemoveEmployeeSuccess | ConfirmIdentity | NotFound | ActionRefused,
    strawberry.union("RemoveEmployeeResult", description="What removing an employee can answer."),
]
RestoreEmployeeResult = Annotated[
    RestoreEmployeeSuccess | ConfirmIdentity | NotFound | ActionRefused,
    strawberry.union("RestoreEmployeeResult", description="What bringing back can answer."),
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
SetTillPinResult = Annotated[
    SetTillPinSuccess | ConfirmIdentity | InvalidInput | NotFound | Throttled | ActionRefused,
    strawberry.union("SetTillPinResult", description="What setting the till PIN can answer."),
]
SwitchEmployeeResult = Annotated[
    SwitchEmployeeSuccess | NotFound | Throttled | ActionRefused,
    strawberry.union("SwitchEmployeeResult", description="What taking over a till can answer."),
]


def _employee(row: db.Row) -> Employee:
    names = ("name", "email", "location_name", "daily_cap", "invited_at", "joined_at", "version")
    return Employee(
        id=strawberry.ID(global_id("Employee", row["id"])), role=Role(row["role"]),
        location_id=strawberry.ID(global_id("Location", row["location_id"])) if row["location_id"] else None,
        has_till_pin=bool(row["has_till_pin"]), **{name: row[name] for name in names},
    )  # fmt: skip


def _location_row(value: strawberry.ID | None) -> int | None:
    return read_global_id(value, "Location") if value else None


@strawberry.type
class PeopleQuery:
    @field("Who works for a merchant; for its owner.")
    async def employees(self, info: Info, merchant: str | None = None) -> list[Employee]:
        actor = await staff(info, merchant)
        actor.require(Role.OWNER)
        return [_employee(row) for row in await loaders.employees(actor.merchant_id)]

    @field("Everybody who works or ever worked for a merchant, for filters. Manager.")
    async def staff_names(self, info: Info, merchant: str | None = None) -> list[Colleague]:
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        return [
            Colleague(id=strawberry.ID(global_id("Employee", row["id"])), name=row["name"])
            for row in await loaders.staff_names(actor.merchant_id)
        ]

    @field("Who else can take over this till by PIN.")
    async def colleagues(self, info: Info, merchant: str | None = None) -> list[Colleague]:
        actor = await staff(info, merchant)
        rows = await loaders.employees(actor.merchant_id)
        return [
            Colleague(id=strawberry.ID(global_id("Employee", row["id"])), name=row["name"])
            for row in rows
            if row["has_till_pin"] and row["joined_at"] and row["id"] != actor.employee_id
        ]


@strawberry.type
class PeopleMutation:
    @mutation("Invite somebody to work here; a mail with a link goes out. Owner.")
    async def invite_employee(self, info: Info, input: InviteEmployeeInput) -> InviteEmployeeResult:
        language = as_language(input.language) if input.language else info.context.language
        form = actions.EmployeeForm(input.name, input.role, _location_row(input.location_id), input.daily_cap)
        made = await actions.invite_employee(
            await staff(info, input.merchant), form, input.email, language, now=info.context.now
        )
        return InviteEmployeeSuccess(employee=_employee(await loaders.employee(made.id) or {}))

    @mutation("Change an employee. Owner.")
    async def update_employee(self, info: Info, input: UpdateEmployeeInput) -> UpdateEmployeeResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Employee")
        form = actions.EmployeeForm(input.name, input.role, _location_row(input.location_id), input.daily_cap)
        await actions.update_employee(actor, number, form, version=input.version, now=info.context.now)
        if number == actor.employee_id:  # the others' sessions have ended where their role has changed
            info.context.new_cookie = await sessions.renew_token(actor.session_id)
        return UpdateEmployeeSuccess(employee=_employee(await loaders.employee(number) or {}))

    @mutation("End somebody's work here, or an invitation; the last owner stays. Owner.")
    async def remove_employee(self, info: Info, input: RemoveEmployeeInput) -> RemoveEmployeeResult:
        actor = await staff(info, input.merchant)
        await actions.remove_employee(actor, read_global_id(input.id, "Employee"), now=info.context.now)
        return RemoveEmployeeSuccess(done=True)

    @mutation("Bring back somebody who was removed, with role, location and cap. Owner.")
    async def restore_employee(self, info: Info, input: RestoreInput) -> RestoreEmployeeResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Employee")
        await actions.restore_employee(actor, number, now=info.context.now)
        return RestoreEmployeeSuccess(employee=_employee(await loaders.employee(number) or {}))

    @mutation("Accept an invitation, as the signed-in account or with a new one.")
    async def accept_invitation(self, info: Info, input: AcceptInvitationInput) -> AcceptInvitationResult:
        context = info.context
        actor = await context.viewer()
        if actor is not None and actor.is_shared:
            raise PasswordNeeded
        account_id, merchant = await actions.accept_invitation(
            actor, input.token, input.name, input.password, now=context.now
        )
        if actor is None:
            signed_in = await sessions.start_session(account_id, context.user_agent, now=context.now)
            await context.signed_in(signed_in.account_id, signed_in.token)
        else:
            context.new_cookie = await sessions.renew_token(actor.session_id)
        row = await loaders.merchant_by_id(merchant.id)
        return AcceptInvitationSuccess(merchant=merchant_of(row or {}))

    @mutation("Start working at a shop; a shift open elsewhere closes.")
    async def open_shift(self, info: Info, input: OpenShiftInput) -> OpenShiftResult:
        actor = await staff(info, input.merchant)
        opened = await actions.open_shift(actor, read_global_id(input.location_id, "Location"), now=info.context.now)
        return OpenShiftSuccess(location=location(await loaders.location(opened.id) or {}))

    @mutation("Stop working. A till that was taken over by PIN is signed out.")
    async def close_shift(self, info: Info, merchant: str | None = None) -> CloseShiftResult:
        await actions.close_shift(await staff(info, merchant), now=info.context.now)
        account = await info.context.at_work()
        if account.is_shared:
            await sessions.sign_out(account, now=info.context.now)
            info.context.new_cookie = ""
        return CloseShiftSuccess(done=True)

    @mutation("Set one's own PIN for shared tills; not from one. Asks who it is.")
    async def set_till_pin(self, info: Info, input: SetTillPinInput) -> SetTillPinResult:
        actor = await actions.staff_of(await info.context.account(), input.merchant)
        await actions.set_till_pin(actor, input.pin, now=info.context.now)
        return SetTillPinSuccess(done=True)

    @mutation("Take over a till by PIN; it then works for the shop alone, as a manager at most.")
    async def switch_employee(self, info: Info, input: SwitchEmployeeInput) -> SwitchEmployeeResult:
        actor = await staff(info, input.merchant)
        number = read_global_id(input.employee_id, "Employee")
        await actions.switch_employee(actor, number, input.pin, now=info.context.now)
        context = info.context
        context.new_cookie = await sessions.follow_token(actor.session_id, context.cookie(), now=context.now)
        found = await employments(await info.context.afresh())
        return SwitchEmployeeSuccess(employment=found[0])
