"""How much an employee may give one customer by hand in a day of the shop. Points have a cap of their own; this is for
what has no price in points: punches, gifts, scratch cards."""

from __future__ import annotations

from datetime import datetime

from fiel.core import db
from fiel.core.actor import ShopActor, TokenActor
from fiel.core.clock import local_date, start_of_day
from fiel.members.models import Membership
from fiel.merchants.actions import ProgramTerms
from fiel.promotions import loaders
from fiel.promotions.errors import GivenEnough

MOST_PUNCHES = 20
MOST_GIFTS = 5
"""Things handed out: gifts and scratch cards together."""


async def require_punches(actor: ShopActor, terms: ProgramTerms, member: Membership, count: int, now: datetime) -> None:
    """Call it with the member's account locked. Punches that were taken off again don't count, nor those of purchases.
    A till's token is trusted with what it sells. Raises GivenEnough."""
    if isinstance(actor, TokenActor):
        return
    rows = await db.fetch(
        "SELECT count(*) AS n FROM punch x JOIN punch_card c ON c.id = x.card_id"
        f" WHERE {loaders.mine('c.membership_id', 1)} AND x.employee_id = $2 AND x.cause_kind IS NULL"
        " AND x.undone_at IS NULL AND x.given_at >= $3",
        member.id, actor.employee_id, _day_of(terms, now),
    )  # fmt: skip
    if rows[0]["n"] + count > MOST_PUNCHES:
        raise GivenEnough(MOST_PUNCHES)


async def require_gift(actor: ShopActor, terms: ProgramTerms, member: Membership, now: datetime) -> None:
    """Call it with the member's account locked. What was taken away again doesn't count. Raises GivenEnough."""
    if isinstance(actor, TokenActor):
        return
    rows = await db.fetch(
        f"SELECT count(*) AS n FROM activity a WHERE {loaders.mine('a.membership_id', 1)} AND a.actor_kind = 'employee'"
        " AND a.actor_id = $2 AND a.kind IN ('voucher.given', 'scratch_card.issued') AND a.at >= $3"
        f" AND {db.json_text('a.data', 'by_hand')} IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM voucher v WHERE a.subject_kind = 'voucher' AND v.id = a.subject_id"
        " AND v.state = 'WITHDRAWN') AND NOT EXISTS (SELECT 1 FROM scratch_card s WHERE"
        " a.subject_kind = 'scratch_card' AND s.id = a.subject_id AND s.withdrawn_at IS NOT NULL)",
        member.id, actor.employee_id, _day_of(terms, now),
    )  # fmt: skip
    if rows[0]["n"] >= MOST_GIFTS:
        raise GivenEnough(MOST_GIFTS)


def _day_of(terms: ProgramTerms, now: datetime) -> datetime:
    return start_of_day(local_date(now, terms.time_zone), terms.time_zone)
