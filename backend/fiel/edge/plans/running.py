"""One run of a plan: whose it is, what went wrong in it, and what it waits for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import cached_property
from types import CoroutineType
from typing import Any, TypeAlias, cast

from graphql import GraphQLError, GraphQLField, GraphQLObjectType, GraphQLResolveInfo, located_error
from graphql.execution.collect_fields import FieldDetails, FragmentDetails
from graphql.execution.executor import Executor, default_field_resolver, default_type_resolver
from graphql.execution.values import VariableValues
from graphql.language import FieldNode, FragmentDefinitionNode, OperationDefinitionNode
from graphql.pyutils import Path, gather_with_cancel
from graphql.type import GraphQLSchema
from strawberry import Info
from strawberry.execution import optimized_is_awaitable as is_awaitable
from strawberry.types.field import StrawberryField

At: TypeAlias = "tuple[Any, str | int, str | None] | None"
"""A place in the answer, as graphql-core's ``Path``: what holds it, its key, that one's type; None at the root."""
Complete: TypeAlias = "Callable[[Run, At, Any], Any]"
"""Makes of a resolver's value what is answered, or a coroutine that will. Raises what went wrong."""
Select: TypeAlias = "Callable[[Run, Any, At], Any]"
"""The answer's object for an object of ours, or a coroutine that will give it."""


Convert: TypeAlias = "Callable[[dict[str, Any], LazyInfo], dict[str, Any]]"
"""Makes of arguments as graphql-core gives them what a resolver takes."""


def unknown(run: Run, at: At, value: Any) -> Any:
    raise AssertionError("a site before its selection is written")


@dataclass(slots=True, eq=False)
class Site:
    """A field of a selection, with all the nodes that ask for it."""

    key: str
    parent: GraphQLObjectType
    definition: GraphQLField
    details: list[FieldDetails]
    nodes: list[FieldNode]
    is_required: bool
    field: StrawberryField | None
    arguments: Callable[[Run], dict[str, Any]] | None = None
    convert: Convert | None = None
    complete: Complete = unknown

    @property
    def name(self) -> str:
        return self.nodes[0].name.value

    def at(self, holder: At) -> At:
        return (holder, self.key, self.parent.name)


@dataclass(frozen=True, slots=True, eq=False)
class Operation:
    """What all runs of an operation share."""

    schema: GraphQLSchema
    node: OperationDefinitionNode
    fragments: dict[str, FragmentDefinitionNode]
    details: dict[str, FragmentDetails]
    executor_class: type[Executor[Any]]


class Run:
    """One request's. ``coerced``: its variables as resolvers see them."""

    __slots__ = ("_executor", "coerced", "context", "errors", "extensions", "nulled", "operation", "root", "variables")

    def __init__(
        self,
        operation: Operation,
        variables: VariableValues,
        root: Any,
        context: Any,
        extensions: dict[str, Any] | None,
    ) -> None:
        self.operation, self.variables, self.coerced = operation, variables, variables.coerced
        self.root, self.context, self.extensions = root, context, extensions
        self.errors: list[GraphQLError] = []
        self.nulled: set[At] = set()
        self._executor: Executor[Any] | None = None

    @property
    def executor(self) -> Executor[Any]:
        """graphql-core's own, for whoever wants its info, and for the checks of a slow path."""
        if self._executor is None:
            one = self.operation
            self._executor = one.executor_class(
                one.schema, one.fragments, one.details, self.root, self.context, one.node, self.variables,
                default_field_resolver, default_type_resolver, default_field_resolver,
                is_awaitable=cast(Any, is_awaitable), hide_suggestions=True, operation_extensions=self.extensions,
            )  # type: ignore[call-arg]  # Strawberry's takes the extensions of the request  # fmt: skip
        return self._executor

    def info(self, site: Site, holder: At) -> GraphQLResolveInfo[Any]:
        path = _path(site.at(holder))
        assert path is not None  # a field's has a key  # noqa: S101
        return self.executor.build_resolve_info(site.definition, site.nodes, site.parent, path)

    def add(self, error: GraphQLError, at: At) -> None:
        """Keep an error unless the place where it happened is null already."""
        place = at
        while place is not None:
            if place in self.nulled:
                return
            place = place[0]
        if None not in self.nulled:
            self.nulled.add(at)
            self.errors.append(error)

    def fail(self, raw: Exception, site: Site, at: At, is_required: bool) -> Any:
        """None, and the error kept, where a place can be null; raises it for the next that holds it otherwise."""
        error = located_error(raw, site.nodes, _keys(at))
        if is_required:
            raise error
        self.add(error, at)
        return None

    def settle(self, waiting: list[Awaitable[Any]]) -> None:
        """See to what nobody will wait for any more."""
        if waiting:
            self.executor.settle_in_background(waiting)


class LazyInfo(Info[Any, Any]):
    """Strawberry's info; graphql-core's inside it is made when somebody asks for it."""

    def __init__(self, run: Run, site: Site, holder: At) -> None:
        self._run, self._site, self._holder = run, site, holder

    @property
    def context(self) -> Any:
        return self._run.context

    @property
    def _field(self) -> Any:  # type: ignore[override]  # nobody sets it
        return self._site.field

    @cached_property
    def _raw_info(self) -> Any:  # type: ignore[override]  # nobody sets it
        return LazyRawInfo(self._run, self._site, self._holder)


class LazyRawInfo:
    """graphql-core's info: what is asked for beneath a field is told at once, all else by its own."""

    def __init__(self, run: Run, site: Site, holder: At) -> None:
        self._run, self._site, self._holder = run, site, holder
        self.field_nodes, self.fragments = site.nodes, run.operation.fragments
        self.variable_values = run.variables

    @cached_property
    def _whole(self) -> GraphQLResolveInfo[Any]:
        return self._run.info(self._site, self._holder)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._whole, name)


def failed(run: Run, site: Site, holder: At, error: Exception, pending: dict[str, Any] | None) -> None:
    """A field of an object failed: null, or the whole object fails and lets its other fields end unheard."""
    try:
        run.fail(error, site, site.at(holder), site.is_required)
    except GraphQLError:
        if pending:
            run.settle(list(pending.values()))
        raise


def slow(run: Run, site: Site, holder: At, value: Any) -> Any:
    """A field's value, whatever it is, completed; or a coroutine."""
    at = site.at(holder)
    if is_awaitable(value):
        return awaited(run, site, at, value)
    done = site.complete(run, at, value)
    return guarded(run, site, at, done) if type(done) is CoroutineType else done


async def awaited(run: Run, site: Site, at: At, value: Awaitable[Any]) -> Any:
    try:
        done = site.complete(run, at, await value)
        return await done if type(done) is CoroutineType else done
    except Exception as error:
        return run.fail(error, site, at, site.is_required)


async def guarded(run: Run, site: Site, at: At, done: Awaitable[Any]) -> Any:
    try:
        return await done
    except Exception as error:
        return run.fail(error, site, at, site.is_required)


async def joined(answer: dict[str, Any], pending: dict[str, Any]) -> dict[str, Any]:
    """*answer* with the fields that were waited for, side by side."""
    if len(pending) == 1:
        for key, waiting in pending.items():
            answer[key] = await waiting
    else:
        answer.update(zip(pending, await gather_with_cancel(*pending.values()), strict=True))
    return answer


def _keys(at: At) -> list[str | int]:
    keys: list[str | int] = []
    while at is not None:
        keys.append(at[1])
        at = at[0]
    return keys[::-1]


def _path(at: At) -> Path | None:
    return None if at is None else Path(_path(at[0]), at[1], at[2])
