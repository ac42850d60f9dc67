"""Each path of the REST API, by its OpenAPI document: closed to a token without its scope, and blind to what is another
shop's, whose ids read as those that nobody has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

import pytest

from fiel.core import db, ids
from fiel.core.actor import Scope
from support.browser import ON_SQLITE
from support.rest import Shop, anybody
from support.rivals import HOME, RIVAL
from support.rows_of import row_of
from support.siege import UNKNOWN, Siege
from support.town import Town, key

SCOPELESS = {"GET /me": "says what the token may do"}
KINDS = {
    "customer_id": "Member", "checkout_id": "Checkout", "batch_id": "CouponBatch", "points_id": "PointsTransaction",
    "receipt_id": "ReceiptClaim", "voucher_id": "Voucher", "review_id": "Review", "redemption_id": "Redemption",
    "reward_id": "Reward", "promotion_id": "Promotion", "customer": "Member", "id": "Member", "voucher_ids": "Voucher",
}  # fmt: skip
"""What is named by our ids, in a path, a query or a body."""
WORDS = {
    "order_id": ("shop_order", "ref"), "product_id": ("product", "ref"),
    "/vouchers/{code}": ("voucher", "code"), "/coupons/{code}": ("qr_coupon", "code"),
}  # fmt: skip
"""What is named by a word, of the shop's own or printed, with where it lies."""
OWN_WORDS = {"order_id", "id", "order_ref"}
"""Words in bodies that the shop itself makes up."""
NONE_FOUND = (200, '{"data":[],"next":null}')
"""A list that is narrowed to nothing."""
ALIKE: Mapping[str, str] = {
    "GET /orders query.customer": "the newest member has ordered nothing",
    "GET /redemptions query.customer": "nor redeemed anything",
    "GET /products/{product_id}/rating path.product_id": "nobody has reviewed the newest product",
    "GET /products/{product_id}/reviews path.product_id": "the same",
    "POST /coupon-claims body.customer.id": "the example's code is looked for first, and nobody has it",
    "POST /points/{points_id}/reversal path.points_id": "a token undoes what its own source gave",
    "POST /redemptions/{redemption_id}/reversal path.redemption_id": "the same",
    "POST /punches body.customer.id": "the newest promotion is no punch card: test_promotions_rest.py",
    "POST /punches body.promotion_id": "the same",
}
"""Ids whose answer is the same for one's own, and why."""


@dataclass(frozen=True)
class Route:
    method: str
    path: str
    told: Mapping[str, Any]
    schemas: Mapping[str, Any]

    @property
    def name(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def scopes(self) -> list[str]:
        return [scope for one in self.told.get("security", []) for scopes in one.values() for scope in scopes]

    @property
    def body(self) -> Any:
        content = self.told.get("requestBody", {}).get("content", {})
        return self.sample(content["application/json"]["schema"]) if content else None

    def sample(self, schema: Mapping[str, Any], name: str = "") -> Any:
        """What could work, with no more than is required."""
        if name in SAMPLES:
            return SAMPLES[name]
        if "examples" in schema and schema.get("type") == "object":
            return {one: SAMPLES.get(one, value) for one, value in deepcopy(schema["examples"][0]).items()}
        if "$ref" in schema:
            return self.sample(self.schemas[schema["$ref"].rpartition("/")[2]], name)
        if "anyOf" in schema:
            return self.sample(next(one for one in schema["anyOf"] if one.get("type") != "null"), name)
        if "enum" in schema:
            return schema["enum"][0]
        if schema.get("type") == "array":
            return [self.sample(schema["items"])]
        if schema.get("type") == "object":
            needed = schema.get("required", [])
            return {one: self.sample(schema["properties"][one], one) for one in needed}
        return {"string": "Algo", "integer": 1, "boolean": True, "number": 1}[schema["type"]]


SAMPLES: dict[str, Any] = {}
"""By the name of a field."""


async def routes(client: Any) -> list[Route]:
    document = (await client.get("/api/v1/openapi.json")).json()
    return [
        Route(method.upper(), path, told, document["components"]["schemas"])
        for path, methods in document["paths"].items()
        for method, told in methods.items()
    ]


async def test_a_token_without_the_scope_of_a_path_goes_no_further(town: Town) -> None:
    client = anybody(town.house)
    found = await routes(client)
    assert {one.name for one in found if not one.scopes} == set(SCOPELESS)
    before = await town.house.rows("SELECT max(id) AS id FROM activity")
    for scope in Scope:
        asking = [one for one in found if one.scopes == [scope.value]]
        shut = await token(town, [one for one in Scope if one is not scope])
        open_ = await token(town, [scope]) if asking else shut
        for one in asking:
            path = one.path.replace("{", "").replace("}", "")
            bodies: tuple[Any, ...] = ({}, one.body)
            for body in bodies:
                told = await shut.problem(one.method, path, body, **{"Idempotency-Key": key()})
                assert told == (403, "SCOPE_MISSING"), (one.name, scope)
            answer = await open_.ask(one.method, path, {}, **{"Idempotency-Key": key()})
            assert "SCOPE_MISSING" not in answer.text, (one.name, scope)
    assert all(len(one.scopes) <= 1 for one in found)
    assert before == await town.house.rows(
        "SELECT max(id) AS id FROM activity WHERE kind NOT IN ('token.created', 'product.saved', 'products.saved')"
    )


async def token(town: Town, scopes: list[Scope]) -> Shop:
    made = await town.owner.do(
        "createApiToken", name="x", source="Tienda", sourceKind="ESHOP", scopes=[one.name for one in scopes]
    )
    assert made["__typename"] == "CreateApiTokenSuccess", made
    return Shop(anybody(town.house), made["secret"], made["token"]["id"])


@ON_SQLITE
async def test_ids_of_another_shop_read_as_unknown(siege: Siege) -> None:
    eshop = await token_of_eshop(siege)
    await db.execute("UPDATE shop_order SET ref = 'DEL-RIVAL-' || id WHERE merchant_id IN"
                     " (SELECT id FROM merchant WHERE slug = $1)", RIVAL)  # fmt: skip
    await db.execute("UPDATE product SET ref = 'DEL-RIVAL-' || id WHERE merchant_id IN"
                     " (SELECT id FROM merchant WHERE slug = $1)", RIVAL)  # fmt: skip
    await db.execute("UPDATE voucher SET expires_at = NULL, membership_id = (SELECT id FROM membership WHERE"
                     " customer_id = $1 AND merchant_id = voucher.merchant_id) WHERE id = $2",
                     siege.me, await row_of("Voucher", shop=HOME))  # fmt: skip
    SAMPLES["customer"] = siege.samples["MemberInput"]
    wrong, alike = [], set()
    try:
        for one in await routes(eshop.client):
            for place in places(one):
                own, another, none = [await named(one, place, shop) for shop in (HOME, RIVAL, None)]
                if another is None:
                    wrong.append(f"{one.name} {place}: the rival has none")
                    continue
                told = [await undone(eshop, one, place, name) for name in (another, none)]
                nothing = told[0][0] in (404, 409) or told[0] == NONE_FOUND or is_word(place)
                if told[0] != told[1] or not nothing:
                    wrong.append(f"{one.name} {place}: {told}")
                mine = await undone(eshop, one, place, own)
                if mine == told[1]:
                    alike.add(f"{one.name} {place}")
    finally:
        SAMPLES.clear()
    assert not wrong, "\n".join([*wrong, *sorted(alike)])
    assert alike == set(ALIKE), f"{sorted(alike ^ set(ALIKE))}"


def is_word(place: str) -> bool:
    """The shop's own: a new one begins with it, and another's is not looked at."""
    return place in ("path.order_id", "path.product_id")


def places(one: Route) -> Iterator[str]:
    """Where it takes what names a thing: in the path, the query, or the body."""
    for parameter in one.told.get("parameters", []):
        if parameter["in"] == "path" or parameter["name"] in KINDS:
            yield f"{parameter['in']}.{parameter['name']}"
    content = one.told.get("requestBody", {}).get("content", {})
    if content:
        schema = content["application/json"]["schema"]
        named = one.schemas[schema["$ref"].rpartition("/")[2]]
        for field in named["properties"]:
            if field in KINDS and field not in OWN_WORDS and field != "customer":
                yield f"body.{field}"
        if "customer" in named["properties"]:
            yield "body.customer.id"


async def named(one: Route, place: str, shop: str | None) -> str | None:
    """How a thing of that shop is called there; of None, a thing that there is not."""
    name = place.rpartition(".")[2]
    word = WORDS.get(one.path) if name == "code" else WORDS.get(name)
    if word and place.startswith("path."):
        table, column = word
        if shop is None:
            return "NO-HAY-9"
        first = "CASE WHEN t.state = 'WAITING' THEN 0 ELSE 1 END, " if table == "voucher" else ""
        rows = await db.fetch(
            f"SELECT t.{column} AS name FROM {table} t JOIN merchant m ON m.id = t.merchant_id WHERE m.slug = $1"
            f" AND NOT EXISTS (SELECT 1 FROM {table} u WHERE u.{column} = t.{column} AND u.id <> t.id)"
            f" ORDER BY {first}t.id DESC LIMIT 1",
            shop,
        )
        return rows[0]["name"] if rows else None
    kind = KINDS[name]
    number = UNKNOWN if shop is None else await row_of(kind, shop=shop)
    return ids.global_id(kind, number) if number else None


async def asked(eshop: Shop, one: Route, place: str, name: str | None) -> tuple[int, str]:
    """Status and answer, without what was named."""
    where, _, field = place.partition(".")
    path, body = one.path, one.body
    for other in places(one):
        if other.startswith("body.") and other != place and other != "body.customer.id" and other[5:] in body:
            mine = await named(one, other, HOME)
            body[other[5:]] = [mine] if other.endswith("_ids") else mine
    if where == "path":
        path = path.replace(f"{{{field}}}", str(name))
    elif where == "query":
        path = f"{path}?{field}={name}"
    elif field == "customer.id":
        body["customer"] = {"id": name}
    else:
        body[field] = [name] if field.endswith("_ids") else name
    for parameter in one.told.get("parameters", []):  # of a path with two
        if parameter["in"] == "path" and f"{{{parameter['name']}}}" in path:
            path = path.replace(f"{{{parameter['name']}}}", str(await named(one, f"path.{parameter['name']}", HOME)))
    answer = await eshop.ask(one.method, path, body, **{"Idempotency-Key": key()})
    return answer.status_code, answer.text.replace(str(name), "…")


class _Undone(Exception):
    pass


async def undone(eshop: Shop, one: Route, place: str, name: str | None) -> tuple[int, str]:
    told: list[tuple[int, str]] = []

    async def body() -> None:
        told.append(await asked(eshop, one, place, name))
        raise _Undone

    with pytest.raises(_Undone):
        await db.transaction(body)
    return told[0]


async def token_of_eshop(siege: Siege) -> Shop:
    """Of the café's, where its orders come from, with all that a token may do."""
    [source] = await db.fetch(
        "SELECT s.name, s.kind FROM source s JOIN merchant m ON m.id = s.merchant_id JOIN shop_order o"
        " ON o.source_id = s.id WHERE m.slug = $1 GROUP BY s.name, s.kind ORDER BY count(*) DESC LIMIT 1", HOME,
    )  # fmt: skip
    made = await siege.people["OWNER"].do(
        "createApiToken", merchant=HOME, name="x", source=source["name"], sourceKind=source["kind"],
        scopes=[one.name for one in Scope],
    )  # fmt: skip
    assert made["__typename"] == "CreateApiTokenSuccess", made
    return Shop(anybody(siege.house), made["secret"], made["token"]["id"])
