"""``make shots``: starts the demo, opens every screen of every app, says what is wrong with them, and takes their
pictures: all of them into `shots/`, the README's and the guide's into their folders.

``FIEL_SHOTS_MINUTES`` (30) bounds the first part; ``FIEL_SHOTS`` narrows it: `panel` or `wallet/home` begin the names
of screens, `kept` takes the README's and the guide's pictures alone. ``FIEL_SHOTS_DEMO`` names a folder with a demo to
begin from, instead of making one. ``python -m tests.shots older`` only tells which kept pictures may be older than what
they show.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from itertools import groupby
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from playwright.async_api import async_playwright

from shots.kept import remember, told
from shots.leafing import write_index
from shots.screens import Screen, opened, routed
from shots.sheets import EVERY
from shots.stories import take_for_guide, take_for_readme
from shots.walking import Walk, walk
from support.browser import FLAGS, find_chromium, until_healthy
from support.ports import free_port

OUT = Path(__file__).parents[2] / "shots"
SECONDS_TO_BUILD = 900
AT_ONCE = 3
"""Contexts that walk beside each other."""
SCREENS_EACH = 12
"""Of one context."""


async def main() -> int:
    chromium = find_chromium()
    if chromium is None:
        sys.exit("no Chromium: apt-get install chromium")
    only = os.environ.get("FIEL_SHOTS", "")
    minutes = float(os.environ.get("FIEL_SHOTS_MINUTES", "30"))
    async with _demo() as url, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        walked = Walk(browser, url, OUT)
        if only in ("", "kept"):  # first: the guide shows them
            await take_for_readme(walked)
            await take_for_guide(walked)
            await asyncio.to_thread(remember)
        if only != "kept":
            walked.until = time.monotonic() + minutes * 60
            await _walk_all(walked, only)
        await browser.close()
    if only != "kept":
        write_index(OUT, walked.taken, walked.wrong)
    return _report(walked)


async def _walk_all(walked: Walk, only: str) -> None:
    chosen = [one for one in EVERY if f"{one.app}/{one.name}".startswith(only)]
    if not only:
        for app, known in routed().items():
            walked.problems += [f"{app}: no picture of the screen {one!r}" for one in known - opened()[app]]
    for who in sorted({one.who for one in chosen}):  # once, before they walk beside each other
        await (await walked.context(who, "es")).close()
    free = asyncio.Semaphore(AT_ONCE)

    async def one_by_one(who: str, language: str, screens: list[Screen]) -> None:
        async with free:
            await walk(walked, who, language, screens)

    async with asyncio.TaskGroup() as group:
        for language in ("es", "en"):
            for (_, who), screens in groupby(chosen, lambda one: (one.app, one.who)):
                every = list(screens)
                for first in range(0, len(every), SCREENS_EACH):
                    group.create_task(one_by_one(who, language, every[first : first + SCREENS_EACH]))


@contextlib.asynccontextmanager
async def _demo() -> AsyncIterator[str]:
    """A demo of its own on a free port; gone afterwards."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "demo"
        if ready := os.environ.get("FIEL_SHOTS_DEMO"):
            await asyncio.to_thread(shutil.copytree, ready, folder)
        port, log = free_port(), Path(temporary) / "demo.log"
        with log.open("w") as output:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "fiel", "demo", "--port", str(port), "--data", str(folder),
                env={**os.environ, "FIEL_LOG_LEVEL": "error"}, stdout=output, stderr=output,
            )  # fmt: skip
        try:
            await until_healthy(f"http://localhost:{port}", process, log, SECONDS_TO_BUILD)
            yield f"http://localhost:{port}"
        finally:
            process.terminate()
            await process.wait()


def _report(walked: Walk) -> int:
    if old := told():
        print(old)
    print(f"{len(walked.taken)} pictures of {len({one.screen for one in walked.taken})} screens in {OUT}/index.html")
    for problem in walked.wrong:
        print(f"  {problem}")
    print(f"{len(walked.wrong)} problems" if walked.wrong else "nothing wrong with them")
    return 1 if walked.wrong else 0


if __name__ == "__main__":
    if sys.argv[1:] == ["older"]:
        print(told() or "the kept pictures are as new as what they show")
        sys.exit(1 if told() else 0)
    sys.exit(asyncio.run(main()))
