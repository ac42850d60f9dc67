"""The apps as things on a phone: they wait for the network, install, renew themselves, and count on their icon."""

from __future__ import annotations

import json
import re
from pathlib import Path

from playwright.async_api import Page, Playwright, expect

from fiel.core.settings import Settings
from support.attack import new_key
from support.browser import FLAGS, ON_SQLITE, push_service, served
from support.story import (
    KEEPS_ITS_APP,
    PHONE,
    SHOP,
    at_work,
    balance,
    controlled,
    does,
    finds_ana,
    registered_owner,
    signed_up_customer,
)

PRIZES = [{"title": title, "total": 1, "actions": [{"addPoints": 50}]} for title in ("50 puntos", "50 más")]
COUNTS = """navigator.setAppBadge = async (count) => document.documentElement.setAttribute("data-badge", count);
navigator.clearAppBadge = () => navigator.setAppBadge(0);"""
NEXT = """navigator.serviceWorker.register("/sw.js?next", {scope: "/till"}).then((till) => new Promise((told) => {
    const look = () => till.waiting && told(true);
    till.installing?.addEventListener("statechange", look);
    look();
}))"""
"""A new version: the same worker, by another name."""
OFFERS = """() => {
    const offer = new Event("beforeinstallprompt", {cancelable: true});
    offer.prompt = async () => document.documentElement.setAttribute("data-prompted", "");
    offer.userChoice = Promise.resolve({outcome: "accepted"});
    return !dispatchEvent(offer);
}"""
"""As Chromium does once it finds that an app can be installed; answers whether its own bar is kept back."""


@ON_SQLITE
async def test_a_card_that_waits_is_scratched_once_and_the_icon_counts_what_is_unread(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with push_service() as pushes, served(tmp_path, FIEL_PUSH_EXTRA_ORIGINS=pushes.url) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        form = {"kind": "SCRATCH_CARD", "title": "Rasca y gana", "prizes": PRIZES, "byPurchase": True}
        saved = await does(owner, server, "savePromotion", form=form, merchant="cafe-aurora")
        await does(owner, server, "startPromotion", id=saved["promotion"]["id"], merchant="cafe-aurora")
        customer = await signed_up_customer(browser, server, pushes)
        await customer.add_init_script(COUNTS)
        code = (await does(customer, server, "enrollDevice"))["memberCode"]
        await does(owner, server, "awardPoints", member={"code": code}, amountMinor=2550, idempotencyKey=new_key(),
                   merchant="cafe-aurora")  # fmt: skip
        await pushes.inbox.get()
        await customer.goto("/m/cafe-aurora/promotions")
        await expect(customer.locator("html")).to_have_attribute("data-badge", re.compile("[1-9]"))
        await scratches_later(customer)
        await customer.goto("/m/cafe-aurora/inbox")
        await expect(customer.locator("html")).to_have_attribute("data-badge", "0")
        await misses_a_part(customer)
        await browser.close()
        assert "The books balance" in server.reconcile()


async def scratches_later(customer: Page) -> None:
    await controlled(customer)
    await customer.get_by_role("button", name=re.compile("Rasca y gana")).click()
    await customer.context.set_offline(True)
    await customer.get_by_role("button", name="Descubrir el premio").click()
    await customer.get_by_role("button", name="Rascarla cuando vuelva la conexión").click()
    await expect(customer.get_by_text("Esta tarjeta espera la conexión")).to_be_visible()
    await customer.get_by_role("button", name="Cerrar").click()
    waits = customer.locator("[data-later] li")
    await expect(waits).to_contain_text("Rascar: Rasca y gana")
    await customer.reload()
    await waits.get_by_role("button", name="Retirar").click()
    await expect(waits).to_have_count(0)
    await customer.get_by_role("button", name=re.compile("Rasca y gana")).click()
    await customer.get_by_role("button", name="Rascarla cuando vuelva la conexión").click()
    await customer.get_by_role("button", name="Cerrar").click()
    await expect(waits).to_have_count(1)
    await customer.context.set_offline(False)
    await expect(customer.get_by_text(re.compile("Rasca y gana: ¡has ganado 50 (puntos|más)!"))).to_have_count(1)
    await expect(waits).to_have_count(0)
    await customer.goto("/m/cafe-aurora/")
    await balance(customer, 75)


async def misses_a_part(customer: Page) -> None:
    """The server has a newer version, without the files of this one, and no worker kept them."""
    assert customer.context.browser is not None
    state = await customer.context.storage_state()
    options = {**PHONE, "storage_state": state}
    page = await (await customer.context.browser.new_context(**options)).new_page()
    await page.route(re.compile("/assets/Rewards-"), lambda route: route.fulfill(status=404))
    await page.goto(customer.url.replace("inbox", ""))
    await page.get_by_role("link", name="Recompensas").click()
    told = page.locator("[data-outdated]")
    await expect(told).to_contain_text("Esta página es de una versión anterior.")
    await page.unroute_all()
    await told.get_by_role("button", name="Recargar").click()
    await expect(page.get_by_role("heading", name="Recompensas")).to_be_visible()
    await expect(told).to_have_count(0)
    await page.context.close()


@ON_SQLITE
async def test_each_app_can_be_installed_and_a_till_renews_itself_between_customers(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with served(tmp_path) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server, **KEEPS_ITS_APP)
        await does(owner, server, "createCustomer", name="Ana Pérez", merchant="cafe-aurora")
        await at_work(owner, server)
        await is_asked_to_install(owner)
        await takes_a_new_version(owner)
        await browser.close()
        folder = str(tmp_path / "profile")
        installed = await playwright.chromium.launch_persistent_context(
            folder, executable_path=chromium, args=FLAGS, base_url=server.url, locale="es-ES"
        )
        for app in ("/", "/till", "/panel", "/m/cafe-aurora/"):
            await can_be_installed(installed.pages[0], app)
        await installed.close()


async def is_asked_to_install(till: Page) -> None:
    """By us, once, and by the browser on our button alone."""
    question = till.locator("[data-install]")
    await expect(question).to_have_count(0)
    assert await till.evaluate(OFFERS)
    await expect(question).to_contain_text("Pon Caja en tu pantalla de inicio")
    await question.get_by_role("button", name="Añadir").click()
    await expect(till.locator("html")).to_have_attribute("data-prompted", "")
    await expect(question).to_have_count(0)
    await till.reload()
    await expect(till.get_by_role("button", name="Escanear")).to_be_visible()
    assert await till.evaluate(OFFERS)
    await expect(question).to_have_count(0)


async def takes_a_new_version(till: Page) -> None:
    """Not while somebody is being served."""
    await controlled(till)
    await finds_ana(till)
    amount = till.get_by_label("Importe de la compra")
    await amount.fill("25,50")
    await till.evaluate(NEXT)
    offered = till.locator("[data-update]")
    await expect(offered).to_have_count(0)
    await expect(amount).to_have_value("25,50")
    await till.get_by_role("button", name="Siguiente cliente").click()
    await till.get_by_role("button", name="Salir sin guardar").click()
    async with till.expect_event("load"):
        await offered.get_by_role("button", name="Actualizar").click()
    assert await till.evaluate("navigator.serviceWorker.controller.scriptURL.endsWith('?next')")
    await expect(till.get_by_role("button", name="Escanear")).to_be_visible()


async def can_be_installed(page: Page, app: str) -> None:
    await page.goto(app)
    browser = await page.context.new_cdp_session(page)
    manifest = await browser.send("Page.getAppManifest")
    told = json.loads(manifest["data"])
    assert (manifest["errors"], told["id"]) == ([], app)
    assert told["name"] == {"/": "Fiel", "/till": "Fiel · Caja", "/panel": "Fiel · Panel"}.get(app, SHOP)
    assert (await browser.send("Page.getInstallabilityErrors"))["installabilityErrors"] == []
    await browser.detach()
