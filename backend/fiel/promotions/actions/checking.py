"""What a promotion names, looked up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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
    Condition,
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
    asked = [one for case in form.cases for one in case.conditions]
    await check_named(merchant_id, asked, {"segment": {form.segment_id} if form.segment_id else set()})
    checks = Checks()
    for path, row in await check_chained(merchant_id, _all_actions(form), checks):
        if row["id"] == promotion_id or promotion_id in await _gives(row):
            checks.fail(path, "LOOP")
    checks.done()


async def check_named(
    merchant_id: int, asked: Iterable[Condition], besides: Mapping[str, set[int]] | None = None
) -> None:
    """That what conditions name, and what is named *besides* them, is the merchant's. Raises NotFound."""
    known, conditions = await loaders.names(merchant_id), list(asked)
    wanted: dict[str, set[int]] = {
        "tier": {n for one in conditions if isinstance(one, InTier) for n in one.tiers},
        "badge": {n for one in conditions if isinstance(one, WithBadge) for n in one.badges},
        "location": {n for one in conditions if isinstance(one, AtLocation) for n in one.locations},
        "segment": {one.segment for one in conditions if isinstance(one, InSegment)},
    }  # fmt: skip
    for what, numbers in (besides or {}).items():
        wanted[what] |= numbers
    if any(not numbers <= known.get(what, {}).keys() for what, numbers in wanted.items()):
        raise NotFound


async def check_chained(
    merchant_id: int, actions: Iterable[tuple[str, Action]], checks: Checks
) -> list[tuple[str, db.Row]]:
    """The promotions that *actions* give something of, each with its path; tells of those that are of another kind.
    Raises NotFound."""
    found = []
    for path, one in actions:
        if not isinstance(one, Chained):
            continue
        row = await loaders.promotion(merchant_id, one.promotion)
        if row is None:
            raise NotFound
        if _fits(one, PromotionKind(row["kind"])):
            found.append((path, row))
        else:
            checks.fail(path, "NOT_HERE")
    return found


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
