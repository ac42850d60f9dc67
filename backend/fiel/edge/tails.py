"""What was added to a table that only grows, found by looking again and again."""

from __future__ import annotations

from collections.abc import Sequence

from fiel.core import db

LOOK_BACK = 2000
"""Rows whose ids were taken before the newest seen but whose commit may have come after it."""
MOST_AT_ONCE = 2 * LOOK_BACK


class Tail:
    """Each new row of *table* once. What the rows say of their time is not asked: machines whose clocks differ write
    into one table, and a process that could not look for an hour still finds all of it."""

    def __init__(self, table: str, columns: Sequence[str]) -> None:
        self._table, self._columns = table, ", ".join(columns)
        self._newest = 0
        self._seen: set[int] = set()
        self._known: tuple[int, int] | None = None

    async def begin(self) -> None:
        """From now on."""
        rows = await db.fetch(f"SELECT id FROM {self._table} ORDER BY id DESC LIMIT $1", LOOK_BACK)
        self._seen = {row["id"] for row in rows}
        self._newest = max(self._seen, default=0)

    def see(self, number: int) -> bool:
        """Whether it was new. For rows that somebody else told of first."""
        if number in self._seen:
            return False
        self._seen.add(number)
        return True

    async def grown(self) -> list[db.Row]:
        """The oldest first, at most so many; the next look has more. When nothing was added it costs a count."""
        if await self._in_reach() == self._known:
            return []
        rows = await db.fetch(
            f"SELECT {self._columns} FROM {self._table} WHERE id > $1 ORDER BY id LIMIT $2",
            self._newest - LOOK_BACK, MOST_AT_ONCE,
        )  # fmt: skip
        found = [row for row in rows if self.see(row["id"])]
        self._newest = max([self._newest, *(row["id"] for row in rows)])
        self._seen = {number for number in self._seen if number > self._newest - LOOK_BACK}
        reached = [row["id"] for row in rows if row["id"] > self._newest - LOOK_BACK]
        self._known = (len(reached), sum(reached)) if len(rows) < MOST_AT_ONCE else None
        return found

    async def _in_reach(self) -> tuple[int, int]:
        """How many ids a look would read again, and their sum: one may go as another comes."""
        [row] = await db.fetch(
            f"SELECT count(*) AS n, coalesce(sum(id), 0) AS all_ids FROM {self._table} WHERE id > $1",
            self._newest - LOOK_BACK,
        )  # fmt: skip
        return int(row["n"]), int(row["all_ids"])
