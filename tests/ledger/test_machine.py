"""The ledger against a small model: whatever the order of its verbs, both keep the same books."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, Phase, settings, strategies
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from fiel.core import db
from fiel.core.actor import SYSTEM
from fiel.core.errors import Refusal
from fiel.core.settings import Settings
from fiel.ledger import actions as ledger
from fiel.ledger.errors import NotEnoughPoints
from fiel.ledger.models import EntryKind, Reason
from fiel.ledger.reconcile import reconcile
from support.house import START
from support.length import rounds

T = TypeVar("T")
EXAMPLES, STEPS, LEAST_STEPS = rounds(40, 130), 50, rounds(1500, 5000)
LAST = datetime.max.replace(tzinfo=UTC)
ACCOUNTS = strategies.integers(0, 2)
POINTS = strategies.integers(1, 120)


@dataclass
class Lot:
    """A credit in the model: what is left of it and when it ends."""

    left: int
    ends: datetime | None
    born: int


@dataclass
class Credit:
    """An entry that can be undone, and what its model lot is."""

    account: int
    transaction_id: int
    points: int
    lot: Lot
    paid_off: int
    ended: int = 0
    cause: tuple[str, int] | None = None


@dataclass
class Model:
    """What thirty lines say the books must be."""

    lots: list[list[Lot]] = field(default_factory=lambda: [[], [], []])
    owed: list[int] = field(default_factory=lambda: [0, 0, 0])
    born: int = 0

    def balance(self, account: int) -> int:
        return sum(lot.left for lot in self.lots[account])

    def add(self, account: int, points: int, ends: datetime | None, *, recovers: bool = True) -> tuple[Lot, int]:
        self.born += 1
        lot = Lot(points, ends, self.born)
        self.lots[account].append(lot)
        paid = min(points, self.owed[account]) if recovers else 0
        self.owed[account] -= paid
        self.take(account, paid)
        return lot, paid

    def take(self, account: int, points: int, first: Lot | None = None) -> list[tuple[Lot, int]]:
        order = sorted(
            self.lots[account], key=lambda lot: (lot.ends or datetime.max.replace(tzinfo=START.tzinfo), lot.born)
        )
        taken = []
        for lot in ([first] if first else []) + [lot for lot in order if lot is not first]:
            part = min(points, lot.left)
            if part:
                lot.left -= part
                points -= part
                taken.append((lot, part))
        assert points == 0
        return taken

    def end(self, now: datetime) -> dict[int, int]:
        """What ends by *now*: points by the lot's number."""
        ended = {}
        for lot in [lot for lots in self.lots for lot in lots if lot.left and lot.ends and lot.ends <= now]:
            ended[lot.born] = lot.left
            lot.left = 0
        return ended


class LedgerMachine(RuleBasedStateMachine):
    runner: asyncio.Runner
    steps = 0
    """Of all runs together: the invariant is looked at after each."""

    def __init__(self) -> None:
        super().__init__()
        self.model = Model()
        self.now = START
        self.credits: list[Credit] = []
        self.redeemed: list[tuple[int, int, list[tuple[Lot, int]], int]] = []
        self.refundable: list[Credit] = []
        self.serial = 0

    def run(self, work: Awaitable[T]) -> T:
        async def inside() -> T:
            return await work

        return self.runner.run(inside())

    def write(self, body: Any) -> Any:
        return self.run(db.transaction(body))

    @initialize()
    def open(self) -> None:
        merchant = self.run(db.fetch("SELECT id FROM merchant"))[0]["id"]
        self.accounts = self.write(lambda: ledger.open_accounts(merchant, 3))

    def settle_time(self) -> None:
        for number, points in self.model.end(self.now).items():
            for credit in self.credits:
                if credit.lot.born == number:
                    credit.ended += points

    @rule(account=ACCOUNTS, points=POINTS, days=strategies.none() | strategies.integers(1, 40))
    def earn(self, account: int, points: int, days: int | None) -> None:
        self.settle_time()
        self.serial += 1
        ends = self.now + timedelta(days=days) if days else None
        cause = ("order", self.accounts[0] * 10**6 + self.serial)  # one for each, whatever ran before
        entry = ledger.Entry(self.accounts[account], EntryKind.EARN, points, SYSTEM, reason=Reason.PURCHASE,
                             cause=cause, expires_at=ends, lifetime_delta=points)  # fmt: skip
        posted = self.write(lambda: ledger.post([entry], now=self.now))[0]
        lot, paid = self.model.add(account, points, ends)
        self.credits.append(Credit(account, posted.id, points, lot, paid, cause=cause))

    @rule(account=ACCOUNTS, points=POINTS)
    def adjust_down(self, account: int, points: int) -> None:
        self.settle_time()
        entry = ledger.Entry(self.accounts[account], EntryKind.ADJUST_DEBIT, -points, SYSTEM)
        if points > self.model.balance(account):
            with pytest.raises(NotEnoughPoints):
                self.write(lambda: ledger.post([entry], now=self.now))
            return
        posted = self.write(lambda: ledger.post([entry], now=self.now))[0]
        self.redeemed.append((account, posted.id, self.model.take(account, points), 0))

    @rule(account=ACCOUNTS, points=POINTS)
    def redeem(self, account: int, points: int) -> None:
        self.settle_time()
        self.serial += 1
        entry = ledger.Entry(self.accounts[account], EntryKind.REDEEM, -points, SYSTEM, cause=("gift", self.serial))
        if points > self.model.balance(account):
            with pytest.raises(NotEnoughPoints):
                self.write(lambda: ledger.post([entry], now=self.now))
            return
        posted = self.write(lambda: ledger.post([entry], now=self.now))[0]
        self.redeemed.append((account, posted.id, self.model.take(account, points), self.serial))

    @rule(choice=strategies.integers(0, 10**6))
    def give_back(self, choice: int) -> None:
        """Cancel a redemption or reverse a debit: exactly the lots that it took; what has ended ends at once."""
        if not self.redeemed:
            return
        self.settle_time()
        account, transaction_id, taken, serial = self.redeemed.pop(choice % len(self.redeemed))
        if serial:
            self.write(lambda: ledger.give_back(transaction_id, SYSTEM, now=self.now, cause=("gift", serial)))
        else:
            self.write(lambda: ledger.reverse(transaction_id, SYSTEM, now=self.now, location_id=None))
        for lot, part in taken:
            lot.left += part
        paid = min(sum(part for _, part in taken), self.model.owed[account])
        self.model.owed[account] -= paid
        self.model.take(account, paid)
        self.settle_time()
        with pytest.raises(Refusal):
            self.write(lambda: ledger.give_back(transaction_id, SYSTEM, now=self.now, cause=("gift", serial)))

    @rule(choice=strategies.integers(0, 10**6))
    def reverse_credit(self, choice: int) -> None:
        if not self.credits:
            return
        self.settle_time()
        credit = self.credits.pop(choice % len(self.credits))
        left = min(credit.points - credit.paid_off - credit.ended, self.model.balance(credit.account))
        promised = self.run(ledger.reversible_points(credit.transaction_id, now=self.now))
        assert promised == -left
        if left == 0 and credit.paid_off == 0:
            with pytest.raises(Refusal):
                self.write(lambda: ledger.reverse(credit.transaction_id, SYSTEM, now=self.now, location_id=None))
            return
        posted = self.write(lambda: ledger.reverse(credit.transaction_id, SYSTEM, now=self.now, location_id=None))
        assert posted.points == -left
        self.model.take(credit.account, left, first=credit.lot)
        self.model.owed[credit.account] += credit.paid_off

    @rule(choice=strategies.integers(0, 10**6), forgives=strategies.booleans())
    def refund(self, choice: int, forgives: bool) -> None:
        """A returned order takes back what it earned; what is spent is owed, unless forgiven."""
        if not self.credits:
            return
        self.settle_time()
        credit = self.credits.pop(choice % len(self.credits))
        assert credit.cause is not None
        cause = credit.cause
        self.write(lambda: ledger.claw_back(self.accounts[credit.account], credit.points, SYSTEM, now=self.now,
                                            cause=cause, forgives=forgives))  # fmt: skip
        points = credit.points - credit.ended
        held = min(points, self.model.balance(credit.account))
        self.model.take(credit.account, held, first=credit.lot)
        if not forgives:
            self.model.owed[credit.account] += points - held

    @rule(source=ACCOUNTS, receiver=ACCOUNTS, points=POINTS)
    def transfer(self, source: int, receiver: int, points: int) -> None:
        self.settle_time()
        self.serial += 1
        cause = ("merge", self.serial)

        def move() -> Awaitable[object]:
            return ledger.transfer(
                self.accounts[source], self.accounts[receiver], points, SYSTEM, now=self.now, cause=cause
            )

        if source == receiver:
            with pytest.raises(ValueError, match="another account"):
                self.write(move)
            return
        if points > self.model.balance(source):
            with pytest.raises(NotEnoughPoints):
                self.write(move)
            return
        self.write(move)
        for lot, part in self.model.take(source, points):
            self.model.add(receiver, part, lot.ends, recovers=False)

    @rule(days=strategies.integers(1, 20))
    def time_passes(self, days: int) -> None:
        self.now += timedelta(days=days)

    @rule()
    def nightly(self) -> None:
        self.settle_time()
        self.run(ledger.expire_due(now=self.now))

    @invariant()
    def books_agree(self) -> None:
        if not hasattr(self, "accounts"):
            return
        LedgerMachine.steps += 1
        rows = self.run(db.fetch(
            "SELECT a.balance, a.deficit, (SELECT CAST(coalesce(sum(remaining), 0) AS BIGINT) FROM points_lot l WHERE"
            " l.account_id = a.id AND remaining > 0 AND expires_at <= $1) AS due FROM points_account a"
            f" WHERE a.id IN ({', '.join(map(str, self.accounts))}) ORDER BY a.id", self.now,
        ))  # fmt: skip
        spendable = [
            sum(lot.left for lot in lots if not (lot.ends and lot.ends <= self.now)) for lots in self.model.lots
        ]
        assert [row["balance"] - row["due"] for row in rows] == spendable
        assert [row["deficit"] for row in rows] == self.model.owed

    def teardown(self) -> None:
        assert self.run(reconcile()) == []


def test_the_ledger_keeps_the_models_books(settings_in_a_loop: tuple[asyncio.Runner, Settings]) -> None:
    LedgerMachine.runner, LedgerMachine.steps = settings_in_a_loop[0], 0
    run_state_machine_as_test(
        LedgerMachine,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            deadline=None,
            derandomize=True,
            phases=[Phase.explicit, Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert LedgerMachine.steps >= LEAST_STEPS
