"""What was taken off, as it is stored with a checkout."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fiel.core import db
from fiel.orders.checkout.rules import Off, OffKind


def write_offs(offs: Sequence[Off]) -> list[dict[str, Any]]:
    return [
        {"kind": off.kind.value, "title": off.title, "amount_minor": off.amount_minor, "points": off.points,
         "promotion_id": off.promotion_id, "voucher_id": off.voucher_id, "gifts": list(off.gifts)}
        for off in offs
    ]  # fmt: skip


def read_offs(row: db.Row) -> list[Off]:
    """Of a checkout's row."""
    return [
        Off(OffKind(one["kind"]), one["title"], one["amount_minor"], one["promotion_id"], one["voucher_id"],
            one["points"], tuple(one["gifts"]))
        for one in db.from_json(row["lines"])
    ]  # fmt: skip
