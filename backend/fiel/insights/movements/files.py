"""Movements as a table: what the screen shows, to its end or to as many rows as a file takes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

from fiel.core.language import Language, format_number
from fiel.core.tables import Cell
from fiel.insights.movements.graphql import is_struck
from fiel.insights.movements.reading import Filter, all_movements
from fiel.insights.movements.words import kind_words, reason_words
from fiel.ledger.models import EntryKind, Reason

HEADING: dict[Language, tuple[str, ...]] = {
    "es": ("Anotado", "Tipo", "Motivo", "Puntos", "Cliente", "Descripción", "Nota interna", "Quién", "Local",
           "Deshecho", "Ocurrió"),
    "en": ("Written", "Kind", "Reason", "Points", "Customer", "Description", "Internal note", "Who", "Location",
           "Undone", "Happened"),
}  # fmt: skip
YES: dict[Language, str] = {"es": "Sí", "en": "Yes"}
CUT: dict[Language, str] = {
    "es": "Hay más: el archivo termina en {most} movimientos. Acota las fechas para ver el resto.",
    "en": "There are more: the file ends at {most} movements. Choose fewer days to see the rest.",
}


async def rows(merchant_id: int, wanted: Filter, most: int, language: Language) -> AsyncIterator[Sequence[Cell]]:
    """Cells under ``HEADING``; a last line says so where there are more than *most*."""
    count = 0
    async for row in all_movements(merchant_id, wanted, most + 1):
        count += 1
        if count > most:
            yield (CUT[language].format(most=format_number(most, language)),)
            return
        yield (
            row["created_at"], kind_words(EntryKind(row["kind"]), row["cause_kind"], language),
            reason_words(Reason(row["reason"]) if row["reason"] else None, language), row["points"],
            row["member_name"], row["description"], row["note"], row["actor_name"], row["location_name"],
            YES[language] if is_struck(row) else None, row["occurred_at"],
        )  # fmt: skip
