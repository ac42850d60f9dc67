"""What phones ask about the cards that they keep: Apple's *PassKit Web Service*, version 1.

A phone proves that it has a card by the token in it. There is no account here: whoever has the card's file is asked for
nothing else, and is told nothing but what that card says.
"""

from __future__ import annotations

import hmac
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from fiel.core import db
from fiel.core.errors import NotFound
from fiel.core.settings import Settings
from fiel.passes import loaders
from fiel.passes.issuing import Made, hash_of, look_again, make
from fiel.passes.models import PassKind
from fiel.passes.queueing import queue_cards

MOST_PHONES = 20
"""That keep one card; of more the newest count. A phone may call itself differently each time."""
MOST_CARDS = 50
"""Of one kind on one phone."""
_DEVICE = re.compile(r"[A-Za-z0-9._-]{1,64}")
_PUSH_TOKEN = re.compile(r"[A-Za-z0-9+/=._-]{1,200}")


@dataclass(frozen=True, slots=True)
class Proven:
    """A card whose token somebody has shown."""

    row: db.Row
    issuer: db.Row
    token: str


@dataclass(frozen=True, slots=True)
class Updated:
    """*tag*: to be told the next time, so that only what changed after is answered."""

    serials: tuple[str, ...]
    tag: str


async def prove(pass_type: str, serial: str, token: str) -> Proven | None:
    """None: no such card, or not its token; the two read alike."""
    row = await loaders.pass_by_serial(serial)
    wanted = row["token_hash"] if row else hash_of("")
    if not hmac.compare_digest(hash_of(token), wanted) or row is None or not token:
        return None
    issuer = await loaders.issuer(row["merchant_id"], PassKind.APPLE)
    if issuer is None or issuer["issuer"] != pass_type:
        return None
    return Proven(row, issuer, token)


async def register(proven: Proven, device: str, push_token: object, *, now: datetime) -> bool:
    """Whether it is new. Raises NotFound for names that are none, and where the card's owner was erased."""
    if not _DEVICE.fullmatch(device) or not isinstance(push_token, str) or not _PUSH_TOKEN.fullmatch(push_token):
        raise NotFound
    card = proven.row["id"]

    async def body() -> bool:
        # under the row's lock an erasure is before this, and nothing is kept, or after it, and takes this with it
        await db.lock_row("wallet_pass", card)
        alive = await db.fetch_one("SELECT token FROM wallet_pass WHERE id = $1", card)
        if alive is None or not alive["token"]:
            raise NotFound
        before = await db.fetch_one(
            "SELECT push_token FROM pass_device WHERE wallet_pass_id = $1 AND device = $2", card, device
        )
        if before is not None:
            again = before["push_token"] == push_token
            await db.execute(
                "UPDATE pass_device SET push_token = $3, registered_at = $4"
                f"{'' if again else _UNKNOWN} WHERE wallet_pass_id = $1 AND device = $2",
                card, device, push_token, now,
            )  # fmt: skip
            if not again:
                await queue_cards([proven.row["membership_id"]], now=now)
            return False
        await db.execute(
            "INSERT INTO pass_device (wallet_pass_id, device, push_token, told_digest, registered_at)"
            " VALUES ($1, $2, $3, '', $4)",
            card, device, push_token, now,
        )  # fmt: skip
        await db.execute(
            "DELETE FROM pass_device WHERE wallet_pass_id = $1 AND id NOT IN (SELECT id FROM pass_device"
            " WHERE wallet_pass_id = $1 ORDER BY registered_at DESC, id DESC LIMIT $2)",
            card, MOST_PHONES,
        )  # fmt: skip
        # the card may have changed while somebody looked at it and added it
        await queue_cards([proven.row["membership_id"]], now=now)
        return True

    return await db.transaction(body)


_UNKNOWN = ", told_digest = ''"


async def unregister(proven: Proven, device: str) -> None:
    async def body() -> None:
        await db.execute("DELETE FROM pass_device WHERE wallet_pass_id = $1 AND device = $2", proven.row["id"], device)

    await db.transaction(body)


async def updated(pass_type: str, device: str, since: str, settings: Settings, *, now: datetime) -> Updated | None:
    """The cards of a phone that have changed since the tag that it was given; None: none has, or it keeps none.

    Each is looked at now, so that what changes with time alone (points that end) is found too."""
    if not _DEVICE.fullmatch(device):
        return None
    rows = await loaders.passes_on(device, pass_type, MOST_CARDS)
    after = _read_tag(since)
    changed = []
    for row in rows:
        issuer = await loaders.issuer(row["merchant_id"], PassKind.APPLE)
        if issuer is not None:
            at = (await look_again(row, issuer, settings, now=now)).changed_at
            if after is None or _tag(at) > after:
                changed.append((row["serial"], _tag(at)))
    if not changed:
        return None
    return Updated(tuple(serial for serial, _ in changed), str(max(tag for _, tag in changed)))


async def fresh(proven: Proven, known_since: datetime | None, settings: Settings, *, now: datetime) -> Made | None:
    """The card as it is now; None: it still says what the phone has since *known_since*.

    Raises NotFound, PassKeyMissing."""
    if known_since is not None:
        noted = await look_again(proven.row, proven.issuer, settings, now=now)
        if noted.changed_at.replace(microsecond=0) <= known_since:
            return None
    row = await loaders.pass_by_serial(proven.row["serial"])
    if row is None:
        raise NotFound
    return await make(row, proven.issuer, proven.token, settings, now=now)


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def _tag(moment: datetime) -> int:
    """In microseconds, whole."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def _read_tag(text: str) -> int | None:
    """A tag that is none of ours is none: everything is told."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 20 else None
