"""Points for several customers over GraphQL. Managers."""

from __future__ import annotations

from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core.graphql import ActionRefused, IdempotencyConflict, InvalidInput, NotFound, SafeInt, mutation, told
from fiel.core.ids import read_global_id
from fiel.merchants.graphql import ProgramPaused, staff
from fiel.purchases.actions.give_to_many import give_to_many
from fiel.purchases.graphql.awards import CapReached


@strawberry.input(description="The same points for each of several customers.")
class GivePointsToManyInput:
    members: list[strawberry.ID] = told("To whom: up to 500.")
    points: SafeInt = told("For each.")
    description: str = told("What they read beside it.")
    idempotency_key: str = told("One for all of them, 1 to 128 characters: the same key gives once.")
    note: str = told("For the merchant only.", "")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="Given to all of them.")
class GivePointsToManySuccess:
    members: SafeInt = told("How many got them.")
    points: SafeInt = told("All together.")


GivePointsToManyResult = Annotated[
    GivePointsToManySuccess
    | NotFound
    | InvalidInput
    | ProgramPaused
    | CapReached
    | IdempotencyConflict
    | ActionRefused,
    strawberry.union("GivePointsToManyResult", description="What giving to several can answer."),
]


@strawberry.type
class PointsToManyMutation:
    @mutation("Give the same points to several customers, to all or to none. Manager.")
    async def give_points_to_many(self, info: Info, input: GivePointsToManyInput) -> GivePointsToManyResult:
        actor = await staff(info, input.merchant)
        done = await give_to_many(
            actor, [read_global_id(one, "Member") for one in input.members], input.points, input.description,
            input.note, input.idempotency_key, now=info.context.now,
        )  # fmt: skip
        return GivePointsToManySuccess(members=SafeInt(done.members), points=SafeInt(done.points))
