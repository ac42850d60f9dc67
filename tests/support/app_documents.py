"""The documents of the PWA, as its build sends them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    Node,
    OperationDefinitionNode,
    Visitor,
    parse,
    print_ast,
    visit,
)

SOURCE = Path(__file__).parents[2] / "pwa" / "src"
Fragments = dict[str, FragmentDefinitionNode]
_WRITTEN = re.compile(r"graphql\(\s*`(.*?)`", re.DOTALL)


def app_documents(kind: str) -> Iterator[tuple[str, DocumentNode]]:
    """Each operation of *kind* by its name, with the fragments that it spreads."""
    written = [found for file in sorted(SOURCE.rglob("*.ts")) for found in _WRITTEN.findall(file.read_text())]
    definitions = [one for text in written for one in parse(text.replace("@_unmask", "")).definitions]
    fragments = {one.name.value: one for one in definitions if isinstance(one, FragmentDefinitionNode)}
    for one in definitions:
        if isinstance(one, OperationDefinitionNode) and one.name and one.operation.value == kind:
            needed: Fragments = {}
            _gather(one, fragments, needed)
            yield one.name.value, parse("\n".join(print_ast(part) for part in (one, *needed.values())))


def _gather(node: Node, fragments: Fragments, needed: Fragments) -> None:
    class Spreads(Visitor):
        def enter_fragment_spread(self, spread: FragmentSpreadNode, *_: object) -> None:
            name = spread.name.value
            if name not in needed:
                needed[name] = fragments[name]
                _gather(fragments[name], fragments, needed)

    visit(node, Spreads())
