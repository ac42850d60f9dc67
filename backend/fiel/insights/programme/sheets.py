"""The report as tables, a part each, to be taken home."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from fiel.core.language import Language, decimal_of
from fiel.core.tables import Cell, Part
from fiel.insights.programme.cohorts import MONTHS_AFTER, cohorts
from fiel.insights.programme.figures import Sums, figures
from fiel.insights.programme.frame import Frame
from fiel.insights.programme.liability import liability
from fiel.insights.programme.promotions import all_outcomes
from fiel.insights.programme.repeats import OFTEN, repeats
from fiel.insights.programme.satisfaction import satisfaction
from fiel.merchants.actions import ProgramTerms
from fiel.merchants.rules import value_of
from fiel.messaging.surveys.loaders import Group, Results

Rows = Sequence[Sequence[Cell]]
TITLES: dict[Language, tuple[str, ...]] = {
    "es": ("Informe", "Periodo", "Puntos pendientes de gastar", "Antigüedad", "Caducidad prevista", "Cohortes",
           "Recompra", "NPS", "Promociones"),
    "en": ("Report", "Period", "Outstanding points", "Age", "Expected expiry", "Cohorts", "Repeat purchases", "NPS",
           "Promotions"),
}  # fmt: skip
HEADINGS: dict[Language, tuple[tuple[str, ...], ...]] = {
    "es": (
        ("Comercio", "Desde", "Hasta", "Tomado el", "Moneda"),
        ("Desde", "Hasta", "Clientes al final", "Altas", "Clientes activos", "Puntos dados", "Puntos canjeados",
         "Puntos caducados", "Puntos retirados", "Canje (%)", "Caducidad (%)", "Compras", "Importe"),
        ("Clientes con puntos", "Puntos", "Valor", "Caducan más adelante", "No caducan", "Pendientes",
         "Valor de los pendientes"),
        ("Desde (meses)", "Hasta (meses)", "Puntos", "Valor"),
        ("Mes", "Puntos", "Valor"),
        ("Mes de alta", "Altas"),
        ("Compras", "Clientes", "Compras en total", "Importe"),
        ("Desde", "Hasta", "NPS", "Preguntas", "Respuestas", "Promotores", "Neutros", "Detractores"),
        ("Promoción", "Tipo", "Clientes", "Usos", "Puntos dados", "Descuentos", "Coste", "Compras", "Importe"),
    ),
    "en": (
        ("Business", "From", "To", "Taken at", "Currency"),
        ("From", "To", "Customers at the end", "Joined", "Active customers", "Points given", "Points redeemed",
         "Points expired", "Points taken back", "Redemption (%)", "Breakage (%)", "Purchases", "Amount"),
        ("Customers with points", "Points", "Value", "End later", "Never end", "Pending", "Value of the pending"),
        ("From (months)", "To (months)", "Points", "Value"),
        ("Month", "Points", "Value"),
        ("Month of joining", "Joined"),
        ("Purchases", "Customers", "Purchases in all", "Amount"),
        ("From", "To", "NPS", "Asked", "Answers", "Promoters", "Passives", "Detractors"),
        ("Promotion", "Kind", "Customers", "Uses", "Points given", "Discounts", "Cost", "Purchases", "Amount"),
    ),
}  # fmt: skip
KINDS: dict[str, dict[Language, str]] = {
    "REGULAR": {"es": "Vale para clientes elegidos", "en": "Voucher for chosen customers"},
    "BENEFIT": {"es": "Ventaja automática", "en": "Automatic benefit"},
    "EXTERNAL_GIFT": {"es": "Regalo en mano", "en": "Gift handed over"},
    "PROMO_CODE": {"es": "Código promocional", "en": "Promo code"},
    "PUNCH_CARD": {"es": "Tarjeta de sellos", "en": "Punch card"},
    "SCRATCH_CARD": {"es": "Raspadito", "en": "Scratch card"},
}


async def parts(terms: ProgramTerms, frame: Frame, language: Language, now: datetime) -> list[Part]:
    """As the screen shows them, of the same moment."""
    period = frame.period
    rows: list[Rows] = [[(terms.merchant_name, period.first, period.last, now, terms.currency)]]
    rows.append(await _figures(terms, frame))
    rows += await _liability(terms, now)
    found = await cohorts(terms.merchant_id, frame, now)
    rows.append([(one.month, one.joined, *one.bought) for one in found])
    rows.append([
        (one.times if one.times < OFTEN else f"{OFTEN} o más" if language == "es" else f"{OFTEN} or more", one.buyers,
         one.purchases, decimal_of(one.spent_minor, terms.currency))
        for one in (await repeats(terms.merchant_id, frame)).often
    ])  # fmt: skip
    whole, steps = await satisfaction(terms.merchant_id, frame)
    days = [*zip(frame.starts, frame.ends, strict=True), (period.first, period.last)]
    rows.append([(*two, *_answers(one)) for two, one in zip(days, [*steps, whole], strict=True)])
    rows.append([
        (one.title, KINDS[one.kind][language], one.reach, one.uses, one.points,
         decimal_of(one.discount_minor, terms.currency), _money(one.cost_minor(terms), terms), one.purchases,
         decimal_of(one.spent_minor, terms.currency))
        async for one in all_outcomes(terms.merchant_id, period)
    ])  # fmt: skip
    headings = list(HEADINGS[language])
    headings[5] += tuple(("Mes {}" if language == "es" else "Month {}").format(n) for n in range(MONTHS_AFTER))
    return [Part(*one) for one in zip(TITLES[language], headings, rows, strict=True)]


async def _figures(terms: ProgramTerms, frame: Frame) -> Rows:
    """Each step, and all of it below."""
    found = await figures(terms.merchant_id, frame)
    days = [*zip(frame.starts, frame.ends, strict=True), (frame.period.first, frame.period.last)]
    return [(*two, *_sums(one, terms)) for two, one in zip(days, [*found.steps, found.whole], strict=True)]


def _sums(one: Sums, terms: ProgramTerms) -> tuple[Cell, ...]:
    return (
        one.members, one.joined, one.active, one.given, one.redeemed, one.expired, one.taken_back,
        _percent(one.redemption_bp), _percent(one.breakage_bp), one.purchases,
        decimal_of(one.spent_minor, terms.currency),
    )  # fmt: skip


async def _liability(terms: ProgramTerms, now: datetime) -> list[Rows]:
    found, rate = await liability(terms, now), terms.redemption_rate

    def worth(points: int) -> Cell:
        return _money(value_of(points, rate) if rate else None, terms)

    return [
        [(found.members, found.points, _money(found.value_minor, terms), found.later, found.never, found.pending,
          _money(found.pending_minor, terms))],
        [(one.from_months, one.to_months, one.points, worth(one.points)) for one in found.ages],
        [(one.month, one.points, worth(one.points)) for one in found.endings],
    ]  # fmt: skip


def _answers(one: Results) -> tuple[Cell, ...]:
    groups = (one.of(group) for group in (Group.PROMOTERS, Group.PASSIVES, Group.DETRACTORS))
    return (one.score, one.asked, one.answered, *groups)


def _percent(basis_points: int | None) -> Cell:
    return None if basis_points is None else Decimal(basis_points).scaleb(-2)


def _money(minor: int | None, terms: ProgramTerms) -> Cell:
    return None if minor is None else decimal_of(minor, terms.currency)
