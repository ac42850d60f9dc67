"""News: written, shown to whom they are for while they are on, announced once."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from fiel.core.markdown import as_html, as_line
from support.browser import PushService
from support.files import picture, uploaded
from support.queries import counted_queries
from support.town import Customer, Town, key

POST = {"title": "Nuevo pan de centeno", "text": "Desde **hoy**, cada mañana.\n\n- a las 8\n- a las 12"}
NEWS = "{ news { id title html excerpt isRead isEarly merchantSlug picture { url } } }"
DRAFTS = '{ newsDrafts(merchant: "cafe-aurora") { edges { node { id title state readers pushed version showsAt } } } }'


async def published(town: Town, **more: Any) -> Any:
    result = await town.manager.do("publishNews", news=POST | more, idempotencyKey=key(), merchant="cafe-aurora")
    assert result["__typename"] == "PublishNewsSuccess", result
    await town.house.run_jobs()
    return result["news"]


async def read_by(who: Customer) -> list[str]:
    return [one["title"] for one in (await who.person.ask(NEWS))["news"]]


async def state_of(town: Town) -> str:
    [edge] = (await town.manager.ask(DRAFTS))["newsDrafts"]["edges"]
    state: str = edge["node"]["state"]
    return state


def at(town: Town, **delta: float) -> str:
    return (town.house.clock() + timedelta(**delta)).isoformat()


async def test_a_post_is_read_by_members_until_it_ends(town: Town) -> None:
    await published(town, endsAt=at(town, days=1))
    [post] = (await town.ana.person.ask(NEWS))["news"]
    assert post["html"].startswith("<p>Desde <strong>hoy</strong>, cada mañana.</p>")
    assert post["excerpt"] == "Desde hoy, cada mañana. a las 8; a las 12."
    assert post["isRead"] is False
    stranger = await town.house.signed_up("Noa", "noa@casa.example")
    assert (await stranger.ask(NEWS))["news"] == []
    town.house.clock.move(days=1)
    assert await read_by(town.ana) == []
    assert await state_of(town) == "ENDED"


async def test_reading_is_noted_once_and_counted(town: Town) -> None:
    post = await published(town)
    for _ in range(2):
        await town.ana.person.do("markNewsRead", ids=[post["id"]])
    assert (await town.ana.person.ask(NEWS))["news"][0]["isRead"] is True
    assert (await town.luis.person.ask(NEWS))["news"][0]["isRead"] is False
    [edge] = (await town.manager.ask(DRAFTS))["newsDrafts"]["edges"]
    assert edge["node"]["readers"] == 1


async def test_a_draft_is_nobodys_business_and_goes_when_it_is_deleted(town: Town) -> None:
    kept = await town.manager.do("saveNews", news=POST | {"text": ""})
    assert kept["__typename"] == "SaveNewsSuccess"
    assert await read_by(town.ana) == []
    assert (await town.manager.do("deleteNews", id=kept["news"]["id"]))["__typename"] == "DeleteNewsSuccess"
    post = await published(town)
    assert (await town.manager.do("deleteNews", id=post["id"]))["__typename"] == "AlreadyGone"
    assert await read_by(town.ana) == [POST["title"]]


async def test_one_set_for_later_shows_then(town: Town) -> None:
    await published(town, showsAt=at(town, hours=2))
    assert (await read_by(town.ana), await state_of(town)) == ([], "SCHEDULED")
    town.house.clock.move(hours=2)
    await town.house.run_jobs()
    assert (await read_by(town.ana), await state_of(town)) == ([POST["title"]], "SHOWN")


async def test_a_segment_sees_its_own(town: Town) -> None:
    await town.award(town.ana, 500)
    rich = await town.manager.do("createSegment", name="Ricos", criteria={"balance": {"least": 500}})
    await published(town, segmentId=rich["segment"]["id"])
    assert (await read_by(town.ana), await read_by(town.luis)) == ([POST["title"]], [])
    await town.award(town.luis, 500)
    assert await read_by(town.luis) == [POST["title"]]


async def test_some_see_it_first_and_each_is_pushed_once(town: Town, pushes: PushService) -> None:
    await town.award(town.ana, 500)
    await town.house.run_jobs()
    for who, name in ((town.ana, "ana"), (town.luis, "luis")):
        await who.wants_news()
        await who.listens(pushes, name)
    rich = await town.manager.do("createSegment", name="Ricos", criteria={"balance": {"least": 500}})
    post = await published(town, earlySegmentId=rich["segment"]["id"], opensAt=at(town, hours=6), withPush=True)
    assert (await read_by(town.ana), await read_by(town.luis)) == ([POST["title"]], [])
    assert (await town.ana.person.ask(NEWS))["news"][0]["isEarly"] is True
    assert [name for name, _ in pushes.taken] == ["ana"]
    assert pushes.taken[0][1]["notification"]["navigate"] == f"/m/cafe-aurora/news/{post['id']}"
    assert await state_of(town) == "EARLY"
    town.house.clock.move(hours=6)
    await town.house.run_jobs()
    assert [name for name, _ in pushes.taken] == ["ana", "luis"]
    assert (await read_by(town.luis), await state_of(town)) == ([POST["title"]], "SHOWN")
    assert (await town.ana.person.ask(NEWS))["news"][0]["isEarly"] is False
    entries = await town.house.rows("SELECT customer_id FROM inbox_entry WHERE kind = 'campaign'")
    assert len(entries) == 2


async def test_who_did_not_agree_to_news_reads_it_but_is_not_pushed(town: Town, pushes: PushService) -> None:
    await town.ana.listens(pushes)
    await published(town, withPush=True)
    assert await read_by(town.ana) == [POST["title"]]
    assert pushes.taken == []


async def test_withdrawn_it_is_gone_and_its_push_stops(town: Town, pushes: PushService) -> None:
    await town.ana.wants_news()
    await town.ana.listens(pushes)
    await town.ana.person.do("setMessagePreferences", timeZone="UTC", quietFrom=0, quietTo=23 * 60)
    post = await published(town, withPush=True)
    assert (await town.manager.do("withdrawNews", id=post["id"]))["news"]["state"] == "WITHDRAWN"
    assert await read_by(town.ana) == []
    town.house.clock.move(hours=15)
    await town.house.run_jobs()
    assert pushes.taken == []
    await published(town, title="Otra")
    assert await read_by(town.ana) == ["Otra"]


async def test_new_words_of_what_is_on_are_read_at_once_and_not_announced_again(
    town: Town, pushes: PushService
) -> None:
    await town.ana.wants_news()
    await town.ana.listens(pushes)
    post = await published(town, withPush=True)
    town.house.clock.move(hours=1)
    form = POST | {"title": "Nuevo pan de espelta", "withPush": True}
    changed = await town.manager.do("saveNews", id=post["id"], news=form, version=post["version"])
    await town.house.run_jobs()
    assert changed["news"]["state"] == "SHOWN"
    assert await read_by(town.ana) == ["Nuevo pan de espelta"]
    assert len(pushes.taken) == 1
    stale = await town.owner.do("saveNews", id=post["id"], news=form, version=post["version"])
    assert stale["__typename"] == "ChangedMeanwhile"


async def test_one_key_publishes_once(town: Town) -> None:
    for _ in range(2):
        await town.manager.do("publishNews", news=POST, idempotencyKey="a")
    other = await town.manager.do("publishNews", news=POST | {"title": "Otra"}, idempotencyKey="a")
    assert other["__typename"] == "IdempotencyConflict"
    assert len(await town.house.rows("SELECT id FROM news_post")) == 1


async def test_its_picture_is_made_ours(town: Town) -> None:
    upload = await uploaded(town.manager, picture(800, 600))
    await published(town, picture=upload)
    [post] = (await town.ana.person.ask(NEWS))["news"]
    answer = await town.ana.person.client.get(post["picture"]["url"])
    assert answer.headers["content-type"].startswith("image/")


@pytest.mark.parametrize(
    ("form", "path"),
    [
        ({"title": " "}, "title"), ({"title": "x" * 81}, "title"), ({"text": ""}, "text"),
        ({"text": "x" * 5001}, "text"), ({"endsAt": "2026-03-01T09:00:00Z"}, "endsAt"),
        ({"showsAt": "2030-01-01T00:00:00Z"}, "showsAt"), ({"showsAt": "2026-03-05T09:00:00"}, "showsAt"),
        ({"opensAt": "2026-03-05T09:00:00Z"}, "earlySegmentId"),
        ({"showsAt": "2026-03-05T09:00:00Z", "endsAt": "2026-03-04T09:00:00Z"}, "endsAt"),
    ],
)  # fmt: skip
async def test_a_post_that_makes_no_sense_is_refused(town: Town, form: Any, path: str) -> None:
    result = await town.manager.do("publishNews", news=POST | form, idempotencyKey=key())
    assert path in [field["path"] for field in result["fields"]]
    assert await town.house.rows("SELECT id FROM news_post") == []


async def test_another_merchants_post_does_not_exist(town: Town) -> None:
    post = await published(town)
    for who, slug in ((town.rival, "el-rival"), (town.cashier, "cafe-aurora")):
        assert (await who.do("withdrawNews", id=post["id"], merchant=slug))["__typename"] == "NotFound"
        saved = await who.do("saveNews", id=post["id"], news=POST, merchant=slug)
        assert saved["__typename"] == "NotFound"
    foreign = await town.rival.do("createSegment", name="Suyos", criteria={}, merchant="el-rival")
    stolen = await town.manager.do(
        "publishNews", news=POST | {"segmentId": foreign["segment"]["id"]}, idempotencyKey="b"
    )
    assert stolen["__typename"] == "NotFound"
    assert await read_by(town.ana) == [POST["title"]]


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("# Hola", "<h3>Hola</h3>\n"),
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
        ("[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>\n"),
        ("![x](https://evil.example/x.png)",
         '<p>!<a href="https://evil.example/x.png" rel="noopener noreferrer nofollow">x</a></p>\n'),
        ("uno\ndos", "<p>uno<br>\ndos</p>\n"),
        ("    cuatro espacios", "<p>cuatro espacios</p>\n"),
        ("[x](data:text/html;base64,PHN2Zz4=)", "<p>[x](data:text/html;base64,PHN2Zz4=)</p>\n"),
    ],
)  # fmt: skip
def test_markdown_becomes_safe_html(text: str, html: str) -> None:
    assert as_html(text) == html


def test_a_line_of_it_ends_at_a_word() -> None:
    assert as_line("**Uno** dos & tres", 100) == "Uno dos & tres"
    assert as_line("- uno\n- dos\n\nTres", 100) == "uno; dos. Tres"
    assert as_line("1. uno\n2. ¿dos?\n\nTres", 100) == "uno; ¿dos? Tres"
    assert as_line("- uno\n\n- dos\n\nTres", 100) == "uno; dos. Tres"
    assert as_line("- **uno**\n- **dos**\n\nTres", 100) == "uno; dos. Tres"
    assert as_line("- **Hola.**\n\nTres", 100) == "Hola. Tres"
    assert as_line("palabra " * 10, 20) == "palabra palabra…"


async def test_one_set_for_later_can_be_changed_to_as_soon_as_it_can(town: Town) -> None:
    post = await published(town, showsAt=at(town, hours=5))
    await town.manager.do("saveNews", id=post["id"], news=POST)
    assert (await read_by(town.ana), await state_of(town)) == ([POST["title"]], "SHOWN")


async def test_a_push_does_not_outlive_its_post(town: Town, pushes: PushService) -> None:
    await town.ana.wants_news()
    await town.ana.listens(pushes)
    await town.ana.person.do("setMessagePreferences", timeZone="UTC", quietFrom=0, quietTo=20 * 60)
    await published(town, endsAt=at(town, hours=2), withPush=True)
    town.house.clock.move(hours=12)
    await town.house.run_jobs()
    assert pushes.taken == []


async def test_nobody_has_read_what_they_cannot_see(town: Town) -> None:
    rich = await town.manager.do("createSegment", name="Ricos", criteria={"balance": {"least": 500}})
    post = await published(town, segmentId=rich["segment"]["id"])
    await town.ana.person.do("markNewsRead", ids=[post["id"]])
    assert await town.house.rows("SELECT id FROM news_read") == []


async def test_a_title_is_plain_and_names_in_braces_stay_as_they_are_written(town: Town, pushes: PushService) -> None:
    await town.ana.wants_news()
    await town.ana.listens(pushes)
    await published(town, title="1. de mayo *cerrado*", text="Hola {{name}}, %puntos%", withPush=True)
    shown = pushes.taken[0][1]["notification"]
    assert (shown["title"], shown["body"]) == ("1. de mayo *cerrado*", "Hola {{name}}, %puntos%")


async def test_publishing_again_with_one_key_keeps_one_picture(town: Town) -> None:
    upload = await uploaded(town.manager, picture(800, 600))
    for _ in range(3):
        answer = await town.manager.do("publishNews", news=POST | {"picture": upload}, idempotencyKey="a")
        assert answer["__typename"] == "PublishNewsSuccess"
    assert len(await town.house.rows("SELECT DISTINCT key FROM media_file WHERE dropped_at IS NULL")) == 1
    foreign = POST | {"picture": upload, "segmentId": "U2VnbWVudDo5OTk="}
    refused = await town.manager.do("publishNews", news=foreign, idempotencyKey="b")
    assert refused["__typename"] == "NotFound"
    assert (await town.manager.do("saveNews", news=foreign))["__typename"] == "NotFound"
    assert len(await town.house.rows("SELECT DISTINCT key FROM media_file WHERE dropped_at IS NULL")) == 1


async def test_every_act_leaves_its_trace_with_who_did_it(town: Town) -> None:
    kept = await town.manager.do("saveNews", news=POST)
    await town.manager.do("publishNews", id=kept["news"]["id"], news=POST | {"showsAt": at(town, hours=1)},
                          idempotencyKey="a")  # fmt: skip
    await town.manager.do("withdrawNews", id=kept["news"]["id"])
    await town.manager.do("deleteNews", id=kept["news"]["id"])
    feed = "{ activities(first: 4, filter: {topics: [MESSAGES]}) { edges { node { text } } } }"
    told = [edge["node"]["text"] for edge in (await town.owner.ask(feed))["activities"]["edges"]]
    assert told == [
        "Marta deleted a draft of news", f"Marta withdrew the news “{POST['title']}”",
        f"Marta scheduled the news “{POST['title']}”", f"Marta saved the draft “{POST['title']}”",
    ]  # fmt: skip


async def test_the_wallets_news_cost_as_many_queries_for_ten_posts_as_for_one(town: Town) -> None:
    needed = set()
    for number in range(1, 11):
        made = await town.manager.do("createSegment", name=f"S{number}", criteria={"balance": {"most": number}})
        await published(town, title=f"Post {number}", segmentId=made["segment"]["id"])
        with counted_queries() as count:
            await town.ana.person.ask(NEWS)
        needed.add(count.queries)
    assert len(await read_by(town.ana)) == 10
    assert len(needed) == 1
    assert needed.pop() > 0
