"""What a promotion names, looked up."""

from __future__ import annotations

from typing import Any

from fiel.core import db
from fiel.core.errors import Checks, NotFound
from fiel.promotions import loaders
from fiel.promotions.forms import PromotionForm, read_form
from fiel.promotions.models import PromotionKind
from fiel.rules.language import (
    Action,
    AssignPromotion,
    AtLocation,
    Chained,
    GivePunch,
    InSegment,
    InTier,
    IssueScratchCard,
    WithBadge,
    read_actions,
    read_cases,
)


async def check_form(merchant_id: int, promotion_id: int | None, form: PromotionForm) -> dict[str, Any]:
    """The columns that *form* fills. Raises NotFound, InvalidInput."""
    values = read_form(form)
    await _check_names(merchant_id, promotion_id, form)
    return values


async def _check_names(merchant_id: int, promotion_id: int | None, form: PromotionForm) -> None:
    """That it is the merchant's, and of the kind that it must be."""
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
