"""What a merchant does for the first ones of a ranking: once for each key, and told of whom it missed."""

from __future__ import annotations

import asyncio
from typing import Any

from support.members import merged
from support.promotions import promotion
from support.town import Town, customer, key

BEST = (
    "query ($n: Int!) { leaderboardBest(most: $n, filter: {metric: SPENT}) { isShared places { place name memberId"
    " } } }"
)


async def ranked(town: Town) -> dict[str, str]:
    """Ana 50.00; Luis and Eva 30.00 each; Pilar, who has no app, 10.00. Their ids."""
    eva = await customer(town.house, "Eva", "eva@casa.example")
    pilar = (await town.manager.do("createCustomer", name="Pilar"))["member"]["id"]
    for who, amount in ((town.ana, 5000), (town.luis, 3000), (eva, 3000)):
        await town.cashier.do("awardPoints", member={"code": who.code}, amountMinor=amount, idempotencyKey=key())
    await town.cashier.do("awardPoints", member={"membershipId": pilar}, amountMinor=1000, idempotencyKey=key())
    await town.house.run_jobs()
    found = await town.manager.ask("{ members { edges { node { id name } } } }")
    return {edge["node"]["name"]: edge["node"]["id"] for edge in found["members"]["edges"]}


async def best(town: Town, most: int) -> Any:
    return (await town.manager.ask(BEST, n=most))["leaderboardBest"]


async def test_all_who_share_the_last_place_get_the_points_and_once(town: Town) -> None:
    ids = await ranked(town)
    found = await best(town, 2)
    assert [(one["place"], one["name"]) for one in found["places"]] == [(1, "Ana"), (2, "Luis"), (2, "Eva")]
    assert found["isShared"], "told before anything is given"
    assert not (await best(town, 3))["isShared"]
    assert await town.manager.error(BEST, n=0) == await town.manager.error(BEST, n=501) == "INVALID_INPUT"
    before = {name: await balance(town, name) for name in ids}
    form = {"members": [one["memberId"] for one in found["places"]], "points": 40, "description": "Por el podio"}
    same = key()
    given = await asyncio.gather(*(town.manager.do("givePointsToMany", **form, idempotencyKey=same) for _ in range(5)))
    assert {(one["__typename"], one["members"], one["points"]) for one in given} == {
        ("GivePointsToManySuccess", 3, 120)
    }
    again = await town.manager.do("givePointsToMany", **{**form, "points": 41}, idempotencyKey=same)
    assert again["__typename"] == "IdempotencyConflict"
    got = {name: await balance(town, name) - before[name] for name in ids}
    assert got == {"Ana": 40, "Luis": 40, "Eva": 40, "Pilar": 0}
    newest = (await town.ana.wallet())["transactions"]["edges"][0]["node"]
    assert (newest["points"], newest["description"]) == (40, "Por el podio")
    await town.house.run_jobs()
    assert len(await town.house.rows("SELECT id FROM activity WHERE kind = 'points.adjusted'")) == 3
    await _refused(town, form)
    merge = {"keep": ids["Ana"], "absorb": ids["Pilar"]}
    await merged(town, **merge)
    both = await town.manager.do(
        "givePointsToMany", **{**form, "members": [ids["Ana"], ids["Pilar"]]}, idempotencyKey=key()
    )
    assert (both["members"], both["points"]) == (1, 40), "they are one by now"
    await town.house.assert_books_balance()


async def _refused(town: Town, form: dict[str, Any]) -> None:
    rival = (await town.rival.do("createCustomer", name="Ajena"))["member"]["id"]
    entries = "SELECT count(*) AS n FROM points_transaction"
    before = await town.house.rows(entries)
    for changed, kind in (
        ({"members": []}, "InvalidInput"), ({"members": form["members"] * 200}, "InvalidInput"),
        ({"points": 0}, "InvalidInput"), ({"description": " "}, "InvalidInput"),
        ({"members": [*form["members"], rival]}, "NotFound"), ({"points": 10**9}, "CapReached"),
    ):  # fmt: skip
        refused = await town.manager.do("givePointsToMany", **{**form, **changed}, idempotencyKey=key())
        assert refused["__typename"] == kind, refused
    assert await town.house.rows(entries) == before


async def balance(town: Town, name: str) -> int:
    [row] = await town.house.rows(
        "SELECT a.balance FROM points_account a JOIN membership m ON m.points_account_id = a.id"
        " WHERE m.given_name = $1",
        name,
    )
    return int(row["balance"])


async def test_a_message_goes_to_all_whom_it_reaches_and_the_others_are_named(town: Town) -> None:
    ids = await ranked(town)
    everybody = [one["memberId"] for one in (await best(town, 4))["places"]]
    form = {"members": everybody, "channels": ["INBOX", "EMAIL"], "title": "Hola {{name}}", "body": "Gracias"}
    same = key()
    for _ in range(2):
        sent = await town.manager.do("sendMessages", **form, idempotencyKey=same)
        assert sent["__typename"] == "SendMessagesSuccess", sent
        assert sorted(sent["sent"]) == sorted([ids["Ana"], ids["Luis"], ids["Eva"]])
        assert [(one["memberId"], one["name"]) for one in sent["missed"]] == [(ids["Pilar"], "Pilar")]
    assert (await town.manager.do("sendMessages", **{**form, "body": "Otra"}, idempotencyKey=same))[
        "__typename"
    ] == "IdempotencyConflict"
    await town.house.run_jobs()
    told = await town.house.rows(
        "SELECT m.given_name AS name, d.channels FROM direct_message d JOIN membership m ON m.id = d.membership_id"
        " ORDER BY d.id"
    )
    assert sorted(row["name"] for row in told) == ["Ana", "Eva", "Luis"]
    assert {row["channels"].replace(" ", "") for row in told} == {'["INBOX"]'}, "none has confirmed an e-mail"
    inbox = await town.ana.person.ask("{ inbox { edges { node { title } } } }")
    assert inbox["inbox"]["edges"][0]["node"]["title"] == "Hola Ana"
    for changed, path in (({"members": []}, "members"), ({"channels": []}, "channels"), ({"title": ""}, "title")):
        wrong = await town.manager.do("sendMessages", **{**form, **changed}, idempotencyKey=key())
        assert [one["path"] for one in wrong["fields"]] == [path]
    gift = await promotion(town, "REGULAR", gift=[{"discount": {"percentBp": 1000}}])
    given = await town.manager.do("assignPromotion", id=gift, members=everybody[:3], idempotencyKey=key())
    await town.house.run_jobs()
    assert given["members"] == 3
    assert len(await town.house.rows("SELECT id FROM voucher")) == 3
