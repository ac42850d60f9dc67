"""The keys of tills and e-shops over GraphQL."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.actor import Role
from fiel.core.actor import Scope as ScopeValue
from fiel.core.graphql import ActionRefused, ConfirmIdentity, InvalidInput, Node, NotFound, field, mutation, told
from fiel.core.ids import global_id, read_global_id
from fiel.merchants import loaders
from fiel.merchants.actions import tokens
from fiel.merchants.graphql.types import Location, location, staff
from fiel.merchants.models import SourceKind as SourceKindValue

Scope = strawberry.enum(ScopeValue, name="ApiScope", description="What an API token may do.")
SourceKind = strawberry.enum(SourceKindValue, description="What purchases come from: a till, an e-shop, an import.")


@strawberry.type(description="Where purchases come from.")
class Source(Node):
    name: str = told("Its name.")
    kind: SourceKindValue = told("What it is.")


@strawberry.type(description="A key with which a till or an e-shop uses the REST API.")
class ApiToken(Node):
    name: str = told("As its owner calls it.")
    prefix: str = told("Its first characters.")
    source: Source = told("Where the purchases that it brings come from.")
    location: Location | None = told("The shop that it is bound to; null: none.")
    scopes: list[ScopeValue] = told("What it may do.")
    created_by: str = told("Who made it.")
    created_at: datetime = told("When.")
    expires_at: datetime | None = told("When it ends; null: never.")
    last_used_at: datetime | None = told("To the minute; null: never.")
    revoked_at: datetime | None = told("When it was taken back; null: it was not.")


@strawberry.input(description="A token to make.")
class CreateApiTokenInput:
    name: str = told("Up to 60 characters.")
    source: str = told("Name of the till or e-shop; one that there is, or a new one.")
    source_kind: SourceKindValue = told("What it is.", SourceKindValue.ESHOP)
    scopes: list[ScopeValue] = told("What it may do; at least one.")
    location_id: strawberry.ID | None = told("The shop that it is bound to; none: none.", None)
    expires_in_days: int | None = told("1 to 3650; none: it does not end.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="Which token.")
class RevokeApiTokenInput:
    id: strawberry.ID = told("Its id.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="The token is made.")
class CreateApiTokenSuccess:
    token: ApiToken = told("It.")
    secret: str = told("What to send as `Authorization: Bearer …`. It is told this once: we keep only its hash.")


@strawberry.type(description="The token opens nothing any more.")
class RevokeApiTokenSuccess:
    token: ApiToken = told("As it is now.")


CreateApiTokenResult = Annotated[
    CreateApiTokenSuccess | ConfirmIdentity | InvalidInput | NotFound | ActionRefused,
    strawberry.union("CreateApiTokenResult", description="What making a token can answer."),
]
RevokeApiTokenResult = Annotated[
    RevokeApiTokenSuccess | NotFound | ActionRefused,
    strawberry.union("RevokeApiTokenResult", description="What taking back a token can answer."),
]


def source_of(row: db.Row) -> Source:
    return Source(
        id=strawberry.ID(global_id("Source", row["source_id"])), name=row["source_name"],
        kind=SourceKindValue(row["source_kind"]),
    )  # fmt: skip


def _token(row: db.Row) -> ApiToken:
    where = {name: row[f"location_{name}"] for name in ("id", "name", "address", "city", "map_url", "version")}
    names = ("name", "prefix", "created_by", "created_at", "expires_at", "last_used_at", "revoked_at")
    return ApiToken(
        id=strawberry.ID(global_id("ApiToken", row["id"])), source=source_of(row),
        location=location(where) if where["id"] is not None else None,
        scopes=sorted(tokens.read_scopes(db.from_json(row["scopes"])), key=list(ScopeValue).index),
        **{name: row[name] for name in names},
    )  # fmt: skip


async def _read(merchant_id: int, number: int) -> ApiToken:
    [row] = await loaders.api_tokens(merchant_id, number)
    return _token(row)


@strawberry.type
class TokensQuery:
    @field("A merchant's API tokens, the newest first, those taken back too; for its owner.")
    async def api_tokens(self, info: Info, merchant: str | None = None) -> list[ApiToken]:
        actor = await staff(info, merchant)
        actor.require(Role.OWNER)
        return [_token(row) for row in await loaders.api_tokens(actor.merchant_id)]

    @field("Where a merchant's purchases come from. Manager and up.")
    async def sources(self, info: Info, merchant: str | None = None) -> list[Source]:
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        return [source_of(row) for row in await loaders.sources(actor.merchant_id)]


@strawberry.type
class TokensMutation:
    @mutation("Make a token for a till or an e-shop. Owner.")
    async def create_api_token(self, info: Info, input: CreateApiTokenInput) -> CreateApiTokenResult:
        actor = await staff(info, input.merchant)
        where = read_global_id(input.location_id, "Location") if input.location_id else None
        form = tokens.TokenForm(
            input.name, input.source, input.source_kind, tuple(input.scopes), where, input.expires_in_days
        )
        made = await tokens.create_token(actor, form, now=info.context.now)
        return CreateApiTokenSuccess(token=await _read(actor.merchant_id, made.id), secret=made.secret)

    @mutation("Take a token back, at once and for good. Owner.")
    async def revoke_api_token(self, info: Info, input: RevokeApiTokenInput) -> RevokeApiTokenResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "ApiToken")
        await tokens.revoke_token(actor, number, now=info.context.now)
        return RevokeApiTokenSuccess(token=await _read(actor.merchant_id, number))
