"""How points work here, step by step, for a shop's customers: made from its own rules, on paper or for the networks."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from fpdf.enums import MethodReturnValue

from fiel.core.language import Language, format_money, format_number, format_times
from fiel.core.paper import FONT, Paper, as_png, draw_qr, fitted, new_page, rgb, shown_url
from fiel.merchants.actions import ProgramTerms
from fiel.merchants.models import ExpiryKind

MOST_REWARDS = 3


class Shape(Enum):
    """Where it goes: width and height in millimetres, and the picture's width in dots."""

    PAGE = (210.0, 297.0, 1240)
    SQUARE = (200.0, 200.0, 1080)
    STORY = (200.0, 355.556, 1080)


@dataclass(frozen=True, slots=True)
class Step:
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Guide:
    """*logo*: PNG. *url*: where customers join. *rewards*: title and cost, the cheapest first."""

    terms: ProgramTerms
    color: str
    url: str
    logo: bytes | None
    rewards: Sequence[tuple[str, int]]
    language: Language


_TITLE: dict[Language, str] = {"es": "Así funcionan tus puntos", "en": "How your points work"}
_MONTHS: dict[Language, tuple[str, ...]] = {
    "es": ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
           "noviembre", "diciembre"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
}  # fmt: skip


def steps_of(guide: Guide) -> list[Step]:
    """What the rules come to, in words: only what this shop has switched on."""
    found = [_join(guide), _earn(guide), _more(guide), _use(guide), _ends(guide)]
    return [step for step in found if step is not None]


def as_pdf(guide: Guide, shape: Shape) -> bytes:
    """One page. Takes a moment: call it in a thread."""
    width, height, _ = shape.value
    page = new_page(f"{_TITLE[guide.language]} · {guide.terms.merchant_name}", guide.language, (width, height))
    top = _head(page, guide, width, height)
    foot = _foot(page, guide, width, height)
    _steps(page, steps_of(guide), (12.0, top, width - 12.0, foot), rgb(guide.color))
    return bytes(page.output())


def as_picture(guide: Guide, shape: Shape) -> bytes:
    width, _, dots = shape.value
    return as_png(as_pdf(guide, shape), dots / width * 25.4)


def _points(count: int, language: Language) -> str:
    one, many = ("punto", "puntos") if language == "es" else ("point", "points")
    return f"{format_number(count, language)} {one if count == 1 else many}"


def _join(guide: Guide) -> Step:
    language, gift = guide.language, guide.terms.welcome_points
    if language == "es":
        more = f" Empiezas con {_points(gift, language)}." if gift else ""
        return Step("Hazte con tu tarjeta", f"Escanea el código con la cámara del móvil. Es gratis.{more}")
    more = f" You start with {_points(gift, language)}." if gift else ""
    return Step("Get your card", f"Scan the code with your phone's camera. It is free.{more}")


def _earn(guide: Guide) -> Step:
    terms, language = guide.terms, guide.language
    each = format_money(terms.earn_amount_minor, terms.currency, language)
    given = _points(terms.earn_points, language)
    bands = [
        (format_money(band.from_minor, terms.currency, language), _points(band.points, language))
        for band in sorted(terms.bands, key=lambda band: band.from_minor)
    ]
    if language == "es":
        more = "".join(f" En compras desde {amount}, {points}." for amount, points in bands)
        return Step("Suma en cada compra", f"Enseña tu QR en caja: {given} por cada {each}.{more}")
    more = "".join(f" On purchases from {amount}, {points}." for amount, points in bands)
    return Step("Earn with each purchase", f"Show your QR at the till: {given} for each {each}.{more}")


def _more(guide: Guide) -> Step | None:
    """Ways to earn without buying."""
    terms, language = guide.terms, guide.language
    is_spanish = language == "es"
    ways = []
    if terms.review_points and terms.asks_reviews:
        points = _points(terms.review_points, language)
        each = ("por cada valoración", "for each review") if terms.rewards_each_review else (
            "por tu primera valoración", "for your first review"
        )  # fmt: skip
        ways.append(f"{points} {each[0] if is_spanish else each[1]}")
    if terms.newsletter_points:
        points = _points(terms.newsletter_points, language)
        ways.append(
            f"{points} por recibir las novedades por correo"
            if is_spanish
            else f"{points} for getting the news by e-mail"
        )
    if terms.referrer_points:
        points = _points(terms.referrer_points, language)
        ways.append(f"{points} por traer a un amigo" if is_spanish else f"{points} for bringing a friend")
    if not ways:
        return None
    text = "; ".join(ways)
    return Step("Más formas de sumar" if is_spanish else "More ways to earn", f"{text[0].upper()}{text[1:]}.")


def _use(guide: Guide) -> Step | None:
    terms, language = guide.terms, guide.language
    is_spanish = language == "es"
    parts = [f"{title}, {_points(cost, language)}" for title, cost in guide.rewards[:MOST_REWARDS]]
    if terms.redeem_points and terms.redeem_amount_minor:
        worth = format_money(terms.redeem_amount_minor, terms.currency, language)
        points = _points(terms.redeem_points, language)
        parts.append(f"{points}, {worth} de descuento" if is_spanish else f"{points}, {worth} off")
    if not parts:
        return None
    return Step("Disfrútalos" if is_spanish else "Enjoy them", f"{'; '.join(parts)}.{_bounds(guide)}")


def _bounds(guide: Guide) -> str:
    """Of paying with points: from which balance and which purchase on, and how much at most."""
    terms, language = guide.terms, guide.language
    if terms.redemption_rate is None:
        return ""
    is_spanish, parts = language == "es", []
    if terms.least_balance:
        points = _points(terms.least_balance, language)
        parts.append(f"desde {points}" if is_spanish else f"from {points} on")
    if terms.least_cart_minor:
        amount = format_money(terms.least_cart_minor, terms.currency, language)
        parts.append(f"en compras desde {amount}" if is_spanish else f"on purchases from {amount}")
    if terms.most_discount_bp:
        percent = format_times(terms.most_discount_bp * 100, language)
        parts.append(f"hasta el {percent} % de la compra" if is_spanish else f"up to {percent}% of the purchase")
    if terms.most_discount_minor:
        amount = format_money(terms.most_discount_minor, terms.currency, language)
        parts.append(f"como mucho {amount} cada vez" if is_spanish else f"at most {amount} each time")
    if not parts:
        return ""
    return f" El descuento: {', '.join(parts)}." if is_spanish else f" The discount: {', '.join(parts)}."


def _ends(guide: Guide) -> Step:
    terms, is_spanish = guide.terms, guide.language == "es"
    title = "No los dejes escapar" if is_spanish else "Use them in time"
    if terms.expiry_kind is ExpiryKind.MONTHS and terms.expiry_months:
        months = terms.expiry_months
        if is_spanish:
            span = "1 mes" if months == 1 else f"{months} meses"
            return Step(title, f"Duran {span} desde que los ganas. Te avisamos antes.")
        span = "1 month" if months == 1 else f"{months} months"
        return Step(title, f"They last {span} from when you earn them. We tell you before.")
    if terms.expiry_kind is ExpiryKind.YEARLY and terms.expiry_month and terms.expiry_day:
        month, day = _MONTHS[guide.language][terms.expiry_month - 1], terms.expiry_day
        if is_spanish:
            return Step(title, f"Terminan cada año el {day} de {month}. Te avisamos antes.")
        return Step(title, f"They end each year on {day} {month}. We tell you before.")
    if is_spanish:
        return Step("Sin prisa", "Tus puntos no caducan.")
    return Step("No hurry", "Your points never end.")


def _head(page: Paper, guide: Guide, width: float, height: float) -> float:
    """Name and title on the shop's colour; where the room below begins."""
    tall = height * 0.17
    page.set_fill_color(*rgb(guide.color))
    page.rect(0, 0, width, tall, "F")
    page.set_text_color(255, 255, 255)
    left, side = 12.0, tall - 14.0
    if guide.logo is not None:
        page.image(io.BytesIO(guide.logo), x=left, y=7, w=side, h=side)
        left += side + 7
    room = width - 12 - left
    _fitted(page, guide.terms.merchant_name, left, tall / 2 - 10.5, room, 17)
    _fitted(page, _TITLE[guide.language], left, tall / 2 - 0.5, room, 27, bold=True)
    return tall + 7


def _foot(page: Paper, guide: Guide, width: float, height: float) -> float:
    """The code to join by; where the room above ends."""
    side = 34.0
    top = height - side - 10
    page.set_text_color(30, 30, 30)
    draw_qr(page, guide.url, 14, top, side)
    words = "Escanéame o entra en" if guide.language == "es" else "Scan me or open"
    _fitted(page, words, side + 24, top + 7, width - side - 36, 15)
    _fitted(page, shown_url(guide.url), side + 24, top + 15, width - side - 36, 18, bold=True)
    return top - 6


def _steps(
    page: Paper, steps: Sequence[Step], room: tuple[float, float, float, float], color: tuple[int, int, int]
) -> None:
    """As large as they fit between *room*'s left, top, right and bottom."""
    left, top, right, bottom = room
    size = 22.0
    while size > 7 and sum(_height(page, step, right - left, size) for step in steps) > bottom - top:
        size -= 0.5
    heights = [_height(page, step, right - left, size) for step in steps]
    gap = min(size * 0.9, max(0.0, (bottom - top - sum(heights)) / max(1, len(steps))))
    for number, (step, tall) in enumerate(zip(steps, heights, strict=True), 1):
        badge = size * 0.62
        page.set_fill_color(*color)
        page.ellipse(left, top, badge, badge, "F")
        page.set_text_color(255, 255, 255)
        page.set_font(FONT, "B", size * 0.8)
        page.set_xy(left, top)
        page.cell(badge, badge, str(number), align="C")
        page.set_text_color(30, 30, 30)
        _words(page, step, left + badge + 5, top, right - left - badge - 5, size)
        top += tall + gap


def _height(page: Paper, step: Step, width: float, size: float) -> float:
    inner, lines = width - size * 0.62 - 5, size * 0.3
    for style, letters, line, text in (("B", size, size * 0.45, step.title), ("", size * 0.8, size * 0.38, step.text)):
        page.set_font(FONT, style, letters)
        broken = page.multi_cell(inner, line, page.legible(text), dry_run=True, output=MethodReturnValue.LINES)
        lines += line * (len(broken) if isinstance(broken, list) else 1)
    return lines


def _words(page: Paper, step: Step, left: float, top: float, width: float, size: float) -> None:
    page.set_xy(left, top)
    page.set_font(FONT, "B", size)
    page.multi_cell(width, size * 0.45, page.legible(step.title), align="L", new_x="LEFT", new_y="NEXT")
    page.set_font(FONT, "", size * 0.8)
    page.multi_cell(width, size * 0.38, page.legible(step.text), align="L", new_x="LEFT", new_y="NEXT")


def _fitted(page: Paper, text: str, left: float, top: float, width: float, size: float, *, bold: bool = False) -> None:
    """On one line, smaller where it would not fit, and cut where even that does not help."""
    text = fitted(page, text, width, size, bold=bold)
    page.set_xy(left, top)
    page.cell(width, size * 0.45, text)
