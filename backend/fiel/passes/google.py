"""A link by which a card is added to Google Wallet: a JWT (RFC 7519, RS256) that a service account signs, as Google's
*Google Wallet API JWT* describes it, with class and object in it, so that nothing has to be made at Google first. And
what of it is changed later (``google_api.py`` sends it): of the object, which is one card, and of the class, which is
how all cards of a shop look. A link changes no class that Google has already. Pure functions.

The balance stands with the day on which Google was told of it.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from babel.dates import format_skeleton
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256

from fiel.core.clock import local_date
from fiel.core.ids import show_code
from fiel.core.language import Language
from fiel.passes.accounts import ServiceAccount
from fiel.passes.content import Content, Face
from fiel.passes.words import word

SAVE = "https://pay.google.com/gp/v/save/"
LONGEST_JWT = 1800
"""Characters: longer ones may be cut by browsers, says Google."""
LONGEST_NAME, LONGEST_TIER = 40, 20


@dataclass(frozen=True, slots=True)
class Owner:
    """*membership_id*: in the object's id, which says no more than that, and *replaced*: how many cards of the same
    membership were somebody else's, who may have them still."""

    issuer: str
    merchant_id: int
    membership_id: int
    time_zone: str
    replaced: int = 0


def save_link(
    content: Content, owner: Owner, account: ServiceAccount, public_url: str, language: Language, *, now: datetime
) -> str:
    """What does not fit is left out, the least needed first."""
    kind, card = class_of(content, owner, public_url), _object(content, owner, public_url, language, now)
    claims = {
        "iss": account.email, "aud": "google", "typ": "savetowallet", "iat": int(now.timestamp()),
        "origins": [public_url], "payload": {"loyaltyClasses": [kind], "loyaltyObjects": [card]},
    }  # fmt: skip
    token = sign(claims, account)
    for spare in ("secondaryLoyaltyPoints", "linksModuleData"):
        if len(token) > LONGEST_JWT:
            card.pop(spare, None)
            token = sign(claims, account)
    return f"{SAVE}{token}"


def object_id(owner: Owner) -> str:
    before = f"-{owner.replaced}" if owner.replaced else ""
    return f"{owner.issuer}.member-{owner.membership_id}{before}"


@dataclass(frozen=True, slots=True)
class Digest:
    """By which it is known whether a *card* says something else than before, the day aside, and whether a shop's cards
    *look* other than before. Kept as one text."""

    card: str
    look: str

    @staticmethod
    def read(kept: str) -> Digest:
        return Digest(kept[:_HALF], kept[_HALF:])

    def __str__(self) -> str:
        return self.card + self.look


_HALF = 32
"""Hexadecimal digits of a SHA-256 that are kept of each."""


def digest_of(content: Content) -> Digest:
    face = content.face
    card = [content.is_void, content.code, content.balance, (content.tier or "")[:LONGEST_TIER]]
    return Digest(_short(card, _HALF), _short([face.slug, face.name[:LONGEST_NAME], face.color, _logo(face)], _HALF))


def refused_look(look: str, set_at: datetime) -> str:
    """Kept in the place of a look that Google did not take, so that it is not sent with each award, until it is another
    look, or the account is brought again."""
    return _short(["refused", look, set_at.timestamp()], _HALF)


def _short(said: Sequence[object], digits: int) -> str:
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:digits]


def changes_to(content: Content, owner: Owner, public_url: str, language: Language, *, now: datetime) -> dict[str, Any]:
    """What a patch says: all that may be other than in the link. Null takes a field away; a void card says nothing of
    whose it was."""
    if content.is_void:
        return {"state": "EXPIRED", **dict.fromkeys(_OF_WHOM)}
    card = _object(content, owner, public_url, language, now)
    return {"state": card["state"], **{name: card.get(name) for name in _OF_WHOM}}


_OF_WHOM = ("accountId", "barcode", "loyaltyPoints", "secondaryLoyaltyPoints")


def sign(claims: Mapping[str, Any], account: ServiceAccount) -> str:
    header = {"alg": "RS256", "typ": "JWT", "kid": account.key_id}
    said = ".".join(_encoded(json.dumps(part, ensure_ascii=False, separators=(",", ":"))) for part in (header, claims))
    return f"{said}.{_base64(account.key.sign(said.encode(), PKCS1v15(), SHA256()))}"


def class_of(content: Content, owner: Owner, public_url: str) -> dict[str, Any]:
    """In a link, and as a patch of the one that Google has."""
    face = content.face
    name = face.name[:LONGEST_NAME]
    return {
        "id": class_id(owner), "issuerName": name, "programName": name, "reviewStatus": "UNDER_REVIEW",
        "programLogo": {"sourceUri": {"uri": f"{public_url}/passes/logo/{face.slug}.png?v={_logo(face)}"}},
        "hexBackgroundColor": face.color,
    }  # fmt: skip


def _logo(face: Face) -> str:
    """Google keeps a picture by its address, so that another one needs another address."""
    return _short([face.logo.key if face.logo else face.name[:1], face.color], 8)


def _object(content: Content, owner: Owner, public_url: str, language: Language, now: datetime) -> dict[str, Any]:
    day = format_skeleton("MMMd", local_date(now, owner.time_zone), locale=language)
    shown = show_code(content.code)
    card: dict[str, Any] = {
        "id": object_id(owner), "classId": class_id(owner), "state": "ACTIVE",
        "accountId": shown, "barcode": {"type": "QR_CODE", "value": content.code, "alternateText": shown},
        "loyaltyPoints": {"label": word("points_on", language, day=day), "balance": {"int": content.balance}},
        "linksModuleData": {"uris": [{
            "uri": f"{public_url}/m/{content.face.slug}/", "description": word("open_wallet", language),
        }]},
    }  # fmt: skip
    if content.tier is not None:
        label = word("tier", language).capitalize()
        card["secondaryLoyaltyPoints"] = {"label": label, "balance": {"string": content.tier[:LONGEST_TIER]}}
    return card


def class_id(owner: Owner) -> str:
    return f"{owner.issuer}.fiel-{owner.merchant_id}"


def _encoded(text: str) -> str:
    return _base64(text.encode())


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
