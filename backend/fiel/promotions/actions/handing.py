"""Giving promotions to chosen customers: one at the till, a list, or a whole segment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from fiel.activity.actions import Happened, Job, enqueue, record
from fiel.core import db
from fiel.core.actor import Actor, Role, ShopActor, StaffActor, WorkerActor
from fiel.core.errors import Checks, NotFound, Refusal
from fiel.ledger import actions as ledger
from fiel.members.actions import MemberRef, ensure_membership, resolve_member
from fiel.members.actions.giving import lock_member
from fiel.members.errors import MemberBlocked
from fiel.merchants.actions import load_terms
from fiel.promotions.actions.by_hand import require_gift
from fiel.promotions.actions.doing import Chance, Doing
from fiel.promotions.actions.giving import Given, give
from fiel.promotions.actions.offers import Offer, offer
from fiel.promotions.errors import AllGone, PromotionNotOn
from fiel.promotions.models import Promotion, PromotionKind, PromotionStatus
from fiel.segments.loaders import MEMBERS, narrowed

MOST_CHOSEN = 500
BATCH = 100
REOPENED_WITHIN, LOOKS_AGAIN_AFTER = timedelta(hours=1), timedelta(minutes=5)
"""How long an assignment that an ending cut short waits until the promotion is opened again; how often it looks."""
GIVEN_BY_HAND = (PromotionKind.REGULAR, PromotionKind.EXTERNAL_GIFT, PromotionKind.SCRATCH_CARD)


async def give_member(
    actor: ShopActor, ref: MemberRef, promotion_id: int, key: str, *, now: datetime, chance: Chance | None = None
) -> Given:
    """One of it to a customer, who becomes a member by it; once for each *key*. What a till hands out.

    Raises NotFound, KeyReused, ProgramPaused, MemberBlocked, PromotionNotOn, NotForYou, HadEnough, AllGone,
    GivenEnough.
    """
    resolved = await resolve_member(actor, ref, now=now)

    async def body() -> Given:
        once = await ledger.claim_key(actor.merchant_id, key, now=now)
        once.means("give_promotion", actor, customer=resolved.customer_id, promotion=promotion_id)
        one = await offer(actor.merchant_id, promotion_id)
        if one.kind not in GIVEN_BY_HAND:
            raise NotFound
        if one.kind is PromotionKind.REGULAR:  # which may be worth anything: cashiers hand out gifts and cards
            actor.require(Role.MANAGER)
        kind = "scratch_card" if one.kind is PromotionKind.SCRATCH_CARD else "voucher"
        if once.replayed is not None:
            return Given(kind, once.replayed["given"])
        terms = await load_terms(actor.merchant_id)
        terms.require_active()
        membership_id = await ensure_membership(actor, resolved.customer_id, actor.merchant_id, now=now)
        await require_gift(actor, terms, await lock_member(membership_id, now=now), now)
        given = await _give_one(actor, one, membership_id, chance or Chance(), now, actor.location_id)
        await once.keep(given=given.id)
        return given

    return await db.transaction(body)


async def assign(
    actor: StaffActor, promotion_id: int, *, member_ids: Sequence[int] = (), segment_id: int | None = None,
    everybody: bool = False, key: str, now: datetime,
) -> int:  # fmt: skip
    """Leave it to the worker to give one to each of these; how many they are now. Manager and up.

    Raises NotFound, InvalidInput, KeyReused, PromotionNotOn.
    """
    actor.require(Role.MANAGER)
    checks = Checks()
    if sum((bool(member_ids), segment_id is not None, everybody)) != 1:
        checks.fail("members", "REQUIRED")
    if len(member_ids) > MOST_CHOSEN:
        checks.fail("members", "MANY", most=MOST_CHOSEN)
    checks.done()

    async def body() -> int:
        once = await ledger.claim_key(actor.merchant_id, key, now=now)
        once.means("assign", actor, promotion=promotion_id, members=sorted(member_ids), segment=segment_id)
        if once.replayed is not None:
            return once.replayed["count"]
        one = await offer(actor.merchant_id, promotion_id)
        if one.kind not in GIVEN_BY_HAND:
            raise NotFound
        if not one.is_on(now):
            raise PromotionNotOn
        chosen = await _own_members(actor.merchant_id, member_ids)
        count = len(chosen) if member_ids else await _count(actor.merchant_id, segment_id, now)
        [number] = await record(Happened("promotion.assigned", actor, now, merchant_id=actor.merchant_id,
                                         subject=("promotion", promotion_id), data={"count": count}))  # fmt: skip
        data = {"merchant_id": actor.merchant_id, "promotion_id": promotion_id, "segment_id": segment_id,
                "members": chosen if member_ids else None, "after": 0, "employee_id": actor.employee_id,
                "assignment": number}  # fmt: skip
        await enqueue(Job("assign", data, now, f"assign:{number}:0", priority=1))
        await once.keep(count=count)
        return count

    return await db.transaction(body)


async def _own_members(merchant_id: int, member_ids: Sequence[int]) -> list[int]:
    rows = await db.fetch(
        f"SELECT id FROM membership WHERE merchant_id = $1 AND {db.among('id', 2, 'bigint')}"
        " AND merged_into_id IS NULL AND erased_at IS NULL ORDER BY id",
        merchant_id, db.to_json(list(member_ids)),
    )  # fmt: skip
    if len(rows) != len(set(member_ids)):
        raise NotFound
    return [row["id"] for row in rows]


async def _count(merchant_id: int, segment_id: int | None, now: datetime) -> int:
    tests, values = (await narrowed(merchant_id, segment_id)).where(2, now)
    rows = await db.fetch(
        f"SELECT count(*) AS n {MEMBERS} WHERE m.merchant_id = $1 AND {' AND '.join(tests)}", merchant_id, *values
    )
    return int(rows[0]["n"])


async def go_on_assigning(data: Mapping[str, object], *, now: datetime, chance: Chance | None = None) -> None:
    """The next hundred of those chosen. Each has one of an assignment once, however often the job is tried; whom the
    promotion is not for, or who has had enough of it, is left out."""
    merchant_id, assignment = int(str(data["merchant_id"])), int(str(data["assignment"]))
    actor = WorkerActor(int(str(data["employee_id"])))

    async def body() -> None:
        members = await _next_members(merchant_id, data, now)
        one = await offer(merchant_id, int(str(data["promotion_id"])))
        accounts = await db.fetch(
            f"SELECT points_account_id AS id FROM membership WHERE {db.among('id', 1, 'bigint')}", db.to_json(members)
        )
        await ledger.lock([row["id"] for row in accounts], now=now)  # before the promotion, as every other way does
        for number in members:
            try:
                await _give_one(actor, one, number, chance or Chance(), now, None, ("assignment", assignment))
            except AllGone:
                return
            except PromotionNotOn:
                await _wait(data, now)
                return
            except Refusal:
                continue
        if len(members) == BATCH:
            key = f"assign:{assignment}:{members[-1]}"
            await enqueue(Job("assign", {**data, "after": members[-1]}, now, key, priority=1))

    await db.transaction(body)


async def _wait(data: Mapping[str, object], now: datetime) -> None:
    """Whoever has just ended it may open it again: those who were chosen have theirs then."""
    since = now - REOPENED_WITHIN
    if await Promotion.exists(id=data["promotion_id"], status=PromotionStatus.ENDED, ended_at__gt=since):
        key = f"assign:{data['assignment']}:{data['after']}:{now.isoformat()}"
        await enqueue(Job("assign", data, now + LOOKS_AGAIN_AFTER, key, priority=1))


async def _next_members(merchant_id: int, data: Mapping[str, object], now: datetime) -> list[int]:
    """Those after the last one who have nothing of this assignment yet."""
    after, assignment, segment = int(str(data["after"])), int(str(data["assignment"])), data["segment_id"]
    chosen = data["members"]
    tests, values = (await narrowed(merchant_id, int(str(segment)) if segment else None)).where(6, now)
    among = f" AND {db.among('m.id', 5, 'bigint')}" if chosen is not None else " AND $5 = '[]'"
    rows = await db.fetch(
        f"SELECT m.id {MEMBERS} WHERE m.merchant_id = $1 AND m.id > $2{among} AND NOT EXISTS (SELECT 1 FROM voucher v"
        " WHERE v.membership_id = m.id AND v.cause_kind = 'assignment' AND v.cause_id = $3) AND NOT EXISTS (SELECT 1"
        " FROM scratch_card s WHERE s.membership_id = m.id AND s.cause_kind = 'assignment' AND s.cause_id = $3)"
        f" AND {' AND '.join(tests)} ORDER BY m.id LIMIT $4",
        merchant_id, after, assignment, BATCH, db.to_json(chosen or []), *values,
    )  # fmt: skip
    return [row["id"] for row in rows]


async def _give_one(
    actor: Actor, one: Offer, membership_id: int, chance: Chance, now: datetime, location_id: int | None,
    cause: tuple[str, int] = ("hand", 0),
) -> Given:  # fmt: skip
    member = await lock_member(membership_id, now=now)
    if member.blocked_at is not None:
        raise MemberBlocked
    return await give(Doing(actor, member, cause, one.title, chance, now, location_id), one)
