"""A till or an e-shop with its token, over REST."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import httpx

from support.house import ORIGIN, House, Person
from support.town import Town, key

ALL_SCOPES = [
    "CUSTOMERS_READ", "CUSTOMERS_WRITE", "POINTS_WRITE", "ORDERS_READ", "ORDERS_WRITE", "PRODUCTS_READ",
    "PRODUCTS_WRITE", "REWARDS_READ", "REDEMPTIONS_WRITE", "WALLET_LINKS",
    "REVIEWS_READ", "REVIEWS_WRITE", "REVIEWS_MODERATE", "RECEIPTS_DECIDE", "COUPONS_READ",
]  # fmt: skip


@dataclass
class Shop:
    """*secret*: of its token; *id*: the token's."""

    client: httpx.AsyncClient
    secret: str
    id: str

    async def ask(self, method: str, path: str, body: Any = None, **headers: str) -> httpx.Response:
        sent = {"Authorization": f"Bearer {self.secret}", "Accept-Language": "en", **headers}
        if body is None:
            return await self.client.request(method, f"/api/v1{path}", headers=sent)
        sent = {"Content-Type": "application/json", **sent}
        return await self.client.request(method, f"/api/v1{path}", content=json.dumps(body), headers=sent)

    async def do(self, method: str, path: str, body: Any = None, **headers: str) -> Any:
        """The JSON; a problem fails the test."""
        answer = await self.ask(method, path, body, **headers)
        assert answer.status_code < 300, (answer.status_code, answer.text)
        return answer.json() if answer.content else None

    async def move(self, method: str, path: str, body: Any = None, idempotency_key: str | None = None) -> Any:
        """With a key of its own."""
        return await self.do(method, path, body, **{"Idempotency-Key": idempotency_key or key()})

    async def problem(self, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, str]:
        """Status and code of a refusal."""
        answer = await self.ask(method, path, body, **headers)
        assert answer.headers["content-type"] == "application/problem+json", answer.text
        told = answer.json()
        assert told["status"] == answer.status_code
        assert told["detail"]
        return answer.status_code, told["code"]

    async def mistakes(self, method: str, path: str, body: Any) -> dict[str, str]:
        """Code by field."""
        answer = await self.ask(method, path, body)
        assert answer.status_code == 422, (answer.status_code, answer.text)
        return {one["field"]: one["code"] for one in answer.json()["errors"]}


def anybody(house: House) -> httpx.AsyncClient:
    client = httpx.AsyncClient(transport=httpx.ASGITransport(app=house.app), base_url=ORIGIN)
    house._clients.append(client)
    return client


async def shop(
    town: Town,
    source: str = "Tienda online",
    scopes: list[str] | None = None,
    kind: str = "ESHOP",
    *,
    by: Person | None = None,
    **more: Any,
) -> Shop:
    made = await (by or town.owner).do(
        "createApiToken", name=source, source=source, sourceKind=kind,
        scopes=ALL_SCOPES if scopes is None else scopes, **more,
    )  # fmt: skip
    assert made["__typename"] == "CreateApiTokenSuccess", made
    return Shop(anybody(town.house), made["secret"], made["token"]["id"])
