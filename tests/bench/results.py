"""What was measured, kept in ``results.json``; README's table is made of it.

``tell`` prints a figure and keeps it: the median of its rounds, with the least and the most of them. Whoever measures a
part anew replaces only that part.
"""

from __future__ import annotations

import os
import platform
import re
import statistics
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson

FILE = Path(os.environ.get("FIEL_BENCH_RESULTS") or Path(__file__).with_name("results.json"))
README = Path(__file__).parents[2] / "README.md"
BEGIN, END = "<!-- what it costs -->\n", "<!-- /what it costs -->"
ENGINES = ("SQLite", "PostgreSQL")
ROWS = {
    "read": "wallet read, time against a plain loop over its own statements",
    "award": "award, time against a plain loop over the six statements that any till would need",
    "plan_core": "the wallet by graphql-core, CPU against ours by a plan",
    "plan_bare": "the wallet as one statement whose JSON a bare Starlette endpoint passes on, CPU against ours",
    "plan_mercurius": "the wallet by Mercurius with its JIT on the same rows, CPU against ours",
    "plan_cpu": "… ours, CPU of a request",
    "plan_rate": "… ours, requests a second against Mercurius'",
    "plan_app": "all wallets as the app asks for them, by graphql-core, CPU against ours",
    "grow_cpu": "the wallet in a shop of 10,000,000 movements against one of 10,000, CPU",
    "grow_time": "… and time",
    "unchanged": "an unchanged wallet (304), CPU against answering it",
    "told": "award, time against one whose wallet hears of no change",
    "awards_tokens_single": "awards of tokens, 32 at once, a second: against pgbench with the award in one statement",
    "awards_tokens_peer": "… against pgbench with one statement (SQLite: a plain loop) that writes the same rows"
    " and decides nothing",
    "awards_tokens_alone": "… against a transaction each",
    "awards_tokens_p99": "… the slowest of a hundred, against that of a transaction each",
    "awards_employees_single": "awards of employees with daily caps: against pgbench with the award in one statement",
    "awards_employees_peer": "… against what decides nothing",
    "awards_employees_alone": "… against a transaction each",
    "awards_employees_p99": "… the slowest of a hundred, against that of a transaction each",
    "fan_bare": "news to 2,000 sockets, CPU a message against a bare Starlette loop",
    "fan_node": "… against npm `graphql-ws`",
    "fan_memory": "… memory a socket",
    "fan_many": "… to 10,000 sockets of one process, CPU a message",
    "fan_many_memory": "… memory a socket",
    "push_alone": "pushes encrypted and posted a second, against npm `web-push` with a keep-alive agent, both over TLS",
    "push": "… claimed before and settled after it too, against it",
    "push_cpu": "… CPU a message (PostgreSQL's own not counted), against it",
    "push_all": "a push to 100,000 browsers, from the press of the button to the last",
    "import": "import of 100,000 customers, time against a plain load from a staging table that checks nothing",
    "import_check": "… its check before",
    "import_memory": "… the worker's memory at most",
    "million_load": "1,000,000 movements written, 1,000 a transaction",
    "million_load_memory": "… memory at most",
    "million_expire": "… what is left of them expired",
    "million_expire_memory": "… memory at most",
    "million_reconcile": "… reconciled",
    "million_reconcile_memory": "… memory at most",
    "standings": "tiers and badges of 10,000 members, all of them changing, time against one pass of SQL for the same",
    "standings_none": "… when none changes",
    "coupons": "10,000 coupons on A4, time against `qrcode` and fpdf2 in a loop",
    "coupons_memory": "… memory",
    "report_month": "a month of a merchant with 1,000,000 movements: sums and a page, time against the bare SQL",
    "board_spent": "its leaderboard of a quarter, by what was spent, against the bare SQL",
    "board_points": "… by points earned (what undoes and takes back is looked for too)",
    "programme": "programme report, time against its bare SQL (its parts run side by side)",
}  # fmt: skip
"""In the order of the table."""


def tell(row: str, engine: str, values: float | Sequence[float], unit: str = "×", more: str = "") -> None:
    """*values*: one of each round. *more* is said of the figure where it is printed, and kept nowhere."""
    rounds = [values] if isinstance(values, int | float) else list(values)
    found = {"median": statistics.median(rounds), "least": min(rounds), "most": max(rounds), "rounds": len(rounds),
             "unit": unit, "day": datetime.now(UTC).date().isoformat()}  # fmt: skip
    print(f"{engine}, {ROWS[row]}: {shown(found)} {more}".rstrip(), flush=True)
    kept = read()
    kept.setdefault("machine", {}).update(machine())
    kept.setdefault("rows", {}).setdefault(row, {})[engine] = found
    FILE.write_bytes(orjson.dumps(kept, option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS) + b"\n")


def read() -> dict[str, Any]:
    return dict(orjson.loads(FILE.read_bytes())) if FILE.exists() else {}


def machine() -> dict[str, Any]:
    return {"cores": len(os.sched_getaffinity(0)), "kind": platform.machine(), "python": platform.python_version()}


def shown(found: dict[str, Any]) -> str:
    """``4.1 × (3.9–4.6)``; of one round without the brackets."""
    median, least, most = (_digits(found[name]) for name in ("median", "least", "most"))
    spread = f" ({least}–{most})" if found["rounds"] > 1 and least != most else ""
    return f"{median} {found['unit']}{spread}"


def _digits(value: float) -> str:
    return f"{value:,.0f}" if value >= 20 else f"{value:.1f}" if value >= 5 else f"{value:.2f}"


def table() -> str:
    """In Markdown: the machine, and a row for each figure."""
    kept = read()
    at = kept["machine"]
    days = sorted({found["day"] for cells in kept["rows"].values() for found in cells.values()})
    when = days[0] if days[0] == days[-1] else f"{days[0]} to {days[-1]}"
    lines = [
        f"Seen on {at['cores']} cores ({at['kind']}, CPython {at['python']}), server and database on one machine,",
        f"{when}: the median of alternating rounds, and the least and the most of them.",
        "",
        "| | SQLite | PostgreSQL 18 |",
        "|---|---|---|",
    ]
    for row, words in ROWS.items():
        if cells := kept["rows"].get(row):
            lines.append(f"| {words} | {' | '.join(shown(cells[one]) if one in cells else '' for one in ENGINES)} |")
    return "\n".join(lines) + "\n"


def write_into_readme() -> None:
    text = README.read_text()
    README.write_text(re.sub(rf"(?s)(?<={re.escape(BEGIN)}).*?(?={re.escape(END)})", lambda _: table(), text))
