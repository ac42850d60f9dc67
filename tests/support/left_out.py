"""Tests that could not run here, told in the last lines whichever process left them out."""

from __future__ import annotations

from typing import Protocol

import pytest

left_out: list[str] = []


class Node(Protocol):
    """A process of pytest-xdist that is done, with what it told."""

    workeroutput: dict[str, object]


class LeftOut:
    """A plugin of every process. Those that run tests all collect the same, so one list is enough."""

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        output: dict[str, object] | None = getattr(session.config, "workeroutput", None)
        if output is not None:
            output["left_out"] = list(left_out)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Node) -> None:
        told = getattr(node, "workeroutput", {}).get("left_out", [])
        left_out[:] = told or left_out

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if left_out:
            terminalreporter.write_line(f"LEFT OUT: {len(left_out)} browser tests, since no Chromium can be had here.")
