"""Lists of rows that become objects one by one, for whoever looks at them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Rows(Generic[T]):
    """Rows whose objects are of *kind*, a type that is a row and its readers; *more*: what else each of them takes.

    A plan answers from the rows themselves, and makes an object only where a resolver needs one.
    """

    kind: Callable[..., Any]
    rows: Sequence[Mapping[str, Any]]
    more: Mapping[str, Any]
    wrap: Callable[[Any, Mapping[str, Any]], T] | None = None
    """What the list holds is this of an object and its row; None: the object."""

    def __iter__(self) -> Iterator[T]:
        return map(self.made, self.rows)

    def one(self, row: Mapping[str, Any]) -> Any:
        return self.kind(row=row, **self.more)

    def made(self, row: Mapping[str, Any]) -> T:
        one = self.one(row)
        return self.wrap(one, row) if self.wrap else cast(T, one)


def rows_as(kind: Callable[..., T], rows: Sequence[Mapping[str, Any]], **more: Any) -> list[T]:
    """As ``[kind(row=row, **more) for row in rows]``, for a resolver's answer."""
    return cast(list[T], Rows(kind, rows, more))
