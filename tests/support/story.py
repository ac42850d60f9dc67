"""The first steps of every browser story: an owner with a shop, a reward, a customer."""

from __future__ import annotations

import asyncio
import json
import re
from typing import Any

from playwright.async_api import Browser, Page, expect

from support.browser import PushService, RunningServer
from support.documents import document_for
from support.house import PASSWORD

PHONE: dict[str, Any] = {
    "viewport": {"width": 360, "height": 740}, "device_scale_factor": 2, "has_touch": True, "is_mobile": True,
    "locale": "es-ES", "permissions": ["notifications"], "reduced_motion": "reduce", "service_workers": "block",
}  # fmt: skip
"""Still, and keeps no app: both cost a test more than all that it does."""
KEEPS_ITS_APP: dict[str, Any] = {"service_workers": "allow"}
"""For what takes pushes, opens without a network or takes a new version."""
MOVES: dict[str, Any] = {"reduced_motion": "no-preference"}
"""For what cards, screens and confetti do."""
SHOP = "Café Aurora"
SCOPES = (
    "CUSTOMERS_READ", "CUSTOMERS_WRITE", "POINTS_WRITE", "ORDERS_READ", "ORDERS_WRITE", "REVIEWS_READ", "REVIEWS_WRITE",
)  # fmt: skip
"""Of an e-shop."""


async def registered_owner(browser: Browser, server: RunningServer, **more: Any) -> Page:
    """With a shop of her own, where it does not matter how she came to it: through the API."""
    page = await (await browser.new_context(**{**PHONE, **more})).new_page()
    you = {"name": "Olga Vidal", "email": "olga@aurora.example", "password": PASSWORD}
    await does(page, server, "signUp", **you, acceptsTerms=True, language="es")
    await does(
        page, server, "registerMerchant", name=SHOP, city="Madrid", country="ES", currency="EUR",
        timeZone="Europe/Madrid", claim=_first_link(server).rpartition("#")[2],
    )  # fmt: skip
    return page


async def registers(browser: Browser, server: RunningServer) -> Page:
    """The same through the screens, by the link that an empty server prints: the panel's first screen."""
    page = await (await browser.new_context(**PHONE)).new_page()
    await page.goto(_first_link(server))
    await page.get_by_label("Tu nombre").fill("Olga Vidal")
    await page.get_by_label("Correo", exact=True).fill("olga@aurora.example")
    await page.get_by_label("Contraseña").fill(PASSWORD)
    await page.get_by_label("He leído y acepto").check()
    await page.get_by_label("Nombre del comercio").fill(SHOP)
    await page.get_by_label("Ciudad").fill("Madrid")
    await page.get_by_role("button", name="Registrar comercio").click()
    await expect(page.get_by_role("heading", name="Primeros pasos")).to_be_visible()
    return page


def _first_link(server: RunningServer) -> str:
    link = re.search(r"http://localhost:\d+/panel/register#[\w-]+", server.printed())
    assert link is not None, server.printed()
    return link[0]


async def at_work(owner: Page, server: RunningServer) -> None:
    """The till, with a shift open at the first shop."""
    await owner.goto(f"{server.url}/till")
    await owner.get_by_role("button", name=SHOP).click()
    await expect(owner.get_by_role("button", name="Escanear")).to_be_visible()


async def offer(owner: Page, server: RunningServer, title: str, cost: int) -> None:
    """A reward, through the API."""
    await does(owner, server, "createReward", reward={"title": title, "cost": cost}, merchant="cafe-aurora")


async def signed_up_customer(browser: Browser, server: RunningServer, pushes: PushService, **more: Any) -> Page:
    """Through the screens, with an app on her phone that takes pushes."""
    context = await browser.new_context(**{**PHONE, **KEEPS_ITS_APP, **more}, base_url=server.url)
    await context.add_init_script(pushes.browser_script)
    page = await context.new_page()
    await page.goto("/m/cafe-aurora/")
    await expect(page.get_by_role("heading", name=SHOP)).to_be_visible()
    await page.get_by_role("link", name="Crear cuenta").click()
    await page.get_by_label("Tu nombre").fill("Ana Pérez")
    await page.get_by_label("Correo o teléfono").fill("ana@casa.example")
    await page.get_by_label("Contraseña").fill(PASSWORD)
    await page.get_by_label("He leído y acepto").check()
    await page.get_by_role("button", name="Crear cuenta").click()
    await expect(page.locator("[data-balance]")).to_have_text(re.compile("^ ?0"))
    await page.get_by_role("link", name="Perfil").click()
    await page.get_by_label("Avisarme en este móvil").check()
    await expect(page.get_by_label("Avisarme en este móvil")).to_be_enabled()
    await expect(page.get_by_label("Avisarme en este móvil")).to_be_checked()
    await page.get_by_role("link", name="Monedero").click()
    return page


async def member_at_home(browser: Browser, server: RunningServer, path: str = "/", **more: Any) -> Page:
    """The same customer before her wallet, where it does not matter how she came there: she signed up through the API,
    and takes no pushes."""
    page = await (await browser.new_context(**{**PHONE, **more}, base_url=server.url)).new_page()
    await does(
        page, server, "signUp", name="Ana Pérez", email="ana@casa.example", password=PASSWORD, acceptsTerms=True,
        language="es", join="cafe-aurora",
    )  # fmt: skip
    await page.goto(path)
    await expect(page.locator("[data-balance]")).to_be_visible()
    return page


async def member_with_the_app(browser: Browser, server: RunningServer) -> Page:
    """The same with the café's app on her phone, which opens without a network."""
    page = await member_at_home(browser, server, "/m/cafe-aurora/", **KEEPS_ITS_APP)
    await controlled(page)
    return page


async def show_push(customer: Page, server: RunningServer, payload: dict[str, Any]) -> None:
    """Hand the decrypted message to the service worker, as the browser's push service would."""
    session = await customer.context.new_cdp_session(customer)
    found: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    def on_registration(event: dict[str, Any]) -> None:
        for registration in event["registrations"]:
            if not found.done() and not registration["isDeleted"]:
                found.set_result(registration["registrationId"])

    session.on("ServiceWorker.workerRegistrationUpdated", on_registration)
    await session.send("ServiceWorker.enable")
    registration_id = await asyncio.wait_for(found, 30)
    await customer.evaluate("navigator.serviceWorker.ready.then(() => true)")
    message = {"origin": server.url, "registrationId": registration_id, "data": json.dumps(payload)}
    await session.send("ServiceWorker.deliverPushMessage", message)
    titles = "navigator.serviceWorker.ready.then(r => r.getNotifications()).then(all => all.map(one => one.title))"
    await customer.wait_for_function(
        f"async (title) => (await {titles}).includes(title)", arg=payload["notification"]["title"]
    )
    await session.detach()


async def does(page: Page, server: RunningServer, mutation: str, **values: Any) -> Any:
    """What a screen would ask for, asked for by whoever is signed in there."""
    asked = {"query": document_for(mutation, bool(values)), "variables": {"input": values}}
    answer = await page.request.post(f"{server.url}/graphql", data=asked, headers={"Origin": server.url})
    told = (await answer.json())["data"][mutation]
    assert told["__typename"].endswith("Success"), told
    return told


async def controlled(page: Page) -> None:
    """Its service worker has the app, and answers for it."""
    await page.evaluate("""navigator.serviceWorker.controller !== null || new Promise((told) =>
        navigator.serviceWorker.addEventListener("controllerchange", () => told(true), {once: true}))""")


async def balance(customer: Page, points: int) -> None:
    await expect(customer.locator("[data-balance]")).to_have_text(re.compile(f"^ ?{points}"))


async def makes_points_money(owner: Page, server: RunningServer) -> None:
    """A hundred points are five euros, twenty of them at most."""
    await owner.goto(f"{server.url}/panel/cafe-aurora/program")
    await owner.get_by_label("Tantos puntos").fill("100")
    await owner.get_by_label("Valen (EUR)").fill("5")
    await owner.get_by_label("Descuento máximo (EUR)").fill("20")
    await owner.get_by_role("button", name="Ver cambios").click()
    await owner.get_by_role("button", name="Guardar").last.click()
    await expect(owner.get_by_role("status").or_(owner.locator(".notice.good")).first).to_be_visible()


async def makes_a_token(owner: Page, server: RunningServer) -> str:
    await owner.goto(f"{server.url}/panel/cafe-aurora/tokens/new")
    await owner.get_by_label("Nombre del token").fill("Tienda")
    await owner.get_by_label("Escribir valoraciones por los clientes").check()
    await owner.get_by_role("button", name="Crear el token").click()
    return await owner.locator("[data-secret]").inner_text()


async def has_a_token(owner: Page, server: RunningServer) -> str:
    """The same, through the API: an e-shop's, for all that it does there."""
    made = await does(
        owner, server, "createApiToken", name="Tienda", source="Tienda", scopes=SCOPES, merchant="cafe-aurora"
    )
    secret: str = made["secret"]
    return secret


async def goes_by(page: Page, seconds: float) -> None:
    """Time, for a page whose clock was installed before it was opened: nobody waits for it."""
    await page.clock.run_for(round(seconds * 1000))


async def asks_before_it_is_left(page: Page, asked: str = "¿Salir sin guardar?", stays: str = "Seguir aquí") -> None:
    """A sheet that something was typed into: and somebody stays."""
    await page.keyboard.press("Escape")
    question = page.get_by_role("dialog", name=asked)
    await question.get_by_role("button", name=stays).click()
    await expect(question).to_have_count(0)


async def finds_ana(owner: Page) -> None:
    await owner.get_by_label("Buscar cliente").fill("Ana")
    await owner.get_by_role("button", name="Buscar").click()
    await owner.get_by_role("button", name="Ana Pérez").click()


async def ask(page: Page, server: RunningServer, query: str, **variables: Any) -> Any:
    """What the server answers to whoever is signed in on a page."""
    body = json.dumps({"query": query, "variables": variables})
    headers = {"Origin": server.url, "Content-Type": "application/json"}
    return (await (await page.request.post(f"{server.url}/graphql", data=body, headers=headers)).json())["data"]
