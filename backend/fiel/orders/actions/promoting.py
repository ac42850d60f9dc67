"""What running promotions do with orders, and what becomes of that when money goes back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from fiel.core.actor import Actor
from fiel.merchants.actions import ProgramTerms
from fiel.orders import loaders
from fiel.orders.actions.drafts import Draft, Member
from fiel.promotions import actions as promotions
from fiel.rules.facts import Cart

Known = Sequence[tuple[Draft, Member]]
Seen = dict[int, promotions.Looked]
"""By order."""


async def look(terms: ProgramTerms, known: Known) -> Seen:
    """What may happen to the orders that begin to count, by the promotions of the moment they were placed: before any
    of them is written."""
    due = [(draft, member) for draft, member in known if draft.counts_now and not member.is_blocked]
    if not due or not terms.is_active:
        return {}
    lines = await loaders.cart_lines([draft.id for draft, _ in due])
    found: Seen = {}
    for draft, member in due:
        cart = Cart(draft.told.kept_minor, tuple(lines[draft.id]))
        looked = await promotions.look(
            terms.merchant_id, member.id, cart, now=draft.placed_at, location_id=draft.location_id
        )
        if looked is not None:
            found[draft.id] = looked
    return found


async def settle(actor: Actor, known: Known, seen: Seen, *, now: datetime) -> None:
    """Inside the transaction that wrote the orders' purchases."""
    for draft, member in known:
        if draft.id in seen and draft.purchase_id is not None:
            await promotions.settle(
                actor, member.id, draft.purchase_id, draft.given, seen[draft.id], now=now,
                location_id=draft.location_id,
            )  # fmt: skip


async def take_back(actor: Actor, terms: ProgramTerms, known: Known, *, now: datetime) -> None:
    """As much of what orders brought as their refunds ask."""
    for draft, member in known:
        if draft.purchase_id is None or draft.counts_now or draft.told.kept_minor >= draft.before.kept_minor:
            continue
        refund = promotions.Refund(
            draft.told.kept_minor, draft.told.total_minor or 0, terms.forgives_deficit, f"#{draft.ref}"
        )
        await promotions.refund(actor, member.id, draft.purchase_id, refund, now=now, location_id=draft.location_id)
