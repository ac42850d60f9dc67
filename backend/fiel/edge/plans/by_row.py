"""A selection of objects that are a row and its readers, written out so that it needs the row alone.

Where anything is out of the ordinary (a resolver fails, a value is of another class), the object is made and answered
as any other: reading a row twice does no harm.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import CoroutineType
from typing import Any

from graphql import GraphQLEnumType, GraphQLNonNull, GraphQLObjectType, GraphQLScalarType
from strawberry.schema.types.base_scalars import isoformat
from strawberry.types.base import StrawberryObjectDefinition

from fiel.core.graphql import Edge
from fiel.core.pagination import cursor
from fiel.core.rows import Rows
from fiel.edge.plans.completing import DEFINITION, Selections, classes_of, names_of
from fiel.edge.plans.inlining import inlined
from fiel.edge.plans.running import At, LazyInfo, Run, Select, Site, failed, guarded, joined, slow
from fiel.edge.plans.writing import MOMENTS, TYPENAME, called, completing, field_lines, indented, unusual


@dataclass(frozen=True, slots=True)
class Flat:
    """What needs nothing but the row, nor anybody to wait: *lines* that read it, the expression of the *answer*, and
    what they name. *of_all* does so for all rows; it raises where one of them is out of the ordinary."""

    lines: list[str]
    answer: str
    names: dict[str, Any]
    of_all: Callable[[Rows[Any]], list[Any]]


@dataclass(frozen=True, slots=True)
class ByRow:
    """*kinds*: of the objects that the rows stand for; *in_edges*: with edges around them."""

    select: Callable[[Run, Mapping[str, Any], At, Rows[Any]], Any]
    kinds: frozenset[type]
    in_edges: bool
    flat: Flat | None = None

    def takes(self, rows: Rows[Any]) -> bool:
        return rows.kind in self.kinds and (rows.wrap is not None) == self.in_edges


def written_by_row(
    kind: GraphQLObjectType, sites: Sequence[Site], whole: Select, selections: Selections
) -> ByRow | None:
    """None for objects that are no row. *whole*: the function for the objects themselves."""
    classes, definition = classes_of(kind), kind.extensions.get(DEFINITION)
    if not classes or not isinstance(definition, StrawberryObjectDefinition):
        return None
    writer = _Writer(whole, selections)
    if definition.concrete_of is not None and definition.concrete_of.origin is Edge:
        kinds, node = writer.write_edge(sites)
        if not kinds:
            return None
        is_single = sum(site.name == "node" for site in sites) == 1
        flat = writer.flat_edge(sites, node) if node is not None and is_single else None
        return ByRow(writer.function("rows.made(row)"), kinds, True, flat)
    fields = {one.name for one in dataclasses.fields(definition.origin)}
    if "row" not in fields:
        return None
    writer.write_object(sites, fields - {"row"})
    return ByRow(writer.function("rows.one(row)"), classes, False, writer.flat())


class _Writer:
    def __init__(self, whole: Select, selections: Selections) -> None:
        self._selections = selections
        self._names: dict[str, Any] = {
            "failed": failed, "slow": slow, "guarded": guarded, "joined": joined, "Coroutine": CoroutineType,
            "Info": LazyInfo, "called": called, "whole": whole, "cursor": cursor,
        }  # fmt: skip
        self._first: list[str] = []
        """What is read of the row: nothing else has happened yet, so that the object can be asked instead."""
        self._then: list[str] = []
        self._entries: list[str] = []

    def write_object(self, sites: Sequence[Site], kept: set[str]) -> None:
        has_object = False
        for place, site in enumerate(sites):
            value = self._entry(place, site)
            if site.name == TYPENAME:
                continue
            found = self._inlined(str(place), site, kept)
            if found is not None:
                reading, is_text = found
                self._first.append(f"{value} = {reading}")
                leaf = self._leaf(str(place), value, site, is_text)
                self._first += leaf or []
                if leaf is None:
                    wait = self._waiting(site, value)
                    lines = completing(str(place), value, site, self._names, self._selections, wait)
                    self._then += self._tried(place, value, site, lines)
                continue
            if not has_object:
                self._then.append("source = rows.one(row)")
                has_object = True
            self._then += field_lines(str(place), site, self._names, self._selections)

    def write_edge(self, sites: Sequence[Site]) -> tuple[frozenset[type], Flat | None]:
        """The classes of what lies in the edges, none where that is no row; and its own lines."""
        kinds: frozenset[type] = frozenset()
        node: Flat | None = None
        for place, site in enumerate(sites):
            value = self._entry(place, site)
            if site.name == "cursor":
                self._first += [f"{value} = row['id']", *_unless(f"type({value}) is int"), f"{value} = cursor({value})"]
            elif site.name == "node":
                kind = site.definition.type
                inner = kind.of_type if isinstance(kind, GraphQLNonNull) else kind
                by_row = self._selections.by_row(site, inner) if isinstance(inner, GraphQLObjectType) else None
                if by_row is None or by_row.in_edges:
                    return frozenset(), None
                kinds, node = by_row.kinds, by_row.flat
                self._names[f"select{place}"] = by_row.select
                here = f"(at, {site.key!r}, {site.parent.name!r})"
                self._then += self._tried(place, value, site, [
                    f"{value} = select{place}(run, row, {here}, rows)", f"if type({value}) is Coroutine:",
                    f"    {value} = guarded(run, site{place}, {here}, {value})", *self._waiting(site, value)[1:],
                ])  # fmt: skip
        return kinds, node

    def flat(self) -> Flat | None:
        """None where something else than the row is needed."""
        if self._then:
            return None
        return _flat(self._first, f"{{{', '.join(self._entries)}}}", self._names)

    def flat_edge(self, sites: Sequence[Site], node: Flat) -> Flat:
        """Of an edge around one such *node*."""
        shown = {"node": "node", "cursor": "place", TYPENAME: repr(sites[0].parent.name)}
        lines = [*node.lines, f"node = {node.answer}"]
        if any(site.name == "cursor" for site in sites):
            lines += ["place = row['id']", *_unless("type(place) is int"), "place = cursor(place)"]
        answer = f"{{{', '.join(f'{site.key!r}: {shown[site.name]}' for site in sites)}}}"
        return _flat(lines, answer, node.names)

    def function(self, made: str) -> Callable[[Run, Mapping[str, Any], At, Rows[Any]], Any]:
        """*made*: the expression for the object."""
        lines = ["pending = None", "more = rows.more"]
        if self._first:
            lines += ["try:", *indented(self._first), "except Exception:", f"    return whole(run, {made}, at)"]
        lines += [
            *self._then, f"answer = {{{', '.join(self._entries)}}}",
            "return answer if pending is None else joined(answer, pending)",
        ]  # fmt: skip
        source = "def select(run, row, at, rows):\n" + "".join(f"    {line}\n" for line in lines)
        exec(compile(source, "<plan>", "exec"), self._names)  # noqa: S102  # of names, and of our resolvers' source
        select: Callable[[Run, Mapping[str, Any], At, Rows[Any]], Any] = self._names["select"]
        return select

    def _entry(self, place: int, site: Site) -> str:
        value = repr(site.parent.name) if site.name == TYPENAME else f"v{place}"
        self._entries.append(f"{site.key!r}: {value}")
        self._names[f"site{place}"] = site
        return value

    def _inlined(self, place: str, site: Site, kept: set[str]) -> tuple[str, bool] | None:
        resolver = site.field.base_resolver if site.field else None
        if resolver is None or site.arguments is not None or not resolver.self_parameter:
            return None
        function: Any = resolver.wrapped_func
        return inlined(function, place, self._names, kept)

    def _leaf(self, place: str, value: str, site: Site, is_text: bool) -> list[str] | None:
        """The lines that make of a leaf's value what is answered; None for what is no leaf, or an unusual one."""
        kind = site.definition.type
        kind = kind.of_type if isinstance(kind, GraphQLNonNull) else kind
        nullable = "" if site.is_required else f"{value} is None or "
        if (test := unusual(kind)) is not None and not is_text:
            return _unless(f"{nullable}not ({test.format(v=value)})")
        if isinstance(kind, GraphQLScalarType) and kind.coerce_output_value is isoformat and kind.name == "DateTime":
            if is_text:
                return _unless(f"{nullable}type({value}) is str")
            self._names["DateTime"] = MOMENTS["DateTime"]
            told = [*_unless(f"type({value}) is DateTime"), f"{value} = {value}.isoformat()"]
            return told if site.is_required else [f"if {value} is not None:", *indented(told)]
        if isinstance(kind, GraphQLEnumType) and not is_text and (known := names_of(kind)) is not None:
            self._names[f"Enum{place}"], self._names[f"names{place}"] = known
            told = [*_unless(f"type({value}) is Enum{place}"), f"{value} = names{place}[{value}._name_]"]
            return told if site.is_required else [f"if {value} is not None:", *indented(told)]
        return None

    def _tried(self, place: int, value: str, site: Site, lines: Sequence[str]) -> list[str]:
        otherwise = f"    {value} = failed(run, site{place}, at, error, pending)"
        return ["try:", *indented(lines), "except Exception as error:", otherwise]

    def _waiting(self, site: Site, value: str) -> list[str]:
        return [
            f"if type({value}) is Coroutine:", f"    if pending is None: pending = {{{site.key!r}: {value}}}",
            f"    else: pending[{site.key!r}] = {value}",
        ]  # fmt: skip


def _flat(lines: list[str], answer: str, names: dict[str, Any]) -> Flat:
    source = ["more = rows.more", "done = []", "for row in rows.rows:", *indented([*lines, f"done.append({answer})"]),
              "return done"]  # fmt: skip
    own = dict(names)
    exec(compile("def of_all(rows):\n" + "".join(f"    {line}\n" for line in source), "<plan>", "exec"), own)  # noqa: S102  # as above
    return Flat(lines, answer, names, own["of_all"])


def _unless(usual: str) -> list[str]:
    return [f"if not ({usual}): raise TypeError"]
