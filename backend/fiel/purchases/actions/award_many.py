"""Points and purchases of many members at once, at moments that may lie back: what an import brings.

``standings`` reads how the members stand, ``work_out`` moves them on award by award, ``award_many`` writes. A check
does the first two, so that it tells what the run will do.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Actor
from fiel.core.clock import local_date
from fiel.core.errors import FieldProblem, problem
from fiel.ledger import actions as ledger
from fiel.ledger.models import EntryKind, Reason
from fiel.ledger.rules import expires_at
from fiel.members.actions.giving import expiry_rule
from fiel.merchants.actions import ProgramTerms
from fiel.merchants.models import SourceKind
from fiel.purchases.actions.work_out import earn_rate
from fiel.purchases.rules import Earned, carry_added, earn

LARGEST_POINTS = 10**9
"""At once: a hundred thousand such rows are still a number that every client can hold."""


@dataclass(frozen=True, slots=True)
class PastAward:
    """Either *points* (negative: taken) or the *amount_minor* of a purchase."""

    membership_id: int
    points: int | None
    amount_minor: int | None
    description: str
    note: str
    occurred_at: datetime


@dataclass(frozen=True, slots=True)
class Worked:
    """An award with what it brings. *carry_added*: in parts of ``earned.carry_of``."""

    award: PastAward
    earned: Earned
    carry_added: int


@dataclass(slots=True)
class Standing:
    """How a member stands between two awards. The last three are the counters of their purchases."""

    customer_id: int
    account_id: int
    is_blocked: bool
    balance: int
    deficit: int
    carry: int
    carry_of: int
    spend_minor: int
    purchases: int
    last_visit_at: datetime | None

    def move(self, points: int, *, ended: bool = False) -> None:
        """As the ledger would: a credit first pays off the deficit; what is left of *ended* ones ends at once."""
        back = max(0, min(points, self.deficit, self.balance + points))
        self.deficit -= back
        self.balance += 0 if ended else points - back


async def standings(membership_ids: Collection[int], *, now: datetime, locks: bool) -> dict[int, Standing]:
    """By membership. *locks*: in a transaction that will write; it is told again after the locks were had."""
    if locks:
        accounts = await db.fetch(
            f"SELECT points_account_id AS id FROM membership WHERE {db.among('id', 1, 'bigint')}",
            db.to_json(sorted(membership_ids)),
        )
        await ledger.lock([row["id"] for row in accounts], now=now)
    rows = await db.fetch(
        "SELECT m.id, m.customer_id, m.points_account_id AS account_id, m.blocked_at, a.deficit, m.carry, m.carry_of,"
        " m.spend_minor, m.purchases, m.last_visit_at, (SELECT CAST(coalesce(sum(l.remaining), 0) AS BIGINT)"
        " FROM points_lot l WHERE l.account_id = a.id AND l.remaining > 0 AND (l.expires_at IS NULL"
        " OR l.expires_at > $2)) AS balance FROM membership m JOIN points_account a ON a.id = m.points_account_id"
        f" WHERE {db.among('m.id', 1, 'bigint')} AND m.merged_into_id IS NULL",
        db.to_json(sorted(membership_ids)),
        now,
    )
    names = ("customer_id", "account_id", "balance", "deficit", "carry", "carry_of", "spend_minor", "purchases",
             "last_visit_at")  # fmt: skip
    return {
        row["id"]: Standing(is_blocked=row["blocked_at"] is not None, **{name: row[name] for name in names})
        for row in rows
    }


def work_out(award: PastAward, standing: Standing, terms: ProgramTerms, *, now: datetime) -> Worked | FieldProblem:
    """What *award* brings, and *standing* moved on by it; or why it brings nothing, and *standing* as it was."""
    if standing.is_blocked:
        return problem("member", "MEMBER_BLOCKED")
    if award.points is not None:
        earned = Earned(award.points, standing.carry, standing.carry_of, (ledger.WhyStep("DIRECT", award.points),))
    else:
        earned = earn(award.amount_minor or 0, earn_rate(terms), standing.carry, standing.carry_of)
    if abs(earned.points) > LARGEST_POINTS:
        return problem("points", "POINTS_MANY", most=LARGEST_POINTS)
    if standing.balance + earned.points < 0:
        return problem("points", "POINTS_SHORT", missing=-(standing.balance + earned.points))
    end = _end(award, terms)
    ended = earned.points > 0 and end is not None and end <= now
    if ended and end is not None and award.points is not None:  # a purchase counts all the same
        return problem("date", "POINTS_ENDED", day=local_date(end - timedelta(seconds=1), terms.time_zone))
    added = carry_added(earned, standing.carry, standing.carry_of)
    standing.move(earned.points, ended=ended)
    standing.carry, standing.carry_of = earned.carry, earned.carry_of
    if award.amount_minor is not None:
        standing.spend_minor += award.amount_minor
        standing.purchases += 1
        standing.last_visit_at = max(standing.last_visit_at or award.occurred_at, award.occurred_at)
    return Worked(award, earned, added)


async def award_many(
    actor: Actor, terms: ProgramTerms, awards: Sequence[Worked],
    standings: dict[int, Standing], cause: tuple[str, int], *, now: datetime,
) -> None:  # fmt: skip
    """Write what ``work_out`` found, in its order, and the *standings* that it led to. Inside a transaction that has
    locked their accounts."""
    purchases = await _insert_purchases(actor, terms, awards, standings, now)
    entries: list[ledger.Entry] = []
    of_entry: list[int] = []
    for place, one in enumerate(awards):
        if one.earned.points:
            own_cause = ("purchase", purchases[place]) if place in purchases else cause
            entries.append(_entry(actor, terms, one, standings[one.award.membership_id].account_id, own_cause))
            of_entry.append(place)
    posted = dict(zip(of_entry, await ledger.post(entries, now=now), strict=True)) if entries else {}
    await db.update_rows(
        "purchase", {"transaction_id": "bigint"},
        [{"id": bought, "transaction_id": posted[place].id} for place, bought in purchases.items() if place in posted],
    )  # fmt: skip
    touched = {one.award.membership_id for one in awards}
    await db.update_rows(
        "membership",
        {"carry": "bigint", "carry_of": "bigint", "spend_minor": "bigint", "purchases": "bigint",
         "last_visit_at": "timestamptz"},
        [{"id": number, "carry": one.carry, "carry_of": one.carry_of, "spend_minor": one.spend_minor,
          "purchases": one.purchases, "last_visit_at": one.last_visit_at}
         for number, one in standings.items() if number in touched],
    )  # fmt: skip
    await record(
        *(_happened(actor, terms, one, standings[one.award.membership_id], purchases.get(place), posted.get(place), now)
          for place, one in enumerate(awards)),
        reacts=False,
    )  # fmt: skip


async def _insert_purchases(
    actor: Actor, terms: ProgramTerms, awards: Sequence[Worked], standings: dict[int, Standing],
    now: datetime,
) -> dict[int, int]:  # fmt: skip
    """A row for each award by amount: its id by the award's place."""
    places = [place for place, one in enumerate(awards) if one.award.amount_minor is not None]
    if not places:
        return {}
    source = await import_source(terms.merchant_id)
    ids = dict(zip(places, await db.allocate_ids("purchase", len(places)), strict=True))
    rows = []
    for place in places:
        award, earned = awards[place].award, awards[place].earned
        rows.append({
            "id": ids[place], "membership_id": award.membership_id, "source_id": source,
            "employee_id": actor.trace[1], "amount_minor": award.amount_minor, "points": earned.points,
            "carry_added": awards[place].carry_added, "carry_of": earned.carry_of,
            "why": [step.as_json() for step in earned.why], "occurred_at": award.occurred_at, "created_at": now,
        })  # fmt: skip
    columns = {
        "id": "bigint", "membership_id": "bigint", "source_id": "bigint", "employee_id": "bigint",
        "amount_minor": "bigint", "points": "bigint", "carry_added": "bigint", "carry_of": "bigint", "why": "jsonb",
        "occurred_at": "timestamptz", "created_at": "timestamptz",
    }  # fmt: skip
    await db.insert_rows("purchase", columns, rows)
    return ids


async def import_source(merchant_id: int) -> int:
    """The one that imported purchases come from."""
    await db.execute(
        "INSERT INTO source (merchant_id, kind, name) VALUES ($1, $2, 'Import')"
        " ON CONFLICT (merchant_id, name) DO NOTHING",
        merchant_id, SourceKind.IMPORT.value,
    )  # fmt: skip
    rows = await db.fetch("SELECT id FROM source WHERE merchant_id = $1 AND kind = $2", merchant_id, "IMPORT")
    return int(rows[0]["id"])


def _entry(actor: Actor, terms: ProgramTerms, one: Worked, account_id: int, cause: tuple[str, int]) -> ledger.Entry:
    award, earned = one.award, one.earned
    hidden, is_credit = terms.hides_descriptions, earned.points > 0
    return ledger.Entry(
        account_id, EntryKind.EARN if is_credit else EntryKind.ADJUST_DEBIT, earned.points, actor,
        reason=Reason.IMPORT if is_credit else None, cause=cause, occurred_at=award.occurred_at, why=earned.why,
        public_description=None if hidden else award.description or None,
        private_note=" · ".join(t for t in (award.description if hidden else "", award.note) if t)[:500] or None,
        expires_at=_end(award, terms) if is_credit else None, lifetime_delta=max(0, earned.points),
    )  # fmt: skip


def _end(award: PastAward, terms: ProgramTerms) -> datetime | None:
    return expires_at(expiry_rule(terms), award.occurred_at, terms.time_zone)


def _happened(
    actor: Actor, terms: ProgramTerms, one: Worked, standing: Standing, purchase_id: int | None,
    posted: ledger.Posted | None, now: datetime,
) -> Happened:  # fmt: skip
    subject = ("purchase", purchase_id) if purchase_id else ("transaction", posted.id if posted else 0)
    return Happened(
        "points.imported", actor, now, merchant_id=terms.merchant_id, customer_id=standing.customer_id,
        membership_id=one.award.membership_id, subject=subject,
        data={"points": one.earned.points, "transaction_id": posted.id if posted else None,
              "amount_minor": one.award.amount_minor},
    )  # fmt: skip
