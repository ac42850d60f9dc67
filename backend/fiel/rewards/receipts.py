"""Receipts of redemptions: given when one is confirmed, and true for as long as it is not undone.

On the phone a receipt is a JSON Web Signature in its compact form (RFC 7515, with EdDSA as of RFC 8037), which says all
of itself: the shop, what, where, when, for how many points and a number. Nobody is named in it. It is signed whenever
it is read, which gives the same each time; one that was read before the key was replaced is true as well.
"""

from __future__ import annotations

import base64
import binascii
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

import orjson

from fiel.core import db
from fiel.core.ids import Draw, new_code
from fiel.core.receipt_keys import ReceiptKeys, encoded, load_or_make_receipt_keys
from fiel.core.settings import Settings

NUMBER_LENGTH = 11
"""Random characters of a number, before its check character: 55 bits."""
MOST_CHARACTERS = 2_000
"""Of a receipt's text; the longest of ours has about half."""
RECEIPT_COLUMNS = "rc.number, rc.title, rc.shop, rc.place, rc.cost, rc.issued_at, rc.undone_at"


class ReceiptState(Enum):
    VALID = "VALID"
    UNDONE = "UNDONE"
    UNKNOWN = "UNKNOWN"
    """Signed with a key of ours, but not in the books: what somebody made who had got hold of a key."""
    FORGED = "FORGED"
    """Not signed by us, or changed since."""


@dataclass(frozen=True, slots=True)
class Verified:
    """*row*: the receipt as it is in the books."""

    state: ReceiptState
    row: db.Row | None = None


async def issue_receipt(redemption_id: int, *, now: datetime, draw: Draw = secrets.token_bytes) -> None:
    """Inside the transaction that confirmed it."""
    await db.execute(
        "INSERT INTO redemption_receipt (redemption_id, number, title, shop, place, cost, issued_at)"
        " SELECT q.id, CAST($2 AS VARCHAR(16)), r.title, m.name, (SELECT l.name FROM location l WHERE"
        " l.id = q.location_id), q.cost, $3 FROM redemption_request q JOIN reward r ON r.id = q.reward_id"
        " JOIN merchant m ON m.id = q.merchant_id WHERE q.id = $1",
        redemption_id, new_code(NUMBER_LENGTH, draw), now,
    )  # fmt: skip


async def undo_receipt(redemption_id: int, *, now: datetime) -> None:
    """Inside the transaction that undid it."""
    await db.execute(
        "UPDATE redemption_receipt SET undone_at = $2 WHERE redemption_id = $1 AND undone_at IS NULL",
        redemption_id, now,
    )  # fmt: skip


def as_signed(settings: Settings, row: Mapping[str, Any]) -> str:
    """The text of a receipt that anybody can check."""
    keys = load_or_make_receipt_keys(settings)
    header = orjson.dumps({"alg": "EdDSA", "kid": keys.key_id})
    said = {
        "iss": settings.public_url, "jti": row["number"], "iat": int(db.moment_of(row["issued_at"]).timestamp()),
        "shop": row["shop"], "place": row["place"], "what": row["title"], "points": row["cost"],
    }  # fmt: skip
    content = f"{encoded(header)}.{encoded(orjson.dumps(said))}"
    return f"{content}.{encoded(keys.sign(content.encode()))}"


async def verify_receipt(settings: Settings, text: str) -> Verified:
    """What is to be said of a text that somebody shows as a receipt of ours. Only what we signed is looked up, so that
    there is nothing to guess."""
    number = _number_in(load_or_make_receipt_keys(settings), text)
    if number is None:
        return Verified(ReceiptState.FORGED)
    row = await db.fetch_one(f"SELECT {RECEIPT_COLUMNS} FROM redemption_receipt rc WHERE rc.number = $1", number)
    if row is None:
        return Verified(ReceiptState.UNKNOWN)
    return Verified(ReceiptState.UNDONE if row["undone_at"] else ReceiptState.VALID, row)


def _number_in(keys: ReceiptKeys, text: str) -> str | None:
    """The number that a text says which we have signed; None: we have not."""
    parts = text.split(".")
    if len(text) > MOST_CHARACTERS or not text.isascii() or len(parts) != 3:
        return None
    header, said = _read(parts[0]), _read(parts[1])
    try:
        signature = _bytes(parts[2])
    except (binascii.Error, ValueError):
        return None
    if header.get("alg") != "EdDSA":
        return None
    if not keys.has_signed(str(header.get("kid")), signature, f"{parts[0]}.{parts[1]}".encode()):
        return None
    return str(said.get("jti"))


def _read(part: str) -> dict[str, Any]:
    """A JSON object; an empty one for anything else."""
    try:
        found = orjson.loads(_bytes(part))
    except (binascii.Error, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _bytes(part: str) -> bytes:
    return base64.b64decode(part + "=" * (-len(part) % 4), altchars=b"-_", validate=True)
