"""What a segment can ask of a member, and its SQL. One line of ``_RANGES`` makes a new figure askable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from typing import Any

from fiel.core import db
from fiel.core.clock import start_of_day
from fiel.core.errors import Checks, camel

LARGEST = 2**53 - 1
MOST_DAYS = 36_500
MOST_CITIES = 50
MOST_ACHIEVEMENTS = 100

WELCOME = "m.merged_into_id IS NULL AND m.blocked_at IS NULL"
"""SQL: in any segment at all. ``m`` is the membership, ``c`` its customer, ``a`` its points account."""


@dataclass(frozen=True, slots=True)
class Range:
    """From *least* to *most*, both included; None: open on that side."""

    least: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Criteria:
    """All of it must hold; None does not narrow. Days are counted back from the moment of asking."""

    balance: Range | None = None
    lifetime: Range | None = None
    spend_minor: Range | None = None
    purchases: Range | None = None
    days_since_visit: Range | None = None
    """Since the last visit; of who never came, since they joined."""
    days_as_member: Range | None = None
    joined_from: date | None = None
    joined_to: date | None = None
    """Days in the merchant's time zone, both included."""
    birthday_months: tuple[int, ...] = ()
    cities: tuple[str, ...] = ()
    news: bool | None = None
    """Have said yes to the merchant's news."""
    newsletter: bool | None = None
    """Get them by e-mail too."""
    has_app: bool | None = None
    language: str | None = None
    tier_ids: tuple[int, ...] = ()
    """In one of these now."""
    badge_ids: tuple[int, ...] = ()
    """With any of these now."""

    def as_json(self) -> dict[str, Any]:
        return {one.name: _plain(getattr(self, one.name)) for one in fields(self) if getattr(self, one.name)
                not in (None, ())}  # fmt: skip

    @staticmethod
    def read(kept: Mapping[str, Any]) -> Criteria:
        """Raises TypeError, ValueError for what ``as_json`` did not make."""
        read: dict[str, Any] = dict(kept)
        for name in (*_RANGES, *_DAYS):
            if name in read:
                read[name] = Range(*read[name])
        for name in ("joined_from", "joined_to"):
            if name in read:
                read[name] = date.fromisoformat(read[name])
        for name in ("birthday_months", "cities", "tier_ids", "badge_ids"):
            if name in read:
                read[name] = tuple(read[name])
        return Criteria(**read)


_RANGES = {
    "balance": "a.balance", "lifetime": "a.lifetime", "spend_minor": "m.spend_minor", "purchases": "m.purchases",
}  # fmt: skip
_IN_TIER = (
    "EXISTS (SELECT 1 FROM member_tier mt JOIN tier v ON v.id = mt.tier_id JOIN achievement_scheme s"
    " ON s.merchant_id = v.merchant_id WHERE mt.membership_id = m.id AND s.tiers_on = TRUE AND v.is_active = TRUE"
    " AND (v.id"
)
_WITH_BADGE = (
    "EXISTS (SELECT 1 FROM member_badge h JOIN badge b ON b.id = h.badge_id JOIN achievement_scheme s"
    " ON s.merchant_id = b.merchant_id WHERE h.membership_id = m.id AND h.lost_at IS NULL AND s.badges_on = TRUE"
    " AND b.is_active = TRUE AND (b.id"
)
_DAYS = {"days_since_visit": "coalesce(m.last_visit_at, m.joined_at)", "days_as_member": "m.joined_at"}


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Criteria as they stand at a merchant: what a list of members, a count, a campaign narrows itself by."""

    criteria: Criteria
    time_zone: str

    def where(self, first: int, now: datetime) -> tuple[list[str], list[object]]:
        """SQL tests over ``m``, ``c``, ``a``, their parameters numbered from *first*."""
        wanted = self.criteria
        tests: list[str] = [WELCOME]
        values: list[object] = []

        def test(sql: str, *given: object) -> None:
            tests.append(sql.format(*(f"${first + len(values) + n}" for n in range(len(given)))))
            values.extend(given)

        for name, column in _RANGES.items():
            asked = getattr(wanted, name)
            if asked is not None and asked.least is not None:
                test(f"{column} >= {{}}", asked.least)
            if asked is not None and asked.most is not None:
                test(f"{column} <= {{}}", asked.most)
        for name, column in _DAYS.items():
            asked = getattr(wanted, name)
            if asked is not None and asked.least is not None:
                test(f"{column} <= {{}}", now - timedelta(days=asked.least))
            if asked is not None and asked.most is not None:  # the day itself belongs to it
                test(f"{column} > {{}}", now - timedelta(days=asked.most + 1))
        if wanted.joined_from is not None:
            test("m.joined_at >= {}", start_of_day(wanted.joined_from, self.time_zone))
        if wanted.joined_to is not None:
            test("m.joined_at < {}", start_of_day(wanted.joined_to + timedelta(days=1), self.time_zone))
        if wanted.birthday_months:
            months = ", ".join(str(int(month)) for month in wanted.birthday_months)
            tests.append(f"{_month('c.birthday')} IN ({months})")
        if wanted.cities:
            forms = sorted({form for city in wanted.cities for form in (city, city.lower(), city.upper())})
            place = first + len(values)
            tests.append(f"({db.among('m.city', place)} OR {db.among('lower(m.city)', place)})")
            values.append(db.to_json(forms))
        for asked, column in ((wanted.news, "m.news_since"), (wanted.newsletter, "m.newsletter_since")):
            if asked is not None:
                tests.append(f"{column} IS {'NOT ' if asked else ''}NULL")
        if wanted.has_app is not None:
            tests.append(f"c.account_id IS {'NOT ' if wanted.has_app else ''}NULL")
        if wanted.language is not None:
            test("c.language = {}", wanted.language)
        if wanted.tier_ids:
            tests.append(f"{_IN_TIER} IN ({_listed(wanted.tier_ids)})))")
        if wanted.badge_ids:
            tests.append(f"{_WITH_BADGE} IN ({_listed(wanted.badge_ids)})))")
        return tests, values


EVERYBODY = Criteria()


def checked(criteria: Criteria, checks: Checks) -> Criteria:
    """As it will be kept. What is wrong goes into *checks*, under ``criteria.…``."""
    for one in fields(criteria):
        value = getattr(criteria, one.name)
        if isinstance(value, Range):
            most = MOST_DAYS if one.name in _DAYS else LARGEST
            path = f"criteria.{camel(one.name)}"
            for name in ("least", "most"):
                if getattr(value, name) is not None:
                    checks.within(f"{path}.{name}", getattr(value, name), 0, most)
            if value.least is not None and value.most is not None and value.most < value.least:
                checks.fail(f"{path}.most", "BELOW")
    for name in ("joined_from", "joined_to"):
        day = getattr(criteria, name)
        if day is not None and not 1990 <= day.year <= 9000:
            checks.fail(f"criteria.{camel(name)}", "UNREADABLE")
    if criteria.joined_from and criteria.joined_to and criteria.joined_to < criteria.joined_from:
        checks.fail("criteria.joinedTo", "ORDER")
    if any(not 1 <= month <= 12 for month in criteria.birthday_months):
        checks.fail("criteria.birthdayMonths", "UNREADABLE")
    if len(criteria.cities) > MOST_CITIES:
        checks.fail("criteria.cities", "TOO_LARGE", most=MOST_CITIES)
    cities = tuple(checks.text("criteria.cities", city, 80, least=0) for city in criteria.cities[:MOST_CITIES])
    for name in ("tier_ids", "badge_ids"):
        if len(getattr(criteria, name)) > MOST_ACHIEVEMENTS:
            checks.fail(f"criteria.{camel(name)}", "TOO_LARGE", most=MOST_ACHIEVEMENTS)
    if criteria.language not in (None, "es", "en"):
        checks.fail("criteria.language", "UNREADABLE")
    kept = {one.name: _closed(getattr(criteria, one.name)) for one in fields(criteria)}
    kept["cities"] = tuple(dict.fromkeys(city for city in cities if city))
    for name in ("tier_ids", "badge_ids"):
        kept[name] = tuple(sorted(set(getattr(criteria, name))))
    kept["birthday_months"] = tuple(sorted(set(criteria.birthday_months)))
    return Criteria(**kept)


def _closed(value: Any) -> Any:
    """A range that is open on both sides narrows nothing."""
    return None if value == Range() else value


def _plain(value: Any) -> Any:
    if isinstance(value, Range):
        return [value.least, value.most]
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _listed(ids: tuple[int, ...]) -> str:
    return ", ".join(str(int(number)) for number in ids)


def _month(column: str) -> str:
    if db.is_sqlite():
        return f"CAST(strftime('%m', {column}) AS INTEGER)"
    return f"CAST(extract(MONTH FROM {column}) AS INT)"
