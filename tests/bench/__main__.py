"""All of it, one part after the other, each in a process of its own; what was found goes into README: ``make bench``.

``FIEL_BENCH=plans,awards`` measures these parts alone. ``FIEL_BENCH_SIZE=tiny`` only tries whether each part begins and
tells all its rows: what it measures is forgotten.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from bench import results
from bench.sizes import IS_TINY

PARTS = ("plans", "growing", "awards", "ratios", "fanout", "million")


def main() -> int:
    """How many parts failed: the others are measured all the same."""
    if IS_TINY:
        return _try_all()
    failed = _measure()
    results.write_into_readme()
    return failed


def _measure() -> int:
    failed = 0
    for part in (os.environ.get("FIEL_BENCH") or ",".join(PARTS)).split(","):
        print(f"\n{part}", flush=True)
        failed += subprocess.run([sys.executable, "-m", f"tests.bench.{part}"], check=False).returncode != 0
    return failed


def _try_all() -> int:
    """How many parts failed, and how many rows nobody has told where all parts were tried."""
    with tempfile.TemporaryDirectory() as folder:
        results.FILE = Path(folder) / "results.json"
        os.environ["FIEL_BENCH_RESULTS"] = str(results.FILE)
        failed = _measure()
        missing = [row for row in results.ROWS if row not in results.read().get("rows", {})]
    if os.environ.get("FIEL_BENCH"):
        return failed
    if missing:
        print(f"\nnot told: {', '.join(missing)}")
    return failed + len(missing)


if __name__ == "__main__":
    sys.exit(main())
