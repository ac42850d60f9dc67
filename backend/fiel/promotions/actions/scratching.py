"""Scratching a card: its prize is told, and given."""

from __future__ import annotations

from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import AccountActor
from fiel.core.errors import NotFound
from fiel.members.actions.giving import lock_member
from fiel.members.errors import MemberBlocked
from fiel.promotions.actions.doing import Chance, Doing
from fiel.promotions.actions.giving import write_voucher
from fiel.promotions.actions.offers import Terms
from fiel.promotions.actions.performing import perform
from fiel.promotions.actions.vouchers import is_instant
from fiel.promotions.errors import CardGone
from fiel.promotions.models import Prize, ScratchCard
from fiel.promotions.rules import ends
from fiel.rules.language import read_actions


async def scratch_card(actor: AccountActor, card_id: int, *, now: datetime, chance: Chance | None = None) -> None:
    """Scratch one's own card; scratching it twice is scratching it once.

    Raises NotFound, MemberBlocked, CardGone.
    """

    async def body() -> None:
        found = await ScratchCard.get_or_none(id=card_id)
        if found is None:
            raise NotFound
        holder = await lock_member(found.membership_id, now=now)
        if holder.customer_id != actor.customer_id:
            raise NotFound
        card = await ScratchCard.get(id=card_id)
        if card.scratched_at is not None:
            return
        if holder.blocked_at is not None:
            raise MemberBlocked
        if card.withdrawn_at is not None or (card.expires_at is not None and card.expires_at <= now):
            raise CardGone
        await ScratchCard.filter(id=card_id).update(scratched_at=now)
        prize = await Prize.get(id=card.prize_id)
        await _give(Doing(actor, holder, ("scratch_card", card_id), f"{card.title}: {prize.title}",
                          chance or Chance(), now), card, prize)  # fmt: skip
        await record(Happened("scratch_card.scratched", actor, now, merchant_id=holder.merchant_id,
                              customer_id=holder.customer_id, membership_id=holder.id,
                              subject=("scratch_card", card_id), data={"prize": prize.title,
                                                                      "wins": bool(prize.actions)}))  # fmt: skip

    await db.transaction(body)


async def _give(doing: Doing, card: ScratchCard, prize: Prize) -> None:
    terms = Terms(read_actions(prize.actions))
    if not terms.gift:
        return
    if is_instant(terms):
        entry = await perform(doing, terms.gift)
        await ScratchCard.filter(id=card.id).update(transaction_id=entry)
        return
    made = await write_voucher(doing, card.promotion_id, doing.title, terms, ends(doing.now, card.keeps_days, None))
    await ScratchCard.filter(id=card.id).update(voucher_id=made)


async def withdraw_card(card_id: int, *, now: datetime) -> bool:
    """Take back a card that was not scratched; its prize goes into the pool again. Inside a transaction that holds
    the member's account."""
    rows = await db.returning(
        "UPDATE scratch_card SET withdrawn_at = $2 WHERE id = $1 AND scratched_at IS NULL AND withdrawn_at IS NULL"
        " RETURNING prize_id",
        card_id, now,
    )  # fmt: skip
    for row in rows:
        await db.execute("UPDATE prize SET remaining = remaining + 1 WHERE id = $1", row["prize_id"])
    return bool(rows)
