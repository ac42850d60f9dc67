"""An operation is done once for each key, however often it is asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import orjson

from fiel.core import db
from fiel.core.actor import Actor, TokenActor
from fiel.core.errors import KeyReused, check_key


@dataclass(slots=True)
class Once:
    """A claimed key. ``replayed``: the result of the first time, if this is not the first time."""

    id: int
    merchant_id: int
    key: str
    replayed: dict[str, int] | None
    _stored_meaning: str

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
        return {"id": self.id, "meaning": self._stored_meaning, "result": result}


async def keep_all(done: Sequence[tuple[Once, Mapping[str, int]]]) -> None:
    """What ``keep`` does, for each key with its own result."""
    rows = [once.kept(result) for once, result in done]
    await db.update_rows("idempotency_key", {"meaning": "text", "result": "jsonb"}, rows)


async def free_keys(claimed: Sequence[Once]) -> None:
    """Of what was refused while others in the same transaction go on: as if it had never been asked for."""
    if claimed:
        ids = db.to_json([once.id for once in claimed])
        await db.execute(f"DELETE FROM idempotency_key WHERE {db.among('id', 1, 'bigint')} AND meaning = ''", ids)


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
        "idempotency_key", {**_KEY, "meaning": "text", "result": "jsonb", "created_at": "timestamptz"}, rows,
        on_conflict="(merchant_id, key) DO NOTHING", answering="id, merchant_id, key",
    )  # fmt: skip
    found = {(row["merchant_id"], row["key"]): Once(row["id"], row["merchant_id"], row["key"], None, "")
             for row in claimed}  # fmt: skip
    if len(found) < len(rows):
        had = await db.fetch(
            f"SELECT k.id, k.merchant_id, k.key, k.meaning, k.result FROM {db.given_rows(1, _KEY)}"
            " JOIN idempotency_key k ON k.merchant_id = given.merchant_id AND k.key = given.key",
            db.to_json([row for row in rows if (row["merchant_id"], row["key"]) not in found]),
        )
        for row in had:
            replayed = db.from_json(row["result"])
            found[row["merchant_id"], row["key"]] = Once(
                row["id"], row["merchant_id"], row["key"], replayed, row["meaning"]
            )
    if len(found) < len(rows):
        raise RuntimeError("an idempotency key vanished")
    return [found[one] for one in wanted]


_KEY = {"merchant_id": "bigint", "key": "text"}
