"""Each place of each operation's input, given what nobody thought of: refused or taken, but never a bug."""

from __future__ import annotations

import random
from typing import Any

from support.attack import Operation, Path, operations
from support.length import rounds
from support.oddments import TELLING, leaf_paths, odd_values
from support.roles import least_for
from support.siege import Siege, nobodies

TRIALS = rounds(300, 100_000)
ONCE_A_BUG: tuple[tuple[str, str, Any], ...] = (
    ("joinProgram", "input.merchant", "a" * 20_000), ("askForNewsletter", "input.merchant", "ß" * 60),
    ("shareReferral", "input.merchant", "[" * 900), ("claimReceipt", "input.merchant", "😀" * 300),
    ("createLocation", "input.city", "ß" * 60), ("updateLocation", "input.city", "ß" * 60),
    ("previewProgram", "input.mutedMails", "DIRECT_MESSAGE"), ("receiptHints", "input.date", "9999-12-31"),
    ("claimReceipt", "input.number", "ﷺ" * 40),
    ("savePush", "input.push.sendAt", "0001-01-01T00:00:00+14:00"), ("dashboard", "last", "0001-01-02"),
    ("saveNews", "input.news.showsAt", "0001-01-01T00:00:00+14:00"), ("surveyAnswers", "lastDay", "0001-01-01"),
)  # fmt: skip
"""Always tried."""


async def test_no_value_in_any_place_is_a_bug(siege: Siege) -> None:
    trials = [
        (operation, path, value)
        for kind in ("mutation", "query")
        for operation in operations(kind)
        for path, scalar in leaf_paths(operation)
        for value in odd_values(scalar, operation)
    ]
    known_bugs = [one for one in trials if (one[0].name, ".".join(one[1]), one[2]) in ONCE_A_BUG]
    assert len(known_bugs) == len(ONCE_A_BUG)
    if len(trials) > TRIALS:
        trials = [*known_bugs, *random.Random(23).sample(trials, TRIALS)]
    wrong, known = [], {}
    for operation, path, value in trials:
        if operation.name not in known:
            known[operation.name] = await required(siege, operation)
        answer = await asked(siege, operation, {**known[operation.name], path: value})
        if found := what_is_wrong(answer):
            wrong.append(f"{operation.name}.{'.'.join(path)} = {str(value)[:60]!r}: {found}")
    assert not wrong, "\n".join(wrong)


def role_for(operation: Operation) -> str:
    least = least_for(operation.name)
    return least if least in ("NOBODY", "CUSTOMER") else "OWNER"


async def required(siege: Siege, operation: Operation) -> dict[Path, Any]:
    """Ids of one's own for whatever must be named."""
    given: dict[Path, Any] = {}
    for path in nobodies(siege.variables(operation, {})):
        given |= await siege.learn(role_for(operation), operation, path)
    return given


async def asked(siege: Siege, operation: Operation, given: dict[Path, Any]) -> Any:
    return await siege.ask_undone(role_for(operation), operation, given)


def what_is_wrong(answer: Any) -> str | None:
    codes = [(error.get("extensions") or {}).get("code") for error in answer.get("errors", ())]
    if "INTERNAL" in codes:
        return f"a bug: {answer}"
    messages = [error["message"] for error in answer.get("errors", ())]
    told = next((m for m in messages if TELLING.search(m)), None)
    return f"tells {told}" if told else None
