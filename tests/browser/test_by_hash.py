"""Till and panel name their documents by hashes, and send them whole to a server that does not know them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from playwright.async_api import Page, Playwright, Request, Route, expect

from fiel.core.settings import Settings
from support.browser import FLAGS, ON_SQLITE, RunningServer, served
from support.story import at_work, registered_owner

SCREENS = ("", "/customers", "/rewards", "/promotions", "/program", "/report", "/team", "/webhooks", "/mails")


@ON_SQLITE
async def test_documents_are_named_by_their_hashes(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        await at_work(owner, server)
        sent = sent_by(owner)
        await looks_around(owner, server, "Tienda")
        named = list(sent)
        assert len(named) > 20
        assert [one["operationName"] for one in named if "query" in one or "documentId" not in one] == []

        await owner.route("**/graphql*", knows_none)
        await looks_around(owner, server, "Caja")
        whole = [one for one in sent[len(named) :] if "query" in one]
        assert len(whole) > 20
        assert size_of(named) * 2 < size_of(whole)
        await browser.close()


def size_of(sent: list[dict[str, Any]]) -> float:
    """Of one of them, in characters."""
    return len(json.dumps(sent)) / len(sent)


def sent_by(page: Page) -> list[dict[str, Any]]:
    """What it posts from now on."""
    found: list[dict[str, Any]] = []

    def on_request(asked: Request) -> None:
        if asked.method == "POST" and asked.url.endswith("/graphql"):
            found.append(json.loads(asked.post_data or "{}"))

    page.on("request", on_request)
    return found


async def looks_around(owner: Page, server: RunningServer, token: str) -> None:
    """At the till and in the panel; something is made too."""
    await owner.goto(f"{server.url}/till")
    await expect(owner.get_by_role("button", name="Escanear")).to_be_visible()
    await owner.goto(f"{server.url}/panel/cafe-aurora/tokens/new")
    await owner.get_by_label("Nombre del token").fill(token)
    await owner.get_by_role("button", name="Crear el token").click()
    await expect(owner.locator("[data-secret]")).to_be_visible()
    for screen in SCREENS:
        await owner.goto(f"{server.url}/panel/cafe-aurora{screen}")
        await expect(owner.locator("h1").first).to_be_visible()
        await expect(owner.locator("main .skeleton")).to_have_count(0)
        await expect(owner.get_by_role("alert")).to_have_count(0)


async def knows_none(route: Route) -> None:
    """As a server of another version."""
    if "documentId" in (route.request.post_data or ""):
        error = {"message": "?", "extensions": {"code": "PERSISTED_QUERY_NOT_FOUND"}}
        await route.fulfill(status=404, json={"errors": [error]})
    else:
        await route.continue_()
