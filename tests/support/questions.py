"""Random GraphQL documents for a schema: aliases, fragments, switches, variables with values that fit or don't."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
    is_abstract_type,
    is_composite_type,
    is_required_argument,
    is_required_input_field,
)

TEXTS = ("", "ñandú", 'a "b" \\ c', "cafe-aurora")
MOMENTS = {"DateTime": "2026-03-02T09:00:00+00:00", "Date": "2026-03-02", "Time": "09:00:00"}


@dataclass
class Asker:
    """*known*: values for arguments of these names, rather than any."""

    schema: GraphQLSchema
    rng: random.Random
    known: dict[str, list[Any]] = field(default_factory=dict)
    deepest: int = 5
    variables: dict[str, str] = field(default_factory=dict)
    values: dict[str, Any] = field(default_factory=dict)
    fragments: list[str] = field(default_factory=list)

    def document(self, kind: str = "query") -> tuple[str, dict[str, Any]]:
        root = {"query": self.schema.query_type, "mutation": self.schema.mutation_type}[kind]
        assert root is not None
        selection = self._selection(root, self.deepest)
        declared = ", ".join(f"${name}: {kind}" for name, kind in self.variables.items())
        head = f"{kind} Asked({declared})" if declared else kind
        return "\n".join([f"{head} {selection}", *self.fragments]), self.values

    def _chance(self, of: float) -> bool:
        return self.rng.random() < of

    def _selection(self, kind: Any, depth: int) -> str:
        parts = [self._field(kind, depth) for _ in range(self.rng.randint(1, 4))]
        if self._chance(0.3):
            parts.append(parts[0])
        if depth > 1 and self._chance(0.5):
            parts.insert(self.rng.randint(0, len(parts)), self._fragment(kind, depth - 1))
        return "{ " + " ".join(parts) + " }"

    def _field(self, kind: Any, depth: int) -> str:
        names = [] if isinstance(kind, GraphQLUnionType) else [*kind.fields]
        if depth <= 1:
            names = [name for name in names if not is_composite_type(get_named_type(kind.fields[name].type))]
        if not names or self._chance(0.1):
            return f"{self._alias()}__typename{self._switch()}"
        name = self.rng.choice(names)
        one: GraphQLField = kind.fields[name]
        inner = get_named_type(one.type)
        given = [self._argument(n, a) for n, a in one.args.items() if is_required_argument(a) or self._chance(0.6)]
        arguments = f"({', '.join(given)})" if given else ""
        below = f" {self._selection(inner, depth - 1)}" if is_composite_type(inner) else ""
        alias = f"{name}{self.rng.randint(0, 99)}: " if given and self._chance(0.8) else self._alias()
        return f"{alias}{name}{arguments}{self._switch()}{below}"

    def _alias(self) -> str:
        return f"{self.rng.choice('abcd')}{self.rng.randint(0, 9)}: " if self._chance(0.2) else ""

    def _switch(self) -> str:
        if not self._chance(0.12):
            return ""
        which = self.rng.choice(("skip", "include"))
        if self._chance(0.5):
            return f" @{which}(if: {self.rng.choice(('true', 'false'))})"
        name = f"s{self.rng.randint(0, 2)}"
        self.variables[name], self.values[name] = "Boolean!", self.values.get(name, self._chance(0.5))
        return f" @{which}(if: ${name})"

    def _fragment(self, kind: Any, depth: int) -> str:
        possible = self.schema.get_possible_types(kind) if is_abstract_type(kind) else [kind]
        on: Any = self.rng.choice([kind, *possible])
        if isinstance(on, GraphQLObjectType) and on.interfaces and self._chance(0.3):
            on = self.rng.choice(on.interfaces)
        selection = self._selection(on, depth)
        if self._chance(0.5):
            return f"...{f' on {on.name}' if on is not kind or self._chance(0.5) else ''}{self._switch()} {selection}"
        name = f"F{len(self.fragments)}"
        self.fragments.append(f"fragment {name} on {on.name} {selection}")
        return f"...{name}{self._switch()}"

    def _argument(self, name: str, argument: GraphQLArgument) -> str:
        if not self._chance(0.5):
            return f"{name}: {self._literal(self._value(name, argument.type))}"
        variable = f"v{len(self.variables)}"
        kind = str(argument.type)
        if kind.endswith("!") and self._chance(0.2):
            kind = f"{kind[:-1]} = {self._literal(self._value(name, argument.type))}"
        elif not kind.endswith("!") and self._chance(0.2):
            kind += "!"
        self.variables[variable] = kind
        if kind.endswith("!") or self._chance(0.7):
            self.values[variable] = _plain(self._value(name, argument.type))
        if self._chance(0.06):
            self.values[variable] = self.rng.choice([None, 7, "no", {"odd": 1}, [True]])
        return f"{name}: ${variable}"

    def plain_value(self, name: str, kind: Any) -> Any:
        """As JSON carries it."""
        return _plain(self._value(name, kind))

    def _value(self, name: str, kind: Any, depth: int = 3) -> Any:
        if isinstance(kind, GraphQLNonNull):
            return self._certain(name, kind.of_type, depth)
        return None if self._chance(0.15) else self._certain(name, kind, depth)

    def _certain(self, name: str, kind: Any, depth: int) -> Any:
        if self.known.get(name) and not isinstance(kind, GraphQLList | GraphQLInputObjectType):
            return self.rng.choice(self.known[name])
        if isinstance(kind, GraphQLList):
            return [self._value(name, kind.of_type, depth - 1) for _ in range(self.rng.randint(0, 2))]
        if isinstance(kind, GraphQLEnumType):
            return _Bare(self.rng.choice([*kind.values]))
        if isinstance(kind, GraphQLInputObjectType):
            fields = kind.fields
            if kind.is_one_of:
                one = self.rng.choice([*fields])
                return {one: self._certain(one, _nullable(fields[one].type), depth - 1)}
            return {
                n: self._value(n, f.type, depth - 1)
                for n, f in fields.items()
                if is_required_input_field(f) or (depth > 0 and self._chance(0.5))
            }
        if kind.name in ("Int", "SafeInt"):
            return self.rng.choice((1, 2, 5, 20, 100)) if self._chance(0.8) else self.rng.randint(-3, 2**31 - 1)
        if kind.name == "Float":
            return self.rng.choice((0, 1.5, -2))
        if kind.name == "Boolean":
            return self._chance(0.5)
        return MOMENTS.get(kind.name) or self.rng.choice(TEXTS)

    def _literal(self, value: Any) -> str:
        if isinstance(value, dict):
            return "{" + ", ".join(f"{name}: {self._literal(one)}" for name, one in value.items()) + "}"
        if isinstance(value, list):
            return "[" + ", ".join(self._literal(one) for one in value) + "]"
        return str(value) if isinstance(value, _Bare) else json.dumps(value)


class _Bare(str):
    """An enum's value: without quotes in a document."""

    __slots__ = ()


def _plain(value: Any) -> Any:
    return json.loads(json.dumps(value))


def _nullable(kind: Any) -> Any:
    return kind.of_type if isinstance(kind, GraphQLNonNull) else kind
