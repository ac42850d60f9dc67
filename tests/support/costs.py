"""What an answer costs, counted: statements and password checks. Seconds are no measure on a busy machine."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any
from unittest.mock import patch

from fiel.identity import passwords

_is_counted: ContextVar[bool] = ContextVar("is_counted", default=False)


@dataclass
class Costs(logging.Handler):
    """*statements* in order, without their values; *hashes*: how often argon2 ran."""

    statements: list[str] = field(default_factory=list)
    hashes: int = 0

    def __post_init__(self) -> None:
        super().__init__(logging.DEBUG)

    def __hash__(self) -> int:
        return id(self)

    def emit(self, record: logging.LogRecord) -> None:
        if _is_counted.get() and record.args and isinstance(record.args, tuple):
            self.statements.append(re.sub(r"\s+|\d+", " ", str(record.args[0])))


@contextmanager
def counted() -> Iterator[Costs]:
    """Of what is done within; what others do meanwhile, as the relay's looks, is not counted."""
    token = _is_counted.set(True)
    costs, log, hasher = Costs(), logging.getLogger("tortoise.db_client"), passwords._hasher
    level, was_off = log.level, logging.root.manager.disable
    log.setLevel(logging.DEBUG)
    log.addHandler(costs)
    logging.disable(logging.NOTSET)

    def counting(name: str) -> Any:
        real = getattr(hasher, name)

        def call(*args: Any) -> Any:
            costs.hashes += 1
            return real(*args)

        return call

    class Counting:
        hash, verify = staticmethod(counting("hash")), staticmethod(counting("verify"))

    try:
        with patch.object(passwords, "_hasher", Counting):
            yield costs
    finally:
        _is_counted.reset(token)
        log.removeHandler(costs)
        log.setLevel(level)
        logging.disable(was_off)


@dataclass
class Calls:
    """*count*: of functions, of Python's own too, in this thread."""

    count: int = 0


@contextmanager
def calls_counted() -> Iterator[Calls]:
    """The work of what is done within, as it is on any machine."""
    calls = Calls()

    def note(_: Any, event: str, __: Any) -> None:
        if event in ("call", "c_call"):
            calls.count += 1

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        yield calls
    finally:
        sys.setprofile(before)
