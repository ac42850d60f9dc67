"""A merchant's promotions: made, begun, ended, duplicated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import ChangedMeanwhile, Checks, NotFound
from fiel.core.keep import KEEP, Keep
from fiel.core.media import Picture, PictureKind, drop_picture, picture_column
from fiel.promotions import loaders
from fiel.promotions.errors import PoolFixed, PromotionNotDraft
from fiel.promotions.models import Prize, PromoCode, Promotion, PromotionKind, PromotionStatus
from fiel.promotions.terms import PunchBy, PunchRules, write_punch_rules
from fiel.rules.checking import check_actions, check_cases
from fiel.rules.language import (
    Action,
    AssignPromotion,
    AtLocation,
    Case,
    Chained,
    Discount,
    ExternalGift,
    FreeProduct,
    GivePunch,
    InSegment,
    InTier,
    IssueScratchCard,
    Multiply,
    WithBadge,
    read_actions,
    read_cases,
    write_actions,
    write_cases,
)

ICONS = ("gift", "percent", "star", "cup", "croissant", "bag", "scissors", "flower", "book", "pizza", "heart", "drop")
MOST_PRIZES = 20
MOST_CARDS = 1_000_000


@dataclass(frozen=True, slots=True)
class PrizeForm:
    title: str
    total: int
    actions: tuple[Action, ...] = ()
    """Empty: nothing is won."""


@dataclass(frozen=True, slots=True)
class PromotionForm:
    """A whole promotion; an update replaces all of it but its kind."""

    kind: PromotionKind
    title: str
    description: str = ""
    icon: str = "gift"
    gift: tuple[Action, ...] = ()
    cases: tuple[Case, ...] = ()
    punch_rules: PunchRules | None = None
    prizes: tuple[PrizeForm, ...] = ()
    by_purchase: bool = False
    valid_from: datetime | None = None
    valid_to: datetime | None = None
    segment_id: int | None = None
    budget: int | None = None
    most_per_customer: int | None = None
    keeps_days: int | None = None
    picture: int | Keep | None = KEEP


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
    """A draft, for good. Manager and up. Raises NotFound, PromotionNotDraft."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        await db.lock_row("promotion", promotion_id)
        stored = await _own(actor, promotion_id)
        if stored.status is not PromotionStatus.DRAFT:
            raise PromotionNotDraft
        await drop_picture(Picture.of(stored.picture), now=now)
        await PromoCode.filter(promotion_id=promotion_id).delete()
        await Promotion.filter(id=promotion_id).update(removed_at=now, picture=None)
        await _tell("promotion.removed", actor, promotion_id, now)

    await db.transaction(body)


async def _own(actor: StaffActor, promotion_id: int) -> Promotion:
    stored = await Promotion.get_or_none(id=promotion_id, merchant_id=actor.merchant_id, removed_at=None)
    if stored is None:
        raise NotFound
    return stored


async def _tell(kind: str, actor: StaffActor, number: int, now: datetime) -> None:
    await record(Happened(kind, actor, now, merchant_id=actor.merchant_id, subject=("promotion", number)))


async def check_form(merchant_id: int, promotion_id: int | None, form: PromotionForm) -> dict[str, Any]:
    """The columns that *form* fills. Raises NotFound, InvalidInput."""
    values = _check(form)
    await _check_names(merchant_id, promotion_id, form)
    return values


def _check(form: PromotionForm) -> dict[str, Any]:
    checks = Checks()
    title = checks.text("title", form.title, 80)
    description = checks.text("description", form.description, 500, least=0)
    if form.icon not in ICONS:
        checks.fail("icon", "UNREADABLE")
    check_actions(form.gift, checks, "gift")
    check_cases(form.cases, checks)
    for path, value, most in (("budget", form.budget, 10**9), ("mostPerCustomer", form.most_per_customer, 10**6),
                              ("keepsDays", form.keeps_days, 3650)):  # fmt: skip
        if value is not None:
            checks.within(path, value, 1, most)
    for path, moment in (("validFrom", form.valid_from), ("validTo", form.valid_to)):
        if moment is not None and (moment.tzinfo is None or not 2000 <= moment.year <= 9000):
            checks.fail(path, "UNREADABLE")
            checks.done()
    if form.valid_from and form.valid_to and form.valid_to <= form.valid_from:
        checks.fail("validTo", "ORDER")
    _check_kind(form, checks)
    checks.done()
    return {
        "title": title, "description": description, "icon": form.icon, "gift": write_actions(form.gift),
        "cases": write_cases(form.cases), "by_purchase": form.by_purchase, "valid_from": form.valid_from,
        "valid_to": form.valid_to, "segment_id": form.segment_id, "budget": form.budget,
        "most_per_customer": form.most_per_customer, "keeps_days": form.keeps_days,
        "punch_rules": write_punch_rules(form.punch_rules) if form.punch_rules else None,
    }  # fmt: skip


def _check_kind(form: PromotionForm, checks: Checks) -> None:
    """What only some kinds have."""
    kind = form.kind
    is_pool, is_punched = kind is PromotionKind.SCRATCH_CARD, kind is PromotionKind.PUNCH_CARD
    given_all = bool(form.cases) and all(case.actions for case in form.cases)
    if not is_pool and not form.gift and not (given_all and not is_punched):
        checks.fail("gift", "GIFT_NEEDED")
    if is_pool != bool(form.prizes):
        checks.fail("prizes", "PRIZES_NEEDED" if is_pool else "NOT_HERE")
    if is_punched != (form.punch_rules is not None):
        checks.fail("punchRules", "REQUIRED" if is_punched else "NOT_HERE")
    if form.by_purchase and kind in (PromotionKind.BENEFIT, PromotionKind.PROMO_CODE, PromotionKind.PUNCH_CARD):
        checks.fail("byPurchase", "NOT_HERE")
    if is_pool and form.gift:
        checks.fail("gift", "NOT_HERE")
    if is_pool or is_punched:
        for place, case in enumerate(form.cases):
            if case.actions:
                checks.fail(f"cases.{place}.actions", "NOT_HERE")
    if is_punched and any(isinstance(action, Multiply) for action in form.gift):
        checks.fail("gift", "NOT_HERE")
    if kind is not PromotionKind.BENEFIT:
        for path, actions in (
            ("gift", form.gift),
            *((f"cases.{n}.actions", c.actions) for n, c in enumerate(form.cases)),
        ):
            mixed = any(isinstance(one, Multiply) for one in actions)
            if mixed and any(isinstance(one, Discount | FreeProduct | ExternalGift) for one in actions):
                checks.fail(path, "FACTOR_ALONE")
    if form.punch_rules is not None:
        _check_punches(form.punch_rules, checks)
    _check_pool(form.prizes, checks)


def _check_punches(rules: PunchRules, checks: Checks) -> None:
    checks.within("punchRules.goal", rules.goal, 2, 50)
    if rules.by is PunchBy.AMOUNT:
        if rules.amount_minor is None:
            checks.fail("punchRules.amountMinor", "REQUIRED")
        else:
            checks.within("punchRules.amountMinor", rules.amount_minor, 1, 10**12)
    if rules.by is PunchBy.PRODUCT and not rules.products and not rules.categories:
        checks.fail("punchRules.products", "REQUIRED")
    for name in ("products", "categories"):
        if len(getattr(rules, name)) > 200:
            checks.fail(f"punchRules.{name}", "MANY", most=200)
    checks.within("punchRules.minutesBetween", rules.minutes_between, 0, 44_640)
    if rules.card_days is not None:
        checks.within("punchRules.cardDays", rules.card_days, 1, 3650)


def _check_pool(prizes: Sequence[PrizeForm], checks: Checks) -> None:
    if not prizes:
        return
    if len(prizes) < 2:
        checks.fail("prizes", "PRIZES_NEEDED")
    if len(prizes) > MOST_PRIZES:
        checks.fail("prizes", "MANY", most=MOST_PRIZES)
    for place, prize in enumerate(prizes[:MOST_PRIZES]):
        checks.text(f"prizes.{place}.title", prize.title, 80)
        checks.within(f"prizes.{place}.total", prize.total, 1, MOST_CARDS)
        check_actions(prize.actions, checks, f"prizes.{place}.actions")
        if any(isinstance(action, Multiply) for action in prize.actions):
            checks.fail(f"prizes.{place}.actions", "NOT_HERE")
    if len({prize.title.strip().casefold() for prize in prizes}) != len(prizes):
        checks.fail("prizes", "TWICE")


async def _check_names(merchant_id: int, promotion_id: int | None, form: PromotionForm) -> None:
    """That what rules name is the merchant's, and of the kind that it must be. Raises NotFound, InvalidInput."""
    known = await loaders.names(merchant_id)
    asked = [one for case in form.cases for one in case.conditions]
    wanted: dict[str, set[int]] = {
        "tier": {n for one in asked if isinstance(one, InTier) for n in one.tiers},
        "badge": {n for one in asked if isinstance(one, WithBadge) for n in one.badges},
        "location": {n for one in asked if isinstance(one, AtLocation) for n in one.locations},
        "segment": {one.segment for one in asked if isinstance(one, InSegment)}
        | ({form.segment_id} if form.segment_id else set()),
    }  # fmt: skip
    if any(not numbers <= known.get(what, {}).keys() for what, numbers in wanted.items()):
        raise NotFound
    chained = [(path, one) for path, one in _all_actions(form) if isinstance(one, Chained)]
    checks = Checks()
    for path, one in chained:
        row = await loaders.promotion(merchant_id, one.promotion)
        if row is None:
            raise NotFound
        if not _fits(one, PromotionKind(row["kind"])):
            checks.fail(path, "NOT_HERE")
        elif one.promotion == promotion_id or promotion_id in await _gives(row):
            checks.fail(path, "LOOP")
    checks.done()


def _fits(action: Chained, kind: PromotionKind) -> bool:
    if isinstance(action, GivePunch):
        return kind is PromotionKind.PUNCH_CARD
    if isinstance(action, IssueScratchCard):
        return kind is PromotionKind.SCRATCH_CARD
    return kind in (PromotionKind.REGULAR, PromotionKind.EXTERNAL_GIFT)


async def _gives(row: db.Row) -> set[int]:
    """The promotions that one gives by itself, or as a prize."""
    actions = [*read_actions(db.from_json(row["gift"]))]
    actions += [one for case in read_cases(db.from_json(row["cases"])) for one in case.actions]
    for prize in (await loaders.prizes([row["id"]]))[row["id"]]:
        actions += read_actions(db.from_json(prize["actions"]))
    return {one.promotion for one in actions if isinstance(one, AssignPromotion | GivePunch | IssueScratchCard)}


def _all_actions(form: PromotionForm) -> list[tuple[str, Action]]:
    found = [(f"gift.{place}", one) for place, one in enumerate(form.gift)]
    for at, case in enumerate(form.cases):
        found += [(f"cases.{at}.actions.{place}", one) for place, one in enumerate(case.actions)]
    for at, prize in enumerate(form.prizes):
        found += [(f"prizes.{at}.actions.{place}", one) for place, one in enumerate(prize.actions)]
    return found
