"""How those who keep one card are told that it has changed: phones by APNs, Google by its API."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

from fiel.core import db
from fiel.core.language import as_language
from fiel.passes import loaders
from fiel.passes.apns import Apns, Said
from fiel.passes.asking import SAVED_WITHIN
from fiel.passes.content import Content, content_of
from fiel.passes.google import Digest, Owner, changes_to, class_id, class_of, digest_of, object_id, refused_look
from fiel.passes.google_api import GoogleWallet
from fiel.passes.issuing import look_again
from fiel.passes.models import GoogleState, PassTrouble
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


@dataclass(slots=True)
class Google:
    issuer: db.Row
    google: GoogleWallet
    wallets: Wallets
    at_once: int = 5
    """Google allows twenty requests a second."""
    _asking: asyncio.Lock = field(default_factory=asyncio.Lock)
    _looks: dict[str, Trouble | bool | Stopped] = field(default_factory=dict)
    """What became of telling how the shop's cards look: once for all that are told together."""

    async def tell(self, membership_id: int) -> Outcome:
        now = self.wallets.clock()
        # in this order: content of whoever has claimed it since is never told to the card that was another's
        content, row = await content_of(membership_id, now), await loaders.google_card(membership_id)
        if row is None or content is None or row["state"] == GoogleState.ABSENT.value:
            return Outcome(Fate.NOTHING)
        digest, told = digest_of(content), Digest.read(row["digest"])
        refused = refused_look(digest.look, self.issuer["set_at"])
        if told.look == refused:
            digest = Digest(digest.card, refused)
        if digest == told:
            return Outcome(Fate.NOTHING)
        owner = Owner(
            self.issuer["issuer"], self.issuer["merchant_id"], membership_id, row["time_zone"], row["replaced"]
        )
        state = GoogleState(row["state"])
        if digest.card != told.card:
            language = as_language(row["language"])
            changes = changes_to(content, owner, self.wallets.settings.public_url, language, now=now)
            found = await self.google.patch_card(object_id(owner), changes)
            if isinstance(found, Trouble):
                return Outcome(Fate.REFUSED, found)
            if not found:
                return _missing(row, now)
            state = GoogleState.SAVED
        if digest.look == told.look:
            return Outcome(Fate.TOLD, writes=(_said(row, state, digest),))
        try:
            found = await self._tell_look(content, owner, digest.look)
        except Stopped as why:
            is_told = digest.card != told.card
            writes = (_said(row, state, Digest(digest.card, told.look)),) if is_told else ()
            raise Stopped(why.trouble, writes) from why
        if isinstance(found, Trouble):
            fate = Fate.REFUSED if digest.card == told.card else Fate.TOLD
            trouble = replace(found, kind=PassTrouble.LOOK)
            return Outcome(fate, trouble, (_said(row, state, Digest(digest.card, refused)),))
        if not found and state is GoogleState.ASKED:
            return _missing(row, now)
        return Outcome(Fate.TOLD, writes=(_said(row, state, digest),), is_look_taken=found)

    async def _tell_look(self, content: Content, owner: Owner, look: str) -> Trouble | bool:
        """Raises Stopped."""
        async with self._asking:
            if look not in self._looks:
                said = class_of(content, owner, self.wallets.settings.public_url)
                try:
                    self._looks[look] = await self.google.patch_look(class_id(owner), said)
                except Stopped as why:
                    self._looks[look] = why
            found = self._looks[look]
        if isinstance(found, Stopped):
            raise found
        return found


def _missing(row: db.Row, now: datetime) -> Outcome:
    """Google has no such card: a link is good for a while, and may be used still."""
    may_come_until: datetime = row["asked_at"] + SAVED_WITHIN
    if row["state"] == GoogleState.ASKED.value and now < may_come_until:
        return Outcome(Fate.NOTHING, again_at=may_come_until)
    return Outcome(Fate.NOTHING, writes=((_ABSENT, (row["id"], row["asked_at"])),))


def _said(row: db.Row, state: GoogleState, digest: Digest) -> Write:
    return _SAID, (row["id"], state.value, str(digest))


_SAID = "UPDATE google_card SET state = $2, digest = $3 WHERE id = $1"
_ABSENT = "UPDATE google_card SET state = 'ABSENT' WHERE id = $1 AND asked_at = $2"
"""Unless the link was given again meanwhile."""
