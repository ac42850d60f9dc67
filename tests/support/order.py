"""In which order tests begin."""

from __future__ import annotations

import pytest

FIRST_PART = 3 / 4
"""Of the others: those at the end are short, so that no process is left alone with a long one."""


def among_others(items: list[pytest.Item]) -> list[pytest.Item]:
    """Tests in a browser wait for half of their time: spread among those that don't, they leave it to them."""
    in_browser = [one for one in items if "browser" in one.path.parts]
    others = [one for one in items if "browser" not in one.path.parts]
    between = int(len(others) * FIRST_PART / max(1, len(in_browser))) or 1
    spread = list[pytest.Item]()
    for number, one in enumerate(others):
        if number % between == 0 and in_browser:
            spread.append(in_browser.pop(0))
        spread.append(one)
    return spread + in_browser
