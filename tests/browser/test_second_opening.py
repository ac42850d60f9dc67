"""A wallet that is opened again has not changed, and the browser need not read it; an award at the till still shows."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any
from urllib.parse import quote_plus

import orjson
from playwright.async_api import Page, Playwright, Route, expect

from fiel.core.settings import Settings
from fiel.edge.pages import DOCUMENTS
from support.browser import FLAGS, ON_POSTGRES, push_service, served
from support.story import at_work, balance, finds_ana, registered_owner, signed_up_customer

SECONDS = 30
OPENINGS = 4
FORGET_KEY = """new Promise((told) => {
  const opening = indexedDB.open("keyval-store");
  opening.onsuccess = () => {
    const change = opening.result.transaction("keyval", "readwrite");
    change.objectStore("keyval").delete("fiel-qr");
    change.oncomplete = () => { opening.result.close(); told(true); };
  };
})"""


@ON_POSTGRES
async def test_opening_the_wallet_again_reads_nothing_until_something_happens(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with (
        push_service() as pushes,
        served(tmp_path, FIEL_DATABASE_URL=settings.database, FIEL_PUSH_EXTRA_ORIGINS=pushes.url) as server,
    ):
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        await at_work(owner, server)
        customer = await signed_up_customer(browser, server, pushes)
        await gives(owner, "25,50")
        await balance(customer, 25)
        await asyncio.wait_for(pushes.inbox.get(), 30)  # the worker has told what happened: nothing more is written

        statuses = await heard(customer)
        await customer.goto("/")
        await statuses.until()
        for _ in range(OPENINGS):  # until what was under way before, a push that is noted as taken, say, is over
            statuses.clear()
            await customer.reload()
            await balance(customer, 25)
            await statuses.until()
            if set(statuses) == {304}:
                break
        assert set(statuses) == {304}

        # live, while it is looked at
        statuses.clear()
        await gives(owner, "10")
        await balance(customer, 35)
        await statuses.until()
        assert 200 in statuses

        await has_its_qr_after_a_failure(customer)

        # what it keeps does not outlive its owner
        await customer.get_by_role("link", name="Perfil").click()
        await customer.get_by_role("button", name="Cerrar sesión").click()
        await expect(customer.get_by_role("link", name="Crear cuenta")).to_be_visible()
        await customer.goto("/")
        await expect(customer.get_by_role("link", name="Crear cuenta")).to_be_visible()
        await expect(customer.locator("[data-balance]")).to_have_count(0)
        await browser.close()


async def has_its_qr_after_a_failure(customer: Page) -> None:
    """A phone whose first question for its key was lost asks again when the QR is opened again, as it says."""
    await customer.route("**/graphql*", without_key)
    await customer.evaluate(FORGET_KEY)
    await customer.reload()
    await customer.get_by_role("button", name="Mostrar mi QR").click()
    await expect(customer.get_by_text("Este móvil aún no tiene tu QR.")).to_be_visible()
    await customer.get_by_role("button", name="Cerrar").click()
    await customer.unroute("**/graphql*")
    await customer.get_by_role("button", name="Mostrar mi QR").click()
    await expect(customer.get_by_role("img", name="Tu código QR")).to_be_visible()
    await customer.get_by_role("button", name="Cerrar").click()


async def without_key(route: Route) -> None:
    if "EnrollDevice" in (route.request.post_data or ""):
        await route.abort()
    else:
        await route.continue_()


async def gives(owner: Page, amount: str) -> None:
    await finds_ana(owner)
    await owner.get_by_label("Importe de la compra").fill(amount)
    await owner.get_by_role("button", name="Dar puntos", exact=True).click()
    await expect(owner.get_by_text("puntos para Ana Pérez").first).to_be_visible()
    await owner.goto(owner.url)


class Heard(list[int]):
    """What the server answered to reads of the wallets; ``until`` waits for the next."""

    def __init__(self) -> None:
        super().__init__()
        self._came = asyncio.Event()

    def add(self, status: int) -> None:
        self.append(status)
        self._came.set()

    async def until(self) -> None:
        """One has come since it was cleared."""
        async with asyncio.timeout(SECONDS):
            while not self:
                self._came.clear()
                await self._came.wait()


async def heard(page: Page) -> Heard:
    """From now on: pages are told 200 also where it was 304."""
    known = orjson.loads(DOCUMENTS.read_bytes())
    wallets = quote_plus(next(number for number, text in known.items() if text.startswith("query Wallets ")))
    session, urls, statuses = await page.context.new_cdp_session(page), dict[str, str](), Heard()

    def asked(event: dict[str, Any]) -> None:
        urls[event["requestId"]] = event["request"]["url"]

    def answered(event: dict[str, Any]) -> None:
        if wallets in urls.get(event["requestId"], ""):
            statuses.add(event["statusCode"])

    session.on("Network.requestWillBeSent", asked)
    session.on("Network.responseReceivedExtraInfo", answered)
    await session.send("Network.enable")
    return statuses
