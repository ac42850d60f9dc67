"""The panel when something comes between: no network, somebody else's save, a tap that leads away."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.async_api import FilePayload, Page, Playwright, expect

from fiel.core.settings import Settings
from support.browser import FLAGS, ON_SQLITE, RunningServer, served
from support.files import picture
from support.story import ask, does, registered_owner

SHOP = "/panel/cafe-aurora"
FORMS = (
    "program", "branding", "achievements", "rewards/new", "news/new", "pushes/new", "segments/new", "products/new",
    "gifts/new", "coupons/new", "promotions/new-REGULAR", "automations/new-welcome", "webhooks/new", "customers/new",
    "mails/points_earned", "achievements/new-tier", "achievements/new-badge",
    "tokens/new", "profile",
)  # fmt: skip
REWARD = '{ rewards(merchant: "cafe-aurora") { id title cost version picture { url } } }'


@ON_SQLITE
async def test_nothing_typed_is_lost_and_nothing_unread_is_called_empty(
    settings: Settings, tmp_path: Path, chromium: str, playwright: Playwright
) -> None:
    async with served(tmp_path, FIEL_DATABASE_URL=settings.database) as server:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        owner = await registered_owner(browser, server)
        await a_list_that_cannot_be_read_is_not_called_empty(owner, server)
        await the_others_reward_is_shown_and_ones_own_put_back(owner, server, tmp_path)
        await a_draft_says_that_it_is_saved(owner, server)
        await what_was_undone_is_shown_once_nothing_is_typed(owner, server)
        await asks_before_leaving(owner, server)
        await asks_about_what_a_sheet_holds(owner, server)
        await a_token_is_copied_before_it_is_left(owner, server)
        await what_was_chosen_for_a_column_holds(owner, server)
        await never_asks_where_nothing_was_typed(owner, server)
        await says_that_a_segment_is_gone(owner, server)
        await mails_once_and_names_the_last_day(owner, server)
        await shortcuts_find_the_business(owner, server)
        await browser.close()


async def a_list_that_cannot_be_read_is_not_called_empty(owner: Page, server: RunningServer) -> None:
    await owner.goto(f"{server.url}{SHOP}/products")
    empty = owner.get_by_text("Aún no hay productos")
    await expect(empty).to_be_visible()
    await owner.route("**/graphql*", lambda route: route.abort())
    await owner.get_by_role("searchbox").fill("pan")
    refusal = owner.get_by_role("alert")
    await expect(refusal).to_contain_text("No hay conexión")
    await expect(owner.get_by_text("No se pudo leer.")).to_be_visible()
    await expect(owner.get_by_text("Nadie coincide")).to_have_count(0)
    await expect(empty).to_have_count(0)
    await owner.unroute("**/graphql*")
    await refusal.get_by_role("button", name="Reintentar").click()
    await expect(refusal).to_have_count(0)
    await owner.get_by_role("searchbox").fill("")
    await expect(empty).to_be_visible()


async def the_others_reward_is_shown_and_ones_own_put_back(owner: Page, server: RunningServer, folder: Path) -> None:
    """The words, and the picture that was chosen."""
    toast = owner.locator("[data-toast]").get_by_role("status")
    await does(owner, server, "createReward", reward={"title": "Un café", "cost": 100}, merchant="cafe-aurora")
    await owner.goto(f"{server.url}{SHOP}/rewards")
    await owner.get_by_role("link", name="Un café").click()
    await owner.get_by_label("Título").fill("Un café doble")
    (folder / "doble.png").write_bytes(picture())
    await owner.get_by_label("Imagen").set_input_files(folder / "doble.png")
    chosen = owner.locator("img.thumb")
    await expect(chosen).to_be_visible()
    [reward] = (await ask(owner, server, REWARD))["rewards"]
    other = {"title": "Un café", "cost": 120}
    await does(
        owner, server, "updateReward", id=reward["id"], reward=other, version=reward["version"], merchant="cafe-aurora"
    )
    await owner.get_by_role("button", name="Guardar").click()
    await expect(owner.get_by_role("alert")).to_contain_text("Otra persona lo ha cambiado")
    await owner.get_by_role("button", name="Ver cómo está ahora").click()
    await expect(owner.get_by_label("Puntos que cuesta")).to_have_value("120")
    await expect(owner.get_by_label("Título")).to_have_value("Un café")
    await expect(chosen).to_have_count(0)
    await owner.get_by_role("button", name="Volver a poner lo mío").click()
    await expect(owner.get_by_label("Título")).to_have_value("Un café doble")
    await expect(owner.get_by_label("Puntos que cuesta")).to_have_value("120")
    await expect(chosen).to_be_visible()
    assert await chosen.evaluate("image => image.decode().then(() => image.naturalWidth)") > 0
    # a mistake has no other state to look at
    await owner.get_by_label("Puntos que cuesta").fill("0")
    await owner.get_by_role("button", name="Guardar").click()
    await expect(owner.get_by_role("alert").first).to_be_visible()
    await expect(owner.get_by_role("button", name="Ver cómo está ahora")).to_have_count(0)
    await owner.get_by_label("Puntos que cuesta").fill("120")
    await owner.get_by_role("button", name="Guardar").click()
    await expect(toast).to_have_text("Guardado")
    [reward] = (await ask(owner, server, REWARD))["rewards"]
    assert (reward["title"], reward["cost"], reward["picture"] is None) == ("Un café doble", 120, False)


async def a_draft_says_that_it_is_saved(owner: Page, server: RunningServer) -> None:
    toast = owner.locator("[data-toast]").get_by_role("status")
    await does(owner, server, "saveNews", news={"title": "Pan", "text": "Desde hoy."}, merchant="cafe-aurora")
    await owner.goto(f"{server.url}{SHOP}/news")
    await owner.get_by_role("link", name="Pan").click()
    await owner.get_by_label("Título").fill("Pan de centeno")
    await owner.get_by_role("button", name="Guardar borrador").click()
    await expect(toast).to_have_text("Guardado")
    await expect(owner.get_by_role("heading", level=1, name="Pan de centeno")).to_be_visible()
    await expect(toast).to_have_text("Guardado")


async def what_was_undone_is_shown_once_nothing_is_typed(owner: Page, server: RunningServer) -> None:
    """Who types is not interrupted, and sees it afterwards all the same."""
    badge = {"title": "Madrugador", "measure": "PURCHASES", "least": 3}
    await does(owner, server, "saveBadge", **badge, merchant="cafe-aurora")
    await owner.goto(f"{server.url}{SHOP}/achievements")
    await owner.get_by_role("link", name="Madrugador").click()
    await owner.get_by_role("button", name="Quitar la insignia").click()
    await owner.get_by_role("dialog").get_by_role("button", name="Quitar la insignia").click()
    await expect(owner.get_by_role("heading", level=1, name="Niveles e insignias")).to_be_visible()
    switch = owner.get_by_label("Usar insignias")
    await switch.click()
    toast = owner.locator("[data-toast]")
    await toast.get_by_role("button", name="Deshacer").click()
    await expect(toast.get_by_role("status")).to_contain_text("Deshecho")
    await expect(owner.get_by_role("link", name="Madrugador")).to_have_count(0)
    await switch.click()  # nothing is typed any more, and the next key leaves the box
    await owner.keyboard.press("Tab")
    await expect(owner.get_by_role("link", name="Madrugador")).to_be_visible()


async def asks_before_leaving(owner: Page, server: RunningServer) -> None:
    """By a link, a key, the way back and the tab's own end; staying keeps every letter."""
    sheet = owner.get_by_role("dialog")
    await owner.goto(f"{server.url}{SHOP}/news")
    await owner.get_by_role("link", name="Nueva").click()
    title = owner.get_by_label("Título")
    await title.fill("Un texto largo")
    await owner.get_by_role("navigation").get_by_role("link", name="Clientes").click()
    await expect(sheet).to_contain_text("¿Salir sin guardar?")
    await sheet.get_by_role("button", name="Seguir aquí").click()
    await expect(title).to_have_value("Un texto largo")
    await owner.get_by_role("heading", level=1).focus()
    await owner.keyboard.press("g")
    await owner.keyboard.press("c")
    await expect(sheet).to_contain_text("¿Salir sin guardar?")
    await owner.keyboard.press("Escape")
    await expect(sheet).to_have_count(0)
    await owner.evaluate("history.back()")
    await expect(sheet).to_contain_text("¿Salir sin guardar?")
    await sheet.get_by_role("button", name="Seguir aquí").click()
    await expect(owner).to_have_url(re.compile(r"news/new$"))
    await expect(title).to_have_value("Un texto largo")
    assert await owner.evaluate("!dispatchEvent(new Event('beforeunload', { cancelable: true }))")
    await owner.evaluate("history.back()")
    await sheet.get_by_role("button", name="Salir sin guardar").click()
    await expect(owner.get_by_role("heading", level=1, name="Novedades")).to_be_visible()
    await expect(owner).to_have_url(re.compile(r"news$"))
    assert await owner.evaluate("dispatchEvent(new Event('beforeunload', { cancelable: true }))")


async def asks_about_what_a_sheet_holds(owner: Page, server: RunningServer) -> None:
    """By the way back too; one that holds nothing is left as ever, and the history grows by neither."""
    form = {"kind": "PROMO_CODE", "title": "Diez menos", "gift": [{"addPoints": 10}]}
    await does(owner, server, "savePromotion", form=form, merchant="cafe-aurora")
    await owner.goto(f"{server.url}{SHOP}/promotions")
    await owner.get_by_role("link", name="Diez menos").click()
    copy = owner.get_by_role("dialog", name="Duplicar")
    question = owner.get_by_role("dialog", name="¿Salir sin guardar?")
    entries = await owner.evaluate("history.length")
    await owner.get_by_role("button", name="Duplicar").click()
    await copy.get_by_label("Título").fill("Veinte menos")
    await owner.evaluate("history.back()")
    await question.get_by_role("button", name="Seguir aquí").click()
    await expect(copy.get_by_label("Título")).to_have_value("Veinte menos")
    await owner.keyboard.press("Escape")
    await question.get_by_role("button", name="Salir sin guardar").click()
    await expect(copy).to_have_count(0)
    code = owner.get_by_label("Código", exact=True)
    await code.fill("DIEZ")
    await owner.evaluate("history.back()")
    await question.get_by_role("button", name="Seguir aquí").click()
    await expect(code).to_have_value("DIEZ")
    await code.fill("")
    assert await owner.evaluate("history.length") == entries
    await owner.get_by_role("button", name="Duplicar").click()
    await copy.get_by_label("Título").fill("Treinta menos")
    await copy.get_by_role("button", name="Duplicar").click()  # what was sent is asked about no more
    await expect(owner.get_by_role("heading", level=1, name="Treinta menos")).to_be_visible()
    await owner.get_by_role("button", name="Duplicar").click()
    await owner.evaluate("history.back()")
    await expect(owner.get_by_role("heading", level=1, name="Diez menos")).to_be_visible()
    await expect(question).to_have_count(0)


async def a_token_is_copied_before_it_is_left(owner: Page, server: RunningServer) -> None:
    """Nothing shows its secret again; once it is copied, and nothing else, nobody is asked."""
    await owner.goto(f"{server.url}{SHOP}/tokens/new")
    await owner.get_by_label("Nombre del token").fill("Tienda")
    await owner.get_by_role("button", name="Crear el token").click()
    secret = owner.locator("[data-secret]")
    shown = await secret.inner_text()
    away = owner.get_by_role("navigation").get_by_role("link", name="Clientes")
    await owner.get_by_role("heading", level=2, name="Tienda").select_text()
    await owner.keyboard.press("Control+c")
    await away.click()
    question = owner.get_by_role("dialog", name="¿Salir sin guardar?")
    await expect(question).to_contain_text("Este token no se vuelve a mostrar.")
    await question.get_by_role("button", name="Seguir aquí").click()
    await expect(secret).to_have_text(shown)
    await secret.select_text()
    await owner.keyboard.press("Control+c")
    await away.click()
    await expect(owner.get_by_role("heading", level=1, name="Clientes")).to_be_visible()
    await expect(question).to_have_count(0)


async def what_was_chosen_for_a_column_holds(owner: Page, server: RunningServer) -> None:
    """However the file is read anew."""
    rows = "nombre,correo,apodo\nEva,eva@lista.example,Evi\n"
    table = FilePayload(name="lista.csv", mimeType="text/csv", buffer=rows.encode())
    await owner.goto(f"{server.url}{SHOP}/imports")
    await owner.get_by_label("Archivo CSV").first.set_input_files(table)
    email = owner.get_by_label("La columna «correo» es")
    heading = owner.get_by_label("La primera fila son los títulos")
    await expect(email).to_have_value("EMAIL")
    await email.select_option("")
    await owner.get_by_text("¿Se lee mal?").click()
    await heading.uncheck()
    await expect(email).to_have_count(0)
    await heading.check()
    await expect(email).to_have_value("")
    await expect(owner.get_by_label("La columna «nombre» es")).to_have_value("NAME")


async def never_asks_where_nothing_was_typed(owner: Page, server: RunningServer) -> None:
    """Every long form, opened and left."""
    await does(owner, server, "createSegment", name="Todos", criteria={}, merchant="cafe-aurora")
    for screen in FORMS:
        await owner.goto(f"{server.url}{SHOP}/{screen}")
        await expect(owner.locator("main input, main textarea, main select").first).to_be_visible()
        await expect(owner.locator("main [role=progressbar]")).to_have_count(0)
        assert await owner.evaluate("dispatchEvent(new Event('beforeunload', { cancelable: true }))"), screen
    await owner.get_by_role("navigation").get_by_role("link", name="Clientes").click()
    await expect(owner.get_by_role("heading", level=1, name="Clientes")).to_be_visible()
    await expect(owner.get_by_role("dialog")).to_have_count(0)


async def says_that_a_segment_is_gone(owner: Page, server: RunningServer) -> None:
    """Where it is remembered, and where it is written down; another one can be chosen."""
    shop = {"merchant": "cafe-aurora"}
    made = await does(owner, server, "createSegment", name="Los de antes", criteria={}, **shop)
    await owner.goto(f"{server.url}{SHOP}/winback")
    asked = owner.get_by_label("De qué grupo").first
    await asked.select_option(made["segment"]["id"])
    await does(owner, server, "removeSegment", id=made["segment"]["id"], **shop)
    await owner.reload()
    await expect(asked.locator("option:checked")).to_have_text("(ya no existe)")
    await expect(owner.get_by_text("Este segmento ya no está en la lista.")).to_be_visible()
    await asked.select_option("")
    await expect(owner.get_by_text("Este segmento ya no está en la lista.")).to_have_count(0)


async def mails_once_and_names_the_last_day(owner: Page, server: RunningServer) -> None:
    """Two taps are one mail; points that end as a day begins are good until the day before, as in the wallet."""
    shop = {"merchant": "cafe-aurora"}
    await does(owner, server, "updateProgram", expiryKind="YEARLY", expiryMonth=1, expiryDay=1, **shop)
    made = await does(owner, server, "createCustomer", name="Ciro Gil", email="ciro@casa.example", **shop)
    number = made["member"]["id"]
    form = {"member": {"membershipId": number}, "points": 40, "idempotencyKey": "ciro", "note": "Regalo", **shop}
    await does(owner, server, "adjustPoints", **form)
    mails: list[str] = []
    owner.on(
        "request", lambda request: mails.append(request.url) if "ResendClaim" in (request.post_data or "") else None
    )
    await owner.goto(f"{server.url}{SHOP}/customers/{number}")
    await expect(owner.get_by_text(re.compile("Hasta el 31 de diciembre"))).to_be_visible()
    await owner.get_by_role("button", name="Enviar el enlace otra vez").dblclick()
    await expect(owner.get_by_role("status").filter(has_text="Ciro Gil")).to_be_visible()
    assert len(mails) == 1


async def shortcuts_find_the_business(owner: Page, server: RunningServer) -> None:
    await owner.goto(f"{server.url}/panel?to=redemptions")
    await expect(owner.get_by_role("heading", level=1, name="Canjes")).to_be_visible()
    await expect(owner).to_have_url(re.compile(rf"{SHOP}/redemptions$"))
