"""All of it, one part after the other, each in a process of its own; what was found goes into README: ``make bench``.

``FIEL_BENCH=plans,awards`` measures these parts alone.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from bench.results import write_into_readme

PARTS = ("plans", "awards", "ratios", "fanout", "million")


def main() -> int:
    """How many parts failed: the others are measured all the same."""
    failed = 0
    for part in (os.environ.get("FIEL_BENCH") or ",".join(PARTS)).split(","):
        print(f"\n{part}", flush=True)
        failed += subprocess.run([sys.executable, "-m", f"tests.bench.{part}"], check=False).returncode != 0
    write_into_readme()
    return failed


if __name__ == "__main__":
    sys.exit(main())
