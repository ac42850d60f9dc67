"""Password hashing: argon2id (RFC 9106) with 19 MiB, two passes, one lane, in two threads that nothing else
holds up."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from fiel.core.errors import Checks

_hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
_threads = ThreadPoolExecutor(2, "passwords")
_UNKNOWN = _hasher.hash("nobody has this password")
"""Verified for an unknown user, so that the answer takes as long as for a known one."""

# The passwords that guessing starts with, by many published counts.
COMMON = frozenset(
    (
        "12345678 123456789 1234567890 password password1 passw0rd qwertyuiop qwerty123 asdfghjk abcd1234 abc12345"
        " contraseña contrasena 11111111 00000000 87654321 iloveyou princesa teamomucho barcelona realmadrid"
    ).split()
)


def check_password(checks: Checks, path: str, password: str) -> None:
    """8 to 128 characters, none of those everybody tries first (NIST SP 800-63B, 5.1.1.2)."""
    if len(password) < 8:
        checks.fail(path, "TOO_SHORT", least=8)
    elif len(password) > 128:
        checks.fail(path, "TOO_LONG", most=128)
    elif password.lower() in COMMON:
        checks.fail(path, "COMMON_PASSWORD")


async def hash_password(password: str) -> str:
    return await asyncio.get_running_loop().run_in_executor(_threads, _hasher.hash, password)


async def verify_password(stored: str | None, password: str) -> bool:
    """Takes as long when nothing is stored."""
    loop = asyncio.get_running_loop()
    matches = await loop.run_in_executor(_threads, _matches, stored or _UNKNOWN, password)
    return matches and stored is not None


def _matches(stored: str, password: str) -> bool:
    try:
        return _hasher.verify(stored, password)
    except (VerificationError, InvalidHashError):
        return False
