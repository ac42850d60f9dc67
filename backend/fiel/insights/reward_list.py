"""What points can be exchanged for, on an A4 page for the wall."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

from fiel.core.language import Language, format_number
from fiel.core.paper import Paper, draw_qr, fitted, new_page, rgb, shown_url

WIDTH, HEIGHT = 210.0, 297.0
MARGIN = 14.0
MOST = 12
INK, QUIET_INK = (30, 30, 30), (90, 90, 90)
_WORDS: dict[Language, dict[str, str]] = {
    "es": {"title": "Tus puntos por…", "point": "punto", "points": "puntos",
           "join": "Suma puntos: escanéame o entra en", "none": "Pronto habrá recompensas"},
    "en": {"title": "Your points for…", "point": "point", "points": "points", "join": "Earn points: scan me or open",
           "none": "Rewards are coming soon"},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Offered:
    """*cost*: in points. *image*: PNG or WebP."""

    title: str
    description: str
    cost: int
    image: bytes | None


@dataclass(frozen=True, slots=True)
class RewardList:
    """*url*: where customers join. *logo*: PNG. *rewards*: the cheapest first, at most ``MOST``."""

    name: str
    color: str
    url: str
    logo: bytes | None
    rewards: Sequence[Offered]
    language: Language


def as_pdf(wanted: RewardList) -> bytes:
    """One page. Takes a moment: call it in a thread."""
    words = _WORDS[wanted.language]
    page = new_page(f"{words['title']} · {wanted.name}", wanted.language, (WIDTH, HEIGHT))
    page.c_margin = 0
    _head(page, wanted, words["title"])
    top, bottom = 58.0, HEIGHT - 52.0
    tall = min(34.0, (bottom - top) / max(1, len(wanted.rewards)))
    for number, one in enumerate(wanted.rewards):
        _row(page, one, wanted, top + number * tall, tall)
    if not wanted.rewards:
        page.set_text_color(*QUIET_INK)
        _line(page, words["none"], MARGIN, top + 8, WIDTH - 2 * MARGIN, 18)
    page.set_text_color(*INK)
    draw_qr(page, wanted.url, MARGIN, HEIGHT - 46, 34)
    _line(page, words["join"], MARGIN + 42, HEIGHT - 38, WIDTH - 2 * MARGIN - 42, 15)
    _line(page, shown_url(wanted.url), MARGIN + 42, HEIGHT - 29, WIDTH - 2 * MARGIN - 42, 20, bold=True)
    return bytes(page.output())


def _head(page: Paper, wanted: RewardList, title: str) -> None:
    page.set_fill_color(*rgb(wanted.color))
    page.rect(0, 0, WIDTH, 48, "F")
    page.set_text_color(255, 255, 255)
    left = MARGIN
    if wanted.logo is not None:
        page.image(io.BytesIO(wanted.logo), x=left, y=9, w=30, h=30)
        left += 37
    room = WIDTH - MARGIN - left
    _line(page, wanted.name, left, 12, room, 17)
    _line(page, title, left, 21, room, 32, bold=True)


def _row(page: Paper, one: Offered, wanted: RewardList, top: float, tall: float) -> None:
    """Its picture, its words, and on the right what it costs."""
    words, side, cost_width = _WORDS[wanted.language], tall - 4, 44.0
    left = MARGIN
    if one.image is not None:
        page.image(io.BytesIO(one.image), x=left, y=top + 2, w=side * 4 / 3, h=side, keep_aspect_ratio=True)
    if any(other.image for other in wanted.rewards):
        left += side * 4 / 3 + 5
    room = WIDTH - MARGIN - cost_width - left - 4
    page.set_text_color(*INK)
    size = min(19.0, tall * 0.62)
    has_more = bool(one.description) and tall > 18
    _line(page, one.title, left, top + tall / 2 - (size * 0.42 if has_more else size * 0.21), room, size, bold=True)
    if has_more:
        page.set_text_color(*QUIET_INK)
        _line(page, one.description, left, top + tall / 2 + 1.5, room, size * 0.6)
    page.set_text_color(*rgb(wanted.color))
    noun = words["point"] if one.cost == 1 else words["points"]
    _line(page, f"{format_number(one.cost, wanted.language)} {noun}", WIDTH - MARGIN - cost_width,
          top + tall / 2 - size * 0.21, cost_width, size, bold=True, align="R")  # fmt: skip
    page.set_draw_color(225, 225, 225)
    page.line(MARGIN, top + tall, WIDTH - MARGIN, top + tall)


def _line(
    page: Paper, text: str, left: float, top: float, width: float, size: float, *, bold: bool = False, align: str = "L"
) -> None:
    text = fitted(page, text, width, size, bold=bold)
    page.set_xy(left, top)
    page.cell(width, page.font_size, text, align=align)
