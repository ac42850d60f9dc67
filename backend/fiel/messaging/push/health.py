"""How push services have answered lately: one that hangs or fails is left alone for a while."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

TROUBLES = 5
"""In a row, after which a service is left alone."""
REST = timedelta(seconds=30)
LONGEST_REST = timedelta(hours=1)
"""That a service may ask for."""
MOST_KNOWN = 1000
"""Services remembered; their names come from strangers."""


@dataclass(slots=True)
class _Record:
    troubles: int = 0
    rests_until: datetime | None = None


@dataclass(slots=True)
class Health:
    """Of all services that this process has met, by origin."""

    _records: dict[str, _Record] = field(default_factory=dict)

    def rest_of(self, origin: str, now: datetime) -> datetime | None:
        """Until when it is left alone; None: it is not."""
        known = self._records.get(origin)
        if known is None or known.rests_until is None:
            return None
        return known.rests_until if now < known.rests_until <= now + LONGEST_REST else None  # or the clock went back

    def worked(self, origin: str) -> None:
        self._records.pop(origin, None)

    def failed(self, origin: str, asked: int | None, now: datetime) -> None:
        """*asked*: seconds, if it said when to come back."""
        if origin not in self._records and len(self._records) >= MOST_KNOWN:
            self._records.clear()
        known = self._records.setdefault(origin, _Record())
        known.troubles += 1
        if known.troubles >= TROUBLES:
            until = now + max(REST, timedelta(seconds=asked or 0))
            known.rests_until = max(until, self.rest_of(origin, now) or until)
