"""Runs GraphQL documents: prepared once each, executed by a plan or by graphql-core, errors made public.

Strawberry's extensions are left out: one that wraps resolvers doubles the time of a small query, and a cached parse
error is lost over WebSocket.
"""

from __future__ import annotations

import secrets
from collections import OrderedDict
from collections.abc import AsyncGenerator, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from inspect import isawaitable
from typing import Any, NamedTuple, cast

import strawberry
from graphql import (
    DocumentNode,
    ExecutionResult,
    Executor,
    GraphQLError,
    NoSchemaIntrospectionCustomRule,
    OperationDefinitionNode,
    create_source_event_stream,
    execute,
    map_source_to_response_event,
    parse,
    specified_rules,
    validate,
)
from strawberry.exceptions import StrawberryInputCoercionError
from strawberry.execution import optimized_is_awaitable
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule
from strawberry.types.execution import ExecutionResult as StrawberryResult
from strawberry.types.execution import PreExecutionError
from strawberry.types.graphql import OperationType

from fiel.context import Context, Unauthenticated
from fiel.core.db import outage_of
from fiel.core.errors import InvalidInput, Refusal
from fiel.core.language import Language
from fiel.core.live import Live
from fiel.core.logs import logger
from fiel.edge.limits import MOST_TOKENS, check_limits
from fiel.edge.plans import Plans

log = logger("graphql")
MOST_ERRORS = 5
CACHED_DOCUMENTS = 512
LONGEST_CACHED = 8_000
"""Characters; longer documents are prepared each time, so that a stranger can't fill the memory."""
QUERY, MUTATION, SUBSCRIPTION = OperationType.QUERY, OperationType.MUTATION, OperationType.SUBSCRIPTION


class Ready(NamedTuple):
    """A document that may be executed. *is_kept*: the next one with this text is this very object."""

    document: DocumentNode
    operation: OperationDefinitionNode
    kind: OperationType
    is_kept: bool


@dataclass(frozen=True, slots=True)
class Prepared:
    """The cached outcome of parsing, bounding and validating one document."""

    document: DocumentNode | None
    errors: tuple[GraphQLError, ...] = ()
    _ready: dict[str | None, Ready] = field(default_factory=dict)
    """By the names of operations that there are."""

    def ready(self, name: str | None, *, is_kept: bool) -> Ready | GraphQLError:
        if (known := self._ready.get(name)) is not None:
            return known
        if self.document is None:
            return GraphQLError("Unknown operation.")
        operation = self._operation(self.document, name)
        if isinstance(operation, GraphQLError):
            return operation
        kind = OperationType(operation.operation.value)
        return self._ready.setdefault(name, Ready(self.document, operation, kind, is_kept))

    def _operation(self, document: DocumentNode, name: str | None) -> OperationDefinitionNode | GraphQLError:
        definitions = document.definitions
        operations = [d for d in definitions if isinstance(d, OperationDefinitionNode)]
        if name is not None:
            operations = [d for d in operations if d.name and d.name.value == name]
        if len(operations) == 1:
            return operations[0]
        return GraphQLError("Must provide operationName." if operations else "Unknown operation.")


@dataclass(frozen=True, slots=True)
class Shared:
    """A subscription that answers many at once."""

    executor: Executor[Any]
    live: Live[Any, Any]


class FielSchema(strawberry.Schema):
    """strawberry.Schema whose two entry points go straight to a plan, or to graphql-core."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.set_introspection(False)
        self.set_plans(True)

    def set_plans(self, wanted: bool, *, at_once: bool = False) -> None:
        """*at_once*: also for a document that was never met before."""
        converter = self.schema_converter
        self._plans = Plans(self._schema, converter, self.execution_context_class) if wanted else None
        self._plans_at_once = at_once
        self._met: OrderedDict[tuple[object, ...], OperationDefinitionNode] = OrderedDict()

    def set_introspection(self, allowed: bool) -> None:
        rules = (*specified_rules, MaybeNullValidationRule, OneOfInputValidationRule)
        self._rules = rules if allowed else (*rules, NoSchemaIntrospectionCustomRule)
        self._cached: Callable[[str], Prepared] = lru_cache(CACHED_DOCUMENTS)(self._prepare)

    async def execute(
        self,
        query: str | None,
        variable_values: dict[str, Any] | None = None,
        context_value: Any = None,
        root_value: Any = None,
        operation_name: str | None = None,
        allowed_operation_types: Iterable[OperationType] | None = (QUERY, MUTATION),
        operation_extensions: dict[str, Any] | None = None,
    ) -> StrawberryResult:
        ready = self._ready(query, operation_name, allowed_operation_types)
        if isinstance(ready, PreExecutionError):
            return ready
        if self._plans is not None and ready.is_kept and self._comes_again(ready.operation, variable_values or {}):
            planned = await self._plans.execute(
                ready.document, ready.operation, variable_values, root_value, context_value, operation_extensions
            )
            if planned is not None:
                return public_result(planned, _language(context_value))
        result = execute(
            self._schema, ready.document, root_value, context_value, variable_values, operation_name,
            executor_class=self.execution_context_class, is_awaitable=cast(Any, optimized_is_awaitable),
            hide_suggestions=True, operation_extensions=operation_extensions,
        )  # fmt: skip
        return public_result(await result if isawaitable(result) else result, _language(context_value))

    def _comes_again(self, operation: OperationDefinitionNode, variables: Mapping[str, Any]) -> bool:
        """Whether it was asked for before, with the same switches on: each way they can stand is a plan of its own. To
        write one takes as long as a hundred runs of it: who asks once does not pay for that."""
        if self._plans_at_once:
            return True
        on = [
            name
            for one in operation.variable_definitions or ()
            if variables.get(name := one.variable.name.value) is True
        ]
        key = (id(operation), *on)
        is_known = key in self._met
        self._met[key] = operation
        self._met.move_to_end(key)
        if len(self._met) > CACHED_DOCUMENTS:
            self._met.popitem(last=False)
        return is_known

    def prepared(self, text: str) -> Prepared:
        return self._cached(text) if len(text) <= LONGEST_CACHED else self._prepare(text)

    async def begin(
        self, query: str, prepared: Prepared, variables: dict[str, Any] | None, context: Context,
        operation_name: str | None,
    ) -> AsyncGenerator[StrawberryResult, None] | Shared:  # fmt: skip
        """An operation over WebSocket, where mutations are not allowed. *prepared*: *query*, by ``prepared``."""
        ready = self._ready_of(prepared, query, operation_name, (QUERY, SUBSCRIPTION))
        if isinstance(ready, PreExecutionError):
            return _alone(ready)
        if ready.kind is not SUBSCRIPTION:
            return _alone(await self.execute(query, variables, context, operation_name=operation_name))
        executor = Executor.build(
            self._schema, ready.document, None, context, variables, operation_name, hide_suggestions=True
        )
        if not isinstance(executor, Executor):
            return _alone(PreExecutionError(None, executor[:MOST_ERRORS]))
        started = create_source_event_stream(executor)
        source = await started if isawaitable(started) else started
        if isinstance(source, ExecutionResult):
            return _alone(PreExecutionError(None, _public_errors(source.errors or (), context.language)))
        if isinstance(source, Live):
            return Shared(executor, source)
        return _private(map_source_to_response_event(executor, source), context.language)

    def _ready(
        self, query: str | None, name: str | None, allowed: Iterable[OperationType] | None
    ) -> Ready | PreExecutionError:
        text = query or ""
        return self._ready_of(self.prepared(text), text, name, allowed)

    def _ready_of(
        self, prepared: Prepared, text: str, name: str | None, allowed: Iterable[OperationType] | None
    ) -> Ready | PreExecutionError:
        if prepared.errors or prepared.document is None:
            return PreExecutionError(None, list(prepared.errors[:MOST_ERRORS]))
        ready = prepared.ready(name, is_kept=len(text) <= LONGEST_CACHED)
        if isinstance(ready, GraphQLError):
            return PreExecutionError(None, [ready])
        if allowed is not None and ready.kind not in allowed:
            code = {"code": "OPERATION_NOT_ALLOWED"}
            message = f"A {ready.kind.value} is not allowed here."
            return PreExecutionError(None, [GraphQLError(message, extensions=code)])
        return ready

    def _prepare(self, query: str) -> Prepared:
        try:
            document = parse(query, max_lexical_tokens=MOST_TOKENS, no_location=False)
            errors = check_limits(document) or validate(
                self._schema, document, self._rules, max_errors=MOST_ERRORS, hide_suggestions=True
            )
        except GraphQLError as error:
            error.__traceback__ = None  # or the cache would keep its frames
            return Prepared(None, (error,))
        except RecursionError:
            return Prepared(None, (GraphQLError("The document is nested too deeply."),))
        return Prepared(document, tuple(errors))


async def _alone(result: StrawberryResult) -> AsyncGenerator[StrawberryResult, None]:
    yield result


async def _private(
    events: AsyncGenerator[ExecutionResult, None], language: Language
) -> AsyncGenerator[StrawberryResult, None]:
    try:
        async for event in events:
            yield public_result(event, language)
    except Exception as error:  # raised by the resolver's generator: graphql-core lets it through
        yield StrawberryResult(None, [public_failure(error, language)])
    finally:
        await events.aclose()


def public_failure(error: Exception, language: Language) -> GraphQLError:
    """What a listener is told whose subscription ends by *error*."""
    return _told(error, language) or _masked(error)


def public_result(result: ExecutionResult, language: Language) -> StrawberryResult:
    errors = _public_errors(result.errors, language) if result.errors else None
    if errors and result.data is None and all(error.path is None for error in errors):
        return PreExecutionError(None, errors)  # the variables did not fit: a request error, without data
    return StrawberryResult(result.data, errors)


def _public_errors(errors: Iterable[GraphQLError], language: Language) -> list[GraphQLError]:
    return [_public_error(error, language) for error in list(errors)[:MOST_ERRORS]]


def _public_error(error: GraphQLError, language: Language) -> GraphQLError:
    cause = error.original_error
    is_of_core = type(cause) is GraphQLError and bool(cause.nodes)  # an argument by a variable that is null
    if error.path is None or is_of_core or isinstance(cause, StrawberryInputCoercionError):
        return error  # parsing, validation, variables: graphql-core wrote it for the client
    return _told(cause or error, language, error) or _masked(cause or error, error)


def _told(cause: Exception, language: Language, at: GraphQLError | None = None) -> GraphQLError | None:
    """An expected failure where there is no union to say it in, or the database's trouble; None for a bug."""
    if isinstance(cause, InvalidInput) and cause.problems:  # no form stands here whose fields could be marked
        first = cause.problems[0]
        return _placed(first.message(language), at, {"code": cause.code, "field": first.path})
    if isinstance(cause, Refusal):
        return _placed(cause.message(language), at, {"code": cause.code})
    if isinstance(cause, Unauthenticated):
        return _placed(cause.message, at, dict(cause.extensions or {}))
    if away := outage_of(cause):
        log.error("the database can't be used", code=away.code, why=f"{type(cause).__name__}: {cause}")
        return _placed(away.message(language), at, {"code": away.code})
    return None


def _masked(cause: Exception, at: GraphQLError | None = None) -> GraphQLError:
    error_id = secrets.token_hex(8)
    log.error("bug in a resolver", error_id=error_id, exc_info=cause)
    return _placed("Internal error", at, {"code": "INTERNAL", "errorId": error_id})


def _placed(message: str, at: GraphQLError | None, extensions: dict[str, Any]) -> GraphQLError:
    return GraphQLError(message, nodes=at.nodes if at else None, path=at.path if at else None, extensions=extensions)


def _language(context: Any) -> Language:
    language: Language = getattr(context, "language", "en")
    return language
