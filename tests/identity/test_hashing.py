"""How passwords are kept in a shop: tests hash more lightly, so a process of its own is asked."""

from __future__ import annotations

import asyncio
import sys

HASHED = """
import asyncio
from fiel.identity import passwords
kept = asyncio.run(passwords.hash_password("un buen secreto"))
print(kept, passwords._UNKNOWN)
for given in ("un buen secreto", "x"):
    print(asyncio.run(passwords.verify_password(kept, given)))
"""
AS_THE_STANDARD_SAYS = "$argon2id$v=19$m=19456,t=2,p=1$"


async def test_a_password_is_kept_by_argon2id_and_an_unknown_users_answer_costs_as_much() -> None:
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", HASHED, stdout=asyncio.subprocess.PIPE)
    told, _ = await process.communicate()
    *hashes, is_right, is_wrong = told.decode().split()
    assert [one.startswith(AS_THE_STANDARD_SAYS) for one in hashes] == [True, True]
    assert (is_right, is_wrong) == ("True", "False")
