"""Which parts of a wallet a document asks for, so that one statement reads them all."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    IntValueNode,
    SelectionSetNode,
    VariableNode,
)

from fiel.context import Info
from fiel.core.pagination import LARGEST_PAGE
from fiel.wallet.having import DEFAULT_FIRST

PARTS = ("transactions", "rewards", "redemptions", "inbox", "expiring", "referral")
REMEMBERED = 256
"""Fields of documents that are kept, as plans are: most documents come again."""

First = int | str
"""How many of a part: a number, or the variable that tells it."""


class Part(NamedTuple):
    """*most*: rows to read of it; *fields*: those of its items that are asked for, sorted; None: all."""

    name: str
    most: int
    fields: tuple[str, ...] | None


class Parts:
    """What is read of a wallet. The same document with the same variables has the very same one, as long as it is kept,
    and none is equal to another: to look up by all that they are takes longer than to read some."""

    __slots__ = ("all", "most")

    def __init__(self, parts: tuple[Part, ...]) -> None:
        self.all, self.most = parts, {one.name: one.most for one in parts}


class _Selection(NamedTuple):
    """*variables*: those that tell how many of a part."""

    nodes: Sequence[FieldNode]
    parts: list[tuple[str, First, frozenset[str]]]
    variables: tuple[str, ...]
    by_values: dict[tuple[object, ...], Parts]


NOTHING = Parts(())
WHOLE = Parts(tuple(Part(name, DEFAULT_FIRST + 1, None) for name in PARTS))
"""Everything, as long as its page is if nobody says how long."""
MOST_VALUES = 16
"""Of a document's variables that are kept with their parts."""
_known: OrderedDict[tuple[int, ...], _Selection] = OrderedDict()
"""By the identity of nodes, which stay alive here."""


def asked_parts(info: Info) -> Parts:
    """Which parts the document selects, each with how many rows to read: one more than asked for."""
    raw = info._raw_info
    nodes = raw.field_nodes
    key = (id(nodes[0]),) if len(nodes) == 1 else tuple(map(id, nodes))
    known = _known.get(key)
    if known is None:
        parts = _selected(nodes, raw.fragments)
        variables = tuple(first for _, first, _ in parts if isinstance(first, str))
        known = _known[key] = _Selection(nodes, parts, variables, {})
        if len(_known) > REMEMBERED:
            _known.popitem(last=False)
    values = tuple(map(info.variable_values.get, known.variables)) if known.variables else ()
    found = known.by_values.get(values)
    if found is None:
        if len(known.by_values) >= MOST_VALUES:
            known.by_values.clear()
        found = known.by_values[values] = _read(known.parts, info.variable_values)
    return found


def _read(parts: Sequence[tuple[str, First, frozenset[str]]], values: Mapping[str, object]) -> Parts:
    most: dict[str, int] = {}
    fields: dict[str, frozenset[str]] = {}
    for name, first, selected in parts:
        if isinstance(first, str):
            given = values.get(first)
            first = min(LARGEST_PAGE, max(1, given)) if isinstance(given, int) else DEFAULT_FIRST
        most[name] = max(most.get(name, 0), first + 1)
        fields[name] = fields.get(name, frozenset()) | selected
    return Parts(tuple(Part(name, most[name], tuple(sorted(fields[name]))) for name in most))


def _selected(
    nodes: Sequence[FieldNode], fragments: Mapping[str, FragmentDefinitionNode]
) -> list[tuple[str, First, frozenset[str]]]:
    found: list[tuple[str, First, frozenset[str]]] = []
    for node in _fields(nodes, fragments):
        if node.name.value in PARTS:
            beneath = frozenset(one.name.value for one in _all_beneath(node, fragments))
            found.append((node.name.value, _first(node), beneath))
    return found


def _fields(nodes: Sequence[FieldNode], fragments: Mapping[str, FragmentDefinitionNode]) -> Iterator[FieldNode]:
    """Of what *nodes* select, through fragments."""

    def walk(selections: SelectionSetNode | None) -> Iterator[FieldNode]:
        for node in selections.selections if selections else ():
            if isinstance(node, FieldNode):
                yield node
            elif isinstance(node, InlineFragmentNode):
                yield from walk(node.selection_set)
            elif isinstance(node, FragmentSpreadNode):
                yield from walk(fragments[node.name.value].selection_set)

    for node in nodes:
        yield from walk(node.selection_set)


def _all_beneath(node: FieldNode, fragments: Mapping[str, FragmentDefinitionNode]) -> Iterator[FieldNode]:
    """However deep: of a page, its edges' nodes'. A name that stands deeper than an item reads a column too many."""
    for one in _fields([node], fragments):
        yield one
        yield from _all_beneath(one, fragments)


def _first(node: FieldNode) -> First:
    for argument in node.arguments or ():
        if argument.name.value == "first":
            value = argument.value
            if isinstance(value, IntValueNode):
                return min(LARGEST_PAGE, max(1, int(value.value)))
            if isinstance(value, VariableNode):
                return value.name.value
    return DEFAULT_FIRST
