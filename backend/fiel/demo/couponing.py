"""The café's coupons: a fair last month, a gift on paper, and codes that a printer had made before."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from fiel.core import db
from fiel.core.actor import AccountActor, StaffActor
from fiel.core.media import Uploading
from fiel.coupons.batches import BatchForm, add_coupons, save_batch, write_coupons
from fiel.coupons.claiming import claim_coupon
from fiel.demo.pictures import fair_pictures
from fiel.promotions.actions import Chance, save_promotion, start_promotion
from fiel.promotions.forms import PromotionForm
from fiel.promotions.models import PromotionKind
from fiel.rules.language import FreeProduct

FAIR = BatchForm(
    "Feria del barrio", points=50, most_per_customer=1,
    page_text="## Ven a conocernos\n\nTostamos los **martes** y los **viernes**. Enseña este cupón en caja, o canjéalo"
    " aquí mismo: los puntos son tuyos al momento.",
    link_label="La carta", link_url="https://cafe-aurora.example/carta",
)  # fmt: skip
TOAST = PromotionForm(
    PromotionKind.REGULAR, "Una tostada de la casa", "Con tu café, de lunes a viernes.", "croissant",
    (FreeProduct(name="Una tostada"),), keeps_days=30,
)  # fmt: skip
MINE = "FIEL2026FERIA"
"""Of the shop's own codes: nobody has claimed it."""


def _midnight(now: datetime, days: int) -> datetime:
    """At the end of a day in Madrid."""
    day = (now + timedelta(days=days)).astimezone(ZoneInfo("Europe/Madrid"))
    return day.replace(hour=0, minute=0, second=0, microsecond=0)


def _by_day(began: datetime, rng: random.Random) -> datetime:
    """Of the days since, while the café is open in Madrid."""
    return _midnight(began, rng.randrange(1, 25)) + timedelta(minutes=rng.randrange(8 * 60, 20 * 60))


async def _uploaded(owner: StaffActor, picture: bytes, now: datetime) -> int:
    with Uploading(len(picture)) as file:
        file.add(picture)
        return (await file.keep(owner.merchant_id, owner.employee_id, "feria.png", now=now)).id


async def hand_out(owner: StaffActor, place_id: int | None, mine: int, now: datetime, rng: random.Random) -> None:
    """Of the fair's two hundred some sixty are claimed, by day and from two places; the others are new. *mine*: the
    demo's customer, who has claimed none."""
    began, chance = now - timedelta(days=26), Chance(rng.randbytes, rng.randrange)
    pictures = [await _uploaded(owner, one, began) for one in fair_pictures()]
    fair = await save_batch(owner, None, None, replace(FAIR, pictures=tuple(pictures)), now=began)
    await add_coupons(owner, fair, 120, None, "demo-coupons-fair", now=began, draw=rng.randbytes)
    await add_coupons(owner, fair, 80, place_id, "demo-coupons-place", now=began, draw=rng.randbytes)
    codes = [row["code"] for row in await db.fetch("SELECT code FROM qr_coupon WHERE batch_id = $1 ORDER BY id", fair)]
    rng.shuffle(codes)
    members = await db.fetch(
        "SELECT c.id, c.account_id FROM membership m JOIN customer c ON c.id = m.customer_id WHERE m.merchant_id = $1"
        " AND m.merged_into_id IS NULL AND m.blocked_at IS NULL AND c.account_id IS NOT NULL AND c.id <> $2"
        " ORDER BY m.id LIMIT 64",
        owner.merchant_id, mine,
    )  # fmt: skip
    moments = sorted(_by_day(began, rng) for _ in members)
    for row, code, moment in zip(members, codes, moments, strict=False):
        await claim_coupon(AccountActor(row["account_id"], 0, row["id"]), code, None, now=moment, chance=chance)
    toast = await save_promotion(owner, None, TOAST, None, now=now - timedelta(days=3))
    await start_promotion(owner, toast, now=now - timedelta(days=3))
    form = BatchForm("Tostada de bienvenida", promotion_id=toast, valid_to=_midnight(now, 60))
    paper = await save_batch(owner, None, None, form, now=now - timedelta(days=3))
    await add_coupons(owner, paper, 48, None, "demo-coupons-toast", now=now - timedelta(days=3), draw=rng.randbytes)
    own = await save_batch(owner, None, None, BatchForm("Tarjetas de imprenta", points=25), now=now - timedelta(days=2))
    codes = [MINE, *(f"AURORA{n:04}" for n in range(1, 20))]
    await db.transaction(lambda: write_coupons(own, codes, None, is_ours=False, now=now - timedelta(days=2)))
