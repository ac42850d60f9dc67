"""Imported before all else of ours: while it is loaded, and while tests run, Python looks for little garbage."""

from __future__ import annotations

import gc

gc.set_threshold(20_000, 1_000, 1_000)


def loaded() -> None:
    """What is there now stays."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 10, 10)
