"""Mails that a server without a mail server keeps as files in its data folder."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from fiel.core.text import fold

LEAST_NAME = 3
"""Letters: a shorter one is in too many words."""


@dataclass(frozen=True, slots=True)
class Said:
    """How somebody was called and reached."""

    names: frozenset[str] = field(default_factory=frozenset)
    emails: frozenset[str] = field(default_factory=frozenset)
    phones: frozenset[str] = field(default_factory=frozenset)

    @staticmethod
    def of(*texts: str | None) -> Said:
        given = [text for text in texts if text]
        emails = frozenset(text for text in given if "@" in text)
        phones = frozenset(text for text in given if text.startswith("+") and text not in emails)
        return Said(frozenset(fold(text) for text in given) - emails - phones, emails, phones)

    def with_(self, other: Said) -> Said:
        return Said(self.names | other.names, self.emails | other.emails, self.phones | other.phones)

    def is_row(self, cells: Sequence[str]) -> bool:
        """Whether a line of a table is about them: a cell is their name, or holds how to reach them."""
        return any(fold(cell) in self.names for cell in cells) or any(self._reaches(cell) for cell in cells)

    def is_in(self, text: str) -> bool:
        """Whether *text* names them, as far as that can be seen."""
        said = fold(text)
        return any(name in said for name in self.names if len(name) >= LEAST_NAME) or self._reaches(text)

    def _reaches(self, text: str) -> bool:
        said, digits = fold(text), "".join(c for c in text if c.isdigit())
        return any(email in said for email in self.emails) or any(phone[1:] in digits for phone in self.phones)


async def drop_kept_mails(data_dir: Path, said: Said) -> int:
    """Those to them or about them; how many."""
    return await asyncio.to_thread(_drop, data_dir / "mail", said)


def _drop(folder: Path, said: Said) -> int:
    dropped = 0
    for file in folder.glob("*.eml"):
        message = message_from_bytes(file.read_bytes(), policy=policy.default)
        if said.is_in(_whole(message)):
            file.unlink(missing_ok=True)
            dropped += 1
    return dropped


def _whole(message: EmailMessage) -> str:
    parts = [str(part.get_content()) for part in message.walk() if part.get_content_maintype() == "text"]
    return "\n".join([*(str(value) for value in message.values()), *parts])
