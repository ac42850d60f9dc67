"""Whatever takes a list bounds it, or does no more for a long one than for a short one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    get_named_type,
    is_required_input_field,
)

from fiel.edge.http import MOST_BYTES
from fiel.merchants.models import MailEvent
from fiel.messaging.mails.unsubscribing import unsubscribe_token
from support.attack import DEEPEST, NOBODY, PLAIN, Operation, Path, operations
from support.costs import counted
from support.roles import least_for
from support.siege import Siege, nobodies

MOSTLY_ON = "sqlite"
MANY = 6_000
MORE_STATEMENTS = 12
"""Than for one: what a list may cost however long it is."""
MORE_LETTERS = 20_000
MOST_REFUSED = 50
"""For something else, with one thing in their list already: so many places out of more than 150."""
REFUSED = re.compile(r'"errors": |"InvalidInput"|"NotFound"|"ActionRefused"')
FURTHER: Mapping[str, Any] = {
    "DiscountInput.percentBp": 1_000, "FigureInput.least": 1,
    **{f"{name}.trigger": {"purchased": 100}
       for name in ("saveAutomation.input.form", "tryAutomation.form", "replayAutomation.form")},
    "reminderDates": "11-20", "kinds": "points.earned",
}  # fmt: skip
"""What leads to a list, and what it holds, beside what others' ids need."""


def lists() -> Iterator[tuple[Operation, Path, GraphQLInputType]]:
    """Each place of the schema that takes a list, and what the list holds."""
    for kind in ("mutation", "query"):
        for operation in operations(kind):
            for name, one in operation.arguments.items():
                for path, held in _lists(one.type, (name,), ()):
                    yield operation, path, held


def _lists(kind: GraphQLInputType, path: Path, seen: tuple[str, ...]) -> Iterator[tuple[Path, GraphQLInputType]]:
    bare = kind.of_type if isinstance(kind, GraphQLNonNull) else kind
    if isinstance(bare, GraphQLList):
        yield path, bare.of_type
    named = get_named_type(kind)
    if isinstance(named, GraphQLInputObjectType) and named.name not in seen and len(path) <= DEEPEST:
        for name, one in named.fields.items():
            yield from _lists(one.type, (*path, name), (*seen, named.name))


def _first_leaf(kind: GraphQLInputType, path: Path) -> tuple[Path, GraphQLNamedType]:
    """Of what a list holds: a place that takes a plain value."""
    named = get_named_type(kind)
    if not isinstance(named, GraphQLInputObjectType):
        return path, named
    needed = [name for name, one in named.fields.items() if is_required_input_field(one)]
    name = next(iter(needed or named.fields))
    return _first_leaf(named.fields[name].type, (*path, name))


async def test_six_thousand_of_one_thing_cost_what_one_does_or_are_refused(siege: Siege) -> None:
    siege.samples |= FURTHER
    siege.samples["unsubscribeMail.input.token"] = await a_mails_token(siege)
    tried, wrong, refused = list(lists()), [], []
    assert len(tried) > 150
    for operation, path, kind in tried:
        variables = await fitting(siege, operation, path, kind)
        role, place = role_for(operation), f"{operation.name} {'.'.join(path)}"
        told, costs = [], []
        for times in (1, MANY):
            repeat(variables, path, times)
            with counted() as cost:
                told.append(json.dumps(await siege.send_undone(role, operation, variables)))
            costs.append(len(cost.statements))
        if REFUSED.search(told[0]):
            refused.append(f"{place}: {told[0][:200]}")
        if "INTERNAL" in told[1]:
            wrong.append(f"{place}: {told[1][:200]}")
        if costs[1] > costs[0] + MORE_STATEMENTS or len(told[1]) > len(told[0]) + MORE_LETTERS:
            wrong.append(f"{place}: {costs} statements, {[*map(len, told)]} letters of an answer, for one and for many")
    assert not wrong, "\n".join(wrong)
    assert len(refused) <= MOST_REFUSED, "\n".join(refused)


async def a_mails_token(siege: Siege) -> str:
    """Of a link with which a customer wants no more of a mail."""
    [row] = await siege.house.rows("SELECT min(id) AS id FROM membership WHERE customer_id = $1", siege.me)
    return unsubscribe_token(siege.house.settings, row["id"], MailEvent.WELCOME)


def role_for(operation: Operation) -> str:
    least = least_for(operation.name)
    return least if least in ("NOBODY", "CUSTOMER") else "OWNER"


async def fitting(siege: Siege, operation: Operation, path: Path, kind: GraphQLInputType) -> dict[str, Any]:
    """Variables with one's own ids that lead to the list at *path*."""
    leaf, named = _first_leaf(kind, path)
    role = role_for(operation)
    if named.name == "ID":
        given = await siege.learn(role, operation, leaf)
        return siege.variables(operation, {leaf: given.get(leaf, NOBODY), **given})
    value = (
        next(iter(named.values))
        if isinstance(named, GraphQLEnumType)
        else siege.samples.get(path[-1], PLAIN[named.name])
    )
    given = {leaf: value}
    for one in list(nobodies(siege.variables(operation, given))):
        given |= {where: id for where, id in (await siege.learn(role, operation, one)).items() if where != leaf}
    return siege.variables(operation, given)


def repeat(variables: dict[str, Any], path: Path, times: int) -> None:
    """Have the list at *path* hold its first thing *times*, or as often as a body holds it."""
    held: Any = variables
    for name in path[:-1]:
        held = held[name][0] if isinstance(held[name], list) else held[name]
    first = held[path[-1]][0]
    held[path[-1]] = [first] * min(times, (MOST_BYTES - 5_000) // (len(json.dumps(first)) + 1))
