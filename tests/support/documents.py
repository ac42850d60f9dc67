"""Documents that ask for everything a mutation can answer, made from the schema itself."""

from __future__ import annotations

from functools import cache

from graphql import (
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLUnionType,
    get_named_type,
    is_leaf_type,
)

from fiel.app import schema

DEEPEST = 3


@cache
def document_for(mutation: str, has_input: bool) -> str:
    fields = schema._schema.mutation_type.fields  # type: ignore[union-attr]  # there are mutations
    field = fields[mutation]
    selection = _selection(get_named_type(field.type), DEEPEST)
    if not has_input:
        return f"mutation {{ {mutation} {selection} }}"
    kind = field.args["input"].type
    return f"mutation ($input: {kind}) {{ {mutation}(input: $input) {selection} }}"


def selection_of(kind: GraphQLOutputType) -> str:
    """Everything plain that an answer of this type can say."""
    return _selection(get_named_type(kind), DEEPEST)


def _selection(kind: GraphQLNamedType, depth: int) -> str:
    if isinstance(kind, GraphQLUnionType):
        parts = " ".join(f"... on {one.name} {_selection(one, depth)}" for one in kind.types)
        return f"{{ __typename {parts} }}"
    if not isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
        return ""
    found = ["__typename"]
    for name, field in kind.fields.items():
        named = get_named_type(field.type)
        takes = any(isinstance(argument.type, GraphQLNonNull) for argument in field.args.values())
        if is_leaf_type(named) and not takes:
            found.append(name)
        elif depth > 1 and not takes and not named.name.endswith("Connection"):
            found.append(f"{name} {_selection(named, depth - 1)}")
    return "{ " + " ".join(found) + " }"
