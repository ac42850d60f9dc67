"""Changing cards in Google Wallet: ``loyaltyobject.patch`` and ``loyaltyclass.patch`` of its REST API, with a token
that the merchant's service account gets for a JWT (RFC 7523, as Google's *Using OAuth 2.0 for Server to Server
Applications* describes it).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import aiohttp

from fiel.core.logs import logger
from fiel.messaging.push.sending import retry_after
from fiel.passes.accounts import ServiceAccount
from fiel.passes.google import sign
from fiel.passes.models import PassTrouble
from fiel.passes.outcomes import Stopped, Trouble, answer_of, word_of
from fiel.passes.outside import Token, Wallets

log = logger("passes")
SCOPE = "https://www.googleapis.com/auth/wallet_object.issuer"
GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
ASKED_FOR = timedelta(hours=1)
"""The longest that Google gives."""
RENEWED_BEFORE = timedelta(minutes=1)
LONGEST_ANSWER = 64_000
"""Bytes read of one."""
_TOO_MUCH = frozenset({"RESOURCE_EXHAUSTED", "rateLimitExceeded", "userRateLimitExceeded", "quotaExceeded"})


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    said: Mapping[str, Any]
    seconds: int | None


@dataclass(frozen=True, slots=True)
class GoogleWallet:
    """With one merchant's account; *key_file*: by whose name its token is kept until it ends."""

    account: ServiceAccount
    key_file: str
    wallets: Wallets

    async def patch_card(self, object_id: str, changes: Mapping[str, Any]) -> Trouble | bool:
        return await self._patch("loyaltyObject", object_id, changes)

    async def patch_look(self, class_id: str, changes: Mapping[str, Any]) -> Trouble | bool:
        return await self._patch("loyaltyClass", class_id, changes)

    async def _patch(self, kind: str, number: str, changes: Mapping[str, Any]) -> Trouble | bool:
        """True: it says so now; False: there is no such one; a Trouble: not in this form. Raises Stopped where other
        cards would fare no better. A token that is refused is renewed once."""
        url = f"{self.wallets.settings.google_wallet_url.rstrip('/')}/walletobjects/v1/{kind}/{number}"
        token = await self._token()
        answer = await self._ask("PATCH", url, token=token, json=changes)
        if answer.status == 401:
            answer = await self._ask("PATCH", url, token=await self._token(instead_of=token), json=changes)
        if 200 <= answer.status < 300:
            return True
        if answer.status == 404:
            return False
        told = answer_of(answer.status, _reason(answer.said))
        if answer.status == 429 or answer.status >= 500 or _reason(answer.said) in _TOO_MUCH:
            raise Stopped(Trouble(PassTrouble.BUSY, told, answer.seconds))
        if answer.status in (401, 403):
            raise Stopped(Trouble(PassTrouble.KEY if answer.status == 401 else PassTrouble.RIGHTS, told))
        return Trouble(PassTrouble.REFUSED, told)

    async def _token(self, instead_of: str | None = None) -> str:
        """One that is kept, unless it ends or is the one that was refused. Raises Stopped."""
        async with self.wallets.asking:
            kept = self.wallets.tokens.get(self.key_file)
            if kept and kept.text != instead_of and kept.ends_at > self.wallets.clock():
                return kept.text
            self.wallets.tokens.pop(self.key_file, None)
            made = await self._new_token()
            self.wallets.tokens[self.key_file] = made
            return made.text

    async def _new_token(self) -> Token:
        now, url = self.wallets.clock(), self.wallets.settings.google_token_url
        claims = {
            "iss": self.account.email, "scope": SCOPE, "aud": url, "iat": int(now.timestamp()),
            "exp": int((now + ASKED_FOR).timestamp()),
        }  # fmt: skip
        answer = await self._ask("POST", url, data={"grant_type": GRANT, "assertion": sign(claims, self.account)})
        text, seconds = answer.said.get("access_token"), answer.said.get("expires_in")
        if answer.status == 200 and isinstance(text, str) and text.isascii() and text.isprintable():
            lasts = timedelta(seconds=seconds) if isinstance(seconds, int) else ASKED_FOR
            return Token(text, now + min(lasts, ASKED_FOR) - RENEWED_BEFORE)
        told = answer_of(answer.status, answer.said.get("error"))
        is_busy = answer.status == 429 or answer.status >= 500
        raise Stopped(Trouble(PassTrouble.BUSY if is_busy else PassTrouble.KEY, told, answer.seconds))

    async def _ask(self, method: str, url: str, *, token: str | None = None, **sent: Any) -> _Answer:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        try:
            async with self.wallets.google.request(
                method, url, headers=headers, allow_redirects=False, **sent
            ) as answer:
                said = _json(await _read(answer.content))
                asked = answer.headers.get("Retry-After", "")
                seconds = retry_after(asked, self.wallets.clock()) if asked else None
                return _Answer(answer.status, said, seconds)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            log.info("Google can't be reached", why=type(error).__name__)
            raise Stopped(Trouble(PassTrouble.UNREACHABLE)) from error


async def _read(content: aiohttp.StreamReader) -> bytes:
    """What is longer than any answer of theirs reads as nothing."""
    data = b""
    async for chunk in content.iter_any():
        data += chunk
        if len(data) > LONGEST_ANSWER:
            return b""
    return data


def _reason(said: Mapping[str, Any]) -> str:
    """Of Google's ``{"error": {"status": …, "errors": [{"reason": …}]}}``."""
    error = said.get("error")
    if not isinstance(error, dict):
        return word_of(error)
    listed = error.get("errors")
    first = listed[0] if isinstance(listed, list) and listed and isinstance(listed[0], dict) else {}
    return word_of(first.get("reason")) or word_of(error.get("status"))


def _json(data: bytes) -> dict[str, Any]:
    try:
        said = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}
