"""Bounds on a GraphQL document, counted in one pass with each fragment counted once, before validation.

Strawberry's own limiters walk every path through nested fragments: 700 bytes cost them seconds.
"""

from __future__ import annotations

from dataclasses import dataclass

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    IntValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
)

from fiel.core import metrics
from fiel.core.pagination import LARGEST_PAGE

MOST_TOKENS = 1000
MOST_FIELDS = 500
MOST_ALIASES = 15
MOST_DIRECTIVES = 20
MOST_ROWS = 3_000
"""Of all pages, and of those within each item of a page."""
LONGEST_UNASKED = 50
"""The longest page that a field gives by itself."""
DEEPEST = 10
DEEPEST_INTROSPECTION = 15
INTROSPECTION = frozenset({"__schema", "__type"})


@dataclass(frozen=True, slots=True)
class Size:
    """Of a selection, with its fragments spelled out. *rows*: that its pages read at most. *is_page*: of a page's own
    fields."""

    depth: int = 0
    fields: int = 0
    aliases: int = 0
    directives: int = 0
    rows: int = 0
    is_page: bool = False


EMPTY = Size()


def check_limits(document: DocumentNode) -> list[GraphQLError]:
    """What is over a bound; one error at most, since the document is refused anyway."""
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    known: dict[str, Size] = {}
    for operation in document.definitions:
        if not isinstance(operation, OperationDefinitionNode):
            continue
        size = _measure(operation.selection_set, fragments, known)
        deepest = DEEPEST_INTROSPECTION if _introspects(operation.selection_set) else DEEPEST
        directives = size.directives + len(operation.directives or ())
        for what, count, most in (
            ("levels", size.depth, deepest), ("fields", size.fields, MOST_FIELDS),
            ("aliases", size.aliases, MOST_ALIASES), ("directives", directives, MOST_DIRECTIVES),
            ("rows in its pages", size.rows, MOST_ROWS),
        ):  # fmt: skip
            if count > most:
                metrics.REFUSED.labels("document").inc()
                return [GraphQLError(f"The document has {count} {what}, more than {most}.",
                                     extensions={"code": "DOCUMENT_TOO_LARGE"})]  # fmt: skip
    return []


def _measure(
    selections: SelectionSetNode | None, fragments: dict[str, FragmentDefinitionNode], known: dict[str, Size]
) -> Size:
    depth = fields = aliases = directives = rows = 0
    is_page = False
    for node in selections.selections if selections else ():
        directives += len(node.directives or ())
        if isinstance(node, FragmentSpreadNode):
            inner = _fragment(node.name.value, fragments, known)
        else:
            inner = _measure(getattr(node, "selection_set", None), fragments, known)
        is_field = isinstance(node, FieldNode)
        depth = max(depth, inner.depth + is_field)
        fields += inner.fields + is_field
        aliases += inner.aliases + (isinstance(node, FieldNode) and node.alias is not None)
        directives += inner.directives
        length = _length(node) if isinstance(node, FieldNode) and inner.is_page else 0
        rows += length * (1 + inner.rows) if length else inner.rows
        is_page |= node.name.value == "edges" if isinstance(node, FieldNode) else inner.is_page
    return Size(depth, fields, aliases, directives, rows, is_page)


def _length(page: FieldNode) -> int:
    """How many rows it reads at most: the most that may be where a variable says it. One whose length is said further
    out, as a leaderboard's, counts as one that nobody asked for a length."""
    asked = next((one.value for one in page.arguments or () if one.name.value == "first"), None)
    if isinstance(asked, VariableNode):
        return LARGEST_PAGE
    if isinstance(asked, IntValueNode):
        return max(1, int(asked.value)) if len(asked.value) <= len(str(LARGEST_PAGE)) else LARGEST_PAGE
    return LONGEST_UNASKED


def _fragment(name: str, fragments: dict[str, FragmentDefinitionNode], known: dict[str, Size]) -> Size:
    if name not in known:
        known[name] = EMPTY  # ends a cycle, which validation reports
        found = fragments.get(name)
        known[name] = _measure(found.selection_set, fragments, known) if found else EMPTY
    return known[name]


def _introspects(selections: SelectionSetNode) -> bool:
    return all(isinstance(n, FieldNode) and n.name.value in INTROSPECTION for n in selections.selections)
