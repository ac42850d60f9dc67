"""The hot read: one statement for a root field, whatever of it was asked for, as plain rows.

What grows comes as JSON from correlated subselects, which beat joins that read whole tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any

from fiel.achievements.loaders import reaches_tier
from fiel.context import Beside
from fiel.core import db
from fiel.core.pagination import Page, Window
from fiel.ledger.loaders import ENTRY_COLUMNS, ENTRY_FIELDS, ENTRY_FROM, SHOWN_TO_CUSTOMER
from fiel.merchants.loaders import MERCHANT_COLUMNS
from fiel.rewards.loaders import REDEMPTION_COLUMNS, REDEMPTION_FIELDS, REDEMPTION_FROM, REWARD_COLUMNS, REWARD_FIELDS
from fiel.rewards.models import DELETED
from fiel.wallet.asked import Part, Parts

MOST_EXPIRIES = 24
MOST_REWARDS = 100
KEPT = 256
"""Texts of columns, some kilobytes each, whatever documents and variables strangers send."""

_WALLET = (
    "w.id AS wallet_id, w.points_account_id, w.joined_at, w.customer_id, a.balance, a.lifetime, g.is_active,"
    " g.allows_redemption_requests, g.intro, g.redeem_points, g.redeem_amount_minor, g.referrer_points,"
    " g.referee_points, g.newsletter_points, w.newsletter_since,"
    " (SELECT code FROM member_code k WHERE k.customer_id = w.customer_id AND"
    " k.revoked_at IS NULL ORDER BY k.kind, k.id LIMIT 1) AS code,"
    " (SELECT CAST(coalesce(sum(l.remaining), 0) AS BIGINT) FROM points_lot l WHERE l.account_id = a.id AND"
    " l.remaining > 0 AND l.expires_at <= {now}) AS due,"
    " (SELECT CAST(coalesce(sum(p.points), 0) AS BIGINT) FROM pending_points p WHERE p.account_id = a.id AND"
    f" p.state = 'PENDING') AS pending, {MERCHANT_COLUMNS}"
)
_ORDER = " ORDER BY coalesce(w.last_visit_at, w.joined_at) DESC, w.id DESC LIMIT 100"
_FROM = (
    " FROM membership w JOIN merchant m ON m.id = w.merchant_id JOIN points_account a ON a.id = w.points_account_id"
    " JOIN program g ON g.merchant_id = w.merchant_id"
)
_BESIDE = (
    " LEFT JOIN merchant m ON m.id = w.merchant_id LEFT JOIN points_account a ON a.id = w.points_account_id"
    " LEFT JOIN program g ON g.merchant_id = w.merchant_id"
)
_BESIDE_ONE = (
    " LEFT JOIN membership w ON w.customer_id = c.id AND w.merchant_id = (SELECT id FROM merchant WHERE slug = $3)"
    f"{_BESIDE}"
)
_BESIDE_ALL = f" LEFT JOIN membership w ON w.customer_id = c.id{_BESIDE}"

_PARTS: Mapping[str, str] = {
    "transactions": (
        f"SELECT t.id{{fields}} {ENTRY_FROM} WHERE t.account_id = a.id AND {SHOWN_TO_CUSTOMER}"
        " ORDER BY t.id DESC LIMIT {first}"
    ),
    "rewards": (
        "SELECT r.id{fields} FROM reward r WHERE r.merchant_id = w.merchant_id AND r.is_active = TRUE"
        " AND (r.active_from IS NULL OR r.active_from <= {now}) AND (r.active_to IS NULL OR r.active_to > {now})"
        f" ORDER BY r.position, r.cost, r.id LIMIT {MOST_REWARDS}"
    ),
    "redemptions": (
        f"SELECT q.id{{fields}} {REDEMPTION_FROM} WHERE q.membership_id = w.id ORDER BY q.id DESC LIMIT {{first}}"
    ),
    "inbox": (
        "SELECT i.id, i.kind, i.data, i.created_at, i.read_at FROM inbox_entry i WHERE i.customer_id = w.customer_id"
        " AND i.merchant_id = w.merchant_id ORDER BY i.id DESC LIMIT {first}"
    ),
    "referral": (
        "SELECT count(*) AS joined, CAST(coalesce(sum(CASE WHEN f.state = 'PAID' THEN 1 ELSE 0 END), 0) AS BIGINT)"
        " AS rewarded FROM referral f WHERE f.referrer_id = w.id"
    ),
    "expiring": (
        "SELECT l.expires_at, CAST(sum(l.remaining) AS BIGINT) AS points FROM points_lot l WHERE l.account_id = a.id"
        " AND l.remaining > 0 AND l.expires_at > {now} GROUP BY l.expires_at ORDER BY l.expires_at"
        f" LIMIT {MOST_EXPIRIES}"
    ),
}
_FIELDS: Mapping[str, Mapping[str, str]] = {
    "transactions": ENTRY_FIELDS,
    "rewards": {
        **REWARD_FIELDS,
        "reachesTier": f"CASE WHEN {reaches_tier('w.id', 'r.tier_id')} THEN 1 ELSE 0 END AS reaches_tier",
    },
    "redemptions": REDEMPTION_FIELDS,
}
"""What a part reads for each field of its items, where it does not read all."""


async def wallet(customer_id: int, slug: str, parts: Parts, now: datetime) -> db.Row | None:
    """A wallet with its *parts*, each cut after so many rows."""
    columns = _columns(parts, db.is_sqlite(), 1)
    sql = f"SELECT {columns}{_FROM} WHERE w.customer_id = $2 AND m.slug = $3"
    return await db.fetch_one(sql, now, customer_id, slug)


async def wallets(customer_id: int, parts: Parts, now: datetime) -> list[db.Row]:
    """All wallets of a customer, the last visited first."""
    columns = _columns(parts, db.is_sqlite(), 1)
    return await db.fetch(f"SELECT {columns}{_FROM} WHERE w.customer_id = $2{_ORDER}", now, customer_id)


def wallet_beside(slug: str, parts: Parts, now: datetime) -> Beside:
    """``wallet`` for whoever is asking: no row of it where ``wallet_id`` is null."""
    return Beside(_beside_columns(parts), _BESIDE_ONE, "", ("timestamptz", "text"), (now, slug))


def wallets_beside(parts: Parts, now: datetime) -> Beside:
    """``wallets`` for whoever is asking."""
    return Beside(_beside_columns(parts), _BESIDE_ALL, _ORDER, ("timestamptz",), (now,))


async def inbox(customer_id: int, merchant_id: int, window: Window) -> Page[db.Row]:
    """A merchant's notices to a customer, newest first."""
    rows = await db.fetch(
        "SELECT i.id, i.kind, i.data, i.created_at, i.read_at FROM inbox_entry i WHERE i.customer_id = $1"
        " AND i.merchant_id = $2 AND i.id < $3 ORDER BY i.id DESC LIMIT $4",
        customer_id,
        merchant_id,
        window.before,
        window.first + 1,
    )
    return Page.cut(rows, [row["id"] for row in rows], window.first)


async def own_reward(customer_id: int, reward_id: int) -> db.Row | None:
    """A reward of a merchant whose member the customer is."""
    return await db.fetch_one(
        f"SELECT {REWARD_COLUMNS} FROM reward r JOIN membership w ON w.merchant_id = r.merchant_id"
        f" WHERE r.id = $1 AND w.customer_id = $2 AND r.position > {DELETED}",
        reward_id,
        customer_id,
    )


async def own_redemption(customer_id: int, redemption_id: int) -> db.Row | None:
    return await db.fetch_one(
        f"SELECT {REDEMPTION_COLUMNS} {REDEMPTION_FROM} JOIN membership w ON w.id = q.membership_id"
        " WHERE q.id = $1 AND w.customer_id = $2",
        redemption_id,
        customer_id,
    )


async def own_entry(customer_id: int, transaction_id: int) -> db.Row | None:
    """A movement that its customer is shown, with the currency that its why is told in."""
    return await db.fetch_one(
        f"SELECT {ENTRY_COLUMNS}, m.currency {ENTRY_FROM} JOIN membership w ON w.points_account_id = t.account_id"
        f" JOIN merchant m ON m.id = w.merchant_id WHERE t.id = $1 AND w.customer_id = $2 AND {SHOWN_TO_CUSTOMER}",
        transaction_id,
        customer_id,
    )


def part(row: db.Row, name: str) -> list[dict[str, Any]] | None:
    """The rows of a part that was asked for; None where it was not."""
    found = row.get(f"part_{name}")
    rows: list[dict[str, Any]] | None = db.from_json(found) if found is not None else None
    return rows


def _beside_columns(parts: Parts) -> str:
    return _columns(parts, db.is_sqlite(), 2, ", ")


@lru_cache(KEPT)
def _columns(parts: Parts, is_sqlite: bool, place: int, before: str = "") -> str:
    """The same text for the same parts. *place*: of the parameter that is the moment. *before*: what goes ahead."""
    return _columns_of(parts.all, is_sqlite, place, before)


@lru_cache(KEPT)
def _columns_of(parts: tuple[Part, ...], is_sqlite: bool, place: int, before: str) -> str:
    now = f"${place}"
    selected = "".join(f", {_as_json(_select(part, now), is_sqlite)} AS part_{part.name}" for part in parts)
    return f"{before}{_WALLET.format(now=now)}{selected}"


def _select(part: Part, now: str) -> str:
    known = _FIELDS.get(part.name, {})
    asked = known if part.fields is None else [name for name in part.fields if name in known]
    fields = "".join(f", {column}" for column in dict.fromkeys(known[name] for name in asked))  # two may read one
    return _PARTS[part.name].format(first=int(part.most), now=now, fields=fields)


def _as_json(select: str, is_sqlite: bool) -> str:
    if not is_sqlite:
        return f"(SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM ({select}) AS x)"
    columns = ", ".join(f"'{name}', x.{name}" for name in _column_names(select))
    return f"(SELECT json_group_array(json_object({columns})) FROM ({select}) AS x)"


def _column_names(select: str) -> list[str]:
    """The names that a SELECT of ours gives its columns: after AS, else after the dot."""
    listed, depth, start = [], 0, len("SELECT ")
    for place, character in enumerate(select):
        depth += {"(": 1, ")": -1}.get(character, 0)
        ends = depth == 0 and select.startswith(" FROM ", place)
        if place >= start and depth == 0 and (character == "," or ends):
            listed.append(select[start:place])
            start = place + 1
        if ends:
            break
    return [column.rsplit(" AS ", 1)[-1].rsplit(".", 1)[-1].strip() for column in listed]
