"""Apps and server write and read an amount with the same decimals, whatever a browser thinks of its currency."""

from __future__ import annotations

import re
from pathlib import Path

from babel.numbers import list_currencies

from fiel.core.language import minor_digits

READ = Path(__file__).parents[2] / "pwa" / "src" / "i18n" / "read.ts"


def test_the_apps_know_the_servers_decimals() -> None:
    told = {
        code: int(digits) for digits, codes in re.findall(r"^  (\d): \"([A-Z ]+)\",$", READ.read_text(), re.MULTILINE)
        for code in codes.split()
    }  # fmt: skip
    assert told == {code: digits for code in list_currencies() if (digits := minor_digits(code)) != 2}
    assert "COP" not in told
