"""Batches are made, changed within limits, counted, exported; codes of a shop's own come in by CSV."""

from __future__ import annotations

import asyncio
import csv
import io
from typing import Any

import pytest
from openpyxl import load_workbook

from fiel.core.ids import read_code
from support.coupons import BATCH, COUPONS, batch, claims, coupons, coupons_more, listed, page, standing
from support.files import picture, uploaded
from support.imports import job, problems, rows, table, worked
from support.length import rounds
from support.promotions import code_promotion, promotion
from support.town import Town, key, mails_to

PART = rounds(10, 100)
"""A five-hundredth of what a shop brings at once: fifty thousand codes where there is time."""


async def brought(town: Town, number: str, data: str | bytes, **more: Any) -> Any:
    """Codes for a batch, after their check."""
    upload = await uploaded(town.manager, data.encode() if isinstance(data, str) else data, "codigos.csv")
    done = await town.manager.do("startImport", kind="COUPONS", uploadId=upload, batchId=number)
    assert done["__typename"] == "StartImportSuccess", done
    found = await job(town, done["job"]["id"])
    form = {"id": found["id"], "mapping": [column["field"] for column in found["columns"]], **more}
    done = await town.manager.do("checkImport", **form)
    assert done["__typename"] == "CheckImportSuccess", done
    await worked(town)
    return await job(town, found["id"])


async def run(town: Town, found: Any) -> Any:
    assert found["state"] == "CHECKED", found
    assert (await town.manager.do("runImport", id=found["id"]))["__typename"] == "RunImportSuccess"
    await worked(town)
    return await job(town, found["id"])


async def test_codes_are_long_and_one_of_their_kind(town: Town) -> None:
    number, codes = await coupons(town, 100)
    assert len(set(codes)) == 100
    assert all(len(read_code(code)) == 14 for code in codes)
    nodes = await listed(town, number)
    assert [one["number"] for one in nodes][:2] == [100, 99]
    assert nodes[0]["link"] == f"http://localhost:8000/c/{nodes[0]['code'].replace('-', '')}"
    more = await coupons_more(town, number, 2)
    assert [one["number"] for one in await listed(town, number, q=more[0][:9])] == [102]


async def test_making_twice_with_one_key_is_once(town: Town) -> None:
    number, own = await batch(town), key()
    done = await asyncio.gather(
        *(town.manager.do("addCoupons", id=number, count=5, idempotencyKey=own) for _ in range(4))
    )
    assert {one["__typename"] for one in done} == {"CouponBatchSuccess"}
    assert (await standing(town, number))["figures"]["made"] == 5
    other = await town.manager.do("addCoupons", id=number, count=6, idempotencyKey=own)
    assert other["__typename"] == "IdempotencyConflict"


async def test_what_is_wrong_is_said_field_by_field(town: Town) -> None:
    now = town.house.clock()
    code = await code_promotion(town, "HOLA2026", gift=[{"addPoints": 5}])
    for form, path, problem in (
        ({"name": " "}, "name", "REQUIRED"),
        ({"points": 0}, "points", "TOO_SMALL"),
        ({"points": None}, "points", "POINTS_OR_PROMOTION"),
        ({"points": 10, "promotionId": code}, "points", "POINTS_OR_PROMOTION"),
        ({"points": None, "promotionId": code}, "promotionId", "PROMOTION_KIND"),
        ({"validFrom": now.isoformat(), "validTo": now.isoformat()}, "validTo", "ORDER"),
        ({"validTo": "2026-05-01T00:00:00"}, "validTo", "UNREADABLE"),
        ({"mostPerCustomer": 0}, "mostPerCustomer", "TOO_SMALL"),
        ({"pageText": "a" * 5001}, "pageText", "TOO_LONG"),
        ({"linkLabel": "La carta"}, "linkUrl", "PAIR"),
        ({"linkLabel": "La carta", "linkUrl": "javascript:alert(1)"}, "linkUrl", "URL"),
    ):
        given = {"name": "Lote", "points": 10, **form}
        refused = await town.manager.do("saveCouponBatch", **given)
        assert [(one["path"], one["code"]) for one in refused["fields"]] == [(path, problem)], (form, refused)
    number = await batch(town)
    for count, problem in ((0, "TOO_SMALL"), (50_001, "TOO_LARGE")):
        refused = await town.manager.do("addCoupons", id=number, count=count, idempotencyKey=key())
        assert refused["fields"][0]["code"] == problem
    places = (await town.rival.ask("{ viewer { employments { merchant { locations { id } } } } }"))["viewer"]
    foreign = places["employments"][0]["merchant"]["locations"][0]["id"]
    refused = await town.manager.do("addCoupons", id=number, count=1, placeId=foreign, idempotencyKey=key())
    assert refused["fields"][0]["path"] == "placeId"
    assert await listed(town, number) == []


async def test_what_it_gives_stays_once_one_was_claimed(town: Town) -> None:
    number, [first, *_] = await coupons(town)
    form = {"id": number, "name": "Feria de mayo", "points": 60}
    assert (await town.manager.do("saveCouponBatch", **form, version=9))["__typename"] == "ChangedMeanwhile"
    saved = await town.manager.do("saveCouponBatch", **form, version=1)
    assert (saved["batch"]["points"], saved["batch"]["version"]) == (60, 2)
    assert (await claims(town.ana, first))["points"] == 60
    refused = await town.manager.do("saveCouponBatch", **{**form, "points": 70}, version=2)
    assert refused["fields"][0]["code"] == "CLAIMED_ALREADY"
    kept = await town.manager.do("saveCouponBatch", **{**form, "name": "Otra feria"}, version=2)
    assert kept["batch"]["name"] == "Otra feria"


async def test_figures_by_day_and_place(town: Town) -> None:
    places = await town.manager.ask("{ viewer { employments { merchant { locations { id name } } } } }")
    place = places["viewer"]["employments"][0]["merchant"]["locations"][0]
    number = await batch(town, mostPerCustomer=None)
    await town.manager.do("addCoupons", id=number, count=2, placeId=place["id"], idempotencyKey=key())
    codes = await coupons_more(town, number, 4)
    await claims(town.ana, codes[0])
    town.house.clock.move(hours=15)  # past midnight in Madrid
    await claims(town.ana, codes[1])
    await claims(town.luis, codes[2])
    found = await standing(town, number)
    assert [one["claimed"] for one in found["days"]] == [0, 1, 2]
    assert [one["day"] for one in found["days"]] == ["2026-03-01", "2026-03-02", "2026-03-03"]
    assert [(one["name"], one["made"], one["claimed"], one["left"]) for one in found["places"]] == [
        (place["name"], 2, 0, 2), (None, 4, 3, 1),
    ]  # fmt: skip
    claimed = await listed(town, number, s="CLAIMED")
    assert {one["memberName"] for one in claimed} == {"Ana", "Luis"}


async def test_codes_of_the_shop_come_in_by_csv(town: Town) -> None:
    number, other = await batch(town, name="De papel"), await batch(town, name="Otro")
    data = table(("Cupón",), ("VERANO-0001",), ("verano 0002",), ("VERANO-0001",), ("ABC",), ("СOVID99",), ("",),
                 ("ñandú-77",), ("VERANO/3",))  # fmt: skip
    found = await brought(town, number, data)
    assert (found["kind"], found["columns"][0]["field"]) == ("COUPONS", "COUPON")
    assert await listed(town, number) == []
    done = await run(town, found)
    assert {one["outcome"]: one["rows"] for one in done["counts"]} == {"CREATE": 3, "REPEATED": 1, "FAILED": 4}
    assert await problems(town, done) == [
        (4, "REPEATED", ["COUPON_BEFORE"]), (5, "FAILED", ["COUPON_CODE"]), (6, "FAILED", ["COUPON_CODE"]),
        (7, "FAILED", ["REQUIRED"]),
        (9, "FAILED", ["COUPON_CODE"]),
    ]  # fmt: skip
    assert sorted(one["code"] for one in await listed(town, number)) == ["NANDU77", "VERANO0001", "VERANO0002"]
    mail = mails_to(town.house, "marta@aurora.example")[-1]
    [attached] = list(mail.iter_attachments())
    returned = list(csv.reader(io.StringIO(attached.get_content().removeprefix("\ufeff"))))
    assert returned[1][1:3] in (["VERANO-0001", "Creado"], ["VERANO-0001", "Created"])
    again = await run(town, await brought(town, number, data))
    assert {one["outcome"]: one["rows"] for one in again["counts"]} == {"SAME": 3, "REPEATED": 1, "FAILED": 4}
    elsewhere = await brought(town, other, table(("code",), ("VERANO-0001",)))
    assert await problems(town, elsewhere) == [(2, "FAILED", ["COUPON_OTHER_BATCH"])]
    [one] = await listed(town, number, q="VERANO0002")
    assert one["link"] == "http://localhost:8000/c/cafe-aurora/VERANO0002"
    assert (await claims(town.ana, one["link"]))["points"] == 50
    assert (await claims(town.luis, "VERANO-0001"))["__typename"] == "NotFound"  # of which shop?
    assert (await claims(town.luis, "verano-0001", "cafe-aurora"))["points"] == 50
    assert (await page(town.house.person(), "VERANO0001", "el-rival"))["__typename"] == "NotFound"
    same = await batch(town, by=town.rival, name="Del rival")
    upload = await uploaded(town.manager, table(("code",), ("VERANO-0001",)).encode(), "x.csv")
    foreign = await town.manager.do("startImport", kind="COUPONS", uploadId=upload, batchId=same)
    assert foreign["__typename"] == "NotFound"
    none = await town.manager.do(
        "startImport", kind="COUPONS", uploadId=await uploaded(town.manager, b"code\nA123\n", "y.csv")
    )
    assert none["__typename"] == "NotFound"


async def test_thousands_of_codes_say_what_became_of_each(town: Town) -> None:
    number, new, again, bad = await batch(town), 490 * PART, 7 * PART, PART
    lines = [f"TARJETA-{n:06}" for n in range(new)]
    lines += [lines[n] for n in range(again)] + [" "] * bad + ["КУПОН-1234"] * bad + ["corto"[:3]] * bad
    data = "código\r\n" + "\r\n".join(f'"{line}"' for line in lines) + "\r\n"
    done = await run(town, await brought(town, number, data.encode("utf-16")))
    assert done["rowCount"] == 500 * PART
    told = {one["outcome"]: one["rows"] for one in done["counts"]}
    assert (told["CREATE"], told["REPEATED"], told["FAILED"]) == (new, again, 3 * bad), told
    assert sum(told.values()) == done["rowCount"]
    assert (await standing(town, number))["figures"]["made"] == new
    text = (await town.manager.client.get(f"/export/import-result.csv?import={done['id']}&lang=es")).text
    result = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))
    assert len(result) == 500 * PART + 1  # blank ones too
    assert result[0] == ["Fila", "código", "Estado", "Puntos", "Motivo"]
    assert result[1][:3] == ["2", "TARJETA-000000", "Creado"]
    assert result[new + 1][2:] == ["Repetida", "", "Otra fila de este archivo tiene el mismo código."]
    assert result[-1][2] == "Con error"


@pytest.mark.parametrize("format", ["csv", "xlsx"])
async def test_codes_are_taken_home_with_their_state(town: Town, format: str) -> None:
    number, [first, second, third] = await coupons(town)
    await claims(town.ana, first)
    ids = {one["code"]: one["id"] for one in await listed(town, number)}
    await town.manager.do("voidCoupon", id=ids[third])
    got = await town.manager.client.get(f"/export/coupons.{format}?batch={number}&lang=es")
    assert got.status_code == 200
    found: list[list[Any]]
    if format == "csv":
        found = [list(row) for row in csv.reader(io.StringIO(got.text.removeprefix("\ufeff")))]
    else:
        sheet = load_workbook(io.BytesIO(got.content)).active
        assert sheet is not None
        found = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert found[0] == ["Número", "Código", "Enlace", "Estado", "Local", "Creado", "Usado", "Cliente"]
    assert [(row[1], row[3], row[7] or None) for row in found[1:]] == [
        (first, "Usado", "Ana"), (second, "Por usar", None), (third, "Anulado", None),
    ]  # fmt: skip
    assert (await town.rival.client.get(f"/export/coupons.{format}?batch={number}")).status_code == 404
    assert (await town.cashier.client.get(f"/export/coupons.{format}?batch={number}")).status_code == 404


async def test_others_see_and_make_nothing(town: Town) -> None:
    number, _ = await coupons(town)
    assert (await town.rival.ask(BATCH, b=number))["couponBatch"] is None
    assert (await town.rival.ask(COUPONS, b=number))["coupons"]["edges"] == []
    for who in (town.rival, town.cashier):
        for mutation, form in (
            ("addCoupons", {"id": number, "count": 1, "idempotencyKey": key()}), ("voidCouponBatch", {"id": number}),
            ("saveCouponBatch", {"id": number, "name": "X", "points": 1, "version": 1}),
        ):  # fmt: skip
            assert (await who.do(mutation, **form))["__typename"] == "NotFound", (mutation, who.email)
    given = await promotion(town, "REGULAR", gift=[{"addPoints": 5}])
    stolen = await town.rival.do("saveCouponBatch", name="X", promotionId=given)
    assert stolen["__typename"] == "NotFound"
    assert (await standing(town, number))["figures"]["left"] == 3


async def test_lists_are_paged(town: Town) -> None:
    number, _ = await coupons(town, 5)
    first = (await town.manager.ask(COUPONS, b=number, first=3))["coupons"]
    rest = (await town.manager.ask(COUPONS, b=number, first=3, after=first["pageInfo"]["endCursor"]))["coupons"]
    assert [edge["node"]["number"] for edge in [*first["edges"], *rest["edges"]]] == [5, 4, 3, 2, 1]
    assert (first["pageInfo"]["hasNextPage"], rest["pageInfo"]["hasNextPage"]) == (True, False)
    for n in range(3):
        await batch(town, name=f"Lote {n}")
    query = (
        "query ($after: String) { couponBatches(first: 2, after: $after) { edges { node { name figures { made } } }"
        " pageInfo { endCursor hasNextPage } } }"
    )
    top = (await town.manager.ask(query))["couponBatches"]
    below = (await town.manager.ask(query, after=top["pageInfo"]["endCursor"]))["couponBatches"]
    names = [edge["node"]["name"] for edge in [*top["edges"], *below["edges"]]]
    assert names == ["Lote 2", "Lote 1", "Lote 0", "Feria"]


async def test_rows_of_an_import_stay_in_its_kind(town: Town) -> None:
    number = await batch(town)
    found = await brought(town, number, table(("x",), ("A1234",)), mapping=["COUPON"])
    assert [row["status"] for row in await rows(town, found)] == ["Will be created"]
    refused = await town.manager.do("checkImport", id=found["id"], mapping=[None])
    assert refused["fields"][0]["code"] == "COLUMN_COUPON"
    await town.manager.do("voidCouponBatch", id=number)
    done = await run(town, found)
    assert await problems(town, done) == [(2, "FAILED", ["COUPON_BATCH_GONE"])]


async def test_its_page_has_pictures_that_stay_or_go(town: Town) -> None:
    photos = [await uploaded(town.manager, picture(color=color)) for color in ("red", "green", "blue")]
    number, [first, *_] = await coupons(town, pictures=[{"uploadId": one} for one in photos[:2]])
    kept = "query ($b: ID!) { couponBatch(id: $b) { version pictures { key picture { url } } } }"
    before = (await town.manager.ask(kept, b=number))["couponBatch"]
    urls = [one["picture"]["url"] for one in before["pictures"]]
    assert [one["url"] for one in (await page(town.ana.person, first))["pictures"]] == urls
    form = {"id": number, "name": "Feria", "points": 50}
    stays = [{"key": before["pictures"][1]["key"]}, {"uploadId": photos[2]}]
    saved = await town.manager.do("saveCouponBatch", **form, version=1, pictures=stays)
    assert saved["__typename"] == "CouponBatchSuccess", saved
    after = [one["url"] for one in (await page(town.ana.person, first))["pictures"]]
    assert (after[0], len(after), urls[0] in after) == (urls[1], 2, False)
    live = "SELECT id FROM media_file WHERE dropped_at IS NULL"
    files = len(await town.house.rows(live))
    late = [{"uploadId": await uploaded(town.manager, picture(color="black"))}]
    stale = await town.manager.do("saveCouponBatch", **form, version=1, pictures=late)
    assert (stale["__typename"], len(await town.house.rows(live))) == ("ChangedMeanwhile", files)
    twice = await town.manager.do("saveCouponBatch", **form, version=2, pictures=[stays[0], stays[0]])
    fresh = await town.manager.do("saveCouponBatch", name="Otro", points=5, pictures=[stays[0]])
    for refused in (twice, fresh):
        assert [(one["path"], one["code"]) for one in refused["fields"]] == [("pictures", "UNREADABLE")]
    assert (await town.house.person().client.get(urls[0])).status_code == 200  # for a month, for pages that are open
    await town.manager.do("saveCouponBatch", **form, version=2)  # not said: they stay
    assert [one["url"] for one in (await page(town.ana.person, first))["pictures"]] == after
    text = await uploaded(town.manager, b"no picture", "x.png")
    for wrong, code in (
        ([{"key": "NOBODYS"}], "UNREADABLE"), ([{"uploadId": text}], "PICTURE"),
        ([{"key": str(n)} for n in range(5)], "MANY"),
    ):  # fmt: skip
        refused = await town.manager.do("saveCouponBatch", **form, version=3, pictures=wrong)
        assert [(one["path"], one["code"]) for one in refused["fields"]] == [("pictures", code)]
    other = await town.rival.do("saveCouponBatch", name="X", points=1, pictures=[{"uploadId": photos[0]}])
    assert other["__typename"] == "NotFound"
