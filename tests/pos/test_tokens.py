"""Tokens: made once, shown once, taken back at once; each does no more than its scopes say."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.routing import Mount

from fiel.core.actor import Scope
from fiel.core.ids import token_hash
from fiel.pos.access import RequestLimit
from support.rest import ALL_SCOPES, Shop, anybody, shop
from support.town import Town, key

TOKENS = (
    "{ apiTokens { name prefix scopes createdBy lastUsedAt revokedAt expiresAt source { name kind }"
    " location { name } } }"
)
ASKS: dict[str, tuple[tuple[str, str, Any], ...]] = {
    "CUSTOMERS_READ": (("GET", "/customers", None), ("GET", "/customers/TWVtYmVyOjE=", None),
                       ("GET", "/customers/TWVtYmVyOjE=/wallet", None), ("POST", "/identify", {"qr": "x"})),
    "CUSTOMERS_WRITE": (("POST", "/customers", {"name": "Eva"}),),
    "POINTS_WRITE": (("POST", "/points", {"customer": {"code": "x"}, "points": 1}),
                     ("POST", "/points/x/reversal", {})),
    "ORDERS_READ": (("GET", "/orders", None), ("GET", "/orders/1", None)),
    "ORDERS_WRITE": (("POST", "/orders", {"id": "1", "customer": {"code": "x"}, "total_minor": 1}),
                     ("POST", "/orders/1/state", {"state": "PAID"}),
                     ("POST", "/orders/1/refunds", {"id": "R", "amount_minor": 1})),
    "PRODUCTS_READ": (("GET", "/products", None), ("GET", "/products/c1", None)),
    "PRODUCTS_WRITE": (("PUT", "/products/c1", {"name": "x"}), ("DELETE", "/products/c1", None),
                       ("PUT", "/products", {"products": [{"id": "c1", "name": "x"}]})),
    "REVIEWS_READ": (("GET", "/products/c1/rating", None), ("GET", "/products/c1/reviews", None)),
    "REVIEWS_WRITE": (("GET", "/customers/TWVtYmVyOjE=/reviews", None), ("PUT", "/reviews/x", {"stars": 5})),
    "REVIEWS_MODERATE": (("GET", "/reviews", None), ("POST", "/reviews/x/approval", {"version": 1}),
                         ("POST", "/reviews/x/refusal", {"version": 1, "reason": "Publicidad"}),
                         ("PUT", "/reviews/x/answer", {"version": 1, "text": "Gracias"})),
    "RECEIPTS_DECIDE": (("GET", "/receipts", None), ("GET", "/receipts/x", None),
                        ("POST", "/receipts/x/acceptance", {"version": 1}),
                        ("POST", "/receipts/x/refusal", {"version": 1, "reason": "No es nuestro"})),
    "REWARDS_READ": (("GET", "/rewards", None), ("GET", "/redemptions", None), ("GET", "/redemptions/x", None)),
    "WALLET_LINKS": (("POST", "/customers/TWVtYmVyOjE=/wallet-link", None),),
    "REDEMPTIONS_WRITE": (("POST", "/redemptions", {"customer": {"code": "x"}, "reward_id": "x"}),
                          ("POST", "/redemptions/x/confirmation", None), ("POST", "/redemptions/x/reversal", None),
                          ("POST", "/coupon-claims", {"customer": {"code": "x"}, "code": "ABCD"}),
                          ("GET", "/coupons/ABCD", None)),
    "COUPONS_READ": (("GET", "/coupon-batches", None), ("GET", "/coupon-batches/x", None),
                     ("GET", "/coupon-batches/x/coupons", None)),
}  # fmt: skip


async def test_a_token_is_told_once_and_kept_as_its_hash(town: Town) -> None:
    place = (await town.owner.ask('{ merchant(slug: "cafe-aurora") { locations { id } } }'))["merchant"]["locations"][0]
    made = await town.owner.do(
        "createApiToken", name="Caja 1", source="Caja del mostrador", sourceKind="TILL", scopes=["POINTS_WRITE"],
        locationId=place["id"], expiresInDays=30,
    )  # fmt: skip
    assert made["secret"].startswith("fiel_")
    [kept] = await town.house.rows("SELECT token_hash, prefix FROM api_token")
    assert kept == {"token_hash": token_hash(made["secret"]), "prefix": made["secret"][:11]}
    [listed] = (await town.owner.ask(TOKENS))["apiTokens"]
    assert listed == {
        "name": "Caja 1", "prefix": made["secret"][:11], "scopes": ["POINTS_WRITE"], "createdBy": "Olga",
        "lastUsedAt": None, "revokedAt": None, "expiresAt": "2026-04-01T09:00:00+00:00",
        "source": {"name": "Caja del mostrador", "kind": "TILL"}, "location": {"name": "Café Aurora"},
    }  # fmt: skip


async def test_its_last_use_is_told_and_its_end_shuts_it_out(town: Town) -> None:
    eshop = await shop(town, expiresInDays=1)
    await eshop.do("GET", "/me")
    assert (await town.owner.ask(TOKENS))["apiTokens"][0]["lastUsedAt"] == "2026-03-02T09:00:00+00:00"
    town.house.clock.move(hours=25)
    assert await eshop.problem("GET", "/me") == (401, "TOKEN_REFUSED")


async def test_a_revoked_token_opens_nothing(town: Town) -> None:
    eshop = await shop(town)
    for _ in range(2):
        assert (await town.owner.do("revokeApiToken", id=eshop.id))["__typename"] == "RevokeApiTokenSuccess"
    answer = await eshop.ask("GET", "/customers")
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == 'Bearer realm="Fiel"'
    assert len(await town.house.rows("SELECT 1 AS one FROM activity WHERE kind = 'token.revoked'")) == 1


async def test_without_a_token_or_with_another_nothing_opens(town: Town) -> None:
    client = anybody(town.house)
    assert (await client.get("/api/v1/customers")).json()["code"] == "TOKEN_REFUSED"
    assert await Shop(client, "fiel_guess", "").problem("GET", "/customers") == (401, "TOKEN_REFUSED")
    basic = await client.get("/api/v1/customers", headers={"Authorization": "Basic YTpi"})
    assert basic.status_code == 401


@pytest.mark.parametrize("lacks", list(ASKS))
async def test_a_token_does_what_its_scopes_say(town: Town, lacks: str) -> None:
    eshop = await shop(town, scopes=[scope for scope in ALL_SCOPES if scope != lacks])
    before = await town.house.rows("SELECT max(id) AS id FROM activity")
    for method, path, body in ASKS[lacks]:
        told = await eshop.problem(method, path, body, **{"Idempotency-Key": key()})
        assert told == (403, "SCOPE_MISSING"), path
    assert await town.house.rows("SELECT max(id) AS id FROM activity") == before


def test_every_scope_is_tried() -> None:
    assert {*ASKS, "CHECKOUT_TRUSTED"} == {scope.name for scope in Scope}


@pytest.mark.parametrize(
    ("form", "path"),
    [
        ({"name": ""}, "name"),
        ({"scopes": []}, "scopes"),
        ({"source": " "}, "source"),
        ({"sourceKind": "IMPORT"}, "sourceKind"),
        ({"expiresInDays": 0}, "expiresInDays"),
        ({"source": "Caja", "sourceKind": "ESHOP"}, "source"),
    ],
)
async def test_a_token_that_makes_no_sense_is_refused(town: Town, form: dict[str, Any], path: str) -> None:
    await shop(town, "Caja", kind="TILL")
    usual = {"name": "x", "source": "x", "sourceKind": "ESHOP", "scopes": ["ORDERS_READ"]}
    answer = await town.owner.do("createApiToken", **{**usual, **form})
    assert [one["path"] for one in answer["fields"]] == [path]
    assert len(await town.house.rows("SELECT 1 AS one FROM api_token")) == 1


async def test_what_is_another_shops_does_not_exist_for_a_token(town: Town) -> None:
    ours = await shop(town)
    made = await town.rival.do("createApiToken", name="x", source="x", scopes=ALL_SCOPES)
    theirs = Shop(anybody(town.house), made["secret"], "")
    given = await ours.move("POST", "/points", {"customer": {"code": town.ana.code}, "points": 5})
    await ours.do("POST", "/orders", {"id": "1", "customer": {"code": town.ana.code}, "total_minor": 100})
    reward = await town.reward(5)
    for method, path, body in (
        ("GET", f"/customers/{given['customer_id']}", None), ("GET", "/orders/1", None),
        ("POST", f"/points/{given['id']}/reversal", {}),
        ("POST", "/points", {"customer": {"id": given["customer_id"]}, "points": 5}),
        ("POST", "/points", {"customer": {"email": "ana@casa.example"}, "points": 5}),
        ("POST", "/redemptions", {"customer": {"id": given["customer_id"]}, "reward_id": reward}),
    ):  # fmt: skip
        told = await theirs.problem(method, path, body, **{"Idempotency-Key": key()})
        assert told == (404, "NOT_FOUND"), path
    assert (await theirs.do("GET", "/customers"))["data"] == []
    await town.house.assert_books_balance()


async def test_the_limit_is_told_and_held(town: Town) -> None:
    mount = next(route for route in town.house.app.routes if isinstance(route, Mount) and route.path == "/api/v1")
    mount.app.app.state.limit = RequestLimit(5, town.house.clock)  # type: ignore[attr-defined]  # the API within it
    eshop = await shop(town)
    answer = await eshop.ask("GET", "/me")
    assert answer.headers["ratelimit-policy"] == '"minute";q=5;w=60'
    assert answer.headers["ratelimit"].startswith('"minute";r=4;t=')
    for _ in range(4):
        await eshop.ask("GET", "/me")
    refused = await eshop.ask("GET", "/me")
    assert (refused.status_code, refused.json()["code"]) == (429, "TOO_MANY_REQUESTS")
    assert 1 <= int(refused.headers["retry-after"]) <= 60
    assert (await (await shop(town, "Otra")).ask("GET", "/me")).status_code == 200


async def test_a_problem_speaks_the_readers_language(town: Town) -> None:
    eshop = await shop(town)
    for language, words in (("es", "Falta la cabecera"), ("en", "The header")):
        body = {"customer": {"code": town.ana.code}, "points": 1}
        answer = await eshop.ask("POST", "/points", body, **{"Accept-Language": language})
        assert answer.json()["detail"].startswith(words)


@pytest.mark.parametrize("body", [b"{", b"\xff", b'"x"', b"[" * 2000, b'{"customer": ' + b"9" * 5000 + b"}"])
async def test_a_body_that_is_none_is_a_bad_request(town: Town, body: bytes) -> None:
    eshop = await shop(town)
    headers = {"Authorization": f"Bearer {eshop.secret}", "Content-Type": "application/json"}
    answer = await eshop.client.post("/api/v1/customers", content=body, headers=headers)
    assert answer.status_code in (400, 422)
    assert answer.headers["content-type"] == "application/problem+json"


async def test_a_body_past_a_megabyte_is_refused(town: Town) -> None:
    eshop = await shop(town)
    headers = {"Authorization": f"Bearer {eshop.secret}", "Content-Type": "application/json"}
    answer = await eshop.client.post("/api/v1/customers", content=b" " * 1_000_001, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (413, "BODY_TOO_LARGE")


async def test_unknown_paths_and_methods_are_problems_too(town: Town) -> None:
    eshop = await shop(town)
    assert await eshop.problem("GET", "/nothing") == (404, "NOT_FOUND")
    answer = await eshop.ask("DELETE", "/orders")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, POST")
