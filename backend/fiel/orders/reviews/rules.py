"""What reviews are worth: pure functions."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReviewPay:
    """What a programme gives for reviews that are approved. *points* 0: nothing. Not *each*: for the first alone."""

    points: int
    each: bool

    def potential(self, pending: int, *, has_first: bool) -> int:
        """What *pending* reviews would bring, all written and approved. *has_first*: another was paid, or waits for
        its approval."""
        if self.each:
            return pending * self.points
        return self.points if pending and not has_first else 0
