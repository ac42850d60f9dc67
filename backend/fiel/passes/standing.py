"""Whether a merchant's key can sign cards, and what a member can be offered."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from fiel.core import db
from fiel.core.language import Language
from fiel.core.settings import Settings
from fiel.passes import loaders
from fiel.passes.accounts import NO_ACCOUNT, ServiceAccount, read_kept
from fiel.passes.asking import note_asked
from fiel.passes.content import content_of
from fiel.passes.google import Digest, Owner, digest_of, save_link
from fiel.passes.keeping import has_key, read_key
from fiel.passes.models import PassKind

WARNED_BEFORE = timedelta(days=30)


class PassState(Enum):
    READY = "READY"
    ENDING = "ENDING"
    ENDED = "ENDED"
    MISSING = "MISSING"


@dataclass(frozen=True, slots=True)
class Offered:
    """*apple*: the path of the card's file; *google*: the link that adds it. None: not here, or not now."""

    apple: str | None = None
    google: str | None = None


def state_of(issuer: db.Row, settings: Settings, *, now: datetime) -> PassState:
    if not has_key(settings, issuer["key_file"]):
        return PassState.MISSING
    ends_at = issuer["ends_at"]
    if ends_at is None or ends_at - now > WARNED_BEFORE:
        return PassState.READY
    return PassState.ENDING if ends_at > now else PassState.ENDED


def is_over(issuer: db.Row) -> bool:
    """Of one that had a trouble: whether a change was told since."""
    return issuer["told_at"] is not None and issuer["told_at"] > issuer["trouble_at"]


async def offered(wallet: db.Row, settings: Settings, language: Language, *, now: datetime) -> Offered:
    """For a row of a wallet: its merchant's ``id``, ``slug`` and ``time_zone``, and ``wallet_id``, the membership."""
    found = {
        kind: row
        for kind, row in (await loaders.issuers(wallet["id"])).items()
        if row["is_on"] and state_of(row, settings, now=now) in (PassState.READY, PassState.ENDING)
    }
    if not found:
        return Offered()
    content = await content_of(wallet["wallet_id"], now)
    if content is None or content.is_void:
        return Offered()
    link = None
    google = found.get(PassKind.GOOGLE)
    if google is not None and (account := _account_of(google, settings)) is not None:
        replaced = await loaders.times_replaced(wallet["wallet_id"])
        owner = Owner(google["issuer"], wallet["id"], wallet["wallet_id"], wallet["time_zone"], replaced)
        link = await asyncio.to_thread(
            lambda: save_link(content, owner, account, settings.public_url, language, now=now)
        )
        # a class that Google has stays as it is, so that nobody knows yet how this card looks there
        await note_asked(wallet["wallet_id"], str(Digest(digest_of(content).card, "")), now)
    return Offered(f"/pass/{wallet['slug']}.pkpass" if PassKind.APPLE in found else None, link)


def _account_of(issuer: db.Row, settings: Settings) -> ServiceAccount | None:
    """None where its file is damaged: the owner hears of it when cards are to be told."""
    try:
        return read_kept(read_key(settings, issuer["key_file"]), is_proven=True)
    except NO_ACCOUNT:
        return None
