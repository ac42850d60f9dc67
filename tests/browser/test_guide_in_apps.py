"""The guide is a tap away in each app, fits a phone, has no violation, and can be read again without a network."""

from __future__ import annotations

from pathlib import Path

from playwright.async_api import Page, Playwright, expect

from support.axe import broken_rules
from support.browser import FLAGS, served
from support.story import PHONE, at_work, member_with_the_app, registered_owner


async def test_each_app_opens_its_own_part(tmp_path: Path, chromium: str, playwright: Playwright) -> None:
    async with served(tmp_path) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        await owner.goto(f"{server.url}/panel/cafe-aurora")
        async with owner.expect_popup() as opened:
            await owner.get_by_role("link", name="Ayuda", exact=True).click()
        await expect((await opened.value).get_by_role("heading", name="El panel del comercio")).to_be_visible()

        await at_work(owner, server)
        await owner.get_by_role("link", name="Ayuda", exact=True).click()
        await expect(owner.get_by_role("heading", name="La caja", exact=True)).to_be_visible()
        await owner.get_by_role("link", name="Abrir la caja").click()
        await expect(owner.get_by_label("Buscar cliente")).to_be_visible()

        customer = await member_with_the_app(browser, server)
        await customer.get_by_role("link", name="Perfil").click()
        await customer.get_by_role("link", name="Ayuda", exact=True).click()
        await expect(customer.get_by_role("heading", name="Tu monedero de puntos")).to_be_visible()
        await customer.get_by_role("link", name="Enseñar el QR").click()
        await expect(customer.locator("#qr")).to_be_in_viewport()
        await reads_it_again_without_a_network(customer)
        await browser.close()


async def reads_it_again_without_a_network(page: Page) -> None:
    """With its style and pictures; a part that was never read gives way to the wallet."""
    await page.evaluate("navigator.serviceWorker.ready.then(() => {})")
    await page.reload()
    await page.wait_for_load_state("networkidle")
    await page.context.set_offline(True)
    await page.reload()
    await expect(page.get_by_role("heading", name="Tu monedero de puntos")).to_be_visible()
    assert await page.evaluate("document.styleSheets[0].cssRules.length > 10")
    assert await page.evaluate("[...document.images].filter((one) => !one.naturalWidth).length") == 0
    await page.goto("/guide/es/merchant")
    await expect(page.locator("[data-balance]").first).to_be_visible()
    await page.context.set_offline(False)


async def test_no_part_has_a_violation_or_scrolls_sideways(
    tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with served(tmp_path) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        page = await (await browser.new_context(**PHONE, base_url=server.url, bypass_csp=True)).new_page()
        found: list[str] = []
        for path in ("es", "es/customer", "es/employee", "es/merchant", "en/merchant", "es/nothing"):
            await page.goto(f"/guide/{path}")
            for width in (320, 360, 1280):
                await page.set_viewport_size({"width": width, "height": 740})
                if await page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                    found.append(f"{path} scrolls sideways at {width}")
            for scheme in ("light", "dark"):
                await page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
                found += [f"{path} ({scheme}): {one}" for one in await broken_rules(page)]
        assert found == []
        await browser.close()
