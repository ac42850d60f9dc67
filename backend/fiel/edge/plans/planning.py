"""Which documents are planned, and the plans kept."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from types import CoroutineType
from typing import Any

from graphql import (
    DirectiveNode,
    DocumentNode,
    ExecutionResult,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLNonNull,
    GraphQLObjectType,
    OperationDefinitionNode,
    OperationType,
    VariableNode,
    Visitor,
    visit,
)
from graphql.execution.collect_fields import FieldDetails, FragmentDetails, collect_fields, collect_subfields
from graphql.execution.executor import Executor
from graphql.execution.values import VariableValues
from graphql.type import GraphQLSchema
from strawberry import Info
from strawberry.schema.schema_converter import GraphQLCoreConverter
from strawberry.types.field import StrawberryField

from fiel.edge.plans.by_row import ByRow, written_by_row
from fiel.edge.plans.completing import DEFINITION, completer_of
from fiel.edge.plans.inputs import Variables, arguments_of, converter_of
from fiel.edge.plans.running import Operation, Run, Select, Site
from fiel.edge.plans.writing import TYPENAME, written

MOST_OPERATIONS = 512
MOST_FIELDS = 25_000
"""In all plans together, so that a stranger can't fill the memory: three kilobytes each."""
MOST_SWITCHES = 4
"""Variables in ``@skip`` and ``@include``: each combination of their values is a plan of its own."""


@dataclass(slots=True)
class Tally:
    """Fields written out in all plans together. Never less than there are: what has been dropped may still grow."""

    fields: int = 0


class Plan:
    """One operation with one set of switches. It grows when a type is met that only a value tells."""

    def __init__(
        self, operation: Operation, switches: dict[str, Any], converter: GraphQLCoreConverter, tally: Tally
    ) -> None:
        self._operation, self._converter, self._tally = operation, converter, tally
        self._switches = VariableValues({}, switches)
        self._selects: dict[tuple[int, str], Select] = {}
        self._by_row: dict[tuple[int, str], ByRow | None] = {}
        self._beneath: dict[tuple[int, str], list[Site]] = {}
        self.size = 0
        root = operation.schema.get_root_type(operation.node.operation)
        assert root is not None  # else the document is not valid  # noqa: S101
        groups = collect_fields(
            operation.schema, operation.details, self._switches, root, operation.node, True
        ).grouped_field_set  # fmt: skip
        sites = self._sites(root, groups)
        parts = [[site] for site in sites] if operation.node.operation is OperationType.MUTATION else [sites]
        self._parts = [written(part, self) for part in parts]
        """One after the other: a mutation's fields, or all of a query's together."""

    async def run(self, run: Run) -> ExecutionResult:
        data: dict[str, Any] | None = {}
        try:
            for part in self._parts:
                done = part(run, run.root, None)
                data |= await done if type(done) is CoroutineType else done
        except GraphQLError as error:
            run.add(error, None)
            data = None
        return ExecutionResult(data, run.errors or None)

    def of_objects(self, site: Site, kind: GraphQLObjectType) -> Select:
        """The function for objects of *kind* at *site*."""
        key = (id(site), kind.name)
        if key not in self._selects:
            self._selects[key] = written(self._sites_beneath(site, kind), self)
        return self._selects[key]

    def by_row(self, site: Site, kind: GraphQLObjectType) -> ByRow | None:
        """The function for rows whose objects would be of *kind*; None where they are no rows."""
        key = (id(site), kind.name)
        if key not in self._by_row:
            whole, sites = self.of_objects(site, kind), self._sites_beneath(site, kind)
            found = self._by_row[key] = written_by_row(kind, sites, whole, self)
            functions = 0 if found is None else 1 if found.flat is None else 2
            self._count(functions * len(sites))
        return self._by_row[key]

    def _sites_beneath(self, site: Site, kind: GraphQLObjectType) -> list[Site]:
        key = (id(site), kind.name)
        if key not in self._beneath:
            one = self._operation
            groups = collect_subfields(
                one.schema, one.details, self._switches, one.node, kind, site.details, True
            ).grouped_field_set
            self._beneath[key] = self._sites(kind, groups)
        return self._beneath[key]

    def _count(self, fields: int) -> None:
        self.size += fields
        self._tally.fields += fields

    def _sites(self, kind: GraphQLObjectType, groups: dict[str, list[FieldDetails]]) -> list[Site]:
        return [self._site(kind, key, details) for key, details in groups.items()]

    def _site(self, kind: GraphQLObjectType, key: str, details: list[FieldDetails]) -> Site:
        nodes = [one.node for one in details]
        definition = self._operation.schema.get_field(kind, nodes[0].name.value)
        assert definition is not None  # else the document is not valid  # noqa: S101
        field = definition.extensions.get(DEFINITION)
        known = field if type(field) is StrawberryField and not field.extensions else None
        is_required = isinstance(definition.type, GraphQLNonNull)
        site = Site(key, kind, definition, details, nodes, is_required, known)
        self._count(1)
        site.arguments = arguments_of(site)
        if known is not None and known.base_resolver is not None:
            site.convert = converter_of(definition, known, self._converter)
        if site.name != TYPENAME:
            site.complete = completer_of(site, definition.type, self)
        return site


class Family:
    """The plans of one operation, one for each way its switches can stand."""

    def __init__(
        self, operation: Operation, switches: tuple[str, ...], converter: GraphQLCoreConverter, tally: Tally
    ) -> None:
        self.operation, self._switches, self._converter, self._tally = operation, switches, converter, tally
        self.variables = Variables(operation.schema, operation.node)
        self._plans: dict[tuple[Any, ...], Plan] = {}

    @property
    def size(self) -> int:
        """Fields written out so far."""
        return sum(plan.size for plan in self._plans.values())

    def plan(self, coerced: dict[str, Any]) -> Plan | None:
        """None where a switch is neither on nor off, which is an error that graphql-core words."""
        switches = {name: coerced.get(name) for name in self._switches}
        values = tuple(switches.values())
        if values not in self._plans:
            if not all(isinstance(value, bool) for value in values):
                return None
            self._plans[values] = Plan(self.operation, switches, self._converter, self._tally)
        return self._plans[values]


class Plans:
    """Those of a schema; what was not used for longest goes first when there are too many."""

    def __init__(
        self, schema: GraphQLSchema, converter: GraphQLCoreConverter, executor_class: type[Executor[Any]]
    ) -> None:
        self._schema, self._converter, self._executor_class = schema, converter, executor_class
        self._is_usual = converter.config.info_class is Info and not converter.exception_handlers
        self._families: OrderedDict[int, tuple[OperationDefinitionNode, Family | None]] = OrderedDict()
        self._tally = Tally()

    @property
    def size(self) -> int:
        """Fields written out, in all that is kept."""
        return sum(family.size for _, family in self._families.values() if family)

    async def execute(
        self,
        document: DocumentNode,
        operation: OperationDefinitionNode,
        given: dict[str, Any] | None,
        root: Any,
        context: Any,
        extensions: dict[str, Any] | None,
    ) -> ExecutionResult | None:
        """The answer to a validated document's operation; None where no plan covers it.

        A plan is found by the identity of *operation*: give the same parsed document again.
        """
        family = self._family(document, operation)
        if family is None:
            return None
        variables = family.variables.read(given or {})
        if isinstance(variables, list):
            return ExecutionResult(None, variables)
        plan = family.plan(variables.coerced)
        if self._tally.fields > MOST_FIELDS:
            self._drop_oldest()
        return await plan.run(Run(family.operation, variables, root, context, extensions)) if plan else None

    def _family(self, document: DocumentNode, node: OperationDefinitionNode) -> Family | None:
        key = id(node)
        if key not in self._families:
            self._families[key] = (node, self._found(document, node))
            while len(self._families) > MOST_OPERATIONS:
                self._families.popitem(last=False)
        self._families.move_to_end(key)
        return self._families[key][1]

    def _drop_oldest(self) -> None:
        """Until what is kept is within the bound; the one in use stays."""
        self._tally.fields = self.size
        while self._tally.fields > MOST_FIELDS and len(self._families) > 1:
            _, (_, family) = self._families.popitem(last=False)
            self._tally.fields -= family.size if family else 0

    def _found(self, document: DocumentNode, node: OperationDefinitionNode) -> Family | None:
        if not self._is_usual or node.operation is OperationType.SUBSCRIPTION or node.directives:
            return None
        fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
        if any(one.variable_definitions for one in fragments.values()):
            return None
        finder = _Finder()
        visit(node.selection_set, finder)
        for fragment in fragments.values():
            visit(fragment, finder)
        if not finder.is_covered or len(finder.switches) > MOST_SWITCHES:
            return None
        details = {name: FragmentDetails(one, None) for name, one in fragments.items()}
        operation = Operation(self._schema, node, fragments, details, self._executor_class)
        return Family(operation, tuple(finder.switches), self._converter, self._tally)


class _Finder(Visitor):
    """Whether all directives are ``@skip`` and ``@include``, and the variables in them."""

    def __init__(self) -> None:
        super().__init__()
        self.is_covered = True
        self.switches: dict[str, None] = {}

    def enter_directive(self, node: DirectiveNode, *_: Any) -> None:
        self.is_covered &= node.name.value in ("skip", "include")
        for argument in node.arguments or ():
            if isinstance(argument.value, VariableNode):
                self.switches[argument.value.name.value] = None

    def enter_field(self, node: FieldNode, *_: Any) -> None:
        self.is_covered &= node.name.value not in ("__schema", "__type")
