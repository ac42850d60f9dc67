"""Who comes to the demo's shops, and when."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from fiel.core.actor import AccountActor
from fiel.demo.cast import CITIES, CUSTOMER, FIRST_NAMES, LAST_NAMES, Shop
from fiel.identity.actions import NewAccount, create_account
from fiel.identity.models import Account
from fiel.members.actions.profile import TERMS_VERSION, open_wallet
from fiel.members.models import ConsentKind, ConsentRecord, Customer, MemberCode


@dataclass(frozen=True, slots=True)
class Visitor:
    """A customer of a shop, and how fond of it."""

    actor: AccountActor
    code: str
    fondness: float


class People:
    """Makes them, each with an account, a wallet and habits."""

    def __init__(self, rng: random.Random, password_hash: str, start: datetime, now: datetime) -> None:
        self.rng, self.password_hash, self.start, self.now = rng, password_hash, start, now
        self.taken: set[str] = set()

    async def person(self, who: tuple[str, str] | None) -> Visitor:
        name, email = who or self._stranger()
        new = NewAccount(name, email, None, self.password_hash, "es")
        account: Account = await create_account(new, now=self.start, verified=True)
        customer: Customer = await open_wallet(account, now=self.start, draw=self.rng.randbytes)
        birthday = date(self.rng.randrange(1950, 2006), self.rng.randrange(1, 13), self.rng.randrange(1, 29))
        await Customer.filter(id=customer.id).update(city=self.rng.choice(CITIES), birthday=birthday)
        await ConsentRecord.create(
            customer=customer, kind=ConsentKind.TERMS, text_version=TERMS_VERSION, granted=True, at=self.start
        )
        code = await MemberCode.get(customer=customer)
        # few come every other day, most now and then
        fondness = 3.0 if email == CUSTOMER else self.rng.paretovariate(1.6) * 0.6
        return Visitor(AccountActor(account.id, 0, customer.id), code.code, min(fondness, 4.0))

    def _stranger(self) -> tuple[str, str]:
        while True:
            name = f"{self.rng.choice(FIRST_NAMES)} {self.rng.choice(LAST_NAMES)}"
            if name not in self.taken:
                self.taken.add(name)
                return name, f"persona{len(self.taken)}@fiel.example"

    def moments(self, shop: Shop, visitor: Visitor) -> list[datetime]:
        """When somebody comes: from some day on, at the rate of their fondness, between eight and twenty."""
        latest = 0.3 if visitor.fondness >= 3 else 0.97  # who is so fond of a shop found it long ago
        moment = self.start + (self.now - self.start) * self.rng.uniform(0, latest)
        moments: list[datetime] = []
        while True:
            moment += timedelta(days=max(0.4, self.rng.expovariate(shop.visits_a_month * visitor.fondness / 30)))
            at = moment.replace(hour=self.rng.randrange(7, 19), minute=self.rng.randrange(60))
            if at >= self.now - timedelta(minutes=5):
                return moments
            moments.append(at)
