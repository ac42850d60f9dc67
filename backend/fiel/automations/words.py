"""Triggers and steps in words, for a list that reads like a sentence."""

from __future__ import annotations

from datetime import date, time

from babel.dates import format_date, format_time

from fiel.automations.language import (
    BadgeGained,
    BalancePassed,
    Birthday,
    Branch,
    CallWebhook,
    Do,
    FirstPurchase,
    NoVisit,
    OnDate,
    OrderCompleted,
    PointsEarned,
    Purchased,
    Registered,
    ReviewApproved,
    SegmentEntered,
    Step,
    Stop,
    TierReached,
    Trigger,
    Wait,
)
from fiel.rules.words import Reader, action_text, condition_text


def trigger_text(trigger: Trigger, reader: Reader) -> str:
    """As ``Cuando alguien se une al programa``."""
    say = reader.say
    match trigger:
        case Registered():
            return say("Cuando alguien se une al programa", "When somebody joins the programme")
        case FirstPurchase():
            return say("Cuando alguien compra por primera vez", "When somebody buys for the first time")
        case Purchased():
            return _from_amount(say("Cuando alguien compra", "When somebody buys"), trigger.least_minor, reader)
        case PointsEarned():
            if trigger.least <= 1:
                return say("Cuando alguien gana puntos", "When somebody earns points")
            least = reader.number(trigger.least)
            return say(f"Cuando alguien gana {least} puntos o más", f"When somebody earns {least} points or more")
        case BalancePassed():
            points = reader.number(trigger.points)
            return say(f"Cuando el saldo de alguien llega a {points}", f"When somebody's balance reaches {points}")
        case TierReached():
            tiers = reader.named("tier", trigger.tiers) if trigger.tiers else say("un nivel nuevo", "a new tier")
            return say(f"Cuando alguien sube a {tiers}", f"When somebody comes up to {tiers}")
        case BadgeGained():
            badges = reader.named("badge", trigger.badges) if trigger.badges else say("una insignia", "a badge")
            return say(f"Cuando alguien consigue {badges}", f"When somebody gains {badges}")
        case OrderCompleted():
            told = say("Cuando se completa un pedido", "When an order is completed")
            return _from_amount(told, trigger.least_minor, reader)
        case ReviewApproved():
            return _review(trigger, reader)
        case NoVisit():
            return _no_visit(trigger, reader)
        case Birthday():
            return _birthday(trigger, reader)
        case OnDate():
            return _date(trigger, reader)
        case SegmentEntered():
            segment = reader.named("segment", (trigger.segment,))
            told = say(f"Cuando alguien entra en «{segment}»", f"When somebody comes into “{segment}”")
            present = say(", y para quien ya está", ", and for those who are in it already")
            return told + (present if trigger.includes_present else "")


def _from_amount(told: str, least_minor: int, reader: Reader) -> str:
    if not least_minor:
        return told
    amount = reader.money(least_minor)
    return told + reader.say(f" por {amount} o más", f" for {amount} or more")


def _review(trigger: ReviewApproved, reader: Reader) -> str:
    told = reader.say("Cuando se publica una valoración", "When a review is published")
    stars = trigger.least_stars
    if stars == 5:
        return told + reader.say(" de 5 estrellas", " with 5 stars")
    return told + (reader.say(f" de {stars} estrellas o más", f" with {stars} stars or more") if stars > 1 else "")


def _no_visit(trigger: NoVisit, reader: Reader) -> str:
    days = reader.number(trigger.days)
    told = reader.say(f"Cuando alguien lleva {days} días sin venir", f"When somebody has not come for {days} days")
    present = reader.say(", y para quien ya lleva más", ", and for those who have been away for longer")
    return told + (present if trigger.includes_present else "")


def _birthday(trigger: Birthday, reader: Reader) -> str:
    clock = clock_text(trigger.at_minute, reader)
    if not trigger.days_before:
        return reader.say(f"El día del cumpleaños, a las {clock}", f"On the birthday, at {clock}")
    days = reader.number(trigger.days_before)
    if trigger.days_before == 1:
        return reader.say(f"El día antes del cumpleaños, a las {clock}", f"The day before the birthday, at {clock}")
    return reader.say(
        f"{days} días antes del cumpleaños, a las {clock}", f"{days} days before the birthday, at {clock}"
    )


def _date(trigger: OnDate, reader: Reader) -> str:
    clock, day = clock_text(trigger.at_minute, reader), day_text(trigger.day, reader, year=not trigger.every_year)
    if trigger.every_year:
        return reader.say(f"Cada {day}, a las {clock}", f"Every {day}, at {clock}")
    return reader.say(f"El {day}, a las {clock}", f"On {day}, at {clock}")


def day_text(day: date, reader: Reader, *, year: bool) -> str:
    form = {"es": "d 'de' MMMM", "en": "d MMMM"}[reader.language] + (
        " 'de' y" if reader.language == "es" else " y"
    ) * year
    return format_date(day, form, locale=reader.language)


def clock_text(minute: int, reader: Reader) -> str:
    return format_time(time(minute // 60, minute % 60), "H:mm", locale=reader.language)


def step_text(step: Step, reader: Reader) -> str:
    """As ``Espera 3 días``."""
    say = reader.say
    match step:
        case Wait():
            return _wait(step, reader)
        case Branch():
            quoted = (condition_text(one, reader) for one in step.conditions)
            conditions = f" {say('y', 'and')} ".join(say(f"«{one}»", f"“{one}”") for one in quoted)
            return say(f"¿Se cumple {conditions}?", f"Does {conditions} hold?")
        case Do():
            return action_text(step.action, reader) + (f" ({step.note})" if step.note else "")
        case CallWebhook():
            return say(f"Avisa a mis sistemas: {step.label}", f"Tell my systems: {step.label}")
        case Stop():
            return say("Termina aquí", "End here")


def _wait(step: Wait, reader: Reader) -> str:
    units = (
        (step.days, ("día", "días"), ("day", "days")), (step.hours, ("hora", "horas"), ("hour", "hours")),
        (step.minutes, ("minuto", "minutos"), ("minute", "minutes")),
    )  # fmt: skip
    parts = [f"{reader.number(count)} {reader.say(es[count != 1], en[count != 1])}" for count, es, en in units if count]
    told = reader.say("Espera ", "Wait ") + reader.listed(parts, every=True) if parts else ""
    if step.at_minute is None:
        return told
    clock = clock_text(step.at_minute, reader)
    if not told:
        return reader.say(f"Espera hasta las {clock}", f"Wait until {clock}")
    return told + reader.say(f", y hasta las {clock}", f", and until {clock}")
