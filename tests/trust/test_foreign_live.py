"""What is another's is not told live either: each id and each shop that a subscription takes, tried with another's.

The refusal must be that of an id or a shop that nobody has, and one's own must be told.
"""

from __future__ import annotations

from typing import Any

from fiel.core import ids
from support.attack import Operation, Path, operations
from support.house import Person
from support.rivals import HOME, RIVAL
from support.rows_of import row_of
from support.siege import UNKNOWN, Siege
from support.sockets import connected
from support.town import Town, key

KINDS = {"memberChanged.member": "Member", "customerDisplayAnswered.member.membershipId": "Member"}
"""What each id names."""
OF_CUSTOMERS = {"walletChanged", "newsPublished", "customerDisplay"}
"""Asked by a customer; the others, by a cashier."""
WAITS = {
    "newsPublished": "of any shop, also of none, until there is something for oneself: test_fan_out.py",
    "customerDisplay": "takes neither an id nor a shop",
}
"""Roots that refuse nobody who has signed in, and why."""
BEGINS = {"walletChanged", "memberChanged"}
"""Those that say at once how things are; what the others tell of one's own is seen in their slices' tests."""
NOWHERE = "no-hay-tal-comercio"


async def first(siege: Siege, who: Person, operation: Operation, given: dict[Path, str], shop: str) -> Any:
    """What is told first."""
    variables = {**operation.variables(given, {"merchant": shop}), "merchant": shop}
    async with connected(siege.house, who) as socket:
        socket.subscribe(operation.document(variables), **variables)
        return await socket.hears()


def is_refusal(told: Any) -> bool:
    """As if there were nothing, and with no word of whose it is."""
    errors = told["payload"] if told["type"] == "error" else told["payload"].get("errors", [])
    return [error["extensions"]["code"] for error in errors] == ["NOT_FOUND"]


def roots() -> list[Operation]:
    return [one for one in operations("subscription") if one.name not in WAITS]


def test_every_id_and_every_root_is_known_here() -> None:
    found = operations("subscription")
    assert {".".join((one.name, *path)) for one in found for path in one.id_paths} == set(KINDS)
    assert {one.name for one in found if "merchant" not in one.arguments} <= set(WAITS)


async def test_ids_of_others_read_as_unknown(siege: Siege) -> None:
    wrong: list[Any] = []
    for operation in roots():
        for path in operation.id_paths:
            kind = KINDS[".".join((operation.name, *path))]
            own, another = [await row_of(kind, shop=shop) for shop in (HOME, RIVAL)]
            for role in ("CASHIER", "OWNER"):
                told = [
                    await first(siege, siege.people[role], operation, {path: ids.global_id(kind, number or 0)}, HOME)
                    for number in (another, UNKNOWN)
                ]
                if told[0] != told[1] or not is_refusal(told[0]):
                    wrong.append((operation.name, path, role, told))
            if operation.name in BEGINS:
                heard = await first(
                    siege, siege.people["CASHIER"], operation, {path: ids.global_id(kind, own or 0)}, HOME
                )
                if heard["payload"]["data"][operation.name]["id"] != ids.global_id(kind, own or 0):
                    wrong.append((operation.name, path, "own", heard))
    assert wrong == []


async def test_shops_of_others_read_as_unknown(siege: Siege) -> None:
    stranger = await siege.house.signed_up("Zoe", "zoe@casa.example")
    me = await row_of("Member", shop=RIVAL)
    wrong: list[Any] = []
    for operation in roots():
        given = {path: ids.global_id("Member", me or 0) for path in operation.id_paths}
        for who in (stranger, siege.people["CASHIER"] if operation.name not in OF_CUSTOMERS else stranger):
            told = [await first(siege, who, operation, given, shop) for shop in (RIVAL, NOWHERE)]
            if told[0] != told[1] or not is_refusal(told[0]):
                wrong.append((operation.name, told))
        nobody = await first(siege, siege.people["NOBODY"], operation, given, HOME)
        if "UNAUTHENTICATED" not in str(nobody):
            wrong.append((operation.name, "NOBODY", nobody))
    assert wrong == []


MEMBER = "subscription ($m: ID!) { memberChanged(member: $m) { id name balance } }"


async def member_of(town: Town, code: str) -> str:
    found = await town.cashier.ask("query ($c: String!) { member(code: $c) { id } }", c=code)
    number: str = found["member"]["id"]
    return number


async def test_a_till_sees_a_member_change_and_nobody_else(town: Town) -> None:
    ana = await member_of(town, town.ana.code)
    async with connected(town.house, town.cashier) as till:
        till.subscribe(MEMBER, m=ana)
        assert (await till.next())["memberChanged"] == {"id": ana, "name": "Ana", "balance": 0}
        await town.award(town.luis, 7)
        await town.award(town.ana, 40)
        assert (await till.next())["memberChanged"]["balance"] == 40
        reward = await town.reward(10)
        await town.request(town.ana, reward)
        assert (await till.next())["memberChanged"]["balance"] == 30
        assert not any('"balance":7' in text for text in till.raw)


async def test_a_till_whose_employee_left_is_told_no_more(town: Town) -> None:
    ana = await member_of(town, town.ana.code)
    people = (await town.owner.ask("{ employees { id name } }"))["employees"]
    carlos = next(one["id"] for one in people if one["name"] == "Carlos")
    async with connected(town.house, town.cashier) as till:
        till.subscribe(MEMBER, m=ana)
        await till.next()
        assert (await town.owner.do("removeEmployee", id=carlos))["__typename"] == "RemoveEmployeeSuccess"
        await town.award(town.ana, 40, who=town.manager)
        while (told := await till.hears())["type"] == "next" and told["payload"].get("data"):
            assert told["payload"]["data"]["memberChanged"]["balance"] == 0
        assert '"balance":40' not in "".join(till.raw)


async def test_a_member_who_is_erased_ends_it(town: Town) -> None:
    ana = await member_of(town, town.ana.code)
    async with connected(town.house, town.cashier) as till:
        till.subscribe(MEMBER, m=ana)
        await till.next()
        gone = await town.owner.do("eraseMember", id=ana, reason="ASKED", idempotencyKey=key())
        assert gone["__typename"] == "EraseMemberSuccess", gone
        assert (await till.hears())["type"] == "complete"
