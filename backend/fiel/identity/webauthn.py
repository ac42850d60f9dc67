"""What an authenticator says, read and verified (Web Authentication Level 3, §7.1 and §7.2, by py_webauthn)."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from webauthn import verify_authentication_response, verify_registration_response
from webauthn.helpers import (
    bytes_to_base64url,
    parse_authentication_credential_json,
    parse_client_data_json,
    parse_registration_credential_json,
)
from webauthn.helpers.cose import COSEAlgorithmIdentifier
from webauthn.helpers.structs import AuthenticationCredential, CredentialDeviceType, RegistrationCredential

from fiel.core.settings import Settings
from fiel.identity.errors import PasskeyRefused

LARGEST_ANSWER = 16_000
"""Characters of JSON."""
LARGEST_ID = 1_023
"""Bytes of a credential's id (§4)."""
LARGEST_KEY = 1_024
"""Bytes of a public key; one of RSA with 4,096 bits has some 550."""
ALGORITHMS = [
    COSEAlgorithmIdentifier.EDDSA,
    COSEAlgorithmIdentifier.ECDSA_SHA_256,
    COSEAlgorithmIdentifier.RSASSA_PKCS1_v1_5_SHA_256,
]


@dataclass(frozen=True, slots=True)
class MadeKey:
    """A passkey as its authenticator tells of it. *is_synced*: its maker may keep it on several devices."""

    credential_id: str
    public_key: bytes
    sign_count: int
    is_synced: bool
    transports: tuple[str, ...]


def rp_id(settings: Settings) -> str:
    """The domain that passkeys belong to."""
    return urlsplit(settings.public_url).hostname or "localhost"


def origin(settings: Settings) -> str:
    parts = urlsplit(settings.public_url)
    return f"{parts.scheme}://{parts.netloc}"


def read_made(text: str) -> RegistrationCredential:
    """Raises PasskeyRefused for what is no answer to ``navigator.credentials.create``."""
    try:
        return parse_registration_credential_json(_bounded(text))
    except Exception as unreadable:  # a stranger's bytes: whatever the reader stumbles over, the answer is no
        raise PasskeyRefused from unreadable


def read_shown(text: str) -> AuthenticationCredential:
    """Raises PasskeyRefused for what is no answer to ``navigator.credentials.get``."""
    try:
        return parse_authentication_credential_json(_bounded(text))
    except Exception as unreadable:
        raise PasskeyRefused from unreadable


def challenge_in(credential: RegistrationCredential | AuthenticationCredential) -> bytes:
    """Which challenge was answered, as the browser says; not verified. Raises PasskeyRefused."""
    try:
        return parse_client_data_json(credential.response.client_data_json).challenge
    except Exception as unreadable:
        raise PasskeyRefused from unreadable


def verify_made(credential: RegistrationCredential, challenge: bytes, settings: Settings) -> MadeKey:
    """The user was verified, here, for this challenge. Raises PasskeyRefused."""
    try:
        made = verify_registration_response(
            credential=credential, expected_challenge=challenge, expected_rp_id=rp_id(settings),
            expected_origin=origin(settings), require_user_verification=True, supported_pub_key_algs=ALGORITHMS,
        )  # fmt: skip
    except Exception as untrue:
        raise PasskeyRefused from untrue
    if len(made.credential_id) > LARGEST_ID or len(made.credential_public_key) > LARGEST_KEY:
        raise PasskeyRefused
    return MadeKey(
        bytes_to_base64url(made.credential_id), made.credential_public_key, made.sign_count,
        made.credential_device_type is CredentialDeviceType.MULTI_DEVICE,
        tuple(one.value for one in credential.response.transports or ()),
    )  # fmt: skip


def verify_shown(credential: AuthenticationCredential, challenge: bytes, public_key: bytes, settings: Settings) -> int:
    """The user was verified, here, for this challenge, by that key. Answers its counter. Raises PasskeyRefused."""
    try:
        shown = verify_authentication_response(
            credential=credential, expected_challenge=challenge, expected_rp_id=rp_id(settings),
            expected_origin=origin(settings), credential_public_key=public_key, require_user_verification=True,
            credential_current_sign_count=0,  # what a counter says is judged by whoever knows the passkey
        )  # fmt: skip
    except Exception as untrue:
        raise PasskeyRefused from untrue
    return shown.new_sign_count


def _bounded(text: str) -> str:
    if len(text) > LARGEST_ANSWER:
        raise PasskeyRefused
    return text
