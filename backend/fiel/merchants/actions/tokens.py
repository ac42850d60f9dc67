"""The keys of tills and e-shops: made by an owner, shown once, taken back."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Role, Scope, StaffActor, TokenActor
from fiel.core.errors import Checks, NotFound
from fiel.core.ids import Draw, new_token, token_hash
from fiel.identity.proof import require_proof
from fiel.merchants.errors import TokenRefused
from fiel.merchants.models import ApiToken, Location, Source, SourceKind

MARK = "fiel_"
"""Begins every token, so that a leaked one is recognised."""
SHOWN_LENGTH = len(MARK) + 6
MOST_TOKENS = 50
MOST_DAYS = 3_650
USE_IS_TOLD_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class TokenForm:
    """*source_name*: of the till or e-shop, found by its name or made with *source_kind*."""

    name: str
    source_name: str
    source_kind: SourceKind
    scopes: tuple[Scope, ...]
    location_id: int | None = None
    expires_in_days: int | None = None


@dataclass(frozen=True, slots=True)
class MadeToken:
    """*secret* is told this once."""

    id: int
    secret: str


async def create_token(
    actor: StaffActor, form: TokenForm, *, now: datetime, draw: Draw = secrets.token_bytes
) -> MadeToken:
    """Owner. Raises ConfirmIdentity, NotFound, InvalidInput."""
    actor.require(Role.OWNER)
    require_proof(actor, now=now)
    checks = Checks()
    name = checks.text("name", form.name, 60)
    source_name = checks.text("source", form.source_name, 80)
    if not form.scopes:
        checks.fail("scopes", "REQUIRED")
    if form.source_kind is SourceKind.IMPORT:
        checks.fail("sourceKind", "UNREADABLE")
    if form.expires_in_days is not None:
        checks.within("expiresInDays", form.expires_in_days, 1, MOST_DAYS)
    checks.done()
    secret = MARK + new_token(draw)
    expires_at = now + timedelta(days=form.expires_in_days) if form.expires_in_days else None

    async def body() -> MadeToken:
        await db.hold("tokens", actor.merchant_id)
        if form.location_id is not None and not await Location.exists(
            id=form.location_id, merchant_id=actor.merchant_id, closed_at=None
        ):
            raise NotFound
        if await ApiToken.filter(merchant_id=actor.merchant_id, revoked_at=None).count() >= MOST_TOKENS:
            full = Checks()
            full.fail("name", "FULL", most=MOST_TOKENS)
            full.done()
        source = await _source(actor.merchant_id, source_name, form.source_kind)
        made = await ApiToken.create(
            merchant_id=actor.merchant_id, source_id=source, location_id=form.location_id, name=name,
            prefix=secret[:SHOWN_LENGTH], token_hash=token_hash(secret), expires_at=expires_at,
            scopes=[scope.value for scope in dict.fromkeys(form.scopes)], created_by_id=actor.employee_id,
            created_at=now,
        )  # fmt: skip
        await record(Happened("token.created", actor, now, merchant_id=actor.merchant_id, subject=("token", made.id)))
        return MadeToken(int(made.id), secret)

    return await db.transaction(body)


async def revoke_token(actor: StaffActor, token_id: int, *, now: datetime) -> None:
    """At once and for good; twice is once. Owner. Raises NotFound."""
    actor.require(Role.OWNER)

    async def body() -> None:
        if not await ApiToken.exists(id=token_id, merchant_id=actor.merchant_id):
            raise NotFound
        if await ApiToken.filter(id=token_id, revoked_at=None).update(revoked_at=now):
            await record(Happened("token.revoked", actor, now, merchant_id=actor.merchant_id,
                                  subject=("token", token_id)))  # fmt: skip

    await db.transaction(body)


async def actor_of_token(secret: str, *, now: datetime) -> TokenActor:
    """Whoever shows *secret*; notes the minute of its use. Raises TokenRefused."""
    row = await db.fetch_one(
        "SELECT id, merchant_id, source_id, location_id, scopes, last_used_at FROM api_token WHERE token_hash = $1"
        " AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $2)",
        token_hash(secret),
        now,
    )
    if row is None:
        raise TokenRefused
    if row["last_used_at"] is None or now - row["last_used_at"] >= USE_IS_TOLD_EVERY:
        await db.execute("UPDATE api_token SET last_used_at = $2 WHERE id = $1", row["id"], now)
    return TokenActor(
        row["id"], row["merchant_id"], row["source_id"], row["location_id"], read_scopes(db.from_json(row["scopes"]))
    )


def read_scopes(kept: Sequence[str]) -> frozenset[Scope]:
    return frozenset(Scope(value) for value in kept)


async def _source(merchant_id: int, name: str, kind: SourceKind) -> int:
    """Inside a transaction that holds the merchant's tokens. A source keeps its kind."""
    found = await Source.get_or_none(merchant_id=merchant_id, name=name)
    if found is None:
        found = await Source.create(merchant_id=merchant_id, name=name, kind=kind)
    elif found.kind is not kind:
        taken = Checks()
        taken.fail("source", "NAME_TAKEN")
        taken.done()
    return int(found.id)
