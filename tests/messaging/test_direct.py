"""A message from the shop to one customer."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from support.browser import PushService
from support.mailbox import text_of
from support.town import Town, confirm, key, mail_about

RECORD = (
    "query ($m: ID!) { directMessages(member: $m) { channels messages { title body shownTitle shownBody channels"
    " employeeName } } }"
)
AS_READ = (
    'query ($m: ID!, $t: String!) { pushPreview(title: $t, body: "{{points}}", member: $m) { title body memberName } }'
)
INBOX = "{ inbox { edges { node { title body merchantName } } } }"


async def ana(town: Town) -> str:
    found = await town.manager.ask("{ members { edges { node { id name } } } }")
    return next(str(one["node"]["id"]) for one in found["members"]["edges"] if one["node"]["name"] == "Ana")


async def send(town: Town, *channels: str, **more: Any) -> Any:
    form = {"title": "Hola {{name}}", "body": "Tienes %puntos% puntos.", "idempotencyKey": key(), **more}
    return await town.manager.do("sendMessage", member=await ana(town), channels=list(channels), **form)


async def test_it_goes_by_mail_push_and_inbox_with_the_readers_figures(town: Town, pushes: PushService) -> None:
    await confirm(town, town.ana)
    await town.ana.listens(pushes)
    await town.award(town.ana, 1200)
    await town.house.run_jobs()
    while not pushes.inbox.empty():
        pushes.inbox.get_nowait()
    assert (await send(town, "EMAIL", "PUSH"))["__typename"] == "SendMessageSuccess"
    await town.house.run_jobs()
    pushed = (await asyncio.wait_for(pushes.inbox.get(), 10))["notification"]
    assert (pushed["title"], pushed["body"]) == ("Hola Ana", "Tienes 1,200 puntos.")
    entry = (await town.ana.person.ask(INBOX))["inbox"]["edges"][0]["node"]
    assert entry == {"title": "Hola Ana", "body": "Tienes 1,200 puntos.", "merchantName": "Café Aurora"}
    mail = mail_about(town.house, "ana@casa.example", "Hola Ana")
    assert "Tienes 1,200 puntos." in text_of(mail)
    assert mail["List-Unsubscribe"] is not None
    found = (await town.manager.ask(RECORD, m=await ana(town)))["directMessages"]
    assert found["messages"] == [
        {"title": "Hola {{name}}", "body": "Tienes %puntos% puntos.", "shownTitle": "Hola Ana",
         "shownBody": "Tienes 1,200 puntos.", "channels": ["EMAIL", "PUSH", "INBOX"],
         "employeeName": "Marta"}
    ]  # fmt: skip


async def test_all_that_was_written_is_read_a_page_at_a_time(town: Town) -> None:
    for title in ("Uno", "Dos", "Tres para {{name}}"):
        await send(town, "INBOX", title=title)
        await town.house.run_jobs()
    query = (
        "query ($m: ID!, $n: Int!, $a: String) { directMessages(member: $m) { history(first: $n, after: $a) {"
        " edges { node { shownTitle channels } } pageInfo { hasNextPage endCursor } } messages { title } } }"
    )
    who = await ana(town)
    page = (await town.manager.ask(query, m=who, n=2))["directMessages"]
    assert [one["title"] for one in page["messages"]] == ["Tres para {{name}}", "Dos", "Uno"]
    assert [edge["node"] for edge in page["history"]["edges"]] == [
        {"shownTitle": "Tres para Ana", "channels": ["INBOX"]}, {"shownTitle": "Dos", "channels": ["INBOX"]},
    ]  # fmt: skip
    assert page["history"]["pageInfo"]["hasNextPage"] is True
    after = page["history"]["pageInfo"]["endCursor"]
    rest = (await town.manager.ask(query, m=who, n=2, a=after))["directMessages"]["history"]
    assert [edge["node"]["shownTitle"] for edge in rest["edges"]] == ["Uno"]
    assert rest["pageInfo"]["hasNextPage"] is False
    assert await town.manager.error(query, m=who, n=101) == "INVALID_INPUT"
    assert await town.rival.error(query, m=who, n=2) == "NOT_FOUND"
    assert await town.cashier.error(query, m=who, n=2) == "NOT_FOUND"


async def test_it_is_shown_beforehand_as_that_one_would_read_it(town: Town) -> None:
    await town.award(town.luis, 30)
    await town.award(town.ana, 1200)
    shown = (await town.manager.ask(AS_READ, m=await ana(town), t="Hola %nombre%"))["pushPreview"]
    assert shown == {"title": "Hola Ana", "body": "1,200", "memberName": "Ana"}
    assert await town.manager.error(AS_READ, m=await ana(town), t="{{pointz}}") == "INVALID_INPUT"
    assert await town.rival.error(AS_READ, m=await ana(town), t="Hola") == "NOT_FOUND"
    assert await town.manager.error(AS_READ, m="UHVzaDox", t="Hola") == "NOT_FOUND"


async def test_the_inbox_alone_is_quiet(town: Town, pushes: PushService) -> None:
    await town.ana.listens(pushes)
    await send(town, "INBOX")
    await town.house.run_jobs()
    assert pushes.requests == 0
    assert (await town.ana.person.ask(INBOX))["inbox"]["edges"][0]["node"]["title"] == "Hola Ana"


async def test_only_ways_that_there_are_can_be_taken(town: Town) -> None:
    found = (await town.manager.ask(RECORD, m=await ana(town)))["directMessages"]
    assert found["channels"] == ["INBOX"]  # her e-mail is not confirmed, no browser listens
    for channel in ("EMAIL", "PUSH"):
        assert (await send(town, channel))["__typename"] == "Unreachable"
    assert await town.house.rows("SELECT id FROM direct_message") == []


async def test_who_wants_no_such_mail_gets_none(town: Town) -> None:
    await confirm(town, town.ana)
    await town.ana.person.do("setMailWishes", merchant="cafe-aurora", events=["DIRECT_MESSAGE"], wanted=False)
    assert (await send(town, "EMAIL"))["__typename"] == "Unreachable"


async def test_sent_twice_it_goes_once(town: Town) -> None:
    same = key()
    await send(town, "INBOX", idempotencyKey=same)
    await send(town, "INBOX", idempotencyKey=same)
    assert (await send(town, "INBOX", idempotencyKey=same, title="Otra"))["__typename"] == "IdempotencyConflict"
    await town.house.run_jobs()
    assert len(await town.house.rows("SELECT id FROM direct_message")) == 1
    assert len(await town.house.rows("SELECT id FROM inbox_entry WHERE kind = 'message'")) == 1


@pytest.mark.parametrize(
    ("channels", "more", "path"),
    [
        ([], {}, "channels"), (["INBOX"], {"title": ""}, "title"), (["INBOX"], {"body": " "}, "body"),
        (["INBOX"], {"title": "x" * 61}, "title"), (["INBOX"], {"body": "x" * 1001}, "body"),
        (["INBOX"], {"body": "{{saldo}}"}, "body"),
    ],
)  # fmt: skip
async def test_a_message_that_cannot_be_is_refused(
    town: Town, channels: list[str], more: dict[str, str], path: str
) -> None:
    result = await send(town, *channels, **more)
    assert result["fields"][0]["path"] == path


async def test_another_shops_customer_is_nobody(town: Town) -> None:
    theirs = await town.rival.do("createCustomer", name="Suya")
    result = await town.manager.do(
        "sendMessage", member=theirs["member"]["id"], channels=["INBOX"], title="x", body="y", idempotencyKey=key()
    )
    assert result["__typename"] == "NotFound"
    assert await town.manager.error(RECORD, m=theirs["member"]["id"]) == "NOT_FOUND"
