"""Dangerous acts ask who it is; sessions are listed, ended, and never grow with an old cookie."""

from __future__ import annotations

from typing import Any

import pytest

from fiel.core import db
from support.authenticator import with_passkey
from support.house import ORIGIN, PASSWORD, START, House, Person
from support.town import Town, body_of, confirm, mail_about, mails_to

CHROME = "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36"
SESSIONS = "{ sessions { id browser machine way isThis isShared createdAt seenAt } }"
ASKED = "ConfirmIdentity"


def unproven(person: Person) -> Person:
    """As a browser that does not answer the question by itself."""
    person.confirms = False
    return person


async def dangerous(town: Town) -> dict[str, tuple[str, dict[str, Any]]]:
    """Each with what it would change."""
    employees = (await town.owner.ask("{ employees { id name role } }"))["employees"]
    cashier = next(one for one in employees if one["role"] == "CASHIER")
    hook = (await town.owner.do("saveWebhook", webhook={"name": "Caja", "url": "https://caja.example/a"}))["webhook"]
    await with_passkey(town.owner)
    [key] = (await town.owner.ask("{ passkeys { id } }"))["passkeys"]
    return {
        "token": ("createApiToken", {"name": "Caja", "source": "Caja", "scopes": ["POINTS_WRITE"]}),
        "webhook": ("saveWebhook", {"webhook": {"name": "Otra", "url": "https://otra.example/b"}}),
        "address": ("saveWebhook", {"id": hook["id"], "webhook": {"name": "Caja", "url": "https://otra.example/b"}}),
        "secret": ("rotateWebhookSecret", {"id": hook["id"]}),
        "manager": ("inviteEmployee", {"name": "Eva", "email": "eva@casa.example", "role": "MANAGER"}),
        "owner": ("inviteEmployee", {"name": "Eva", "email": "eva@casa.example", "role": "OWNER"}),
        "promotion": ("updateEmployee", {"id": cashier["id"], "name": cashier["name"], "role": "MANAGER"}),
        "password": ("changePassword", {"newPassword": "una nueva clave"}),
        "adding": ("beginPasskey", {}),
        "added": ("addPasskey", {"credential": "{}", "name": "Otra"}),
        "removing": ("removePasskey", {"id": key["id"]}),
        "phone": ("updateProfile", {"phone": "+57 300 555 0199"}),
        "wallet PIN": ("setPin", {"pin": "4711"}),
        "no wallet PIN": ("setPin", {"pin": None}),
        "till PIN": ("setTillPin", {"pin": "4711", "merchant": "cafe-aurora"}),
    }


async def test_each_dangerous_act_asks_who_it_is_and_goes_through_after_that(town: Town) -> None:
    acts = await dangerous(town)
    town.house.clock.move(minutes=10)
    owner = unproven(town.owner)
    before = await written(town.house)
    for name, (act, form) in acts.items():
        refused = await owner.do(act, **form)
        assert (refused["__typename"], refused["code"]) == (ASKED, "CONFIRM_IDENTITY"), name
    assert await written(town.house) == before
    confirmed = await owner.do("confirmIdentity", password=PASSWORD)
    assert confirmed["__typename"] == "ConfirmIdentitySuccess"
    for name, (act, form) in acts.items():
        assert (await owner.do(act, **form))["__typename"] not in (ASKED, "ActionRefused"), name


async def test_a_pin_is_told_to_whose_it_is_as_a_passkey_is(town: Town) -> None:
    await confirm(town, town.ana)
    for email in ("ana@casa.example", "carlos@aurora.example"):
        assert mail_about(town.house, email, "new PIN") is None
    await town.ana.person.do("setPin", pin="4711")
    await town.cashier.do("setTillPin", pin="4711")
    await town.house.run_jobs()
    wallet = mail_about(town.house, "ana@casa.example", "Your wallet has a new PIN")
    till = mail_about(town.house, "carlos@aurora.example", "You have a new PIN for the till")
    assert "http://localhost:8000/profile" in body_of(wallet)
    assert "http://localhost:8000/till" in body_of(till)
    assert "4711" not in body_of(wallet) + body_of(till)
    count = len(mails_to(town.house, "ana@casa.example"))
    await town.ana.person.do("setPin", pin=None)
    await town.house.run_jobs()
    assert len(mails_to(town.house, "ana@casa.example")) == count


async def test_an_owner_is_turned_out_only_by_who_proves_it(town: Town) -> None:
    employees = {one["name"]: one for one in (await town.owner.ask("{ employees { id name role } }"))["employees"]}
    await town.owner.do("updateEmployee", id=employees["Marta"]["id"], name="Marta", role="OWNER")
    await town.manager.sign_in_again()
    town.house.clock.move(minutes=11)
    marta, olga = unproven(town.manager), employees["Olga"]["id"]
    before = await written(town.house)
    for act, form in (
        ("removeEmployee", {"id": olga}), ("updateEmployee", {"id": olga, "name": "Olga", "role": "CASHIER"}),
    ):  # fmt: skip
        assert (await marta.do(act, **form))["__typename"] == ASKED, act
    assert await written(town.house) == before
    assert (await town.owner.ask("{ viewer { name } }"))["viewer"]["name"] == "Olga"
    await marta.do("confirmIdentity", password=PASSWORD)
    assert (await marta.do("removeEmployee", id=olga))["__typename"] == "RemoveEmployeeSuccess"


async def test_a_webhooks_secret_is_shown_to_who_proves_it(town: Town) -> None:
    made = await town.owner.do("saveWebhook", webhook={"name": "Caja", "url": "https://caja.example/a"})
    secret = made["webhook"]["secret"]
    assert secret.startswith("whsec_")
    asked = "query ($id: ID!) { webhook(id: $id) { secret } webhooks { secret } }"
    number = made["webhook"]["id"]
    town.house.clock.move(minutes=11)
    assert await town.owner.ask(asked, id=number) == {"webhook": {"secret": None}, "webhooks": [{"secret": None}]}
    tested = await town.owner.do("testWebhook", id=number)
    assert (tested["__typename"], tested["webhook"]["secret"]) == ("WebhookSuccess", None)
    await town.owner.do("confirmIdentity", password=PASSWORD)
    assert await town.owner.ask(asked, id=number) == {"webhook": {"secret": secret}, "webhooks": [{"secret": secret}]}


async def test_a_phone_that_stays_as_it_was_stays_proven(house: House) -> None:
    ana = unproven(await house.signed_up("Ana", "ana@casa.example", phone="+57 300 555 0101"))
    await db.execute("UPDATE account SET phone_verified_at = $1", house.clock.now)
    house.clock.move(minutes=11)
    kept = await ana.do("updateProfile", name="Ana B.", phone="+57 300 5550101")
    assert kept["__typename"] == "UpdateProfileSuccess"
    asked = "SELECT phone, phone_verified_at FROM account"
    assert await house.rows(asked) == [{"phone": "+573005550101", "phone_verified_at": START}]
    assert (await ana.do("updateProfile", phone=""))["__typename"] == ASKED
    assert await house.rows(asked) == [{"phone": "+573005550101", "phone_verified_at": START}]
    await ana.do("confirmIdentity", password=PASSWORD)
    assert (await ana.do("updateProfile", phone="+57 300 555 0102"))["__typename"] == "UpdateProfileSuccess"
    assert await house.rows(asked) == [{"phone": "+573005550102", "phone_verified_at": None}]


async def written(house: House) -> list[Any]:
    tables = ("api_token", "webhook_endpoint", "employee", "passkey", "account", "activity")
    return [sorted(str(dict(row)) for row in await house.rows(f"SELECT * FROM {table}")) for table in tables]


async def test_what_is_not_dangerous_does_not_ask(town: Town) -> None:
    hook = (await town.owner.do("saveWebhook", webhook={"name": "Caja", "url": "https://caja.example/a"}))["webhook"]
    employees = (await town.owner.ask("{ employees { id name role } }"))["employees"]
    cashier = next(one for one in employees if one["role"] == "CASHIER")
    made = await town.owner.do("createApiToken", name="Caja", source="Caja", scopes=["POINTS_WRITE"])
    town.house.clock.move(minutes=30)
    owner = unproven(town.owner)
    for act, form in (
        ("saveWebhook", {"id": hook["id"], "webhook": {"name": "Otro nombre", "url": "https://caja.example/a"}}),
        ("inviteEmployee", {"name": "Eva", "email": "eva@casa.example", "role": "CASHIER"}),
        ("updateEmployee", {"id": cashier["id"], "name": "Carlos B.", "role": "CASHIER"}),
        ("revokeApiToken", {"id": made["token"]["id"]}),
        ("removeWebhook", {"id": hook["id"]}),
        ("changePassword", {"currentPassword": PASSWORD, "newPassword": "una nueva clave"}),
        ("updateProfile", {"name": "Olga B.", "phone": ""}),  # as it was: she has none
    ):
        assert (await owner.do(act, **form))["__typename"].endswith("Success"), act


async def test_a_proof_lasts_ten_minutes_and_a_fresh_sign_in_is_one(house: House) -> None:
    ana = unproven(await house.signed_up("Ana", "ana@casa.example"))
    assert (await ana.ask("{ provenUntil }"))["provenUntil"] == "2026-03-02T09:10:00+00:00"
    house.clock.move(minutes=9, seconds=59)
    assert (await ana.do("beginPasskey"))["__typename"] == "BeginPasskeySuccess"
    house.clock.move(seconds=1)
    assert (await ana.do("beginPasskey"))["__typename"] == ASKED
    assert (await ana.ask("{ provenUntil }"))["provenUntil"] is None
    await ana.do("signIn", email="ana@casa.example", password=PASSWORD)
    assert (await ana.do("beginPasskey"))["__typename"] == "BeginPasskeySuccess"


async def test_a_passkey_confirms_too_and_only_for_the_session_that_asked(house: House) -> None:
    ana = unproven(await house.signed_up("Ana", "ana@casa.example"))
    key = await with_passkey(ana)
    elsewhere = unproven(house.person())
    await elsewhere.do("signIn", email="ana@casa.example", password=PASSWORD)
    house.clock.move(minutes=11)
    ways = await ana.do("beginConfirmation")
    assert ways["hasPassword"] is True
    stolen = await elsewhere.do("confirmIdentity", credential=key.shown(ways["options"]))
    assert stolen["__typename"] == "PasskeyRefused"
    ways = await ana.do("beginConfirmation")
    done = await ana.do("confirmIdentity", credential=key.shown(ways["options"]))
    assert (done["__typename"], done["until"]) == ("ConfirmIdentitySuccess", "2026-03-02T09:21:00+00:00")
    assert (await ana.do("beginPasskey"))["__typename"] == "BeginPasskeySuccess"
    assert (await elsewhere.do("beginPasskey"))["__typename"] == ASKED


async def test_who_confirms_by_a_passkey_may_choose_a_password(house: House) -> None:
    ana = unproven(await house.signed_up("Ana", "ana@casa.example"))
    key = await with_passkey(ana)
    house.clock.move(minutes=11)
    options = (await ana.do("beginConfirmation"))["options"]
    await ana.do("confirmIdentity", credential=key.shown(options))
    assert (await ana.do("changePassword", newPassword="otra muy distinta"))["__typename"] == "ChangePasswordSuccess"
    signed_in = await house.person().do("signIn", email="ana@casa.example", password="otra muy distinta")
    assert signed_in["__typename"] == "SignInSuccess"


async def test_wrong_passwords_confirm_nothing_and_are_throttled(house: House) -> None:
    ana = unproven(await house.signed_up("Ana", "ana@casa.example"))
    house.clock.move(minutes=11)
    kinds = [(await ana.do("confirmIdentity", password="nope nope"))["__typename"] for _ in range(11)]
    assert kinds == [*["WrongPassword"] * 10, "Throttled"]
    assert (await ana.do("beginPasskey"))["__typename"] == ASKED


async def test_passwords_that_are_guessed_keep_nobody_from_confirming_by_a_passkey(house: House) -> None:
    ana = unproven(await house.signed_up("Ana", "ana@casa.example"))
    key = await with_passkey(ana)
    house.clock.move(minutes=11)
    for _ in range(11):
        last = await ana.do("confirmIdentity", password="nope nope")
    assert last["__typename"] == "Throttled"
    options = (await ana.do("beginConfirmation"))["options"]
    done = await ana.do("confirmIdentity", credential=key.shown(options))
    assert done["__typename"] == "ConfirmIdentitySuccess"
    kinds = [(await ana.do("confirmIdentity", credential="{}"))["__typename"] for _ in range(11)]
    assert kinds == [*["PasskeyRefused"] * 10, "Throttled"]


async def test_an_empty_confirmation_is_told_what_is_missing(house: House) -> None:
    ana = await house.signed_up("Ana", "ana@casa.example")
    assert (await ana.do("confirmIdentity", password=None))["fields"][0]["path"] == "password"


async def test_a_till_that_is_shared_by_pin_proves_nothing(town: Town) -> None:
    employees = (await town.owner.ask("{ employees { id name } }"))["employees"]
    manager = next(one for one in employees if one["name"] == "Marta")
    await town.manager.do("setTillPin", pin="2468")
    till = unproven(town.cashier)
    assert (await till.do("switchEmployee", employeeId=manager["id"], pin="2468"))["__typename"].endswith("Success")
    assert (await town.house.rows("SELECT count(*) AS n FROM session WHERE shared_at IS NOT NULL"))[0]["n"] == 1
    answer = await till.client.get("/export/members.csv?merchant=cafe-aurora")
    assert (answer.status_code, answer.json()["code"]) == (403, "CONFIRM_IDENTITY")
    for asked in ("{ passkeys { id } }", "{ sessions { id } }", "{ provenUntil }"):
        assert await till.error(asked) == "UNAUTHENTICATED"
    refused = 'mutation { confirmIdentity(input: {password: "x"}) { __typename } }'
    assert await till.error(refused) == "UNAUTHENTICATED"


GUARDED = (
    "members.csv", "members.xlsx", "activity.csv", "movements.xlsx", "leaderboard.csv", "customers-with-points.xlsx",
    "pending-reviews.csv", "programme-report.csv", "member-cards.pdf",
)  # fmt: skip


@pytest.mark.parametrize("name", GUARDED)
async def test_files_about_customers_ask_and_are_given_after_that(town: Town, name: str) -> None:
    town.house.clock.move(minutes=11)
    path = f"/export/{name}?merchant=cafe-aurora"
    refused = await town.manager.client.get(path)
    assert (refused.status_code, refused.json()["code"]) == (403, "CONFIRM_IDENTITY")
    followed = await town.manager.client.get(path, headers={"Accept": "text/html,*/*;q=0.8"})
    assert followed.status_code == 303
    asks = f"/panel/cafe-aurora/confirm?next=%2Fexport%2F{name}%3Fmerchant%3Dcafe-aurora"
    assert followed.headers["location"] == asks
    assert await town.house.rows("SELECT id FROM activity WHERE kind = 'export.made'") == []
    await town.manager.do("confirmIdentity", password=PASSWORD)
    assert (await town.manager.client.get(path)).status_code == 200


async def test_a_poster_and_a_sample_ask_nothing_and_a_cashier_gets_no_further(town: Town) -> None:
    town.house.clock.move(minutes=11)
    for file in ("poster.pdf?merchant=cafe-aurora", "import-sample.csv?merchant=cafe-aurora&kind=CUSTOMERS"):
        assert (await town.manager.client.get(f"/export/{file}")).status_code == 200
    assert (await town.cashier.client.get("/export/members.csv?merchant=cafe-aurora")).status_code == 404


async def test_printed_coupons_are_as_guarded_as_their_list(town: Town) -> None:
    town.house.clock.move(minutes=11)
    for name in ("coupon-print.pdf", "coupon-print.zip", "coupons.csv"):
        answer = await town.manager.client.get(f"/export/{name}?merchant=cafe-aurora&print=x")
        assert (answer.status_code, answer.json()["code"]) == (403, "CONFIRM_IDENTITY"), name


async def test_a_till_that_is_shared_stands_in_the_list_of_who_signed_in_there(town: Town) -> None:
    employees = {one["name"]: one for one in (await town.owner.ask("{ employees { id name } }"))["employees"]}
    await town.manager.do("setTillPin", pin="2468")
    elsewhere = town.house.person()
    await elsewhere.do("signIn", email=town.cashier.email, password=PASSWORD)
    before = (await elsewhere.ask(SESSIONS))["sessions"]
    assert [one["isShared"] for one in before] == [False, False]
    await town.cashier.do("switchEmployee", employeeId=employees["Marta"]["id"], pin="2468")
    here, till = (await elsewhere.ask(SESSIONS))["sessions"]
    assert (here["isThis"], here["isShared"], till["isThis"], till["isShared"]) == (True, False, False, True)
    assert (await town.manager.ask(SESSIONS))["sessions"][0]["isShared"] is False  # it is not hers who took it over
    for act in ("endSession", "endOtherSessions"):
        given = f'(input: {{id: "{here["id"]}"}})' if act == "endSession" else ""
        assert await town.cashier.error(f"mutation {{ {act}{given} {{ __typename }} }}") == "UNAUTHENTICATED"
    assert (await elsewhere.do("endSession", id=till["id"]))["__typename"] == "EndSessionSuccess"
    assert await town.cashier.error("{ colleagues { id } }") == "UNAUTHENTICATED"


async def test_sessions_are_told_in_plain_words_and_ended(house: House) -> None:
    ana = await house.signed_up("Ana", "ana@casa.example")
    key = await with_passkey(ana)
    phone = house.person()
    phone.client.headers["User-Agent"] = CHROME
    options = (await phone.do("beginPasskeySignIn"))["options"]
    await phone.do("signInByPasskey", credential=key.shown(options))
    house.clock.move(minutes=20)
    first, second = (await phone.ask(SESSIONS))["sessions"]
    assert {name: first[name] for name in ("browser", "machine", "way", "isThis", "isShared")} == {
        "browser": "Chrome", "machine": "Android", "way": "PASSKEY", "isThis": True, "isShared": False,
    }  # fmt: skip
    assert (first["createdAt"], first["seenAt"]) == ("2026-03-02T09:00:00+00:00", "2026-03-02T09:20:00+00:00")
    assert (second["way"], second["isThis"], second["browser"]) == ("PASSWORD", False, "")
    assert second["seenAt"] == "2026-03-02T09:00:00+00:00"
    eva = await house.signed_up("Eva", "eva@casa.example")
    assert (await eva.do("endSession", id=second["id"]))["__typename"] == "NotFound"
    assert (await phone.do("endSession", id=second["id"]))["__typename"] == "EndSessionSuccess"
    assert (await phone.do("endSession", id=second["id"]))["__typename"] == "NotFound"
    assert (await ana.ask("{ viewer { name } }"))["viewer"] is None
    await ana.do("signIn", email="ana@casa.example", password=PASSWORD)
    assert (await phone.do("endOtherSessions"))["ended"] == 1
    assert (await phone.do("endOtherSessions"))["ended"] == 0
    assert (await ana.ask("{ viewer { name } }"))["viewer"] is None
    assert len((await phone.ask(SESSIONS))["sessions"]) == 1
    assert (await phone.do("endSession", id=first["id"]))["__typename"] == "EndSessionSuccess"
    assert phone.client.cookies.get("fiel") is None


@pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
async def test_who_reads_goes_on_where_their_use_cannot_be_noted(house: House) -> None:
    ana = await house.signed_up("Ana", "ana@casa.example")
    given = cookie(ana)
    await db.execute(
        "CREATE TRIGGER no_room BEFORE UPDATE ON session BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
    )
    house.clock.move(days=2)
    answer = await ana.post("{ viewer { name } }")
    assert (answer.json(), answer.cookies.get("fiel")) == ({"data": {"viewer": {"name": "Ana"}}}, None)
    await db.execute("DROP TRIGGER no_room")
    assert (await ana.post("{ viewer { name } }")).cookies["fiel"] == given
    house.clock.move(days=29)
    assert (await ana.ask("{ viewer { name } }"))["viewer"] == {"name": "Ana"}


def cookie(person: Person) -> str:
    return person.client.cookies.get("fiel") or ""


async def whoever_holds(house: House, token: str) -> str | None:
    thief = house.person()
    thief.client.cookies.set("fiel", token)
    viewer = (await thief.ask("{ viewer { name } }"))["viewer"]
    return viewer["name"] if viewer else None


async def test_a_cookie_from_before_never_becomes_signed_in(house: House) -> None:
    planted = "A" * 43
    ana = house.person()
    ana.client.cookies.set("fiel", planted)
    form = {"name": "Ana", "email": "ana@casa.example", "password": PASSWORD, "acceptsTerms": True}
    document = "mutation ($i: SignUpInput!) { signUp(input: $i) { __typename } }"
    given = (await ana.post(document, {"i": form})).cookies["fiel"]
    assert given != planted
    assert await whoever_holds(house, planted) is None
    again = house.person()
    again.client.cookies.set("fiel", given)
    document = "mutation ($i: SignInInput!) { signIn(input: $i) { __typename } }"
    fresh = (await again.post(document, {"i": {"email": "ana@casa.example", "password": PASSWORD}})).cookies["fiel"]
    assert fresh != given
    assert await whoever_holds(house, fresh) == "Ana"
    assert await whoever_holds(house, given) is None


async def test_a_new_role_comes_with_a_new_cookie(town: Town) -> None:
    employees = {one["name"]: one for one in (await town.owner.ask("{ employees { id name role } }"))["employees"]}
    before = cookie(town.owner)
    await town.owner.do("updateEmployee", id=employees["Marta"]["id"], name="Marta", role="OWNER")
    assert cookie(town.owner) == before
    await town.owner.do("updateEmployee", id=employees["Olga"]["id"], name="Olga", role="MANAGER")
    assert cookie(town.owner) != before
    assert await whoever_holds(town.house, before) is None
    assert (await town.owner.ask("{ viewer { name } }"))["viewer"]["name"] == "Olga"
    await town.owner.do("setTillPin", pin="8642", merchant="cafe-aurora")
    till = cookie(town.cashier)
    done = await town.cashier.do("switchEmployee", employeeId=employees["Olga"]["id"], pin="8642")
    assert done["__typename"] == "SwitchEmployeeSuccess"
    assert cookie(town.cashier) != till
    await town.cashier.ask("{ viewer { name } }")  # the new cookie has come
    assert await whoever_holds(town.house, till) is None


async def test_another_site_can_ask_for_nothing(house: House) -> None:
    assert ORIGIN == "http://localhost:8000"
    ana = await house.signed_up("Ana", "ana@casa.example")
    ana.client.headers["Origin"] = "https://fiel.example"
    answer = await ana.post("mutation { endOtherSessions { __typename } }")
    assert answer.status_code == 403
