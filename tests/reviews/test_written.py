"""Customers write: in the wallet, in words as they are; with a photo; and write anew."""

from __future__ import annotations

import asyncio
import io
import threading
from typing import Any

import pytest
from PIL import Image

from fiel.core.media import decoding, read_picture
from support.files import vast
from support.house import PASSWORD
from support.rest import shop
from support.reviews import decides, listed, ordered, own, writes
from support.town import Customer, Town


def picture(width: int = 400, height: int = 300, format: str = "PNG") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(out, format)
    return out.getvalue()


async def sends(customer: Customer, review: str, data: bytes) -> Any:
    return await customer.person.client.post(
        f"/upload?review={review}", content=data, headers={"content-type": "application/octet-stream"}
    )


@pytest.fixture
async def asked(town: Town) -> Town:
    """Ana bought a book and a wine."""
    await town.program(reviewPoints=20)
    await ordered(await shop(town), town.ana, "1", "LIBRO", "VINO")
    return town


async def test_it_waits_for_a_word_and_can_be_written_anew(asked: Town) -> None:
    done = await writes(asked.ana, "LIBRO", 4, "Lo he leído dos veces.")
    assert (done["review"]["state"], done["review"]["stars"]) == ("WRITTEN", 4), done
    again = await writes(asked.ana, "LIBRO", 3, "Y a la tercera, menos.")
    assert (again["review"]["stars"], again["review"]["text"]) == (3, "Y a la tercera, menos.")
    query = '{ wallet(merchant: "cafe-aurora") { pendingReviews { productRef state } } }'
    left = (await asked.ana.person.ask(query))["wallet"]["pendingReviews"]
    assert {one["state"] for one in left} == {"PENDING"}
    assert "LIBRO" not in {one["productRef"] for one in left}
    assert await asked.ana.balance() == 20
    await decides(asked, "approveReview", "LIBRO")
    assert (await writes(asked.ana, "LIBRO", 1))["code"] == "REVIEW_DECIDED"
    [one] = [one for one in await own(asked.ana) if one["productRef"] == "LIBRO"]
    assert (one["state"], one["stars"], one["points"], one["potentialPoints"]) == ("APPROVED", 3, 20, 0)


async def test_nobody_writes_without_end(asked: Town) -> None:
    number = (await own(asked.ana))[0]["id"]
    told = [(await asked.ana.person.do("writeReview", id=number, stars=5))["__typename"] for _ in range(61)]
    assert told == ["WriteReviewSuccess"] * 60 + ["Throttled"]
    asked.house.clock.move(minutes=61)
    assert (await asked.ana.person.do("writeReview", id=number, stars=4))["__typename"] == "WriteReviewSuccess"


async def test_html_stays_text(asked: Town) -> None:
    html = '<script>alert(1)</script><b onclick="x">Muy</b> bueno\n\n& barato'
    await writes(asked.ana, "LIBRO", 5, html)
    await decides(asked, "approveReview", "LIBRO")
    assert [edge["node"]["text"] for edge in (await listed(asked, "APPROVED"))["edges"]] == [html]


async def test_what_is_wrong_is_said_field_by_field(asked: Town) -> None:
    for stars in (0, 6, -1):
        assert (await writes(asked.ana, "LIBRO", stars))["fields"][0]["path"] == "stars"
    long = await writes(asked.ana, "LIBRO", 5, "a" * 2001)
    assert [one["path"] for one in long["fields"]] == ["text"]
    assert [one["state"] for one in await own(asked.ana)] == ["PENDING", "PENDING"]
    [number, _] = [one["id"] for one in await own(asked.ana)]
    stranger = await asked.luis.person.do("writeReview", id=number, stars=1, text="No es mía")
    assert stranger["__typename"] == "NotFound"


async def test_a_photo_goes_with_it_and_may_be_taken_out(asked: Town) -> None:
    number = (await own(asked.ana))[0]["id"]
    answer = await sends(asked.ana, number, picture())
    assert answer.status_code == 200, answer.text
    shown = await asked.ana.person.client.get(answer.json()["url"])
    assert shown.headers["content-type"] == "image/webp"
    [with_photo] = [one for one in await own(asked.ana) if one["picture"]]
    assert with_photo["state"] == "PENDING", "a photo alone says nothing"
    product = with_photo["productRef"]
    done = await writes(asked.ana, product)
    assert done["review"]["__typename"] == "OwnReview"
    dropped = await writes(asked.ana, product, 5, "Sin foto", dropsPicture=True)
    assert dropped["__typename"] == "WriteReviewSuccess"
    assert [one["picture"] for one in await own(asked.ana)] == [None, None]


async def test_bombs_and_strangers_photos_are_refused(asked: Town) -> None:
    number = (await own(asked.ana))[0]["id"]
    for width, height, code in ((6_000, 5_000, "PIXELS"), (30_000, 20_000, "PICTURE")):
        bomb = vast(width, height)
        assert len(bomb) < 2_000_000
        told = await sends(asked.ana, number, bomb)
        assert (told.status_code, told.json()["code"]) == (422, code)
    assert (await sends(asked.ana, number, b"<svg onload=alert(1)>")).status_code == 422
    assert (await sends(asked.ana, number, b"")).json()["code"] == "FILE_EMPTY"
    assert (await sends(asked.ana, number, b"0" * 12_000_001)).json()["code"] == "FILE_LARGE"
    assert (await sends(asked.luis, number, picture())).status_code == 404
    assert [one["picture"] for one in await own(asked.ana)] == [None, None]


async def test_large_photos_of_phones_are_taken(asked: Town) -> None:
    number = (await own(asked.ana))[0]["id"]
    assert (await sends(asked.ana, number, picture(8_000, 6_000, "JPEG"))).status_code == 200
    [kept] = await asked.house.rows("SELECT max(width) AS width, count(*) AS sizes FROM media_file")
    assert (kept["width"], kept["sizes"]) == (960, 3)


async def test_photos_wait_in_line_and_nobody_behind_them(asked: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """None is done until all that may wait do, a sign-in is over, and one too many was sent away."""
    number, opened, at_once = (await own(asked.ana))[0]["id"], threading.Event(), []
    read, line = read_picture, threading.Lock()

    def held(*args: Any) -> Any:
        assert opened.wait(60)
        at_once.append(line.acquire(blocking=False))
        try:
            return read(*args)
        finally:
            line.release()

    monkeypatch.setattr(decoding, "read_picture", held)
    sent = [asyncio.create_task(sends(asked.ana, number, picture())) for _ in range(decoding.MOST_WAITING)]
    try:
        for _ in iter(lambda: len(decoding._waiting) < decoding.MOST_WAITING, False):
            await asyncio.sleep(0)
        luis = await asyncio.wait_for(asked.house.person().do("signIn", email=asked.luis.person.email,
                                                              password=PASSWORD), 60)  # fmt: skip
        assert luis["__typename"] == "SignInSuccess"
        one_too_many = await sends(asked.ana, number, picture())
        assert (one_too_many.status_code, one_too_many.json()["code"]) == (429, "THROTTLED")
        assert not any(task.done() for task in sent)
    finally:
        opened.set()
    assert [answer.status_code for answer in await asyncio.gather(*sent)] == [200] * decoding.MOST_WAITING
    assert at_once == [True] * decoding.MOST_WAITING, "one at a time"
    kept = await asked.house.rows("SELECT DISTINCT key FROM media_file WHERE dropped_at IS NULL")
    assert len(kept) == 1, "those that were replaced are dropped"


async def test_a_photo_that_came_since_is_read_before_it_is_published(asked: Town) -> None:
    await writes(asked.ana, "LIBRO")
    [read] = [edge["node"] for edge in (await listed(asked, "WRITTEN"))["edges"]]
    assert (await sends(asked.ana, read["id"], picture())).status_code == 200
    late = await asked.manager.do("approveReview", id=read["id"], version=read["version"])
    assert late["__typename"] == "ChangedMeanwhile"
    await decides(asked, "approveReview", "LIBRO")
    assert (await sends(asked.ana, read["id"], picture())).json()["code"] == "REVIEW_DECIDED"


async def test_who_is_blocked_or_where_all_rests_writes_nothing(asked: Town) -> None:
    number = (await own(asked.ana))[0]["id"]
    await asked.program(isActive=False)
    assert (await asked.ana.person.do("writeReview", id=number, stars=5))["__typename"] == "ProgramPaused"
