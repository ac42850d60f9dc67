"""A subscription's document at work: an event's value becomes its answer, for one listener or for all alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from inspect import isawaitable
from typing import Any
from weakref import WeakValueDictionary

import orjson
from graphql import ExecutionResult, Executor, GraphQLError, execute_subscription_event

from fiel.context import Context
from fiel.core.language import Language, locale_of
from fiel.edge.engine import public_failure, public_result

Key = tuple[str, str | None, bytes, str]
_known: WeakValueDictionary[Key, Answering] = WeakValueDictionary()
"""Those in use, by document, operation, variables, language and region."""


class Answering:
    """Makes the answers of everybody who asks the same in the same language and region."""

    __slots__ = ("__weakref__", "_executor")

    def __init__(self, executor: Executor[Any]) -> None:
        self._executor = _with_context(executor, None)

    async def for_many(self, value: object, one: Context) -> bytes | None:
        """The answer for nobody in particular, in the language of *one* of the listeners; None where a field asked who
        is asking: then it is for each alone."""
        nobody = one.of_nobody()
        payload = await self.for_one(value, nobody)
        return None if nobody.was_asked_who else payload

    async def for_one(self, value: object, context: Context) -> bytes:
        executor = _with_context(self._executor, context)
        executor.root_value = value
        result = execute_subscription_event(executor)
        return _payload(await result if isawaitable(result) else result, context.language)


@dataclass(frozen=True, slots=True)
class Asked:
    """What one socket asked for; *answering* is the same for others who ask the same."""

    answering: Answering
    context: Context

    async def alone(self, value: object) -> bytes:
        """The answer for this listener, by who they are."""
        return await self.answering.for_one(value, self.context)

    def refusal(self, why: Exception) -> bytes:
        return _body(None, [public_failure(why, self.context.language)])


def asked(
    executor: Executor[Any], context: Context, query: str, variables: dict[str, Any] | None, name: str | None
) -> Asked:
    key = (query, name, orjson.dumps(variables or {}, option=orjson.OPT_SORT_KEYS), locale_of(context.language))
    answering = _known.get(key)
    if answering is None:
        answering = _known[key] = Answering(executor)
    return Asked(answering, context)


def _with_context(executor: Executor[Any], context: Context | None) -> Executor[Any]:
    other = executor.build_per_event_executor(None)
    other.context_value = context
    return other


def _payload(result: ExecutionResult, language: Language) -> bytes:
    public = public_result(result, language)
    return _body(public.data, public.errors)


def _body(data: object, errors: Sequence[GraphQLError] | None) -> bytes:
    body: dict[str, Any] = {"data": data}
    if errors:
        body["errors"] = [error.formatted for error in errors]
    return orjson.dumps(body)
