"""Coupons on paper: every QR on every page is read back by two readers, whatever it is printed on."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import timedelta
from typing import Any

import pytest
from PIL import Image

from coupons.test_batches import brought, run
from fiel.core.media import Uploading
from fiel.worker import nightly, run_due_jobs
from support.coupons import batch, claims, coupons, coupons_more, listed
from support.files import picture, uploaded
from support.house import Person
from support.imports import table, worked
from support.promotions import promotion
from support.qr import Cells, by_opencv, by_zxing, correction_of, letters, opened, pages, sizes, words
from support.town import Town, key

MOSTLY_ON = "sqlite"

CELLS = {"A4_24": Cells(3, 8, 9, 10.5), "A4_12": Cells(2, 6, 9, 10.5), "CARD": Cells(), "LABEL_62": Cells()}
SIZES = {"A4_24": (210, 297), "A4_12": (210, 297), "CARD": (85, 55), "LABEL_62": (62, 90)}
PRINTS = (
    "query ($b: ID) { couponPrints(batch: $b) { edges { node { id layout state total done file fileUntil batchName"
    " correction note employeeName } } } }"
)


async def asks(town: Town, by: Person | None = None, **form: Any) -> Any:
    return await (by or town.manager).do("printCoupons", **{"layout": "A4_24", "idempotencyKey": key(), **form})


async def newest(town: Town, number: str | None) -> Any:
    return (await town.manager.ask(PRINTS, b=number))["couponPrints"]["edges"][0]["node"]


async def printed(town: Town, number: str | None = None, **form: Any) -> bytes:
    """The file, once the worker has drawn it."""
    asked = await asks(town, **(form | ({"batchId": number} if number else {})))
    assert asked["__typename"] == "CouponPrintSuccess", asked
    await worked(town)
    one = await newest(town, number)
    assert (one["state"], one["done"]) == ("DONE", one["total"]), one
    got = await town.manager.fetch(one["file"])
    assert got.status_code == 200, got.text
    return got.content


@pytest.mark.parametrize("layout", sorted(CELLS))
async def test_every_qr_is_read_back_by_two_readers(town: Town, layout: str) -> None:
    logo = await uploaded(town.owner, picture(512, 512))
    await town.owner.do("updateMerchant", merchant="cafe-aurora", logo=logo)
    until = town.house.clock() + timedelta(days=30)
    number, _ = await coupons(town, 30 if layout.startswith("A4") else 5, validTo=until.isoformat())
    pdf = await printed(town, number, layout=layout, note="Feliz día", hasNumber=True, language="es")
    links = sorted(one["link"] for one in await listed(town, number))
    drawn, cells = pages(pdf), CELLS[layout]
    assert sorted(code for page in drawn for code in by_zxing(page)) == links
    assert sorted(code for page in drawn for code in by_opencv(page, cells)) == links
    assert set(sizes(pdf)) == {SIZES[layout]}
    assert len(drawn) == -(-len(links) // (cells.columns * cells.rows))
    text = words(pdf)
    for one in await listed(town, number):
        assert one["code"] in text
    for said in ("Café Aurora", "50 puntos", "Feliz día", "Válido hasta el 1 de abril de 2026"):
        assert said in text


@pytest.mark.parametrize("correction", ["L", "M", "Q", "H"])
async def test_correction_is_as_it_was_chosen(town: Town, correction: str) -> None:
    number, _ = await coupons(town, 1)
    [page] = pages(await printed(town, number, layout="CARD", correction=correction))
    assert correction_of(page) == correction


@pytest.mark.parametrize("layout", ["ZIP_PNG", "ZIP_SVG"])
async def test_a_picture_of_each_in_a_zip(town: Town, layout: str) -> None:
    number, codes = await coupons(town, 7)
    with zipfile.ZipFile(io.BytesIO(await printed(town, number, layout=layout))) as packed:
        names = packed.namelist()
        drawn = [packed.read(name) for name in names]
    ending = layout[-3:].lower()
    assert names == [f"{place:06}-{code}.{ending}" for place, code in enumerate(codes, 1)]
    found = [opened(one) if ending == "png" else rastered(one.decode()) for one in drawn]
    expected = [[one["link"]] for one in reversed(await listed(town, number))]
    assert [by_zxing(one) for one in found] == expected
    assert [by_opencv(one, Cells()) for one in found] == expected


def rastered(svg: str) -> Image.Image:
    """Of runs that are a module high, as ours are."""
    found = re.search(r'viewBox="0 0 (\d+) \1"', svg)
    assert found
    side = int(found[1])
    small = Image.new("L", (side, side), 255)
    for x, y, length in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\3z", svg):
        for place in range(int(length)):
            small.putpixel((int(x) + place, int(y)), 0)
    return small.resize((side * 8, side * 8), Image.Resampling.NEAREST)


async def test_one_as_png_and_svg(town: Town) -> None:
    number, _ = await coupons(town, 1)
    [one] = await listed(town, number)
    for format in ("png", "svg"):
        got = await town.manager.client.get(f"/export/coupon-qr.{format}?coupon={one['id']}")
        found = opened(got.content) if format == "png" else rastered(got.text)
        assert by_zxing(found) == [one["link"]]
        strong = await town.manager.client.get(f"/export/coupon-qr.{format}?coupon={one['id']}&correction=H")
        assert strong.content != got.content
        assert (await town.rival.client.get(f"/export/coupon-qr.{format}?coupon={one['id']}")).status_code == 404


async def test_only_those_that_can_be_claimed_are_printed(town: Town) -> None:
    number, codes = await coupons(town, 6, mostPerCustomer=None)
    await claims(town.ana, codes[0])
    ids = {one["code"]: one["id"] for one in await listed(town, number)}
    await town.manager.do("voidCoupon", id=ids[codes[1]])
    text = words(await printed(town, number, firstNumber=2, lastNumber=4))
    assert [code in text for code in codes] == [False, False, True, True, False, False]
    nothing = await asks(town, batchId=number, firstNumber=1, lastNumber=2)
    assert nothing["code"] == "NOTHING_TO_PRINT"
    other = await batch(town, name="Otro")
    town.house.clock.move(days=2)
    late = await coupons_more(town, other, 2)
    day = town.house.clock().date()
    assert [code in words(await printed(town, firstDay=str(day), lastDay=str(day))) for code in (*late, codes[2])] == [
        True, True, False,
    ]  # fmt: skip
    await town.manager.do("voidCouponBatch", id=other)
    assert (await asks(town, firstDay=str(day), lastDay=str(day)))["code"] == "NOTHING_TO_PRINT"


async def test_many_are_drawn_part_by_part(town: Town) -> None:
    number, _ = await coupons(town, 300)
    asked = await asks(town, batchId=number)
    await run_due_jobs(town.house.services)
    half = await newest(town, number)
    assert (half["state"], half["total"], half["done"], half["file"]) == ("WAITING", 300, 240, None)
    [claimed] = [one["code"] for one in await listed(town, number, first=1)]
    await claims(town.ana, claimed)  # meanwhile: it is not drawn any more
    await worked(town)
    done = await newest(town, number)
    assert (done["state"], done["total"], done["done"]) == ("DONE", 299, 299)
    pdf = (await town.manager.fetch(done["file"])).content
    links = [code for page in pages(pdf) for code in by_zxing(page)]
    assert (len(links), len(set(links)), len(sizes(pdf))) == (299, 299, 13)
    assert await town.house.rows("SELECT id FROM coupon_print_part") == []
    assert asked["print"]["id"] == done["id"]


async def test_a_print_is_stopped_asked_once_and_dropped_after_a_week(town: Town) -> None:
    number, _ = await coupons(town, 300)
    own = key()
    first, second = [await asks(town, batchId=number, idempotencyKey=own) for _ in range(2)]
    assert first["print"]["id"] == second["print"]["id"]
    await run_due_jobs(town.house.services)
    stopped = await town.manager.do("cancelCouponPrint", id=first["print"]["id"])
    assert stopped["print"]["state"] == "CANCELLED"
    await worked(town)
    assert (await newest(town, number))["state"] == "CANCELLED"
    assert await town.house.rows("SELECT id FROM coupon_print_part") == []
    assert (await town.manager.do("cancelCouponPrint", id=first["print"]["id"]))["code"] == "PRINT_OVER"
    await printed(town, number, lastNumber=3)
    done = await newest(town, number)
    for who in (town.rival, town.cashier):
        assert (await who.client.get(done["file"])).status_code == 404
    assert (await town.manager.fetch(done["file"].replace(".pdf?", ".zip?"))).status_code == 404
    town.house.clock.move(days=8)
    await nightly({}, town.house.services)
    assert (await newest(town, number))["file"] is None
    assert (await town.manager.fetch(done["file"])).status_code == 404


async def test_a_print_that_is_stopped_while_it_is_bound_leaves_no_file(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    number, _ = await coupons(town, 3)
    asked = await asks(town, batchId=number, layout="CARD")
    keep = Uploading.keep

    async def stopped(self: Uploading, *given: Any, **more: Any) -> Any:
        kept = await keep(self, *given, **more)
        done = await town.manager.do("cancelCouponPrint", id=asked["print"]["id"])
        assert done["print"]["state"] == "CANCELLED"
        return kept

    monkeypatch.setattr(Uploading, "keep", stopped)
    await worked(town)
    monkeypatch.undo()
    assert (await newest(town, number))["state"] == "CANCELLED"
    town.house.clock.move(days=3)
    await nightly({}, town.house.services)
    assert await town.house.rows("SELECT id FROM upload WHERE name LIKE 'print-%'") == []
    asked = await asks(town, batchId=number, layout="CARD")
    await town.manager.do("voidCouponBatch", id=number)
    await worked(town)
    done = await newest(town, number)
    assert (done["state"], done["file"]) == ("EMPTY", None)


@pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
async def test_whatever_is_said_stays_legible(town: Town) -> None:
    name = "Panadería y Confitería Hermanos Fernández-Villaverde e Hijos"
    await town.owner.do("updateMerchant", merchant="cafe-aurora", name=name)
    title = "Un desayuno completo con zumo de naranja natural, tostada y café para dos"
    given = await promotion(town, "REGULAR", gift=[{"addPoints": 5}], title=title)
    until = (town.house.clock() + timedelta(days=400)).isoformat()
    number, [code] = await coupons(town, 1, promotionId=given, validTo=until)
    own = await batch(town, name="De papel")
    long = "A1B2C3D4E5F6G7H8J9K0L1M2N3P4Q5R6S7T8U9V0"
    await run(town, await brought(town, own, table(("code",), (long,))))
    for layout in ("CARD", "A4_24", "LABEL_62"):
        note = "Válido de lunes a viernes salvo festivos; no se suma a otras promociones. Ven…"
        pdf = await printed(town, number, layout=layout, note=note, hasNumber=True, language="es")
        assert min(letters(pdf)) >= 6
        assert code in words(pdf)
        pdf = await printed(town, own, layout=layout, note="Ven a vernos…", language="es")
        text = "".join(words(pdf).split())
        assert (min(letters(pdf)) >= 6, "localhost:8000/c/cafe-aurora" in text, long in text) == (True, True, True)
        assert max(letters(pdf)) >= 11  # nothing is small for a line that ends in dots
    sample = await town.manager.client.get(f"/export/coupon-sample.png?batch={own}&layout=CARD&correction=M")
    assert by_zxing(opened(sample.content)) == [f"http://localhost:8000/c/cafe-aurora/{'0' * 40}"]


@pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
async def test_letters_of_other_scripts_and_emoji_are_printed(town: Town) -> None:
    number, _ = await coupons(town, 1)
    await town.owner.do("updateMerchant", merchant="cafe-aurora", name="Café 咖啡 Żółć ☕️")
    text = words(await printed(town, number, layout="CARD", note="한국 カフェ 🇪🇸 ₿ Ναί ร้าน"))
    for said in ("Café 咖啡 Żółć ☕", "한국 カフェ", "₿ Ναί"):
        assert said in text, text
    assert "?" not in text
    refused = await asks(town, batchId=number, note="Hola 𓀀 ☕ 𝄞𓀀")
    assert (refused["fields"][0]["code"], "𓀀𝄞" in refused["fields"][0]["message"]) == ("UNPRINTABLE", True)
    await town.owner.do("updateMerchant", merchant="cafe-aurora", name="Bar 𓀀")
    assert "Bar ?" in words(await printed(town, number, layout="CARD"))
    for path in ("poster.pdf", "guide.pdf", "reward-list.pdf", "member-cards.pdf"):
        got = await town.manager.client.get(f"/export/{path}?lang=es")
        assert (got.status_code, "Bar ?" in words(got.content)) == (200, True), path


AHEAD = (
    "query ($i: CouponPrintPreviewInput!) { couponPrintPreview(input: $i) { __typename ... on CouponPrintPreview {"
    " count unprintable } ... on UserError { code } ... on InvalidInput { fields { path code } } } }"
)


async def looks_ahead(town: Town, by: Person | None = None, **form: Any) -> Any:
    return (await (by or town.manager).ask(AHEAD, i=form))["couponPrintPreview"]


async def test_a_print_is_looked_at_before_it_is_made(town: Town) -> None:
    number, codes = await coupons(town, 6, mostPerCustomer=None)
    await claims(town.ana, codes[0])
    first_day = str(town.house.clock().date())
    town.house.clock.move(days=1)
    given = await promotion(town, "REGULAR", gift=[{"addPoints": 5}], title="Café 𓀀")
    other, _ = await coupons(town, 2, promotionId=given, name="Otro")
    day = str(town.house.clock().date())
    for form, count, lacking in (
        ({"batchId": number}, 5, ""), ({"batchId": number, "firstNumber": 3, "lastNumber": 4}, 2, ""),
        ({"firstDay": first_day, "lastDay": first_day}, 5, ""), ({"firstDay": day, "lastDay": day}, 2, "𓀀"),
        ({"firstDay": first_day, "lastDay": day, "note": "¡Ven! ☕ 𝄞"}, 7, "𝄞𓀀"),
        ({"firstDay": "2026-01-01", "lastDay": "2026-01-02"}, 0, ""),
    ):  # fmt: skip
        found = await looks_ahead(town, **form)
        assert found == {"__typename": "CouponPrintPreview", "count": count, "unprintable": lacking}, form
    for form, path, problem in (
        ({}, "firstDay", "REQUIRED"), ({"firstDay": day}, "lastDay", "REQUIRED"),
        ({"firstDay": day, "lastDay": first_day}, "lastDay", "ORDER"),
        ({"firstDay": "1066-10-14", "lastDay": day}, "firstDay", "UNREADABLE"),
        ({"firstDay": day, "lastDay": "9999-12-31"}, "lastDay", "UNREADABLE"),
        ({"batchId": number, "firstNumber": 5, "lastNumber": 2}, "lastNumber", "ORDER"),
        ({"batchId": number, "firstNumber": 0}, "firstNumber", "TOO_SMALL"),
        ({"batchId": number, "lastNumber": 200_001}, "lastNumber", "TOO_LARGE"),
        ({"batchId": number, "note": "a" * 81}, "note", "TOO_LONG"),
    ):  # fmt: skip
        refused = await looks_ahead(town, **form)
        assert [(one["path"], one["code"]) for one in refused["fields"]] == [(path, problem)], (form, refused)
        asked = await asks(town, **form)
        assert [(one["path"], one["code"]) for one in asked["fields"]] == [(path, problem)], (form, asked)
    for who in (town.rival, town.cashier):
        assert (await looks_ahead(town, by=who, batchId=other))["__typename"] == "NotFound"


async def test_a_preview_by_days_is_the_first_page_with_codes_that_are_nobodys(town: Town) -> None:
    number, _ = await coupons(town, 30)
    own = await batch(town, name="De papel", points=7)
    await run(town, await brought(town, own, table(("code",), ("VERANO-0001",))))
    path = "/export/coupon-sample.png?correction=M&lang=es&firstDay={}&lastDay={}&layout={}"
    day = str(town.house.clock().date())
    sheet = by_zxing(opened((await town.manager.client.get(path.format(day, day, "A4_24"))).content))
    assert sheet == ["http://localhost:8000/c/00000000000000"] * 24
    await town.manager.do("voidCouponBatch", id=number)
    got = await town.manager.client.get(path.format(day, day, "A4_24"))
    assert by_zxing(opened(got.content)) == ["http://localhost:8000/c/cafe-aurora/0000000000"]
    await town.manager.do("voidCouponBatch", id=own)
    for first, last, status in ((day, day, 422), (day, "", 422), ("x", day, 422), (day, "2026-02-30", 422),
                                (day, "2026-01-01", 422), ("0001-01-01", day, 422)):  # fmt: skip
        got = await town.manager.client.get(path.format(first, last, "CARD"))
        assert got.status_code == status, (first, last, got.text)
    for who in (town.rival, town.cashier):
        got = await who.client.get(path.format(day, day, "CARD") + "&merchant=cafe-aurora")
        assert got.status_code == 404


async def test_what_is_wrong_is_said(town: Town) -> None:
    number, _ = await coupons(town, 3)
    for form, path in (
        ({}, "firstDay"), ({"firstDay": "2026-03-01"}, "lastDay"),
        ({"firstDay": "2026-03-02", "lastDay": "2026-03-01"}, "lastDay"),
        ({"batchId": number, "firstNumber": 3, "lastNumber": 2}, "lastNumber"),
        ({"batchId": number, "note": "a" * 81}, "note"),
    ):  # fmt: skip
        refused = await asks(town, **form)
        assert [one["path"] for one in refused["fields"]] == [path], (form, refused)
    assert (await asks(town, by=town.rival, batchId=number))["__typename"] == "NotFound"
    many = await batch(town, name="Muchos")
    await town.manager.do("addCoupons", id=many, count=20_001, idempotencyKey=key())
    refused = await asks(town, batchId=many)
    assert (refused["fields"][0]["code"], "20,001" in refused["fields"][0]["message"]) == ("PRINT_MANY", True)


async def test_a_preview_has_codes_that_are_nobodys(town: Town) -> None:
    number, _ = await coupons(town, 1)
    for layout, count in (("A4_24", 24), ("CARD", 1), ("LABEL_62", 1)):
        got = await town.manager.client.get(
            f"/export/coupon-sample.png?batch={number}&layout={layout}&correction=M&note=Hola&hasNumber=true&lang=es"
        )
        assert got.status_code == 200, got.text
        found = by_zxing(opened(got.content))
        assert set(found) == {"http://localhost:8000/c/00000000000000"}
        assert len(found) == count
    for wrong in ("layout=ZIP_PNG&correction=M", "layout=A5&correction=M", "layout=CARD&correction=X"):
        assert (await town.manager.client.get(f"/export/coupon-sample.png?batch={number}&{wrong}")).status_code == 422


async def test_cards_for_people_without_a_phone(town: Town) -> None:
    made = (await town.manager.do("createCustomer", name="Carmen Ruiz"))["member"]
    got = await town.manager.client.get(f"/export/member-card.pdf?member={made['id']}&lang=es")
    assert (got.status_code, sizes(got.content)) == (200, [(85, 55)])
    [page] = pages(got.content)
    [code] = by_zxing(page)
    assert (by_opencv(page, Cells()), "Carmen Ruiz" in words(got.content)) == ([code], True)
    found = await town.cashier.ask("query ($c: String!) { member(code: $c) { name } }", c=code)
    assert found["member"]["name"] == "Carmen Ruiz"
    all_of_them = await town.manager.fetch("/export/member-cards.pdf?hasApp=false&lang=es")
    assert [by_zxing(one) for one in pages(all_of_them.content)] == [[code]]
    everybody = await town.manager.fetch("/export/member-cards.pdf")
    assert len(by_zxing(pages(everybody.content)[0])) == 3
    assert (await town.manager.fetch("/export/member-cards.pdf?query=nadie")).status_code == 422
    assert (await town.rival.client.get(f"/export/member-card.pdf?member={made['id']}")).status_code == 404


async def test_rewards_hang_on_the_wall(town: Town) -> None:
    await town.reward(100, title="Un café", description="Del tiempo")
    await town.reward(1, title="Un caramelo")
    for format in ("pdf", "png"):
        got = await town.manager.client.get(f"/export/reward-list.{format}?lang=es")
        assert got.status_code == 200
        page = pages(got.content)[0] if format == "pdf" else opened(got.content)
        assert by_zxing(page) == ["http://localhost:8000/m/cafe-aurora/"]
        if format == "pdf":
            text = words(got.content)
            assert all(said in text for said in ("Un café", "100 puntos", "Del tiempo", "1 punto"))
