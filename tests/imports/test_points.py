"""Points and purchases that come in a file."""

from __future__ import annotations

from typing import Any

from fiel.core import db
from support.households import bought, invited
from support.imports import checked, counts, imported, job, problems, rows, table, worked
from support.town import Town, customer, key, with_device

HEADING = ("Código", "Correo", "Teléfono", "Puntos", "Importe", "Descripción", "Fecha", "Referencia")


async def movements(who: Any) -> list[tuple[object, ...]]:
    found = await who.person.ask(
        '{ wallet(merchant: "cafe-aurora") { transactions(first: 20) { edges { node { points kind description'
        " occurredAt } } } } }"
    )
    nodes = [edge["node"] for edge in found["wallet"]["transactions"]["edges"]]
    return [(one["points"], one["kind"], one["description"], one["occurredAt"][:10]) for one in nodes]


async def test_points_and_purchases_find_their_customers(town: Town) -> None:
    await town.program(earnPoints=1, earnAmountMinor=100)
    created = await town.manager.do("createCustomer", name="Eva", phone="600 000 007")
    assert created["__typename"] == "CreateCustomerSuccess"
    text = table(
        HEADING,
        (town.ana.code, "", "", "50", "", "Saldo antiguo", "01/02/2026", ""),
        ("", "LUIS@casa.example", "", "", "12,50 €", "Compra", "2026-02-03 10:30", "T-1"),
        ("", "", "600 000 007", "1.000", "", "", "", ""),
        ("", "luis@casa.example", "", "", "0,50", "", "", "T-2"),
        (town.ana.code, "", "", "-20", "", "Corrección", "", ""),
    )
    found = await checked(town, "POINTS", text)
    assert (counts(found), found["pointsGiven"], found["pointsTaken"]) == ({"GIVE": 4, "TAKE": 1}, 1063, 20)
    assert [row["points"] for row in await rows(town, found)] == [50, 12, 1000, 1, -20]  # the carry counts already
    assert await town.ana.balance() == 0
    await town.manager.do("runImport", id=found["id"])
    await worked(town)
    found = await job(town, found["id"])
    assert (found["state"], found["pointsGiven"], found["pointsTaken"]) == ("DONE", 1063, 20)
    assert await movements(town.ana) == [
        (-20, "ADJUST_DEBIT", "Corrección", "2026-03-02"), (50, "EARN", "Saldo antiguo", "2026-02-01"),
    ]  # fmt: skip
    assert await movements(town.luis) == [(1, "EARN", None, "2026-03-02"), (12, "EARN", "Compra", "2026-02-03")]
    luis = await town.manager.ask(
        "query ($c: String!) { member(code: $c) { spend { amountMinor } purchases lastVisitAt } }", c=town.luis.code
    )
    assert (luis["member"]["spend"]["amountMinor"], luis["member"]["purchases"]) == (1300, 2)
    await town.house.assert_books_balance()


async def test_the_same_file_twice_gives_nothing_twice(town: Town) -> None:
    rows_of = [
        (town.ana.code, "", "", "10", "", "Mes", "", ""),
        (town.ana.code, "", "", "10", "", "Mes", "", ""),  # twice in one file: two gifts
        ("", "luis@casa.example", "", "", "5,00", "", "01/03/2026", "T-1"),
    ]
    first = await imported(town, "POINTS", table(HEADING, *rows_of))
    assert counts(first) == {"GIVE": 3}
    again = await imported(town, "POINTS", table(HEADING, *rows_of))
    assert (counts(again), again["pointsGiven"]) == ({"REPEATED": 3}, 0)
    # a longer file with the old rows in it, and the receipt with another amount: only what is new is given
    grown = [*rows_of[:2], rows_of[0], ("", "luis@casa.example", "", "", "9,00", "", "02/03/2026", "T-1"),
             ("", "luis@casa.example", "", "7", "", "", "", "")]  # fmt: skip
    more = await imported(town, "POINTS", table(HEADING, *grown))
    assert (counts(more), more["pointsGiven"]) == ({"GIVE": 2, "REPEATED": 3}, 17)
    assert await town.ana.balance() == 30
    await town.house.assert_books_balance()


async def flags(town: Town) -> list[tuple[str, str]]:
    data = await town.owner.ask("{ flags { edges { node { kind text } } } }")
    return [(edge["node"]["kind"], edge["node"]["text"]) for edge in data["flags"]["edges"]]


async def test_points_by_a_file_for_who_works_there_are_flagged(town: Town) -> None:
    await imported(town, "POINTS", table(HEADING, (town.ana.code, "", "", "10", "", "", "", "")))
    assert await flags(town) == []
    await town.cashier.do("joinProgram", merchant="cafe-aurora")
    carlos = await with_device(town.house, town.cashier)
    # taken away is given to nobody
    await town.award(carlos, 5, town.manager)
    await imported(town, "POINTS", table(HEADING, (carlos.code, "", "", "-5", "", "", "", "")))
    assert await flags(town) == []
    text = table(HEADING, (town.ana.code, "", "", "10", "", "Dos", "", ""), (carlos.code, "", "", "10", "", "", "", ""))
    await imported(town, "POINTS", text)
    assert await flags(town) == [
        ("IMPORT_STAFF", "Marta imported points for Carlos, who works here or shares points with Marta")
    ]


async def test_and_for_who_shares_points_with_whoever_ran_it(town: Town) -> None:
    await town.program(householdSize=3)
    await town.manager.do("joinProgram", merchant="cafe-aurora")
    marta = await with_device(town.house, town.manager)
    town.house.clock.move(days=8)
    for who in (marta, town.ana):
        await bought(town, who, 10)
    asked = await invited(town, marta)
    joined = await town.ana.person.do("joinHousehold", code=asked["code"])
    assert joined["__typename"] == "HouseholdSuccess", joined
    await imported(town, "POINTS", table(HEADING, (town.luis.code, "", "", "10", "", "", "", "")))
    assert [kind for kind, _ in await flags(town)] == []
    await imported(town, "POINTS", table(HEADING, (town.ana.code, "", "", "10", "", "", "", "")))
    assert await flags(town) == [
        ("IMPORT_STAFF", "Marta imported points for Ana, who works here or shares points with Marta")
    ]


async def test_points_by_files_past_what_one_may_give_in_a_day_are_flagged_once(town: Town) -> None:
    employees = (await town.owner.ask("{ employees { id name role } }"))["employees"]
    marta = next(one for one in employees if one["name"] == "Marta")
    await town.owner.do("updateEmployee", id=marta["id"], name="Marta", role="MANAGER", dailyCap=100)
    for number, points in enumerate(("60", "40")):
        await imported(town, "POINTS", table(HEADING, (town.ana.code, "", "", points, "", f"{number}", "", "")))
    assert await flags(town) == []
    for number in range(2):
        await imported(town, "POINTS", table(HEADING, (town.luis.code, "", "", "1", "", f"{number}", "", "")))
    assert await flags(town) == [("IMPORT_CAP", "Marta imported more points in a day than they may give")]
    assert (await town.ana.balance(), await town.luis.balance()) == (100, 2)  # it stops nothing


async def test_two_imports_of_one_file_at_once_give_once(town: Town) -> None:
    text = table(HEADING, (town.ana.code, "", "", "10", "", "", "", ""))
    one, two = await checked(town, "POINTS", text), await checked(town, "POINTS", text)
    assert (counts(one), counts(two)) == ({"GIVE": 1}, {"GIVE": 1})
    for found in (one, two):
        await town.manager.do("runImport", id=found["id"])
        await town.manager.do("runImport", id=found["id"])  # a second press
    await worked(town)
    states = [await job(town, found["id"]) for found in (one, two)]
    assert sorted(str(counts(found)) for found in states) == ["{'GIVE': 1}", "{'REPEATED': 1}"]
    assert await town.ana.balance() == 10


async def test_each_bad_row_says_what_to_mend(town: Town) -> None:
    blocked = await town.manager.do("createCustomer", name="Bloqueada", email="b@casa.example")
    await town.manager.do("blockMember", id=blocked["member"]["id"], reason="x")
    twin = [await town.manager.do("createCustomer", name=name, email=f"{name}@casa.example") for name in ("t1", "t2")]
    await db.execute("UPDATE membership SET given_email = 't@casa.example' WHERE given_email LIKE 't_@casa.example'")
    assert len(twin) == 2
    stranger = await customer(town.house, "Sol", "sol@casa.example", join=None)
    text = table(
        HEADING,
        ("", "", "", "5", "", "", "", ""),
        (town.ana.code, "", "", "", "", "", "", ""),
        (town.ana.code, "", "", "5", "3,00", "", "", ""),
        (town.ana.code, "", "", "0", "", "", "", ""),
        (town.ana.code, "", "", "1,5", "", "", "", ""),
        (town.ana.code, "", "", "", "12,345", "", "", ""),
        (town.ana.code, "", "", "", "-3", "", "", ""),
        (town.ana.code, "", "", "5", "", "", "mañana", ""),
        ("AAAAA-AAAAA", "", "", "5", "", "", "", ""),
        (stranger.code, "", "", "5", "", "", "", ""),
        ("", "nadie@casa.example", "", "5", "", "", "", ""),
        ("", "t@casa.example", "", "5", "", "", "", ""),
        ("", "b@casa.example", "", "5", "", "", "", ""),
        (town.luis.code, "", "", "-1", "", "", "", ""),
        (town.ana.code, "", "", "5", "", "", "", ""),
    )
    for found in (await checked(town, "POINTS", text), await imported(town, "POINTS", text)):
        assert [codes for _, _, codes in await problems(town, found)] == [
            ["WHO"], ["POINTS_OR_AMOUNT"], ["POINTS_OR_AMOUNT"], ["ZERO"], ["WHOLE_NUMBER"], ["AMOUNT_POSITIVE"],
            ["DATE"], ["CODE"], ["NO_MEMBER"], ["NO_MEMBER"], ["TWO_MEMBERS"], ["MEMBER_BLOCKED"], ["POINTS_SHORT"],
        ]  # fmt: skip
    assert await town.ana.balance() > 0
    await town.house.assert_books_balance()


async def test_a_row_that_failed_works_when_it_is_mended(town: Town) -> None:
    taking = table(HEADING, (town.ana.code, "", "", "-5", "", "", "", ""))
    assert counts(await imported(town, "POINTS", taking)) == {"FAILED": 1}
    await town.award(town.ana, 8)
    assert counts(await imported(town, "POINTS", taking)) == {"TAKE": 1}
    assert await town.ana.balance() == 3


async def test_old_points_end_when_they_would_have(town: Town) -> None:
    await town.program(expiryKind="MONTHS", expiryMonths=12)
    text = table(
        HEADING,
        (town.ana.code, "", "", "40", "", "", "10/06/2025", ""),
        (town.ana.code, "", "", "30", "", "", "10/01/2025", ""),
    )
    found = await imported(town, "POINTS", text)
    assert await problems(town, found) == [(3, "FAILED", ["POINTS_ENDED"])]
    wallet = await town.ana.wallet()
    assert wallet["balance"] == 40
    lots = await db.fetch("SELECT expires_at FROM points_lot WHERE remaining = 40")
    assert lots[0]["expires_at"].isoformat() == "2026-06-30T22:00:00+00:00"


async def test_old_purchases_count_though_their_points_have_ended(town: Town) -> None:
    await town.program(expiryKind="MONTHS", expiryMonths=12, earnPoints=1, earnAmountMinor=100)
    text = table(
        HEADING,
        (town.ana.code, "", "", "", "50,00", "", "10/01/2024", "A"),
        (town.ana.code, "", "", "", "7,00", "", "10/01/2026", "B"),
        (town.ana.code, "", "", "-8", "", "", "", ""),
    )
    found = await imported(town, "POINTS", text)
    assert await problems(town, found) == [(4, "FAILED", ["POINTS_SHORT"])]
    ana = await town.manager.ask(
        "query ($c: String!) { member(code: $c) { balance lifetimePoints spend { amountMinor } purchases"
        " lastVisitAt } }",
        c=town.ana.code,
    )
    last = ana["member"].pop("lastVisitAt")
    assert ana["member"] == {"balance": 7, "lifetimePoints": 57, "spend": {"amountMinor": 5700}, "purchases": 2}
    assert last.startswith("2026-01-10")
    await town.house.assert_books_balance()


async def test_what_was_imported_is_undone_like_any_award(town: Town) -> None:
    await imported(town, "POINTS", table(HEADING, (town.luis.code, "", "", "", "50,00", "", "", "")))
    one = (await town.luis.wallet())["transactions"]["edges"][0]["node"]
    done = await town.manager.do("reverseTransaction", transactionId=one["id"], idempotencyKey=key())
    assert done["__typename"] == "ReverseTransactionSuccess", done
    assert await town.luis.balance() == 0
    luis = await town.manager.ask(
        "query ($c: String!) { member(code: $c) { spend { amountMinor } purchases } }", c=town.luis.code
    )
    assert luis["member"] == {"spend": {"amountMinor": 0}, "purchases": 0}
    await town.house.assert_books_balance()


async def test_imported_points_do_not_use_up_the_employees_cap(town: Town) -> None:
    await town.program(mostPointsPerEmployeeDay=100, mostPointsPerAward=100)
    assert counts(await imported(town, "POINTS", table(HEADING, (town.ana.code, "", "", "5000", "", "", "", "")))) == {
        "GIVE": 1
    }
    done = await town.award(town.ana, 100, who=town.manager)
    assert done["points"] == 100


async def test_rows_beyond_a_batch_go_on_where_the_one_before_ended(town: Town) -> None:
    await town.program(earnPoints=1, earnAmountMinor=100)
    many = [(town.ana.code, "", "", "", "0,30", "", "", f"T-{n}") for n in range(1200)]
    found = await checked(town, "POINTS", table(HEADING, *many, (town.ana.code, "", "", "-360", "", "", "", "")))
    assert (found["pointsGiven"], counts(found)) == (360, {"GIVE": 1200, "TAKE": 1})
    await town.manager.do("runImport", id=found["id"])
    await worked(town)
    found = await job(town, found["id"])
    assert (found["pointsGiven"], counts(found)) == (360, {"GIVE": 1200, "TAKE": 1})
    assert await town.ana.balance() == 0
    await town.house.assert_books_balance()
