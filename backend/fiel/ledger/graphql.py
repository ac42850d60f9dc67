"""The books over GraphQL: what each of the two sides sees of an entry, and why its number is what it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.graphql import Node, SafeInt, UserError, answers, field, told
from fiel.core.ids import global_id
from fiel.core.language import Language, format_money, format_number, format_times
from fiel.core.rows import rows_as
from fiel.ledger import errors
from fiel.ledger.actions import WhyStep as WhyStepValue
from fiel.ledger.loaders import arrived_lots
from fiel.ledger.models import EntryKind as EntryKindValue
from fiel.ledger.models import Reason as ReasonValue

EntryKind = strawberry.enum(EntryKindValue, description="What kind of movement it is.")
Reason = strawberry.enum(ReasonValue, description="Why points were earned.")


@answers(errors.NotEnoughPoints)
@strawberry.type(description="The balance does not reach.")
class NotEnoughPoints(UserError):
    missing: SafeInt = told("How many points are missing.")


@strawberry.type(description="One rule that made a number; the steps come in the order in which they applied.")
class WhyStep:
    rule: str = told("For programs: BASE_RATE, CARRY, WELCOME, DIRECT, REWARD, …")
    points: SafeInt = told("The points after this step.")
    text: str = told("For people, with the sum.")


@strawberry.type(description="Points of a movement that end together.")
class LotPart:
    points: SafeInt = told("How many came.")
    expires_at: datetime | None = told("When they end, whatever was spent of them since; null: never.")


@strawberry.type(description="A movement as its customer sees it. Running balances are for the merchant.")
class PointsTransaction(Node):
    """A row and its readers: a page has dozens, and of most only some fields are asked."""

    row: strawberry.Private[Mapping[str, Any]]
    currency: strawberry.Private[str]
    language: strawberry.Private[Language]

    @field("Opaque and stable.")  # type: ignore[misc]
    def id(self) -> strawberry.ID:  # type: ignore[override]  # the interface has it plain
        return strawberry.ID(global_id("PointsTransaction", self.row["id"]))

    @field("What kind of movement.")
    def kind(self) -> EntryKindValue:
        return _KINDS[self.row["kind"]]

    @field("Why it was earned; null for what is no earning.")
    def reason(self) -> ReasonValue | None:
        return _REASONS[self.row["reason"]] if self.row["reason"] else None

    @field("Signed.")
    def points(self) -> SafeInt:
        points: SafeInt = self.row["points"]
        return points

    @field("When it happened.")
    def occurred_at(self) -> datetime:
        return db.moment_of(self.row["occurred_at"])

    @field("When it was written.")
    def created_at(self) -> datetime:
        return db.moment_of(self.row["created_at"])

    @field("What the merchant wrote beside it.")
    def description(self) -> str | None:
        return db.text_of(self.row, "description")

    @field("The shop.")
    def location_name(self) -> str | None:
        return db.text_of(self.row, "location_name")

    @field("Why these points.")
    def why(self) -> list[WhyStep]:
        return why_steps(db.from_json(self.row["why"]), self.currency, self.language)

    @field("Whether they paid for part of a purchase, or such points came back.")
    def is_payment(self) -> bool:
        return bool(self.row["cause_kind"] == "checkout")

    @field("Whether they were given to another customer or came from one, or such a gift was taken back.")
    def is_gift(self) -> bool:
        return bool(self.row["cause_kind"] == "points_transfer")

    @field("Of points that came from another account: by when they end, the soonest first; else empty.")
    async def lots(self, info: Info) -> list[LotPart]:
        rows = await info.context.asked_together(arrived_lots, self.row["id"]) or []
        return [LotPart(points=SafeInt(row["points"]), expires_at=row["expires_at"]) for row in rows]


@strawberry.type(description="A movement as the merchant sees it.")
class MemberTransaction(PointsTransaction):
    @field("The balance right after it.")
    def balance_after(self) -> SafeInt:
        return SafeInt(self.row["balance_after"])

    @field("What it added to or took from the points owed.")
    def deficit_delta(self) -> SafeInt:
        return SafeInt(self.row["deficit_delta"])

    @field("For the merchant only.")
    def note(self) -> str | None:
        return db.text_of(self.row, "note")

    @field("The employee or the API token that did it; null: Fiel or the customer.")
    def actor_name(self) -> str | None:
        return db.text_of(self.row, "actor_name")

    @field("Whether a till gave it without a network: it says when it happened, and it was written when it arrived.")
    def was_offline(self) -> bool:
        return bool(self.row["was_offline"])

    @field("Whether it undoes another one.")
    def is_reversal(self) -> bool:
        return bool(self.row["kind"] == "REVERSAL")

    @field("Whether it was undone.")
    def is_reversed(self) -> bool:
        return self.row["reversed_by_id"] is not None

    @field("Whether `reverseTransaction` is for it (redemptions and orders are undone as such).")
    def is_reversible(self) -> bool:
        if self.row["cause_kind"] == "points_transfer":  # from the giver's side, once
            return self.row["kind"] == "TRANSFER_OUT" and not (self.row["reverses_id"] or self.row["reversed_by_id"])
        return (
            self.row["kind"] in _REVERSIBLE
            and self.row["reversed_by_id"] is None
            and self.row["cause_kind"] not in ("order", "review", "coupon")
        )


_REVERSIBLE = frozenset({"EARN", "ADJUST_CREDIT", "ADJUST_DEBIT"})
_KINDS = {kind.value: kind for kind in EntryKindValue}
_REASONS = {reason.value: reason for reason in ReasonValue}


def customer_transaction(row: Mapping[str, Any], currency: str, language: Language) -> PointsTransaction:
    return PointsTransaction(row=row, currency=currency, language=language)


def customer_transactions(
    rows: Sequence[Mapping[str, Any]], currency: str, language: Language
) -> list[PointsTransaction]:
    return rows_as(PointsTransaction, rows, currency=currency, language=language)


def staff_transaction(row: Mapping[str, Any], currency: str, language: Language) -> MemberTransaction:
    return MemberTransaction(row=row, currency=currency, language=language)


def why_of(steps: Sequence[WhyStepValue], currency: str, language: Language) -> list[WhyStep]:
    return why_steps([step.as_json() for step in steps], currency, language)


def why_steps(steps: Sequence[Mapping[str, Any]], currency: str, language: Language) -> list[WhyStep]:
    return [WhyStep(rule=step["rule"], points=step["points"], text=_text(step, currency, language)) for step in steps]


_TEXTS: dict[str, tuple[str, str]] = {
    "BASE_RATE": (
        "{amountMinor} a {ratePoints} por cada {rateAmountMinor}: {points}",
        "{amountMinor} at {ratePoints} for each {rateAmountMinor}: {points}",
    ),
    "BAND_RATE": (
        "{amountMinor}, desde {fromMinor}, a {ratePoints} por cada {rateAmountMinor}: {points}",
        "{amountMinor}, from {fromMinor} on, at {ratePoints} for each {rateAmountMinor}: {points}",
    ),
    "PROMOTION": ("Por una promoción: {points}", "For a promotion: {points}"),
    "AUTOMATION": ("Por un regalo: {points}", "For a gift: {points}"),
    "TAKEN": ("Puntos que se quitan: {points}", "Points taken: {points}"),
    "PERIODIC_GIFT": ("Por un regalo: {points}", "For a gift: {points}"),
    "BIRTHDAY": ("Por tu cumpleaños: {points}", "For your birthday: {points}"),
    "PROMOTIONS": ("Por promociones: {more}. En total: {points}", "For promotions: {more}. In all: {points}"),
    "CARRY": (
        "Con lo que sobró de otras compras: {points}. Para la próxima queda un {leftPercent} % de un punto",
        "With what other purchases left over: {points}. {leftPercent}% of a point waits for the next one",
    ),
    "REFERRAL": (
        "Por traer a alguien, o por venir de su mano: {points}",
        "For bringing somebody, or being brought: {points}",
    ),
    "NEWSLETTER": ("Por apuntarse a las novedades: {points}", "For signing up to the news: {points}"),
    "REVIEW": ("Por una valoración publicada: {points}", "For a review that was published: {points}"),
    "COUPON": ("Por un cupón: {points}", "For a coupon: {points}"),
    "WELCOME": ("Bienvenida: {points}", "Welcome: {points}"),
    "DIRECT": ("Puntos escritos a mano: {points}", "Points entered by hand: {points}"),
    "PRODUCT_POINTS": (
        "Líneas con puntos propios: {lines}, que dan {own}. En total: {points}",
        "Lines with points of their own: {lines}, which bring {own}. In all: {points}",
    ),
    "REFUNDED": (
        "Se devolvieron {refundedMinor} de {amountMinor}. Quedan: {points}",
        "{refundedMinor} of {amountMinor} was refunded. What stays: {points}",
    ),
    "TIER": ("Por nivel, × {times}: {points}", "For the tier, × {times}: {points}"),
    "CHECKOUT": ("Descuento al pagar, {amountMinor}: {points}", "Taken off the price, {amountMinor}: {points}"),
    "REWARD": ("Precio de la recompensa: {points}", "Price of the reward: {points}"),
}


def _text(step: Mapping[str, Any], currency: str, language: Language) -> str:
    es, en = _TEXTS[step["rule"]]
    facts: dict[str, int] = {**step["facts"], "points": step["points"]}
    if "of" in facts:
        facts["leftPercent"] = max(0, facts["left"]) * 100 // facts["of"]
    shown = {"times": format_times(facts["timesBp"], language)} if "timesBp" in facts else {}
    shown |= {
        name: format_money(value, currency, language) if name.endswith("Minor") else format_number(value, language)
        for name, value in facts.items()
    }
    return (es if language == "es" else en).format(**shown)
