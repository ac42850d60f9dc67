"""Rules as tests ask about them."""

from __future__ import annotations

from fiel.core.errors import Checks, InvalidInput
from fiel.rules.checking import check_cases
from fiel.rules.language import Case

NAMES = {"tier": {2: "Oro"}, "badge": {7: "Fiel"}, "promotion": {3: "Cafés"}}


def problems(cases: tuple[Case, ...]) -> dict[str, str]:
    """What is wrong with them: codes by path."""
    checks = Checks()
    check_cases(cases, checks)
    try:
        checks.done()
    except InvalidInput as told:
        return {one.path: one.code for one in told.problems}
    return {}
