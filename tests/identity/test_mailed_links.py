"""What a link of a mail says of itself: open, used, over its time, taken back, or none of ours."""

from __future__ import annotations

from support.house import PASSWORD, House, Person
from support.town import Town, mailed_code, mailed_token

STATE = "query ($t: String!) { mailLinkState(token: $t) }"


async def state(who: Person, token: str) -> str:
    told: str = (await who.ask(STATE, t=token))["mailLinkState"]
    return told


async def reset_link(house: House, email: str = "ana@casa.example") -> str:
    await house.person().do("requestPasswordReset", email=email)
    await house.run_jobs()
    return mailed_token(house, email, "/reset")


async def test_a_link_says_that_it_is_open_used_or_over_its_time(house: House) -> None:
    await house.signed_up("Ana", "ana@casa.example")
    reader = house.person()
    token = await reset_link(house)
    assert [await state(reader, token) for _ in range(2)] == ["OPEN", "OPEN"]
    assert (await reader.do("resetPassword", token=token, password="otra muy distinta"))["done"] is True
    assert await state(reader, token) == "USED"
    again = await reader.do("resetPassword", token=token, password="y una tercera")
    assert (again["__typename"], again["why"], again["code"]) == ("DeadLink", "USED", "DEAD_LINK")
    assert again["message"] == "This link was used already: it works once. If you need another one, ask for it."
    late = await reset_link(house)
    house.clock.move(minutes=31)
    assert await state(reader, late) == "EXPIRED"
    refused = await house.person("es").do("resetPassword", token=late, password="y una tercera")
    assert (refused["why"], refused["message"]) == ("EXPIRED", "Este enlace ha caducado. Pide uno nuevo.")
    assert await state(reader, late[:-1]) == "UNKNOWN"


async def test_of_a_typed_code_it_is_never_said_which(house: House) -> None:
    await house.signed_up("Ana", "ana@casa.example")
    await reset_link(house)
    form = {"email": "ana@casa.example", "password": "otra muy distinta"}
    code = mailed_code(house, "ana@casa.example")
    assert (await house.person().do("resetPassword", code=code, **form))["done"] is True
    for wrong in (code, "00000-000", "no es un código"):
        refused = await house.person().do("resetPassword", code=wrong, **form)
        assert (refused["why"], refused["message"]) == (
            "UNKNOWN", "The link or the code no longer works. Ask for a new one.",
        )  # fmt: skip


async def test_a_link_that_went_to_another_address_was_taken_back(town: Town) -> None:
    made = await town.manager.do("createCustomer", name="Eva", email="eva@casa.example")
    await town.house.run_jobs()
    token = mailed_token(town.house, "eva@casa.example", "/claim")
    assert await state(town.luis.person, token) == "OPEN"
    record = await town.manager.ask("query ($i: ID!) { memberRecord(id: $i) { version } }", i=made["member"]["id"])
    changed = {"name": "Eva", "email": "eva@trabajo.example", "version": record["memberRecord"]["version"]}
    assert (await town.manager.do("updateMember", id=made["member"]["id"], **changed))[
        "__typename"
    ] == "UpdateMemberSuccess"
    assert await state(town.luis.person, token) == "WITHDRAWN"
    refused = await town.luis.person.do("claimWallet", token=token)
    assert (refused["__typename"], refused["why"]) == ("DeadLink", "WITHDRAWN")


async def test_an_invitation_says_whether_somebody_came_by_it_or_it_was_taken_back(town: Town) -> None:
    async def invited(email: str) -> tuple[str, str]:
        made = await town.owner.do("inviteEmployee", name="Eva", email=email, role="CASHIER")
        await town.house.run_jobs()
        return made["employee"]["id"], mailed_token(town.house, email, "/invitation")

    _, first = await invited("eva@casa.example")
    eva = town.house.person()
    joined = await eva.do("acceptInvitation", token=first, name="Eva", password=PASSWORD)
    assert joined["__typename"] == "AcceptInvitationSuccess"
    again = await town.house.person().do("acceptInvitation", token=first, name="Eva", password=PASSWORD)
    assert (again["__typename"], again["why"]) == ("DeadLink", "USED")
    _, second = await invited("eva@trabajo.example")
    refused = await eva.do("acceptInvitation", token=second, name="Eva", password=PASSWORD)
    assert (refused["__typename"], refused["code"]) == ("ActionRefused", "WORKS_HERE")
    assert await state(eva, second) == "OPEN"
    gone, third = await invited("leo@casa.example")
    await town.owner.do("removeEmployee", id=gone)
    refused = await town.house.person().do("acceptInvitation", token=third, name="Leo", password=PASSWORD)
    assert (refused["__typename"], refused["why"]) == ("DeadLink", "WITHDRAWN")
