"""A till without a network: points by plain code wait on the device, and are given once when it is back."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.async_api import BrowserContext, Page, Playwright, expect

from fiel.core.settings import Settings
from support.axe import sheet_is_sound
from support.browser import FLAGS, ON_SQLITE, served
from support.story import KEEPS_ITS_APP, SHOP, at_work, balance, controlled, member_with_the_app, registered_owner

REMEMBERED = {
    "": "wallets", "inbox": "inbox-cafe-aurora", "news": "news", "rewards": "wallets",
    "promotions": "promotions-cafe-aurora", "achievements": "standing-cafe-aurora",
}  # fmt: skip
"""What a phone keeps of each screen."""
NEVER_OPENED = {"inbox", "promotions"}
"""They are read ahead, while the phone has nothing else to do."""
REMEMBERS = """async (name) => {
    const told = (asking) => new Promise((done) => (asking.onsuccess = () => done(asking.result)));
    const kept = await told(indexedDB.open("keyval-store"));
    for (let frame = 0; frame < 3000; frame += 1) {
        if ((await told(kept.transaction("keyval").objectStore("keyval").count(name))) === 1) return kept.close();
        await new Promise(requestAnimationFrame);
    }
    throw new Error(`${name} is not remembered`);
}"""


async def cut_off(context: BrowserContext, *pages: Page) -> None:
    """No network for pages nor workers."""
    await context.set_offline(True)
    for page in pages:
        await expect(page.get_by_text("Sin conexión: puedes dar puntos")).to_be_visible()


async def gives(till: Page, code: str, amount: str) -> None:
    await till.get_by_label("Buscar cliente").fill(code)
    await till.get_by_role("button", name="Buscar").click()
    await till.get_by_label("Importe de la compra").fill(amount)
    await till.get_by_role("button", name="Guardar y enviar después").click()


@ON_SQLITE
async def test_awards_without_a_network_are_given_once_when_it_is_back(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with served(tmp_path) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        till = await registered_owner(browser, server, **KEEPS_ITS_APP)
        await at_work(till, server)
        customer = await member_with_the_app(browser, server)
        code = await customer.evaluate(
            "fetch('/graphql', {method: 'POST', headers: {'Content-Type': 'application/json'},"
            " body: JSON.stringify({query: '{ viewer { memberCode } }'})}).then(r => r.json())"
            ".then(r => r.data.viewer.memberCode)"
        )
        await controlled(till)
        await cut_off(till.context, till)

        # a slip of the finger is found without the server; a name is of no use now
        wrong = code[:-1] + ("A" if code[-1] != "A" else "B")
        for text in (wrong, "Ana"):
            await till.get_by_label("Buscar cliente").fill(text)
            await till.get_by_role("button", name="Buscar").click()
            await expect(till.get_by_text("¿Está bien escrito?")).to_be_visible()

        await gives(till, code, "25,50")
        await expect(till.get_by_text(f"Guardado para {code}")).to_be_visible()
        await gives(till, code, "100000000")
        await expect(till.get_by_text("De una vez se pueden dar")).to_be_visible()
        await till.get_by_role("button", name="Siguiente").click()
        await till.get_by_role("button", name="Salir sin guardar").click()  # what it was too much for is typed still
        await gives(till, "7K3M9-QX2PJ", "10")
        held = till.locator("[data-held] li")
        await expect(held).to_have_count(2)

        # it survives being closed and opened again with no network
        await till.reload()
        await expect(held).to_have_count(2)
        await expect(held.nth(0)).to_have_attribute("data-state", "waiting")

        # what waits is the customer's: it is asked before it goes, can be kept, and can be brought back whole
        for code_held, answer in (("7K3M9-QX2PJ", "Dejarlo como está"), (code, "Quitar")):
            await held.filter(has_text=code_held).get_by_role("button", name="Quitar").click()
            question = till.get_by_role("dialog", name="¿Quitarlo sin enviarlo?")
            await expect(question).to_contain_text(code_held)
            await sheet_is_sound(till, "till/offline/Queue held_drop_question")
            await question.get_by_role("button", name=answer, exact=True).click()
        await expect(question).to_have_count(0)
        await expect(held).to_have_count(1)
        await expect(till.get_by_text(f"Quitado sin enviar: 25,50 € · {code}")).to_be_visible()
        await till.get_by_role("button", name="Deshacer").click()
        await expect(held).to_have_count(2)
        await expect(till.get_by_text("Quitado sin enviar")).to_have_count(0)

        await till.get_by_role("button", name="Cerrar sesión").click()
        await expect(till.get_by_text("Para cerrar la sesión hace falta conexión")).to_be_visible()

        # two tabs come back at once: each award is given once, the unknown code is told
        other = await till.context.new_page()
        await other.goto(f"{server.url}/till")
        await expect(other.locator("[data-held] li")).to_have_count(2)
        await till.context.set_offline(False)
        await expect(held.nth(0)).to_have_attribute("data-state", "given")
        await expect(held.nth(0)).to_contain_text("Dados 25 puntos")
        await expect(held.nth(1)).to_have_attribute("data-state", "refused")
        await expect(held.nth(1)).to_contain_text("Nadie tiene el código 7K3M9-QX2PJ")
        await expect(other.locator("[data-state=given]")).to_have_count(1)
        await balance(customer, 25)

        # signing out with something unsent asks first
        await till.context.set_offline(True)
        await gives(till, code, "5")
        await till.context.route(re.compile("/graphql"), lambda route: route.abort())
        await till.context.set_offline(False)
        await till.get_by_role("button", name="Cerrar sesión").click()
        await expect(till.get_by_role("dialog")).to_contain_text("Tienes 1 entrega sin enviar")
        await sheet_is_sound(till, "till/offline/Leave held_leave_title")
        await till.get_by_role("button", name="Seguir en la caja").click()
        await till.context.unroute(re.compile("/graphql"))
        await till.get_by_role("button", name="Enviar ahora").click()
        await balance(customer, 30)
        await till.get_by_role("button", name="Quitar los que ya están dados").click()
        await expect(held).to_have_count(1)
        await held.get_by_role("button", name="Quitar").click()
        await expect(till.locator("[data-held]")).to_have_count(0)
        assert "The books balance" in server.reconcile()
        await browser.close()


@ON_SQLITE
async def test_the_wallet_tells_the_age_of_what_it_shows_after_a_cold_start(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with served(tmp_path) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        customer = await member_with_the_app(browser, server)
        await controlled(customer)
        for path, name in REMEMBERED.items():
            if path not in NEVER_OPENED:
                await customer.goto(f"/m/cafe-aurora/{path}")
            await customer.evaluate(REMEMBERS, name)
        await customer.context.set_offline(True)
        await customer.close()
        again = await customer.context.new_page()
        for path in REMEMBERED:
            await again.goto(f"{server.url}/m/cafe-aurora/{path}")
            await expect(again.locator("[data-seen]"), path).to_have_count(1)
            await expect(again.locator("[data-seen]")).to_contain_text("Visto por última vez")
        await again.goto(f"{server.url}/m/cafe-aurora/")
        await expect(again.get_by_text(SHOP).first).to_be_visible()
        await again.context.set_offline(False)
        await expect(again.locator("[data-seen]")).to_have_count(0)
        await owner.context.close()
        await browser.close()
