"""The documents that sockets are at work with: each is kept once, however many ask it, and few of one account."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field

from fiel.core.errors import Refusal
from fiel.edge.engine import Prepared

MOST_OF_ONE = 20
"""Different ones of an account in this process. All our apps together have fewer."""


class TooManySubscriptions(Refusal):
    code = "TOO_MANY_SUBSCRIPTIONS"
    es = "Demasiadas suscripciones distintas a la vez con esta cuenta. Termina alguna y vuelve a probar."
    en = "Too many different subscriptions of this account at once. End one of them and try again."


@dataclass(eq=False, slots=True)
class Document:
    text: str
    prepared: Prepared
    askers: Counter[Hashable] = field(default_factory=Counter)
    """How many operations of each."""


class Documents:
    def __init__(self) -> None:
        self._kept: dict[str, Document] = {}
        self._different: Counter[Hashable] = Counter()
        """By account."""

    def __len__(self) -> int:
        return len(self._kept)

    def enter(self, who: Hashable, text: str, prepare: Callable[[str], Prepared]) -> Document:
        """For one operation; ``leave`` must follow. Raises TooManySubscriptions."""
        document = self._kept.get(text)
        is_new = document is None or who not in document.askers
        if is_new and self._different[who] >= MOST_OF_ONE:
            raise TooManySubscriptions
        if document is None:
            document = self._kept[text] = Document(text, prepare(text))
        document.askers[who] += 1
        self._different[who] += is_new
        return document

    def leave(self, who: Hashable, document: Document) -> None:
        document.askers[who] -= 1
        if document.askers[who]:
            return
        del document.askers[who]
        self._different[who] -= 1
        if not self._different[who]:
            del self._different[who]
        if not document.askers:
            del self._kept[document.text]
