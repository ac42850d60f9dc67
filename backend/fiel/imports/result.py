"""What became of each row, as a file and in words."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import date
from typing import Any

from fiel.core import db
from fiel.core.errors import Fact, FieldProblem
from fiel.core.language import Language
from fiel.core.tables import Cell, as_csv
from fiel.imports import loaders
from fiel.imports.models import Outcome
from fiel.imports.reading import Layout

_WORDS: Mapping[Outcome, Mapping[Language, tuple[str, str]]] = {
    Outcome.CREATE: {"es": ("Se creará", "Creado"), "en": ("Will be created", "Created")},
    Outcome.UPDATE: {"es": ("Se actualizará", "Actualizado"), "en": ("Will be updated", "Updated")},
    Outcome.SAME: {"es": ("Ya estaba", "Ya estaba"), "en": ("Here already", "Here already")},
    Outcome.GIVE: {"es": ("Se darán", "Dados"), "en": ("Will be given", "Given")},
    Outcome.TAKE: {"es": ("Se quitarán", "Quitados"), "en": ("Will be taken", "Taken")},
    Outcome.REPEATED: {"es": ("Repetida", "Repetida"), "en": ("Repeated", "Repeated")},
    Outcome.FAILED: {"es": ("Con error", "Con error"), "en": ("Mistake", "Mistake")},
}  # fmt: skip
_STOPPED = {"es": "No se llegó a esta fila", "en": "Stopped before this row"}
_HEADING = {"es": ("Fila", "Estado", "Puntos", "Motivo"), "en": ("Row", "Status", "Points", "Why")}


def status(row: db.Row, state: str, language: Language) -> str:
    """In a word or two."""
    outcome = Outcome(row["outcome"])
    works = outcome not in (Outcome.REPEATED, Outcome.FAILED)
    if works and not row["is_done"] and state in ("CANCELLED", "FAILED"):
        return _STOPPED[language]
    return _WORDS[outcome][language][bool(row["is_done"])]


def problems(kept: Sequence[Mapping[str, Any]]) -> list[FieldProblem]:
    """As they were told when the row was read."""
    return [FieldProblem(one["path"], one["code"], {name: _fact(fact) for name, fact in one["facts"].items()})
            for one in kept]  # fmt: skip


def _fact(kept: Any) -> Fact:
    fact: Fact = date.fromisoformat(kept["day"]) if isinstance(kept, dict) else kept
    return fact


def columns(layout: Layout) -> list[str]:
    """The heading; columns without one by their letter, as spreadsheets show them."""
    return [name or _letter(place) for place, name in enumerate(layout.columns)]


def heading(job: db.Row, language: Language) -> list[str]:
    row, *rest = _HEADING[language]
    return [row, *columns(Layout.of(job["layout"])), *rest]


async def rows(job: db.Row, language: Language) -> AsyncIterator[Sequence[Cell]]:
    """Each as it came, with its status."""
    layout = Layout.of(job["layout"])
    width = len(layout.columns)
    async for row in loaders.all_rows(job["id"]):
        cells = [*row["cells"], *[""] * (width - len(row["cells"]))]
        if len(cells) > width:
            cells = [*cells[: width - 1], " | ".join(cells[width - 1 :])]
        why = " ".join(one.message(language) for one in problems(row["problems"]))
        yield [
            row["number"] + layout.has_heading,
            *cells,
            status(row, job["state"], language),
            row["points"] or None,
            why,
        ]


async def as_attachment(job: db.Row, language: Language, time_zone: str, most: int) -> bytes | None:
    """The result as CSV; None where it is larger than *most* bytes."""
    whole = b""
    async for chunk in as_csv(heading(job, language), rows(job, language), time_zone):
        whole += chunk
        if len(whole) > most:
            return None
    return whole


def _letter(place: int) -> str:
    return (chr(64 + place // 26) if place >= 26 else "") + chr(65 + place % 26)
