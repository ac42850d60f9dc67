"""An operation is done once for each key, however often it is asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import orjson

from fiel.core import db
from fiel.core.actor import AccountActor, Actor, TokenActor
from fiel.core.errors import LONGEST_KEY, KeyReused, check_key


@dataclass(slots=True)
class Once:
    """A key that is claimed, or was looked up. ``replayed``: the result of the first time, if this is not the first
    time. *id*: None of one that ``keep_all`` has yet to write. *at*: when it was asked for."""

    id: int | None
    merchant_id: int
    key: str
    replayed: dict[str, int] | None
    _stored_meaning: str
    at: datetime

    def means(self, operation: str, actor: Actor, **values: object) -> None:
        """Say what the operation is, with everything resolved. Raises KeyReused if the key meant something else."""
        doer = actor.doer if isinstance(actor, TokenActor) else actor.trace
        told = orjson.dumps([operation, doer, values], option=orjson.OPT_SORT_KEYS)
        meaning = hashlib.sha256(told).hexdigest()
        if self.replayed is not None and meaning != self._stored_meaning:
            raise KeyReused
        self._stored_meaning = meaning

    async def keep(self, **result: int) -> None:
        """Store what was done, in the transaction that did it."""
        await keep_all([(self, result)])

    def kept(self, result: Mapping[str, int]) -> db.Row:
        return {"id": self.id, "merchant_id": self.merchant_id, "key": self.key, "meaning": self._stored_meaning,
                "result": result, "created_at": self.at}  # fmt: skip


async def keep_all(done: Sequence[tuple[Once, Mapping[str, int]]]) -> None:
    """What ``keep`` does, for each key with its own result. Those that were only looked up are written now, all in one
    order: where another transaction has written one meanwhile, this one begins again, and finds it."""
    claimed = [once.kept(result) for once, result in done if once.id is not None]
    new = [once.kept(result) for once, result in done if once.id is None]
    await db.update_rows("idempotency_key", {"meaning": "text", "result": "jsonb"}, claimed)
    await db.insert_rows("idempotency_key", _ROW, sorted(new, key=lambda row: (row["merchant_id"], row["key"])))


async def key_of_customer(actor: AccountActor, merchant_id: int, key: str) -> str:
    """*key* as it is kept: apart from those of all others, so that no customer can be in the way of the shop's, or of
    another customer's. One that was kept before customers' had a place of their own is still found there."""
    check_key(key)
    if await was_done(merchant_id, key):
        return key
    own = f"c{actor.customer_id}:{key}"
    return own if len(own) <= LONGEST_KEY else f"c{actor.customer_id}:{hashlib.sha256(key.encode()).hexdigest()}"


async def was_done(merchant_id: int, key: str) -> bool:
    """Whether *key* has its result already: for work that must be done before the transaction, and once."""
    rows = await db.fetch(
        "SELECT 1 AS one FROM idempotency_key WHERE merchant_id = $1 AND key = $2 AND meaning <> ''", merchant_id, key
    )
    return bool(rows)


async def claim_key(merchant_id: int, key: str, *, now: datetime) -> Once:
    """Claim *key* for the transaction in flight, before anything is looked at.

    A second caller waits here until the first has committed (and is then a replay) or rolled back (and is then
    the first): a refusal frees the key.
    """
    return (await claim_keys([(merchant_id, key)], now=now))[0]


async def claim_keys(wanted: Sequence[tuple[int, str]], *, now: datetime) -> list[Once]:
    """What ``claim_key`` does for each of *wanted*, merchants with keys, no two of them the same; in one order, so that
    nobody waits in a ring."""
    rows = [
        {"merchant_id": merchant_id, "key": check_key(key), "meaning": "", "result": {}, "created_at": now}
        for merchant_id, key in sorted(wanted)
    ]
    claimed = await db.insert_rows(
        "idempotency_key", _ROW, rows, on_conflict="(merchant_id, key) DO NOTHING", answering="id, merchant_id, key"
    )
    found = {(row["merchant_id"], row["key"]): Once(row["id"], row["merchant_id"], row["key"], None, "", now)
             for row in claimed}  # fmt: skip
    if len(found) < len(rows):
        found |= await _had([one for one in wanted if one not in found])
    if len(found) < len(rows):
        raise RuntimeError("an idempotency key vanished")
    return [found[one] for one in wanted]


async def look_up_keys(wanted: Sequence[tuple[int, str]], *, now: datetime) -> list[Once]:
    """What became of each of *wanted*, merchants with keys. Those that nobody has had are written by ``keep_all``, so
    that a refusal has nothing to free. For whoever holds by now what another with the same key would wait for: what
    that one did is seen here."""
    had = await _had(wanted)
    return [had.get((merchant_id, key)) or Once(None, merchant_id, key, None, "", now) for merchant_id, key in wanted]


async def _had(wanted: Sequence[tuple[int, str]]) -> dict[tuple[int, str], Once]:
    rows = await db.fetch(
        "SELECT k.id, k.merchant_id, k.key, k.meaning, k.result, k.created_at"
        f" FROM {db.given_rows(1, _KEY)} JOIN idempotency_key k ON k.merchant_id = given.merchant_id"
        " AND k.key = given.key",
        db.to_json([{"merchant_id": merchant_id, "key": key} for merchant_id, key in wanted]),
    )
    return {
        (row["merchant_id"], row["key"]): Once(
            row["id"], row["merchant_id"], row["key"], db.from_json(row["result"]), row["meaning"], row["created_at"]
        )
        for row in rows
    }


_KEY = {"merchant_id": "bigint", "key": "text"}
_ROW = {**_KEY, "meaning": "text", "result": "jsonb", "created_at": "timestamptz"}
