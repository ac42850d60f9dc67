"""Points that a customer gives to another one: to a code, by a link, within limits, and taken back by a manager."""

from __future__ import annotations

from typing import Any

import pytest

from fiel.core import db
from support.households import bought, owes
from support.members import merged, parted
from support.promotions import member_id
from support.town import Customer, Town, customer, key, open_shift

MONTHS: dict[str, Any] = {"expiryKind": "MONTHS", "expiryMonths": 6}


async def ready(town: Town, points: int = 400, **more: Any) -> None:
    """Ana has bought, long enough after she came, and this shop lets her give."""
    await town.program(allowsTransfers=True, **more)
    town.house.clock.move(days=8)
    bought = await town.cashier.do(
        "awardPoints", member={"code": town.ana.code}, amountMinor=1_000, idempotencyKey=key()
    )
    assert bought["__typename"] == "AwardPointsSuccess", bought
    await town.award(town.ana, points - await town.ana.balance())


async def send(town: Town, points: int, to: str | None = None, **more: Any) -> Any:
    form = {"merchant": "cafe-aurora", "recipient": to or town.luis.code, "points": points, "idempotencyKey": key()}
    return await town.ana.person.do("sendPoints", **{**form, **more})


async def sent(town: Town, points: int, **more: Any) -> Any:
    done = await send(town, points, **more)
    assert done["__typename"] == "SendPointsSuccess", done
    return done["transfer"]


async def allowance(who: Customer) -> Any:
    query = (
        '{ transferAllowance(merchant: "cafe-aurora") { points whyNot most leastBalance transfers { state points'
        " otherName pointsBack } } }"
    )
    return (await who.person.ask(query))["transferAllowance"]


async def balances(town: Town) -> tuple[int, int]:
    return await town.ana.balance(), await town.luis.balance()


async def test_it_is_off_until_the_shop_allows_it(town: Town) -> None:
    await ready(town)
    await town.program(allowsTransfers=False)
    assert (await send(town, 10))["code"] == "TRANSFERS_OFF"
    assert (await allowance(town.ana))["whyNot"] == "This business doesn't allow giving points away."
    assert await balances(town) == (400, 0)


async def test_gifts_are_read_a_page_at_a_time_by_those_who_gave_or_got_them(town: Town) -> None:
    await ready(town)
    for points in (10, 11, 12):
        await sent(town, points)
    query = (
        'query ($after: String) { transferAllowance(merchant: "cafe-aurora") { history(first: 2, after: $after) {'
        " edges { node { points otherName } } pageInfo { hasNextPage endCursor } } } }"
    )
    for who, sign, other in ((town.ana, -1, "Luis"), (town.luis, 1, "Ana")):
        first = (await who.person.ask(query))["transferAllowance"]["history"]
        assert [edge["node"] for edge in first["edges"]] == [
            {"points": sign * points, "otherName": other} for points in (12, 11)
        ]
        assert first["pageInfo"]["hasNextPage"]
        last = (await who.person.ask(query, after=first["pageInfo"]["endCursor"]))["transferAllowance"]["history"]
        assert [edge["node"]["points"] for edge in last["edges"]] == [sign * 10]
        assert not last["pageInfo"]["hasNextPage"]


async def test_what_is_given_is_there_at_once_and_both_are_told(town: Town) -> None:
    await ready(town)
    preview = (await town.ana.person.ask(
        "query ($i: TransferPreviewInput!) { previewTransfer(input: $i) { ... on TransferPreview { recipientName points"
        " balanceAfter endings { points expiresAt } } } }",
        i={"merchant": "cafe-aurora", "recipient": town.luis.code, "points": 150},
    ))["previewTransfer"]  # fmt: skip
    assert (preview["recipientName"], preview["points"], preview["balanceAfter"]) == ("Luis", 150, 250)
    assert sum(one["points"] for one in preview["endings"]) == 150
    gift = await sent(town, 150)
    assert (gift["points"], gift["otherName"], gift["state"]) == (-150, "Luis", "SENT")
    assert await balances(town) == (250, 150)
    mine, theirs = (await town.ana.wallet())["transactions"], (await town.luis.wallet())["transactions"]
    assert (mine["edges"][0]["node"]["kind"], mine["edges"][0]["node"]["points"]) == ("TRANSFER_OUT", -150)
    assert {edge["node"]["kind"] for edge in theirs["edges"]} == {"TRANSFER_IN"}
    assert (await allowance(town.luis))["transfers"][0]["otherName"] == "Ana"
    await town.house.run_jobs()
    for who, title in ((town.ana, "You gave 150 points at Café Aurora"), (town.luis, "Somebody gave you 150 points")):
        inbox = await town.house.rows(
            "SELECT i.kind FROM inbox_entry i JOIN member_code c ON c.customer_id = i.customer_id WHERE c.code = $1",
            who.code,
        )
        assert ("points.sent" if who is town.ana else "points.received") in {row["kind"] for row in inbox}, title
    kinds = await town.house.rows("SELECT kind FROM activity WHERE subject_kind = 'points_transfer' ORDER BY id")
    assert [row["kind"] for row in kinds] == ["points.sent", "points.received"]
    await town.house.assert_books_balance()


async def test_lots_keep_their_end_and_lifetime_stays_with_who_earned(town: Town) -> None:
    await ready(town, **MONTHS)
    before = (await town.ana.wallet())["lifetimePoints"]
    ends = await town.house.rows("SELECT DISTINCT expires_at FROM points_lot WHERE remaining > 0")
    town.house.clock.move(days=40)
    await town.ana.person.sign_in_again()
    await town.luis.person.sign_in_again()
    await sent(town, 300)
    theirs = await town.luis.wallet()
    assert [one["points"] for one in theirs["expiring"]] == [300]
    now = await town.house.rows("SELECT DISTINCT expires_at FROM points_lot WHERE remaining > 0")
    assert now == ends
    assert ((await town.ana.wallet())["lifetimePoints"], theirs["lifetimePoints"]) == (before, 0)


async def test_one_key_gives_once_and_another_meaning_is_refused(town: Town) -> None:
    await ready(town)
    once = key()
    for _ in range(2):
        assert (await send(town, 50, idempotencyKey=once))["transfer"]["points"] == -50
    assert (await send(town, 60, idempotencyKey=once))["__typename"] == "IdempotencyConflict"
    assert await balances(town) == (350, 50)


async def test_caps_and_what_must_stay(town: Town) -> None:
    await ready(town, mostTransferPoints=100, mostDailyTransferPoints=150, mostMonthlyTransferPoints=160,
                transferLeastBalance=230)  # fmt: skip
    assert (await send(town, 101))["code"] == "TRANSFER_LIMIT"
    await sent(town, 100)
    refused = await send(town, 51)
    assert (refused["code"], refused["message"]) == ("TRANSFER_LIMIT", "You can give 50 points at most now.")
    town.house.clock.move(days=1)
    assert (await allowance(town.ana))["points"] == 60  # of the month
    await sent(town, 60)
    assert (await send(town, 1))["code"] == "TRANSFER_LIMIT"
    await town.program(mostMonthlyTransferPoints=1_000)
    assert (await allowance(town.ana))["points"] == 10  # 230 stay
    assert await balances(town) == (240, 160)


async def test_five_a_day(town: Town) -> None:
    await ready(town)
    for _ in range(5):
        await sent(town, 1)
    assert (await send(town, 1))["code"] == "TOO_MANY_TRANSFERS"


async def test_welcome_points_and_gifts_stay_where_they_are(town: Town) -> None:
    await town.program(allowsTransfers=True, welcomePoints=70)
    eva = await customer(town.house, "Eva", "eva@casa.example")
    town.house.clock.move(days=8)
    form = {"merchant": "cafe-aurora", "recipient": town.luis.code, "points": 5}
    assert (await eva.person.do("sendPoints", **form, idempotencyKey=key()))["code"] == "TRANSFER_TOO_SOON"
    await town.cashier.do("awardPoints", member={"code": eva.code}, amountMinor=100, idempotencyKey=key())
    earned = await eva.balance() - 70
    assert (await allowance(eva))["points"] == earned
    await ready(town)
    await sent(town, 100, to=eva.code)
    assert (await allowance(eva))["points"] == earned
    assert await eva.balance() == 170 + earned


async def test_whoever_has_just_come_waits(town: Town) -> None:
    await town.program(allowsTransfers=True)
    await town.cashier.do("awardPoints", member={"code": town.ana.code}, amountMinor=1_000, idempotencyKey=key())
    assert (await send(town, 1))["code"] == "TRANSFER_TOO_SOON"


@pytest.mark.parametrize("points", [0, -5, 2**53])
async def test_impossible_numbers(town: Town, points: int) -> None:
    await ready(town)
    answer = await town.ana.person.post(
        "mutation ($i: SendPointsInput!) { sendPoints(input: $i) { __typename } }",
        {"i": {"merchant": "cafe-aurora", "recipient": town.luis.code, "points": points, "idempotencyKey": key()}},
    )
    said = answer.json()
    assert "errors" in said or said["data"]["sendPoints"]["__typename"] == "InvalidInput"
    assert await balances(town) == (400, 0)


async def test_codes_that_are_nobodys_ones_own_or_anothers_shop(town: Town) -> None:
    await ready(town)
    assert (await send(town, 5, to="ZZZZZ-ZZZZZ"))["__typename"] == "NotFound"
    assert (await send(town, 5, to=town.ana.code))["code"] == "TRANSFER_TO_SELF"
    outsider = await customer(town.house, "Pau", "pau@casa.example", join=None)
    assert (await send(town, 5, to=outsider.code))["__typename"] == "NotFound"
    done = await send(town, 5, to=town.luis.live_qr())  # the live QR's text says the code too
    assert done["__typename"] == "SendPointsSuccess"


async def test_guesses_are_counted(town: Town) -> None:
    await ready(town)
    for _ in range(20):
        assert (await send(town, 5, to="ZZZZZ-ZZZZZ"))["__typename"] == "NotFound"
    assert (await send(town, 5, to="ZZZZZ-ZZZZZ"))["__typename"] == "Throttled"


async def test_blocked_people_neither_give_nor_get(town: Town) -> None:
    await ready(town)
    await town.manager.do("blockMember", id=await member_id(town, town.luis), reason="x")
    assert (await send(town, 5))["code"] == "CANNOT_RECEIVE"
    await town.manager.do("blockMember", id=await member_id(town, town.luis), reason=None)
    await town.manager.do("blockMember", id=await member_id(town, town.ana), reason="x")
    assert (await send(town, 5))["code"] == "MEMBER_BLOCKED"


async def test_a_paused_programme_gives_nothing(town: Town) -> None:
    await ready(town)
    await town.program(isActive=False)
    assert (await send(town, 5))["__typename"] == "ProgramPaused"


async def offer(town: Town, points: int) -> Any:
    done = await town.ana.person.do("offerPoints", merchant="cafe-aurora", points=points)
    assert done["__typename"] == "OfferPointsSuccess", done
    return done


async def look(who: Customer, code: str) -> Any:
    query = (
        "query ($c: String!) { pointsOffer(code: $c) { __typename ... on PointsOffer { merchantName senderName points"
        " isMember isOwn isTaken } ... on UserError { code } } }"
    )
    return (await who.person.ask(query, c=code))["pointsOffer"]


async def test_a_link_is_for_whoever_opens_it_first(town: Town) -> None:
    await ready(town)
    made = await offer(town, 80)
    assert made["url"] == f"http://localhost:8000/gift/{made['code'].replace('-', '')}"
    assert await balances(town) == (400, 0)
    assert await look(town.luis, made["code"]) == {
        "__typename": "PointsOffer", "merchantName": "Café Aurora", "senderName": "Ana", "points": 80,
        "isMember": True, "isOwn": False, "isTaken": False,
    }  # fmt: skip
    assert (await town.ana.person.do("acceptPoints", code=made["code"]))["code"] == "TRANSFER_TO_SELF"
    for _ in range(2):  # twice is once
        assert (await town.luis.person.do("acceptPoints", code=made["code"]))["transfer"]["points"] == 80
    eva = await customer(town.house, "Eva", "eva@casa.example")
    late = await eva.person.do("acceptPoints", code=made["code"])
    assert (late["code"], late["message"]) == (
        "OFFER_GONE", "Somebody else has taken this gift already: each link works once. Ask whoever sent it.",
    )  # fmt: skip
    assert (await look(town.luis, made["code"]))["isTaken"] is True
    assert await balances(town) == (320, 80)
    await town.house.assert_books_balance()


async def test_a_link_ends_by_its_time_or_its_givers_word(town: Town) -> None:
    await ready(town)
    old, wrong = await offer(town, 10), await offer(town, 20)
    gone = await town.ana.person.do("withdrawOffer", id=wrong["transfer"]["id"])
    assert gone["transfer"]["state"] == "WITHDRAWN"
    assert (await town.luis.person.do("withdrawOffer", id=old["transfer"]["id"]))["__typename"] == "NotFound"
    assert (await look(town.luis, wrong["code"]))["__typename"] == "NotFound"
    town.house.clock.move(hours=49)
    late = await town.luis.person.do("acceptPoints", code=old["code"])
    assert late["code"] == "OFFER_GONE"
    assert late["message"].startswith("This gift has expired: nobody took it in time")
    assert await balances(town) == (400, 0)


async def test_a_link_brings_nothing_when_the_points_are_gone(town: Town) -> None:
    await ready(town)
    made = await offer(town, 400)
    await sent(town, 390)
    refused = await town.luis.person.do("acceptPoints", code=made["code"])
    assert refused["code"] == "OFFER_GONE"
    assert "10" not in refused["message"]  # what the giver has left is nobody's business
    assert await balances(town) == (10, 390)
    for _ in range(4):
        await offer(town, 1)
    assert (await town.ana.person.do("offerPoints", merchant="cafe-aurora", points=1))["code"] == "TOO_MANY_OFFERS"


async def gift_movement(town: Town) -> str:
    rows = await town.manager.ask(
        "query ($code: String!) { member(code: $code) { transactions(first: 5) { edges { node { id kind isReversible"
        " } } } } }", code=town.ana.code,
    )  # fmt: skip
    [node] = [edge["node"] for edge in rows["member"]["transactions"]["edges"] if edge["node"]["isReversible"]
              and edge["node"]["kind"] == "TRANSFER_OUT"]  # fmt: skip
    number: str = node["id"]
    return number


async def undo(town: Town, who: Any, number: str) -> Any:
    return await who.do("reverseTransaction", transactionId=number, idempotencyKey=key())


async def test_a_manager_takes_it_back_and_a_cashier_does_not(town: Town) -> None:
    await ready(town)
    await sent(town, 150)
    number = await gift_movement(town)
    assert (await undo(town, town.cashier, number))["__typename"] == "NotFound"
    assert (await undo(town, town.rival, number))["__typename"] == "NotFound"
    assert await balances(town) == (250, 150)
    assert (await undo(town, town.manager, number))["points"] == 150
    assert await balances(town) == (400, 0)
    assert (await undo(town, town.manager, number))["code"] == "CANNOT_REVERSE"
    assert (await allowance(town.ana))["transfers"][0]["pointsBack"] == 150
    await town.house.assert_books_balance()


async def test_a_blocked_givers_link_is_gone_and_says_no_more(town: Town) -> None:
    await ready(town)
    made = await offer(town, 80)
    await town.manager.do("blockMember", id=await member_id(town, town.ana), reason="x")
    assert (await town.luis.person.do("acceptPoints", code=made["code"]))["code"] == "OFFER_GONE"


async def account(town: Town, who: Customer) -> Any:
    [row] = await town.house.rows(
        "SELECT a.id, a.balance, a.deficit FROM points_account a JOIN membership m ON m.points_account_id = a.id"
        " JOIN member_code c ON c.customer_id = m.customer_id WHERE c.code = $1", who.code,
    )  # fmt: skip
    return row


async def test_what_comes_back_can_be_given_again_and_the_note_is_kept(town: Town) -> None:
    await ready(town)
    await sent(town, 150)
    number = await gift_movement(town)
    done = await town.manager.do("reverseTransaction", transactionId=number, note="fraude", idempotencyKey=key())
    assert (done["__typename"], done["points"]) == ("ReverseTransactionSuccess", 150)
    town.house.clock.move(days=1)
    assert (await allowance(town.ana))["points"] == 400
    assert await town.house.rows("SELECT transaction_id FROM transaction_text WHERE private_note = 'fraude'") != []
    told = (await town.manager.ask(
        "query ($code: String!) { member(code: $code) { transactions(first: 1) { edges { node { kind points note } } }"
        " } }", code=town.ana.code,
    ))["member"]["transactions"]["edges"][0]["node"]  # fmt: skip
    assert told == {"kind": "TRANSFER_IN", "points": 150, "note": "fraude"}  # of two lots, as one


async def test_what_comes_back_pays_what_the_giver_owes(town: Town) -> None:
    await ready(town)
    await sent(town, 400)
    number = await gift_movement(town)
    await owes(town, town.ana, 300)
    assert (await undo(town, town.manager, number))["__typename"] == "ReverseTransactionSuccess"
    left = await account(town, town.ana)
    assert (left["balance"], left["deficit"]) == (100, 0)
    assert (await town.request(town.ana, await town.reward(101)))["missing"] == 1
    await town.house.assert_books_balance()


async def test_the_receivers_own_points_stay_theirs(town: Town) -> None:
    await ready(town, expiryKind="MONTHS", expiryMonths=1)
    await sent(town, 100)
    number = await gift_movement(town)
    town.house.clock.move(days=70)
    for one in (town.ana.person, town.luis.person, town.manager, town.cashier):
        await one.sign_in_again()
    for staff in (town.cashier, town.manager):
        await open_shift(staff)
    await town.award(town.luis, 80)
    assert (await undo(town, town.manager, number))["code"] == "NOTHING_TO_REVERSE"
    assert await town.luis.balance() == 80
    await town.house.assert_books_balance()


async def test_spent_gifts_are_not_paid_back_from_what_was_earned_since(town: Town) -> None:
    await ready(town)
    await sent(town, 100)
    number = await gift_movement(town)
    await town.request(town.luis, await town.reward(60))
    await town.award(town.luis, 80)
    assert (await undo(town, town.manager, number))["points"] == 40
    assert await balances(town) == (340, 80)


async def test_undone_between_a_merge_and_its_end_it_is_taken_once(town: Town) -> None:
    await ready(town)
    await bought(town, town.luis, 100)
    made = await town.manager.do("createCustomer", name="Luis P.", email="lp@casa.example")
    card = await town.house.rows("SELECT code FROM member_code WHERE kind = 'CARD'")
    await sent(town, 100, to=card[0]["code"])
    number = await gift_movement(town)
    merge = await merged(town, await member_id(town, town.luis), made["member"]["id"])
    assert await town.luis.balance() == 200
    assert (await undo(town, town.manager, number))["points"] == 100
    assert await town.luis.balance() == 100
    await parted(town, merge)
    assert await town.luis.balance() == 100
    await town.house.assert_books_balance()


async def test_merging_makes_no_points_givable_that_were_not(town: Town) -> None:
    await ready(town)
    made = await town.manager.do("createCustomer", name="Luis P.", email="lp@casa.example")
    card = {"membershipId": made["member"]["id"]}
    codes = await town.house.rows("SELECT code FROM member_code WHERE kind = 'CARD'")
    await town.cashier.do("awardPoints", member=card, amountMinor=2_000, idempotencyKey=key())
    await sent(town, 100, to=codes[0]["code"])
    await merged(town, await member_id(town, town.luis), made["member"]["id"])
    assert await town.luis.balance() == 120
    assert (await allowance(town.luis))["points"] == 20


async def test_movements_are_named_as_gifts(town: Town) -> None:
    await ready(town)
    await sent(town, 100)
    seen = await town.manager.ask("{ movements(first: 3) { edges { node { text points } } } }")
    assert [(edge["node"]["text"], edge["node"]["points"]) for edge in seen["movements"]["edges"]] == [
        ("Gift of points: in", 90), ("Gift of points: in", 10), ("Gift of points: out", -100),
    ]  # fmt: skip


async def test_of_what_is_spent_the_rest_comes_back(town: Town) -> None:
    await ready(town)
    await sent(town, 150)
    number = await gift_movement(town)
    asked = await town.request(town.luis, await town.reward(120))
    assert asked["__typename"] == "RequestRedemptionSuccess"
    assert (await undo(town, town.manager, number))["points"] == 30
    assert await balances(town) == (280, 0)
    await town.house.assert_books_balance()


async def test_of_what_is_all_spent_nothing_does(town: Town) -> None:
    await ready(town)
    await sent(town, 100)
    number = await gift_movement(town)
    await town.request(town.luis, await town.reward(100))
    assert (await undo(town, town.manager, number))["code"] == "NOTHING_TO_REVERSE"
    assert await balances(town) == (300, 0)


async def test_whoever_owes_points_gets_none(town: Town) -> None:
    await ready(town)
    account = await town.house.rows(
        "SELECT m.points_account_id AS id FROM membership m JOIN member_code c ON c.customer_id = m.customer_id"
        " WHERE c.code = $1", town.luis.code,
    )  # fmt: skip
    await db.execute("UPDATE points_account SET deficit = 5 WHERE id = $1", account[0]["id"])
    assert (await send(town, 10))["code"] == "CANNOT_RECEIVE"


async def test_a_record_that_was_merged_gets_it_where_it_stands(town: Town) -> None:
    await ready(town)
    made = await town.manager.do("createCustomer", name="Luis P.", email="lp@casa.example")
    card = await town.house.rows("SELECT code FROM member_code WHERE kind = 'CARD'")
    await merged(town, await member_id(town, town.luis), made["member"]["id"])
    await sent(town, 40, to=card[0]["code"])
    assert await balances(town) == (360, 40)
