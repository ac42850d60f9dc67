"""Passkeys, the question who it is, and sessions, through the screens of all three, with Chromium's own
authenticator."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, CDPSession, Page, Playwright, expect

from fiel.core.settings import Settings
from support.axe import broken_rules, sheet_is_sound
from support.browser import FLAGS, ON_SQLITE, RunningServer, served
from support.house import PASSWORD
from support.mailbox import Mailbox, mailbox, text_of
from support.story import PHONE, SHOP, member_at_home, registered_owner

KEY = {
    "protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True,
    "isUserVerified": True, "automaticPresenceSimulation": True,
}  # fmt: skip
ANDROID = "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36"


class Fingerprint:
    """The authenticator of a page's device."""

    def __init__(self, session: CDPSession, number: str) -> None:
        self.session, self.number = session, number

    @classmethod
    async def of(cls, page: Page) -> Fingerprint:
        session = await page.context.new_cdp_session(page)
        await session.send("WebAuthn.enable", {"enableUI": False})
        made: dict[str, Any] = await session.send("WebAuthn.addVirtualAuthenticator", {"options": KEY})
        return cls(session, made["authenticatorId"])

    async def touches(self, does: bool) -> None:
        """Whether somebody touches it when it asks; it waits else."""
        asked = {"authenticatorId": self.number, "enabled": does}
        await self.session.send("WebAuthn.setAutomaticPresenceSimulation", asked)


@ON_SQLITE
async def test_all_three_sign_in_by_passkeys_and_dangerous_acts_ask_who_it_is(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with (
        mailbox() as mails,
        served(tmp_path, FIEL_DATABASE_URL=settings.database, FIEL_SMTP_URL=mails.url) as server,
    ):
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        await the_owner(owner, settings, server)
        cashier = await invited_cashier(owner, browser, server, mails)
        await the_cashier(cashier)
        customer = await member_at_home(browser, server)
        await the_customer(customer, settings, browser, server)
        await browser.close()


async def the_customer(page: Page, settings: Settings, browser: Browser, server: RunningServer) -> None:
    finger = await Fingerprint.of(page)
    await page.get_by_role("link", name="Perfil").click()
    await adds_a_passkey(page, "Mi móvil")
    await has_no_violation(page)
    forget_proofs(settings)
    await page.get_by_role("button", name="Quitar Mi móvil").click()
    await sheet_is_sound(page, "security/Passkeys passkey_remove_question")
    await page.get_by_role("dialog").get_by_role("button", name="Dejarlo como está").click()
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await removes_the_passkey(page, "Mi móvil")
    await page.get_by_role("dialog").get_by_role("button", name="Cancelar").click()
    await expect(page.get_by_text("No se ha hecho nada")).to_be_visible()
    await expect(page.get_by_text("Mi móvil", exact=True)).to_be_visible()

    await finger.touches(False)
    await page.get_by_role("button", name="Cerrar sesión").click()
    await page.get_by_role("link", name="Ya tengo cuenta").click()
    await signs_in(page, finger)
    await expect(page.locator("[data-balance]")).to_be_visible()

    elsewhere = await (await browser.new_context(**PHONE, base_url=server.url, user_agent=ANDROID)).new_page()
    await elsewhere.goto("/sign-in")
    await elsewhere.get_by_label("Correo o teléfono").fill("ana@casa.example")
    await elsewhere.get_by_label("Contraseña").fill(PASSWORD)
    await elsewhere.get_by_role("button", name="Entrar", exact=True).click()
    await expect(elsewhere.locator("[data-balance]")).to_be_visible()

    await page.get_by_role("link", name="Perfil").click()
    sessions = page.locator("section").filter(has=page.get_by_role("heading", name="Sesiones abiertas"))
    await expect(sessions.get_by_role("listitem")).to_have_count(2)
    await expect(sessions.get_by_role("listitem").filter(has_text="este")).to_contain_text("con llave de acceso")
    await sessions.get_by_role("button", name=re.compile("^Cerrar la sesión de Chrome en Android")).click()
    await expect(sessions.get_by_text("Sesión cerrada.")).to_be_visible()
    await expect(sessions.get_by_role("listitem")).to_have_count(1)
    await elsewhere.reload()
    await expect(elsewhere.get_by_role("link", name="Ya tengo cuenta")).to_be_visible()

    forget_proofs(settings)
    await removes_the_passkey(page, "Mi móvil")
    await page.get_by_role("dialog").get_by_role("button", name="Usar mi llave de acceso").click()
    await expect(page.get_by_text("Llave quitada")).to_be_visible()


async def removes_the_passkey(page: Page, name: str) -> None:
    """Asked once, before the key is tried."""
    await page.get_by_role("button", name=f"Quitar {name}").click()
    await page.get_by_role("dialog", name=f"¿Quitar la llave {name}?").get_by_role("button", name="Quitar").click()


async def the_cashier(page: Page) -> None:
    finger = await Fingerprint.of(page)
    await page.get_by_role("button", name="Mi cuenta").click()
    await adds_a_passkey(page, "Tableta de la barra")
    await has_no_violation(page)
    await page.get_by_role("button", name="Volver").click()
    await has_a_new_qr(page)
    await finger.touches(False)
    await page.get_by_role("button", name="Cerrar sesión").click()
    await expect(page.get_by_label("Correo o teléfono")).to_be_visible()
    await signs_in(page, finger)
    await expect(page.get_by_role("button", name=SHOP)).to_be_visible()
    await has_a_new_qr(page)  # the one before has died with its session
    async with page.expect_websocket():
        await page.get_by_role("button", name=SHOP).click()
    await page.get_by_role("button", name="Cambiar de empleado").click()
    await page.get_by_role("dialog").get_by_role("button", name="Olga").click()
    await page.get_by_label("Tu PIN de caja").fill("8642")
    async with page.expect_websocket() as opened:  # the cookie is another: the till goes on hearing by a new socket
        await page.get_by_role("button", name="Tomar la caja").click()
    socket = await opened.value
    await socket.wait_for_event("framesent", lambda frame: "redemptionRequested" in str(frame))
    await expect(page.get_by_text("Caja en manos de Olga")).to_be_visible()


async def signs_in(page: Page, finger: Fingerprint) -> None:
    """The browser brings the passkey to the field of the name by itself; else by the button, and never by both."""
    await finger.touches(True)
    button = page.get_by_role("button", name="Usar una llave de acceso")
    try:
        await expect(button).to_have_count(0, timeout=5_000)
    except AssertionError:
        await button.click()


async def has_a_new_qr(page: Page) -> None:
    """Their own wallet, on the phone that they work with."""
    async with page.expect_request(lambda asked: "enrollDevice" in (asked.post_data or "")) as enrolling:
        await page.goto("/")
    await (await enrolling.value).response()
    await page.goto("/till")


async def the_owner(page: Page, settings: Settings, server: RunningServer) -> None:
    finger = await Fingerprint.of(page)
    await page.goto(f"{server.url}/panel/cafe-aurora/profile")
    await adds_a_passkey(page, "Portátil")
    await finger.touches(False)
    await page.get_by_role("button", name="Cerrar sesión").click()
    await expect(page.get_by_label("Correo o teléfono")).to_be_visible()
    await signs_in(page, finger)
    await expect(page.get_by_role("heading", name="Primeros pasos")).to_be_visible()

    await page.goto(f"{server.url}/panel/cafe-aurora/profile")
    await page.get_by_label("Elige un PIN").fill("8642")
    await (
        page.locator("form").filter(has=page.get_by_label("Elige un PIN")).get_by_role("button", name="Guardar").click()
    )
    await expect(page.get_by_role("status").first).to_be_visible()
    await shows_a_secret_to_who_proves_it(page, settings, server)

    forget_proofs(settings)
    await page.goto(f"{server.url}/panel/cafe-aurora/team")
    await page.get_by_role("button", name="Invitar").click()
    form = page.get_by_role("dialog")
    await form.get_by_label("Nombre").fill("Marta Gil")
    await form.get_by_label("Correo").fill("marta@aurora.example")
    await form.get_by_label("Papel").select_option("Encargado")
    await form.get_by_role("button", name="Invitar").click()
    asks = page.get_by_role("dialog", name="Confirma que eres tú")
    await sheet_is_sound(page, "security/Confirm prove_title")
    await asks.get_by_label("Contraseña").fill("no es esta")
    await asks.get_by_role("button", name="Confirmar con la contraseña").click()
    await expect(asks.get_by_text("La contraseña no es correcta.")).to_be_visible()
    await asks.get_by_label("Contraseña").fill(PASSWORD)
    await asks.get_by_role("button", name="Confirmar con la contraseña").click()
    await expect(page.get_by_text("Invitación enviada a marta@aurora.example.")).to_be_visible()

    forget_proofs(settings)
    await page.goto(f"{server.url}/panel/cafe-aurora/customers")
    async with page.expect_download() as taken:
        await page.get_by_role("link", name="CSV").click()
        await asks.get_by_role("button", name="Usar mi llave de acceso").click()
    assert (await taken.value).suggested_filename == "cafe-aurora-members.csv"

    forget_proofs(settings)
    await page.goto(f"{server.url}/export/members.xlsx?merchant=cafe-aurora")
    await expect(page.get_by_role("heading", name="Confirma que eres tú", level=1)).to_be_visible()
    async with page.expect_download() as taken:
        await asks.get_by_role("button", name="Usar mi llave de acceso").click()
    assert (await taken.value).suggested_filename == "cafe-aurora-members.xlsx"


async def shows_a_secret_to_who_proves_it(page: Page, settings: Settings, server: RunningServer) -> None:
    await page.goto(f"{server.url}/panel/cafe-aurora/webhooks/new")
    await page.get_by_label("Nombre").fill("Almacén")
    await page.get_by_label("Dirección").fill("https://almacen.example/fiel")
    await page.get_by_role("button", name="Guardar").click()
    await expect(page.get_by_role("button", name="Mostrar")).to_be_visible()
    forget_proofs(settings)
    await page.reload()
    await page.get_by_role("button", name="Mostrar").click()
    asks = page.get_by_role("dialog", name="Confirma que eres tú")
    await asks.get_by_role("button", name="Cancelar").click()
    await expect(page.get_by_text("whsec_")).to_have_count(0)
    await page.get_by_role("button", name="Mostrar").click()
    await asks.get_by_role("button", name="Usar mi llave de acceso").click()
    await expect(page.get_by_text("whsec_")).to_be_visible()
    await page.get_by_role("button", name="Ocultar").click()
    await expect(page.get_by_text("whsec_")).to_have_count(0)


async def adds_a_passkey(page: Page, name: str) -> None:
    await page.get_by_role("button", name="Añadir una llave").click()
    await page.get_by_label("Nombre", exact=True).fill(name)
    await page.get_by_role("button", name="Crear la llave").click()
    await expect(page.get_by_text("Llave guardada")).to_be_visible()
    await expect(page.get_by_text(name, exact=True)).to_be_visible()


async def invited_cashier(owner: Page, browser: Browser, server: RunningServer, mails: Mailbox) -> Page:
    await owner.goto(f"{server.url}/panel/cafe-aurora/team")
    await owner.get_by_role("button", name="Invitar").click()
    form = owner.get_by_role("dialog")
    await form.get_by_label("Nombre").fill("Carlos Soler")
    await form.get_by_label("Correo").fill("carlos@aurora.example")
    await form.get_by_role("button", name="Invitar").click()
    await expect(owner.get_by_text("Invitación enviada a carlos@aurora.example.")).to_be_visible()
    link = re.search(r"http://\S+#[\w-]+", text_of(await mails.next_to("carlos@aurora.example")))
    assert link is not None
    page = await (await browser.new_context(**PHONE, base_url=server.url)).new_page()
    await page.goto(link[0])
    await page.get_by_label("Tu nombre").fill("Carlos Soler")
    await page.get_by_label("Contraseña").fill(PASSWORD)
    await page.get_by_role("button", name="Aceptar").click()
    await page.get_by_role("button", name=SHOP).click()
    await expect(page.get_by_role("button", name="Escanear")).to_be_visible()
    return page


def forget_proofs(settings: Settings) -> None:
    """As after ten minutes."""
    with closing(sqlite3.connect(settings.database.removeprefix("sqlite://"), timeout=30)) as connection:
        connection.execute("UPDATE session SET proven_at = NULL")
        connection.commit()


async def has_no_violation(page: Page) -> None:
    assert await broken_rules(page) == []
