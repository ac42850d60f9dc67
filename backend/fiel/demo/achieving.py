"""The café's tiers and badges, reached month by month."""

from __future__ import annotations

from datetime import datetime

from fiel.achievements.actions import BadgeForm, SchemeForm, TierForm, save_badge, save_scheme, save_tier
from fiel.achievements.actions.standing import bring_up_to_date
from fiel.achievements.loaders import members_after
from fiel.achievements.models import Below, Measure, Needs, Window
from fiel.core.actor import StaffActor

TIERS = (
    TierForm("Bronce", 1, "#7A4A21", "Ya sumas con cada café."),
    TierForm("Plata", 2, "#4A5560", "Un cuarto más de puntos en cada compra.", points_needed=250,
             spend_needed_minor=10_000, multiplier_bp=12_500),
    TierForm("Oro", 3, "#6B5300", "La mitad más de puntos, y las novedades antes que nadie.", points_needed=2_500,
             spend_needed_minor=75_000, multiplier_bp=15_000),
)  # fmt: skip
BADGES = (
    BadgeForm("Primera visita", Measure.PURCHASES, 1, description="Gracias por venir.", icon="cup"),
    BadgeForm("De la casa", Measure.PURCHASES, 25, description="Ya sabemos qué vas a pedir.", icon="heart"),
    BadgeForm("Mil puntos", Measure.LIFETIME, 1_000, description="Ganados desde el primer día.", icon="star"),
    BadgeForm("Hucha llena", Measure.BALANCE, 300, description="Guardas para algo bueno.", icon="bag"),
    BadgeForm("Mecenas", Measure.SPEND, 100_000, description="Esta casa es también tuya.", icon="medal"),
)  # fmt: skip


async def set_up(owner: StaffActor, now: datetime) -> None:
    for tier in TIERS:
        await save_tier(owner, None, tier, None, now=now)
    for badge in BADGES:
        await save_badge(owner, None, badge, None, now=now)
    form = SchemeForm(True, True, Needs.ANY, Window.ROLLING_YEAR, Below.ONE_DOWN)
    await save_scheme(owner, form, None, now=now)


async def bring_all(merchant_id: int, now: datetime) -> None:
    """Everybody to where their figures say; nobody is told."""
    await bring_up_to_date(merchant_id, await members_after(merchant_id, 0, 10_000), now=now, tells=False)
