"""Employees: invited, at work, on a shift."""

from __future__ import annotations

from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import SYSTEM, AccountActor, Role, StaffActor
from fiel.core.errors import Checks, NotFound
from fiel.core.language import Language
from fiel.identity.actions import create_account, peek_mail_token, prepare_account, use_mail_token
from fiel.identity.contact import read_email
from fiel.identity.errors import DeadLink
from fiel.identity.models import MailPurpose
from fiel.merchants.models import Employee, Location, Merchant, Shift


async def staff_of(actor: AccountActor, merchant_slug: str | None) -> StaffActor:
    """*actor* at work: for the merchant named, else for that of the open shift, else for the only one there is.

    Raises NotFound for a merchant that does not exist and for one where they don't work alike.
    """
    rows = await db.fetch(
        "SELECT e.id, e.merchant_id, e.role, m.slug, s.location_id, s.session_id FROM employee e"
        " JOIN merchant m ON m.id = e.merchant_id"
        " LEFT JOIN shift s ON s.employee_id = e.id AND s.closed_at IS NULL AND s.session_id = $2"
        " WHERE e.account_id = $1 AND e.left_at IS NULL AND e.joined_at IS NOT NULL ORDER BY e.id",
        actor.account_id,
        actor.session_id,
    )
    if merchant_slug is not None:
        rows = [row for row in rows if row["slug"] == merchant_slug]
    elif any(row["location_id"] for row in rows):
        rows = [row for row in rows if row["location_id"]]
    if len(rows) != 1:
        raise NotFound
    row = rows[0]
    return StaffActor(
        actor.account_id, actor.session_id, row["id"], row["merchant_id"], Role(row["role"]), row["location_id"]
    )


async def invite_employee(
    actor: StaffActor, name: str, email: str, role: Role, language: Language, *, now: datetime
) -> Employee:
    """Owner only; the worker mails the invitation. Inviting again an address that has not answered mails again."""
    actor.require(Role.OWNER)
    checks = Checks()
    name, email = checks.text("name", name, 120), read_email(checks, "email", email)
    checks.done()

    async def body() -> Employee:
        employee = await Employee.get_or_none(merchant_id=actor.merchant_id, email=email)
        if employee is not None and employee.joined_at is not None and employee.left_at is None:
            taken = Checks()
            taken.fail("email", "TAKEN")
            taken.done()
        if employee is None:
            employee = Employee(merchant_id=actor.merchant_id, email=email)
        employee.name, employee.role, employee.language = name, role, language
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

    Answers account and merchant. Raises DeadLink, InvalidInput.
    """

    invitation = await peek_mail_token(MailPurpose.INVITE_EMPLOYEE, token, now=now)
    employee = await Employee.get(id=invitation.subject_id)
    new = None
    if actor is None:
        language: Language = "en" if employee.language == "en" else "es"
        new = await prepare_account(name=name, email=employee.email, phone=None, password=password, language=language)

    async def body() -> tuple[int, Merchant]:
        account_id = actor.account_id if actor else 0
        if new is not None:
            account_id = (await create_account(new, now=now, verified=True)).id
        await use_mail_token(MailPurpose.INVITE_EMPLOYEE, token=token, now=now)
        works_here = await Employee.exists(merchant_id=employee.merchant_id, account_id=account_id)
        if employee.joined_at is not None or employee.left_at is not None or works_here:
            raise DeadLink
        employee.account_id, employee.joined_at = account_id, now
        await employee.save(update_fields=["account_id", "joined_at"])
        await record(Happened("employee.joined", actor or SYSTEM, now, merchant_id=employee.merchant_id,
                              subject=("employee", employee.id)))  # fmt: skip
        return account_id, await Merchant.get(id=employee.merchant_id)

    return await db.transaction(body)


async def open_shift(actor: StaffActor, location_id: int, *, now: datetime) -> Location:
    """Start working at a location; a shift open elsewhere closes. Raises NotFound."""

    async def body() -> Location:
        location = await Location.get_or_none(id=location_id, merchant_id=actor.merchant_id, closed_at=None)
        if location is None:
            raise NotFound
        await _close(actor.employee_id, now)
        await Shift.create(employee_id=actor.employee_id, location=location, session_id=actor.session_id, opened_at=now)
        await record(Happened("shift.opened", actor, now, merchant_id=actor.merchant_id,
                              location_id=location.id))  # fmt: skip
        return location

    return await db.transaction(body)


async def close_shift(actor: StaffActor, *, now: datetime) -> None:
    async def body() -> None:
        if await _close(actor.employee_id, now):
            await record(Happened("shift.closed", actor, now, merchant_id=actor.merchant_id,
                                  location_id=actor.location_id))  # fmt: skip

    await db.transaction(body)


async def _close(employee_id: int, now: datetime) -> int:
    return await db.execute(
        "UPDATE shift SET closed_at = $2 WHERE employee_id = $1 AND closed_at IS NULL", employee_id, now
    )
