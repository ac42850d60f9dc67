"""A wallet that a shop made becomes its person's, by mail, by QR or by the proved e-mail; once."""

from __future__ import annotations

from typing import Any

from support.house import Person
from support.town import Town, body_of, key, mailed_token, mails_to

CLAIMABLE = "query ($t: String!) { claimable(token: $t) { name merchant } }"


async def entered(town: Town, who: Person, name: str = "Eva", email: str | None = "eva@casa.example") -> str:
    done = await who.do("createCustomer", name=name, email=email)
    assert done["__typename"] == "CreateCustomerSuccess", done
    identifier: str = done["member"]["id"]
    await who.do("awardPoints", member={"membershipId": identifier}, points=50, idempotencyKey=key())
    await town.house.run_jobs()
    return identifier


async def balances(person: Person) -> dict[str, int]:
    data = await person.ask("{ wallets { balance merchant { slug } } }")
    return {one["merchant"]["slug"]: one["balance"] for one in data["wallets"]}


async def test_the_mailed_link_makes_the_wallet_ones_own_once(town: Town) -> None:
    await entered(town, town.manager)
    token = mailed_token(town.house, "eva@casa.example", "/claim")
    eva = await town.house.signed_up("Eva María", "otra@casa.example")
    seen = (await eva.ask(CLAIMABLE, t=token))["claimable"]
    assert seen == {"name": "Eva", "merchant": "Café Aurora"}
    assert (await eva.do("claimWallet", token=token))["__typename"] == "ClaimWalletSuccess"
    assert await balances(eva) == {"cafe-aurora": 50}
    assert (await eva.do("claimWallet", token=token))["__typename"] == "DeadLink"
    assert (await eva.ask(CLAIMABLE, t=token))["claimable"] is None
    await town.house.assert_books_balance()


async def test_a_claim_at_a_shop_where_one_has_points_already_adds_them_up(town: Town) -> None:
    await entered(town, town.manager)
    await town.award(town.ana, 7)
    done = await town.ana.person.do("claimWallet", token=mailed_token(town.house, "eva@casa.example", "/claim"))
    assert done["__typename"] == "ClaimWalletSuccess"
    assert await balances(town.ana.person) == {"cafe-aurora": 57}
    await town.house.assert_books_balance()


async def test_the_card_of_a_claimed_wallet_still_finds_it(town: Town) -> None:
    await entered(town, town.manager)
    card = (await town.manager.ask('{ members(query: "Eva") { edges { node { code } } } }'))["members"]["edges"][0]
    await town.ana.person.do("claimWallet", token=mailed_token(town.house, "eva@casa.example", "/claim"))
    await town.cashier.do("awardPoints", member={"code": card["node"]["code"]}, points=3, idempotencyKey=key())
    assert await balances(town.ana.person) == {"cafe-aurora": 53}


async def test_proving_the_e_mail_claims_what_any_shop_made_for_it(town: Town) -> None:
    await entered(town, town.manager)
    await entered(town, town.rival)
    eva = await town.house.signed_up("Eva", "eva@casa.example")
    assert await balances(eva) == {}
    await town.house.run_jobs()
    confirmed = await eva.do("confirmEmail", token=mailed_token(town.house, "eva@casa.example", "/confirm"))
    assert confirmed["__typename"] == "ConfirmEmailSuccess"
    await town.house.run_jobs()
    assert await balances(eva) == {"cafe-aurora": 50, "el-rival": 50}
    await town.house.assert_books_balance()


async def test_an_e_mail_that_is_not_proved_claims_nothing(town: Town) -> None:
    await entered(town, town.manager)
    thief = await town.house.signed_up("Eva", "eva@casa.example")
    await town.house.run_jobs()
    assert await balances(thief) == {}


async def test_the_counters_qr_claims_for_a_quarter_of_an_hour(town: Town) -> None:
    member = await entered(town, town.manager, email=None)
    made = await town.cashier.do("makeClaimLink", id=member)
    address, _, token = made["url"].partition("#")
    assert address == "http://localhost:8000/claim"
    town.house.clock.move(minutes=16)
    assert (await town.luis.person.do("claimWallet", token=token))["__typename"] == "DeadLink"
    fresh: Any = await town.cashier.do("makeClaimLink", id=member)
    done = await town.luis.person.do("claimWallet", token=fresh["url"].partition("#")[2])
    assert done["__typename"] == "ClaimWalletSuccess"
    assert await town.luis.balance() == 50


async def test_the_link_is_mailed_again_but_not_to_who_has_the_app_or_no_address(town: Town) -> None:
    member = await entered(town, town.manager)
    assert (await town.cashier.do("resendClaim", id=member))["__typename"] == "ResendClaimSuccess"
    await town.house.run_jobs()
    mails = mails_to(town.house, "eva@casa.example")
    links = [mail for mail in mails if "/claim#" in body_of(mail)]
    assert ["Café Aurora" in str(mail["Subject"]) for mail in links] == [True, True]
    nameless = await entered(town, town.manager, "Sin correo", None)
    assert (await town.cashier.do("resendClaim", id=nameless))["code"] == "NO_EMAIL"
    ana = (await town.manager.ask('{ members(query: "Ana") { edges { node { id } } } }'))["members"]["edges"][0]
    assert (await town.cashier.do("resendClaim", id=ana["node"]["id"]))["code"] == "ALREADY_CLAIMED"
    assert (await town.cashier.do("makeClaimLink", id=ana["node"]["id"]))["code"] == "ALREADY_CLAIMED"


async def test_what_waits_at_the_counter_is_not_claimed_away(town: Town) -> None:
    """A merge that the books can't carry leaves both as they are."""
    from fiel.core import db

    await entered(town, town.manager)
    token = mailed_token(town.house, "eva@casa.example", "/claim")
    await town.award(town.ana, 7)
    await db.execute(
        "UPDATE points_account SET deficit = 5 WHERE id = (SELECT points_account_id FROM membership"
        " WHERE given_name = 'Eva')"
    )
    refused = await town.ana.person.do("claimWallet", token=token)
    assert refused["code"] == "MERGE_BLOCKED"
    assert await balances(town.ana.person) == {"cafe-aurora": 7}
    assert (await town.ana.person.ask(CLAIMABLE, t=token))["claimable"] is not None


async def code_of(town: Town, name: str) -> str:
    data = await town.manager.ask("query ($q: String!) { members(query: $q) { edges { node { code } } } }", q=name)
    code: str = data["members"]["edges"][0]["node"]["code"]
    return code


async def test_a_shops_link_never_reaches_what_another_shop_made(town: Town) -> None:
    """The rival knows the card's code, makes its bearer a member, and shows itself the QR."""
    await entered(town, town.manager)
    code = await code_of(town, "Eva")
    await town.rival.do("awardPoints", member={"code": code}, points=1, idempotencyKey=key())
    theirs = (await town.rival.ask('{ members(query: "Eva") { edges { node { id } } } }'))["members"]["edges"][0][
        "node"
    ]
    made = await town.rival.do("makeClaimLink", id=theirs["id"])
    token = made["url"].partition("#")[2]
    assert (await town.luis.person.ask(CLAIMABLE, t=token))["claimable"]["merchant"] == "El Rival"
    await town.luis.person.do("claimWallet", token=token)
    assert await balances(town.luis.person) == {"cafe-aurora": 0, "el-rival": 1}
    # the card still finds each shop's own, whoever claimed the other one
    seen = await town.cashier.ask("query ($c: String!) { member(code: $c) { name balance } }", c=code)
    assert seen["member"] == {"name": "Eva", "balance": 50}
    back = await town.rival.ask("query ($c: String!) { member(code: $c) { balance } }", c=code)
    assert back["member"] == {"balance": 1}
    kinds = await town.house.rows("SELECT actor_kind FROM activity WHERE kind = 'member.claim_shown'")
    assert kinds == [{"actor_kind": "employee"}]


async def test_a_corrected_e_mail_takes_the_wallet_from_the_wrong_address(town: Town) -> None:
    member = await entered(town, town.manager, email="eva@kasa.example")
    stray = mailed_token(town.house, "eva@kasa.example", "/claim")
    await town.manager.do("updateMember", id=member, name="Eva", email="eva@casa.example")
    stranger = await town.house.signed_up("Otra", "eva@kasa.example")
    assert (await stranger.do("claimWallet", token=stray))["__typename"] == "DeadLink"
    await town.house.run_jobs()
    await stranger.do("confirmEmail", token=mailed_token(town.house, "eva@kasa.example", "/confirm"))
    await town.house.run_jobs()
    assert await balances(stranger) == {}
    eva = await town.house.signed_up("Eva", "eva@casa.example")
    await town.house.run_jobs()
    await eva.do("confirmEmail", token=mailed_token(town.house, "eva@casa.example", "/confirm"))
    await town.house.run_jobs()
    assert await balances(eva) == {"cafe-aurora": 50}


async def test_a_block_is_not_shed_by_signing_up(town: Town) -> None:
    member = await entered(town, town.manager)
    await town.manager.do("blockMember", id=member, reason="Cupones falsos")
    eva = await town.house.signed_up("Eva", "eva@casa.example", join="cafe-aurora")
    await town.house.run_jobs()
    await eva.do("confirmEmail", token=mailed_token(town.house, "eva@casa.example", "/confirm"))
    await town.house.run_jobs()
    assert await balances(eva) == {"cafe-aurora": 50}
    refused = await eva.do("requestRedemption", rewardId=await town.reward(10), idempotencyKey=key())
    assert refused["code"] == "MEMBER_BLOCKED"
