"""Keys that strangers bring, read in a process of its own.

A file may ask for two billion rounds of its password, or for the proof that numbers of thousands of digits are primes:
OpenSSL does it without a word, and this process would answer nobody meanwhile. A reader in Rust may panic over one.
"""

from __future__ import annotations

import asyncio
import base64
import json
import os
import resource
import sys
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime
from typing import Any

from fiel.core.errors import InvalidInput, problem
from fiel.passes.accounts import ServiceAccount, read_account
from fiel.passes.accounts import read_kept as read_kept_account
from fiel.passes.certificates import PassCertificate, Uploaded, read_kept, read_uploaded

SECONDS_OF_WORK = 10
"""Of a processor; real files take a tenth of one."""
SECONDS = 60
"""On a machine that does other things too."""
MOST_BYTES = 2**30
AT_ONCE = asyncio.Semaphore(2)


async def certificate_of(given: Uploaded, *, now: datetime) -> PassCertificate:
    """As ``read_uploaded``. Raises InvalidInput, also where it takes too long."""
    parts = {name: _text(getattr(given, name)) for name in ("certificate", "key", "intermediate")}
    told = await _ask({**parts, "password": given.password, "now": now.isoformat()}, "certificate", "PASS_UNREADABLE")
    return await asyncio.to_thread(read_kept, told, is_proven=True)


async def account_of(data: bytes) -> tuple[ServiceAccount, bytes]:
    """As ``read_account``. Raises InvalidInput, also where it takes too long."""
    told = await _ask({"account": _text(data)}, "account", "PASS_SERVICE_ACCOUNT")
    return await asyncio.to_thread(read_kept_account, told, is_proven=True), told


async def _ask(said: Mapping[str, str], path: str, code: str) -> bytes:
    """What is to be kept. *path*, *code*: of the problem where the reader ends without a word."""
    asked = json.dumps({**said, "seconds": str(SECONDS_OF_WORK)}).encode()
    async with AT_ONCE:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-P", "-m", "fiel.passes.apart", stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
            env={name: value for name, value in os.environ.items() if not name.startswith("FIEL_")},
        )  # fmt: skip
        try:
            async with asyncio.timeout(SECONDS):
                answer, _ = await process.communicate(asked)
        except TimeoutError:
            answer = b""
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
    if process.returncode or not answer:
        raise InvalidInput(problem(path, code))
    told = json.loads(answer)
    if "kept" not in told:
        raise InvalidInput(*(problem(place, why, **_facts(facts)) for place, why, facts in told["problems"]))
    return base64.b64decode(told["kept"])


def main() -> None:
    """In the process of its own: what it is asked for comes in, and goes out, as JSON."""
    said = json.load(sys.stdin)
    for limit, most in (
        (resource.RLIMIT_CPU, int(said["seconds"])), (resource.RLIMIT_AS, MOST_BYTES),
        (resource.RLIMIT_CORE, 0),  # it would have the key in it
    ):  # fmt: skip
        with suppress(ValueError, OSError):  # a system that has no such limit
            resource.setrlimit(limit, (most, most))
    try:
        told: dict[str, Any] = {"kept": _text(_read(said))}
    except InvalidInput as refusal:
        told = {"problems": [(one.path, one.code, one.facts) for one in refusal.problems]}
    sys.stdout.write(json.dumps(told, default=date.isoformat))


def _read(said: Mapping[str, str]) -> bytes:
    """What is to be kept. Raises InvalidInput."""
    if "account" in said:
        return read_account(_bytes(said["account"]))[1]
    given = Uploaded(
        _bytes(said["certificate"]), said["password"], _bytes(said["key"]), _bytes(said["intermediate"])
    )  # fmt: skip
    return read_uploaded(given, now=datetime.fromisoformat(said["now"])).as_pem()


def _facts(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {name: date.fromisoformat(fact) if name == "day" else fact for name, fact in facts.items()}


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text)


if __name__ == "__main__":
    main()
