"""Points that somebody gives arrive as one movement, whatever lots they were in."""

from __future__ import annotations

from typing import Any

from support.households import together
from support.queries import counted_queries
from support.town import Customer, Town, key

PAGE = (
    'query ($n: Int!, $after: String) { wallet(merchant: "cafe-aurora") { transactions(first: $n, after: $after) {'
    " edges { node { id kind points isGift lots { points expiresAt } } } pageInfo { hasNextPage endCursor } } } }"
)
RECORD = (
    "query ($c: String!) { member(code: $c) { transactions(first: 50) { edges { node { id kind points balanceAfter"
    " isReversible lots { points expiresAt } } } } } }"
)
NODE = "query ($id: ID!) { node(id: $id) { ... on PointsTransaction { points lots { points expiresAt } } } }"


async def three_lots(town: Town) -> None:
    """Ana has 10, 20 and 30 points that end at three times, and may give them."""
    await town.program(allowsTransfers=True, earnPoints=10)
    town.house.clock.move(days=8)
    for points, months in ((10, 2), (20, 12), (30, None)):
        kind = {"expiryKind": "NEVER"} if months is None else {"expiryKind": "MONTHS", "expiryMonths": months}
        await town.program(**kind)
        form = {"member": {"code": town.ana.code}, "amountMinor": points * 10, "idempotencyKey": key()}
        done = await town.cashier.do("awardPoints", **form)
        assert done["points"] == points, done


async def give(town: Town, points: int) -> str:
    form = {"merchant": "cafe-aurora", "recipient": town.luis.code, "points": points, "idempotencyKey": key()}
    done = await town.ana.person.do("sendPoints", **form)
    assert done["__typename"] == "SendPointsSuccess", done
    return str(done["transfer"]["id"])


async def page(who: Customer, first: int = 20, after: str | None = None) -> tuple[list[Any], Any]:
    found = (await who.person.ask(PAGE, n=first, after=after))["wallet"]["transactions"]
    return [edge["node"] for edge in found["edges"]], found["pageInfo"]


async def record(town: Town, who: Customer) -> list[Any]:
    found = (await town.manager.ask(RECORD, c=who.code))["member"]["transactions"]
    return [edge["node"] for edge in found["edges"]]


async def entries(town: Town, kind: str) -> list[int]:
    rows = await town.house.rows("SELECT points FROM points_transaction WHERE kind = $1 ORDER BY id", kind)
    return [row["points"] for row in rows]


async def test_a_gift_of_three_lots_is_one_movement_with_the_lots_inside(town: Town) -> None:
    await three_lots(town)
    await give(town, 45)
    assert await entries(town, "TRANSFER_IN") == [10, 20, 15]
    [movement], _ = await page(town.luis)
    assert (movement["kind"], movement["points"], movement["isGift"]) == ("TRANSFER_IN", 45, True)
    assert [one["points"] for one in movement["lots"]] == [10, 20, 15]
    ends = [one["expiresAt"] for one in movement["lots"]]
    assert ends[0] < ends[1]
    assert ends[2] is None
    assert (await town.luis.person.ask(NODE, id=movement["id"]))["node"] == {"points": 45, "lots": movement["lots"]}
    theirs, _ = await page(town.ana)
    assert [(one["points"], one["lots"]) for one in theirs] == [(-45, []), (30, []), (20, []), (10, [])]
    await town.house.assert_books_balance()


async def test_the_merchant_sees_it_as_one_too_with_the_balance_after_all_of_it(town: Town) -> None:
    await three_lots(town)
    await town.award(town.luis, 5)
    await give(town, 45)
    gift, earned = await record(town, town.luis)
    assert (gift["points"], gift["balanceAfter"], gift["isReversible"]) == (45, 50, False)
    assert [one["points"] for one in gift["lots"]] == [10, 20, 15]
    assert (earned["points"], earned["lots"]) == (5, [])
    assert sum(one["points"] for one in await record(town, town.luis)) == await town.luis.balance()


async def test_two_gifts_are_two_and_no_page_cuts_one(town: Town) -> None:
    await three_lots(town)
    await give(town, 15)
    await give(town, 25)
    seen: list[int] = []
    after = None
    for _ in range(2):
        [one], info = await page(town.luis, 1, after)
        seen.append(one["points"])
        after = info["endCursor"]
    assert (seen, info["hasNextPage"]) == ([25, 15], False)
    assert [one["points"] for one in await record(town, town.luis)] == [25, 15]


async def test_lots_of_a_page_cost_one_statement(town: Town) -> None:
    await three_lots(town)
    await page(town.luis)  # which notes that the browser is used
    costs = set()
    for _ in range(3):
        await give(town, 11)
        with counted_queries() as count:
            movements, _ = await page(town.luis)
        costs.add(count.queries)
    assert [sum(lot["points"] for lot in one["lots"]) for one in movements] == [11, 11, 11]
    assert costs == {2}


async def test_what_comes_back_of_a_gift_is_one_too(town: Town) -> None:
    await three_lots(town)
    await give(town, 45)
    [out] = [one for one in await record(town, town.ana) if one["kind"] == "TRANSFER_OUT"]
    done = await town.manager.do("reverseTransaction", transactionId=out["id"], idempotencyKey=key())
    assert done["__typename"] == "ReverseTransactionSuccess", done
    assert [(one["kind"], one["points"]) for one in (await page(town.luis))[0]] == [
        ("TRANSFER_OUT", -45), ("TRANSFER_IN", 45),
    ]  # fmt: skip
    mine = (await page(town.ana))[0]
    assert [(one["kind"], one["points"]) for one in mine[:2]] == [("TRANSFER_IN", 45), ("TRANSFER_OUT", -45)]
    assert [one["points"] for one in mine[0]["lots"]] == [10, 20, 15]
    await town.house.assert_books_balance()


async def test_what_a_household_pays_arrives_as_one(town: Town) -> None:
    await together(town, ana=40, luis=60)
    await town.award(town.luis, 15)
    await town.request(town.ana, await town.reward(110))
    assert len(await entries(town, "TRANSFER_IN")) > 1
    [arrived] = [one for one in (await page(town.ana))[0] if one["kind"] == "TRANSFER_IN"]
    assert (arrived["points"], sum(one["points"] for one in arrived["lots"])) == (70, 70)
    assert arrived["isGift"] is False


async def test_a_movement_of_another_customers_is_nothing_to_anybody(town: Town) -> None:
    await three_lots(town)
    await give(town, 45)
    [movement], _ = await page(town.luis)
    assert (await town.ana.person.ask(NODE, id=movement["id"]))["node"] is None
