"""What is said on coupons and cards on paper, and where each lies on its page."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from fiel.core.language import Language, format_day, format_number
from fiel.core.paper import shown_url
from fiel.coupons.models import Correction, Layout

LONGEST_NOTE = 80


@dataclass(frozen=True, slots=True)
class Look:
    """What a print looks like. *note*: the merchant's own line on each."""

    layout: Layout
    correction: Correction = Correction.M
    language: Language = "es"
    note: str = ""
    has_logo: bool = True
    has_validity: bool = True
    has_number: bool = False

    def as_json(self) -> dict[str, object]:
        return {**asdict(self), "layout": self.layout.value, "correction": self.correction.value}

    @staticmethod
    def of(kept: dict[str, Any]) -> Look:
        return Look(**{**kept, "layout": Layout(kept["layout"]), "correction": Correction(kept["correction"])})


@dataclass(frozen=True, slots=True)
class Brand:
    """Whose it is. *logo*: PNG."""

    name: str
    color: str
    logo: bytes | None


@dataclass(frozen=True, slots=True)
class Item:
    """One of a sheet. *title*: what it gives, or whose it is; *hint*: what to do with it; *code*: as it is read."""

    qr: str
    code: str
    title: str
    hint: str
    validity: str = ""
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """A page of cells, in millimetres. One cell a page has neither margins nor marks."""

    page: tuple[float, float]
    columns: int
    rows: int
    margin: tuple[float, float] = (0.0, 0.0)

    @property
    def cell(self) -> tuple[float, float]:
        return (
            (self.page[0] - 2 * self.margin[0]) / self.columns,
            (self.page[1] - 2 * self.margin[1]) / self.rows,
        )

    @property
    def cells(self) -> int:
        return self.columns * self.rows


GRIDS = {
    Layout.A4_24: Grid((210.0, 297.0), 3, 8, (9.0, 10.5)),
    Layout.A4_12: Grid((210.0, 297.0), 2, 6, (9.0, 10.5)),
    Layout.CARD: Grid((85.0, 55.0), 1, 1),
    Layout.LABEL_62: Grid((62.0, 90.0), 1, 1),
}
CARDS = Grid((210.0, 297.0), 2, 5, (20.0, 11.0))
"""Ten cards of 85 × 55 on A4."""


def validity(valid_from: datetime | None, valid_to: datetime | None, time_zone: str, language: Language) -> str:
    """From the first day to the last, both of which it is good on; empty: for ever."""
    zone = ZoneInfo(time_zone)
    first = valid_from and format_day(valid_from.astimezone(zone).date(), language)
    # the end itself is past it
    last = valid_to and format_day((valid_to - timedelta(microseconds=1)).astimezone(zone).date(), language)
    if language == "es":
        return f"Válido del {first} al {last}" if first and last else (
            f"Válido hasta el {last}" if last else f"Válido desde el {first}" if first else ""
        )  # fmt: skip
    return f"Valid {first} to {last}" if first and last else (
        f"Valid until {last}" if last else f"Valid from {first}" if first else ""
    )  # fmt: skip


def gives(points: int | None, promotion_title: str | None, language: Language) -> str:
    """What a coupon brings, in a few words."""
    if points is None:
        return promotion_title or ""
    one, many = ("punto", "puntos") if language == "es" else ("point", "points")
    return f"{format_number(points, language)} {one if points == 1 else many}"


def hint(public_url: str, slug: str | None, language: Language) -> str:
    """What to do with a coupon. *slug*: of the shop whose own code it is, without which nobody would know it."""
    where = shown_url(f"{public_url}/c/{slug}" if slug else public_url)
    if language == "es":
        return f"Escanéalo con la cámara del móvil, o escribe el código en {where}"
    return f"Scan it with your phone's camera, or type the code at {where}"
