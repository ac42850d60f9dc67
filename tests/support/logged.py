"""What the log says, which tests keep quiet else."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from typing import Any

from structlog.testing import capture_logs

from fiel.core.logs import set_up_logs
from fiel.core.settings import load_settings


@contextmanager
def logged() -> Iterator[list[MutableMapping[str, Any]]]:
    """The lines of the block, warnings and worse, before anything is masked in them."""
    set_up_logs(load_settings(log_level="warning"))
    try:
        with capture_logs() as lines:
            yield lines
    finally:
        set_up_logs(load_settings(log_level="error"))
