"""Badges: held while a figure is between two values, gained and lost as it moves, with what is missing."""

from __future__ import annotations

from typing import Any

import pytest

from support.rest import shop
from support.town import Customer, Town, key

MINE = '{ wallet(merchant: "cafe-aurora") { badges { badge { title } gainedAt value missing missingFormatted } } }'


async def badge(town: Town, title: str, measure: str, least: int, **more: Any) -> Any:
    done = await town.manager.do("saveBadge", title=title, measure=measure, least=least, **more)
    assert done["__typename"] == "SaveBadgeSuccess", done
    return next(one for one in done["achievements"]["badges"] if one["title"] == title)


async def switch(town: Town, on: bool = True) -> None:
    now = (await town.owner.ask("{ achievements { version } }"))["achievements"]["version"]
    done = await town.owner.do("saveAchievements", tiersOn=False, badgesOn=on, version=now)
    assert done["__typename"] == "SaveAchievementsSuccess"
    await town.house.run_jobs()


async def badges(customer: Customer) -> dict[str, Any]:
    found = (await customer.person.ask(MINE))["wallet"]["badges"]
    return {one["badge"]["title"]: one for one in found}


async def held(customer: Customer) -> set[str]:
    return {title for title, one in (await badges(customer)).items() if one["gainedAt"]}


async def test_badges_come_and_go_with_their_figure(town: Town) -> None:
    await badge(town, "Hucha", "BALANCE", 50, most=100)
    await badge(town, "Fiel", "LIFETIME", 120)
    await badge(town, "Clienta", "PURCHASES", 2)
    await badge(town, "Mecenas", "SPEND", 5_000)
    await switch(town)
    await town.award(town.ana, 60)
    await town.house.run_jobs()
    found = await badges(town.ana)
    assert list(found) == ["Hucha", "Fiel", "Clienta", "Mecenas"]
    assert found["Hucha"]["gainedAt"] == "2026-03-02T09:00:00+00:00"
    assert (found["Fiel"]["missing"], found["Clienta"]["missing"]) == (60, 2)
    assert found["Mecenas"]["missingFormatted"] == "€50.00"
    for amount in (2_000, 3_000):
        await town.cashier.do("awardPoints", member={"code": town.ana.code}, amountMinor=amount, idempotencyKey=key())
        await town.house.run_jobs()
    assert await held(town.ana) == {"Clienta", "Mecenas"}  # 110 points are past the box of 100
    assert (await badges(town.ana))["Hucha"]["missing"] is None
    reward = await town.reward(40)
    await town.request(town.ana, reward)
    await town.house.run_jobs()
    assert await held(town.ana) == {"Hucha", "Clienta", "Mecenas"}
    rows = await town.house.rows("SELECT lost_at FROM member_badge WHERE badge_id = 1 ORDER BY id")
    assert [row["lost_at"] is None for row in rows] == [False, True]
    feed = await town.manager.ask("{ activities(first: 30) { edges { node { text } } } }")
    told = [edge["node"]["text"] for edge in feed["activities"]["edges"]]
    assert "Ana lost the badge “Hucha”" in told
    assert told.count("Ana gained the badge “Hucha”") == 2
    inbox = await town.ana.person.ask('{ wallet(merchant: "cafe-aurora") { inbox { edges { node { title } } } } }')
    titles = [edge["node"]["title"] for edge in inbox["wallet"]["inbox"]["edges"]]
    assert titles.count("A new badge at Café Aurora: Hucha") == 1  # of the second time nobody is told


async def test_an_undone_purchase_takes_its_badge(town: Town) -> None:
    await badge(town, "Mecenas", "SPEND", 5_000)
    await switch(town)
    done = await town.cashier.do("awardPoints", member={"code": town.ana.code}, amountMinor=5_000, idempotencyKey=key())
    await town.house.run_jobs()
    assert await held(town.ana) == {"Mecenas"}
    await town.cashier.do("reverseTransaction", transactionId=done["transactionId"], idempotencyKey=key())
    await town.house.run_jobs()
    assert await held(town.ana) == set()


async def test_refunded_orders_and_imports_move_badges_too(town: Town) -> None:
    await badge(town, "Mecenas", "SPEND", 5_000)
    await switch(town)
    eshop = await shop(town)
    await eshop.do("POST", "/orders", {"id": "1", "customer": {"code": town.ana.code}, "total_minor": 6_000,
                                       "state": "COMPLETED"})  # fmt: skip
    await town.house.run_jobs()
    assert await held(town.ana) == {"Mecenas"}
    await eshop.do("POST", "/orders/1/refunds", {"id": "R", "amount_minor": 1_500})
    await town.house.run_jobs()
    assert await held(town.ana) == set()


async def test_the_master_switch_hides_badges_and_gives_none(town: Town) -> None:
    await badge(town, "Primera", "PURCHASES", 1)
    await town.cashier.do("awardPoints", member={"code": town.ana.code}, amountMinor=500, idempotencyKey=key())
    await town.house.run_jobs()
    assert await badges(town.ana) == {}
    await switch(town)
    assert await held(town.ana) == {"Primera"}
    inbox = await town.ana.person.ask('{ wallet(merchant: "cafe-aurora") { inbox { edges { node { title } } } } }')
    assert not any("badge" in edge["node"]["title"] for edge in inbox["wallet"]["inbox"]["edges"])  # of old merits
    await switch(town, on=False)
    assert await badges(town.ana) == {}


async def test_a_removed_badge_is_nobodys_and_a_changed_one_is_looked_at_anew(town: Town) -> None:
    made = await badge(town, "Fiel", "LIFETIME", 10)
    await switch(town)
    await town.award(town.ana, 20)
    await town.house.run_jobs()
    assert await held(town.ana) == {"Fiel"}
    version = (await town.owner.ask("{ achievements { badges { version holders } } }"))["achievements"]["badges"][0]
    assert version == {"version": 1, "holders": 1}
    form = {"id": made["id"], "title": "Fiel", "measure": "LIFETIME", "least": 30, "version": 1}
    assert (await town.manager.do("saveBadge", **form))["__typename"] == "SaveBadgeSuccess"
    assert (await town.manager.do("saveBadge", **form))["__typename"] == "ChangedMeanwhile"
    await town.house.run_jobs()
    assert (await badges(town.ana))["Fiel"]["missing"] == 10
    assert (await town.rival.do("removeBadge", id=made["id"]))["__typename"] == "NotFound"
    assert (await town.manager.do("removeBadge", id=made["id"]))["__typename"] == "RemoveBadgeSuccess"
    assert await badges(town.ana) == {}


@pytest.mark.parametrize(
    ("form", "path"),
    [
        ({"title": ""}, "title"), ({"title": "x" * 41}, "title"), ({"title": "Fiel"}, "title"),
        ({"least": -1}, "least"),
        ({"least": 10, "most": 9}, "most"), ({"icon": "bomb"}, "icon"), ({"description": "x" * 301}, "description"),
        ({"least": 10**12 + 1}, "least"),
    ],
)  # fmt: skip
async def test_a_bad_badge_says_where(town: Town, form: dict[str, Any], path: str) -> None:
    await badge(town, "Fiel", "LIFETIME", 10)
    refused = await town.manager.do("saveBadge", **{"title": "Otra", "measure": "SPEND", "least": 1, **form})
    assert refused["__typename"] == "InvalidInput", refused
    assert [one["path"] for one in refused["fields"]] == [path]


async def test_a_badge_is_gained_once_however_often_it_is_looked_at(town: Town) -> None:
    await badge(town, "Fiel", "LIFETIME", 10)
    await switch(town)
    for _ in range(3):
        await town.award(town.ana, 10)
        await town.house.run_jobs()
    await switch(town)
    rows = await town.house.rows("SELECT kind FROM activity WHERE kind = 'badge.gained'")
    assert len(rows) == 1


async def test_a_segment_holds_who_has_a_badge_or_is_in_a_tier_now(town: Town) -> None:
    made = await badge(town, "Fiel", "LIFETIME", 10)
    done = await town.owner.do("saveTier", name="Oro", rank=1, color="#5B4300", pointsNeeded=15)
    gold = done["achievements"]["tiers"][0]["id"]
    count = "query ($c: SegmentCriteriaInput!) { segmentCount(criteria: $c) }"

    async def counted(**criteria: Any) -> int:
        return int((await town.manager.ask(count, c=criteria))["segmentCount"])

    await town.award(town.ana, 20)
    await town.award(town.luis, 12)
    await town.house.run_jobs()
    assert await counted(badges=[made["id"]]) == 0  # they are off
    assert (await town.owner.do("saveAchievements", tiersOn=True, badgesOn=True))["__typename"] == (
        "SaveAchievementsSuccess"
    )
    await town.house.run_jobs()
    assert [await counted(badges=[made["id"]]), await counted(tiers=[gold])] == [2, 1]
    assert await counted(badges=[made["id"]], tiers=[gold], purchases={"least": 1}) == 0
    saved = await town.manager.do("createSegment", name="De oro", criteria={"tiers": [gold]})
    query = (
        "query ($id: ID!) { segment(id: $id) { count criteria { tiers badges } members { edges { node { name } } } } }"
    )
    found = (await town.manager.ask(query, id=saved["segment"]["id"]))["segment"]
    assert found == {
        "count": 1, "criteria": {"tiers": [gold], "badges": []}, "members": {"edges": [{"node": {"name": "Ana"}}]},
    }  # fmt: skip
    theirs = await town.rival.do("saveTier", name="Suyo", rank=1, color="#5B4300")
    foreign = {"tiers": [theirs["achievements"]["tiers"][0]["id"]]}
    assert (await town.manager.do("createSegment", name="Ajeno", criteria=foreign))["__typename"] == "NotFound"
    assert (await town.manager.do("createSegment", name="Mal", criteria={"tiers": ["x"]}))["__typename"] == "NotFound"
