"""Known weaknesses of what the project is built on and by: by pip-audit for Python, by npm for the apps.

``python backend/audit.py``: 0 where nothing is known, 1 where something is, 2 where the lists of weaknesses could not
be reached; each part says which. What is asked first is an old version that every list knows to be weak: an index that
tells nothing of it has none to tell of anything.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from build_apps import ROOT, node_environment

TOOL = ROOT / ".audit" / "bin" / "python"
"""``make audit`` puts pip-audit there: it needs not be among what the tests run with."""
FINE, KNOWN, UNREACHED = 0, 1, 2
SECONDS = 180
NOTORIOUS = "jinja2==2.4.1"


@dataclass(frozen=True, slots=True)
class Looked:
    """*outcome* of one part, and what is to be read of it."""

    part: str
    outcome: int
    told: str


def look_at_python() -> Looked:
    """The pins in ``constraints.txt``, which is what gets installed, and of what ``pyproject.toml`` builds with."""
    part = "Python, backend/constraints.txt and pyproject.toml"
    if not TOOL.exists():
        return Looked(part, UNREACHED, "pip-audit is not installed: run `make audit`")
    with TemporaryDirectory() as folder:
        probe = Path(folder) / "probe.txt"
        probe.write_text(f"{NOTORIOUS}\n")
        notorious, complaint = _weaknesses(probe)
        if not notorious:
            return Looked(part, UNREACHED, complaint or f"the index tells of no weaknesses, not even of {NOTORIOUS}'s")
        pins = Path(folder) / "pins.txt"
        builders = tomllib.loads((ROOT / "pyproject.toml").read_text())["build-system"]["requires"]
        pins.write_text("\n".join([(ROOT / "backend" / "constraints.txt").read_text(), *builders, ""]))
        found, complaint = _weaknesses(pins)
    if found is None:
        return Looked(part, UNREACHED, complaint)
    return Looked(part, KNOWN if found else FINE, "\n".join(found))


def _weaknesses(pins: Path) -> tuple[list[str] | None, str]:
    """One line for each that is pinned and weak; None and why, where they could not be had."""
    command = [str(TOOL), "-m", "pip_audit", "--requirement", str(pins), "--no-deps", "--disable-pip",
               "--progress-spinner", "off", "--format", "json"]  # fmt: skip
    code, told, complaint = _run(command, ROOT)
    try:
        looked = json.loads(told)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return None, _last_line(complaint) or f"pip-audit ended with {code}"
    skipped = [one["name"] for one in looked if "skip_reason" in one]
    if skipped:
        return None, f"not found in the index: {', '.join(skipped)}"[:300]
    weak = [one for one in looked if one["vulns"]]
    return [f"{one['name']} {one['version']}: {', '.join(v['id'] for v in one['vulns'])}" for one in weak], ""


def app_folders() -> list[Path]:
    """Those with a lock file: the apps, and what is installed apart from them."""
    apps = ROOT / "pwa"
    return [apps, *sorted(lock.parent for lock in apps.glob("*/package-lock.json"))]


def look_at_apps(folder: Path) -> Looked:
    """A lock file; nothing is installed."""
    part = f"npm, {folder.relative_to(ROOT)}/package-lock.json"
    command, environment = node_environment()
    code, told, complaint = _run([*command, "audit", "--package-lock-only", "--json"], folder, environment)
    try:
        answer = json.loads(told)
    except ValueError:
        return Looked(part, UNREACHED, _last_line(complaint) or f"npm ended with {code}")
    found = answer.get("vulnerabilities")
    if found is None:
        return Looked(part, UNREACHED, str(answer.get("message") or answer.get("error") or answer)[:200])
    lines = [f"{name}: {one['severity']}" for name, one in sorted(found.items())]
    return Looked(part, KNOWN if lines else FINE, "\n".join(lines))


def _run(command: list[str], folder: Path, environment: dict[str, str] | None = None) -> tuple[int, str, str]:
    try:
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=SECONDS)
    except (OSError, subprocess.TimeoutExpired) as error:
        return -1, "", str(error)
    return done.returncode, done.stdout, done.stderr


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1][:200] if lines else ""


def main() -> int:
    looked = [look_at_python(), *map(look_at_apps, app_folders())]
    for one in looked:
        word = {FINE: "nothing is known", KNOWN: "known weaknesses", UNREACHED: "could not look"}[one.outcome]
        print(f"{one.part}: {word}" + (f"\n  {one.told}".replace("\n", "\n  ") if one.told else ""))
    outcomes = {one.outcome for one in looked}
    return KNOWN if KNOWN in outcomes else UNREACHED if UNREACHED in outcomes else FINE


if __name__ == "__main__":
    sys.exit(main())
