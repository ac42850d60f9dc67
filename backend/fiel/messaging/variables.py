"""What a merchant may write into its messages: ``{{points}}`` or ``%puntos%``, replaced for each reader.

Replacing is all that happens: no expression, no attribute, no code is ever read out of a text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import Enum

from fiel.core import db
from fiel.core.clock import local_date, start_of_day
from fiel.core.errors import Checks
from fiel.core.language import Language, as_language, format_money, format_number, in_country
from fiel.merchants.actions import load_terms
from fiel.merchants.rules import RedemptionRate, value_of
from fiel.orders.reviews.loaders import Pending, pay_of, pending_of

_ANY = re.compile(r"\{\{\s*([^{}]{0,40}?)\s*\}\}|%([A-Za-zñáéíóúÑÁÉÍÓÚ_]{2,40})%")


class Variable(Enum):
    """Its English form, which goes between double braces."""

    NAME = "name"
    POINTS = "points"
    POTENTIAL_POINTS = "potential_points"
    EXPIRING_POINTS = "expiring_points"
    VALUE = "value"
    REWARD = "reward"
    MERCHANT = "merchant"
    LINK = "link"
    EARNED_POINTS = "earned_points"
    COST = "cost"
    REASON = "reason"
    DAY = "day"
    CUSTOMER = "customer"
    THRESHOLD = "threshold"
    REVIEW_POINTS = "review_points"


SPANISH = {
    Variable.NAME: "nombre", Variable.POINTS: "puntos", Variable.POTENTIAL_POINTS: "puntos_posibles",
    Variable.EXPIRING_POINTS: "puntos_que_acaban", Variable.VALUE: "valor", Variable.REWARD: "recompensa",
    Variable.MERCHANT: "comercio", Variable.LINK: "enlace", Variable.EARNED_POINTS: "puntos_ganados",
    Variable.COST: "coste", Variable.REASON: "motivo", Variable.DAY: "dia", Variable.CUSTOMER: "cliente",
    Variable.THRESHOLD: "umbral", Variable.REVIEW_POINTS: "puntos_por_valorar",
}  # fmt: skip
"""The form that goes between percent signs."""
OF_A_MEMBER = (
    Variable.NAME, Variable.POINTS, Variable.POTENTIAL_POINTS, Variable.EXPIRING_POINTS, Variable.VALUE,
    Variable.REWARD, Variable.MERCHANT,
)  # fmt: skip
"""What can be said of a member at any time; the others belong to an occasion."""
_BY_NAME = {variable.value: variable for variable in Variable} | {name: one for one, name in SPANISH.items()}


def check_variables(checks: Checks, path: str, text: str, known: Sequence[Variable] = OF_A_MEMBER) -> None:
    """Every name between braces or percent signs is one of *known*; the first that is not is told."""
    for found in _ANY.finditer(text):
        if _named(found) not in known:
            checks.fail(path, "VARIABLE", name=found[0], known=", ".join(between_braces(one) for one in known))
            return


def between_braces(variable: Variable) -> str:
    """As a merchant writes it."""
    return f"{{{{{variable.value}}}}}"


def _named(found: re.Match[str]) -> Variable | None:
    return _BY_NAME.get((found[1] if found[1] is not None else found[2]).strip().casefold())


def has_variables(*texts: str) -> bool:
    return any(_ANY.search(text) for text in texts)


def filled(text: str, values: Mapping[Variable, str]) -> str:
    """*text* with its variables replaced; a name that *values* don't have stays as it is written."""

    def value(found: re.Match[str]) -> str:
        variable = _named(found)
        return found[0] if variable is None else values.get(variable, found[0])

    return _ANY.sub(value, text)


async def values_of(
    merchant_id: int, membership_ids: list[int], now: datetime, *, language: Language | None = None
) -> dict[int, tuple[Language, dict[Variable, str]]]:
    """For each member what the variables say, in their language or in *language*, with numbers as the merchant's
    country writes them, read in one go."""
    merchant = await db.fetch_one(
        "SELECT m.name, m.country, m.currency, m.time_zone, p.redeem_points, p.redeem_amount_minor, p.newsletter_points"
        " FROM merchant m"
        " JOIN program p ON p.merchant_id = m.id WHERE m.id = $1",
        merchant_id,
    )
    if merchant is None:
        return {}
    first = local_date(now, merchant["time_zone"]).replace(day=1)
    month_ends = start_of_day((first + timedelta(days=32)).replace(day=1), merchant["time_zone"])
    rewards = await db.fetch(
        "SELECT title, cost FROM reward WHERE merchant_id = $1 AND is_active = TRUE AND coalesce(stock, 1) > 0"
        " AND (active_from IS NULL OR active_from <= $2) AND (active_to IS NULL OR active_to > $2) ORDER BY cost, id",
        merchant_id,
        now,
    )
    live = "l.account_id = m.points_account_id AND l.remaining > 0"
    rows = await db.fetch(
        "SELECT m.id, m.given_name, c.language, CASE WHEN m.newsletter_since IS NOT NULL OR EXISTS"
        " (SELECT 1 FROM points_transaction t WHERE t.account_id = m.points_account_id AND t.kind = 'EARN'"
        " AND t.reason = 'NEWSLETTER') THEN 1 ELSE 0 END AS had,"
        f" (SELECT CAST(coalesce(sum(l.remaining), 0) AS BIGINT) FROM points_lot l WHERE {live}"
        " AND (l.expires_at IS NULL OR l.expires_at > $3)) AS points,"
        f" (SELECT CAST(coalesce(sum(l.remaining), 0) AS BIGINT) FROM points_lot l WHERE {live}"
        " AND l.expires_at > $3 AND l.expires_at <= $4) AS expiring"
        " FROM membership m JOIN customer c ON c.id = m.customer_id"
        f" WHERE m.merchant_id = $1 AND {db.among('m.id', 2, 'bigint')}",
        merchant_id, db.to_json(membership_ids), now, month_ends,
    )  # fmt: skip
    rate = None
    if merchant["redeem_points"] and merchant["redeem_amount_minor"]:
        rate = RedemptionRate(merchant["redeem_points"], merchant["redeem_amount_minor"])
    pay, pending = pay_of(await load_terms(merchant_id)), await pending_of(membership_ids)
    had = {row["id"]: pending.get(row["id"], Pending()) for row in rows}
    for_reviews = {number: pay.potential(one.pending, has_first=one.has_first) for number, one in had.items()}
    found: dict[int, tuple[Language, dict[Variable, str]]] = {}
    for row in rows:
        spoken = in_country(language or as_language(row["language"]), merchant["country"])
        worth = format_money(value_of(row["points"], rate), merchant["currency"], spoken) if rate else ""
        found[row["id"]] = spoken, {
            Variable.NAME: row["given_name"].split(" ")[0], Variable.MERCHANT: merchant["name"],
            Variable.POINTS: format_number(row["points"], spoken), Variable.VALUE: worth,
            Variable.POTENTIAL_POINTS: format_number(
                (0 if row["had"] else merchant["newsletter_points"] or 0) + for_reviews[row["id"]], spoken
            ),
            Variable.REVIEW_POINTS: format_number(for_reviews[row["id"]], spoken),
            Variable.EXPIRING_POINTS: format_number(row["expiring"], spoken),
            Variable.REWARD: _reward(rewards, row["points"]),
        }  # fmt: skip
    return found


def _reward(rewards: list[db.Row], points: int) -> str:
    """The dearest that they can have now, else the one that they will have first."""
    within = [row["title"] for row in rewards if row["cost"] <= points]
    return str(within[-1] if within else rewards[0]["title"]) if rewards else ""
