"""From the merchant's words to the customer's mail, and what its links open: a survey, a newsletter, no more mails."""

from __future__ import annotations

import re
from email.message import EmailMessage
from pathlib import Path

from playwright.async_api import Browser, Page, Playwright, expect

from fiel.core.settings import Settings
from support.browser import FLAGS, ON_POSTGRES, RunningServer, push_service, served
from support.listener import Listener, listening
from support.mailbox import Mailbox, mailbox, text_of
from support.ports import free_port
from support.story import at_work, controlled, registered_owner, signed_up_customer

ANA = "ana@casa.example"


@ON_POSTGRES
async def test_what_a_merchant_words_reaches_the_mailbox_and_its_links_work(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    hook = f"http://127.0.0.1:{free_port()}"
    async with (
        push_service() as pushes,
        mailbox() as box,
        listening(hook) as listener,
        served(
            tmp_path, FIEL_DATABASE_URL=settings.database, FIEL_PUSH_EXTRA_ORIGINS=pushes.url, FIEL_SMTP_URL=box.url,
            FIEL_WEBHOOK_EXTRA_ORIGINS=hook,
        ) as server,
    ):  # fmt: skip
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        customer = await signed_up_customer(browser, server, pushes)
        await confirms(customer, server, await about(box, "Confirma tu correo"))
        await sets_the_programme(owner, server)
        await words_a_mail(owner, server)
        await adds_a_webhook(owner, server, listener)
        await gives_points(owner, server)
        mail = await about(box, "Ana, +30")
        assert "Ya son 30." in text_of(mail)
        stranger = await a_stranger(browser)
        await answers(stranger, server, mail)
        await sees_the_answer(owner, server)
        await unsubscribes(stranger, server, mail)
        await signs_up_for_the_newsletter(customer, stranger, server, box)
        await writes_to_one_customer(owner, customer, server)
        await sees_the_deliveries(owner, server, listener)
        await browser.close()


async def about(box: Mailbox, subject: str) -> EmailMessage:
    """The next mail to Ana with these words in its subject."""
    while True:
        mail = await box.next_to(ANA)
        if subject in str(mail["Subject"]):
            return mail


def path_in(mail: EmailMessage, pattern: str) -> str:
    found = re.search(rf"https?://[^/\s]+(/{pattern}[^\s]*)", text_of(mail))
    assert found, text_of(mail)
    return found[1]


async def a_stranger(browser: Browser) -> Page:
    context = await browser.new_context(viewport={"width": 360, "height": 740}, locale="es-ES")
    return await context.new_page()


async def confirms(customer: Page, server: RunningServer, mail: EmailMessage) -> None:
    await customer.goto(server.url + path_in(mail, "confirm#"))
    await expect(customer.get_by_text("Correo confirmado")).to_be_visible()
    await customer.goto("about:blank")
    await customer.goto(server.url + path_in(mail, "confirm#"))
    await expect(customer.locator("[data-link=USED]")).to_have_text("Tu correo ya está confirmado.")
    await customer.goto(f"{server.url}/m/cafe-aurora/")


async def sets_the_programme(owner: Page, server: RunningServer) -> None:
    await owner.goto(f"{server.url}/panel/cafe-aurora/program")
    await owner.get_by_label("Preguntar si nos recomiendan").check()
    await owner.get_by_label("Por recibir las novedades por correo").fill("15")
    await owner.get_by_label("Avisar al pasar de estos saldos").fill("50, 20")
    await owner.get_by_role("button", name="Ver cambios").click()
    await expect(owner.get_by_text("Cada uno tiene que ser mayor que el anterior.").first).to_be_visible()
    await owner.get_by_label("Avisar al pasar de estos saldos").fill("500")
    await owner.get_by_role("button", name="Ver cambios").click()
    await owner.get_by_role("dialog").get_by_role("button", name="Guardar").click()
    await expect(owner.get_by_role("dialog")).to_have_count(0)


async def words_a_mail(owner: Page, server: RunningServer) -> None:
    await owner.goto(f"{server.url}/panel/cafe-aurora/mails")
    await owner.get_by_role("link", name="Texto de: Puntos ganados").click()
    await owner.get_by_label("Asunto").fill("{{name}}, +{{saldo}}")
    await expect(owner.get_by_text("No conocemos {{saldo}}")).to_be_visible()
    await owner.get_by_label("Asunto").fill("{{name}}, +{{earned_points}}")
    await owner.get_by_label("Texto", exact=True).fill("Ya son **%puntos%**.")
    letter = owner.frame_locator("iframe")
    await expect(letter.get_by_text("Ya son 0.")).to_be_visible()
    await owner.get_by_role("button", name="Guardar").click()
    await expect(owner.get_by_text("Guardado")).to_be_visible()


async def adds_a_webhook(owner: Page, server: RunningServer, listener: Listener) -> None:
    await owner.goto(f"{server.url}/panel/cafe-aurora/webhooks/new")
    await owner.get_by_label("Nombre").fill("Almacén")
    await owner.get_by_label("Dirección").fill("http://192.168.0.7/x")
    await owner.get_by_role("button", name="Guardar").click()
    await expect(owner.get_by_text("Hace falta una dirección pública")).to_be_visible()
    await owner.get_by_label("Dirección").fill(f"{listener.url}/hook")
    await owner.get_by_role("button", name="Guardar").click()
    await owner.get_by_role("button", name="Enviar una prueba").click()
    await expect(owner.get_by_text("Entregado · 200").first).to_be_visible(timeout=30_000)


async def gives_points(owner: Page, server: RunningServer) -> None:
    await at_work(owner, server)
    await owner.get_by_label("Buscar cliente").fill("Ana")
    await owner.get_by_role("button", name="Buscar").click()
    await owner.get_by_role("button", name="Ana Pérez").click()
    await owner.get_by_label("Importe de la compra").fill("30")
    await owner.get_by_role("button", name="Dar puntos", exact=True).click()
    await expect(owner.get_by_text("+30 puntos para Ana Pérez").first).to_be_visible()


async def answers(stranger: Page, server: RunningServer, mail: EmailMessage) -> None:
    """Somebody whom this browser does not know, by the link alone; a second time it is said to be had."""
    path = path_in(mail, "survey#")
    await stranger.goto(server.url + path)
    await stranger.get_by_role("button", name="Enviar respuesta").click()
    await expect(stranger.get_by_text("Elige una nota del 0 al 10.")).to_be_visible()
    await stranger.get_by_role("radio", name="9").check()
    await stranger.get_by_label("¿Por qué?").fill("El café, buenísimo")
    await stranger.get_by_role("button", name="Enviar respuesta").click()
    await expect(stranger.get_by_text("¡Gracias!")).to_be_visible()
    await stranger.reload()
    await expect(stranger.get_by_text("Ya tenemos tu respuesta")).to_be_visible()


async def sees_the_answer(owner: Page, server: RunningServer) -> None:
    await owner.goto(f"{server.url}/panel/cafe-aurora/surveys")
    await expect(owner.get_by_text("+100")).to_be_visible()
    await expect(owner.get_by_text("El café, buenísimo")).to_be_visible()
    await owner.goto(f"{server.url}/panel/cafe-aurora")
    await expect(owner.get_by_text("El café, buenísimo")).to_be_visible()
    await expect(owner.get_by_text("Ana Pérez puntuó con un 9")).to_be_visible()


async def unsubscribes(stranger: Page, server: RunningServer, mail: EmailMessage) -> None:
    await stranger.goto(server.url + path_in(mail, "unsubscribe/"))
    await stranger.get_by_role("button", name="No quiero más de estos").click()
    await expect(stranger.get_by_text("Hecho: no te llegarán más.")).to_be_visible()
    await stranger.get_by_role("button", name="Me he equivocado").click()
    await expect(stranger.get_by_role("button", name="No quiero más de estos")).to_be_visible()


async def signs_up_for_the_newsletter(customer: Page, stranger: Page, server: RunningServer, box: Mailbox) -> None:
    """
    Nothing counts before the mail's link; with it the points come, seen live. What is asked stays without a network.
    """
    await expect(customer.get_by_role("button", name="Apuntarme")).to_be_visible()
    await controlled(customer)
    await customer.context.set_offline(True)
    await customer.reload()
    await expect(customer.get_by_text("Sin conexión")).to_be_visible()
    await expect(customer.get_by_role("button", name="Apuntarme")).to_be_visible()
    await customer.context.set_offline(False)
    await expect(customer.get_by_text("Sin conexión")).to_be_hidden()
    await customer.get_by_role("button", name="Apuntarme").click()
    await expect(customer.get_by_text("Te hemos enviado un correo")).to_be_visible()
    mail = await about(box, "Confirma que quieres las novedades")
    await stranger.goto(server.url + path_in(mail, "newsletter#"))
    await stranger.get_by_role("button", name="Confirmar").click()
    await expect(stranger.get_by_text(re.compile("^Hecho: las novedades de .* te llegan por correo"))).to_be_visible()
    await stranger.goto("about:blank")
    await stranger.goto(server.url + path_in(mail, "newsletter#"))
    await expect(stranger.locator("[data-link=USED]")).to_contain_text("Este enlace ya se usó")
    await stranger.goto(f"{server.url}/reset#{'a' * 43}")
    await expect(stranger.locator("[data-link=UNKNOWN]")).to_contain_text("No conocemos este enlace")
    await expect(stranger.get_by_role("button", name="Enviar", exact=True)).to_be_visible()
    await expect(customer.locator("[data-balance]").first).to_have_text(re.compile(r"^\s*45"), timeout=30_000)


async def writes_to_one_customer(owner: Page, customer: Page, server: RunningServer) -> None:
    await customer.get_by_role("link", name="Avisos").click()
    await expect(customer.get_by_role("heading", name="Avisos")).to_be_visible()
    await owner.goto(f"{server.url}/panel/cafe-aurora/customers")
    await owner.get_by_role("link", name="Ana Pérez").click()
    await owner.get_by_role("button", name="Escribir un mensaje").click()
    await owner.get_by_role("button", name="Enviar", exact=True).click()
    await expect(owner.get_by_text("Hace falta este dato.").first).to_be_visible()
    await owner.get_by_label("Título").fill("Tu mesa, %nombre%")
    await owner.get_by_label("Mensaje", exact=True).fill("Te esperamos a las nueve.")
    await owner.get_by_label("Avisos de la app").check()
    await owner.get_by_role("button", name="Enviar", exact=True).click()
    await expect(owner.get_by_text("Mensaje enviado.")).to_be_visible()
    await expect(customer.get_by_text("Tu mesa, Ana")).to_be_visible(timeout=30_000)


async def sees_the_deliveries(owner: Page, server: RunningServer, listener: Listener) -> None:
    await owner.goto(f"{server.url}/panel/cafe-aurora/webhooks")
    await owner.get_by_role("link", name="Almacén").click()
    await expect(owner.get_by_text("survey.answered").first).to_be_visible()
    assert {"points.earned", "survey.answered", "newsletter.joined"} <= {one.told["type"] for one in listener.heard}
