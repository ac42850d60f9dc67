"""Employees who were removed: back as they were."""

from __future__ import annotations

from datetime import datetime

from fiel.activity.actions import Happened, kept_by, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import NotFound
from fiel.identity.models import Account
from fiel.identity.proof import require_proof
from fiel.identity.sessions import end_sessions
from fiel.merchants.errors import AccountGone, InvitedMeanwhile, LocationClosed
from fiel.merchants.models import Employee, Location


async def restore_employee(actor: StaffActor, employee_id: int, *, now: datetime) -> None:
    """Who was removed works here again, with the role, place and cap of before; they sign in anew, and set their PIN
    for tills anew. Who works here stays as they are. Owner only.

    Raises NotFound, InvitedMeanwhile, LocationClosed, AccountGone, ConfirmIdentity for more than a cashier.
    """
    actor.require(Role.OWNER)

    async def body() -> None:
        await db.lock_row("merchant", actor.merchant_id)
        employee = await Employee.get_or_none(id=employee_id, merchant_id=actor.merchant_id)
        if employee is None:
            raise NotFound
        if employee.left_at is None:
            await _require_no_new_invitation(employee)
            return
        if employee.role is not Role.CASHIER:  # as where somebody is invited
            require_proof(actor, now=now)
        kept = await kept_by("employee.left", actor.merchant_id, employee_id, employee.left_at)
        await _require_place(kept.get("location") or employee.location_id)
        if employee.account_id is not None:
            account = await Account.get(id=employee.account_id)
            if account.email is None and account.phone is None:  # nobody can sign in there any more
                raise AccountGone
        await Employee.filter(id=employee_id).update(left_at=None, version=employee.version + 1)
        if employee.account_id is not None:  # a session of a customer must not become one of staff by itself
            await end_sessions("account_id = $1", employee.account_id, now=now, but=actor.session_id)
        await record(Happened("employee.restored", actor, now, merchant_id=actor.merchant_id,
                              subject=("employee", employee_id)))  # fmt: skip

    await db.transaction(body)


async def _require_no_new_invitation(employee: Employee) -> None:
    """Somebody whose invitation is open has been brought back, or was invited anew. Raises InvitedMeanwhile."""
    if employee.joined_at is not None:
        return
    newest = await db.fetch_one(
        "SELECT kind FROM activity WHERE merchant_id = $1 AND at >= $2 AND subject_id = $3"
        " AND kind IN ('employee.invited', 'employee.restored') ORDER BY id DESC LIMIT 1",
        employee.merchant_id, employee.invited_at, employee.id,
    )  # fmt: skip
    if newest is not None and newest["kind"] == "employee.invited":
        raise InvitedMeanwhile


async def _require_place(location_id: int | None) -> None:
    location = await Location.get_or_none(id=location_id) if location_id else None
    if location is not None and location.closed_at is not None:
        raise LocationClosed(name=location.name)
