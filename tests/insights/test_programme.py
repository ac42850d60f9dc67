"""The programme report: its figures are those of the movements, its forecast comes true, its lists are behind it."""

from __future__ import annotations

import csv
import io
import random
from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from openpyxl import load_workbook

from fiel.core import db
from fiel.core.db import statements
from fiel.ledger.actions import expire_due
from support.promotions import assign, code_promotion, has, member_id, promotion
from support.queries import counted_queries
from support.town import Customer, Town, customer, key

SUMS = (
    "{ members joined active pointsGiven pointsRedeemed pointsExpired pointsTakenBack redemptionBp breakageBp"
    " purchases spent { amountMinor } }"
)
FIGURES = f"figures {{ whole {SUMS} steps {{ first last sums {SUMS} }} }}"
LIABILITY = (
    "liability { members points value { amountMinor } ages { fromMonths toMonths first last points shareBp"
    " value { amountMinor } }"
    " endings { month points } later never pending pendingValue { amountMinor } }"
)
REST = (
    "cohorts { month joined bought shareBp } repeats { buyers repeaters repeatBp purchases purchasesPerBuyerBp"
    " average { amountMinor } betweenSeconds often { times buyers purchases spent { amountMinor } } }"
    " satisfaction { whole { score asked answered } steps { first score answered promoters passives detractors } }"
)
REPORT = (
    "query ($first: Date, $last: Date, $m: String) {{ programReport(first: $first, last: $last, merchant: $m)"
    " {{ __typename ... on ProgramReport {{ {} }} ... on InvalidInput {{ fields {{ path message }} }} }} }}"
)
HEAD = "asOf first last step"
RESULTS = (
    'query ($n: Int! = 20, $after: String) { promotionResults(first: $n, after: $after, merchant: "cafe-aurora") {'
    " edges { node { id title kind reach uses points discount { amountMinor } cost { amountMinor } purchases"
    " spent { amountMinor } } } pageInfo { hasNextPage endCursor } } }"
)
MEMBERS = (
    'query ($f: MemberFilter) { members(merchant: "cafe-aurora", filter: $f, first: 24) { edges { node { id name'
    " transactions(first: 100) { edges { node { kind points createdAt } } } } } } }"
)
MADRID = ZoneInfo("Europe/Madrid")


async def report(town: Town, parts: str, first: str | None = None, last: str | None = None) -> Any:
    asked = REPORT.format(f"{HEAD} {parts}")
    return (await town.manager.ask(asked, first=first, last=last, m="cafe-aurora"))["programReport"]


async def members(town: Town, **filter: Any) -> Any:
    found = (await town.manager.ask(MEMBERS, f=filter))["members"]["edges"]
    return [edge["node"] for edge in found]


async def at(town: Town, moment: str) -> None:
    """Everybody is at work again, at a moment of the shop's own clocks."""
    town.house.clock.now = datetime.fromisoformat(moment).replace(tzinfo=MADRID).astimezone(UTC)
    await expire_due(now=town.house.clock())
    for who in (town.cashier, town.manager, town.owner):
        await who.sign_in_again()


async def buy(town: Town, who: Customer, amount: int) -> Any:
    done = await town.cashier.do(
        "awardPoints", member={"code": who.code}, amountMinor=amount, idempotencyKey=key(), merchant="cafe-aurora"
    )
    assert done["__typename"] == "AwardPointsSuccess", done
    return done


async def lived(town: Town) -> list[tuple[Customer, datetime, int]]:
    """Half a year of a shop; the purchases that stand, as the till was told them."""
    await town.program(expiryKind="MONTHS", expiryMonths=2, redeemPoints=3, redeemAmountMinor=10)
    reward = await town.reward(20)
    people, bought, rng = [town.ana, town.luis], [], random.Random(11)
    for month, joins in enumerate((["Eva"], ["Noa", "Leo"], [], ["Sol"], [], [])):
        for place, name in enumerate(joins):
            await at(town, f"2026-0{3 + month}-0{3 + place}T23:59")
            people.append(await customer(town.house, name, f"{name.lower()}@casa.example"))
        for turn, day in enumerate((9, 18, 30)):
            await at(town, f"2026-0{3 + month}-{day:02}T{'23:58' if day == 30 else '10:00'}")
            for who in people:
                if rng.random() < 0.45 or (month == 5 and turn == 2):
                    amount = rng.randrange(500, 9000)
                    await buy(town, who, amount)
                    bought.append((who, town.house.clock(), amount))
            if turn == 1 and month % 2:
                wrong = await buy(town, people[0], 7700)
                undone = await town.manager.do(
                    "reverseTransaction", transactionId=wrong["transactionId"], idempotencyKey=key(),
                    merchant="cafe-aurora",
                )  # fmt: skip
                assert undone["__typename"] == "ReverseTransactionSuccess", undone
                given = await town.manager.do(
                    "redeemReward", member={"code": people[0].code}, rewardId=reward, idempotencyKey=key(),
                    consent={"overrideReason": "sin móvil"}, merchant="cafe-aurora",
                )  # fmt: skip
                assert given["__typename"] == "RedeemRewardSuccess", given
        for points in (40, -7):
            changed = await town.manager.do(
                "adjustPoints", member={"code": people[1].code}, points=points, note="x", idempotencyKey=key(),
                merchant="cafe-aurora",
            )  # fmt: skip
            assert changed["__typename"] == "AdjustPointsSuccess", changed
    return bought


def local(moment: datetime) -> date:
    return moment.astimezone(MADRID).date()


def whole_months(moment: datetime) -> int:
    return local(moment).year * 12 + local(moment).month


async def test_the_report_is_what_its_movements_add_up_to(town: Town) -> None:
    bought = await lived(town)
    found = await report(town, f"{FIGURES} {LIABILITY} {REST}", "2026-03-01", "2026-08-31")
    assert (found["first"], found["last"], found["step"]) == ("2026-03-01", "2026-08-31", "MONTH")
    people = await members(town)
    entries = [edge["node"] for one in people for edge in one["transactions"]["edges"]]
    assert len(entries) > 40
    figures: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    kinds = {
        "EARN": ("pointsGiven", 1), "ADJUST_CREDIT": ("pointsGiven", 1), "REDEEM": ("pointsRedeemed", -1),
        "EXPIRE": ("pointsExpired", -1), "ADJUST_DEBIT": ("pointsTakenBack", -1), "REVERSAL": ("pointsTakenBack", -1),
    }  # fmt: skip
    for entry in entries:
        name, sign = kinds[entry["kind"]]
        figures[name][datetime.fromisoformat(entry["createdAt"]).astimezone(MADRID).month] += sign * entry["points"]
    for _, moment, amount in bought:
        figures["purchases"][local(moment).month] += 1
        figures["spent"][local(moment).month] += amount
    whole, steps = found["figures"]["whole"], found["figures"]["steps"]
    assert len(steps) == 6
    for name, by_month in figures.items():
        got = [step["sums"][name] for step in steps]
        if name == "spent":
            got = [one["amountMinor"] for one in got]
        assert got == [by_month[month] for month in range(3, 9)], name
        assert all(sum(by_month.values()) != 0 for by_month in figures.values())
        total = whole[name]["amountMinor"] if name == "spent" else whole[name]
        assert total == sum(by_month.values()), name
    assert [step["sums"]["joined"] for step in steps] == [3, 2, 0, 1, 0, 0]
    assert [step["sums"]["members"] for step in steps] == [3, 5, 5, 6, 6, 6]
    held = sum(entry["points"] for entry in entries)
    assert held == whole["pointsGiven"] - whole["pointsRedeemed"] - whole["pointsExpired"] - whole["pointsTakenBack"]
    assert whole["redemptionBp"] == round(whole["pointsRedeemed"] * 10_000 / whole["pointsGiven"])
    assert whole["breakageBp"] == round(whole["pointsExpired"] * 10_000 / whole["pointsGiven"])

    owed = found["liability"]
    balances = [sum(edge["node"]["points"] for edge in one["transactions"]["edges"]) for one in people]
    assert owed["points"] == held == sum(balances)
    assert owed["members"] == sum(1 for balance in balances if balance)
    assert owed["value"]["amountMinor"] == sum(balance * 10 // 3 for balance in balances)
    assert owed["points"] == sum(one["points"] for one in owed["ages"])
    assert owed["points"] == sum(one["points"] for one in owed["endings"]) + owed["later"] + owed["never"]
    winback = 'query { pointsHolders(merchant: "cafe-aurora") { points value { amountMinor } } }'
    assert (await town.manager.ask(winback))["pointsHolders"] == {key: owed[key] for key in ("points", "value")}

    await _stays(town, found, bought)
    await _is_listed(town, found, bought)
    await _is_exported(town, found)


async def _stays(town: Town, found: Any, bought: list[tuple[Customer, datetime, int]]) -> None:
    """Cohorts and repeats, as plain Python counts them."""
    joined = await town.house.rows(
        "SELECT m.id, k.code, m.joined_at FROM membership m JOIN member_code k ON k.customer_id = m.customer_id"
        " JOIN merchant s ON s.id = m.merchant_id WHERE s.slug = 'cafe-aurora'"
    )
    month_of = {row["code"]: whole_months(row["joined_at"]) for row in joined}
    seen = {(who.code, whole_months(moment)) for who, moment, _ in bought}
    for cohort in found["cohorts"]:
        month = date.fromisoformat(cohort["month"])
        number = month.year * 12 + month.month
        own = {code for code, its in month_of.items() if its == number}
        assert cohort["joined"] == len(own), cohort
        after = [sum((code, number + n) in seen for code in own) for n in range(len(cohort["bought"]))]
        assert cohort["bought"] == after, cohort
        assert len(after) == 2026 * 12 + 8 - number + 1, "the running month is the last that can be told of"
    assert found["cohorts"][0]["bought"][0] > 0

    times: dict[str, list[datetime]] = defaultdict(list)
    for who, moment, _ in bought:
        times[who.code].append(moment)
    back = found["repeats"]
    assert back["buyers"] == len(times)
    assert back["repeaters"] == sum(len(own) > 1 for own in times.values())
    assert back["purchases"] == len(bought)
    assert back["average"]["amountMinor"] == round(sum(amount for *_, amount in bought) / len(bought))
    gaps = [later - earlier for own in times.values() for earlier, later in pairwise(own)]
    assert back["betweenSeconds"] == sum(gaps, timedelta()) // len(gaps) // timedelta(seconds=1)
    assert sum(one["buyers"] for one in back["often"]) == back["buyers"]


async def _is_listed(town: Town, found: Any, bought: list[tuple[Customer, datetime, int]]) -> None:
    """The list behind a figure holds as many as it says."""
    span = {"first": "2026-03-01", "last": "2026-08-31"}
    whole, back = found["figures"]["whole"], found["repeats"]
    assert len(await members(town, active=span)) == whole["active"] >= back["buyers"]
    assert len(await members(town, bought=span)) == back["buyers"]
    assert len(await members(town, bought=span, boughtTimes=2)) == back["repeaters"]
    for one in back["often"]:
        most = {} if one["times"] == 5 else {"boughtTimesMost": one["times"]}
        assert len(await members(town, bought=span, boughtTimes=one["times"], **most)) == one["buyers"], one
    await _is_owed_to(town, found["liability"])
    march, april = ({"first": f"2026-0{n}-01", "last": f"2026-0{n}-30"} for n in (3, 4))
    assert {one["name"] for one in await members(town, joined=april)} == {"Noa", "Leo"}
    march["last"] = "2026-03-31"
    assert len(await members(town, joined=march, bought=april)) == found["cohorts"][0]["bought"][1]
    for ending in found["liability"]["endings"][:4]:
        first = date.fromisoformat(ending["month"])
        last = (first + timedelta(days=32)).replace(day=1) - timedelta(days=1)
        days = {"first": first.isoformat(), "last": last.isoformat()}
        assert bool(await members(town, ending=days)) == bool(ending["points"]), ending
    query = 'query { members(merchant: "cafe-aurora", filter: {joined: {first: "2026-05-02", last: "2026-05-01"}})'
    answer = (await town.manager.post(query + " { edges { cursor } } }")).json()
    assert answer["errors"][0]["extensions"]["code"] == "INVALID_INPUT"


async def _is_owed_to(town: Town, owed: Any) -> None:
    """Whoever holds points of an age, or that end late or never, and nobody else."""
    lots = await town.house.rows(
        "SELECT m.given_name AS name, t.occurred_at, l.expires_at FROM points_lot l JOIN points_transaction t"
        " ON t.id = l.transaction_id JOIN membership m ON m.points_account_id = l.account_id JOIN merchant s"
        " ON s.id = m.merchant_id AND s.slug = 'cafe-aurora' WHERE l.remaining > 0"
    )
    some = set[str]()
    for age in owed["ages"]:
        first = age["first"] or "2000-01-01"
        days = {"first": first, "last": age["last"]}
        holders = {one["name"] for one in lots if first <= str(local(one["occurred_at"])) <= age["last"]}
        assert {one["name"] for one in await members(town, earned=days)} == holders, age
        assert bool(holders) == bool(age["points"]), age
        some |= holders
    assert len(some) == owed["members"]
    late = {"first": str(date.fromisoformat(owed["endings"][-1]["month"]) + timedelta(days=31)), "last": "2100-12-31"}
    assert bool(await members(town, ending=late)) == bool(owed["later"])
    endless = {one["name"] for one in lots if one["expires_at"] is None}
    assert {one["name"] for one in await members(town, endless=True)} == endless
    assert await members(town, pending=True) == []


async def _is_exported(town: Town, found: Any) -> None:
    path = "/export/programme-report.{}?merchant=cafe-aurora&first=2026-03-01&last=2026-08-31&lang={}"
    answer = await town.manager.client.get(path.format("xlsx", "es"))
    assert answer.status_code == 200, answer.text
    book = load_workbook(io.BytesIO(answer.content))
    assert book.sheetnames == [
        "Informe", "Periodo", "Puntos pendientes de gastar", "Antigüedad", "Caducidad prevista", "Cohortes",
        "Recompra", "NPS", "Promociones",
    ]  # fmt: skip
    head = list(book["Informe"].iter_rows(values_only=True))[1]
    assert (head[0], head[3].isoformat()) == ("Café Aurora", "2026-08-30T23:58:00")
    last = list(book["Periodo"].iter_rows(values_only=True))[-1]
    whole = found["figures"]["whole"]
    assert last[2:9] == tuple(
        whole[name]
        for name in ("members", "joined", "active", "pointsGiven", "pointsRedeemed", "pointsExpired", "pointsTakenBack")
    )
    assert (last[9], last[12]) == (whole["redemptionBp"] / 100, whole["spent"]["amountMinor"] / 100)
    answer = await town.manager.client.get(path.format("csv", "en"))
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert ["Outstanding points"] in rows
    below = rows[rows.index(["Outstanding points"]) + 2]
    assert below[1:3] == [str(found["liability"]["points"]), f"{found['liability']['value']['amountMinor'] / 100:.2f}"]
    assert len(await town.house.rows("SELECT id FROM activity WHERE kind = 'export.made'")) == 2


async def test_what_is_foreseen_to_end_is_what_ends_month_by_month(town: Town) -> None:
    for month, rule in enumerate(({"expiryMonths": 3}, {"expiryMonths": 4}, {"expiryMonths": 13})):
        await at(town, f"2026-0{1 + month}-31T12:00" if month != 1 else "2026-02-28T12:00")
        await town.program(expiryKind="MONTHS", **rule)
        await town.award(town.ana, 10 + month, merchant="cafe-aurora")
        await town.award(town.luis, 20 + month, merchant="cafe-aurora")
    await town.program(expiryKind="NEVER")
    await town.award(town.ana, 5, merchant="cafe-aurora")
    told = (await report(town, LIABILITY))["liability"]
    assert (told["never"], told["later"], told["value"]) == (5, 34, None)
    for one in told["endings"]:
        first = date.fromisoformat(one["month"])
        after = (first + timedelta(days=32)).replace(day=1)
        before = len(await ended(town))
        await at(town, f"{after}T00:30")
        assert -sum((await ended(town))[before:]) == one["points"], first
    assert [one["points"] for one in told["endings"] if one["points"]] == [30, 32]
    left = (await report(town, LIABILITY))["liability"]
    assert left["points"] == told["never"] + told["later"]
    old = {one["fromMonths"]: one["points"] for one in left["ages"]}
    assert old == {0: 0, 3: 0, 6: 39, 12: 0, 24: 0}
    await town.house.assert_books_balance()


async def ended(town: Town) -> list[int]:
    return [row["points"] for row in await town.house.rows(
        "SELECT points FROM points_transaction WHERE kind = 'EXPIRE' ORDER BY id"
    )]  # fmt: skip


async def test_promotions_and_surveys_are_told_with_what_they_brought(town: Town) -> None:
    await town.program(redeemPoints=100, redeemAmountMinor=500, surveyEveryDays=30)
    codes = await code_promotion(town, "HOLA", title="Hola", gift=[{"addPoints": 60}])
    assert (await town.ana.person.do("redeemPromoCode", merchant="cafe-aurora", code="hola"))["__typename"].endswith(
        "Success"
    )
    discount = await promotion(town, "REGULAR", title="Diez", gift=[{"discount": {"percentBp": 1000}}])
    await assign(town, discount)
    voucher = (await has(town.luis))["vouchers"][0]["id"]
    used = await town.cashier.do("useVoucher", voucherId=voucher, amountMinor=5000, idempotencyKey=key(),
                                 consent={"liveQr": town.luis.live_qr()})  # fmt: skip
    assert used["__typename"] == "UseVoucherSuccess", used
    twice = await promotion(town, "BENEFIT", title="Doble", gift=[{"multiplyBp": 20000}])
    await buy(town, town.ana, 3000)
    await town.house.run_jobs()
    page = (await town.manager.ask(RESULTS))["promotionResults"]["edges"]
    found = {edge["node"].pop("id"): edge["node"] for edge in page}
    assert list(found) == [twice, discount, codes]
    money = {name: {"amountMinor": 0} for name in ("discount", "cost", "spent")}
    nothing = {"uses": 1, "points": 0, "purchases": 0, **money}
    assert found[codes] == {
        **nothing, "title": "Hola", "kind": "PROMO_CODE", "reach": 1, "points": 60, "cost": {"amountMinor": 300},
    }  # fmt: skip
    assert found[discount] == {
        **nothing, "title": "Diez", "kind": "REGULAR", "reach": 2, "discount": {"amountMinor": 500},
        "cost": {"amountMinor": 500}, "purchases": 1, "spent": {"amountMinor": 5000},
    }  # fmt: skip
    assert found[twice] == {
        **nothing, "title": "Doble", "kind": "BENEFIT", "reach": 1, "points": 30, "cost": {"amountMinor": 150},
        "purchases": 1, "spent": {"amountMinor": 3000},
    }  # fmt: skip
    first = (await town.manager.ask(RESULTS, n=1))["promotionResults"]
    rest = (await town.manager.ask(RESULTS, n=5, after=first["pageInfo"]["endCursor"]))["promotionResults"]
    assert [edge["node"]["id"] for edge in first["edges"] + rest["edges"]] == [twice, discount, codes]

    today = {"first": "2026-03-02", "last": "2026-03-02"}
    for number, reached, users in ((codes, {"Ana"}, {"Ana"}), (discount, {"Ana", "Luis"}, {"Luis"})):
        assert {one["name"] for one in await members(town, promotion=number, reached=today)} == reached
        assert {one["name"] for one in await members(town, promotion=number, used=today)} == users
        assert await members(town, promotion=number, used={"first": "2026-03-03", "last": "2026-03-09"}) == []
        query = "query ($f: MovementFilter) { movementTotals(filter: $f) { points operations } }"
        moved = (await town.manager.ask(query, f={"promotion": number}))["movementTotals"]
        assert moved["points"] == found[number]["points"]
    foreign = "query ($f: MemberFilter) { members(filter: $f) { edges { node { name } } } }"
    seen = await town.rival.ask(foreign, f={"promotion": discount, "reached": today})
    assert seen["members"]["edges"] == []
    assert await town.rival.error("query ($f: MovementFilter) { movementTotals(filter: $f) { points } }",
                                  f={"promotion": discount}) == "NOT_FOUND"  # fmt: skip
    assert await town.manager.error(foreign, f={"reached": today}) == "INVALID_INPUT"
    path = f"/export/members.csv?merchant=cafe-aurora&promotion={discount}&usedFrom=2026-03-02&usedTo=2026-03-02"
    listed = await town.manager.client.get(path)
    assert ("Luis" in listed.text, "Ana" in listed.text) == (True, False)

    asked = await town.house.rows("SELECT count(*) AS n FROM survey")
    wallet = '{ wallet(merchant: "cafe-aurora") { survey { id } } }'
    survey = (await town.ana.person.ask(wallet))["wallet"]["survey"]["id"]
    await town.ana.person.do("answerSurvey", survey={"id": survey}, score=10)
    nps = (await report(town, REST))["satisfaction"]
    assert nps["whole"] == {"score": 100, "asked": asked[0]["n"], "answered": 1}
    assert [step for step in nps["steps"] if step["answered"]] == [
        {"first": "2026-03-01", "score": 100, "answered": 1, "promoters": 1, "passives": 0, "detractors": 0}
    ]
    assert all(step["score"] is None for step in nps["steps"] if not step["answered"])


async def test_a_records_points_and_purchases_go_with_it_when_it_is_merged(town: Town) -> None:
    await buy(town, town.ana, 1000)
    made = await town.manager.do("createCustomer", name="Ana con tarjeta")
    card = made["member"]["code"]
    await town.cashier.do("awardPoints", member={"code": card}, amountMinor=2000, idempotencyKey=key())
    merged = await town.manager.do(
        "mergeMembers", keep=await member_id(town, town.ana), absorb=made["member"]["id"], idempotencyKey=key()
    )
    assert merged["__typename"] == "MergeMembersSuccess", merged
    found = await report(town, f"{FIGURES} {LIABILITY} {REST}")
    whole = found["figures"]["whole"]
    assert (whole["members"], whole["active"], whole["purchases"], whole["pointsGiven"]) == (2, 1, 2, 30)
    assert (whole["pointsTakenBack"], found["liability"]["points"], found["liability"]["members"]) == (0, 30, 1)
    assert (found["repeats"]["buyers"], found["repeats"]["repeaters"]) == (1, 1)
    assert found["cohorts"][-1]["bought"] == [1]
    assert len(await members(town, bought={"first": "2026-03-01", "last": "2026-03-31"}, boughtTimes=2)) == 1


async def test_a_short_period_is_told_by_day_and_a_longer_one_by_week(town: Town) -> None:
    town.house.clock.now = datetime(2026, 3, 28, 22, 59, tzinfo=UTC)  # 23:59 in Madrid
    await town.award(town.ana, 1)
    town.house.clock.now = datetime(2026, 3, 29, 21, 59, tzinfo=UTC)  # the clocks went forward that day
    await town.award(town.ana, 2)
    town.house.clock.move(minutes=2)
    await town.award(town.ana, 4)
    days = (await report(town, FIGURES, "2026-03-28", "2026-03-30"))["figures"]["steps"]
    assert [(one["first"], one["sums"]["pointsGiven"]) for one in days] == [
        ("2026-03-28", 1), ("2026-03-29", 2), ("2026-03-30", 4),
    ]  # fmt: skip
    weeks = await report(town, FIGURES, "2026-02-18", "2026-04-01")
    assert weeks["step"] == "WEEK"
    assert [(one["first"], one["last"]) for one in weeks["figures"]["steps"]][:2] == [
        ("2026-02-18", "2026-02-22"), ("2026-02-23", "2026-03-01"),
    ]  # fmt: skip
    assert [one["sums"]["pointsGiven"] for one in weeks["figures"]["steps"]][-2:] == [3, 4]
    usual = await report(town, FIGURES)
    assert (usual["first"], usual["last"], usual["step"]) == ("2025-04-01", "2026-03-30", "MONTH")


async def test_a_period_that_cannot_be_is_refused_and_says_why(town: Town) -> None:
    town.manager.language = "es"
    for first, last, path, es in (
        ("2026-03-02", "2026-03-01", "last", "El final tiene que ser posterior al principio."),
        ("2021-03-01", "2026-03-01", "first", "Elige como mucho 5 años."),
        ("1999-01-01", "2026-03-01", "first", "No lo entendemos así escrito."),
        ("2026-03-01", "2999-01-01", "last", "No lo entendemos así escrito."),
    ):
        found = await report(town, "", first, last)
        assert found == {"__typename": "InvalidInput", "fields": [{"path": path, "message": es}]}
        file = f"/export/programme-report.csv?merchant=cafe-aurora&first={first}&last={last}&lang=es"
        refused = await town.manager.client.get(file, headers={"Accept-Language": "es"})
        assert (refused.status_code, refused.json()["message"]) == (422, es)


async def test_the_report_is_for_managers_of_that_business(town: Town) -> None:
    results = "{ promotionResults { edges { cursor } } }"
    for who in (town.cashier, town.ana.person):
        assert (await who.ask(REPORT.format(HEAD)))["programReport"] == {"__typename": "NotFound"}
        assert await who.error(results) == "NOT_FOUND"
        assert (await who.client.get("/export/programme-report.csv?merchant=cafe-aurora")).status_code == 404
    assert (await town.rival.ask(REPORT.format(HEAD), m="cafe-aurora"))["programReport"] == {"__typename": "NotFound"}
    assert await town.house.person().error(REPORT.format(HEAD)) == "UNAUTHENTICATED"
    await town.award(town.ana, 50)
    theirs = (await town.rival.ask(REPORT.format(f"{FIGURES} {LIABILITY}"), m="el-rival"))["programReport"]
    assert (theirs["figures"]["whole"]["pointsGiven"], theirs["liability"]["points"]) == (0, 0)


async def test_the_report_takes_few_statements_whatever_there_is_and_all_by_index(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await promotion(town, "REGULAR", gift=[{"addPoints": 1}])
    asked = REPORT.format(f"{HEAD} {FIGURES} {LIABILITY} {REST}")
    counts = []
    for _ in range(2):
        with counted_queries() as count:
            await town.manager.ask(asked)
            await town.manager.ask(RESULTS)
        counts.append(count.queries)
        for who in (town.ana, town.luis):
            await buy(town, who, 5000)
    assert counts[0] == counts[1] == 24, counts

    seen: list[tuple[str, list[Any]]] = []
    run = statements.run

    async def recorded(client: Any, sql: str, values: Any) -> Any:
        seen.append((sql, list(values)))
        return await run(client, sql, values)

    monkeypatch.setattr(statements, "run", recorded)
    await town.manager.ask(asked)
    await town.manager.ask(RESULTS)
    monkeypatch.undo()

    async def plans() -> list[str]:
        if not db.is_sqlite():
            await db.fetch("SET LOCAL enable_seqscan = off")  # else it reads tables this small as they are
        found = []
        for sql, values in seen:
            rows = await db.fetch(f"EXPLAIN {'QUERY PLAN ' if db.is_sqlite() else ''}{sql}", *values)
            found += [str(row.get("detail") or row["QUERY PLAN"]) for row in rows]
        return found

    tables = ("points_transaction", "points_lot", "purchase", "membership", "voucher", "survey", "pending_points")
    names = {*tables, "e", "l", "p", "m", "k", "t", "v", "s", "w"}
    whole = [
        line for line in await db.transaction(plans)
        if (line.startswith("SCAN ") and line.split()[1] in names and "USING" not in line)
        or any(f"Seq Scan on {table} " in line for table in tables)
    ]  # fmt: skip
    assert whole == []
