"""What a shop has made, told, brought in and let others use, as files."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from support.automations import PLUS_FIVE, automation
from support.checkout import paid, points_are_money, trusted_shop
from support.coupons import batch, claims, coupons, listed
from support.imports import brought, table
from support.promotions import assign, code_promotion, member_id, promotion
from support.rest import shop
from support.taken import exported
from support.town import Town, key


async def saved(town: Town, mutation: str, **form: Any) -> Any:
    done = await town.owner.do(mutation, **form)
    assert done["__typename"].endswith("Success"), done
    return done


async def test_rewards_in_the_shops_order(town: Town) -> None:
    await town.reward(100, description="=1+1", stock=5, mostPerCustomer=2, requestDays=7)
    await town.reward(50, title="Un té", isActive=False)
    rows = await exported(town, "rewards")
    assert [row[:6] + row[8:] for row in rows] == [
        ("Un café", "=1+1", 100, 5, 2, None, 7, "Sí"), ("Un té", "", 50, None, None, None, None, None),
    ]  # fmt: skip
    assert ",'=1+1," in (await town.manager.client.get("/export/rewards.csv?merchant=cafe-aurora")).text


async def test_promotions_by_where_they_stand_with_what_came_of_them(town: Town) -> None:
    ten_percent = [{"discount": {"percentBp": 1000}}]
    group = (await saved(town, "createSegment", name="Todos", criteria={}, merchant="cafe-aurora"))["segment"]["id"]
    first = await promotion(town, "REGULAR", title="=1+1", gift=ten_percent, budget=9, mostPerCustomer=2)
    await promotion(town, "PUNCH_CARD", title="Sellos", gift=ten_percent, punchRules={"goal": 5}, segmentId=group)
    await promotion(town, "BENEFIT", title="Luego", gift=ten_percent, starts=False)
    await assign(town, first)
    await saved(town, "removeSegment", id=group, merchant="cafe-aurora")
    await saved(town, "endPromotion", id=first, merchant="cafe-aurora")
    rows = await exported(town, "promotions")
    assert [row[1:4] + row[6:] for row in rows] == [
        ("Luego", "Ventaja automática", "Borrador", "Todos los clientes", None, None, 0, 0, 0, 0, 0),
        ("Sellos", "Tarjeta de sellos", "En marcha", "Todos", None, None, 0, 0, 0, 0, 0),
        ("=1+1", "Vale para clientes elegidos", "Terminada", "Todos los clientes", 9, 2, 2, 0, 2, 0, 0),
    ]  # fmt: skip
    for state, titles in (("DRAFT", ["Luego"]), ("RUNNING", ["Sellos"]), ("ENDED", ["=1+1"]), ("SCHEDULED", [])):
        assert [row[1] for row in await exported(town, "promotions", state=state)] == titles
    assert ",'=1+1," in (await town.manager.client.get("/export/promotions.csv?merchant=cafe-aurora")).text


async def test_messages_as_each_customer_reads_them(town: Town) -> None:
    ana, luis = await member_id(town, town.ana), await member_id(town, town.luis)
    await town.award(town.ana, 1200)
    for title in ("Hola {{name}}", "=1+1"):
        form = {"title": title, "body": "Tienes %puntos%.", "channels": ["INBOX"], "idempotencyKey": key()}
        sent = await town.manager.do("sendMessages", members=[ana, luis], **form)
        assert sent["__typename"] == "SendMessagesSuccess", sent
    assert sorted(row[1:] for row in await exported(town, "messages")) == [
        ("Ana", "=1+1", "Tienes 1,200.", "Avisos de la app", "Marta"),
        ("Ana", "Hola Ana", "Tienes 1,200.", "Avisos de la app", "Marta"),
        ("Luis", "=1+1", "Tienes 0.", "Avisos de la app", "Marta"),
        ("Luis", "Hola Luis", "Tienes 0.", "Avisos de la app", "Marta"),
    ]  # fmt: skip
    assert [row[1:3] for row in await exported(town, "messages", member=luis)] == [
        ("Luis", "=1+1"), ("Luis", "Hola Luis"),
    ]  # fmt: skip
    told = (await town.manager.client.get(f"/export/messages.csv?merchant=cafe-aurora&member={ana}&lang=en")).text
    assert ",'=1+1," in told
    assert told.lstrip("\ufeff").startswith("Date,Customer,Title,Message,How,Employee")


async def test_the_places_that_are_open(town: Town) -> None:
    place = {"address": "Calle Mayor 1", "city": "Getafe", "mapUrl": "https://maps.example/norte"}
    await saved(town, "createLocation", name="Norte", merchant="cafe-aurora", **place)
    shut = (await saved(town, "createLocation", name="Sur", merchant="cafe-aurora"))["location"]["id"]
    await saved(town, "closeLocation", id=shut, merchant="cafe-aurora")
    rows = await exported(town, "locations")
    assert ("Norte", "Calle Mayor 1", "Getafe", "https://maps.example/norte") in rows
    assert "Sur" not in {row[0] for row in rows}
    assert (await town.manager.client.get("/export/locations.csv?merchant=cafe-aurora")).status_code == 404


async def test_segments_with_who_is_in_them_now(town: Town) -> None:
    await saved(town, "createSegment", name="Con puntos", criteria={"balance": {"least": 10}}, merchant="cafe-aurora")
    await saved(town, "createSegment", name="Todos", criteria={}, merchant="cafe-aurora")
    await town.award(town.ana, 20)
    assert [row[:2] for row in await exported(town, "segments")] == [("Con puntos", 1), ("Todos", 2)]


async def test_news_and_pushes_by_where_they_stand(town: Town) -> None:
    shown = {"title": "Pan", "text": "Desde hoy."}
    out = await saved(town, "publishNews", news=shown, idempotencyKey=key(), merchant="cafe-aurora")
    await saved(town, "saveNews", news={"title": "Otra", "text": "Luego."}, merchant="cafe-aurora")
    later = {"title": "Feria", "text": "Pronto.", "showsAt": (town.house.clock.now + timedelta(days=3)).isoformat()}
    await saved(town, "publishNews", news=later, idempotencyKey=key(), merchant="cafe-aurora")
    await town.house.run_jobs()
    await town.ana.person.do("markNewsRead", ids=[out["news"]["id"]])
    assert [(row[1:4], row[7]) for row in await exported(town, "news")] == [
        (("Feria", "Programada", "Todos los clientes"), 0), (("Otra", "Borrador", "Todos los clientes"), 0),
        (("Pan", "Publicada", "Todos los clientes"), 1),
    ]  # fmt: skip
    for state, titles in (
        ("SHOWN", ["Pan"]),
        ("DRAFT", ["Otra"]),
        ("SCHEDULED", ["Feria"]),
        ("ENDED", []),
        ("EARLY", []),
    ):
        assert [row[1] for row in await exported(town, "news", state=state)] == titles
        asked = f"{{ newsDrafts(state: {state}) {{ edges {{ node {{ title }} }} }} }}"
        edges = (await town.manager.ask(asked))["newsDrafts"]["edges"]
        assert [edge["node"]["title"] for edge in edges] == titles
    await saved(town, "withdrawNews", id=out["news"]["id"], merchant="cafe-aurora")
    assert [row[1] for row in await exported(town, "news", state="WITHDRAWN")] == ["Pan"]
    assert await exported(town, "news", state="SHOWN") == []

    await saved(town, "savePush", push={"title": "Hola", "body": "Ven."}, merchant="cafe-aurora")
    await saved(town, "sendPush", push={"title": "Ya", "body": "Corre."}, idempotencyKey=key(), merchant="cafe-aurora")
    assert [row[1:5] for row in await exported(town, "pushes", state="DRAFT")] == [
        ("Hola", "Ven.", "Borrador", "Todos los clientes")
    ]
    assert [row[1] for row in await exported(town, "pushes")] == ["Ya", "Hola"]
    edges = (await town.manager.ask("{ pushes(state: DRAFT) { edges { node { title } } } }"))["pushes"]["edges"]
    assert [edge["node"]["title"] for edge in edges] == ["Hola"]


async def test_automations_and_periodic_gifts_with_what_came_of_them(town: Town) -> None:
    await automation(town, {"registered": True}, PLUS_FIVE, name="Bienvenida")
    [row] = await exported(town, "automations")
    assert (row[:3], row[4:]) == (
        ("Bienvenida", "Encendido", "Cuando alguien se une al programa"), (0, 0, 0, 0, 0, 0),
    )  # fmt: skip
    form = {
        "name": "Lunes",
        "description": "Un regalo",
        "points": 10,
        "rhythm": "WEEKLY",
        "weekday": 1,
        "atMinute": 545,
    }
    await saved(town, "saveGift", form=form)
    assert await exported(town, "periodic-gifts") == [
        ("Lunes", "Un regalo", 10, "Cada semana", "lunes", None, None, "09:05", None, None, 0, 0)
    ]


async def test_imports_by_where_they_stand(town: Town) -> None:
    found = await brought(town, "CUSTOMERS", table(("Nombre", "Correo"), ("Eva", "eva@casa.example")), "socios.csv")
    [row] = await exported(town, "imports", state="MAPPING")
    assert (row[1:6], row[7]) == (("socios.csv", "Clientes", "Falta decir qué es cada columna", None, 0), "Marta")
    assert await exported(town, "imports", state="DONE") == []
    asked = "query ($s: ImportState) { imports(state: $s) { edges { node { id } } } }"
    assert (await town.manager.ask(asked, s="MAPPING"))["imports"]["edges"] == [{"node": {"id": found["id"]}}]
    assert (await town.manager.ask(asked, s="DONE"))["imports"]["edges"] == []


async def test_batches_of_coupons_and_the_coupons_that_are_seen(town: Town) -> None:
    number, codes = await coupons(town, count=3, name="Feria", points=50)
    over = (town.house.clock.now + timedelta(days=1)).isoformat()
    ended = await batch(town, name="Ayer", validTo=over)
    gone = await batch(town, name="Nunca")
    await saved(town, "voidCouponBatch", id=gone)
    claimed = await town.ana.person.do("claimCoupon", code=codes[1])
    assert claimed["__typename"] == "ClaimCouponSuccess", claimed
    town.house.clock.move(days=2)
    await town.manager.sign_in_again()
    assert [(row[1:3], row[7:11], row[11] is None) for row in await exported(town, "coupon-batches")] == [
        (("Nunca", 50), (0, 0, 0, 0), False), (("Ayer", 50), (0, 0, 0, 0), True), (("Feria", 50), (3, 1, 0, 2), True),
    ]  # fmt: skip
    asked = "query ($s: CouponBatchState) { couponBatches(state: $s) { edges { node { name } } } }"
    for state, name, identifier in (("OPEN", "Feria", number), ("ENDED", "Ayer", ended), ("WITHDRAWN", "Nunca", gone)):
        assert [row[1] for row in await exported(town, "coupon-batches", state=state)] == [name], identifier
        edges = (await town.manager.ask(asked, s=state))["couponBatches"]["edges"]
        assert [edge["node"]["name"] for edge in edges] == [name]
    assert [row[3] for row in await exported(town, "coupons", batch=number)] == ["Por usar", "Usado", "Por usar"]
    assert [row[7] for row in await exported(town, "coupons", batch=number, state="CLAIMED")] == ["Ana"]
    [one] = await exported(town, "coupons", batch=number, query=codes[0])
    assert one[0] == 1
    assert len(await listed(town, number, q=codes[0])) == 1
    assert await exported(town, "coupons", batch=number, state="CLAIMED", query=codes[0]) == []


async def test_a_batchs_claims_by_day_and_how_it_stands_where(town: Town) -> None:
    number, codes = await coupons(town, count=3)
    other, _ = await coupons(town, count=1, name="Otra")
    place = (await saved(town, "createLocation", name="=1+1", merchant="cafe-aurora"))["location"]["id"]
    await saved(town, "addCoupons", id=number, count=2, placeId=place, idempotencyKey=key())
    assert (await claims(town.ana, codes[0]))["__typename"] == "ClaimCouponSuccess"
    town.house.clock.move(days=2)
    assert (await claims(town.luis, codes[1]))["__typename"] == "ClaimCouponSuccess"
    await town.manager.sign_in_again()
    days = await exported(town, "coupon-days", batch=number)
    assert [(f"{row[0]:%d/%m}", row[1]) for row in days[:3]] == [("04/03", 1), ("03/03", 0), ("02/03", 1)]
    assert (len(days), sum(row[1] for row in days)) == (30, 2)
    only = {"batch": number, "first": "2026-03-02", "last": "2026-03-03"}
    assert [row[1] for row in await exported(town, "coupon-days", **only)] == [0, 1]
    assert sum(row[1] for row in await exported(town, "coupon-days", batch=other)) == 0
    assert await exported(town, "coupon-places", batch=number) == [("=1+1", 2, 0, 0, 2), ("Sin local", 3, 2, 0, 1)]
    assert await exported(town, "coupon-places", batch=other) == [("Sin local", 1, 0, 0, 1)]
    told = (await town.manager.client.get(f"/export/coupon-places.csv?batch={number}&lang=en")).text
    assert told.lstrip("\ufeff").splitlines() == [
        "Location,Made,Claimed,Withdrawn,Left", "'=1+1,2,0,0,2", "No location,3,2,0,1",
    ]  # fmt: skip
    await town.rival.sign_in_again()
    for name in ("coupon-days", "coupon-places"):
        for who, batch_id in ((town.rival, number), (town.cashier, number), (town.manager, ""), (town.manager, "x")):
            answer = await who.client.get(f"/export/{name}.csv?batch={batch_id}")
            assert answer.status_code == 404, (name, who.email)
    answer = await town.manager.client.get(f"/export/coupon-days.csv?batch={number}&first=2026-03-09")
    assert (answer.status_code, answer.json()["code"]) == (422, "ORDER")


async def test_every_promo_code_that_was_made(town: Town) -> None:
    one = await code_promotion(town, "AURORA10", gift=[{"addPoints": 5}], title="Diez")
    added = await town.manager.do("addPromoCodes", id=one, generate=300)
    assert added["added"] == 300, added
    other = await code_promotion(town, "VERANO", gift=[{"addPoints": 5}], title="Verano")
    rows = await exported(town, "promo-codes", promotion=one)
    assert len(rows) == 301
    assert rows[-1][1:] == ("Diez", "AURORA10", "Sí", 0, None)
    assert len({row[2] for row in rows}) == 301
    assert [row[2] for row in await exported(town, "promo-codes", promotion=other)] == ["VERANO"]
    assert len(await exported(town, "promo-codes")) == 302


async def test_what_points_paid_for_a_customer(town: Town) -> None:
    await points_are_money(town)
    await town.award(town.ana, 500)
    await paid(await trusted_shop(town), town.ana, "A-1", points=200)
    ana, luis = await member_id(town, town.ana), await member_id(town, town.luis)
    [row] = await exported(town, "payments", member=ana)
    assert row[1:] == ("Ana", "A-1", "200 puntos", 30, 10, 20, 200, None, "Reservado")
    assert len(await exported(town, "payments")) == 1
    assert await exported(town, "payments", member=luis) == []
    assert [row[4] for row in await exported(town, "movements", member=ana)] != []


async def test_tiers_and_badges_with_who_has_them(town: Town) -> None:
    await saved(town, "saveTier", name="Plata", rank=1, color="#5B4300", pointsNeeded=100, multiplierBp=15_000)
    await saved(town, "saveTier", name="Oro", rank=2, color="#5B4300", spendNeededMinor=5_050)
    assert await exported(town, "tiers") == [
        (1, "Plata", "", 100, None, 1.5, "Sí", 0), (2, "Oro", "", None, 50.5, 1, "Sí", 0),
    ]  # fmt: skip
    await saved(town, "saveBadge", title="Fiel", icon="star", measure="PURCHASES", least=2, most=10)
    await saved(town, "saveBadge", title="Rico", icon="star", measure="SPEND", least=10_050)
    assert await exported(town, "badges") == [
        ("Fiel", "", "Número de compras", 2, 10, "Sí", 0), ("Rico", "", "Dinero en compras", 100.5, None, "Sí", 0),
    ]  # fmt: skip


async def test_what_looks_odd_at_the_till(town: Town) -> None:
    for _ in range(7):
        await town.award(town.ana, 1)
    await town.house.run_jobs()
    [row] = await exported(town, "flags")
    assert row[1:] == ("Carlos dio puntos a Ana muchas veces en pocos minutos", "Carlos", "Ana", None)
    assert await exported(town, "flags", seen="true") == []


async def test_the_team_the_keys_and_the_webhooks_are_the_owners_and_hold_no_secret(town: Town) -> None:
    team = {row[0]: row[1:4] for row in await exported(town, "team")}
    assert (team["Marta"][1], team["Carlos"][1]) == ("Encargado", "Caja")
    eshop = await shop(town, source="La tienda", scopes=["ORDERS_READ", "POINTS_WRITE"])
    [token] = await exported(town, "api-tokens")
    assert (token[0], token[2], token[5], token[9]) == ("La tienda", "La tienda", "orders:read, points:write", None)
    hook = {"name": "Almacén", "url": "https://shop.example/hook", "kinds": ["points.earned"]}
    secret = (await saved(town, "saveWebhook", webhook=hook))["webhook"]["secret"]
    [webhook] = await exported(town, "webhooks")
    assert webhook[:5] == ("Almacén", "https://shop.example/hook", "Avisar de los eventos", "points.earned", "Sí")
    for name in ("team", "api-tokens", "webhooks"):
        path = f"/export/{name}.csv?merchant=cafe-aurora"
        told = (await town.owner.client.get(path)).text
        assert secret not in told
        assert eshop.secret not in told
        assert (await town.manager.client.get(path)).status_code == 404


@pytest.mark.parametrize("asked", ["promotions.csv?state=LOST", "news.csv?state=LOST", "pushes.csv?state=LOST",
                                   "imports.csv?state=LOST", "coupon-batches.csv?state=LOST"])  # fmt: skip
async def test_what_is_no_state_is_said(town: Town, asked: str) -> None:
    answer = await town.manager.client.get(f"/export/{asked}&merchant=cafe-aurora")
    assert (answer.status_code, answer.json()["code"]) == (422, "CHOICE")


async def test_what_is_no_promotion_is_not_found(town: Town) -> None:
    answer = await town.manager.client.get("/export/promo-codes.csv?promotion=x&merchant=cafe-aurora")
    assert answer.status_code == 404
