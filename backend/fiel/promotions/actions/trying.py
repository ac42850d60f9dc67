"""A promotion tried on a real member before it begins: nothing is written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fiel.core.actor import StaffActor
from fiel.core.errors import Checks, NotFound
from fiel.members.models import Membership
from fiel.promotions.actions.checking import check_form
from fiel.promotions.actions.offers import Terms
from fiel.promotions.facts import facts_of, segments_in
from fiel.promotions.forms import PromotionForm
from fiel.promotions.rules import off_of, points_of, punches_of
from fiel.rules.evaluation import Evaluation
from fiel.rules.facts import Cart
from fiel.rules.language import Action

LARGEST_AMOUNT = 10**12


@dataclass(frozen=True, slots=True)
class Tried:
    """*points*: without factors, which are on what a purchase earns. *discount_minor* None: no discount."""

    is_for: bool
    found: Evaluation
    actions: tuple[Action, ...]
    points: int
    punches: int
    discount_minor: int | None


async def try_form(
    actor: StaffActor, form: PromotionForm, membership_id: int, cart: Cart | None, *, now: datetime
) -> Tried:
    """What *form* would do for a member with this *cart*. Raises NotFound, InvalidInput."""
    await check_form(actor.merchant_id, None, form)
    checks = Checks()
    if cart is not None:
        checks.within("cart.totalMinor", cart.total_minor, 0, LARGEST_AMOUNT)
        for place, line in enumerate(cart.lines):
            checks.within(f"cart.lines.{place}.quantity", line.quantity, 1, 10_000)
            checks.within(f"cart.lines.{place}.totalMinor", line.total_minor, 0, LARGEST_AMOUNT)
    checks.done()
    member = await Membership.get_or_none(id=membership_id, merchant_id=actor.merchant_id, merged_into_id=None)
    if member is None:
        raise NotFound
    terms = Terms(form.gift, form.cases)
    segments = segments_in(form.cases) | ({form.segment_id} if form.segment_id else set())
    facts = await facts_of(actor.merchant_id, member.id, segments, now=now, cart=cart, location_id=actor.location_id)
    found = terms.evaluate(facts)
    actions = terms.brings(found)
    return Tried(
        form.segment_id is None or form.segment_id in facts.segments, found, actions or (),
        points_of(actions or (), 0, facts.balance),
        punches_of(form.punch_rules, cart) if form.punch_rules and cart and actions is not None else 0,
        off_of(actions or (), cart) if cart else None,
    )  # fmt: skip
