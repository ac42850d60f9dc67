"""Pushes to many: who gets them, when, once; and what came of them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web

from fiel.core import db
from fiel.messaging.campaigns import going_out
from fiel.messaging.push import claiming, pipeline
from fiel.worker import run_due_jobs
from support.browser import PushService
from support.town import Customer, Town, customer, key

PUSH = {"title": "Hoy, dos por uno", "body": "Solo hasta las ocho."}
FIGURES = "figures { people devices sent shown opened gone failed held waiting }"
PUSHES = f"{{ pushes {{ edges {{ node {{ id title state sendAt finishedAt version segmentName {FIGURES} }} }} }} }}"


async def sent(town: Town, **more: Any) -> Any:
    result = await town.manager.do("sendPush", push=PUSH | more, idempotencyKey=key())
    assert result["__typename"] == "SendPushSuccess", result
    return result["push"]


async def only_push(town: Town) -> Any:
    [edge] = (await town.manager.ask(PUSHES))["pushes"]["edges"]
    return edge["node"]


async def two_listeners(town: Town, pushes: PushService) -> None:
    for who, name in ((town.ana, "ana"), (town.luis, "luis")):
        await who.wants_news()
        await who.listens(pushes, name)


def titles(pushes: PushService) -> list[tuple[str, str]]:
    return sorted((name, payload["notification"]["title"]) for name, payload in pushes.taken)


async def inbox_titles(who: Customer) -> list[str]:
    data = await who.person.ask("{ inbox { edges { node { title path } } } }")
    return [edge["node"]["title"] for edge in data["inbox"]["edges"]]


async def test_a_push_reaches_who_agreed_to_news_once(town: Town, pushes: PushService) -> None:
    await town.ana.wants_news()
    await town.ana.listens(pushes, "phone")
    await town.ana.listens(pushes, "laptop")
    await town.luis.listens(pushes, "luis")
    await sent(town)
    await town.house.run_jobs()
    await town.house.run_jobs()
    assert titles(pushes) == [("laptop", PUSH["title"]), ("phone", PUSH["title"])]
    assert PUSH["title"] in await inbox_titles(town.ana)
    assert PUSH["title"] not in await inbox_titles(town.luis)
    push = await only_push(town)
    assert push["state"] == "SENT"
    assert (push["figures"]["people"], push["figures"]["devices"], push["figures"]["sent"]) == (1, 2, 2)


async def test_a_push_to_many_counts_what_each_has_not_read(town: Town, pushes: PushService) -> None:
    await two_listeners(town, pushes)
    await town.luis.person.do("joinProgram", merchant="el-rival")
    await town.house.run_jobs()
    await town.ana.person.do("markInboxRead")
    pushes.taken.clear()
    await sent(town)
    await town.house.run_jobs()
    told = {name: payload["notification"] for name, payload in pushes.taken}
    assert {name: one["data"]["unread"] for name, one in told.items()} == {
        "ana": {"/": 1, "/m/cafe-aurora/": 1}, "luis": {"/": 3, "/m/cafe-aurora/": 2},
    }  # fmt: skip
    assert {name: one.get("app_badge") for name, one in told.items()} == {"ana": 1, "luis": None}


async def test_a_segment_narrows_and_variables_are_each_readers_own(town: Town, pushes: PushService) -> None:
    await two_listeners(town, pushes)
    await town.award(town.ana, 1500)
    await town.house.run_jobs()
    pushes.taken.clear()
    made = await town.manager.do("createSegment", name="Con puntos", criteria={"balance": {"least": 1000}})
    form = {"title": "{{name}}, %puntos% puntos", "body": "En {{ merchant }}.", "segmentId": made["segment"]["id"]}
    await sent(town, **form)
    await town.house.run_jobs()
    assert titles(pushes) == [("ana", "Ana, 1,500 puntos")]
    assert pushes.taken[0][1]["notification"]["body"] == "En Café Aurora."
    assert (await inbox_titles(town.ana))[0] == "Ana, 1,500 puntos"


@pytest.mark.parametrize("text", ["{{precio}}", "%saldo%", "{{ name.__class__ }}", "{{}}"])
async def test_an_unknown_variable_is_refused_and_nothing_is_kept(town: Town, text: str) -> None:
    result = await town.manager.do("sendPush", push=PUSH | {"body": text}, idempotencyKey=key())
    assert [field["path"] for field in result["fields"]] == ["body"]
    assert "{{points}}" in result["fields"][0]["message"]
    assert await town.house.rows("SELECT id FROM push_campaign") == []


async def test_percent_signs_and_braces_that_name_nothing_stay(town: Town, pushes: PushService) -> None:
    await two_listeners(town, pushes)
    await sent(town, body="20% o 30% en café {fresco}. 100%")
    await town.house.run_jobs()
    assert pushes.taken[0][1]["notification"]["body"] == "20% o 30% en café {fresco}. 100%"


async def test_one_set_for_later_goes_then_and_to_who_is_there_then(town: Town, pushes: PushService) -> None:
    await two_listeners(town, pushes)
    later = town.house.clock() + timedelta(hours=3)
    await sent(town, sendAt=later.isoformat())
    await town.house.run_jobs()
    assert (await only_push(town))["state"] == "SCHEDULED"
    await town.luis.wants_news(False)
    town.house.clock.move(hours=3)
    await town.house.run_jobs()
    assert titles(pushes) == [("ana", PUSH["title"])]


async def test_one_put_off_goes_once_at_the_new_hour(town: Town, pushes: PushService) -> None:
    await two_listeners(town, pushes)
    first, second = (town.house.clock() + timedelta(hours=hours) for hours in (1, 5))
    push = await sent(town, sendAt=first.isoformat())
    await town.manager.do("sendPush", id=push["id"], push=PUSH | {"sendAt": second.isoformat()}, idempotencyKey=key())
    town.house.clock.move(hours=2)
    await town.house.run_jobs()
    assert pushes.taken == []
    town.house.clock.move(hours=3)
    await town.house.run_jobs()
    assert len(pushes.taken) == 2


async def test_calling_back_makes_a_draft_of_it_again(town: Town, pushes: PushService) -> None:
    await two_listeners(town, pushes)
    push = await sent(town, sendAt=(town.house.clock() + timedelta(hours=1)).isoformat())
    assert (await town.manager.do("cancelPush", id=push["id"]))["push"]["state"] == "DRAFT"
    town.house.clock.move(hours=2)
    await town.house.run_jobs()
    assert pushes.taken == []
    assert (await town.manager.do("deletePush", id=push["id"]))["__typename"] == "DeletePushSuccess"
    assert (await town.manager.ask(PUSHES))["pushes"]["edges"] == []


async def test_one_on_its_way_stops_where_it_is(town: Town, pushes: PushService) -> None:
    await two_listeners(town, pushes)
    pushes.answers += [web.Response(status=503), web.Response(status=503)]
    push = await sent(town)
    await town.house.run_jobs()
    assert (await only_push(town))["state"] == "SENDING"
    assert (await town.manager.do("cancelPush", id=push["id"]))["push"]["state"] == "CANCELLED"
    town.house.clock.move(hours=1)
    await town.house.run_jobs()
    assert pushes.taken == []
    again = await town.manager.do("savePush", id=push["id"], push=PUSH)
    assert (again["__typename"], again["code"]) == ("AlreadyGone", "ALREADY_GONE")


async def test_one_key_sends_once_and_another_meaning_is_refused(town: Town, pushes: PushService) -> None:
    await two_listeners(town, pushes)
    first = await town.manager.do("sendPush", push=PUSH, idempotencyKey="a")
    again = await town.manager.do("sendPush", push=PUSH, idempotencyKey="a")
    assert first["push"]["id"] == again["push"]["id"]
    other = await town.manager.do("sendPush", push=PUSH | {"title": "Otra cosa"}, idempotencyKey="a")
    assert other["__typename"] == "IdempotencyConflict"
    await town.house.run_jobs()
    assert len(pushes.taken) == 2


async def test_quiet_hours_put_it_off_until_they_end(town: Town, pushes: PushService) -> None:
    await two_listeners(town, pushes)
    wishes = {"timeZone": "America/Bogota", "quietFrom": 22 * 60, "quietTo": 8 * 60}  # at nine in London it is four
    await town.ana.person.do("setMessagePreferences", **wishes)
    await sent(town)
    await town.house.run_jobs()
    assert titles(pushes) == [("luis", PUSH["title"])]
    push = await only_push(town)
    assert (push["state"], push["figures"]["waiting"]) == ("SENDING", 1)
    town.house.clock.move(hours=3, minutes=59)
    await town.house.run_jobs()
    assert len(pushes.taken) == 1
    town.house.clock.move(minutes=1)
    await town.house.run_jobs()
    assert titles(pushes) == [("ana", PUSH["title"]), ("luis", PUSH["title"])]
    assert (await only_push(town))["state"] == "SENT"


async def test_points_just_earned_are_told_in_quiet_hours_too(town: Town, pushes: PushService) -> None:
    await town.ana.listens(pushes)
    await town.ana.person.do("setMessagePreferences", timeZone="Europe/Madrid", quietFrom=0, quietTo=23 * 60 + 59)
    await town.award(town.ana, 40)
    await town.house.run_jobs()
    assert len(pushes.taken) == 1


async def test_more_than_a_person_wants_in_a_week_waits_in_the_inbox_only(town: Town, pushes: PushService) -> None:
    await two_listeners(town, pushes)
    await town.ana.listens(pushes, "laptop")
    await town.ana.person.do("setMessagePreferences", timeZone="Europe/Madrid", mostAWeek=1)
    await sent(town, title="Uno")
    await town.house.run_jobs()
    await sent(town, title="Dos")
    await town.house.run_jobs()
    assert titles(pushes) == [("ana", "Uno"), ("laptop", "Uno"), ("luis", "Dos"), ("luis", "Uno")]
    assert "Dos" in await inbox_titles(town.ana)
    town.house.clock.move(days=7, seconds=1)
    await town.manager.sign_in_again()
    result = await town.manager.do("sendPush", push=PUSH, idempotencyKey=key(), merchant="cafe-aurora")
    assert result["__typename"] == "SendPushSuccess"
    await town.house.run_jobs()
    assert ("ana", PUSH["title"]) in titles(pushes)


async def test_what_browsers_say_is_counted_once(town: Town, pushes: PushService) -> None:
    await two_listeners(town, pushes)
    await sent(town)
    await town.house.run_jobs()
    tokens = [payload["notification"]["data"]["token"] for _, payload in pushes.taken]
    nobody = town.house.person()
    for event in ("SHOWN", "SHOWN", "OPENED", "OPENED"):
        await nobody.do("acknowledgePush", token=tokens[0], event=event)
    await nobody.do("acknowledgePush", token=tokens[1], event="OPENED")
    await nobody.do("acknowledgePush", token="nobody's", event="OPENED")
    figures = (await only_push(town))["figures"]
    assert (figures["shown"], figures["opened"]) == (2, 2)


@pytest.mark.parametrize("status", [404, 410])
async def test_browsers_that_are_gone_are_counted_and_dropped(town: Town, pushes: PushService, status: int) -> None:
    await two_listeners(town, pushes)
    pushes.answers.append(web.Response(status=status))
    await sent(town)
    await town.house.run_jobs()
    figures = (await only_push(town))["figures"]
    assert (figures["gone"], figures["sent"], figures["devices"]) == (1, 1, 2)
    assert len(await town.house.rows("SELECT id FROM push_subscription")) == 1


@pytest.mark.parametrize("status", [302, 400, 413])
async def test_what_a_service_refuses_is_not_tried_again(town: Town, pushes: PushService, status: int) -> None:
    await town.ana.wants_news()
    await town.ana.listens(pushes)
    pushes.answers.append(web.Response(status=status, headers={"Location": pushes.url}))
    await sent(town)
    await town.house.run_jobs()
    town.house.clock.move(hours=2)
    await town.house.run_jobs()
    assert pushes.requests == 1
    push = await only_push(town)
    assert (push["state"], push["figures"]["failed"]) == ("SENT", 1)


async def test_a_service_that_fails_again_and_again_is_left_alone_and_nobody_is_forgotten(
    town: Town, pushes: PushService
) -> None:
    await town.ana.wants_news()
    for number in range(10):
        await town.ana.listens(pushes, f"phone{number}")
    pushes.answers += [web.Response(status=503) for _ in range(10)]
    await sent(town)
    services = town.house.services
    await town.house.run_jobs(services)
    assert 5 <= pushes.requests <= 10
    before = pushes.requests
    await sent(town, title="Otra")
    await town.house.run_jobs(services)
    assert pushes.requests == before  # it rests
    pushes.answers.clear()
    for _ in range(4):
        town.house.clock.move(minutes=2)
        await town.house.run_jobs(services)
    assert len(set(titles(pushes))) == len(pushes.taken) == 20


async def test_a_push_that_could_not_be_told_in_a_day_is_told_no_more(town: Town, pushes: PushService) -> None:
    await town.ana.wants_news()
    await town.ana.listens(pushes)
    await sent(town)
    town.house.clock.move(hours=25)
    await town.house.run_jobs()
    assert len(pushes.taken) == 1  # the campaign itself began late: its day begins then
    pushes.answers.append(web.Response(status=503))
    result = await town.manager.do("sendPush", push=PUSH, idempotencyKey=key(), merchant="cafe-aurora")
    assert result["__typename"] == "SendPushSuccess", result
    await town.house.run_jobs()
    town.house.clock.move(hours=25)
    await town.house.run_jobs()
    assert len(pushes.taken) == 1


async def test_killed_in_the_middle_everybody_has_it_and_nobody_twice_in_the_inbox(
    town: Town, pushes: PushService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The power goes after the first step of the way, and after a batch was claimed but not settled."""
    monkeypatch.setattr(going_out, "PEOPLE_A_STEP", 1)
    third = await customer(town.house, "Noa", "noa@casa.example")
    await two_listeners(town, pushes)
    await third.wants_news()
    await third.listens(pushes, "noa")
    push = await sent(town)
    number = (await town.house.rows("SELECT id FROM push_campaign"))[0]["id"]
    assert await db.transaction(lambda: going_out._step(number, town.house.clock()))
    claim = await claiming.claim_pushes(claiming.Lane.MANY, 10, now=town.house.clock())
    assert len(claim.to_send) == 1
    town.house.clock.move(minutes=6)
    await town.house.run_jobs()
    assert titles(pushes) == [(name, PUSH["title"]) for name in ("ana", "luis", "noa")]
    assert len({payload["notification"]["tag"] for _, payload in pushes.taken}) == 1
    rows = await town.house.rows("SELECT customer_id FROM inbox_entry WHERE kind = 'campaign'")
    assert len(rows) == len({row["customer_id"] for row in rows}) == 3
    assert (await only_push(town))["id"] == push["id"]
    assert (await only_push(town))["state"] == "SENT"


async def test_the_reach_says_who_would_get_it(town: Town, pushes: PushService) -> None:
    ask = '{ pushReach(merchant: "cafe-aurora") { people consenting withPush } }'
    assert (await town.manager.ask(ask))["pushReach"] == {"people": 2, "consenting": 0, "withPush": 0}
    await two_listeners(town, pushes)
    await town.luis.person.do("signOut")
    assert (await town.manager.ask(ask))["pushReach"] == {"people": 2, "consenting": 2, "withPush": 1}


async def test_the_preview_is_a_real_members(town: Town) -> None:
    await town.award(town.luis, 300)
    ask = (
        'query ($t: String!) { pushPreview(title: $t, body: "{{value}}", merchant: "cafe-aurora")'
        " { title body memberName } }"
    )
    shown = (await town.manager.ask(ask, t="{{name}}: {{points}}"))["pushPreview"]
    assert shown == {"title": "Luis: 300", "body": "", "memberName": "Luis"}


async def test_figures_stay_when_the_deliveries_are_forgotten(town: Town, pushes: PushService) -> None:
    from fiel.messaging.campaigns.purging import purge_pushes

    await two_listeners(town, pushes)
    await sent(town)
    await town.house.run_jobs()
    before = (await only_push(town))["figures"]
    town.house.clock.move(days=91)
    await purge_pushes(now=town.house.clock())
    assert await town.house.rows("SELECT id FROM push_delivery") == []
    await town.manager.sign_in_again()
    data = await town.manager.ask(PUSHES.replace("pushes {", 'pushes(merchant: "cafe-aurora") {'))
    assert data["pushes"]["edges"][0]["node"]["figures"] == before


async def test_who_may_not_sees_no_push_and_sends_none(town: Town) -> None:
    push = await sent(town)
    for who, slug in ((town.cashier, "cafe-aurora"), (town.rival, "el-rival"), (town.rival, "cafe-aurora")):
        for mutation in ("cancelPush", "deletePush"):
            assert (await who.do(mutation, id=push["id"], merchant=slug))["__typename"] == "NotFound"
        changed = await who.do("savePush", id=push["id"], push=PUSH, merchant=slug)
        assert changed["__typename"] == "NotFound"
    assert (await only_push(town))["title"] == PUSH["title"]


@pytest.mark.parametrize(
    ("form", "path"),
    [
        ({"title": ""}, "title"), ({"title": "x" * 61}, "title"), ({"body": "x" * 201}, "body"), ({"body": ""}, "body"),
        ({"sendAt": "2026-03-01T09:00:00Z"}, "sendAt"), ({"sendAt": "2028-03-01T09:00:00Z"}, "sendAt"),
        ({"sendAt": "2026-03-05T09:00:00"}, "sendAt"),
    ],
)  # fmt: skip
async def test_a_push_that_makes_no_sense_is_refused(town: Town, form: Any, path: str) -> None:
    result = await town.manager.do("sendPush", push=PUSH | form, idempotencyKey=key())
    assert [field["path"] for field in result["fields"]] == [path]
    assert await town.house.rows("SELECT id FROM push_campaign") == []


async def test_a_push_for_one_person_never_shows_on_the_screen_of_the_next(town: Town, pushes: PushService) -> None:
    """A tablet that two share: one signs out while a push for them waits, the other signs in there."""
    await town.ana.listens(pushes, "tablet")
    pushes.answers.append(web.Response(status=503))
    await town.award(town.ana, 1500)
    await town.house.run_jobs()
    await town.ana.person.do("signOut")
    await town.luis.listens(pushes, "tablet")
    town.house.clock.move(minutes=5)
    await town.house.run_jobs()
    assert pushes.taken == []


async def test_who_takes_the_consent_back_meanwhile_is_told_nothing(town: Town, pushes: PushService) -> None:
    await two_listeners(town, pushes)
    for who in (town.ana, town.luis):
        await who.person.do("setMessagePreferences", timeZone="UTC", quietFrom=0, quietTo=12 * 60)
    await sent(town)
    await town.house.run_jobs()
    await town.ana.wants_news(False)
    members = await town.manager.ask('{ members(query: "luis") { edges { node { id } } } }')
    await town.manager.do("blockMember", id=members["members"]["edges"][0]["node"]["id"], reason="Abuso")
    town.house.clock.move(hours=4)
    await town.house.run_jobs()
    assert pushes.taken == []
    assert (await only_push(town))["state"] == "SENT"


async def test_what_is_called_back_while_it_is_tried_stays_called_back(town: Town, pushes: PushService) -> None:
    await two_listeners(town, pushes)
    push = await sent(town)
    number = (await town.house.rows("SELECT id FROM push_campaign"))[0]["id"]
    await going_out.go_out({"campaign_id": number}, town.house.services)
    pushes.answers += [web.Response(status=503), web.Response(status=503)]
    claim = await claiming.claim_pushes(claiming.Lane.MANY, 10, now=town.house.clock())
    await town.manager.do("cancelPush", id=push["id"])
    services = town.house.services
    await pipeline._settle([(one, await pipeline._send(one, services)) for one in claim.to_send], services)
    town.house.clock.move(hours=1)
    await town.house.run_jobs()
    assert pushes.taken == []
    assert (await only_push(town))["state"] == "CANCELLED"


async def test_a_browser_that_renews_itself_while_its_old_address_is_tried_stays(
    town: Town, pushes: PushService
) -> None:
    await town.ana.listens(pushes, "old")
    await town.award(town.ana, 40)
    await run_reactions(town)
    claim = await claiming.claim_pushes(claiming.Lane.PEOPLE, 10, now=town.house.clock())
    await town.ana.listens(pushes, "new", replaces=pushes.subscription_of("old")["endpoint"])
    pushes.answers.append(web.Response(status=410))
    services = town.house.services
    await pipeline._settle([(one, await pipeline._send(one, services)) for one in claim.to_send], services)
    await town.house.run_jobs()
    assert [name for name, _ in pushes.taken] == ["new"]


async def run_reactions(town: Town) -> None:
    while await run_due_jobs(town.house.services):
        pass


async def test_a_service_that_is_down_for_hours_loses_nobody(town: Town, pushes: PushService) -> None:
    await town.ana.wants_news()
    for number in range(8):
        await town.ana.listens(pushes, f"phone{number}")
    pushes.answers += [web.Response(status=503) for _ in range(500)]
    await sent(town)
    services = town.house.services
    for _ in range(60):
        town.house.clock.move(minutes=5)
        await town.house.run_jobs(services)
    assert pushes.taken == []
    pushes.answers.clear()
    for _ in range(3):
        town.house.clock.move(hours=1)
        await town.house.run_jobs(services)
    assert len(pushes.taken) == 8
    assert (await only_push(town))["state"] == "SENT"


async def test_one_whose_worker_died_at_the_wrong_moment_is_taken_up_by_the_next_round(
    town: Town, pushes: PushService
) -> None:
    await two_listeners(town, pushes)
    await sent(town)
    await db.execute("UPDATE job SET failed_at = $1 WHERE kind = 'campaign'", town.house.clock())
    town.house.clock.move(minutes=31)
    await town.house.run_jobs()
    assert pushes.taken == []
    await going_out.take_up(now=town.house.clock())
    await town.house.run_jobs()
    assert len(pushes.taken) == 2
    await db.execute("UPDATE push_campaign SET state = 'SENDING', finished_at = NULL")  # killed before it was closed
    await going_out.take_up(now=town.house.clock())
    assert (await only_push(town))["state"] == "SENT"


async def test_what_never_arrived_does_not_count_in_a_persons_week(town: Town, pushes: PushService) -> None:
    await town.ana.wants_news()
    await town.ana.listens(pushes)
    await town.ana.person.do("setMessagePreferences", timeZone="UTC", mostAWeek=1)
    pushes.answers.append(web.Response(status=413))
    await sent(town, title="Uno")
    await town.house.run_jobs()
    await sent(town, title="Dos")
    await town.house.run_jobs()
    assert titles(pushes) == [("1", "Dos")]


async def test_people_at_the_counter_never_wait_behind_a_campaign(town: Town, pushes: PushService) -> None:
    await town.ana.wants_news()
    await town.ana.listens(pushes)
    await sent(town)
    await run_reactions(town)
    await town.award(town.ana, 40)
    await run_reactions(town)
    services = town.house.services
    assert await pipeline.send_due_pushes(services, claiming.Lane.PEOPLE) == 1
    assert titles(pushes) == [("1", "+40 points at Café Aurora")]
    await town.house.run_jobs()
    assert len(pushes.taken) == 2


@pytest.mark.parametrize("status", [401, 403])
async def test_keys_that_a_service_refuses_are_said_so_and_what_waits_arrives_after_subscribing_again(
    town: Town, pushes: PushService, status: int
) -> None:
    await town.ana.listens(pushes)
    pushes.answers.append(web.Response(status=status))
    await town.award(town.ana, 40)
    await town.house.run_jobs()
    ask = "{ pushDevices { needsRenewal lastState } }"
    assert (await town.ana.person.ask(ask))["pushDevices"] == [{"needsRenewal": True, "lastState": "WAITING"}]
    await town.ana.listens(pushes)
    await town.house.run_jobs()
    assert len(pushes.taken) == 1
    assert (await town.ana.person.ask(ask))["pushDevices"] == [{"needsRenewal": False, "lastState": "SENT"}]
