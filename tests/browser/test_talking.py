"""From the merchant's screen to the customer's notification: news as it is published, a push to a group."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Literal

from playwright.async_api import Page, Playwright, Route, expect

from fiel.core.settings import Settings
from support.browser import FLAGS, ON_SQLITE, PushService, RunningServer, push_service, served
from support.files import picture
from support.house import PASSWORD
from support.length import on_screen
from support.story import ask, at_work, registered_owner, show_push, signed_up_customer

COUNT_TURNS = """() => {
  const own = document.startViewTransition.bind(document);
  window.turns = 0;
  document.startViewTransition = (change) => { window.turns += 1; return own(change); };
}"""


@ON_SQLITE
@on_screen(360, "light")
async def test_what_a_merchant_writes_reaches_the_customers_phone(
    settings: Settings, tmp_path: Path, whole_chromium: str, playwright: Playwright
) -> None:
    async with (
        push_service() as pushes,
        served(tmp_path, FIEL_DATABASE_URL=settings.database, FIEL_PUSH_EXTRA_ORIGINS=pushes.url) as server,
    ):
        browser = await playwright.chromium.launch(executable_path=whole_chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        customer = await signed_up_customer(browser, server, pushes)
        await wants_news(customer)
        await publishes_news(owner, customer, server, pushes, tmp_path)
        await tries_the_phone(customer, server, pushes)
        await what_cannot_be_kept_goes_back(customer)
        await a_wish_that_could_not_be_sent_waits(customer)
        await reads_while_points_come(owner, customer, server, pushes)
        await saves_a_segment(owner, server)
        await sends_a_push(owner, customer, server, pushes)
        await turns_gently(customer)
        await changes_the_password_with_two_taps(customer)
        await speaks_english(customer, server)
        await browser.close()


async def wants_news(customer: Page) -> None:
    await customer.get_by_role("link", name="Perfil").click()
    await customer.get_by_label("Café Aurora").check()
    await customer.get_by_role("link", name="Monedero").click()


async def publishes_news(owner: Page, customer: Page, server: RunningServer, pushes: PushService, folder: Path) -> None:
    """The open wallet shows it without a reload; the notification opens it; it is read then."""
    await owner.goto(f"{server.url}/panel/cafe-aurora/news/new")
    await owner.get_by_role("button", name="Publicar").click()
    await expect(owner.get_by_text("Hace falta este dato.").first).to_be_visible()
    await owner.get_by_label("Título").fill("Pan de centeno")
    await owner.get_by_label("Texto", exact=True).fill("Recién hecho **cada mañana**.")
    await expect(owner.get_by_role("figure").locator("strong")).to_have_text("cada mañana")
    image = folder / "pan.png"
    image.write_bytes(picture(900, 500))
    await owner.get_by_label("Imagen").set_input_files(image)
    await expect(owner.get_by_role("figure").locator("img")).to_be_visible()
    await owner.get_by_label("Avisar también al móvil").check()
    await owner.get_by_role("button", name="Publicar").click()
    await expect(owner.get_by_text("Publicada", exact=True)).to_be_visible()

    await expect(customer.get_by_role("link", name="Pan de centeno")).to_be_visible(timeout=30_000)
    pushed = await asyncio.wait_for(pushes.inbox.get(), 30)
    assert pushed["notification"]["title"] == "Pan de centeno"
    assert pushed["notification"]["body"] == "Recién hecho cada mañana."
    await show_push(customer, server, pushed)
    await customer.goto(server.url + pushed["notification"]["navigate"])
    await expect(customer.get_by_role("heading", name="Pan de centeno")).to_be_visible()
    await expect(customer.locator("article strong")).to_have_text("cada mañana")
    await expect(customer.locator("article img")).to_be_visible()
    await expect(customer.locator("article img")).to_have_attribute(
        "height", re.compile("^[1-9]")
    )  # its place before it comes
    await saves_data(customer)
    await owner.reload()
    await expect(owner.get_by_text("La ha leído 1 persona")).to_be_visible()
    await customer.get_by_role("link", name="Monedero").click()


async def saves_data(customer: Page) -> None:
    """No picture comes that was not asked for, and what is left out is said."""
    page = await customer.context.new_page()
    await page.add_init_script("Object.defineProperty(navigator, 'connection', {value: {saveData: true}})")
    await page.goto(customer.url)
    await expect(page.get_by_role("heading", name="Pan de centeno")).to_be_visible()
    await expect(page.locator("img")).to_have_count(0)
    await page.get_by_role("button", name="Ver imagen").click()
    await expect(page.locator("article img")).to_be_visible()
    await page.get_by_role("link", name="Monedero").click()
    await page.get_by_role("button", name="Mostrar mi QR").click()
    await expect(page.get_by_text("Con el ahorro de datos activado")).to_be_visible()
    await page.close()


async def tries_the_phone(customer: Page, server: RunningServer, pushes: PushService) -> None:
    """One's own device says what became of its last push, as the service worker tells it."""
    await customer.get_by_role("link", name="Perfil").click()
    await customer.get_by_role("button", name="Probar").click()
    pushed = await asyncio.wait_for(pushes.inbox.get(), 30)
    assert pushed["notification"]["title"] == "Los avisos funcionan"
    await show_push(customer, server, pushed)
    await expect(customer.get_by_text("Último aviso mostrado")).to_be_visible(timeout=30_000)
    await customer.get_by_label("No molestar a ciertas horas").check()
    await customer.get_by_label("Desde las").select_option("22:00")
    await expect(customer.get_by_text("Guardado")).to_be_visible()
    await customer.get_by_label("No molestar a ciertas horas").uncheck()
    await customer.get_by_role("link", name="Monedero").click()


async def what_cannot_be_kept_goes_back(customer: Page) -> None:
    """A box shows what the server has, and wishes that nobody could read are not overwritten with guesses."""

    async def lost(route: Route) -> None:
        asked = route.request.url + (route.request.post_data or "")
        if any(name in asked for name in ("SetNewsConsent", "SetMailWishes", "query Wishes", "UnsubscribePush")):
            await route.abort()
        else:
            await route.continue_()

    await customer.route("**/graphql*", lost)
    await customer.get_by_role("link", name="Perfil").click()
    consent = customer.get_by_label("Café Aurora")
    await expect(consent).to_be_checked()
    await consent.press("Space")
    await expect(customer.get_by_text("No hay conexión").first).to_be_visible()
    await expect(consent).to_be_checked()
    await expect(consent).to_be_focused()
    await expect(customer.get_by_label("No molestar a ciertas horas")).to_have_count(0)
    await expect(customer.get_by_label("Promociones por semana")).to_have_count(0)
    await customer.unroute("**/graphql*")
    await customer.get_by_role("button", name="Reintentar").click()
    await expect(customer.get_by_label("Promociones por semana")).to_be_visible()
    await customer.get_by_role("link", name="Monedero").click()


async def a_wish_that_could_not_be_sent_waits(customer: Page) -> None:
    """As it was chosen; whoever leaves is asked, and it is sent when there is a network again."""

    async def lost(route: Route) -> None:
        if "SetWishes" in (route.request.post_data or ""):
            await route.abort()
        else:
            await route.continue_()

    await customer.get_by_role("link", name="Perfil").click()
    week = customer.get_by_label("Promociones por semana")
    await customer.route("**/graphql*", lost)
    await week.select_option("2")
    wishes = customer.locator("section", has=week)
    await expect(wishes.get_by_role("alert")).to_contain_text("No hay conexión")
    await expect(week).to_have_value("2")
    await customer.get_by_role("link", name="Monedero").click()
    question = customer.get_by_role("dialog", name="¿Salir sin guardar?")
    await question.get_by_role("button", name="Seguir aquí").click()
    await customer.unroute("**/graphql*")
    await wishes.get_by_role("button", name="Reintentar").click()
    await expect(wishes.get_by_role("status")).to_have_text("Guardado")
    await customer.reload()
    await expect(week).to_have_value("2")
    await week.select_option("")
    await expect(wishes.get_by_role("status")).to_have_text("Guardado")
    await customer.get_by_role("link", name="Monedero").click()


async def reads_while_points_come(owner: Page, customer: Page, server: RunningServer, pushes: PushService) -> None:
    """
    What comes between the look at the inbox and the word that it was read is shown too: the phone hears of it, but asks
    what is unread only once all that it saw is read.
    """
    is_told, has_come, is_read = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def in_turn(route: Route) -> None:
        asked = route.request.url + (route.request.post_data or "")
        if "MarkInboxRead" in asked:
            is_told.set()
            await has_come.wait()
            await route.fulfill(response=await route.fetch())
            is_read.set()
            return
        if "Consents" in asked and is_told.is_set():
            await is_read.wait()
        await route.continue_()

    await customer.route("**/graphql*", in_turn)
    await customer.get_by_role("link", name="Avisos").click()
    await asyncio.wait_for(is_told.wait(), 30)
    await gives_points(owner, server)
    await asyncio.wait_for(pushes.inbox.get(), 30)
    has_come.set()
    await expect(customer.get_by_text("+30 puntos en Café Aurora")).to_be_visible()
    await expect(customer.get_by_role("link", name="Avisos")).to_have_accessible_name("Avisos")
    await customer.unroute("**/graphql*")


async def turns_gently(customer: Page) -> None:
    """From screen to screen, but not for whoever wants less motion."""
    await customer.evaluate(COUNT_TURNS)
    steps: tuple[tuple[Literal["no-preference", "reduce"], str, int], ...] = (
        ("no-preference", "Recompensas", 1),
        ("reduce", "Monedero", 1),
        ("no-preference", "Avisos", 2),
    )
    for motion, link, turns in steps:
        await customer.emulate_media(reduced_motion=motion)
        await customer.get_by_role("link", name=link).click()
        await expect(customer.get_by_role("link", name=link)).to_have_attribute("aria-current", "page")
        assert await customer.evaluate("window.turns") == turns


async def changes_the_password_with_two_taps(customer: Page) -> None:
    """One request: a second would carry the old password, and its refusal would stand where the success was."""
    asked: list[str] = []
    customer.on(
        "request", lambda one: asked.append(one.post_data or "") if "ChangePassword" in (one.post_data or "") else None
    )
    await customer.get_by_role("link", name="Perfil").click()
    await customer.get_by_label("Contraseña actual").fill(PASSWORD)
    await customer.get_by_label("Contraseña nueva").fill(f"{PASSWORD} nueva")
    form = customer.locator("form").filter(has=customer.get_by_role("heading", name="Cambiar contraseña"))
    await form.get_by_role("button", name="Guardar").dblclick()
    await expect(form.get_by_text("Contraseña cambiada.")).to_be_visible()
    assert len(asked) == 1
    await customer.get_by_role("link", name="Monedero").click()


async def speaks_english(customer: Page, server: RunningServer) -> None:
    """At once, whatever the server does; also what is written to her, once it has been told."""

    async def lost(route: Route) -> None:
        await (route.abort() if "UpdateProfile" in (route.request.post_data or "") else route.fallback())

    await customer.route("**/graphql*", lost)
    await customer.get_by_role("button", name="View in English").click()
    await expect(customer.get_by_role("link", name="Inbox")).to_be_visible()
    untold = customer.locator("[data-language-untold]")
    await expect(untold).to_contain_text("we could not save it")
    assert (await ask(customer, server, "{ viewer { language } }"))["viewer"] == {"language": "es"}
    await customer.unroute("**/graphql*", lost)
    await untold.get_by_role("button", name="Try again").click()
    await expect(untold).to_have_count(0)
    assert (await ask(customer, server, "{ viewer { language } }"))["viewer"] == {"language": "en"}


async def gives_points(owner: Page, server: RunningServer) -> None:
    await at_work(owner, server)
    await owner.get_by_label("Buscar cliente").fill("Ana")
    await owner.get_by_role("button", name="Buscar").click()
    await owner.get_by_role("button", name="Ana Pérez").click()
    await owner.get_by_label("Importe de la compra").fill("30")
    await expect(owner.get_by_text("Gana 30 puntos")).to_be_visible()
    await owner.get_by_role("button", name="Dar puntos", exact=True).click()
    await expect(owner.get_by_text("+30 puntos para Ana Pérez").first).to_be_visible()


async def saves_a_segment(owner: Page, server: RunningServer) -> None:
    await owner.goto(f"{server.url}/panel/cafe-aurora/segments/new")
    await owner.get_by_label("Nombre del segmento").fill("Con puntos")
    await expect(owner.get_by_text("1 cliente ahora mismo")).to_be_visible()
    least = owner.get_by_role("group", name="Puntos disponibles").get_by_label("Al menos")
    await least.fill("31")
    await expect(owner.get_by_text("0 clientes ahora mismo")).to_be_visible()
    await least.fill("muchos")
    await owner.get_by_role("button", name="Guardar").click()
    await expect(owner.get_by_text("Escribe los puntos con números")).to_be_visible()
    await least.fill("30")
    await owner.get_by_role("button", name="Guardar").click()
    await expect(owner.get_by_role("heading", name="Con puntos")).to_be_visible()
    await expect(owner.get_by_role("link", name="Ana Pérez")).to_be_visible()


async def sends_a_push(owner: Page, customer: Page, server: RunningServer, pushes: PushService) -> None:
    """With the reader's own name and points; what they do with it is seen in the panel."""
    await owner.goto(f"{server.url}/panel/cafe-aurora/pushes/new")
    await owner.get_by_label("Título").fill("{{nombre}}, {{saldo}}")
    await owner.get_by_label("Texto", exact=True).fill("Ven a gastarlos.")
    await owner.get_by_label("A quién").select_option("Con puntos (1)")
    await expect(owner.get_by_text("1 persona; 1 acepta novedades")).to_be_visible()
    await owner.get_by_role("button", name="Enviar").click()
    await owner.get_by_role("dialog").get_by_role("button", name="Enviar").click()
    await expect(owner.get_by_text("No conocemos {{saldo}}")).to_be_visible()
    await owner.get_by_label("Título").fill("{{nombre}}, tienes {{points}} puntos")
    await expect(owner.get_by_role("figure").get_by_text("Ana, tienes 30 puntos")).to_be_visible()
    await owner.get_by_role("button", name="Enviar").click()
    await owner.get_by_role("dialog").get_by_role("button", name="Enviar").click()
    await expect(owner.get_by_text("Resultado")).to_be_visible(timeout=30_000)
    pushed = await asyncio.wait_for(pushes.inbox.get(), 30)
    assert pushed["notification"]["title"] == "Ana, tienes 30 puntos"
    await show_push(customer, server, pushed)
    await expect(owner.get_by_text("100 % de los enviados").first).to_be_visible(timeout=30_000)
    await customer.get_by_role("link", name="Avisos").click()
    await expect(customer.get_by_role("link", name="Ana, tienes 30 puntos")).to_be_visible()
    await customer.evaluate("window.stays = true")  # a reload would forget it
    await customer.get_by_role("link", name="Ana, tienes 30 puntos").click()
    await expect(customer.get_by_role("heading", name="Avisos")).to_be_hidden()
    assert customer.url.startswith(f"{server.url}/m/cafe-aurora/")
    assert await customer.evaluate("window.stays")
    await expect(customer.get_by_role("link", name="Descubrir comercios")).to_have_count(0)
