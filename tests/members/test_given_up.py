"""Who had a record that is theirs no more keeps no way to its points, and no card of it that goes on telling."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from support.passes import opened
from support.phones import Vendors, vendors_of
from support.town import Customer, Town, key, mailed_token, with_device

SHOP, EVA = "cafe-aurora", "eva@casa.example"
TOKEN, NEW = "a1" * 32, "otra muy distinta"
SECONDS = 120


@pytest.fixture
async def vendors(town: Town, tmp_path: Path) -> AsyncIterator[Vendors]:
    async with vendors_of(town, tmp_path) as made:
        await made.sign_for_apple()
        await made.sign_for_google()
        yield made


async def entered(town: Town, name: str = "Eva", points: int = 50, email: str | None = EVA) -> str:
    made = await town.manager.do("createCustomer", name=name, email=email)
    identifier: str = made["member"]["id"]
    await town.cashier.do("awardPoints", member={"membershipId": identifier}, points=points, idempotencyKey=key())
    await town.house.run_jobs()
    return identifier


async def link(town: Town, member: str) -> str:
    made = await town.cashier.do("makeClaimLink", id=member)
    token: str = made["url"].partition("#")[2]
    return token


async def claims(who: Customer, token: str) -> str:
    done = await who.person.do("claimWallet", token=token)
    return str(done.get("code") or done["__typename"])


async def teo(town: Town) -> Customer:
    return await with_device(town.house, await town.house.signed_up("Teo", "teo@casa.example"))


async def merged_into(town: Town, member: str) -> list[Any]:
    query = "query ($id: ID!) { memberRecord(id: $id) { member { code } merged { id name isClaim } } }"
    found: list[Any] = (await town.manager.ask(query, id=member))["memberRecord"]["merged"]
    return found


async def undo(town: Town, number: str) -> None:
    undone = await town.manager.do("undoMerge", id=number, idempotencyKey=key())
    assert undone["__typename"] == "UndoMergeSuccess", undone


async def code_of(town: Town, member: str) -> str:
    query = "query ($id: ID!) { memberRecord(id: $id) { member { code } } }"
    code: str = (await town.manager.ask(query, id=member))["memberRecord"]["member"]["code"]
    return code


async def found_by(town: Town, code: str) -> Any:
    query = "query ($c: String!) { member(code: $c) { id name balance } }"
    return (await town.cashier.ask(query, c=code))["member"]


async def test_cards_of_an_undone_claim_are_void_and_never_anothers(
    town: Town, vendors: Vendors, tmp_path: Path
) -> None:
    eva, thief = await entered(town), await teo(town)
    await claims(thief, await link(town, eva))
    phone = await vendors.phone_of(thief, tmp_path, TOKEN)
    card = await vendors.saved_by(thief)
    await undo(town, (await merged_into(town, eva))[0]["id"])
    await vendors.tell()
    assert vendors.apple.tokens == [TOKEN]
    void = opened((await phone.fetch()).content, tmp_path).said
    assert (void["voided"], "barcodes" in void) == (True, False)
    assert vendors.google.patches == [(card, {
        "state": "EXPIRED", "accountId": None, "barcode": None, "loyaltyPoints": None, "secondaryLoyaltyPoints": None,
    })]  # fmt: skip
    right = await with_device(town.house, await town.house.signed_up("Eva", "otra@casa.example"))
    assert await claims(right, await link(town, eva)) == "ClaimWalletSuccess"
    await vendors.tell()
    assert (await phone.fetch()).status_code == 401
    hers = await vendors.phone_of(right, tmp_path, "b2" * 32, device="hers")
    assert hers.card["serialNumber"] != phone.card["serialNumber"]
    assert hers.card["authenticationToken"] != phone.card["authenticationToken"]
    saved = await vendors.saved_by(right)
    assert saved == f"{card}-1"
    await town.award(right, 7)
    await vendors.tell()
    assert vendors.apple.tokens == ["b2" * 32]
    assert vendors.google.cards[saved]["loyaltyPoints"]["balance"] == {"int": 57}
    assert (vendors.google.cards[card]["state"], "barcode" in vendors.google.cards[card]) == ("EXPIRED", False)


async def test_gifts_codes_and_links_of_an_undone_claim_lead_nowhere(town: Town) -> None:
    await town.program(allowsTransfers=True)
    eva, thief = await entered(town), await teo(town)
    town.house.clock.move(days=8)
    bought = await town.cashier.do("awardPoints", member={"membershipId": eva}, amountMinor=100, idempotencyKey=key())
    assert bought["__typename"] == "AwardPointsSuccess", bought
    had = (await found_by(town, await code_of(town, eva)))["balance"]
    other = await link(town, eva)
    await claims(thief, await link(town, eva))
    gift = await thief.person.do("offerPoints", merchant=SHOP, points=30)
    assert gift["__typename"] == "OfferPointsSuccess", gift
    await thief.person.do("createCheckoutToken", merchant=SHOP, mostPoints=30)
    await thief.person.do("askForNewsletter", merchant=SHOP)
    await town.house.run_jobs()
    letter = mailed_token(town.house, "teo@casa.example", "/newsletter")
    await undo(town, (await merged_into(town, eva))[0]["id"])
    assert (await town.luis.person.do("acceptPoints", code=gift["code"]))["__typename"] == "NotFound"
    assert (await thief.person.do("confirmNewsletter", token=letter))["__typename"] == "DeadLink"
    for token in (other, mailed_token(town.house, EVA, "/claim")):
        assert await claims(thief, token) == "DEAD_LINK"
    assert (await found_by(town, await code_of(town, eva)))["balance"] == had
    assert await town.luis.balance() == 0
    assert await town.house.rows("SELECT id FROM checkout_token") == []
    assert await town.house.rows("SELECT state, code_hash FROM points_transfer") == [
        {"state": "WITHDRAWN", "code_hash": None}
    ]


async def test_nor_do_links_to_a_record_whose_claim_was_a_merge(town: Town) -> None:
    eva = await entered(town)
    thief = await with_device(town.house, await town.house.signed_up("Teo", "teo@casa.example", join=SHOP))
    await claims(thief, await link(town, eva))
    kept = (await found_by(town, thief.code))["id"]
    await undo(town, (await merged_into(town, kept))[0]["id"])
    assert await claims(thief, mailed_token(town.house, EVA, "/claim")) == "DEAD_LINK"
    assert await claims(town.luis, await link(town, eva)) == "ClaimWalletSuccess"
    assert await town.luis.balance() == 50


@pytest.mark.parametrize("first", ["claim", "merge"])
async def test_each_card_comes_back_in_whatever_order_claims_are_undone(town: Town, first: str) -> None:
    one, two = await entered(town), await entered(town, "Uma", 20, None)
    codes = [await code_of(town, one), await code_of(town, two)]
    thief = await teo(town)
    await claims(thief, await link(town, one))
    await claims(thief, await link(town, two))
    merges = sorted(await merged_into(town, one), key=lambda merge: merge["isClaim"] != (first == "claim"))
    await undo(town, merges[0]["id"])
    if first == "claim":  # the other lies in it still
        assert await found_by(town, codes[1]) == {"id": one, "name": "Eva", "balance": 70}
    await undo(town, merges[1]["id"])
    assert await found_by(town, codes[0]) == {"id": one, "name": "Eva", "balance": 50}
    assert await found_by(town, codes[1]) == {"id": two, "name": "Uma", "balance": 20}
    await town.award(Customer(town.house, thief.person, codes[1], 0, b""), 5)
    assert (await thief.person.ask(f'{{ wallet(merchant: "{SHOP}") {{ balance }} }}'))["wallet"] is None
    await town.house.assert_books_balance()


async def recovers(town: Town) -> Customer:
    browser = town.house.person()
    await browser.do("requestPasswordReset", email=EVA)
    await town.house.run_jobs()
    done = await browser.do("resetPassword", token=mailed_token(town.house, EVA, "/reset"), password=NEW)
    assert done["__typename"] == "ResetPasswordSuccess", done
    person = town.house.person()
    assert (await person.do("signIn", email=EVA, password=NEW))["__typename"] == "SignInSuccess"
    return await with_device(town.house, person)


async def test_a_first_recovery_takes_cards_and_gifts_of_whoever_had_the_account(
    town: Town, vendors: Vendors, tmp_path: Path
) -> None:
    await town.program(allowsTransfers=True)
    thief = await with_device(town.house, await town.house.signed_up("Teo", EVA, join=SHOP))
    town.house.clock.move(days=8)
    await town.cashier.do("awardPoints", member={"code": thief.code}, amountMinor=100, idempotencyKey=key())
    await town.award(thief, 50)
    gift = await thief.person.do("offerPoints", merchant=SHOP, points=30)
    assert gift["__typename"] == "OfferPointsSuccess", gift
    phone = await vendors.phone_of(thief, tmp_path, TOKEN)
    card = await vendors.saved_by(thief)
    assert (await thief.person.do("setPin", pin="4711"))["__typename"] == "SetPinSuccess"
    right = await recovers(town)
    await vendors.tell()
    assert await town.house.rows("SELECT id FROM customer WHERE pin_hash IS NOT NULL") == []
    assert (await town.luis.person.do("acceptPoints", code=gift["code"]))["__typename"] == "NotFound"
    assert (await phone.fetch()).status_code == 401
    saved = await vendors.saved_by(right)
    assert saved == f"{card}-1"
    before = vendors.google.cards[card]
    await town.award(right, 7)
    await vendors.tell()
    assert vendors.google.cards[saved]["loyaltyPoints"]["balance"] == {"int": await right.balance()}
    assert (vendors.google.cards[card], vendors.apple.tokens) == (before, [])


async def test_a_pin_that_was_set_since_the_recovery_stays(town: Town) -> None:
    await town.house.signed_up("Teo", EVA, join=SHOP)
    right = await recovers(town)
    assert (await right.person.do("setPin", pin="4711"))["__typename"] == "SetPinSuccess"
    await town.house.run_jobs()
    assert len(await town.house.rows("SELECT id FROM customer WHERE pin_hash IS NOT NULL")) == 1


async def test_a_record_claimed_while_it_is_merged_is_one_or_the_other(town: Town) -> None:
    """Each of the records is claimed by somebody while a manager merges it into that of somebody else's app."""
    ana = (await found_by(town, town.ana.code))["id"]
    records = [await entered(town, f"Cliente {number}", 10, None) for number in range(6)]
    people = [
        await with_device(town.house, await town.house.signed_up("Alguien", f"alguien{number}@casa.example"))
        for number in range(len(records))
    ]
    links = [await link(town, one) for one in records]
    async with asyncio.timeout(SECONDS):
        merges, claimed = await asyncio.gather(
            asyncio.gather(*(
                town.manager.do("mergeMembers", keep=ana, absorb=one, idempotencyKey=key()) for one in records
            )),
            asyncio.gather(*(claims(who, token) for who, token in zip(people, links, strict=True))),
        )  # fmt: skip
    for merge, claim in zip(merges, claimed, strict=True):
        assert (merge.get("code"), claim) in {(None, "DEAD_LINK"), ("BOTH_HAVE_APPS", "ClaimWalletSuccess")}
    rows = await town.house.rows(
        "SELECT m.id FROM membership m JOIN customer c ON c.id = m.customer_id WHERE m.merged_into_id IS NOT NULL"
        " AND c.account_id IS NOT NULL"
    )
    assert rows == []
    await town.house.assert_books_balance()


async def test_a_record_whose_claimer_waits_for_a_reward_is_taken_back_once_that_is_settled(town: Town) -> None:
    member, reward = await entered(town), await town.reward(30)
    who = await teo(town)
    assert await claims(who, await link(town, member)) == "ClaimWalletSuccess"
    await town.house.run_jobs()
    asked = await town.request(who, reward)
    [claim] = await merged_into(town, member)
    refused = await town.manager.do("undoMerge", id=claim["id"], idempotencyKey=key())
    assert refused["code"] == "CLAIM_IN_USE"
    await town.manager.do(
        "rejectRedemption", redemptionId=asked["redemption"]["id"], reason="No era suyo", idempotencyKey=key()
    )
    await undo(town, claim["id"])
    assert (await found_by(town, await code_of(town, member)))["balance"] == 50
    await town.house.assert_books_balance()
