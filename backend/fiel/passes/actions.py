"""An owner's keys for cards: brought, switched, taken away."""

from __future__ import annotations

import asyncio
import base64
import binascii
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import ChangedMeanwhile, Checks, InvalidInput, NotFound, problem
from fiel.core.settings import Settings
from fiel.identity.proof import require_proof
from fiel.passes import loaders
from fiel.passes.apart import account_of, certificate_of
from fiel.passes.certificates import Uploaded
from fiel.passes.keeping import drop_key, keep_key
from fiel.passes.models import CardUpdate, PassIssuer, PassKind

LONGEST_TERMS = 1000
_UNTRIED: dict[str, Any] = {
    "trouble": None, "trouble_answer": None, "trouble_at": None, "troubles": 0, "rests_until": None,
    "look_answer": None, "look_at": None,
}  # fmt: skip
"""Troubles were the other key's."""


@dataclass(frozen=True, slots=True)
class Files:
    """As they travel: in base64. They never go through the table of uploads, where a key would lie in clear."""

    certificate: str
    password: str
    key: str
    intermediate: str


async def set_apple(actor: StaffActor, files: Files, settings: Settings, *, now: datetime) -> None:
    """Sign cards with this certificate from now on. Owner. Raises ConfirmIdentity, InvalidInput."""
    actor.require(Role.OWNER)
    require_proof(actor, now=now)
    given = Uploaded(
        _decoded(files.certificate, "certificate"), files.password, _decoded(files.key, "key", needed=False),
        _decoded(files.intermediate, "intermediate", needed=False),
    )  # fmt: skip
    made = await certificate_of(given, now=now)
    values = {"issuer": made.pass_type, "team": made.team, "holder": made.issued_by, "ends_at": made.ends_at}
    await _set(actor, PassKind.APPLE, made.as_pem(), values, settings, now)


async def set_google(actor: StaffActor, account: str, issuer_id: str, settings: Settings, *, now: datetime) -> None:
    """Sign cards with this service account from now on. Owner. Raises ConfirmIdentity, InvalidInput."""
    actor.require(Role.OWNER)
    require_proof(actor, now=now)
    issuer = issuer_id.strip()
    if not re.fullmatch("[0-9]{6,24}", issuer):
        raise InvalidInput(problem("issuerId", "PASS_ISSUER"))
    data = _decoded(account, "account")
    found, kept = await account_of(data)
    values = {"issuer": issuer, "team": "", "holder": found.email, "ends_at": None}
    await _set(actor, PassKind.GOOGLE, kept, values, settings, now)


async def update_passes(
    actor: StaffActor, kind: PassKind, is_on: bool | None, terms: str | None, version: int | None, *, now: datetime
) -> None:
    """Owner; None: as it is. Raises NotFound, InvalidInput, ChangedMeanwhile."""
    actor.require(Role.OWNER)
    checks = Checks()
    changes: dict[str, Any] = {} if is_on is None else {"is_on": is_on}
    if terms is not None:
        changes["terms"] = checks.text("terms", terms, LONGEST_TERMS, least=0)
    checks.done()

    async def body() -> None:
        row = await _held(actor, kind)
        if version is not None and version != row["version"]:
            raise ChangedMeanwhile
        await PassIssuer.filter(id=row["id"]).update(**changes, version=row["version"] + 1)
        await _record("passes.updated", actor, kind, now)

    await db.transaction(body)


async def remove_passes(actor: StaffActor, kind: PassKind, settings: Settings, *, now: datetime) -> None:
    """The key is deleted; cards that are on phones stay as they are and are kept up to date no more. Owner.

    Raises ConfirmIdentity, NotFound."""
    actor.require(Role.OWNER)
    require_proof(actor, now=now)

    async def body() -> str:
        row = await _held(actor, kind)
        await PassIssuer.filter(id=row["id"]).delete()
        await CardUpdate.filter(merchant_id=actor.merchant_id, kind=kind).delete()
        await _record("passes.removed", actor, kind, now)
        name: str = row["key_file"]
        return name

    drop_key(settings, await db.transaction(body))


async def _set(
    actor: StaffActor, kind: PassKind, key: bytes, values: dict[str, Any], settings: Settings, now: datetime
) -> None:
    """The file first: a row never names one that there is not. The one before goes once nothing names it."""
    name = await asyncio.to_thread(keep_key, settings, actor.merchant_id, kind, key)

    async def body() -> str | None:
        await db.hold("passes", actor.merchant_id)
        row = await loaders.issuer(actor.merchant_id, kind)
        kept = {**values, **_UNTRIED, "key_file": name, "set_at": now, "is_on": True}
        if row is None:
            await PassIssuer.create(merchant_id=actor.merchant_id, kind=kind, **kept)
        else:
            await PassIssuer.filter(id=row["id"]).update(**kept, version=row["version"] + 1)
        # what rested over the other key is tried with this one
        await CardUpdate.filter(merchant_id=actor.merchant_id, kind=kind).update(due_at=now, attempts=0)
        await _record("passes.set", actor, kind, now)
        return row["key_file"] if row else None

    before = await db.transaction(body)
    if before is not None and before != name:
        drop_key(settings, before)


async def _held(actor: StaffActor, kind: PassKind) -> db.Row:
    await db.hold("passes", actor.merchant_id)
    row = await loaders.issuer(actor.merchant_id, kind)
    if row is None:
        raise NotFound
    return row


def _decoded(text: str, path: str, *, needed: bool = True) -> bytes:
    """Raises InvalidInput at *path* for what is no base64, or is empty where it is needed."""
    try:
        data = base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise InvalidInput(problem(path, "PASS_UNREADABLE")) from error
    if needed and not data:
        raise InvalidInput(problem(path, "REQUIRED"))
    return data


async def _record(what: str, actor: StaffActor, kind: PassKind, now: datetime) -> None:
    await record(Happened(what, actor, now, merchant_id=actor.merchant_id, data={"kind": kind.value}))
