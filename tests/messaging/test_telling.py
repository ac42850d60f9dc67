"""Inbox, push and mail, told by the worker after the commit."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from aiohttp import web

from fiel.core.settings import load_settings
from fiel.messaging.push.endpoints import is_allowed
from support.browser import PushService
from support.house import House
from support.mailbox import mailbox
from support.town import Town, body_of, mails_to

INBOX = "{ inbox { edges { node { title body isRead merchantSlug } } } unreadInbox }"


async def test_an_award_lands_in_the_inbox_once_in_the_readers_language(town: Town) -> None:
    await town.award(town.ana, 1500)
    await town.house.run_jobs()
    await town.house.run_jobs()
    inbox = await town.ana.person.ask(INBOX)
    node = inbox["inbox"]["edges"][0]["node"]
    assert (node["title"], node["body"]) == ("+1,500 points at Café Aurora", "You now have 1,500 points.")
    assert inbox["unreadInbox"] == 2  # and that she joined
    town.ana.person.language = "es"
    inbox = await town.ana.person.ask(INBOX)
    assert inbox["inbox"]["edges"][0]["node"]["title"] == "+1.500 puntos en Café Aurora"
    assert (await town.ana.person.do("markInboxRead"))["unread"] == 0


async def test_one_point_is_no_points(town: Town) -> None:
    await town.award(town.ana, 1)
    await town.house.run_jobs()
    for language, title, body in (
        ("es", "+1 punto en Café Aurora", "Ya tienes 1 punto."),
        ("en", "+1 point at Café Aurora", "You now have 1 point."),
    ):
        town.ana.person.language = language
        node = (await town.ana.person.ask(INBOX))["inbox"]["edges"][0]["node"]
        assert (node["title"], node["body"]) == (title, body)


async def test_what_comes_while_one_reads_stays_unread(town: Town) -> None:
    await town.award(town.ana, 10)
    await town.house.run_jobs()
    newest = (await town.ana.person.ask("{ inbox { edges { node { id } } } }"))["inbox"]["edges"][0]["node"]["id"]
    await town.award(town.ana, 20)
    await town.house.run_jobs()
    assert (await town.ana.person.do("markInboxRead", through=newest))["unread"] == 1
    inbox = await town.ana.person.ask(INBOX)
    assert [edge["node"]["isRead"] for edge in inbox["inbox"]["edges"]] == [False, True, True]
    assert (await town.ana.person.do("markInboxRead", through=None))["unread"] == 0
    assert (await town.ana.person.do("markInboxRead", through="x"))["__typename"] == "ActionRefused"


async def test_a_merchants_own_app_reads_and_counts_its_notices_alone(town: Town) -> None:
    joined = await town.ana.person.do("joinProgram", merchant="el-rival")
    assert joined["__typename"] == "JoinProgramSuccess", joined
    await town.award(town.ana, 10)
    await town.house.run_jobs()
    query = (
        "query ($merchant: String) { inbox(merchant: $merchant) { edges { node { merchantSlug } } }"
        " unreadInbox(merchant: $merchant) }"
    )

    async def seen(merchant: str | None) -> tuple[list[str], int]:
        told = await town.ana.person.ask(query, merchant=merchant)
        return [edge["node"]["merchantSlug"] for edge in told["inbox"]["edges"]], told["unreadInbox"]

    assert await seen("cafe-aurora") == (["cafe-aurora", "cafe-aurora"], 2)
    assert await seen("el-rival") == (["el-rival"], 1)
    assert await seen("nobody") == ([], 0)
    assert await seen(None) == (["cafe-aurora", "el-rival", "cafe-aurora"], 3)
    assert (await town.ana.person.do("markInboxRead", merchant="cafe-aurora"))["unread"] == 0
    assert await seen("el-rival") == (["el-rival"], 1)
    assert (await seen(None))[1] == 1
    assert (await town.ana.person.do("markInboxRead", merchant="nobody"))["unread"] == 0
    assert (await seen(None))[1] == 1


async def test_a_push_counts_for_each_app_and_for_all_only_where_they_agree(town: Town, pushes: PushService) -> None:
    await town.ana.listens(pushes)

    async def told() -> Any:
        await town.award(town.ana, 10)
        await town.house.run_jobs()
        return (await asyncio.wait_for(pushes.inbox.get(), 10))["notification"]

    got = await told()
    assert got["data"]["unread"] == {"/": 2, "/m/cafe-aurora/": 2}
    assert (got["app_badge"], len(got["data"]["token"])) == (2, 32)
    await town.ana.person.do("markInboxRead")
    await town.ana.person.do("joinProgram", merchant="el-rival")
    got = await told()
    assert got["data"]["unread"] == {"/": 2, "/m/cafe-aurora/": 1}
    assert "app_badge" not in got
    await town.ana.person.do("markInboxRead", merchant="el-rival")
    got = await told()
    assert got["data"]["unread"] == {"/": 2, "/m/cafe-aurora/": 2}
    assert "app_badge" not in got  # the rival's own app counts none


async def test_a_requested_redemption_is_mailed_to_who_manages(town: Town) -> None:
    await town.award(town.ana, 100)
    await town.request(town.ana, await town.reward(30))
    await town.house.run_jobs()
    for email in ("olga@aurora.example", "marta@aurora.example"):
        assert "Ana asked for: Un café (30 points)." in body_of(mails_to(town.house, email)[-1])
    assert all("asked for" not in body_of(mail) for mail in mails_to(town.house, "carlos@aurora.example"))


async def test_a_reward_title_cannot_reach_into_the_mails_headers(town: Town) -> None:
    await town.award(town.ana, 100)
    await town.request(town.ana, await town.reward(30, title="Café\r\nBcc: todos@casa.example"))
    await town.house.run_jobs()
    mail = mails_to(town.house, "olga@aurora.example")[-1]
    assert mail["Bcc"] is None
    assert mail["Subject"].startswith("Reward requested: Café")


async def test_a_push_reaches_the_browser_encrypted(town: Town, pushes: PushService) -> None:
    await town.ana.listens(pushes)
    await town.award(town.ana, 40)
    await town.house.run_jobs()
    got = (await asyncio.wait_for(pushes.inbox.get(), 10))["notification"]
    assert (got["title"], got["navigate"]) == ("+40 points at Café Aurora", "/m/cafe-aurora/")
    assert pushes.requests == 1


@pytest.mark.parametrize("status", [404, 410])
async def test_a_subscription_that_is_gone_is_dropped(town: Town, pushes: PushService, status: int) -> None:
    await town.ana.listens(pushes)
    pushes.answers.append(web.Response(status=status))
    await town.award(town.ana, 40)
    await town.house.run_jobs()
    assert await town.house.rows("SELECT id FROM push_subscription") == []


async def test_a_busy_service_is_asked_again_when_it_said(town: Town, pushes: PushService) -> None:
    await town.ana.listens(pushes)
    pushes.answers.append(web.Response(status=429, headers={"Retry-After": "600"}))
    await town.award(town.ana, 40)
    await town.house.run_jobs()
    town.house.clock.move(seconds=599)
    await town.house.run_jobs()
    assert pushes.requests == 1
    town.house.clock.move(seconds=2)
    await town.house.run_jobs()
    assert pushes.requests == 2
    assert (await asyncio.wait_for(pushes.inbox.get(), 10))["notification"]["title"].startswith("+40")


async def test_a_broken_service_is_given_up_when_the_day_is_over(town: Town, pushes: PushService) -> None:
    await town.ana.listens(pushes)
    pushes.answers += [web.Response(status=500) for _ in range(20)]
    await town.award(town.ana, 40)
    for _ in range(14):
        await town.house.run_jobs()
        town.house.clock.move(hours=2)
    assert pushes.requests == 12
    rows = await town.house.rows("SELECT state, status FROM push_delivery")
    assert rows == [{"state": "STALE", "status": 500}]


async def test_redirects_are_not_followed(town: Town, pushes: PushService) -> None:
    await town.ana.listens(pushes)
    pushes.answers.append(web.Response(status=307, headers={"Location": f"{pushes.url}/push/1"}))
    await town.award(town.ana, 40)
    await town.house.run_jobs()
    assert pushes.requests == 1


async def test_who_signed_out_is_told_nothing(town: Town, pushes: PushService) -> None:
    await town.ana.listens(pushes)
    await town.ana.person.do("signOut")
    await town.award(town.ana, 40)
    await town.house.run_jobs()
    assert pushes.requests == 0


@pytest.mark.parametrize(
    "endpoint",
    [
        "http://fcm.googleapis.com/x", "https://fcm.googleapis.com:8443/x", "https://evil.example/x",
        "https://fcm.googleapis.com.evil.example/x", "https://evilpush.apple.com/x", "https://127.0.0.1/x",
        "https://user@fcm.googleapis.com/x", "https://[::1]/x", "file:///etc/passwd", "nonsense", "https://[",
    ],
)  # fmt: skip
def test_endpoints_of_strangers_are_refused(endpoint: str) -> None:
    assert not is_allowed(endpoint, load_settings())


@pytest.mark.parametrize(
    "endpoint",
    [
        "https://fcm.googleapis.com/fcm/send/abc",
        "https://web.push.apple.com/abc",
        "https://wns2-par02p.notify.windows.com/w",
    ],
)
def test_endpoints_of_push_services_are_allowed(endpoint: str) -> None:
    assert is_allowed(endpoint, load_settings())


async def test_a_bad_subscription_is_refused_field_by_field(town: Town) -> None:
    result = await town.ana.person.do("subscribePush", endpoint="https://evil.example/", p256dh="x", auth="!!")
    assert [field["path"] for field in result["fields"]] == ["endpoint", "p256dh", "auth"]


async def test_mail_goes_by_smtp_where_it_is_configured(house: House) -> None:
    async with mailbox() as box:
        house.settings = load_settings(**{**house.settings.model_dump(), "smtp_url": box.url})
        await house.signed_up("Ana", "ana@casa.example")
        await house.run_jobs()
        message = await box.next_to("ana@casa.example")
    assert message["Subject"] == "Confirm your e-mail"
    assert mails_to(house, "ana@casa.example") == []


async def test_a_mail_server_that_is_away_is_asked_again(house: House) -> None:
    house.settings = load_settings(**{**house.settings.model_dump(), "smtp_url": "smtp://127.0.0.1:1"})
    await house.signed_up("Ana", "ana@casa.example")
    await house.run_jobs()
    rows = await house.rows("SELECT attempts, done_at FROM job WHERE kind = 'mail'")
    assert rows == [{"attempts": 1, "done_at": None}]
    house.settings = load_settings(**{**house.settings.model_dump(), "smtp_url": ""})
    house.clock.move(seconds=6)
    await house.run_jobs()
    assert len(mails_to(house, "ana@casa.example")) == 1
