"""A redemption's receipt on the phone, also without a network; and whoever is shown it, signed out."""

from __future__ import annotations

import re
import uuid
from pathlib import Path

from playwright.async_api import Page, Playwright, expect

from fiel.core.settings import Settings
from support.axe import sheet_is_sound
from support.browser import FLAGS, ON_SQLITE, RunningServer, served
from support.story import PHONE, ask, at_work, balance, does, member_with_the_app, offer, registered_owner

RECEIPT = '{ wallet(merchant: "cafe-aurora") { redemptions { edges { node { receipt { number url } } } } } }'


@ON_SQLITE
async def test_a_receipt_is_shown_and_anybody_sees_whether_it_is_genuine(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        await offer(owner, server, "Un café", 10)
        customer = await member_with_the_app(browser, server)
        await at_work(owner, server)
        code = (await ask(customer, server, "{ viewer { memberCode } }"))["viewer"]["memberCode"]
        give = "mutation ($i: AwardPointsInput!) { awardPoints(input: $i) { __typename } }"
        await ask(owner, server, give, i={"member": {"code": code}, "points": 50, "idempotencyKey": uuid.uuid4().hex})
        await balance(customer, 50)
        await customer.get_by_role("link", name="Recompensas").click()
        await customer.get_by_role("button", name=re.compile("Un café")).click()
        await customer.get_by_role("button", name="Pedir recompensa").click()
        await owner.goto(f"{server.url}/till")
        await owner.get_by_role("button", name=re.compile("Entregar")).click()
        await customer.get_by_role("button", name="Ver comprobante de Un café").click()
        sheet = customer.get_by_role("dialog", name="Un café")
        receipt = (await ask(customer, server, RECEIPT))["wallet"]["redemptions"]["edges"][0]["node"]["receipt"]
        await expect(sheet.get_by_text(receipt["number"])).to_be_visible()
        await expect(sheet.get_by_role("img", name=f"QR del comprobante {receipt['number']}")).to_be_visible()
        await sheet_is_sound(customer, "customer/rewards/Proof")
        await customer.context.set_offline(True)
        await customer.goto("/m/cafe-aurora/rewards")
        await customer.get_by_role("button", name="Ver comprobante de Un café").click()
        await expect(customer.get_by_text(receipt["number"])).to_be_visible()

        stranger = await (await browser.new_context(**PHONE)).new_page()
        await stranger.goto(receipt["url"])
        await expect(stranger.get_by_text("Es auténtico y sigue siendo válido.")).to_be_visible()
        await expect(stranger.get_by_text("Café Aurora")).to_be_visible()
        await expect(stranger.get_by_text(receipt["number"])).to_be_visible()
        await expect(stranger.get_by_text("Ana")).to_have_count(0)
        await stranger.goto(receipt["url"][:-4] + "AAAA")
        await expect(stranger.get_by_text(re.compile("No es auténtico"))).to_be_visible()
        await customer.context.set_offline(False)
        await ask(owner, server, give, i={"member": {"code": code}, "points": 300, "idempotencyKey": uuid.uuid4().hex})
        await an_old_request_that_is_taken_back_stays_in_sight(customer, server)
        await browser.close()


async def an_old_request_that_is_taken_back_stays_in_sight(customer: Page, server: RunningServer) -> None:
    """One that was read with a second page: the list is as long then as it was."""
    [reward] = (await ask(customer, server, '{ wallet(merchant: "cafe-aurora") { rewards { id } } }'))["wallet"][
        "rewards"
    ]
    for n in range(22):
        await does(customer, server, "requestRedemption", rewardId=reward["id"], idempotencyKey=f"old-{n}")
    await customer.goto("/m/cafe-aurora/rewards")
    await customer.locator("[data-more-requests]").click()
    takes_back = customer.get_by_role("button", name="Anular")
    await expect(takes_back).to_have_count(22)
    await takes_back.nth(14).click()
    await customer.get_by_role("dialog").get_by_role("button", name="Anular").click()
    await expect(takes_back).to_have_count(21)
    past = customer.locator("section", has=customer.get_by_role("heading", name="Canjes anteriores"))
    await expect(past.get_by_role("listitem")).to_have_count(1)
    await expect(past).to_contain_text("Anulado")
