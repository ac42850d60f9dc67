"""Google's side of a card in its wallet: gives tokens to a service account, and changes the cards that were saved."""

from __future__ import annotations

import base64
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256

from support.house import TestClock
from support.passes import private_key

SAVE = "https://pay.google.com/gp/v/save/"


@dataclass
class GoogleService:
    clock: TestClock
    url: str = ""
    cards: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Those that were saved, by their id."""
    classes: dict[str, dict[str, Any]] = field(default_factory=dict)
    """How shops' cards look; made by the first link that is used."""
    patches: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    """Of cards, all that came with a token that is taken."""
    looks: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    """The same, of classes."""
    answers: list[web.Response] = field(default_factory=list)
    """What it answers next to a patch."""
    look_answers: list[web.Response] = field(default_factory=list)
    """The same, to one of a class alone."""
    token_answers: list[web.Response] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)
    """All that were given; the last alone is taken."""
    refused: int = 0
    """Patches whose token was not taken."""

    def save(self, link: str) -> str:
        """What a customer does with the link; the card's id."""
        _, claims = read_jwt(link.removeprefix(SAVE))
        [card] = claims["payload"]["loyaltyObjects"]
        [kind] = claims["payload"]["loyaltyClasses"]
        self.classes.setdefault(kind["id"], kind)
        self.cards.setdefault(card["id"], card)
        return str(card["id"])

    async def give_token(self, request: web.Request) -> web.Response:
        form = await request.post()
        assert form["grant_type"] == "urn:ietf:params:oauth:grant-type:jwt-bearer"
        header, claims = read_jwt(str(form["assertion"]))
        now = int(self.clock.now.timestamp())
        assert header == {"alg": "RS256", "typ": "JWT", "kid": "abc123"}
        assert claims == {
            "iss": "cards@aurora.iam.gserviceaccount.com", "aud": f"{self.url}/token", "iat": now, "exp": now + 3600,
            "scope": "https://www.googleapis.com/auth/wallet_object.issuer",
        }  # fmt: skip
        if self.token_answers:
            return self.token_answers.pop(0)
        self.tokens.append(f"ya29.token-number-{len(self.tokens) + 1}")
        return web.json_response({"access_token": self.tokens[-1], "expires_in": 3599, "token_type": "Bearer"})

    async def patch(self, request: web.Request) -> web.Response:
        return await self._patch(request, self.patches, self.cards, [self.answers])

    async def patch_look(self, request: web.Request) -> web.Response:
        return await self._patch(request, self.looks, self.classes, [self.look_answers, self.answers])

    async def _patch(
        self,
        request: web.Request,
        seen: list[tuple[str, dict[str, Any]]],
        kept: dict[str, dict[str, Any]],
        answers: Sequence[list[web.Response]],
    ) -> web.Response:
        if request.headers["Authorization"] != f"Bearer {self.tokens[-1]}":
            self.refused += 1
            return refusal(401, "UNAUTHENTICATED")
        number, changes = request.match_info["id"], await request.json()
        seen.append((number, changes))
        for waiting in answers:
            if waiting:
                return waiting.pop(0)
        if number not in kept:
            return refusal(404, "NOT_FOUND")
        kept[number] = {name: value for name, value in (kept[number] | changes).items() if value is not None}
        return web.json_response(kept[number])


def refusal(status: int, word: str, **headers: str) -> web.Response:
    return web.json_response({"error": {"code": status, "status": word}}, status=status, headers=headers)


def read_jwt(token: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Header and claims, once the signature is the account's."""
    parts = [base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)) for part in token.split(".")]
    said = token.rsplit(".", 1)[0].encode()
    private_key("google").public_key().verify(parts[2], said, PKCS1v15(), SHA256())
    return json.loads(parts[0]), json.loads(parts[1])


@asynccontextmanager
async def google_wallet(clock: TestClock) -> AsyncIterator[GoogleService]:
    service = GoogleService(clock)
    app = web.Application()
    app.router.add_post("/token", service.give_token)
    app.router.add_patch("/walletobjects/v1/loyaltyObject/{id}", service.patch)
    app.router.add_patch("/walletobjects/v1/loyaltyClass/{id}", service.patch_look)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    service.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield service
    finally:
        await runner.cleanup()
