"""How many sockets one address and one account may hold open in this process."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable


class Crowd:
    """*most* of each; 0: as many as they like."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._here: Counter[Hashable] = Counter()

    def enter(self, who: Hashable) -> bool:
        """Whether there was room; then ``leave`` must follow."""
        if self._most and self._here[who] >= self._most:
            return False
        self._here[who] += 1
        return True

    def leave(self, who: Hashable) -> None:
        self._here[who] -= 1
        if not self._here[who]:
            del self._here[who]
