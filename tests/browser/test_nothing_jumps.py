"""What screens show while they wait has the size of what comes: hardly anything jumps when it is there."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, Playwright, Route, StorageState, ViewportSize, expect

from browser.test_till_answers import at_work as at_the_counter
from browser.test_till_answers import signed_in
from fiel.core.settings import Settings
from support.browser import FLAGS, ON_POSTGRES, ON_SQLITE, RunningServer, served
from support.house import PASSWORD
from support.length import rounds
from support.story import PHONE, ask, at_work, does, member_at_home, offer, registered_owner
from support.town import Town

MOST = 0.1
"""Of the screen, moved by its own height: what Core Web Vitals call good."""
PANEL = (
    "", "/customers", "/rewards", "/report", "/redemptions", "/movements", "/activity", "/referrals", "/surveys",
    "/products", "/program", "/segments",
)  # fmt: skip
WALLET = ("/", "/rewards", "/promotions", "/news", "/inbox", "/achievements", "/profile")
WATCH = """window.jumps = [];
  window.watched = new PerformanceObserver((list) => window.jumps.push(...list.getEntries()));
  window.watched.observe({type: "layout-shift", buffered: true});"""
TOLD = """() => {
  const all = [...window.jumps, ...window.watched.takeRecords()].filter((one) => !one.hadRecentInput);
  const what = all.flatMap((one) => one.sources.map((source) =>
    `${one.value.toFixed(3)}: ${source.node?.outerHTML?.replace(/\\s+/g, " ").slice(0, 90)} from `
    + `${Math.round(source.previousRect.y)} to ${Math.round(source.currentRect.y)}`));
  return [all.reduce((sum, one) => sum + one.value, 0), what];
}"""
PAINTED = "new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(told)))"


@ON_SQLITE
@pytest.mark.parametrize("width", [360, 1280][: rounds(1, 2)])
async def test_screens_wait_in_the_size_of_what_comes(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright, width: int
) -> None:
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        await a_shop_at_work(owner, server)
        size = PHONE["viewport"] if width == PHONE["viewport"]["width"] else ViewportSize(width=width, height=800)
        state = await owner.context.storage_state()
        paths = [f"/panel/cafe-aurora{screen}" for screen in PANEL]
        found = await those_that_jump(browser, server, state, size, paths)
        assert not found, "\n".join(found)
        await browser.close()


@ON_SQLITE
async def test_wallet_and_till_wait_in_the_size_of_what_comes(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        await a_shop_at_work(owner, server)
        await at_work(owner, server)
        news = {"title": "Hoy, dos por uno", "text": "En todos los cafés, hasta las doce."}
        await does(owner, server, "publishNews", news=news, idempotencyKey="n", merchant="cafe-aurora")
        ana = await member_at_home(browser, server)
        code = (await ask(ana, server, '{ wallet(merchant: "cafe-aurora") { memberCode } }'))["wallet"]["memberCode"]
        for number in range(6):
            await does(owner, server, "awardPoints", member={"code": code}, amountMinor=1250,
                       idempotencyKey=f"w{number}", merchant="cafe-aurora")  # fmt: skip
        found = []
        for who, paths in ((ana, WALLET), (owner, ["/till"])):
            state = await who.context.storage_state()
            found += await those_that_jump(browser, server, state, PHONE["viewport"], paths)
        assert not found, "\n".join(found)
        await browser.close()


@ON_POSTGRES
async def test_a_till_stays_where_it_is_as_its_answers_come(
    town: Town, settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    """Somebody else may take it over, and rewards wait to be handed over: what the answers bring stands above what an
    employee may be about to tap."""
    await town.cashier.do("updateProfile", language="es")
    await town.manager.do("setTillPin", pin="2468")
    await town.award(town.ana, 500)
    rewards = [await town.reward(10, title=f"Café {number}") for number in range(3)]
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        ana = await (await browser.new_context()).new_page()
        await does(ana, server, "signIn", email="ana@casa.example", password=PASSWORD)
        for reward in rewards:
            await does(ana, server, "requestRedemption", rewardId=reward, idempotencyKey=reward)
        till = await signed_in(browser, server, "/till", "carlos@aurora.example")
        await at_the_counter(till)
        state = await till.context.storage_state()
        for size in (PHONE["viewport"], ViewportSize(width=1280, height=800)):
            page = await opened(browser, server, state, size)
            await answers_one_by_one(page)
            await page.goto("/till")
            await expect(page.get_by_role("button", name="Entregar")).to_have_count(3)
            await expect(page.get_by_role("button", name="Cambiar de empleado")).to_be_visible()
            await expect(page.get_by_role("button", name="Cerrar sesión")).to_be_visible()
            await page.wait_for_load_state("networkidle")
            await page.evaluate(PAINTED)
            sum_of_jumps, what = await page.evaluate(TOLD)
            assert sum_of_jumps == 0, "\n".join(what)
            await page.context.close()
        await browser.close()


async def answers_one_by_one(page: Page) -> None:
    """Each when what was there before it has been painted."""
    turn = asyncio.Lock()

    async def answer(route: Route) -> None:
        async with turn:
            await page.evaluate(PAINTED)
            await route.fulfill(response=await route.fetch())
            await page.evaluate(PAINTED)

    await page.route("**/graphql*", answer)


async def those_that_jump(
    browser: Browser, server: RunningServer, state: StorageState, size: ViewportSize, paths: Sequence[str]
) -> list[str]:
    """What moved on each of them that moves too much; each is opened by a browser that has seen nothing yet."""
    found = []
    for path in paths:
        page = await opened(browser, server, state, size)
        sum_of_jumps, what = await jumps(page, path)
        if sum_of_jumps > MOST:
            found.append("\n  ".join([f"{path} at {size['width']} px jumps by {sum_of_jumps:.3f}", *what]))
        await page.context.close()
    return found


async def a_shop_at_work(owner: Page, server: RunningServer) -> None:
    """Some of everything that the screens list."""
    for title, cost in (("Un café", 10), ("Un desayuno", 60), ("Una tarta", 400)):
        await offer(owner, server, title, cost)
    for number in range(8):
        made = await does(owner, server, "createCustomer", name=f"Cliente {number}", merchant="cafe-aurora")
        await does(owner, server, "awardPoints", member={"membershipId": made["member"]["id"]}, amountMinor=1250,
                   idempotencyKey=f"a{number}", merchant="cafe-aurora")  # fmt: skip
    await does(owner, server, "createSegment", name="Todos", criteria={}, merchant="cafe-aurora")


async def opened(browser: Browser, server: RunningServer, state: StorageState, size: ViewportSize) -> Page:
    """A browser that has seen nothing of the shop yet but the sign-in."""
    context = await browser.new_context(
        base_url=server.url, viewport=size, locale="es-ES", service_workers="block",
        storage_state={**state, "origins": []},
    )  # fmt: skip
    await context.add_init_script(WATCH)
    return await context.new_page()


async def jumps(page: Page, path: str) -> tuple[float, list[str]]:
    """How much moved between the first picture and the last, where each answer waits until what stands for it has been
    painted: who asks, then the screen, then the code of its charts."""
    answers, charts = asyncio.Event(), asyncio.Event()
    await page.route("**/graphql*", partial(answers_later, answers))
    await page.route("**/Chart-*.js", partial(goes_on_after, charts))
    await page.goto(path)
    await expect(page.locator("main h1:not(.hidden-words), .skeleton, .tabs").first).to_be_visible()
    await page.evaluate(PAINTED)
    answers.set()
    await expect(page.locator("main [aria-busy=true]:not(.chart)")).to_have_count(0)
    await page.evaluate(PAINTED)
    charts.set()
    await expect(page.locator("[aria-busy=true], .skeleton")).to_have_count(0)
    await page.evaluate(PAINTED)
    told: tuple[float, list[str]] = await page.evaluate(TOLD)
    return told


async def answers_later(when: asyncio.Event, route: Route) -> None:
    """Who one is comes at once: without it there is no screen."""
    if "PanelViewer" not in (route.request.post_data or ""):
        await when.wait()
    await route.continue_()


async def goes_on_after(when: asyncio.Event, route: Route) -> None:
    await when.wait()
    await route.continue_()
