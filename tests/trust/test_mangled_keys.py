"""Certificates, service accounts, answers of passkeys and the server's own key files as nobody makes them: read, or
refused in words, with nothing told of the inside and nothing kept of what was refused."""

from __future__ import annotations

import asyncio
import base64
import json
import random
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import cbor2
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, pkcs12
from cryptography.x509.oid import NameOID
from hypothesis import given, settings
from hypothesis import strategies as st

from fiel.core.errors import InvalidInput
from fiel.core.private_files import KeyDamaged
from fiel.core.receipt_keys import load_or_make_receipt_keys
from fiel.core.settings import Settings, load_settings
from fiel.identity import webauthn
from fiel.identity.errors import PasskeyRefused
from fiel.messaging.push.vapid import load_or_make_keys
from fiel.passes import apart
from fiel.passes.accounts import read_account
from fiel.passes.certificates import Uploaded, read_uploaded
from support.authenticator import Authenticator, options_to_add, options_to_sign_in, text, with_passkey
from support.length import rounds
from support.mangling import mangled
from support.passes import (
    AUTHORITY,
    BEGINS,
    ENDS,
    PASSWORD,
    authority,
    key_pem,
    name_of,
    p12,
    pass_certificate,
    private_key,
    sent,
    service_account,
)
from support.town import Town

MOSTLY_ON = "sqlite"
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
LENGTH = settings(max_examples=rounds(60, 3_000), deadline=None)
SEEDS = st.integers(0, 2**32)
TRIES = rounds(12, 400)
"""Through the whole server, of answers; a quarter as many files of each kind, since each has a process of its own."""
INSIDE = (
    "Traceback", "cryptography", "cbor", "site-packages", "PRIVATE KEY", PASSWORD, "/shm/", "Exception",
)  # fmt: skip
SIGNS = st.text(st.characters(codec="utf-8"), max_size=80)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats() | SIGNS,
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(st.sampled_from(
        "id rawId type response clientDataJSON attestationObject transports authenticatorData signature userHandle"
        " client_email private_key private_key_id".split()
    ) | SIGNS, inside, max_size=6),
    max_leaves=20,
)  # fmt: skip


@cache
def files() -> dict[str, Uploaded]:
    """What is taken as it is."""
    pem, chain = (one.public_bytes(Encoding.PEM) for one in (pass_certificate(), authority()))
    der = pass_certificate().public_bytes(Encoding.DER)
    return {
        "p12": Uploaded(p12(), PASSWORD),
        "whole": Uploaded(pem + chain + key_pem()),
        "parts": Uploaded(pem, "", key_pem(), chain),
        "locked": Uploaded(pem, "clave", key_pem(password="clave"), chain),
        "der": Uploaded(der, "", key_pem(), authority().public_bytes(Encoding.DER)),
    }


def spoilt(given: Uploaded, part: str, seed: int) -> Uploaded:
    """One of its parts mangled: as it is, or within the base64 of its PEM."""
    rng = random.Random(seed)
    held = {name: getattr(given, name) for name in ("certificate", "key", "intermediate")}
    if not held[part]:
        part = "certificate"
    if held[part].startswith(b"-----BEGIN") and rng.random() < 0.6:
        head, *lines, foot = held[part].splitlines()
        inside = mangled(base64.b64decode(b"".join(line for line in lines if not line.startswith(b"-"))), rng)
        held[part] = b"\n".join((head, base64.encodebytes(inside).strip(), foot))
    else:
        held[part] = mangled(held[part], rng)
    return Uploaded(password=given.password, **held)


def reads(given: Uploaded) -> None:
    """What is taken can be kept: it fits the columns, and reads again. Fails at anything but InvalidInput."""
    with suppress(InvalidInput):
        found = read_uploaded(given, now=NOW)
        for said, most in ((found.pass_type, 200), (found.team, 40), (found.issued_by, 254)):
            assert len(said) <= most
            assert said.isprintable()
        assert found.ends_at > NOW
        assert found.as_pem().count(b"BEGIN CERTIFICATE") == 2


@pytest.mark.parametrize("form", ["p12", "whole", "parts", "locked", "der"])
def test_the_files_themselves_are_taken(form: str) -> None:
    assert read_uploaded(files()[form], now=NOW).team


@LENGTH
@given(st.sampled_from(["p12", "whole", "parts", "locked", "der"]), st.sampled_from(
    ["certificate", "key", "intermediate"]
), SEEDS)  # fmt: skip
def test_mangled_certificates(form: str, part: str, seed: int) -> None:
    reads(spoilt(files()[form], part, seed))


@LENGTH
@given(st.binary(max_size=300), st.binary(max_size=300), st.binary(max_size=300), SIGNS)
def test_bytes_that_are_no_certificate(certificate: bytes, key: bytes, intermediate: bytes, password: str) -> None:
    reads(Uploaded(certificate, password, key, intermediate))
    reads(Uploaded(b"-----BEGIN CERTIFICATE-----\n" + certificate, password, key, intermediate))


@pytest.mark.parametrize("password", ["\ud800", "\0", "x" * 100_000])
def test_passwords_that_nobody_types(password: str) -> None:
    reads(Uploaded(p12(), password))
    reads(Uploaded(files()["locked"].certificate, password, key_pem(password="clave")))


def signed(subject: x509.Name, key: Any, *, begins: datetime = BEGINS, ends: datetime = ENDS) -> x509.Certificate:
    """By the authority, as it would never sign."""
    return (
        x509.CertificateBuilder().subject_name(subject).issuer_name(AUTHORITY).public_key(key.public_key())
        .serial_number(1).not_valid_before(begins).not_valid_after(ends).sign(private_key("authority"), SHA256())
    )  # fmt: skip


@LENGTH
@given(
    SIGNS.filter(bool) | st.sampled_from(["\0", "a\0b", "x\ny", "\u202e"]),
    SIGNS.filter(bool) | st.sampled_from(["\0", "\r\n"]),
)
def test_certificates_with_names_that_nobody_has(kind: str, team: str) -> None:
    with suppress(ValueError):
        subject = name_of((NameOID.USER_ID, f"pass.{kind}"), (NameOID.ORGANIZATIONAL_UNIT_NAME, team))
        certificate = signed(subject, private_key("pass"))
        reads(Uploaded(p12(certificate), PASSWORD))


@pytest.mark.parametrize("make", [
    lambda: ec.generate_private_key(ec.SECP521R1()), lambda: ec.generate_private_key(ec.SECP256R1()),
    ed25519.Ed25519PrivateKey.generate,
])  # fmt: skip
def test_certificates_of_other_keys(make: Callable[[], Any]) -> None:
    key = make()
    certificate = signed(pass_certificate().subject, key)
    reads(Uploaded(pkcs12.serialize_key_and_certificates(b"", key, certificate, [authority()], NoEncryption())))
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    reads(Uploaded(certificate.public_bytes(Encoding.PEM), "", pem, authority().public_bytes(Encoding.PEM)))


@LENGTH
@given(SEEDS | JSON)
def test_mangled_service_accounts(given: Any) -> None:
    data = mangled(service_account(), random.Random(given)) if isinstance(given, int) else json.dumps(given).encode()
    with suppress(InvalidInput):
        account, kept = read_account(data)
        assert account.key_id.isprintable()
        assert read_account(kept)[0].email == account.email


@LENGTH
@given(st.dictionaries(st.sampled_from("type client_email private_key_id private_key".split()), JSON, min_size=1))
def test_service_accounts_with_odd_fields(changes: dict[str, Any]) -> None:
    with suppress(InvalidInput):
        account, kept = read_account(service_account(**changes))
        assert len(account.key_id) <= 128
        assert read_account(kept)[0].key_id == account.key_id


HOUSE = load_settings(public_url="http://localhost:8000")
CHALLENGE = b"a challenge"
TO_ADD = json.dumps({"user": {"id": "aWQ"}, "rp": {"id": "localhost"}, "challenge": text(CHALLENGE)})
TO_SHOW = json.dumps({"rpId": "localhost", "challenge": text(CHALLENGE)})
PHONE = Authenticator(credential_id=bytes(32))


def decoded(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "==")


def within(answer: str, seed: int) -> str:
    """Mangled at one place: the whole, a part of it, or what is inside of that."""
    rng = random.Random(seed)
    if rng.random() < 0.2:
        return mangled(answer.encode(), rng).decode(errors="replace").replace("\0", "?")  # the door takes none
    said = json.loads(answer)
    part = rng.choice([name for name in said["response"] if name != "transports"])
    inside = decoded(said["response"][part])
    if part == "attestationObject" and rng.random() < 0.7:
        told = cbor2.loads(inside)
        if rng.random() < 0.5:
            told["fmt"] = rng.choice(["packed", "tpm", "android-key", "android-safetynet", "apple", "fido-u2f", 7])
            odd = [7, "x", mangled(b"x" * 40, rng), [p12()[:200]], [authority().public_bytes(Encoding.DER)]]
            names = ("alg", "sig", "x5c", "ver", "certInfo", "pubArea", "response")
            told["attStmt"] = {name: rng.choice(odd) for name in names}
        else:
            told["authData"] = mangled(told["authData"], rng)
        inside = cbor2.dumps(told)
    else:
        inside = mangled(inside, rng)
    said["response"][part] = text(inside)
    return json.dumps(said)


def made_by(answer: str) -> webauthn.MadeKey | None:
    try:
        read = webauthn.read_made(answer)
        webauthn.challenge_in(read)
        return webauthn.verify_made(read, CHALLENGE, HOUSE)
    except PasskeyRefused:
        return None


def shown_by(answer: str, public_key: bytes) -> bool:
    try:
        read = webauthn.read_shown(answer)
        webauthn.challenge_in(read)
        webauthn.verify_shown(read, CHALLENGE, public_key, HOUSE)
    except PasskeyRefused:
        return False
    return True


@LENGTH
@given(SEEDS | JSON | SIGNS)
def test_mangled_answers_of_a_new_passkey(given: Any) -> None:
    right = PHONE.made(TO_ADD)
    assert made_by(right) is not None
    answer = within(right, given) if isinstance(given, int) else given if isinstance(given, str) else json.dumps(given)
    found = made_by(answer)
    if found is not None:
        assert 0 < len(decoded(found.credential_id)) <= webauthn.LARGEST_ID
        assert len(found.public_key) <= webauthn.LARGEST_KEY
        assert 0 <= found.sign_count < 2**32


@LENGTH
@given(SEEDS | JSON | SIGNS)
def test_mangled_answers_of_a_passkey_are_none_of_its(given: Any) -> None:
    right, key = PHONE.shown(TO_SHOW), made_by(PHONE.made(TO_ADD))
    assert key is not None
    assert shown_by(right, key.public_key)
    answer = within(right, given) if isinstance(given, int) else given if isinstance(given, str) else json.dumps(given)
    if shown_by(answer, key.public_key):  # then what is signed is what was signed
        read, was = webauthn.read_shown(answer).response, webauthn.read_shown(right).response
        assert (read.authenticator_data, read.client_data_json) == (was.authenticator_data, was.client_data_json)


@pytest.mark.parametrize("bomb", [
    b"\x81" * 11_000, b"\xa1\x00" * 5_000, b"\xd8\x1c" * 5_000, b"\xc1" * 11_000, b"\x9b" + b"\xff" * 8,
    b"\x5b\x7f" + b"\xff" * 7, b"\xbb" + b"\xff" * 8, b"\x9a\xff\xff\xff\xff", b"\xc2\x59\x20\x00" + b"\xff" * 8192,
    b"\xc5\x82\x1b\x7f" + b"\xff" * 7 + b"\x01", b"\xc4\x82\x1b\x7f" + b"\xff" * 7 + b"\x01", b"\x9f" * 11_000,
])  # fmt: skip
def test_bombs_in_an_answer(bomb: bytes) -> None:
    said = json.loads(PHONE.made(TO_ADD))
    said["response"]["attestationObject"] = text(bomb)
    assert made_by(json.dumps(said)) is None


@pytest.mark.parametrize("name", ["vapid.pem", "receipts.pem", "receipts.20260101T000000.old.pem", "vapid.1.old.pem"])
@LENGTH
@given(st.binary(max_size=200) | SEEDS)
def test_mangled_keys_of_the_server(name: str, given: Any) -> None:
    """A sentence that names the file, or the key that it holds."""
    with tempfile.TemporaryDirectory() as folder:
        house = load_settings(data_dir=Path(folder))
        reads_keys: Callable[[Settings], object] = (
            load_or_make_keys if name.startswith("vapid") else load_or_make_receipt_keys
        )
        reads_keys(house)
        file = Path(folder) / name
        right = (Path(folder) / f"{name.partition('.')[0]}.pem").read_bytes()
        file.write_bytes(mangled(right, random.Random(given)) if isinstance(given, int) else given)
        try:
            reads_keys(house)
        except KeyDamaged as why:
            said = str(why)
        else:
            said = str(file)
        assert str(file) in said


def kept(house: Settings) -> list[str]:
    return sorted(path.name for path in house.data_dir.glob("passes.*"))


async def test_no_mangled_file_is_kept_or_is_an_error_of_ours(town: Town, settings: Settings) -> None:
    right = files()
    for number in range(TRIES // 4):
        for form in right:
            odd = spoilt(right[form], ("certificate", "key", "intermediate")[number % 3], number)
            before = kept(settings)
            told = await town.owner.do(
                "setApplePasses", certificate=sent(odd.certificate), password=odd.password, key=sent(odd.key),
                intermediate=sent(odd.intermediate),
            )  # fmt: skip
            assert told["__typename"] in ("PassesSuccess", "InvalidInput"), told
            assert [word for word in INSIDE if word in json.dumps(told)] == []
            if told["__typename"] == "InvalidInput":
                assert kept(settings) == before
        google = mangled(service_account(), random.Random(number))
        told = await town.owner.do("setGooglePasses", account=sent(google), issuerId="3388000000012345678")
        assert told["__typename"] in ("PassesSuccess", "InvalidInput"), told
        assert [word for word in INSIDE if word in json.dumps(told)] == []
    rows = await town.house.rows("SELECT key_file FROM pass_issuer ORDER BY key_file")
    assert [row["key_file"] for row in rows] == kept(settings)  # of each kind one, and nothing beside


def der(tag: int, *inside: bytes) -> bytes:
    content = b"".join(inside)
    length = len(content).to_bytes((len(content).bit_length() + 7) // 8)
    return bytes([tag, *(length if len(content) < 128 else [0x80 | len(length), *length])]) + content


def slow_key(times: int) -> bytes:
    """One whose password is to be hashed so many times (PKCS #8 by PBES2, RFC 8018)."""
    rounds_of_it = der(0x02, times.to_bytes(times.bit_length() // 8 + 1))
    hashing = der(0x30, der(0x04, b"salzsalz"), rounds_of_it)
    derived = der(0x30, der(0x06, bytes.fromhex("2a864886f70d01050c")), hashing)
    cipher = der(0x30, der(0x06, bytes.fromhex("60864801650304012a")), der(0x04, bytes(16)))
    way = der(0x30, der(0x06, bytes.fromhex("2a864886f70d01050d")), der(0x30, derived, cipher))
    body = base64.encodebytes(der(0x30, way, der(0x04, bytes(1200)))).decode()
    return f"-----BEGIN ENCRYPTED PRIVATE KEY-----\n{body}-----END ENCRYPTED PRIVATE KEY-----\n".encode()


@pytest.mark.looks_inside
async def test_a_file_that_asks_for_two_billion_rounds_holds_nobody_up(
    town: Town, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "SECONDS_OF_WORK", 1)
    given = {"certificate": sent(files()["parts"].certificate), "password": "clave"}
    wrong = await town.owner.do("setApplePasses", **given, key=sent(slow_key(1)))
    assert [one["path"] for one in wrong["fields"]] == ["password"]  # as many rounds as there are, it is tried
    bomb = asyncio.create_task(town.owner.do("setApplePasses", **given, key=sent(slow_key(2**31 - 1))))
    answered = 0
    while not bomb.done():
        assert (await town.ana.person.ask("{ viewer { name } }"))["viewer"] == {"name": "Ana"}
        answered += 1
    assert answered > 3
    assert [one["path"] for one in (await bomb)["fields"]] == ["certificate"]
    assert kept(settings) == []


async def test_no_mangled_answer_adds_a_passkey_or_signs_in(town: Town) -> None:
    """Nor proves who it is; a right one still does."""
    ana, phone = town.ana.person, await with_passkey(town.ana.person)
    for seed in range(TRIES * 4):
        town.house.clock.move(minutes=16)  # else it would be too many
        await ana.sign_in_again()
        stranger, new = town.house.person(), Authenticator()
        sessions = await counted(town, "session")
        added = await ana.do("addPasskey", name="x", credential=within(new.made(await options_to_add(ana)), seed))
        entered = await stranger.do(
            "signInByPasskey", credential=within(phone.shown(await options_to_sign_in(stranger)), seed)
        )
        for told in (added, entered):
            assert [word for word in INSIDE if word in json.dumps(told)] == []
        keys = 1 + (added["__typename"] == "AddPasskeySuccess")  # what nobody signs may be another
        assert await counted(town, "passkey") == keys
        if keys == 2:
            [mine] = [one for one in (await ana.ask("{ passkeys { id name } }"))["passkeys"] if one["name"] == "x"]
            assert (await ana.do("removePasskey", id=mine["id"]))["__typename"] == "RemovePasskeySuccess"
        is_in = entered["__typename"] == "SignInByPasskeySuccess"
        assert await counted(town, "session") == sessions + is_in
    told = await stranger.do("signInByPasskey", credential=phone.shown(await options_to_sign_in(stranger)))
    assert told["__typename"] == "SignInByPasskeySuccess"


async def counted(town: Town, table: str) -> int:
    return int((await town.house.rows(f"SELECT count(*) AS n FROM {table}"))[0]["n"])


async def test_a_kept_certificate_that_was_damaged_is_told_so(town: Town, settings: Settings) -> None:
    await town.owner.do("setApplePasses", certificate=sent(p12()), password=PASSWORD)
    [name] = kept(settings)
    (settings.data_dir / name).write_bytes(b"nada")
    answer = await town.ana.person.client.get("/pass/cafe-aurora.pkpass")
    assert (answer.status_code, answer.json()["code"]) == (404, "PASS_KEY_MISSING")
    assert [word for word in INSIDE if word in answer.text] == []
    town.house.clock.move(seconds=1)
    told = await town.owner.do("setApplePasses", certificate=sent(p12()), password=PASSWORD)
    assert told["__typename"] == "PassesSuccess"
    answer = await town.ana.person.client.get("/pass/cafe-aurora.pkpass")
    assert answer.status_code == 200, answer.text
