"""A customer takes their data home, closes the account and keeps it; a merchant erases one on the counter."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Page, Playwright, expect

from browser.test_access import award, violations
from browser.test_passkeys_used import forget_proofs
from fiel.core.settings import Settings
from support.browser import FLAGS, ON_SQLITE, RunningServer, served
from support.house import PASSWORD
from support.length import rounds
from support.story import PHONE, asks_before_it_is_left, member_at_home, offer, registered_owner

WORDS = {
    "es": {"leaving": "¿Dejar tu cuenta como está?", "stay": "Seguir aquí", "download": "Descargar mis datos",
           "close": "Cerrar mi cuenta", "type": "Para confirmar, escribe",
           "keep": "Conservar mi cuenta", "who": "Confirma que eres tú", "password": "Contraseña",
           "confirm": "Confirmar con la contraseña", "not": "Seguir como estoy", "theirs": "Descargar sus datos",
           "erase": "Borrar sus datos", "sure": "Entiendo que no se puede deshacer"},
    "en": {"leaving": "Leave your account as it is?", "stay": "Stay here", "download": "Download my data",
           "close": "Close my account", "type": "To confirm, write",
           "keep": "Keep my account", "who": "Confirm that it's you", "password": "Password",
           "confirm": "Confirm with the password", "not": "Leave things as they are", "theirs": "Download their data",
           "erase": "Erase their data", "sure": "I understand that this can't be undone"},
}  # fmt: skip


@ON_SQLITE
@pytest.mark.parametrize("locale", ("es-ES", "en-GB")[: rounds(1, 2)])
async def test_a_copy_a_farewell_and_an_erasure(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright, locale: str
) -> None:
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        await offer(owner, server, "Un café", 10)
        customer = await member_at_home(browser, server)
        await award(owner, server, 40)
        states = [{"cookies": await page.context.cookies()} for page in (customer, owner)]
        options = {**PHONE, "locale": locale, "base_url": server.url, "bypass_csp": True,
                   "accept_downloads": True}  # fmt: skip
        words = WORDS[locale[:2]]
        found = await closes_and_keeps(browser, {**options, "storage_state": states[0]}, words,
                                       lambda: forget_proofs(settings))  # fmt: skip
        desk = {**options, "viewport": {"width": 1280, "height": 900}, "is_mobile": False, "has_touch": False}
        for size in (options, desk):
            found += await is_asked(browser, {**size, "storage_state": states[1]}, words,
                                    lambda: forget_proofs(settings))  # fmt: skip
        await erases(browser, {**options, "storage_state": states[1]}, words, server)
        assert found == []
        await browser.close()


async def closes_and_keeps(
    browser: Browser, options: dict[str, Any], words: dict[str, str], forget: Callable[[], None]
) -> list[str]:
    page = await (await browser.new_context(**options)).new_page()
    await page.goto("/profile")
    forget()
    await page.get_by_role("link", name=words["download"]).click()
    async with page.expect_download() as downloading:
        await confirms(page, words)
    await is_zip(await (await downloading.value).path(), "account.csv")
    await page.get_by_role("button", name=words["close"]).click()
    sheet = page.get_by_role("dialog")
    await expect(sheet.get_by_text("Café Aurora")).to_be_visible()
    await expect(sheet.get_by_text("40", exact=True)).to_be_visible()
    await sheet.get_by_label(words["type"]).fill("nadie@casa.example")
    await asks_before_it_is_left(page, words["leaving"], words["stay"])
    await expect(sheet.get_by_label(words["type"])).to_have_value("nadie@casa.example")
    await sheet.get_by_role("button", name=words["not"]).click()
    await expect(page.get_by_role("dialog")).to_have_count(0)  # whoever says so keeps the account, and is not asked
    await page.get_by_role("button", name=words["close"]).click()
    await sheet.get_by_label(words["type"]).fill("nadie@casa.example")
    await sheet.get_by_role("button", name=words["close"]).click()
    await expect(sheet.locator(".problem")).to_be_visible()
    found = await violations(page, "closing")
    await sheet.get_by_label(words["type"]).fill("ana@casa.example")
    forget()
    await sheet.get_by_role("button", name=words["close"]).click()
    await confirms(page, words)
    await expect(page.get_by_role("button", name=words["keep"])).to_be_visible()
    found += await violations(page, "closed")
    await page.get_by_role("button", name=words["keep"]).click()
    await expect(page.get_by_role("button", name=words["close"])).to_be_visible()
    await page.context.close()
    return found


async def confirms(page: Page, words: dict[str, str]) -> None:
    """Who it is, since that was proven too long ago."""
    asked = page.get_by_role("dialog", name=words["who"])
    await asked.get_by_label(words["password"]).fill(PASSWORD)
    await asked.get_by_role("button", name=words["confirm"]).click()
    await expect(asked).to_have_count(0)


async def is_asked(
    browser: Browser, options: dict[str, Any], words: dict[str, str], forget: Callable[[], None]
) -> list[str]:
    """The record, and what is asked before it is erased."""
    page = await (await browser.new_context(**options)).new_page()
    await to_record(page)
    forget()
    await page.get_by_role("link", name=words["theirs"]).click()
    async with page.expect_download() as downloading:
        await confirms(page, words)
    await is_zip(await (await downloading.value).path(), "memberships.csv")
    await page.get_by_role("button", name=words["erase"]).click()
    await expect(page.get_by_role("dialog").get_by_text("40")).to_be_visible()
    found = await violations(page, f"erasing-{options['viewport']['width']}")
    await page.context.close()
    return found


async def erases(browser: Browser, options: dict[str, Any], words: dict[str, str], server: RunningServer) -> None:
    page = await (await browser.new_context(**options)).new_page()
    await to_record(page)
    await page.get_by_role("button", name=words["erase"]).click()
    sheet = page.get_by_role("dialog")
    await expect(sheet.get_by_role("button", name=words["erase"])).to_be_disabled()
    await sheet.get_by_label(words["sure"]).check()
    await sheet.get_by_role("button", name=words["erase"]).click()
    await page.wait_for_url(f"{server.url}/panel/cafe-aurora/customers")
    await expect(page.locator("h1")).to_be_visible()
    await expect(page.get_by_text("Ana Pérez")).to_have_count(0)


async def to_record(page: Page) -> None:
    await page.goto("/panel/cafe-aurora/customers")
    await page.get_by_role("link", name="Ana Pérez").click()
    await expect(page.locator("[data-balance]")).to_have_text("40")


async def is_zip(path: Path | str, name: str) -> None:
    with zipfile.ZipFile(path) as book:
        assert {name, "data.json"} <= set(book.namelist())
