"""What other programs count on: the schema's text, its manual, the HTTP audit; and what the house is built by."""

from __future__ import annotations

import ast
import asyncio
import json
import shutil
from pathlib import Path

import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLInterfaceType, GraphQLObjectType

from fiel.core.errors import Refusal
from fiel.core.field_messages import FIELD_MESSAGES
from fiel.schema import make_schema
from support.browser import served

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "backend" / "fiel"
ORDER = (
    "core", "activity", "identity", "merchants", "ledger", "members", "achievements", "segments rewards", "rules",
    "promotions", "purchases coupons", "orders", "oversight imports", "messaging", "automations", "insights",
    "privacy", "passes", "wallet", "pos",
)  # fmt: skip
ABOVE_CORE = {"context": 0.1, "edge": 99, "schema": 99, "worker": 99, "app": 99, "cli": 101, "doctor": 99,
              "errands": 99, "backups": 98, "demo": 100, "migrations": 0.2, "__main__": 101}  # fmt: skip


def rank(room: str) -> float:
    if room in ABOVE_CORE:
        return ABOVE_CORE[room]
    return next(place for place, names in enumerate(ORDER) if room in names.split())


def test_imports_point_downward_and_siblings_never_meet() -> None:
    broken = []
    for file in PACKAGE.rglob("*.py"):
        room = file.relative_to(PACKAGE).parts[0].removesuffix(".py")
        if room in ("__init__", "migrations"):
            continue
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("fiel."):
                other = node.module.split(".")[1]
                same_floor = rank(other) == rank(room) and other != room and rank(room) < 99
                upward = rank(other) > rank(room) and not (room == "core" and other == "core")
                if same_floor or upward:
                    broken.append(f"{file.relative_to(PACKAGE)} imports {node.module}")
    assert broken == []


def test_the_schema_is_written_down() -> None:
    assert (ROOT / "schema.graphql").read_text() == make_schema().as_str() + "\n"


def test_everything_in_the_schema_is_described() -> None:
    silent = []
    for name, kind in make_schema()._schema.type_map.items():
        if name.startswith("__") or name in ("String", "Boolean", "Int", "ID", "DateTime", "Date", "Float"):
            continue
        if not kind.description:
            silent.append(name)
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
            silent += [f"{name}.{field}" for field, one in kind.fields.items() if not one.description]
        if isinstance(kind, GraphQLEnumType):
            silent += [name for _ in kind.values if not kind.description]
    assert silent == []


def subclasses(kind: type[Refusal]) -> list[type[Refusal]]:
    return [one for child in kind.__subclasses__() for one in (child, *subclasses(child))]


@pytest.mark.parametrize("refusal", subclasses(Refusal), ids=lambda kind: kind.__name__)
def test_every_refusal_speaks_both_languages(refusal: type[Refusal]) -> None:
    assert refusal.es != refusal.en
    assert refusal.code.isupper()


def test_every_field_message_speaks_both_languages() -> None:
    assert all(es and en and es != en for es, en in FIELD_MESSAGES.values())


async def test_the_graphql_http_audit_passes_whole(tmp_path: Path) -> None:
    """npm graphql-http's own audits, 61 of 61, with GET and introspection on."""
    node = shutil.which("node")
    assert node is not None, "Node is needed for the audit: apt-get install nodejs"
    async with served(tmp_path, FIEL_GRAPHQL_GET="1", FIEL_GRAPHQL_INTROSPECTION="1") as server:
        script = ROOT / "pwa" / "scripts" / "audit.js"
        process = await asyncio.create_subprocess_exec(
            node, str(script), f"{server.url}/graphql", stdout=asyncio.subprocess.PIPE
        )
        output, _ = await process.communicate()
    results = json.loads(output)
    assert [one for one in results if one["status"] != "ok"] == []
    assert len(results) == 61


def test_the_readme_lists_every_setting_as_the_code_has_it() -> None:
    from fiel.core.settings import settings_table

    assert settings_table() in (ROOT / "README.md").read_text()


def test_the_readme_tells_what_was_measured() -> None:
    from bench.results import table

    assert table() in (ROOT / "README.md").read_text()
