"""The panel on a phone of 320 px and by keyboard: it keeps its filters and places, undoes, explains, and turns dark."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.async_api import Page, Playwright, expect

from fiel.core.settings import Settings
from support.browser import FLAGS, ON_SQLITE, RunningServer, comes_true, served
from support.files import picture
from support.story import ask, does, goes_by, registered_owner

SHOP = "/panel/cafe-aurora"
READ, GONE = 4, 15
"""Seconds: until what was saved is read and its screen drawn anew; until the word of it goes from over the buttons."""
MAKE = """async (count) => {
  for (let n = 1; n <= count; n += 1) {
    const input = { merchant: "cafe-aurora", name: `Cliente ${String(n).padStart(3, "0")}` }
    await fetch("/graphql", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({
      query: "mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { __typename } }",
      variables: { input } }) })
  }
}"""
KEPT_BY_THE_WALLET = """() => new Promise((told) => {
  const open = indexedDB.open("keyval-store")
  open.onupgradeneeded = () => open.result.createObjectStore("keyval")
  open.onsuccess = () => {
    const count = open.result.transaction("keyval").objectStore("keyval").count()
    count.onsuccess = () => { open.result.close(); told(count.result) }
  }
})"""
WIDTH = "document.documentElement.scrollWidth - innerWidth"


@ON_SQLITE
async def test_the_panel_is_at_hand_on_a_small_phone_and_by_keyboard(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        await owner.set_viewport_size({"width": 320, "height": 640})
        await owner.clock.install()
        await owner.goto(f"{server.url}{SHOP}")
        await owner.evaluate(MAKE, 36)
        await keeps_what_a_list_is_narrowed_by(owner, server)
        await keeps_its_place(owner, server)
        await undoes_blocking(owner)
        await gives_many_times(owner, server)
        await undoes_what_was_removed(owner, server)
        await undoes_what_was_closed_or_ended(owner, server)
        await undoes_what_a_form_saved(owner, server, tmp_path)
        await looks_again_at_what_was_seen(owner, server)
        await goes_by_keyboard(owner, server)
        await explains(owner, server)
        await turns_dark(owner, server)
        await forgets_at_sign_out(owner, server)
        await browser.close()


async def keeps_what_a_list_is_narrowed_by(owner: Page, server: RunningServer) -> None:
    await owner.goto(f"{server.url}{SHOP}/customers")
    await owner.get_by_role("searchbox").fill("cliente 01")
    await expect(owner.locator("tbody tr")).to_have_count(10)
    assert await owner.evaluate(WIDTH) <= 0
    await expect(owner).to_have_url(re.compile(r"query=cliente\+01"))
    await owner.get_by_role("navigation").get_by_role("link", name="Inicio").click()
    await owner.get_by_role("navigation").get_by_role("link", name="Clientes").click()
    await expect(owner.get_by_role("searchbox")).to_have_value("cliente 01")
    await expect(owner.locator("tbody tr")).to_have_count(10)
    await owner.get_by_role("button", name="Quitar filtros").click()
    await expect(owner.locator("tbody tr")).to_have_count(30)
    await expect(owner.get_by_role("searchbox")).to_have_value("")
    await expect(owner).to_have_url(re.compile(r"customers$"))


async def keeps_its_place(owner: Page, server: RunningServer) -> None:
    """Back by the screen's own link: with the rows that had been read, at the row that was opened."""
    await owner.get_by_role("button", name="Ver más").click()
    await expect(owner.locator("tbody tr")).to_have_count(36)
    last = owner.get_by_role("link", name="Cliente 001")
    await last.click()
    await expect(owner.get_by_role("heading", level=1, name="Cliente 001")).to_be_visible()
    await owner.get_by_role("main").get_by_role("link", name="Clientes").click()
    await expect(owner.locator("tbody tr")).to_have_count(36)
    await expect(owner.get_by_role("link", name="Cliente 001")).to_be_in_viewport()
    await expect(owner.get_by_role("link", name="Cliente 001")).to_be_focused()


async def undoes_blocking(owner: Page) -> None:
    await owner.get_by_role("link", name="Cliente 001").click()
    await owner.get_by_text("Editar ficha").click()
    await owner.get_by_label("Motivo para bloquear").fill("Por error")
    await owner.get_by_role("button", name="Bloquear", exact=True).click()
    toast = owner.locator("[data-toast]")
    await expect(toast.get_by_role("status")).to_be_visible()
    await expect(owner.get_by_text("Por error").first).to_be_visible()
    await toast.get_by_role("button", name="Deshacer").click()
    await expect(toast.get_by_role("status")).to_have_text("Deshecho.")
    await expect(owner.get_by_text("Por error")).to_have_count(0)


async def undoes_what_was_removed(owner: Page, server: RunningServer) -> None:
    """A group with what it asks for, a draft of a push with its words, mails that were switched off; not what another
    has taken the name of."""
    toast = owner.locator("[data-toast]")
    criteria = {"purchases": {"least": 3}, "cities": ["Madrid"]}
    await does(owner, server, "createSegment", name="De Madrid", criteria=criteria, merchant="cafe-aurora")
    await owner.goto(f"{server.url}{SHOP}/segments")
    await owner.get_by_role("link", name="De Madrid").click()
    await owner.get_by_role("button", name="Quitar el segmento").click()
    await expect(toast.get_by_role("status")).to_have_text("«De Madrid» ya no está en la lista.")
    await expect(owner.get_by_role("link", name="De Madrid")).to_have_count(0)
    await toast.get_by_role("button", name="Deshacer").click()
    await expect(toast.get_by_role("status")).to_have_text("Deshecho.")
    await goes_by(owner, READ)
    await owner.get_by_role("link", name="De Madrid").click()
    asked = "{ segments { name criteria { purchases { least most } cities } } }"
    [kept] = (await ask(owner, server, asked.replace("segments", 'segments(merchant: "cafe-aurora")')))["segments"]
    assert kept == {"name": "De Madrid", "criteria": {"purchases": {"least": 3, "most": None}, "cities": ["Madrid"]}}

    await goes_by(owner, GONE)
    await owner.get_by_role("button", name="Quitar el segmento").click()
    await expect(toast.get_by_role("status")).to_have_text("«De Madrid» ya no está en la lista.")
    await does(owner, server, "createSegment", name="De Madrid", criteria={}, merchant="cafe-aurora")
    await toast.get_by_role("button", name="Deshacer").click()
    refused = "No se pudo deshacer: No puede volver como estaba. Otro lleva ya su nombre: cámbiaselo y repite."
    await expect(toast.get_by_role("status")).to_have_text(refused)
    assert await owner.evaluate(WIDTH) <= 0

    push = {"title": "Dos por uno", "body": "Solo hoy.", "screen": "REWARDS"}
    await does(owner, server, "savePush", push=push, merchant="cafe-aurora")
    await owner.goto(f"{server.url}{SHOP}/pushes")
    await owner.get_by_role("link", name="Dos por uno").click()
    await owner.get_by_role("button", name="Borrar el borrador").click()
    await expect(toast.get_by_role("status")).to_have_text("Borrador borrado.")
    await toast.get_by_role("button", name="Deshacer").click()
    await expect(toast.get_by_role("status")).to_have_text("Deshecho.")
    await goes_by(owner, READ)
    await owner.get_by_role("link", name="Dos por uno").click()
    await expect(owner.get_by_label("Texto")).to_have_value("Solo hoy.")

    await owner.goto(f"{server.url}{SHOP}/mails")
    switch = owner.get_by_role("checkbox", name="Puntos ganados")
    await switch.uncheck()
    await toast.get_by_role("button", name="Deshacer").click()
    await expect(toast.get_by_role("status")).to_have_text("Deshecho.")
    await expect(switch).to_be_checked()


async def undoes_what_was_closed_or_ended(owner: Page, server: RunningServer) -> None:
    """A reward with its stock, a location with its address, an invitation, a promotion: each as it was."""
    toast = owner.locator("[data-toast]")
    told, undo = toast.get_by_role("status"), toast.get_by_role("button", name="Deshacer")
    reward = {"title": "Tarta", "cost": 30, "stock": 4}
    await does(owner, server, "createReward", reward=reward, merchant="cafe-aurora")
    await owner.goto(f"{server.url}{SHOP}/rewards")
    await owner.get_by_role("link", name="Tarta").click()
    await owner.get_by_role("button", name="Borrar recompensa").click()
    await expect(told).to_have_text("«Tarta» borrada.")
    await expect(owner.get_by_role("link", name="Tarta")).to_have_count(0)
    await undo.click()
    await expect(told).to_have_text("Deshecho.")
    await goes_by(owner, READ)
    await owner.get_by_role("link", name="Tarta").click()
    await expect(owner.get_by_label("Unidades")).to_have_value("4")

    await does(owner, server, "createLocation", name="Norte", address="Calle Mayor 1", merchant="cafe-aurora")
    guest = {"name": "Carlos", "email": "carlos@casa.example", "role": "CASHIER"}
    await does(owner, server, "inviteEmployee", **guest, merchant="cafe-aurora")
    await owner.goto(f"{server.url}{SHOP}/team")
    for name, begins, says, words in (
        ("Norte", "Cerrar este local", "Sí, cerrarlo",
         "Norte está cerrado. Si lo deshaces, los turnos que había siguen cerrados."),
        ("Carlos", "Dar de baja", "Sí, dar de baja", "La invitación de Carlos ya no vale."),
    ):  # fmt: skip
        row = owner.get_by_role("main").get_by_role("button", name=name)
        await row.click()
        await owner.get_by_role("dialog").get_by_role("button", name=begins).click()
        await owner.get_by_role("dialog").get_by_role("button", name=says).click()
        await expect(told).to_have_text(words)
        await expect(row).to_have_count(0)
        assert await owner.evaluate(WIDTH) <= 0
        await undo.click()
        await expect(told).to_have_text("Deshecho.")
        await goes_by(owner, READ)
        await expect(row).to_be_visible()
    await expect(owner.get_by_text("Calle Mayor 1")).to_be_visible()

    form = {"kind": "REGULAR", "title": "Verano", "gift": [{"discount": {"percentBp": 1000}}]}
    saved = await does(owner, server, "savePromotion", form=form, merchant="cafe-aurora")
    number = saved["promotion"]["id"]
    await does(owner, server, "startPromotion", id=number, merchant="cafe-aurora")
    await owner.goto(f"{server.url}{SHOP}/promotions/{number}")
    await owner.get_by_role("button", name="Terminar").click()
    await owner.get_by_role("dialog").get_by_role("button", name="Terminar").click()
    await expect(told).to_have_text("«Verano» terminada.")
    await expect(owner.get_by_role("button", name="Terminar")).to_have_count(0)
    await undo.click()
    await expect(told).to_have_text("Deshecho.")
    await goes_by(owner, READ)
    await expect(owner.get_by_role("button", name="Terminar")).to_be_visible()


async def undoes_what_a_form_saved(owner: Page, server: RunningServer, folder: Path) -> None:
    """The programme, and the looks with their logo; not over what somebody else has saved since."""
    toast = owner.locator("[data-toast]")
    told, undo = toast.get_by_role("status"), toast.get_by_role("button", name="Deshacer")
    await owner.goto(f"{server.url}{SHOP}/program")
    welcome = owner.get_by_label("Puntos de bienvenida")

    async def saves(points: str) -> None:
        await welcome.fill(points)
        await owner.get_by_role("button", name="Ver cambios").click()
        await owner.get_by_role("dialog").get_by_role("button", name="Guardar").click()
        await expect(told).to_have_text("Guardado")

    await saves("20")
    await undo.click()
    await expect(told).to_have_text("Deshecho.")
    await goes_by(owner, READ)
    await expect(welcome).to_have_value("")
    await goes_by(owner, GONE)
    await saves("30")
    await does(owner, server, "updateProgram", welcomePoints=40, merchant="cafe-aurora")
    await undo.click()
    await expect(told).to_contain_text("No se pudo deshacer: Otra persona lo ha cambiado mientras tanto.")
    await owner.reload()
    await expect(welcome).to_have_value("40")

    await owner.goto(f"{server.url}{SHOP}/branding")
    shown = owner.locator(".panel-head img")
    (folder / "uno.png").write_bytes(picture(400, 400))
    (folder / "dos.png").write_bytes(picture(300, 300))
    await owner.get_by_label("Logo", exact=True).set_input_files(folder / "uno.png")
    await expect(owner.get_by_role("button", name="Quitar imagen")).to_be_visible()
    await owner.get_by_role("button", name="Guardar").click()
    await expect(told).to_have_text("Guardado")
    await expect(shown).to_be_visible()
    before = await shown.get_attribute("src") or ""
    await owner.get_by_label("Ciudad").fill("Getafe")
    await owner.get_by_label("Logo", exact=True).set_input_files(folder / "dos.png")
    await expect(owner.locator(".field img")).to_have_attribute("src", re.compile("^blob:"))
    await owner.get_by_role("button", name="Guardar").click()
    await expect(shown).not_to_have_attribute("src", before)
    await undo.click()
    await expect(told).to_have_text("Deshecho.")
    await goes_by(owner, READ)
    await expect(shown).to_have_attribute("src", before)
    await expect(owner.get_by_label("Ciudad")).to_have_value("Madrid")


async def gives_many_times(owner: Page, server: RunningServer) -> None:
    """Which looks odd, as is seen by the time that somebody looks."""
    made = await does(owner, server, "createCustomer", name="Muchas Veces", merchant="cafe-aurora")
    whom = {"membershipId": made["member"]["id"]}
    for time in range(7):
        form = {"member": whom, "amountMinor": 100, "idempotencyKey": f"many-{time}"}
        await does(owner, server, "awardPoints", **form, merchant="cafe-aurora")


async def looks_again_at_what_was_seen(owner: Page, server: RunningServer) -> None:
    """Which of them were shown is kept."""
    told = owner.locator("[data-toast]").get_by_role("status")
    odd = owner.get_by_role("listitem").filter(has_text="muchas veces en pocos minutos")
    seen = owner.get_by_role("button", name="Vistos")
    await owner.goto(f"{server.url}{SHOP}/activity")
    await odd.get_by_role("button", name="Visto").click()
    await expect(told).to_have_text("Apartado como visto.")
    await expect(odd).to_have_count(0)
    await seen.click()
    await odd.get_by_role("button", name="Volver a mirar").click()
    await expect(told).to_have_text("Vuelve a estar sin mirar.")
    await expect(odd).to_have_count(0)
    await owner.locator("[data-toast]").get_by_role("button", name="Deshacer").click()
    await expect(told).to_have_text("Deshecho.")
    await expect(odd).to_have_count(1)
    await owner.reload()
    await expect(seen).to_have_attribute("aria-pressed", "true")
    await expect(odd).to_have_count(1)
    await owner.get_by_role("button", name="Sin mirar").click()
    await expect(odd).to_have_count(0)


async def goes_by_keyboard(owner: Page, server: RunningServer) -> None:
    await owner.goto(f"{server.url}{SHOP}/orders")
    await expect(owner.get_by_role("heading", level=1, name="Pedidos")).to_be_visible()
    await owner.keyboard.press("Tab")
    await expect(owner.get_by_role("link", name="Saltar al contenido")).to_be_focused()
    await owner.keyboard.press("Enter")
    await expect(owner.get_by_role("heading", level=1)).to_be_focused()
    await owner.keyboard.press("/")
    await expect(owner.get_by_role("searchbox")).to_be_focused()
    await owner.keyboard.press("g")
    await expect(owner.get_by_role("searchbox")).to_have_value("g")
    await owner.get_by_role("heading", level=1).focus()
    await owner.keyboard.press("g")
    await owner.keyboard.press("c")
    await expect(owner.get_by_role("heading", level=1, name="Clientes")).to_be_focused()
    await owner.keyboard.press("?")
    sheet = owner.get_by_role("dialog")
    await expect(sheet.get_by_role("heading", name="Atajos de teclado")).to_be_visible()
    await sheet.get_by_label("Atajos de teclado").uncheck()
    await owner.keyboard.press("Escape")
    await expect(sheet).to_have_count(0)
    await owner.keyboard.press("?")
    await expect(sheet).to_have_count(0)


async def explains(owner: Page, server: RunningServer) -> None:
    await owner.goto(f"{server.url}{SHOP}/program")
    mark = owner.get_by_role("button", name="Ayuda: Caducidad")
    await mark.click()
    sheet = owner.get_by_role("dialog")
    await expect(sheet.get_by_text("Solo caduca lo que no se ha usado")).to_be_visible()
    await owner.keyboard.press("Escape")
    await expect(mark).to_be_focused()


async def turns_dark(owner: Page, server: RunningServer) -> None:
    await owner.goto(f"{server.url}{SHOP}/profile")
    ground = "getComputedStyle(document.body).backgroundColor"
    await owner.get_by_role("button", name="Oscuro").click()
    assert await owner.evaluate(ground) == "rgb(18, 19, 15)"
    await owner.reload()
    await expect(owner.get_by_role("button", name="Oscuro")).to_have_attribute("aria-pressed", "true")
    assert await owner.evaluate(ground) == "rgb(18, 19, 15)"
    await owner.get_by_role("button", name="Como el dispositivo").click()
    assert await owner.evaluate(ground) == "rgb(246, 245, 242)"


async def forgets_at_sign_out(owner: Page, server: RunningServer) -> None:
    """What its lists were narrowed by, and what the wallet of the same person kept on this device."""
    await owner.goto(server.url)
    await expect(owner.get_by_role("link", name="Perfil")).to_be_visible()
    await comes_true(owner, KEPT_BY_THE_WALLET)
    await owner.goto(f"{server.url}{SHOP}/customers")
    await owner.get_by_role("searchbox").fill("cliente 02")
    await expect(owner.locator("tbody tr")).to_have_count(10)
    kept = "Object.keys(localStorage).filter((name) => name.startsWith('fiel-kept:'))"
    assert len([name for name in await owner.evaluate(kept) if name != "fiel-kept:qr"]) == 1
    await owner.goto(f"{server.url}{SHOP}/profile")
    await owner.get_by_role("button", name="Cerrar sesión", exact=True).last.click()
    await expect(owner.get_by_label("Contraseña", exact=True)).to_be_visible()
    assert await owner.evaluate(kept) == []
    assert await owner.evaluate(KEPT_BY_THE_WALLET) == 0
