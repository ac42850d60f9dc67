"""The panel's lists as files: narrowed as their screens are, for managers of that shop alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from aiohttp import web

from fiel.edge.lists.files import LISTS
from support.browser import PushService
from support.listener import Listener
from support.promotions import assign, member_id, promotion
from support.receipts import claimed
from support.rest import shop
from support.reviews import decides, ordered, writes
from support.taken import exported
from support.town import Town, key

GIFT = [{"discount": {"percentBp": 1000}}]


async def test_redemptions_by_state(town: Town) -> None:
    await town.award(town.ana, 500)
    reward = await town.reward(100)
    first = (await town.request(town.ana, reward))["redemption"]["id"]
    await town.request(town.ana, reward)
    done = await town.cashier.do("confirmRedemption", redemptionId=first, idempotencyKey=key())
    assert done["__typename"] == "ConfirmRedemptionSuccess", done
    rows = await exported(town, "redemptions")
    assert [(row[1:5], row[6]) for row in rows] == [
        (("Un café", "Ana", 100, "Pendiente de recoger"), None),
        (("Un café", "Ana", 100, "Entregado"), "Carlos"),
    ]  # fmt: skip
    assert [row[4] for row in await exported(town, "redemptions", status="CONFIRMED")] == ["Entregado"]
    assert await exported(town, "redemptions", member=await member_id(town, town.luis)) == []


async def test_orders_products_and_reviews_by_what_is_searched(town: Town) -> None:
    eshop = await shop(town)
    await ordered(eshop, town.ana, "A-1", "LIBRO", "VINO")
    await ordered(eshop, town.luis, "B-2", "TAZA")
    orders = await exported(town, "orders")
    assert [(row[1], row[2], row[3], row[4], row[5]) for row in orders] == [
        ("B-2", "Luis", "Completado", 10, None), ("A-1", "Ana", "Completado", 20, None),
    ]  # fmt: skip
    assert [row[1] for row in await exported(town, "orders", query="A-")] == ["A-1"]
    assert [row[1] for row in await exported(town, "orders", member=await member_id(town, town.luis))] == ["B-2"]

    saved = await town.manager.do("saveProduct", ref="VINO", name="Vino", priceMinor=950, pointsBp=1250)
    assert saved["__typename"] == "SaveProductSuccess", saved
    [product] = [row for row in await exported(town, "products", query="vin") if row[0] == "VINO"]
    assert (product[1], product[2], product[4], product[8], product[9]) == ("Vino", "Producto", 9.5, 12.5, "Sí")

    await writes(town.ana, "LIBRO", stars=4, text="=1+1")
    await decides(town, "approveReview", "LIBRO")
    assert {row[5] for row in await exported(town, "reviews")} == {"Publicada", "Sin escribir"}
    [published] = await exported(town, "reviews", state="APPROVED")
    assert (published[1], published[4], published[6], published[7]) == ("El LIBRO", "Ana", 4, "=1+1")
    await writes(town.ana, "VINO", stars=5, text="=1+1")
    csv_text = (await town.manager.client.get("/export/reviews.csv?merchant=cafe-aurora")).text
    assert "'=1+1" in csv_text
    assert ",=1+1" not in csv_text


async def test_what_a_promotion_gave(town: Town) -> None:
    number = await promotion(town, "REGULAR", title="Verano", gift=GIFT)
    other = await promotion(town, "REGULAR", title="Otoño", gift=GIFT)
    await assign(town, number, members=[await member_id(town, town.ana)])
    assert [row[1:5:3] for row in await exported(town, "promotion-uses", promotion=number)] == [("Verano", "Por usar")]
    assert [row[2] for row in await exported(town, "promotion-uses")] == ["Ana"]
    assert await exported(town, "promotion-uses", promotion=other) == []
    ana, luis = await member_id(town, town.ana), await member_id(town, town.luis)
    await assign(town, other, members=[ana, luis])
    assert [row[1:3] for row in await exported(town, "promotion-uses", member=ana)] == [
        ("Otoño", "Ana"), ("Verano", "Ana"),
    ]  # fmt: skip
    assert [row[1:3] for row in await exported(town, "promotion-uses", member=ana, promotion=other)] == [
        ("Otoño", "Ana")
    ]
    assert [row[1] for row in await exported(town, "promotion-uses", member=luis)] == ["Otoño"]


async def test_receipts_and_what_employees_did(town: Town) -> None:
    await town.program(acceptsReceipts=True)
    await claimed(town.ana)
    [receipt] = await exported(town, "receipts", state="WAITING")
    assert (receipt[1], receipt[2], receipt[4], receipt[6]) == ("Ana", "T-001", 12.5, "Por decidir")
    assert await exported(town, "receipts", state="REFUSED") == []
    await town.award(town.luis, 30)
    assert ("Carlos", 1, 30) in [(row[0], row[2], row[3]) for row in await exported(town, "shifts")]


async def test_who_read_a_post(town: Town) -> None:
    posts = []
    for title in ("=1+1", "Pan de centeno"):
        form = {"news": {"title": title, "text": "Desde hoy."}, "idempotencyKey": key(), "merchant": "cafe-aurora"}
        posts.append((await town.manager.do("publishNews", **form))["news"]["id"])
    await town.house.run_jobs()
    await town.ana.person.do("markNewsRead", ids=posts)
    await town.luis.person.do("markNewsRead", ids=posts[1:])
    assert [row[1::2] for row in await exported(town, "news-readers", news=posts[1])] == [
        ("Pan de centeno", "Luis"), ("Pan de centeno", "Ana"),
    ]  # fmt: skip
    assert [row[3] for row in await exported(town, "news-readers", news=posts[0])] == ["Ana"]
    assert len(await exported(town, "news-readers")) == 3
    csv_text = (await town.manager.client.get("/export/news-readers.csv?merchant=cafe-aurora")).text
    assert ",'=1+1," in csv_text


async def test_whom_a_push_reached(town: Town, pushes: PushService) -> None:
    await town.ana.wants_news()
    await town.ana.listens(pushes, "phone")
    await town.ana.listens(pushes, "laptop")
    pushes.answers.append(web.Response(status=410))
    form = {"title": "Dos por uno", "body": "Solo hoy."}
    push = (await town.manager.do("sendPush", push=form, idempotencyKey=key()))["push"]["id"]
    await town.house.run_jobs()
    await town.house.run_jobs()
    rows = await exported(town, "push-deliveries", push=push)
    assert {row[1:3] for row in rows} == {("Dos por uno", "Ana")}
    assert sorted((row[3], row[4] is None, row[5]) for row in rows) == [
        ("El dispositivo ya no existe", True, None), ("Enviado", False, None),
    ]  # fmt: skip
    other = (await town.manager.do("sendPush", push=form, idempotencyKey=key()))["push"]["id"]
    assert await exported(town, "push-deliveries", push=other) == []


async def test_points_that_customers_gave_each_other(town: Town) -> None:
    await town.program(allowsTransfers=True)
    town.house.clock.move(days=8)
    await town.cashier.do("awardPoints", member={"code": town.ana.code}, amountMinor=1_000, idempotencyKey=key())
    await town.award(town.ana, 300)
    form = {"merchant": "cafe-aurora", "points": 50, "idempotencyKey": key()}
    sent = await town.ana.person.do("sendPoints", recipient=town.luis.code, **form)
    assert sent["__typename"] == "SendPointsSuccess", sent
    offered = await town.ana.person.do("offerPoints", merchant="cafe-aurora", points=20)
    assert offered["__typename"] == "OfferPointsSuccess", offered
    await town.manager.sign_in_again()
    assert [row[1:5] for row in await exported(town, "points-transfers")] == [
        ("Ana", None, 20, "Enlace sin abrir"), ("Ana", "Luis", 50, "Regalado"),
    ]  # fmt: skip
    town.house.clock.move(days=2)
    await town.manager.sign_in_again()
    assert [row[4] for row in await exported(town, "points-transfers", state="OFFERED")] == ["Enlace caducado"]
    luis = await member_id(town, town.luis)
    assert [row[1:4] for row in await exported(town, "points-transfers", member=luis)] == [("Ana", "Luis", 50)]


async def test_whom_a_periodic_gift_reached(town: Town) -> None:
    numbers = []
    for name, points in (("Inicio de mes", 10), ("Otro", 5)):
        form = {"name": name, "description": "Un regalo", "points": points, "rhythm": "MONTHLY", "day": 31,
                "atMinute": 600}  # fmt: skip
        numbers.append((await town.manager.do("saveGift", form=form))["gift"]["id"])
    await town.manager.do("turnGift", id=numbers[0], on=True)
    town.house.clock.now = datetime(2026, 3, 31, 8, 0, tzinfo=UTC)
    await town.house.look_around()
    await town.manager.sign_in_again()
    rows = await exported(town, "gifts-given", gift=numbers[0])
    assert sorted(row[1:] for row in rows) == [("Inicio de mes", "Ana", 10), ("Inicio de mes", "Luis", 10)]
    assert {f"{row[0]:%d/%m %H:%M}" for row in rows} == {"31/03 10:00"}  # ten in Madrid, by its summer time
    assert await exported(town, "gifts-given", gift=numbers[1]) == []


async def test_what_was_sent_to_a_shops_systems_is_its_owners(town: Town, listener: Listener) -> None:
    listener.answers.append(web.Response(status=500))
    hook = {"name": "Almacén", "url": f"{listener.url}/hook", "kinds": ["points.earned"]}
    made = (await town.owner.do("saveWebhook", webhook=hook))["webhook"]["id"]
    await town.award(town.ana, 40)
    await town.house.run_jobs()
    [row] = await exported(town, "webhook-deliveries", webhook=made)
    assert (row[1:5], row[6]) == (("Almacén", "points.earned", "En espera", 1), 500)
    assert row[9] is not None
    assert await exported(town, "webhook-deliveries", failed="true") == []
    path = "/export/webhook-deliveries.csv?merchant=cafe-aurora"
    assert (await town.manager.client.get(path)).status_code == 404
    assert "Almacén" not in (await town.rival.client.get("/export/webhook-deliveries.csv?merchant=el-rival")).text
    await town.owner.do("removeWebhook", id=made)
    assert await exported(town, "webhook-deliveries") == []


async def test_each_days_figures_of_the_days_that_the_home_shows(town: Town) -> None:
    await town.award(town.ana, 40)
    town.house.clock.move(days=1)
    bought = {"member": {"code": town.luis.code}, "amountMinor": 1_250, "idempotencyKey": key()}
    assert (await town.cashier.do("awardPoints", **bought))["points"] == 12
    asked = await town.request(town.ana, await town.reward(20))
    await town.cashier.do("confirmRedemption", redemptionId=asked["redemption"]["id"], idempotencyKey=key())
    await town.manager.sign_in_again()
    rows = await exported(town, "daily-figures", first="2026-03-01", last="2026-03-03")
    assert [(f"{row[0]:%d/%m}", *row[1:]) for row in rows] == [
        ("03/03", 12, 20, 0, 1, 12.5), ("02/03", 40, 0, 2, 0, 0), ("01/03", 0, 0, 0, 0, 0),
    ]  # fmt: skip
    assert [row[0].day for row in await exported(town, "daily-figures", first="2026-03-02", last="2026-03-02")] == [2]
    usual = await exported(town, "daily-figures")
    assert [f"{usual[n][0]:%d/%m}" for n in (0, -1)] == ["03/03", "02/02"]
    path = "/export/daily-figures.csv?merchant=cafe-aurora"
    told = (await town.manager.client.get(f"{path}&lang=en&first=2026-03-03")).text
    assert told.lstrip("\ufeff").splitlines() == [
        "Day,Points given,Points redeemed,New customers,Purchases,Amount", "2026-03-03,12,20,0,1,12.50",
    ]  # fmt: skip
    for wrong, code in (
        ("first=2026-03-02&last=2026-03-01", "ORDER"), ("first=mañana", "UNREADABLE"),
        ("first=2020-01-01", "PERIOD_LONG"),
    ):  # fmt: skip
        answer = await town.manager.client.get(f"{path}&{wrong}")
        assert (answer.status_code, answer.json()["code"]) == (422, code), wrong


@pytest.mark.parametrize("name", ["referrals", "survey-answers", "automation-runs"])
async def test_an_empty_list_is_a_heading(town: Town, name: str) -> None:
    assert await exported(town, name) == []


@pytest.mark.parametrize("name", LISTS)
async def test_they_are_for_managers_of_that_shop(town: Town, name: str) -> None:
    path = f"/export/{name}.csv?merchant=cafe-aurora"
    for who in (town.cashier, town.rival, town.ana.person):
        assert (await who.client.get(path)).status_code == 404
    foreign = await member_id(town, town.ana)
    answer = await town.rival.client.get(f"/export/{name}.csv?merchant=el-rival&member={foreign}")
    assert answer.status_code == 200
    assert "Ana" not in answer.text
    assert len(await town.house.rows("SELECT id FROM activity WHERE kind = 'export.made'")) == 1


async def test_what_is_no_state_is_said(town: Town) -> None:
    answer = await town.manager.client.get("/export/redemptions.csv?merchant=cafe-aurora&status=LOST")
    assert (answer.status_code, answer.json()["code"]) == (422, "CHOICE")
    answer = await town.manager.client.get("/export/redemptions.csv?merchant=cafe-aurora&member=x")
    assert answer.status_code == 404
    for wrong in ("news-readers.csv?news=x", "push-deliveries.csv?push=x", "gifts-given.csv?gift=UHVzaENhbXBhaWduOjE="):
        answer = await town.manager.client.get(f"/export/{wrong}&merchant=cafe-aurora")
        assert answer.status_code == 404, wrong
    answer = await town.manager.client.get("/export/points-transfers.csv?merchant=cafe-aurora&state=LOST")
    assert (answer.status_code, answer.json()["code"]) == (422, "CHOICE")
