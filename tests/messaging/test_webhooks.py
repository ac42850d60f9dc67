"""Shops' own systems hear of what happens, signed as Standard Webhooks says, until they have heard it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from aiohttp import web

from fiel.core import db
from fiel.core.settings import load_settings
from fiel.insights.feed import IN_BULK, TOPICS
from fiel.messaging.webhooks.addresses import is_allowed
from fiel.messaging.webhooks.kinds import KINDS, UNHEARD
from fiel.messaging.webhooks.pipeline import CLAIM_LENGTH, WAITS, latest_of_webhooks
from fiel.worker import run_due_jobs
from fiel.worker.clock_jumps import ClockWatch
from support.house import House
from support.listener import Listener
from support.town import Town, key, mail_about

LIST = (
    "{ webhooks { id name url kinds secret isActive failingSince stoppedAt waiting version"
    " deliveries(first: 50) { edges { node { id kind state attempts status answer messageId payload dueAt } } } } }"
)


async def made(town: Town, listener: Listener, **more: Any) -> Any:
    form = {"name": "Almacén", "url": f"{listener.url}/hook", **more}
    result = await town.owner.do("saveWebhook", webhook=form)
    assert result["__typename"] == "WebhookSuccess", result
    return result["webhook"]


async def only(town: Town) -> Any:
    [found] = (await town.owner.ask(LIST))["webhooks"]
    return found


def nodes(webhook: Any) -> list[Any]:
    return [edge["node"] for edge in webhook["deliveries"]["edges"]]


async def test_what_happens_is_told_signed_and_with_the_apis_ids(town: Town, listener: Listener) -> None:
    webhook = await made(town, listener)
    await town.house.run_jobs()
    listener.heard.clear()
    given = await town.award(town.ana, 40)
    await town.house.run_jobs()
    [heard] = listener.heard
    assert heard.is_signed_with(webhook["secret"])
    assert not heard.is_signed_with("whsec_" + "A" * 43 + "=")
    told = heard.told
    assert told["type"] == "points.earned"
    assert told["data"]["merchant"] == "cafe-aurora"
    assert told["data"]["member"]["code"].replace("-", "") == town.ana.code.replace("-", "")
    assert told["data"]["details"]["points"] == 40
    assert told["data"]["details"]["transaction"] == given["transactionId"]
    assert told["data"]["actor"]["type"] == "employee"
    assert "Ana" not in heard.body  # no names: those belong to people


async def test_a_webhook_hears_only_of_what_it_wants(town: Town, listener: Listener) -> None:
    await made(town, listener, kinds=["redemption", "points.adjusted"])
    await town.award(town.ana, 100)
    await town.request(town.ana, await town.reward(30))
    await town.manager.do("adjustPoints", member={"code": town.ana.code}, points=5, note="x", idempotencyKey=key())
    await town.house.run_jobs()
    assert [heard.told["type"] for heard in listener.heard] == ["redemption.requested", "points.adjusted"]


async def test_another_shops_webhook_hears_nothing(town: Town, listener: Listener) -> None:
    result = await town.rival.do("saveWebhook", webhook={"name": "x", "url": f"{listener.url}/hook"})
    assert result["__typename"] == "WebhookSuccess"
    await town.house.run_jobs()
    listener.heard.clear()
    await town.award(town.ana, 40)
    await town.house.run_jobs()
    assert listener.heard == []


async def test_what_fails_is_tried_again_as_the_same_message(town: Town, listener: Listener) -> None:
    await made(town, listener, kinds=["points"])
    listener.answers += [web.Response(status=500, text="no"), web.Response(status=302, headers={"Location": "/"})]
    await town.award(town.ana, 40)
    await town.house.run_jobs()
    [node] = nodes(await only(town))
    assert (node["state"], node["attempts"], node["status"], node["answer"]) == ("WAITING", 1, 500, "no")
    town.house.clock.move(seconds=4)
    await town.house.run_jobs()
    assert listener.requests == 1
    town.house.clock.move(seconds=2)
    await town.house.run_jobs()  # a redirect is not followed
    town.house.clock.move(seconds=301)
    await town.house.run_jobs()
    assert listener.requests == 3
    found = await only(town)
    [node] = nodes(found)
    assert (node["state"], node["status"], node["answer"]) == ("DELIVERED", 200, "thank you")
    assert listener.heard[0].id == node["messageId"]
    assert found["failingSince"] is None


async def test_a_try_that_failed_in_a_time_ahead_does_not_wait_for_that_time(town: Town, listener: Listener) -> None:
    await made(town, listener, kinds=["points"])
    listener.answers += [web.Response(status=503) for _ in range(5)]
    town.house.clock.move(days=1)
    await town.cashier.sign_in_again()
    await town.award(town.ana, 40)
    for wait in (None, *WAITS[:4]):
        town.house.clock.move(seconds=wait.total_seconds() + 1 if wait else 0)
        await town.house.run_jobs()
    town.house.clock.move(days=-1)
    await ClockWatch(town.house.clock).look()
    await town.owner.sign_in_again()
    [node] = nodes(await only(town))
    assert (node["attempts"], node["state"]) == (5, "WAITING")
    assert datetime.fromisoformat(node["dueAt"]) == town.house.clock() + CLAIM_LENGTH
    assert await latest_of_webhooks(town.house.clock()) is None, "what was brought back once is left alone"


async def test_a_service_that_asks_for_time_gets_it(town: Town, listener: Listener) -> None:
    await made(town, listener, kinds=["points"])
    listener.answers.append(web.Response(status=429, headers={"Retry-After": "1200"}))
    await town.award(town.ana, 40)
    await town.house.run_jobs()
    town.house.clock.move(seconds=1100)
    await town.house.run_jobs()
    assert listener.requests == 1
    town.house.clock.move(seconds=101)
    await town.house.run_jobs()
    assert len(listener.heard) == 1


async def test_an_address_that_is_dead_for_days_is_turned_off_and_its_owner_told(
    town: Town, listener: Listener
) -> None:
    await made(town, listener, kinds=["points"])
    listener.answers += [web.Response(status=503) for _ in range(30)]
    await town.award(town.ana, 40)
    for wait in (None, *WAITS):
        if wait is not None:
            town.house.clock.move(seconds=wait.total_seconds() + 1)
        await town.house.run_jobs()
    [row] = await town.house.rows("SELECT state, attempts FROM webhook_delivery")
    assert row == {"state": "FAILED", "attempts": len(WAITS) + 1}
    town.house.clock.move(days=3)
    await town.cashier.sign_in_again()
    await town.award(town.ana, 40)
    await town.house.run_jobs()
    found = await only(town)
    assert (found["isActive"], found["stoppedAt"] is not None) == (False, True)
    assert mail_about(town.house, "olga@aurora.example", "turned the webhook Almacén off") is not None
    asked = listener.requests
    await town.award(town.ana, 40)
    await town.house.run_jobs()
    assert listener.requests == asked


async def test_gone_is_believed_at_once(town: Town, listener: Listener) -> None:
    await made(town, listener, kinds=["points"])
    listener.answers.append(web.Response(status=410))
    await town.award(town.ana, 40)
    await town.house.run_jobs()
    assert (await only(town))["isActive"] is False


async def test_turned_on_again_it_can_send_what_failed(town: Town, listener: Listener) -> None:
    webhook = await made(town, listener, kinds=["points"])
    listener.answers.append(web.Response(status=410))
    await town.award(town.ana, 40)
    await town.house.run_jobs()
    form = {"name": "Almacén", "url": f"{listener.url}/hook", "kinds": ["points"], "isActive": True}
    await town.owner.do("saveWebhook", id=webhook["id"], webhook=form)
    [node] = nodes(await only(town))
    result = await town.owner.do("redeliverWebhook", id=node["id"])
    assert result["__typename"] == "WebhookSuccess"
    await town.house.run_jobs()
    assert [heard.id for heard in listener.heard] == [node["messageId"]]


async def test_an_address_that_hangs_keeps_nobody_else_waiting(
    town: Town, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    import aiohttp

    from fiel.messaging.webhooks import pipeline

    monkeypatch.setattr(pipeline, "TIMEOUT", aiohttp.ClientTimeout(total=0.3))
    await made(town, listener, kinds=["points"])
    listener.hangs = True
    await town.award(town.ana, 40)
    await town.house.run_jobs()
    [node] = nodes(await only(town))
    assert (node["state"], node["status"], node["answer"]) == ("WAITING", None, "TimeoutError: ")
    assert await town.ana.balance() == 40


async def test_a_test_message_is_tried_once_and_its_fate_shown(town: Town, listener: Listener) -> None:
    webhook = await made(town, listener, isActive=False)
    await town.owner.do("testWebhook", id=webhook["id"])
    await town.house.run_jobs()
    [heard] = listener.heard
    assert heard.told["type"] == "webhook.test"
    listener.answers.append(web.Response(status=500))
    await town.owner.do("testWebhook", id=webhook["id"])
    await town.house.run_jobs()
    assert [node["state"] for node in nodes(await only(town))] == ["FAILED", "DELIVERED"]


async def test_the_old_secret_signs_for_a_day(town: Town, listener: Listener) -> None:
    before = (await made(town, listener, kinds=["points"]))["secret"]
    result = await town.owner.do("rotateWebhookSecret", id=(await only(town))["id"])
    after = result["webhook"]["secret"]
    assert after != before
    await town.award(town.ana, 1)
    await town.house.run_jobs()
    town.house.clock.move(hours=25)
    await town.award(town.ana, 1)
    await town.house.run_jobs()
    first, second = listener.heard
    assert first.is_signed_with(before)
    assert first.is_signed_with(after)
    assert second.is_signed_with(after)
    assert not second.is_signed_with(before)


async def test_a_removed_webhook_hears_nothing_more(town: Town, listener: Listener) -> None:
    webhook = await made(town, listener)
    await town.award(town.ana, 1)
    await town.owner.do("removeWebhook", id=webhook["id"])
    await town.house.run_jobs()
    assert listener.requests == 0
    assert (await town.owner.ask(LIST))["webhooks"] == []


async def test_a_reaction_that_runs_again_tells_once(town: Town, listener: Listener) -> None:
    from fiel.worker import react

    await made(town, listener, kinds=["points"])
    await town.award(town.ana, 40)
    await town.house.run_jobs()
    [row] = await town.house.rows("SELECT id FROM activity WHERE kind = 'points.earned'")
    await react({"activity_id": row["id"]}, town.house.services)
    await town.house.run_jobs()
    assert len(listener.heard) == 1


WORDS = {"subject": "x", "text": "y", "sms": "{{name}}: +{{earned_points}}, tienes %puntos%. {{link}}"}


async def with_a_phone(town: Town) -> str:
    """Somebody whom the shop entered, and who has no app; answers the membership."""
    made = await town.manager.do("createCustomer", name="Eva", phone="+34 600 000 001", language="en")
    await town.manager.do("saveMailTemplate", event="POINTS_EARNED", language="en", version=0, words=WORDS)
    return str(made["member"]["id"])


async def give(town: Town, member: str, points: int) -> None:
    await town.cashier.do("awardPoints", member={"membershipId": member}, points=points, idempotencyKey=key())
    await town.house.run_jobs()


async def test_text_messages_go_to_the_gateway_with_the_readers_figures(town: Town, listener: Listener) -> None:
    await made(town, listener, use="SMS")
    eva = await with_a_phone(town)
    await give(town, eva, 1200)
    await town.award(town.luis, 5)  # whose phone nobody knows
    await town.house.run_jobs()
    [heard] = listener.heard
    assert heard.told["type"] == "sms.send"
    assert heard.told["data"]["to"] == "+34600000001"
    assert heard.told["data"]["text"] == "Eva: +1,200, tienes 1,200. http://localhost:8000/m/cafe-aurora/"


async def test_a_number_that_an_account_has_not_proved_gets_no_text_message(town: Town, listener: Listener) -> None:
    await made(town, listener, use="SMS")
    await with_a_phone(town)
    await town.ana.person.do("updateProfile", phone="+34 600 000 002")
    await town.award(town.ana, 5)
    await town.house.run_jobs()
    assert listener.heard == []


async def test_what_the_merchant_switched_off_is_not_texted_either(town: Town, listener: Listener) -> None:
    await made(town, listener, use="SMS")
    eva = await with_a_phone(town)
    await town.program(mutedMails=["POINTS_EARNED"])
    await give(town, eva, 5)
    assert listener.heard == []


async def test_an_address_that_is_turned_off_gets_nothing_more(town: Town, listener: Listener) -> None:
    webhook = await made(town, listener, kinds=["points"])
    listener.answers.append(web.Response(status=500))
    await town.award(town.ana, 40)
    await town.house.run_jobs()
    form = {"name": "Almacén", "url": f"{listener.url}/hook", "kinds": ["points"], "isActive": False}
    await town.owner.do("saveWebhook", id=webhook["id"], webhook=form)
    town.house.clock.move(days=1)
    await town.house.run_jobs()
    assert listener.requests == 1
    await town.owner.do("saveWebhook", id=webhook["id"], webhook=form | {"isActive": True})
    await town.house.run_jobs()
    assert len(listener.heard) == 1


async def test_one_shop_that_hangs_does_not_hold_up_another(
    town: Town, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    from fiel.messaging.webhooks import pipeline
    from support.listener import listening
    from support.ports import free_port

    await made(town, listener, kinds=["points"])
    quick = f"http://127.0.0.1:{free_port()}"
    settings = load_settings(**{**town.house.settings.model_dump(), "webhook_extra_origins": f"{listener.url},{quick}"})
    await db.execute(
        "INSERT INTO webhook_endpoint (merchant_id, name, use, url, kinds, secret, is_active, version, created_at)"
        " SELECT id, 'x', 'EVENTS', $1, '[]', 'whsec_QUJDREVGR0hJSktMTU5PUA==', TRUE, 1, $2 FROM merchant"
        " WHERE slug = 'el-rival'",
        f"{quick}/hook",
        town.house.clock(),
    )
    listener.hangs = True
    async with listening(quick) as other:
        await town.award(town.ana, 40)
        for _ in range(15):  # more than one round of one address
            await town.rival.do("createCustomer", name="Suya")
        services = replace(town.house.services, settings=settings)
        while await run_due_jobs(services):
            pass
        sending = asyncio.create_task(pipeline.send_due_webhooks(services))
        async with asyncio.timeout(8):  # below the time that the one that hangs is given
            for _ in range(15):
                await other.came.get()
        assert not sending.done()
        listener.closing.set()
        await sending


@pytest.mark.parametrize(
    "url",
    [
        "http://shop.example/hook", "https://127.0.0.1/x", "https://10.0.0.7/x", "https://[::1]/x", "https://localhost/x",
        "https://user:pass@shop.example/", "ftp://shop.example/", "nonsense", "https://", "https://till.local/x",
        "https://shop.example:0/", "https://１２７.０.０.１/", "https://127。0.0.1/", "https://127.1/",
        "https://0x7f.0.0.1/", "https://2130706433/", "https://[64:ff9b::7f00:1]/", "https://[2002:7f00:1::]/",
        "https://224.0.0.1/", "https://shop.example.1/",
        "https://shop.example/a b", "https://169.254.169.254/latest", "",
    ],
)  # fmt: skip
async def test_addresses_that_could_be_ours_are_refused(town: Town, url: str) -> None:
    result = await town.owner.do("saveWebhook", webhook={"name": "x", "url": url})
    assert result["__typename"] == "InvalidInput"
    assert result["fields"][0]["path"] == "url"
    assert await town.house.rows("SELECT id FROM webhook_endpoint") == []


def test_public_https_is_allowed(house: House) -> None:
    assert is_allowed("https://shop.example/hook?x=1", house.settings)
    assert is_allowed("https://8.8.8.8:8443/hook", house.settings)


async def test_a_kind_that_there_is_not_is_refused(town: Town, listener: Listener) -> None:
    form = {"name": "x", "url": f"{listener.url}/hook", "kinds": ["points.lost"]}
    assert (await town.owner.do("saveWebhook", webhook=form))["fields"][0]["path"] == "kinds"


def test_every_activity_of_a_shop_can_be_heard_of() -> None:
    shown = {kind for kinds in TOPICS.values() for kind in kinds}
    assert shown - set(KINDS) == set(UNHEARD)
    assert set(IN_BULK) - set(KINDS) == set()


async def test_only_an_owner_sees_webhooks(town: Town, listener: Listener) -> None:
    await made(town, listener)
    assert await town.manager.error(LIST) == "NOT_FOUND"
