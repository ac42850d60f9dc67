"""A town in a loop of the test's own, for what Hypothesis runs many times over."""

from support.loops import town_in_a_loop

__all__ = ["town_in_a_loop"]
