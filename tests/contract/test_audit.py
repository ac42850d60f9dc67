"""``make audit`` looks at everything that is pinned, and says so where it could not look."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
Audit = Callable[[str, str], tuple[int, str]]
"""Its exit code and its words, where pip-audit and npm do what these lines of a shell do."""
AWAY = "echo 'getaddrinfo ENOTFOUND' >&2; exit 1"
CLEAN_NPM = """echo '{"vulnerabilities": {}}'"""
KNOWS_OLD = json.dumps({"dependencies": [{"name": "jinja2", "version": "2.4.1", "vulns": [{"id": "CVE-1"}]}]})
KNOWS_NONE = json.dumps({"dependencies": [{"name": "jinja2", "version": "2.4.1", "vulns": []}]})
CLEAN_PIP = f"case \"$*\" in *probe.txt*) echo '{KNOWS_OLD}';; *) echo '{KNOWS_NONE}';; esac"


@pytest.fixture
def audit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Audit:
    monkeypatch.syspath_prepend(str(ROOT / "backend"))
    import audit as module

    def run(pip: str, npm: str) -> tuple[int, str]:
        _stand_in(monkeypatch, module, tmp_path, pip, npm)
        return module.main(), capsys.readouterr().out

    return run


def _stand_in(monkeypatch: pytest.MonkeyPatch, module: ModuleType, folder: Path, pip: str, npm: str) -> None:
    for name, does in (("pip", pip), ("npm", npm), ("node", "echo v24.0.0")):
        (folder / name).write_text(f"#!/bin/sh\n{does}\n")
        (folder / name).chmod(0o700)
    monkeypatch.setattr(module, "TOOL", folder / "pip")
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


def pinned() -> Iterator[str]:
    """Each file of the tree that pins what something is built on."""
    for folder, inner, files in os.walk(ROOT):
        inner[:] = [name for name in inner if name != "node_modules" and not name.startswith(".")]
        yield from (str((Path(folder) / name).relative_to(ROOT)) for name in files
                    if name in ("package-lock.json", "constraints.txt", "pyproject.toml"))  # fmt: skip


def test_every_file_with_pins_is_looked_at(audit: Audit) -> None:
    code, said = audit(CLEAN_PIP, CLEAN_NPM)
    assert code == 0, said
    files = sorted(pinned())
    assert len(files) == 5
    assert [name for name in files if name not in said] == []
    assert said.count("nothing is known") == len(said.splitlines()) == 4


def test_what_builds_the_wheel_is_pinned_and_looked_at(audit: Audit, tmp_path: Path) -> None:
    given = tmp_path / "given"
    audit(f'cat "$4" >> {given}; {CLEAN_PIP}', CLEAN_NPM)
    asked = given.read_text().splitlines()
    assert [line for line in asked if line.startswith("hatchling==")] != []
    assert "aerich==0.10.1" in asked


@pytest.mark.parametrize(
    ("pip", "npm", "parts"),
    [
        (AWAY, AWAY, 4),
        (CLEAN_PIP, AWAY, 3),
        (AWAY, CLEAN_NPM, 1),
        (f"echo '{KNOWS_NONE}'", CLEAN_NPM, 1),
        (CLEAN_PIP, """echo '{"message": "403 Forbidden"}'""", 3),
    ],
)
def test_lists_that_could_not_be_had_are_no_good_news(audit: Audit, pip: str, npm: str, parts: int) -> None:
    code, said = audit(pip, npm)
    assert (code, said.count("could not look")) == (2, parts), said


def test_a_known_weakness_is_named_also_where_another_list_is_away(audit: Audit) -> None:
    code, said = audit(AWAY, """echo '{"vulnerabilities": {"left-pad": {"severity": "high"}}}'; exit 1""")
    assert (code, said.count("left-pad: high"), said.count("could not look")) == (1, 3, 1), said
