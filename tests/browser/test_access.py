"""axe-core finds nothing on any screen, and nothing scrolls sideways, is cut or too small to be hit at 360 px, at
320 px, or with text of twice the size: in Spanish, which is longer, and by day, a quarter of the panel each day; at
full length in English and in the dark everywhere."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.async_api import Browser, FilePayload, Page, Playwright, Route, expect

from shots.screens import Words
from shots.sheets import SHEETS, TURN
from shots.walking import Walk, open_screen
from support.axe import broken_colours, broken_rules
from support.browser import FLAGS, RunningServer, served
from support.legible import misread
from support.length import IS_LONG, by_days, rounds
from support.rest import Shop
from support.story import (
    KEEPS_ITS_APP,
    PHONE,
    ask,
    at_work,
    does,
    has_a_token,
    member_at_home,
    offer,
    registered_owner,
)

PANEL = (
    "", "/customers", "/customers/new", "/redemptions", "/rewards", "/rewards/new", "/activity", "/referrals",
    "/imports", "/news", "/news/new", "/pushes", "/pushes/new", "/segments", "/segments/new", "/winback", "/program",
    "/leaderboard", "/movements", "/mails", "/mails/points_earned", "/surveys", "/webhooks", "/webhooks/new", "/tokens",
    "/tokens/new", "/products", "/products/new", "/orders", "/achievements", "/achievements/new-tier",
    "/achievements/new-badge", "/reviews", "/receipts", "/promotions", "/promotions/new-BENEFIT",
    "/promotions/new-SCRATCH_CARD", "/promotions/new-PUNCH_CARD", "/branding", "/team", "/profile", "/more", "/coupons",
    "/coupons/new", "/confirm", "/report", "/automations", "/automations/new-back", "/gifts", "/gifts/new",
)  # fmt: skip
ON_A_DESK = ("", "/customers", "/report", "/leaderboard", "/movements", "/program", "/team", "/automations")
"""Where text of twice the size is looked at there too."""
IN_THE_DARK = ("wallet", "QR sheet", "/rewards", "till", "member", "panel", "panel/report", "panel on a desk")
"""Where it is looked at there with all other tests; at full length, everywhere."""
LOCALES = ("es-ES", "en-GB")[: rounds(1, 2)]
WORDS = {
    "es": {"qr": "Mostrar mi QR", "close": "Cerrar", "rewards": "Recompensas", "keep": "Ahora no",
           "leave": "Salir sin guardar", "sign in": "Entrar",
           "search": "Buscar", "who": "Correo o teléfono", "password": "Contraseña", "find": "Buscar cliente",
           "ask": "Pedir recompensa", "points": "Puntos", "changes": "Ver cambios", "edit": "Editar ficha",
           "merge": "Unir con otra ficha", "file": "Archivo CSV", "check": "Comprobar el archivo",
           "import": "Importar", "charge": "Cobrar con puntos o promociones", "amount": "Importe de la compra",
           "review": "Valorar", "unwritten": "Sin escribir", "refuse": "Rechazar"},
    "en": {"qr": "Show my QR", "close": "Close", "rewards": "Rewards", "keep": "Not now",
           "leave": "Leave without saving", "sign in": "Sign in",
           "search": "Search", "who": "E-mail or phone", "password": "Password", "find": "Find a customer",
           "ask": "Request reward", "points": "Points", "changes": "See changes", "edit": "Edit the record",
           "merge": "Merge with another record", "file": "CSV file", "check": "Check the file", "import": "Import",
           "charge": "Charge with points or promotions", "amount": "Purchase amount",
           "review": "Review", "unwritten": "Not written", "refuse": "Refuse"},
}  # fmt: skip


@pytest.mark.parametrize("locale", LOCALES)
async def test_no_screen_has_a_violation(tmp_path: Path, chromium: str, playwright: Playwright, locale: str) -> None:
    async with (
        served(tmp_path) as server,
        httpx.AsyncClient(base_url=server.url) as client,
    ):
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        await offer(owner, server, "Un café", 10)
        await offer(owner, server, "Un desayuno", 60)
        await at_work(owner, server)
        customer = await member_at_home(browser, server)
        await award(owner, server, 40)
        await expect(customer.locator("[data-balance]")).to_contain_text("40")
        coupon = await makes_coupons(owner, server)
        await buys_online(Shop(client, await has_a_token(owner, server), ""))
        # the sign-ins alone: what else is stored says the language of the first phone
        states = [{"cookies": await page.context.cookies()} for page in (customer, owner)]
        options = {**PHONE, "locale": locale, "base_url": server.url, "bypass_csp": True}
        words = WORDS[locale[:2]]
        found = await signed_out_screens(browser, options, coupon)
        at_home = {**options, **KEEPS_ITS_APP, "storage_state": states[0]}
        found += await customer_screens(browser, at_home, words, coupon)
        found += await till_screens(browser, {**options, "storage_state": states[1]}, words)
        found += await panel_screens(browser, {**options, "storage_state": states[1]}, words)
        assert not found, "\n".join(found)
        await browser.close()


async def buys_online(eshop: Shop) -> None:
    """Two things: one is reviewed, one is not."""
    [ana] = (await eshop.do("GET", "/customers?q=ana"))["data"]
    lines = [{"name": name, "product_id": name, "unit_price_minor": 0} for name in ("Taza", "Libro")]
    order = {"id": "W-1", "customer": {"id": ana["id"]}, "lines": lines, "total_minor": 0, "state": "COMPLETED"}
    await eshop.do("POST", "/orders", order)
    asked = (await eshop.do("GET", f"/customers/{ana['id']}/reviews"))["data"]
    await eshop.do("PUT", f"/reviews/{asked[0]['id']}", {"stars": 4, "text": "Muy bien"})


async def makes_coupons(owner: Page, server: RunningServer) -> str:
    """A batch of three; the path of one of them."""
    query = "mutation ($i: {0}!) {{ {1}(input: $i) {{ ... on CouponBatchSuccess {{ batch {{ id }} }} }} }}"
    form: dict[str, Any] = {"name": "Feria", "points": 50, "pageText": "# Hola", "merchant": "cafe-aurora"}
    ids = {}
    for kind, name in (("SaveCouponBatchInput", "saveCouponBatch"), ("AddCouponsInput", "addCoupons")):
        body = {"query": query.format(kind, name), "variables": {"i": form}}
        done = await owner.request.post(f"{server.url}/graphql", data=body, headers={"Origin": server.url})
        ids = (await done.json())["data"][name]["batch"]
        form = {"id": ids["id"], "count": 3, "idempotencyKey": "a", "merchant": "cafe-aurora"}
    listed = 'query ($b: ID!) { coupons(batch: $b, merchant: "cafe-aurora") { edges { node { link } } } }'
    body = {"query": listed, "variables": {"b": ids["id"]}}
    done = await owner.request.post(f"{server.url}/graphql", data=body, headers={"Origin": server.url})
    link: str = (await done.json())["data"]["coupons"]["edges"][0]["node"]["link"]
    return link.removeprefix(server.url)


async def signed_out_screens(browser: Browser, options: dict[str, Any], coupon: str) -> list[str]:
    context = await browser.new_context(**options)
    page = await context.new_page()
    found: list[str] = []
    for path in ("/", "/sign-in", "/sign-up", "/recover", "/reset", "/confirm", "/privacy", "/m/cafe-aurora/",
                 "/m/nobody/", "/till", "/till/invitation", "/panel", "/panel/register", "/discover",
                 "/claim", coupon, "/c/NADA"):  # fmt: skip
        await page.goto(path)
        await expect(page.locator("h1")).to_be_visible()
        await expect(page.locator("main [aria-busy]")).to_have_count(0)
        found += await violations(page, path)
    await page.goto("/sign-up")
    await page.locator("form button").click()
    await expect(page.locator(".problem").first).to_be_visible()
    found += await violations(page, "/sign-up with mistakes")
    await context.close()
    return found + await unanswered_screens(browser, options)


async def unanswered_screens(browser: Browser, options: dict[str, Any]) -> list[str]:
    """What stands there until the server answers."""
    context = await browser.new_context(**options)
    found: list[str] = []
    for path in ("/claim", "/m/cafe-aurora/", "/panel"):
        page = await context.new_page()
        looked_at = asyncio.Event()

        await page.route("**/graphql*", partial(unanswered, looked_at))
        await page.goto(path)
        await expect(page.locator("main [aria-busy]").first).to_be_visible()
        found += await violations(page, f"{path} unanswered")
        looked_at.set()
        await page.unroute_all(behavior="wait")
        await page.close()
    await context.close()
    return found


async def unanswered(until: asyncio.Event, route: Route) -> None:
    await until.wait()
    await route.abort()


async def customer_screens(browser: Browser, options: dict[str, Any], words: dict[str, str], coupon: str) -> list[str]:
    context = await browser.new_context(**options)
    page = await context.new_page()
    await page.goto("/")
    await expect(page.locator("[data-balance]")).to_contain_text("40")
    found = await violations(page, "wallet")
    await page.get_by_role("button", name=words["qr"]).click()
    await expect(page.locator("canvas")).to_be_visible()
    found += await violations(page, "QR sheet")
    await page.get_by_role("button", name=words["close"]).click()
    await page.locator(".list .item").first.click()
    await expect(page.locator("dialog")).to_be_visible()
    found += await violations(page, "why sheet")
    await page.get_by_role("button", name=words["close"]).click()
    await page.get_by_role("link", name=words["rewards"]).click()
    await page.get_by_role("button", name="Un café").click()
    await expect(page.get_by_role("button", name=words["ask"])).to_be_visible()
    found += await violations(page, "reward sheet")
    await page.get_by_role("button", name=words["keep"]).click()
    for path in ("/rewards", "/inbox", "/news", "/profile", "/promotions", "/reviews", "/receipts", "/scan", coupon):
        await page.goto(path)
        await expect(page.locator("h1")).to_be_visible()
        await expect(page.locator("main [aria-busy]")).to_have_count(0)
        found += await violations(page, path)
    await page.goto("/reviews")
    await page.get_by_role("button", name=words["review"]).first.click()
    await expect(page.locator("dialog")).to_be_visible()
    found += await violations(page, "review sheet")
    await page.get_by_role("button", name=words["keep"]).click()
    await context.set_offline(True)
    await page.goto("/")
    await expect(page.locator("[data-balance]")).to_contain_text("40")
    found += await violations(page, "offline")
    await context.close()
    return found


async def till_screens(browser: Browser, options: dict[str, Any], words: dict[str, str]) -> list[str]:
    context = await browser.new_context(**options)
    page = await context.new_page()
    await page.goto("/till")
    await expect(page.get_by_label(words["find"])).to_be_visible()
    found = await violations(page, "till")
    await page.get_by_label(words["find"]).fill("Ana")
    await page.get_by_role("button", name=words["search"]).click()
    await page.get_by_role("button", name="Ana Pérez").click()
    await expect(page.locator("[data-balance]")).to_be_visible()
    found += await violations(page, "member")
    await page.set_viewport_size({"width": 1280, "height": 800})
    found += await violations(page, "member on a desk")
    await page.get_by_role("button", name=words["charge"]).click()
    sheet = page.get_by_role("dialog")
    await sheet.get_by_label(words["amount"]).fill("20")
    await expect(sheet.locator("[data-total]")).to_be_visible()
    found += await violations(page, "checkout sheet")
    await sheet.get_by_role("button", name=words["keep"]).click()
    found += await violations(page, "leaving what was typed")
    await page.get_by_role("button", name=words["leave"]).click()
    await page.get_by_role("button", name="Un café").click()
    await expect(page.locator("dialog")).to_be_visible()
    found += await violations(page, "redeem sheet")
    await context.close()
    return found


async def panel_screens(browser: Browser, options: dict[str, Any], words: dict[str, str]) -> list[str]:
    context = await browser.new_context(**options)
    page = await context.new_page()
    found: list[str] = []
    await page.goto("/panel/cafe-aurora")
    await expect(page.locator("h1")).to_be_visible()
    for screen in by_days(PANEL, 4):
        await turns_to(page, f"/panel/cafe-aurora{screen}")
        found += await violations(page, f"panel{screen}")
    await page.goto("/panel/cafe-aurora/reviews")
    await page.get_by_role("button", name=words["refuse"], exact=True).click()
    await expect(page.locator("dialog")).to_be_visible()
    found += await violations(page, "refusing a review")
    await page.get_by_role("button", name=words["keep"]).click()
    await page.get_by_role("button", name=words["unwritten"]).click()
    await expect(page.locator("[data-unwritten]")).to_be_visible()
    found += await violations(page, "reviews not written")
    await page.goto("/panel/cafe-aurora/coupons")
    await page.get_by_role("link", name="Feria").click()
    await expect(page.locator("[data-coupons] button")).to_have_count(3)
    for closed in await page.locator("summary").all():
        await closed.click()
    await expect(page.locator("img.sample")).to_be_visible()
    found += await violations(page, "batch of coupons")
    await page.locator("[data-coupons] button").first.click()
    await expect(page.locator("dialog")).to_be_visible()
    found += await violations(page, "coupon")
    await page.goto("/panel/cafe-aurora/program")
    await page.get_by_label(words["points"], exact=True).first.fill("0")
    await expect(page.locator(".problem")).to_be_visible()
    found += await violations(page, "programme with a mistake")
    await page.get_by_label(words["points"], exact=True).first.fill("3")
    await page.get_by_role("button", name=words["changes"]).click()
    await expect(page.locator("dialog")).to_be_visible()
    found += await violations(page, "programme's changes")
    await page.goto("/panel/cafe-aurora/team")
    await page.get_by_role("button", name="Olga Vidal").click()
    await expect(page.locator("dialog")).to_be_visible()
    found += await violations(page, "employee")
    await page.goto("/panel/cafe-aurora/customers")
    await page.get_by_role("link", name="Ana Pérez").click()
    await expect(page.locator("[data-balance]")).to_be_visible()
    await page.get_by_text(words["edit"]).click()
    found += await violations(page, "record")
    await page.get_by_role("button", name=words["merge"]).click()
    found += await violations(page, "merge")
    found += await import_screens(page, words)
    found += await sheets_of_an_empty_shop(page, options)
    await page.set_viewport_size({"width": 1280, "height": 800})
    await page.goto("/panel/cafe-aurora")
    await expect(page.locator("h1")).to_be_visible()
    await expect(page.locator("main .skeleton")).to_have_count(0)
    found += await violations(page, "panel on a desk")
    for screen in ON_A_DESK if options["locale"].startswith("es") else ():
        await turns_to(page, f"/panel/cafe-aurora{screen}")
        found += [f"panel{screen} on a desk: {one}" for one in await misread(page)]
    await context.close()
    return found


async def sheets_of_an_empty_shop(page: Page, options: dict[str, Any]) -> list[str]:
    """Of all sheets (`test_every_sheet.py`) those that need nothing to be there."""
    browser = page.context.browser
    assert browser is not None
    language = options["locale"][:2]
    walked, found = Walk(browser, options["base_url"], Path()), []
    for sheet in SHEETS:
        if sheet.anywhere:
            await page.goto("about:blank")  # the same address again would not load it anew
            await open_screen(walked, page, sheet, Words.of(language), language)
            found += await violations(page, sheet.name)
    return found


async def turns_to(page: Page, path: str) -> None:
    """A screen of the panel, as by a link of its own: what is loaded stays."""
    await page.evaluate(TURN, path)
    await expect(page.locator("h1:not([data-before])")).to_be_visible()
    await expect(page.locator("main .skeleton")).to_have_count(0)


async def import_screens(page: Page, words: dict[str, str]) -> list[str]:
    rows = "nombre,correo,fecha de alta\nEva,eva@lista.example,01/02/2025\nMal,no,\n"
    await page.goto("/panel/cafe-aurora/imports")
    table = FilePayload(name="a-very-long-name-without-any-blank-in-it.csv", mimeType="text/csv", buffer=rows.encode())
    await page.get_by_label(words["file"]).first.set_input_files(table)
    await expect(page.get_by_role("button", name=words["check"])).to_be_visible()
    await page.locator("details summary").click()
    found = await violations(page, "import's columns")
    await page.get_by_role("button", name=words["check"]).click()
    await expect(page.get_by_role("button", name=words["import"], exact=True)).to_be_visible()
    found += await violations(page, "import checked")
    await page.get_by_role("button", name=words["import"], exact=True).click()
    await expect(page.get_by_role("button", name=words["import"], exact=True)).to_have_count(0)
    await expect(page.locator("progress")).to_have_count(0)
    return found + await violations(page, "import done")


async def violations(page: Page, where: str) -> list[str]:
    """All rules in the light; in the dark only colours can be wrong besides, the same in each language."""
    is_first = await page.evaluate("navigator.language.startsWith('es')")
    light = await broken_rules(page, looks_at_colours=is_first)
    if await page.evaluate("document.documentElement.scrollWidth > screen.width"):
        light.append("scrolls sideways")
    if not is_first:
        return [f"{where}: {one}" for one in light]
    if page.viewport_size == PHONE["viewport"]:
        light += await misread(page)
    if where not in IN_THE_DARK and not IS_LONG:
        return [f"{where} (light): {one}" for one in light]
    dark = await broken_colours(page)
    return [f"{where} ({scheme}): {one}" for scheme, broken in (("light", light), ("dark", dark)) for one in broken]


async def award(owner: Page, server: RunningServer, points: int) -> None:
    """To whoever is the newest member."""
    [newest] = (await ask(owner, server, "{ members(first: 1) { edges { node { code } } } }"))["members"]["edges"]
    await does(owner, server, "awardPoints", member=newest["node"], points=points, idempotencyKey="award")
