"""What all processes of a run share: the first that needs a thing makes it, the others find it."""

from __future__ import annotations

import fcntl
import os
import pickle
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from support.memory import roomy

T = TypeVar("T")
FOLDER, BY = "FIEL_TESTS_SHARED", "FIEL_TESTS_BY"


def begin_run() -> None:
    """In the process that starts the others."""
    os.environ[FOLDER] = tempfile.mkdtemp(prefix="fiel-tests-", dir=roomy())
    os.environ[BY] = str(os.getpid())


def end_run() -> None:
    """When the others have ended."""
    shutil.rmtree(os.environ.pop(FOLDER), ignore_errors=True)


def is_over() -> bool:
    """For those that outlive the process that started them: the run has ended, or was killed."""
    return not Path(os.environ[FOLDER]).exists() or not Path("/proc", os.environ[BY]).exists()


def once(name: str, make: Callable[[Path], T]) -> T:
    """What *make* answered when it was first asked for in this run; it is given a folder that lasts as long. The others
    wait meanwhile. Its answer must be one that can be pickled."""
    folder = Path(os.environ[FOLDER]) / name
    answer = folder.with_suffix(".pickle")
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not answer.exists():
            shutil.rmtree(folder, ignore_errors=True)  # where the one before failed
            folder.mkdir()
            answer.write_bytes(pickle.dumps(make(folder)))
    made: T = read(answer)
    return made


def found(name: str) -> Any:
    """None: nobody asked for it."""
    answer = (Path(os.environ[FOLDER]) / name).with_suffix(".pickle")
    return read(answer) if answer.exists() else None


def read(answer: Path) -> Any:
    return pickle.loads(answer.read_bytes())  # noqa: S301  # ours, in a folder that is ours alone
