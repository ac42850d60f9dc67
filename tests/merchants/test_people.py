"""Employees: their roles and caps, the last owner, and a till that several people use."""

from __future__ import annotations

from typing import Any

from support.house import PASSWORD, Person
from support.town import Town, key, open_shift
from support.town import employee as joined

EMPLOYEES = "{ employees { id name role dailyCap hasTillPin joinedAt version } }"


async def employee(town: Town, name: str) -> Any:
    found = await town.owner.ask(EMPLOYEES)
    return next(one for one in found["employees"] if one["name"] == name)


async def changed(town: Town, name: str, **changes: Any) -> Any:
    one = await employee(town, name)
    form = {"id": one["id"], "name": name, "role": one["role"], "dailyCap": one["dailyCap"], **changes}
    return await town.owner.do("updateEmployee", **form)


async def give(person: Person, town: Town, points: int) -> Any:
    return await person.do("awardPoints", member={"code": town.ana.code}, points=points, idempotencyKey=key())


async def test_an_employees_own_cap_counts_before_the_programmes(town: Town) -> None:
    assert (await changed(town, "Carlos", dailyCap=60))["__typename"] == "UpdateEmployeeSuccess"
    assert (await give(town.cashier, town, 50))["__typename"] == "AwardPointsSuccess"
    refused = await give(town.cashier, town, 20)
    assert (refused["__typename"], refused["left"]) == ("CapReached", 10)
    assert (await give(town.manager, town, 500))["__typename"] == "AwardPointsSuccess"


async def test_a_new_role_counts_and_ends_the_old_sessions(town: Town) -> None:
    assert (await changed(town, "Carlos", role="MANAGER"))["employee"]["role"] == "MANAGER"
    assert await town.cashier.error("{ employees { id } }") == "UNAUTHENTICATED"
    await town.cashier.sign_in_again()
    made = await town.cashier.do("createReward", reward={"title": "Té", "cost": 5}, merchant="cafe-aurora")
    assert made["__typename"] == "CreateRewardSuccess"


async def test_who_is_removed_is_out_at_once(town: Town) -> None:
    one = await employee(town, "Carlos")
    assert (await town.owner.do("removeEmployee", id=one["id"]))["__typename"] == "RemoveEmployeeSuccess"
    assert await town.cashier.error("{ employees { id } }") == "UNAUTHENTICATED"
    await town.cashier.sign_in_again()
    assert (await give(town.cashier, town, 5))["__typename"] == "NotFound"
    names = (await town.owner.ask("{ staffNames { name } }"))["staffNames"]
    assert "Carlos" in [one["name"] for one in names]


async def test_the_last_owner_can_neither_leave_nor_step_down(town: Town) -> None:
    one = await employee(town, "Olga")
    assert (await town.owner.do("removeEmployee", id=one["id"]))["code"] == "LAST_OWNER"
    assert (await changed(town, "Olga", role="MANAGER"))["code"] == "LAST_OWNER"
    assert (await changed(town, "Marta", role="OWNER"))["__typename"] == "UpdateEmployeeSuccess"
    assert (await changed(town, "Olga", role="MANAGER"))["__typename"] == "UpdateEmployeeSuccess"


async def test_an_invitation_does_not_count_as_another_owner(town: Town) -> None:
    await town.owner.do("inviteEmployee", name="Eva", email="eva@casa.example", role="OWNER")
    one = await employee(town, "Olga")
    assert (await town.owner.do("removeEmployee", id=one["id"]))["code"] == "LAST_OWNER"


async def test_of_two_owners_the_second_is_told(town: Town) -> None:
    version = (await employee(town, "Carlos"))["version"]
    assert (await changed(town, "Carlos", dailyCap=10, version=version))["__typename"] == "UpdateEmployeeSuccess"
    assert (await changed(town, "Carlos", dailyCap=99, version=version))["__typename"] == "ChangedMeanwhile"
    assert (await employee(town, "Carlos"))["dailyCap"] == 10


async def set_pins(town: Town) -> tuple[str, str]:
    for who, pin in ((town.owner, "8642"), (town.manager, "2468")):
        assert (await who.do("setTillPin", pin=pin))["__typename"] == "SetTillPinSuccess"
    return (await employee(town, "Marta"))["id"], (await employee(town, "Olga"))["id"]


async def test_a_colleague_takes_over_the_till_by_pin_and_acts_in_their_own_name(town: Town) -> None:
    marta, _ = await set_pins(town)
    seen = await town.cashier.ask("{ colleagues { id name } }")
    assert sorted(one["name"] for one in seen["colleagues"]) == ["Marta", "Olga"]
    done = await town.cashier.do("switchEmployee", employeeId=marta, pin="2468")
    assert done["employment"]["employeeName"] == "Marta"
    given = await give(town.cashier, town, 5)
    assert given["__typename"] == "AwardPointsSuccess"
    rows = await town.house.rows(
        "SELECT e.name FROM points_transaction t JOIN employee e ON e.id = t.actor_id ORDER BY t.id DESC LIMIT 1"
    )
    assert rows == [{"name": "Marta"}]


async def test_a_shared_till_is_no_way_into_anybodys_account_or_the_owners_rights(town: Town) -> None:
    _, olga = await set_pins(town)
    assert (await town.cashier.do("switchEmployee", employeeId=olga, pin="8642"))[
        "__typename"
    ] == "SwitchEmployeeSuccess"
    assert (await town.cashier.do("updateProgram", earnPoints=7))["__typename"] == "NotFound"
    assert (await town.cashier.do("createReward", reward={"title": "Té", "cost": 5}))[
        "__typename"
    ] == "CreateRewardSuccess"
    assert await town.cashier.error("{ wallets { id } }") == "UNAUTHENTICATED"
    change = 'mutation { changePassword(input: {currentPassword: "x", newPassword: "y"}) { __typename } }'
    assert await town.cashier.error(change) == "UNAUTHENTICATED"
    assert await town.cashier.error('mutation { setTillPin(input: {pin: "1111"}) { __typename } }') == "UNAUTHENTICATED"
    viewer = (await town.cashier.ask("{ viewer { name email employments { employeeName role } } }"))["viewer"]
    assert viewer == {"name": "", "email": None, "employments": [{"employeeName": "Olga", "role": "MANAGER"}]}


async def test_closing_the_shift_of_a_shared_till_signs_it_out(town: Town) -> None:
    marta, _ = await set_pins(town)
    await town.cashier.do("switchEmployee", employeeId=marta, pin="2468")
    await town.cashier.ask("mutation { closeShift { __typename } }")
    assert (await town.cashier.ask("{ viewer { id } }"))["viewer"] is None


async def test_a_wrong_pin_is_refused_and_guessing_stops(town: Town) -> None:
    marta, _ = await set_pins(town)
    for _ in range(5):
        assert (await town.cashier.do("switchEmployee", employeeId=marta, pin="0000"))["code"] == "WRONG_PIN"
    assert (await town.cashier.do("switchEmployee", employeeId=marta, pin="2468"))["__typename"] == "Throttled"
    assert (await town.cashier.ask("{ viewer { name } }"))["viewer"]["name"] == "Carlos"


async def test_who_is_locked_out_by_another_till_guessed_nothing(town: Town) -> None:
    marta, _ = await set_pins(town)
    thief = await joined(town.house, town.owner, "Rita", "rita@aurora.example", "CASHIER")
    await open_shift(thief)
    for _ in range(5):
        assert (await thief.do("switchEmployee", employeeId=marta, pin="0000"))["code"] == "WRONG_PIN"
    assert (await town.cashier.do("switchEmployee", employeeId=marta, pin="2468"))["__typename"] == "Throttled"
    await town.house.run_jobs()
    assert (await town.manager.ask(FLAGS))["flags"]["edges"] == []
    assert (await thief.do("switchEmployee", employeeId=marta, pin="0000"))["__typename"] == "Throttled"
    await town.house.run_jobs()
    [flag] = (await town.manager.ask(FLAGS))["flags"]["edges"]
    assert flag["node"]["text"].startswith("At Rita's till")


async def colleagues(town: Town, many: int) -> list[str]:
    """With till PINs of their own."""
    names = [f"Compañera {number}" for number in range(many)]
    for number, name in enumerate(names):
        person = await joined(town.house, town.owner, name, f"c{number}@aurora.example", "CASHIER")
        assert (await person.do("setTillPin", pin=f"47{number:02d}"))["__typename"] == "SetTillPinSuccess"
    return [(await employee(town, name))["id"] for name in names]


FLAGS = "{ flags { edges { node { kind text } } } }"


async def test_pins_of_many_colleagues_are_not_tried_from_one_till(town: Town) -> None:
    """Few of each: no one of them is locked out, but the till is, however often its account signs in."""
    others = await colleagues(town, 8)
    answers = [
        (await town.cashier.do("switchEmployee", employeeId=one, pin="0000"))["code"]
        for one in others for _ in range(4)
    ]  # fmt: skip
    assert answers == ["WRONG_PIN"] * 30 + ["THROTTLED"] * 2
    await town.cashier.sign_in_again()
    await open_shift(town.cashier)
    again = await town.cashier.do("switchEmployee", employeeId=others[7], pin="4707")
    assert again["__typename"] == "Throttled"
    await town.house.run_jobs()
    said = "At Carlos's till so many colleagues' PINs were tried that it took no more"
    assert (await town.manager.ask(FLAGS))["flags"]["edges"] == [{"node": {"kind": "GUESSES", "text": said}}]
    town.house.clock.move(minutes=61)
    back = await town.cashier.do("switchEmployee", employeeId=others[7], pin="4707")
    assert back["__typename"] == "SwitchEmployeeSuccess"


async def test_right_pins_use_up_nothing_of_a_till(town: Town) -> None:
    marta, olga = await set_pins(town)
    for _ in range(16):
        for who, pin in ((marta, "2468"), (olga, "8642")):
            assert (await town.cashier.do("switchEmployee", employeeId=who, pin=pin))["__typename"] == (
                "SwitchEmployeeSuccess"
            )


async def test_nobody_locks_out_the_pin_of_another_shops_employee(town: Town) -> None:
    marta, _ = await set_pins(town)
    for _ in range(6):
        assert (await town.rival.do("switchEmployee", employeeId=marta, pin="0000"))["__typename"] == "NotFound"
    taken = await town.cashier.do("switchEmployee", employeeId=marta, pin="2468")
    assert taken["__typename"] == "SwitchEmployeeSuccess"


async def test_who_has_no_pin_or_left_cannot_take_over(town: Town) -> None:
    carlos = (await employee(town, "Carlos"))["id"]
    assert (await town.manager.do("switchEmployee", employeeId=carlos, pin=""))["code"] == "WRONG_PIN"
    marta, _ = await set_pins(town)
    await town.owner.do("removeEmployee", id=marta)
    assert (await town.cashier.do("switchEmployee", employeeId=marta, pin="2468"))["__typename"] == "NotFound"


async def test_a_pin_has_four_to_eight_digits_and_can_go(town: Town) -> None:
    for pin in ("123", "123456789", "12a4"):
        assert (await town.cashier.do("setTillPin", pin=pin))["__typename"] == "InvalidInput"
    for pin in ("1111", "00000000", "1234", "4321", "7890", "3210987"):
        refused = await town.cashier.do("setTillPin", pin=pin)
        assert [one["code"] for one in refused["fields"]] == ["PLAIN_PIN"], pin
        assert (await town.ana.person.do("setPin", pin=pin))["fields"] == refused["fields"]
    assert refused["fields"][0]["message"].startswith("It is one of the first to be tried")
    assert (await employee(town, "Carlos"))["hasTillPin"] is False
    await town.cashier.do("setTillPin", pin="1357")
    assert (await employee(town, "Carlos"))["hasTillPin"] is True
    await town.cashier.do("setTillPin", pin=None)
    assert (await employee(town, "Carlos"))["hasTillPin"] is False


async def test_the_account_behind_a_shared_till_signs_in_again_as_before(town: Town) -> None:
    marta, _ = await set_pins(town)
    await town.cashier.do("switchEmployee", employeeId=marta, pin="2468")
    result = await town.cashier.do("signIn", email=town.cashier.email, password=PASSWORD)
    assert result["viewer"]["name"] == "Carlos"


async def test_a_till_knows_what_whoever_works_there_reads(town: Town) -> None:
    reads = "{ viewer { employments { employeeName language } } }"
    await town.manager.do("setTillPin", pin="2468")
    await town.manager.do("updateProfile", language="es")
    mine = (await town.cashier.ask(reads))["viewer"]["employments"]
    assert mine == [{"employeeName": "Carlos", "language": "en"}]
    await town.cashier.do("switchEmployee", employeeId=(await employee(town, "Marta"))["id"], pin="2468")
    theirs = (await town.cashier.ask(reads))["viewer"]["employments"]
    assert theirs == [{"employeeName": "Marta", "language": "es"}]
