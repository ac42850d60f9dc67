"""An account that somebody else made with one's e-mail takes nothing of one's own, and is one's own once recovered."""

from __future__ import annotations

from typing import Any

import pytest

from support.authenticator import signed_in_by, with_passkey
from support.house import PASSWORD, House, Person
from support.households import invited
from support.town import Customer, Town, body_of, key, mail_about, mailed_code, mailed_token, open_shift, with_device

EVA = "eva@casa.example"
NEW = "otra muy distinta"
ME = "{ viewer { name emailVerified } }"


@pytest.fixture
async def thief(town: Town) -> Customer:
    """Signed up with Eva's e-mail before she did, where a shop had given her points."""
    made = await town.manager.do("createCustomer", name="Eva", email=EVA)
    await town.cashier.do("awardPoints", member={"membershipId": made["member"]["id"]}, points=50, idempotencyKey=key())
    person = await town.house.signed_up("Teo", EVA, join="cafe-aurora")
    await town.house.run_jobs()
    return await with_device(town.house, person)


async def recovers(house: House, **more: Any) -> Any:
    browser = house.person()
    await browser.do("requestPasswordReset", email=EVA)
    await house.run_jobs()
    done = await browser.do("resetPassword", token=mailed_token(house, EVA, "/reset"), password=NEW, **more)
    assert done["__typename"] == "ResetPasswordSuccess", done
    await house.run_jobs()
    return done


async def signed_in(house: House) -> Person:
    eva = house.person()
    assert (await eva.do("signIn", email=EVA, password=NEW))["__typename"] == "SignInSuccess"
    return eva


async def test_the_newsletters_link_in_the_victims_hands_gives_the_thief_nothing(town: Town, thief: Customer) -> None:
    await thief.person.do("askForNewsletter", merchant="cafe-aurora")
    await town.house.run_jobs()
    done = await town.house.person().do("confirmNewsletter", token=mailed_token(town.house, EVA, "/newsletter"))
    assert done["__typename"] == "ConfirmNewsletterSuccess"
    await town.house.run_jobs()
    assert (await thief.person.ask(ME))["viewer"]["emailVerified"] is False
    assert await thief.balance() == 0
    assert await town.house.rows("SELECT id FROM activity WHERE kind IN ('member.claimed', 'account.confirmed')") == []


async def test_nor_does_the_confirmations_link_or_code_at_a_browser_that_is_nobodys(
    town: Town, thief: Customer
) -> None:
    token = mailed_token(town.house, EVA, "/confirm")
    for browser in (town.house.person(), town.luis.person):
        for proof in ({"token": token}, {"email": EVA, "code": mailed_code(town.house, EVA)}):
            refused = await browser.do("confirmEmail", **proof)
            assert (refused["__typename"], refused["code"]) == ("SignInFirst", "SIGN_IN_FIRST")
    await town.house.run_jobs()
    assert (await thief.person.ask(ME))["viewer"]["emailVerified"] is False
    assert await thief.balance() == 0


async def test_who_opens_the_link_in_another_browser_signs_in_there_and_goes_on(house: House) -> None:
    """As on a phone whose mails open beside the installed app."""
    eva = await house.signed_up("Eva", EVA)
    await house.run_jobs()
    other, token = house.person(), mailed_token(house, EVA, "/confirm")
    refused = await other.do("confirmEmail", token=token)
    assert "go back to where you created it and type the code" in refused["message"]
    await other.do("signIn", email=EVA, password=PASSWORD)
    assert (await other.do("confirmEmail", token=token))["__typename"] == "ConfirmEmailSuccess"
    assert (await eva.ask(ME))["viewer"] == {"name": "Eva", "emailVerified": True}  # and stays signed in at the first


async def test_the_code_typed_in_the_app_needs_no_second_sign_in(house: House) -> None:
    eva = await house.signed_up("Eva", EVA)
    await house.run_jobs()
    done = await eva.do("confirmEmail", email=EVA, code=mailed_code(house, EVA))
    assert done["__typename"] == "ConfirmEmailSuccess"


async def test_right_links_at_the_wrong_browser_use_no_limit_up(house: House) -> None:
    await house.signed_up("Eva", EVA)
    await house.run_jobs()
    token = mailed_token(house, EVA, "/confirm")
    kinds = {(await house.person().do("confirmEmail", token=token))["__typename"] for _ in range(12)}
    assert kinds == {"SignInFirst"}


async def test_the_newsletter_reaches_who_confirmed_it_before_the_e_mail(town: Town, thief: Customer) -> None:
    await thief.person.do("askForNewsletter", merchant="cafe-aurora")
    await town.house.run_jobs()
    await town.house.person().do("confirmNewsletter", token=mailed_token(town.house, EVA, "/newsletter"))
    news = {"title": "Pan de centeno", "text": "x", "withMail": True}
    await town.manager.do("publishNews", news=news, idempotencyKey=key())
    await town.house.run_jobs()
    assert mail_about(town.house, EVA, "Pan de centeno") is not None
    await town.award(thief, 5)
    await town.house.run_jobs()
    assert mail_about(town.house, EVA, "5 ") is None  # nothing else goes to an address that nobody has proved


async def test_recovering_it_leaves_the_thief_no_way_in(town: Town, thief: Customer) -> None:
    passkey = await with_passkey(thief.person, name="De Teo")
    town.house.clock.move(days=40)  # long ago: an e-mail that nobody had proved says nothing for it
    await thief.person.sign_in_again()
    for who in (town.manager, town.cashier):
        await who.sign_in_again()
        await open_shift(who)
    await thief.person.do("setPin", pin="4711")
    done = await recovers(town.house)
    assert (done["removedPasskeys"], done["keptPasskeys"]) == (["De Teo"], [])
    eva = await signed_in(town.house)
    assert (await eva.ask('{ wallet(merchant: "cafe-aurora") { balance } }'))["wallet"] == {"balance": 50}
    assert (await thief.person.ask(ME))["viewer"] is None
    assert (await signed_in_by(town.house.person(), passkey))["__typename"] == "PasskeyRefused"
    paid = await town.cashier.do(
        "redeemReward", member={"code": thief.code}, rewardId=await town.reward(10), idempotencyKey=key(),
        consent={"pin": "4711"},
    )  # fmt: skip
    assert paid["code"] == "WRONG_PIN"
    assert (await eva.ask('{ wallet(merchant: "cafe-aurora") { balance } }'))["wallet"] == {"balance": 50}


async def test_recovering_it_leaves_the_household_that_the_thief_had_made(town: Town, thief: Customer) -> None:
    await town.program(householdSize=2)
    code = (await invited(town, town.luis))["code"]
    assert (await thief.person.do("joinHousehold", code=code))["__typename"] == "HouseholdSuccess"
    await recovers(town.house)
    eva = await signed_in(town.house)
    query = '{ wallet(merchant: "cafe-aurora") { balance } }'
    assert await eva.ask(query) == {"wallet": {"balance": 50}}
    seats = await town.house.rows("SELECT left_at FROM household_seat ORDER BY id")
    assert [row["left_at"] is not None for row in seats] == [False, True]
    assert await town.luis.balance() == 0
    await town.house.assert_books_balance()


async def with_two_passkeys(house: House) -> tuple[Person, Any, Any]:
    """Of a proved account: one of long ago, and one of yesterday."""
    eva = await house.signed_up("Eva", EVA)
    await house.run_jobs()
    await eva.do("confirmEmail", token=mailed_token(house, EVA, "/confirm"))
    old = await with_passkey(eva, name="Mi portátil")
    house.clock.move(days=30, seconds=1)
    await eva.sign_in_again()
    fresh = await with_passkey(eva, name="De quién")
    house.clock.move(days=1)
    return eva, old, fresh


async def test_a_recovery_removes_fresh_passkeys_and_says_which_stay(house: House) -> None:
    _, old, fresh = await with_two_passkeys(house)
    done = await recovers(house)
    assert (done["removedPasskeys"], [one["name"] for one in done["keptPasskeys"]]) == (["De quién"], ["Mi portátil"])
    assert (await signed_in_by(house.person(), fresh))["__typename"] == "PasskeyRefused"
    assert (await signed_in_by(house.person(), old))["__typename"] == "SignInByPasskeySuccess"
    said = body_of(mail_about(house, EVA, "Your password is new"))
    assert "Passkeys that we removed: 1. Passkeys that still open the account: Mi portátil." in said
    [row] = await house.rows("SELECT data FROM activity WHERE kind = 'account.password_reset'")
    assert "Mi portátil" not in str(row["data"])


async def test_a_recovery_removes_all_passkeys_for_who_says_so(house: House) -> None:
    _, old, fresh = await with_two_passkeys(house)
    done = await recovers(house, removesPasskeys=True)
    assert (done["removedPasskeys"], done["keptPasskeys"]) == (["Mi portátil", "De quién"], [])
    for one in (old, fresh):
        assert (await signed_in_by(house.person(), one))["__typename"] == "PasskeyRefused"
    assert "still open the account: none." in body_of(mail_about(house, EVA, "Your password is new"))
    eva = await signed_in(house)
    assert (await eva.ask("{ passkeys { id } }"))["passkeys"] == []


async def test_a_recovery_that_fails_removes_nothing(house: House) -> None:
    await with_two_passkeys(house)
    await house.person().do("requestPasswordReset", email=EVA)
    await house.run_jobs()
    refused = await house.person().do("resetPassword", token="x" * 43, password=NEW, removesPasskeys=True)
    assert refused["__typename"] == "DeadLink"
    assert (await house.rows("SELECT count(*) AS n FROM passkey"))[0]["n"] == 2
