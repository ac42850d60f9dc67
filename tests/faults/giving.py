"""A shop's busy hour until the power goes: awards, thirty-two at once, each told of once it is acknowledged.

``python giving.py DATABASE_URL NOW`` reads ``{"staff": …, "codes": […], "begin": N}`` and prints a line for each award
that was acknowledged: its number. It never ends by itself.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from datetime import datetime
from itertools import count
from typing import Any

from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.logs import set_up_logs
from fiel.core.settings import load_settings
from fiel.members.actions import MemberRef
from fiel.purchases.actions import AwardForm, award_points

AT_ONCE = 32


async def main(url: str, now: datetime, order: dict[str, Any]) -> None:
    staff, codes = order["staff"], order["codes"]
    till = StaffActor(staff["account_id"], 0, staff["id"], staff["merchant_id"], Role.CASHIER, None)
    numbers = count(order["begin"])

    async def give() -> None:
        for number in numbers:
            form = AwardForm(MemberRef(code=codes[number % len(codes)]), amount_minor=100)
            await award_points(till, form, f"busy-{number}", now=now)
            os.write(1, f"{number}\n".encode())

    set_up_logs(load_settings(log_level="error"))  # what is printed is what was acknowledged
    async with db.opened(url):
        await asyncio.gather(*(give() for _ in range(AT_ONCE)))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], datetime.fromisoformat(sys.argv[2]), json.load(sys.stdin)))
