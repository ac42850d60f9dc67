"""A card for Apple Wallet: a ``.pkpass``, as Apple's Wallet Passes documentation describes it.

A ZIP of ``pass.json``, pictures, ``*.lproj/pass.strings``, ``manifest.json`` (SHA-1 of each file, as the format wants
it) and ``signature``: CMS (PKCS #7, RFC 5652) over the manifest, detached, by SHA-256, with the time of signing and the
two certificates. Pure functions.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

from fiel.core.ids import show_code
from fiel.core.language import LANGUAGES
from fiel.merchants.rules import LEAST_CONTRAST, contrast
from fiel.passes.certificates import PassCertificate
from fiel.passes.content import Content
from fiel.passes.words import word

TYPE = "application/vnd.apple.pkpass"
SHORT_DATE = "PKDateStyleMedium"
WHITE = "#FFFFFF"
_ON_CARDS = (
    "card", "points", "points_now", "tier", "tier_now", "next", "next_points", "ending", "ending_on", "code",
    "code_says", "link", "terms", "contact", "void", "void_says",
)  # fmt: skip
_MADE = (2026, 1, 1, 0, 0, 0)
"""In the ZIP: the same card is the same bytes but for its signature's time."""


Field = dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Label:
    """What makes it this card. *token* None: it is not kept up to date."""

    pass_type: str
    team: str
    serial: str
    terms: str
    public_url: str
    token: str | None


def pass_json(content: Content, label: Label) -> dict[str, Any]:
    """Texts that are keys of ``pass.strings`` are told in the phone's language."""
    face = content.face
    said: dict[str, Any] = {
        "formatVersion": 1, "passTypeIdentifier": label.pass_type, "teamIdentifier": label.team,
        "serialNumber": label.serial, "organizationName": face.name, "description": _key("card"), "logoText": face.name,
        "backgroundColor": _rgb(face.color), "foregroundColor": _rgb(WHITE), "labelColor": _rgb(_label_color(content)),
        "sharingProhibited": True, "storeCard": _fields(content, label),
    }  # fmt: skip
    if content.is_void:
        said["voided"] = True
    else:
        said["barcodes"] = [{
            "format": "PKBarcodeFormatQR", "message": content.code, "messageEncoding": "iso-8859-1",
            "altText": show_code(content.code),
        }]  # fmt: skip
    if label.token is not None:
        said |= {"webServiceURL": f"{label.public_url}/passes/apple/", "authenticationToken": label.token}
    return said


def digest_of(said: Mapping[str, Any], logo_key: str | None) -> str:
    """By which it is known whether a card says something else than before."""
    return hashlib.sha256(json.dumps([said, logo_key], sort_keys=True).encode()).hexdigest()


def pack(said: Mapping[str, Any], name: str, pictures: Mapping[str, bytes], certificate: PassCertificate) -> bytes:
    """The whole file. Takes some milliseconds: call it in a thread."""
    files = {"pass.json": json.dumps(said, ensure_ascii=False).encode(), **pictures}
    for language in LANGUAGES:
        files[f"{language}.lproj/pass.strings"] = _strings(
            {_key(key): word(key, language, name=name) if key == "card" else word(key, language) for key in _ON_CARDS}
        )
    manifest = json.dumps(
        {file: hashlib.sha1(data, usedforsecurity=False).hexdigest() for file, data in files.items()}
    ).encode()
    files |= {"manifest.json": manifest, "signature": sign(manifest, certificate)}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for file, data in files.items():
            archive.writestr(zipfile.ZipInfo(file, _MADE), data)
    return packed.getvalue()


def sign(manifest: bytes, certificate: PassCertificate) -> bytes:
    return (
        pkcs7.PKCS7SignatureBuilder()
        .set_data(manifest)
        .add_signer(certificate.certificate, certificate.key, SHA256())
        .add_certificate(certificate.intermediate)
        .sign(Encoding.DER, [pkcs7.PKCS7Options.DetachedSignature, pkcs7.PKCS7Options.Binary])
    )


def _fields(content: Content, label: Label) -> dict[str, Any]:
    if content.is_void:
        return {"primaryFields": [{"key": "void", "label": _key("void"), "value": _key("void_says")}]}
    header: list[Field] = []
    secondary: list[Field] = []
    auxiliary: list[Field] = []
    header.append(
        {"key": "points", "label": _key("points"), "value": content.balance, "changeMessage": _key("points_now")}
    )
    if content.next is not None:
        secondary.append({"key": "next", "label": _key("next"), "value": content.next.title})
        secondary.append({"key": "next_points", "label": _key("next_points"), "value": content.next.cost})
    if content.tier is not None:
        auxiliary.append(
            {"key": "tier", "label": _key("tier"), "value": content.tier, "changeMessage": _key("tier_now")}
        )
    if content.ending is not None:
        auxiliary.append({"key": "ending", "label": _key("ending"), "value": content.ending.points})
        auxiliary.append({
            "key": "ending_on", "label": _key("ending_on"), "value": f"{content.ending.at:%Y-%m-%dT%H:%M:%SZ}",
            "dateStyle": SHORT_DATE,
        })  # fmt: skip
    return {
        "headerFields": header, "secondaryFields": secondary, "auxiliaryFields": auxiliary,
        "backFields": _back(content, label),
    }  # fmt: skip


def _back(content: Content, label: Label) -> list[Field]:
    face = content.face
    contact = "\n".join(one for one in (face.contact_email, face.website) if one)
    texts = {
        "code": _key("code_says"), "link": f"{label.public_url}/m/{face.slug}/", "contact": contact,
        "terms": label.terms,
    }  # fmt: skip
    return [{"key": key, "label": _key(key), "value": text} for key, text in texts.items() if text]


def _key(name: str) -> str:
    """Of ``pass.strings``: one that no shop calls a reward or a tier, since phones look every text up there."""
    return f"fiel.{name}"


def _label_color(content: Content) -> str:
    """The accent where small words in it can be read, else white."""
    face = content.face
    return face.accent if contrast(face.accent, face.color) >= LEAST_CONTRAST else WHITE


def _rgb(color: str) -> str:
    return "rgb({}, {}, {})".format(*(int(color[place : place + 2], 16) for place in (1, 3, 5)))


def _strings(texts: Mapping[str, str]) -> bytes:
    """A file of Apple's ``.strings``, in UTF-8."""

    def quoted(text: str) -> str:
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'

    return "".join(f"{quoted(key)} = {quoted(text)};\n" for key, text in texts.items()).encode()
