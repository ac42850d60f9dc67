"""A link that a shop makes gives a wallet away: not to who works there, never unseen, and it can be taken back."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import pytest

from support.house import Person
from support.rest import anybody, shop
from support.town import Town, body_of, key, mail_about, mailed_token, with_device

MERGED = "query ($id: ID!) { memberRecord(id: $id) { member { hasApp } merged { id name points isClaim } } }"


async def entered(town: Town, name: str = "Eva", points: int = 50, email: str | None = "eva@casa.example") -> str:
    done = await town.manager.do("createCustomer", name=name, email=email)
    identifier: str = done["member"]["id"]
    if points:
        await town.cashier.do("awardPoints", member={"membershipId": identifier}, points=points, idempotencyKey=key())
    await town.house.run_jobs()
    return identifier


async def link(member: str, who: Person) -> str:
    made = await who.do("makeClaimLink", id=member)
    token: str = made["url"].partition("#")[2]
    return token


async def claims(person: Person, token: str) -> str:
    done = await person.do("claimWallet", token=token)
    return str(done.get("code") or done["__typename"])


async def balance(person: Person) -> int | None:
    found = (await person.ask('{ wallet(merchant: "cafe-aurora") { balance } }'))["wallet"]
    return found and int(found["balance"])


async def flags(town: Town) -> list[tuple[str, str]]:
    await town.house.run_jobs()
    data = await town.manager.ask("{ flags { edges { node { kind text } } } }")
    return [(edge["node"]["kind"], edge["node"]["text"]) for edge in data["flags"]["edges"]]


async def told(town: Town) -> list[str]:
    query = "{ activities(filter: {topics: [CUSTOMERS]}, first: 3) { edges { node { text } } } }"
    return [edge["node"]["text"] for edge in (await town.manager.ask(query))["activities"]["edges"]]


async def test_a_cashier_cannot_take_a_customers_points_by_a_link_of_their_own(town: Town) -> None:
    eva = await entered(town)
    token = await link(eva, town.cashier)
    assert await claims(town.cashier, token) == "CLAIM_BY_STAFF"
    assert await balance(town.cashier) is None
    assert (await town.manager.ask(MERGED, id=eva))["memberRecord"]["member"]["hasApp"] is False
    assert await claims(town.luis.person, token) == "ClaimWalletSuccess"  # it was not used up
    assert await balance(town.luis.person) == 50


async def test_nor_by_a_colleagues_who_does_not_decide_nor_can_a_manager_decide_for_themselves(town: Town) -> None:
    eva = await entered(town)
    assert await claims(town.manager, await link(eva, town.cashier)) == "CLAIM_BY_STAFF"
    assert await claims(town.manager, await link(eva, town.manager)) == "CLAIM_BY_STAFF"
    assert await claims(town.owner, await link(eva, town.owner)) == "CLAIM_BY_STAFF"
    assert await town.house.rows("SELECT id FROM activity WHERE kind = 'member.claimed'") == []


async def test_a_manager_other_than_they_can_give_an_employee_their_own_wallet_and_it_is_flagged(town: Town) -> None:
    carlos = await entered(town, "Carlos")
    assert await claims(town.cashier, await link(carlos, town.manager)) == "ClaimWalletSuccess"
    assert await balance(town.cashier) == 50
    assert await flags(town) == [("OWN_CLAIM", "Carlos took a wallet that the business had made into their own app")]
    assert (await told(town))[0] == "Carlos opened their wallet in the app by a QR of Marta"


async def test_a_link_of_the_shops_site_is_no_way_around(town: Town) -> None:
    eva, eshop = await entered(town), await shop(town)
    made = await eshop.do("POST", f"/customers/{eva}/wallet-link")
    answer = await anybody(town.house).get(urlsplit(made["url"]).path)
    token = answer.headers["location"].partition("#")[2]
    assert await claims(town.cashier, token) == "CLAIM_BY_STAFF"
    assert await claims(town.owner, token) == "CLAIM_BY_STAFF"
    assert await claims(town.luis.person, token) == "ClaimWalletSuccess"
    await town.house.run_jobs()
    [name] = [row["name"] for row in await town.house.rows("SELECT name FROM api_token")]
    assert (await told(town))[0] == f"Luis opened their wallet in the app by a link of “{name}”"


async def test_a_link_of_a_token_that_was_revoked_meanwhile_claims_nothing(town: Town) -> None:
    eva, eshop = await entered(town), await shop(town)
    made = await eshop.do("POST", f"/customers/{eva}/wallet-link")
    [token] = (await town.owner.ask("{ apiTokens { id } }"))["apiTokens"]
    await town.owner.do("revokeApiToken", id=token["id"])
    answer = await anybody(town.house).get(urlsplit(made["url"]).path)
    assert answer.headers["location"] == "/claim#ended"


async def test_who_has_left_the_shop_is_flagged_too(town: Town) -> None:
    eva = await entered(town)
    staff = {one["name"]: one["id"] for one in (await town.owner.ask("{ employees { id name } }"))["employees"]}
    await town.owner.do("removeEmployee", id=staff["Carlos"])
    again = town.house.person()
    await again.do("signIn", email=town.cashier.email, password="un buen secreto")
    assert await claims(again, await link(eva, town.manager)) == "ClaimWalletSuccess"
    assert [kind for kind, _ in await flags(town)] == ["OWN_CLAIM"]


async def test_the_address_that_the_shop_had_is_told(town: Town) -> None:
    await claims(town.luis.person, await link(await entered(town), town.cashier))
    await town.house.run_jobs()
    said = body_of(mail_about(town.house, "eva@casa.example", "Your wallet at Café Aurora is in an app now"))
    assert "If not, tell Café Aurora soon" in said
    assert "http://localhost:8000/m/cafe-aurora/" in said


async def test_a_claim_by_the_mailed_link_tells_nobody_and_flags_nobody(town: Town) -> None:
    await entered(town)
    assert (
        await claims(town.luis.person, mailed_token(town.house, "eva@casa.example", "/claim")) == "ClaimWalletSuccess"
    )
    assert await flags(town) == []
    assert mail_about(town.house, "eva@casa.example", "is in an app now") is None
    assert (await told(town))[0] == "Luis opened their wallet in the app"


async def moved(town: Town, member: str, email: str | None, who: Person | None = None, **more: Any) -> None:
    done = await (who or town.manager).do("updateMember", id=member, name="Eva", email=email, **more)
    assert done["__typename"] == "UpdateMemberSuccess", done
    await town.house.run_jobs()


async def proven(town: Town, name: str, email: str) -> Person:
    """Somebody with an account whose e-mail they have proved, and a wallet there."""
    person = await town.house.signed_up(name, email)
    await town.house.run_jobs()
    await person.do("confirmEmail", token=mailed_token(town.house, email, "/confirm"))
    await town.house.run_jobs()
    return person


TOOK = "Marta changed the e-mail of a record with points, and by the new one {} opened it in their app"


async def test_the_address_that_a_manager_takes_out_of_a_record_is_told(town: Town) -> None:
    eva = await entered(town)
    await moved(town, eva, "socia@casa.example")
    said = body_of(mail_about(town.house, "eva@casa.example", "Café Aurora changed the e-mail of your wallet"))
    assert "If not, tell Café Aurora soon" in said
    assert "socia@casa.example" not in said
    kept = await town.house.rows("SELECT data FROM activity WHERE kind = 'member.updated'")
    assert "casa.example" not in str([dict(row) for row in kept])  # what stays for good names nobody


async def test_no_one_is_told_of_an_address_that_is_the_first_nor_of_a_record_that_is_in_an_app(town: Town) -> None:
    await moved(town, await entered(town, email=None), "eva@casa.example")
    assert mail_about(town.house, "eva@casa.example", "changed the e-mail") is None
    await moved(town, await luis(town), "otro@casa.example")
    assert mail_about(town.house, "luis@casa.example", "changed the e-mail") is None


async def test_a_friends_address_in_a_customers_record_takes_it_under_the_managers_name_and_a_flag(town: Town) -> None:
    eva = await entered(town)
    await moved(town, eva, "socia@casa.example")
    await town.manager.do("resendClaim", id=eva)
    await town.house.run_jobs()
    token = mailed_token(town.house, "socia@casa.example", "/claim")
    assert await claims(town.luis.person, token) == "ClaimWalletSuccess"
    assert await flags(town) == [("NEW_ADDRESS", TOOK.format("Luis"))]
    assert (await told(town))[
        0
    ] == "Luis opened their wallet in the app by the e-mail that Marta had written into the record"
    assert mail_about(town.house, "socia@casa.example", "is in an app now") is not None


async def test_who_proves_the_address_takes_it_as_openly(town: Town) -> None:
    eva = await entered(town)
    await moved(town, eva, None)  # in two steps
    await moved(town, eva, "socia@casa.example")
    friend = await proven(town, "Socia", "socia@casa.example")
    assert await balance(friend) == 50
    assert await flags(town) == [("NEW_ADDRESS", TOOK.format("Eva"))]


@pytest.mark.parametrize("recovers", [False, True])
async def test_a_manager_proves_an_own_address_in_a_customers_record_for_nothing(town: Town, recovers: bool) -> None:
    eva = await entered(town)
    await moved(town, eva, "marta@aurora.example")
    await town.manager.do("resendClaim", id=eva)
    await town.house.run_jobs()
    assert await claims(town.manager, mailed_token(town.house, "marta@aurora.example", "/claim")) == "CLAIM_BY_STAFF"
    if recovers:
        await town.manager.do("requestPasswordReset", email="marta@aurora.example")
        await town.house.run_jobs()
        token = mailed_token(town.house, "marta@aurora.example", "/reset")
        done = await town.manager.do("resetPassword", token=token, password="otra clave distinta")
        assert done["__typename"] == "ResetPasswordSuccess", done
        await town.manager.do("signIn", email="marta@aurora.example", password="otra clave distinta")
    await town.house.run_jobs()
    assert await balance(town.manager) is None
    assert (await town.owner.ask(MERGED, id=eva))["memberRecord"]["member"]["hasApp"] is False


async def test_an_address_of_long_ago_or_a_first_one_is_the_customers_own(town: Town) -> None:
    eva = await entered(town)
    await moved(town, eva, "eva.nueva@casa.example")
    town.house.clock.move(days=31)
    await proven(town, "Eva", "eva.nueva@casa.example")
    await town.manager.sign_in_again()
    assert await flags(town) == []
    assert (await told(town))[0] == "Eva opened their wallet in the app"


async def test_a_first_address_counts_among_the_links_of_who_wrote_it(town: Town) -> None:
    for number in range(2):
        member = await entered(town, f"Cliente {number}", 10, None)
        await moved(town, member, f"socia{number}@casa.example")
        await town.manager.do("resendClaim", id=member)
        await town.house.run_jobs()
        token = mailed_token(town.house, f"socia{number}@casa.example", "/claim")
        assert await claims(town.luis.person, token) == "ClaimWalletSuccess"
    words = "By QRs or e-mails of Marta several wallets with points were opened in a short time, or in one app"
    assert await flags(town) == [("CLAIMS", words)]


async def test_the_second_wallet_that_one_employee_brings_into_one_app_is_flagged(town: Town) -> None:
    await claims(town.luis.person, await link(await entered(town, "Uno", email=None), town.cashier))
    assert await flags(town) == []
    await claims(town.luis.person, await link(await entered(town, "Vacío", 0, None), town.cashier))
    assert await flags(town) == []
    await claims(town.luis.person, await link(await entered(town, "Dos", email=None), town.cashier))
    words = "By QRs or e-mails of Carlos several wallets with points were opened in a short time, or in one app"
    assert await flags(town) == [("CLAIMS", words)]


async def test_many_claims_with_points_by_one_employees_links_in_a_day_are_flagged_once(town: Town) -> None:
    for number in range(6):
        member = await entered(town, f"Cliente {number}", 10, None)
        person = await town.house.signed_up("Alguien", f"alguien{number}@casa.example")
        assert await claims(person, await link(member, town.cashier)) == "ClaimWalletSuccess"
        assert [kind for kind, _ in await flags(town)] == (["CLAIMS"] if number >= 4 else [])


@pytest.mark.parametrize("has_own", [False, True])
async def test_a_manager_takes_a_wallet_back_with_its_points_and_its_card(town: Town, has_own: bool) -> None:
    eva = await entered(town)
    card = await town.manager.ask("query ($id: ID!) { memberRecord(id: $id) { member { code } } }", id=eva)
    code = card["memberRecord"]["member"]["code"]
    thief = await with_device(town.house, await town.house.signed_up("Teo", "teo@casa.example"))
    if has_own:
        await thief.person.do("joinProgram", merchant="cafe-aurora")
        await town.award(thief, 7)
    await claims(thief.person, await link(eva, town.cashier))
    assert await balance(thief.person) == (57 if has_own else 50)
    seen = "query ($c: String!) { member(code: $c) { id name balance } }"
    kept = (await town.cashier.ask(seen, c=code))["member"]["id"]
    [merge] = (await town.manager.ask(MERGED, id=kept))["memberRecord"]["merged"]
    assert {name: merge[name] for name in ("name", "points", "isClaim")} == {
        "name": "Eva", "points": 50, "isClaim": not has_own,
    }  # fmt: skip
    again = key()
    for _ in range(2):
        undone = await town.manager.do("undoMerge", id=merge["id"], idempotencyKey=again)
        assert (undone["__typename"], undone["points"]) == ("UndoMergeSuccess", 50)
    assert await balance(thief.person) == (7 if has_own else None)
    assert (await town.cashier.ask(seen, c=code))["member"] == {"id": eva, "name": "Eva", "balance": 50}
    assert (await town.manager.ask(MERGED, id=eva))["memberRecord"] == {"member": {"hasApp": False}, "merged": []}
    refused = await town.manager.do("undoMerge", id=merge["id"], idempotencyKey=key())
    assert refused["__typename"] == "NotFound"
    words = ("Marta took the wallet of Eva out of the app that had opened it", "Marta separated two records of Eva")
    assert words[has_own] in await told(town)
    assert await claims(town.luis.person, await link(eva, town.cashier)) == "ClaimWalletSuccess"  # its person still can
    assert await town.luis.balance() == 50
    await town.house.assert_books_balance()


async def test_a_card_taken_to_another_shop_comes_back_as_well(town: Town) -> None:
    """The claimed record was the last of its card, which went along to every shop."""
    eva = await entered(town)
    record: Any = await town.manager.ask("query ($id: ID!) { memberRecord(id: $id) { member { code } } }", id=eva)
    code = record["memberRecord"]["member"]["code"]
    await claims(town.luis.person, await link(eva, town.cashier))
    [merge] = (await town.manager.ask(MERGED, id=await luis(town)))["memberRecord"]["merged"]
    await town.manager.do("undoMerge", id=merge["id"], idempotencyKey=key())
    await town.rival.do("awardPoints", member={"code": code}, points=3, idempotencyKey=key())
    assert await town.luis.balance("el-rival") == 0
    assert (await town.rival.ask("query ($c: String!) { member(code: $c) { name balance } }", c=code))["member"] == {
        "name": "Eva", "balance": 3,
    }  # fmt: skip


async def luis(town: Town) -> str:
    data = await town.manager.ask('{ members(query: "Luis") { edges { node { id } } } }')
    found: str = data["members"]["edges"][0]["node"]["id"]
    return found


async def test_a_claim_of_long_ago_stays_and_is_no_cashiers_nor_rivals_to_undo(town: Town) -> None:
    eva = await entered(town)
    owner = await town.house.signed_up("Eva", "otra@casa.example")
    await claims(owner, await link(eva, town.cashier))
    [merge] = (await town.manager.ask(MERGED, id=eva))["memberRecord"]["merged"]
    for stranger in (town.cashier, town.rival):
        refused = await stranger.do("undoMerge", id=merge["id"], idempotencyKey=key())
        assert refused["__typename"] == "NotFound"
    town.house.clock.move(days=31)
    await town.manager.sign_in_again()
    assert (await town.manager.ask(MERGED, id=eva))["memberRecord"]["merged"] == []
    refused = await town.manager.do("undoMerge", id=merge["id"], idempotencyKey=key())
    assert refused["__typename"] == "NotFound"
