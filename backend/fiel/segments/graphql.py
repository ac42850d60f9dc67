"""Segments over GraphQL. Managers."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.actor import Role
from fiel.core.errors import Checks
from fiel.core.graphql import (
    ActionRefused,
    ChangedMeanwhile,
    Connection,
    InvalidInput,
    Node,
    NotFound,
    RestoreInput,
    SafeInt,
    connection,
    field,
    mutation,
    told,
)
from fiel.core.ids import global_id, read_global_id
from fiel.core.pagination import OrderedWindow, Page, ordered_cursor
from fiel.members import listing
from fiel.members.graphql import Member, member_of
from fiel.members.listing import Order
from fiel.merchants.graphql import staff
from fiel.segments import actions, loaders, rules
from fiel.segments.rules import Criteria, Range


@strawberry.input(description="From *least* to *most*, both included; null: open on that side.")
class RangeInput:
    least: SafeInt | None = told("At least.", None)
    most: SafeInt | None = told("At most.", None)

    def read(self) -> Range:
        return Range(self.least, self.most)


@strawberry.input(description="What must hold of a member, all of it; what is left out does not narrow.")
class SegmentCriteriaInput:
    balance: RangeInput | None = told("Points that can be spent.", None)
    lifetime: RangeInput | None = told("Points ever earned.", None)
    spend_minor: RangeInput | None = told("Money ever spent, in minor units.", None)
    purchases: RangeInput | None = told("How many purchases.", None)
    days_since_visit: RangeInput | None = told("Since the last visit; of who never came, since they joined.", None)
    days_as_member: RangeInput | None = told("Since they joined.", None)
    joined_from: date | None = told("Joined on this day or later.", None)
    joined_to: date | None = told("Joined on this day or before.", None)
    birthday_months: list[int] | None = told("Birthday in one of these months, 1 to 12.", None)
    cities: list[str] | None = told("Living in one of these.", None)
    news: bool | None = told("Have said yes to news, or not.", None)
    newsletter: bool | None = told("Get the news by e-mail, or not.", None)
    has_app: bool | None = told("With the app, or without.", None)
    language: str | None = told("`es` or `en`.", None)
    tiers: list[strawberry.ID] | None = told("In one of these tiers.", None)
    badges: list[strawberry.ID] | None = told("With any of these badges.", None)

    def read(self) -> Criteria:
        """Raises NotFound for an id that is none."""
        values = dict(vars(self))
        for name, kind in (("tier", "Tier"), ("badge", "Badge")):
            values[f"{name}_ids"] = tuple(read_global_id(one, kind) for one in values.pop(f"{name}s") or ())
        for name, value in values.items():
            if isinstance(value, RangeInput):
                values[name] = value.read()
            elif name in ("birthday_months", "cities"):
                values[name] = tuple(value or ())
        return Criteria(**values)


@strawberry.type(description="From *least* to *most*, both included; null: open on that side.")
class WholeRange:
    least: SafeInt | None = told("At least.")
    most: SafeInt | None = told("At most.")


@strawberry.type(description="What must hold of a member; null or empty does not narrow.")
class SegmentCriteria:
    balance: WholeRange | None = told("Points that can be spent.")
    lifetime: WholeRange | None = told("Points ever earned.")
    spend_minor: WholeRange | None = told("Money ever spent, in minor units.")
    purchases: WholeRange | None = told("How many purchases.")
    days_since_visit: WholeRange | None = told("Since the last visit; of who never came, since they joined.")
    days_as_member: WholeRange | None = told("Since they joined.")
    joined_from: date | None = told("Joined on this day or later.")
    joined_to: date | None = told("Joined on this day or before.")
    birthday_months: list[int] = told("Birthday in one of these months.")
    cities: list[str] = told("Living in one of these.")
    news: bool | None = told("Have said yes to news, or not.")
    newsletter: bool | None = told("Get the news by e-mail, or not.")
    has_app: bool | None = told("With the app, or without.")
    language: str | None = told("`es` or `en`.")
    tiers: list[strawberry.ID] = told("In one of these tiers.")
    badges: list[strawberry.ID] = told("With any of these badges.")


@strawberry.type(description="A saved filter over members; who is in it is read anew each time. The blocked never are.")
class Segment(Node):
    row: strawberry.Private[db.Row]
    merchant_id: strawberry.Private[int]

    @field("As the merchant calls it.")
    def name(self) -> str:
        return str(self.row["name"])

    @field("What must hold.")
    def criteria(self) -> SegmentCriteria:
        return criteria_of(Criteria.read(db.from_json(self.row["criteria"])))

    @field("Counts changes; pass it back with an update.")
    def version(self) -> int:
        return int(self.row["version"])

    @field("Since when.")
    def created_at(self) -> datetime:
        moment: datetime = self.row["created_at"]
        return moment

    @field("How many are in it now.")
    async def count(self, info: Info) -> SafeInt:
        known: int | None = self.row.get("count")
        if known is None:
            known = (await loaders.counts(self.merchant_id, [self.row], info.context.now))[self.row["id"]]
        return SafeInt(known)

    @field("Who is in it now.")
    async def members(
        self, info: Info, first: int = 20, after: str | None = None, order: Order = Order.RECENT
    ) -> Connection[Member]:
        window = OrderedWindow.of(first, after)
        wanted = await loaders.narrowed(self.merchant_id, self.row["id"])
        page = await listing.members(self.merchant_id, wanted, order, window, info.context.now)
        cursors = [ordered_cursor(*place) for place in page.places]
        nodes = [member_of(row) for row in page.rows]
        return connection(Page(page.rows, [], page.has_more), nodes, after=after, cursors=cursors)


def criteria_of(criteria: Criteria) -> SegmentCriteria:
    names = [name for name in SegmentCriteria.__annotations__ if name not in ("tiers", "badges")]
    values: dict[str, Any] = {name: getattr(criteria, name) for name in names}
    for name, value in values.items():
        if isinstance(value, Range):
            values[name] = WholeRange(least=_safe(value.least), most=_safe(value.most))
        elif isinstance(value, tuple):
            values[name] = list(value)
    return SegmentCriteria(
        **values, tiers=[strawberry.ID(global_id("Tier", number)) for number in criteria.tier_ids],
        badges=[strawberry.ID(global_id("Badge", number)) for number in criteria.badge_ids],
    )  # fmt: skip


def _safe(value: int | None) -> SafeInt | None:
    return None if value is None else SafeInt(value)


def segment_of(row: db.Row, merchant_id: int) -> Segment:
    return Segment(id=strawberry.ID(global_id("Segment", row["id"])), row=row, merchant_id=merchant_id)


@strawberry.input(description="A filter to save.")
class CreateSegmentInput:
    name: str = told("Up to 60 characters, one of its kind.")
    criteria: SegmentCriteriaInput = told("What must hold.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A segment to replace.")
class UpdateSegmentInput:
    id: strawberry.ID = told("Which one.")
    name: str = told("Up to 60 characters, one of its kind.")
    criteria: SegmentCriteriaInput = told("As it shall be.")
    version: int | None = told("Of the segment that the form showed.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A segment to list no more.")
class RemoveSegmentInput:
    id: strawberry.ID = told("Which one.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="Saved.")
class CreateSegmentSuccess:
    segment: Segment = told("It.")


@strawberry.type(description="Replaced.")
class UpdateSegmentSuccess:
    segment: Segment = told("As it is now.")


@strawberry.type(description="Listed no more; what is set to go to it still does.")
class RemoveSegmentSuccess:
    done: bool = told("Always true.")


@strawberry.type(description="On the list again.")
class RestoreSegmentSuccess:
    segment: Segment = told("As it is now.")


CreateSegmentResult = Annotated[
    CreateSegmentSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("CreateSegmentResult", description="What saving a filter can answer."),
]
UpdateSegmentResult = Annotated[
    UpdateSegmentSuccess | InvalidInput | NotFound | ChangedMeanwhile | ActionRefused,
    strawberry.union("UpdateSegmentResult", description="What replacing can answer."),
]
RemoveSegmentResult = Annotated[
    RemoveSegmentSuccess | NotFound | ActionRefused,
    strawberry.union("RemoveSegmentResult", description="What removing can answer."),
]


RestoreSegmentResult = Annotated[
    RestoreSegmentSuccess | NotFound | ActionRefused,
    strawberry.union("RestoreSegmentResult", description="What bringing back can answer."),
]


@strawberry.type
class SegmentsQuery:
    @field("A merchant's segments, by name; for managers.")
    async def segments(self, info: Info, merchant: str | None = None) -> list[Segment]:
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        rows = await loaders.segments(actor.merchant_id)
        counted = await loaders.counts(actor.merchant_id, rows, info.context.now)
        return [segment_of(row | {"count": counted[row["id"]]}, actor.merchant_id) for row in rows]

    @field("A segment by its id, for managers; null: there is none.")
    async def segment(self, info: Info, id: strawberry.ID, merchant: str | None = None) -> Segment | None:
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        row = await loaders.segment(actor.merchant_id, read_global_id(id, "Segment"))
        return segment_of(row, actor.merchant_id) if row and row["removed_at"] is None else None

    @field("How many members a filter would hold now, before it is saved; for managers.")
    async def segment_count(self, info: Info, criteria: SegmentCriteriaInput, merchant: str | None = None) -> SafeInt:
        actor = await staff(info, merchant)
        actor.require(Role.MANAGER)
        checks = Checks()
        wanted = rules.checked(criteria.read(), checks)
        checks.done()
        narrowed = await loaders.at_merchant(actor.merchant_id, wanted)
        return SafeInt(await loaders.count(actor.merchant_id, narrowed, info.context.now))


@strawberry.type
class SegmentsMutation:
    @mutation("Save a filter over members. Manager.")
    async def create_segment(self, info: Info, input: CreateSegmentInput) -> CreateSegmentResult:
        actor = await staff(info, input.merchant)
        number = await actions.create_segment(actor, input.name, input.criteria.read(), now=info.context.now)
        return CreateSegmentSuccess(segment=await _segment(actor.merchant_id, number))

    @mutation("Replace a segment; what waits to be sent to it goes to who is in it then. Manager.")
    async def update_segment(self, info: Info, input: UpdateSegmentInput) -> UpdateSegmentResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Segment")
        await actions.update_segment(
            actor, number, input.name, input.criteria.read(), input.version, now=info.context.now
        )
        return UpdateSegmentSuccess(segment=await _segment(actor.merchant_id, number))

    @mutation("List a segment no more. Manager.")
    async def remove_segment(self, info: Info, input: RemoveSegmentInput) -> RemoveSegmentResult:
        actor = await staff(info, input.merchant)
        await actions.remove_segment(actor, read_global_id(input.id, "Segment"), now=info.context.now)
        return RemoveSegmentSuccess(done=True)

    @mutation("Bring back a removed segment. Manager.")
    async def restore_segment(self, info: Info, input: RestoreInput) -> RestoreSegmentResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Segment")
        await actions.restore_segment(actor, number, now=info.context.now)
        return RestoreSegmentSuccess(segment=await _segment(actor.merchant_id, number))


async def _segment(merchant_id: int, number: int) -> Segment:
    return segment_of(await loaders.segment(merchant_id, number) or {}, merchant_id)
