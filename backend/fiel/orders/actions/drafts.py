"""Orders and their members as they shall be, before anything is written."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from fiel.achievements.loaders import multiplier
from fiel.core import db
from fiel.ledger import actions as ledger
from fiel.merchants.actions import ProgramTerms
from fiel.merchants.models import Rounding
from fiel.orders.actions.news import Content, Refund
from fiel.orders.rules import NOTHING, Moved, Told, Worth, moved, standing, whole_points


@dataclass(slots=True)
class Member:
    """A member whose account is locked, with their counters as these orders move them."""

    id: int
    customer_id: int
    account_id: int
    is_blocked: bool
    carry: int
    carry_of: int
    spend_minor: int
    purchases: int
    last_visit_at: datetime | None
    multiplier_bp: int
    """Of their tier."""


@dataclass(slots=True)
class Draft:
    """An order as it shall be. *before*: as it was."""

    id: int
    ref: str
    before: Told
    told: Told
    membership_id: int | None
    location_id: int | None
    worth: Worth
    fingerprint: str | None
    content_at: datetime | None
    money: dict[str, int]
    placed_at: datetime
    counted_worth: int
    taken_back: int
    pending: int
    counted_minor: int
    purchase_id: int | None
    had_content: bool
    happened_at: datetime
    content: Content | None = None
    refunds: list[Refund] = field(default_factory=list)
    counts_now: bool = False
    given: int = 0
    carried: tuple[int, int] = (0, 1)
    balance: int | None = None
    transaction_id: int | None = None

    @staticmethod
    def of(row: db.Row, told: Told, happened_at: datetime) -> Draft:
        why = tuple(
            ledger.WhyStep(step["rule"], step["points"], step["facts"]) for step in db.from_json(row["why"])
        )  # fmt: skip
        rounding = Rounding(row["rounding"]) if row["rounding"] else None
        return Draft(
            row["id"], row["ref"], told, told, row["membership_id"], row["location_id"],
            Worth(row["worth"], row["worth_of"], rounding, why), row["content"], row["content_at"],
            {name: row[name] for name in MONEY}, row["placed_at"], row["counted_worth"], row["taken_back"],
            row["pending"], row["counted_minor"], row["purchase_id"], row["content"] is not None, happened_at,
        )  # fmt: skip

    def is_due(self, terms: ProgramTerms) -> bool:
        """It counts by now and has not been counted: also where the programme has changed its mind since."""
        reached = self.told.reached(terms.earns_when)
        return self.purchase_id is None and self.membership_id is not None and self.told.kept_minor > 0 and reached

    @property
    def is_changed(self) -> bool:
        return self.counts_now or self.told != self.before or self.content is not None or bool(self.refunds)


MONEY = ("goods_minor", "discount_minor", "shipping_minor", "tax_minor", "total_minor")


async def lock_members(membership_ids: Collection[int], *, now: datetime, locks: bool = True) -> dict[int, Member]:
    """By membership; of merged ones the one that stands for both, which has a place of its own too."""
    locked: set[int] = set()
    while True:  # ends: what was merged meanwhile leads to one that was not
        rows = await db.fetch(
            "SELECT m.id AS asked, k.id, k.customer_id, k.points_account_id AS account_id, k.blocked_at, k.carry,"
            f" k.carry_of, k.spend_minor, k.purchases, k.last_visit_at, {multiplier('k.id')} FROM membership m"
            " JOIN membership k"
            f" ON k.id = coalesce(m.merged_into_id, m.id) WHERE {db.among('m.id', 1, 'bigint')}",
            db.to_json(sorted(membership_ids)),
        )
        accounts = {row["account_id"] for row in rows}
        if accounts <= locked or not locks:
            break
        await ledger.lock(accounts, now=now)
        locked |= accounts
    names = ("id", "customer_id", "account_id", "carry", "carry_of", "spend_minor", "purchases", "last_visit_at",
             "multiplier_bp")  # fmt: skip
    members: dict[int, Member] = {}
    for row in rows:
        if row["id"] not in members:
            members[row["id"]] = Member(
                is_blocked=row["blocked_at"] is not None, **{name: row[name] for name in names}
            )  # fmt: skip
        members[row["asked"]] = members[row["id"]]
    return members


def known_of(drafts: Sequence[Draft], members: Mapping[int, Member]) -> list[tuple[Draft, Member]]:
    """Those whose content has come, each with its member."""
    return [(draft, members[draft.membership_id]) for draft in drafts if draft.membership_id is not None]


def count(known: Sequence[tuple[Draft, Member]], terms: ProgramTerms) -> None:
    """Move orders and their members on, in this order."""
    for draft, member in known:
        _count(draft, member, terms)


def _count(draft: Draft, member: Member, terms: ProgramTerms) -> None:
    """Move the order and its member on to what is known now."""
    kept, total = draft.told.kept_minor, draft.told.total_minor or 0
    after = standing(draft.worth.parts, kept, total)
    draft.counts_now = draft.is_due(terms)
    draft.carried = member.carry, member.carry_of
    if draft.purchase_id is None and not draft.counts_now:
        draft.pending = whole_points(after, draft.worth.of, draft.worth.rounding)
        return
    if draft.counts_now:
        draft.counted_minor = kept
        draft.membership_id = member.id  # whose purchase it is now, also if a merge is undone
        if member.is_blocked:
            draft.worth, after = NOTHING, 0
    step = moved(draft.counted_worth, after, draft.worth.of, draft.worth.rounding, member.carry, member.carry_of)
    draft.counted_worth, draft.pending, draft.given = after, 0, step.points
    draft.taken_back += max(0, -step.points)
    _keep_fraction(draft, member, step)
    kept_before = 0 if draft.counts_now else draft.before.kept_minor
    member.spend_minor += kept - kept_before
    if draft.counts_now:
        member.purchases += 1
        member.last_visit_at = max(member.last_visit_at or draft.happened_at, draft.happened_at)
    elif kept == 0 and kept_before > 0:
        member.purchases -= 1


def _keep_fraction(draft: Draft, member: Member, step: Moved) -> None:
    member.carry, member.carry_of = step.carry, step.carry_of
    draft.carried = step.carry, step.carry_of
