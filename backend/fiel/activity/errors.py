"""What a job may say instead of failing."""

from __future__ import annotations


class RetryLater(Exception):  # it is an answer, not a malfunction
    """The other side is busy. *seconds*: when it said to come back, if it did."""

    def __init__(self, why: str, seconds: int | None = None) -> None:
        super().__init__(why)
        self.seconds = seconds


class GiveUp(Exception):  # it is an answer, not a malfunction
    """Trying again would not help."""
