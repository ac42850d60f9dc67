"""Keys that strangers bring, read in a process of its own.

A file may ask for two billion rounds of its password, or for the proof that numbers of thousands of digits are primes:
OpenSSL does it without a word, and this process would answer nobody meanwhile. A reader in Rust may panic over one.
"""

from __future__ import annotations

import asyncio
import base64
import json
import os
import signal
import sys
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from fiel.core.errors import InvalidInput, problem
from fiel.core.logs import logger
from fiel.passes.accounts import ServiceAccount
from fiel.passes.accounts import read_kept as read_kept_account
from fiel.passes.certificates import PassCertificate, Uploaded, read_kept
from fiel.passes.errors import NotReadNow
from fiel.passes.reader import STUMBLED

log = logger("passes")
SECONDS_OF_WORK = 10
"""Of a processor; real files take a tenth of one."""
SECONDS = 60
"""On a machine that does other things too."""
MOST_TOLD = 2000
"""Letters of what the process says of itself."""
BY_THE_FILE = frozenset({
    STUMBLED, *(-number for number in (signal.SIGXCPU, signal.SIGSEGV, signal.SIGABRT, signal.SIGBUS, signal.SIGILL,
                                       signal.SIGFPE)),
})  # fmt: skip
"""Ends that the file brought about; others come from this machine."""
AT_ONCE = asyncio.Semaphore(2)


async def certificate_of(given: Uploaded, *, now: datetime) -> PassCertificate:
    """As ``read_uploaded``. Raises InvalidInput, also where it takes too much work; NotReadNow."""
    parts = {name: _text(getattr(given, name)) for name in ("certificate", "key", "intermediate")}
    told = await _ask({**parts, "password": given.password, "now": now.isoformat()}, "certificate", "PASS_UNREADABLE")
    return await asyncio.to_thread(read_kept, told, is_proven=True)


async def account_of(data: bytes) -> tuple[ServiceAccount, bytes]:
    """As ``read_account``. Raises InvalidInput, also where it takes too much work; NotReadNow."""
    told = await _ask({"account": _text(data)}, "account", "PASS_SERVICE_ACCOUNT")
    return await asyncio.to_thread(read_kept_account, told, is_proven=True), told


async def _ask(said: Mapping[str, str], path: str, code: str) -> bytes:
    """What is to be kept. *path*, *code*: of the problem where the reader ends without a word."""
    asked = json.dumps({**said, "seconds": str(SECONDS_OF_WORK)}).encode()
    async with AT_ONCE:
        answer, ended = await _answer(asked)
    if ended in BY_THE_FILE:
        raise InvalidInput(problem(path, code))
    if ended or not answer:
        raise NotReadNow
    told = json.loads(answer)
    if "kept" not in told:
        raise InvalidInput(*(problem(place, why, **_facts(facts)) for place, why, facts in told["problems"]))
    return base64.b64decode(told["kept"])


async def _answer(asked: bytes) -> tuple[bytes, int | None]:
    """Of a process of its own, with its exit code. Raises NotReadNow where none begins or it gets no time to end."""
    try:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-P", "-m", "fiel.passes.reader", stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
            env={name: value for name, value in os.environ.items() if not name.startswith("FIEL_")},
        )  # fmt: skip
    except OSError as error:  # no memory, no room for one more process
        log.error("no process to read keys could be started", why=str(error))
        raise NotReadNow from error
    try:
        async with asyncio.timeout(SECONDS):
            answer, told = await process.communicate(asked)
    except TimeoutError as error:
        log.error("the process that reads keys got no time", seconds=SECONDS)
        raise NotReadNow from error
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode:
        said = told.decode(errors="replace")[-MOST_TOLD:].strip()
        log.warning("the process that reads keys ended without an answer", exit=process.returncode, said=said)
    return answer, process.returncode


def _facts(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {name: date.fromisoformat(fact) if name == "day" else fact for name, fact in facts.items()}


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()
