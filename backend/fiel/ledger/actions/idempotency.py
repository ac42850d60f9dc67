"""An operation is done once for each key, however often it is asked for."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

import orjson

from fiel.core import db
from fiel.core.actor import Actor, TokenActor
from fiel.core.errors import KeyReused, check_key


@dataclass(slots=True)
class Once:
    """A claimed key. ``replayed``: the result of the first time, if this is not the first time."""

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
        await db.execute(
            "UPDATE idempotency_key SET meaning = $3, result = $4 WHERE merchant_id = $1 AND key = $2",
            self.merchant_id,
            self.key,
            self._stored_meaning,
            db.to_json(result),
        )


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
    check_key(key)
    claimed = await db.execute(
        "INSERT INTO idempotency_key (merchant_id, key, meaning, result, created_at)"
        " VALUES ($1, $2, '', '{}', $3) ON CONFLICT (merchant_id, key) DO NOTHING",
        merchant_id,
        key,
        now,
    )
    if claimed:
        return Once(merchant_id, key, None, "")
    row = await db.fetch_one(
        "SELECT meaning, result FROM idempotency_key WHERE merchant_id = $1 AND key = $2", merchant_id, key
    )
    if row is None:
        raise RuntimeError("an idempotency key vanished")
    return Once(merchant_id, key, db.from_json(row["result"]), row["meaning"])
