"""Passwords of tests take no thirty milliseconds each: the same hash, with next to no memory. Servers that tests start
hash as they do in a shop; what that is, tests/identity/test_hashing.py says."""

from __future__ import annotations

from argon2 import PasswordHasher

from fiel.identity import passwords


def hash_lightly() -> None:
    passwords._hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    passwords._UNKNOWN = passwords._hasher.hash("nobody has this password")
