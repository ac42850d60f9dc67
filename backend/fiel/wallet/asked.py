"""Which parts of a wallet a document asks for, so that one statement reads them all."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence

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
_known: OrderedDict[tuple[int, ...], tuple[Sequence[FieldNode], list[tuple[str, First]]]] = OrderedDict()
"""By the identity of nodes, which stay alive here."""


def asked_parts(info: Info) -> dict[str, int]:
    """Which parts the document selects, each with how many rows to read: one more than asked for."""
    raw = info._raw_info
    key = tuple(map(id, raw.field_nodes))
    if key not in _known:
        _known[key] = (raw.field_nodes, _selected(raw.field_nodes, raw.fragments))
        if len(_known) > REMEMBERED:
            _known.popitem(last=False)
    found: dict[str, int] = {}
    for name, first in _known[key][1]:
        if isinstance(first, str):
            given = info.variable_values.get(first)
            first = min(LARGEST_PAGE, max(1, given)) if isinstance(given, int) else DEFAULT_FIRST
        found[name] = max(found.get(name, 0), first + 1)
    return found


def _selected(nodes: Sequence[FieldNode], fragments: Mapping[str, FragmentDefinitionNode]) -> list[tuple[str, First]]:
    found: list[tuple[str, First]] = []

    def walk(selections: SelectionSetNode | None) -> None:
        for node in selections.selections if selections else ():
            if isinstance(node, FieldNode) and node.name.value in PARTS:
                found.append((node.name.value, _first(node)))
            elif isinstance(node, InlineFragmentNode):
                walk(node.selection_set)
            elif isinstance(node, FragmentSpreadNode):
                walk(fragments[node.name.value].selection_set)

    for node in nodes:
        walk(node.selection_set)
    return found


def _first(node: FieldNode) -> First:
    for argument in node.arguments or ():
        if argument.name.value == "first":
            value = argument.value
            if isinstance(value, IntValueNode):
                return min(LARGEST_PAGE, max(1, int(value.value)))
            if isinstance(value, VariableNode):
                return value.name.value
    return DEFAULT_FIRST
