"""The parts of the GraphQL contract that every slice uses: scalars, errors, connections, field makers."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import fields
from datetime import timedelta
from typing import Annotated, Any, Generic, NewType, Protocol, TypeVar, cast, get_args, get_origin, get_type_hints

import strawberry
from strawberry.exceptions import StrawberryInputCoercionError
from strawberry.schema.types.base_scalars import DateTimeDefinition
from strawberry.types.field import StrawberryField

from fiel.core import errors
from fiel.core.language import Language, format_money
from fiel.core.pagination import Page, cursor
from fiel.core.rows import Rows

T = TypeVar("T")
Kind = TypeVar("Kind", bound="type[UserError]")

LARGEST_SAFE_INT = 2**53 - 1
SafeInt = NewType("SafeInt", int)


def _read_safe_int(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int | float) or value != int(value):
        raise ValueError("SafeInt must be a whole number")
    if abs(value) > LARGEST_SAFE_INT:
        raise ValueError("SafeInt must be between -(2^53 - 1) and 2^53 - 1")
    return int(value)


def _read_literal(node: Any, variables: object = None) -> int:
    try:
        return _read_safe_int(int(node.value))
    except (AttributeError, TypeError, ValueError) as error:
        raise ValueError("SafeInt must be a whole number between -(2^53 - 1) and 2^53 - 1") from error


SAFE_INT = strawberry.scalar(
    name="SafeInt",
    description="A whole number that every JSON reader keeps exactly: |n| ≤ 2⁵³−1. Points and minor units.",
    serialize=int,
    parse_value=_read_safe_int,
    parse_literal=_read_literal,
)


_read_iso = cast(Callable[[object], object], DateTimeDefinition.parse_value)


def _read_moment(value: object) -> object:
    """Raises StrawberryInputCoercionError for what is no moment, or one that some clock on earth would show before the
    year 1 or after 9999."""
    moment: Any = _read_iso(value)
    for hours in (-36, 36):  # no zone is further from UTC than 14 hours, nor any offset that is written further than 24
        try:
            moment.replace(tzinfo=None) + timedelta(hours=hours)
        except OverflowError:
            raise StrawberryInputCoercionError(f'Value cannot represent a DateTime: "{value}".') from None
    return moment


MOMENT = dataclasses.replace(DateTimeDefinition, parse_value=_read_moment)


def field(description: str, **options: Any) -> Callable[[Callable[..., object]], StrawberryField]:
    """A field with a resolver; its description is part of the manual."""

    def wrap(resolver: Callable[..., object]) -> StrawberryField:
        return strawberry.field(resolver, description=description, **options)

    return wrap


def told(description: str, default: Any = strawberry.UNSET) -> Any:
    """A plain field or input field with its description."""
    if default is strawberry.UNSET:
        return strawberry.field(description=description)
    return strawberry.field(description=description, default=default)


def subscription(description: str) -> Callable[[Callable[..., object]], Any]:
    def wrap(resolver: Callable[..., object]) -> Any:
        return strawberry.subscription(resolver, description=description)

    return wrap


# Errors


@strawberry.interface(description="Why something was not done, in the reader's language, with what to do about it.")
class UserError:
    message: str = told("For people: what is wrong and what to do.")
    code: str = told("For programs: stable, in capitals.")


_types: dict[type[errors.Refusal], type[UserError]] = {}


def answers(*refusals: type[errors.Refusal]) -> Callable[[Kind], Kind]:
    """The decorated error type is what these refusals become."""

    def register(kind: Kind) -> Kind:
        _types.update(dict.fromkeys(refusals, kind))
        return kind

    return register


@answers(errors.NotFound)
@strawberry.type(description="It does not exist, or it is not for you: the two read alike.")
class NotFound(UserError):
    pass


@strawberry.type(description="What is wrong with one field of the input.")
class FieldError:
    path: str = told("The field, in the input's own names, as `member.code`.")
    code: str = told("For programs.")
    message: str = told("For people.")


@strawberry.type(description="A form with mistakes, all of them told at once.")
class InvalidInput(UserError):
    fields: list[FieldError] = told("What is wrong in each field.")


@answers(errors.KeyReused)
@strawberry.type(description="The idempotency key was used for something else. Nothing was done.")
class IdempotencyConflict(UserError):
    pass


@answers(errors.ChangedMeanwhile)
@strawberry.type(description="Somebody else saved it since this form was opened. Nothing was done.")
class ChangedMeanwhile(UserError):
    pass


@answers(errors.Throttled)
@strawberry.type(description="Too many tries.")
class Throttled(UserError):
    seconds: int = told("When to come back, in seconds.")


@answers(errors.ConfirmIdentity)
@strawberry.type(
    description="Done by whoever has lately proven who they are: nothing was done. Ask `confirmIdentity`, then repeat."
)
class ConfirmIdentity(UserError):
    pass


@strawberry.type(description="The rules of the programme don't allow it now; `code` says which.")
class ActionRefused(UserError):
    pass


def answer(refusal: errors.Refusal, language: Language, allowed: frozenset[type]) -> UserError:
    """A refusal as data: its own type where the result has it, else ActionRefused with its code."""
    message = refusal.message(language)
    if isinstance(refusal, errors.InvalidInput):
        problems = [FieldError(path=p.path, code=p.code, message=p.message(language)) for p in refusal.problems]
        return InvalidInput(message=message, code=refusal.code, fields=problems)
    kind = _types.get(type(refusal), ActionRefused)
    if kind not in allowed:
        kind = ActionRefused
    extra = {f.name: getattr(refusal, f.name) for f in fields(kind) if f.name not in ("message", "code")}
    return kind(message=message, code=refusal.code, **extra)


class _HasLanguage(Protocol):
    language: Language


def mutation(description: str) -> Callable[[Callable[..., Awaitable[object]]], Any]:
    """A mutation whose refusals become data. The resolver takes ``info`` and returns a union."""
    return _answering(description, strawberry.mutation)


def answered_query(description: str) -> Callable[[Callable[..., Awaitable[object]]], Any]:
    """A query whose refusals become data, as a preview's do."""
    return _answering(description, strawberry.field)


def _answering(description: str, make: Callable[..., Any]) -> Callable[[Callable[..., Awaitable[object]]], Any]:
    def wrap(resolver: Callable[..., Awaitable[object]]) -> Any:
        @functools.wraps(resolver)
        async def answering(*args: Any, **kwargs: Any) -> object:
            try:
                key = getattr(kwargs.get("input"), "idempotency_key", None)
                if isinstance(key, str):
                    errors.check_chosen_key(key)
                return await resolver(*args, **kwargs)
            except errors.Refusal as refusal:
                context: _HasLanguage = kwargs["info"].context
                return answer(refusal, context.language, _members(resolver))

        return make(answering, description=description)

    return wrap


@functools.cache
def _members(resolver: Callable[..., Awaitable[object]]) -> frozenset[type]:
    hint = get_type_hints(resolver, include_extras=True)["return"]
    union = get_args(hint)[0] if get_origin(hint) is Annotated else hint
    return frozenset(get_args(union))


@strawberry.input(description="What was removed, deleted or closed, to bring back; it has kept its id.")
class RestoreInput:
    id: strawberry.ID = told("Which one.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


# Values and lists


@strawberry.type(description="An amount of money.")
class Money:
    amount_minor: SafeInt = told("In the currency's minor units: cents for EUR, whole pesos for CLP.")
    currency: str = told("ISO 4217.")
    formatted: str = told("As the reader's language and region write it.")


def money(amount_minor: int, currency: str, language: Language) -> Money:
    return Money(
        amount_minor=SafeInt(amount_minor), currency=currency,
        formatted=format_money(amount_minor, currency, language),
    )  # fmt: skip


@strawberry.interface(description="Anything that has an id of its own.")
class Node:
    id: strawberry.ID = told("Opaque and stable.")


@strawberry.type(description="Where a page lies in its list.")
class PageInfo:
    has_next_page: bool = told("Whether more follow.")
    has_previous_page: bool = told("Whether this page began after others.")
    start_cursor: str | None = told("Cursor of the first edge.")
    end_cursor: str | None = told("Cursor of the last edge: pass it as `after`.")


@strawberry.type(description="An item of a list and its place.")
class Edge(Generic[T]):
    node: T = told("The item.")
    place: strawberry.Private[int | str]
    """Its key, or its cursor already."""

    @field("Its place, for `after`.")
    def cursor(self) -> str:
        return _shown(self.place)


@strawberry.type(description="A page of a list that grows, newest first.")
class Connection(Generic[T]):
    edges: list[Edge[T]] = told("The items of this page.")
    page_info: PageInfo = told("Where this page lies.")


def connection(
    page: Page[Any], nodes: list[T], *, after: str | None, cursors: list[str] | None = None
) -> Connection[T]:
    """*cursors*: of a list in another order than the newest first."""
    if isinstance(nodes, Rows):
        return _connection_of_rows(page, nodes, after)
    places: Sequence[int | str] = page.keys if cursors is None else cursors
    return Connection(
        edges=[Edge(node=node, place=place) for node, place in zip(nodes, places, strict=True)],
        page_info=PageInfo(
            has_next_page=page.has_more, has_previous_page=after is not None,
            start_cursor=_shown(places[0]) if places else None, end_cursor=_shown(places[-1]) if places else None,
        ),
    )  # fmt: skip


def _connection_of_rows(page: Page[Any], nodes: Rows[T], after: str | None) -> Connection[T]:
    keys, edges = page.keys, Rows(nodes.kind, nodes.rows, nodes.more, _edge_of)
    return Connection(
        edges=cast(list[Edge[T]], edges),
        page_info=PageInfo(
            has_next_page=page.has_more, has_previous_page=after is not None,
            start_cursor=cursor(keys[0]) if keys else None, end_cursor=cursor(keys[-1]) if keys else None,
        ),
    )  # fmt: skip


def _edge_of(node: Any, row: Mapping[str, Any]) -> Edge[Any]:
    return Edge(node=node, place=row["id"])


def _shown(place: int | str) -> str:
    return cursor(place) if isinstance(place, int) else place
