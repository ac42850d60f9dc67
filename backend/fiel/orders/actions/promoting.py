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


async def take_back(actor: Actor, terms: ProgramTerms, known: Known, *, now: datetime, reacts: bool) -> None:
    """As much of what orders brought as their refunds ask."""
    less = {
        draft.purchase_id: (draft, member)
        for draft, member in known
        if draft.purchase_id is not None and not draft.counts_now and draft.told.kept_minor < draft.before.kept_minor
    }
    for purchase_id in sorted(await promotions.brought(list(less))) if less else ():
        draft, member = less[purchase_id]
        back = promotions.Refund(draft.told.kept_minor, draft.counted_minor, terms.forgives_deficit, f"#{draft.ref}")
        await promotions.refund(
            actor, member.id, purchase_id, back, now=now, location_id=draft.location_id, reacts=reacts
        )
