"""Looks an installation over: settings, database, keys, mail, push, disk, clock, https; each with what to do."""

from __future__ import annotations

from fiel.core.settings import Settings
from fiel.doctor.data import look_at_database
from fiel.doctor.finding import Finding
from fiel.doctor.machine import look_at_machine
from fiel.doctor.outside import look_outside


async def examine(settings: Settings) -> list[Finding]:
    """Everything that was looked at, the good too."""
    return [*look_at_machine(settings), *await look_outside(settings), *await look_at_database(settings)]
