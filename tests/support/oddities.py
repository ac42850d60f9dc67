"""A schema in which everything happens that can happen in execution, and each time the same."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Generator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum
from typing import Annotated, Any, Generic, TypeVar, cast

import strawberry
from strawberry.schema.config import StrawberryConfig

from fiel.core import db
from fiel.core.graphql import SAFE_INT, Connection, SafeInt, connection
from fiel.core.ids import global_id
from fiel.core.pagination import Page
from fiel.core.rows import rows_as
from fiel.edge.engine import FielSchema

T = TypeVar("T")
MOMENT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@dataclass
class Fate:
    """*seed* decides all; *trouble*: how often something is not as it should be; *waits*: how often it is slow."""

    seed: int
    trouble: float
    waits: float

    def rng(self, *place: Any) -> random.Random:
        return random.Random(f"{self.seed}:{place}")


class Later:
    """Something to be awaited that is no coroutine."""

    def __init__(self, value: Any, ticks: int) -> None:
        self.value, self.ticks = value, ticks

    def __repr__(self) -> str:
        return "Later"

    def __await__(self) -> Generator[Any, None, Any]:
        for _ in range(self.ticks):
            yield from asyncio.sleep(0).__await__()
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


class Trouble(Exception):
    pass


@strawberry.enum
class Colour(Enum):
    RED = "r"
    GREEN = "g"
    VERDE = "g"  # an alias  # noqa: PIE796


@strawberry.input
class Wish:
    what: str
    colours: list[Colour] | None = None
    times: int = 2
    deeper: Wish | None = None
    perhaps: strawberry.Maybe[int | None] = None
    surely: strawberry.Maybe[str] = None


@strawberry.input(one_of=True)
class Choice:
    number: int | None = strawberry.UNSET
    text: str | None = strawberry.UNSET


def drawn(fate: Fate, place: str, good: T) -> T:
    """*good*, or what a resolver should not give."""
    rng = fate.rng(place)
    value: Any = good
    if rng.random() < fate.trouble:
        value = rng.choice([None, None, Trouble(place), object, [], Stranger(), "text", 2**40, Trouble(place)])
    if rng.random() < fate.waits:
        return cast(T, Later(value, rng.randint(0, 3)))
    if isinstance(value, Trouble) and rng.random() < 0.7:
        raise value
    return cast(T, value)


def plain(fate: Fate, place: str, good: Any) -> Any:
    """As a plain attribute holds it: nothing is raised."""
    try:
        return drawn(fate, place, good)
    except Trouble as trouble:
        return trouble


async def waited(fate: Fate, place: str, good: T) -> T:
    for _ in range(fate.rng("ticks", place).randint(0, 3)):
        await asyncio.sleep(0)
    value: Any = drawn(fate, place, good)
    return cast(T, await value if isinstance(value, Later) else value)


@strawberry.type
class Stranger:
    name: str = "nobody of those"


@strawberry.interface
class Being:
    fate: strawberry.Private[Fate]
    place: strawberry.Private[str]
    name: str
    nick: str | None
    age: int

    @strawberry.field
    def told(self, info: strawberry.Info) -> str:
        """All that a resolver can see of the question."""
        keys = info.path.as_list()
        types = []
        step: Any = info.path
        while step is not None:
            types.append(step.typename)
            step = step.prev
        chosen = [str(one) for one in info.selected_fields]
        operation = info.operation.name.value if info.operation.name else None
        return str([info.field_name, info.python_name, keys, types, chosen, info.variable_values, operation,
                    str(info.return_type), info.root_value, info.context is self.fate, info.input_extensions,
                    info._raw_info.parent_type.name, len(info._raw_info.field_nodes),
                    [*info._raw_info.fragments]])  # fmt: skip


@strawberry.type
class Box(Generic[T]):
    inside: T
    count: int = 1


@strawberry.type
class Cat(Being):
    colour: Colour
    colours: list[Colour | None]
    big: SafeInt
    weight: float | None
    born: datetime | None
    day: date
    is_fat: bool
    id: strawberry.ID
    tags: list[str] | None
    matrix: list[list[int]]

    @strawberry.field
    def friend(self) -> Dog | None:
        return drawn(self.fate, f"{self.place}.friend", dog(self.fate, f"{self.place}.friend"))

    @strawberry.field
    async def kittens(self, info: strawberry.Info, first: int = 2, wish: Wish | None = None) -> list[Cat]:
        place = f"{self.place}.kittens"
        many = [drawn_item(self.fate, place, n, cat) for n in range(min(max(first, 0), 3))]
        return await waited(self.fate, place, many)

    @strawberry.field
    def echo(
        self, text: str | None = "x", number: int = 3, colour: Colour = Colour.RED,
        colours: list[Colour] = strawberry.UNSET, wish: Wish | None = None, choice: Choice | None = None,
        big: SafeInt | None = None, some_id: strawberry.ID | None = strawberry.UNSET, when: datetime | None = None,
    ) -> str:  # fmt: skip
        return repr((text, number, colour, colours, wish, choice, big, some_id, when))


COLOURS = {one.value: one for one in Colour}
MOMENTS = (
    "2026-03-02T09:00:00+00:00", "2026-03-02 09:00:00.120000+00:00", "2026-03-02T09:00:00.12+00:00",
    "2026-03-02T09:00:00.000000+00:00", "2026-03-02 09:00:00.123456-05:00", MOMENT,
)  # fmt: skip


@strawberry.type
class Entry:
    """A row and its readers."""

    row: strawberry.Private[Mapping[str, Any]]
    fate: strawberry.Private[Fate]
    place: strawberry.Private[str]

    @strawberry.field
    def id(self) -> strawberry.ID:
        return strawberry.ID(global_id("Entry", self.row["id"]))

    @strawberry.field
    def name(self) -> str:
        return str(self.row["name"])

    @strawberry.field
    def nick(self) -> str | None:
        """As it is, whatever it is."""
        nick: str | None = self.row["nick"]
        return nick

    @strawberry.field
    def place_name(self) -> str:
        return self.place

    @strawberry.field
    def colour(self) -> Colour:
        return COLOURS[self.row["colour"]]

    @strawberry.field
    def shade(self) -> Colour | None:
        return COLOURS[self.row["shade"]] if self.row["shade"] else None

    @strawberry.field
    def born(self) -> datetime:
        return db.moment_of(self.row["born"])

    @strawberry.field
    def gone(self) -> datetime | None:
        return db.moment_or_none(self.row["gone"])

    @strawberry.field
    def seen(self) -> datetime | None:
        return cast(datetime | None, self.row["seen"])

    @strawberry.field
    def big(self) -> SafeInt:
        return SafeInt(self.row["big"])

    @strawberry.field
    def is_fat(self) -> bool:
        return bool(self.row["fat"] == 1)

    @strawberry.field
    def tags(self) -> list[str] | None:
        tags: list[str] | None = self.row["tags"]
        return tags

    @strawberry.field
    def owner(self) -> Cat | None:
        owner: Cat | None = self.row["owner"]
        return owner

    @strawberry.field
    def told(self, info: strawberry.Info) -> str:
        return f"{self.row['id']} {info.path.as_list()}"

    @strawberry.field
    async def later(self) -> str:
        return await waited(self.fate, f"{self.place}.{self.row['id']}.later", "l")


def entry_rows(fate: Fate, place: str) -> list[dict[str, Any]]:
    def one(number: int) -> dict[str, Any]:
        here, rng = f"{place}.{number}", fate.rng(place, number)
        row = {"name": "Micha", "nick": "M", "colour": "g", "shade": None, "born": rng.choice(MOMENTS),
               "gone": rng.choice((None, *MOMENTS)), "seen": rng.choice((None, MOMENT)), "big": 2**40, "fat": 1,
               "tags": ["a", "b"], "owner": cat(fate, here) if rng.random() < 0.5 else None}  # fmt: skip
        row = {name: plain(fate, f"{here}.{name}", good) for name, good in row.items()}
        if rng.random() < fate.trouble:
            del row[rng.choice([*row])]
        return {"id": number, **row}

    return [one(number) for number in range(1, 4)]


@strawberry.type
class Dog(Being):
    @strawberry.field
    def entries(self) -> list[Entry]:
        place = f"{self.place}.entries"
        return rows_as(Entry, entry_rows(self.fate, place), fate=self.fate, place=place)

    @strawberry.field
    def some_entries(self) -> list[Entry | None] | None:
        place = f"{self.place}.some_entries"
        rows: Any = rows_as(Entry, entry_rows(self.fate, place), fate=self.fate, place=place)
        return cast(list[Entry | None], drawn(self.fate, place, rows))

    @strawberry.field
    def paged(self, after: str | None = None) -> Connection[Entry]:
        place = f"{self.place}.paged"
        rows = entry_rows(self.fate, place)
        page = Page.cut(rows, [row["id"] for row in rows], 2)
        return connection(page, rows_as(Entry, page.rows, fate=self.fate, place=place), after=after)

    @strawberry.field
    async def being(self) -> Being | None:
        return await waited(self.fate, f"{self.place}.being", being(self.fate, f"{self.place}.being"))

    @strawberry.field
    def must(self) -> Cat:
        return drawn(self.fate, f"{self.place}.must", cat(self.fate, f"{self.place}.must"))

    @strawberry.field
    async def must_later(self) -> Cat:
        return await waited(self.fate, f"{self.place}.must_later", cat(self.fate, f"{self.place}.must_later"))

    @strawberry.field
    def pets(self, first: int = 2) -> list[Pet]:
        place = f"{self.place}.pets"
        return drawn(self.fate, place, [drawn_item(self.fate, place, n, being) for n in range(min(max(first, 0), 3))])

    @strawberry.field
    def some_pets(self) -> list[Pet | None] | None:
        place = f"{self.place}.some"
        items: Any = tuple(drawn_item(self.fate, place, n, being) for n in range(2))
        return cast(list[Pet | None], drawn(self.fate, place, items))

    @strawberry.field
    async def boxes(self) -> list[Box[Cat]]:
        place = f"{self.place}.boxes"
        return await waited(self.fate, place, [Box(inside=cat(self.fate, f"{place}{n}")) for n in range(2)])

    @strawberry.field
    def words(self) -> Box[str] | None:
        return drawn(self.fate, f"{self.place}.words", Box(inside="w"))

    @strawberry.field
    def one_by_one(self) -> list[Cat | None] | None:
        return one_by_one(self.fate, f"{self.place}.one")  # type: ignore[return-value]  # graphql-core takes it


async def one_by_one(fate: Fate, place: str) -> AsyncIterator[Any]:
    for n in range(2):
        yield drawn_item(fate, place, n, cat)
    if fate.rng(place).random() < fate.trouble:
        raise Trouble(place)


Pet = Annotated[Cat | Dog, strawberry.union("Pet")]


def drawn_item(fate: Fate, place: str, number: int, make: Any) -> Any:
    return plain(fate, f"{place}.{number}", make(fate, f"{place}.{number}"))


def being(fate: Fate, place: str) -> Cat | Dog:
    return cat(fate, place) if fate.rng("kind", place).random() < 0.5 else dog(fate, place)


def _common(fate: Fate, place: str) -> dict[str, Any]:
    def one(name: str, good: Any) -> Any:
        return plain(fate, f"{place}.{name}", good)

    return {"fate": fate, "place": place, "name": one("name", "Micha"), "nick": one("nick", "M"), "age": one("age", 3)}


def dog(fate: Fate, place: str) -> Dog:
    return Dog(**_common(fate, place))


def cat(fate: Fate, place: str) -> Cat:
    def one(name: str, good: Any) -> Any:
        return plain(fate, f"{place}.{name}", good)

    return Cat(
        **_common(fate, place), colour=one("colour", Colour.GREEN),
        colours=one("colours", [one("c1", Colour.RED), one("c2", "g"), None]), big=one("big", 2**40),
        weight=one("weight", 1.5), born=one("born", MOMENT), day=one("day", MOMENT.date()), is_fat=one("fat", True),
        id=one("id", "c1"), tags=one("tags", [one("t1", "a"), "b"]), matrix=one("matrix", [[1, 2], one("row", [3])]),
    )  # fmt: skip


@strawberry.type
class Query:
    @strawberry.field
    def cat(self, info: strawberry.Info) -> Cat | None:
        return drawn(info.context, "cat", cat(info.context, "cat"))

    @strawberry.field
    async def dog(self, info: strawberry.Info, name: str = "d") -> Dog | None:
        return await waited(info.context, name, dog(info.context, name))

    @strawberry.field
    async def certain(self, info: strawberry.Info) -> Dog:
        return await waited(info.context, "certain", dog(info.context, "certain"))

    @strawberry.field
    def beings(self, info: strawberry.Info) -> list[Being]:
        return drawn(info.context, "beings", [drawn_item(info.context, "beings", n, being) for n in range(3)])


@strawberry.type
class Mutation:
    @strawberry.mutation
    async def feed(self, info: strawberry.Info, wish: Wish, times: int = 1) -> Cat | None:
        return await waited(info.context, f"feed{wish.what}{times}", cat(info.context, "fed"))

    @strawberry.mutation
    def stroke(self, info: strawberry.Info, choice: Choice) -> Dog:
        return drawn(info.context, f"stroke{choice.text}", dog(info.context, "stroked"))


odd_schema = FielSchema(
    query=Query, mutation=Mutation, types=[Cat, Dog, Stranger], config=StrawberryConfig(scalar_map={SafeInt: SAFE_INT})
)
