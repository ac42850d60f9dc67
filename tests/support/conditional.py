"""Reads of known documents as a browser makes them: with what it kept, and what it has when it is told 304."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import orjson
from graphql import (
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    get_named_type,
    is_leaf_type,
    is_required_argument,
)

from fiel.edge.known import document_id
from fiel.schema import make_schema
from fiel.wallet.versioned import VERSIONED
from support.house import Person


def everything(schema: GraphQLSchema) -> str:
    """A document with every field that the version of a wallet tells of."""
    assert schema.query_type is not None
    wallet = _fields(schema.query_type.fields["wallet"].type)
    return f"query Everything($merchant: String!) {{ wallet(merchant: $merchant) {wallet} wallets {wallet} }}"


def _fields(kind: GraphQLOutputType) -> str:
    named = get_named_type(kind)
    if is_leaf_type(named):
        return ""
    assert isinstance(named, GraphQLObjectType)
    asked = []
    for name in sorted(VERSIONED[named.name]):
        told = named.fields[name]
        assert not any(is_required_argument(one) for one in told.args.values()), name
        asked.append(f"{name} {_fields(told.type)}")
    return "{ " + " ".join(asked) + " }"


def write_documents(path: Path, *texts: str) -> None:
    """As the build of the apps does."""
    path.write_bytes(orjson.dumps({document_id(text): text for text in texts}))


CAFE = {"merchant": "cafe-aurora"}
BALANCE = 'query Balance { wallet(merchant: "cafe-aurora") { balance } }'
HAVING = (
    "query Having($merchant: String!) { wallet(merchant: $merchant) { id badges { gainedAt badge { title } } vouchers {"
    " id } punchCards { id punches } promotions { id title } tier { tier { name } } } }"
)
"""Fields that are not all in the version."""
PAGE = (
    "query Page($first: Int) { wallets { transactions(first: $first) { edges { node { points } } pageInfo { endCursor }"
    " } } }"
)
EVERYTHING = everything(make_schema()._schema)
DOCUMENTS = (BALANCE, HAVING, PAGE, EVERYTHING)


@dataclass
class Browser:
    """One that keeps answers by their address."""

    person: Person
    kept: dict[str, httpx.Response] = field(default_factory=dict)

    async def get(self, document: str, variables: Mapping[str, Any] | None = None, /, **headers: str) -> httpx.Response:
        return await get(self.person, document, variables, **headers)

    async def read(self, document: str, variables: Mapping[str, Any] | None = None) -> tuple[int, Any]:
        """The status, and the data that the app is given."""
        name = f"{self.person.language} {document_id(document)} {variables}"
        before = self.kept.get(name)
        tag = {"If-None-Match": before.headers["etag"]} if before is not None else {}
        response = await self.get(document, variables, **tag)
        if response.status_code == 304:
            assert before is not None
            assert response.content == b""
            return 304, before.json()["data"]
        assert response.status_code == 200, response.text
        if "etag" in response.headers:
            self.kept[name] = response
        return 200, response.json()["data"]


async def get(
    person: Person, document: str, variables: Mapping[str, Any] | None = None, /, **headers: str
) -> httpx.Response:  # fmt: skip
    asked = {"documentId": document_id(document)}
    if variables is not None:
        asked["variables"] = orjson.dumps(variables).decode()
    return await person.client.get("/graphql", params=asked, headers={"Accept-Language": person.language, **headers})
