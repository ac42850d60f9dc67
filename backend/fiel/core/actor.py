"""Who does something, as plain ids: every action takes one first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from fiel.core.errors import NotFound


class Role(Enum):
    """What an employee may do; each role may do all that the ones before it may."""

    CASHIER = "CASHIER"
    MANAGER = "MANAGER"
    OWNER = "OWNER"

    @property
    def rank(self) -> int:
        return list(Role).index(self)


@dataclass(frozen=True, slots=True)
class AccountActor:
    """A signed-in account; ``customer_id`` is its wallet. *is_shared*: a till that somebody took over by PIN.
    *proven_at*: when it was last proven, by a password or a passkey, who sits at this browser; None: never."""

    account_id: int
    session_id: int
    customer_id: int
    is_shared: bool = False
    proven_at: datetime | None = None

    @property
    def trace(self) -> tuple[str, int]:
        return ("customer", self.customer_id)


@dataclass(frozen=True, slots=True)
class CustomerActor:
    """A customer who is known by a signed link alone."""

    customer_id: int

    @property
    def trace(self) -> tuple[str, int]:
        return ("customer", self.customer_id)


@dataclass(frozen=True, slots=True)
class StaffActor:
    """An employee at work for one merchant, at one location if a shift is open. *proven_at*: as of an account."""

    account_id: int
    session_id: int
    employee_id: int
    merchant_id: int
    role: Role
    location_id: int | None
    proven_at: datetime | None = None

    @property
    def trace(self) -> tuple[str, int]:
        return ("employee", self.employee_id)

    def require(self, role: Role) -> None:
        """Raises NotFound below *role*: what is out of one's role reads as if it did not exist."""
        if self.role.rank < role.rank:
            raise NotFound


class Scope(Enum):
    """What an API token may do; the value is how the REST API spells it."""

    CUSTOMERS_READ = "customers:read"
    CUSTOMERS_WRITE = "customers:write"
    POINTS_WRITE = "points:write"
    ORDERS_READ = "orders:read"
    ORDERS_WRITE = "orders:write"
    REVIEWS_READ = "reviews:read"
    REVIEWS_WRITE = "reviews:write"
    REVIEWS_MODERATE = "reviews:moderate"
    PRODUCTS_READ = "products:read"
    PRODUCTS_WRITE = "products:write"
    RECEIPTS_DECIDE = "receipts:decide"
    COUPONS_READ = "coupons:read"
    REWARDS_READ = "rewards:read"
    REDEMPTIONS_WRITE = "redemptions:write"
    WALLET_LINKS = "wallet:links"
    CHECKOUT_TRUSTED = "checkout:trusted"


@dataclass(frozen=True, slots=True)
class TokenActor:
    """A till or an e-shop with an API token, at one location if the token is bound to it."""

    token_id: int
    merchant_id: int
    source_id: int
    location_id: int | None
    scopes: frozenset[Scope]
    employee_id: None = None

    @property
    def trace(self) -> tuple[str, int]:
        return ("token", self.token_id)

    @property
    def doer(self) -> tuple[str, int]:
        """For whom a key of an operation is one's own: the till or e-shop, whichever of its tokens it uses."""
        return ("source", self.source_id)

    @property
    def session_id(self) -> int:
        """What a scan is bound to; never a session's."""
        return -self.token_id

    def require(self, role: Role) -> None:
        """Raises NotFound for what only an owner does: scopes say the rest."""
        if role is Role.OWNER:
            raise NotFound


ShopActor = StaffActor | TokenActor
"""Whoever acts for a shop."""


@dataclass(frozen=True, slots=True)
class WorkerActor:
    """The worker, doing what an employee set going: an import, a campaign."""

    employee_id: int

    @property
    def trace(self) -> tuple[str, int]:
        return ("employee", self.employee_id)


@dataclass(frozen=True, slots=True)
class SystemActor:
    """Fiel itself: the nightly run, the worker."""

    @property
    def trace(self) -> tuple[str, int]:
        return ("system", 0)


SYSTEM = SystemActor()
Actor = AccountActor | CustomerActor | StaffActor | TokenActor | WorkerActor | SystemActor
