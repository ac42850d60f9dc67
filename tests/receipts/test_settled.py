"""The merchant's word on a receipt: its points as at the till, once; or a reason."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from fiel.core.ids import global_id
from support.members import merged, parted
from support.promotions import member_id, promotion
from support.receipts import claimed, claims, decides, hints, own, preview, queue
from support.rest import shop
from support.reviews import ordered
from support.town import Town, body_of, confirm, key, mail_about

SECONDS = 60


@pytest.fixture
async def open_town(town: Town) -> Town:
    await town.program(acceptsReceipts=True, expiryKind="MONTHS", expiryMonths=1)
    return town


async def test_it_brings_what_the_till_would_have_brought_on_its_day(open_town: Town) -> None:
    town, ana = open_town, open_town.ana
    await promotion(town, "BENEFIT", gift=[{"addPoints": 5}])  # began today: of no use to yesterday's purchase
    claim = await claimed(ana, "T-1", "2026-02-28", 1250)
    assert (await preview(town.cashier, claim))["__typename"] == "NotFound"
    seen = await preview(town.manager, claim)
    assert (seen["points"], seen["balanceAfter"], [one["rule"] for one in seen["why"]]) == (
        12,
        12,
        ["BASE_RATE", "CARRY"],
    )
    seen = await preview(town.manager, claim, amountMinor=2050, number="T-1B")
    assert (seen["points"], seen["balanceAfter"]) == (20, 20)
    wrong = await preview(town.manager, claim, amountMinor=0, date="2026-03-03")
    assert [(one["path"], one["code"]) for one in wrong["fields"]] == [
        ("date", "RECEIPT_AHEAD"), ("amountMinor", "TOO_SMALL"),
    ]  # fmt: skip
    late = await decides(town, "acceptReceipt", claim, version=2)
    assert late["__typename"] == "ChangedMeanwhile"
    same = key()
    done = await decides(town, "acceptReceipt", claim, amountMinor=2050, number="T-1B", idempotencyKey=same)
    assert (done["points"], done["balance"], done["receipt"]["decidedBy"]) == (20, 20, "Marta")
    again = await decides(town, "acceptReceipt", claim, amountMinor=2050, number="T-1B", idempotencyKey=same)
    assert (again["points"], again["receipt"]) == (20, done["receipt"])
    assert (await decides(town, "acceptReceipt", claim))["code"] == "RECEIPT_DECIDED"
    assert (await decides(town, "refuseReceipt", claim, reason="Tarde"))["code"] == "RECEIPT_DECIDED"
    [mine] = await own(ana)
    assert (mine["state"], mine["points"], mine["number"], mine["isCorrected"]) == ("ACCEPTED", 20, "T-1B", True)
    [shown] = [edge["node"] for edge in (await queue(town.manager, "ACCEPTED"))["receiptClaims"]["edges"]]
    assert shown["asClaimed"] == {"number": "T-1", "date": "2026-02-28", "amount": {"amountMinor": 1250}}
    [row] = await town.house.rows(
        "SELECT t.occurred_at, t.location_id, t.reason, l.expires_at, p.occurred_at AS bought_at, m.purchases,"
        " m.spend_minor FROM points_transaction t JOIN points_lot l ON l.transaction_id = t.id JOIN purchase p"
        " ON p.transaction_id = t.id JOIN membership m ON m.id = p.membership_id WHERE t.points = 20"
    )
    assert row["occurred_at"].isoformat() == row["bought_at"].isoformat() == "2026-02-28T11:00:00+00:00"
    assert row["expires_at"].isoformat() == "2026-03-31T22:00:00+00:00", "a month after February, as if given then"
    assert (row["reason"], row["purchases"], row["spend_minor"], row["location_id"] is None) == (
        "PURCHASE", 1, 2050, False,
    )  # fmt: skip
    told = (await ana.wallet())["transactions"]["edges"][0]["node"]
    assert told["description"] == "Ticket T-1B"
    await town.house.run_jobs()
    kinds = await ana.person.ask("{ inbox(first: 9) { edges { node { title path } } } }")
    assert kinds["inbox"]["edges"][0]["node"]["title"] == "+20 points at Café Aurora"
    sentences = await town.manager.ask("{ activities(first: 9) { edges { node { text } } } }")
    assert "Marta accepted the receipt “T-1B” of Ana: 20 points for €20.50" in [
        edge["node"]["text"] for edge in sentences["activities"]["edges"]
    ]
    await town.house.assert_books_balance()


async def test_what_is_refused_says_why_and_may_be_presented_again(open_town: Town) -> None:
    town, ana = open_town, open_town.ana
    await confirm(town, ana)
    claim = await claimed(ana, "T-9", amount=40)
    for who in (town.cashier, town.rival, ana.person):
        assert (await decides(town, "refuseReceipt", claim, who, reason="Porque sí"))["__typename"] == "NotFound"
        assert (await decides(town, "acceptReceipt", claim, who))["__typename"] == "NotFound"
    assert (await decides(town, "refuseReceipt", claim, reason=" "))["fields"][0]["path"] == "reason"
    refused = await decides(town, "refuseReceipt", claim, reason="La fecha no es esa.")
    assert refused["receipt"]["state"] == "REFUSED"
    await town.house.run_jobs()
    [mine] = await own(ana)
    assert (mine["state"], mine["refusal"]) == ("REFUSED", "La fecha no es esa.")
    inbox = (await ana.person.ask("{ inbox(first: 1) { edges { node { title body path } } } }"))["inbox"]["edges"]
    assert inbox[0]["node"] == {
        "title": "Café Aurora did not accept your receipt", "body": "Receipt T-9: La fecha no es esa.",
        "path": "/m/cafe-aurora/receipts",
    }  # fmt: skip
    assert "La fecha no es esa." in body_of(mail_about(town.house, "ana@casa.example", "brought no points"))
    again = await claimed(ana, "T-9", amount=40)
    done = await decides(town, "acceptReceipt", again)
    assert (done["points"], done["balance"]) == (0, 0), "it fills up a fraction"
    await town.house.run_jobs()
    inbox = (await ana.person.ask("{ inbox(first: 1) { edges { node { title } } } }"))["inbox"]["edges"]
    assert inbox[0]["node"]["title"] == "Café Aurora accepted your receipt"
    await town.house.assert_books_balance()


async def test_of_two_managers_one_decides_and_caps_hold(open_town: Town) -> None:
    town = open_town
    claim = await claimed(town.ana)
    async with asyncio.timeout(SECONDS):
        told = await asyncio.gather(*(
            decides(town, "acceptReceipt", claim, who) for who in (town.manager, town.owner, town.manager)
        ), decides(town, "refuseReceipt", claim, town.owner, reason="Ya no"))  # fmt: skip
    kinds = sorted(one.get("code") or one["__typename"] for one in told)
    assert kinds[1:] == ["RECEIPT_DECIDED"] * 3 or kinds[:-1] == ["RECEIPT_DECIDED"] * 3, kinds
    given = await town.house.rows("SELECT id FROM points_transaction WHERE reason = 'PURCHASE'")
    assert len(given) == (await queue(town.manager))["receiptCounts"]["accepted"]
    await town.program(mostPointsPerAward=100, mostPointsPerEmployeeDay=110)
    large, more = await claimed(town.luis, "L-1", amount=12_000), await claimed(town.luis, "L-2", amount=9_500)
    assert (await decides(town, "acceptReceipt", large))["code"] == "AWARD_TOO_LARGE"
    assert (await decides(town, "acceptReceipt", more))["points"] == 95
    capped = await decides(town, "acceptReceipt", large, amountMinor=9_000)
    assert capped["__typename"] == "CapReached", capped
    assert (await preview(town.manager, large, amountMinor=9_000))["__typename"] == "CapReached"
    assert (await queue(town.manager))["receiptCounts"]["waiting"] == 1
    await town.manager.do("blockMember", id=await member_id(town, town.luis), reason="Abuso")
    assert (await decides(town, "acceptReceipt", large, town.owner, amountMinor=100))["code"] == "MEMBER_BLOCKED"
    await town.house.assert_books_balance()


async def test_a_correction_never_makes_one_receipt_paid_twice(open_town: Town) -> None:
    town = open_town
    await decides(town, "acceptReceipt", await claimed(town.ana, "A-1"))
    other, own_one = await claimed(town.luis, "A-7"), await claimed(town.ana, "A-8")
    assert (await decides(town, "acceptReceipt", other, number="a1"))["code"] == "RECEIPT_TAKEN"
    assert (await preview(town.manager, own_one, number="A 1"))["code"] == "RECEIPT_YOURS"
    async with asyncio.timeout(SECONDS):
        told = await asyncio.gather(
            decides(town, "acceptReceipt", other, number="Z-5"),
            decides(town, "acceptReceipt", own_one, town.owner, number="z5"),
        )
    assert sorted(one.get("code") or one["__typename"] for one in told) == ["AcceptReceiptSuccess", "RECEIPT_TAKEN"]
    await town.house.assert_books_balance()


async def test_an_undone_receipt_says_so_and_may_be_claimed_again(open_town: Town) -> None:
    town, ana, luis = open_town, open_town.ana, open_town.luis
    for number, amount in (("U-1", 1200), ("U-2", 30)):
        await decides(town, "acceptReceipt", await claimed(ana, number, amount=amount))
        assert (await claims(luis, number, amount=amount))["code"] == "RECEIPT_TAKEN"
    [given, nothing] = await town.house.rows("SELECT id, transaction_id FROM purchase ORDER BY id")
    back = await town.manager.do(
        "reverseTransaction", transactionId=global_id("PointsTransaction", given["transaction_id"]),
        idempotencyKey=key(),
    )  # fmt: skip
    assert back["__typename"] == "ReverseTransactionSuccess", back
    await town.manager.do("reversePurchase", purchaseId=global_id("Purchase", nothing["id"]), idempotencyKey=key())
    assert [(one["state"], one["undoneAt"] is not None) for one in await own(ana)] == [("ACCEPTED", True)] * 2
    again = await claimed(luis, "u1", amount=1200)
    assert (await decides(town, "acceptReceipt", again))["points"] == 12
    assert (await claims(ana, "U-1", amount=1200))["code"] == "RECEIPT_TAKEN"
    assert await claimed(ana, "U-2", amount=30)
    assert (await ana.balance(), await luis.balance()) == (0, 12)
    await town.house.assert_books_balance()


async def test_what_may_have_been_counted_already_is_shown_before_deciding(open_town: Town) -> None:
    town, ana, luis = open_town, open_town.ana, open_town.luis
    bought = {"member": {"code": ana.code}, "idempotencyKey": key(), "amountMinor": 1250}
    await town.cashier.do("awardPoints", **bought)
    await ordered(await shop(town), ana, "W-77", "LIBRO")
    claim = await claimed(luis, "w-77", "2026-03-02")
    found = await hints(town, claim)
    assert found == {
        "purchases": [{"memberName": "Ana", "amount": {"amountMinor": 1250}, "receiptNumber": None,
                       "occurredAt": "2026-03-02T09:00:00+00:00"}],
        "claims": [], "orders": [{"ref": "W-77", "memberName": "Ana"}],
    }  # fmt: skip
    nothing: dict[str, list[Any]] = {"purchases": [], "claims": [], "orders": []}
    assert await hints(town, claim, amountMinor=1251, number="otro") == nothing
    assert await hints(town, claim, date="2026-03-01", number="otro") == nothing
    await claimed(ana, "W77", "2026-02-27")
    assert (await hints(town, claim))["claims"] == [{"number": "W77", "date": "2026-02-27", "memberName": "Ana"}]
    assert await town.rival.error(
        "query ($i: PreviewReceiptInput!) { receiptHints(input: $i) { orders { ref } } }", i={"id": claim}
    ) == "NOT_FOUND"  # fmt: skip


async def test_a_persons_receipts_stay_with_the_record_that_has_the_points(open_town: Town) -> None:
    """Only who has the app claims, and a record with an app is always the one that is kept."""
    town = open_town
    paper = (await town.manager.do("createCustomer", name="Ana P."))["member"]["id"]
    bought = {"member": {"membershipId": paper}, "idempotencyKey": key(), "amountMinor": 700}
    await town.cashier.do("awardPoints", **bought)
    waits = await claimed(town.ana, "M-1", "2026-03-02", 700)
    merge = await merged(town, paper, await member_id(town, town.ana))
    assert [one["memberName"] for one in (await hints(town, waits))["purchases"]] == ["Ana P."]
    assert (await decides(town, "acceptReceipt", waits, amountMinor=800))["balance"] == 15
    await parted(town, merge)
    await town.house.run_jobs()
    assert [(one["number"], one["state"]) for one in await own(town.ana)] == [("M-1", "ACCEPTED")]
    assert await town.ana.balance() == 8
    await town.house.assert_books_balance()


async def test_a_shops_own_system_decides_over_rest(open_town: Town) -> None:
    town = open_town
    till = await shop(town)
    good, bad = await claimed(town.ana, "P-1"), await claimed(town.luis, "P-2")
    page: Any = await till.do("GET", "/receipts?limit=1")
    assert [one["number"] for one in page["data"]] == ["P-2"]
    assert [one["number"] for one in (await till.do("GET", f"/receipts?after={page['next']}"))["data"]] == ["P-1"]
    one = await till.do("GET", f"/receipts/{good}")
    assert (one["customer_name"], one["amount_minor"], one["alike_purchases"], one["alike_orders"]) == (
        "Ana", 1250, [], [],
    )  # fmt: skip
    same = key()
    for _ in range(2):
        done = await till.move("POST", f"/receipts/{good}/acceptance", {"version": 1, "amount_minor": 1300}, same)
        assert (done["state"], done["points"], done["amount_minor"]) == ("ACCEPTED", 13, 1300)
    refused = await till.do("POST", f"/receipts/{bad}/refusal", {"version": 1, "reason": "No es nuestro"})
    assert (refused["state"], refused["refusal"]) == ("REFUSED", "No es nuestro")
    assert await till.problem("POST", f"/receipts/{bad}/refusal", {"version": 1, "reason": "Otra vez"}) == (
        409, "RECEIPT_DECIDED",
    )  # fmt: skip
    await town.house.assert_books_balance()
