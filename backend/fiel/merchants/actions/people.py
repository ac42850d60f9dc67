"""Employees: invited, changed, gone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import SYSTEM, AccountActor, Role, StaffActor
from fiel.core.errors import ChangedMeanwhile, Checks, NotFound
from fiel.core.language import Language
from fiel.identity import throttle
from fiel.identity.actions import create_account, prepare_account, read_account
from fiel.identity.contact import read_email
from fiel.identity.errors import DeadLink, LinkState
from fiel.identity.mail_tokens import peek_mail_token, use_mail_token
from fiel.identity.models import MailPurpose
from fiel.identity.proof import require_proof
from fiel.identity.sessions import end_sessions
from fiel.merchants.errors import LastOwner, WorksHere
from fiel.merchants.models import Employee, Location, Merchant


@dataclass(frozen=True, slots=True)
class EmployeeForm:
    """What an owner says of an employee. *daily_cap*: points a day; None: as the programme says."""

    name: str
    role: Role
    location_id: int | None = None
    daily_cap: int | None = None


async def invite_employee(
    actor: StaffActor, form: EmployeeForm, email: str, language: Language, *, now: datetime
) -> Employee:
    """Owner only; the worker mails the invitation. Inviting again an address that has not answered mails again.

    Raises NotFound, InvalidInput, ConfirmIdentity for more than a cashier.
    """
    actor.require(Role.OWNER)
    if form.role is not Role.CASHIER:
        require_proof(actor, now=now)
    checks = Checks()
    values = _check(checks, form)
    email = read_email(checks, "email", email)
    checks.done()

    async def body() -> Employee:
        await _require_location(actor, form.location_id)
        employee = await Employee.get_or_none(merchant_id=actor.merchant_id, email=email)
        if employee is not None and employee.joined_at is not None and employee.left_at is None:
            taken = Checks()
            taken.fail("email", "TAKEN")
            taken.done()
        if employee is None:
            employee = Employee(merchant_id=actor.merchant_id, email=email)
        employee.update_from_dict(values)
        employee.language, employee.pin_hash = language, None
        employee.invited_at, employee.left_at = now, None
        employee.account_id, employee.joined_at = None, None  # who left comes back by accepting, in the new role
        await employee.save()
        await record(Happened("employee.invited", actor, now, merchant_id=actor.merchant_id,
                              subject=("employee", employee.id)))  # fmt: skip
        return employee

    return await db.transaction(body)


async def accept_invitation(
    actor: AccountActor | None, token: str, name: str, password: str, *, now: datetime
) -> tuple[int, Merchant]:
    """Join the staff: as the signed-in account, else as the account of the invited e-mail, made now if need be.

    Answers account and merchant. Other sessions of an account that there was end. Raises DeadLink, WorksHere,
    InvalidInput, Throttled.
    """

    invitation = await peek_mail_token(MailPurpose.INVITE_EMPLOYEE, token, now=now)
    employee = await Employee.get(id=invitation.subject_id)
    new = None
    if actor is None:
        language: Language = "en" if employee.language == "en" else "es"
        checks = Checks()
        form = read_account(checks, name=name, email=employee.email, phone=None, password=password, language=language)
        checks.done()
        await throttle.take_try((throttle.INVITATION, str(invitation.id)), now=now)
        new = await prepare_account(form)

    async def body() -> tuple[int, Merchant]:
        account_id = actor.account_id if actor else 0
        if new is not None:
            account_id = (await create_account(new, now=now, verified=True)).id
        await use_mail_token(MailPurpose.INVITE_EMPLOYEE, token=token, now=now)
        works_here = await Employee.exists(merchant_id=employee.merchant_id, account_id=account_id)
        if employee.joined_at is not None or employee.left_at is not None:
            raise DeadLink(LinkState.USED if employee.left_at is None else LinkState.WITHDRAWN)
        if works_here:
            raise WorksHere
        employee.account_id, employee.joined_at = account_id, now
        await employee.save(update_fields=["account_id", "joined_at"])
        if actor is not None:  # as where a role changes
            await end_sessions("account_id = $1", account_id, now=now, but=actor.session_id)
        await record(Happened("employee.joined", actor or SYSTEM, now, merchant_id=employee.merchant_id,
                              subject=("employee", employee.id)))  # fmt: skip
        return account_id, await Merchant.get(id=employee.merchant_id)

    return await db.transaction(body)


async def update_employee(
    actor: StaffActor, employee_id: int, form: EmployeeForm, *, now: datetime, version: int | None = None
) -> Employee:
    """Owner only. The last owner stays one. A new role counts from the employee's next click.

    Raises NotFound, InvalidInput, LastOwner, ChangedMeanwhile, ConfirmIdentity for a promotion, and where an owner
    shall be one no longer.
    """
    actor.require(Role.OWNER)
    checks = Checks()
    values = _check(checks, form)
    checks.done()

    async def body() -> Employee:
        employee = await _present(actor, employee_id)
        if version is not None and version != employee.version:
            raise ChangedMeanwhile
        await _require_location(actor, form.location_id)
        if form.role.rank > employee.role.rank or (employee.role is Role.OWNER and form.role is not Role.OWNER):
            require_proof(actor, now=now)
        if form.role is not Role.OWNER:
            await _require_another_owner(actor, employee)
        changed = sorted(name for name, value in values.items() if getattr(employee, name) != value)
        await Employee.filter(id=employee_id).update(**values, version=employee.version + 1)
        if "role" in changed and employee.account_id is not None:  # a stolen cookie must not grow with its owner
            await end_sessions("account_id = $1", employee.account_id, now=now, but=actor.session_id)
        await record(Happened("employee.updated", actor, now, merchant_id=actor.merchant_id,
                              subject=("employee", employee_id), data={"changed": changed}))  # fmt: skip
        return await Employee.get(id=employee_id)

    return await db.transaction(body)


async def remove_employee(actor: StaffActor, employee_id: int, *, now: datetime) -> None:
    """They no longer work here, and their sessions end; what they did keeps their name. The last owner stays.

    Raises NotFound, LastOwner, ConfirmIdentity for an owner.
    """
    actor.require(Role.OWNER)

    async def body() -> None:
        employee = await _present(actor, employee_id)
        if employee.role is Role.OWNER:  # or a stolen browser could turn the others out
            require_proof(actor, now=now)
        await _require_another_owner(actor, employee)
        await Employee.filter(id=employee_id).update(left_at=now, pin_hash=None, version=employee.version + 1)
        await db.execute(
            "UPDATE shift SET closed_at = $2 WHERE employee_id = $1 AND closed_at IS NULL", employee_id, now
        )
        if employee.account_id is not None:
            await end_sessions("account_id = $1", employee.account_id, now=now, but=actor.session_id)
        kept = {"location": employee.location_id}
        await record(Happened("employee.left", actor, now, merchant_id=actor.merchant_id,
                              subject=("employee", employee_id), data={"kept": kept}))  # fmt: skip

    await db.transaction(body)


def _check(checks: Checks, form: EmployeeForm) -> dict[str, object]:
    name = checks.text("name", form.name, 120)
    if form.daily_cap is not None:
        checks.within("dailyCap", form.daily_cap, 0, 2**53 - 1)
    return {"name": name, "role": form.role, "location_id": form.location_id, "daily_cap": form.daily_cap}


async def _present(actor: StaffActor, employee_id: int) -> Employee:
    """With the merchant's row held, so that two owners can't leave at once."""
    await db.lock_row("merchant", actor.merchant_id)
    employee = await Employee.get_or_none(id=employee_id, merchant_id=actor.merchant_id, left_at=None)
    if employee is None:
        raise NotFound
    return employee


async def _require_another_owner(actor: StaffActor, employee: Employee) -> None:
    if employee.role is not Role.OWNER or employee.joined_at is None:
        return
    others = Employee.filter(merchant_id=actor.merchant_id, role=Role.OWNER, left_at=None, joined_at__isnull=False)
    if not await others.exclude(id=employee.id).exists():
        raise LastOwner


async def _require_location(actor: StaffActor, location_id: int | None) -> None:
    if location_id is None:
        return
    if not await Location.exists(id=location_id, merchant_id=actor.merchant_id, closed_at=None):
        raise NotFound
