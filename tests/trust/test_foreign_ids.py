"""What is another's does not exist for you: every operation that takes an id, each of its ids, on both engines."""

from __future__ import annotations

from fiel.core import ids
