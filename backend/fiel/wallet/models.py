"""What has changed of what wallets show."""

from __future__ import annotations

from enum import IntEnum

from tortoise import fields
from tortoise.models import Model


class Scope(IntEnum):
    """Whose wallets a change is seen in."""

    ACCOUNT = 1
    """The one with this points account."""
    MEMBERSHIP = 2
    CUSTOMER = 3
    """All of a customer's."""
    MERCHANT = 4
    """All at a merchant."""


class Change(Model):
    """A row was written that wallets read. Triggers put it here in the same transaction, nobody else does.

    It stays until it is counted in ``ChangeSum``: as many of a key, here and there, are the same ones. The highest
    number would not do, since PostgreSQL commits numbers out of their order.
    """

    id = fields.BigIntField(primary_key=True)
    scope = fields.SmallIntField()
    key = fields.BigIntField()
    """The number of what *scope* says."""
    at = fields.DatetimeField()

    class Meta:
        table = "change"
        indexes = (("scope", "key", "at"),)


class ChangeSum(Model):
    """How many changes of a key there were that lie in ``change`` no more. Rows here are never taken away."""

    id = fields.BigIntField(primary_key=True)
    scope = fields.SmallIntField()
    key = fields.BigIntField()
    changes = fields.BigIntField()
    at = fields.DatetimeField()
    """The latest one's."""

    class Meta:
        table = "change_sum"
        unique_together = (("scope", "key"),)
