"""What a card says, before it is written for Apple or for Google."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fiel.achievements.reading import standing_of
from fiel.core import db
from fiel.core.media import Picture
from fiel.passes import loaders
from fiel.rewards.loaders import on_offer


@dataclass(frozen=True, slots=True)
class Face:
    """A merchant's: its looks, and how it is reached."""

    slug: str
    name: str
    color: str
    accent: str
    logo: Picture | None
    contact_email: str | None
    website: str | None


@dataclass(frozen=True, slots=True)
class Ending:
    points: int
    at: datetime


@dataclass(frozen=True, slots=True)
class NextReward:
    title: str
    cost: int


@dataclass(frozen=True, slots=True)
class Content:
    """*is_void*: whose it was is blocked, erased, merged or nobody with an app; then it says nothing of them."""

    face: Face
    is_void: bool
    code: str = ""
    balance: int = 0
    tier: str | None = None
    next: NextReward | None = None
    ending: Ending | None = None


def face_of(row: db.Row) -> Face:
    return Face(
        row["slug"], row["name"], row["color"], row["accent"], Picture.of(row["logo"]), row["contact_email"],
        row["website"],
    )  # fmt: skip


async def content_of(membership_id: int, now: datetime) -> Content | None:
    """None: there is no such membership."""
    row = await loaders.card(membership_id, now)
    if row is None:
        return None
    if row["is_void"] or not row["code"]:
        return Content(face_of(row), is_void=True)
    standing = await standing_of(row["id"], membership_id, now, badges=False)
    tier = standing.tier.tier if standing and standing.tier else None
    ending = await loaders.soonest_end(row["points_account_id"], now)
    # the cheapest that they can't have yet: what they save up for
    wanted = next((one for one in await on_offer(row["id"], now) if one["cost"] > row["balance"]), None)
    return Content(
        face_of(row), is_void=False, code=row["code"], balance=row["balance"], tier=tier["name"] if tier else None,
        next=NextReward(wanted["title"], wanted["cost"]) if wanted else None,
        ending=Ending(ending["points"], ending["expires_at"]) if ending else None,
    )  # fmt: skip
