"""How values become what is answered: leaves, lists, objects, and what is abstract."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from enum import Enum
from types import CoroutineType
from typing import TYPE_CHECKING, Any, Protocol

from graphql import (
    GraphQLAbstractType,
    GraphQLEnumType,
    GraphQLError,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    Undefined,
    is_abstract_type,
    is_leaf_type,
)
from graphql.execution.executor import Executor, invalid_return_type_error
from graphql.pyutils import gather_with_cancel, is_iterable
from strawberry.execution import optimized_is_awaitable as is_awaitable
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.union import StrawberryUnion

from fiel.core.rows import Rows
from fiel.edge.plans.running import At, Complete, Run, Select, Site

if TYPE_CHECKING:
    from fiel.edge.plans.by_row import ByRow

DEFINITION = "strawberry-definition"


class Selections(Protocol):
    """Of a plan: what is asked for beneath a site, written out once."""

    def of_objects(self, site: Site, kind: GraphQLObjectType) -> Select: ...

    def by_row(self, site: Site, kind: GraphQLObjectType) -> ByRow | None: ...


def completer_of(site: Site, kind: GraphQLOutputType, selections: Selections) -> Complete:
    """The function for values of *kind* at *site*; *selections* has those for the objects in them."""
    if isinstance(kind, GraphQLNonNull):
        inner = completer_of(site, kind.of_type, selections)

        def complete(run: Run, at: At, value: Any) -> Any:
            done = inner(run, at, value)
            if done is None:
                raise TypeError(f"Cannot return null for non-nullable field {site.parent}.{site.name}.")
            return done

        return complete
    if isinstance(kind, GraphQLList):
        return _list_completer(site, kind.of_type, selections)
    if is_leaf_type(kind):
        leaf = Executor.complete_leaf_value
        return lambda _run, _at, value: None if _is_nothing(value) else leaf(kind, value)
    if is_abstract_type(kind):
        return _abstract_completer(site, kind, selections)
    assert isinstance(kind, GraphQLObjectType)  # nothing else is left  # noqa: S101
    return _object_completer(site, kind, selections.of_objects(site, kind))


def classes_of(kind: GraphQLObjectType) -> frozenset[type]:
    """Python's classes whose objects are of *kind* whatever they hold: no look at them is needed."""
    definition = kind.extensions.get(DEFINITION)
    if not isinstance(definition, StrawberryObjectDefinition) or definition.is_type_of is not None:
        return frozenset()
    found = {definition.origin}
    if definition.concrete_of is not None:
        found.add(definition.concrete_of.origin)
    return frozenset(
        one for one in found
        if not issubclass(one, Exception) and not any(hasattr(one, name) for name in ("__await__", "__getattr__"))
    )  # fmt: skip


def names_of(kind: GraphQLEnumType) -> tuple[type, dict[str, str]] | None:
    """An enum's class and what each of its members is called; None where that can't be told beforehand."""
    members: Any = getattr(kind, "wrapped_cls", None)
    if not isinstance(members, type) or not issubclass(members, Enum):
        return None
    try:
        return members, {member.name: kind.coerce_output_value(member) for member in members}
    except (GraphQLError, ValueError):
        return None


def _is_nothing(value: Any) -> bool:
    """Whether it is null; an exception given as a value is raised."""
    if isinstance(value, Exception):
        raise value
    return value is None or value is Undefined


def _object_completer(site: Site, kind: GraphQLObjectType, select: Select) -> Complete:
    classes, check = classes_of(kind), kind.is_type_of

    def complete(run: Run, at: At, value: Any) -> Any:
        if type(value) in classes:
            return select(run, value, at)
        if _is_nothing(value):
            return None
        if check is None:
            return select(run, value, at)
        is_right: Any = check(value, run.info(site, _holder(at)))
        if is_awaitable(is_right):
            return selected(run, at, value, is_right)
        if not is_right:
            raise invalid_return_type_error(kind, value, site.details)
        return select(run, value, at)

    async def selected(run: Run, at: At, value: Any, is_right: Awaitable[bool]) -> Any:
        if not await is_right:
            raise invalid_return_type_error(kind, value, site.details)
        done = select(run, value, at)
        return await done if type(done) is CoroutineType else done

    return complete


def _abstract_completer(site: Site, kind: GraphQLAbstractType, selections: Selections) -> Complete:
    """Which type a class of ours is of is found once; what can be told only by looking is looked at."""
    completers: dict[str, Complete] = {}
    known: dict[type, Select] = {}
    definition = kind.extensions.get(DEFINITION)
    is_plain = isinstance(definition, StrawberryUnion) or getattr(definition, "resolve_type", ...) is None

    def complete(run: Run, at: At, value: Any) -> Any:
        select = known.get(type(value))
        if select is not None:
            return select(run, value, at)
        if _is_nothing(value):
            return None
        info = run.info(site, _holder(at))
        found: Any = (kind.resolve_type or run.executor.type_resolver)(value, info, kind)
        if is_awaitable(found):
            return resolved(run, at, value, found)
        runtime = run.executor.ensure_valid_runtime_type(found, kind, site.details, info, value)
        if is_plain and type(value) in classes_of(runtime) and not _is_generic(runtime):
            known[type(value)] = selections.of_objects(site, runtime)
        return completer(runtime)(run, at, value)

    async def resolved(run: Run, at: At, value: Any, found: Awaitable[Any]) -> Any:
        info = run.info(site, _holder(at))
        runtime = run.executor.ensure_valid_runtime_type(await found, kind, site.details, info, value)
        done = completer(runtime)(run, at, value)
        return await done if type(done) is CoroutineType else done

    def completer(runtime: GraphQLObjectType) -> Complete:
        if runtime.name not in completers:
            completers[runtime.name] = _object_completer(site, runtime, selections.of_objects(site, runtime))
        return completers[runtime.name]

    return complete


def _is_generic(kind: GraphQLObjectType) -> bool:
    definition = kind.extensions[DEFINITION]
    return definition.is_graphql_generic or definition.concrete_of is not None


def _holder(at: At) -> At:
    """Of the field in which a value lies, however deep in its lists."""
    while at is not None and isinstance(at[1], int):
        at = at[0]
    return at[0] if at is not None else None


def _list_completer(site: Site, item_kind: GraphQLOutputType, selections: Selections) -> Complete:
    inner = completer_of(site, item_kind, selections)
    is_required = isinstance(item_kind, GraphQLNonNull)
    named = item_kind.of_type if isinstance(item_kind, GraphQLNonNull) else item_kind
    quick: frozenset[type] = frozenset()
    select: Select = _never
    by_row: ByRow | None = None
    if isinstance(named, GraphQLObjectType):
        quick, select = classes_of(named), selections.of_objects(site, named)
        by_row = selections.by_row(site, named)

    def complete(run: Run, at: At, value: Any) -> Any:
        if type(value) is Rows and by_row is not None and by_row.takes(value):
            if by_row.flat is not None:
                with suppress(Exception):  # else one by one, until whatever is out of the ordinary tells of itself
                    return by_row.flat.of_all(value)
            return rows(run, at, value, by_row.select)
        if type(value) is not list:
            if _is_nothing(value):
                return None
            if hasattr(value, "__aiter__"):
                return _iterated(run, site, at, value, item)
            if not is_iterable(value):
                raise GraphQLError(f"Expected Iterable, but did not find one for field '{site.parent}.{site.name}'.")
        done: list[Any] = []
        waiting: list[int] = []
        items = iter(value)
        try:
            for one in items:
                if type(one) in quick:  # an object of ours, and none of it is to be waited for
                    place = (at, len(done), None)
                    try:
                        answer = select(run, one, place)
                    except Exception as error:
                        answer = run.fail(error, site, place, is_required)
                    if type(answer) is CoroutineType:
                        waiting.append(len(done))
                        answer = guarded(run, place, answer)
                    done.append(answer)
                elif item(run, (at, len(done), None), one, done):
                    waiting.append(len(done) - 1)
        except Exception:
            run.settle([done[index] for index in waiting] + _awaitables(items))
            raise
        return _gathered(done, waiting) if waiting else done

    def rows(run: Run, at: At, value: Rows[Any], select_row: Callable[[Run, Any, At, Rows[Any]], Any]) -> Any:
        done: list[Any] = []
        waiting: list[int] = []
        try:
            for row in value.rows:
                place = (at, len(done), None)
                try:
                    answer = select_row(run, row, place, value)
                except Exception as error:
                    answer = run.fail(error, site, place, is_required)
                if type(answer) is CoroutineType:
                    waiting.append(len(done))
                    answer = guarded(run, place, answer)
                done.append(answer)
        except Exception:
            run.settle([done[index] for index in waiting])
            raise
        return _gathered(done, waiting) if waiting else done

    def item(run: Run, at: At, value: Any, done: list[Any]) -> bool:
        """Adds the item; whether it is to be waited for."""
        if is_awaitable(value):
            done.append(awaited(run, at, value))
            return True
        try:
            one = inner(run, at, value)
        except Exception as error:
            done.append(run.fail(error, site, at, is_required))
            return False
        if type(one) is not CoroutineType:
            done.append(one)
            return False
        done.append(guarded(run, at, one))
        return True

    async def awaited(run: Run, at: At, value: Awaitable[Any]) -> Any:
        try:
            one = inner(run, at, await value)
            return await one if type(one) is CoroutineType else one
        except Exception as error:
            return run.fail(error, site, at, is_required)

    async def guarded(run: Run, at: At, one: Awaitable[Any]) -> Any:
        try:
            return await one
        except Exception as error:
            return run.fail(error, site, at, is_required)

    return complete


def _never(run: Run, value: Any, at: At) -> Any:
    raise AssertionError("no class is quick here")


def _awaitables(items: Any) -> list[Awaitable[Any]]:
    """What is left of a list whose items failed, as far as somebody must see to it."""
    found: list[Awaitable[Any]] = []
    try:
        found.extend(one for one in items if is_awaitable(one))
    except Exception:
        return found
    return found


async def _gathered(done: list[Any], waiting: list[int]) -> list[Any]:
    if len(waiting) == 1:
        done[waiting[0]] = await done[waiting[0]]
    else:
        values = await gather_with_cancel(*(done[index] for index in waiting))
        for index, value in zip(waiting, values, strict=True):
            done[index] = value
    return done


async def _iterated(run: Run, site: Site, at: At, value: Any, item: Callable[[Run, At, Any, list[Any]], bool]) -> Any:
    """A list whose items come one by one."""
    done: list[Any] = []
    waiting: list[int] = []
    source = value.__aiter__()
    try:
        while True:
            try:
                one = await anext(source)
            except StopAsyncIteration:
                break
            except Exception as error:
                run.fail(error, site, at, True)
            if item(run, (at, len(done), None), one, done):
                waiting.append(len(done) - 1)
    except Exception:
        if (close := getattr(source, "aclose", None)) is not None:
            with suppress(Exception):  # what went wrong first is what counts
                await close()
        run.settle([done[index] for index in waiting])
        raise
    return await _gathered(done, waiting) if waiting else done
