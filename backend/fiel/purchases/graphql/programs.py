"""A look at a programme before it is saved, in the owner's language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from enum import Enum
from typing import Annotated, Any

import strawberry

from fiel.context import Info
from fiel.core.clock import local_date
from fiel.core.errors import camel
from fiel.core.graphql import ActionRefused, InvalidInput, Money, NotFound, SafeInt, answered_query, money, told
from fiel.core.language import Language, format_day, format_money, format_number, format_times
from fiel.merchants.actions import ProgramTerms
from fiel.merchants.graphql import staff
from fiel.merchants.graphql.programs import ProgramChangesInput
from fiel.merchants.rules import Band, value_of
from fiel.purchases.actions.preview_program import ProgramPreview as PreviewValue
from fiel.purchases.actions.preview_program import preview_program, replay_rules


@strawberry.enum(description="A part of the programme.")
class ProgramSection(Enum):
    EARNING = "EARNING"
    JOINING = "JOINING"
    REFERRALS = "REFERRALS"
    REQUESTS = "REQUESTS"
    CHECKOUT = "CHECKOUT"
    EXPIRY = "EXPIRY"


@strawberry.type(description="What a part of the programme comes to, by an example.")
class ProgramExample:
    section: ProgramSection = told("Which part.")
    text: str = told("For people.")


@strawberry.type(description="A setting that would change.")
class SettingChange:
    setting: str = told("Its name in `ProgramSettings`.")
    before: str = told("For people.")
    after: str = told("For people.")


@strawberry.type(description="The purchases of the last thirty days, by the rates before and after.")
class LastMonthPreview:
    purchases: SafeInt = told("How many.")
    points_before: SafeInt = told("What they earn as it is.")
    points_after: SafeInt = told("What they would earn.")


@strawberry.type(description="What a change of the programme would do.")
class ProgramPreview:
    examples: list[ProgramExample] = told("By part.")
    changes: list[SettingChange] = told("What would change.")
    last_month: LastMonthPreview | None = told("Null: there were no purchases.")


@strawberry.input(description="A change to look at; what is left out stays.")
class PreviewProgramInput(ProgramChangesInput):
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="Purchases of the past, by the rules as they are and as they would be.")
class ReplayRulesSuccess:
    purchases: SafeInt = told("Looked at.")
    spent: Money = told("In all, less what was refunded.")
    points_before: SafeInt = told("What they earn as it is.")
    points_after: SafeInt = told("What they would earn.")
    cost_before: Money | None = told("What those points are worth; null: points are not money here.")
    cost_after: Money | None = told("What those points would be worth; null: they would be no money.")


ReplayRulesResult = Annotated[
    ReplayRulesSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("ReplayRulesResult", description="What a replay of the rules can answer."),
]
PreviewProgramResult = Annotated[
    ProgramPreview | InvalidInput | NotFound | ActionRefused,
    strawberry.union("PreviewProgramResult", description="What the preview can answer."),
]


@strawberry.type
class ProgramPreviewQuery:
    @answered_query(
        "What the purchases of some days, both included, earn by the programme as it is and as it would be; tiers,"
        " promotions and products apart. Nothing is written. Owner."
    )
    async def replay_rules(
        self, info: Info, input: PreviewProgramInput, first_day: date, last_day: date
    ) -> ReplayRulesResult:
        actor = await staff(info, input.merchant)
        terms, seen = await replay_rules(actor, input.changes(), first_day, last_day, now=info.context.now)

        def worth(minor: int | None) -> Money | None:
            return None if minor is None else money(minor, terms.currency, info.context.language)

        return ReplayRulesSuccess(
            purchases=SafeInt(seen.purchases), spent=money(seen.spent_minor, terms.currency, info.context.language),
            points_before=SafeInt(seen.points_before), points_after=SafeInt(seen.points_after),
            cost_before=worth(seen.value_before), cost_after=worth(seen.value_after),
        )  # fmt: skip

    @answered_query("What a change of the programme would do; nothing is written. Owner.")
    async def preview_program(self, info: Info, input: PreviewProgramInput) -> PreviewProgramResult:
        actor = await staff(info, input.merchant)
        seen = await preview_program(actor, input.changes(), now=info.context.now)
        say = _Words(seen.after, info.context.language)
        last = seen.last_month
        return ProgramPreview(
            examples=_examples(seen, say, info),
            changes=[
                SettingChange(setting=camel(name), before=say.value(name, getattr(seen.before, name)),
                              after=say.value(name, getattr(seen.after, name)))
                for name in seen.changed
            ],
            last_month=LastMonthPreview(purchases=SafeInt(last.purchases), points_before=SafeInt(last.points_before),
                                        points_after=SafeInt(last.points_after)) if last else None,
        )  # fmt: skip


class _Words:
    """Figures and choices of a programme as a person reads them."""

    def __init__(self, terms: ProgramTerms, language: Language) -> None:
        self.terms, self.language = terms, language

    def pick(self, es: str, en: str) -> str:
        return es if self.language == "es" else en

    def points(self, points: int) -> str:
        shown = format_number(points, self.language)
        return self.pick("1 punto", "1 point") if points == 1 else f"{shown} {self.pick('puntos', 'points')}"

    def money(self, minor: int) -> str:
        return format_money(minor, self.terms.currency, self.language)

    def value(self, name: str, value: Any) -> str:
        if value is None or value in ("", ()):
            return self.pick("ninguno", "none")
        if isinstance(value, bool):
            return self.pick("sí", "yes") if value else self.pick("no", "no")
        if isinstance(value, Enum):
            return self.pick(*_CHOICES[value.value])
        if isinstance(value, tuple):
            return " · ".join(self._one(part) for part in value)
        if name.endswith("_minor"):
            return self.money(value)
        if name.endswith("_bp"):
            share = format_times(value * 100, self.language)
            return self.pick(f"{share} %", f"{share}%")
        return format_number(value, self.language) if isinstance(value, int) else str(value)

    def _one(self, part: Any) -> str:
        if isinstance(part, Band):
            return f"{self.money(part.from_minor)}: {self.points(part.points)}"
        return self.pick(*_CHOICES[part.value]) if isinstance(part, Enum) else str(part)


_CHOICES: dict[str, tuple[str, str]] = {
    "DOWN": ("hacia abajo", "down"), "NEAREST": ("al más cercano", "to the nearest"), "UP": ("hacia arriba", "up"),
    "CREATED": ("al crearse", "when created"), "PAID": ("al pagarse", "when paid"),
    "COMPLETED": ("al completarse", "when completed"), "NEVER": ("nunca", "never"),
    "MONTHS": ("meses después", "months later"), "YEARLY": ("un día del año", "a day of the year"),
    "ALL": ("todos", "all"), "ONLY": ("solo algunos", "only some"), "EXCEPT": ("todos menos algunos", "all but some"),
    "WELCOME": ("bienvenida", "welcome"), "POINTS_EARNED": ("puntos ganados", "points earned"),
    "REDEMPTION_REQUESTED": ("canje pedido", "reward requested"),
    "REDEMPTION_CONFIRMED": ("recompensa entregada", "reward handed over"),
    "REDEMPTION_REJECTED": ("canje rechazado", "request rejected"),
    "POINTS_EXPIRING": ("puntos que caducan este mes", "points ending this month"),
    "THRESHOLD_REACHED": ("saldo alcanzado", "balance milestone"),
    "POINTS_REMINDER": ("recordatorio de puntos", "points reminder"),
    "REVIEW_REMINDER": ("recordatorio de valoraciones", "reminder of reviews"),
    "RECEIPT_REFUSED": ("ticket no aceptado", "receipt not accepted"),
    "DIRECT_MESSAGE": ("mensajes del comercio", "messages from the shop"), "NEWS": ("novedades", "news"),
    "NEWSLETTER": ("confirmar las novedades por correo", "confirm the news by e-mail"),
    "RECOVERY": ("recuperar la contraseña", "recover the password"),
    "IMPORT_DONE": ("importación terminada", "import finished"),
}  # fmt: skip


def _examples(seen: PreviewValue, say: _Words, info: Info) -> list[ProgramExample]:
    made: list[tuple[ProgramSection, Callable[[], list[str]]]] = [
        (ProgramSection.EARNING, lambda: _earning(seen, say)), (ProgramSection.JOINING, lambda: _joining(seen, say)),
        (ProgramSection.REFERRALS, lambda: _referrals(seen, say)),
        (ProgramSection.REQUESTS, lambda: _requests(seen, say, info)),
        (ProgramSection.CHECKOUT, lambda: _checkout(seen, say)),
        (ProgramSection.EXPIRY, lambda: _expiry(seen, say)),
    ]  # fmt: skip
    return [ProgramExample(section=section, text=text) for section, texts in made for text in texts()]


def _earning(seen: PreviewValue, say: _Words) -> list[str]:
    return [
        say.pick(f"Una compra de {say.money(amount)} da {say.points(points)}.",
                 f"A purchase of {say.money(amount)} gives {say.points(points)}.")
        for amount, points in seen.samples
    ]  # fmt: skip


def _joining(seen: PreviewValue, say: _Words) -> list[str]:
    welcome, news = seen.after.welcome_points, seen.after.newsletter_points
    texts = [
        say.pick(f"Quien se apunta empieza con {say.points(welcome)}.", f"Who joins starts with {say.points(welcome)}.")
        if welcome
        else say.pick("Quien se apunta empieza de cero.", "Who joins starts from zero.")
    ]
    if news:
        texts.append(say.pick(f"Quien acepta las novedades gana {say.points(news)}, una vez.",
                              f"Who signs up to the news earns {say.points(news)}, once."))  # fmt: skip
    return texts


def _referrals(seen: PreviewValue, say: _Words) -> list[str]:
    ana, luis = seen.after.referrer_points or 0, seen.after.referee_points or 0
    if not ana and not luis:
        return [say.pick("Traer a alguien no da puntos.", "Bringing somebody gives no points.")]
    return [
        say.pick(
            f"Ana trae a Luis. Cuando Luis gana sus primeros puntos, Ana recibe {say.points(ana)} y Luis"
            f" {say.points(luis)}.",
            f"Ana brings Luis. When Luis earns his first points, Ana gets {say.points(ana)} and Luis"
            f" {say.points(luis)}.",
        )
    ]


def _requests(seen: PreviewValue, say: _Words, info: Info) -> list[str]:
    if not seen.after.allows_redemption_requests:
        return [say.pick("Las recompensas se canjean en el local.", "Rewards are redeemed at the counter.")]
    until = local_date(info.context.now + timedelta(days=seen.after.request_days), seen.after.time_zone)
    day = format_day(until, say.language)
    return [
        say.pick(f"Un canje pedido hoy espera hasta el {day}; después sus puntos vuelven.",
                 f"A reward requested today waits until {day}; then its points return.")
    ]  # fmt: skip


def _checkout(seen: PreviewValue, say: _Words) -> list[str]:
    rate = seen.after.redemption_rate
    if rate is None or seen.discount is None:
        return [say.pick("Los puntos no se pagan como dinero.", "Points can't be spent as money.")]
    found = seen.discount
    return [
        say.pick(f"{say.points(rate.points)} valen {say.money(value_of(rate.points, rate))}.",
                 f"{say.points(rate.points)} are worth {say.money(value_of(rate.points, rate))}."),
        say.pick(
            f"En una cesta de {say.money(seen.cart_minor)}, quien tiene {say.points(seen.cart_points)} ahorra hasta"
            f" {say.money(found.amount_minor)}, por {say.points(found.points)}.",
            f"On a cart of {say.money(seen.cart_minor)}, somebody with {say.points(seen.cart_points)} saves up to"
            f" {say.money(found.amount_minor)}, for {say.points(found.points)}.",
        ),
    ]  # fmt: skip


def _expiry(seen: PreviewValue, say: _Words) -> list[str]:
    if seen.ends_at is None:
        return [say.pick("Los puntos no caducan.", "Points never end.")]
    last = local_date(seen.ends_at - timedelta(seconds=1), seen.after.time_zone)
    day = format_day(last, say.language)
    return [say.pick(f"Los puntos ganados hoy se pueden gastar hasta el {day}.",
                     f"Points earned today can be spent until {day}.")]  # fmt: skip
