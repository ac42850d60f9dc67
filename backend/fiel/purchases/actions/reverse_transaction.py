"""Undoing an award or an adjustment, with its purchase, its carry and its counters."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Role, ShopActor, StaffActor, TokenActor
from fiel.core.errors import Checks, NotFound
from fiel.ledger import actions as ledger
from fiel.ledger.errors import CannotReverse, NothingToReverse
from fiel.members.transfers.undoing import take_back
from fiel.promotions import actions as promotions
from fiel.purchases.actions.work_out import spendable
from fiel.purchases.errors import UndoByCoupon, UndoByOrder, UndoByReview, UndoElsewhere
from fiel.purchases.receipts.following import follow_undone
from fiel.purchases.rules import carry_without

UNDO_LENGTH = timedelta(minutes=2)
"""Within it everybody may undo their own act."""


@dataclass(frozen=True, slots=True)
class Reversed:
    """*points* as posted: fewer than the original's where the rest is spent."""

    membership_id: int
    transaction_id: int
    points: int
    balance: int


async def reverse_transaction(actor: ShopActor, transaction_id: int, note: str, key: str, *, now: datetime) -> Reversed:
    """Undo a movement, once. One's own within two minutes; anybody's for a manager; for a token what its source gave.

    Raises NotFound, KeyReused, CannotReverse, NothingToReverse, UndoElsewhere, UndoByOrder,
    UndoByReview, UndoByCoupon.
    """

    checks = Checks()
    note = checks.text("note", note, 500, least=0)
    checks.done()

    async def body() -> Reversed:
        once = await ledger.claim_key(actor.merchant_id, key, now=now)
        once.means("reverse", actor, transaction=transaction_id, note=note)
        if once.replayed is not None:
            r = once.replayed
            return Reversed(r["membership"], r["transaction"], r["points"], r["balance"])
        found = await _find(actor, transaction_id)
        _check_right(actor, found, now)
        if found["cause_kind"] == "order" or await _is_of_order(found):
            raise UndoByOrder
        if found["cause_kind"] == "redemption":
            raise UndoElsewhere
        if found["cause_kind"] == "review":
            raise UndoByReview
        if found["cause_kind"] == "coupon":
            raise UndoByCoupon
        if found["cause_kind"] == "points_transfer":
            return await _take_gift_back(actor, found, note or None, once, now)
        posted = await ledger.reverse(transaction_id, actor, now=now, location_id=actor.location_id, note=note or None)
        undone = await _undo_purchase(found["cause_id"], now) if found["cause_kind"] == "purchase" else None
        if undone is not None:
            await promotions.take_back(actor, found["membership_id"], found["cause_id"], now=now,
                                       location_id=actor.location_id)  # fmt: skip
        balance = await spendable(found["account_id"], now=now)
        await record(Happened("points.reversed", actor, now, merchant_id=actor.merchant_id,
                              customer_id=found["customer_id"], membership_id=found["membership_id"],
                              subject=("transaction", posted.id), location_id=actor.location_id,
                              data={"points": posted.points, "transaction_id": posted.id,
                                    "reverses_id": transaction_id, "balance": balance,
                                    "amount_minor": undone}))  # fmt: skip
        await once.keep(membership=found["membership_id"], transaction=posted.id, points=posted.points, balance=balance)
        return Reversed(found["membership_id"], posted.id, posted.points, balance)

    return await db.transaction(body)


async def _take_gift_back(
    actor: ShopActor, found: db.Row, note: str | None, once: ledger.Once, now: datetime
) -> Reversed:
    if isinstance(actor, TokenActor):
        raise UndoElsewhere
    number, points = await take_back(actor, found["cause_id"], found["account_id"], note, now=now)
    balance = await spendable(found["account_id"], now=now)
    await once.keep(membership=found["membership_id"], transaction=number, points=points, balance=balance)
    return Reversed(found["membership_id"], number, points, balance)


async def reverse_purchase(actor: StaffActor, purchase_id: int, key: str, *, now: datetime) -> Reversed:
    """Undo a purchase that earned nothing, and so has no movement: its carry and its counters. The same rights.

    Raises NotFound, KeyReused, CannotReverse, UndoByOrder.
    """

    async def body() -> Reversed:
        once = await ledger.claim_key(actor.merchant_id, key, now=now)
        once.means("reverse_purchase", actor, purchase=purchase_id)
        found = await db.fetch_one(
            "SELECT m.points_account_id AS account_id, 'employee' AS actor_kind, p.employee_id AS actor_id,"
            " p.created_at, m.id AS membership_id, m.customer_id, p.transaction_id, p.reversed_at,"
            " p.order_ref FROM purchase p"
            " JOIN membership m ON m.id = p.membership_id WHERE p.id = $1 AND m.merchant_id = $2"
            " AND m.merged_into_id IS NULL",
            purchase_id,
            actor.merchant_id,
        )
        if found is None:
            raise NotFound
        if found["order_ref"] is not None:
            raise UndoByOrder
        balance = await spendable(found["account_id"], now=now)
        if once.replayed is None:
            _check_right(actor, found, now)
            await ledger.lock([found["account_id"]], now=now)
            undone = None if found["transaction_id"] is not None else await _undo_purchase(purchase_id, now)
            if undone is None:
                raise CannotReverse
            await promotions.take_back(actor, found["membership_id"], purchase_id, now=now,
                                       location_id=actor.location_id)  # fmt: skip
            await record(Happened("purchase.reversed", actor, now, merchant_id=actor.merchant_id,
                                  customer_id=found["customer_id"], membership_id=found["membership_id"],
                                  subject=("purchase", purchase_id), location_id=actor.location_id,
                                  data={"amount_minor": undone}))  # fmt: skip
            await once.keep(purchase=purchase_id)
        return Reversed(found["membership_id"], 0, 0, balance)

    return await db.transaction(body)


async def undo_purchase(actor: StaffActor, purchase_id: int, *, now: datetime) -> None:
    """Undo a purchase because its money goes back, whatever has become of its points: of those that are spent none are
    taken. Nothing where it is undone already. Inside a transaction with the member locked, for whoever has the right.
    """
    undone = await _undo_purchase(purchase_id, now)
    if undone is None:
        return
    [bought] = await db.fetch(
        "SELECT p.transaction_id, m.id AS membership_id, m.customer_id, m.points_account_id AS account_id"
        " FROM purchase p JOIN membership m ON m.id = p.membership_id WHERE p.id = $1",
        purchase_id,
    )
    posted = None
    if bought["transaction_id"] is not None:
        with suppress(NothingToReverse):
            posted = await ledger.reverse(bought["transaction_id"], actor, now=now, location_id=actor.location_id)
    await promotions.take_back(actor, bought["membership_id"], purchase_id, now=now, location_id=actor.location_id)
    moved: dict[str, object] = {}
    if posted is not None:
        moved = {"points": posted.points, "transaction_id": posted.id, "reverses_id": bought["transaction_id"],
                 "balance": await spendable(bought["account_id"], now=now)}  # fmt: skip
    await record(Happened("points.reversed" if posted else "purchase.reversed", actor, now,
                          merchant_id=actor.merchant_id, customer_id=bought["customer_id"],
                          membership_id=bought["membership_id"],
                          subject=("transaction", posted.id) if posted else ("purchase", purchase_id),
                          location_id=actor.location_id, data={**moved, "amount_minor": undone}))  # fmt: skip


async def _find(actor: ShopActor, transaction_id: int) -> db.Row:
    row = await db.fetch_one(
        "SELECT t.account_id, t.cause_kind, t.cause_id, t.actor_kind, t.actor_id, t.created_at, m.id AS membership_id,"
        " m.customer_id, CASE WHEN t.actor_kind = 'token' THEN (SELECT k.source_id FROM api_token k"
        " WHERE k.id = t.actor_id) END AS source_id FROM points_transaction t JOIN membership m"
        " ON m.points_account_id = t.account_id"
        " WHERE t.id = $1 AND m.merchant_id = $2 AND m.merged_into_id IS NULL",
        transaction_id,
        actor.merchant_id,
    )
    if row is None:
        raise NotFound
    return row


async def _is_of_order(found: db.Row) -> bool:
    """A promotion's points for an order go with the order's refunds."""
    if found["cause_kind"] != "voucher":
        return False
    return bool(await db.fetch(
        "SELECT 1 AS one FROM voucher v JOIN purchase p ON p.id = v.purchase_id OR v.cause_kind = 'purchase'"
        " AND p.id = v.cause_id WHERE v.id = $1 AND p.order_ref IS NOT NULL",
        found["cause_id"],
    ))  # fmt: skip


def _check_right(actor: ShopActor, found: db.Row, now: datetime) -> None:
    if isinstance(actor, TokenActor):
        if found["source_id"] != actor.source_id:
            raise NotFound
        return
    is_own = (found["actor_kind"], found["actor_id"]) == actor.trace
    if not (is_own and now - found["created_at"] <= UNDO_LENGTH):
        actor.require(Role.MANAGER)


async def _undo_purchase(purchase_id: int, now: datetime) -> int | None:
    """The amount that no longer counts; None where it did not any more."""
    rows = await db.returning(
        "UPDATE purchase SET reversed_at = $2 WHERE id = $1 AND reversed_at IS NULL"
        " RETURNING membership_id, amount_minor, carry_added, carry_of",
        purchase_id,
        now,
    )
    for bought in rows:
        await follow_undone(purchase_id, now=now)
        member = (await db.fetch("SELECT carry, carry_of FROM membership WHERE id = $1", bought["membership_id"]))[0]
        carry, carry_of = carry_without(member["carry"], member["carry_of"], bought["carry_added"], bought["carry_of"])
        await db.execute(
            "UPDATE membership SET carry = $2, carry_of = $3, spend_minor = spend_minor - $4,"
            " purchases = purchases - 1 WHERE id = $1",
            bought["membership_id"], carry, carry_of, bought["amount_minor"],
        )  # fmt: skip
    return int(rows[0]["amount_minor"]) if rows else None
