"""A server with its worker tells a phone that a card has changed; its owner sees on the screen how that goes."""

from __future__ import annotations

import asyncio
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import httpx
from playwright.async_api import Page, Playwright, expect

from fiel.core.settings import Settings
from support.apple_push import ApplePush, Says, apple_push
from support.axe import sheet_is_sound
from support.browser import FLAGS, ON_SQLITE, RunningServer, served
from support.documents import document_for
from support.house import PASSWORD
from support.passes import PASSWORD as P12_PASSWORD
from support.passes import p12, pass_certificate, service_account
from support.phones import LONG
from support.story import registered_owner

TOKEN = "a1" * 32
GENEROUS = 60


@ON_SQLITE
async def test_the_owner_sees_that_apple_does_not_take_the_certificate_and_that_it_works_again(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with apple_push(tmp_path) as (apple, shown):
        apple.answers[TOKEN] = [Says(403, "BadCertificate")]
        async with served(
            tmp_path, FIEL_DATABASE_URL=settings.database, FIEL_PUSH_EXTRA_ORIGINS=apple.url, FIEL_APNS_URL=apple.url,
            SSL_CERT_FILE=str(shown),
        ) as server:  # fmt: skip
            browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
            owner = await registered_owner(browser, server)
            await brings_a_certificate(owner, server, tmp_path)
            await keeps_the_card(server)
            await sees_both(owner, apple)
            await a_new_certificate_takes_no_words_with_it(owner, tmp_path)
            await an_issuer_and_a_switch_wait_for_each_other(owner, tmp_path)
            await owner.locator('[data-wallet="apple"]').get_by_role("button", name="Quitar la clave").click()
            await sheet_is_sound(owner, "panel/passes/Remove passes_remove_question")
            await browser.close()


async def brings_a_certificate(owner: Page, server: RunningServer, folder: Path) -> None:
    file = folder / "pass.p12"
    file.write_bytes(p12(pass_certificate(ends=LONG)))
    await owner.goto(f"{server.url}/panel/cafe-aurora/passes")
    await expect(owner.get_by_text("se actualiza sola en unos segundos")).to_be_visible()
    apple = owner.locator('[data-wallet="apple"]')
    await apple.get_by_label("Certificado (.p12, .cer o .pem)").set_input_files(file)
    await apple.get_by_label("Contraseña del archivo").fill(P12_PASSWORD)
    await apple.get_by_role("button", name="Subir y encender").click()
    await expect(owner.get_by_text("Guardado. Las tarjetas se firman con esta clave.")).to_be_visible()
    await expect(apple.get_by_text("Todavía ninguno")).to_be_visible()


async def a_new_certificate_takes_no_words_with_it(owner: Page, folder: Path) -> None:
    """What was typed beside it waits; what was chosen outlives that the words are saved."""
    apple = owner.locator('[data-wallet="apple"]')
    terms, file = (
        apple.get_by_label("Condiciones, en el reverso"),
        apple.get_by_label("Certificado (.p12, .cer o .pem)"),
    )
    await terms.fill("Solo en el local")
    await apple.get_by_text("Cambiar el certificado").click()
    await file.set_input_files(folder / "pass.p12")
    await apple.get_by_label("Contraseña del archivo").fill(P12_PASSWORD)
    await apple.get_by_role("button", name="Subir y encender").click()
    await apple.get_by_role("button", name="Volver a poner lo mío").click()
    await expect(terms).to_have_value("Solo en el local")
    await apple.get_by_text("Cambiar el certificado").click()
    await file.set_input_files(folder / "pass.p12")
    await apple.get_by_role("button", name="Guardar").click()
    await expect(owner.get_by_text("Guardado", exact=True)).to_be_visible()
    await expect(terms).to_have_value("Solo en el local")
    assert await file.evaluate("input => [...input.files].map(one => one.name)") == ["pass.p12"]
    await owner.reload()


async def an_issuer_and_a_switch_wait_for_each_other(owner: Page, folder: Path) -> None:
    """Each is saved by a button of its own, and the other stands there still, or can be put back."""
    google = owner.locator('[data-wallet="google"]')
    file, issuer = google.get_by_label("Archivo JSON de la cuenta de servicio"), google.get_by_label("Número de emisor")
    switch, upload = (
        google.get_by_label("Ofrecer la tarjeta a los clientes"),
        google.get_by_role("button", name="Subir y encender"),
    )
    (folder / "key.json").write_bytes(service_account())
    await file.set_input_files(folder / "key.json")
    await issuer.fill("3388000000022222222")
    await upload.click()
    await expect(switch).to_be_checked()
    await google.get_by_text("Cambiar la cuenta").click()
    await issuer.fill("3388000000033333333")
    await switch.click()
    await google.get_by_role("button", name="Guardar").click()
    await expect(owner.get_by_text("Guardado", exact=True)).to_be_visible()
    await expect(issuer).to_have_value("3388000000033333333")
    await switch.click()
    await file.set_input_files(folder / "key.json")
    await upload.click()
    await google.get_by_role("button", name="Volver a poner lo mío").click()
    await expect(google.get_by_role("definition").first).to_have_text("3388000000033333333")
    await owner.reload()


async def keeps_the_card(server: RunningServer) -> None:
    """A customer adds the card; the phone registers."""
    async with httpx.AsyncClient(base_url=server.url, headers={"Origin": server.url}, timeout=GENEROUS) as client:
        form = {
            "name": "Ana", "email": "ana@casa.example", "password": PASSWORD, "acceptsTerms": True,
            "join": "cafe-aurora",
        }  # fmt: skip
        query: dict[str, Any] = {"query": document_for("signUp", True), "variables": {"input": form}}
        answer = await client.post("/graphql", json=query)
        assert answer.json()["data"]["signUp"]["__typename"] == "SignUpSuccess", answer.text
        file = (await client.get("/pass/cafe-aurora.pkpass")).content
        card = json.loads(zipfile.ZipFile(io.BytesIO(file)).read("pass.json"))
        place = (
            f"{card['webServiceURL']}v1/devices/d0/registrations/{card['passTypeIdentifier']}/{card['serialNumber']}"
        )
        proof = {"Authorization": f"ApplePass {card['authenticationToken']}"}
        assert (await client.post(place, json={"pushToken": TOKEN}, headers=proof)).status_code == 201


async def sees_both(owner: Page, apple: ApplePush) -> None:
    panel = owner.locator('[data-wallet="apple"]')
    assert (await asyncio.wait_for(apple.came.get(), GENEROUS)).body == b"{}"
    trouble = panel.locator('[data-trouble="KEY"]')
    await seen_again(owner)
    while not await trouble.is_visible():  # the answer is written down a moment after it came
        await seen_again(owner)
    await expect(trouble.get_by_text("Apple no acepta el certificado: sube uno nuevo")).to_be_visible()
    await expect(trouble.get_by_text("Respuesta: 403 BadCertificate")).to_be_visible()
    await asyncio.wait_for(apple.came.get(), GENEROUS)
    await seen_again(owner)
    while await trouble.is_visible():
        await seen_again(owner)
    await expect(panel.get_by_text("después ha vuelto a funcionar")).to_be_visible()
    assert [one.token for one in apple.pushed] == [TOKEN, TOKEN]


async def seen_again(owner: Page) -> None:
    await owner.reload()
    await expect(owner.get_by_text("1 móvil la mantiene al día")).to_be_visible()
