"""Signing up, in and out; recovery; throttles."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from fiel.identity import actions, passkeys
from fiel.identity.challenges import spend_challenge
from fiel.identity.passwords import verify_password
from support.authenticator import Authenticator, options_to_add, signed_in_by, with_passkey
from support.house import PASSWORD, House
from support.town import body_of, mailed_code, mailed_token, mails_to

ME = "{ viewer { name email emailVerified } }"


async def test_signing_up_signs_in_and_mails_a_confirmation_in_ones_language(house: House) -> None:
    person = await house.signed_up("Ana", "Ana@Casa.example", language="es")
    assert (await person.ask(ME))["viewer"] == {"name": "Ana", "email": "ana@casa.example", "emailVerified": False}
    await house.run_jobs()
    [mail] = mails_to(house, "ana@casa.example")
    assert mail["Subject"] == "Confirma tu correo"
    assert "Hola, Ana:" in body_of(mail)
    assert "Confirmar mi correo" in mail.get_body(("html",)).get_content()
    done = await person.do("confirmEmail", token=mailed_token(house, "ana@casa.example", "/confirm"))
    assert done["__typename"] == "ConfirmEmailSuccess"
    assert (await person.ask(ME))["viewer"]["emailVerified"] is True


async def test_no_secret_of_a_mail_lies_in_the_database(house: House) -> None:
    await house.signed_up("Ana", "ana@casa.example")
    await house.run_jobs()
    token, code = mailed_token(house, "ana@casa.example", "/confirm"), mailed_code(house, "ana@casa.example")
    for table in ("mail_token", "job", "activity"):
        rows = await house.rows(f"SELECT * FROM {table}")
        assert token not in str(rows)
        assert code.replace("-", "") not in str(rows)


@pytest.mark.parametrize(
    ("form", "path"),
    [
        ({"name": " "}, "name"),
        ({"email": "not an e-mail"}, "email"),
        ({"email": None}, "email"),
        ({"email": None, "phone": "12"}, "phone"),
        ({"email": None, "phone": "+49 123456789012345"}, "phone"),
        ({"password": "short"}, "password"),
        ({"password": "Password1"}, "password"),
        ({"password": "x" * 129}, "password"),
        ({"acceptsTerms": False}, "acceptsTerms"),
        ({"name": "x" * 121}, "name"),
    ],
)
async def test_each_mistake_in_the_form_is_told_at_its_field(house: House, form: dict[str, Any], path: str) -> None:
    good = {"name": "Ana", "email": "ana@casa.example", "password": PASSWORD, "acceptsTerms": True}
    result = await house.person().do("signUp", **{**good, **form})
    assert result["__typename"] == "InvalidInput"
    assert [field["path"] for field in result["fields"]] == [path]
    assert await house.rows("SELECT id FROM account") == []


async def test_two_sign_ups_with_one_email_make_one_account(house: House) -> None:
    form = {"name": "Ana", "email": "ana@casa.example", "password": PASSWORD, "acceptsTerms": True}
    results = await asyncio.gather(*(house.person().do("signUp", **form) for _ in range(4)))
    assert sorted(result["__typename"] for result in results) == ["InvalidInput"] * 3 + ["SignUpSuccess"]


async def test_a_phone_stands_for_the_email(house: House) -> None:
    form = {"name": "Ana", "phone": "+34 600 123 123", "password": PASSWORD, "acceptsTerms": True}
    await house.person().do("signUp", **form)
    result = await house.person().do("signIn", phone="+34600123123", password=PASSWORD)
    assert result["__typename"] == "SignInSuccess"


async def test_a_wrong_password_and_an_unknown_user_read_alike(house: House) -> None:
    await house.signed_up("Ana", "ana@casa.example")
    wrong = await house.person().do("signIn", email="ana@casa.example", password="nope nope")
    unknown = await house.person().do("signIn", email="eva@casa.example", password="nope nope")
    assert wrong == unknown
    assert wrong["message"] == "The e-mail or the password is wrong."


async def test_ten_wrong_passwords_shut_an_account_for_a_while_also_side_by_side(house: House) -> None:
    await house.signed_up("Ana", "ana@casa.example")
    tries = [
        house.person(address=f"10.0.0.{n}").do("signIn", email="ana@casa.example", password="nope nope")
        for n in range(25)
    ]
    kinds = [result["__typename"] for result in await asyncio.gather(*tries)]
    assert kinds.count("WrongCredentials") <= 10
    right = {"email": "ana@casa.example", "password": PASSWORD}
    assert (await house.person().do("signIn", **right))["__typename"] == "Throttled"
    house.clock.move(minutes=16)
    assert (await house.person().do("signIn", **right))["__typename"] == "SignInSuccess"


async def test_signing_out_ends_the_session_and_the_live_qr(house: House) -> None:
    person = await house.signed_up("Ana", "ana@casa.example")
    cookie = person.client.cookies.get("fiel")
    await person.do("signOut")
    person.client.cookies.set("fiel", cookie or "")
    assert (await person.ask(ME))["viewer"] is None
    assert await person.error("{ wallets { id } }") == "UNAUTHENTICATED"


async def test_the_cookie_is_out_of_scripts_reach(house: House) -> None:
    person = house.person()
    form = {"name": "Ana", "email": "ana@casa.example", "password": PASSWORD, "acceptsTerms": True}
    document = "mutation ($i: SignUpInput!) { signUp(input: $i) { __typename } }"
    header = (await person.post(document, {"i": form})).headers["set-cookie"]
    assert "HttpOnly" in header
    assert "SameSite=lax" in header


async def test_recovery_by_link_ends_every_session_and_confirms(house: House) -> None:
    person = await house.signed_up("Ana", "ana@casa.example")
    await house.run_jobs()
    await house.person().do("requestPasswordReset", email="ana@casa.example")
    await house.run_jobs()
    token = mailed_token(house, "ana@casa.example", "/reset")
    done = await house.person().do("resetPassword", token=token, password="otra muy distinta")
    assert done["__typename"] == "ResetPasswordSuccess"
    assert (await person.ask(ME))["viewer"] is None
    fresh = house.person()
    signed_in = await fresh.do("signIn", email="ana@casa.example", password="otra muy distinta")
    assert signed_in["viewer"]["emailVerified"] is True
    again = await house.person().do("resetPassword", token=token, password="y una tercera")
    assert again["__typename"] == "DeadLink"


async def test_recovery_by_typed_code_and_not_after_half_an_hour(house: House) -> None:
    await house.signed_up("Ana", "ana@casa.example")
    await house.run_jobs()
    await house.person().do("requestPasswordReset", email="ana@casa.example")
    await house.run_jobs()
    form = {
        "email": "ana@casa.example",
        "code": mailed_code(house, "ana@casa.example").lower(),
        "password": "otra clave más",
    }
    house.clock.move(minutes=31)
    assert (await house.person().do("resetPassword", **form))["__typename"] == "DeadLink"
    house.clock.move(minutes=-31)
    assert (await house.person().do("resetPassword", **form))["__typename"] == "ResetPasswordSuccess"


async def test_recovery_never_says_whether_somebody_is_here(house: House) -> None:
    await house.signed_up("Ana", "ana@casa.example")
    known = await house.person().do("requestPasswordReset", email="ana@casa.example")
    unknown = await house.person().do("requestPasswordReset", email="eva@casa.example")
    assert {**known, "email": ""} == {**unknown, "email": ""}
    await house.run_jobs()
    assert mails_to(house, "eva@casa.example") == []


async def test_changing_the_password_needs_the_old_one(house: House) -> None:
    person = await house.signed_up("Ana", "ana@casa.example")
    wrong = await person.do("changePassword", currentPassword="not it at all", newPassword="una nueva clave")
    assert wrong["fields"][0]["path"] == "currentPassword"
    done = await person.do("changePassword", currentPassword=PASSWORD, newPassword="una nueva clave")
    assert done["__typename"] == "ChangePasswordSuccess"


async def test_a_session_that_is_used_is_renewed_in_the_browser_too(house: House) -> None:
    person = await house.signed_up("Ana", "ana@casa.example")
    assert "set-cookie" not in (await person.post(ME)).headers
    house.clock.move(days=20)
    assert "Max-Age=2592000" in (await person.post(ME)).headers["set-cookie"]
    house.clock.move(days=20)
    assert (await person.ask(ME))["viewer"]["name"] == "Ana"


@pytest.mark.looks_inside
async def test_a_password_that_is_changed_while_it_is_checked_begins_no_session(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = await house.signed_up("Ana", "ana@casa.example")
    thief = house.person()

    async def then_changed(kept: str | None, given: str) -> bool:
        is_right = await verify_password(kept, given)
        monkeypatch.setattr(actions, "verify_password", verify_password)
        changed = await ana.do("changePassword", currentPassword=PASSWORD, newPassword="otra muy distinta")
        assert changed["__typename"] == "ChangePasswordSuccess"
        return is_right

    monkeypatch.setattr(actions, "verify_password", then_changed)
    refused = await thief.do("signIn", email="ana@casa.example", password=PASSWORD)
    assert refused["__typename"] == "WrongCredentials"
    assert (await thief.ask("{ viewer { name } }"))["viewer"] is None
    assert (await house.rows("SELECT count(*) AS n FROM session WHERE ended_at IS NULL"))[0]["n"] == 1


async def recovers(house: House) -> None:
    token = mailed_token(house, "ana@casa.example", "/reset")
    done = await house.person().do("resetPassword", token=token, password="otra muy distinta")
    assert done["__typename"] == "ResetPasswordSuccess"


async def recovery_is_mailed(house: House) -> None:
    await house.person().do("requestPasswordReset", email="ana@casa.example")
    await house.run_jobs()


@pytest.mark.looks_inside
async def test_a_passkey_that_a_recovery_removes_while_it_is_checked_begins_no_session(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = await house.signed_up("Ana", "ana@casa.example")
    thiefs = await with_passkey(ana)
    await recovery_is_mailed(house)
    use_passkey = passkeys.use_passkey

    async def then_recovered(*given: Any, **named: Any) -> Any:
        key = await use_passkey(*given, **named)
        await recovers(house)
        return key

    monkeypatch.setattr(passkeys, "use_passkey", then_recovered)
    thief = house.person()
    refused = await signed_in_by(thief, thiefs)
    assert refused["__typename"] == "PasskeyRefused"
    assert (await thief.ask("{ viewer { name } }"))["viewer"] is None
    assert await house.rows("SELECT id FROM session WHERE ended_at IS NULL") == []


@pytest.mark.looks_inside
async def test_a_session_that_a_recovery_ends_while_it_adds_a_passkey_adds_none(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    thief = await house.signed_up("Ana", "ana@casa.example")
    await recovery_is_mailed(house)

    async def then_recovered(*given: Any, **named: Any) -> None:
        await spend_challenge(*given, **named)
        await recovers(house)

    monkeypatch.setattr(passkeys, "spend_challenge", then_recovered)
    made = Authenticator().made(await options_to_add(thief))
    refused = await thief.do("addPasskey", credential=made, name="Móvil")
    assert refused["__typename"] == "PasskeyRefused"
    assert await house.rows("SELECT id FROM passkey") == []
