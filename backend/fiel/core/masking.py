"""Secrets taken out of text that is written down: log lines, tracebacks, what a wrong setting was."""

from __future__ import annotations

import re
from collections.abc import MutableMapping
from typing import Any

HIDDEN = "…"

_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    # a password in an address, also one with @ or / in it
    (re.compile(r"(\w[\w+.-]*://[^\s:/@'\"]*):[^\s'\"]*@"), rf"\1:{HIDDEN}@"),
    (re.compile(r"whsec_[\w+/=-]+"), f"whsec_{HIDDEN}"),
    # 160 bits and more as text: session, mail and API tokens, signatures of links, keys of phones and browsers
    (re.compile(r"(?<![\w-])(?=[\w-]*[a-z])(?=[\w-]*[A-Z])(?=[\w-]*\d)[\w-]{27,}(?![\w-])"), HIDDEN),
    # values of rows, which drivers quote
    (re.compile(r"^(DETAIL:\s).*$", re.MULTILINE), rf"\1{HIDDEN}"),
    (re.compile(r"(invalid input for query argument \$\d+: ).*"), rf"\1{HIDDEN}"),
    (re.compile(r"input_value=.*?, input_type"), f"input_value={HIDDEN}, input_type"),
)


def masked(text: str) -> str:
    """*text* with whatever looks like a secret left out."""
    for pattern, instead in _RULES:
        text = pattern.sub(instead, text)
    return text


def masked_event(_: object, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """The last step before a line is rendered (structlog's processor)."""
    for name, value in event.items():
        if isinstance(value, str):
            event[name] = masked(value)
        elif isinstance(value, BaseException | dict | list | tuple):
            event[name] = masked(str(value))
    return event


def place_of(path: str, params: MutableMapping[str, Any]) -> str:
    """A request's path with the names of its parts in place of what they were: tokens and codes stand in some."""
    for name, value in params.items():
        if str(value):
            path = path.replace(str(value), f"{{{name}}}")
    return path
