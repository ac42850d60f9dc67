"""Conditions and actions as people read them, in Spanish and English."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from babel.dates import format_date

from fiel.core.language import Language, format_money, format_number, format_times
from fiel.rules.evaluation import Held
from fiel.rules.language import (
    Action,
    AddPoints,
    AssignPromotion,
    AtLocation,
    AtTimes,
    CartHolds,
    Condition,
    Discount,
    ExternalGift,
    Figure,
    FirstPurchase,
    FreeProduct,
    GivePunch,
    InSegment,
    InTier,
    IssueScratchCard,
    Measure,
    Multiply,
    NearBirthday,
    Newsletter,
    RemovePoints,
    SendEmail,
    SendPush,
    SetPoints,
    WithBadge,
)


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads, and what the ids in rules are called: ``names["tier"][7]``."""

    language: Language
    currency: str
    names: Mapping[str, Mapping[int, str]] = field(default_factory=dict)

    def say(self, es: str, en: str) -> str:
        return es if self.language == "es" else en

    def number(self, value: int) -> str:
        return format_number(value, self.language)

    def money(self, minor: int) -> str:
        return format_money(minor, self.currency, self.language)

    def named(self, kind: str, ids: Sequence[int], *, every: bool = False) -> str:
        known = self.names.get(kind, {})
        gone = self.say("(ya no existe)", "(no longer there)")
        return self.listed([known.get(number, gone) for number in ids], every=every)

    def goods(self, chosen: CartHolds | Discount) -> str:
        return chosen.label or self.listed([*chosen.products, *chosen.categories])

    def listed(self, words: Sequence[str], *, every: bool = False) -> str:
        *first, last = words or ("",)
        joint = self.say("y", "and") if every else self.say("o", "or")
        return f"{', '.join(first)} {joint} {last}" if first else last


def condition_text(condition: Condition, reader: Reader) -> str:
    """As ``Total de la compra: 20,00 € o más``."""
    return _CONDITIONS[type(condition)](condition, reader)


def held_text(held: Held, reader: Reader) -> str:
    """What was found of a condition: ``es 12,00 €``; empty where the condition says it all."""
    if held.holds is None:
        return reader.say("aún no se sabe: depende de la compra", "not known yet: it depends on the purchase")
    if held.found is None:
        return ""
    if isinstance(held.condition, Figure):
        return reader.say("es ", "it is ") + _amount(held.condition.measure, held.found, reader)
    if isinstance(held.condition, CartHolds):
        return reader.say(f"lleva {reader.number(held.found)}", f"there are {reader.number(held.found)}")
    if isinstance(held.condition, NearBirthday):
        days = reader.number(held.found)
        return reader.say(f"faltan o pasaron {days} días", f"{days} days away")
    return ""


def action_text(action: Action, reader: Reader) -> str:
    """As ``+50 puntos``."""
    return _ACTIONS[type(action)](action, reader)


def gift_text(actions: Sequence[Action], reader: Reader) -> str:
    return " · ".join(action_text(one, reader) for one in actions)


_MEASURES: Mapping[Measure, tuple[str, str]] = {
    Measure.BALANCE: ("Saldo", "Balance"),
    Measure.LIFETIME: ("Puntos ganados desde siempre", "Points ever earned"),
    Measure.SPEND: ("Gasto desde siempre", "Money ever spent"),
    Measure.PURCHASES: ("Compras anteriores", "Purchases before this one"),
    Measure.DAYS_SINCE_VISIT: ("Días desde la última visita", "Days since the last visit"),
    Measure.CART_TOTAL: ("Total de la compra", "Total of the purchase"),
}
_IS_MONEY = (Measure.SPEND, Measure.CART_TOTAL)


def _amount(measure: Measure, value: int, reader: Reader) -> str:
    return reader.money(value) if measure in _IS_MONEY else reader.number(value)


def _figure(asked: Figure, reader: Reader) -> str:
    label = reader.say(*_MEASURES[asked.measure])
    least = None if asked.least is None else _amount(asked.measure, asked.least, reader)
    most = None if asked.most is None else _amount(asked.measure, asked.most, reader)
    if least is None or most is None:
        told = reader.say(f"{least} o más", f"{least} or more") if least is not None else (
            reader.say(f"{most} o menos", f"{most} or less"))  # fmt: skip
    elif least == most:
        told = least
    else:
        told = reader.say(f"de {least} a {most}", f"{least} to {most}")
    return f"{label}: {told}"


def _first_purchase(asked: FirstPurchase, reader: Reader) -> str:
    if asked.is_first:
        return reader.say("Es su primera compra", "It is their first purchase")
    return reader.say("No es su primera compra", "It is not their first purchase")


def _cart_holds(asked: CartHolds, reader: Reader) -> str:
    goods = reader.goods(asked)
    if asked.least == 1:
        return reader.say(f"La compra lleva {goods}", f"The purchase holds {goods}")
    units = reader.number(asked.least)
    return reader.say(f"La compra lleva al menos {units} de {goods}", f"The purchase holds at least {units} of {goods}")


def _in_tier(asked: InTier, reader: Reader) -> str:
    tiers = reader.named("tier", asked.tiers)
    more = reader.say(" o superior", " or above") if asked.or_above else ""
    return reader.say(f"Nivel: {tiers}{more}", f"Tier: {tiers}{more}")


def _with_badge(asked: WithBadge, reader: Reader) -> str:
    badges = reader.named("badge", asked.badges, every=asked.all_of)
    return reader.say(f"Insignia: {badges}", f"Badge: {badges}")


def _at_location(asked: AtLocation, reader: Reader) -> str:
    places = reader.named("location", asked.locations)
    return reader.say(f"Local: {places}", f"Location: {places}")


def _at_times(asked: AtTimes, reader: Reader) -> str:
    monday = date(2024, 1, 1)
    days = reader.listed([
        format_date(monday.replace(day=day), "EEEE", locale=reader.language) for day in sorted(set(asked.weekdays))
    ])  # fmt: skip
    whole = (asked.from_minute, asked.to_minute) == (0, 1440)
    hours = "" if whole else f"{_clock(asked.from_minute)}-{_clock(asked.to_minute)}"
    told = ", ".join(part for part in (days, hours) if part) or reader.say("a cualquier hora", "any time")
    return told[0].upper() + told[1:]


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _near_birthday(asked: NearBirthday, reader: Reader) -> str:
    if asked.whole_month:
        return reader.say("El mes de su cumpleaños", "The month of their birthday")
    if asked.days == 0:
        return reader.say("El día de su cumpleaños", "On their birthday")
    days = reader.number(asked.days)
    return reader.say(
        f"Su cumpleaños, hasta {days} días antes o después", f"Their birthday, up to {days} days before or after"
    )


def _in_segment(asked: InSegment, reader: Reader) -> str:
    segment = reader.named("segment", (asked.segment,))
    return reader.say(f"Segmento: {segment}", f"Segment: {segment}")


def _newsletter(asked: Newsletter, reader: Reader) -> str:
    if asked.has_it:
        return reader.say("Recibe las novedades por correo", "Gets the news by e-mail")
    return reader.say("No recibe las novedades por correo", "Does not get the news by e-mail")


def _points(count: int, reader: Reader) -> str:
    one = count == 1
    return f"{reader.number(count)} {reader.say('punto' if one else 'puntos', 'point' if one else 'points')}"


def _discount(action: Discount, reader: Reader) -> str:
    if action.percent_bp is not None:
        percent = format_times(action.percent_bp * 100, reader.language)
        off = reader.say(f"{percent} % de descuento", f"{percent}% off")
    else:
        amount = reader.money(action.amount_minor or 0)
        off = reader.say(f"{amount} de descuento", f"{amount} off")
    goods = reader.goods(action)
    return reader.say(f"{off} en {goods}", f"{off} {goods}") if goods else off


def _of(kind: str, es: str, en: str) -> Callable[[Any, Reader], str]:
    def text(action: Any, reader: Reader) -> str:
        return reader.say(es, en).format(name=reader.named(kind, (action.promotion,)))

    return text


def _punches(action: GivePunch, reader: Reader) -> str:
    name = reader.named("promotion", (action.promotion,))
    if action.punches == 1:
        return reader.say(f"Un sello en «{name}»", f"A punch on “{name}”")
    count = reader.number(action.punches)
    return reader.say(f"{count} sellos en «{name}»", f"{count} punches on “{name}”")


_CONDITIONS: Mapping[type, Callable[[Any, Reader], str]] = {
    Figure: _figure, FirstPurchase: _first_purchase, CartHolds: _cart_holds, InTier: _in_tier,
    WithBadge: _with_badge, AtLocation: _at_location, AtTimes: _at_times, NearBirthday: _near_birthday,
    InSegment: _in_segment, Newsletter: _newsletter,
}  # fmt: skip
_ACTIONS: Mapping[type, Callable[[Any, Reader], str]] = {
    AddPoints: lambda action, reader: f"+{_points(action.points, reader)}",
    RemovePoints: lambda action, reader: f"−{_points(action.points, reader)}",
    SetPoints: lambda action, reader: (
        reader.say("El saldo pasa a ", "The balance becomes ") + _points(action.points, reader)
    ),
    Multiply: lambda action, reader: (
        reader.say("Puntos", "Points") + f" ×{format_times(action.times_bp, reader.language)}"
    ),
    Discount: _discount,
    FreeProduct: lambda action, reader: reader.say(f"{action.name} gratis", f"{action.name} for free"),
    ExternalGift: lambda action, _: str(action.name),
    AssignPromotion: _of("promotion", "La promoción «{name}»", "The promotion “{name}”"),
    GivePunch: _punches,
    IssueScratchCard: _of("promotion", "Un raspadito de «{name}»", "A scratch card of “{name}”"),
    SendPush: lambda action, reader: reader.say("Aviso: ", "Push: ") + action.title,
    SendEmail: lambda action, reader: reader.say("Correo: ", "E-mail: ") + action.subject,
}
