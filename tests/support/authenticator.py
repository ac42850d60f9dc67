"""A software authenticator: makes passkeys and signs with them as the standard says (Web Authentication Level 3, §6),
and does each thing wrong that a test asks for."""

from __future__ import annotations

import base64
import hashlib
import json
import os
from dataclasses import dataclass, field
from typing import Any

import cbor2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from support.house import ORIGIN, Person

PRESENT, VERIFIED, SYNCABLE, SYNCED, WITH_KEY = 0x01, 0x04, 0x08, 0x10, 0x40
ES256, RS1, NONE_AT_ALL = -7, -65535, 0


@dataclass
class Authenticator:
    """One passkey. *counts*: as a security key does; one that is synced says 0 for ever."""

    counts: bool = False
    credential_id: bytes = field(default_factory=lambda: os.urandom(32))
    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    counter: int = 0
    user_handle: str = ""

    def made(
        self, options: str, *, origin: str = ORIGIN, rp_id: str = "", algorithm: int = ES256, verified: bool = True,
        public_key: bytes | None = None, challenge: str | None = None, kind: str = "webauthn.create",
    ) -> str:  # fmt: skip
        """What ``navigator.credentials.create`` answers."""
        asked = json.loads(options)
        self.user_handle = asked["user"]["id"]
        numbers = self.key.public_key().public_numbers()
        cose = {1: 2, 3: algorithm, -1: 1, -2: numbers.x.to_bytes(32), -3: numbers.y.to_bytes(32)}
        kept = public_key if public_key is not None else cbor2.dumps(cose)
        data = self._about(rp_id or asked["rp"]["id"], verified, WITH_KEY)
        data += bytes(16) + len(self.credential_id).to_bytes(2) + self.credential_id + kept
        told = {
            "clientDataJSON": text(self._client_data(kind, challenge or asked["challenge"], origin)),
            "attestationObject": text(cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": data})),
            "transports": ["internal", "hybrid"],
        }
        return self._answer(told)

    def shown(
        self, options: str, *, origin: str = ORIGIN, rp_id: str = "", verified: bool = True, spoilt: bool = False,
        challenge: str | None = None, user_handle: str | None = None, kind: str = "webauthn.get",
    ) -> str:  # fmt: skip
        """What ``navigator.credentials.get`` answers. *spoilt*: by another key's signature."""
        asked = json.loads(options)
        self.counter += 1 if self.counts else 0
        data = self._about(rp_id or asked["rpId"], verified, 0)
        client_data = self._client_data(kind, challenge or asked["challenge"], origin)
        key = ec.generate_private_key(ec.SECP256R1()) if spoilt else self.key
        signature = key.sign(data + hashlib.sha256(client_data).digest(), ec.ECDSA(hashes.SHA256()))
        told = {
            "clientDataJSON": text(client_data), "authenticatorData": text(data), "signature": text(signature),
            "userHandle": self.user_handle if user_handle is None else user_handle,
        }  # fmt: skip
        return self._answer(told)

    def _about(self, rp_id: str, verified: bool, more: int) -> bytes:
        flags = PRESENT | (VERIFIED if verified else 0) | (0 if self.counts else SYNCABLE | SYNCED) | more
        return hashlib.sha256(rp_id.encode()).digest() + bytes([flags]) + self.counter.to_bytes(4)

    def _client_data(self, kind: str, challenge: str, origin: str) -> bytes:
        said = {"type": kind, "challenge": challenge, "origin": origin, "crossOrigin": False}
        return json.dumps(said).encode()

    def _answer(self, response: dict[str, Any]) -> str:
        name = text(self.credential_id)
        return json.dumps({
            "id": name, "rawId": name, "type": "public-key", "response": response, "clientExtensionResults": {},
            "authenticatorAttachment": "platform",
        })  # fmt: skip


def text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


async def options_to_add(person: Person) -> str:
    begun = await person.do("beginPasskey")
    assert begun["__typename"] == "BeginPasskeySuccess", begun
    options: str = begun["options"]
    return options


async def options_to_sign_in(person: Person) -> str:
    options: str = (await person.do("beginPasskeySignIn"))["options"]
    return options


async def with_passkey(person: Person, *, counts: bool = False, name: str = "Mi móvil") -> Authenticator:
    """Add one to *person*'s account."""
    authenticator = Authenticator(counts)
    made = authenticator.made(await options_to_add(person))
    added = await person.do("addPasskey", credential=made, name=name)
    assert added["__typename"] == "AddPasskeySuccess", added
    return authenticator


async def signed_in_by(person: Person, authenticator: Authenticator, **wrong: Any) -> Any:
    """*person*'s browser tries to; what it is answered."""
    options = await options_to_sign_in(person)
    return await person.do("signInByPasskey", credential=authenticator.shown(options, **wrong))
