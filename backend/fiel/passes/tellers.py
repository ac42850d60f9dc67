"""How those who keep one card are told that it has changed: phones by APNs, Google by its API."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from fiel.core import db
from fiel.core.language import as_language
from fiel.passes import loaders
from fiel.passes.apns import Apns, Said
from fiel.passes.asking import SAVED_WITHIN
from fiel.passes.content import content_of
from fiel.passes.google import Owner, changes_to, digest_of, object_id
from fiel.passes.google_api import GoogleWallet
from fiel.passes.issuing import look_again
from fiel.passes.models import GoogleState
from fiel.passes.outcomes import Fate, Outcome, Stopped, Trouble, Write
from fiel.passes.outside import Wallets


class Teller(Protocol):
    """Of one merchant's cards in one kind of wallet."""

    @property
    def at_once(self) -> int:
        """Cards told side by side."""
        ...

    async def tell(self, membership_id: int) -> Outcome:
        """Raises Stopped."""
        ...


@dataclass(frozen=True, slots=True)
class Phones:
    issuer: db.Row
    apns: Apns
    wallets: Wallets
    at_once: int = 20

    async def tell(self, membership_id: int) -> Outcome:
        """Each phone that was not told of this version yet; what was told stands, whatever the others say."""
        row = await loaders.pass_of(membership_id)
        if row is None or not row["token"]:
            return Outcome(Fate.NOTHING)
        noted = await look_again(row, self.issuer, self.wallets.settings, now=self.wallets.clock())
        phones = await loaders.untold_phones(row["id"], noted.digest)
        answers = await asyncio.gather(
            *(self.apns.push(one["push_token"], one["registered_at"]) for one in phones), return_exceptions=True
        )
        writes: list[Write] = []
        answered: list[Said] = []
        stopped: Stopped | None = None
        for phone, said in zip(phones, answers, strict=True):
            if isinstance(said, Stopped):
                stopped = said
            elif isinstance(said, BaseException):
                raise said
            else:
                answered.append(said)
                writes += _kept_of(phone, said, noted.digest)
        if stopped is not None:
            raise Stopped(stopped.trouble, tuple(writes))
        trouble = next((said.trouble for said in answered if said.trouble), None)
        return Outcome(_fate_of(answered), trouble, tuple(writes))


def _kept_of(phone: db.Row, said: Said, digest: str) -> list[Write]:
    if said.is_gone:
        return [(_FORGET, (phone["id"], phone["push_token"]))]
    return [(_TELL, (phone["id"], phone["push_token"], digest))] if said.is_taken else []


def _fate_of(answered: Sequence[Said]) -> Fate:
    if any(said.trouble and not said.is_refused for said in answered):
        return Fate.AGAIN
    if any(said.is_taken for said in answered):
        return Fate.TOLD
    return Fate.REFUSED if any(said.is_refused for said in answered) else Fate.NOTHING


_TELL = "UPDATE pass_device SET told_digest = $3 WHERE id = $1 AND push_token = $2"
_FORGET = "DELETE FROM pass_device WHERE id = $1 AND push_token = $2"
"""A phone that came again meanwhile with another token stays."""


@dataclass(frozen=True, slots=True)
class Google:
    issuer: db.Row
    google: GoogleWallet
    wallets: Wallets
    at_once: int = 5
    """Google allows twenty requests a second."""

    async def tell(self, membership_id: int) -> Outcome:
        now = self.wallets.clock()
        # in this order: content of whoever has claimed it since is never told to the card that was another's
        content, row = await content_of(membership_id, now), await loaders.google_card(membership_id)
        if row is None or content is None or row["state"] == GoogleState.ABSENT.value:
            return Outcome(Fate.NOTHING)
        digest = digest_of(content)
        if digest == row["digest"]:
            return Outcome(Fate.NOTHING)
        owner = Owner(
            self.issuer["issuer"], self.issuer["merchant_id"], membership_id, row["time_zone"], row["replaced"]
        )
        changes = changes_to(content, owner, self.wallets.settings.public_url, as_language(row["language"]), now=now)
        found = await self.google.patch(object_id(owner), changes)
        if isinstance(found, Trouble):
            return Outcome(Fate.REFUSED, found)
        if found:
            return Outcome(Fate.TOLD, writes=((_SAVED, (row["id"], digest)),))
        may_come_until: datetime = row["asked_at"] + SAVED_WITHIN
        if row["state"] == GoogleState.ASKED.value and now < may_come_until:
            return Outcome(Fate.NOTHING, again_at=may_come_until)
        return Outcome(Fate.NOTHING, writes=((_ABSENT, (row["id"], row["asked_at"])),))


_SAVED = "UPDATE google_card SET state = 'SAVED', digest = $2 WHERE id = $1"
_ABSENT = "UPDATE google_card SET state = 'ABSENT' WHERE id = $1 AND asked_at = $2"
"""Unless the link was given again meanwhile."""
