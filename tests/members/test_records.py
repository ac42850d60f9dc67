"""A merchant's records: found, put in order, changed, blocked, merged, exported."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from openpyxl import load_workbook

from fiel.core import db
from fiel.core.text import fold
from support.town import Town, customer, key, mailed_token

LIST = (
    'query ($query: String! = "", $filter: MemberFilter, $order: MemberOrder! = RECENT, $first: Int! = 20,'
    " $after: String) { members(query: $query, filter: $filter, order: $order, first: $first, after: $after)"
    " { edges { node { id name balance } } pageInfo { hasNextPage endCursor } } }"
)
RECORD = (
    "query ($id: ID!) { memberRecord(id: $id) { email phone city note blockedReason version lots { points remaining"
    " expiresAt } devices { scannedAt } merged { id name points } member { id name balance spend { amountMinor }"
    " purchases lifetimePoints isBlocked hasApp } } }"
)


async def listed(town: Town, **asked: Any) -> list[str]:
    data = await town.manager.ask(LIST, **asked)
    return [edge["node"]["name"] for edge in data["members"]["edges"]]


async def id_of(town: Town, name: str) -> str:
    data = await town.manager.ask(LIST, query=name)
    identifier: str = data["members"]["edges"][0]["node"]["id"]
    return identifier


async def record(town: Town, identifier: str) -> Any:
    return (await town.manager.ask(RECORD, id=identifier))["memberRecord"]


async def entered(town: Town, name: str, **more: Any) -> str:
    done = await town.manager.do("createCustomer", name=name, **more)
    assert done["__typename"] == "CreateCustomerSuccess", done
    identifier: str = done["member"]["id"]
    return identifier


async def give(town: Town, identifier: str, amount_minor: int) -> None:
    done = await town.cashier.do(
        "awardPoints", member={"membershipId": identifier}, amountMinor=amount_minor, idempotencyKey=key()
    )
    assert done["__typename"] == "AwardPointsSuccess", done


async def test_the_list_is_put_in_every_order_a_page_at_a_time(town: Town) -> None:
    for name, amount in (("Zoe", 900), ("Álvaro", 900), ("berta", 100)):
        await give(town, await entered(town, name), amount)
        town.house.clock.move(minutes=1)
    orders = {
        "RECENT": ["berta", "Álvaro", "Zoe", "Luis", "Ana"], "BALANCE": ["Álvaro", "Zoe", "berta", "Luis", "Ana"],
        "SPEND": ["Álvaro", "Zoe", "berta", "Luis", "Ana"], "LAST_VISIT": ["berta", "Álvaro", "Zoe", "Luis", "Ana"],
    }  # fmt: skip
    for order, wanted in orders.items():
        assert await listed(town, order=order) == wanted, order
    for order in (*orders, "NAME"):
        whole, found, after = await listed(town, order=order), [], None
        for _ in range(5):
            page = (await town.manager.ask(LIST, order=order, first=1, after=after))["members"]
            found += [edge["node"]["name"] for edge in page["edges"]]
            after = page["pageInfo"]["endCursor"]
        assert (found, page["pageInfo"]["hasNextPage"]) == (whole, False), order


async def test_filters_narrow_the_list(town: Town) -> None:
    zoe = await entered(town, "Zoe", city="Toledo")
    await give(town, zoe, 5000)
    await town.manager.do("blockMember", id=await id_of(town, "Luis"), reason="Abuso")
    assert await listed(town, filter={"hasApp": False}) == ["Zoe"]
    assert await listed(town, filter={"blocked": True}) == ["Luis"]
    assert await listed(town, filter={"leastBalance": 50}) == ["Zoe"]
    assert await listed(town, filter={"city": "TOLEDO"}) == ["Zoe"]
    town.house.clock.move(days=20)
    await give(town, zoe, 100)
    assert await listed(town, filter={"quietDays": 10}) == ["Luis", "Ana"]
    assert await listed(town, query="%") == []


@pytest.mark.parametrize("cursor", ["bm9uc2Vuc2U=", "bzpbMV0=", "bzpbInh4eCIsMV0=", "x"])
async def test_a_cursor_that_is_not_ours_is_refused(town: Town, cursor: str) -> None:
    answer = (await town.manager.post(LIST, {"after": cursor, "order": "LAST_VISIT"})).json()
    assert answer["errors"][0]["extensions"]["code"] in ("INVALID_INPUT", "BAD_USER_INPUT")


async def test_a_cashier_finds_but_does_not_page_through_everybody(town: Town) -> None:
    async def seen(**asked: Any) -> int:
        return len((await town.cashier.ask(LIST, **asked))["members"]["edges"])

    assert await seen() == 0
    assert await seen(query="a") == 0
    assert await seen(query="ana@casa") == 1
    assert await seen(query="ana@casa", filter={"blocked": False}) == 0


async def test_a_record_says_what_the_shop_knows_and_changes_it(town: Town) -> None:
    ana = await id_of(town, "Ana")
    await give(town, ana, 1000)
    before = await record(town, ana)
    assert (before["email"], before["member"]["hasApp"], len(before["devices"])) == ("ana@casa.example", True, 1)
    assert [(lot["points"], lot["remaining"]) for lot in before["lots"]] == [(10, 10)]
    done = await town.manager.do(
        "updateMember", id=ana, name="Ana P.", email="", phone="600 000 000", city="Getafe", note="Sin lactosa",
        version=before["version"],
    )  # fmt: skip
    assert done["__typename"] == "UpdateMemberSuccess"
    after = await record(town, ana)
    assert {name: after[name] for name in ("email", "phone", "city", "note")} == {
        "email": None, "phone": "+34600000000", "city": "Getafe", "note": "Sin lactosa",
    }  # fmt: skip
    assert (await town.ana.person.ask("{ viewer { name email } }"))["viewer"] == {
        "name": "Ana", "email": "ana@casa.example",
    }  # fmt: skip
    late = await town.manager.do("updateMember", id=ana, name="Otra", version=before["version"])
    assert late["__typename"] == "ChangedMeanwhile"


async def test_a_records_mistakes_are_told_by_field(town: Town) -> None:
    luis = await id_of(town, "Luis")
    answer = await town.manager.do("updateMember", id=luis, name=" ", email="nadie", phone="12")
    assert sorted(field["path"] for field in answer["fields"]) == ["email", "name", "phone"]
    taken = await town.manager.do("updateMember", id=luis, name="Luis", email="ana@casa.example")
    assert [(field["path"], field["code"]) for field in taken["fields"]] == [("email", "TAKEN")]


async def test_who_is_blocked_earns_nothing_until_let_in_again(town: Town) -> None:
    ana = await id_of(town, "Ana")
    assert (await town.manager.do("blockMember", id=ana, reason=" "))["__typename"] == "InvalidInput"
    await town.manager.do("blockMember", id=ana, reason="Cupones falsos")
    assert (await record(town, ana))["blockedReason"] == "Cupones falsos"
    refused = await town.cashier.do("awardPoints", member={"code": town.ana.code}, points=5, idempotencyKey=key())
    assert refused["code"] == "MEMBER_BLOCKED"
    await town.manager.do("blockMember", id=ana, reason=None)
    await town.award(town.ana, 5)
    assert await town.ana.balance() == 5


async def two_of_eva(town: Town) -> tuple[str, str, str]:
    kept, other = await entered(town, "Eva"), await entered(town, "Eva G.")
    await give(town, kept, 1050)
    await give(town, other, 2000)
    code = (await town.manager.ask('{ members(query: "Eva G") { edges { node { code } } } }'))["members"]["edges"][0]
    return kept, other, code["node"]["code"]


async def test_two_records_become_one_and_two_again_with_the_books_balanced(town: Town) -> None:
    kept, other, code = await two_of_eva(town)
    await town.house.assert_books_balance()
    once = key()
    for _ in range(2):
        done = await town.manager.do("mergeMembers", keep=kept, absorb=other, idempotencyKey=once)
        assert (done["points"], done["member"]["balance"]) == (20, 30)
    await town.house.assert_books_balance()
    whole = await record(town, kept)
    assert (whole["member"]["spend"]["amountMinor"], whole["member"]["purchases"]) == (3050, 2)
    assert whole["member"]["lifetimePoints"] == 30
    assert "Eva G." not in await listed(town)
    # both codes find the one that was kept, and what is given there stays there
    found = await town.cashier.ask("query ($c: String!) { member(code: $c) { id balance } }", c=code)
    assert found["member"] == {"id": kept, "balance": 30}
    assert (await record(town, other))["member"]["id"] == kept
    await give(town, kept, 500)
    undone = await town.manager.do("undoMerge", id=whole["merged"][0]["id"], idempotencyKey=key())
    assert (undone["points"], undone["member"]["balance"]) == (20, 15)
    assert (await record(town, other))["member"]["balance"] == 20
    await town.house.assert_books_balance()
    again = await town.manager.do("undoMerge", id=whole["merged"][0]["id"], idempotencyKey=key())
    assert again["__typename"] == "NotFound"


async def test_points_keep_their_end_through_a_merge(town: Town) -> None:
    kept, other, _ = await two_of_eva(town)
    ends = [lot["expiresAt"] for lot in (await record(town, other))["lots"]]
    await town.manager.do("mergeMembers", keep=kept, absorb=other, idempotencyKey=key())
    assert sorted(lot["expiresAt"] for lot in (await record(town, kept))["lots"]) == sorted(ends * 2)


async def test_a_chain_of_merges_comes_apart_link_by_link(town: Town) -> None:
    one, two, three = [await entered(town, name) for name in ("Uno", "Dos", "Tres")]
    for identifier in (one, two, three):
        await give(town, identifier, 1000)
    await town.manager.do("mergeMembers", keep=two, absorb=one, idempotencyKey=key())
    await town.manager.do("mergeMembers", keep=three, absorb=two, idempotencyKey=key())
    assert (await record(town, one))["member"] == (await record(town, three))["member"]
    await town.house.assert_books_balance()
    last = (await record(town, three))["merged"][0]["id"]
    assert (await town.manager.do("undoMerge", id=last, idempotencyKey=key()))["points"] == 20
    assert (await record(town, one))["member"]["id"] == two
    await town.house.assert_books_balance()
    first = (await record(town, two))["merged"][0]["id"]
    assert (await town.manager.do("undoMerge", id=first, idempotencyKey=key()))["points"] == 10
    assert [(await record(town, each))["member"]["balance"] for each in (one, two, three)] == [10, 10, 10]
    await town.house.assert_books_balance()


async def test_what_cannot_be_merged_is_refused_and_nothing_moves(town: Town) -> None:
    ana = await id_of(town, "Ana")
    assert (await town.manager.do("mergeMembers", keep=ana, absorb=ana, idempotencyKey=key()))["code"] == "SAME_MEMBER"
    card = await entered(town, "Eva")
    await give(town, card, 1000)
    await db.execute(
        "UPDATE points_account SET deficit = 5 WHERE id = (SELECT points_account_id FROM membership"
        " WHERE given_name = 'Eva')"
    )
    refused = await town.manager.do("mergeMembers", keep=ana, absorb=card, idempotencyKey=key())
    assert refused["code"] == "MERGE_BLOCKED"
    assert (await town.ana.balance(), (await record(town, card))["member"]["balance"]) == (0, 10)


async def test_of_two_records_the_one_with_the_app_is_kept(town: Town) -> None:
    """Whichever was named: the points stay where their owner sees them, and the card finds them."""
    card = await entered(town, "Ana sin app")
    await give(town, card, 3000)
    await town.award(town.ana, 20)
    ana, luis = await id_of(town, "ana@casa"), await id_of(town, "Luis")
    assert (await town.manager.do("mergeMembers", keep=ana, absorb=luis, idempotencyKey=key()))["code"] == (
        "BOTH_HAVE_APPS"
    )
    done = await town.manager.do("mergeMembers", keep=card, absorb=ana, idempotencyKey=key())
    assert (done["member"]["id"], done["points"]) == (ana, 30)
    assert await town.ana.balance() == 50


async def test_a_redemption_of_a_merged_record_is_undone_after_separating(town: Town) -> None:
    kept, other, _ = await two_of_eva(town)
    reward = await town.reward(10)
    redeemed = await town.manager.do(
        "redeemReward", member={"membershipId": other}, rewardId=reward, consent={"overrideReason": "sin móvil"},
        idempotencyKey=key(),
    )  # fmt: skip
    await town.manager.do("mergeMembers", keep=kept, absorb=other, idempotencyKey=key())
    assert redeemed["__typename"] == "RedeemRewardSuccess", redeemed
    undo = {"redemptionId": redeemed["redemption"]["id"]}
    assert (await town.manager.do("undoRedemption", **undo, idempotencyKey=key()))["code"] == "RECORD_MERGED"
    merge = (await record(town, kept))["merged"][0]["id"]
    await town.manager.do("undoMerge", id=merge, idempotencyKey=key())
    done = await town.manager.do("undoRedemption", **undo, idempotencyKey=key())
    assert done["__typename"] == "UndoRedemptionSuccess"
    assert (await record(town, other))["member"]["balance"] == 20
    await town.house.assert_books_balance()


async def test_news_points_of_a_merged_record_go_where_its_points_are(town: Town) -> None:
    await town.program(newsletterPoints=15)
    card = await entered(town, "Ana sin app")
    await town.manager.do("mergeMembers", keep=await id_of(town, "ana@casa"), absorb=card, idempotencyKey=key())
    await town.ana.person.do("askForNewsletter", merchant="cafe-aurora")
    await town.house.run_jobs()
    await town.ana.person.do("confirmNewsletter", token=mailed_token(town.house, "ana@casa.example", "/newsletter"))
    assert await town.ana.balance() == 15


@pytest.mark.parametrize("name", ["Ángel", "Óscar", "Íñigo"])
async def test_accents_neither_hide_anybody_nor_end_the_list(town: Town, name: str) -> None:
    for one in ("Ángel", "Óscar", "Íñigo", "Bea"):
        await entered(town, one)
    for typed in (name, name.lower(), name.upper(), fold(name)):
        assert await listed(town, query=typed) == [name]
    found: list[str] = []
    after = None
    for _ in range(6):
        page = (await town.manager.ask(LIST, order="NAME", first=1, after=after))["members"]
        found += [edge["node"]["name"] for edge in page["edges"]]
        after = page["pageInfo"]["endCursor"]
    assert sorted(found) == sorted(["Ángel", "Óscar", "Íñigo", "Bea", "Ana", "Luis"])


async def test_merging_back_what_was_partly_spent_moves_what_is_left(town: Town) -> None:
    kept, other, _ = await two_of_eva(town)
    await town.manager.do("mergeMembers", keep=kept, absorb=other, idempotencyKey=key())
    await town.manager.do("adjustPoints", member={"membershipId": kept}, points=-25, note="x", idempotencyKey=key())
    merge = (await record(town, kept))["merged"][0]["id"]
    undone = await town.manager.do("undoMerge", id=merge, idempotencyKey=key())
    assert (undone["points"], undone["member"]["balance"]) == (5, 0)
    await town.house.assert_books_balance()


async def export(town: Town, name: str, **query: str) -> bytes:
    answer = await town.manager.client.get(
        f"/export/{name}", params={"merchant": "cafe-aurora", **query}, headers={"Accept-Language": "en"}
    )
    assert answer.status_code == 200, answer.text
    return answer.content


async def test_the_list_is_exported_as_it_is_filtered_with_formulas_disarmed(town: Town) -> None:
    risky = await entered(town, "=HYPERLINK(1)", email="eva@casa.example", city="@Toledo")
    await give(town, risky, 1234)
    await town.program(redeemPoints=100, redeemAmountMinor=500)
    rows = list(csv.DictReader(io.StringIO((await export(town, "members.csv", hasApp="false")).decode("utf-8-sig"))))
    assert len(rows) == 1
    assert (rows[0]["Name"], rows[0]["City"], rows[0]["Points"]) == ("'=HYPERLINK(1)", "'@Toledo", "12")
    assert (rows[0]["Value"], rows[0]["Spent"], rows[0]["Phone"]) == ("0.60", "12.34", "")
    book = load_workbook(io.BytesIO(await export(town, "members.xlsx", order="BALANCE")))
    cells = [[cell.value for cell in row] for row in book.active.iter_rows()]
    assert cells[1][0] == "=HYPERLINK(1)"
    assert book.active["A2"].data_type == "s"
    assert (cells[1][5], [row[0] for row in cells[2:]]) == (12, ["Luis", "Ana"])
    kinds = await town.house.rows("SELECT kind FROM activity WHERE kind = 'export.made'")
    assert len(kinds) == 2


async def test_exports_are_for_managers_of_that_shop(town: Town) -> None:
    path = "/export/members.csv?merchant=cafe-aurora"
    for who, status in ((town.cashier, 404), (town.rival, 404), (town.ana.person, 404), (town.house.person(), 401)):
        assert (await who.client.get(path)).status_code == status
    assert (await town.manager.client.get("/export/members.pdf?merchant=cafe-aurora")).status_code == 404
    bad = await town.manager.client.get(f"{path}&leastBalance=x")
    assert (bad.status_code, bad.json()["code"]) == (422, "UNREADABLE")


async def test_a_till_given_member_is_listed_without_contact(town: Town) -> None:
    eva = await customer(town.house, "Eva", "eva@casa.example", join=None)
    await town.award(eva, 5)
    assert (await record(town, await id_of(town, "Eva")))["email"] is None
