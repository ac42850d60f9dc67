"""A closed location and somebody who was removed: back with what was theirs, unless something stands in the way."""

from __future__ import annotations

import asyncio
from typing import Any

from fiel.worker.rounds import nightly
from support.house import PASSWORD
from support.town import Town, employee, mailed_token

PLACES = '{ merchant(slug: "cafe-aurora") { locations { id name address city version } } }'
STAFF = "{ employees { id name role locationId locationName dailyCap hasTillPin joinedAt version } }"


async def done(told: Any) -> Any:
    result = await told
    assert result["__typename"].endswith("Success"), result
    return result


async def places(town: Town) -> dict[str, Any]:
    return {one["name"]: one for one in (await town.owner.ask(PLACES))["merchant"]["locations"]}


async def staff(town: Town) -> dict[str, Any]:
    return {one["name"]: one for one in (await town.owner.ask(STAFF))["employees"]}


async def at_work(town: Town, name: str, **changes: Any) -> str:
    one = (await staff(town))[name]
    form = {"id": one["id"], "name": name, "role": one["role"], **changes}
    await done(town.owner.do("updateEmployee", **form))
    number: str = one["id"]
    return number


async def test_a_location_opens_again_with_who_usually_worked_there(town: Town) -> None:
    north = (await done(town.owner.do("createLocation", name="Norte", address="Calle 1")))["location"]["id"]
    carlos = await at_work(town, "Carlos", locationId=north)
    marta = await at_work(town, "Marta", locationId=north)
    await done(town.cashier.do("openShift", locationId=north))
    await done(town.owner.do("closeLocation", id=north))
    assert list(await places(town)) == ["Café Aurora"]
    home = (await places(town))["Café Aurora"]["id"]
    await at_work(town, "Marta", locationId=home)

    assert (await town.manager.do("restoreLocation", id=north))["__typename"] == "NotFound"
    for _ in range(2):
        back = await done(town.owner.do("restoreLocation", id=north))
    assert (back["location"]["name"], back["location"]["address"]) == ("Norte", "Calle 1")
    people = {one["id"]: one["locationName"] for one in (await staff(town)).values()}
    assert (people[carlos], people[marta]) == ("Norte", "Café Aurora")
    shifts = await town.cashier.ask("{ viewer { employments { location { name } } } }")
    assert shifts["viewer"]["employments"][0]["location"] is None
    told = await town.owner.ask("{ activities(first: 10) { edges { node { text } } } }")
    texts = [edge["node"]["text"] for edge in told["activities"]["edges"]]
    assert texts.count("Olga opened the location Norte again") == 1


async def test_a_location_whose_name_was_taken_waits_for_it(town: Town) -> None:
    old = (await done(town.owner.do("createLocation", name="Norte")))["location"]["id"]
    await done(town.owner.do("closeLocation", id=old))
    new = (await done(town.owner.do("createLocation", name="Norte")))["location"]["id"]
    before = await town.house.rows("SELECT * FROM location ORDER BY id")
    refused = await town.owner.do("restoreLocation", id=old)
    assert (refused["code"], refused["message"]) == (
        "NOT_RESTORED",
        "It can't come back as it was. Another has the name “Norte” by now: rename it and try again.",
    )
    assert await town.house.rows("SELECT * FROM location ORDER BY id") == before
    await done(town.owner.do("updateLocation", id=new, name="Sur"))
    await done(town.owner.do("restoreLocation", id=old))
    assert sorted(await places(town)) == ["Café Aurora", "Norte", "Sur"]
    await done(town.owner.do("closeLocation", id=new))
    await done(town.owner.do("closeLocation", id=old))
    await done(town.owner.do("createLocation", name="Sur"))  # takes the name of a closed one, not of the other
    await done(town.owner.do("restoreLocation", id=old))
    assert sorted(await places(town)) == ["Café Aurora", "Norte", "Sur"]


async def test_a_long_name_that_was_taken_comes_back_whole(town: Town) -> None:
    name = "Café Aurora en el Mercado de la Ribera, junto a la entrada de la calle del Puente"[:80]
    old = (await done(town.owner.do("createLocation", name=name)))["location"]["id"]
    await done(town.owner.do("closeLocation", id=old))
    new = (await done(town.owner.do("createLocation", name=name)))["location"]["id"]
    await done(town.owner.do("updateLocation", id=new, name="Sur"))
    back = await done(town.owner.do("restoreLocation", id=old))
    assert (len(name), back["location"]["name"]) == (80, name)


async def test_side_by_side_one_alone_has_a_name(town: Town) -> None:
    for place in range(4):
        name = f"Norte {place}"
        old = (await done(town.owner.do("createLocation", name=name)))["location"]["id"]
        await done(town.owner.do("closeLocation", id=old))
        told = await asyncio.gather(
            *(town.owner.do("createLocation", name=name) for _ in range(2)),
            town.owner.do("restoreLocation", id=old),
        )
        assert sum(one["__typename"].endswith("Success") for one in told) == 1, told
        assert {one["__typename"] for one in told} <= {
            "CreateLocationSuccess", "RestoreLocationSuccess", "InvalidInput", "ActionRefused",
        }  # fmt: skip
    assert sorted(await places(town)) == ["Café Aurora", *(f"Norte {place}" for place in range(4))]


async def test_who_was_removed_works_again_as_before_once_they_sign_in(town: Town) -> None:
    north = (await done(town.owner.do("createLocation", name="Norte")))["location"]["id"]
    carlos = await at_work(town, "Carlos", locationId=north, dailyCap=40)
    await done(town.cashier.do("setTillPin", pin="1357"))
    before = (await staff(town))["Carlos"]
    await done(town.owner.do("removeEmployee", id=carlos))
    assert (await town.manager.do("restoreEmployee", id=carlos))["__typename"] == "NotFound"
    for _ in range(2):
        await done(town.owner.do("restoreEmployee", id=carlos))
    after = (await staff(town))["Carlos"]
    assert after == before | {"hasTillPin": False, "version": after["version"]}
    assert await town.cashier.error("{ colleagues { id } }") == "UNAUTHENTICATED"
    await town.cashier.sign_in_again()
    await done(town.cashier.do("openShift", locationId=north))
    await town.award(town.ana, 40)
    told = await town.owner.ask("{ activities(first: 10) { edges { node { text } } } }")
    texts = [edge["node"]["text"] for edge in told["activities"]["edges"]]
    assert texts.count("Olga brought Carlos back to work here") == 1


async def test_a_manager_comes_back_by_an_owner_who_has_proven_who_they_are(town: Town) -> None:
    marta = (await staff(town))["Marta"]["id"]
    await done(town.owner.do("removeEmployee", id=marta))
    town.house.clock.move(hours=1)
    town.owner.confirms = False
    assert (await town.owner.do("restoreEmployee", id=marta))["__typename"] == "ConfirmIdentity"
    assert "Marta" not in await staff(town)
    town.owner.confirms = True
    await done(town.owner.do("restoreEmployee", id=marta))
    assert (await staff(town))["Marta"]["role"] == "MANAGER"


async def test_a_session_of_who_was_removed_does_not_become_one_of_staff(town: Town) -> None:
    marta = (await staff(town))["Marta"]["id"]
    await done(town.owner.do("removeEmployee", id=marta))
    await town.manager.sign_in_again()  # as a customer; or whoever has that cookie by now
    assert (await town.manager.ask("{ viewer { name } }"))["viewer"] == {"name": "Marta"}
    await done(town.owner.do("restoreEmployee", id=marta))
    assert (await town.manager.ask("{ viewer { name } }"))["viewer"] is None
    assert await town.manager.error(STAFF) == "UNAUTHENTICATED"
    assert "Marta" in await staff(town)  # the owner's own goes on
    await town.manager.sign_in_again()
    assert (await town.manager.ask("{ viewer { employments { role } } }"))["viewer"]["employments"] == [
        {"role": "MANAGER"}
    ]


async def test_nobody_comes_back_to_a_closed_location(town: Town) -> None:
    north = (await done(town.owner.do("createLocation", name="Norte")))["location"]["id"]
    carlos = await at_work(town, "Carlos", locationId=north)
    await done(town.owner.do("removeEmployee", id=carlos))
    await done(town.owner.do("closeLocation", id=north))
    refused = await town.owner.do("restoreEmployee", id=carlos)
    assert (refused["code"], refused["message"]) == (
        "LOCATION_CLOSED", "Their location, Norte, is closed: invite that person again and choose another.",
    )  # fmt: skip
    town.owner.language = "es"
    refused = await town.owner.do("restoreEmployee", id=carlos)
    assert refused["message"] == "Su local, Norte, está cerrado: invita a esa persona de nuevo y elige otro."
    assert "Carlos" not in await staff(town)
    await done(town.owner.do("restoreLocation", id=north))
    await done(town.owner.do("restoreEmployee", id=carlos))
    assert (await staff(town))["Carlos"]["locationName"] == "Norte"


async def test_who_was_invited_anew_meanwhile_comes_back_by_accepting(town: Town) -> None:
    carlos = (await staff(town))["Carlos"]["id"]
    await done(town.owner.do("removeEmployee", id=carlos))
    await done(town.owner.do("inviteEmployee", name="Carlos", email=town.cashier.email, role="CASHIER"))
    refused = await town.owner.do("restoreEmployee", id=carlos)
    assert (refused["code"], refused["message"]) == (
        "INVITED_MEANWHILE", "There is an open invitation: they are back once they accept it.",
    )  # fmt: skip
    assert (await staff(town))["Carlos"]["joinedAt"] is None


async def test_an_invitation_that_was_taken_back_opens_again(town: Town) -> None:
    invited = await done(town.owner.do("inviteEmployee", name="Eva", email="eva@casa.example", role="CASHIER"))
    eva = invited["employee"]["id"]
    await town.house.run_jobs()
    token = mailed_token(town.house, "eva@casa.example", "/invitation")
    form = {"token": token, "name": "Eva", "password": PASSWORD}
    await done(town.owner.do("removeEmployee", id=eva))
    assert (await town.house.person().do("acceptInvitation", **form))["__typename"] == "DeadLink"
    for _ in range(2):
        await done(town.owner.do("restoreEmployee", id=eva))
    await done(town.house.person().do("acceptInvitation", **form))
    assert (await staff(town))["Eva"]["joinedAt"] is not None


async def test_who_closed_their_account_meanwhile_is_invited_again(town: Town) -> None:
    await employee(town.house, town.owner, "Eva", "eva@casa.example", "CASHIER")
    eva = (await staff(town))["Eva"]["id"]
    await done(town.owner.do("removeEmployee", id=eva))
    leaving = town.house.person()
    leaving.email = "eva@casa.example"
    await leaving.sign_in_again()
    await done(leaving.do("closeAccount", confirm="eva@casa.example"))
    town.house.clock.move(days=15)
    await nightly({}, town.house.services)
    await town.owner.sign_in_again()
    refused = await town.owner.do("restoreEmployee", id=eva, merchant="cafe-aurora")
    assert (refused["code"], refused["message"]) == (
        "ACCOUNT_GONE", "That person has closed their account: invite them again.",
    )  # fmt: skip
