"""Passkeys: added, used to sign in, removed; and everything that an authenticator, or whoever plays one, may say."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import cbor2
import pytest

from fiel.core import db
from fiel.identity.challenges import purge_challenges
from support.authenticator import (
    NONE_AT_ALL,
    RS1,
    Authenticator,
    options_to_add,
    options_to_sign_in,
    signed_in_by,
    text,
    with_passkey,
)
from support.house import House, Person
from support.town import body_of, mailed_token, mails_to

MINE = "{ passkeys { id name isSynced createdAt lastUsedAt } }"
REFUSED = "PasskeyRefused"


@pytest.fixture
async def ana(house: House) -> Person:
    return await house.signed_up("Ana", "ana@casa.example")


async def keys(house: House) -> int:
    return int((await house.rows("SELECT count(*) AS n FROM passkey"))[0]["n"])


async def test_a_passkey_signs_in_without_a_name_and_is_listed(house: House, ana: Person) -> None:
    key = await with_passkey(ana, name=" Mi móvil ")
    house.clock.move(hours=1)
    browser = house.person()
    done = await signed_in_by(browser, key)
    assert (done["__typename"], done["viewer"]["name"]) == ("SignInByPasskeySuccess", "Ana")
    [listed] = (await browser.ask(MINE))["passkeys"]
    assert (listed["name"], listed["isSynced"]) == ("Mi móvil", True)
    assert (listed["createdAt"], listed["lastUsedAt"]) == ("2026-03-02T09:00:00+00:00", "2026-03-02T10:00:00+00:00")
    assert [row["way"] for row in await house.rows("SELECT way FROM session ORDER BY id")] == ["PASSWORD", "PASSKEY"]


async def test_what_the_browser_is_asked_for(ana: Person) -> None:
    key = await with_passkey(ana)
    asked = json.loads(await options_to_add(ana))
    assert asked["rp"] == {"name": "Fiel", "id": "localhost"}
    assert (asked["user"]["name"], asked["user"]["displayName"]) == ("ana@casa.example", "Ana")
    assert asked["attestation"] == "none"
    assert asked["authenticatorSelection"]["userVerification"] == "required"
    assert asked["authenticatorSelection"]["residentKey"] == "required"
    assert [one["id"] for one in asked["excludeCredentials"]] == [text(key.credential_id)]
    assert {one["alg"] for one in asked["pubKeyCredParams"]} == {-8, -7, -257}
    signing_in = json.loads(await options_to_sign_in(ana))
    assert signing_in["allowCredentials"] == []
    assert signing_in["userVerification"] == "required"


async def test_only_what_cannot_sign_lies_in_the_database(house: House, ana: Person) -> None:
    key = await with_passkey(ana)
    options = await options_to_sign_in(house.person())
    await house.person().do("signInByPasskey", credential=key.shown(options))
    secret = key.key.private_numbers().private_value.to_bytes(32)
    kept = str(await house.rows("SELECT * FROM passkey")) + str(await house.rows("SELECT * FROM spent_challenge"))
    assert text(secret) not in kept
    assert json.loads(options)["challenge"] not in kept


@pytest.mark.parametrize(
    "wrong",
    [
        {"origin": "http://localhost:8001"},
        {"origin": "https://fiel.example"},
        {"rp_id": "fiel.example"},
        {"verified": False},
        {"spoilt": True},
        {"challenge": text(b"made up by a stranger, and long enough")},
        {"user_handle": text(b"somebody else")},
        {"kind": "webauthn.create"},
    ],
)
async def test_an_answer_that_is_not_good_signs_nobody_in(house: House, ana: Person, wrong: dict[str, Any]) -> None:
    key = await with_passkey(ana)
    browser = house.person()
    assert (await signed_in_by(browser, key, **wrong))["__typename"] == REFUSED
    assert (await browser.ask("{ viewer { name } }"))["viewer"] is None
    assert (await signed_in_by(browser, key))["__typename"] == "SignInByPasskeySuccess"


@pytest.mark.parametrize(
    "wrong",
    [
        {"origin": "http://localhost:8001"},
        {"rp_id": "fiel.example"},
        {"verified": False},
        {"algorithm": NONE_AT_ALL},
        {"algorithm": RS1},
        {"challenge": text(b"made up by a stranger, and long enough")},
        {"kind": "webauthn.get"},
        {"public_key": b""},
        {"public_key": cbor2.dumps({1: 3, 3: -257, -1: b"\xff" * 3000, -2: b"\x01\x00\x01"})},
        {"public_key": cbor2.dumps({1: 2, 3: -7, -1: 1})},
    ],
)
async def test_a_passkey_that_is_not_good_is_not_kept(house: House, ana: Person, wrong: dict[str, Any]) -> None:
    credential = Authenticator().made(await options_to_add(ana), **wrong)
    assert (await ana.do("addPasskey", credential=credential, name="Móvil"))["__typename"] == REFUSED
    assert await keys(house) == 0


@pytest.mark.parametrize(
    "credential",
    ["", "null", "[]", "{", "{}", '{"id": 1}', '{"id": "a", "rawId": "a", "type": "public-key", "response": {}}',
     json.dumps({"id": "*", "rawId": "*", "type": "public-key", "response": {
         "clientDataJSON": "*", "attestationObject": "*", "authenticatorData": "*", "signature": "*"}}),
     "[" * 9000, "x" * 17_000],
)  # fmt: skip
async def test_what_is_no_answer_at_all_reads_like_a_wrong_one(house: House, ana: Person, credential: str) -> None:
    assert (await ana.do("addPasskey", credential=credential, name="Móvil"))["__typename"] == REFUSED
    assert (await ana.do("confirmIdentity", credential=credential))["__typename"] == REFUSED
    assert (await house.person().do("signInByPasskey", credential=credential))["__typename"] == REFUSED
    assert await keys(house) == 0


async def test_an_id_that_is_too_long_is_refused(house: House, ana: Person) -> None:
    for length, kind in ((1024, REFUSED), (1023, "AddPasskeySuccess")):
        key = Authenticator(credential_id=b"k" * length)
        done = await ana.do("addPasskey", credential=key.made(await options_to_add(ana)), name="Llavero")
        assert done["__typename"] == kind
    assert (await signed_in_by(house.person(), key))["__typename"] == "SignInByPasskeySuccess"


async def test_a_challenge_is_good_once(house: House, ana: Person) -> None:
    key = await with_passkey(ana)
    credential = key.shown(await options_to_sign_in(house.person()))
    tries = [house.person().do("signInByPasskey", credential=credential) for _ in range(5)]
    kinds = sorted(done["__typename"] for done in await asyncio.gather(*tries))
    assert kinds == [*[REFUSED] * 4, "SignInByPasskeySuccess"]


async def test_a_wrong_answer_uses_its_challenge_up_too(house: House, ana: Person) -> None:
    key = await with_passkey(ana)
    options = await options_to_sign_in(house.person())
    assert (await house.person().do("signInByPasskey", credential=key.shown(options, spoilt=True)))[
        "__typename"
    ] == REFUSED
    assert (await house.person().do("signInByPasskey", credential=key.shown(options)))["__typename"] == REFUSED


async def test_a_challenge_ends_after_five_minutes(house: House, ana: Person) -> None:
    key = await with_passkey(ana)
    early, late = await options_to_sign_in(house.person()), await options_to_sign_in(house.person())
    adding = await options_to_add(ana)
    house.clock.move(minutes=4, seconds=59)
    done = await house.person().do("signInByPasskey", credential=key.shown(early))
    assert done["__typename"] == "SignInByPasskeySuccess"
    house.clock.move(seconds=1)
    assert (await house.person().do("signInByPasskey", credential=key.shown(late)))["__typename"] == REFUSED
    another = Authenticator().made(adding)
    assert (await ana.do("addPasskey", credential=another, name="Otro"))["__typename"] == REFUSED


async def test_a_challenge_is_for_one_purpose_one_account_and_one_session(house: House, ana: Person) -> None:
    key = await with_passkey(ana)
    eva = await house.signed_up("Eva", "eva@casa.example")
    evas = Authenticator().made(await options_to_add(eva))
    assert (await ana.do("addPasskey", credential=evas, name="De Eva"))["__typename"] == REFUSED
    elsewhere = house.person()
    await signed_in_by(elsewhere, key)
    other_session = Authenticator().made(await options_to_add(elsewhere))
    assert (await ana.do("addPasskey", credential=other_session, name="De otra"))["__typename"] == REFUSED
    confirming = (await ana.do("beginConfirmation"))["options"]
    assert (await house.person().do("signInByPasskey", credential=key.shown(confirming)))["__typename"] == REFUSED
    signing_in = await options_to_sign_in(ana)
    assert (await ana.do("confirmIdentity", credential=key.shown(signing_in)))["__typename"] == REFUSED
    assert await keys(house) == 1


async def test_a_passkey_of_somebody_else_confirms_nobody(house: House, ana: Person) -> None:
    eva = await house.signed_up("Eva", "eva@casa.example")
    await with_passkey(ana)
    evas = await with_passkey(eva)
    options = (await ana.do("beginConfirmation"))["options"]
    assert (await ana.do("confirmIdentity", credential=evas.shown(options)))["__typename"] == REFUSED


async def test_one_passkey_is_kept_once_whoever_brings_it(house: House, ana: Person) -> None:
    key = await with_passkey(ana)
    eva = await house.signed_up("Eva", "eva@casa.example")
    for person in (ana, eva):
        again = key.made(await options_to_add(person))
        assert (await person.do("addPasskey", credential=again, name="Otra vez"))["code"] == "PASSKEY_KNOWN"
    assert await keys(house) == 1


async def test_an_account_has_ten_at_most(house: House, ana: Person) -> None:
    waiting = await options_to_add(ana)
    for number in range(10):
        await with_passkey(ana, name=f"Llave {number}")
    assert (await ana.do("beginPasskey"))["code"] == "TOO_MANY_PASSKEYS"
    one_more = Authenticator().made(waiting)
    assert (await ana.do("addPasskey", credential=one_more, name="Otra"))["code"] == "TOO_MANY_PASSKEYS"
    assert await keys(house) == 10


async def test_an_unknown_passkey_and_a_removed_one_read_alike(house: House, ana: Person) -> None:
    key = await with_passkey(ana)
    stranger = Authenticator(user_handle=key.user_handle)
    unknown = await signed_in_by(house.person(), stranger)
    [listed] = (await ana.ask(MINE))["passkeys"]
    eva = await house.signed_up("Eva", "eva@casa.example")
    assert (await eva.do("removePasskey", id=listed["id"]))["__typename"] == "NotFound"
    assert (await ana.do("removePasskey", id=listed["id"]))["__typename"] == "RemovePasskeySuccess"
    assert await signed_in_by(house.person(), key) == unknown
    assert unknown["message"] == "We could not check the passkey. Try again, or sign in with your password."
    assert (await ana.ask(MINE))["passkeys"] == []


async def test_a_counter_that_goes_back_speaks_of_a_copy_but_not_where_passkeys_are_synced(
    house: House, ana: Person
) -> None:
    counting, synced = await with_passkey(ana, counts=True), await with_passkey(ana)
    for key in (counting, synced):
        for _ in range(2):
            assert (await signed_in_by(house.person(), key))["__typename"] == "SignInByPasskeySuccess"
    counting.counter -= 1
    assert (await signed_in_by(house.person(), counting))["__typename"] == REFUSED
    assert (await signed_in_by(house.person(), counting))["__typename"] == "SignInByPasskeySuccess"
    synced.counter = 7
    assert (await signed_in_by(house.person(), synced))["__typename"] == "SignInByPasskeySuccess"
    synced.counter = 0
    assert (await signed_in_by(house.person(), synced))["__typename"] == "SignInByPasskeySuccess"


async def test_too_many_wrong_ones_from_an_address_are_throttled(house: House, ana: Person) -> None:
    key = await with_passkey(ana)
    kinds = [(await signed_in_by(house.person(), key, spoilt=True))["__typename"] for _ in range(51)]
    assert kinds == [*[REFUSED] * 50, "Throttled"]
    assert (await signed_in_by(house.person(), key))["__typename"] == "Throttled"
    assert (await signed_in_by(house.person(address="10.0.0.9"), key))["__typename"] == "SignInByPasskeySuccess"
    house.clock.move(minutes=16)
    assert (await signed_in_by(house.person(), key))["__typename"] == "SignInByPasskeySuccess"


@pytest.mark.parametrize("name", [" ", "x" * 61])
async def test_a_name_is_asked_for(house: House, ana: Person, name: str) -> None:
    credential = Authenticator().made(await options_to_add(ana))
    refused = await ana.do("addPasskey", credential=credential, name=name)
    assert [one["path"] for one in refused["fields"]] == ["name"]


async def test_the_proven_address_is_told_of_a_new_passkey(house: House, ana: Person) -> None:
    await with_passkey(ana)
    await house.run_jobs()
    assert [mail["Subject"] for mail in mails_to(house, "ana@casa.example")] == ["Confirm your e-mail"]
    await ana.do("confirmEmail", token=mailed_token(house, "ana@casa.example", "/confirm"))
    await with_passkey(ana)
    await house.run_jobs()
    told = mails_to(house, "ana@casa.example")[-1]
    assert told["Subject"] == "Your account has a new passkey"
    assert "http://localhost:8000/profile" in body_of(told)


async def test_who_is_deleted_leaves_no_passkey(house: House, ana: Person) -> None:
    await with_passkey(ana)
    await db.execute("UPDATE customer SET account_id = NULL")
    await db.execute("DELETE FROM account")
    assert await keys(house) == 0


async def test_answered_challenges_are_dropped_when_they_are_too_old(house: House, ana: Person) -> None:
    await with_passkey(ana)
    assert await purge_challenges(now=house.clock()) == 0
    house.clock.move(minutes=6)
    assert await purge_challenges(now=house.clock()) == 1
