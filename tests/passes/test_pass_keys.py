"""An owner's keys for cards: what is taken, what is refused and why, where they lie, how they go."""

from __future__ import annotations

import asyncio
import base64
import errno
import json
import signal
import stat
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from fiel.core import db
from fiel.core.settings import Settings
from fiel.passes import apart
from support.command import fiel
from support.logged import logged
from support.passes import (
    ENDS,
    PASS_TYPE,
    PASSWORD,
    PKPASS,
    TEAM,
    authority,
    key_pem,
    name_of,
    opened,
    p12,
    pass_certificate,
    sent,
    service_account,
)
from support.town import Town

MOSTLY_ON = "sqlite"
Brought = Callable[[], dict[str, Any]]

SETTINGS = (
    "{ passSettings { apple { passTypeId teamId issuedBy endsAt state isOn terms cards phones version }"
    " google { issuerId email state isOn version } } }"
)
ISSUER = "3388000000012345678"


def pem() -> bytes:
    return pass_certificate().public_bytes(Encoding.PEM)


async def set_apple(town: Town, **changes: Any) -> Any:
    return await town.owner.do("setApplePasses", **{"certificate": sent(p12()), "password": PASSWORD, **changes})


def kept(settings: Settings) -> list[str]:
    return sorted(path.name for path in settings.data_dir.glob("passes.*"))


async def test_nothing_is_on_until_a_key_is_brought(town: Town) -> None:
    assert (await town.owner.ask(SETTINGS))["passSettings"] == {"apple": None, "google": None}
    offered = await town.ana.person.ask('{ wallet(merchant: "cafe-aurora") { passes { apple google } } }')
    assert offered["wallet"]["passes"] == {"apple": None, "google": None}
    assert (await town.ana.person.client.get("/pass/cafe-aurora.pkpass")).status_code == 404
    assert await town.house.rows("SELECT * FROM wallet_pass") == []


async def test_a_p12_is_taken_and_says_what_it_is(town: Town) -> None:
    result = await set_apple(town)
    assert result["__typename"] == "PassesSuccess", result
    assert (await town.owner.ask(SETTINGS))["passSettings"]["apple"] == {
        "passTypeId": PASS_TYPE, "teamId": TEAM, "issuedBy": "Autoridad de prueba",
        "endsAt": "2027-01-01T00:00:00+00:00", "state": "READY", "isOn": True, "terms": "", "cards": 0, "phones": 0,
        "version": 1,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("certificate", "key", "intermediate"),
    [
        ("pem", "plain", "pem"), ("der", "plain", "der"), ("pem", "locked", "pem"), ("chain", "plain", ""),
        ("whole", "", ""),
    ],
)  # fmt: skip
async def test_a_pair_is_taken_in_every_form(town: Town, certificate: str, key: str, intermediate: str) -> None:
    chain = pem() + authority().public_bytes(Encoding.PEM)
    certificates = {
        "pem": pem(), "der": pass_certificate().public_bytes(Encoding.DER), "chain": chain, "whole": chain + key_pem(),
    }  # fmt: skip
    intermediates = {
        "": b"",
        **{name: authority().public_bytes(getattr(Encoding, name.upper())) for name in ("pem", "der")},
    }
    keys = {"": b"", "plain": key_pem(), "locked": key_pem(password="clave")}
    result = await set_apple(
        town, certificate=sent(certificates[certificate]), password="clave" if key == "locked" else "",
        key=sent(keys[key]), intermediate=sent(intermediates[intermediate]),
    )  # fmt: skip
    assert result["__typename"] == "PassesSuccess", result


def wrong() -> dict[str, tuple[dict[str, Any], str, str]]:
    late, early = datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 4, 1, tzinfo=UTC)
    no_type = name_of((NameOID.COMMON_NAME, "aurora.example"), (NameOID.ORGANIZATIONAL_UNIT_NAME, TEAM))
    no_team = name_of((NameOID.USER_ID, PASS_TYPE))
    other = "PASS_OTHER_CERTIFICATE"
    plain = {"password": "", "intermediate": sent(authority().public_bytes(Encoding.PEM))}
    return {
        "no base64": ({"certificate": "¡no!"}, "certificate", "PASS_UNREADABLE"),
        "nothing": ({"certificate": ""}, "certificate", "REQUIRED"),
        "no certificate": ({"certificate": sent(b"hola")}, "certificate", "PASS_UNREADABLE"),
        "too long": ({"certificate": sent(b"x" * 33_000)}, "certificate", "PASS_UNREADABLE"),
        "cut": ({"certificate": sent(p12()[:900])}, "certificate", "PASS_UNREADABLE"),
        "other password": ({"password": "otra"}, "password", "PASS_PASSWORD"),
        "no password": ({"password": ""}, "password", "PASS_PASSWORD"),
        "no key": ({**plain, "certificate": sent(pem())}, "key", "PASS_NO_KEY"),
        "no key of a DER": (
            {**plain, "certificate": sent(pass_certificate().public_bytes(Encoding.DER))}, "key", "PASS_NO_KEY",
        ),
        "key is none": ({**plain, "certificate": sent(pem()), "key": sent(b"hola")}, "key", "PASS_UNREADABLE"),
        "key is broken": (
            {**plain, "certificate": sent(pem()), "key": sent(key_pem()[:300] + key_pem()[-30:])}, "key",
            "PASS_UNREADABLE",
        ),
        "key is locked": (
            {**plain, "certificate": sent(pem()), "key": sent(key_pem(password="clave"))}, "password", "PASS_PASSWORD",
        ),
        "key is locked otherwise": (
            {**plain, "certificate": sent(pem()), "key": sent(key_pem(password="clave")), "password": "otra"},
            "password", "PASS_PASSWORD",
        ),
        "another key": (
            {**plain, "certificate": sent(pem()), "key": sent(key_pem("another"))}, "key", "PASS_OTHER_KEY",
        ),
        "no pass type": ({"certificate": sent(p12(pass_certificate(no_type)))}, "certificate", other),
        "no team": ({"certificate": sent(p12(pass_certificate(no_team)))}, "certificate", other),
        "ended": ({"certificate": sent(p12(pass_certificate(ends=late)))}, "certificate", "PASS_ENDED"),
        "not yet": ({"certificate": sent(p12(pass_certificate(begins=early)))}, "certificate", "PASS_NOT_YET"),
        "no intermediate": ({"certificate": sent(p12(holds_authority=False))}, "intermediate", "PASS_INTERMEDIATE"),
        "another intermediate": (
            {"intermediate": sent(authority("stranger").public_bytes(Encoding.PEM))}, "intermediate",
            "PASS_INTERMEDIATE",
        ),
        "intermediate is none": ({"intermediate": sent(b"hola")}, "intermediate", "PASS_UNREADABLE"),
    }  # fmt: skip


async def test_each_wrong_file_is_told_apart_and_nothing_is_kept(town: Town, settings: Settings) -> None:
    for name, (changes, path, code) in wrong().items():
        result = await set_apple(town, **changes)
        assert result["__typename"] == "InvalidInput", (name, result)
        assert [(one["path"], one["code"]) for one in result["fields"]] == [(path, code)], name
    assert (await town.owner.ask(SETTINGS))["passSettings"]["apple"] is None
    assert kept(settings) == []
    assert await town.house.rows("SELECT 1 AS one FROM activity WHERE kind LIKE 'passes.%'") == []


async def test_a_wrong_certificate_is_explained_in_both_languages(town: Town) -> None:
    changes = {"certificate": sent(p12(holds_authority=False))}
    town.owner.language = "es"
    [told] = (await set_apple(town, **changes))["fields"]
    assert told["message"].startswith("Falta el certificado intermedio que lo emitió («Autoridad de prueba»)")
    town.owner.language = "en"
    [told] = (await set_apple(town, **changes))["fields"]
    assert told["message"].startswith("The intermediate certificate that issued it (“Autoridad de prueba”) is missing")


async def test_the_key_lies_in_a_private_file_and_in_no_row(town: Town, settings: Settings) -> None:
    await set_apple(town)
    await town.owner.do("setGooglePasses", account=sent(service_account()), issuerId=ISSUER)
    apple, google = kept(settings)
    assert (apple[-4:], google[-5:]) == (".pem", ".json")
    for name in (apple, google):
        path = settings.data_dir / name
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert b"BEGIN PRIVATE KEY" in path.read_bytes()
    for table in ("pass_issuer", "activity", "upload_part"):
        assert "PRIVATE KEY" not in str([dict(row) for row in await town.house.rows(f"SELECT * FROM {table}")])
    assert set(json.loads((settings.data_dir / google).read_bytes())) == {
        "type", "client_email", "private_key_id", "private_key",
    }  # fmt: skip


async def test_a_new_certificate_takes_the_place_of_the_old_one(town: Town, settings: Settings) -> None:
    await set_apple(town)
    [before] = kept(settings)
    renewed = pass_certificate(ends=datetime(2028, 1, 1, tzinfo=UTC), key="renewed")
    await set_apple(town, certificate=sent(p12(renewed, key="renewed")))
    [after] = kept(settings)
    assert before != after
    found = (await town.owner.ask(SETTINGS))["passSettings"]["apple"]
    assert (found["endsAt"], found["version"]) == ("2028-01-01T00:00:00+00:00", 2)
    await set_apple(town, certificate=sent(p12(renewed, key="renewed")))
    assert kept(settings) == [after]


async def test_keys_are_an_owners_who_has_proven_it(town: Town, settings: Settings) -> None:
    await set_apple(town)
    account = {"account": sent(service_account()), "issuerId": ISSUER}
    for act, form in (
        ("setApplePasses", {"certificate": sent(p12()), "password": PASSWORD}), ("setGooglePasses", account),
        ("removePasses", {"kind": "APPLE"}), ("updatePasses", {"kind": "APPLE", "isOn": False}),
    ):  # fmt: skip
        assert (await town.manager.do(act, **form))["code"] == "NOT_FOUND", act
    assert await town.manager.error(SETTINGS) == "NOT_FOUND"
    town.house.clock.move(minutes=11)
    town.owner.confirms = False
    for act, form in (
        ("setApplePasses", {"certificate": sent(p12()), "password": PASSWORD}), ("setGooglePasses", account),
        ("removePasses", {"kind": "APPLE"}),
    ):  # fmt: skip
        assert (await town.owner.do(act, **form))["__typename"] == "ConfirmIdentity", act
    assert len(kept(settings)) == 1
    assert (await town.owner.do("updatePasses", kind="APPLE", isOn=False))["__typename"] == "PassesSuccess"


async def test_terms_are_kept_with_a_version_and_a_limit(town: Town) -> None:
    assert (await town.owner.do("updatePasses", kind="APPLE", isOn=True))["__typename"] == "NotFound"
    await set_apple(town)
    result = await town.owner.do("updatePasses", kind="APPLE", terms=" Un punto por euro. ", version=1)
    assert result["settings"]["apple"]["terms"] == "Un punto por euro."
    late = await town.owner.do("updatePasses", kind="APPLE", terms="Otra cosa", version=1)
    assert late["__typename"] == "ChangedMeanwhile"
    [told] = (await town.owner.do("updatePasses", kind="APPLE", terms="x" * 1001))["fields"]
    assert (told["path"], told["code"]) == ("terms", "TOO_LONG")
    assert (await town.owner.ask(SETTINGS))["passSettings"]["apple"]["terms"] == "Un punto por euro."


async def test_removing_deletes_the_key(town: Town, settings: Settings) -> None:
    await set_apple(town)
    result = await town.owner.do("removePasses", kind="APPLE")
    assert (result["settings"]["apple"], result["settings"]["google"]) == (None, None)
    assert kept(settings) == []
    assert (await town.owner.do("removePasses", kind="APPLE"))["__typename"] == "NotFound"
    acts = await town.house.rows("SELECT kind FROM activity WHERE kind LIKE 'passes.%' ORDER BY id")
    assert [row["kind"] for row in acts] == ["passes.set", "passes.removed"]


async def test_its_end_is_warned_of_and_then_nothing_is_offered(town: Town, settings: Settings) -> None:
    await set_apple(town)
    states, offers = [], []
    for moment in (datetime(2026, 12, 1, tzinfo=UTC), datetime(2026, 12, 3, tzinfo=UTC), ENDS):
        town.house.clock.now = moment
        for person in (town.owner, town.ana.person):
            await person.sign_in_again()
        states.append((await town.owner.ask(SETTINGS))["passSettings"]["apple"]["state"])
        offered = await town.ana.person.ask('{ wallet(merchant: "cafe-aurora") { passes { apple } } }')
        offers.append(offered["wallet"]["passes"]["apple"] is not None)
    assert (states, offers) == (["READY", "ENDING", "ENDED"], [True, True, False])
    (settings.data_dir / kept(settings)[0]).unlink()
    assert (await town.owner.ask(SETTINGS))["passSettings"]["apple"]["state"] == "MISSING"
    assert (await town.ana.person.client.get("/pass/cafe-aurora.pkpass")).json()["code"] == "PASS_KEY_MISSING"


async def test_the_doctor_says_how_the_keys_are(town: Town, settings: Settings) -> None:
    await set_apple(town)
    place = {"FIEL_DATABASE_URL": settings.database}
    await db.execute("UPDATE pass_issuer SET ends_at = $1", datetime(2024, 5, 6, tzinfo=UTC))
    said = (await fiel(settings.data_dir, "doctor", **place))[1]
    assert "Apple Wallet can't be signed: the certificate ended on 2024-05-06" in " ".join(said.split())
    path = settings.data_dir / kept(settings)[0]
    path.chmod(0o644)
    assert f"chmod 600 {path}" in " ".join((await fiel(settings.data_dir, "doctor", **place))[1].split())
    path.unlink()
    said = (await fiel(settings.data_dir, "doctor", **place))[1]
    assert "Apple Wallet can't be signed" in " ".join(said.split())
    assert "is missing" in said


async def test_a_backup_has_the_keys(town: Town, settings: Settings, tmp_path: Path) -> None:
    from fiel.backups.manifest import key_files

    await set_apple(town)
    assert set(kept(settings)) <= {path.name for path in key_files(settings)}


async def test_a_card_to_try_belongs_to_nobody(town: Town, tmp_path: Path) -> None:
    assert (await town.owner.client.get("/export/test-pass.pkpass")).status_code == 422
    await set_apple(town)
    assert (await town.manager.client.get("/export/test-pass.pkpass")).status_code == 404
    answer = await town.owner.client.get("/export/test-pass.pkpass?lang=es")
    assert (answer.status_code, answer.headers["content-type"]) == (200, PKPASS)
    card = opened(answer.content, tmp_path).said
    assert "webServiceURL" not in card
    assert card["storeCard"]["auxiliaryFields"][0]["value"] == "Pase de prueba"
    code = card["barcodes"][0]["message"]
    found = await town.cashier.ask("query ($c: String!) { member(code: $c) { __typename } }", c=code)
    assert found["member"] is None
    assert await town.house.rows("SELECT * FROM wallet_pass") == []


@pytest.mark.parametrize(
    ("account", "issuer", "path", "code"),
    [
        (b"{}", ISSUER, "account", "PASS_SERVICE_ACCOUNT"),
        (b"[1]", ISSUER, "account", "PASS_SERVICE_ACCOUNT"),
        (b"hola", ISSUER, "account", "PASS_SERVICE_ACCOUNT"),
        (service_account(type="authorized_user"), ISSUER, "account", "PASS_SERVICE_ACCOUNT"),
        (service_account(private_key="hola"), ISSUER, "account", "PASS_SERVICE_ACCOUNT"),
        (service_account(client_email=7), ISSUER, "account", "PASS_SERVICE_ACCOUNT"),
        (service_account(), "el mío", "issuerId", "PASS_ISSUER"),
        (service_account(), "12", "issuerId", "PASS_ISSUER"),
    ],
)  # fmt: skip
async def test_what_is_no_service_account_is_refused(
    town: Town, settings: Settings, account: bytes, issuer: str, path: str, code: str
) -> None:
    result = await town.owner.do("setGooglePasses", account=base64.b64encode(account).decode(), issuerId=issuer)
    assert [(one["path"], one["code"]) for one in result["fields"]] == [(path, code)]
    assert kept(settings) == []


def by_google() -> dict[str, Any]:
    return {"account": sent(service_account()), "issuerId": ISSUER}


def by_apple() -> dict[str, Any]:
    return {"certificate": sent(p12()), "password": PASSWORD}


@pytest.mark.parametrize(("language", "words"), [("es", "vuelve a probar"), ("en", "try again")])
@pytest.mark.parametrize(("doing", "brought"), [("setApplePasses", by_apple), ("setGooglePasses", by_google)])
async def test_where_no_process_can_be_started_to_read_them_it_is_said_to_try_again(
    town: Town, settings: Settings, monkeypatch: pytest.MonkeyPatch, doing: str, brought: Brought, language: str,
    words: str,
) -> None:  # fmt: skip
    async def refuses(*command: str, **how: Any) -> asyncio.subprocess.Process:
        raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")

    town.owner.language = language
    with monkeypatch.context() as patched, logged() as lines:
        patched.setattr(asyncio, "create_subprocess_exec", refuses)
        told = await town.owner.do(doing, **brought())
    assert (told["__typename"], told["code"]) == ("ActionRefused", "UNAVAILABLE")
    assert words in told["message"]
    assert [line["why"] for line in lines] == ["[Errno 11] Resource temporarily unavailable"]
    assert kept(settings) == []
    assert await town.house.rows("SELECT * FROM pass_issuer") == []
    assert (await town.owner.do(doing, **brought()))["__typename"] == "PassesSuccess"


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
async def test_where_the_process_that_reads_them_is_killed_it_is_said_to_try_again(
    town: Town, settings: Settings, monkeypatch: pytest.MonkeyPatch, number: signal.Signals
) -> None:
    starts = asyncio.create_subprocess_exec

    async def dies(*command: str, **how: Any) -> asyncio.subprocess.Process:
        process = await starts(*command, **how)
        process.send_signal(number)
        return process

    with monkeypatch.context() as patched, logged() as lines:
        patched.setattr(asyncio, "create_subprocess_exec", dies)
        told = await set_apple(town)
    assert (told["__typename"], told["code"]) == ("ActionRefused", "UNAVAILABLE")
    assert [(line["log_level"], line["exit"], line["said"]) for line in lines] == [("warning", -number, "")]
    assert kept(settings) == []
    assert await town.house.rows("SELECT * FROM pass_issuer") == []
    assert (await set_apple(town))["__typename"] == "PassesSuccess"


@pytest.mark.parametrize(
    ("begins", "code", "exit_code", "said"),
    [
        ("raise ImportError('libcrypto is gone')", "UNAVAILABLE", 1, "ImportError: libcrypto is gone"),
        (
            "import os; from fiel.passes import reader\ndef stumbles(given, now):"
            " os.write(2, given.password.encode()); raise ArithmeticError(given.password)\n"
            "reader.read_uploaded = stumbles; reader.main()",
            "INVALID_INPUT", 3, "ArithmeticError",
        ),
    ],
)  # fmt: skip
async def test_what_it_says_of_itself_is_logged_and_nothing_of_a_key(
    town: Town, settings: Settings, monkeypatch: pytest.MonkeyPatch, begins: str, code: str, exit_code: int, said: str
) -> None:
    starts = asyncio.create_subprocess_exec

    async def other(*command: str, **how: Any) -> asyncio.subprocess.Process:
        return await starts(command[0], "-c", begins, **how)

    with monkeypatch.context() as patched, logged() as lines:
        patched.setattr(asyncio, "create_subprocess_exec", other)
        told = await set_apple(town)
    assert told["code"] == code
    [line] = lines
    assert line["exit"] == exit_code
    assert line["said"].splitlines()[-1] == said
    assert PASSWORD not in str(lines)
    assert kept(settings) == []


async def test_one_that_gets_no_time_is_no_fault_of_the_file(
    town: Town, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "SECONDS", 0)
    told = await set_apple(town)
    assert (told["__typename"], told["code"]) == ("ActionRefused", "UNAVAILABLE")
    assert kept(settings) == []
