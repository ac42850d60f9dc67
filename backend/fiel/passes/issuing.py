"""A member's card, made for the phone that asks for it."""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from fiel.core import db
from fiel.core.errors import NotFound
from fiel.core.ids import Draw, base32, new_token
from fiel.core.language import Language
from fiel.core.settings import Settings
from fiel.merchants.loaders import merchant_settings
from fiel.passes import loaders
from fiel.passes.apple import Label, digest_of, pack, pass_json
from fiel.passes.certificates import read_kept
from fiel.passes.content import Content, Ending, Face, NextReward, content_of, face_of
from fiel.passes.errors import NoPasses, PassKeyMissing
from fiel.passes.keeping import read_key
from fiel.passes.models import PassKind
from fiel.passes.pictures import logo_of, pass_pictures
from fiel.passes.words import word

SAMPLE_CODE = "PRUEBATEST"
"""Finds nobody: it has no check character."""
SAMPLE_SERIAL = "sample"


@dataclass(frozen=True, slots=True)
class Made:
    """*file*: the ``.pkpass``."""

    file: bytes
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Noted:
    """What a card says, by its digest, and since when."""

    digest: str
    changed_at: datetime


def hash_of(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


async def own_pass(
    customer_id: int, slug: str, settings: Settings, *, now: datetime, draw: Draw = secrets.token_bytes
) -> Made:
    """A customer's own card at a merchant. Raises NotFound, NoPasses, PassKeyMissing."""
    membership = await loaders.own_membership(customer_id, slug)
    if membership is None:
        raise NotFound
    issuer = await loaders.issuer(membership["merchant_id"], PassKind.APPLE)
    if issuer is None or not issuer["is_on"]:
        raise NoPasses
    await _open_pass(membership["id"], draw, now)
    row = await loaders.pass_of(membership["id"])
    if row is None or not row["token"]:
        raise NotFound
    return await make(row, issuer, row["token"], settings, now=now)


async def make(row: db.Row, issuer: db.Row, token: str, settings: Settings, *, now: datetime) -> Made:
    """The card of a row of ``wallet_pass`` as it is now; *token*: the one that its copies have."""
    content = await content_of(row["membership_id"], now)
    if content is None:
        raise NotFound
    said = pass_json(content, label_of(issuer, row["serial"], token, settings))
    noted = await note(row, content, said, now)
    return Made(await _packed(said, content.face, issuer, settings), noted.changed_at)


async def look_again(row: db.Row, issuer: db.Row, settings: Settings, *, now: datetime) -> Noted:
    """What it says now, and when it was last found to say something else."""
    content = await content_of(row["membership_id"], now)
    if content is None:
        raise NotFound
    said = pass_json(content, label_of(issuer, row["serial"], row["token"], settings))
    return await note(row, content, said, now)


async def note(row: db.Row, content: Content, said: dict[str, object], now: datetime) -> Noted:
    """Keeps when a card began to say what it says: never sooner than a second after the time before, since phones know
    whole seconds, and clocks go back."""
    digest = digest_of(said | {"authenticationToken": ""}, content.face.logo.key if content.face.logo else None)
    if digest == row["digest"]:
        return Noted(digest, row["changed_at"])
    later = max(now, row["changed_at"] + timedelta(seconds=1)) if row["digest"] else now
    await db.execute(
        "UPDATE wallet_pass SET digest = $2, changed_at = $3 WHERE id = $1 AND digest = $4",
        row["id"], digest, later, row["digest"],
    )  # fmt: skip
    return Noted(digest, later)


async def sample_pass(merchant_id: int, settings: Settings, language: Language, *, now: datetime) -> bytes:
    """A card that belongs to nobody, to try the certificate on a phone. Raises NoPasses, PassKeyMissing."""
    issuer = await loaders.issuer(merchant_id, PassKind.APPLE)
    row = await merchant_settings(merchant_id)
    if issuer is None or row is None:
        raise NoPasses
    title = word("sample", language)
    content = Content(
        face_of(row), is_void=False, code=SAMPLE_CODE, balance=120, tier=title, next=NextReward(title, 200),
        ending=Ending(20, now + timedelta(days=30)),
    )  # fmt: skip
    said = pass_json(content, replace(label_of(issuer, SAMPLE_SERIAL, "", settings), token=None))
    return await _packed(said, content.face, issuer, settings)


def label_of(issuer: db.Row, serial: str, token: str, settings: Settings) -> Label:
    return Label(issuer["issuer"], issuer["team"], serial, issuer["terms"], settings.public_url, token)


async def _packed(said: dict[str, object], face: Face, issuer: db.Row, settings: Settings) -> bytes:
    kept = read_key(settings, issuer["key_file"])
    try:
        certificate = read_kept(kept)
    except Exception as damaged:  # a power cut, a hand: whatever its readers stumble over
        raise PassKeyMissing from damaged
    logo = await logo_of(face)

    def work() -> bytes:
        return pack(said, face.name, pass_pictures(face.name, face.color, logo), certificate)

    return await asyncio.to_thread(work)


async def _open_pass(membership_id: int, draw: Draw, now: datetime) -> None:
    """Once for each membership, whoever asks at the same moment."""
    token = new_token(draw)

    async def body() -> None:
        await db.execute(
            "INSERT INTO wallet_pass (membership_id, serial, token, token_hash, digest, changed_at, created_at)"
            " VALUES ($1, $2, $3, $4, '', $5, $5) ON CONFLICT (membership_id) DO NOTHING",
            membership_id, base32(draw(20)), token, hash_of(token), now,
        )  # fmt: skip

    await db.transaction(body)
