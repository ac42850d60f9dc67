"""Giving something of a promotion to a member: a voucher, punches, a scratch card."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.ids import global_id, new_code
from fiel.promotions import loaders
from fiel.promotions.actions.doing import Doing
from fiel.promotions.actions.offers import Offer, Terms, free_place, require_open, take_place
from fiel.promotions.errors import AllGone, CardFull, HadEnough
from fiel.promotions.models import PromotionKind, PunchCard, ScratchCard, Voucher, VoucherState
from fiel.promotions.rules import commitment, draw, ends
from fiel.rules.facts import Facts
from fiel.rules.language import read_actions, write_actions, write_cases

CODE_LENGTH = 7
"""With its check character eight: 35 bits, of one merchant's vouchers."""


@dataclass(frozen=True, slots=True)
class Given:
    """What a member got: a row of the table that *kind* names."""

    kind: str
    id: int


async def give(
    doing: Doing,
    one: Offer,
    *,
    facts: Facts | None = None,
    terms: Terms | None = None,
    promo_code_id: int | None = None,
) -> Given:
    """One of a promotion, by its kind. Call it with the member's account locked.

    Raises PromotionNotOn, NotForYou, HadEnough, AllGone, CardFull.
    """
    if one.kind is PromotionKind.PUNCH_CARD:
        return Given("punch_card", await give_punches(doing, one, 1, facts=facts))
    await require_open(one, doing.member.id, facts, now=doing.had_at(one.keeps_days))
    if one.kind is PromotionKind.SCRATCH_CARD:
        await db.lock_row("promotion", one.id)  # its pool will change
    await take_place(one, doing.member.id)
    if one.kind is PromotionKind.SCRATCH_CARD:
        return Given("scratch_card", await _issue(doing, one))
    if terms is None:  # the cases of a gift say which purchases bring it; whom it is handed to has it
        terms = Terms(one.terms.gift) if one.kind is PromotionKind.EXTERNAL_GIFT and one.terms.gift else one.terms
    made = await write_voucher(doing, one.id, one.title, terms, one.ends(doing.now), promo_code_id=promo_code_id)
    return Given("voucher", made)


async def write_voucher(
    doing: Doing, promotion_id: int, title: str, terms: Terms, expires_at: datetime | None, *,
    promo_code_id: int | None = None, used: bool = False,
) -> int:  # fmt: skip
    """A row of what a member has; *used*: it applied by itself at once."""
    member, now = doing.member, doing.now
    made = await Voucher.create(
        merchant_id=member.merchant_id, promotion_id=promotion_id, membership_id=member.id,
        code=new_code(CODE_LENGTH, doing.chance.bytes), title=title, gift=write_actions(terms.gift),
        cases=write_cases(terms.cases), state=VoucherState.USED if used else VoucherState.WAITING,
        cause_kind=doing.cause[0], cause_id=doing.cause[1], promo_code_id=promo_code_id, given_at=now,
        expires_at=expires_at, used_at=now if used else None,
        purchase_id=doing.cause[1] if used and doing.cause[0] == "purchase" else None, location_id=doing.location_id,
    )  # fmt: skip
    await record(Happened("benefit.applied" if used else "voucher.given", doing.actor, now,
                          merchant_id=member.merchant_id, customer_id=member.customer_id, membership_id=member.id,
                          subject=("voucher", made.id), location_id=doing.location_id,
                          data={"promotion_id": promotion_id, **doing.handed}))  # fmt: skip
    return int(made.id)


async def _issue(doing: Doing, one: Offer) -> int:
    """Draw a prize out of the pool, without putting it back, and commit to it."""
    member, now = doing.member, doing.now
    pool = await db.fetch(
        "SELECT id, title, remaining FROM prize WHERE promotion_id = $1 ORDER BY position, id", one.id
    )
    place = draw([prize["remaining"] for prize in pool], doing.chance.below)
    if place is None:
        await free_place(one.id)
        raise AllGone
    prize = pool[place]
    await db.execute("UPDATE prize SET remaining = remaining - 1 WHERE id = $1", prize["id"])
    nonce = doing.chance.bytes(32).hex()
    card = await ScratchCard.create(
        promotion_id=one.id, membership_id=member.id, prize_id=prize["id"], title=one.title, nonce=nonce,
        commitment="", cause_kind=doing.cause[0], cause_id=doing.cause[1], keeps_days=one.keeps_days, issued_at=now,
        expires_at=one.ends(now),
    )  # fmt: skip
    sealed = commitment(nonce, global_id("ScratchCard", card.id), global_id("Prize", prize["id"]), prize["title"])
    await ScratchCard.filter(id=card.id).update(commitment=sealed)
    await record(Happened("scratch_card.issued", doing.actor, now, merchant_id=member.merchant_id,
                          customer_id=member.customer_id, membership_id=member.id, subject=("scratch_card", card.id),
                          location_id=doing.location_id, data={"promotion_id": one.id, **doing.handed}))  # fmt: skip
    return int(card.id)


async def give_punches(
    doing: Doing, one: Offer, count: int, *, facts: Facts | None = None, employee_id: int | None = None
) -> int:
    """*count* punches on the member's card, and on the next ones where it starts over. Answers the last card.

    Raises PromotionNotOn, NotForYou, HadEnough, AllGone, CardFull.
    """
    if one.kind is not PromotionKind.PUNCH_CARD or one.punch_rules is None:
        raise CardFull
    card = await open_card(doing.member.id, one.id, doing.now)
    if card is None:
        card = await _new_card(doing, one, facts)
    given = 0
    while given < count:
        some = min(count - given, card["goal"] - card["punches"])
        await _write_punches(doing, card, some, employee_id)
        given += some
        card["punches"] += some
        if card["punches"] >= card["goal"]:
            await _complete(doing, one, card)
            if given == count or not one.punch_rules.starts_over:
                break
            try:
                card = await _new_card(doing, one, facts)
            except (AllGone, HadEnough):
                break
    return int(card["id"])


async def open_card(membership_id: int, promotion_id: int, now: datetime) -> db.Row | None:
    """The card that the next punch goes on. One that has run out is given up; inside a transaction."""
    rows = await db.fetch(
        f"{loaders.CARD} WHERE {loaders.mine('c.membership_id', 1)} AND c.promotion_id = $2 AND c.completed_at IS NULL"
        " AND c.ended_at IS NULL ORDER BY c.id",
        membership_id,
        promotion_id,
    )
    alive = [row for row in rows if row["expires_at"] is None or row["expires_at"] > now]
    for row in rows:
        if row not in alive:
            await db.execute("UPDATE punch_card SET ended_at = $2 WHERE id = $1", row["id"], now)
            await free_place(promotion_id)
    return max(alive, key=lambda row: (row["punches"], -row["id"]), default=None)


async def _new_card(doing: Doing, one: Offer, facts: Facts | None) -> db.Row:
    rules, now = one.punch_rules, doing.now
    if rules is None:
        raise CardFull
    await require_open(one, doing.member.id, facts, now=now)
    before = await db.fetch(
        "SELECT coalesce(max(c.number), 0) AS n, sum(CASE WHEN c.completed_at IS NOT NULL"
        " THEN 1 ELSE 0 END) AS full FROM punch_card c"
        f" WHERE {loaders.mine('c.membership_id', 1)} AND c.promotion_id = $2",
        doing.member.id, one.id,
    )  # fmt: skip
    if before[0]["full"] and not rules.starts_over:
        raise CardFull
    await take_place(one, doing.member.id)
    by_days = now + timedelta(days=rules.card_days) if rules.card_days is not None else None
    card = await PunchCard.create(
        promotion_id=one.id, membership_id=doing.member.id, number=int(before[0]["n"]) + 1, title=one.title,
        goal=rules.goal, gift=write_actions(one.terms.gift), keeps_days=one.keeps_days, started_at=now,
        expires_at=min((end for end in (by_days, one.valid_to) if end is not None), default=None),
    )  # fmt: skip
    return {"id": card.id, "goal": rules.goal, "punches": 0}


async def _write_punches(doing: Doing, card: db.Row, count: int, employee_id: int | None) -> None:
    by_hand = doing.cause[0] == "hand"
    columns = {"card_id": "bigint", "cause_kind": "text", "cause_id": "bigint", "employee_id": "bigint",
               "given_at": "timestamptz"}  # fmt: skip
    row = {"card_id": card["id"], "cause_kind": None if by_hand else doing.cause[0],
           "cause_id": None if by_hand else doing.cause[1], "employee_id": employee_id,
           "given_at": doing.bought_at or doing.now}  # fmt: skip
    await db.insert_rows("punch", columns, [row] * count)
    await record(Happened("punch.given", doing.actor, doing.now, merchant_id=doing.member.merchant_id,
                          customer_id=doing.member.customer_id, membership_id=doing.member.id,
                          subject=("punch_card", card["id"]), location_id=doing.location_id,
                          data={"punches": card["punches"] + count, "goal": card["goal"],
                                "given": count, **doing.handed}))  # fmt: skip


async def _complete(doing: Doing, one: Offer, card: db.Row) -> None:
    """The gift by the terms of the day the card began, in a voucher of its own days."""
    begun = await PunchCard.get(id=card["id"])
    voucher = await write_voucher(
        replace(doing, cause=("punch_card", card["id"])), one.id, begun.title, Terms(read_actions(begun.gift)),
        ends(doing.now, begun.keeps_days, None),
    )  # fmt: skip
    await PunchCard.filter(id=card["id"]).update(completed_at=doing.now, voucher_id=voucher)
    await record(Happened("punch_card.completed", doing.actor, doing.now, merchant_id=doing.member.merchant_id,
                          customer_id=doing.member.customer_id, membership_id=doing.member.id,
                          subject=("punch_card", card["id"]), data={"voucher_id": voucher}))  # fmt: skip
