"""Phones that keep a card in Apple Wallet hear that it has changed: once, all of them, and as Apple wants it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from fiel.core import db
from fiel.passes.telling import bring_back_cards
from fiel.wallet import versions
from fiel.wallet.cards import look_at_cards
from fiel.wallet.versions import sum_up_changes
from support.apple_push import Says, handshakes_refused
from support.passes import PASS_TYPE, Phone, opened
from support.phones import Vendors, trusting, vendors_of
from support.town import Town, key

MOSTLY_ON = "sqlite"

TOKEN, OTHER = "a1" * 32, "b2" * 32


@pytest.fixture
async def vendors(town: Town, tmp_path: Path) -> AsyncIterator[Vendors]:
    async with vendors_of(town, tmp_path) as made:
        await made.sign_for_apple()
        yield made


@pytest.fixture
async def phone(vendors: Vendors, tmp_path: Path) -> Phone:
    """Ana's."""
    return await vendors.phone_of(vendors.town.ana, tmp_path, TOKEN)


async def points_on(phone: Phone, folder: Path) -> int:
    card = opened((await phone.fetch()).content, folder).said
    [points] = [one["value"] for one in card["storeCard"]["headerFields"]]
    return int(points)


async def tokens_kept(town: Town) -> list[str]:
    return [row["push_token"] for row in await town.house.rows("SELECT push_token FROM pass_device ORDER BY id")]


async def member_id(town: Town, name: str) -> str:
    [row] = (await town.manager.ask(f'{{ members(query: "{name}") {{ edges {{ node {{ id }} }} }} }}'))["members"][
        "edges"
    ]
    identifier: str = row["node"]["id"]
    return identifier


async def test_changes_that_come_together_are_one_empty_push(vendors: Vendors, phone: Phone, tmp_path: Path) -> None:
    town = vendors.town
    tag = (await phone.changed()).json()["lastUpdated"]
    for points in (5, 7, 9):
        await town.award(town.ana, points)
    await town.house.run_jobs()
    town.house.clock.move(seconds=4)
    await vendors.tell_now()
    assert vendors.apple.pushed == []
    town.house.clock.move(seconds=1)
    await vendors.tell_now()
    [push] = vendors.apple.pushed
    week = 7 * 24 * 3600
    assert {name: push.headers[name] for name in (":method", ":path", ":scheme", "apns-topic", "apns-expiration")} == {
        ":method": "POST", ":path": f"/3/device/{TOKEN}", ":scheme": "https", "apns-topic": PASS_TYPE,
        "apns-expiration": str(int(town.house.clock.now.timestamp()) + week),
    }  # fmt: skip
    assert (push.body, push.shown) == (b"{}", PASS_TYPE)
    assert (await phone.changed(tag)).json()["serialNumbers"] == [phone.card["serialNumber"]]
    assert await points_on(phone, tmp_path) == 21
    town.house.clock.move(hours=1)
    await vendors.tell_now()
    assert len(vendors.apple.pushed) == 1
    assert await town.house.rows("SELECT * FROM card_update") == []
    assert (await vendors.said("apple"))["trouble"] is None


async def test_what_comes_to_nothing_is_told_to_nobody(vendors: Vendors, phone: Phone) -> None:
    town = vendors.town
    given = await town.award(town.ana, 5)
    undone = await town.manager.do("reverseTransaction", transactionId=given["transactionId"], idempotencyKey=key())
    assert undone["__typename"] == "ReverseTransactionSuccess", undone
    await vendors.tell()
    await town.award(town.luis, 5)
    await vendors.tell()
    assert vendors.apple.pushed == []
    assert await town.house.rows("SELECT * FROM card_update") == []


async def test_a_card_that_changed_while_it_was_added_is_fetched_again(vendors: Vendors, tmp_path: Path) -> None:
    town = vendors.town
    answer = await town.ana.person.client.get("/pass/cafe-aurora.pkpass")
    await town.award(town.ana, 5)
    await vendors.tell()
    phone = Phone(town.house, opened(answer.content, tmp_path).said)
    await phone.register(TOKEN)
    await vendors.tell()
    assert vendors.apple.tokens == [TOKEN]
    await phone.register(TOKEN)
    await vendors.tell()
    assert vendors.apple.tokens == [TOKEN]
    await phone.register(OTHER)
    await vendors.tell()
    assert vendors.apple.tokens == [TOKEN, OTHER]


async def test_all_phones_hear_it_over_one_connection(vendors: Vendors, phone: Phone, tmp_path: Path) -> None:
    town = vendors.town
    await vendors.phone_of(town.ana, tmp_path, OTHER, device="watch")
    await vendors.phone_of(town.luis, tmp_path, "c3" * 32)
    await town.award(town.ana, 5)
    await town.award(town.luis, 5)
    await vendors.tell()
    assert vendors.apple.tokens == sorted([TOKEN, OTHER, "c3" * 32])
    assert vendors.apple.connections == 1


@pytest.mark.parametrize("reason", ["BadDeviceToken", "DeviceTokenNotForTopic", "Unregistered"])
async def test_a_phone_that_is_gone_is_forgotten(vendors: Vendors, phone: Phone, tmp_path: Path, reason: str) -> None:
    town = vendors.town
    await vendors.phone_of(town.ana, tmp_path, OTHER, device="watch")
    vendors.apple.answers[TOKEN] = [Says(410 if reason == "Unregistered" else 400, reason)]
    await town.award(town.ana, 5)
    await vendors.tell()
    assert vendors.apple.tokens == [TOKEN, OTHER]
    assert await tokens_kept(town) == [OTHER]
    told = await vendors.said("apple")
    assert (told["phones"], told["trouble"]) == (1, None)
    await town.award(town.ana, 5)
    await vendors.tell()
    assert vendors.apple.tokens == [TOKEN, OTHER, OTHER]


async def test_a_phone_that_came_again_since_apple_lost_it_is_kept(vendors: Vendors, phone: Phone) -> None:
    town = vendors.town
    before = int(town.house.clock.now.timestamp() * 1000) - 3_600_000
    vendors.apple.answers[TOKEN] = [Says(410, "Unregistered", before)]
    await town.award(town.ana, 5)
    await vendors.tell()
    assert await tokens_kept(town) == [TOKEN]
    await vendors.tell()
    assert vendors.apple.tokens == [TOKEN, TOKEN]


async def test_a_service_that_is_down_is_asked_again_and_then_told(vendors: Vendors, phone: Phone) -> None:
    town = vendors.town
    town.owner.language = "en"
    vendors.apple.answers[TOKEN] = [Says(503, "ServiceUnavailable"), Says(500, "InternalServerError")]
    await town.award(town.ana, 5)
    await vendors.tell()
    at = town.house.clock.now.isoformat()
    assert (await vendors.said("apple"))["trouble"] == {
        "kind": "BUSY", "answer": "503 ServiceUnavailable", "at": at, "isOver": False,
    }  # fmt: skip
    await vendors.tell_now()
    assert len(vendors.apple.pushed) == 1
    await vendors.tell(6)
    assert (await vendors.said("apple"))["trouble"]["answer"] == "500 InternalServerError"
    await vendors.tell(9)
    assert len(vendors.apple.pushed) == 2
    await vendors.tell(2)
    assert len(vendors.apple.pushed) == 3
    told = await vendors.said("apple")
    assert (told["toldAt"], told["trouble"]["isOver"]) == (town.house.clock.now.isoformat(), True)
    [row] = await town.house.rows("SELECT troubles, rests_until FROM pass_issuer")
    assert row == {"troubles": 0, "rests_until": None}
    assert await town.house.rows("SELECT * FROM card_update") == []


async def test_one_phone_too_many_waits_alone(vendors: Vendors, phone: Phone, tmp_path: Path) -> None:
    town = vendors.town
    await vendors.phone_of(town.ana, tmp_path, OTHER, device="watch")
    vendors.apple.answers[TOKEN] = [Says(429, "TooManyRequests", headers=(("retry-after", "60"),))]
    await town.award(town.ana, 5)
    await vendors.tell()
    assert vendors.apple.tokens == [TOKEN, OTHER]
    await vendors.tell(59)
    assert vendors.apple.tokens == [TOKEN, OTHER]
    await vendors.tell(1)
    assert vendors.apple.tokens == [TOKEN, TOKEN, OTHER]
    told = await vendors.said("apple")
    assert (told["trouble"]["kind"], told["trouble"]["isOver"]) == ("BUSY", True)


async def test_a_phone_that_is_always_too_many_is_given_up_until_the_next_change(
    vendors: Vendors, phone: Phone
) -> None:
    town = vendors.town
    vendors.apple.answers[TOKEN] = [Says(429, "TooManyRequests")] * 8
    await town.award(town.ana, 5)
    for _ in range(12):
        await vendors.tell(3600)
    assert len(vendors.apple.pushed) == 8
    assert await town.house.rows("SELECT * FROM card_update") == []
    await town.award(town.ana, 5)
    await vendors.tell()
    assert len(vendors.apple.pushed) == 9


async def test_a_certificate_that_is_refused_rests_longer_each_time_until_another_is_brought(
    vendors: Vendors, phone: Phone
) -> None:
    town = vendors.town
    vendors.apple.answers[TOKEN] = [Says(403, "BadCertificate")] * 20
    await town.award(town.ana, 5)
    asked = []
    for _ in range(9):
        await vendors.tell(300)
        asked.append(len(vendors.apple.pushed))
    # after 5, 10, 20, 40, 80, 160, 320 and 640 seconds
    assert asked == [1, 2, 3, 4, 5, 6, 7, 7, 8]
    trouble = (await vendors.said("apple"))["trouble"]
    assert (trouble["kind"], trouble["answer"], trouble["isOver"]) == ("KEY", "403 BadCertificate", False)
    vendors.apple.answers.clear()
    await vendors.sign_for_apple()
    assert (await vendors.said("apple"))["trouble"] is None
    await vendors.tell()
    assert len(vendors.apple.pushed) == 9


async def test_what_apple_does_not_want_in_this_form_is_told_once(vendors: Vendors, phone: Phone) -> None:
    vendors.apple.answers[TOKEN] = [Says(400, "TopicDisallowed")]
    await vendors.town.award(vendors.town.ana, 5)
    await vendors.tell()
    await vendors.tell(3600)
    assert len(vendors.apple.pushed) == 1
    assert await tokens_kept(vendors.town) == [TOKEN]
    trouble = (await vendors.said("apple"))["trouble"]
    assert (trouble["kind"], trouble["answer"]) == ("REFUSED", "400 TopicDisallowed")


async def test_a_handshake_that_apple_ends_is_the_certificates_trouble(town: Town, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    async with (
        handshakes_refused(tmp_path / "other") as (url, shown),
        vendors_of(town, tmp_path, apns_url=url) as vendors,
    ):
        with trusting(shown):
            await vendors.sign_for_apple()
            await vendors.phone_of(town.ana, tmp_path, TOKEN)
            trouble = (await vendors.said("apple"))["trouble"]
            assert (trouble["kind"], trouble["answer"]) == ("KEY", "TLS")


async def test_a_service_that_nobody_reaches_is_tried_again(vendors: Vendors, phone: Phone) -> None:
    town = vendors.town
    await town.award(town.ana, 5)
    with trusting(None):  # its certificate is nobody's
        await vendors.tell()
    trouble = (await vendors.said("apple"))["trouble"]
    assert (trouble["kind"], trouble["answer"], trouble["isOver"]) == ("UNREACHABLE", "", False)
    assert vendors.apple.pushed == []
    assert len(await town.house.rows("SELECT * FROM card_update")) == 1


async def test_a_change_that_comes_while_it_is_told_is_told_too(vendors: Vendors, phone: Phone, tmp_path: Path) -> None:
    town = vendors.town

    async def more() -> None:
        await town.award(town.ana, 100)
        await town.house.run_jobs()

    await town.award(town.ana, 5)
    vendors.apple.meanwhile = more
    await vendors.tell()
    assert vendors.apple.tokens == [TOKEN, TOKEN]
    assert await points_on(phone, tmp_path) == 105


async def test_whoever_is_blocked_is_told_that_the_card_is_void(vendors: Vendors, phone: Phone, tmp_path: Path) -> None:
    town = vendors.town
    blocked = await town.manager.do("blockMember", id=await member_id(town, "Ana"), reason="Fraude")
    assert blocked["__typename"] == "BlockMemberSuccess"
    await vendors.tell()
    assert vendors.apple.tokens == [TOKEN]
    assert opened((await phone.fetch()).content, tmp_path).said["voided"] is True


async def reward(town: Town) -> None:
    await town.reward(300)


async def terms(town: Town) -> None:
    await town.owner.do("updatePasses", kind="APPLE", terms="Un punto por euro.")


async def looks(town: Town) -> None:
    assert (await town.owner.do("updateMerchant", color="#204060"))["__typename"] == "UpdateMerchantSuccess"


@pytest.mark.parametrize("act", [reward, terms, looks])
async def test_what_changes_on_all_cards_is_told_to_all(
    vendors: Vendors, phone: Phone, tmp_path: Path, act: Any
) -> None:
    town = vendors.town
    await vendors.phone_of(town.luis, tmp_path, OTHER)
    await act(town)
    await vendors.tell()
    assert vendors.apple.tokens == [TOKEN, OTHER]


async def restored_reward(vendors: Vendors) -> None:
    town = vendors.town
    number = await town.reward(300)
    await town.manager.do("deleteReward", id=number)
    await vendors.tell()
    vendors.apple.forget()
    assert (await town.manager.do("restoreReward", id=number))["__typename"] == "RestoreRewardSuccess"


async def restored_tier(vendors: Vendors) -> None:
    town = vendors.town
    await town.owner.do("saveTier", name="Oro", rank=1, color="#5B4300", pointsNeeded=3)
    await town.owner.do("saveAchievements", tiersOn=True, badgesOn=False)
    [tier] = (await town.owner.ask("{ achievements { tiers { id } } }"))["achievements"]["tiers"]
    await town.award(town.ana, 5)
    await vendors.tell()
    await town.owner.do("removeTier", id=tier["id"])
    await vendors.tell()
    vendors.apple.forget()
    assert (await town.owner.do("restoreTier", id=tier["id"]))["__typename"] == "RestoreTierSuccess"


@pytest.mark.parametrize("act", [restored_reward, restored_tier])
async def test_what_is_there_again_is_told_to_those_whose_cards_show_it(
    vendors: Vendors, phone: Phone, act: Any
) -> None:
    await act(vendors)
    await vendors.tell()
    assert vendors.apple.tokens == [TOKEN]


async def test_what_time_changes_is_found_by_the_round_of_each_hour(
    vendors: Vendors, phone: Phone, tmp_path: Path
) -> None:
    town = vendors.town
    await town.program(expiryKind="MONTHS", expiryMonths=1)
    await town.award(town.ana, 40)
    await vendors.tell()
    vendors.apple.forget()
    town.house.clock.move(days=60)
    await look_at_cards(now=town.house.clock())
    await vendors.tell()
    assert vendors.apple.tokens == [TOKEN]
    assert await points_on(phone, tmp_path) == 0


async def test_a_quiet_change_is_found_though_it_was_summed_up(
    vendors: Vendors, phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a tier that was worked out for everybody, of which nobody is told."""
    town = vendors.town
    await vendors.tell()
    vendors.apple.forget()
    await db.execute(
        "UPDATE points_account SET balance = balance + 5 WHERE id IN"
        " (SELECT points_account_id FROM membership WHERE given_name = 'Ana')"
    )
    monkeypatch.setattr(versions, "MOST_APART", 0)
    while await sum_up_changes():
        pass
    assert await town.house.rows("SELECT id FROM change") == []
    await look_at_cards(now=town.house.clock())
    await vendors.tell()
    assert vendors.apple.tokens == [TOKEN]


async def test_cards_are_told_while_they_are_off_and_not_without_a_key(vendors: Vendors, phone: Phone) -> None:
    town = vendors.town
    await town.owner.do("updatePasses", kind="APPLE", isOn=False)
    await town.award(town.ana, 5)
    await vendors.tell()
    assert vendors.apple.tokens == [TOKEN]
    await town.award(town.ana, 5)
    await town.house.run_jobs()
    await town.owner.do("removePasses", kind="APPLE")
    await town.award(town.ana, 5)
    await vendors.tell()
    assert vendors.apple.tokens == [TOKEN]
    assert await town.house.rows("SELECT * FROM card_update") == []


async def test_a_clock_that_goes_back_keeps_nobody_waiting_for_its_old_time(vendors: Vendors, phone: Phone) -> None:
    town = vendors.town
    vendors.apple.answers[TOKEN] = [Says(503, "ServiceUnavailable")]
    await town.award(town.ana, 5)
    await vendors.tell()
    was = town.house.clock.now
    town.house.clock.move(days=-1)
    await bring_back_cards(now=town.house.clock.now, was=was)
    await vendors.tell_now()
    assert vendors.apple.tokens == [TOKEN]
    town.house.clock.move(minutes=5)
    await vendors.tell_now()
    assert vendors.apple.tokens == [TOKEN, TOKEN]


async def test_a_shop_without_cards_leaves_no_word(vendors: Vendors) -> None:
    town = vendors.town
    await town.award(town.ana, 5)
    await vendors.tell()
    assert vendors.apple.connections == 0
    assert await town.house.rows("SELECT * FROM card_update") == []


async def test_the_trouble_is_in_the_doctors_words(vendors: Vendors, phone: Phone) -> None:
    from support.command import fiel

    town = vendors.town
    vendors.apple.answers[TOKEN] = [Says(403, "BadCertificate")]
    await town.award(town.ana, 5)
    await vendors.tell()
    place = {"FIEL_DATABASE_URL": town.house.settings.database}
    said = (await fiel(town.house.settings.data_dir, "doctor", **place))[1]
    assert "on phones are not told of changes since" in " ".join(said.split())
    assert "KEY 403 BadCertificate" in " ".join(said.split())


async def test_customers_other_shops_are_left_alone(vendors: Vendors, phone: Phone) -> None:
    """The rival makes no cards: what happens there is nobody's card's."""
    town = vendors.town
    [other] = (await town.rival.ask("{ viewer { employments { merchant { slug } } } }"))["viewer"]["employments"]
    await town.ana.person.do("joinProgram", merchant=other["merchant"]["slug"])
    given = await town.rival.do("awardPoints", member={"code": town.ana.code}, points=9, idempotencyKey=key())
    assert given["__typename"] == "AwardPointsSuccess"
    await vendors.tell()
    assert vendors.apple.pushed == []
