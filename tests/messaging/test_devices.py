"""Browsers that are told: followed when they change, tried, and healed when keys were lost."""

from __future__ import annotations

import asyncio

import pytest
from aiohttp import web

from fiel.messaging.push.subscriptions import label_of
from support.browser import PushService
from support.town import Town

DEVICES = (
    "query ($e: String!) { pushDevices(endpoint: $e) { id label isThis needsRenewal deliveredAt lastStatus lastState"
    " lastShownAt } pushKey }"
)


async def test_a_browser_that_renews_itself_keeps_what_is_on_its_way(town: Town, pushes: PushService) -> None:
    await town.ana.listens(pushes, "old")
    pushes.answers.append(web.Response(status=503))
    await town.award(town.ana, 40)
    await town.house.run_jobs()
    old = pushes.subscription_of("old")["endpoint"]
    await town.ana.listens(pushes, "new", replaces=old)
    town.house.clock.move(minutes=5)
    await town.house.run_jobs()
    assert [name for name, _ in pushes.taken] == ["new"]
    assert len(await town.house.rows("SELECT id FROM push_subscription")) == 1


async def test_nobody_replaces_the_browser_of_another(town: Town, pushes: PushService) -> None:
    await town.ana.listens(pushes, "ana")
    await town.luis.listens(pushes, "luis", replaces=pushes.subscription_of("ana")["endpoint"])
    await town.award(town.ana, 40)
    await town.house.run_jobs()
    assert [name for name, _ in pushes.taken] == ["ana"]


async def test_a_test_push_says_what_became_of_it(town: Town, pushes: PushService) -> None:
    await town.ana.listens(pushes, "phone")
    await town.ana.listens(pushes, "laptop")
    asked = {"e": pushes.subscription_of("phone")["endpoint"]}
    laptop, phone = (await town.ana.person.ask(DEVICES, **asked))["pushDevices"]
    assert (laptop["isThis"], phone["isThis"], phone["lastState"]) == (False, True, None)
    assert (await town.ana.person.do("sendTestPush", id=phone["id"]))["__typename"] == "SendTestPushSuccess"
    await town.house.run_jobs()
    name, payload = pushes.taken[0]
    assert (name, payload["notification"]["title"]) == ("phone", "Notifications work")
    token = payload["notification"]["data"]["token"]
    await town.house.person().do("acknowledgePush", token=token, event="SHOWN")
    phone = (await town.ana.person.ask(DEVICES, **asked))["pushDevices"][1]
    assert (phone["lastState"], phone["lastStatus"]) == ("SENT", 201)
    assert phone["lastShownAt"] == phone["deliveredAt"] == "2026-03-02T09:00:00+00:00"


async def test_one_cannot_try_the_browser_of_another(town: Town, pushes: PushService) -> None:
    await town.ana.listens(pushes)
    [device] = (await town.ana.person.ask(DEVICES, e=""))["pushDevices"]
    answer = await town.luis.person.do("sendTestPush", id=device["id"])
    assert answer["__typename"] == "NotFound"
    assert (await town.luis.person.ask(DEVICES, e=""))["pushDevices"] == []


async def test_what_was_made_for_lost_keys_is_said_so_and_heals_by_subscribing_again(
    town: Town, pushes: PushService
) -> None:
    await town.ana.listens(pushes, key="BOldKeyOfAServerThatLostIt")
    [device] = (found := await town.ana.person.ask(DEVICES, e=""))["pushDevices"]
    assert device["needsRenewal"] is True
    await town.award(town.ana, 40)
    await town.house.run_jobs()
    assert pushes.requests == 0  # it would only be refused
    assert (await town.ana.person.ask(DEVICES, e=""))["pushDevices"][0]["lastState"] == "WAITING"
    await town.ana.listens(pushes, key=found["pushKey"])
    town.house.clock.move(hours=1)
    await town.house.run_jobs()
    assert len(pushes.taken) == 1
    assert (await town.ana.person.ask(DEVICES, e=""))["pushDevices"][0]["needsRenewal"] is False


async def test_a_service_that_hangs_keeps_no_award_and_no_other_phone_waiting(town: Town, pushes: PushService) -> None:
    pushes.hangs.add("stuck")
    await town.ana.listens(pushes, "stuck")
    await town.luis.listens(pushes, "luis")
    await town.award(town.ana, 10)
    await town.award(town.luis, 20)
    async with asyncio.timeout(30):  # it takes five seconds to give a request up
        sending = asyncio.create_task(town.house.run_jobs())
        assert (await pushes.inbox.get())["notification"]["title"].startswith("+20")
        await town.award(town.ana, 30)
        await sending
    assert await town.ana.balance() == 40
    rows = await town.house.rows("SELECT state, count(*) AS n FROM push_delivery GROUP BY state ORDER BY state")
    assert {row["state"]: row["n"] for row in rows} == {"SENT": 1, "WAITING": 2}


@pytest.mark.parametrize(
    ("form", "path"),
    [
        ({"timeZone": "Marte/Olimpo"}, "timeZone"), ({"timeZone": "UTC", "quietFrom": 60}, "quietTo"),
        ({"timeZone": "UTC", "quietFrom": 1440, "quietTo": 0}, "quietFrom"),
        ({"timeZone": "UTC", "mostAWeek": -1}, "mostAWeek"), ({"timeZone": "UTC", "mostAWeek": 51}, "mostAWeek"),
    ],
)  # fmt: skip
async def test_wishes_that_make_no_sense_are_refused(town: Town, form: dict[str, object], path: str) -> None:
    result = await town.ana.person.do("setMessagePreferences", **form)
    assert [field["path"] for field in result["fields"]] == [path]
    assert (await town.ana.person.ask("{ messagePreferences { timeZone } }"))["messagePreferences"] is None


@pytest.mark.parametrize(
    ("user_agent", "label"),
    [
        ("Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36",
         "Chrome · Android"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile Safari/604.1",
         "Safari · iPhone"),
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0 Safari/537.36 Edg/140.0", "Edge · Windows"),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox · Linux"),
        ("curl/8", ""),
    ],
)  # fmt: skip
def test_browsers_have_names_that_people_know(user_agent: str, label: str) -> None:
    assert label_of(user_agent) == label
