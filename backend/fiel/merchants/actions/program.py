"""How a programme is set."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import ChangedMeanwhile
from fiel.core.keep import given
from fiel.merchants.actions.program_changes import ProgramChanges, changed_terms
from fiel.merchants.actions.program_terms import ProgramTerms, load_terms
from fiel.merchants.models import ExpiryKind, MailEvent, OrderMoment, ProductRule, Rounding
from fiel.merchants.rules import Band

_AS_JSON = ("bands", "product_refs", "muted_mails", "thresholds", "reminder_dates")


async def update_program(
    actor: StaffActor, changes: ProgramChanges, *, now: datetime, version: int | None = None
) -> ProgramTerms:
    """Owner only. Lots keep the expiry they were born with. *version*: of the programme that the form showed.

    Raises NotFound, InvalidInput, ChangedMeanwhile.
    """
    actor.require(Role.OWNER)

    async def body() -> ProgramTerms:
        before = await load_terms(actor.merchant_id)
        if version is not None and version != before.version:
            raise ChangedMeanwhile
        after = changed_terms(before, changes)
        changed = sorted(name for name in given(changes) if getattr(before, name) != getattr(after, name))
        if not changed:
            return before
        await _write(before, after, changed, now)
        await record(Happened("program.updated", actor, now, merchant_id=actor.merchant_id,
                              subject=("program", actor.merchant_id),
                              data={"changed": changed, "before": _told(before, changed),
                                    "after": _told(after, changed)}))  # fmt: skip
        return await load_terms(actor.merchant_id)

    return await db.transaction(body)


async def _write(before: ProgramTerms, after: ProgramTerms, changed: list[str], now: datetime) -> None:
    sets = ", ".join(f"{name} = ${place}" for place, name in enumerate(changed, 4))
    written = await db.execute(
        f"UPDATE program SET version = version + 1, updated_at = $2, {sets} WHERE merchant_id = $1 AND version = $3",
        before.merchant_id, now, before.version, *(_as_column(name, getattr(after, name)) for name in changed),
    )  # fmt: skip
    if not written:
        raise ChangedMeanwhile


def _as_column(name: str, value: Any) -> Any:
    value = _plain(value)
    return db.to_json(value) if name in _AS_JSON else value


def _told(terms: ProgramTerms, names: list[str]) -> dict[str, object]:
    """Figures and switches, for the activity; what people wrote stays out of it."""
    return {name: _plain(getattr(terms, name)) for name in names if name not in ("intro", "product_refs")}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, Band):
        return {"from_minor": value.from_minor, "points": value.points}
    return value.value if isinstance(value, Rounding | ExpiryKind | OrderMoment | ProductRule | MailEvent) else value
