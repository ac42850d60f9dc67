"""What a shop runs on: its team and places, its keys and webhooks, what looks odd at its tills, what came by file."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

from starlette.responses import Response

from fiel.core import db
from fiel.core.tables import Cell
from fiel.edge.asked import MOST_ROWS, Asked, flag, table
from fiel.edge.lists.walking import listed, walked
from fiel.edge.lists.words import YES, said
from fiel.edge.lists.words_made import EVERYTHING, HEADINGS, IMPORT_KINDS, IMPORTS, ROLES, SOURCES, USES
from fiel.edge.reports import chosen
from fiel.imports import loaders as imports
from fiel.imports.models import ImportState
from fiel.merchants import loaders as merchants
from fiel.messaging.webhooks import loaders as webhooks
from fiel.oversight.graphql import flag_text, flags_of


async def team(asked: Asked) -> Response:
    yes = YES[asked.language]
    rows = await merchants.employees(asked.actor.merchant_id)
    return table(asked, HEADINGS["team"][asked.language], listed([
        (row["name"], row["email"], said(ROLES, row["role"], asked.language), row["location_name"], row["daily_cap"],
         yes if row["has_till_pin"] else None, row["invited_at"], row["joined_at"])
        for row in rows
    ]))  # fmt: skip


async def places(asked: Asked) -> Response:
    """Those that are open, by name."""
    rows = await merchants.locations(asked.actor.merchant_id)
    return table(asked, HEADINGS["locations"][asked.language], listed([
        (row["name"], row["address"], row["city"], row["map_url"]) for row in rows
    ]))  # fmt: skip


async def api_tokens(asked: Asked) -> Response:
    """The newest first, those taken back too: what tells one from another, never what opens anything."""
    rows = await merchants.api_tokens(asked.actor.merchant_id)
    return table(asked, HEADINGS["api-tokens"][asked.language], listed([
        (row["name"], row["prefix"], row["source_name"], said(SOURCES, row["source_kind"], asked.language),
         row["location_name"], ", ".join(sorted(db.from_json(row["scopes"]))), row["created_by"], row["created_at"],
         row["expires_at"], row["last_used_at"], row["revoked_at"])
        for row in rows
    ]))  # fmt: skip


async def addresses(asked: Asked) -> Response:
    """Webhooks, without the secrets that they sign with."""
    language = asked.language
    rows = await webhooks.endpoints(asked.actor.merchant_id)
    return table(asked, HEADINGS["webhooks"][language], listed([
        (row["name"], row["url"], said(USES, row["use"], language),
         ", ".join(db.from_json(row["kinds"]) or [EVERYTHING[language]]) if row["use"] == "EVENTS" else None,
         YES[language] if row["is_active"] else None, row["delivered_at"], row["failing_since"], row["stopped_at"],
         row["created_at"])
        for row in rows
    ]))  # fmt: skip


async def flags(asked: Asked) -> Response:
    """What looks odd at the till; *seen*: what somebody has looked at."""
    language, seen = asked.language, flag(asked.query, "seen") is True

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        async for row in walked(
            lambda window: flags_of(asked.actor.merchant_id, seen, window), MOST_ROWS[asked.format]
        ):
            yield row["at"], flag_text(row, language), row["employee_name"], row["member_name"], row["seen_at"]

    return table(asked, HEADINGS["flags"][language], rows())


async def brought(asked: Asked) -> Response:
    """Imports; what became of the rows of one is a file of its own."""
    language, states = asked.language, chosen(asked.query, "state", ImportState)
    state = states[0] if states else None

    async def rows() -> AsyncIterator[Sequence[Cell]]:
        async for row in walked(
            lambda window: imports.jobs(asked.actor.merchant_id, window, state), MOST_ROWS[asked.format]
        ):
            yield (
                row["created_at"], row["file_name"], said(IMPORT_KINDS, row["kind"], language),
                said(IMPORTS, row["state"], language), row["length"], row["tally"].get("given", 0),
                row["tally"].get("taken", 0), row["employee_name"], row["finished_at"],
            )  # fmt: skip

    return table(asked, HEADINGS["imports"][language], rows())
