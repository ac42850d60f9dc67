"""The endpoint against strangers: documents, bodies, origins, sockets."""

from __future__ import annotations

import asyncio
import json
import random
from typing import Any

import pytest
from starlette.types import Message

from fiel.edge import http
from support.documents import document_for
from support.house import House
from support.rest import shop
from support.town import Town, customer

SECONDS = 20


@pytest.mark.parametrize(
    ("document", "word"),
    [
        ("{ " + "viewer { employments { merchant { program { earnAmount { " * 3 + "}" * 15 + "}", ""),
        ("{ " + " ".join(f"a{n}: pushKey" for n in range(16)) + " }", "aliases"),
        ("{ pushKey " + "@include(if: true) " * 21 + "}", "directives"),
        ("{ " + "pushKey " * 501 + "}", "fields"),
        ("{ " + "pushKey " * 1200 + "}", "tokens"),
        ("{ __schema { types { name } } }", "introspection"),
        ("{ nothing }", "nothing"),
        ("{ ", "Syntax"),
        ("query A { pushKey } query B { pushKey }", "operationName"),
    ],
)
async def test_documents_past_a_bound_are_refused(house: House, document: str, word: str) -> None:
    answer = await house.person().post(document, Accept="application/graphql-response+json")
    assert answer.status_code == 400
    assert word in answer.text


async def test_a_fragment_bomb_is_over_in_no_time(house: House) -> None:
    parts = "".join(f"fragment f{n} on Query {{ ...f{n + 1} ...f{n + 1} }} " for n in range(40))
    bomb = "{ ...f0 } " + parts + "fragment f40 on Query { pushKey }"
    loop = "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }"
    async with asyncio.timeout(SECONDS):
        for document in (bomb, loop):
            answer = await house.person().post(document, Accept="application/graphql-response+json")
            assert answer.status_code == 400


BODIES: list[tuple[bytes, int]] = [
    (b"", 400), (b"{", 400), (b"[]", 400), (b"null", 400), (b'"x"', 400), (b"{}", 400), (b'{"query": 5}', 400),
    (b'{"query": "{ pushKey }", "variables": []}', 400), (b'{"query": "{ pushKey }", "operationName": 1}', 400),
    (b'{"query": "' + b"x" * 100_001 + b'"}', 413), (b"[" * 2000 + b"]" * 2000, 400),
    (b'{"variables": ' + b'{"a":' * 70 + b"1" + b"}" * 71, 400), (b'{"query": "{ a\\u0000b }"}', 400),
    (b"\xff\xfe", 400), (b'{"query": "{ merchant(slug: \\"\\\\u{0}\\") { name } }"}', 400),
    (b'{"query": "{ wallet(merchant: \\"\\\\u{0000}\\") { balance } }"}', 400),
]  # fmt: skip


@pytest.mark.parametrize(("body", "status"), BODIES, ids=range(len(BODIES)))
async def test_bodies_that_are_none_are_refused(house: House, body: bytes, status: int) -> None:
    answer = await house.person().client.post("/graphql", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == status
    assert answer.json()["errors"]


async def test_a_text_about_a_nul_is_a_text(house: House) -> None:
    ana = await house.signed_up("Ana", "ana@casa.example")
    for name in ("\\u0000", "C:\\u0000.txt", "\\\\u0000"):
        assert (await ana.do("updateProfile", name=name))["__typename"] == "UpdateProfileSuccess"
        assert (await ana.ask("{ viewer { name } }"))["viewer"] == {"name": name}
    for name in ("\0", "\\\0", "a\0\\u0000"):
        assert await ana.error(document_for("updateProfile", True), input={"name": name}) == "BAD_REQUEST"


async def test_a_thousand_mangled_bodies_make_no_server_error(house: House) -> None:
    rng, person = random.Random(11), house.person()
    good = json.dumps({"query": "query ($m: String!) { merchant(slug: $m) { name } }", "variables": {"m": "cafe"}})
    for _ in range(1000):
        body = bytearray(good.encode())
        for _ in range(rng.randrange(1, 6)):
            body[rng.randrange(len(body))] = rng.randrange(256)
        answer = await person.client.post("/graphql", content=bytes(body), headers={"Content-Type": "application/json"})
        assert answer.status_code < 500
        assert "INTERNAL" not in answer.text, bytes(body)


async def test_a_header_of_any_length_is_read_and_forgotten(house: House) -> None:
    client, known = house.person().client, (http._known_best_of, http._known_is_json)
    for length in (10, http.LONGEST_KNOWN, 40_000):
        before = [one.cache_info().currsize for one in known]
        long = "application/json;x=".ljust(length, "x")
        headers = {"Accept": long, "Content-Type": long}
        answer = await client.post("/graphql", content=b'{"query": "{ pushKey }"}', headers=headers)
        assert "pushKey" in answer.json()["data"]
        assert length <= http.LONGEST_KNOWN or [one.cache_info().currsize for one in known] == before


@pytest.mark.parametrize(
    ("path", "kind"),
    [("/graphql", "application/json"), ("/upload", "application/octet-stream"),
     ("/api/v1/points", "application/json")],
)  # fmt: skip
async def test_who_hangs_up_while_asking_is_no_bug(town: Town, path: str, kind: str) -> None:
    till = await shop(town, "Caja", kind="TILL")
    cookies = "; ".join(f"{name}={value}" for name, value in town.owner.client.cookies.items())
    headers = {"host": "localhost:8000", "content-type": kind, "cookie": cookies,
               "authorization": f"Bearer {till.secret}", "idempotency-key": "one"}  # fmt: skip
    heard = iter(list[Message]([
        {"type": "http.request", "body": b'{"query":', "more_body": True}, {"type": "http.disconnect"},
    ]))  # fmt: skip

    async def receive() -> Message:
        return next(heard)

    async def send(_message: Message) -> None:
        """Nobody hears it."""

    scope = {
        "type": "http", "method": "POST", "path": path, "raw_path": path.encode(), "root_path": "", "scheme": "http",
        "query_string": b"merchant=cafe-aurora", "http_version": "1.1", "server": ("localhost", 8000),
        "client": ("127.0.0.1", 1), "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
    }  # fmt: skip
    await town.house.app(scope, receive, send)  # a bug would be raised, for the server to close the connection
    assert next(heard, None) is None


async def test_other_sites_and_plain_forms_cannot_act(house: House) -> None:
    client = house.person().client
    query = {"query": "{ pushKey }"}
    foreign = await client.post("/graphql", json=query, headers={"Origin": "https://evil.example"})
    assert foreign.status_code == 403
    form = await client.post("/graphql", data=query)
    assert form.status_code == 415
    assert (await client.get("/graphql", params=query)).status_code == 405
    assert (await client.post("/graphql", json=query, headers={"Accept": "text/html"})).status_code == 406


async def test_pages_carry_their_security_headers(house: House) -> None:
    answer = await house.person().client.get("/healthz")
    assert answer.json() == {"status": "ok"}
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    plain = await house.person().client.get("/media/nothing")
    assert "'wasm-unsafe-eval'" not in plain.headers["content-security-policy"]
    assert plain.headers["permissions-policy"].startswith("camera=()")
    for path in ("/till", "/panel/cafe-aurora/customers", "/scan", "/c/ABCD"):
        scanning = await house.person().client.get(path)
        assert "'wasm-unsafe-eval'" in scanning.headers["content-security-policy"]
        assert scanning.headers["permissions-policy"].startswith("camera=(self)")


@pytest.mark.parametrize("path", ["/m/%00/", "/m/..%2f..%2fetc/", "/m/nobody/icon.svg", "/assets/none.js", "/x.php"])
async def test_odd_paths_are_not_found(house: House, path: str) -> None:
    assert (await house.person().client.get(path)).status_code == 404


async def test_a_merchants_page_is_its_own_app(town: Town) -> None:
    client = town.house.person().client
    page = await client.get("/m/cafe-aurora/")
    assert "<title>Café Aurora</title>" in page.text
    assert 'href="/m/cafe-aurora/manifest.webmanifest"' in page.text
    manifest = (await client.get("/m/cafe-aurora/manifest.webmanifest")).json()
    assert (manifest["name"], manifest["scope"]) == ("Café Aurora", "/m/cafe-aurora/")


async def test_a_bug_is_masked_and_a_refusal_is_not(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    from fiel.wallet import loaders

    def broken(*_: Any) -> None:
        raise ZeroDivisionError("secret detail")

    monkeypatch.setattr(loaders, "wallets_beside", broken)
    answer = (await town.ana.person.post("{ wallets { id } }")).json()
    assert answer["errors"][0]["message"] == "Internal error"
    assert "secret" not in json.dumps(answer)
    assert await town.ana.person.error('{ members(query: "x", first: 1000) { edges { cursor } } }') == "NOT_FOUND"
    assert await town.cashier.error('{ members(query: "x", first: 1000) { edges { cursor } } }') == "INVALID_INPUT"
    assert await town.cashier.error('{ members(query: "x", after: "zzz") { edges { cursor } } }') == "INVALID_INPUT"


async def test_the_wallet_is_one_statement_whatever_is_asked(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    from fiel.core.db import statements as db

    for points in (5, 6, 7):
        await town.award(town.ana, points)
    await town.reward(5)
    statements: list[str] = []
    plain = db.run

    async def counted(client: Any, sql: str, values: Any) -> Any:
        statements.append(sql)
        return await plain(client, sql, values)

    await town.ana.wallet()
    monkeypatch.setattr(db, "run", counted)
    wallet = await town.ana.wallet()
    assert [edge["node"]["points"] for edge in wallet["transactions"]["edges"]] == [7, 6, 5]
    assert [("FROM session" in sql, "points_account_id" in sql) for sql in statements] == [(True, True)]


async def test_a_list_in_a_wallet_takes_its_length_from_a_variable(town: Town) -> None:
    for points in (5, 6, 7):
        await town.award(town.ana, points)
    query = (
        'query ($first: Int!) { wallet(merchant: "cafe-aurora") { transactions(first: $first) {'
        " edges { node { points } } pageInfo { hasNextPage } } } }"
    )
    found = (await town.ana.person.ask(query, first=2))["wallet"]["transactions"]
    assert [edge["node"]["points"] for edge in found["edges"]] == [7, 6]
    assert found["pageInfo"] == {"hasNextPage": True}


async def test_pages_of_movements_join_without_gap_or_repeat(town: Town) -> None:
    for points in range(1, 8):
        await town.award(town.ana, points)
    query = (
        'query ($after: String) { wallet(merchant: "cafe-aurora") { transactions(first: 3, after: $after) {'
        " edges { node { points } } pageInfo { hasNextPage endCursor } } } }"
    )
    seen: list[int] = []
    after = None
    for _ in range(3):
        page = (await town.ana.person.ask(query, after=after))["wallet"]["transactions"]
        seen += [edge["node"]["points"] for edge in page["edges"]]
        after = page["pageInfo"]["endCursor"]
    assert seen == [7, 6, 5, 4, 3, 2, 1]
    assert page["pageInfo"]["hasNextPage"] is False


async def test_two_windows_of_one_list_each_get_their_own_rows(town: Town) -> None:
    for points in range(1, 6):
        await town.award(town.ana, points)
    edges = "edges { node { points } }"
    both = f"a: transactions(first: 2) {{ {edges} }} b: transactions {{ {edges} }}"
    query = f'{{ wallet(merchant: "cafe-aurora") {{ {both} }} }}'
    wallet = (await town.ana.person.ask(query))["wallet"]
    assert [edge["node"]["points"] for edge in wallet["a"]["edges"]] == [5, 4]
    assert [edge["node"]["points"] for edge in wallet["b"]["edges"]] == [5, 4, 3, 2, 1]


async def test_a_customer_without_a_wallet_reads_an_empty_one(town: Town) -> None:
    data = await town.manager.ask("{ wallets { id } inbox { edges { cursor } } unreadInbox }")
    assert data["wallets"] == []
    zoe = await customer(town.house, "Zoe", "zoe@casa.example", join=None)
    assert (await zoe.person.ask('{ wallet(merchant: "cafe-aurora") { id } }'))["wallet"] is None


async def test_a_wallets_inbox_holds_that_merchants_notices(town: Town) -> None:
    await town.award(town.ana, 12)
    await town.house.run_jobs()
    query = (
        '{ wallet(merchant: "cafe-aurora") { inbox(first: 1) { edges { node { title } } pageInfo { hasNextPage } } } }'
    )
    inbox = (await town.ana.person.ask(query))["wallet"]["inbox"]
    assert inbox["edges"][0]["node"]["title"] == "+12 points at Café Aurora"
    assert inbox["pageInfo"]["hasNextPage"] is True


async def test_node_finds_what_is_ones_own_and_nothing_else(town: Town) -> None:
    given = await town.award(town.ana, 50)
    asked = await town.request(town.ana, await town.reward(10))
    query = "query ($i: ID!) { node(id: $i) { __typename id } }"
    outsider = await customer(town.house, "Zoe", "zoe@casa.example", join=None)
    for identifier, kind in (
        (given["transactionId"], "PointsTransaction"),
        (asked["redemption"]["id"], "Redemption"),
        (asked["redemption"]["rewardId"], "Reward"),
    ):
        assert (await town.ana.person.ask(query, i=identifier))["node"] == {"__typename": kind, "id": identifier}
        assert (await outsider.person.ask(query, i=identifier))["node"] is None


async def test_a_null_where_a_number_must_stand_is_the_askers_mistake_and_no_bug_of_ours(town: Town) -> None:
    document = "query ($n: Int = 5) { wallets { transactions(first: $n) { edges { node { id } } } } }"
    answer = (await town.ana.person.post(document, {"n": None})).json()
    [error] = answer["errors"]
    assert "Argument 'first' has invalid value" in error["message"]
    assert "extensions" not in error
    assert "errors" not in (await town.ana.person.post(document, {"n": 3})).json()
