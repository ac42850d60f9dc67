"""A promotion played over purchases of the past: whom it would have reached, and what it would have cost. Reads only.

Purchases are as they were, with what each customer had bought and spent before. What else a member has (points, tier,
badges, segments, newsletter) is taken as it is today.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from fiel.achievements.loaders import held, scheme
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.clock import local_date, start_of_day
from fiel.core.errors import Checks
from fiel.orders.loaders import cart_lines
from fiel.promotions.actions.checking import check_form
from fiel.promotions.actions.offers import Terms
from fiel.promotions.facts import segments_in
from fiel.promotions.forms import PromotionForm
from fiel.promotions.models import PromotionKind
from fiel.promotions.rules import off_of, points_of, punches_of
from fiel.rules.facts import Cart, Facts
from fiel.segments.loaders import MEMBERS, narrowed

LONGEST = timedelta(days=366)
MOST_PURCHASES = 20_000


@dataclass(slots=True)
class Replayed:
    """*purchases*: looked at; *unknown*: of these, where it can't be told, since what was in them is not known.
    *is_cut*: there were more than could be looked at."""

    purchases: int = 0
    reached: int = 0
    unknown: int = 0
    points: int = 0
    discount_minor: int = 0
    punches: int = 0
    cards: int = 0
    is_cut: bool = False
    members: set[int] = field(default_factory=set)


async def replay(actor: StaffActor, form: PromotionForm, first: date, last: date, *, now: datetime) -> Replayed:
    """*form* on the purchases from *first* to *last*, days of the merchant. Manager and up. Raises NotFound,
    InvalidInput."""
    actor.require(Role.MANAGER)
    await check_form(actor.merchant_id, None, form)
    check_days(first, last)
    zone = (await db.fetch("SELECT time_zone FROM merchant WHERE id = $1", actor.merchant_id))[0]["time_zone"]
    rows = await _purchases(actor.merchant_id, start_of_day(first, zone), start_of_day(last + timedelta(days=1), zone))
    segments = segments_in(form.cases) | ({form.segment_id} if form.segment_id else set())
    members = await facts_today(actor.merchant_id, {row["member"] for row in rows}, segments, now)
    lines = await cart_lines([row["order_id"] for row in rows if row["order_id"] is not None])
    found = Replayed(is_cut=len(rows) > MOST_PURCHASES)
    given: Counter[int] = Counter()
    for row in rows[:MOST_PURCHASES]:
        known = members.get(row["member"])
        if known is not None:
            cart = Cart(row["amount_minor"], tuple(lines.get(row["order_id"], ())))
            _play(found, form, replace(known, **_at(row, zone), cart=cart), row, given)
    if form.punch_rules is not None:
        found.cards = sum(count // form.punch_rules.goal for count in given.values())
    return found


def check_days(first: date, last: date) -> None:
    """Raises InvalidInput."""
    checks = Checks()
    if last < first:
        checks.fail("lastDay", "ORDER")
    elif last - first > LONGEST:
        checks.fail("lastDay", "PERIOD_LONG", most=LONGEST.days)
    checks.done()


def _play(found: Replayed, form: PromotionForm, facts: Facts, row: db.Row, given: Counter[int]) -> None:
    """One purchase."""
    found.purchases += 1
    if form.segment_id is not None and form.segment_id not in facts.segments:
        return
    terms = Terms(form.gift, form.cases)
    looked = terms.evaluate(facts)
    actions = terms.brings(looked)
    if actions is None:
        found.unknown += looked.may_come
        return
    punches = punches_of(form.punch_rules, facts.cart) if form.punch_rules and facts.cart else 0
    if form.kind is PromotionKind.PUNCH_CARD:
        found.punches += punches
        given[row["member"]] += punches
        if not punches:
            return
    elif not _has_room(form, found, given[row["member"]]):
        return
    else:
        given[row["member"]] += 1
        found.points += points_of(actions, row["points"], facts.balance)
        found.discount_minor += (off_of(actions, facts.cart) if facts.cart else None) or 0
    found.reached += 1
    found.members.add(row["member"])


def _has_room(form: PromotionForm, found: Replayed, had: int) -> bool:
    within = form.most_per_customer is None or had < form.most_per_customer
    return within and (form.budget is None or found.reached < form.budget)


def _at(row: db.Row, zone: str) -> dict[str, Any]:
    """The facts of a purchase's own moment."""
    moment: datetime = row["occurred_at"]
    before = row["before_at"] or row["joined_at"]
    days = (local_date(moment, zone) - local_date(before, zone)).days
    return {
        "now": moment.astimezone(ZoneInfo(zone)), "purchases": row["bought"], "spend_minor": row["spent"],
        "days_since_visit": max(0, days), "location": row["location_id"],
    }  # fmt: skip


async def _purchases(merchant_id: int, starts_at: datetime, ends_at: datetime) -> list[db.Row]:
    """In their order, each with what its customer had bought before."""
    return await db.fetch(
        "SELECT * FROM (SELECT p.id, o.id AS order_id, coalesce(m.merged_into_id, m.id) AS member, p.amount_minor,"
        " p.points, p.location_id, p.occurred_at, m.joined_at, row_number() OVER w - 1 AS bought,"
        " lag(p.occurred_at) OVER w AS before_at, CAST(sum(p.amount_minor - p.refunded_minor) OVER w AS BIGINT)"
        " - (p.amount_minor - p.refunded_minor) AS spent FROM purchase p JOIN membership m ON m.id = p.membership_id"
        " LEFT JOIN shop_order o ON o.purchase_id = p.id WHERE m.merchant_id = $1 AND p.reversed_at IS NULL"
        " WINDOW w AS (PARTITION BY coalesce(m.merged_into_id, m.id) ORDER BY p.occurred_at, p.id)) q"
        " WHERE q.occurred_at >= $2 AND q.occurred_at < $3 ORDER BY q.occurred_at, q.id LIMIT $4",
        merchant_id, starts_at, ends_at, MOST_PURCHASES + 1,
    )  # fmt: skip


async def facts_today(merchant_id: int, ids: set[int], segments: set[int], now: datetime) -> dict[int, Facts]:
    """What is taken as it is today."""
    listed = sorted(ids)
    rows = await db.fetch(
        "SELECT m.id, m.newsletter_since, coalesce(m.last_visit_at, m.joined_at) AS visit_at, m.purchases,"
        " m.spend_minor, c.birthday, a.balance, a.lifetime, mt.tier_id,"
        " v.rank FROM membership m"
        " JOIN customer c ON c.id = m.customer_id JOIN points_account a ON a.id = m.points_account_id"
        " LEFT JOIN member_tier mt ON mt.membership_id = m.id LEFT JOIN tier v ON v.id = mt.tier_id"
        f" AND v.is_active = TRUE AND v.removed_at IS NULL WHERE {db.among('m.id', 1, 'bigint')}",
        db.to_json(listed),
    )
    on = await scheme(merchant_id)
    ranks = await db.fetch("SELECT id, rank FROM tier WHERE merchant_id = $1 AND removed_at IS NULL", merchant_id)
    badges = await held(listed) if on and on["badges_on"] else {}
    inside = {number: await members_inside(merchant_id, number, now) for number in segments}
    has_tiers = bool(on and on["tiers_on"])
    return {
        row["id"]: Facts(
            now, balance=row["balance"], lifetime=row["lifetime"], purchases=row["purchases"],
            spend_minor=row["spend_minor"], days_since_visit=max(0, (now - row["visit_at"]).days),
            tier=row["tier_id"] if has_tiers and row["rank"] is not None else None,
            tiers_reached=_reached(ranks, row["rank"]) if has_tiers else frozenset(),
            badges=frozenset(badges.get(row["id"], ())),
            segments=frozenset(number for number, who in inside.items() if row["id"] in who),
            newsletter=row["newsletter_since"] is not None, birthday=_day(row["birthday"]),
        )
        for row in rows
    }  # fmt: skip


def _reached(ranks: Iterable[db.Row], rank: int | None) -> frozenset[int]:
    return frozenset(one["id"] for one in ranks if rank is not None and one["rank"] <= rank)


def _day(value: date | str | None) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value


async def members_inside(merchant_id: int, segment_id: int, now: datetime) -> set[int]:
    tests, values = (await narrowed(merchant_id, segment_id)).where(2, now)
    rows = await db.fetch(
        f"SELECT m.id {MEMBERS} WHERE m.merchant_id = $1 AND {' AND '.join(tests)}", merchant_id, *values
    )
    return {row["id"] for row in rows}
