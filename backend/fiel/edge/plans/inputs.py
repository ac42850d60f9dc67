"""Variables and arguments: the common ones read at once, the others by graphql-core and Strawberry."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from graphql import (
    GraphQLError,
    GraphQLID,
    GraphQLInputType,
    GraphQLInt,
    GraphQLNonNull,
    GraphQLSchema,
    GraphQLString,
    OperationDefinitionNode,
    Undefined,
    ValueNode,
    VariableNode,
    Visitor,
    get_variable_values,
    is_leaf_type,
    visit,
)
from graphql.execution.get_variable_signature import GraphQLVariableSignature, get_variable_signature
from graphql.execution.values import VariableValues, VariableValueSource, get_argument_values
from graphql.type import GraphQLBoolean, GraphQLField
from strawberry.relay.types import GlobalID
from strawberry.schema.schema_converter import GraphQLCoreConverter
from strawberry.types.arguments import convert_arguments
from strawberry.types.base import StrawberryMaybe, StrawberryOptional

if TYPE_CHECKING:
    from fiel.edge.plans.running import Convert, LazyInfo, Run, Site

MOST_ERRORS = 50
"""As graphql-core's own bound."""
IMMUTABLE = (str, int, float, bool, type(None))
LEAST_INT, LARGEST_INT = -(2**31), 2**31 - 1


class Variables:
    """An operation's: read at once where all given are plain strings, numbers and truths."""

    def __init__(self, schema: GraphQLSchema, operation: OperationDefinitionNode) -> None:
        self._schema, self._nodes = schema, operation.variable_definitions or ()
        self._quick: list[tuple[GraphQLVariableSignature, type, bool, Any]] | None = []
        for node in self._nodes:
            signature = get_variable_signature(schema, node)
            kind = None if isinstance(signature, GraphQLError) else _plain_type(signature.type)
            default: Any = Undefined
            if node.default_value:
                read = get_variable_values(schema, [node], {}, hide_suggestions=True)
                default = None if isinstance(read, list) else read.coerced.get(node.variable.name.value)
                kind = kind if type(default) in (str, int, bool) else None
            if kind is None or isinstance(signature, GraphQLError):
                self._quick = None
                return
            self._quick.append((signature, kind, isinstance(signature.type, GraphQLNonNull), default))

    def read(self, given: dict[str, Any]) -> VariableValues | list[GraphQLError]:
        if self._quick is None:
            return self._read_slowly(given)
        sources: dict[str, VariableValueSource] = {}
        coerced: dict[str, Any] = {}
        for signature, kind, is_required, default in self._quick:
            name = signature.name
            value = given.get(name, Undefined)
            if value is Undefined:
                if default is not Undefined:
                    coerced[name] = default
                elif is_required:
                    return self._read_slowly(given)
                sources[name] = VariableValueSource(signature)
                continue
            if type(value) is not kind:
                if value is not None or is_required:
                    return self._read_slowly(given)
            elif isinstance(value, int) and not LEAST_INT <= value <= LARGEST_INT:
                return self._read_slowly(given)
            coerced[name] = value
            sources[name] = VariableValueSource(signature, value)
        return VariableValues(sources, coerced)

    def _read_slowly(self, given: dict[str, Any]) -> VariableValues | list[GraphQLError]:
        return get_variable_values(self._schema, self._nodes, given, max_errors=MOST_ERRORS, hide_suggestions=True)


def arguments_of(site: Site) -> Callable[[Run], dict[str, Any]] | None:
    """Reads a field's arguments, as graphql-core names them; None where it takes none. Not to be changed."""
    definition, node = site.definition, site.nodes[0]
    if not definition.args:
        return None

    def read(run: Run) -> dict[str, Any]:
        return get_argument_values(definition, node, run.variables, None, True)

    given = {argument.name.value: argument.value for argument in node.arguments or ()}
    by_variable, constant = [], GraphQLField(definition.type, {})
    for name, argument in definition.args.items():
        value = given.get(name)
        if isinstance(value, VariableNode) and argument.out_name in (None, name):
            by_variable.append((name, value.name.value, isinstance(argument.type, GraphQLNonNull)))
        elif value is not None and _names_variables(value):
            return read
        else:
            constant.args[name] = argument
    try:
        fixed = get_argument_values(constant, node, None, None, True)
    except GraphQLError:
        return read
    if not all(isinstance(value, IMMUTABLE) for value in fixed.values()):
        return read
    if not by_variable:
        return lambda _: fixed

    def read_quickly(run: Run) -> dict[str, Any]:
        values, coerced = fixed.copy(), run.coerced
        for name, variable, is_required in by_variable:
            value = coerced.get(variable, Undefined)
            if value is Undefined or (value is None and is_required):
                return read(run)
            values[name] = value
        return values

    return read_quickly


def converter_of(definition: GraphQLField, field: Any, converter: GraphQLCoreConverter) -> Convert:
    """Makes of a field's arguments what its resolver takes: Python's names, Strawberry's inputs."""
    names: list[tuple[str, str]] = []
    is_plain = True
    for argument in field.arguments:
        name, kind = converter.config.name_converter.from_argument(argument), argument.type
        inner = kind.of_type if isinstance(kind, StrawberryOptional) else kind
        is_leaf = is_leaf_type(_nullable(definition.args[name].type))
        is_plain &= is_leaf and inner is not GlobalID and not isinstance(kind, StrawberryMaybe)
        names.append((name, argument.python_name))

    if not is_plain:

        def convert(values: dict[str, Any], info: LazyInfo) -> dict[str, Any]:
            return convert_arguments(values, field.arguments, converter.scalar_registry, converter.config, info)

        return convert
    if all(name == own for name, own in names):
        return lambda values, _: values.copy()
    return lambda values, _: {own: values[name] for name, own in names if name in values}


def _plain_type(kind: GraphQLInputType) -> type | None:
    """Values of this very type are taken as they are."""
    return {GraphQLString: str, GraphQLID: str, GraphQLBoolean: bool, GraphQLInt: int}.get(_nullable(kind))


def _nullable(kind: Any) -> Any:
    return kind.of_type if isinstance(kind, GraphQLNonNull) else kind


def _names_variables(value: ValueNode) -> bool:
    found = []

    class Finder(Visitor):
        def enter_variable(self, node: VariableNode, *_: Any) -> None:
            found.append(node)

    visit(value, Finder())
    return bool(found)
