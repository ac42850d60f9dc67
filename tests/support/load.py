"""Tills that give points to many servers as through a proxy: one that goes away is left for another, with the same
key."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass, field

import httpx

from support.documents import document_for
from support.house import Person
from support.town import key

MOST_TRIES = 400
"""Of one award, a twentieth of a second apart."""


@dataclass
class Till:
    """*servers*: the same session at each of them."""

    servers: list[Person]
    code: str
    acknowledged: list[str] = field(default_factory=list)
    troubles: Counter[str] = field(default_factory=Counter)

    async def give(self, stop: asyncio.Event, most: int) -> None:
        """A point each time, until *stop*, *most* times at most."""
        for number in range(most):
            if stop.is_set():
                return
            await self._one(number, key())

    async def _one(self, number: int, same: str) -> None:
        values = {"input": {"member": {"code": self.code}, "points": 1, "idempotencyKey": same}}
        for attempt in range(MOST_TRIES):
            server = self.servers[(number + attempt) % len(self.servers)]
            try:
                answer = await server.post(document_for("awardPoints", True), values)
            except httpx.TransportError as error:
                self.troubles[type(error).__name__] += 1
                await asyncio.sleep(0.05)  # as a proxy waits before it tries another
                continue
            if answer.status_code >= 500:
                self.troubles[str(answer.status_code)] += 1
                continue
            result = answer.json()["data"]["awardPoints"]
            assert result["__typename"] == "AwardPointsSuccess", result
            self.acknowledged.append(same)
            return
        raise RuntimeError("no server took it")
