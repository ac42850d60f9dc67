"""Giving: to a code at once, or by a link."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import AccountActor, Actor
from fiel.core.errors import Checks, NotFound
from fiel.core.ids import Draw, new_code, read_code, token_hash
from fiel.identity import throttle
from fiel.ledger import actions as ledger
from fiel.members.errors import (
    CannotReceive,
    MemberBlocked,
    OfferEnded,
    OfferGone,
    OfferTaken,
    TooManyOffers,
    TooManyTransfers,
    TransferLimit,
    TransferTooSoon,
    TransferToSelf,
)
from fiel.members.models import Membership, PointsTransfer, TransferState
from fiel.members.own import own_membership
from fiel.members.rules import read_live_qr
from fiel.members.transfers.allowance import Allowance, allowance_of, require_receiver
from fiel.merchants.actions import ProgramTerms, load_terms

OFFER_LENGTH = timedelta(hours=48)
CODE_LENGTH = 15
"""75 bits and a check character."""
MOST_OFFERS = 5
"""Links of one giver that wait."""
GIVERS_OWN = (MemberBlocked, TransferLimit, TransferTooSoon, TooManyTransfers)
"""What nobody but the giver is told."""


@dataclass(frozen=True, slots=True)
class Preview:
    """*ends*: points by when they end, as they would go over."""

    recipient: Membership
    points: int
    balance_after: int
    ends: tuple[tuple[int, datetime | None], ...]


async def preview_transfer(
    actor: AccountActor, slug: str, to: str, points: int, *, now: datetime, address: str
) -> Preview:
    """What giving would do; nothing is written. Raises what ``send_points`` raises."""
    member = await own_membership(actor, slug)
    terms = await _terms(member)
    recipient = await _find(actor, member, to, now, address)
    _check_points(points)
    allowed = await allowance_of(terms, member, now=now)
    allowed.require(points)
    await require_receiver(recipient, now=now)
    balance = await db.fetch_one(
        "SELECT CAST(coalesce(sum(remaining), 0) AS BIGINT) AS points FROM points_lot WHERE account_id = $1"
        " AND remaining > 0 AND (expires_at IS NULL OR expires_at > $2)",
        member.points_account_id, now,
    )  # fmt: skip
    ends: dict[datetime | None, int] = {}
    for _, part, end in _parts(allowed, points):
        ends[end] = ends.get(end, 0) + part
    left = int(balance["points"]) if balance else 0
    return Preview(recipient, points, left - points, tuple((part, end) for end, part in ends.items()))


async def send_points(
    actor: AccountActor, slug: str, to: str, points: int, key: str, *, now: datetime, address: str
) -> PointsTransfer:
    """Give points to whom a code or a live QR is of. Once for each *key*.

    Raises NotFound, InvalidInput, KeyReused, Throttled, MemberBlocked, ProgramPaused, TransfersOff, TransferTooSoon,
    TooManyTransfers, TransferLimit, TransferToSelf, CannotReceive.
    """
    member = await own_membership(actor, slug)
    _check_points(points)
    recipient = await _find(actor, member, to, now, address)

    async def body() -> PointsTransfer:
        own_key = await ledger.key_of_customer(actor, member.merchant_id, key)
        once = await ledger.claim_key(member.merchant_id, own_key, now=now)
        once.means("send_points", actor, recipient=recipient.id, points=points)
        if once.replayed is not None:
            return await PointsTransfer.get(id=once.replayed["transfer"])
        made = await PointsTransfer.create(
            merchant_id=member.merchant_id, sender_id=member.id, points=points, state=TransferState.OFFERED,
            created_at=now,
        )  # fmt: skip
        await _go_over(actor, made.id, recipient.id, now)
        await _require_theirs(actor, member)
        await once.keep(transfer=made.id)
        return await PointsTransfer.get(id=made.id)

    return await db.transaction(body)


async def offer_points(
    actor: AccountActor, slug: str, points: int, *, now: datetime, draw: Draw = secrets.token_bytes
) -> tuple[PointsTransfer, str]:
    """A link for whoever opens it first, and its code, which is told this once. The points stay where they are until
    then: what was given or spent meanwhile may be missing.

    Raises what ``send_points`` raises of the giver.
    """
    member = await own_membership(actor, slug)
    _check_points(points)

    async def body() -> tuple[PointsTransfer, str]:
        await ledger.lock([member.points_account_id], now=now)
        await _require_theirs(actor, member)
        (await allowance_of(await _terms(member), member, now=now)).require(points)
        waiting = PointsTransfer.filter(sender_id=member.id, state=TransferState.OFFERED, expires_at__gt=now)
        if await waiting.count() >= MOST_OFFERS:
            raise TooManyOffers(most=MOST_OFFERS)
        code = new_code(CODE_LENGTH, draw)
        made = await PointsTransfer.create(
            merchant_id=member.merchant_id, sender_id=member.id, points=points, state=TransferState.OFFERED,
            code_hash=token_hash(code), expires_at=now + OFFER_LENGTH, created_at=now,
        )  # fmt: skip
        await record(_happened("points.offered", actor, member, made, now))
        return made, code

    return await db.transaction(body)


async def find_offer(actor: AccountActor, code: str, *, now: datetime, address: str) -> PointsTransfer:
    """What a link offers. Raises NotFound, OfferGone, Throttled."""

    async def look() -> PointsTransfer | None:
        try:
            return await PointsTransfer.get_or_none(code_hash=token_hash(read_code(code[:40])))
        except NotFound:
            return None

    found = await throttle.guessed(look, *_limits(actor, address), now=now)
    mine = found.recipient_id is not None and await Membership.exists(
        id=found.recipient_id, customer_id=actor.customer_id
    )
    if mine or (found.state is TransferState.OFFERED and found.expires_at and found.expires_at > now):
        return found
    if found.state is TransferState.OFFERED:
        raise OfferEnded
    raise OfferTaken if found.state in (TransferState.SENT, TransferState.REVERSED) else OfferGone


async def accept_points(actor: AccountActor, code: str, *, now: datetime, address: str) -> PointsTransfer:
    """Take what a link offers; taking it twice is taking it once. One has to be a member already.

    What speaks against the giver is their own business: to whoever has the link it is gone. Raises NotFound,
    Throttled, OfferGone, ProgramPaused, TransfersOff, TransferToSelf, CannotReceive.
    """
    found = await find_offer(actor, code, now=now, address=address)
    member = await Membership.get_or_none(customer_id=actor.customer_id, merchant_id=found.merchant_id)
    if member is None:
        raise NotFound
    if found.state is TransferState.SENT:
        return found

    async def body() -> PointsTransfer:
        try:
            await _go_over(actor, found.id, int(member.merged_into_id or member.id), now)
        except GIVERS_OWN as refused:
            raise OfferGone from refused
        return await PointsTransfer.get(id=found.id)

    return await db.transaction(body)


async def withdraw_offer(actor: AccountActor, transfer_id: int, *, now: datetime) -> PointsTransfer:
    """A link that is wanted no more; twice is once. Raises NotFound, OfferGone."""

    async def body() -> PointsTransfer:
        found = await PointsTransfer.get_or_none(id=transfer_id, sender__customer_id=actor.customer_id)
        if found is None:
            raise NotFound
        ended = await db.execute(
            "UPDATE points_transfer SET state = 'WITHDRAWN', ended_at = $2, code_hash = NULL WHERE id = $1"
            " AND state = 'OFFERED'",
            transfer_id, now,
        )  # fmt: skip
        if ended:
            member = await Membership.get(id=found.sender_id)
            await record(_happened("points.offer_withdrawn", actor, member, found, now))
        elif found.state is not TransferState.WITHDRAWN:
            raise OfferGone
        return await PointsTransfer.get(id=transfer_id)

    return await db.transaction(body)


async def _require_theirs(actor: AccountActor, member: Membership) -> None:
    """Under the lock: the claim that made it theirs may have been undone since. Raises NotFound."""
    if not await Membership.exists(id=member.id, customer_id=actor.customer_id):
        raise NotFound


async def _go_over(actor: Actor, transfer_id: int, recipient_id: int, now: datetime) -> None:
    """Inside a transaction: the points go from the giver to the receiver, if all allows it."""
    gift = await PointsTransfer.get(id=transfer_id)
    if gift.sender_id == recipient_id:
        raise TransferToSelf
    both = await Membership.filter(id__in=[gift.sender_id, recipient_id])
    books = await ledger.lock([one.points_account_id for one in both], now=now)
    sender, recipient = await Membership.get(id=gift.sender_id), await Membership.get(id=recipient_id)
    if sender.merged_into_id is not None:
        raise OfferGone
    if recipient.merged_into_id is not None:
        raise CannotReceive
    if sender.blocked_at is not None:
        raise MemberBlocked
    terms = await _terms(sender)
    allowed = await allowance_of(terms, sender, now=now, books=books)
    allowed.require(gift.points)
    await require_receiver(recipient, now=now)
    taken = await db.execute(
        "UPDATE points_transfer SET state = 'SENT', recipient_id = $2, sent_at = $3 WHERE id = $1 AND state = 'OFFERED'"
        " AND (expires_at IS NULL OR expires_at > $3)",
        transfer_id, recipient_id, now,
    )  # fmt: skip
    if not taken:
        raise OfferGone
    posted = await ledger.transfer(
        sender.points_account_id, recipient.points_account_id, gift.points, actor, now=now,
        cause=("points_transfer", transfer_id), from_lots=[lot for lot, _, _ in _parts(allowed, gift.points)],
    )  # fmt: skip
    await PointsTransfer.filter(id=transfer_id).update(transaction_id=posted[0].id)
    await record(
        _happened("points.sent", actor, sender, gift, now), _happened("points.received", actor, recipient, gift, now)
    )


def _parts(allowed: Allowance, points: int) -> list[tuple[int, int, datetime | None]]:
    """Of which lots *points* would be."""
    parts = []
    for lot, there, end in allowed.lots:
        if points <= 0:
            break
        parts.append((lot, min(there, points), end))
        points -= there
    return parts


async def _terms(member: Membership) -> ProgramTerms:
    terms = await load_terms(member.merchant_id)
    terms.require_active()
    return terms


async def _find(actor: AccountActor, member: Membership, to: str, now: datetime, address: str) -> Membership:
    """Whose code it is, at the same shop. Raises NotFound, TransferToSelf, Throttled."""

    async def look() -> Membership | None:
        qr = read_live_qr(to[:200])
        try:
            code = qr.code if qr else read_code(to[:40])
        except NotFound:
            return None
        rows = await db.fetch(
            "SELECT coalesce(m.merged_into_id, m.id) AS id FROM member_code c JOIN membership m"
            " ON (m.customer_id = c.customer_id OR m.claimed_from_id = c.customer_id) AND m.merchant_id = $2"
            " WHERE c.code = $1 AND c.revoked_at IS NULL AND m.erased_at IS NULL ORDER BY m.id LIMIT 1",
            code, member.merchant_id,
        )  # fmt: skip
        return await Membership.get(id=rows[0]["id"]) if rows else None

    found = await throttle.guessed(look, *_limits(actor, address), now=now)
    if found.id == member.id:
        raise TransferToSelf
    return found


def _limits(actor: AccountActor, address: str) -> list[tuple[throttle.Limit, str]]:
    own = [(throttle.GIFT_CODE, f"account:{actor.account_id}")]
    return [*own, (throttle.GIFT_CODE_ADDRESS, address)] if address else own


def _check_points(points: int) -> None:
    checks = Checks()
    checks.within("points", points, 1, 2**53 - 1)
    checks.done()


def _happened(kind: str, actor: Actor, member: Membership, gift: PointsTransfer, now: datetime) -> Happened:
    return Happened(kind, actor, now, merchant_id=member.merchant_id, customer_id=member.customer_id,
                    membership_id=member.id, subject=("points_transfer", gift.id),
                    data={"points": gift.points})  # fmt: skip
