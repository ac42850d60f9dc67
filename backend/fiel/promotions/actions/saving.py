"""A merchant's promotions: made, begun, ended, opened again, duplicated, removed as drafts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from fiel.activity.actions import Happened, kept_by, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import ChangedMeanwhile, Checks, NotFound, restoring
from fiel.core.media import Picture, PictureKind, drop_picture, picture_column, take_back_picture
from fiel.promotions.actions.checking import check_form
from fiel.promotions.errors import PoolFixed, PromotionNotDraft
from fiel.promotions.forms import PrizeForm, PromotionForm
from fiel.promotions.models import Prize, PromoCode, Promotion, PromotionKind, PromotionStatus
from fiel.rules.language import read_actions, write_actions


async def save_promotion(
    actor: StaffActor, promotion_id: int | None, form: PromotionForm, version: int | None, *, now: datetime
) -> int:
    """A new draft, or all of a promotion: what was given of it already keeps its terms. Manager and up.

    Raises NotFound, InvalidInput, ChangedMeanwhile, PoolFixed.
    """
    actor.require(Role.MANAGER)
    values = await check_form(actor.merchant_id, promotion_id, form)
    picture = await picture_column(actor.merchant_id, actor.employee_id, form.picture, PictureKind.REWARD, now=now)

    async def body() -> int:
        if promotion_id is None:
            made = await Promotion.create(
                merchant_id=actor.merchant_id, kind=form.kind, **values, **picture, created_at=now, updated_at=now
            )
            number = int(made.id)
            await _write_pool(number, form.prizes)
        else:
            number = promotion_id
            await _update(actor, number, form, {**values, **picture}, version, now)
        await _tell("promotion.saved", actor, number, now)
        return number

    return await db.transaction(body)


async def _update(
    actor: StaffActor, number: int, form: PromotionForm, values: dict[str, Any], version: int | None, now: datetime
) -> None:
    await db.lock_row("promotion", number)
    stored = await _own(actor, number)
    if stored.kind is not form.kind:
        raise NotFound
    if version is not None and version != stored.version:
        raise ChangedMeanwhile
    if "picture" in values:
        await drop_picture(Picture.of(stored.picture), now=now)
    if form.kind is PromotionKind.SCRATCH_CARD:
        await _change_pool(number, form.prizes)
    given = await _given(number, stored.kind) if values["budget"] is not None else 0
    await Promotion.filter(id=number).update(**values, given=given, version=stored.version + 1, updated_at=now)


_GIVEN = {
    PromotionKind.SCRATCH_CARD: "scratch_card x WHERE x.withdrawn_at IS NULL",
    PromotionKind.PUNCH_CARD: "punch_card x WHERE (x.ended_at IS NULL OR x.completed_at IS NOT NULL)",
}


async def _given(number: int, kind: PromotionKind) -> int:
    """How often it was given, as its budget counts."""
    where = _GIVEN.get(kind, "voucher x WHERE x.state <> 'WITHDRAWN'")
    return int((await db.fetch(f"SELECT count(*) AS n FROM {where} AND x.promotion_id = $1", number))[0]["n"])


async def _write_pool(number: int, prizes: Sequence[PrizeForm]) -> None:
    for place, prize in enumerate(prizes, 1):
        await Prize.create(promotion_id=number, position=place, title=prize.title.strip(), total=prize.total,
                           remaining=prize.total, actions=write_actions(prize.actions))  # fmt: skip


async def _change_pool(number: int, prizes: Sequence[PrizeForm]) -> None:
    """Raises PoolFixed once cards are out: the pool was published with them."""
    stored = await Prize.filter(promotion_id=number).order_by("position")
    before = [PrizeForm(one.title, one.total, read_actions(one.actions)) for one in stored]
    if before == [PrizeForm(one.title.strip(), one.total, one.actions) for one in prizes]:
        return
    if await db.fetch("SELECT 1 AS one FROM scratch_card WHERE promotion_id = $1 LIMIT 1", number):
        raise PoolFixed
    await Prize.filter(promotion_id=number).delete()
    await _write_pool(number, prizes)


async def start_promotion(actor: StaffActor, promotion_id: int, *, now: datetime) -> None:
    """Manager and up; starting one that runs changes nothing. Raises NotFound, InvalidInput, PromotionNotDraft."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        await db.lock_row("promotion", promotion_id)
        stored = await _own(actor, promotion_id)
        if stored.status is PromotionStatus.ACTIVE:
            return
        if stored.status is PromotionStatus.ENDED:
            raise PromotionNotDraft
        checks = Checks()
        if stored.valid_to is not None and stored.valid_to <= now:
            checks.fail("validTo", "FUTURE")
        if stored.kind is PromotionKind.PROMO_CODE and not await PromoCode.exists(promotion_id=promotion_id):
            checks.fail("codes", "REQUIRED")
        checks.done()
        await Promotion.filter(id=promotion_id).update(
            status=PromotionStatus.ACTIVE, started_at=now, version=stored.version + 1, updated_at=now
        )
        await _tell("promotion.started", actor, promotion_id, now)

    await db.transaction(body)


async def end_promotion(actor: StaffActor, promotion_id: int, *, now: datetime) -> None:
    """Nothing more is given of it; what was given stays. Manager and up. Raises NotFound, PromotionNotDraft."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        await db.lock_row("promotion", promotion_id)
        stored = await _own(actor, promotion_id)
        if stored.status is PromotionStatus.ENDED:
            return
        if stored.status is PromotionStatus.DRAFT:
            raise NotFound
        await Promotion.filter(id=promotion_id).update(
            status=PromotionStatus.ENDED, ended_at=now, version=stored.version + 1, updated_at=now
        )
        await _tell("promotion.ended", actor, promotion_id, now)

    await db.transaction(body)


async def reopen_promotion(actor: StaffActor, promotion_id: int, *, now: datetime) -> None:
    """One that was ended runs on, within its dates, as it is set by now; what was given of it never stopped. One that
    runs stays so. Manager and up.

    Raises NotFound, NotRestored where its last day has passed.
    """
    actor.require(Role.MANAGER)

    async def body() -> None:
        await db.lock_row("promotion", promotion_id)
        stored = await _own(actor, promotion_id)
        if stored.status is PromotionStatus.ACTIVE:
            return
        if stored.status is PromotionStatus.DRAFT:
            raise NotFound
        checks = Checks()
        if stored.valid_to is not None and stored.valid_to <= now:
            checks.fail("validTo", "FUTURE")
        with restoring():
            checks.done()
        await Promotion.filter(id=promotion_id).update(
            status=PromotionStatus.ACTIVE, ended_at=None, version=stored.version + 1, updated_at=now
        )
        await _tell("promotion.reopened", actor, promotion_id, now)

    await db.transaction(body)


async def duplicate_promotion(actor: StaffActor, promotion_id: int, title: str, *, now: datetime) -> int:
    """A draft with the same terms, without codes, dates and picture. Manager and up. Raises NotFound, InvalidInput."""
    actor.require(Role.MANAGER)
    checks = Checks()
    title = checks.text("title", title, 80)
    checks.done()

    async def body() -> int:
        stored = await _own(actor, promotion_id)
        same = ("kind", "description", "icon", "gift", "cases", "punch_rules", "by_purchase", "segment_id", "budget",
                "most_per_customer", "keeps_days")  # fmt: skip
        made = await Promotion.create(
            merchant_id=actor.merchant_id, title=title, **{name: getattr(stored, name) for name in same},
            created_at=now, updated_at=now,
        )  # fmt: skip
        pool = await Prize.filter(promotion_id=promotion_id).order_by("position")
        await _write_pool(made.id, [PrizeForm(one.title, one.total, read_actions(one.actions)) for one in pool])
        await _tell("promotion.saved", actor, made.id, now)
        return int(made.id)

    return await db.transaction(body)


async def remove_promotion(actor: StaffActor, promotion_id: int, *, now: datetime) -> None:
    """A draft; its codes are free for another that wants them. Manager and up. Raises NotFound, PromotionNotDraft."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        await db.lock_row("promotion", promotion_id)
        stored = await _own(actor, promotion_id)
        if stored.status is not PromotionStatus.DRAFT:
            raise PromotionNotDraft
        await drop_picture(Picture.of(stored.picture), now=now)
        await Promotion.filter(id=promotion_id).update(removed_at=now, picture=None, version=stored.version + 1)
        codes = await PromoCode.filter(promotion_id=promotion_id).count()
        await _tell("promotion.removed", actor, promotion_id, now, kept={"picture": stored.picture, "codes": codes})

    await db.transaction(body)


async def restore_promotion(actor: StaffActor, promotion_id: int, *, now: datetime) -> None:
    """A removed draft is as it was; one that is there stays so. Manager and up.

    Raises NotFound, NotRestored where another promotion has taken one of its codes.
    """
    actor.require(Role.MANAGER)

    async def body() -> None:
        await db.hold("promo_codes", actor.merchant_id)  # those that are counted here go to nobody meanwhile
        await db.lock_row("promotion", promotion_id)
        stored = await Promotion.get_or_none(id=promotion_id, merchant_id=actor.merchant_id)
        if stored is None:
            raise NotFound
        if stored.removed_at is None:
            return
        kept = await kept_by("promotion.removed", actor.merchant_id, promotion_id, stored.removed_at)
        checks = Checks()
        if await PromoCode.filter(promotion_id=promotion_id).count() < kept.get("codes", 0):
            checks.fail("codes", "CODE_TAKEN")
        with restoring():
            checks.done()
        await Promotion.filter(id=promotion_id).update(
            removed_at=None, picture=await take_back_picture(kept.get("picture")), version=stored.version + 1,
            updated_at=now,
        )  # fmt: skip
        await _tell("promotion.restored", actor, promotion_id, now)

    await db.transaction(body)


async def _own(actor: StaffActor, promotion_id: int) -> Promotion:
    stored = await Promotion.get_or_none(id=promotion_id, merchant_id=actor.merchant_id, removed_at=None)
    if stored is None:
        raise NotFound
    return stored


async def _tell(
    kind: str, actor: StaffActor, number: int, now: datetime, *, kept: dict[str, Any] | None = None
) -> None:
    data = {"kept": kept} if kept else {}
    await record(Happened(kind, actor, now, merchant_id=actor.merchant_id, subject=("promotion", number), data=data))
