"""How much a customer may give now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.core import db
from fiel.core.clock import local_date, start_of_day
from fiel.core.errors import Refusal
from fiel.ledger import actions as ledger
from fiel.members.errors import CannotReceive, TooManyTransfers, TransferLimit, TransfersOff, TransferTooSoon
from fiel.members.models import Membership
from fiel.members.transfers.origins import MEMBER_TIME, givable_lots
from fiel.merchants.actions import ProgramTerms

MOST_A_DAY = 5
"""Gifts of one giver."""
MOST_RECEIVED_A_MONTH = 20
"""Gifts to one receiver: more is a trade."""


@dataclass(frozen=True, slots=True)
class Allowance:
    """*points*: that may be given at once now. *lots*: those they come from, in the order of spending. *why*: what
    speaks against any gift at all."""

    points: int
    lots: tuple[tuple[int, int, datetime | None], ...] = ()
    why: Refusal | None = None

    def require(self, points: int) -> None:
        """Raises what speaks against giving *points*."""
        if self.why is not None:
            raise self.why
        if points > self.points:
            raise TransferLimit(most=self.points)


async def allowance_of(
    terms: ProgramTerms, member: Membership, *, now: datetime, books: Mapping[int, ledger.Book] | None = None
) -> Allowance:
    """*books*: the locked ones, where something is going to be given."""
    if not terms.allows_transfers:
        return Allowance(0, why=TransfersOff())
    if not member.purchases or now - member.joined_at < MEMBER_TIME:
        return Allowance(0, why=TransferTooSoon(days=MEMBER_TIME.days))
    today = local_date(now, terms.time_zone)
    day, month = (start_of_day(one, terms.time_zone) for one in (today, today.replace(day=1)))
    sent = await db.fetch(
        "SELECT points, sent_at FROM points_transfer WHERE sender_id = $1 AND sent_at >= $2", member.id, month
    )
    of_day = [row["points"] for row in sent if row["sent_at"] >= day]
    if len(of_day) >= MOST_A_DAY:
        return Allowance(0, why=TooManyTransfers(most=MOST_A_DAY))
    balance, lots = await _givable(member.points_account_id, now)
    if books is not None:
        balance = books[member.points_account_id].balance
    most = min(
        sum(points for _, points, _ in lots), balance - terms.transfer_least_balance, terms.most_transfer_points,
        terms.most_daily_transfer_points - sum(of_day),
        terms.most_monthly_transfer_points - sum(row["points"] for row in sent),
    )  # fmt: skip
    return Allowance(max(0, most), lots)


async def require_receiver(member: Membership, *, now: datetime) -> None:
    """Raises CannotReceive."""
    rows = await db.fetch(
        "SELECT a.deficit, (SELECT count(*) FROM points_transfer p WHERE p.recipient_id = $1 AND p.sent_at > $2) AS had"
        " FROM points_account a WHERE a.id = $3",
        member.id, now - timedelta(days=30), member.points_account_id,
    )  # fmt: skip
    if member.blocked_at is not None or rows[0]["deficit"] or rows[0]["had"] >= MOST_RECEIVED_A_MONTH:
        raise CannotReceive


async def _givable(account_id: int, now: datetime) -> tuple[int, tuple[tuple[int, int, datetime | None], ...]]:
    """The balance (0 where something is owed), and what may be given of each lot."""
    rows = await db.fetch(
        "SELECT a.deficit, (SELECT CAST(coalesce(sum(l.remaining), 0) AS BIGINT) FROM points_lot l"
        " WHERE l.account_id = a.id AND l.remaining > 0 AND (l.expires_at IS NULL OR l.expires_at > $2)) AS balance"
        " FROM points_account a WHERE a.id = $1",
        account_id, now,
    )  # fmt: skip
    if not rows or rows[0]["deficit"]:
        return 0, ()
    lots = (await givable_lots([account_id], now=now))[account_id]
    return int(rows[0]["balance"]), tuple((lot.id, lot.remaining, lot.expires_at) for lot in lots)
