"""Coupons: made and printed in the panel; a sheet held before a phone's camera pays; a link pays after signing up; what
is wanted without a network is claimed with it; the till takes what is brought on paper."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2
from PIL import Image
from playwright.async_api import Browser, Page, Playwright, expect

from fiel.core.ids import show_code
from fiel.core.settings import Settings
from support.browser import FLAGS, ON_SQLITE, RunningServer, frame_film, page_before_camera, served
from support.house import PASSWORD
from support.length import on_screen
from support.qr import by_zxing, nearest_to_the_middle
from support.story import PHONE, SHOP, asks_before_it_is_left, at_work, finds_ana, member_with_the_app, registered_owner
from support.taken import offered

COUPONS = "/panel/cafe-aurora/coupons"


@ON_SQLITE
@on_screen(360, "dark")
async def test_from_a_batch_to_paper_to_points(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        await makes_a_batch(owner, server)
        page = await prints(owner)
        customer = await member_with_the_app(browser, server)
        state = tmp_path / "ana.json"
        await customer.context.storage_state(path=state)
        scanned = await holds_before_the_camera(playwright, chromium, server, state, page, tmp_path)
        await expect(customer.locator("[data-balance]")).to_have_text(re.compile("^ ?50"))
        await counts(owner, claimed=1, left=23)
        linked, kept, brought, wrong = [link for link in by_zxing(page) if link != scanned][:4]
        await opens_a_link_and_signs_up(browser, linked)
        await opens_what_is_taken(browser, linked)
        await keeps_one_without_a_network(customer, kept)
        await is_brought_to_the_till(owner, server, brought)
        await withdraws(owner, server, wrong)
        await browser.close()
        assert "The books balance" in server.reconcile()


async def makes_a_batch(owner: Page, server: RunningServer) -> None:
    await owner.goto(f"{server.url}{COUPONS}")
    await expect(owner.get_by_text("Aún no hay ningún lote.")).to_be_visible()
    await owner.get_by_role("button", name="Nuevo lote").click()
    await owner.get_by_role("button", name="Crear el lote").click()
    await expect(owner.get_by_text("Hace falta este dato.").first).to_be_visible()
    await owner.get_by_label("Nombre").fill("Feria")
    await owner.get_by_label("Puntos por cupón").fill("50")
    await owner.get_by_label("Por cliente").fill("3")
    await owner.get_by_label("Texto", exact=True).fill("Ven a la **feria**")
    await owner.get_by_label("Texto del enlace").fill("La carta")
    await owner.get_by_role("button", name="Crear el lote").click()
    await expect(owner.get_by_text("Rellena los dos datos")).to_be_visible()
    await owner.get_by_label("Enlace", exact=True).fill("https://aurora.example/carta")
    await owner.get_by_role("button", name="Crear el lote").click()
    await owner.get_by_label("Cuántos").fill("cien")
    await owner.get_by_role("button", name="Crear cupones").click()
    await expect(owner.get_by_text("Escribe los puntos")).to_be_visible()
    await owner.get_by_label("Cuántos").fill("24")
    await owner.get_by_role("button", name="Crear cupones").click()
    await expect(owner.get_by_text("24 cupones creados.")).to_be_visible()


async def prints(owner: Page) -> Image.Image:
    """The first page of the file, as a printer prints it."""
    await owner.locator("summary", has_text="Imprimir").click()
    await expect(owner.get_by_alt_text("Así queda la primera página")).to_be_visible()
    await owner.get_by_label("Tu frase").fill("¡Nos vemos en la feria!")
    await owner.get_by_role("button", name="Preparar el archivo").click()
    link = owner.locator("[data-prints]").get_by_role("link", name="PDF")
    async with owner.expect_download() as download:
        await link.click()
    document = pypdfium2.PdfDocument(await (await download.value).path())
    try:
        assert len(document) == 1
        picture: Image.Image = document[0].render(scale=200 / 72).to_pil().convert("RGB")
    finally:
        document.close()
    assert len(by_zxing(picture)) == 24
    return picture


async def holds_before_the_camera(
    playwright: Playwright, chromium: str, server: RunningServer, state: Path, page: Image.Image, folder: Path
) -> str:
    """The whole sheet, with many coupons in view: the wallet's scanner claims the one in the middle, once. Its link."""
    frame = page_before_camera(page)
    aimed = nearest_to_the_middle(frame)
    film = folder / "sheet.mjpeg"
    frame_film(frame, film)
    camera = [
        "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",
        f"--use-file-for-fake-video-capture={film}",
    ]  # fmt: skip
    browser = await playwright.chromium.launch(executable_path=chromium, args=[*FLAGS, *camera])
    context = await browser.new_context(
        **{**PHONE, "permissions": ["camera"]}, base_url=server.url, storage_state=state
    )
    phone = await context.new_page()
    await phone.goto("/m/cafe-aurora/")
    await phone.get_by_role("link", name="Escanear un cupón").click()
    await expect(phone.get_by_text("Hecho: 50 puntos.")).to_be_visible(timeout=30_000)
    await phone.get_by_role("button", name="Escanear otro").click()
    await expect(phone.get_by_text("Ya lo tienes")).to_be_visible(timeout=30_000)  # the same is aimed at
    await phone.get_by_label("Código del cupón").fill("NADA-0000")
    await phone.get_by_role("button", name="Canjear").click()
    await expect(phone.get_by_text("No conocemos ese cupón.")).to_be_visible()
    await phone.goto("/m/cafe-aurora/promotions")
    await expect(phone.locator("[data-coupons] li")).to_have_count(1)
    await expect(phone.locator("[data-coupons]").get_by_text(show_code(aimed.rpartition("/")[2]))).to_be_visible()
    await browser.close()
    return aimed


async def counts(owner: Page, *, claimed: int, left: int) -> None:
    """They are live."""
    figures = owner.locator("[data-figures]")
    await expect(figures).to_have_text(re.compile(rf"Creados\s*24\s*Canjeados\s*{claimed}\s*Por usar\s*{left}\D"))


async def opens_a_link_and_signs_up(browser: Browser, link: str) -> None:
    """By the phone's own camera: a page, a new account, and the points."""
    phone = await (await browser.new_context(**PHONE)).new_page()
    await phone.goto(link)
    await expect(phone.get_by_role("heading", name="50 puntos")).to_be_visible()
    await expect(phone.locator("strong", has_text="feria")).to_be_visible()
    await expect(phone.get_by_role("link", name="La carta")).to_have_attribute("href", "https://aurora.example/carta")
    await phone.get_by_role("link", name="Crear cuenta").click()
    await phone.get_by_label("Tu nombre").fill("Eva Gil")
    await phone.get_by_label("Correo o teléfono").fill("eva@casa.example")
    await phone.get_by_label("Contraseña").fill(PASSWORD)
    await phone.get_by_label("He leído y acepto").check()
    await phone.get_by_role("button", name="Crear cuenta").click()
    await expect(phone.get_by_text("Hecho: 50 puntos.")).to_be_visible()
    await phone.get_by_role("link", name="Ver mi tarjeta").click()
    await expect(phone.locator("[data-balance]")).to_have_text(re.compile("^ ?50"))
    await phone.goto(link)
    await expect(phone.get_by_text("Ya lo tienes")).to_be_visible()
    await phone.context.close()


async def opens_what_is_taken(browser: Browser, link: str) -> None:
    phone = await (await browser.new_context(**PHONE)).new_page()
    await phone.goto(link)
    await expect(phone.get_by_text("Este cupón ya lo ha usado otra persona.")).to_be_visible()
    await expect(phone.get_by_role("link", name="Crear cuenta")).to_have_count(0)
    await phone.goto(link[:-1])
    await expect(phone.get_by_text("No conocemos ese cupón.")).to_be_visible()
    await phone.context.close()


async def keeps_one_without_a_network(customer: Page, link: str) -> None:
    """Opened in the underground: kept, and claimed when the network is back."""
    await customer.wait_for_function("navigator.serviceWorker.controller !== null")
    await customer.context.set_offline(True)
    await customer.goto(link)
    await expect(customer.get_by_text("Sin conexión no podemos ver este cupón.")).to_be_visible()
    await customer.get_by_role("button", name="Guardarlo y canjearlo después").click()
    await expect(customer.get_by_text("Guardado en este teléfono")).to_be_visible()
    await customer.get_by_role("link", name="Mi monedero").click()
    await expect(customer.locator("[data-balance]")).to_have_text(re.compile("^ ?50"))
    await customer.context.set_offline(False)
    await expect(customer.get_by_text("Hecho: 50 puntos.")).to_be_visible()
    await expect(customer.locator("[data-balance]")).to_have_text(re.compile("^ ?100"))


async def is_brought_to_the_till(owner: Page, server: RunningServer, link: str) -> None:
    await at_work(owner, server)
    await finds_ana(owner)
    await owner.get_by_role("button", name="Canjear un cupón de papel").click()
    sheet = owner.get_by_role("dialog")
    await sheet.get_by_label("Código del cupón").fill("ABCD-1234")
    await asks_before_it_is_left(owner)
    await expect(sheet.get_by_label("Código del cupón")).to_have_value("ABCD-1234")
    await sheet.get_by_role("button", name="Canjear").click()
    await expect(sheet.get_by_text("No conocemos ese cupón.")).to_be_visible()
    await sheet.get_by_label("Código del cupón").fill(link.rpartition("/")[2])
    await sheet.get_by_role("button", name="Canjear").click()
    await expect(owner.get_by_text("50 puntos para Ana Pérez")).to_be_visible()
    await expect(owner.locator("[data-balance]")).to_have_text("150")


async def takes_the_figures_home(owner: Page) -> None:
    """What was claimed by day and how the batch stands where."""
    days = await offered(owner.get_by_role("group", name="Los canjeados de cada día, en un archivo"), "csv")
    assert (len(days), sum(int(row[1]) for row in days)) == (30, 4)
    places = await offered(owner.get_by_role("group", name="Por local, en un archivo"), "xlsx")
    assert [tuple(row) for row in places] == [(SHOP, 1, 1, 0, 0), ("Sin local", 23, 3, 0, 20)]


async def withdraws(owner: Page, server: RunningServer, link: str) -> None:
    await owner.goto(f"{server.url}{COUPONS}")
    await owner.get_by_role("link", name=re.compile("Feria")).click()
    await counts(owner, claimed=4, left=20)
    await expect(owner.get_by_role("rowheader", name=SHOP)).to_be_visible()
    await takes_the_figures_home(owner)
    code = link.rpartition("/")[2]
    await owner.get_by_label("Buscar por código").fill(code)
    await owner.locator("[data-coupons] button", has_text=show_code(code)).click()
    await owner.get_by_role("dialog").get_by_role("button", name="Anular este cupón").click()
    question = owner.get_by_role("dialog", name=f"¿Anular {show_code(code)}?")
    await question.get_by_role("button", name="Dejarlo como está").click()
    await counts(owner, claimed=4, left=20)
    await owner.locator("[data-coupons] button", has_text=show_code(code)).click()
    await owner.get_by_role("dialog").get_by_role("button", name="Anular este cupón").click()
    await question.get_by_role("button", name="Anular este cupón").click()
    await expect(owner.get_by_text(re.compile("^Anulado: "))).to_be_visible()
    await counts(owner, claimed=4, left=19)
    await owner.get_by_role("button", name="Anular los que quedan").click()
    sheet = owner.get_by_role("dialog")
    await expect(sheet.get_by_text("19 cupones por usar dejarán de valer.")).to_be_visible()
    await sheet.get_by_role("button", name="Anular los que quedan").click()
    await expect(owner.get_by_text("Anulado: los que quedaban ya no valen.")).to_be_visible()
    await counts(owner, claimed=4, left=0)
