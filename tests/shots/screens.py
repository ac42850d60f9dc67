"""Every screen of the three apps and of the guide: what `make shots` opens, and what the routers say there is."""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Locator, Page, expect

SOURCES = Path(__file__).parents[2] / "pwa" / "src"
SHOP = "cafe-aurora"
Act = Callable[[Page, "Words"], Awaitable[None]]


class Words(dict[str, str]):
    """The apps' own messages of one language, by their keys, so that nobody writes a button's name twice; of those with
    a plural, the words for several."""

    @staticmethod
    def of(language: str) -> Words:
        told = json.loads((SOURCES / "i18n" / "messages" / f"{language}.json").read_text("utf-8"))
        return Words({key: words if isinstance(words, str) else _several(words) for key, words in told.items()})

    @property
    def amount(self) -> str:
        """One as people of that language write it: the apps' own example."""
        found = re.search(r"\d+[.,]\d+", self["amount_unreadable"])
        return found[0] if found else ""

    def begins(self, key: str) -> re.Pattern[str]:
        """A label up to what is filled in."""
        return re.compile("^" + re.escape(self[key].partition("{")[0].rstrip(" (")))


def _several(words: list[dict[str, dict[str, str]]]) -> str:
    return list(words[0]["match"].values())[-1]


@dataclass(frozen=True, slots=True)
class Screen:
    """*path* with a `*` is the first thing that its list leads to. *shows*: which of the routers' screens it is, where
    the path does not say so: what ``SEEN`` has of it is waited for. *broken*: what the browser may say of it,
    since the server refuses it on purpose. *sheet*: which one the act opens (``shots.sheets``); *anywhere*: in a shop
    that has nothing too."""

    app: str
    who: str
    name: str
    path: str
    act: Act | None = None
    shows: str = ""
    broken: tuple[str, ...] = ()
    sheet: str = ""
    anywhere: bool = False
    widths: tuple[int, ...] = (320, 360, 412, 1280)


async def shows_qr(page: Page, words: Words) -> None:
    await page.get_by_role("button", name=words["show_qr"]).click()
    await expect(page.locator("canvas")).to_be_visible()


async def opens_movement(page: Page, words: Words) -> None:
    await page.locator("main .list button.item").last.click()
    await expect(page.locator("dialog")).to_be_visible()


async def opens_reward(page: Page, words: Words) -> None:
    await page.locator("main .list button.item").first.click()
    await expect(page.locator("dialog")).to_be_visible()


async def opens_scratch(page: Page, words: Words) -> None:
    await page.get_by_role("button", name=words["scratch"]).first.click()
    await expect(page.locator("dialog")).to_be_visible()


async def finds_lucia(page: Page, words: Words) -> None:
    await page.get_by_label(words["search_label"]).fill("Lucía Serrano")
    await page.get_by_role("button", name=words["search"], exact=True).click()
    await page.get_by_role("button", name="Lucía Serrano").click()
    await expect(page.locator("[data-balance]")).to_be_visible()


async def awards(page: Page, words: Words) -> None:
    await finds_lucia(page, words)
    await page.get_by_label(words.begins("amount")).fill(words.amount)
    await page.get_by_text(words.begins("preview")).scroll_into_view_if_needed()


async def charges(page: Page, words: Words) -> None:
    await finds_lucia(page, words)
    await page.get_by_role("button", name=words["charge_with_points"]).click()
    sheet = page.get_by_role("dialog")
    await sheet.get_by_label(words.begins("amount")).fill("20")
    await sheet.locator("[data-total]").scroll_into_view_if_needed()


async def opens_account(page: Page, words: Words) -> None:
    await page.get_by_role("button", name=words["till_account"]).click()
    await expect(page.get_by_role("heading", name=words["sessions"])).to_be_visible()


async def opens_redemption(page: Page, words: Words) -> None:
    await finds_lucia(page, words)
    await page.get_by_role("button", name="Café gratis").first.click()
    await expect(page.locator("dialog")).to_be_visible()


async def has_place(page: Page, words: Words) -> None:
    """A shift that was not opened, or was closed meanwhile, is opened at the first place."""
    scan, asked = SEEN["Till"](page, words), SEEN["Place"](page, words)
    await expect(scan.or_(asked)).to_be_visible()
    if await asked.is_visible():
        await page.locator("main .list button.item").first.click()
    await expect(scan).to_be_visible()


SEEN: dict[str, Callable[[Page, Words], Locator]] = {
    "SignIn": lambda page, words: page.get_by_role("button", name=words["sign_in"], exact=True),
    "Invitation": lambda page, words: page.get_by_role("heading", name=words["invitation_title"]),
    "Place": lambda page, words: page.get_by_role("heading", name=words["where_are_you"].partition("}")[2]),
    "Till": lambda page, words: page.get_by_role("button", name=words["scan"], exact=True),
    "Account": lambda page, words: page.get_by_role("heading", name=words["sessions"]),
}
"""By what each of the till's screens is known."""


def _out(app: str, *paths: str) -> list[Screen]:
    return [Screen(app, "nobody", f"out{path.replace('/', '-')}".rstrip("-"), path) for path in paths]


def _in(app: str, who: str, base: str, *paths: str) -> list[Screen]:
    return [
        Screen(app, who, path.replace("/", "-").replace("*", "one") or "home", f"{base}/{path}".rstrip("/") or "/")
        for path in paths
    ]


WALLET = [
    *_out("wallet", "/", "/sign-in", "/sign-up", "/recover", "/reset", "/confirm", "/survey", "/newsletter",
          "/unsubscribe", "/verify/x.y", "/privacy", "/discover", "/claim", "/c/NADA", f"/m/{SHOP}/"),
    Screen("wallet", "nobody", "out-m-nobody", "/m/nobody/", broken=("404",)),
    *_in("wallet", "customer", "", "", "rewards", "inbox", "news", "news/*", "achievements", "reviews", "receipts",
         "promotions", "profile", "scan", "gifts", "household", "gift/NADA", "household/NADA",
         f"c/{SHOP}/FIEL2026FERIA", "discover", f"m/{SHOP}"),
]  # fmt: skip
TILL = [
    Screen("till", "nobody", "sign-in", "/till", shows="SignIn"),
    Screen("till", "nobody", "invitation", "/till/invitation", shows="Invitation"),
    Screen("till", "visitor", "place", "/till", shows="Place"),
    Screen("till", "cashier", "home", "/till", has_place, shows="Till"),
    Screen("till", "cashier", "account", "/till", opens_account, shows="Account"),
    Screen("till", "cashier", "member", "/till", awards),
]
PANEL = [
    Screen("panel", "nobody", "sign-in", "/panel"),
    Screen("panel", "nobody", "register", "/panel/register"),
    Screen("panel", "owner", "elsewhere", "/panel/nobody"),
    *_in("panel", "owner", f"/panel/{SHOP}", "", "more", "customers", "customers/new", "customers/*", "redemptions",
         "rewards", "rewards/new", "rewards/*", "promotions", "promotions/*", "promotions/new-BENEFIT",
         "promotions/new-REGULAR", "promotions/new-PROMO_CODE", "promotions/new-PUNCH_CARD",
         "promotions/new-SCRATCH_CARD", "promotions/new-EXTERNAL_GIFT", "coupons", "coupons/new", "coupons/*",
         "automations", "automations/new-back", "automations/*", "gifts", "gifts/new", "gifts/*", "news", "news/new",
         "news/*", "pushes", "pushes/new", "pushes/*", "mails", "mails/points_earned", "surveys", "reviews", "report",
         "receipts", "winback", "orders", "orders/*", "products", "products/new", "products/*", "tokens",
         "tokens/new", "webhooks", "webhooks/new", "webhooks/*", "segments", "segments/new", "segments/*",
         "leaderboard", "movements", "activity", "imports", "imports/*", "referrals", "achievements",
         "achievements/new-tier", "achievements/new-badge", "achievements/*", "program", "branding", "passes", "team",
         "profile", "confirm"),
]  # fmt: skip
GUIDE = [
    Screen("guide", "nobody", name.replace("/", "-") or "contents", f"/guide/{{language}}/{name}".rstrip("/"))
    for name in ("", "customer", "employee", "merchant")
] + [Screen("guide", "nobody", "missing", "/guide/{language}/nothing", broken=("404",))]
SCREENS = [*WALLET, *TILL, *PANEL, *GUIDE]


def routed() -> dict[str, set[str]]:
    """The screens of each app by its router: the wallet's first pieces of a path, the till's components, the panel's
    screens, with `/*` for those that show one thing too."""
    return {"wallet": _routed_wallet(), "till": _routed_till(), "panel": _routed_panel()}


def opened() -> dict[str, set[str]]:
    """The same of `SCREENS`."""
    found: dict[str, set[str]] = {"wallet": set(), "till": set(), "panel": set()}
    for one in SCREENS:
        if one.app == "wallet":
            found["wallet"].add(one.path.split("/")[1])
        elif one.app == "till":
            found["till"] |= {one.shows} - {""}
        elif one.app == "panel":
            _, _, merchant, *rest = [*one.path.split("/"), ""]
            if merchant == "register":
                found["panel"].add("register")
            elif merchant:
                found["panel"].add(rest[0])
            if len([piece for piece in rest if piece]) > 1:
                found["panel"].add(f"{rest[0]}/*")
    return found


def _routed_wallet() -> set[str]:
    app = (SOURCES / "customer" / "App.svelte").read_text("utf-8")
    lists = re.findall(r"const [A-Z_]+ = \[(.*?)\]", app)  # of screens that have something in common
    found = {name for names in lists for name in re.findall(r'"([^"]+)"', names)}
    found |= set(re.findall(r'(?:route\.path|screen) === "([^"]+)"', app))
    where = (SOURCES / "customer" / "where.ts").read_text("utf-8")
    return found | {""} | ({"m"} if "/m/" in where else set())


def _routed_till() -> set[str]:
    app = (SOURCES / "till" / "App.svelte").read_text("utf-8")
    return set(re.findall(r"<([A-Z]\w+)", app)) - NO_SCREENS


def _routed_panel() -> set[str]:
    frame = (SOURCES / "panel" / "Frame.svelte").read_text("utf-8")
    loaders = re.findall(r'^\s+(""|[\w-]+): \(\) => import\("\./(\w+)/', frame, re.MULTILINE)
    found = {"register", "more"}
    for name, folder in loaders:
        screen = name.strip('"')
        found.add(screen)
        sources = (SOURCES / "panel" / folder).glob("*.svelte")
        if any("route.id" in source.read_text("utf-8") for source in sources):
            found.add(f"{screen}/*")
    return found


NO_SCREENS = {"Loading", "Outdated", "Untold", "Leave", "Leaving", "Language"}
"""Of the till's: what lies over its screens or within them, or stands there until they come."""
