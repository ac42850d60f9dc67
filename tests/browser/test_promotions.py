"""Each kind of promotion: made in the panel, seen in the wallet, settled at the till."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.async_api import Locator, Page, Playwright, expect

from fiel.core.settings import Settings
from support.browser import FLAGS, ON_POSTGRES, RunningServer, served
from support.length import on_screen
from support.story import at_work, member_at_home, registered_owner


@ON_POSTGRES
@on_screen(412, "light")
async def test_every_kind_is_made_used_and_settled(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        await punch_card(owner, server)
        await scratch_card(owner, server)
        await promo_code(owner, server)
        await benefit(owner, server)
        await gift(owner, server)
        customer = await member_at_home(browser, server)
        await voucher(owner, server)
        await early_product(owner, server)

        await customer.goto("/m/cafe-aurora/promotions")
        await types_a_code(customer)
        await at_work(owner, server)
        await buys(owner, "25", "Gana 30 puntos")  # with the five of the benefit
        await hands_out(owner)
        await buys(owner, "10", "Gana 10 puntos")
        await sees_what_came(customer)
        await expect(customer.locator("[data-early]")).to_contain_text("Cosecha nueva")
        await scratches(customer)
        await settles(owner, customer)
        await browser.close()
        assert "The books balance" in server.reconcile()


async def begin(owner: Page, server: RunningServer, kind: str, title: str) -> None:
    await owner.goto(f"{server.url}/panel/cafe-aurora/promotions")
    await owner.get_by_role("button", name="Nueva").click()
    await owner.get_by_role("button", name=kind).click()
    await owner.get_by_label("Título").fill(title)


async def publish(owner: Page, title: str) -> None:
    await owner.get_by_role("button", name="Guardar borrador").click()
    await expect(owner.get_by_role("heading", name=title)).to_be_visible()
    await start(owner)


async def start(owner: Page) -> None:
    await owner.get_by_role("button", name="Poner en marcha").click()
    await expect(owner.get_by_text("En marcha", exact=True)).to_be_visible()


async def free_coffee(place: Locator, name: str = "Un café") -> None:
    await place.get_by_label("Se lleva").select_option(label="Un producto gratis")
    await place.get_by_label("Qué es").fill(name)


async def punch_card(owner: Page, server: RunningServer) -> None:
    await begin(owner, server, "Tarjeta de sellos", "Dos cafés")
    await owner.get_by_label("Sellos para completarla").fill("1")
    await free_coffee(owner.locator("[data-action='0']"))
    await owner.get_by_role("button", name="Guardar borrador").click()
    await expect(owner.get_by_text("Tiene que ser 2 o más.")).to_be_visible()
    await owner.get_by_label("Sellos para completarla").fill("2")
    await publish(owner, "Dos cafés")


async def scratch_card(owner: Page, server: RunningServer) -> None:
    await begin(owner, server, "Raspadito", "Rasca y gana")
    await owner.get_by_role("button", name="Guardar borrador").click()
    await expect(owner.get_by_text(re.compile("Añade al menos dos premios"))).to_be_visible()
    for place, prize in enumerate(("Un té", "Un bollo")):
        await owner.get_by_role("button", name="Añadir premio").click()
        line = owner.locator(f"[data-prize='{place}']")
        await line.get_by_label("Premio", exact=True).fill(prize)
        await free_coffee(line, prize)
    await expect(owner.get_by_text("2 tarjetas en total")).to_be_visible()
    await publish(owner, "Rasca y gana")


async def promo_code(owner: Page, server: RunningServer) -> None:
    await begin(owner, server, "Código promocional", "Hola")
    line = owner.locator("[data-action='0']")
    await line.get_by_label("Se lleva").select_option(label="Descuento")
    await line.get_by_label("Porcentaje").fill("10")
    await owner.get_by_role("button", name="Guardar borrador").click()
    await owner.get_by_role("button", name="Poner en marcha").click()
    await expect(owner.get_by_text("Antes añade al menos un código.")).to_be_visible()
    await owner.get_by_label("Código", exact=True).fill("Hola 10")
    await owner.get_by_role("button", name="Añadir códigos").click()
    await expect(owner.get_by_text("HOLA10")).to_be_visible()
    await start(owner)


async def benefit(owner: Page, server: RunningServer) -> None:
    """With a contradiction on the way, and tried on nobody yet."""
    await begin(owner, server, "Ventaja automática", "Cinco más")
    await owner.locator("[data-action='0']").get_by_label("Puntos", exact=True).fill("5")
    await owner.get_by_role("button", name="Añadir un caso").click()
    case = owner.locator("[data-case='0']")
    await case.get_by_label("Al menos").fill("20")
    await case.get_by_role("button", name="Añadir condición").click()
    second = case.locator("[data-condition='1']")
    await second.get_by_label("Como mucho").fill("10")
    await owner.get_by_role("button", name="Guardar borrador").click()
    await expect(owner.get_by_text(re.compile("Contradice a la condición 1"))).to_be_visible()
    await second.get_by_role("button", name="Quitar la condición 2").click()
    await publish(owner, "Cinco más")


async def gift(owner: Page, server: RunningServer) -> None:
    await begin(owner, server, "Regalo en mano", "Recetario")
    await owner.locator("[data-action='0']").get_by_label("Qué es").fill("Un libro de recetas")
    await publish(owner, "Recetario")


async def voucher(owner: Page, server: RunningServer) -> None:
    """Given to everybody, after a look at what it would do for Ana."""
    await begin(owner, server, "Vale para clientes elegidos", "Vuelve")
    line = owner.locator("[data-action='0']")
    await line.get_by_label("Se lleva").select_option(label="Descuento")
    await line.get_by_label("O importe").fill("2")
    await owner.get_by_role("button", name="Añadir un caso").click()
    await owner.locator("[data-case='0']").get_by_label("Al menos").fill("15")
    trial = owner.get_by_role("region", name="Probar antes de publicar")
    await trial.get_by_label("Busca un cliente").fill("Ana")
    await trial.get_by_role("button", name="Buscar").click()
    await trial.get_by_role("button", name="Ana Pérez").click()
    await trial.get_by_label("Importe de la compra").fill("14,99")
    await trial.get_by_role("button", name="Probar", exact=True).click()
    await expect(trial.get_by_text("No se llevaría nada.")).to_be_visible()
    await trial.get_by_label("Importe de la compra").fill("15")
    await trial.get_by_role("button", name="Probar", exact=True).click()
    await expect(trial.get_by_text(re.compile("Quitaría 2,00"))).to_be_visible()
    past = owner.get_by_role("region", name="Repasar compras pasadas")
    await past.get_by_role("button", name="Repasar", exact=True).click()
    await expect(past.get_by_text("Con la promoción")).to_be_visible()
    await publish(owner, "Vuelve")
    await owner.get_by_role("button", name="Repartir").click()
    await owner.get_by_role("button", name="Dar a todos").click()
    await owner.get_by_role("button", name="Sí, dar a todos").click()
    await expect(owner.get_by_text("Se está repartiendo a 1 cliente.")).to_be_visible()


async def early_product(owner: Page, server: RunningServer) -> None:
    """For a group alone, at first."""
    await owner.goto(f"{server.url}/panel/cafe-aurora/segments/new")
    await owner.get_by_label("Nombre").fill("Los de siempre")
    await owner.get_by_role("button", name="Guardar").click()
    await expect(owner.get_by_role("heading", name="Los de siempre")).to_be_visible()
    await owner.goto(f"{server.url}/panel/cafe-aurora/products/new")
    await owner.get_by_label("Número en tu tienda").fill("cosecha")
    await owner.get_by_label("Nombre").fill("Cosecha nueva")
    await owner.get_by_label("Antes, solo para").select_option(label="Los de siempre (1)")
    await owner.get_by_role("button", name="Guardar").click()
    await expect(owner.get_by_text("Rellena los dos datos, o deja los dos vacíos.")).to_be_visible()
    await owner.get_by_label("A la venta para todos desde").fill("2099-01-01T09:00")
    await owner.get_by_role("button", name="Guardar").click()
    await expect(owner.get_by_role("heading", name="Cosecha nueva")).to_be_visible()


async def types_a_code(customer: Page) -> None:
    await customer.get_by_label("¿Tienes un código?").fill("adios")
    await customer.get_by_role("button", name="Usar código").click()
    await expect(customer.get_by_text("Ese código no existe aquí")).to_be_visible()
    await customer.get_by_label("¿Tienes un código?").fill("hola-10")
    await customer.get_by_role("button", name="Usar código").click()
    await expect(customer.get_by_text("Ya lo tienes: Hola")).to_be_visible()


async def buys(owner: Page, amount: str, preview: str) -> None:
    if not await owner.get_by_label("Importe de la compra").is_visible():
        await owner.get_by_label("Buscar cliente").fill("Ana")
        await owner.get_by_role("button", name="Buscar").click()
        await owner.get_by_role("button", name="Ana Pérez").click()
    await owner.get_by_label("Importe de la compra").fill(amount)
    await expect(owner.get_by_text(preview)).to_be_visible()
    await owner.get_by_role("button", name="Dar puntos", exact=True).click()
    await expect(owner.get_by_label("Importe de la compra")).to_have_value("")


async def hands_out(owner: Page) -> None:
    """A gift and a scratch card, and a punch that is taken back."""
    # a slip of the finger: what was handed out is undone where all else is, and can be given again
    await owner.get_by_role("button", name="Dar: Rasca y gana").click()
    given = owner.locator("p.notice", has_text="Rasca y gana: para Ana")
    await expect(owner.get_by_text("Tiene 1 raspadito por rascar")).to_be_visible()
    await given.get_by_role("button", name="Deshacer").click()
    await expect(owner.get_by_text("Deshecho: Rasca y gana: para Ana")).to_be_visible()
    await expect(owner.get_by_text("por rascar")).to_have_count(0)
    await owner.get_by_role("button", name="Dar: Recetario").click()
    await expect(owner.get_by_text("Recetario: para Ana Pérez")).to_be_visible()
    await owner.get_by_role("button", name="Dar: Rasca y gana").click()
    await expect(owner.get_by_text("Tiene 1 raspadito por rascar en el móvil.")).to_be_visible()
    promotions = owner.locator("[data-promotions]")
    await expect(promotions.get_by_text("1 / 2")).to_be_visible()
    await owner.get_by_role("button", name="Poner un sello en Dos cafés").click()
    await expect(promotions.get_by_text("0 / 2")).to_be_visible()
    await owner.get_by_role("button", name="Deshacer").first.click()
    await expect(promotions.get_by_text("1 / 2")).to_be_visible()


async def sees_what_came(customer: Page) -> None:
    await customer.get_by_role("link", name="Monedero", exact=True).last.click()
    strip = customer.locator("[data-promotions]")
    await expect(strip).to_contain_text("1 raspadito sin rascar · 4 vales te esperan")
    await strip.click()
    await expect(customer.get_by_role("heading", name="Lo que tengo")).to_be_visible()
    for words in ("Un café gratis", "10 % de descuento", "Un libro de recetas", "2,00 € de descuento"):
        await expect(customer.get_by_text(re.compile(words.replace(" ", r"\s"))).first).to_be_visible()


async def scratches(customer: Page) -> None:
    """With a finger; then it is checked, and used where the keyboard would."""
    await customer.get_by_role("button", name=re.compile("Rasca y gana")).click()
    foil = customer.locator("dialog canvas")
    await expect(foil).to_have_attribute("data-painted", "")
    box = await foil.bounding_box()
    assert box
    await customer.mouse.move(box["x"] + 5, box["y"] + 5)
    await customer.mouse.down()
    for line in range(0, int(box["height"]), 24):
        await customer.mouse.move(box["x"] + 5, box["y"] + line)
        await customer.mouse.move(box["x"] + box["width"] - 5, box["y"] + line, steps=4)
    await customer.mouse.up()
    await expect(customer.get_by_text(re.compile("¡Un (té|bollo)!"))).to_be_visible()
    await customer.get_by_role("button", name="Comprobar").last.click()
    await expect(customer.get_by_text(re.compile("^Comprobado: es el premio"))).to_be_visible()
    await customer.get_by_role("button", name="Cerrar").click()


async def asks_the_phone(owner: Page, customer: Page) -> None:
    """No, and then yes."""
    await owner.locator("[data-promotions]").get_by_role("button", name=re.compile("Un libro de recetas")).click()
    sheet = owner.get_by_role("dialog")
    await sheet.get_by_role("button", name="Usar", exact=True).click()
    for answer, told in (("No, no he sido yo", "El cliente ha dicho que no."), ("Sí, usarlo", None)):
        await sheet.get_by_role("button", name="Pedir permiso en su móvil").click()
        question = customer.get_by_role("dialog", name="¿Usar «Recetario»?")
        await question.get_by_role("button", name=answer).click()
        await expect(question).to_be_hidden()
        if told:
            await expect(sheet.get_by_text(told)).to_be_visible()
    await expect(owner.get_by_text("Un libro de recetas, de Ana Pérez").first).to_be_visible()
    await expect(sheet).to_be_hidden()


async def settles(owner: Page, customer: Page) -> None:
    """All that waits, one by one; the owner says why without the customer's phone."""
    promotions = owner.locator("[data-promotions]")
    await expect(promotions.get_by_role("button", name=re.compile("Usar$"))).to_have_count(5)
    await asks_the_phone(owner, customer)
    for gift, amount, told in (
        (r"10\s%", "30", re.compile(r"descuenta 3,00")),
        (r"2,00", "30", re.compile(r"descuenta 2,00")),
        (r"Un café gratis", None, "Un café gratis, de Ana Pérez"),
    ):
        await promotions.get_by_role("button", name=re.compile(gift)).click()
        sheet = owner.get_by_role("dialog")
        if amount is not None:
            await sheet.get_by_label("Importe de la compra").fill(amount)
        await sheet.get_by_role("button", name="Usar", exact=True).click()
        await expect(sheet.get_by_text(re.compile("Hace falta su permiso"))).to_be_visible()
        await sheet.get_by_label("Motivo").fill("Sin batería en el móvil")
        await sheet.get_by_role("button", name="Canjear bajo mi responsabilidad").click()
        await expect(owner.get_by_text(told).first).to_be_visible()
        await expect(sheet).to_be_hidden()
    await expect(promotions.get_by_role("button", name=re.compile("Usar$"))).to_have_count(1)
    await expect(customer.get_by_role("heading", name="Usados")).to_be_visible()
