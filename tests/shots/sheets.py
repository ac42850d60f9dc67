"""Every sheet of the apps, and how `make shots` opens it; what stands where the server does not answer, and where there
is nothing yet.

A sheet is known by its component, and by what its title says first: ``panel/tokens/Tokens token_revoke_question``.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import qrcode
from playwright.async_api import FilePayload, Page, Route, expect

from shots.screens import (
    SCREENS,
    SHOP,
    SOURCES,
    Act,
    Screen,
    Words,
    charges,
    finds_lucia,
    has_place,
    opens_movement,
    opens_redemption,
    opens_reward,
    opens_scratch,
    shows_qr,
)

LUCIA = "Lucía Serrano"
OWNER, PASSWORD = "comercio@fiel.example", "demo1234"
_TAG = re.compile(r"<(?:Sheet|TypedSheet|dialog)\s(?:[^>{]|\{(?:[^{}]|\{[^{}]*\})*\})*>")
_SAYS = re.compile(r"\btitle=\{(.*?)\}(?=\s|>)")
ENDING = '{"points":40,"expiresAt":"2031-01-31T23:00:00+00:00"}'
COLLEAGUE = '{"id":"1","name":"Nerea Pons"}'
CLAIMED = (
    '{"__typename":"MergedRecord","id":"1","name":"Eva","points":40,"mergedAt":"2026-03-02T09:00:00+00:00",'
    '"isClaim":true}'
)
_FRAMES = {"ui/Sheet", "ui/TypedSheet"}
"""What sheets are made of."""
TURN = """(path) => {
  if (location.pathname === path) return;
  for (const one of document.querySelectorAll("h1")) one.setAttribute("data-before", "");
  history.pushState(history.state, "", path);
  dispatchEvent(new PopStateEvent("popstate"));
}"""
"""To a screen of the same app, as by a link of its own: what is loaded stays."""


def rendered() -> set[str]:
    """All sheets that there are, as the sources say."""
    found = set()
    for file in sorted(SOURCES.rglob("*.svelte")):
        name = file.relative_to(SOURCES).with_suffix("").as_posix()
        if name not in _FRAMES:
            found |= {f"{name} {said[0]}" if said else name for said in _titles(file)}
    return found


def _titles(file: Path) -> Iterator[list[str]]:
    """Of each sheet of a component the messages with which its title may begin: none where that is the thing's own."""
    for tag in _TAG.findall(file.read_text("utf-8")):
        if (says := _SAYS.search(tag)) or "{title}" in tag:
            yield re.findall(r"\bm\.(\w+)\(", says[1]) if says else []


def title_of(sheet: str, words: Words) -> re.Pattern[str]:
    """What the heading of an open sheet begins with."""
    name, _, first = sheet.partition(" ")
    said = next(one for one in _titles(SOURCES / f"{name}.svelte") if (one[0] if one else "") == first)
    begun = [re.escape(words[key].partition("{")[0]) for key in said if key in words]
    return re.compile("^(" + "|".join(begun) + ")") if begun else re.compile(".")


def presses(*named: str) -> Act:
    """One after the other: a button or link by the key of its message, anything else by a CSS selector."""

    async def act(page: Page, words: Words) -> None:
        for one in named:
            await expect(page.locator(".skeleton, main [aria-busy=true]")).to_have_count(0)
            await page.evaluate("for (const one of document.querySelectorAll('main details')) one.open = true")
            within = page.locator("dialog[open], body:not(:has(dialog[open]))").last
            label = words.begins(one) if one in words else None
            found = within.get_by_role("button", name=label).or_(within.get_by_role("link", name=label))
            await (found if label else within.locator(one)).first.click()

    return act


def fills(named: str, text: str, then: Act) -> Act:
    """A field, by the key of its label or by a CSS selector, before anything else."""

    async def act(page: Page, words: Words) -> None:
        found = page.get_by_label(words.begins(named)) if named in words else page.locator(named)
        await found.first.fill(text)
        await then(page, words)

    return act


def answers(was: str, now: str, then: Act) -> Act:
    """What the demo does not have, as if the server had answered it: the page is opened anew so. *was*: a pattern."""

    async def told(route: Route) -> None:
        answer = await route.fetch()
        await route.fulfill(response=answer, body=re.sub(was, now, await answer.text()))

    async def act(page: Page, words: Words) -> None:
        await page.route("**/graphql*", told)
        await page.reload()
        await then(page, words)
        await page.unroute_all(behavior="wait")

    return act


def after(first: Act, then: Act) -> Act:
    async def act(page: Page, words: Words) -> None:
        await first(page, words)
        await then(page, words)

    return act


async def opens_lucia(page: Page, words: Words) -> None:
    """Her record in the panel."""
    await page.get_by_role("searchbox").fill(LUCIA)
    await page.get_by_role("link", name=LUCIA).first.click()
    await expect(page.locator("[data-balance]")).to_be_visible()


async def schedules_a_push(page: Page, words: Words) -> None:
    tomorrow = datetime.now(UTC) + timedelta(days=2)
    await page.get_by_label(words.begins("push_heading")).fill("Pan")
    await page.get_by_label(words.begins("push_body")).fill("Mañana, a las ocho.")
    await page.get_by_label(words.begins("push_when")).fill(tomorrow.strftime("%Y-%m-%dT%H:%M"))
    await presses("push_schedule", "push_schedule", "push_unschedule")(page, words)


async def is_on_an_iphone(page: Page, words: Words) -> None:
    """Where no browser asks whether to install."""
    agent = (
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile Safari/604.1"
    )
    await page.add_init_script(f"Object.defineProperty(navigator, 'userAgent', {{ get: () => '{agent}' }})")
    await page.reload()
    await presses("install_yes")(page, words)


async def gives_to_a_friend(page: Page, words: Words) -> None:
    """To somebody whose code the shop knows."""
    assert page.context.browser is not None
    staff = await page.context.browser.new_context()
    url = "/".join(page.url.split("/")[:3])
    told = {}
    for query in (f'mutation {{ signIn(input: {{email: "{OWNER}", password: "{PASSWORD}"}}) {{ __typename }} }}',
                  f'{{ members(first: 1, merchant: "{SHOP}") {{ edges {{ node {{ code }} }} }} }}'):  # fmt: skip
        answer = await staff.request.post(f"{url}/graphql", data={"query": query}, headers={"Origin": url})
        told = (await answer.json())["data"]
    await staff.close()
    await page.get_by_label(words.begins("gift_code")).fill(told["members"]["edges"][0]["node"]["code"])
    await presses("gift_look")(page, words)


async def reads_a_receipt(page: Page, words: Words) -> None:
    """From a picture of its QR, where there is no camera."""
    drawn = io.BytesIO()
    qrcode.make("https://fiel.example/verify/x.y").save(drawn)
    await presses("scan")(page, words)
    picture = FilePayload(name="qr.png", mimeType="image/png", buffer=drawn.getvalue())
    await page.locator("input[type=file]").first.set_input_files(picture)


def unanswered_at(path: str) -> Act:
    """A screen whose reads fail, in an app that is open already."""

    async def refuse(route: Route) -> None:
        await route.abort()

    async def act(page: Page, words: Words) -> None:
        await page.route("**/graphql*", refuse)
        await page.evaluate(TURN, path)
        await expect(page.locator("h1:not([data-before])").first).to_be_visible()

    return act


def _wallet(name: str, path: str, act: Act, sheet: str) -> Screen:
    return Screen("wallet", "customer", f"sheet-{name}", path, act, sheet=f"customer/{sheet}")


def _till(name: str, act: Act, sheet: str) -> Screen:
    return Screen("till", "cashier", f"sheet-{name}", "/till", act, sheet=sheet)


def _panel(path: str, act: Act, sheet: str, *, anywhere: bool = False) -> Screen:
    where = path.replace("/", "-").replace("*", "one") or "home"
    name = f"sheet-{where}-{sheet.rpartition(' ')[2].rpartition('/')[2].lower()}"
    return Screen("panel", "owner", name, f"/panel/{SHOP}/{path}".rstrip("/"), act, sheet=sheet, anywhere=anywhere)


def _of_lucia(act: Act, sheet: str) -> Screen:
    return _panel("customers", after(opens_lucia, act), f"panel/customers/{sheet}")


SHEETS = [
    Screen("wallet", "customer", "home-qr", "/", shows_qr, sheet="qr/QrSheet qr_title"),
    Screen("wallet", "customer", "home-why", "/", opens_movement, sheet="customer/home/Why why_these_points"),
    Screen("wallet", "customer", "rewards-sheet", "/rewards", opens_reward, sheet="customer/rewards/Rewards"),
    Screen("wallet", "customer", "promotions-scratch", "/promotions", opens_scratch,
           sheet="customer/promotions/Scratch"),
    _wallet("reach", "/", presses("[data-reach]"), "reach/Reach reach_title"),
    _wallet("lots", "/", answers(r'"expiring":\[\]', f'"expiring":[{ENDING}]', presses("[data-lots]")),
            "home/Lots lots"),
    _wallet("survey", "/", presses("survey_card"), "home/Asks survey_title"),
    _wallet("referral", "/", presses("referral_share"), "referral/Referral referral_title"),
    _wallet("closing", "/profile", presses("closing_start"), "profile/Closing closing_start"),
    _wallet("gift", "/gifts", fills("gift_how_many", "1", presses("gift_by_link")), "gifts/Give gift_by_link"),
    _wallet("gift-sure", "/gifts", fills("gift_how_many", "1", gives_to_a_friend), "gifts/Give gift_question"),
    _wallet("review", "/reviews", presses("main .list button"), "reviews/Write"),
    _wallet("cancel", "/rewards", presses("cancel_request"), "rewards/Rewards cancel_question"),
    _wallet("paying", "/rewards", presses("paying_get"), "paying/Paying paying_title"),
    _wallet("invite", "/household", presses("household_invite"), "household/Household household_invite"),
    _wallet("leave", "/household", presses("household_leave"), "household/Household household_leave_question"),
    _wallet("receipt", "/receipts", presses("receipt_present"), "receipts/Claim receipt_present"),
    Screen("wallet", "customer", "sheet-install", f"/m/{SHOP}/", is_on_an_iphone,
           sheet="offline/InstallHelp install_title"),
    Screen("till", "cashier", "checkout", "/till", charges, sheet="till/checkout/Checkout checkout_title"),
    Screen("till", "cashier", "redeem", "/till", opens_redemption, sheet="till/Redeem"),
    _till("coupon", after(finds_lucia, presses("coupon_bring")), "till/coupons/Coupon coupon_for"),
    _till("voucher", after(finds_lucia, presses("main ul.list button.item:enabled")), "till/promotions/Use"),
    _till("receipt", after(has_place, fills("search_label", "https://fiel.example/verify/x.y", presses("search"))),
          "till/Till verify_title"),
    _till("switch", answers(r'"colleagues":\[\]', f'"colleagues":[{COLLEAGUE}]', presses("switch_employee")),
          "till/Switch who_takes_over"),
    _panel("referrals", presses("accept"), "panel/referrals/List referral_accept_question"),
    _panel("mails/welcome", answers('"isOwn":false', '"isOwn":true', presses("mail_reset")),
           "panel/mails/One mail_reset_question"),
    _panel("pushes/new", presses("form .button.main"), "panel/pushes/Edit push_schedule_question", anywhere=True),
    _panel("pushes/new", schedules_a_push, "panel/pushes/Result push_unschedule_question"),
    _panel("gifts/*", presses("gift_remove"), "panel/gifts/Standing gift_remove_question"),
    _panel("reviews", presses("article .button.danger"), "panel/reviews/Say review_refuse_title"),
    _panel("customers/*", presses("main ul.list button.item"), "panel/customers/Movements"),
    _panel("customers", reads_a_receipt, "panel/customers/Scan verify_title", anywhere=True),
    _of_lucia(presses("withdraw"), "Vouchers withdraw_question"),
    _of_lucia(presses("erase_start"), "Personal erase_title"),
    _of_lucia(presses("household_take_out"), "Household household_remove_question"),
    _panel("customers/new", fills("their_name", "Eva", presses("form .button.main", "show_claim_qr")),
           "panel/customers/Claim claim_qr_title"),
    _panel("customers/*", presses("merge_with"), "panel/customers/Merge merge_with"),
    _panel("customers/*", answers(r'"merged":\[\]', f'"merged":[{CLAIMED}]', presses("undo_claim")),
           "panel/customers/Record undo_claim_question"),
    _panel("profile", presses("keys_title"), "panel/KeySheet keys_title", anywhere=True),
    _panel("program", fills("main form input[inputmode=numeric]", "1", presses("see_changes")),
           "panel/program/Changes what_changes"),
    _panel("receipts", presses("receipt_look"), "panel/receipts/Decide receipt_number_of"),
    _panel("news", presses("main a:has-text('centeno')", "news_withdraw"), "panel/news/Edit news_withdraw_question"),
    _panel("promotions", presses("new_promotion"), "panel/promotions/Promotions which_promotion", anywhere=True),
    _panel("promotions/*", presses("promo_assign"), "panel/promotions/Assign promo_assign"),
    _panel("promotions/*", presses("promo_end"), "panel/promotions/Standing promo_end_question"),
    _panel("promotions/*", presses("promo_copy"), "panel/promotions/Standing promo_copy"),
    _panel("products/*", presses("product_remove"), "panel/products/Edit product_remove_question"),
    _panel("achievements", presses("main a.item:has(.badge)", "remove_badge"),
           "panel/achievements/EditBadge remove_badge_question"),
    _panel("achievements", presses("main a.item", "remove_tier"),
           "panel/achievements/EditTier remove_tier_question"),
    _panel("coupons/*", presses("[data-coupons] button"), "panel/coupons/List"),
    _panel("coupons/*", presses("coupon_live", "[data-coupons] button", "coupon_withdraw"),
           "panel/coupons/List coupon_withdraw_question"),
    _panel("coupons/*", presses("batch_withdraw"), "panel/coupons/List batch_withdraw"),
    _panel("webhooks/*", presses("webhook_rotate"), "panel/webhooks/Edit webhook_rotate_question"),
    _panel("webhooks/*", presses("webhook_remove"), "panel/webhooks/Edit webhook_remove_question"),
    _panel("tokens", presses("token_revoke"), "panel/tokens/Tokens token_revoke_question"),
    *(_panel("leaderboard", presses("board_choose_first", key), f"panel/leaderboard/{sheet} {key}")
      for key, sheet in (("board_write", "Write"), ("board_give_points", "GivePoints"),
                         ("board_give_promo", "GivePromotion"))),
    _panel("automations", presses("new_automation"), "panel/automations/Automations auto_which", anywhere=True),
    _panel("automations/*", presses("auto_remove"), "panel/automations/Standing auto_remove_question"),
    _panel("automations/*", presses("auto_copy"), "panel/automations/Standing auto_copy"),
    _panel("automations/*", answers('"state":"(ACTIVE|DONE|ENDED)"', '"state":"FAILED"', presses("auto_resume")),
           "panel/automations/Resume auto_resume_question"),
    _panel("automations/*", presses("[data-runs] .button.danger"), "panel/automations/Runs auto_stop_question"),
    _panel("team", presses("invite"), "panel/people/EmployeeSheet invite_title", anywhere=True),
    _panel("team", presses("add_location"), "panel/people/PlaceSheet add_location", anywhere=True),
    _panel("redemptions", presses("reject"), "staff/WaitingList reject_title"),
    _panel("tokens/new", presses(".help-mark"), "help/Help", anywhere=True),
    _panel("rewards/new", fills("reward_title", "Un té", presses("main a.button")), "ui/Leaving leave_question",
           anywhere=True),
]  # fmt: skip
ELSEWHERE = {
    "customer/rewards/Proof": "test_shown_receipts",
    "customer/consent/Consent": "test_checkout", "customer/display/AtTill": "test_at_the_till",
    "panel/customers/Payments payment_cancel_question": "test_checkout",
    "panel/passes/Remove passes_remove_question": "test_cards_told",
    "security/Confirm prove_title": "test_passkeys_used",
    "security/Passkeys passkey_remove_question": "test_passkeys_used",
    "till/offline/Leave held_leave_title": "test_offline_till",
    "till/offline/Queue held_drop_question": "test_offline_till",
}  # fmt: skip
"""What nobody can open in the demo by pressing what is there (a till must ask for it, a key must lie there, the network
must go, time must pass, something be bought online), and the test in ``browser/`` that does, with axe."""
UNANSWERED = [
    *(Screen("panel", "owner", f"unanswered-{path}", f"/panel/{SHOP}/more", unanswered_at(f"/panel/{SHOP}/{path}"),
             broken=("ERR_FAILED",), widths=(360,))
      for path in ("customers", "redemptions", "rewards", "promotions", "coupons", "automations", "gifts", "news",
                   "pushes", "mails", "surveys", "reviews", "report", "receipts", "winback", "orders", "products",
                   "tokens", "webhooks", "achievements", "referrals", "activity", "movements", "segments", "imports",
                   "leaderboard", "program", "branding", "team", "passes")),
    *(Screen("wallet", "customer", f"unanswered-{path}", "/profile", unanswered_at(f"/{path}"), broken=("ERR_FAILED",),
             widths=(360,))
      for path in ("achievements", "reviews", "receipts", "gifts", "household", "promotions", "inbox", "news")),
]  # fmt: skip
"""Where the server does not answer."""
EMPTY = [
    Screen("wallet", "visitor", f"empty-{path or 'home'}", f"/{path}", widths=(360,))
    for path in ("", "rewards", "inbox", "news", "promotions", "receipts", "reviews", "gifts", "achievements")
]
"""What somebody sees who is nowhere a customer yet."""
EVERY = [*SCREENS, *SHEETS, *UNANSWERED, *EMPTY]
