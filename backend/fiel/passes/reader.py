"""The process that reads one stranger's keys (``fiel.passes.apart``): it loads no more than that takes, since somebody
waits for it to begin."""

from __future__ import annotations

import base64
import json
import os
import resource
import sys
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime
from typing import Any

from fiel.core.errors import InvalidInput
from fiel.passes.accounts import read_account
from fiel.passes.certificates import Uploaded, read_uploaded

MOST_BYTES = 2**30
STUMBLED = 3
"""Exit code of one that failed at what it read."""


def main() -> None:
    """In the process of its own: what it is asked for comes in, and goes out, as JSON.

    What it says of itself is logged, so nothing can be said once it knows a key but the name of what went wrong: words
    of a failure, or of a library in another language, may hold a part of the key.
    """
    aloud = os.dup(2)
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 2)
    said = json.load(sys.stdin)
    _limit(int(said["seconds"]))
    try:
        told: dict[str, Any] = {"kept": _text(_read(said))}
    except InvalidInput as refusal:
        told = {"problems": [(one.path, one.code, one.facts) for one in refusal.problems]}
    except BaseException as error:  # a reader in Rust panics with no Exception
        os.write(aloud, type(error).__name__.encode())
        sys.exit(STUMBLED)
    sys.stdout.write(json.dumps(told, default=date.isoformat))


def _limit(seconds: int) -> None:
    """The system ends at first what works for too long by the signal that says so, and by SIGKILL what goes on."""
    for limit, most, at_all in (
        (resource.RLIMIT_CPU, seconds, seconds + 1), (resource.RLIMIT_AS, MOST_BYTES, MOST_BYTES),
        (resource.RLIMIT_CORE, 0, 0),  # it would have the key in it
    ):  # fmt: skip
        with suppress(ValueError, OSError):  # a system that has no such limit
            resource.setrlimit(limit, (most, at_all))


def _read(said: Mapping[str, str]) -> bytes:
    """What is to be kept. Raises InvalidInput."""
    if "account" in said:
        return read_account(_bytes(said["account"]))[1]
    given = Uploaded(
        _bytes(said["certificate"]), said["password"], _bytes(said["key"]), _bytes(said["intermediate"])
    )  # fmt: skip
    return read_uploaded(given, now=datetime.fromisoformat(said["now"])).as_pem()


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text)


if __name__ == "__main__":
    main()
