"""Whatever happens in whatever order: what a browser is given over GET is what a fresh read says."""

from __future__ import annotations

import random
from typing import Any

import pytest

from support import wallet_changes as changes
from support.conditional import BALANCE, CAFE, EVERYTHING, HAVING, PAGE, Browser
from support.town import Town
from support.wallet_changes import Change

STEPS = 20


async def nothing(town: Town) -> None:
    del town


CHANGES: list[Change] = [
    nothing, changes.award, changes.purchase, changes.award_undone, changes.adjusted, changes.reward_made,
    changes.reward_edited, changes.reward_deleted, changes.somebody_takes_one_of_the_stock, changes.redemption_asked,
    changes.redemption_confirmed, changes.redemption_rejected, changes.redemption_cancelled, changes.told_in_the_inbox,
    changes.inbox_read, changes.programme_changed, changes.branding_changed, changes.shop_opened, changes.shop_renamed,
    changes.reward_of_a_tier, changes.badge_gained, changes.punched, changes.merged_and_parted,
    changes.joined_elsewhere, changes.brought_somebody, changes.order_pending, changes.order_completed,
    changes.hour_passed,
]  # fmt: skip
READS: list[tuple[str, dict[str, Any]]] = [
    (BALANCE, {}),
    (EVERYTHING, CAFE),
    (HAVING, CAFE),
    (PAGE, {"first": 2}),
    (EVERYTHING, {"merchant": "el-rival"}),
]


@pytest.mark.parametrize("seed", range(3))
async def test_what_is_kept_is_what_is_true(town: Town, seed: int) -> None:
    rng = random.Random(seed)
    await town.program(expiryKind="MONTHS", expiryMonths=1)
    people = [town.ana.person, town.luis.person]
    browsers, told = [Browser(person) for person in people], {200: 0, 304: 0}
    for step in range(STEPS):
        change = rng.choice(CHANGES)
        await change(town)
        if rng.random() < 0.2:
            town.house.clock.move(minutes=rng.choice((1, 59, 60)))
        for browser in browsers:
            browser.person.language = rng.choice(("en", "es"))
            for document, variables in rng.sample(READS, 3):
                status, data = await browser.read(document, variables)
                told[status] += 1
                fresh = await browser.person.ask(document, **variables)
                assert data == fresh, f"{change.__name__} at {step}, {status}"
    assert min(told.values()) > 15, told
