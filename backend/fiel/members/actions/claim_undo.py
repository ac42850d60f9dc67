"""A claim undone: what went to the wrong person is the shop's record again, and its card with it."""

from __future__ import annotations

from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import NotFound
from fiel.ledger import actions as ledger
from fiel.members.actions.parting import close_ways, lock_people
from fiel.members.actions.record import own_member
from fiel.members.errors import ClaimInUse
from fiel.members.households.seats import stand_up
from fiel.members.models import Customer, MemberCode, Membership

UNDONE_WITHIN = timedelta(days=30)
"""Of the claim: a wallet that somebody has had for longer is theirs."""
_WAITS = "SELECT 1 AS one FROM redemption_request WHERE membership_id = $1 AND status = 'REQUESTED' LIMIT 1"


async def undo_claim(actor: StaffActor, membership_id: int, key: str, *, now: datetime) -> int:
    """A record that became somebody's own as it was is nobody's again, with all points that are left; they are no
    member any more. One that was merged is for ``undo_merge``. Manager and up, once for each *key*. The points.

    Raises NotFound, KeyReused, and ClaimInUse while a reward that whoever claimed asked for waits to be handed over.
    """
    actor.require(Role.MANAGER)

    async def body() -> int:
        once = await ledger.claim_key(actor.merchant_id, key, now=now)
        once.means("undo_claim", actor, membership=membership_id)
        if once.replayed is not None:
            return int(once.replayed["points"])
        member = await own_member(actor, membership_id)
        await lock_people(member.customer_id, member.claimed_from_id or member.customer_id)
        books = await ledger.lock([member.points_account_id], now=now)
        await member.refresh_from_db()
        maker_id, claim = member.claimed_from_id, await _claim_of(membership_id, membership_id)
        if maker_id is None or claim is None or claim["at"] < now - UNDONE_WITHIN:
            raise NotFound
        if not await Customer.exists(id=maker_id, account_id=None):
            raise NotFound
        if await db.fetch_one(_WAITS, membership_id):
            raise ClaimInUse
        await stand_up(actor, membership_id, now=now)
        loser = member.customer_id
        await Membership.filter(id=membership_id).update(
            customer_id=maker_id, claimed_from_id=None, news_since=None, newsletter_since=None,
            version=member.version + 1,
        )  # fmt: skip
        await _give_cards_back(membership_id, loser)
        await close_ways(membership_id, now=now)  # their cards are void, and say so until somebody claims it anew
        points = books[member.points_account_id].balance
        await record(Happened("member.unmerged", actor, now, merchant_id=actor.merchant_id, customer_id=loser,
                              membership_id=membership_id, subject=("membership", membership_id),
                              location_id=actor.location_id, data={"kind": "CLAIM", "moved": points}))  # fmt: skip
        await once.keep(points=points)
        return points

    return await db.transaction(body)


async def follow_undone_merge(kept: Membership, absorbed: Membership, *, now: datetime) -> None:
    """Where the merge was a claim: the card's code that it took along comes back from whoever claimed, and what could
    claim the record once more is gone. Inside a transaction."""
    claim = await _claim_of(kept.id, absorbed.id)
    if claim is not None:
        await _give_card_back(claim, absorbed.customer_id)
        await close_ways(absorbed.id, now=now)


async def _claim_of(membership_id: int, record_id: int) -> db.Row | None:
    """The last by which the shop's record came to that membership."""
    return await db.fetch_one(
        "SELECT at, customer_id, data FROM activity WHERE membership_id = $1 AND kind = 'member.claimed'"
        f" AND {db.json_int('data', 'record_id')} = $2 ORDER BY id DESC LIMIT 1",
        membership_id, record_id,
    )  # fmt: skip


async def _give_cards_back(membership_id: int, loser_id: int) -> None:
    """That of the record, which is its maker's again, and those of records that were claimed into it."""
    claims = await db.fetch(
        "SELECT customer_id, data FROM activity WHERE membership_id = $1 AND kind = 'member.claimed'"
        f" AND customer_id = $2 AND {db.json_int('data', 'record_id')} IS NOT NULL ORDER BY id",
        membership_id, loser_id,
    )  # fmt: skip
    for claim in claims:
        claimed = await Membership.get(id=db.from_json(claim["data"])["record_id"])
        await _give_card_back(claim, claimed.customer_id)


async def _give_card_back(claim: db.Row, customer_id: int) -> None:
    """The code that went along with the claim, and no other of the person's own."""
    card_id = db.from_json(claim["data"])["card_id"]
    await MemberCode.filter(id=card_id or 0, customer_id=claim["customer_id"]).update(customer_id=customer_id)
