"""What an authenticator signs: made and signed by us, so that no row waits for an answer; used once, for five minutes.

Whatever a challenge is for, and whose it is, is in it and under our signature.
"""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from enum import Enum

from fiel.core import db
from fiel.core.errors import NotFound
from fiel.core.ids import Draw, new_token, token_hash
from fiel.core.settings import Settings
from fiel.core.signing import read_signed, signed
from fiel.identity.errors import PasskeyRefused

CHALLENGE_LENGTH = timedelta(minutes=5)


class Purpose(Enum):
    SIGN_IN = "passkey.sign-in"
    ADD = "passkey.add"
    CONFIRM = "passkey.confirm"


def make_challenge(
    settings: Settings, purpose: Purpose, *bound: int, now: datetime, draw: Draw = secrets.token_bytes
) -> bytes:
    """*bound*: account and session that it is for; nothing where nobody is known yet."""
    ends_at = int((now + CHALLENGE_LENGTH).timestamp())
    return signed(settings, purpose.value, new_token(draw), ends_at, *bound).encode()


async def spend_challenge(challenge: bytes, settings: Settings, purpose: Purpose, *bound: int, now: datetime) -> None:
    """Use it up, whatever comes of the answer to it. Raises PasskeyRefused for one that is not ours, that was for
    something or somebody else, is too old, or was used."""
    try:
        text = challenge.decode("ascii")
        nonce, ends_at, *told = read_signed(settings, purpose.value, text)
    except (NotFound, UnicodeDecodeError) as unknown:
        raise PasskeyRefused from unknown
    if told != list(bound) or not isinstance(ends_at, int) or ends_at <= now.timestamp():
        raise PasskeyRefused
    fresh = await db.execute(
        "INSERT INTO spent_challenge (challenge_hash, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING",
        token_hash(str(nonce)), now + CHALLENGE_LENGTH,
    )  # fmt: skip
    if not fresh:
        raise PasskeyRefused


async def purge_challenges(*, now: datetime) -> int:
    """Drop those that are too old to be used anyway."""
    return await db.execute("DELETE FROM spent_challenge WHERE expires_at < $1", now)
