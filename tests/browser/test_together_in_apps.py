"""A gift by a link that its receiver opens before having an account, a household that one asks another into, and a gift
that the shop takes back."""

from __future__ import annotations

import re
import sqlite3
import uuid
from contextlib import closing
from pathlib import Path

from playwright.async_api import Browser, Page, Playwright, expect

from fiel.core.settings import Settings
from support.browser import FLAGS, ON_SQLITE, RunningServer, served
from support.house import PASSWORD
from support.story import PHONE, ask, at_work, balance, does, member_at_home, registered_owner

ALLOW = "mutation ($i: UpdateProgramInput!) { updateProgram(input: $i) { __typename } }"
GIVE = "mutation ($i: AwardPointsInput!) { awardPoints(input: $i) { __typename } }"


@ON_SQLITE
async def test_a_gift_finds_its_receiver_and_two_share_what_they_have(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        allowed = {"merchant": "cafe-aurora", "allowsTransfers": True, "householdSize": 2}
        await ask(owner, server, ALLOW, i=allowed)
        ana = await member_at_home(browser, server)
        await at_work(owner, server)
        await has_bought(owner, ana, server, settings)
        await balance(ana, 100)
        luis = await opened_by_luis(browser, await gift_link(ana))
        await ana.get_by_role("dialog").get_by_role("button", name="Cerrar").click()
        await expect(ana.get_by_text("Para Luis")).to_be_visible()

        code = await household_code(ana)
        await luis.goto(f"{server.url}/household/{code}")
        await expect(luis.get_by_text("Ana quiere compartir contigo los puntos de Café Aurora.")).to_be_visible()
        await luis.get_by_role("button", name="Compartir mis puntos").click()
        await luis.get_by_role("link", name="Ver mi hogar").click()
        await expect(luis.get_by_text(re.compile("puedes usar 70 puntos de tu hogar"))).to_be_visible()
        await expect(ana.get_by_text(re.compile("^Luis"))).to_be_visible()  # on her screen, which stood open
        await asked_by_the_till(owner, luis, server)
        await balance(luis, 0)
        await looks_into_the_gift(luis)
        await luis.goto(f"{server.url}/m/cafe-aurora/household")
        await luis.get_by_role("button", name="Salir").click()
        await luis.get_by_role("dialog").get_by_role("button", name="Salir").click()
        await expect(luis.get_by_text("Has salido del hogar. Tus puntos siguen siendo tuyos.")).to_be_visible()
        await browser.close()
        assert "The books balance" in server.reconcile()


@ON_SQLITE
async def test_a_shop_takes_a_gift_back_and_both_have_what_they_had(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        await ask(owner, server, ALLOW, i={"merchant": "cafe-aurora", "allowsTransfers": True})
        ana = await member_at_home(browser, server)
        await has_bought(owner, ana, server, settings)
        luis = await luis_at_home(browser, server)
        code = (await ask(luis, server, "{ viewer { memberCode } }"))["viewer"]["memberCode"]
        gift = {"merchant": "cafe-aurora", "recipient": code, "points": 30, "idempotencyKey": uuid.uuid4().hex}
        await does(ana, server, "sendPoints", **gift)
        await balance(ana, 70)
        await balance(luis, 30)
        await takes_it_back(owner, server)
        await balance(ana, 100)  # on both phones, which stood open
        await balance(luis, 0)
        await ana.locator("[data-gifts]").click()
        await expect(ana.get_by_text("Para Luis · deshecho por el comercio: 30 puntos")).to_be_visible()
        await browser.close()
        assert "The books balance" in server.reconcile()


async def luis_at_home(browser: Browser, server: RunningServer) -> Page:
    page = await (await browser.new_context(**PHONE, base_url=server.url)).new_page()
    you = {"name": "Luis Gil", "email": "luis@casa.example", "password": PASSWORD, "language": "es"}
    await does(page, server, "signUp", **you, acceptsTerms=True, join="cafe-aurora")
    await page.goto("/")
    await balance(page, 0)
    return page


async def takes_it_back(owner: Page, server: RunningServer) -> None:
    """In the giver's record, which says so and offers it no more; then the receiver's has none of it either."""
    await opens_record(owner, server, "Ana Pérez", points=70)
    gift = owner.get_by_role("button", name=re.compile("Regalo de puntos"))
    await gift.click()
    sheet = owner.get_by_role("dialog")
    hint = "Vuelve lo que aún tenga quien los recibió; lo que ya gastó no vuelve."
    await expect(sheet.get_by_text(hint)).to_be_visible()
    await sheet.get_by_label("Nota interna").fill("Era para otra persona")
    await sheet.get_by_role("button", name="Deshacer este movimiento").click()
    said = owner.get_by_role("status").filter(has_text="Movimiento deshecho: +30 puntos.")
    await expect(said).to_be_visible()
    await expect(owner.locator("[data-balance]")).to_have_text("100")
    await expect(gift).to_have_text([re.compile(r"\+30\s+100"), re.compile(r"−30\s+70")])
    await gift.last.click()
    await expect(sheet.get_by_text("Ya se deshizo.")).to_be_visible()
    await expect(sheet.get_by_role("button", name="Deshacer este movimiento")).to_have_count(0)
    await opens_record(owner, server, "Luis Gil", points=0)


async def opens_record(owner: Page, server: RunningServer, name: str, points: int) -> None:
    await owner.goto(f"{server.url}/panel/cafe-aurora/customers")
    await owner.get_by_role("link", name=name).click()
    await expect(owner.get_by_role("heading", level=1, name=name)).to_be_visible()
    await expect(owner.locator("[data-balance]")).to_have_text(str(points))


async def has_bought(owner: Page, ana: Page, server: RunningServer, settings: Settings) -> None:
    """For a hundred points; and she came long enough ago to give some."""
    code = (await ask(ana, server, "{ viewer { memberCode } }"))["viewer"]["memberCode"]
    award = {"member": {"code": code}, "amountMinor": 10_000, "idempotencyKey": uuid.uuid4().hex}
    assert (await ask(owner, server, GIVE, i=award))["awardPoints"]["__typename"] == "AwardPointsSuccess"
    with closing(sqlite3.connect(settings.database.removeprefix("sqlite://"), timeout=30)) as connection, connection:
        connection.execute("UPDATE membership SET joined_at = datetime(joined_at, '-30 days') || '+00:00'")


async def gift_link(ana: Page) -> str:
    await ana.locator("[data-gifts]").click()
    await ana.get_by_label("Cuántos puntos").fill("30")
    await ana.get_by_role("button", name="Regalar con un enlace").click()
    return await ana.get_by_role("dialog").get_by_label("Tu enlace").input_value()


async def opened_by_luis(browser: Browser, link: str) -> Page:
    """He has no account and is no member: the link waits for both."""
    page = await (await browser.new_context(**PHONE)).new_page()
    await page.goto(link)
    await expect(page.get_by_text("Entra o crea tu cuenta para ver lo que te han enviado.")).to_be_visible()
    await page.get_by_role("link", name="Crear cuenta").click()
    await page.get_by_label("Tu nombre").fill("Luis Gil")
    await page.get_by_label("Correo o teléfono").fill("luis@casa.example")
    await page.get_by_label("Contraseña").fill(PASSWORD)
    await page.get_by_label("He leído y acepto").check()
    await page.get_by_role("button", name="Crear cuenta").click()
    await expect(page.get_by_text("Ana te regala 30 puntos en Café Aurora.")).to_be_visible()
    await page.get_by_role("link", name="Unirme a Café Aurora").click()
    await page.get_by_role("button", name="Unirme").click()
    await page.get_by_role("button", name="Recoger los puntos").click()
    await expect(page.get_by_text("30 puntos son tuyos.")).to_be_visible()
    return page


async def asked_by_the_till(owner: Page, luis: Page, server: RunningServer) -> None:
    """For a reward that his own points don't reach: his phone says what his household brings before he says yes."""
    code = (await ask(luis, server, "{ viewer { memberCode } }"))["viewer"]["memberCode"]
    made = await does(owner, server, "createReward", reward={"title": "Desayuno", "cost": 50})
    asked = await does(owner, server, "requestConsent", member={"code": code}, points=50)
    await luis.goto(f"{server.url}/m/cafe-aurora/")
    question = luis.get_by_role("dialog")
    await expect(question.get_by_text("30 son tuyos y 20 de tu hogar.")).to_be_visible()
    await question.get_by_role("button", name="Sí, usarlos").click()
    await expect(question).to_be_hidden()
    form = {"member": {"code": code}, "rewardId": made["reward"]["id"], "idempotencyKey": uuid.uuid4().hex}
    await does(owner, server, "redeemReward", **form, consent={"requestId": asked["requestId"]})


async def looks_into_the_gift(luis: Page) -> None:
    """One movement, with when its points end."""
    await luis.get_by_role("button", name=re.compile("Regalo de puntos")).click()
    detail = luis.get_by_role("dialog")
    await expect(detail.get_by_text("Cuándo caducan")).to_be_visible()
    await expect(detail.get_by_role("listitem")).to_have_text([re.compile(r"^No caducan 30$|^Hasta el .* 30$")])
    await detail.get_by_role("button", name="Cerrar").click()


async def household_code(ana: Page) -> str:
    await ana.get_by_role("link", name="Monedero").first.click()
    await balance(ana, 70)
    await ana.locator("[data-household]").click()
    await ana.get_by_role("button", name="Invitar a alguien").click()
    return (await ana.get_by_role("dialog").locator(".figures").inner_text()).replace("-", "")
