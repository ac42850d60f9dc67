"""What a browser asks for to install the platform's apps and each merchant's own."""

from __future__ import annotations

import io
import re
from typing import Any

import httpx
import pytest
from PIL import Image

from support.files import uploaded
from support.house import House
from support.town import Town

APPS = {"/": "Fiel", "/till": "Fiel · Caja", "/panel": "Fiel · Panel", "/m/cafe-aurora/": "Café Aurora"}
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15"


async def manifest_of(client: httpx.AsyncClient, app: str, language: str = "es") -> Any:
    answer = await client.get(f"{app.rstrip('/')}/manifest.webmanifest", headers={"Accept-Language": language})
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/manifest+json"
    return answer.json()


async def size_of(client: httpx.AsyncClient, path: str) -> tuple[int, int]:
    answer = await client.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/png"), path
    with Image.open(io.BytesIO(answer.content)) as opened:
        return opened.size


@pytest.mark.parametrize("app", APPS)
async def test_each_app_installs_as_itself_with_pictures_of_the_sizes_it_tells(town: Town, app: str) -> None:
    client = town.house.person().client
    manifest = await manifest_of(client, app)
    assert (manifest["name"], manifest["id"], manifest["scope"], manifest["start_url"]) == (APPS[app], app, app, app)
    assert len(manifest["short_name"]) <= 12
    assert (manifest["display"], manifest["lang"], manifest["dir"]) == ("standalone", "es", "ltr")
    wanted = {(purpose, f"{size}x{size}") for purpose in ("any", "maskable") for size in (192, 512)}
    assert {(icon["purpose"], icon["sizes"]) for icon in manifest["icons"]} == wanted
    for picture in [*manifest["icons"], *manifest["screenshots"]]:
        width, height = await size_of(client, picture["src"])
        assert picture["sizes"] == f"{width}x{height}"
    assert {one["form_factor"] for one in manifest["screenshots"]} == {"narrow", "wide"}
    for shortcut in manifest["shortcuts"]:
        assert shortcut["url"].startswith(app)
        assert (await client.get(shortcut["url"])).status_code == 200
    page = (await client.get(app)).text
    assert f'<link rel="manifest" href="{app.rstrip("/")}/manifest.webmanifest"' in page


async def test_manifests_speak_both_languages(house: House) -> None:
    client = house.person().client
    told = [[one["name"] for one in (await manifest_of(client, "/", said))["shortcuts"]] for said in ("es", "en-GB")]
    assert told == [["Mostrar QR", "Mis recompensas", "Escanear"], ["Show QR", "My rewards", "Scan"]]
    assert [one["name"] for one in (await manifest_of(client, "/till", "en"))["shortcuts"]] == ["Scan"]
    assert [(one["name"], one["url"]) for one in (await manifest_of(client, "/panel", "es"))["shortcuts"]] == [
        ("Clientes", "/panel?to=customers"), ("Canjes", "/panel?to=redemptions"), ("Novedades", "/panel?to=news"),
        ("Informe", "/panel?to=report"),
    ]  # fmt: skip
    assert [one["name"] for one in (await manifest_of(client, "/panel", "en"))["shortcuts"]] == [
        "Customers", "Redemptions", "News", "Report"
    ]  # fmt: skip


async def test_a_shops_app_shows_its_own_card_and_no_other_shop(town: Town) -> None:
    client = town.house.person().client
    shots = (await manifest_of(client, "/m/cafe-aurora/", "en"))["screenshots"]
    assert [(one["src"].partition("?")[0], one["label"]) for one in shots] == [
        (f"/m/cafe-aurora/screenshots/{form}.png", "The card of Café Aurora") for form in ("narrow", "wide")
    ]  # fmt: skip
    for one in shots:
        with Image.open(io.BytesIO((await client.get(one["src"])).content)) as opened:
            ground, card = opened.convert("RGB").getpixel((2, 2)), (0x0B, 0x5D, 0x4B)
            assert ground == (0xF6, 0xF5, 0xF2)
            found = opened.convert("RGB").getcolors(opened.width * opened.height)
            assert found is not None
            assert max(found, key=lambda each: each[0] if each[1] != ground else 0)[1] == card
    before = shots[0]["src"]
    await town.owner.do("updateMerchant", name="Café Alba")
    shots = (await manifest_of(client, "/m/cafe-aurora/", "es"))["screenshots"]
    assert (shots[0]["label"], shots[0]["src"] == before) == ("La tarjeta de Café Alba", False)


async def test_iphones_name_the_till_and_the_panel_apart_from_the_wallet(house: House) -> None:
    client = house.person().client
    for path, language, title in (
        ("/", "es", "Fiel"), ("/till", "es-MX", "Fiel · Caja"), ("/till", "en", "Fiel · Till"),
        ("/panel", "es", "Fiel · Panel"), ("/panel/x", "en", "Fiel · Panel"),
    ):  # fmt: skip
        page = await client.get(path, headers={"Accept-Language": language})
        assert f'<meta name="apple-mobile-web-app-title" content="{title}" />' in page.text
        assert page.headers["vary"] == "Accept-Language, User-Agent"


async def test_a_logo_lies_within_the_circle_that_no_mask_cuts(town: Town) -> None:
    drawn = io.BytesIO()
    Image.new("RGB", (512, 512), "#AA0000").save(drawn, "PNG")
    logo = await uploaded(town.owner, drawn.getvalue(), "logo")
    done = await town.owner.do("updateMerchant", logo=logo)
    assert done["__typename"] == "UpdateMerchantSuccess"
    client = town.house.person().client
    icons = {icon["purpose"]: icon["src"] for icon in (await manifest_of(client, "/m/cafe-aurora/"))["icons"]}
    answer = await client.get(icons["maskable"])
    with Image.open(io.BytesIO(answer.content)) as opened:
        red = opened.convert("RGB").point(lambda value: 255 if value < 128 else 0).getchannel("G").getbbox()
        assert red is not None
        side = opened.width
        corner = max(((x - side / 2) ** 2 + (y - side / 2) ** 2) ** 0.5 for x in red[::2] for y in red[1::2])
    assert corner <= 0.4 * side
    with Image.open(io.BytesIO((await client.get(icons["any"])).content)) as opened:
        assert opened.convert("RGB").tobytes()[0] > 150  # the whole logo, up to its corner


async def test_iphones_find_their_icon_title_and_splash_in_the_page(town: Town) -> None:
    client = town.house.person().client
    page = (await client.get("/m/cafe-aurora/", headers={"User-Agent": IPHONE})).text
    assert '<meta name="apple-mobile-web-app-title" content="Café Aurora" />' in page
    touch = re.search(r'rel="apple-touch-icon" href="([^"]+)"', page)
    assert touch is not None
    assert await size_of(client, touch[1]) == (180, 180)
    splashes = re.findall(r'apple-touch-startup-image" [^>]*href="([^"]+/(\d+)x(\d+)-(?:light|dark)\.png)"', page)
    assert len(splashes) == 34
    path, width, height = splashes[5]
    assert await size_of(client, path) == (int(width), int(height))
    others = (await client.get("/m/cafe-aurora/")).text
    assert "startup-image" not in others


@pytest.mark.parametrize(
    "path",
    [
        "/m/cafe-aurora/icons/any-193.png", "/m/cafe-aurora/icons/any-0192999.png", "/splash/011709999x02532-dark.png",
        "/m/cafe-aurora/icons/apple-512.png", "/m/cafe-aurora/icons/any-²²².png",
        "/m/nobody/icons/any-192.png", "/m/cafe-aurora/icons/any-99999999999.png", "/splash/1x1-light.png",
        "/splash/1170x2532-pink.png", "/splash/99999999x99999999-dark.png", "/m/nobody/splash/1170x2532-dark.png",
        "/m/nobody/manifest.webmanifest", "/screenshots/none.png", "/m/nobody/screenshots/wide.png",
        "/m/cafe-aurora/screenshots/tall.png",
    ],
)  # fmt: skip
async def test_pictures_that_nobody_named_are_not_drawn(town: Town, path: str) -> None:
    assert (await town.house.person().client.get(path)).status_code == 404


async def test_what_the_workers_keep_for_when_there_is_no_network_can_be_had(house: House) -> None:
    client = house.person().client
    for page in ("/index.html", "/till.html"):
        assert (await client.get(page)).status_code == 200
