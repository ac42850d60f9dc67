"""The leaderboard, the movements and the home's days: narrowed, read, taken home, acted on; what narrows them stands in
the address."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.async_api import Locator, Page, Playwright, expect

from fiel.core.settings import Settings
from support.browser import FLAGS, ON_POSTGRES, ON_SQLITE, RunningServer, served
from support.story import does, registered_owner
from support.taken import offered

SHOP = "/panel/cafe-aurora"
SPENT = {"Ana": (4000, 2000), "Bea": (9000,), "Ciro": (500,)}


async def customers_who_bought(owner: Page, server: RunningServer) -> None:
    for who, amounts in SPENT.items():
        contact = {"email": f"{who.lower()}@casa.example"} if who == "Ana" else {}
        made = await does(owner, server, "createCustomer", name=who, merchant="cafe-aurora", **contact)
        for place, amount in enumerate(amounts):
            await does(owner, server, "awardPoints", member={"membershipId": made["member"]["id"]}, amountMinor=amount,
                       idempotencyKey=f"{who}-{place}", merchant="cafe-aurora")  # fmt: skip


async def lines(owner: Page) -> list[str]:
    return [re.sub(r"\s+", " ", text).strip() for text in await owner.locator("main > ul > li").all_inner_texts()]


async def wait_for_lines(owner: Page, many: int) -> list[str]:
    await expect(owner.locator("main > ul > li")).to_have_count(many)
    return await lines(owner)


@ON_SQLITE
async def test_the_best_customers_are_ranked_taken_home_written_to_and_given_points(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        await customers_who_bought(owner, server)
        await takes_the_days_home(owner, server)
        await owner.goto(f"{server.url}{SHOP}/leaderboard")
        assert await wait_for_lines(owner, 3) == ["1 Bea 90,00 €", "2 Ana 60,00 €", "3 Ciro 5,00 €"]
        assert [[row[0], row[1]] for row in await offered(owner, "csv")] == [["1", "Bea"], ["2", "Ana"], ["3", "Ciro"]]
        whole = await offered(owner, "xlsx")
        assert [(row[0], row[1], float(row[4])) for row in whole] == [
            (1, "Bea", 90.0), (2, "Ana", 60.0), (3, "Ciro", 5.0),
        ]  # fmt: skip

        await owner.get_by_role("button", name="Compras", exact=True).click()
        await expect(owner.locator("main > ul > li").first).to_contain_text("Ana")
        await owner.get_by_label("Fechas").select_option("LAST_YEAR")
        await expect(owner.get_by_text("Nadie en estas fechas con estos filtros")).to_be_visible()
        await owner.get_by_label("Fechas").select_option("YEAR_TO_DATE")
        await wait_for_lines(owner, 3)
        await owner.get_by_role("link", name="Ana", exact=True).click()
        await expect(owner.get_by_role("heading", name="Ana")).to_be_visible()
        await owner.go_back()
        await expect(owner.get_by_role("button", name="Compras", exact=True)).to_have_attribute("aria-pressed", "true")
        await expect(owner.get_by_label("Fechas")).to_have_value("YEAR_TO_DATE")
        await owner.reload()
        await expect(owner.get_by_label("Fechas")).to_have_value("YEAR_TO_DATE")
        await wait_for_lines(owner, 3)
        await writes_to_the_chosen(owner, server)
        await gives_to_the_first(owner)
        await browser.close()
        assert "The books balance" in server.reconcile()


async def takes_the_days_home(owner: Page, server: RunningServer) -> None:
    """The days that the home shows, and no others."""
    await owner.goto(f"{server.url}{SHOP}")
    days = owner.get_by_role("group", name="Cada día con sus cifras, en un archivo")
    rows = await offered(days, "csv")
    assert (len(rows), [sum(float(row[place]) for row in rows) for place in (1, 4, 5)]) == (30, [155, 4, 155])
    await owner.get_by_role("button", name="Otras fechas").click()
    await owner.get_by_label("Desde").fill("2026-01-01")
    await owner.get_by_label("Hasta").fill("2026-01-02")
    link = days.get_by_role("link", name="Excel")
    await expect(link).to_have_attribute("href", re.compile("first=2026-01-01&last=2026-01-02"))
    assert [(row[0].day, *row[1:]) for row in await offered(days, "xlsx")] == [
        (2, 0, 0, 0, 0, 0), (1, 0, 0, 0, 0, 0),
    ]  # fmt: skip


async def writes_to_the_chosen(owner: Page, server: RunningServer) -> None:
    await owner.get_by_label("Elegir a Ana").check()
    await owner.get_by_label("Elegir a Ciro").check()
    await expect(owner.locator("[data-chosen]")).to_contain_text("2")
    await owner.get_by_role("button", name="Escribirles").click()
    sheet = owner.get_by_role("dialog")
    await sheet.get_by_role("button", name="Enviar").click()
    await expect(sheet.get_by_role("alert").first).to_be_visible()
    await sheet.get_by_label("Título").fill("Gracias por venir")
    await sheet.get_by_label("Mensaje").fill("Eres de los mejores")
    await asks_before_it_closes(owner, sheet, "Escribirles")
    await expect(sheet.get_by_label("Mensaje")).to_have_value("Eres de los mejores")
    await sheet.get_by_role("button", name="Enviar").click()
    await expect(owner.get_by_role("status").filter(has_text="No se puede escribir por ahí a: Ciro")).to_be_visible()


async def asks_before_it_closes(owner: Page, sheet: Locator, title: str) -> None:
    """By its own button and by a key; what was typed stays where nobody agreed that it may go. A second key without a
    click before it closes it whatever the page says, and the question lies over the sheet all the same."""
    question = owner.get_by_role("dialog", name="¿Salir sin guardar?")
    for key, is_last in ((None, False), ("Escape", False), ("Escape", True)):
        if key is None:
            await sheet.get_by_role("button", name="Cerrar").click()
        else:
            await owner.keyboard.press(key)
        await expect(question).to_be_visible()
        if is_last:
            await question.get_by_role("button", name="Seguir aquí").click()
        else:
            await owner.keyboard.press("Escape")
        await expect(question).to_have_count(0)
        await expect(owner.get_by_role("dialog", name=title)).to_be_visible()


async def gives_to_the_first(owner: Page) -> None:
    """Whoever made most purchases; what can't be a number is told where it was written."""
    await owner.get_by_label("Los primeros puestos").fill("0")
    await owner.get_by_role("button", name="Elegir a los primeros").click()
    await expect(owner.get_by_text("Escribe cuántos puestos, de 1 a 500.")).to_be_visible()
    await owner.get_by_label("Los primeros puestos").fill("1")
    await owner.get_by_role("button", name="Elegir a los primeros").click()
    await expect(owner.locator("[data-chosen]")).to_contain_text("1")
    await owner.get_by_role("button", name="Darles puntos").click()
    sheet = owner.get_by_role("dialog")
    await sheet.get_by_label("Descripción").fill("Por venir tanto")
    await sheet.get_by_role("button", name="Cerrar").click()
    await owner.get_by_role("button", name="Salir sin guardar").click()
    await expect(sheet).to_have_count(0)
    await owner.get_by_role("button", name="Darles puntos").click()
    await expect(sheet.get_by_label("Descripción")).to_have_value("")
    await sheet.get_by_label("Puntos para cada uno").fill("muchos")
    await sheet.get_by_role("button", name="Dar", exact=True).click()
    await expect(sheet.get_by_text("Escribe cuántos puntos, como 100.")).to_be_visible()
    await sheet.get_by_label("Puntos para cada uno").fill("25")
    await sheet.get_by_label("Descripción").fill("Por tus compras")
    await sheet.get_by_role("button", name="Dar", exact=True).click()
    await expect(owner.get_by_role("status").filter(has_text="1")).to_be_visible()
    await owner.get_by_role("link", name="Ana", exact=True).click()
    await expect(owner.get_by_text("Por tus compras").first).to_be_visible()


@ON_POSTGRES
async def test_movements_are_narrowed_summed_and_taken_home_as_they_stand(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        await customers_who_bought(owner, server)
        await owner.goto(f"{server.url}{SHOP}/movements")
        shown = await wait_for_lines(owner, 4)
        assert [line.rsplit(" ", 1)[1] for line in shown] == ["+5", "+90", "+20", "+40"]
        await expect(owner.locator("[data-sums]")).to_have_text(re.compile(r"155.*4.*38,75"))
        for format in ("csv", "xlsx"):
            rows = await offered(owner, format)
            assert [(row[4], int(row[3])) for row in rows] == [("Ciro", 5), ("Bea", 90), ("Ana", 20), ("Ana", 40)]

        await owner.get_by_text("Filtrar", exact=True).click()
        await owner.get_by_label("Puntos, desde").fill("mucho")
        await expect(owner.get_by_text("Escribe un número entero, como 100 o −50.")).to_be_visible()
        await owner.get_by_label("Puntos, desde").fill("20")
        await owner.get_by_label("Puntos, hasta").fill("40")
        assert [line.rsplit(" ", 1)[1] for line in await wait_for_lines(owner, 2)] == ["+20", "+40"]
        await expect(owner.locator("[data-sums]")).to_have_text(re.compile(r"60.*2.*30,00"))
        assert [int(row[3]) for row in await offered(owner, "csv")] == [20, 40]
        await owner.get_by_role("link", name="Ana", exact=True).first.click()
        await expect(owner.get_by_role("heading", name="Ana")).to_be_visible()
        await owner.go_back()
        await expect(owner.get_by_label("Puntos, hasta")).to_have_value("40")
        await wait_for_lines(owner, 2)
        await owner.get_by_label("Puntos, hasta").fill("10")
        await expect(owner.get_by_role("alert")).to_be_visible()
        await owner.get_by_role("button", name="Quitar filtros").click()
        await wait_for_lines(owner, 4)
        await opens_what_is_behind_figures(owner, server)
        await browser.close()


async def opens_what_is_behind_figures(owner: Page, server: RunningServer) -> None:
    """Several kinds at once; those who hold points of an age; who bought just once."""
    await owner.goto(f"{server.url}{SHOP}/report")
    await owner.get_by_role("link", name="Puntos canjeados").first.click()
    await expect(owner.get_by_text("Ningún movimiento con estos filtros.")).to_be_visible()
    await expect(owner.get_by_label("Tipo")).to_have_value("REDEEM,REDEEM_RETURN")
    await owner.go_back()
    await owner.get_by_role("row", name=re.compile("0–3 meses")).get_by_role("link").click()
    await expect(owner.get_by_role("button", name="Quitar: Aún tienen puntos ganados")).to_be_visible()
    await expect(owner.locator("main tbody tr")).to_have_count(3)
    await owner.go_back()
    await owner.get_by_role("row", name=re.compile("^1 compra")).get_by_role("link").click()
    await expect(owner.get_by_role("button", name="solo una vez")).to_be_visible()
    await expect(owner.locator("main tbody tr")).to_have_count(2)
