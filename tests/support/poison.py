"""A database in which whatever people can write says something that must never be run."""

from __future__ import annotations

from typing import Any

from fiel.core import db

WRITTEN = frozenset(
    "address answer blocked_reason body category city comment description failure file_name given_name intro label"
    " link_label name note page_text private_note product_name public_description refusal reject_reason subject text"
    " title sms given_city number product reward points_of subject_name source location customer employee"
    " shop place terms prize cities holder look_answer trouble_answer ref order_ref product_ref last_error".split()
)
"""Columns, and names within JSON, that hold people's own words, or another system's."""
OURS = frozenset(
    "accent actor_kind address_hash auth below bucket cause_kind challenge_hash city_key claimed_by code code_hash"
    " color commitment contact_email content country credential_id currency day device digest earns_when email"
    " ended_by endpoint endpoint_hash event expiry_kind given_email given_phone html icon issuer key key_file kind"
    " language link_url map_url meaning measure message_id month needs nonce number_key old_secret once_key origin"
    " outcome p256dh password_hash payload period phone pin_hash prefix product_rule progress public_key purpose"
    " push_token quote reason referral_code repeats rhythm role rounding screen search_key secret serial sha256 slug"
    " state status subject_kind team text_version time_zone token token_hash told_digest transports trigger_kind"
    " trouble type url use vapid_key website window".split()
)
"""Columns of text that nobody writes as they like: what the server says itself, and what it takes in one form alone (an
address, a number, a colour, a day). Markup of news and mails (html) is cleaned as it is written."""
LINES = ("import_row", "cells")
"""Of files that people brought: all of it is theirs."""
KEPT = frozenset({"aerich", "session", "migrations"})


async def poison(payload: str) -> int:
    """Put *payload* everywhere, also where nobody has written anything yet; each time with a number of its own, since
    some names are unique. SQLite only, which knows no lengths. How many columns were filled."""
    assert db.is_sqlite()
    for trigger in await db.fetch("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
        await db.execute(f"DROP TRIGGER {trigger['name']}")  # they keep the books from just this
    filled = 0
    for table in [row["name"] for row in await db.fetch("SELECT name FROM sqlite_master WHERE type = 'table'")]:
        if table in KEPT or table.startswith("sqlite_"):
            continue
        columns = await db.fetch(f"SELECT name, type FROM pragma_table_info('{table}')")
        for column in columns:
            name, kind = column["name"], column["type"].upper()
            if is_text(kind) and name in WRITTEN:
                [row] = await db.fetch(f"SELECT max({name}) AS most FROM {table}")
                written = f"WHERE {name} IS NOT NULL AND {name} <> ''" if row["most"] else ""
                await db.execute(f"UPDATE {table} SET {name} = $1 || ' ' || rowid {written}", payload)
                filled += 1
            elif kind == "JSON":
                await _poison_json(table, name, payload)
    return filled


def is_text(kind: str) -> bool:
    return kind.startswith(("VARCHAR", "TEXT"))


async def text_columns() -> set[str]:
    """The names of all there are."""
    rows = await db.fetch(
        "SELECT t.name AS table_name, c.name, upper(c.type) AS kind FROM sqlite_master t"
        " JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%'"
    )
    return {row["name"] for row in rows if row["table_name"] not in KEPT and is_text(row["kind"])}


async def _poison_json(table: str, column: str, payload: str) -> None:
    for row in await db.fetch(f"SELECT rowid AS n, {column} AS j FROM {table} WHERE {column} IS NOT NULL"):
        before = db.from_json(row["j"])
        after = [payload] * len(before) if (table, column) == LINES else _poisoned(before, payload)
        if after != before:
            await db.execute(f"UPDATE {table} SET {column} = $2 WHERE rowid = $1", row["n"], db.to_json(after))


def _poisoned(value: Any, payload: str) -> Any:
    if isinstance(value, dict):
        return {
            name: _worse(one, payload) if name in WRITTEN else _poisoned(one, payload) for name, one in value.items()
        }
    return [_poisoned(one, payload) for one in value] if isinstance(value, list) else value


def _worse(value: Any, payload: str) -> Any:
    """Of somebody's word, or a list of them."""
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return [payload for _ in value]
    return payload if isinstance(value, str) and value else _poisoned(value, payload)
