"""What becomes of what an order brought when its money goes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from fiel.core import db
from fiel.core.actor import Actor
from fiel.core.ids import new_code
from fiel.ledger import actions as ledger
from fiel.ledger.models import EntryKind
from fiel.members.actions.giving import lock_member
from fiel.promotions.actions.doing import Chance
from fiel.promotions.actions.giving import CODE_LENGTH
from fiel.promotions.actions.offers import free_place
from fiel.promotions.actions.purchases import give_back, used_in
from fiel.promotions.actions.taking_back import Undoing, has_points, has_things, take_back_all, tell_taken


@dataclass(frozen=True, slots=True)
class Refund:
    """What is left of a purchase of which *counted_minor* brought what it brought. *forgives*: what can't be taken back
    is not owed. *told*: what the member reads beside what is taken."""

    kept_minor: int
    counted_minor: int
    forgives: bool
    told: str


async def brought(purchase_ids: Sequence[int]) -> set[int]:
    """Those of them that brought anything, or used a voucher up."""
    rows = await db.fetch(
        f"SELECT purchase_id AS id FROM voucher WHERE {db.among('purchase_id', 1, 'bigint')}"
        + "".join(
            f" UNION SELECT cause_id FROM {table} WHERE cause_kind = 'purchase' AND {db.among('cause_id', 1, 'bigint')}"
            for table in ("voucher", "punch", "scratch_card")
        ),
        db.to_json(list(purchase_ids)),
    )
    return {row["id"] for row in rows}


async def refund(
    actor: Actor, membership_id: int, purchase_id: int, back: Refund, *, now: datetime, location_id: int | None,
    reacts: bool = True, chance: Chance | None = None,
) -> None:  # fmt: skip
    """Take back what an order brought: of points as much as of its money, in all; the rest when nothing of it is left.
    Points that are spent are owed as those are that the order earned. Inside the transaction of the refund."""
    undoing = Undoing(actor, await lock_member(membership_id, now=now), now, location_id, reacts)
    credits = await _credits(purchase_id)
    if back.kept_minor == 0:
        await _return(undoing, purchase_id, chance or Chance())
    undone = await _reversed([row["id"] for row in credits])
    due: dict[int, int] = {}
    for row in credits:
        left = min(row["points"], row["points"] * back.kept_minor // max(1, back.counted_minor))
        if row["is_used"] or back.kept_minor == 0:
            due[row["cause_id"]] = due.get(row["cause_id"], 0) + row["points"] - left - undone.get(row["id"], 0)
    for voucher_id, points in due.items():
        taken = await ledger.claw_back(
            undoing.holder.points_account_id, points, actor, now=now, cause=("voucher", voucher_id),
            forgives=back.forgives, public_description=back.told,
            why=(ledger.WhyStep("REFUNDED", -points, {"refundedMinor": back.counted_minor - back.kept_minor,
                                                      "amountMinor": back.counted_minor}),),
        )  # fmt: skip
        for one in taken:
            if one.entry.kind is EntryKind.CLAWBACK:
                await tell_taken(undoing, one, None)


async def _return(undoing: Undoing, purchase_id: int, chance: Chance) -> None:
    """All of it, but for points, that is not used. Spent points keep nobody's voucher: they are owed."""
    for row in await used_in(purchase_id):
        own = ("voucher", row["id"])
        if await has_things(own):
            if (row["cause_kind"], row["cause_id"]) == ("purchase", purchase_id) or await has_points(
                own, now=undoing.now
            ):
                await give_back(row, purchase_id)
            else:
                await _give_anew(row, chance)
        await take_back_all(undoing, own)
    for row in await db.fetch(
        "SELECT id, promotion_id FROM voucher WHERE cause_kind = 'purchase' AND cause_id = $1 AND state = 'USED'"
        " AND purchase_id IS NULL ORDER BY id",
        purchase_id,
    ):  # tapped by the customer, or handed over
        own = ("voucher", row["id"])
        brought_points = await db.fetch(
            "SELECT 1 AS one FROM points_transaction WHERE cause_kind = $1 AND cause_id = $2 AND kind = 'EARN' LIMIT 1",
            *own,
        )
        if brought_points and await has_things(own):
            await db.execute("UPDATE voucher SET state = 'WITHDRAWN' WHERE id = $1", row["id"])
            await free_place(row["promotion_id"])
            await take_back_all(undoing, own)
    await take_back_all(undoing, ("purchase", purchase_id))


async def _give_anew(row: db.Row, chance: Chance) -> None:
    """Another like a voucher whose points were taken back in part: what the new one brings is told apart from that."""
    copied = (
        "merchant_id, promotion_id, membership_id, title, gift, cases, cause_kind, cause_id, promo_code_id, given_at,"
        " expires_at"
    )
    made = await db.returning(
        f"INSERT INTO voucher ({copied}, code, state) SELECT {copied}, $2, 'WAITING' FROM voucher WHERE id = $1"
        " RETURNING id",
        row["id"], new_code(CODE_LENGTH, chance.bytes),
    )  # fmt: skip
    await db.execute("UPDATE voucher SET state = 'WITHDRAWN', promo_code_id = NULL WHERE id = $1", row["id"])
    for table in ("punch_card", "scratch_card"):
        await db.execute(f"UPDATE {table} SET voucher_id = $2 WHERE voucher_id = $1", row["id"], made[0]["id"])


async def _credits(purchase_id: int) -> list[db.Row]:
    """Points that benefits and vouchers added to a purchase (*is_used*: in it), or that what it brought has brought
    since; those that stand."""
    return await db.fetch(
        "SELECT t.id, t.cause_id, t.points, CASE WHEN v.purchase_id = $1 THEN 1 ELSE 0 END AS is_used FROM voucher v"
        " JOIN points_transaction t ON t.cause_kind = 'voucher' AND t.cause_id = v.id WHERE (v.purchase_id = $1 OR"
        " v.cause_kind = 'purchase' AND v.cause_id = $1 AND v.purchase_id IS NULL) AND v.state = 'USED'"
        " AND t.kind = 'EARN' AND NOT EXISTS (SELECT 1 FROM points_transaction r WHERE r.reverses_id = t.id)"
        " ORDER BY t.id",
        purchase_id,
    )


async def _reversed(transaction_ids: Sequence[int]) -> dict[int, int]:
    """Points that their reversals took or made owed."""
    rows = await db.fetch(
        "SELECT reverses_id, deficit_delta - points AS points FROM points_transaction"
        f" WHERE {db.among('reverses_id', 1, 'bigint')}",
        db.to_json(list(transaction_ids)),
    )
    return {row["reverses_id"]: row["points"] for row in rows}
