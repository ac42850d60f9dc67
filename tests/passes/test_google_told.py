"""A card that a customer saved in Google Wallet is changed there; one that nobody saved is left alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web

from fiel.core.ids import show_code
from fiel.core.settings import SettingsError, load_settings
from fiel.passes.google import Digest
from support.command import fiel
from support.files import picture, uploaded
from support.google_wallet import refusal
from support.phones import Vendors, vendors_of
from support.town import Town, key

MOSTLY_ON = "sqlite"


@pytest.fixture
async def vendors(town: Town, tmp_path: Path) -> AsyncIterator[Vendors]:
    async with vendors_of(town, tmp_path) as made:
        await made.sign_for_google()
        await made.tell()
        yield made


async def changed(vendors: Vendors, points: int = 5) -> None:
    await vendors.town.award(vendors.town.ana, points)
    await vendors.tell()


async def states(town: Town) -> list[str]:
    return [row["state"] for row in await town.house.rows("SELECT state FROM google_card ORDER BY id")]


async def test_a_saved_card_says_the_new_balance(vendors: Vendors) -> None:
    town = vendors.town
    await town.award(town.ana, 120)
    card = await vendors.saved_by(town.ana)
    assert vendors.google.cards[card]["loyaltyPoints"]["balance"] == {"int": 120}
    await vendors.tell()
    assert vendors.google.patches == []
    await town.award(town.ana, 3)
    await changed(vendors, 4)
    plain = town.ana.code.replace("-", "")
    assert vendors.google.patches == [(card, {
        "state": "ACTIVE", "accountId": show_code(plain),
        "barcode": {"type": "QR_CODE", "value": plain, "alternateText": show_code(plain)},
        "loyaltyPoints": {"label": "Points (Mar 2)", "balance": {"int": 127}}, "secondaryLoyaltyPoints": None,
    })]  # fmt: skip
    assert vendors.google.cards[card]["loyaltyPoints"]["balance"] == {"int": 127}
    assert await states(town) == ["SAVED"]
    town.house.clock.move(days=1)
    await vendors.tell()
    assert len(vendors.google.patches) == 1
    told = await vendors.said("google")
    assert (told["cards"], told["trouble"]) == (1, None)


async def test_a_card_that_was_never_saved_is_asked_for_twice_and_then_left_alone(vendors: Vendors) -> None:
    town = vendors.town
    await vendors.link_of(town.ana)
    await changed(vendors)
    assert (len(vendors.google.patches), await states(town)) == (1, ["ASKED"])
    await vendors.tell(3540)
    assert len(vendors.google.patches) == 1
    await vendors.tell(60)
    assert (len(vendors.google.patches), await states(town)) == (2, ["ABSENT"])
    await changed(vendors)
    await vendors.tell(3600)
    assert len(vendors.google.patches) == 2
    assert (await vendors.said("google"))["trouble"] is None
    card = await vendors.saved_by(town.ana)
    await changed(vendors)
    assert vendors.google.cards[card]["loyaltyPoints"]["balance"] == {"int": 15}
    assert await states(town) == ["SAVED"]


async def test_a_card_that_is_saved_after_a_change_is_brought_up_to_date(vendors: Vendors) -> None:
    town = vendors.town
    link = await vendors.link_of(town.ana)
    await changed(vendors)
    card = vendors.google.save(link)
    assert vendors.google.cards[card]["loyaltyPoints"]["balance"] == {"int": 0}
    await vendors.tell(3600)
    assert vendors.google.cards[card]["loyaltyPoints"]["balance"] == {"int": 5}


async def test_whoever_never_asked_for_the_link_is_never_asked_for(vendors: Vendors) -> None:
    await changed(vendors)
    assert (vendors.google.patches, vendors.google.tokens) == ([], [])
    assert await vendors.town.house.rows("SELECT * FROM card_update") == []


async def test_a_token_is_kept_until_it_ends(vendors: Vendors) -> None:
    town = vendors.town
    await vendors.saved_by(town.ana)
    await vendors.saved_by(town.luis)
    await town.award(town.luis, 1)
    await changed(vendors)
    await changed(vendors)
    assert (len(vendors.google.patches), len(vendors.google.tokens)) == (3, 1)
    town.house.clock.move(seconds=3520)
    await changed(vendors)
    assert (len(vendors.google.patches), len(vendors.google.tokens)) == (4, 1)
    town.house.clock.move(seconds=20)
    await changed(vendors)
    assert (len(vendors.google.patches), len(vendors.google.tokens)) == (5, 2)


async def test_a_stale_token_is_renewed_once(vendors: Vendors) -> None:
    town = vendors.town
    card = await vendors.saved_by(town.ana)
    await changed(vendors)
    vendors.google.tokens.append("ya29.somebody-else-has-this-one")
    await changed(vendors)
    assert (vendors.google.refused, len(vendors.google.tokens)) == (1, 3)
    assert vendors.google.cards[card]["loyaltyPoints"]["balance"] == {"int": 10}
    assert (await vendors.said("google"))["trouble"] is None


async def test_a_token_that_is_refused_again_is_the_keys_trouble(vendors: Vendors) -> None:
    town = vendors.town
    card = await vendors.saved_by(town.ana)
    vendors.google.answers = [refusal(401, "UNAUTHENTICATED") for _ in range(2)]
    await changed(vendors)
    assert len(vendors.google.tokens) == 2
    trouble = (await vendors.said("google"))["trouble"]
    assert (trouble["kind"], trouble["answer"], trouble["isOver"]) == ("KEY", "401 UNAUTHENTICATED", False)
    await vendors.tell(6)
    assert vendors.google.cards[card]["loyaltyPoints"]["balance"] == {"int": 5}
    assert (await vendors.said("google"))["trouble"]["isOver"] is True


@pytest.mark.parametrize(
    ("answer", "kind", "told"),
    [
        (lambda: refusal(403, "PERMISSION_DENIED"), "RIGHTS", "403 PERMISSION_DENIED"),
        (lambda: refusal(403, "RESOURCE_EXHAUSTED"), "BUSY", "403 RESOURCE_EXHAUSTED"),
        (lambda: refusal(429, "RESOURCE_EXHAUSTED", **{"Retry-After": "4"}), "BUSY", "429 RESOURCE_EXHAUSTED"),
        (lambda: web.Response(status=503, text="<html>" * 50_000), "BUSY", "503"),
        (lambda: web.Response(status=302, headers={"Location": "https://elsewhere.example/"}), "REFUSED", "302"),
        (lambda: web.json_response({"error": {"status": "no word: é"}}, status=400), "REFUSED", "400"),
    ],
)  # fmt: skip
async def test_each_trouble_is_told_apart(vendors: Vendors, answer: object, kind: str, told: str) -> None:
    town = vendors.town
    card = await vendors.saved_by(town.ana)
    assert callable(answer)
    vendors.google.answers = [answer()]
    await changed(vendors)
    trouble = (await vendors.said("google"))["trouble"]
    assert trouble == {"kind": kind, "answer": told, "at": town.house.clock.now.isoformat(), "isOver": False}
    await vendors.tell(6)
    # what is the service's own is tried again; what it does not want waits for the next change
    assert vendors.google.cards[card]["loyaltyPoints"]["balance"] == {"int": 0 if kind == "REFUSED" else 5}
    await changed(vendors)
    assert vendors.google.cards[card]["loyaltyPoints"]["balance"] == {"int": 10}


async def test_an_account_that_gets_no_token_is_the_keys_trouble(vendors: Vendors) -> None:
    await vendors.saved_by(vendors.town.ana)
    vendors.google.token_answers = [web.json_response({"error": "invalid_grant"}, status=400)]
    await changed(vendors)
    trouble = (await vendors.said("google"))["trouble"]
    assert (trouble["kind"], trouble["answer"]) == ("KEY", "400 invalid_grant")
    assert vendors.google.patches == []
    await vendors.tell(6)
    assert len(vendors.google.patches) == 1


@pytest.mark.parametrize("damage", [b"", b"[]", b"{", b'{"type": "service_account", "private_key": "-"}'])
async def test_a_damaged_file_is_the_keys_trouble(vendors: Vendors, damage: bytes) -> None:
    town = vendors.town
    card = await vendors.saved_by(town.ana)
    [file] = town.house.settings.data_dir.glob("passes.*.google.*.json")
    whole = file.read_bytes()
    file.write_bytes(damage)
    assert await vendors.link_of(town.luis) is None
    await changed(vendors)
    trouble = (await vendors.said("google"))["trouble"]
    assert (trouble["kind"], trouble["isOver"]) == ("KEY", False)
    file.write_bytes(whole)
    await vendors.tell(6)
    assert vendors.google.cards[card]["loyaltyPoints"]["balance"] == {"int": 5}


async def test_a_blocked_members_card_ends_and_says_nothing_of_them(vendors: Vendors) -> None:
    town = vendors.town
    await town.award(town.ana, 5)
    card = await vendors.saved_by(town.ana)
    [row] = (await town.manager.ask('{ members(query: "Ana") { edges { node { id } } } }'))["members"]["edges"]
    await town.manager.do("blockMember", id=row["node"]["id"], reason="Fraude")
    await vendors.tell()
    assert vendors.google.patches == [(card, {
        "state": "EXPIRED", "accountId": None, "barcode": None, "loyaltyPoints": None, "secondaryLoyaltyPoints": None,
    })]  # fmt: skip
    await town.manager.do("blockMember", id=row["node"]["id"], reason=None)
    await vendors.tell()
    assert vendors.google.cards[card]["loyaltyPoints"]["balance"] == {"int": 5}
    assert vendors.google.cards[card]["state"] == "ACTIVE"


async def test_erasure_takes_the_card_at_google_too(vendors: Vendors) -> None:
    town = vendors.town
    card = await vendors.saved_by(town.ana)
    await changed(vendors)
    [row] = (await town.manager.ask('{ members(query: "Ana") { edges { node { id } } } }'))["members"]["edges"]
    erased = await town.owner.do("eraseMember", id=row["node"]["id"], reason="ASKED", idempotencyKey=key())
    assert "Success" in erased["__typename"], erased
    assert [one["digest"] for one in await town.house.rows("SELECT digest FROM google_card")] == [""]
    await vendors.tell()
    left = vendors.google.cards[card]
    assert (left["state"], "barcode" in left, "accountId" in left) == ("EXPIRED", False, False)


async def looks(town: Town, **changes: object) -> None:
    result = await town.owner.do("updateMerchant", **changes)
    assert result["__typename"] == "UpdateMerchantSuccess", result


async def test_another_look_is_told_once_for_all_cards_and_changes_none_of_them(vendors: Vendors) -> None:
    town = vendors.town
    for customer in (town.ana, town.luis):
        await vendors.saved_by(customer)
    [(number, before)] = vendors.google.classes.items()
    await looks(town, name="Café Alba", color="#204060")
    await vendors.tell()
    [(told, changes)] = vendors.google.looks
    logo = changes["programLogo"]["sourceUri"]["uri"]
    assert told == number
    assert changes == {
        "id": number, "issuerName": "Café Alba", "programName": "Café Alba", "reviewStatus": "UNDER_REVIEW",
        "programLogo": {"sourceUri": {"uri": logo}}, "hexBackgroundColor": "#204060",
    }  # fmt: skip
    assert logo.startswith("http://localhost:8000/passes/logo/cafe-aurora.png?v=")
    assert logo != before["programLogo"]["sourceUri"]["uri"]
    assert vendors.google.patches == []
    assert vendors.google.classes[number]["programName"] == "Café Alba"
    await looks(town, website="https://alba.example")
    await changed(vendors)
    assert (len(vendors.google.looks), len(vendors.google.patches)) == (1, 1)
    assert await town.house.rows("SELECT * FROM card_update") == []


async def test_another_logo_has_another_address(vendors: Vendors) -> None:
    town = vendors.town
    await vendors.saved_by(town.ana)
    await looks(town, logo=await uploaded(town.owner, picture(color="#C81E1E")))
    await vendors.tell()
    await looks(town, logo=await uploaded(town.owner, picture(color="#1E1EC8")))
    await vendors.tell()
    first, second = (said["programLogo"]["sourceUri"]["uri"] for _, said in vendors.google.looks)
    assert first != second
    path = second.removeprefix("http://localhost:8000")
    shown = await town.house.person().client.get(path)
    assert (shown.status_code, shown.headers["content-type"]) == (200, "image/png")


async def test_a_link_that_was_not_used_yet_is_no_reason_to_forget_the_look(vendors: Vendors) -> None:
    """Used afterwards, it makes the class as it was when the link was given."""
    town = vendors.town
    link = await vendors.link_of(town.ana)
    await looks(town, color="#204060")
    await vendors.tell()
    assert (len(vendors.google.looks), await states(town)) == (1, ["ASKED"])
    vendors.google.save(link)
    await vendors.tell(3600)
    [kind] = vendors.google.classes.values()
    assert (kind["hexBackgroundColor"], await states(town)) == ("#204060", ["ASKED"])
    assert vendors.google.patches == []


async def test_a_card_that_is_added_to_an_old_look_brings_the_new_one(vendors: Vendors) -> None:
    """A link says how cards look, but changes no class that Google has."""
    town = vendors.town
    link = await vendors.link_of(town.ana)
    await changed(vendors)
    await vendors.tell(3600)
    vendors.google.save(link)
    assert await states(town) == ["ABSENT"]
    await looks(town, color="#204060")
    await vendors.tell()
    [shown] = vendors.google.classes.values()
    assert shown["hexBackgroundColor"] != "#204060"
    await vendors.saved_by(town.luis)
    await town.award(town.luis, 5)
    await vendors.tell()
    [shown] = vendors.google.classes.values()
    assert (shown["hexBackgroundColor"], len(vendors.google.looks)) == ("#204060", 1)
    await town.award(town.luis, 5)
    await vendors.tell()
    assert len(vendors.google.looks) == 1


async def test_a_look_that_is_not_wanted_keeps_no_card_from_its_balance(vendors: Vendors) -> None:
    town = vendors.town
    card = await vendors.saved_by(town.ana)
    vendors.google.answers = [refusal(400, "INVALID_ARGUMENT")]
    await looks(town, color="#204060")
    await vendors.tell()
    said = await vendors.said("google")
    trouble = said["lookTrouble"]
    assert (trouble["kind"], trouble["answer"], trouble["isOver"]) == ("LOOK", "400 INVALID_ARGUMENT", False)
    assert said["trouble"] is None
    for balance in (5, 10):
        await changed(vendors)
        assert vendors.google.cards[card]["loyaltyPoints"]["balance"] == {"int": balance}
    # what was refused once is not sent with each award
    assert len(vendors.google.looks) == 1
    told = await vendors.said("google")
    assert (told["toldAt"], told["lookTrouble"]) == (town.house.clock.now.isoformat(), trouble)
    place = {"FIEL_DATABASE_URL": town.house.settings.database}
    said = " ".join((await fiel(town.house.settings.data_dir, "doctor", **place))[1].split())
    assert "Café Aurora's cards for Google Wallet look as before: how they look now was refused on" in said
    assert "UTC: 400 INVALID_ARGUMENT" in said
    await looks(town, color="#402060")
    await vendors.tell()
    [kind] = vendors.google.classes.values()
    assert (kind["hexBackgroundColor"], len(vendors.google.looks)) == ("#402060", 2)
    assert (await vendors.said("google"))["lookTrouble"] is None


async def test_what_passes_hides_no_look_that_is_refused_for_good(vendors: Vendors) -> None:
    town = vendors.town
    await vendors.saved_by(town.ana)
    vendors.google.answers = [refusal(400, "INVALID_ARGUMENT")]
    await looks(town, color="#204060")
    await vendors.tell()
    lasting = (await vendors.said("google"))["lookTrouble"]
    vendors.google.answers = [refusal(503, "UNAVAILABLE")]
    await changed(vendors)
    told = await vendors.said("google")
    assert (told["trouble"]["kind"], told["trouble"]["isOver"], told["lookTrouble"]) == ("BUSY", False, lasting)
    place = {"FIEL_DATABASE_URL": town.house.settings.database}
    said = " ".join((await fiel(town.house.settings.data_dir, "doctor", **place))[1].split())
    assert "look as before: how they look now was refused on" in said
    assert "UTC: BUSY 503 UNAVAILABLE" in said
    await vendors.tell(3600)
    told = await vendors.said("google")
    assert (told["trouble"]["kind"], told["trouble"]["isOver"], told["lookTrouble"]) == ("BUSY", True, lasting)


async def test_a_refused_look_is_sent_again_with_another_key_and_says_when_the_balance_was_told(
    vendors: Vendors,
) -> None:
    town = vendors.town
    card = await vendors.saved_by(town.ana)
    await looks(town, color="#204060")
    await town.award(town.ana, 5)
    vendors.google.answers = [web.json_response({}), refusal(400, "INVALID_ARGUMENT")]
    await vendors.tell()
    told = await vendors.said("google")
    assert (told["toldAt"], told["lookTrouble"]["kind"]) == (town.house.clock.now.isoformat(), "LOOK")
    await vendors.sign_for_google()
    await changed(vendors)
    assert vendors.google.cards[card]["loyaltyPoints"]["balance"] == {"int": 10}
    [kind] = vendors.google.classes.values()
    assert (kind["hexBackgroundColor"], len(vendors.google.looks)) == ("#204060", 2)
    assert (await vendors.said("google"))["lookTrouble"] is None


@pytest.mark.parametrize(
    ("status", "word", "kind"), [(429, "RESOURCE_EXHAUSTED", "BUSY"), (403, "PERMISSION_DENIED", "RIGHTS")]
)
async def test_what_stops_the_look_takes_back_no_balance_that_was_told(
    vendors: Vendors, status: int, word: str, kind: str
) -> None:
    town = vendors.town
    for customer in (town.ana, town.luis):
        await vendors.saved_by(customer)
    await looks(town, color="#204060")
    await town.award(town.ana, 5)
    await town.award(town.luis, 7)
    before = await town.house.rows("SELECT digest FROM google_card ORDER BY id")
    vendors.google.look_answers = [refusal(status, word)]
    await vendors.tell()
    assert (len(vendors.google.patches), len(vendors.google.looks)) == (2, 1)
    rows = await town.house.rows("SELECT state, digest FROM google_card ORDER BY id")
    assert [row["state"] for row in rows] == ["SAVED", "SAVED"]
    for row, was in zip(rows, before, strict=True):
        now, old = Digest.read(row["digest"]), Digest.read(was["digest"])
        assert (now.card != old.card, now.look) == (True, old.look)
    trouble = (await vendors.said("google"))["trouble"]
    assert (trouble["kind"], trouble["answer"]) == (kind, f"{status} {word}")
    await vendors.tell(10)
    # the balances were told already: the look alone is told again
    assert (len(vendors.google.patches), len(vendors.google.looks)) == (2, 2)
    [shown] = vendors.google.classes.values()
    assert shown["hexBackgroundColor"] == "#204060"
    assert await town.house.rows("SELECT * FROM card_update") == []


async def test_both_wallets_of_one_member_hear_it(vendors: Vendors, tmp_path: Path) -> None:
    town = vendors.town
    await vendors.sign_for_apple()
    await vendors.phone_of(town.ana, tmp_path, "a1" * 32)
    card = await vendors.saved_by(town.ana)
    await changed(vendors)
    assert vendors.apple.tokens == ["a1" * 32]
    assert vendors.google.cards[card]["loyaltyPoints"]["balance"] == {"int": 5}


@pytest.mark.parametrize(
    "wrong",
    [
        {"apns_url": "https://push.evil.example"}, {"apns_url": "http://api.push.apple.com"},
        {"apns_url": "https://api.push.apple.com@evil.example"}, {"google_wallet_url": "https://127.0.0.1"},
        {"google_token_url": "https://oauth2.googleapis.com.evil.example/token"}, {"apns_url": ""},
    ],
)  # fmt: skip
def test_merchants_keys_are_shown_to_apple_and_google_alone(wrong: dict[str, str], tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="must be https://"):
        load_settings(data_dir=tmp_path, **wrong)
    load_settings(data_dir=tmp_path, apns_url="https://api.push.apple.com:2197")
    load_settings(data_dir=tmp_path, apns_url="https://127.0.0.1:9", push_extra_origins="https://127.0.0.1:9")
