"""Ten thousand coupons on paper, against ``qrcode`` and a bare PDF library in a loop: time, and memory beside it."""

from __future__ import annotations

import asyncio
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import qrcode
import uvloop
from fpdf import FPDF

sys.path.insert(0, str(Path(__file__).parents[1]))
from bench.alone import alone
from bench.results import tell
from bench.sizes import sized
from support.coupons import coupons, listed
from support.town import Town, key

COUPONS = sized(10_000, 48)
A_PAGE = 24


async def measure_coupons(name: str, town: Town) -> None:
    """The whole of a print: drawn part by part, each part kept, put together and stored."""
    number, _ = await coupons(town, 1)
    await town.manager.do("addCoupons", id=number, count=COUPONS - 1, idempotencyKey=key())
    link = (await listed(town, number, first=1))[0]["link"]
    asked = await town.manager.do("printCoupons", batchId=number, layout="A4_24", idempotencyKey=key())
    if asked["__typename"] != "CouponPrintSuccess":
        raise RuntimeError(asked)
    with _peak() as ours:
        start = time.perf_counter()
        await town.house.run_jobs()
        mine = time.perf_counter() - start
    with _peak() as theirs:
        start = time.perf_counter()
        await asyncio.to_thread(_loop, link)
        plain = time.perf_counter() - start
    tell("coupons", name, mine / plain, more=f"({mine:.0f} s)")
    memory = f"({ours[0] / 1e6:.0f} MB and {theirs[0] / 1e6:.0f} MB)"
    tell("coupons_memory", name, ours[0] / max(theirs[0], 1), more=memory)


def _loop(link: str) -> None:
    """As anybody would write it: each QR drawn run by run, its code below it."""
    page = FPDF(unit="mm", format="A4")
    page.set_font("helvetica", size=8)
    for number in range(COUPONS):
        if number % A_PAGE == 0:
            page.add_page()
        code = qrcode.QRCode(border=0)
        code.add_data(f"{link[:-6]}{number:06}")
        code.make(fit=True)
        rows = code.get_matrix()
        module = 26 / len(rows)
        left, top = 9 + number % 3 * 64, 10 + number % A_PAGE // 3 * 34
        for y, row in enumerate(rows):
            x = 0
            while x < len(row):
                end = x
                while end < len(row) and row[end]:
                    end += 1
                if end > x:
                    page.rect(left + x * module, top + y * module, (end - x) * module, module, "F")
                x = end + 1
        page.text(left, top + 30, f"{number:06}")
    page.output()


@contextmanager
def _peak() -> Iterator[list[int]]:
    """How many bytes more than at its beginning the process holds at most, while the block lasts."""
    process, found, over = psutil.Process(), [0], threading.Event()
    before = process.memory_info().rss

    def watch() -> None:
        while not over.wait(0.02):
            found[0] = max(found[0], process.memory_info().rss - before)

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield found
    finally:
        over.set()
        watcher.join()


if __name__ == "__main__":
    uvloop.run(alone(measure_coupons))
