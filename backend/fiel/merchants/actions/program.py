"""The programme: how it is set, and the terms that other slices work by."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import Checks, NotFound
from fiel.merchants.errors import ProgramPaused
from fiel.merchants.models import ExpiryKind, Program, Rounding

LARGEST = 2**53 - 1


@dataclass(frozen=True, slots=True)
class ProgramTerms:
    """A merchant's programme, as one row of plain values."""

    merchant_id: int
    merchant_name: str
    slug: str
    currency: str
    time_zone: str
    is_active: bool
    earn_points: int
    earn_amount_minor: int
    rounding: Rounding
    carries_remainder: bool
    allows_direct_points: bool
    welcome_points: int | None
    allows_redemption_requests: bool
    hides_descriptions: bool
    expiry_kind: ExpiryKind
    expiry_months: int | None
    expiry_month: int | None
    expiry_day: int | None
    request_days: int
    forgives_deficit: bool
    most_points_per_award: int
    most_points_per_employee_day: int

    def require_active(self) -> None:
        """Raises ProgramPaused when the master switch is off."""
        if not self.is_active:
            raise ProgramPaused(merchant=self.merchant_name)


async def load_terms(merchant_id: int) -> ProgramTerms:
    row = await db.fetch_one(
        "SELECT m.name AS merchant_name, m.slug, m.currency, m.time_zone, p.* FROM program p"
        " JOIN merchant m ON m.id = p.merchant_id WHERE p.merchant_id = $1",
        merchant_id,
    )
    if row is None:
        raise NotFound
    kept = {name: row[name] for name in (f.name for f in fields(ProgramTerms))}
    flags = {name: bool(kept[name]) for name, kind in ProgramTerms.__annotations__.items() if kind == "bool"}
    enums = {"rounding": Rounding(row["rounding"]), "expiry_kind": ExpiryKind(row["expiry_kind"])}
    return ProgramTerms(**{**kept, **flags, **enums})


@dataclass(frozen=True, slots=True)
class ProgramChanges:
    """What is to change; None leaves as it is. ``clears_welcome``: no welcome points any more."""

    is_active: bool | None = None
    earn_points: int | None = None
    earn_amount_minor: int | None = None
    rounding: Rounding | None = None
    carries_remainder: bool | None = None
    allows_direct_points: bool | None = None
    welcome_points: int | None = None
    clears_welcome: bool = False
    allows_redemption_requests: bool | None = None
    hides_descriptions: bool | None = None
    expiry_kind: ExpiryKind | None = None
    expiry_months: int | None = None
    expiry_month: int | None = None
    expiry_day: int | None = None
    request_days: int | None = None
    forgives_deficit: bool | None = None
    most_points_per_award: int | None = None
    most_points_per_employee_day: int | None = None


_LIMITS = {
    "earn_points": (1, 1_000_000), "earn_amount_minor": (1, 10**12), "welcome_points": (1, 1_000_000),
    "expiry_months": (1, 120), "expiry_month": (1, 12), "expiry_day": (1, 31), "request_days": (1, 365),
    "most_points_per_award": (1, LARGEST), "most_points_per_employee_day": (1, LARGEST),
}  # fmt: skip


async def update_program(actor: StaffActor, changes: ProgramChanges, *, now: datetime) -> ProgramTerms:
    """Owner only. Lots keep the expiry they were born with. Raises NotFound, InvalidInput."""
    actor.require(Role.OWNER)
    wanted = {f.name: getattr(changes, f.name) for f in fields(changes) if f.name != "clears_welcome"}
    wanted = {name: value for name, value in wanted.items() if value is not None}
    checks = Checks()
    for name, (least, most) in _LIMITS.items():
        if name in wanted:
            checks.within(_camel(name), wanted[name], least, most)
    checks.done()
    if changes.clears_welcome:
        wanted["welcome_points"] = None

    async def body() -> ProgramTerms:
        program = await Program.get(merchant_id=actor.merchant_id)
        program.update_from_dict(wanted)
        _check_expiry(program)
        program.updated_at = now
        await program.save(update_fields=[*wanted, "updated_at"])
        await record(Happened("program.updated", actor, now, merchant_id=actor.merchant_id,
                              subject=("program", program.id), data={"changed": sorted(wanted)}))  # fmt: skip
        return await load_terms(actor.merchant_id)

    return await db.transaction(body)


def _check_expiry(program: Program) -> None:
    checks = Checks()
    if program.expiry_kind is ExpiryKind.MONTHS and program.expiry_months is None:
        checks.fail("expiryMonths", "REQUIRED")
    if program.expiry_kind is ExpiryKind.YEARLY and program.expiry_month is None:
        checks.fail("expiryMonth", "REQUIRED")
    if program.expiry_kind is ExpiryKind.YEARLY and program.expiry_day is None:
        checks.fail("expiryDay", "REQUIRED")
    checks.done()


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
