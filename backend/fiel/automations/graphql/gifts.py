"""Periodic gifts over GraphQL. Managers."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from fiel.automations.gifts import loaders, saving
from fiel.automations.gifts.rules import Rhythm
from fiel.automations.gifts.saving import GiftForm, check_gift
from fiel.automations.models import GiftRhythm as RhythmValue
from fiel.context import Info
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import NotFound as NotFoundError
from fiel.core.graphql import (
    ActionRefused,
    ChangedMeanwhile,
    Connection,
    InvalidInput,
    Money,
    Node,
    NotFound,
    RestoreInput,
    SafeInt,
    answered_query,
    connection,
    field,
    money,
    mutation,
    told,
)
from fiel.core.ids import global_id, read_global_id
from fiel.core.pagination import Window
from fiel.merchants.actions import load_terms
from fiel.merchants.graphql import staff
from fiel.merchants.rules import value_of

GiftRhythm = strawberry.enum(
    RhythmValue, name="GiftRhythm",
    description="When a gift is due. BIRTHDAY: on each member's own, once a year.",
)  # fmt: skip
MERCHANT = "Slug; default: that of the open shift."
SHOWN_DATES = 3


@strawberry.type(description="A day of a gift.")
class GiftRound(Node):
    due_at: datetime = told("When it was due.")
    points: SafeInt = told("For each.")
    people: SafeInt = told("How many have had it.")
    is_done: bool = told("Whether all have.")


@strawberry.type(description="Points at regular intervals.")
class PeriodicGift(Node):
    row: strawberry.Private[db.Row]

    name: str = told("As the business calls it.")
    description: str = told("What customers read beside the points.")
    points: SafeInt = told("For each.")
    rhythm: RhythmValue = told("When it is due.")
    weekday: int | None = told("Of WEEKLY: 1, Monday, to 7.")
    month: int | None = told("Of YEARLY.")
    day: int | None = told("Of MONTHLY and YEARLY; past a month's end it is its last day.")
    at_minute: int = told("Minute of the business's day.")
    segment_id: strawberry.ID | None = told("Only for who is in it then; null: for all.")
    is_on: bool = told("Whether it is given.")
    next_at: datetime | None = told("When it is due next; null: it is off. A birthday's: the next look.")
    people: SafeInt = told("How often it was given.")
    given: SafeInt = told("Points that it gave, in all.")
    version: int = told("Counts changes; pass it back with an update.")

    @field("The days on which it was given, newest first.")
    async def rounds(self, first: int = 10, after: str | None = None) -> Connection[GiftRound]:
        page = await loaders.rounds(self.row["id"], Window.of(first, after))
        nodes = [
            GiftRound(
                id=strawberry.ID(global_id("GiftRound", row["id"])), due_at=row["due_at"],
                points=SafeInt(row["points"]), people=SafeInt(row["people"]), is_done=row["done_at"] is not None,
            )
            for row in page.rows
        ]  # fmt: skip
        return connection(page, nodes, after=after)


@strawberry.input(description="A periodic gift as a form has it.")
class GiftFormInput:
    name: str = told("As the business calls it.")
    description: str = told("What customers read beside the points.")
    points: SafeInt = told("For each.")
    rhythm: RhythmValue = told("When it is due.")
    weekday: int | None = told("Of WEEKLY: 1, Monday, to 7.", None)
    month: int | None = told("Of YEARLY.", None)
    day: int | None = told("Of MONTHLY and YEARLY.", None)
    at_minute: int = told("Minute of the business's day.", 600)
    segment_id: strawberry.ID | None = told("Only for who is in it then; null: for all.", None)

    def read(self) -> GiftForm:
        """Raises NotFound for an id that is none."""
        return GiftForm(
            self.name, self.description, self.points, Rhythm(self.rhythm, self.weekday, self.month, self.day),
            self.at_minute, read_global_id(self.segment_id, "Segment") if self.segment_id else None,
        )  # fmt: skip


@strawberry.input(description="A periodic gift, new and off, or instead of what it was.")
class SaveGiftInput:
    form: GiftFormInput = told("All of it.")
    id: strawberry.ID | None = told("Which one; null: a new one.", None)
    version: int | None = told("Of the gift that the form showed.", None)
    merchant: str | None = told(MERCHANT, None)


@strawberry.input(description="A periodic gift, to turn on or off.")
class TurnGiftInput:
    id: strawberry.ID = told("Which one.")
    on: bool = told("On, from the next due moment; or off.")
    merchant: str | None = told(MERCHANT, None)


@strawberry.input(description="A periodic gift, to remove.")
class RemoveGiftInput:
    id: strawberry.ID = told("Which one.")
    merchant: str | None = told(MERCHANT, None)


@strawberry.type(description="Saved.")
class SaveGiftSuccess:
    gift: PeriodicGift = told("As it is now.")


@strawberry.type(description="Turned on or off; what was due while it was off is not given.")
class TurnGiftSuccess:
    gift: PeriodicGift = told("As it is now.")


@strawberry.type(description="Removed; what it gave stays.")
class RemoveGiftSuccess:
    id: strawberry.ID = told("Of what is no more.")


@strawberry.type(description="There again, from its next due moment.")
class RestoreGiftSuccess:
    gift: PeriodicGift = told("As it is now.")


@strawberry.type(description="What a gift would do.")
class PreviewGiftSuccess:
    dates: list[datetime] = told("The next three moments; none for birthdays.")
    people: SafeInt = told("Who would have it today; of a birthday's, all whose birthday is known.")
    points: SafeInt = told("For all of them, once.")
    value: Money | None = told("What those are worth; null: points are not money here.")


SaveGiftResult = Annotated[
    SaveGiftSuccess | InvalidInput | NotFound | ChangedMeanwhile | ActionRefused,
    strawberry.union("SaveGiftResult", description="What saving can answer."),
]
TurnGiftResult = Annotated[
    TurnGiftSuccess | NotFound | ActionRefused,
    strawberry.union("TurnGiftResult", description="What turning on or off can answer."),
]
RemoveGiftResult = Annotated[
    RemoveGiftSuccess | NotFound | ActionRefused,
    strawberry.union("RemoveGiftResult", description="What removing can answer."),
]
RestoreGiftResult = Annotated[
    RestoreGiftSuccess | NotFound | ActionRefused,
    strawberry.union("RestoreGiftResult", description="What bringing back can answer."),
]
PreviewGiftResult = Annotated[
    PreviewGiftSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("PreviewGiftResult", description="What a preview can answer."),
]


@strawberry.type
class GiftsQuery:
    @field("A merchant's periodic gifts, newest first, fifty at most; for managers.")
    async def periodic_gifts(self, info: Info, merchant: str | None = None) -> list[PeriodicGift]:
        actor = await _manager(info, merchant)
        return [_gift_of(row) for row in await loaders.gifts(actor.merchant_id)]

    @field("One of them; for managers. Null: there is no such thing.")
    async def periodic_gift(self, info: Info, id: strawberry.ID, merchant: str | None = None) -> PeriodicGift | None:
        actor = await _manager(info, merchant)
        row = await loaders.gift(actor.merchant_id, read_global_id(id, "PeriodicGift"))
        return _gift_of(row) if row else None

    @answered_query("What a gift as it stands in a form would do; nothing is written. Managers.")
    async def preview_gift(self, info: Info, form: GiftFormInput, merchant: str | None = None) -> PreviewGiftResult:
        actor, now, asked = await _manager(info, merchant), info.context.now, form.read()
        await check_gift(actor.merchant_id, asked)
        terms = await load_terms(actor.merchant_id)
        people = await loaders.reach(actor.merchant_id, asked.rhythm, asked.segment_id, terms.time_zone, now)
        points, rate = people * asked.points, terms.redemption_rate
        dates = _dates(asked.rhythm, asked.at_minute, terms.time_zone, now)
        return PreviewGiftSuccess(
            dates=[] if asked.rhythm.kind is RhythmValue.BIRTHDAY else dates, people=SafeInt(people),
            points=SafeInt(points),
            value=money(people * value_of(asked.points, rate), terms.currency, info.context.language) if rate else None,
        )  # fmt: skip


@strawberry.type
class GiftsMutation:
    @mutation("Save a periodic gift: a new one is off. Manager.")
    async def save_gift(self, info: Info, input: SaveGiftInput) -> SaveGiftResult:
        actor = await staff(info, input.merchant)
        before = read_global_id(input.id, "PeriodicGift") if input.id else None
        number = await saving.save_gift(actor, before, input.form.read(), input.version, now=info.context.now)
        return SaveGiftSuccess(gift=await _shown(actor.merchant_id, number))

    @mutation("Turn a periodic gift on or off. Manager.")
    async def turn_gift(self, info: Info, input: TurnGiftInput) -> TurnGiftResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "PeriodicGift")
        await saving.turn_gift(actor, number, on=input.on, now=info.context.now)
        return TurnGiftSuccess(gift=await _shown(actor.merchant_id, number))

    @mutation("Remove a periodic gift. Manager.")
    async def remove_gift(self, info: Info, input: RemoveGiftInput) -> RemoveGiftResult:
        actor = await staff(info, input.merchant)
        await saving.remove_gift(actor, read_global_id(input.id, "PeriodicGift"), now=info.context.now)
        return RemoveGiftSuccess(id=input.id)

    @mutation("Bring back a removed periodic gift; what was due meanwhile is not given. Manager.")
    async def restore_gift(self, info: Info, input: RestoreInput) -> RestoreGiftResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "PeriodicGift")
        await saving.restore_gift(actor, number, now=info.context.now)
        return RestoreGiftSuccess(gift=await _shown(actor.merchant_id, number))


def _gift_of(row: db.Row) -> PeriodicGift:
    plain = ("name", "description", "weekday", "month", "day", "at_minute", "version")
    return PeriodicGift(
        id=strawberry.ID(global_id("PeriodicGift", row["id"])), row=row, rhythm=RhythmValue(row["rhythm"]),
        **{name: row[name] for name in plain}, points=SafeInt(row["points"]), people=SafeInt(row["people"]),
        given=SafeInt(row["given"]),
        segment_id=strawberry.ID(global_id("Segment", row["segment_id"])) if row["segment_id"] else None,
        is_on=bool(row["is_on"]), next_at=row["next_at"],
    )  # fmt: skip


def _dates(rhythm: Rhythm, minute: int, zone: str, now: datetime) -> list[datetime]:
    found = [now]
    for _ in range(SHOWN_DATES):
        found.append(rhythm.first_after(found[-1], minute, zone)[1])
    return found[1:]


async def _shown(merchant_id: int, number: int) -> PeriodicGift:
    row = await loaders.gift(merchant_id, number)
    if row is None:
        raise NotFoundError
    return _gift_of(row)


async def _manager(info: Info, merchant: str | None) -> StaffActor:
    actor = await staff(info, merchant)
    actor.require(Role.MANAGER)
    return actor
