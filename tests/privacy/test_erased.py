"""Erased is erased: a word that only one person ever used is nowhere any more, and every sum is as it was."""

from __future__ import annotations

import os
import shutil
from typing import Any

import pytest

from support.dumps import where
from support.house import PASSWORD
from support.listener import Listener
from support.members import merged
from support.receipts import claims
from support.rest import shop
from support.reviews import ordered
from support.town import Customer, Town, customer, key, mail_about
from support.written import EMAIL, MARK, PHONE, id_of, much_written

SUMS = "{ joined active pointsGiven pointsTakenBack purchases spent { amountMinor } }"
GONE = "pointsRedeemed pointsExpired"
REPORT = (
    'query ($first: Date, $last: Date) { programReport(merchant: "cafe-aurora", first: $first, last: $last) {'
    f" ... on ProgramReport {{ figures {{ whole {SUMS} steps {{ first sums {SUMS} }} }}"
    " cohorts { month joined bought shareBp } repeats { buyers repeaters purchases average { amountMinor }"
    " often { times buyers purchases } } satisfaction { whole { score asked answered } } } } }"
)
MOVED = (
    'query ($first: Date, $last: Date) { programReport(merchant: "cafe-aurora", first: $first, last: $last) {'
    f" ... on ProgramReport {{ figures {{ whole {{ {GONE} }} }} liability {{ points members }} }} }} }}"
)
CLOSING = (
    "{ accountClosing { closesAt graceDays confirm shops { name points pendingPoints vouchers requests }"
    " employers { name isSoleOwner } } }"
)


async def report(town: Town, asked: str = REPORT) -> Any:
    return (await town.owner.ask(asked, first="2026-03-01", last="2026-03-31"))["programReport"]


async def closes(who: Customer) -> None:
    done = await who.person.do("closeAccount", confirm=EMAIL.upper())
    assert done["__typename"] == "CloseAccountSuccess", done


async def after_the_grace(town: Town) -> None:
    """Two weeks later, a round of the worker."""
    town.house.clock.move(days=14)
    await nightly(town)


async def nightly(town: Town) -> None:
    from fiel.worker.rounds import nightly as one_round

    await one_round({}, town.house.services)


async def test_nothing_says_any_more_who_it_was(town: Town, listener: Listener) -> None:
    who = await much_written(town, listener)
    assert len(await where(town.house, MARK, PHONE)) > 20
    before, moved, left = await report(town), await report(town, MOVED), await who.balance()
    assert left > 100
    await closes(who)
    await town.house.run_jobs()
    assert mail_about(town.house, EMAIL, "Your account will be erased")
    await after_the_grace(town)
    await town.house.run_jobs()
    assert await where(town.house, MARK, PHONE) == []
    assert await report(town) == before
    after = await report(town, MOVED)
    assert after["liability"]["points"] == moved["liability"]["points"] - left
    whole = after["figures"]["whole"]
    assert whole["pointsRedeemed"] == moved["figures"]["whole"]["pointsRedeemed"] - 20  # the request that waited
    assert whole["pointsExpired"] == moved["figures"]["whole"]["pointsExpired"] + left + 20
    await town.house.assert_books_balance()


async def erase(town: Town, member: str, **more: Any) -> Any:
    form = {"reason": "ASKED", "idempotencyKey": key(), "merchant": "cafe-aurora", **more}
    return await town.owner.do("eraseMember", id=member, **form)


async def test_a_shop_erases_its_record_and_the_person_keeps_the_app(town: Town, listener: Listener) -> None:
    who = await much_written(town, listener)
    await who.person.do("joinProgram", merchant="el-rival")
    await town.rival.do("awardPoints", member={"code": who.code}, points=33, idempotencyKey=key())
    await town.house.run_jobs()
    before, left, member = await report(town), await who.balance(), await id_of(town, who)
    done = await erase(town, member)
    assert (done["__typename"], done["points"]) == ("EraseMemberSuccess", left + 20)
    await town.house.run_jobs()
    theirs = ("account.", "customer.", "inbox_entry.")
    places = await where(town.house, MARK, PHONE)
    kept = [place for place in places if not place.startswith(theirs) and "el-rival" not in place]
    rival = await town.house.rows("SELECT id FROM membership WHERE given_name LIKE 'Zorzal%'")
    assert len(rival) == 1
    assert [place for place in kept if not place.startswith(("membership.", "fiel.db"))] == []
    assert await report(town) == before
    assert await who.balance("el-rival") == 33
    assert await who.wallet() is None
    again = await erase(town, member)
    assert again["__typename"] == "NotFound"
    await town.house.assert_books_balance()


async def test_an_erased_record_is_found_by_nothing_and_comes_back_as_somebody_new(town: Town) -> None:
    await town.award(town.ana, 40)
    member = await id_of(town, town.ana)
    await erase(town, member)
    record = "query ($id: ID!) { memberRecord(id: $id) { note } }"
    assert (await town.manager.ask(record, id=member))["memberRecord"] is None
    found = await town.manager.ask('{ members(merchant: "cafe-aurora") { edges { node { name } } } }')
    assert [edge["node"]["name"] for edge in found["members"]["edges"]] == ["Luis"]
    done = await town.cashier.do("awardPoints", member={"membershipId": member}, points=5, idempotencyKey=key())
    assert done["__typename"] == "NotFound"
    await town.award(town.ana, 5)  # by the code of their app: a membership of its own
    assert await town.ana.balance() == 5
    rows = await town.house.rows("SELECT given_name, erased_at FROM membership ORDER BY id")
    assert [(row["given_name"], row["erased_at"] is not None) for row in rows] == [
        ("—", True), ("Luis", False), ("Ana", False),
    ]  # fmt: skip


async def test_merged_records_go_together(town: Town) -> None:
    made = await town.manager.do("createCustomer", name=f"{MARK} Tarjeta", email="tarjeta@casa.example")
    card = made["member"]
    await town.cashier.do("awardPoints", member={"membershipId": card["id"]}, points=15, idempotencyKey=key())
    member = await id_of(town, town.ana)
    await merged(town, member, card["id"])
    await town.house.run_jobs()
    done = await erase(town, member)
    assert done["points"] == 15
    assert await where(town.house, MARK) == []
    assert (await town.manager.ask("query ($c: String!) { member(code: $c) { id } }", c=card["code"]))["member"] is None
    await town.house.assert_books_balance()


async def test_codes_of_a_closed_account_are_unknown_and_the_same_address_is_somebody_new(town: Town) -> None:
    await town.award(town.ana, 40)
    old_code, old_qr = town.ana.code, town.ana.live_qr()
    done = await town.ana.person.do("closeAccount", confirm="ana@casa.example")
    assert done["__typename"] == "CloseAccountSuccess", done
    await after_the_grace(town)
    for ref in ({"code": old_code}, {"liveQr": old_qr}):
        done = await town.cashier.do("awardPoints", member=ref, points=5, idempotencyKey=key())
        assert done["__typename"] == "NotFound"
    assert (await town.ana.person.ask("{ viewer { name } }"))["viewer"] is None
    again = await town.house.person().do("signIn", email="ana@casa.example", password=PASSWORD)
    assert again["__typename"] == "WrongCredentials"
    ana = await customer(town.house, "Ana", "ana@casa.example")
    assert ana.code != old_code
    assert await ana.balance() == 0
    await town.house.assert_books_balance()


async def test_until_then_all_stays_and_can_be_kept(town: Town) -> None:
    await town.award(town.ana, 40)
    await town.request(town.ana, await town.reward(10))
    asked = (await town.ana.person.ask(CLOSING))["accountClosing"]
    assert asked == {
        "closesAt": None, "graceDays": 14, "confirm": "ana@casa.example", "employers": [],
        "shops": [{"name": "Café Aurora", "points": 30, "pendingPoints": 0, "vouchers": 0, "requests": 1}],
    }  # fmt: skip
    wrong = await town.ana.person.do("closeAccount", confirm="luis@casa.example")
    assert [(one["path"], one["code"]) for one in wrong["fields"]] == [("confirm", "CONFIRM")]
    await town.ana.person.do("closeAccount", confirm="ana@casa.example")
    twice = await town.ana.person.do("closeAccount", confirm="")
    assert twice["closing"]["closesAt"] == "2026-03-16T09:00:00+00:00"
    town.house.clock.move(days=13)
    await nightly(town)
    assert await town.ana.balance() == 40  # nobody came for the reward: its points are back
    kept = await town.ana.person.do("keepAccount")
    assert kept["closing"]["closesAt"] is None
    await after_the_grace(town)
    assert await town.ana.balance() == 40


async def test_who_works_somewhere_is_told_what_to_do_first(town: Town) -> None:
    done = await town.owner.do("closeAccount", confirm="olga@aurora.example")
    assert (done["__typename"], "Café Aurora" in done["message"]) == ("SoleOwner", True)
    done = await town.cashier.do("closeAccount", confirm="carlos@aurora.example")
    assert (done["__typename"], "Café Aurora" in done["message"]) == ("StillEmployed", True)
    asked = (await town.owner.ask(CLOSING))["accountClosing"]["employers"]
    assert asked == [{"name": "Café Aurora", "isSoleOwner": True}]
    assert await town.house.rows("SELECT id FROM account WHERE closes_at IS NOT NULL") == []


async def test_who_begins_to_work_somewhere_meanwhile_stays(town: Town) -> None:
    await town.ana.person.do("closeAccount", confirm="ana@casa.example")
    await town.house.rows("SELECT 1 AS one")
    from fiel.core import db

    async def hired() -> None:
        await db.execute(
            "INSERT INTO employee (merchant_id, account_id, name, email, role, language, version, invited_at,"
            " joined_at) SELECT 1, id, 'Ana', email, 'CASHIER', 'es', 1, $1, $1 FROM account"
            " WHERE email = 'ana@casa.example'",
            town.house.clock(),
        )

    await db.transaction(hired)
    await after_the_grace(town)
    rows = await town.house.rows("SELECT closes_at FROM account WHERE email = 'ana@casa.example'")
    assert rows == [{"closes_at": None}]


async def test_what_comes_back_to_an_erased_record_leaves_again(town: Town) -> None:
    """A refund of an order, on which points had been taken."""
    eshop = await shop(town)
    await ordered(eshop, town.ana, "A-1", "TAZA")
    left = await town.ana.balance()
    assert left > 0
    await erase(town, await id_of(town, town.ana))
    await eshop.do("POST", "/orders/A-1/refunds", {"id": "R-1", "amount_minor": 1000})
    assert (await town.house.rows("SELECT sum(deficit) AS owed FROM points_account"))[0]["owed"] == left
    await nightly(town)
    rows = await town.house.rows("SELECT balance, deficit FROM points_account ORDER BY id")
    assert {(row["balance"], row["deficit"]) for row in rows} == {(0, 0)}
    await town.house.assert_books_balance()


async def test_a_receipt_of_somebody_erased_is_not_paid_to_another(town: Town) -> None:
    await town.program(acceptsReceipts=True)
    done = await claims(town.ana, "T-009")
    await town.owner.do("acceptReceipt", id=done["receipt"]["id"], version=1, idempotencyKey=key())
    await erase(town, await id_of(town, town.ana))
    done = await claims(town.luis, "T 009")
    assert (done["__typename"], done["code"]) == ("ActionRefused", "RECEIPT_TAKEN")


async def test_whoever_has_not_proven_who_they_are_erases_nothing(town: Town) -> None:
    member = await id_of(town, town.ana)
    town.owner.confirms = False
    town.house.clock.move(minutes=11)
    assert (await erase(town, member))["__typename"] == "ConfirmIdentity"
    assert await town.house.rows("SELECT id FROM membership WHERE erased_at IS NOT NULL") == []


async def test_whoever_has_not_proven_who_they_are_closes_no_account(town: Town) -> None:
    town.ana.person.confirms = False
    town.house.clock.move(minutes=11)
    done = await town.ana.person.do("closeAccount", confirm="ana@casa.example")
    assert done["__typename"] == "ConfirmIdentity", done
    assert await town.house.rows("SELECT id FROM account WHERE closes_at IS NOT NULL") == []
    town.ana.person.confirms = True
    done = await town.ana.person.do("closeAccount", confirm="ana@casa.example")
    assert done["__typename"] == "CloseAccountSuccess", done
    town.ana.person.confirms = False
    town.house.clock.move(minutes=11)
    kept = await town.ana.person.do("keepAccount")  # takes nothing away
    assert kept["__typename"] == "KeepAccountSuccess", kept


@pytest.mark.parametrize("name", ["cashier", "manager", "rival"])
async def test_others_erase_nothing(town: Town, name: str) -> None:
    member = await id_of(town, town.ana)
    done = await getattr(town, name).do("eraseMember", id=member, reason="ASKED", idempotencyKey=key())
    assert done["__typename"] == "NotFound"
    assert await town.house.rows("SELECT id FROM membership WHERE erased_at IS NOT NULL") == []


async def test_traces_go_after_ninety_days(town: Town) -> None:
    await town.ana.person.do("signOut")
    town.house.clock.now = town.house.clock.now.replace(hour=3)
    town.house.clock.move(days=121)
    await nightly(town)
    assert await town.house.rows("SELECT id FROM session WHERE user_agent <> ''") == []
    assert await town.house.rows("SELECT id FROM mail_token") == []


@pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
async def test_the_copy_that_an_upgrade_left_behind_goes_after_two_weeks(town: Town) -> None:
    """Whoever was erased since is still in it."""
    copy = town.house.settings.data_dir / "fiel.db.before-migration"
    shutil.copy(town.house.settings.data_dir / "fiel.db", copy)
    made = town.house.clock().timestamp()
    os.utime(copy, (made, made))
    town.house.clock.move(days=13, hours=23)
    await nightly(town)
    assert copy.exists()
    town.house.clock.move(hours=1)
    await nightly(town)
    assert not copy.exists()
