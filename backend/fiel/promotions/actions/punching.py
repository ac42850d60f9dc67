"""Punches by hand, and taking punches off again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Actor, Role, ShopActor, StaffActor
from fiel.core.errors import Checks, InvalidInput, NotFound, problem
from fiel.ledger import actions as ledger
from fiel.members.actions import MemberRef, ensure_membership, resolve_member
from fiel.members.actions.giving import lock_member
from fiel.members.errors import MemberBlocked, RecordMerged
from fiel.members.models import Membership
from fiel.merchants.actions import load_terms
from fiel.promotions import loaders
from fiel.promotions.actions.by_hand import MOST_PUNCHES, require_punches
from fiel.promotions.actions.doing import Chance, Doing
from fiel.promotions.actions.giving import give_punches
from fiel.promotions.actions.offers import free_place, offer
from fiel.promotions.errors import CardFull, PunchTooSoon, VoucherGone
from fiel.promotions.models import PromotionKind, Punch, PunchCard, Voucher, VoucherState

UNDO_LENGTH = timedelta(minutes=2)
"""Within it everybody may undo their own act."""


@dataclass(frozen=True, slots=True)
class Punched:
    membership_id: int
    card_id: int
    punch_ids: tuple[int, ...]


async def punch_by_hand(
    actor: ShopActor, ref: MemberRef, promotion_id: int, count: int, key: str, *, now: datetime,
    chance: Chance | None = None,
) -> Punched:  # fmt: skip
    """Punch a member's card, once for each *key*. A customer who is no member yet becomes one.

    Raises NotFound, InvalidInput, KeyReused, ProgramPaused, MemberBlocked, PromotionNotOn, NotForYou, HadEnough,
    AllGone, CardFull, PunchTooSoon, GivenEnough.
    """
    checks = Checks()
    checks.within("punches", count, 1, MOST_PUNCHES)
    checks.done()
    resolved = await resolve_member(actor, ref, now=now)

    async def body() -> Punched:
        once = await ledger.claim_key(actor.merchant_id, key, now=now)
        once.means("punch", actor, customer=resolved.customer_id, promotion=promotion_id, punches=count)
        if once.replayed is not None:
            return await _replayed(once.replayed)
        terms = await load_terms(actor.merchant_id)
        terms.require_active()
        membership_id = await ensure_membership(actor, resolved.customer_id, actor.merchant_id, now=now)
        member = await lock_member(membership_id, now=now)
        if member.blocked_at is not None:
            raise MemberBlocked
        one = await offer(actor.merchant_id, promotion_id)
        if one.kind is not PromotionKind.PUNCH_CARD or one.punch_rules is None:
            raise NotFound
        await require_time(member.id, promotion_id, one.punch_rules.minutes_between, now)
        await require_punches(actor, terms, member, count, now)
        before = await _last_punch()
        doing = Doing(actor, member, ("hand", 0), one.title, chance or Chance(), now, actor.location_id)
        card = await give_punches(doing, one, count, employee_id=actor.employee_id)
        made = await _made_since(before, member.id, promotion_id)
        await once.keep(membership=member.id, card=card, first=min(made), last=max(made))
        return Punched(member.id, card, tuple(made))

    return await db.transaction(body)


async def _last_punch() -> int:
    return int((await db.fetch("SELECT coalesce(max(id), 0) AS n FROM punch"))[0]["n"])


async def _made_since(before: int, membership_id: int, promotion_id: int) -> list[int]:
    rows = await db.fetch(
        "SELECT x.id FROM punch x JOIN punch_card c ON c.id = x.card_id WHERE x.id > $3 AND c.promotion_id = $2"
        f" AND {loaders.mine('c.membership_id', 1)} ORDER BY x.id",
        membership_id, promotion_id, before,
    )  # fmt: skip
    return [row["id"] for row in rows]


async def _replayed(kept: dict[str, int]) -> Punched:
    rows = await db.fetch(
        "SELECT x.id FROM punch x JOIN punch_card c ON c.id = x.card_id JOIN punch_card k ON k.id = $3 AND"
        " k.promotion_id = c.promotion_id AND k.membership_id = c.membership_id WHERE x.id >= $1 AND x.id <= $2"
        " ORDER BY x.id",
        kept["first"], kept["last"], kept["card"],
    )  # fmt: skip
    return Punched(kept["membership"], kept["card"], tuple(row["id"] for row in rows))


async def require_time(membership_id: int, promotion_id: int, minutes: int, now: datetime) -> None:
    """Raises PunchTooSoon where the last punch was less than *minutes* ago."""
    left = await minutes_left(membership_id, promotion_id, minutes, now)
    if left:
        raise PunchTooSoon(left)


async def minutes_left(membership_id: int, promotion_id: int, minutes: int, now: datetime) -> int:
    """From *now* until a punch may come; 0: at once. An order's may be older than others on the card."""
    if not minutes:
        return 0
    row = await db.fetch_one(
        "SELECT max(x.given_at) AS last_at FROM punch x JOIN punch_card c ON c.id = x.card_id"
        f" WHERE {loaders.mine('c.membership_id', 1)} AND c.promotion_id = $2 AND x.undone_at IS NULL"
        " AND x.given_at > $3 AND x.given_at < $4",
        membership_id, promotion_id, now - timedelta(minutes=minutes), now + timedelta(minutes=minutes),
    )  # fmt: skip
    last = row["last_at"] if row else None
    if last is None:
        return 0
    return int((last + timedelta(minutes=minutes) - now).total_seconds() + 59) // 60


async def undo_punches(actor: StaffActor, punch_ids: tuple[int, ...], *, now: datetime) -> None:
    """Take punches by hand off again: one's own within two minutes, anybody's for a manager.

    Raises InvalidInput, NotFound, RecordMerged, CardFull, VoucherGone.
    """
    if len(punch_ids) > MOST_PUNCHES:
        raise InvalidInput(problem("punchIds", "MANY", most=MOST_PUNCHES))
    numbers = sorted(set(punch_ids), reverse=True)

    async def body() -> None:
        punches = await Punch.filter(id__in=numbers).prefetch_related("card")
        if not punches or len(punches) != len(numbers):
            raise NotFound
        member = await Membership.get(id=punches[0].card.membership_id)
        if member.merchant_id != actor.merchant_id or len({one.card.membership_id for one in punches}) != 1:
            raise NotFound
        if member.merged_into_id is not None:
            raise RecordMerged
        if any(one.cause_kind is not None or one.undone_at is not None for one in punches):
            raise CardFull
        if any(one.employee_id != actor.employee_id or now - one.given_at > UNDO_LENGTH for one in punches):
            actor.require(Role.MANAGER)
        await lock_member(member.id, now=now)
        for number in numbers:
            await take_off(actor, number, now=now, strict=True)

    await db.transaction(body)


async def take_off(actor: Actor, punch_id: int, *, now: datetime, strict: bool = False) -> None:
    """One punch less. A full card whose gift still waits takes the first punch of the card after it, or is open
    again; one whose gift was used stays as it is. Call it with the member's account locked.

    *strict*: raises VoucherGone where its card's gift was used.
    """
    punch = await Punch.get(id=punch_id)
    if punch.undone_at is not None:
        return
    card = await PunchCard.get(id=punch.card_id)
    voucher = await Voucher.get(id=card.voucher_id) if card.voucher_id else None
    if strict and voucher is not None and voucher.state is not VoucherState.WAITING:
        raise VoucherGone
    await Punch.filter(id=punch_id).update(undone_at=now)
    member = await Membership.get(id=card.membership_id)
    await record(Happened("punch.undone", actor, now, merchant_id=member.merchant_id, customer_id=member.customer_id,
                          membership_id=member.id, subject=("punch_card", card.id)))  # fmt: skip
    while voucher is not None and voucher.state is VoucherState.WAITING:
        later = await _later_cards(card)
        found = [(one, await _first_punch(one.id)) for one in later]
        following, moved = next(((one, punch) for one, punch in found if punch is not None), (None, None))
        if following is None or moved is None:
            await _open_again(card, voucher, next((one for one in later if one.completed_at is None), None), now)
            return
        await Punch.filter(id=moved).update(card_id=card.id)
        card = following
        voucher = await Voucher.get(id=card.voucher_id) if card.voucher_id else None


async def _later_cards(card: PunchCard) -> list[PunchCard]:
    """Those after it whose punches can still be moved: what was cashed in stays as it is."""
    rows = await PunchCard.filter(
        promotion_id=card.promotion_id, membership_id=card.membership_id, id__gt=card.id, ended_at=None
    ).order_by("id").prefetch_related("voucher")  # fmt: skip
    return [one for one in rows if one.voucher is None or one.voucher.state is VoucherState.WAITING]


async def _first_punch(card_id: int) -> int | None:
    punch = await Punch.filter(card_id=card_id, undone_at=None).order_by("id").first()
    return punch.id if punch else None


async def _open_again(card: PunchCard, voucher: Voucher, empty: PunchCard | None, now: datetime) -> None:
    """Without its gift; the empty card after it is given up."""
    if empty is not None:
        await PunchCard.filter(id=empty.id).update(ended_at=now)
        await free_place(card.promotion_id)
    await PunchCard.filter(id=card.id).update(completed_at=None, voucher_id=None)
    await Voucher.filter(id=voucher.id).update(state=VoucherState.WITHDRAWN)
