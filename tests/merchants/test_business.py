"""Name, logo, colours and shops; and how customers find them."""

from __future__ import annotations

import io
from typing import Any

import pytest
from PIL import Image

from support.files import picture, upload, uploaded, vast
from support.town import Town, key

SETTINGS = (
    "{ merchantSettings { version contactEmail joinUrl merchant { name city color accent website currency"
    " logo { url srcset } } } }"
)


async def settings(town: Town) -> Any:
    return (await town.owner.ask(SETTINGS))["merchantSettings"]


async def test_the_business_changes_its_face(town: Town) -> None:
    done = await town.owner.do(
        "updateMerchant", name="Café Alba", city="Getafe", color="#123456", accent="#ffcc00",
        contactEmail="Hola@Alba.example", website="https://alba.example/carta",
    )  # fmt: skip
    assert done["__typename"] == "UpdateMerchantSuccess"
    kept = await settings(town)
    assert kept["contactEmail"] == "hola@alba.example"
    assert kept["joinUrl"] == "http://localhost:8000/m/cafe-aurora/"
    assert {name: kept["merchant"][name] for name in ("name", "city", "color", "accent", "website")} == {
        "name": "Café Alba", "city": "Getafe", "color": "#123456", "accent": "#FFCC00",
        "website": "https://alba.example/carta",
    }  # fmt: skip
    wallet = await town.ana.person.ask('{ wallet(merchant: "cafe-aurora") { merchant { name accent } } }')
    assert wallet["wallet"]["merchant"] == {"name": "Café Alba", "accent": "#FFCC00"}


@pytest.mark.parametrize(
    ("form", "path", "code"),
    [
        ({"color": "#FFFF00"}, "color", "CONTRAST"),
        ({"color": "red"}, "color", "COLOR"),
        ({"accent": "#0B5D4C"}, "accent", "ACCENT"),
        ({"website": "javascript:alert(1)"}, "website", "URL"),
        ({"website": "https://a.example/<b>"}, "website", "URL"),
        ({"contactEmail": "nadie"}, "contactEmail", "EMAIL"),
        ({"timeZone": "Mars/Olympus"}, "timeZone", "TIME_ZONE"),
        ({"name": " "}, "name", "REQUIRED"),
    ],
)
async def test_a_face_that_cannot_be_is_refused(town: Town, form: dict[str, Any], path: str, code: str) -> None:
    before = await settings(town)
    answer = await town.owner.do("updateMerchant", **form)
    assert [(field["path"], field["code"]) for field in answer["fields"]] == [(path, code)]
    assert await settings(town) == before


async def test_the_currency_stays_once_something_was_bought_in_it(town: Town) -> None:
    assert (await town.owner.do("updateMerchant", currency="MXN"))["__typename"] == "UpdateMerchantSuccess"
    await town.cashier.do("awardPoints", member={"code": town.ana.code}, amountMinor=500, idempotencyKey=key())
    refused = await town.owner.do("updateMerchant", currency="EUR")
    assert [field["code"] for field in refused["fields"]] == ["IN_USE"]


async def test_of_two_owners_the_second_is_told(town: Town) -> None:
    version = (await settings(town))["version"]
    assert (await town.owner.do("updateMerchant", name="Uno", version=version))["__typename"] == "UpdateMerchantSuccess"
    assert (await town.owner.do("updateMerchant", name="Dos", version=version))["__typename"] == "ChangedMeanwhile"
    assert (await settings(town))["merchant"]["name"] == "Uno"


async def test_a_logo_is_made_square_in_several_sizes_and_served_for_good(town: Town) -> None:
    turned = Image.Exif()
    turned[0x0112] = 6  # a phone held upright
    logo = await uploaded(town.owner, picture(700, 400, "JPEG", exif=turned))
    done = await town.owner.do("updateMerchant", logo=logo)
    assert done["__typename"] == "UpdateMerchantSuccess"
    kept = (await settings(town))["merchant"]["logo"]
    sizes = []
    for part in kept["srcset"].split(", "):
        url, width = part.split(" ")
        answer = await town.house.person().client.get(url)
        assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
        with Image.open(io.BytesIO(answer.content)) as opened:
            assert opened.format == "WEBP"
            assert not opened.getexif()
            assert f"{opened.width}w" == width
            sizes.append(opened.size)
    assert sizes == [(96, 96), (192, 192), (512, 512)]
    manifest = (await town.house.person().client.get("/m/cafe-aurora/manifest.webmanifest")).json()
    assert {icon["sizes"] for icon in manifest["icons"]} == {"192x192", "512x512"}
    await town.owner.do("updateMerchant", logo=None)
    assert (await settings(town))["merchant"]["logo"] is None


async def test_the_logo_that_was_replaced_is_shown_again(town: Town) -> None:
    """With all else that the form had: unless somebody has saved since, or it is no more."""
    gone = "It can't come back as it was. The picture that was there is no longer kept."
    assert (await town.owner.do("updateMerchant", takesLogoBack=True))["message"] == gone
    await town.owner.do("updateMerchant", logo=await uploaded(town.owner, picture(400, 400)))
    before = await settings(town)
    for logo in (await uploaded(town.owner, picture(300, 300)), None):
        await town.owner.do("updateMerchant", logo=logo, name="Café Alba")
        there = await settings(town)
        stale = await town.owner.do("updateMerchant", takesLogoBack=True, version=before["version"])
        assert (stale["__typename"], await settings(town)) == ("ChangedMeanwhile", there)
        back = {"takesLogoBack": True, "name": "Café Aurora", "version": there["version"]}
        assert (await town.owner.do("updateMerchant", **back))["__typename"] == "UpdateMerchantSuccess"
        assert (await settings(town))["merchant"] == before["merchant"]
    assert (await town.ana.person.client.get(before["merchant"]["logo"]["url"])).status_code == 200
    held = await town.house.rows("SELECT DISTINCT key FROM media_file WHERE dropped_at IS NULL")
    assert [row["key"] in before["merchant"]["logo"]["url"] for row in held] == [True]
    await town.owner.do("updateMerchant", logo=None)
    await town.owner.do("updateMerchant", city="Getafe")
    assert (await town.owner.do("updateMerchant", takesLogoBack=True))["message"] == gone
    assert (await settings(town))["merchant"]["logo"] is None


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', "PICTURE"),
        (b"GIF89a not really", "PICTURE"),
        (picture(600, 400)[:200], "PICTURE"),
        (vast(6000, 5000), "PIXELS"),
        (picture(40, 40), "PICTURE_SMALL"),
    ],
    ids=["svg", "no picture", "cut off", "thirty megapixels", "tiny"],
)
async def test_what_is_no_picture_of_use_is_refused_beside_its_field(town: Town, data: bytes, code: str) -> None:
    sent = await uploaded(town.owner, data)
    answer = await town.owner.do("updateMerchant", logo=sent, name="Otro")
    assert [(field["path"], field["code"]) for field in answer["fields"]] == [("logo", code)]
    assert await town.house.rows("SELECT id FROM media_file") == []
    assert (await settings(town))["merchant"]["name"] == "Café Aurora"


async def test_an_upload_is_for_managers_with_their_own_page(town: Town) -> None:
    data = picture()
    assert (await upload(town.cashier, data)).status_code == 404
    assert (await upload(town.rival, data)).status_code == 404
    assert (await upload(town.ana.person, data)).status_code == 404
    assert (await upload(town.house.person(), data)).status_code == 401
    assert (await upload(town.owner, data, Origin="https://evil.example")).status_code == 403
    assert (await upload(town.owner, data, **{"Content-Type": "text/plain"})).status_code == 415
    assert (await upload(town.owner, b"")).json()["code"] == "FILE_EMPTY"
    assert await town.house.rows("SELECT id FROM upload") == []


async def test_a_file_past_the_limit_is_refused_while_it_comes(town: Town) -> None:
    answer = await upload(town.owner, b"x" * 40_000_001)
    assert (answer.status_code, answer.json()["code"]) == (422, "FILE_LARGE")


async def test_somebody_elses_upload_is_unknown(town: Town) -> None:
    sent = await uploaded(town.owner, picture())
    form = {"reward": {"title": "x", "cost": 1, "picture": sent}}
    assert (await town.manager.do("createReward", **form))["__typename"] == "NotFound"


async def test_uploads_of_which_nothing_came_go_after_a_day(town: Town) -> None:
    from fiel.core.media import purge_media

    logo = await uploaded(town.owner, picture())
    await town.owner.do("updateMerchant", logo=logo)
    await town.owner.do("updateMerchant", logo=None)
    town.house.clock.move(days=2)
    await purge_media(now=town.house.clock())
    assert await town.house.rows("SELECT id FROM upload_part") == []
    assert len(await town.house.rows("SELECT id FROM media_file")) == 6
    town.house.clock.move(days=30)
    await purge_media(now=town.house.clock())
    assert await town.house.rows("SELECT id FROM media_file") == []


FIND = "query ($city: String!, $query: String!) { merchants(city: $city, query: $query) { edges { node { slug } } } }"


async def test_a_shop_is_found_by_the_cities_of_its_locations(town: Town) -> None:
    await town.owner.do("createLocation", name="Norte", city="Alcorcón", mapUrl="https://maps.example/1")

    async def found(city: str = "", query: str = "") -> list[str]:
        data = await town.luis.person.ask(FIND, city=city, query=query)
        return [edge["node"]["slug"] for edge in data["merchants"]["edges"]]

    assert await found("alcorcon") == ["cafe-aurora"]
    assert await found("MADRID") == ["el-rival", "cafe-aurora"]
    assert await found("Madrid", "RIVAL") == ["el-rival"]
    assert await found("Soria") == []
    assert await found(query="%") == []


async def test_locations_change_and_close_but_for_the_last(town: Town) -> None:
    made = (await town.owner.do("createLocation", name="Norte"))["location"]
    assert (made["city"], made["version"]) == ("Madrid", 1)
    taken = await town.owner.do("createLocation", name="Norte")
    assert [field["code"] for field in taken["fields"]] == ["TAKEN"]
    changed = await town.owner.do("updateLocation", id=made["id"], name="Sur", city="Toledo", version=1)
    assert (changed["location"]["name"], changed["location"]["city"]) == ("Sur", "Toledo")
    late = await town.owner.do("updateLocation", id=made["id"], name="Este", version=1)
    assert late["__typename"] == "ChangedMeanwhile"
    await town.cashier.do("openShift", locationId=made["id"])
    assert (await town.owner.do("closeLocation", id=made["id"]))["__typename"] == "CloseLocationSuccess"
    at_work = await town.cashier.ask("{ viewer { employments { location { id } } } }")
    assert at_work["viewer"]["employments"][0]["location"] is None
    places = (await town.owner.ask('{ merchant(slug: "cafe-aurora") { locations { id name } } }'))["merchant"][
        "locations"
    ]
    assert [place["name"] for place in places] == ["Café Aurora"]
    last = await town.owner.do("closeLocation", id=places[0]["id"])
    assert last["code"] == "LAST_LOCATION"
    assert (await town.owner.do("createLocation", name="Norte"))["__typename"] == "CreateLocationSuccess"
