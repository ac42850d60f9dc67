"""A shop owner sets up and runs a programme alone, through the screens of a phone."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.async_api import Browser, Page, Playwright, expect

from fiel.core.settings import Settings
from support.browser import FLAGS, ON_SQLITE, RunningServer, served
from support.files import picture
from support.house import PASSWORD
from support.mailbox import Mailbox, mailbox, text_of
from support.story import PHONE, SHOP, member_at_home, registers


@ON_SQLITE
async def test_a_new_shop_goes_from_registering_to_its_first_redemption_through_the_screens_alone(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with (
        mailbox() as mails,
        served(tmp_path, FIEL_DATABASE_URL=settings.database, FIEL_SMTP_URL=mails.url) as server,
    ):
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registers(browser, server)
        await sets_the_programme(owner)
        await shows_its_face(owner, tmp_path)
        await offers_a_reward(owner, tmp_path)
        cashier = await invites_a_cashier(owner, browser, server, mails)
        await takes_over_the_till(owner, cashier, server)
        await takes_the_poster_home(owner)
        await brings_her_customers(owner, tmp_path, mails)

        customer = await member_at_home(browser, server)
        await expect(customer.get_by_text("Junta puntos con cada café.")).to_be_visible()
        await gives_points(owner)
        await expect(customer.locator("[data-balance]")).to_have_text(re.compile("^ ?45"))

        await customer.get_by_role("link", name="Recompensas").click()
        await customer.get_by_role("button", name="Un desayuno").click()
        await customer.get_by_role("button", name="Pedir recompensa").click()
        await expect(customer.get_by_text("Pedido: Un desayuno")).to_be_visible()
        await hands_over_and_takes_back(owner)
        await opens(owner, "Canjes")
        await owner.get_by_role("button", name="Entregar").click()
        await expect(owner.get_by_text("Entregado: Un desayuno (Ana Pérez)")).to_be_visible()
        await expect(customer.get_by_text("Entregado", exact=False).first).to_be_visible()

        await opens(owner, "Inicio")
        await expect(owner.get_by_text("Olga Vidal entregó «Un desayuno» a Ana Pérez").first).to_be_visible()
        await expect(owner.get_by_role("heading", name="Primeros pasos")).to_have_count(0)
        await browser.close()
        assert "The books balance" in server.reconcile()


async def hands_over_and_takes_back(owner: Page) -> None:
    """In the customer's record, which says what became of it."""
    toast = owner.locator("[data-toast]")
    await opens(owner, "Clientes")
    await owner.get_by_role("link", name="Ana Pérez").click()
    await owner.get_by_role("button", name="Entregar").click()
    await expect(toast.get_by_role("status")).to_have_text("Entregado: Un desayuno (Ana Pérez)")
    past = owner.get_by_role("listitem").filter(has_text=re.compile("Un desayuno.*Entregado ·"))
    await expect(past).to_have_count(1)
    await toast.get_by_role("button", name="Deshacer").click()
    await expect(toast.get_by_role("status")).to_have_text("Deshecho.")
    await expect(owner.get_by_role("button", name="Entregar")).to_be_visible()
    await expect(past).to_have_count(0)


async def opens(owner: Page, name: str) -> None:
    """A screen by the bar at the bottom, or by what lies behind its last place."""
    bar = owner.get_by_role("navigation")
    if await bar.get_by_role("link", name=name).is_visible():
        await bar.get_by_role("link", name=name).click()
    else:
        await bar.get_by_role("link", name="Más").click()
        await owner.get_by_role("main").get_by_role("link", name=name).click()
    await expect(owner.get_by_role("heading", level=1, name=name)).to_be_visible()


async def sets_the_programme(owner: Page) -> None:
    await opens(owner, "Programa")
    await owner.get_by_label("Puntos", exact=True).fill("cero")
    await expect(owner.get_by_text("Escribe los puntos con números")).to_be_visible()
    await owner.get_by_label("Puntos", exact=True).fill("2")
    await expect(owner.get_by_text("Una compra de 20,00 € da 40 puntos.")).to_be_visible()
    await owner.get_by_label("Puntos de bienvenida").fill("20")
    await owner.get_by_label("Texto de «Mis puntos»").fill("Junta puntos con cada café.")
    await owner.get_by_role("button", name="Ver cambios").click()
    changes = owner.get_by_role("dialog")
    await expect(changes.get_by_text("Puntos de bienvenida")).to_be_visible()
    await expect(changes.get_by_text("Quien se apunta empieza con 20 puntos.")).to_be_visible()
    await changes.get_by_role("button", name="Guardar").click()
    await expect(owner.get_by_text("Guardado")).to_be_visible()


async def shows_its_face(owner: Page, folder: Path) -> None:
    await opens(owner, "Imagen y datos")
    script = folder / "logo.png"
    script.write_text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")
    await owner.get_by_label("Logo", exact=True).set_input_files(script)
    await expect(owner.get_by_role("button", name="Quitar imagen")).to_be_visible()
    await owner.get_by_role("button", name="Guardar").click()
    await expect(owner.get_by_text("No podemos abrirla")).to_be_visible()
    logo = folder / "real.png"
    logo.write_bytes(picture(400, 400))
    await owner.get_by_label("Logo", exact=True).set_input_files(logo)
    await owner.get_by_label("Color de la tarjeta").fill("#FFFF00")
    await expect(owner.get_by_text("El texto blanco no se leería encima")).to_be_visible()
    await owner.get_by_label("Color de la tarjeta").fill("#7A2331")
    await expect(owner.get_by_text("El texto blanco no se leería encima")).to_have_count(0)
    await owner.get_by_role("button", name="Guardar").click()
    await expect(owner.get_by_text("Guardado")).to_be_visible()
    await expect(owner.locator(".panel-head img")).to_be_visible()


async def offers_a_reward(owner: Page, folder: Path) -> None:
    await opens(owner, "Recompensas")
    await owner.get_by_role("link", name="Nueva recompensa").click()
    await owner.get_by_role("button", name="Guardar").click()
    await expect(owner.get_by_text("Escribe los puntos con números")).to_be_visible()
    await owner.get_by_label("Título").fill("Un desayuno")
    await owner.get_by_label("Puntos que cuesta").fill("30")
    photo = folder / "foto.jpg"
    photo.write_bytes(picture(1600, 900, "JPEG"))
    await owner.get_by_label("Imagen", exact=True).set_input_files(photo)
    await expect(owner.get_by_role("button", name="Quitar imagen")).to_be_visible()
    await owner.get_by_role("button", name="Guardar").click()
    await expect(owner.get_by_role("link", name="Un desayuno")).to_be_visible()


async def invites_a_cashier(owner: Page, browser: Browser, server: RunningServer, mails: Mailbox) -> Page:
    """The invitation is accepted on another phone, by the mailed link."""
    await opens(owner, "Equipo y locales")
    await owner.get_by_role("button", name="Invitar").click()
    form = owner.get_by_role("dialog")
    await form.get_by_role("button", name="Invitar").click()
    await expect(form.get_by_text("Hace falta este dato.")).to_be_visible()
    await form.get_by_label("Nombre").fill("Carlos Soler")
    await form.get_by_label("Correo").fill("carlos@aurora.example")
    await form.get_by_role("button", name="Invitar").click()
    await expect(owner.get_by_text("Invitación enviada a carlos@aurora.example.")).to_be_visible()
    link = await mailed_link(mails, "carlos@aurora.example")
    page = await (await browser.new_context(**PHONE, base_url=server.url)).new_page()
    await page.goto(link)
    await page.get_by_label("Tu nombre").fill("Carlos Soler")
    await page.get_by_label("Contraseña").fill(PASSWORD)
    await page.get_by_role("button", name="Aceptar").click()
    await page.get_by_role("button", name=SHOP).click()
    await expect(page.get_by_role("button", name="Escanear")).to_be_visible()
    return page


async def mailed_link(mails: Mailbox, to: str) -> str:
    found = re.search(r"http://\S+#[\w-]+", text_of(await mails.next_to(to)))
    assert found is not None
    return found[0]


async def takes_over_the_till(owner: Page, cashier: Page, server: RunningServer) -> None:
    await cashier.get_by_role("button", name="Mi cuenta").click()
    await cashier.get_by_label("Elige un PIN").fill("1357")
    await cashier.locator("form").filter(has_text="PIN para la caja").get_by_role("button", name="Guardar").click()
    await expect(cashier.get_by_text("Guardado")).to_be_visible()
    await cashier.get_by_role("button", name="Volver").click()
    await opens(owner, "Mi perfil")
    await owner.get_by_label("Elige un PIN").fill("2468")
    await owner.locator("form").filter(has_text="PIN para la caja").get_by_role("button", name="Guardar").click()
    await expect(owner.get_by_role("main").get_by_text("Guardado")).to_be_visible()
    await cashier.reload()
    await cashier.get_by_role("button", name="Cambiar de empleado").click()
    await cashier.get_by_role("button", name="Olga Vidal").click()
    await cashier.get_by_label("Tu PIN de caja").fill("1111")
    await cashier.get_by_role("button", name="Tomar la caja").click()
    await expect(cashier.get_by_text("El PIN no es correcto.")).to_be_visible()
    await cashier.get_by_label("Tu PIN de caja").fill("2468")
    await cashier.get_by_role("button", name="Tomar la caja").click()
    await expect(cashier.get_by_text("Olga Vidal · ")).to_be_visible()
    await cashier.reload()
    await cashier.get_by_role("button", name="Cambiar de empleado").click()  # and back, with the PIN of the till
    await cashier.get_by_role("button", name="Carlos Soler").click()
    await cashier.get_by_label("Tu PIN de caja").fill("1357")
    await cashier.get_by_role("button", name="Tomar la caja").click()
    await expect(cashier.get_by_text("Carlos Soler · ")).to_be_visible()
    await cashier.goto(f"{server.url}/panel/cafe-aurora/program")
    await expect(cashier.get_by_role("heading", name="Programa")).to_have_count(0)


async def takes_the_poster_home(owner: Page) -> None:
    await opens(owner, "Imagen y datos")
    async with owner.expect_download() as started:
        await owner.get_by_role("link", name="PDF para imprimir: Cartel para el mostrador").click()
    assert (await started.value).suggested_filename == "cafe-aurora-poster.pdf"
    assert await (await started.value).failure() is None


async def gives_points(owner: Page) -> None:
    await opens(owner, "Clientes")
    await owner.get_by_label("Buscar cliente").fill("ana p")
    await owner.get_by_role("link", name="Ana Pérez").click()
    await owner.get_by_label("Importe de la compra").fill("12,50")
    await expect(owner.get_by_text("Gana 25 puntos: tendrá 45")).to_be_visible()
    await owner.get_by_role("button", name="Dar puntos", exact=True).last.click()
    await expect(owner.get_by_text("Puntos dados a Ana Pérez.")).to_be_visible()
    await expect(owner.locator("[data-balance]")).to_have_text("45")


async def brings_her_customers(owner: Page, folder: Path, mails: Mailbox) -> None:
    """The list of the old system: a workbook first, then the table as Spanish Excel saves it."""
    await opens(owner, "Importar")
    book = folder / "clientes.xlsx"
    book.write_bytes(b"PK\x03\x04 and the rest of a workbook")
    await owner.get_by_label("Archivo CSV").first.set_input_files(book)
    await expect(owner.get_by_text("Es un libro de cálculo")).to_be_visible()
    table = folder / "clientes.csv"
    rows = ["Nombre;Correo;Teléfono;Población;Puntos;Zona", "Íñigo Muñoz;inigo@lista.example;600 000 011;León;1.500;N"]
    rows += [f"Cliente {n};c{n}@lista.example;;León;{n};S" for n in range(1, 31)] + ["Sin Correo;esto no es;;;;"]
    table.write_bytes("\r\n".join(rows).encode("cp1252"))
    await owner.get_by_label("Archivo CSV").first.set_input_files(table)
    await expect(owner.get_by_role("heading", name="¿Qué es cada columna?")).to_be_visible()
    await expect(owner.get_by_text("Íñigo Muñoz")).to_be_visible()
    name = owner.get_by_label("La columna «Nombre» es")
    await name.select_option("No importar")
    await owner.get_by_role("button", name="Comprobar el archivo").click()
    await expect(owner.get_by_text("Di en qué columna está el nombre.")).to_be_visible()
    await name.select_option("Nombre")
    await owner.get_by_role("button", name="Comprobar el archivo").click()
    await expect(owner.get_by_text("Esto es lo que haría.")).to_be_visible()
    await owner.get_by_role("button", name="Con error (1)").click()
    await expect(owner.get_by_text("Correo: Escribe un correo como nombre@dominio.com.")).to_be_visible()
    await owner.get_by_role("button", name="Importar", exact=True).click()
    await expect(owner.get_by_text("Terminada")).to_be_visible()
    async with owner.expect_download() as started:
        await owner.get_by_role("group", name="Resultado").get_by_role("link", name="CSV").click()
    result = (await (await started.value).path()).read_text(encoding="utf-8-sig").splitlines()
    assert result[0] == "Fila,Nombre,Correo,Teléfono,Población,Puntos,Zona,Estado,Puntos,Motivo"
    assert result[1] == "2,Íñigo Muñoz,inigo@lista.example,600 000 011,León,1.500,N,Creado,1500,"
    assert result[-1].endswith("Con error,,Escribe un correo como nombre@dominio.com.")
    mail = await mails.next_to("olga@aurora.example")
    while mail["Subject"] != "Importación terminada: clientes.csv":
        mail = await mails.next_to("olga@aurora.example")
    attached = [part.get_content() for part in mail.iter_attachments()]
    assert [str(one).lstrip("\ufeff").splitlines() for one in attached] == [result]
    await opens(owner, "Clientes")
    await owner.get_by_label("Buscar cliente").fill("íñigo")
    await expect(owner.get_by_role("row", name="Íñigo Muñoz")).to_contain_text("1.500")
