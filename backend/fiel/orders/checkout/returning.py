"""Giving back what a checkout spent: with its order's refunds, when it is cancelled, when no order comes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import SYSTEM, Actor, Role, ShopActor, TokenActor
from fiel.core.errors import NotFound
from fiel.ledger import actions as ledger
from fiel.members.actions.giving import lock_member
from fiel.members.models import Membership
from fiel.orders.actions.drafts import Draft, Member
from fiel.orders.checkout import loaders
from fiel.orders.checkout.errors import CancelByOrder, GivenBackAlready, RecordMerged
from fiel.orders.checkout.models import CheckoutState
from fiel.orders.checkout.rules import OffKind, due_back
from fiel.orders.checkout.stored import read_offs
from fiel.promotions import actions as promotions
from fiel.purchases.actions.reverse_transaction import UNDO_LENGTH, undo_purchase

AT_ONCE = 100


async def cancel(actor: ShopActor, checkout_id: int, key: str, *, now: datetime) -> None:
    """All of it goes back, once: of an e-shop's while its order has not come; at the till with the purchase, one's own
    within two minutes, anybody's for a manager.

    Raises NotFound, KeyReused, CancelByOrder, GivenBackAlready; at the till RecordMerged.
    """

    async def body() -> None:
        once = await ledger.claim_key(actor.merchant_id, key, now=now)
        once.means("cancel_checkout", actor, checkout=checkout_id)
        if once.replayed is not None:
            return
        found = await loaders.checkout(actor.merchant_id, checkout_id)
        if found is None:
            raise NotFound
        # what is told of its order meanwhile waits, or was first
        holder = await lock_member(found["membership_id"], now=now)
        row = await loaders.checkout(actor.merchant_id, checkout_id) or found
        if isinstance(actor, TokenActor):
            if row["source_id"] != actor.source_id:
                raise NotFound
        elif row["employee_id"] != actor.employee_id or now - row["created_at"] > UNDO_LENGTH:
            actor.require(Role.MANAGER)
        if row["order_ref"] is not None and row["state"] == CheckoutState.SETTLED.value:
            raise CancelByOrder
        await give_back(actor, row, now=now)
        if row["purchase_id"] is not None and not isinstance(actor, TokenActor):
            if holder.id != row["membership_id"]:
                raise RecordMerged
            await undo_purchase(actor, row["purchase_id"], now=now)
        await once.keep(checkout=checkout_id)

    await db.transaction(body)


async def give_back(actor: Actor, row: db.Row, *, now: datetime, reacts: bool = True) -> None:
    """All that is not given back yet, of a checkout's *row*. Inside a transaction. Raises GivenBackAlready."""
    member = await lock_member(row["membership_id"], now=now)
    done = await db.execute(
        "UPDATE checkout SET state = 'GIVEN_BACK', given_back_at = $2, expires_at = NULL, points_returned = points"
        " WHERE id = $1 AND state <> 'GIVEN_BACK'",
        row["id"], now,
    )  # fmt: skip
    if not done:
        raise GivenBackAlready
    points = await _return_points(actor, row, member.points_account_id, row["points"], now)
    used = {off.voucher_id: off.kind for off in read_offs(row) if off.voucher_id}
    typed = {number for number, kind in used.items() if kind is OffKind.PROMO_CODE}
    undoing = promotions.Undoing(actor, member, now, row["location_id"], reacts)
    await promotions.return_from_cart(undoing, row["id"], list(used), typed)
    await record(_happened(actor, row, member, points, now), reacts=reacts)


def _happened(
    actor: Actor, row: db.Row, member: Membership, points: int, now: datetime, kind: str = "checkout.given_back"
) -> Happened:
    data: dict[str, object] = {"points": points, "order": row["order_ref"]}
    if kind == "checkout.given_back":
        data["amount_minor"] = row["discount_minor"]
    return Happened(kind, actor, now, merchant_id=row["merchant_id"], customer_id=member.customer_id,
                    membership_id=member.id, subject=("checkout", row["id"]), location_id=row["location_id"],
                    data=data)  # fmt: skip


async def follow(
    actor: Actor, source_id: int, drafts: Sequence[Draft], members: Mapping[int, Member], *, now: datetime, reacts: bool
) -> None:  # fmt: skip
    """What has become of orders, done to what was spent on them: settled once they are told, given back as they are
    cancelled or refunded, points in proportion. Inside the transaction that writes them, before what they earned is
    taken back: that finds the points that return. What one paid for an order that is another's by now, since their
    records were parted, is not settled."""
    rows = await loaders.standing(source_id, [draft.ref for draft in drafts])
    for draft in drafts:
        row = rows.get(draft.ref)
        if row is None:
            continue
        told = draft.told
        is_over = told.cancelled_at or told.returned_at or (told.total_minor and told.kept_minor == 0)
        if is_over:
            await give_back(actor, row, now=now, reacts=reacts)
            continue
        if draft.membership_id is not None and members[draft.membership_id].id != members[row["membership_id"]].id:
            continue
        if row["state"] == CheckoutState.HELD.value and told.total_minor is not None:
            await db.execute(
                "UPDATE checkout SET state = 'SETTLED', settled_at = $2, expires_at = NULL WHERE id = $1"
                " AND state = 'HELD'",
                row["id"], now,
            )  # fmt: skip
        due = due_back(row["points"], told.refunded_minor, told.total_minor or 0)
        if due > row["points_returned"]:
            member = await lock_member(row["membership_id"], now=now)
            points = await _return_points(actor, row, member.points_account_id, due, now)
            await db.execute("UPDATE checkout SET points_returned = $2 WHERE id = $1", row["id"], due)
            await record(_happened(actor, row, member, points, now, kind="checkout.part_given_back"), reacts=reacts)


async def give_back_late(*, now: datetime) -> int:
    """Those whose orders were not told in time; how many."""
    late = 0
    while True:  # ends: each that is found is given back
        rows = await db.fetch(
            f"{loaders.CHECKOUT} WHERE c.state = 'HELD' AND c.expires_at <= $1 ORDER BY c.id LIMIT {AT_ONCE}", now
        )
        for row in rows:
            late += await _end(row["merchant_id"], row["id"], now)
        if not rows:
            return late


async def _end(merchant_id: int, checkout_id: int, now: datetime) -> int:
    async def body() -> int:
        found = await loaders.checkout(merchant_id, checkout_id)
        if found is None:
            return 0
        await lock_member(found["membership_id"], now=now)
        row = await loaders.checkout(merchant_id, checkout_id)
        if row is None or row["state"] != CheckoutState.HELD.value:
            return 0
        await give_back(SYSTEM, row, now=now)
        return 1

    return await db.transaction(body)


async def _return_points(actor: Actor, row: db.Row, account_id: int, total: int, now: datetime) -> int:
    if row["transaction_id"] is None:
        return 0
    return await ledger.give_back_part(
        row["transaction_id"], account_id, total, actor, now=now, cause=("checkout", row["id"]),
        location_id=row["location_id"], public_description=f"#{row['order_ref']}" if row["order_ref"] else None,
    )  # fmt: skip
