"""Every operation of the schema with an input that could work, and with ids of things that are another's."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from unittest.mock import patch

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLOutputType,
    get_named_type,
    get_nullable_type,
    is_required_argument,
    is_required_input_field,
)

from fiel.app import schema
from fiel.core import ids
from support.documents import selection_of

Path = tuple[str, ...]
NOBODY = ids.global_id("Nothing", 1)
DEEPEST = 9
_keys = itertools.count()


@dataclass(frozen=True, slots=True)
class Operation:
    """A field of Query, Mutation or Subscription, and the paths at which its arguments take ids."""

    name: str
    kind: str
    id_paths: tuple[Path, ...]
    words: Mapping[Path, str]
    """Paths at which they take text, each with the input type that it lies in, or the operation's name."""

    @property
    def arguments(self) -> Mapping[str, Any]:
        arguments: Mapping[str, Any] = _fields(self.kind)[self.name].args
        return arguments

    def document(self, given: Collection[str], below: str | None = None) -> str:
        """For the arguments of these names; the others have their defaults. *below*: what is asked of its answer."""
        arguments = {name: argument for name, argument in self.arguments.items() if name in given}
        takes = ", ".join(f"${name}: {argument.type}" for name, argument in arguments.items())
        gives = ", ".join(f"{name}: ${name}" for name in arguments)
        head = f"{self.kind} ({takes})" if takes else self.kind
        call = f"{self.name}({gives})" if gives else self.name
        return f"{head} {{ {call} {below or selection_of(self.answers)} }}"

    @property
    def answers(self) -> GraphQLOutputType:
        kind: GraphQLOutputType = _fields(self.kind)[self.name].type
        return kind

    def variables(self, given: Mapping[Path, str], samples: Mapping[str, Any]) -> dict[str, Any]:
        """What is required, what leads to the paths of *given*, and *samples* by ``operation.path`` or last name."""
        return {
            name: _value(argument.type, (name,), given, {**samples, "": self.name})
            for name, argument in self.arguments.items()
            if is_required_argument(argument) or _leads((name,), given) or f"{self.name}.{name}" in samples
        }


def operations(kind: str) -> list[Operation]:
    """Those of ``query``, ``mutation`` or ``subscription``."""
    return [
        Operation(
            name, kind, tuple(path for path, _ in _leaves("ID", one.args)),
            {path: within or name for path, within in _leaves("String", one.args)},
        )
        for name, one in _fields(kind).items()
    ]  # fmt: skip


def _fields(kind: str) -> Mapping[str, Any]:
    root = getattr(schema._schema, f"{kind}_type")
    assert root is not None
    fields: Mapping[str, Any] = root.fields
    return fields


def _leaves(scalar: str, arguments: Mapping[str, Any]) -> Iterator[tuple[Path, str]]:
    for name, one in arguments.items():
        yield from _paths(scalar, one.type, (name,), ())


def _paths(scalar: str, kind: GraphQLInputType, path: Path, seen: tuple[str, ...]) -> Iterator[tuple[Path, str]]:
    """Of that scalar, each with the input type that it lies in; empty: in none."""
    named = get_named_type(kind)
    if isinstance(named, GraphQLInputObjectType):
        if named.name not in seen and len(path) <= DEEPEST:
            for name, one in named.fields.items():
                yield from _paths(scalar, one.type, (*path, name), (*seen, named.name))
    elif named.name == scalar:
        yield path, next(reversed(seen), "")


def _leads(path: Path, given: Mapping[Path, str]) -> bool:
    return any(one[: len(path)] == path for one in given)


def _value(kind: GraphQLInputType, path: Path, given: Mapping[Path, str], samples: Mapping[str, Any]) -> Any:
    if path in given:
        return [given[path]] if isinstance(get_nullable_type(kind), GraphQLList) else given[path]
    if not _leads(path, given):
        for name in (_full(path, samples), path[-1], get_named_type(kind).name):
            if name in samples:
                sample = samples[name]
                return sample() if callable(sample) else sample
    if isinstance(kind, GraphQLNonNull):
        return _value(kind.of_type, path, given, samples)
    if isinstance(kind, GraphQLList):
        return [_value(kind.of_type, path, given, samples), *samples.get("after", {}).get(_full(path, samples), ())]
    if isinstance(kind, GraphQLEnumType):
        return next(iter(kind.values))
    if isinstance(kind, GraphQLInputObjectType):
        return _object(kind, path, given, samples)
    return PLAIN[kind.name]


def _object(
    kind: GraphQLInputObjectType, path: Path, given: Mapping[Path, str], samples: Mapping[str, Any]
) -> dict[str, Any]:
    led = [name for name in kind.fields if _leads((*path, name), given)]
    if is_one_of(kind):
        chosen = led[:1] or [next(iter(kind.fields))]
    else:
        asked = [name for name in kind.fields
                 if _full((*path, name), samples) in samples or f"{kind.name}.{name}" in samples]  # fmt: skip
        chosen = [name for name, one in kind.fields.items() if is_required_input_field(one) or name in (*led, *asked)]
    return {
        name: samples[f"{kind.name}.{name}"]
        if f"{kind.name}.{name}" in samples
        else _value(kind.fields[name].type, (*path, name), given, samples)
        for name in chosen
    }


def _full(path: Path, samples: Mapping[str, Any]) -> str:
    return f"{samples['']}.{'.'.join(path)}"


def is_one_of(kind: GraphQLInputObjectType) -> bool:
    definition = (kind.extensions or {}).get("strawberry-definition")
    return bool(kind.is_one_of or (definition is not None and definition.is_one_of))


PLAIN: Mapping[str, Any] = {
    "String": "Algo", "Int": 1, "SafeInt": 1, "Boolean": True, "ID": NOBODY, "Float": 1.0, "Date": "2026-01-05",
    "DateTime": "2026-01-05T10:00:00Z", "Time": "10:00:00",
}  # fmt: skip


def new_key() -> str:
    return f"attack-{next(_keys)}"


@dataclass
class Overheard:
    """Which kind of thing each id was read as."""

    kinds: dict[str, str] = field(default_factory=dict)


@contextmanager
def overhearing() -> Iterator[Overheard]:
    """While it is open, every id that a resolver reads is noted with the kind that it wants."""
    heard, read = Overheard(), ids.read_global_id

    def listen(value: str, kind: str) -> int:
        heard.kinds[value] = kind
        return read(value, kind)

    rooms = [room for name, room in sys.modules.items()
             if name.startswith("fiel.") and getattr(room, "read_global_id", None) is read]  # fmt: skip
    with patch.object(ids, "read_global_id", listen):
        for room in rooms:
            room.read_global_id = listen  # type: ignore[attr-defined]
        try:
            yield heard
        finally:
            for room in rooms:
                room.read_global_id = read  # type: ignore[attr-defined]
