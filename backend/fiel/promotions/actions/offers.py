"""A promotion as the actions see it: what it gives, to whom, how often."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from fiel.core import db
from fiel.core.errors import NotFound
from fiel.promotions import loaders
from fiel.promotions.errors import AllGone, HadEnough, NotForYou, PromotionNotOn
from fiel.promotions.facts import facts_of, segments_in
from fiel.promotions.models import PromotionKind, PromotionStatus
from fiel.promotions.rules import ends
from fiel.promotions.terms import PunchRules, read_punch_rules
from fiel.rules.evaluation import Evaluation, evaluate
from fiel.rules.facts import Cart, Facts
from fiel.rules.language import Action, Case, read_actions, read_cases


@dataclass(frozen=True, slots=True)
class Terms:
    """What somebody gets: by the first case that holds, else the gift; without cases the gift always."""

    gift: tuple[Action, ...]
    cases: tuple[Case, ...] = ()

    def evaluate(self, facts: Facts) -> Evaluation:
        return evaluate(self.cases or (Case(),), facts)

    def brings(self, found: Evaluation) -> tuple[Action, ...] | None:
        """None: nothing applies."""
        if found.first is None:
            return None
        return (self.cases[found.first].actions if self.cases else ()) or self.gift


@dataclass(frozen=True, slots=True)
class Offer:
    id: int
    merchant_id: int
    kind: PromotionKind
    status: PromotionStatus
    title: str
    terms: Terms
    punch_rules: PunchRules | None
    by_purchase: bool
    valid_from: datetime | None
    valid_to: datetime | None
    segment_id: int | None
    budget: int | None
    most_per_customer: int | None
    keeps_days: int | None

    def is_on(self, now: datetime) -> bool:
        begun = self.valid_from is None or self.valid_from <= now
        return self.status is PromotionStatus.ACTIVE and begun and (self.valid_to is None or now < self.valid_to)

    def segments(self) -> set[int]:
        """Those that must be looked up to say whom it is for."""
        return segments_in(self.terms.cases) | ({self.segment_id} if self.segment_id else set())

    def ends(self, now: datetime) -> datetime | None:
        return ends(now, self.keeps_days, self.valid_to)

    def is_for(self, facts: Facts) -> bool:
        return self.segment_id is None or self.segment_id in facts.segments


def offer_of(row: db.Row) -> Offer:
    """From ``loaders.PROMOTION``."""
    names = ("id", "merchant_id", "title", "valid_from", "valid_to", "segment_id", "budget", "most_per_customer",
             "keeps_days")  # fmt: skip
    rules = db.from_json(row["punch_rules"])
    return Offer(
        **{name: row[name] for name in names}, kind=PromotionKind(row["kind"]), status=PromotionStatus(row["status"]),
        terms=terms_of(row), punch_rules=read_punch_rules(rules) if rules else None,
        by_purchase=bool(row["by_purchase"]),
    )  # fmt: skip


def terms_of(row: db.Row) -> Terms:
    """From the columns ``gift`` and ``cases``."""
    return Terms(read_actions(db.from_json(row["gift"])), read_cases(db.from_json(row["cases"])))


async def offer(merchant_id: int, promotion_id: int) -> Offer:
    """Raises NotFound."""
    row = await loaders.promotion(merchant_id, promotion_id)
    if row is None:
        raise NotFound
    return offer_of(row)


async def facts_for(
    offers: list[Offer], merchant_id: int, membership_id: int, *, now: datetime, cart: Cart | None = None,
    location_id: int | None = None,
) -> Facts:  # fmt: skip
    """What these offers look at in a member."""
    segments = {number for one in offers for number in one.segments()}
    return await facts_of(merchant_id, membership_id, segments, now=now, cart=cart, location_id=location_id)


async def require_open(one: Offer, membership_id: int, facts: Facts | None, *, now: datetime) -> None:
    """Raises PromotionNotOn, NotForYou."""
    if not one.is_on(now):
        raise PromotionNotOn
    if one.segment_id is not None:
        known = facts or await facts_for([one], one.merchant_id, membership_id, now=now)
        if not one.is_for(known):
            raise NotForYou


_HAD = {
    PromotionKind.SCRATCH_CARD: "SELECT count(*) AS n FROM scratch_card x WHERE x.promotion_id = $2"
    " AND x.withdrawn_at IS NULL AND ",
    PromotionKind.PUNCH_CARD: "SELECT count(*) AS n FROM punch_card x WHERE x.promotion_id = $2"
    " AND (x.ended_at IS NULL OR x.completed_at IS NOT NULL) AND ",
}
_HAD_VOUCHERS = "SELECT count(*) AS n FROM voucher x WHERE x.promotion_id = $2 AND x.state <> 'WITHDRAWN' AND "


async def has_place(one: Offer, membership_id: int) -> bool:
    """Whether ``take_place`` would find one now, for a preview."""
    if one.most_per_customer is not None and await _had(one, membership_id) >= one.most_per_customer:
        return False
    if one.budget is None:
        return True
    rows = await db.fetch("SELECT given FROM promotion WHERE id = $1 AND given < budget", one.id)
    return bool(rows)


def is_scarce(one: Offer) -> bool:
    """Whether taking one holds its row."""
    return one.budget is not None or one.kind is PromotionKind.SCRATCH_CARD


async def take_place(one: Offer, membership_id: int) -> None:
    """One more of it for a member whose account is locked: within the limit of each and the budget of all.

    Raises HadEnough, AllGone.
    """
    if one.most_per_customer is not None and await _had(one, membership_id) >= one.most_per_customer:
        raise HadEnough(one.most_per_customer)
    if one.budget is not None:  # alone until the commit: two that shared the row could not both go on to change it
        await db.lock_row("promotion", one.id)
    if await _has_budget(one.id):
        taken = await db.execute("UPDATE promotion SET given = given + 1 WHERE id = $1 AND given < budget", one.id)
        if not taken:
            raise AllGone


async def _had(one: Offer, membership_id: int) -> int:
    counted = _HAD.get(one.kind, _HAD_VOUCHERS) + loaders.mine("x.membership_id", 1)
    return int((await db.fetch(counted, membership_id, one.id))[0]["n"])


async def _has_budget(promotion_id: int) -> bool:
    """Whether it has one now; nobody sets one until the commit, which would count without what is being given."""
    share = "" if db.is_sqlite() else " FOR SHARE"
    rows = await db.fetch(f"SELECT budget FROM promotion WHERE id = $1{share}", promotion_id)
    return bool(rows) and rows[0]["budget"] is not None


async def free_places(promotion_ids: Iterable[int]) -> None:
    """As many of each as it is named; in one order, since each row is locked."""
    for number in sorted(promotion_ids):
        await free_place(number)


async def free_place(promotion_id: int) -> None:
    """Give back what ``take_place`` took."""
    await db.lock_row("promotion", promotion_id)
    await db.execute(
        "UPDATE promotion SET given = given - 1 WHERE id = $1 AND budget IS NOT NULL AND given > 0", promotion_id
    )
