"""Who is at work, and where: shifts, and a till that several people use."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import AccountActor, Role, StaffActor
from fiel.core.errors import NotFound, Throttled
from fiel.identity import throttle
from fiel.identity.passwords import hash_password, verify_password
from fiel.identity.pins import check_new_pin
from fiel.identity.proof import require_proof
from fiel.identity.sessions import share_session
from fiel.merchants.errors import PasswordNeeded, WrongPin
from fiel.merchants.models import Employee, Location, Shift

MOST_BY_PIN = Role.MANAGER
"""A few digits open a till, never the whole business."""


async def staff_of(actor: AccountActor, merchant_slug: str | None) -> StaffActor:
    """*actor* at work: for the merchant named, else for that of the open shift, else for the only one there is.

    On a shared till it is whoever took it over last, as a manager at most, and nobody elsewhere.
    Raises NotFound for a merchant that does not exist and for one where they don't work alike.
    """
    whose = "s.session_id = $2 AND s.closed_at IS NULL" if actor.is_shared else "e.account_id = $1"
    rows = await db.fetch(
        "SELECT e.id, e.merchant_id, e.role, m.slug, s.location_id FROM employee e"
        " JOIN merchant m ON m.id = e.merchant_id"
        " LEFT JOIN shift s ON s.employee_id = e.id AND s.closed_at IS NULL AND s.session_id = $2"
        f" WHERE {whose} AND e.left_at IS NULL AND e.joined_at IS NOT NULL AND CAST($1 AS BIGINT) > 0 ORDER BY e.id",
        actor.account_id,
        actor.session_id,
    )
    if merchant_slug is not None:
        rows = [row for row in rows if row["slug"] == merchant_slug]
    elif any(row["location_id"] for row in rows):
        rows = [row for row in rows if row["location_id"]]
    if len(rows) != 1:
        raise NotFound
    row, role = rows[0], role_here(actor, Role(rows[0]["role"]))
    return StaffActor(
        actor.account_id, actor.session_id, row["id"], row["merchant_id"], role, row["location_id"], actor.proven_at
    )


def role_here(actor: AccountActor, role: Role) -> Role:
    """What a role comes to at this browser: less on a shared till."""
    return MOST_BY_PIN if actor.is_shared and role.rank > MOST_BY_PIN.rank else role


async def open_shift(actor: StaffActor, location_id: int, *, now: datetime) -> Location:
    """Start working at a location; a shift open elsewhere closes. Raises NotFound."""

    async def body() -> Location:
        location = await Location.get_or_none(id=location_id, merchant_id=actor.merchant_id, closed_at=None)
        if location is None:
            raise NotFound
        await _close(actor.employee_id, now)
        await db.execute(
            "UPDATE shift SET closed_at = $2 WHERE session_id = $1 AND closed_at IS NULL", actor.session_id, now
        )
        await Shift.create(employee_id=actor.employee_id, location=location, session_id=actor.session_id, opened_at=now)
        await record(Happened("shift.opened", actor, now, merchant_id=actor.merchant_id,
                              location_id=location.id))  # fmt: skip
        return location

    return await db.transaction(body)


async def close_shift(actor: StaffActor, *, now: datetime) -> None:
    """On a shared till, signing out is what follows: the account behind it must not open by itself."""

    async def body() -> None:
        if await _close(actor.employee_id, now):
            await record(Happened("shift.closed", actor, now, merchant_id=actor.merchant_id,
                                  location_id=actor.location_id))  # fmt: skip

    await db.transaction(body)


async def _close(employee_id: int, now: datetime) -> int:
    return await db.execute(
        "UPDATE shift SET closed_at = $2 WHERE employee_id = $1 AND closed_at IS NULL", employee_id, now
    )


async def set_till_pin(actor: StaffActor, pin: str | None, *, now: datetime) -> None:
    """One's own PIN of 4 to 8 digits for taking over a shared till; None: none. For whoever has lately proven who they
    are. Raises InvalidInput, ConfirmIdentity, Throttled."""
    if pin is not None:
        check_new_pin(pin)
    require_proof(actor, now=now)
    await throttle.take_try((throttle.PIN_CHANGE, f"account:{actor.account_id}"), now=now)
    pin_hash = await hash_password(pin) if pin is not None else None

    async def body() -> None:
        await Employee.filter(id=actor.employee_id).update(pin_hash=pin_hash)
        await record(Happened("employee.pin_set", actor, now, merchant_id=actor.merchant_id,
                              subject=("employee", actor.employee_id), data={"removed": pin is None}))  # fmt: skip

    await db.transaction(body)


async def switch_employee(actor: StaffActor, employee_id: int, pin: str, *, now: datetime) -> None:
    """Somebody else takes over this till, at the same location, by their PIN. From then on it is a shared one: it works
    for the shop alone, as a manager at most, until somebody signs in with a password.

    Raises NotFound, WrongPin, Throttled, PasswordNeeded where no shift is open.
    """
    if actor.location_id is None:
        raise PasswordNeeded
    employee = await Employee.get_or_none(id=employee_id, merchant_id=actor.merchant_id, left_at=None)
    if employee is None or employee.joined_at is None:
        raise NotFound
    limit = (throttle.PIN, f"employee:{employee_id}")
    guesses = (throttle.PIN_GUESSES, f"till:{actor.account_id}")  # of all colleagues' PINs, however often one signs in
    try:
        tried = await throttle.take_try(limit, guesses, now=now)
    except Throttled:
        here = replace(throttle.PIN_GUESSES, most=throttle.PIN.most)  # else it was guessed at other tills
        if await throttle.throttled(here, [guesses[1]], now=now):
            await _note_guessing(actor, employee_id, now)
        raise
    if not await verify_password(employee.pin_hash, pin):
        raise WrongPin
    await throttle.forget_failures(limit)
    await throttle.forget_tries(tried)

    async def body() -> None:
        await db.lock_row("session", actor.session_id)  # of two at once, the later has the till
        await db.execute(
            "UPDATE shift SET closed_at = $3 WHERE (session_id = $1 OR employee_id = $2) AND closed_at IS NULL",
            actor.session_id, employee_id, now,
        )  # fmt: skip
        await Shift.create(
            employee_id=employee_id, location_id=actor.location_id, session_id=actor.session_id, opened_at=now
        )
        await share_session(actor.session_id, now=now)
        await record(Happened("shift.switched", actor, now, merchant_id=actor.merchant_id,
                              subject=("employee", employee_id), location_id=actor.location_id))  # fmt: skip

    await db.transaction(body)


async def _note_guessing(actor: StaffActor, employee_id: int, now: datetime) -> None:
    """That PINs are being guessed at a till, once while the limits hold, for managers to look at."""

    async def body() -> None:
        await db.hold("pins guessed", actor.employee_id)
        noted = await db.fetch_one(
            "SELECT 1 AS one FROM activity WHERE merchant_id = $1 AND at > $2 AND kind = 'shift.pins_guessed'"
            " AND actor_kind = 'employee' AND actor_id = $3 LIMIT 1",
            actor.merchant_id, now - throttle.PIN_GUESSES.window, actor.employee_id,
        )  # fmt: skip
        if noted is None:
            await record(Happened("shift.pins_guessed", actor, now, merchant_id=actor.merchant_id,
                                  subject=("employee", employee_id), location_id=actor.location_id))  # fmt: skip

    await db.transaction(body)
