"""Wallet, till and panel over a database in which every word that somebody wrote is a script: none of them runs, and
none becomes an element."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.async_api import Browser, BrowserContext, Page, Playwright, expect

from fiel.core import db
from fiel.core.settings import Settings
from fiel.demo.cast import CUSTOMER, OWNER, PASSWORD
from support.browser import FLAGS, ON_SQLITE, RunningServer, served
from support.length import by_days
from support.poison import poison
from support.rivals import HOME
from support.story import PHONE

MARK = "xss-probe"
PAYLOAD = (
    f"\"'><{MARK} x><img src=x onerror=hit()><svg onload=hit()></svg><script>hit()</script>"
    "[m](javascript:hit()) {{hit()}} ${hit()} {@html hit()}"
)
WATCH = """
window.__hits = [];
window.hit = () => window.__hits.push("a script ran");
document.addEventListener("securitypolicyviolation", (e) => {
  window.__hits.push(`${e.violatedDirective} ${e.blockedURI}`);
});
"""
FOUND = f"""() => [...window.__hits, ...[...document.querySelectorAll(
  '{MARK}, [onerror], [onload], [src="x"], a[href^="javascript:"]')].map((e) => e.outerHTML.slice(0, 80))]"""
WALLET = ("", "rewards", "promotions", "inbox", "profile", "news", "reviews", "receipts", "referral", "achievements")
PANEL = (
    "", "customers", "redemptions", "rewards", "promotions", "coupons", "news", "mails", "activity", "reviews",
    "segments", "receipts", "automations", "imports", "team", "products", "orders", "achievements", "gifts", "pushes",
    "surveys", "winback", "leaderboard", "movements", "referrals", "program", "branding", "tokens", "webhooks",
    "report", "profile",
)  # fmt: skip


@ON_SQLITE
async def test_no_word_of_anybodys_runs(
    rivals: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with db.opened(rivals.database):
        assert await poison(PAYLOAD) > 50
    async with served(tmp_path, FIEL_DATABASE_URL=rivals.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        customer, owner = [await signed_in(browser, server, email) for email in (CUSTOMER, OWNER)]
        seen = await looked_at(customer, [f"/m/{HOME}/{path}" for path in WALLET] + ["/", "/discover"])
        seen += await looked_at(owner, [f"/panel/{HOME}/{path}".rstrip("/") for path in by_days(PANEL, 5)])
        seen += await looked_at(owner, ["/till"], finds_somebody)
        assert sum(seen) >= 8, "hardly any screen showed what people wrote"
        await browser.close()


async def signed_in(browser: Browser, server: RunningServer, email: str) -> BrowserContext:
    context = await browser.new_context(**PHONE, base_url=server.url)
    query = "mutation ($i: SignInInput!) { signIn(input: $i) { __typename } }"
    body = {"query": query, "variables": {"i": {"email": email, "password": PASSWORD}}}
    done = await context.request.post("/graphql", data=body, headers={"Origin": server.url})
    assert (await done.json())["data"]["signIn"]["__typename"] == "SignInSuccess"
    await context.add_init_script(WATCH)
    return context


async def looked_at(context: BrowserContext, paths: list[str], then: Any = None) -> list[bool]:
    """Whether each of the screens showed something of it."""
    page = await context.new_page()
    seen = []
    for path in paths:
        await page.goto(path)
        await expect(page.locator("h1, h2").first).to_be_visible()
        await page.wait_for_load_state("networkidle")
        if then is not None:
            await then(page)
        assert await page.evaluate(FOUND) == [], path
        seen.append(MARK in await page.locator("body").inner_text())
    await page.close()
    return seen


async def finds_somebody(page: Page) -> None:
    search = page.get_by_role("searchbox").or_(page.get_by_role("textbox")).first
    if await search.count():
        await search.fill("ana")
        await page.keyboard.press("Enter")
        await page.wait_for_load_state("networkidle")
