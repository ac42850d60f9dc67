"""Web push encryption (RFC 8291 over RFC 8188, ``aes128gcm``): one record for one browser."""

from __future__ import annotations

import base64
import binascii
import hmac
import os
from functools import lru_cache

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

RECORD_SIZE = 4096
LONGEST_PAYLOAD = RECORD_SIZE - 16 - 1
"""Bytes: a record also holds GCM's tag and the delimiter of the last record."""
KEPT_KEYS = 4096
"""Browsers whose keys stay decoded: a point is checked to lie on the curve, which costs as much as encrypting."""
_CURVE = ec.SECP256R1()


class BadKeys(ValueError):
    """The browser's keys are none; or the payload is longer than a push may be."""


def encrypt(
    payload: bytes, p256dh: str, auth: str, *, key: ec.EllipticCurvePrivateKey | None = None, salt: bytes = b""
) -> bytes:
    """The body of a push message. *key*, *salt*: drawn for each message; given by a test alone. Raises BadKeys."""
    if len(payload) > LONGEST_PAYLOAD:
        raise BadKeys("the payload is too long")
    theirs, their_point, secret = _decoded(p256dh, auth)
    key, salt = key or ec.generate_private_key(_CURVE), salt or os.urandom(16)
    our_point = key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    shared = key.exchange(ec.ECDH(), theirs)
    seed = _derived(secret, shared, b"WebPush: info\0" + their_point + our_point, 32)
    random = hmac.digest(salt, seed, "sha256")
    content_key = hmac.digest(random, b"Content-Encoding: aes128gcm\0\1", "sha256")[:16]
    nonce = hmac.digest(random, b"Content-Encoding: nonce\0\1", "sha256")[:12]
    record = AESGCM(content_key).encrypt(nonce, payload + b"\2", None)
    return salt + RECORD_SIZE.to_bytes(4, "big") + bytes([len(our_point)]) + our_point + record


def _derived(salt: bytes, secret: bytes, info: bytes, length: int) -> bytes:
    """HKDF-SHA-256 (RFC 5869) of at most 32 bytes: one round."""
    return hmac.digest(hmac.digest(salt, secret, "sha256"), info + b"\1", "sha256")[:length]


@lru_cache(KEPT_KEYS)
def _decoded(p256dh: str, auth: str) -> tuple[ec.EllipticCurvePublicKey, bytes, bytes]:
    try:
        point, secret = _bytes(p256dh), _bytes(auth)
        return ec.EllipticCurvePublicKey.from_encoded_point(_CURVE, point), point, secret
    except (ValueError, binascii.Error) as error:
        raise BadKeys("the browser's keys can't be read") from error


def _bytes(text: str) -> bytes:
    return base64.urlsafe_b64decode(text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4))
