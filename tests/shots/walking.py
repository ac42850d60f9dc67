"""Opens screens in a real browser, looks for what is wrong with them, and takes their pictures."""

from __future__ import annotations

import asyncio
import re
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Error, Page, Response, expect

from shots.screens import SEEN, SHOP, Screen, Words
from shots.sheets import title_of
from support.axe import broken_colours, broken_rules

ACCOUNTS = {"customer": "cliente@fiel.example", "cashier": "caja@fiel.example", "visitor": "nerea@fiel.example",
            "owner": "comercio@fiel.example"}  # fmt: skip
PASSWORD = "demo1234"
LOCALES = {"es": "es-ES", "en": "en-GB"}
PHONE_WIDTH = 360
SCHEMES = ("light", "dark")
SECONDS = 60
MOST_HIGH = 6000
QUALITY = 70
_ASKS = {
    "signIn": "mutation ($i: SignInInput!) { signIn(input: $i) { __typename } }",
    "openShift": "mutation ($i: OpenShiftInput!) { openShift(input: $i) { __typename } }",
    "place": f'{{ merchant(slug: "{SHOP}") {{ locations {{ id }} }} }}',
}
_NO_WORKER = "if (navigator.serviceWorker) navigator.serviceWorker.register = () => new Promise(() => {})"
"""Nothing that one screen left in a cache is shown on another."""
_HAS_PICTURES = """() => document.fonts.status === "loaded" && [...document.images].every((one) => {
  const { top, bottom } = one.getBoundingClientRect();
  return one.complete || bottom <= 0 || top >= innerHeight;
})"""
_LOOK = """() => ({
  wide: document.documentElement.scrollWidth > innerWidth,
  widest: document.documentElement.scrollWidth,
  pictures: [...document.images].filter((one) => one.complete && one.currentSrc && !one.naturalWidth)
    .map((one) => one.currentSrc),
  text: document.body.innerText,
})"""
_BROKEN_WORDS = re.compile(r"\[object Object\]|\bundefined\b|\bNaN\b|Invalid Date|(?<!\{)\{[a-z_]+\}(?!\})")


@dataclass(frozen=True, slots=True)
class Picture:
    screen: Screen
    language: str
    width: int
    scheme: str

    @property
    def path(self) -> str:
        return f"{self.screen.app}/{self.screen.name}-{self.width}-{self.scheme}-{self.language}.jpg"


@dataclass
class Walk:
    """What is shared by all that walk: *until* (monotonic seconds) only the plainest pictures are taken."""

    browser: Browser
    url: str
    out: Path
    until: float = 0
    problems: list[str] = field(default_factory=list)
    taken: list[Picture] = field(default_factory=list)
    left: int = 0
    """Pictures for which there was no time."""
    states: dict[str, Any] = field(default_factory=dict)
    found: dict[str, str] = field(default_factory=dict)
    """Where a path with a `*` leads: the same in both languages."""

    @property
    def wrong(self) -> list[str]:
        """What was found, and that not all was looked at."""
        left = f"{self.left} pictures were left out: FIEL_SHOTS_MINUTES was over"
        return [*self.problems, *([left] if self.left else [])]

    async def context(self, who: str, language: str, **options: Any) -> BrowserContext:
        context = await self.browser.new_context(
            base_url=self.url, locale=LOCALES[language], reduced_motion="reduce",
            **{"viewport": {"width": 360, "height": 740}, **options},
        )  # fmt: skip
        await context.add_init_script(_NO_WORKER)
        if who == "nobody":
            return context
        if who not in self.states:
            await self._sign_in(context, who)
            self.states[who] = await context.cookies()
        await context.add_cookies(self.states[who])
        return context

    async def _sign_in(self, context: BrowserContext, who: str) -> None:
        await self._ask(context, "signIn", {"email": ACCOUNTS[who], "password": PASSWORD})
        if who == "cashier":
            places = await self._ask(context, "place", None)
            place = places["merchant"]["locations"][0]["id"]
            await self._ask(context, "openShift", {"merchant": SHOP, "locationId": place})

    async def _ask(self, context: BrowserContext, what: str, given: dict[str, str] | None) -> Any:
        body = {"query": _ASKS[what], "variables": {"i": given} if given else {}}
        answer = await context.request.post("/graphql", data=body, headers={"Origin": self.url})
        told = (await answer.json())["data"]
        kind = (told.get(what) or {}).get("__typename", "Success")
        if not kind.endswith("Success"):
            raise RuntimeError(f"{what} of {given}: {kind}")
        return told


async def walk(walked: Walk, who: str, language: str, screens: list[Screen]) -> None:
    """One after the other, in one browser context."""
    context = await walked.context(who, language)
    words = Words.of(language)
    for screen in screens:
        page = await context.new_page()
        page.set_default_timeout(SECONDS * 1000)
        heard = _listen(page, screen)
        where = f"{screen.app}/{screen.name} ({language})"
        try:
            await open_screen(walked, page, screen, words, language)
            await _pictures(walked, page, screen, words, language)
        except (Error, AssertionError) as error:
            walked.problems.append(f"{where}: {str(error).splitlines()[0]}")
        walked.problems += [f"{where}: {what}" for what in dict.fromkeys(heard)]
        await page.close()
    await context.close()


async def open_screen(walked: Walk, page: Page, screen: Screen, words: Words, language: str) -> None:
    path = screen.path.format(language=language)
    if path.endswith("*"):
        path = await _first_of(walked, page, path)
    await page.goto(path)
    await settled(page)
    if screen.act is not None:
        await screen.act(page, words)
        await settled(page)
    if screen.shows:
        await expect(SEEN[screen.shows](page, words)).to_be_visible()
    if screen.sheet:
        await expect(page.locator("dialog[open] h2").last).to_have_text(title_of(screen.sheet, words))


async def settled(page: Page) -> None:
    """Nothing that is only there until an answer comes."""
    await expect(page.locator("h1").first).to_be_attached(timeout=SECONDS * 1000)
    await expect(page.locator(".skeleton, main [aria-busy=true]")).to_have_count(0, timeout=SECONDS * 1000)
    await page.wait_for_function(_HAS_PICTURES)


async def _first_of(walked: Walk, page: Page, path: str) -> str:
    """What the list leads to first."""
    if path not in walked.found:
        base = path.removesuffix("*")
        await page.goto(base.rstrip("/"))
        await settled(page)
        leads = page.locator(f'main a[href^="{base}"]:not([href$="/new"]):not([href*="/new-"])')
        await expect(leads.first).to_be_attached()
        walked.found[path] = await leads.first.get_attribute("href") or ""
    return walked.found[path]


async def _pictures(walked: Walk, page: Page, screen: Screen, words: Words, language: str) -> None:
    where = f"{screen.app}/{screen.name} ({language})"
    for width in screen.widths:
        await _see_all(page, width)
        for scheme in SCHEMES:
            picture = Picture(screen, language, width, scheme)
            if time.monotonic() > walked.until and not _is_plain(picture):
                walked.left += 1
                continue
            await page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
            file = walked.out / picture.path
            await asyncio.to_thread(file.parent.mkdir, parents=True, exist_ok=True)
            await page.screenshot(path=file, type="jpeg", quality=QUALITY, animations="disabled")
            walked.taken.append(picture)
        look = await page.evaluate(_LOOK)
        if look["wide"]:
            walked.problems.append(f"{where}: {width} px: scrolls sideways, {look['widest']} px wide")
        if width == PHONE_WIDTH:
            walked.problems += [f"{where}: picture missing: {src}" for src in look["pictures"]]
            walked.problems += [f"{where}: {what}" for what in untranslated(look["text"], words, language)]
            await page.emulate_media(color_scheme="light")
            walked.problems += [f"{where}: {what}" for what in await broken_rules(page)]
            walked.problems += [f"{where}: in the dark: {what}" for what in await broken_colours(page)]


async def _see_all(page: Page, width: int) -> None:
    """As high as the page is, so that what sticks to the lower edge hides nothing; a sheet lies over what is seen."""
    height = 900 if width > 1000 else 740
    await page.set_viewport_size({"width": width, "height": height})
    if await page.locator("dialog[open]").count() == 0:
        whole = await page.evaluate("document.documentElement.scrollHeight")
        await page.set_viewport_size({"width": width, "height": max(height, min(whole, MOST_HIGH))})


def _is_plain(picture: Picture) -> bool:
    """What is taken however little time there is."""
    widths = (PHONE_WIDTH, 1280) if picture.screen.app == "panel" else (PHONE_WIDTH,)
    return picture.width in widths and picture.scheme == "light" and picture.language == "es"


def untranslated(text: str, words: Words, language: str) -> list[str]:
    """Keys instead of words, what could not be filled in, and whole sentences of the other language."""
    found = [
        f"the key {key}" for key in set(re.findall(r"(?<![.\w])[a-z]+(?:_[a-z]+)+(?![.\w])", text)) if key in words
    ]
    found += [f"«{what}» in the text" for what in set(_BROKEN_WORDS.findall(text))]
    others = Words.of("en" if language == "es" else "es")
    own = set(words.values())
    foreign = {said for said in others.values() if len(said) > 24 and "{" not in said} - own
    lines = {line.strip() for line in text.splitlines()}
    return found + [f"in the other language: {line}" for line in sorted(lines & foreign)]


def _listen(page: Page, screen: Screen) -> list[str]:
    """What the browser complains of while a screen is open."""
    heard: list[str] = []

    def on_console(message: ConsoleMessage) -> None:
        if message.type == "error" and not any(known in message.text for known in screen.broken):
            heard.append(f"console: {message.text[:200]}")

    def on_response(response: Response) -> None:
        if response.status >= 400 and str(response.status) not in screen.broken:
            heard.append(f"{response.status} {response.url}")

    page.on("console", on_console)
    page.on("response", on_response)
    page.on("pageerror", lambda error: heard.append(f"error: {str(error)[:200]}"))
    return heard
