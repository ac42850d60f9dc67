"""A selection written out as a Python function: a plain attribute costs one read, a plain resolver one call.

All that comes from the document into the source are names, which GraphQL's grammar and Python's keep to letters, digits
and underscores; they stand in it as literals.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from inspect import isasyncgenfunction, iscoroutinefunction
from types import CoroutineType
from typing import Any

from graphql import (
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLFloat,
    GraphQLID,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLScalarType,
    GraphQLString,
    default_field_resolver,
)
from strawberry.schema.types.base_scalars import isoformat
from strawberry.types.fields.resolver import StrawberryResolver

from fiel.core.rows import Rows
from fiel.edge.plans.completing import Selections, classes_of, names_of
from fiel.edge.plans.running import At, LazyInfo, Run, Select, Site, failed, guarded, joined, slow

TYPENAME = "__typename"
LARGEST_FLOAT = "1.7976931348623157e308"
UNUSUAL = {
    GraphQLString: "type({v}) is not str",
    GraphQLID: "type({v}) is not str",
    GraphQLInt: "type({v}) is not int or not -2147483648 <= {v} <= 2147483647",
    GraphQLFloat: f"type({{v}}) is not float or not -{LARGEST_FLOAT} <= {{v}} <= {LARGEST_FLOAT}",
    GraphQLBoolean: "{v} is not True and {v} is not False",
}
"""Where a value of these is not what is answered already."""
MOMENTS = {"DateTime": datetime, "Date": date, "Time": time}


def written(sites: Sequence[Site], selections: Selections) -> Select:
    """The function that answers *sites* of an object."""
    names: dict[str, Any] = {
        "failed": failed, "slow": slow, "guarded": guarded, "joined": joined, "Coroutine": CoroutineType,
        "Info": LazyInfo, "called": called,
    }  # fmt: skip
    lines, entries = ["pending = None"], []
    for place, site in enumerate(sites):
        if site.name == TYPENAME:
            entries.append(f"{site.key!r}: {site.parent.name!r}")
            continue
        entries.append(f"{site.key!r}: v{place}")
        lines += field_lines(str(place), site, names, selections)
    lines += [
        f"answer = {{{', '.join(entries)}}}",
        "return answer if pending is None else joined(answer, pending)",
    ]
    source = "def select(run, source, at):\n" + "".join(f"    {line}\n" for line in lines)
    exec(compile(source, "<plan>", "exec"), names)  # noqa: S102  # of names alone, see above
    select: Select = names["select"]
    return select


def field_lines(place: str, site: Site, names: dict[str, Any], selections: Selections) -> list[str]:
    names[f"site{place}"] = site
    value = f"v{place}"
    waits = [f"if pending is None: pending = {{{site.key!r}: {value}}}", f"else: pending[{site.key!r}] = {value}"]
    reading, is_async = _reading(place, site, names)
    lines = [f"{value} = {reading}"]
    if is_async:
        lines += waits
    else:
        lines += completing(
            place, value, site, names, selections, [f"if type({value}) is Coroutine:", *indented(waits)]
        )
    otherwise = f"    {value} = failed(run, site{place}, at, error, pending)"
    return ["try:", *indented(lines), "except Exception as error:", otherwise]


def _reading(place: str, site: Site, names: dict[str, Any]) -> tuple[str, bool]:
    """The expression for a field's value, and whether it gives a coroutine of ours, that completes it too."""
    arguments = "None"
    if site.arguments is not None:
        names[f"arguments{place}"] = site.arguments
        arguments = f"arguments{place}(run)"
    field, resolver = site.field, site.field.base_resolver if site.field else None
    if (
        field is not None
        and resolver is None
        and field.default_resolver is getattr
        and field.python_name.isidentifier()
    ):
        return f"source.{field.python_name}", False
    if resolver is None or isasyncgenfunction(resolver.wrapped_func):
        names[f"resolve{place}"] = _by_core(site)
        return f"resolve{place}(run, source, at, {arguments})", False
    names[f"call{place}"] = _calling(site, resolver)
    if iscoroutinefunction(resolver.wrapped_func):
        return f"called(run, site{place}, at, source, {arguments}, call{place})", True
    if (
        site.arguments is not None
        or not resolver.self_parameter
        or resolver.parent_parameter
        or resolver.root_parameter
    ):
        return f"call{place}(run, at, source, {arguments})", False
    names[f"call{place}"] = resolver.wrapped_func
    info = resolver.info_parameter
    return f"call{place}(source{f', {info.name}=Info(run, site{place}, at)' if info else ''})", False


def completing(
    place: str, value: str, site: Site, names: dict[str, Any], selections: Selections, wait: list[str]
) -> list[str]:
    """The lines that make of a value what is answered: the usual at once, all else by the slow path."""
    kind = site.definition.type
    if isinstance(kind, GraphQLNonNull):
        kind = kind.of_type
    slowly = [f"{value} = slow(run, site{place}, at, {value})", *wait]
    otherwise = "else:" if site.is_required else f"elif {value} is not None:"
    here = f"(at, {site.key!r}, {site.parent.name!r})"
    guarding = [
        f"if type({value}) is Coroutine:", f"    {value} = guarded(run, site{place}, {here}, {value})", *wait[1:]
    ]  # fmt: skip
    if (found := unusual(kind)) is not None:
        test = found.format(v=value)
        return [f"if {test}:" if site.is_required else f"if {value} is not None and ({test}):", *indented(slowly)]
    if isinstance(kind, GraphQLScalarType) and kind.coerce_output_value is isoformat and kind.name in MOMENTS:
        names[kind.name] = MOMENTS[kind.name]
        return [f"if type({value}) is {kind.name}: {value} = {value}.isoformat()", otherwise, *indented(slowly)]
    if isinstance(kind, GraphQLEnumType) and (known := names_of(kind)) is not None:
        names[f"Enum{place}"], names[f"names{place}"] = known
        taken = f"{value} = names{place}[{value}._name_]"
        return [f"if type({value}) is Enum{place}: {taken}", otherwise, *indented(slowly)]
    if isinstance(kind, GraphQLObjectType) and (classes := classes_of(kind)):
        names[f"classes{place}"], names[f"select{place}"] = classes, selections.of_objects(site, kind)
        taken = f"{value} = select{place}(run, {value}, {here})"
        return [f"if type({value}) in classes{place}:", *indented([taken, *guarding]), otherwise, *indented(slowly)]
    if isinstance(kind, GraphQLList):
        names[f"complete{place}"], names["Rows"] = site.complete, Rows
        taken = f"{value} = complete{place}(run, {here}, {value})"
        return [
            f"if type({value}) is list or type({value}) is Rows:",
            *indented([taken, *guarding]),
            otherwise,
            *indented(slowly),
        ]
    return slowly


def unusual(kind: GraphQLOutputType) -> str | None:
    if isinstance(kind, GraphQLScalarType):
        return "type({v}) is not int" if kind.coerce_output_value is int else UNUSUAL.get(kind)
    return None


def indented(lines: Sequence[str]) -> list[str]:
    return [f"    {line}" for line in lines]


async def called(run: Run, site: Site, holder: At, source: Any, arguments: Any, call: Callable[..., Any]) -> Any:
    """An asynchronous resolver's value, completed."""
    at = site.at(holder)
    try:
        done = site.complete(run, at, await call(run, holder, source, arguments))
        return await done if type(done) is CoroutineType else done
    except Exception as error:
        return run.fail(error, site, at, site.is_required)


def _calling(site: Site, resolver: StrawberryResolver[Any]) -> Callable[[Run, At, Any, dict[str, Any] | None], Any]:
    """Calls a resolver with what it takes, as Strawberry would."""
    function: Any = resolver.wrapped_func
    convert, takes_self = site.convert, resolver.self_parameter is not None
    info_name = resolver.info_parameter.name if resolver.info_parameter else None
    source_names = [one.name for one in (resolver.parent_parameter, resolver.root_parameter) if one]

    def call(run: Run, holder: At, source: Any, arguments: dict[str, Any] | None) -> Any:
        info = LazyInfo(run, site, holder)
        given = convert(arguments, info) if arguments and convert else {}
        for name in source_names:
            given[name] = source
        if info_name is not None:
            given[info_name] = info
        return function(source, **given) if takes_self else function(**given)

    return call


def _by_core(site: Site) -> Callable[[Run, Any, At, dict[str, Any] | None], Any]:
    resolve = site.definition.resolve or default_field_resolver

    def resolved(run: Run, source: Any, at: At, arguments: dict[str, Any] | None) -> Any:
        return resolve(source, run.info(site, at), **(arguments or {}))

    return resolved
