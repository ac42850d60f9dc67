"""From a shop's own pages into the wallet, and the wallet in those pages."""

from __future__ import annotations

import asyncio
from urllib.parse import urlsplit

from fiel.core.signing import signed
from support.rest import anybody, shop
from support.town import Town, key


async def opened(town: Town, url: str) -> tuple[int, str]:
    answer = await anybody(town.house).get(urlsplit(url).path)
    return answer.status_code, answer.headers.get("location", "")


async def test_a_link_leads_who_has_the_app_to_their_wallet(town: Town) -> None:
    eshop = await shop(town)
    [ana] = (await eshop.do("GET", "/customers?q=ana"))["data"]
    link = await eshop.do("POST", f"/customers/{ana['id']}/wallet-link")
    assert link["expires_at"] == "2026-03-02T09:15:00Z"
    assert await opened(town, link["url"]) == (303, "/m/cafe-aurora/")
    assert await town.house.rows("SELECT id FROM mail_token WHERE purpose = 'CLAIM_WALLET' AND used_at IS NULL") == []


async def test_a_link_leads_who_has_none_to_claiming_it(town: Town) -> None:
    eshop = await shop(town)
    made = await eshop.do("POST", "/customers", {"name": "Eva"})
    await eshop.move("POST", "/points", {"customer": {"id": made["id"]}, "points": 8})
    link = await eshop.do("POST", f"/customers/{made['id']}/wallet-link")
    status, place = await opened(town, link["url"])
    home, _, token = place.partition("#")
    assert (status, home) == (303, "/claim")
    eva = await town.house.signed_up("Eva", "eva@casa.example")
    assert (await eva.do("claimWallet", token=token))["__typename"] == "ClaimWalletSuccess"
    assert (await eva.ask('{ wallet(merchant: "cafe-aurora") { balance } }'))["wallet"] == {"balance": 8}
    assert await opened(town, link["url"]) == (303, "/m/cafe-aurora/")


async def test_a_link_that_is_opened_often_is_one_claim(town: Town) -> None:
    eshop = await shop(town)
    made, other = [await eshop.do("POST", "/customers", {"name": name}) for name in ("Eva", "Teo")]
    url = (await eshop.do("POST", f"/customers/{made['id']}/wallet-link"))["url"]
    links = "SELECT subject_id, expires_at FROM mail_token WHERE purpose = 'CLAIM_WALLET' AND used_at IS NULL"
    shown = "SELECT id FROM activity WHERE kind = 'member.claim_shown'"
    places = {*await asyncio.gather(*(opened(town, url) for _ in range(4)))}
    town.house.clock.move(minutes=14)
    places.add(await opened(town, url))
    assert (len(places), len(await town.house.rows(links)), len(await town.house.rows(shown))) == (1, 1, 1)
    [(status, place)] = places
    assert (status, place.startswith("/claim#"), len(place)) == (303, True, len("/claim#") + 43)
    theirs = (await eshop.do("POST", f"/customers/{other['id']}/wallet-link"))["url"]
    assert (await opened(town, theirs))[1] != place

    eva = await town.house.signed_up("Eva", "eva@casa.example")
    assert (await eva.do("claimWallet", token=place.partition("#")[2]))["__typename"] == "ClaimWalletSuccess"
    assert await opened(town, url) == (303, "/m/cafe-aurora/")


async def test_a_link_whose_claim_was_taken_back_claims_no_more(town: Town) -> None:
    eshop = await shop(town)
    made = await eshop.do("POST", "/customers", {"name": "Eva"})
    url = (await eshop.do("POST", f"/customers/{made['id']}/wallet-link"))["url"]
    claim = (await opened(town, url))[1].partition("#")[2]
    renamed = await town.manager.do("updateMember", id=made["id"], name="Eva", email="eva@casa.example")
    assert renamed["__typename"] == "UpdateMemberSuccess", renamed
    assert await opened(town, url) == (303, "/claim#ended")
    assert (await town.luis.person.do("claimWallet", token=claim))["__typename"] == "DeadLink"


async def test_a_link_that_ended_claims_nothing_and_a_forged_one_leads_nowhere(town: Town) -> None:
    eshop = await shop(town)
    made = await eshop.do("POST", "/customers", {"name": "Eva"})
    link = await eshop.do("POST", f"/customers/{made['id']}/wallet-link")
    town.house.clock.move(minutes=16)
    status, place = await opened(town, link["url"])
    home, _, token = place.partition("#")
    assert (status, home) == (303, "/claim")
    assert (await town.manager.ask("query ($token: String!) { claimable(token: $token) { name } }", token=token)) == {
        "claimable": None
    }
    settings = town.house.settings
    for token in ("x", link["url"].rpartition("/")[2] + "x", signed(settings, "survey", 1, 2),
                  signed(settings, "wallet", 9999, 9999999999), signed(settings, "wallet", "x")):  # fmt: skip
        assert await opened(town, f"/w/{token}") == (404, ""), token


async def test_one_answer_has_all_of_my_points(town: Town) -> None:
    eshop = await shop(town)
    await town.program(intro="Café y puntos", redeemPoints=100, redeemAmountMinor=500)
    cheap, dear = await town.reward(10), await town.reward(100, title="Una cafetera")
    given = await eshop.move("POST", "/points", {"customer": {"code": town.ana.code}, "amount_minor": 4000})
    await eshop.do("POST", "/orders", {"id": "1", "customer": {"code": town.ana.code}, "total_minor": 700})
    told = await eshop.do("GET", f"/customers/{given['customer_id']}/wallet")
    [movement] = told.pop("history")
    assert (movement["kind"], movement["reason"], movement["points"]) == ("EARN", "PURCHASE", 40)
    assert movement["why"] == ["€40.00 at 1 for each €1.00: 40"]
    assert [(one["id"], one["missing"]) for one in told.pop("rewards")] == [(cheap, 0), (dear, 60)]
    assert [one["points"] for one in told.pop("expiring")] == [40]
    assert told == {
        "customer_id": given["customer_id"], "code": told["code"], "intro": "Café y puntos", "is_active": True,
        "balance": 40, "shared_points": 0, "pending_points": 7, "lifetime_points": 40,
        "value": {"amount_minor": 200, "formatted": "€2.00"}, "tier": None, "badges": [],
    }  # fmt: skip


async def test_what_was_undone_is_not_told(town: Town) -> None:
    eshop = await shop(town)
    given = await eshop.move("POST", "/points", {"customer": {"code": town.ana.code}, "points": 5})
    await eshop.do("POST", f"/points/{given['id']}/reversal", {}, **{"Idempotency-Key": key()})
    assert (await eshop.do("GET", f"/customers/{given['customer_id']}/wallet"))["history"] == []


async def test_tier_and_badges_are_in_it(town: Town) -> None:
    for name, rank, points in (("Bronce", 1, None), ("Oro", 2, 500)):
        await town.owner.do("saveTier", name=name, rank=rank, color="#5B4300", pointsNeeded=points)
    await town.manager.do("saveBadge", title="Fiel", measure="LIFETIME", least=10)
    await town.manager.do("saveBadge", title="Clienta", measure="PURCHASES", least=3)
    await town.owner.do("saveAchievements", tiersOn=True, badgesOn=True)
    eshop = await shop(town)
    given = await eshop.move("POST", "/points", {"customer": {"code": town.ana.code}, "points": 40})
    await town.house.run_jobs()
    told = await eshop.do("GET", f"/customers/{given['customer_id']}/wallet")
    assert told["tier"] == {
        "name": "Bronce", "color": "#5B4300", "description": "", "next": "Oro", "missing_points": 460,
        "missing_spend_minor": None, "needs": "ALL",
    }  # fmt: skip
    assert [(one["title"], one["gained_at"] is not None, one["missing"]) for one in told["badges"]] == [
        ("Fiel", True, None), ("Clienta", False, 3),
    ]  # fmt: skip
