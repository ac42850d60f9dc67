"""Is ``schema.graphql`` true, and does it keep what the last release promised? Exits 1 with what to do."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from graphql import build_schema
from graphql.utilities import find_breaking_changes

from fiel.schema import make_schema

ROOT = Path(__file__).parents[2]


def main() -> int:
    told = (ROOT / "schema.graphql").read_text()
    if told != make_schema().as_str() + "\n":
        print("schema.graphql is not what the code says: run `.venv/bin/fiel schema > schema.graphql`")
        return 1
    release = last_release()
    if release is None:
        print("schema.graphql is true; there is no release yet to compare it with")
        return 0
    before = subprocess.check_output(["git", "show", f"{release}:schema.graphql"], cwd=ROOT, text=True)
    broken = find_breaking_changes(build_schema(before), build_schema(told))
    for change in broken:
        print(f"breaks what {release} promised: {change.description}")
    return 1 if broken else 0


def last_release() -> str | None:
    """The newest tag like v1.2.3 before this commit."""
    found = subprocess.run(
        ["git", "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"], cwd=ROOT, capture_output=True, text=True
    )
    return found.stdout.strip() or None


if __name__ == "__main__":
    sys.exit(main())
