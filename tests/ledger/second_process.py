"""Another process on the same database: gives points under the same keys and races for the same stock."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from datetime import timedelta
from typing import Any

from fiel.core import db
from fiel.core.actor import AccountActor, Role, StaffActor
from fiel.core.errors import Refusal
from fiel.members.actions import MemberRef
from fiel.purchases.actions import AwardForm, award_points
from fiel.rewards.actions import request_redemption

sys.path.insert(0, __file__.rsplit("/", 2)[0])
from support.house import START

NOW = START + timedelta(hours=1)


async def main(url: str, order: dict[str, Any]) -> dict[str, int]:
    staff = order["staff"]
    till = StaffActor(staff["account_id"], 0, staff["id"], staff["merchant_id"], Role.CASHIER, None)
    counts = {"redeemed": 0, "bugs": 0}

    async def give(number: int, key: str) -> None:
        form = AwardForm(MemberRef(code=order["codes"][number % len(order["codes"])]), points=2)
        await award_points(till, form, key, now=NOW)

    async def ask(number: int) -> None:
        one = order["customers"][number % len(order["customers"])]
        actor = AccountActor(one["account_id"], 0, one["id"])
        await request_redemption(actor, order["reward"], f"{os.getpid()}-{number}", now=NOW)
        counts["redeemed"] += 1

    async def guarded(work: Any) -> None:
        try:
            await work
        except Refusal:
            pass
        except Exception:
            counts["bugs"] += 1

    async with db.opened(url):
        await asyncio.gather(
            *(guarded(give(number, key)) for number, key in enumerate(order["keys"])),
            *(guarded(ask(number)) for number in range(20)),
        )
    return counts


print(json.dumps(asyncio.run(main(sys.argv[1], json.loads(sys.argv[2])))))
