"""A merchant's shops over GraphQL."""

from __future__ import annotations

from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core.graphql import (
    ActionRefused,
    ChangedMeanwhile,
    InvalidInput,
    NotFound,
    RestoreInput,
    mutation,
    told,
)
from fiel.core.ids import read_global_id
from fiel.merchants import actions, loaders
from fiel.merchants.graphql.types import Location, location, staff


@strawberry.input(description="A shop to add.")
class CreateLocationInput:
    name: str = told("Its name.")
    address: str = told("Where it is.", "")
    city: str | None = told("Default: the business's.", None)
    map_url: str | None = told("A link to a map.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)

    def form(self) -> actions.LocationForm:
        return actions.LocationForm(self.name, self.address, self.city, self.map_url)


@strawberry.input(description="A shop as it shall be; all of it is replaced.")
class UpdateLocationInput(CreateLocationInput):
    id: strawberry.ID = told("Which one.")
    version: int | None = told("Of the shop that the form showed.", None)


@strawberry.input(description="A shop to close.")
class CloseLocationInput:
    id: strawberry.ID = told("Which one.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="The shop is added.")
class CreateLocationSuccess:
    location: Location = told("It.")


@strawberry.type(description="The shop is changed.")
class UpdateLocationSuccess:
    location: Location = told("As it is now.")


@strawberry.type(description="Closed: nobody works or finds it there any more; its history stays.")
class CloseLocationSuccess:
    done: bool = told("Always true.")


@strawberry.type(description="Open again, and the usual place of those whose it was; shifts that ended stay so.")
class RestoreLocationSuccess:
    location: Location = told("As it is now.")


CreateLocationResult = Annotated[
    CreateLocationSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("CreateLocationResult", description="What adding a shop can answer."),
]
UpdateLocationResult = Annotated[
    UpdateLocationSuccess | InvalidInput | NotFound | ChangedMeanwhile | ActionRefused,
    strawberry.union("UpdateLocationResult", description="What changing a shop can answer."),
]
CloseLocationResult = Annotated[
    CloseLocationSuccess | NotFound | ActionRefused,
    strawberry.union("CloseLocationResult", description="What closing a shop can answer."),
]


RestoreLocationResult = Annotated[
    RestoreLocationSuccess | NotFound | ActionRefused,
    strawberry.union("RestoreLocationResult", description="What opening a closed shop again can answer."),
]


async def _location(number: int) -> Location:
    return location(await loaders.location(number) or {})


@strawberry.type
class PlacesMutation:
    @mutation("Add a shop. Owner.")
    async def create_location(self, info: Info, input: CreateLocationInput) -> CreateLocationResult:
        made = await actions.create_location(await staff(info, input.merchant), input.form(), now=info.context.now)
        return CreateLocationSuccess(location=await _location(made.id))

    @mutation("Change a shop. Owner.")
    async def update_location(self, info: Info, input: UpdateLocationInput) -> UpdateLocationResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Location")
        await actions.update_location(actor, number, input.form(), version=input.version, now=info.context.now)
        return UpdateLocationSuccess(location=await _location(number))

    @mutation("Close a shop; the last one stays. Owner.")
    async def close_location(self, info: Info, input: CloseLocationInput) -> CloseLocationResult:
        actor = await staff(info, input.merchant)
        await actions.close_location(actor, read_global_id(input.id, "Location"), now=info.context.now)
        return CloseLocationSuccess(done=True)

    @mutation("Open a closed shop again, with who usually worked there. Owner.")
    async def restore_location(self, info: Info, input: RestoreInput) -> RestoreLocationResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Location")
        await actions.restore_location(actor, number, now=info.context.now)
        return RestoreLocationSuccess(location=await _location(number))
