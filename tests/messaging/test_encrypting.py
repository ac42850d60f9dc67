"""Push encryption, against the RFC's own example and another implementation."""

from __future__ import annotations

import base64

import http_ece
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from fiel.messaging.push.encrypting import LONGEST_PAYLOAD, BadKeys, encrypt

AUTH = "BTBZMqHH6r4Tts7J_aSIgg"
P256DH = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"


def raw(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def text(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).decode().rstrip("=")


def test_the_example_of_rfc_8291_section_5_comes_out_byte_for_byte() -> None:
    number = int.from_bytes(raw("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"), "big")
    key = ec.derive_private_key(number, ec.SECP256R1())
    body = encrypt(
        b"When I grow up, I want to be a watermelon", P256DH, AUTH, key=key, salt=raw("DGv6ra1nlYgDCS1FRnbzlw")
    )
    assert text(body) == (
        "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBr"
        "u3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
    )


@given(st.binary(max_size=LONGEST_PAYLOAD), st.binary(min_size=16, max_size=16))
def test_another_implementation_reads_what_we_write(payload: bytes, auth: bytes) -> None:
    browser = ec.generate_private_key(ec.SECP256R1())
    point = browser.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    body = encrypt(payload, text(point), text(auth))
    assert http_ece.decrypt(body, private_key=browser, auth_secret=auth, version="aes128gcm") == payload


@pytest.mark.parametrize(
    ("payload", "p256dh", "auth"),
    [(b"x" * (LONGEST_PAYLOAD + 1), P256DH, AUTH), (b"x", "AAAA", AUTH), (b"x", P256DH[:-4] + "AAAA", AUTH)],
)
def test_what_no_browser_could_read_is_not_made(payload: bytes, p256dh: str, auth: str) -> None:
    with pytest.raises(BadKeys):
        encrypt(payload, p256dh, auth)
