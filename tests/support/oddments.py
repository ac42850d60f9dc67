"""Values that break what was not thought through, by scalar of the schema, and what no answer may hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLInputType, get_named_type

from fiel.core import ids
from support.attack import DEEPEST, Operation, Path

TEXTS = (
    "", " ", "\t\n", "\u202eabc\u2066", "a" * 20_000, "😀" * 300, "'; DROP TABLE customer; --", "%s %d %n {0} {x}",
    "{{ name }} {{ 7*7 }} {% raw %}", "\x01\x1b\x7f", "＝1+1", "NaN", "-1", "1e999", "\ufeff", "a\r\nBcc: b@c.example",
    "../../../etc/passwd", "0" * 400, "٣٤", "\ud7ff\ue000", "<svg/onload=alert(1)>", "\\", "%00", "\u0000x"[1:],
    "2026-02-30", "https://[", "http://[::1%25eth0]/", "a@b", "+", "+999999999999999999999", "ß" * 60, "ﷺ" * 40,
    "İ", "ﬀ@ﬀ.ﬀ",
    "[" * 900, "*" * 3000, "`" * 3000, "![" * 1000, "- " * 2000, "> " * 1000,
)  # fmt: skip
NUMBERS = (0, -1, 2**31 - 1, -(2**31))
LARGE_NUMBERS = (0, -1, 2**53 - 1, -(2**53 - 1), 2**31)
DAYS = ("0001-01-01", "0001-01-02", "9999-12-31", "9999-12-30", "1582-10-10", "2024-02-29", "1900-01-01")
MOMENTS = (
    "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00",
    "2026-03-29T02:30:00", "1970-01-01T00:00:00Z", "2026-01-01T00:00:00.999999+23:59",
)  # fmt: skip
OF_SCALAR: dict[str, tuple[Any, ...]] = {
    "String": TEXTS, "Int": NUMBERS, "SafeInt": LARGE_NUMBERS, "Date": DAYS, "DateTime": MOMENTS,
    "Time": ("00:00:00", "23:59:59.999999", "12:00:00+14:00"), "Boolean": (True, False),
    "Float": (0.0, -1.0, 1e308, 5e-324),
    "ID": ("", "x", "😀", ids.global_id("Member", 999_999_999_999_999_999), ids.global_id("x" * 5000, 1),
           ids.global_id("Merchant", 1), "TWVtYmVyOi0x", "TWVtYmVyOtmj", "=" * 9),
}  # fmt: skip
TELLING = re.compile(
    r"Traceback|site-packages|\.py\b|/(?:home|root|tmp|usr|var|work)/|asyncpg|aiosqlite|tortoise|sqlite|psycopg"
    r"|syntax error at|SELECT .* FROM|INSERT INTO|UPDATE .* SET|no such (?:table|column)|constraint failed"
)
"""What only whoever runs the server may see."""


def leaf_paths(operation: Operation) -> list[tuple[Path, str]]:
    """Each place of an operation's arguments that takes a scalar or an enum, with its type's name."""
    return [found for name, one in operation.arguments.items() for found in _leaves(one.type, (name,), ())]


def _leaves(kind: GraphQLInputType, path: Path, seen: tuple[str, ...]) -> Iterator[tuple[Path, str]]:
    named = get_named_type(kind)
    if isinstance(named, GraphQLInputObjectType):
        if named.name not in seen and len(path) <= DEEPEST:
            for name, one in named.fields.items():
                yield from _leaves(one.type, (*path, name), (*seen, named.name))
    else:
        yield path, named.name


def odd_values(kind: str, operation: Operation) -> tuple[Any, ...]:
    from fiel.app import schema

    named = schema._schema.type_map[kind]
    return tuple(named.values) if isinstance(named, GraphQLEnumType) else OF_SCALAR[kind]
