"""Photos of receipts: sent before the claim, seen by their owner and by who decides, gone some time after."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from fiel.core import db
from fiel.core.actor import AccountActor, Role
from fiel.core.errors import NotFound
from fiel.core.media import PictureKind
from fiel.core.media.decoding import decode, place_in_line
from fiel.members.errors import MemberBlocked
from fiel.members.models import Membership
from fiel.merchants.actions import load_terms, staff_of
from fiel.merchants.loaders import read_slug
from fiel.purchases.receipts.errors import ReceiptsOff
from fiel.purchases.receipts.models import ReceiptPhoto

UNCLAIMED_KEPT_FOR = timedelta(days=1)
MOST_UNCLAIMED = 5
"""Of one customer: who sends more drops the oldest."""
_UNCLAIMED = "NOT EXISTS (SELECT 1 FROM receipt_claim r WHERE r.photo_id = receipt_photo.id)"
DECIDED_KEPT_FOR = timedelta(days=90)
"""Within it people may still ask why."""


async def own_membership(actor: AccountActor, merchant: str) -> Membership:
    """Raises NotFound where they are no member."""
    found = await Membership.get_or_none(customer_id=actor.customer_id, merchant__slug=read_slug(merchant))
    if found is None:
        raise NotFound
    return found


async def add_photo(actor: AccountActor, merchant: str, read: Callable[[], bytes], *, now: datetime) -> int:
    """For a claim that is to come. *read* gives the file, in a thread, when its turn has come.

    Raises NotFound, InvalidInput for what is no picture, ProgramPaused, ReceiptsOff, MemberBlocked, Throttled.
    """
    member = await own_membership(actor, merchant)
    terms = await load_terms(member.merchant_id)
    terms.require_active()
    if not terms.accepts_receipts:
        raise ReceiptsOff
    if member.blocked_at is not None:
        raise MemberBlocked
    with place_in_line():
        [size] = await decode(read, PictureKind.RECEIPT, "photo")

    async def body() -> int:
        await db.execute(
            f"DELETE FROM receipt_photo WHERE customer_id = $1 AND {_UNCLAIMED} AND id NOT IN (SELECT n.id FROM"
            f" receipt_photo n WHERE n.customer_id = $1 ORDER BY n.id DESC LIMIT {MOST_UNCLAIMED - 1})",
            member.customer_id,
        )
        kept = await ReceiptPhoto.create(
            merchant_id=member.merchant_id, customer_id=member.customer_id, data=size.data, created_at=now
        )
        return int(kept.id)

    return await db.transaction(body)


async def photo_for(viewer: AccountActor, photo_id: int) -> bytes:
    """Raises NotFound for whom it is none of their business."""
    row = await db.fetch_one(
        "SELECT p.customer_id, p.data, s.slug, (SELECT min(coalesce(k.customer_id, m.customer_id)) FROM receipt_claim r"
        " JOIN membership m ON m.id = r.membership_id LEFT JOIN membership k ON k.id = m.merged_into_id"
        " WHERE r.photo_id = p.id) AS claimer_id FROM receipt_photo p JOIN merchant s ON s.id = p.merchant_id"
        " WHERE p.id = $1",
        photo_id,
    )
    if row is None:
        raise NotFound
    is_own = not viewer.is_shared and viewer.customer_id in (row["customer_id"], row["claimer_id"])
    if not is_own:
        if row["claimer_id"] is None:
            raise NotFound
        (await staff_of(viewer, row["slug"])).require(Role.MANAGER)
    return bytes(row["data"])


async def drop_photo(claim_id: int, photo_id: int | None) -> None:
    if photo_id is not None:
        await db.execute("UPDATE receipt_claim SET photo_id = NULL WHERE id = $1", claim_id)
        await db.execute("DELETE FROM receipt_photo WHERE id = $1", photo_id)


async def purge_photos(*, now: datetime) -> int:
    """Those that no claim came for, and those of claims long decided."""

    async def body() -> int:
        gone = await db.fetch(
            "SELECT id, photo_id FROM receipt_claim WHERE photo_id IS NOT NULL AND decided_at < $1 LIMIT 1000",
            now - DECIDED_KEPT_FOR,
        )
        for row in gone:
            await drop_photo(row["id"], row["photo_id"])
        return len(gone) + await db.execute(
            f"DELETE FROM receipt_photo WHERE created_at < $1 AND {_UNCLAIMED}",
            now - UNCLAIMED_KEPT_FOR,
        )

    return await db.transaction(body)
