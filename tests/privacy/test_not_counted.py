"""Who is erased counts in nothing that says how many there are now, and is written to and given nothing."""

from __future__ import annotations

from typing import Any

import pytest

from support.town import Town, key
from support.written import id_of

NOW = "{ dashboard { members } achievements { tiers { name members } badges { title holders } } }"
REPORT = (
    'query ($first: Date, $last: Date) { programReport(merchant: "cafe-aurora", first: $first, last: $last) {'
    " ... on ProgramReport { figures { whole { members joined } steps { first sums { members joined } } }"
    " cohorts { month joined bought } } } }"
)


async def counted(town: Town) -> Any:
    data = await town.owner.ask(NOW)
    tiers = {one["name"]: one["members"] for one in data["achievements"]["tiers"]}
    badges = {one["title"]: one["holders"] for one in data["achievements"]["badges"]}
    return data["dashboard"]["members"], tiers, badges


async def erases(town: Town) -> str:
    member = await id_of(town, town.ana)
    done = await town.owner.do("eraseMember", id=member, reason="ASKED", idempotencyKey=key())
    assert done["__typename"] == "EraseMemberSuccess", done
    await town.house.run_jobs()
    return member


async def test_members_tiers_and_badges_are_counted_without_them(town: Town) -> None:
    for name, rank, more in (("Bronce", 1, {}), ("Plata", 2, {"pointsNeeded": 30})):
        await town.owner.do("saveTier", name=name, rank=rank, color="#5B4300", **more)
    await town.manager.do("saveBadge", title="Fiel", measure="LIFETIME", least=30)
    version = (await town.owner.ask("{ achievements { version } }"))["achievements"]["version"]
    await town.owner.do("saveAchievements", tiersOn=True, badgesOn=True, version=version)
    await town.award(town.ana, 40)
    await town.award(town.luis, 10)
    await town.house.run_jobs()
    assert await counted(town) == (2, {"Bronce": 1, "Plata": 1}, {"Fiel": 1})
    await erases(town)
    assert await counted(town) == (1, {"Bronce": 1, "Plata": 0}, {"Fiel": 0})


async def test_a_report_counts_them_until_they_were_erased(town: Town) -> None:
    asked = {"first": "2026-03-01", "last": "2026-03-31"}
    town.house.clock.move(days=7)
    before = (await town.owner.ask(REPORT, **asked))["programReport"]
    assert before["figures"]["whole"] == {"members": 2, "joined": 2}
    await erases(town)
    after = (await town.owner.ask(REPORT, **asked))["programReport"]
    assert after["figures"]["whole"] == {"members": 1, "joined": 2}
    assert after["cohorts"] == before["cohorts"]
    seen = {one["first"]: one["sums"]["members"] for one in after["figures"]["steps"]}
    assert (seen["2026-03-08"], seen["2026-03-09"]) == (2, 1)
    assert sum(one["sums"]["joined"] for one in after["figures"]["steps"]) == 2
    later = (await town.owner.ask(REPORT, first="2026-04-01", last="2026-04-30"))["programReport"]["figures"]["whole"]
    assert later == {"members": 1, "joined": 0}


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("sendMessage", {"channels": ["EMAIL"], "title": "Hola", "body": "¿Qué tal?"}),
        ("sendMessages", {"channels": ["EMAIL"], "title": "Hola", "body": "¿Qué tal?"}),
    ],
)
async def test_nobody_writes_to_them(town: Town, name: str, form: dict[str, Any]) -> None:
    member = await erases(town)
    luis = await id_of(town, town.luis)
    whom = {"member": member} if name == "sendMessage" else {"members": [luis, member]}
    done = await town.manager.do(name, **whom, **form, idempotencyKey=key())
    assert done["__typename"] == "NotFound", done
    assert await town.house.rows("SELECT id FROM direct_message") == []
