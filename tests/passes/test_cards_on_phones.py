"""A member's card: what it says, who gets it, how a phone keeps it up to date, and how it ends."""

from __future__ import annotations

import base64
import io
import json
import re
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from PIL import Image

from fiel.core.ids import show_code
from support.passes import PASS_TYPE, PKPASS, Opened, Phone, opened, p12, private_key, sent, service_account
from support.passes import PASSWORD as P12_PASSWORD
from support.town import Customer, Town, key

MOSTLY_ON = "sqlite"

ISSUER = "3388000000012345678"
MERCHANT = "cafe-aurora"


async def with_apple(town: Town) -> Town:
    result = await town.owner.do("setApplePasses", certificate=sent(p12()), password=P12_PASSWORD)
    assert result["__typename"] == "PassesSuccess", result
    return town


async def card_of(customer: Customer, folder: Path, merchant: str = MERCHANT) -> Opened:
    answer = await customer.person.client.get(f"/pass/{merchant}.pkpass")
    assert (answer.status_code, answer.headers["content-type"]) == (200, PKPASS), answer.text
    assert answer.headers["cache-control"] == "no-store"
    return opened(answer.content, folder)


def fields(card: dict[str, Any]) -> dict[str, Any]:
    return {one["key"]: one["value"] for kind in card["storeCard"].values() for one in kind}


async def test_a_card_says_what_the_wallet_says(town: Town, tmp_path: Path) -> None:
    await with_apple(town)
    await town.owner.do("updatePasses", kind="APPLE", terms='Un punto por euro.\nSin "letra" pequeña.')
    await town.owner.do("updateMerchant", contactEmail="hola@aurora.example", website="https://aurora.example")
    await town.program(expiryKind="MONTHS", expiryMonths=6)
    await town.award(town.ana, 120)
    await town.reward(100)
    await town.reward(300, title="Un desayuno")
    offered = await town.ana.person.ask('{ wallet(merchant: "cafe-aurora") { passes { apple google } } }')
    assert offered["wallet"]["passes"] == {"apple": "/pass/cafe-aurora.pkpass", "google": None}
    made = await card_of(town.ana, tmp_path)
    card = made.said
    assert {name: card[name] for name in (
        "formatVersion", "passTypeIdentifier", "teamIdentifier", "organizationName", "logoText", "backgroundColor",
        "foregroundColor", "sharingProhibited", "webServiceURL",
    )} == {
        "formatVersion": 1, "passTypeIdentifier": PASS_TYPE, "teamIdentifier": "A1B2C3D4E5",
        "organizationName": "Café Aurora", "logoText": "Café Aurora", "backgroundColor": "rgb(11, 93, 75)",
        "foregroundColor": "rgb(255, 255, 255)", "sharingProhibited": True,
        "webServiceURL": "http://localhost:8000/passes/apple/",
    }  # fmt: skip
    assert card["barcodes"] == [{
        "format": "PKBarcodeFormatQR", "message": town.ana.code.replace("-", ""), "messageEncoding": "iso-8859-1",
        "altText": show_code(town.ana.code.replace("-", "")),
    }]  # fmt: skip
    assert fields(card) == {
        "points": 120, "next": "Un desayuno", "next_points": 300, "ending": 120, "ending_on": "2026-09-30T22:00:00Z",
        "code": "fiel.code_says", "link": "http://localhost:8000/m/cafe-aurora/",
        "contact": "hola@aurora.example\nhttps://aurora.example", "terms": "Un punto por euro.\nSin \"letra\" pequeña.",
    }  # fmt: skip
    assert "voided" not in card
    assert len(card["authenticationToken"]) >= 16
    assert "Ana" not in json.dumps(card, ensure_ascii=False)


async def test_each_word_of_a_card_is_there_in_both_languages(town: Town, tmp_path: Path) -> None:
    await with_apple(town)
    made = await card_of(town.ana, tmp_path)
    assert made.strings.keys() == {"es", "en"}
    lines = {
        language: dict(re.findall(r'^"([\w.]+)" = "(.*)";$', text, re.M)) for language, text in made.strings.items()
    }
    assert lines["es"].keys() == lines["en"].keys()
    used = {made.said["description"]} | {
        value for kind in made.said["storeCard"].values() for one in kind for name, value in one.items()
        if name in ("label", "changeMessage")
    }  # fmt: skip
    assert used | {"fiel.code_says"} <= lines["es"].keys()
    assert (lines["es"]["fiel.card"], lines["en"]["fiel.card"]) == (
        "Tarjeta de puntos de Café Aurora",
        "Café Aurora points card",
    )
    assert "Para gastarlos hace falta el QR en vivo" in lines["es"]["fiel.code_says"]


async def test_its_pictures_have_the_sizes_that_phones_want(town: Town, tmp_path: Path) -> None:
    await with_apple(town)
    made = await card_of(town.ana, tmp_path)
    sizes = {name: Image.open(io.BytesIO(data)).size for name, data in made.pictures.items()}
    assert sizes == {
        f"{name}{suffix}.png": (side * scale, side * scale)
        for name, side in (("icon", 29), ("logo", 50)) for suffix, scale in (("", 1), ("@2x", 2), ("@3x", 3))
    }  # fmt: skip
    corner = Image.open(io.BytesIO(made.pictures["icon.png"])).convert("RGB").getpixel((0, 0))
    assert corner == (11, 93, 75)


async def test_the_code_on_a_card_gives_points_and_spends_none(town: Town, tmp_path: Path) -> None:
    await with_apple(town)
    code = (await card_of(town.ana, tmp_path)).said["barcodes"][0]["message"]
    given = await town.cashier.do("awardPoints", member={"code": code}, points=50, idempotencyKey=key())
    assert given["__typename"] == "AwardPointsSuccess"
    reward = await town.reward(20)
    spent = await town.cashier.do("redeemReward", member={"code": code}, rewardId=reward, idempotencyKey=key())
    assert spent["__typename"] == "ConsentNeeded"
    assert await town.ana.balance() == 50


async def test_a_card_is_its_owners_alone(town: Town, tmp_path: Path) -> None:
    await with_apple(town)
    stranger = town.house.person()
    assert (await stranger.client.get("/pass/cafe-aurora.pkpass")).status_code == 401
    newcomer = await town.house.signed_up("Eva", "eva@casa.example")
    assert (await newcomer.client.get("/pass/cafe-aurora.pkpass")).status_code == 404
    assert (await town.ana.person.client.get("/pass/no-such-shop.pkpass")).status_code == 404
    ana, luis = await card_of(town.ana, tmp_path), await card_of(town.luis, tmp_path)
    assert ana.said["serialNumber"] != luis.said["serialNumber"]
    assert ana.said["authenticationToken"] != luis.said["authenticationToken"]
    again = await card_of(town.ana, tmp_path)
    assert again.said == ana.said
    answers = [(await town.ana.person.client.get("/pass/cafe-aurora.pkpass")).status_code for _ in range(30)]
    assert (answers[0], answers[-1]) == (200, 429)


async def test_a_phone_walks_the_whole_way(town: Town, tmp_path: Path) -> None:
    await with_apple(town)
    phone = Phone(town.house, (await card_of(town.ana, tmp_path)).said)
    assert (await phone.changed()).status_code == 204
    assert (await phone.register()).status_code == 201
    assert (await phone.register()).status_code == 200
    first = await phone.changed()
    assert first.json()["serialNumbers"] == [phone.card["serialNumber"]]
    tag = first.json()["lastUpdated"]
    assert (await phone.changed(tag)).status_code == 204
    fetched = await phone.fetch()
    assert (fetched.status_code, fetched.headers["content-type"]) == (200, PKPASS)
    known = {"If-Modified-Since": fetched.headers["last-modified"]}
    assert (await phone.fetch(**known)).status_code == 304

    await town.award(town.ana, 7)
    second = await phone.changed(tag)
    assert second.json()["serialNumbers"] == [phone.card["serialNumber"]]
    assert int(second.json()["lastUpdated"]) > int(tag)
    renewed = await phone.fetch(**known)
    assert renewed.status_code == 200
    card = opened(renewed.content, tmp_path).said
    assert fields(card)["points"] == 7
    assert (card["serialNumber"], card["authenticationToken"]) == (
        phone.card["serialNumber"], phone.card["authenticationToken"],
    )  # fmt: skip
    assert (await phone.changed(second.json()["lastUpdated"])).status_code == 204

    assert (await phone.unregister()).status_code == 200
    assert (await phone.changed(tag)).status_code == 204
    assert await town.house.rows("SELECT * FROM pass_device") == []


async def test_what_time_alone_changes_is_found_too(town: Town, tmp_path: Path) -> None:
    await with_apple(town)
    await town.program(expiryKind="MONTHS", expiryMonths=1)
    await town.award(town.ana, 40)
    phone = Phone(town.house, (await card_of(town.ana, tmp_path)).said)
    await phone.register()
    tag = (await phone.changed()).json()["lastUpdated"]
    town.house.clock.move(days=60)
    assert (await phone.changed(tag)).status_code == 200
    assert fields(opened((await phone.fetch()).content, tmp_path).said)["points"] == 0


async def test_two_changes_within_a_second_are_two(town: Town, tmp_path: Path) -> None:
    await with_apple(town)
    phone = Phone(town.house, (await card_of(town.ana, tmp_path)).said)
    await phone.register()
    for points in (1, 2, 3):
        known = (await phone.fetch()).headers["last-modified"]
        await town.award(town.ana, points)
        assert (await phone.fetch(**{"If-Modified-Since": known})).status_code == 200


async def test_nothing_is_told_without_the_cards_token(town: Town, tmp_path: Path) -> None:
    await with_apple(town)
    card, other = (await card_of(town.ana, tmp_path)).said, (await card_of(town.luis, tmp_path)).said
    phone = Phone(town.house, card)
    wrong = [
        {}, {"Authorization": ""}, {"Authorization": "ApplePass"}, {"Authorization": "ApplePass "},
        {"Authorization": f"Bearer {card['authenticationToken']}"},
        {"Authorization": f"ApplePass {other['authenticationToken']}"},
        {"Authorization": f"ApplePass {card['authenticationToken']}x"},
    ]  # fmt: skip
    for headers in wrong:
        phone.card = {**card, "authenticationToken": "none"}
        for act in (phone.register(**headers), phone.fetch(**headers), phone.unregister(**headers)):
            answer = await act
            assert (answer.status_code, answer.content) == (401, b""), headers
    phone.card = {**card, "serialNumber": "0" * 32}
    unknown = await phone.fetch()
    assert (unknown.status_code, unknown.content) == (401, b"")
    phone.card = {**card, "passTypeIdentifier": "pass.example.other"}
    assert (await phone.fetch()).status_code == 401
    assert await town.house.rows("SELECT * FROM pass_device") == []


async def test_guesses_at_tokens_are_counted_and_right_ones_are_not(town: Town, tmp_path: Path) -> None:
    await with_apple(town)
    card = (await card_of(town.ana, tmp_path)).said
    phone, thief = Phone(town.house, card), Phone(town.house, card, address="198.51.100.7")
    for _ in range(61):
        assert (await phone.fetch()).status_code == 200
    headers = {"Authorization": "ApplePass guess"}
    answers = [(await thief.fetch(**headers)).status_code for _ in range(61)]
    assert (answers[59], answers[60]) == (401, 429)
    assert (await phone.fetch()).status_code == 200


async def test_what_a_phone_may_say_is_bounded(town: Town, tmp_path: Path) -> None:
    await with_apple(town)
    phone = Phone(town.house, (await card_of(town.ana, tmp_path)).said)
    for token in (None, 7, "", "a" * 201, "con espacio", ["x"]):
        assert (await phone.register(token)).status_code == 404
    phone.device = "x" * 65
    assert (await phone.register()).status_code == 404
    for number in range(25):
        phone.device = f"device{number}"
        town.house.clock.move(seconds=1)
        assert (await phone.register()).status_code == 201
    rows = await town.house.rows("SELECT device FROM pass_device ORDER BY id")
    assert [row["device"] for row in rows] == [f"device{number}" for number in range(5, 25)]
    place = f"{phone.base}/log"
    for body in (b"", b"[", b"[1]", b'{"logs": 1}', b'{"logs": [1, "x"]}', b"[" * 20_000):
        assert (await phone.client.post(place, content=body)).status_code == 200
    answers = [(await phone.client.post(place, json={"logs": ["x"]})).status_code for _ in range(15)]
    assert (answers[0], answers[-1]) == (200, 429)


async def blocked(town: Town, is_blocked: bool) -> None:
    [row] = (await town.manager.ask('{ members(query: "Ana") { edges { node { id } } } }'))["members"]["edges"]
    result = await town.manager.do("blockMember", id=row["node"]["id"], reason="Fraude" if is_blocked else None)
    assert result["__typename"] == "BlockMemberSuccess", result


async def test_whoever_is_blocked_has_a_void_card_until_they_are_not(town: Town, tmp_path: Path) -> None:
    await with_apple(town)
    phone = Phone(town.house, (await card_of(town.ana, tmp_path)).said)
    await phone.register()
    tag = (await phone.changed()).json()["lastUpdated"]
    await blocked(town, True)
    tag = (await phone.changed(tag)).json()["lastUpdated"]
    void = opened((await phone.fetch()).content, tmp_path).said
    assert void["voided"] is True
    assert "barcodes" not in void
    assert fields(void) == {"void": "fiel.void_says"}
    assert (await town.ana.person.client.get("/pass/cafe-aurora.pkpass")).status_code == 404
    offered = await town.ana.person.ask('{ wallet(merchant: "cafe-aurora") { passes { apple } } }')
    assert offered["wallet"]["passes"]["apple"] is None
    await blocked(town, False)
    assert (await phone.changed(tag)).status_code == 200
    assert "voided" not in opened((await phone.fetch()).content, tmp_path).said


async def test_erasure_takes_phones_and_token_and_voids_the_copies(town: Town, tmp_path: Path) -> None:
    await with_apple(town)
    phone = Phone(town.house, (await card_of(town.ana, tmp_path)).said)
    await phone.register()
    [row] = (await town.manager.ask('{ members(query: "Ana") { edges { node { id } } } }'))["members"]["edges"]
    erased = await town.owner.do("eraseMember", id=row["node"]["id"], reason="ASKED", idempotencyKey=key())
    assert "Success" in erased["__typename"], erased
    assert await town.house.rows("SELECT * FROM pass_device") == []
    [left] = await town.house.rows("SELECT token, digest FROM wallet_pass")
    assert left == {"token": "", "digest": ""}
    void = opened((await phone.fetch()).content, tmp_path).said
    assert void["voided"] is True
    assert town.ana.code.replace("-", "") not in json.dumps(void)
    assert (await phone.register()).status_code == 404
    assert (await phone.changed()).status_code == 204
    assert await town.house.rows("SELECT * FROM pass_device") == []


async def test_switched_off_is_offered_to_nobody_and_kept_up_to_date(town: Town, tmp_path: Path) -> None:
    await with_apple(town)
    phone = Phone(town.house, (await card_of(town.ana, tmp_path)).said)
    await phone.register()
    await town.owner.do("updatePasses", kind="APPLE", isOn=False)
    answer = await town.ana.person.client.get("/pass/cafe-aurora.pkpass")
    assert (answer.status_code, answer.json()["code"]) == (404, "NO_PASSES")
    assert (await phone.fetch()).status_code == 200
    await town.owner.do("removePasses", kind="APPLE")
    assert (await phone.fetch()).status_code == 401
    assert (await phone.changed()).status_code == 204


def read_jwt(link: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Its header and claims, once the signature is the account's."""
    start = "https://pay.google.com/gp/v/save/"
    assert link.startswith(start)
    token = link.removeprefix(start)
    assert len(token) <= 1800
    parts = [base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)) for part in token.split(".")]
    said = token.rsplit(".", 1)[0].encode()
    private_key("google").public_key().verify(parts[2], said, PKCS1v15(), SHA256())
    return json.loads(parts[0]), json.loads(parts[1])


async def google_link(town: Town, customer: Customer) -> str:
    asked = '{ wallet(merchant: "cafe-aurora") { passes { google } } }'
    link: str = (await customer.person.ask(asked))["wallet"]["passes"]["google"]
    return link


async def test_the_link_to_google_wallet_is_signed_by_the_account(town: Town) -> None:
    await town.owner.do("setGooglePasses", account=sent(service_account()), issuerId=ISSUER)
    await town.award(town.ana, 120)
    town.ana.person.language = "es"
    header, claims = read_jwt(await google_link(town, town.ana))
    assert header == {"alg": "RS256", "typ": "JWT", "kid": "abc123"}
    [kind], [card] = claims["payload"]["loyaltyClasses"], claims["payload"]["loyaltyObjects"]
    assert {name: claims[name] for name in ("iss", "aud", "typ", "origins", "iat")} == {
        "iss": "cards@aurora.iam.gserviceaccount.com", "aud": "google", "typ": "savetowallet",
        "origins": ["http://localhost:8000"], "iat": int(town.house.clock.now.timestamp()),
    }  # fmt: skip
    assert kind["id"] == card["classId"]
    assert kind["id"].startswith(f"{ISSUER}.")
    assert kind == {
        "id": kind["id"], "issuerName": "Café Aurora", "programName": "Café Aurora", "reviewStatus": "UNDER_REVIEW",
        "programLogo": kind["programLogo"], "hexBackgroundColor": "#0B5D4B",
    }  # fmt: skip
    address = kind["programLogo"]["sourceUri"]["uri"]
    assert re.fullmatch(r"http://localhost:8000/passes/logo/cafe-aurora\.png\?v=[0-9a-f]{8}", address)
    assert card["loyaltyPoints"] == {"label": "Puntos (2 mar)", "balance": {"int": 120}}
    assert card["barcode"]["value"] == town.ana.code.replace("-", "")
    logo = await town.house.person().client.get(address.removeprefix("http://localhost:8000"))
    assert Image.open(io.BytesIO(logo.content)).size == (660, 660)


async def test_the_longest_names_still_fit_into_the_link(town: Town) -> None:
    await town.owner.do("setGooglePasses", account=sent(service_account()), issuerId="9" * 24)
    await town.owner.do("updateMerchant", name="Ñ" * 80)
    _, claims = read_jwt(await google_link(town, town.ana))
    assert claims["payload"]["loyaltyClasses"][0]["programName"] == "Ñ" * 40


async def test_neither_shops_nor_wallets_are_mixed_up(town: Town, tmp_path: Path) -> None:
    await with_apple(town)
    [other] = (await town.rival.ask("{ viewer { employments { merchant { slug } } } }"))["viewer"]["employments"]
    slug = other["merchant"]["slug"]
    assert (await town.ana.person.client.get(f"/pass/{slug}.pkpass")).status_code == 404
    await town.ana.person.do("joinProgram", merchant=slug)
    assert (await town.ana.person.client.get(f"/pass/{slug}.pkpass")).json()["code"] == "NO_PASSES"
    assert (await town.rival.ask("{ passSettings { apple { passTypeId } } }"))["passSettings"]["apple"] is None
