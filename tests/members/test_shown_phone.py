"""A number is its customer's once an employee has seen it: a scanned QR shows the person, not the number."""

from __future__ import annotations

from typing import Any

import pytest

from fiel.identity import throttle
from support.house import PASSWORD
from support.rest import shop
from support.town import Customer, Town, confirm, mail_about, with_device

VICTIMS = "+34600000001"
ONCE, TWICE = {"Idempotency-Key": "una"}, {"Idempotency-Key": "dos"}
PROVED = "SELECT phone_verified_at FROM account WHERE phone IS NOT NULL"


@pytest.fixture
async def teo(town: Town) -> Customer:
    """Signed up with somebody else's number, which so became the shop's for him."""
    person = await town.house.signed_up("Teo", "teo@casa.example", phone=VICTIMS, join="cafe-aurora")
    return await with_device(town.house, person)


async def scans(town: Town, customer: Customer) -> Any:
    done = await town.cashier.do("identifyMember", liveQr=customer.live_qr())
    assert done["__typename"] == "IdentifyMemberSuccess"
    return done


async def test_a_scan_alone_gives_nobody_somebody_elses_number(town: Town, teo: Customer) -> None:
    assert (await scans(town, teo))["asksPhone"] is True
    assert await town.house.rows(PROVED) == [{"phone_verified_at": None}]
    eshop = await shop(town)
    refused = await eshop.ask("POST", "/points", {"customer": {"phone": VICTIMS}, "points": 9}, **ONCE)
    assert refused.status_code == 404
    made = await town.manager.do("createCustomer", name="Eva", phone=VICTIMS)
    assert made["__typename"] == "CreateCustomerSuccess"
    given = await eshop.ask("POST", "/points", {"customer": {"phone": VICTIMS}, "points": 9}, **TWICE)
    assert (given.status_code, given.json()["customer_id"]) == (201, made["member"]["id"])
    assert await teo.balance() == 0


async def test_what_an_employee_has_seen_counts_and_says_who_saw_it(town: Town, teo: Customer) -> None:
    member = (await scans(town, teo))["member"]["id"]
    done = await town.cashier.do("confirmPhone", id=member, phone="600 000 001")
    assert done["__typename"] == "ConfirmPhoneSuccess"
    assert (await town.house.rows(PROVED))[0]["phone_verified_at"] is not None
    eshop = await shop(town)
    given = await eshop.ask("POST", "/points", {"customer": {"phone": VICTIMS}, "points": 9}, **ONCE)
    assert (given.status_code, given.json()["customer_id"]) == (201, member)
    query = "{ activities(filter: {topics: [CUSTOMERS]}, first: 1) { edges { node { text } } } }"
    [edge] = (await town.manager.ask(query))["activities"]["edges"]
    assert edge["node"]["text"] == "Carlos saw that Teo's phone number is theirs"
    town.house.clock.move(seconds=60)
    assert (await scans(town, teo))["asksPhone"] is False


async def test_it_needs_the_customer_there_and_the_number_that_is_theirs(town: Town, teo: Customer) -> None:
    found = (await town.cashier.ask('{ members(query: "Teo") { edges { node { id } } } }'))["members"]["edges"]
    member = found[0]["node"]["id"]
    assert (await town.cashier.do("confirmPhone", id=member, phone=VICTIMS))["code"] == "QR_REFUSED"
    await scans(town, teo)
    assert (await town.manager.do("confirmPhone", id=member, phone=VICTIMS))["code"] == "QR_REFUSED"  # another till
    wrong = await town.cashier.do("confirmPhone", id=member, phone="+34600000002")
    assert [(one["path"], one["code"]) for one in wrong["fields"]] == [("phone", "WRONG")]
    assert (await town.cashier.do("confirmPhone", id=member, phone="12"))["fields"][0]["code"] == "PHONE"
    town.house.clock.move(minutes=6)
    assert (await town.cashier.do("confirmPhone", id=member, phone=VICTIMS))["code"] == "QR_REFUSED"
    assert await town.house.rows(PROVED) == [{"phone_verified_at": None}]


async def test_an_employee_cannot_guess_without_end(town: Town, teo: Customer) -> None:
    member = (await scans(town, teo))["member"]["id"]
    for number in range(throttle.SHOWN_PHONE.most):
        wrong = await town.cashier.do("confirmPhone", id=member, phone=f"+346000010{number:02}")
        assert wrong["__typename"] == "InvalidInput"
    assert (await town.cashier.do("confirmPhone", id=member, phone=VICTIMS))["__typename"] == "Throttled"


async def seen(town: Town, who: Customer) -> None:
    """The number is theirs from now on."""
    member = (await scans(town, who))["member"]["id"]
    assert (await town.cashier.do("confirmPhone", id=member, phone=VICTIMS))["__typename"] == "ConfirmPhoneSuccess"


async def test_whether_a_number_has_an_account_is_told_only_now_and_then(town: Town, teo: Customer) -> None:
    await seen(town, teo)
    asker = await town.house.signed_up("Ada", "ada@casa.example")
    for number in range(throttle.PHONE_CHANGE.most - 1):
        free = await asker.do("updateProfile", phone=f"+346000011{number:02}")
        assert free["__typename"] == "UpdateProfileSuccess"
    taken = await asker.do("updateProfile", phone=VICTIMS)
    assert taken["fields"][0]["code"] == "TAKEN"
    for phone in (VICTIMS, "+34600001200"):
        assert (await asker.do("updateProfile", phone=phone))["__typename"] == "Throttled"
    kept = await asker.do("updateProfile", phone="+34600001103", name="Ada B.")  # the one they have is no question
    assert kept["__typename"] == "UpdateProfileSuccess"
    assert (await asker.do("updateProfile", phone=""))["__typename"] == "UpdateProfileSuccess"


async def test_many_accounts_behind_one_address_ask_no_more_often(town: Town, teo: Customer) -> None:
    await seen(town, teo)
    answers = []
    for number in range(throttle.SIGN_UP_ADDRESS.most // 5 + 1):
        ada = await town.house.signed_up("Ada", f"ada{number}@casa.example")
        asker = town.house.person(address="198.51.100.7")
        await asker.do("signIn", email=ada.email, password=PASSWORD)
        for _ in range(5):
            answers.append((await asker.do("updateProfile", phone=VICTIMS))["__typename"])
    assert answers == [*["InvalidInput"] * throttle.SIGN_UP_ADDRESS.most, *["Throttled"] * 5]


async def phone(who: Customer) -> tuple[str | None, bool]:
    viewer = (await who.person.ask("{ viewer { phone phoneWaits } }"))["viewer"]
    return viewer["phone"], viewer["phoneWaits"]


async def signs_in(town: Town) -> str:
    """Who does, by that number."""
    person = town.house.person()
    await person.do("signIn", phone=VICTIMS, password=PASSWORD)
    viewer = (await person.ask("{ viewer { name } }"))["viewer"]
    return viewer["name"] if viewer else ""


async def test_a_strangers_unproved_number_does_not_keep_its_owner_out(town: Town, teo: Customer) -> None:
    await confirm(town, teo)
    kept = await town.ana.person.do("updateProfile", phone=VICTIMS)
    assert kept["__typename"] == "UpdateProfileSuccess", kept
    assert (await phone(town.ana), await phone(teo)) == ((VICTIMS, True), (VICTIMS, False))
    assert await signs_in(town) == "Teo"
    told = await scans(town, town.ana)
    assert told["asksPhone"] is True
    wrong = await town.cashier.do("confirmPhone", id=told["member"]["id"], phone="+34600000002")
    assert wrong["fields"][0]["code"] == "WRONG"
    done = await town.cashier.do("confirmPhone", id=told["member"]["id"], phone=VICTIMS)
    assert done["__typename"] == "ConfirmPhoneSuccess", done
    assert (await phone(town.ana), await phone(teo)) == ((VICTIMS, False), (None, False))
    assert await signs_in(town) == "Ana"
    await town.house.run_jobs()
    assert mail_about(town.house, "teo@casa.example", "no longer signs in by that phone") is not None
    refused = await teo.person.do("updateProfile", phone=VICTIMS)
    assert [(one["path"], one["code"]) for one in refused["fields"]] == [("phone", "TAKEN")]
    town.house.clock.move(seconds=60)
    assert (await scans(town, town.ana))["asksPhone"] is False


async def test_who_signs_up_with_it_and_an_e_mail_waits_for_it_too(town: Town, teo: Customer) -> None:
    eva = await with_device(
        town.house, await town.house.signed_up("Eva", "eva@casa.example", phone=VICTIMS, join="cafe-aurora")
    )
    assert (await phone(eva), await signs_in(town)) == ((VICTIMS, True), "Teo")
    member = (await scans(town, eva))["member"]["id"]
    await town.cashier.do("confirmPhone", id=member, phone=VICTIMS)
    assert (await phone(eva), await signs_in(town)) == ((VICTIMS, False), "Eva")
    eshop = await shop(town)
    given = await eshop.ask("POST", "/points", {"customer": {"phone": VICTIMS}, "points": 9}, **ONCE)
    assert (given.status_code, given.json()["customer_id"]) == (201, member)


async def test_a_proved_number_stays_whose_it_is(town: Town, teo: Customer) -> None:
    await seen(town, teo)
    refused = await town.ana.person.do("updateProfile", phone=VICTIMS)
    assert refused["fields"][0]["code"] == "TAKEN"
    form = {"name": "Eva", "password": PASSWORD, "acceptsTerms": True, "phone": VICTIMS}
    for more in ({}, {"email": "eva@casa.example"}):
        assert (await town.house.person().do("signUp", **form, **more))["fields"][0]["code"] == "TAKEN"
    assert await signs_in(town) == "Teo"


async def test_who_has_nothing_else_to_sign_in_by_keeps_their_own(town: Town, teo: Customer) -> None:
    person = town.house.person()
    form = {"name": "Eva", "password": PASSWORD, "acceptsTerms": True}
    assert (await person.do("signUp", **form, phone=VICTIMS))["fields"][0]["code"] == "TAKEN"
    assert (await person.do("signUp", **form, phone="+34600000009"))["__typename"] == "SignUpSuccess"
    assert (await person.do("updateProfile", phone=VICTIMS))["fields"][0]["code"] == "TAKEN"


async def test_two_who_wait_for_one_number_get_it_once(town: Town, teo: Customer) -> None:
    for who in (town.ana, town.luis):
        await who.person.do("updateProfile", phone=VICTIMS)
    first, second = [(await scans(town, who))["member"]["id"] for who in (town.ana, town.luis)]
    assert (await town.cashier.do("confirmPhone", id=first, phone=VICTIMS))["__typename"] == "ConfirmPhoneSuccess"
    late = await town.cashier.do("confirmPhone", id=second, phone=VICTIMS)
    assert late["fields"][0]["code"] == "TAKEN"
    assert await signs_in(town) == "Ana"
    saved = await town.luis.person.do("updateProfile", name="Luis", phone=VICTIMS)  # as the form has it still
    assert saved["__typename"] == "UpdateProfileSuccess", saved


async def test_a_number_that_is_all_an_account_has_stays_there(town: Town) -> None:
    only = town.house.person()
    form = {"name": "Eva", "password": PASSWORD, "acceptsTerms": True}
    assert (await only.do("signUp", **form, phone=VICTIMS))["__typename"] == "SignUpSuccess"
    refused = await town.ana.person.do("updateProfile", phone=VICTIMS)
    assert refused["fields"][0]["code"] == "TAKEN"
    assert await signs_in(town) == "Eva"
