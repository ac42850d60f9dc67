"""Groups of members: who is in them is what their filter says, at this moment, and nobody else's business."""

from __future__ import annotations

from typing import Any

import pytest

from support.house import House
from support.town import Town, customer

COUNT = 'query ($c: SegmentCriteriaInput!) { segmentCount(criteria: $c, merchant: "cafe-aurora") }'
MEMBERS = (
    'query ($id: ID!, $after: String) { segment(id: $id, merchant: "cafe-aurora") { name count version'
    " members(first: 1, after: $after, order: NAME) { edges { node { name } } pageInfo { hasNextPage endCursor } } } }"
)


async def count(town: Town, **criteria: Any) -> int:
    found: int = (await town.manager.ask(COUNT, c=criteria))["segmentCount"]
    return found


async def saved(town: Town, name: str = "Fieles", **criteria: Any) -> Any:
    result = await town.manager.do("createSegment", name=name, criteria=criteria, merchant="cafe-aurora")
    assert result["__typename"] == "CreateSegmentSuccess", result
    return result["segment"]


async def bought(town: Town, who: Any, amount_minor: int) -> None:
    result = await town.cashier.do(
        "awardPoints", member={"code": who.code}, amountMinor=amount_minor, idempotencyKey=f"{who.code}{amount_minor}"
    )
    assert result["__typename"] == "AwardPointsSuccess", result


async def test_figures_narrow_from_and_to_both_included(town: Town) -> None:
    await town.award(town.ana, 100)
    await bought(town, town.luis, 2000)
    assert await count(town) == 2
    assert await count(town, balance={"least": 100, "most": 100}) == 1
    assert await count(town, balance={"least": 101}) == 0
    assert await count(town, lifetime={"most": 99}) == 1
    assert await count(town, spendMinor={"least": 2000}) == 1
    assert await count(town, purchases={"least": 1, "most": 1}) == 1
    assert await count(town, purchases={"least": 1}, balance={"least": 100}) == 0


async def test_days_are_counted_from_the_moment_of_asking(town: Town) -> None:
    await town.award(town.ana, 10)
    town.house.clock.move(days=10)
    await town.manager.sign_in_again()
    await town.cashier.sign_in_again()
    new = await customer(town.house, "Noa", "noa@casa.example")
    assert await count(town, daysSinceVisit={"least": 10}) == 2
    assert await count(town, daysSinceVisit={"most": 9}) == 1
    assert await count(town, daysAsMember={"most": 0}) == 1
    await town.cashier.do(
        "awardPoints", member={"code": town.ana.code}, points=1, idempotencyKey="again", merchant="cafe-aurora"
    )
    assert await count(town, daysSinceVisit={"least": 10}) == 1
    assert new.code


async def test_joining_days_are_the_merchants_own(town: Town) -> None:
    """At nine in the morning of 2 March, in Madrid as in London."""
    assert await count(town, joinedFrom="2026-03-02", joinedTo="2026-03-02") == 2
    assert await count(town, joinedTo="2026-03-01") == 0
    assert await count(town, joinedFrom="2026-03-03") == 0


async def test_what_people_say_of_themselves_narrows(town: Town) -> None:
    await town.ana.person.do("updateProfile", birthday="1990-07-31", language="es")
    await town.ana.wants_news()
    assert await count(town, birthdayMonths=[7, 8]) == 1
    assert await count(town, birthdayMonths=[1]) == 0
    assert await count(town, news=True) == 1
    assert await count(town, news=False) == 1
    await town.ana.wants_news(False)
    assert await count(town, news=True) == 0
    assert await count(town, language="es") == 1
    assert await count(town, hasApp=False) == 0


async def test_cities_are_found_however_they_are_written(town: Town) -> None:
    for name, city in (("Bea", "Málaga"), ("Cal", "MÁLAGA"), ("Dan", "Sevilla")):
        await town.manager.do("createCustomer", name=name, city=city)
    assert await count(town, cities=["Málaga"]) == 2
    assert await count(town, cities=["Málaga", "Sevilla"], hasApp=False) == 3
    assert await count(town, cities=[" "]) == 5


async def test_a_saved_segment_counts_and_pages_who_is_in_it_now(town: Town) -> None:
    segment = await saved(town, balance={"least": 50})
    assert segment["count"] == 0
    await town.award(town.ana, 60)
    await town.award(town.luis, 70)
    found = (await town.manager.ask(MEMBERS, id=segment["id"]))["segment"]
    page = found["members"]
    assert (found["count"], page["edges"][0]["node"]["name"], page["pageInfo"]["hasNextPage"]) == (2, "Ana", True)
    rest = await town.manager.ask(MEMBERS, id=segment["id"], after=page["pageInfo"]["endCursor"])
    assert [edge["node"]["name"] for edge in rest["segment"]["members"]["edges"]] == ["Luis"]


async def test_the_blocked_are_in_no_segment(town: Town) -> None:
    members = await town.manager.ask('{ members(query: "ana") { edges { node { id } } } }')
    await town.manager.do("blockMember", id=members["members"]["edges"][0]["node"]["id"], reason="Abuso")
    assert await count(town) == 1


async def test_of_two_who_change_it_at_once_the_second_is_told(town: Town) -> None:
    segment = await saved(town)
    form = {"id": segment["id"], "criteria": {}, "version": segment["version"], "merchant": "cafe-aurora"}
    assert (await town.owner.do("updateSegment", name="Uno", **form))["__typename"] == "UpdateSegmentSuccess"
    assert (await town.manager.do("updateSegment", name="Dos", **form))["__typename"] == "ChangedMeanwhile"
    assert (await town.house.rows("SELECT name FROM segment"))[0]["name"] == "Uno"


async def test_names_are_taken_once_and_free_again_when_removed(town: Town) -> None:
    segment = await saved(town)
    again = await town.manager.do("createSegment", name="Fieles", criteria={})
    assert [(one["path"], one["code"]) for one in again["fields"]] == [("name", "NAME_TAKEN")]
    assert (await town.manager.do("removeSegment", id=segment["id"]))["__typename"] == "RemoveSegmentSuccess"
    assert (await town.manager.ask('{ segments(merchant: "cafe-aurora") { name } }'))["segments"] == []
    await saved(town)


@pytest.mark.parametrize(
    ("criteria", "path"),
    [
        ({"balance": {"least": 5, "most": 4}}, "criteria.balance.most"),
        ({"balance": {"least": -1}}, "criteria.balance.least"),
        ({"daysSinceVisit": {"least": 10**9}}, "criteria.daysSinceVisit.least"),
        ({"birthdayMonths": [13]}, "criteria.birthdayMonths"),
        ({"joinedFrom": "2026-02-01", "joinedTo": "2026-01-01"}, "criteria.joinedTo"),
        ({"joinedFrom": "0001-01-01"}, "criteria.joinedFrom"),
        ({"cities": ["x"] * 51}, "criteria.cities"),
        ({"language": "fr"}, "criteria.language"),
    ],
)
async def test_a_filter_that_says_nothing_sensible_is_refused(town: Town, criteria: Any, path: str) -> None:
    result = await town.manager.do("createSegment", name="Raro", criteria=criteria)
    assert [field["path"] for field in result["fields"]] == [path]
    assert await town.house.rows("SELECT id FROM segment") == []


async def test_sql_in_a_city_is_a_city(town: Town) -> None:
    assert await count(town, cities=["' OR 1=1 --"]) == 0


async def test_another_merchants_segment_does_not_exist(town: Town, house: House) -> None:
    segment = await saved(town)
    ask = 'query ($id: ID!) { segment(id: $id, merchant: "el-rival") { name } }'
    assert (await town.rival.ask(ask, id=segment["id"]))["segment"] is None
    form = {"id": segment["id"], "merchant": "el-rival"}
    assert (await town.rival.do("removeSegment", **form))["__typename"] == "NotFound"
    changed = await town.rival.do("updateSegment", name="Mío", criteria={}, **form)
    assert changed["__typename"] == "NotFound"
    assert await town.cashier.error('{ segments(merchant: "cafe-aurora") { name } }') == "NOT_FOUND"
    assert (await house.rows("SELECT name, removed_at FROM segment")) == [{"name": "Fieles", "removed_at": None}]


async def test_a_list_of_segments_counts_them_in_one_reading(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    from fiel.segments import loaders

    await town.award(town.ana, 100)
    for number in range(3):
        await saved(town, f"S{number}", balance={"least": 50 * number})
    readings = 0
    cases = loaders._cases

    async def counted(*given: Any) -> Any:
        nonlocal readings
        readings += 1
        return await cases(*given)

    monkeypatch.setattr(loaders, "_cases", counted)
    listed = (await town.manager.ask('{ segments(merchant: "cafe-aurora") { name count } }'))["segments"]
    assert [(one["name"], one["count"]) for one in listed] == [("S0", 2), ("S1", 1), ("S2", 1)]
    assert readings == 1


async def test_its_members_are_taken_home_as_a_table(town: Town) -> None:
    await town.award(town.ana, 60)
    segment = await saved(town, balance={"least": 50})
    answer = await town.manager.client.get(
        "/export/members.csv", params={"merchant": "cafe-aurora", "segment": segment["id"], "lang": "en"}
    )
    assert [line.split(";")[0].split(",")[0].strip('"') for line in answer.text.splitlines()[1:]] == ["Ana"]
