"""Rankings: whatever was told to the API, they are what SQLite works out of it apart."""

from __future__ import annotations

import csv
import io
import random
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from openpyxl import load_workbook

from support.members import merged
from support.queries import counted_queries
from support.ranks import FRAMES, ZONES, Fact, Facts, days_of, near_midnight
from support.rest import Shop, shop
from support.town import Town, key

PLACES = "customers firstDay lastDay places { edges { node { place name figure } } }"
NAMES = ("Alba", "Bruno", "Celia", "Dario", "Elsa", "Fito", "Gala", "Hugo")
METRICS = ("PURCHASES", "SPENT", "AVERAGE_ORDER", "POINTS", "VISITS", "REFERRALS")
NOWS = (datetime(2026, 3, 30, 4, 30, tzinfo=UTC), datetime(2026, 1, 1, 3, 0, tzinfo=UTC),
        datetime(2025, 12, 28, 12, 0, tzinfo=UTC), datetime(2026, 4, 1, 0, 0, tzinfo=UTC))  # fmt: skip
"""The day after clocks went forward, New Year's in Madrid and not yet in Bogotá, a Sunday, a quarter's first hours."""


@dataclass
class Seeded:
    town: Town
    facts: Facts
    members: dict[str, str]
    eshop: Shop
    till: Shop
    ids: dict[str, str]


async def seeded(town: Town) -> Seeded:
    """Orders of the past fourteen months, purchases at a till of this one; some returned, refunded, undone, merged."""
    await town.program(
        earnPoints=1, earnAmountMinor=100, referrerPoints=50, refereePoints=20, welcomePoints=None,
        mostPointsPerEmployeeDay=10**9, expiryKind="NEVER",
    )  # fmt: skip
    data = await town.owner.ask('{ merchant(slug: "cafe-aurora") { locations { id } } }')
    place = data["merchant"]["locations"][0]["id"]
    eshop, till = await shop(town, "Web"), await shop(town, "Caja", kind="TILL", locationId=place)
    members = {}
    for number, name in enumerate((*NAMES, "Hugo bis")):
        city = "Cali" if number % 2 else "León"
        made = await town.manager.do("createCustomer", name=name, email=f"c{number}@casa.example", city=city)
        members[name] = made["member"]["id"]
    sources = await town.manager.ask("{ sources { id name } }")
    ids = {one["name"]: one["id"] for one in sources["sources"]} | {"place": place}
    seed = Seeded(town, Facts(), members, eshop, till, ids)
    rng = random.Random(11)
    await _orders(seed, rng)
    await _till(seed, rng)
    await _referrals(seed)
    await merged(town, members["Hugo"], members["Hugo bis"])
    for one in (*seed.facts.bought, *seed.facts.earned):
        one.member = "Hugo" if one.member == "Hugo bis" else one.member
    return seed


async def _orders(seed: Seeded, rng: random.Random) -> None:
    days = [f"2025-{month:02d}-{day}" for month in range(1, 13) for day in ("01", "15")]
    days += ["2025-03-30", "2025-10-26", "2025-12-22", "2025-12-29", "2026-01-01", "2026-02-01", "2026-02-23"]
    told: list[tuple[str, Fact]] = []
    for number in range(70):
        at = near_midnight(rng.choice(ZONES), rng.choice(days), rng.choice((-300, -30, -1, 0, 1, 30, 500)))
        one = Fact(rng.choice([*NAMES, "Hugo bis"]), at, rng.choice((500, 700, 1000, 1200, 2500)), "Web")
        ref = f"w{number}"
        await seed.eshop.do("POST", "/orders", {
            "id": ref, "customer": {"id": seed.members[one.member]}, "total_minor": one.figure, "state": "COMPLETED",
            "placed_at": at.isoformat(),
        })  # fmt: skip
        told.append((ref, one))
    spends = {"member": {"membershipId": seed.members["Alba"]}, "note": "x", "idempotencyKey": key()}
    [row] = await seed.town.house.rows(
        "SELECT a.balance FROM points_account a JOIN membership m ON m.points_account_id = a.id"
        " WHERE m.given_name = 'Alba'"
    )
    spent = await seed.town.manager.do("adjustPoints", points=-int(row["balance"]), **spends)
    assert spent["__typename"] == "AdjustPointsSuccess", spent  # what is taken back of Alba's is owed
    for place, (ref, one) in enumerate(told):
        if place % 7 == 0:
            one.figure -= 300
            await seed.eshop.do("POST", f"/orders/{ref}/refunds", {"id": "r", "amount_minor": 300})
        elif place % 7 == 1 and place % 3:
            one.counts = False
            await seed.eshop.do("POST", f"/orders/{ref}/state", {"state": ("REFUNDED", "CANCELLED")[place % 2]})
    seed.facts.bought += [one for _, one in told]


async def _till(seed: Seeded, rng: random.Random) -> None:
    clock = seed.town.house.clock
    for number in range(28):
        clock.move(hours=23, minutes=rng.randrange(60))
        one = Fact(rng.choice(NAMES), clock.now, rng.choice((300, 1000, 1200)), "Caja", "place")
        given = await seed.till.move(
            "POST", "/points", {"customer": {"id": seed.members[one.member]}, "amount_minor": one.figure}
        )
        if number % 5 == 0:
            one.counts = False
            await seed.till.move("POST", f"/points/{given['id']}/reversal", {})
        seed.facts.bought.append(one)


async def _referrals(seed: Seeded) -> None:
    town, facts = seed.town, seed.facts
    for who in (town.owner, town.manager, town.cashier):
        await who.sign_in_again()
    for number, referrer in enumerate((town.ana, town.luis, town.ana)):
        await referrer.person.sign_in_again()
        code = (await referrer.person.do("shareReferral", merchant="cafe-aurora"))["code"]
        name = f"Nuevo {number}"
        person = await town.house.signed_up(name, f"n{number}@otra.example", join="cafe-aurora", referral=code)
        own = await person.ask("{ wallets { memberCode } }")
        code = own["wallets"][0]["memberCode"]
        await seed.eshop.move("POST", "/points", {"customer": {"code": code}, "points": 10})
        await town.house.run_jobs()
        paid = "Ana" if referrer is town.ana else "Luis"
        facts.brought.append(Fact(paid, town.house.clock.now))
        facts.earned += [Fact(paid, town.house.clock.now, 50), Fact(name, town.house.clock.now, 20),
                         Fact(name, town.house.clock.now, 10)]  # fmt: skip
        town.house.clock.move(days=1)


def shown(board: Any) -> list[tuple[int, str, int]]:
    nodes = [edge["node"] for edge in board["places"]["edges"]]
    assert [one["place"] for one in nodes] == sorted(one["place"] for one in nodes)
    return sorted((one["place"], one["name"], one["figure"]) for one in nodes)


async def boards(town: Town, **filters: str) -> Any:
    """Several rankings by one document, each by its name."""
    asked = " ".join(
        f"{name}: leaderboard(filter: {{{filter}}}, first: 100) {{ {PLACES} }}" for name, filter in filters.items()
    )
    return await town.manager.ask(f"{{ {asked} }}")


async def test_every_figure_and_frame_ranks_as_an_independent_calculation_does(town: Town) -> None:
    seed = await seeded(town)
    facts, compared = seed.facts, 0
    for zone in ZONES:
        changed = await town.owner.do("updateMerchant", timeZone=zone)
        assert changed["__typename"] == "UpdateMerchantSuccess", changed
        for now in NOWS:
            town.house.clock.now = now
            today = now.astimezone(ZoneInfo(zone)).date().isoformat()
            for metric in METRICS:
                found = await boards(town, **{frame: f"metric: {metric}, frame: {frame}" for frame in FRAMES})
                for frame in FRAMES:
                    days = days_of(frame, today)
                    wanted = facts.ranking(metric, days, zone)
                    assert (found[frame]["firstDay"], found[frame]["lastDay"]) == days, (frame, today)
                    assert shown(found[frame]) == wanted, (zone, today, metric, frame)
                    assert found[frame]["customers"] == len(wanted)
                    compared += bool(wanted)
    assert compared > 150, "of them most have somebody in them"
    await _narrowed(seed)
    await _paged_and_exported(seed)
    await town.house.assert_books_balance()


async def _narrowed(seed: Seeded) -> None:
    town, days, zone = seed.town, ("2025-01-01", "2026-04-30"), ZONES[-1]
    made = await town.manager.do("createSegment", name="Cali", criteria={"cities": ["Cali"]})
    inside = {name for place, name in enumerate(NAMES) if place % 2}
    stretch = f'firstDay: "{days[0]}", lastDay: "{days[1]}"'
    for metric in METRICS:
        words = f"metric: {metric}, {stretch}"
        everybody = {"all": words, "segment": f'{words}, segment: "{made["segment"]["id"]}"'}
        found = await boards(town, **everybody)
        assert shown(found["all"]) == seed.facts.ranking(metric, days, zone), metric
        assert shown(found["segment"]) == seed.facts.ranking(metric, days, zone, members=inside), metric
        if metric == "REFERRALS":
            bad = f'{{ leaderboard(filter: {{{words}, source: "{seed.ids["Web"]}"}}) {{ customers }} }}'
            assert await town.manager.error(bad) == "INVALID_INPUT"
            continue
        found = await boards(
            town, web=f'{words}, source: "{seed.ids["Web"]}"', till=f'{words}, source: "{seed.ids["Caja"]}"',
            place=f'{words}, location: "{seed.ids["place"]}"',
        )  # fmt: skip
        for name, source, place in (("web", "Web", None), ("till", "Caja", None), ("place", None, "place")):
            wanted = seed.facts.ranking(metric, days, zone, source=source, place=place)
            assert shown(found[name]) == wanted, (metric, name)
    for foreign in (f'source: "{seed.ids["Web"]}"', f'location: "{seed.ids["place"]}"',
                    f'segment: "{made["segment"]["id"]}"'):  # fmt: skip
        assert await town.rival.error(f"{{ leaderboard(filter: {{{foreign}}}) {{ customers }} }}") == "NOT_FOUND"
    assert await town.cashier.error("{ leaderboard { customers } }") == "NOT_FOUND"


async def _paged_and_exported(seed: Seeded) -> None:
    town = seed.town
    query = (
        "query ($after: String) { leaderboard(filter: {metric: PURCHASES, frame: LAST_YEAR}, first: 3, after: $after)"
        " { places { edges { node { place name figure } } pageInfo { endCursor hasNextPage } } } }"
    )
    pages: list[Any] = []
    after = None
    while after is not None or not pages:
        with counted_queries() as count:
            page = (await town.manager.ask(query, after=after))["leaderboard"]["places"]
        pages += [edge["node"] for edge in page["edges"]]
        after = page["pageInfo"]["endCursor"] if page["pageInfo"]["hasNextPage"] else None
    assert count.queries <= 6, count.queries
    [whole] = (await boards(town, all="metric: PURCHASES, frame: LAST_YEAR")).values()
    assert pages == [edge["node"] for edge in whole["places"]["edges"]]
    path = "/export/leaderboard.{}?merchant=cafe-aurora&lang=es&metric=AVERAGE_ORDER&frame=LAST_YEAR"
    [board] = (await boards(town, all="metric: AVERAGE_ORDER, frame: LAST_YEAR")).values()
    answer = await town.manager.fetch(path.format("csv"))
    heading, *rows = csv.reader(io.StringIO(answer.content.decode("utf-8-sig")))
    assert heading == ["Puesto", "Cliente", "Correo", "Teléfono", "Compra media", "Moneda", "Desde", "Hasta"]
    assert [(row[0], row[1], row[4]) for row in rows] == [
        (str(one["node"]["place"]), one["node"]["name"], f"{one['node']['figure'] / 100:.2f}")
        for one in board["places"]["edges"]
    ]
    assert {tuple(row[5:]) for row in rows} == {("EUR", board["firstDay"], board["lastDay"])}
    answer = await town.manager.client.get(path.format("xlsx"))
    sheet = load_workbook(io.BytesIO(answer.content)).active
    assert sheet is not None
    assert [tuple(row)[0:2] for row in sheet.iter_rows(min_row=2, values_only=True)] == [
        (int(row[0]), row[1]) for row in rows
    ]
    wrong = await town.manager.client.get("/export/leaderboard.csv?merchant=cafe-aurora&metric=LOVE")
    assert (wrong.status_code, wrong.json()["code"]) == (422, "CHOICE")
    assert (await town.cashier.client.get(path.format("csv"))).status_code == 404
