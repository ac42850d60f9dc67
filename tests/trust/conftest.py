"""Two shops that have something of everything, and everybody who could ask something of them."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from fiel.core.clock import utc_now
from fiel.core.settings import Settings
from support.house import opened_house
from support.siege import Siege, besiege, furnish


@pytest.fixture
async def siege(rivals: Settings) -> AsyncIterator[Siege]:
    """The demo's café, a rival that has all that it has, and everybody who could ask something of it."""
    async with opened_house(rivals) as house:
        house.clock.now = utc_now()
        built = await besiege(house)
        await furnish(built)
        yield built
