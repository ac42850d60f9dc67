"""Who forgot to show the QR claims the receipt: in good form, not too often, each receipt once."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from fiel.core import db
from fiel.purchases.receipts.rules import receipt_key
from fiel.worker import nightly
from support.files import picture, vast
from support.receipts import claimed, claims, decides, own, queue, sends_photo
from support.town import Town, customer, key

SECONDS = 60


@pytest.fixture
async def open_town(town: Town) -> Town:
    await town.program(acceptsReceipts=True)
    return town


@pytest.mark.parametrize(
    ("typed", "compared"),
    [
        ("T-000 123", "t000123"), ("t/000.123", "t000123"), ("  0042 ", "42"), ("Nº 42", "no42"), ("000", "0"),
        ("ÁÉ-1", "ae1"), ("--- ", ""),
    ],
)  # fmt: skip
def test_a_receipts_number_is_its_letters_and_digits(typed: str, compared: str) -> None:
    assert receipt_key(typed) == compared


async def test_what_is_wrong_is_said_field_by_field_and_kept_nowhere(open_town: Town) -> None:
    town, ana = open_town, open_town.ana

    async def fields(*form: Any, **more: Any) -> list[tuple[str, str]]:
        return [(one["path"], one["code"]) for one in (await claims(ana, *form, **more))["fields"]]

    assert await fields("", "2026-03-03", 0) == [
        ("number", "REQUIRED"), ("date", "RECEIPT_AHEAD"), ("amountMinor", "TOO_SMALL"),
    ]  # fmt: skip
    assert await fields("- -", "2026-01-29", -5) == [
        ("number", "UNREADABLE"), ("date", "RECEIPT_OLD"), ("amountMinor", "TOO_SMALL"),
    ]  # fmt: skip
    assert await fields("a" * 41, "2026-03-01", 10**12 + 1) == [("number", "TOO_LONG"), ("amountMinor", "TOO_LARGE")]
    assert await fields("ﷺ" * 40, "2026-03-01", 500) == [("number", "UNREADABLE")]  # written out, 720 letters
    assert await fields(idempotencyKey="") == [("idempotencyKey", "KEY")]
    strange: tuple[dict[str, Any], ...] = (
        {"merchant": "el-rival"}, {"merchant": "nadie"}, {"locationId": "TG9jYXRpb246OTk="}, {"photo": "x"},
    )  # fmt: skip
    for form in strange:
        assert (await claims(ana, **form))["__typename"] == "NotFound", form
    there = await town.rival.ask('{ merchant(slug: "el-rival") { locations { id } } }')
    assert (await claims(ana, locationId=there["merchant"]["locations"][0]["id"]))["__typename"] == "NotFound"
    assert await town.house.rows("SELECT id FROM receipt_claim") == []
    html = await claimed(ana, "<b>1</b>", "2026-01-31")
    [one] = await own(ana)
    assert (one["id"], one["number"], one["date"]) == (html, "<b>1</b>", "2026-01-31"), "30 days back, as it was typed"
    await town.manager.do("blockMember", id=(await _member(town)), reason="Abuso")
    assert (await claims(ana, "2"))["code"] == "MEMBER_BLOCKED"
    await town.program(isActive=False)
    assert (await claims(town.luis, "2"))["__typename"] == "ProgramPaused"
    await town.program(isActive=True, acceptsReceipts=False)
    assert (await claims(town.luis, "2"))["code"] == "RECEIPTS_OFF"
    assert (await sends_photo(town.luis, picture())).json()["code"] == "RECEIPTS_OFF"


async def _member(town: Town) -> str:
    found = (await town.manager.ask('{ members(query: "ana") { edges { node { id } } } }'))["members"]["edges"]
    identifier: str = found[0]["node"]["id"]
    return identifier


async def test_nobody_presents_more_than_may_wait_or_than_a_month_allows(open_town: Town) -> None:
    town, ana = open_town, open_town.ana
    await town.program(mostWaitingReceipts=2, mostMonthlyReceipts=3)
    first, second = await claimed(ana, "1"), await claimed(ana, "2")
    assert (await claims(ana, "3"))["code"] == "RECEIPTS_WAITING"
    taken_back = await ana.person.do("withdrawReceipt", id=first)
    assert taken_back["receipt"]["state"] == "WITHDRAWN"
    assert (await ana.person.do("withdrawReceipt", id=first))["receipt"]["state"] == "WITHDRAWN", "twice is once"
    assert (await town.luis.person.do("withdrawReceipt", id=second))["__typename"] == "NotFound"
    await decides(town, "refuseReceipt", second, reason="No es nuestro")
    assert (await ana.person.do("withdrawReceipt", id=second))["code"] == "RECEIPT_DECIDED"
    for number in ("1", "3"):
        await claimed(ana, number)
    await decides(town, "refuseReceipt", (await own(ana))[0]["id"], reason="No es nuestro")
    full = await claims(ana, "4")
    assert (full["code"], "3 receipts" in full["message"]) == ("RECEIPTS_OF_MONTH", True)
    town.house.clock.move(days=30)  # 1 April in Madrid
    for person in (ana.person, town.manager):
        await person.sign_in_again()
    await claimed(ana, "4", "2026-03-20")
    kinds = [row["kind"] for row in await town.house.rows(
        "SELECT kind FROM activity WHERE kind LIKE 'receipt.%' ORDER BY id LIMIT 5")]  # fmt: skip
    assert kinds == ["receipt.claimed", "receipt.claimed", "receipt.withdrawn", "receipt.refused", "receipt.claimed"]
    while (told := await claims(ana, "4", "2026-03-20"))["__typename"] != "Throttled":
        assert told["__typename"] == "ActionRefused", told
    assert told["seconds"] > 0


async def test_a_receipt_waits_once_whoever_presents_it(open_town: Town) -> None:
    town, ana, luis = open_town, open_town.ana, open_town.luis
    same = key()
    mine = await claimed(ana, "T-000 77", idempotencyKey=same)
    assert await claimed(ana, "T-000 77", idempotencyKey=same) == mine
    other = await claims(ana, "T-78", idempotencyKey=same)
    assert other["__typename"] == "IdempotencyConflict"
    again = await claims(ana, "t00077")
    assert (again["code"], "your list" in again["message"]) == ("RECEIPT_YOURS", True)
    stranger = await claims(luis, "t000-77")
    assert stranger["code"] == "RECEIPT_TAKEN"
    assert "Ana" not in str(stranger)
    await claimed(luis, "T-000 77", "2026-02-28")  # numbers begin anew each day at some tills
    await ana.person.do("withdrawReceipt", id=mine)
    await claimed(luis, "T00077")
    place = (await town.owner.do("createLocation", name="La otra"))["location"]["id"]
    assert [one["path"] for one in (await claims(ana, "T00077"))["fields"]] == ["locationId"]
    await claimed(ana, "T00077", locationId=place)
    assert (await queue(town.manager))["receiptCounts"] == {"waiting": 3, "accepted": 0, "refused": 0, "withdrawn": 1}
    page = await queue(town.manager, None, first=3)
    assert page["receiptClaims"]["pageInfo"]["hasNextPage"]
    rest = await queue(town.manager, None, first=3, after=page["receiptClaims"]["pageInfo"]["endCursor"])
    assert [edge["node"]["id"] for edge in rest["receiptClaims"]["edges"]] == [mine]


async def test_of_many_at_once_exactly_one_has_the_receipt(open_town: Town) -> None:
    people = [open_town.ana, open_town.luis, *[
        await customer(open_town.house, f"P{n}", f"p{n}@casa.example") for n in range(4)
    ]]  # fmt: skip
    async with asyncio.timeout(SECONDS):
        told = await asyncio.gather(*(claims(one, f"R-{'0' * (n % 2)}9") for n, one in enumerate(people * 2)))
    kinds = sorted(one.get("code") or one["__typename"] for one in told)
    # two numbers: R9 and R09; each goes to one
    assert kinds.count("ReceiptClaimSuccess") == 2
    assert set(kinds) == {"ReceiptClaimSuccess", "RECEIPT_TAKEN", "RECEIPT_YOURS"}
    assert await db.fetch("SELECT count(*) AS n FROM receipt_claim") == [{"n": 2}]


async def test_a_photo_is_seen_by_its_owner_and_who_decides_and_goes_in_time(open_town: Town) -> None:
    town, ana = open_town, open_town.ana
    sent = await sends_photo(ana, picture(900, 2000))
    assert sent.status_code == 200, sent.text
    photo, url = sent.json()["id"], sent.json()["url"]

    async def sees(person: Any) -> int:
        return int((await person.client.get(url)).status_code)

    assert await sees(town.manager) == 404, "nobody decides on it yet"
    assert (await claims(town.luis, photo=photo))["__typename"] == "NotFound"
    claim = await claimed(ana, photo=photo)
    assert (await claims(ana, "2", photo=photo))["__typename"] == "NotFound", "one claim, one photo"
    shown = await ana.person.client.get(url)
    assert (shown.headers["content-type"], shown.headers["cache-control"]) == ("image/webp", "private, no-store")
    assert [await sees(one) for one in (ana.person, town.manager, town.owner)] == [200, 200, 200]
    outside = (town.cashier, town.rival, town.luis.person, town.house.person())
    assert [await sees(one) for one in outside] == [404] * 4
    for data, code in ((b"<svg onload=alert(1)>", "PICTURE"), (b"", "FILE_EMPTY"), (vast(6000, 5000), "PIXELS")):
        refused = await sends_photo(ana, data)
        assert (refused.status_code, refused.json()["code"]) == (422, code)
    assert (await sends_photo(ana, picture(), "el-rival")).status_code == 404
    first, *_, loose = [(await sends_photo(ana, picture())).json()["url"] for _ in range(6)]
    assert (await ana.person.client.get(first)).status_code == 404, "of those without a claim five are kept"
    assert await sees(ana.person) == 200
    await decides(town, "refuseReceipt", claim, reason="No se lee")
    town.house.clock.move(days=2)
    await nightly({}, town.house.services)
    assert (await ana.person.client.get(loose)).status_code == 404, "no claim came for it"
    assert (await sees(ana.person), (await own(ana))[0]["photoUrl"]) == (200, url)
    town.house.clock.move(days=89)
    await ana.person.sign_in_again()
    await nightly({}, town.house.services)
    assert (await sees(ana.person), (await own(ana))[0]["photoUrl"]) == (404, None)
    assert await town.house.rows("SELECT id FROM receipt_photo") == []
