"""The café's promotions of the last weeks, one of each kind, and what came of them."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from fiel.core import db
from fiel.core.actor import AccountActor, StaffActor
from fiel.members.actions import MemberRef
from fiel.orders.actions import Opening, ProductForm, save_product
from fiel.promotions.actions import (
    Chance,
    add_codes,
    give_member,
    punch_by_hand,
    save_promotion,
    scratch_card,
    start_promotion,
    type_code,
)
from fiel.promotions.forms import PrizeForm, PromotionForm
from fiel.promotions.models import PromotionKind
from fiel.promotions.terms import PunchRules
from fiel.rules.language import (
    AddPoints,
    AtTimes,
    Case,
    Discount,
    ExternalGift,
    Figure,
    FreeProduct,
    InTier,
    Measure,
    Multiply,
)
from fiel.segments.actions import create_segment
from fiel.segments.rules import Criteria

COFFEE = FreeProduct(name="Un café")
CODE = "AURORA10"
PUNCHES = PromotionForm(
    PromotionKind.PUNCH_CARD, "Diez cafés", "Un sello en cada visita. El undécimo café lo ponemos nosotros.", "cup",
    (COFFEE,), punch_rules=PunchRules(goal=10, minutes_between=60), keeps_days=60,
)  # fmt: skip
SCRATCH = PromotionForm(
    PromotionKind.SCRATCH_CARD, "Raspadito de la casa", "Rasca y mira qué te ha tocado.", "gift",
    prizes=(
        PrizeForm("Una taza de barro", 3, (ExternalGift(name="Una taza de barro"),)),
        PrizeForm("Un café", 30, (COFFEE,)),
        PrizeForm("50 puntos", 40, (AddPoints(points=50),)),
        PrizeForm("Sin premio", 127),
    ),
    most_per_customer=3, keeps_days=30,
)  # fmt: skip
BENEFIT = PromotionForm(
    PromotionKind.BENEFIT, "Martes doble", "Los martes cada compra suma el doble.", "star",
    cases=(Case(conditions=(AtTimes(weekdays=(2,)),), actions=(Multiply(times_bp=20_000),)),),
)  # fmt: skip
CODES = PromotionForm(
    PromotionKind.PROMO_CODE, "Bienvenida con descuento", "Escribe el código y enséñalo en tu próxima visita.",
    "percent", (Discount(percent_bp=1000),), most_per_customer=1, keeps_days=30, budget=500,
)  # fmt: skip
GIFT = PromotionForm(
    PromotionKind.EXTERNAL_GIFT, "Libreta de la casa", "Con cada compra de 50 € o más.", "book",
    (ExternalGift(name="Una libreta"),),
    (Case(conditions=(Figure(measure=Measure.CART_TOTAL, least=5_000),)),), by_purchase=True, most_per_customer=2,
)  # fmt: skip
VOUCHER = PromotionForm(
    PromotionKind.REGULAR, "Vuelve pronto", "Un detalle para tu próxima visita.", "croissant",
    (Discount(amount_minor=200),), (Case(conditions=(Figure(measure=Measure.CART_TOTAL, least=1_000),)),),
    keeps_days=21,
)  # fmt: skip


async def promote(
    owner: StaffActor, till: StaffActor, me: AccountActor, slug: str, now: datetime, rng: random.Random
) -> None:
    """All of them run; some customers have collected and scratched, the demo's own has one of each to use."""
    began, chance = now - timedelta(days=20), Chance(rng.randbytes, rng.randrange)
    at = {form.title: await _begun(owner, form, began) for form in (PUNCHES, SCRATCH, BENEFIT, GIFT, VOUCHER)}
    codes = await save_promotion(owner, None, CODES, None, now=began)
    await add_codes(owner, codes, shared=CODE, now=began)
    await start_promotion(owner, codes, now=began)
    gold = await db.fetch("SELECT id FROM tier WHERE merchant_id = $1 AND rank = 3", owner.merchant_id)
    await save_promotion(
        owner, None,
        PromotionForm(PromotionKind.BENEFIT, "Fin de año para Oro", "Un 15 % para quienes son Oro.", "heart",
                      cases=(Case(conditions=(InTier(tiers=(gold[0]["id"],)),),
                                  actions=(Discount(percent_bp=1500),)),)),
        None, now=began,
    )  # fmt: skip
    await _harvest(owner, now)
    members = await db.fetch(
        "SELECT m.id, m.customer_id, c.account_id FROM membership m JOIN customer c ON c.id = m.customer_id"
        " WHERE m.merchant_id = $1 AND m.merged_into_id IS NULL AND m.blocked_at IS NULL AND c.account_id IS NOT NULL"
        " AND m.customer_id <> $2 ORDER BY m.id LIMIT 60",
        owner.merchant_id,
        me.customer_id,
    )
    for number, row in enumerate(members):
        who = AccountActor(row["account_id"], 0, row["customer_id"])
        for visit in range(rng.randrange(1, 14)):
            moment = began + timedelta(days=visit, hours=rng.randrange(9, 19))
            await punch_by_hand(till, MemberRef(membership_id=row["id"]), at[PUNCHES.title], 1,
                                f"demo-punch-{number}-{visit}", now=moment, chance=chance)  # fmt: skip
        await _card(till, row["id"], who, at[SCRATCH.title], began + timedelta(days=number % 15), chance, str(number))
        if number % 3 == 0:
            await type_code(who, slug, CODE, now=began + timedelta(days=3), chance=chance)
    await _mine(owner, till, me, slug, at, now, chance)


async def _harvest(owner: StaffActor, now: datetime) -> None:
    """A product that those with a tier can buy before the others."""
    tiers = await db.fetch("SELECT id FROM tier WHERE merchant_id = $1 AND rank >= 2", owner.merchant_id)
    loyal = Criteria(tier_ids=tuple(row["id"] for row in tiers))
    segment = await create_segment(owner, "Plata y Oro", loyal, now=now - timedelta(days=20))
    form = ProductForm("cosecha", "Cosecha nueva de Colombia, 250 g", category="Café en grano", price_minor=1350)
    await save_product(owner, form, None, now=now - timedelta(days=2),
                       opening=Opening(now + timedelta(days=5), segment))  # fmt: skip


async def _mine(
    owner: StaffActor, till: StaffActor, me: AccountActor, slug: str, at: dict[str, int], now: datetime, chance: Chance
) -> None:
    row = await db.fetch(
        "SELECT id FROM membership WHERE customer_id = $1 AND merchant_id = $2", me.customer_id, till.merchant_id
    )
    ref = MemberRef(membership_id=row[0]["id"])
    for visit in range(7):
        await punch_by_hand(till, ref, at[PUNCHES.title], 1, f"demo-punch-mine-{visit}",
                            now=now - timedelta(days=14 - 2 * visit), chance=chance)  # fmt: skip
    await _card(till, row[0]["id"], me, at[SCRATCH.title], now - timedelta(days=6), chance, "mine")
    for key, title in (("scratch", SCRATCH.title), ("voucher", VOUCHER.title), ("gift", GIFT.title)):
        await give_member(owner, ref, at[title], f"demo-mine-{key}", now=now - timedelta(hours=5), chance=chance)
    await type_code(me, slug, CODE, now=now - timedelta(days=2), chance=chance)


async def _begun(owner: StaffActor, form: PromotionForm, moment: datetime) -> int:
    number = await save_promotion(owner, None, form, None, now=moment)
    await start_promotion(owner, number, now=moment)
    return number


async def _card(
    till: StaffActor, member: int, who: AccountActor, promotion: int, moment: datetime, chance: Chance, key: str
) -> None:
    """Given, and scratched an hour later."""
    given = await give_member(till, MemberRef(membership_id=member), promotion, f"demo-card-{key}", now=moment,
                              chance=chance)  # fmt: skip
    await scratch_card(who, given.id, now=moment + timedelta(hours=1), chance=chance)
