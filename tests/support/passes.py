"""Certificates and accounts as Apple and Google would give them, by authorities of our own; and a phone with cards."""

from __future__ import annotations

import base64
import io
import json
import subprocess
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import httpx
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from cryptography.x509.oid import NameOID

from support.house import House

PASS_TYPE, TEAM = "pass.example.aurora", "A1B2C3D4E5"
PASSWORD = "la del p12"
BEGINS, ENDS = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
PUSH = "0123abcdef"
PKPASS = "application/vnd.apple.pkpass"


@cache
def private_key(which: str) -> rsa.RSAPrivateKey:
    """One for each name, made once: it takes a while."""
    return rsa.generate_private_key(65537, 2048)


def name_of(*parts: tuple[x509.ObjectIdentifier, str]) -> x509.Name:
    return x509.Name([x509.NameAttribute(oid, value) for oid, value in parts])


AUTHORITY = name_of((NameOID.COMMON_NAME, "Autoridad de prueba"))
PASS_NAME = name_of(
    (NameOID.USER_ID, PASS_TYPE), (NameOID.COMMON_NAME, f"Pass Type ID: {PASS_TYPE}"),
    (NameOID.ORGANIZATIONAL_UNIT_NAME, TEAM),
)  # fmt: skip


def authority(which: str = "authority") -> x509.Certificate:
    key = private_key(which)
    builder = _builder(AUTHORITY, AUTHORITY, key, 1, BEGINS, ENDS + timedelta(days=3650))
    return builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True).sign(key, SHA256())


def pass_certificate(
    subject: x509.Name = PASS_NAME, *, begins: datetime = BEGINS, ends: datetime = ENDS, key: str = "pass"
) -> x509.Certificate:
    return _builder(subject, AUTHORITY, private_key(key), 7, begins, ends).sign(private_key("authority"), SHA256())


def _builder(
    subject: x509.Name, issuer: x509.Name, key: rsa.RSAPrivateKey, serial: int, begins: datetime, ends: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(serial)
        .not_valid_before(begins)
        .not_valid_after(ends)
    )


def p12(certificate: x509.Certificate | None = None, *, key: str = "pass", holds_authority: bool = True) -> bytes:
    others = [authority()] if holds_authority else None
    sealed = BestAvailableEncryption(PASSWORD.encode())
    return pkcs12.serialize_key_and_certificates(
        b"pass", private_key(key), certificate or pass_certificate(), others, sealed
    )


def key_pem(which: str = "pass", password: str = "") -> bytes:
    sealed = BestAvailableEncryption(password.encode()) if password else NoEncryption()
    return private_key(which).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, sealed)


def sent(data: bytes) -> str:
    """As the panel sends a file."""
    return base64.b64encode(data).decode()


def service_account(**changes: Any) -> bytes:
    said = {
        "type": "service_account", "project_id": "aurora", "private_key_id": "abc123",
        "private_key": key_pem("google").decode(), "client_email": "cards@aurora.iam.gserviceaccount.com",
        "client_id": "1", "token_uri": "https://oauth2.googleapis.com/token",
    }  # fmt: skip
    return json.dumps(said | changes).encode()


@dataclass(frozen=True, slots=True)
class Opened:
    """A ``.pkpass``, its hashes and its signature looked at by openssl."""

    said: dict[str, Any]
    strings: dict[str, str]
    """By language, as they lie in it."""
    pictures: dict[str, bytes]


def opened(file: bytes, folder: Path) -> Opened:
    """Fails where a file is not what the manifest says, or the signature is not the certificate's own."""
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    manifest, signature = files.pop("manifest.json"), files.pop("signature")
    (folder / "authority.pem").write_bytes(authority().public_bytes(Encoding.PEM))
    (folder / "manifest.json").write_bytes(manifest)
    (folder / "signature").write_bytes(signature)
    for sums in (json.loads(manifest),):
        assert sums.keys() == files.keys()
        for name, data in files.items():
            (folder / "file").write_bytes(data)
            assert _openssl(folder, "dgst", "-sha1", "-r", "file").split()[0] == sums[name], name
    _openssl(
        folder, "smime", "-verify", "-inform", "DER", "-in", "signature", "-content", "manifest.json", "-CAfile",
        "authority.pem", "-purpose", "any", "-attime", str(int(BEGINS.timestamp()) + 86_400), "-signer", "signer.pem",
    )  # fmt: skip
    signer = x509.load_pem_x509_certificate((folder / "signer.pem").read_bytes())
    said = json.loads(files.pop("pass.json"))
    assert signer.subject.rfc4514_string().find(said["passTypeIdentifier"]) >= 0
    strings = {name.split(".")[0]: files.pop(name).decode() for name in list(files) if name.endswith(".strings")}
    return Opened(said, strings, files)


def _openssl(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["openssl", *arguments], cwd=folder, capture_output=True, timeout=30, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


@dataclass
class Phone:
    """What a phone does with a card: registers, asks what has changed, fetches, takes itself off."""

    house: House
    card: dict[str, Any]
    """Its ``pass.json``."""
    device: str = "d0a1b2c3d4e5f6"
    address: str = "203.0.113.9"

    def __post_init__(self) -> None:
        self.client = self.house.person(address=self.address).client
        self.client.headers.pop("Origin")

    @property
    def proof(self) -> dict[str, str]:
        return {"Authorization": f"ApplePass {self.card['authenticationToken']}"}

    @property
    def base(self) -> str:
        url: str = self.card["webServiceURL"]
        return f"{url}v1"

    @property
    def registrations(self) -> str:
        return f"{self.base}/devices/{self.device}/registrations/{self.card['passTypeIdentifier']}"

    async def register(self, says: object = PUSH, **headers: str) -> httpx.Response:
        place = f"{self.registrations}/{self.card['serialNumber']}"
        return await self.client.post(place, json={"pushToken": says}, headers=self.proof | headers)

    async def unregister(self, **headers: str) -> httpx.Response:
        place = f"{self.registrations}/{self.card['serialNumber']}"
        return await self.client.delete(place, headers=self.proof | headers)

    async def changed(self, since: str | None = None) -> httpx.Response:
        return await self.client.get(self.registrations, params={} if since is None else {"passesUpdatedSince": since})

    async def fetch(self, **headers: str) -> httpx.Response:
        place = f"{self.base}/passes/{self.card['passTypeIdentifier']}/{self.card['serialNumber']}"
        return await self.client.get(place, headers=self.proof | headers)
