"""Bring members to the tiers and badges that their figures say, and tell what changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from fiel.achievements import loaders
from fiel.achievements.models import Below, Measure, Needs, Window
from fiel.achievements.rules import Aim, Figures, Rank, Standing, earned, placed
from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import SYSTEM
from fiel.core.clock import local_date, start_of_day

IN_BULK = {"tier.reached": "tier.placed", "tier.lost": "tier.placed", "badge.gained": "badge.given",
           "badge.lost": "badge.taken"}  # fmt: skip
"""What the changes of thousands at once are kept as: nobody is told, and the shop's list is not buried by them."""
_COLUMNS = {"membership_id": "bigint", "tier_id": "bigint", "reached_at": "timestamptz", "stepped_at": "timestamptz",
            "settled_year": "int"}  # fmt: skip
_REPLACED = (
    "(membership_id) DO UPDATE SET tier_id = excluded.tier_id, reached_at = excluded.reached_at,"
    " stepped_at = excluded.stepped_at, settled_year = excluded.settled_year"
)


@dataclass(frozen=True, slots=True)
class Scheme:
    """A merchant's tiers and badges as the rules see them; what is off is empty."""

    merchant_id: int
    needs: Needs
    window: Window
    below: Below
    time_zone: str
    tiers_on: bool
    ranks: tuple[Rank, ...]
    aims: tuple[Aim, ...]

    def tier_of(self, place: int) -> int | None:
        return next((rank.id for rank in self.ranks if rank.rank == place), None)


async def load_scheme(merchant_id: int) -> Scheme | None:
    """None: the merchant has neither on."""
    row = await loaders.scheme(merchant_id)
    if row is None or not (row["tiers_on"] or row["badges_on"]):
        return None
    tiers = await loaders.tiers(merchant_id) if row["tiers_on"] else []
    badges = await loaders.badges(merchant_id) if row["badges_on"] else []
    return Scheme(
        merchant_id, Needs(row["needs"]), Window(row["window"]), Below(row["below"]), row["time_zone"],
        bool(row["tiers_on"]),
        tuple(rank_of(tier) for tier in tiers if tier["is_active"]),
        tuple(Aim(badge["id"], Measure(badge["measure"]), badge["least"], badge["most"])
              for badge in badges if badge["is_active"]),
    )  # fmt: skip


def rank_of(tier: db.Row) -> Rank:
    return Rank(tier["id"], tier["rank"], tier["points_needed"], tier["spend_needed_minor"])


def window_of(scheme: Scheme, now: datetime) -> tuple[datetime, datetime] | None:
    """From when until when figures count; None: ever."""
    today = local_date(now, scheme.time_zone)
    if scheme.window is Window.CALENDAR_YEAR:
        return year_of(today.year, scheme.time_zone)
    if scheme.window is Window.ROLLING_YEAR:
        starts = _a_year_before(today) + timedelta(days=1)
        return start_of_day(starts, scheme.time_zone), start_of_day(today + timedelta(days=1), scheme.time_zone)
    return None


def year_of(year: int, time_zone: str) -> tuple[datetime, datetime]:
    return start_of_day(date(year, 1, 1), time_zone), start_of_day(date(year + 1, 1, 1), time_zone)


async def bring_up_to_date(
    merchant_id: int, membership_ids: Sequence[int], *, now: datetime, tells: bool = True, priority: int = 0
) -> None:
    """Place these members and give and take their badges, by the merchant's settings of this moment. *tells*: the
    worker reacts to each change; else they are kept as those of thousands. Inside a transaction."""
    await db.hold("achievements", merchant_id)
    scheme = await load_scheme(merchant_id)
    if scheme is None:
        return
    rows = await loaders.figures(membership_ids, now)
    happened = await _place(scheme, rows, now) if scheme.tiers_on else []
    happened += await _award(scheme, rows, now)
    if not tells:
        happened = [replace(one, kind=IN_BULK[one.kind]) for one in happened]
    await record(*happened, reacts=tells, priority=priority)


async def inherit(kept_id: int, absorbed_id: int) -> None:
    """Of a member and whoever was merged into them the higher tier stays, as it stands. Inside a transaction."""
    rows = await db.fetch(
        "SELECT mt.membership_id, mt.tier_id, mt.reached_at, mt.stepped_at, mt.settled_year,"
        " coalesce(t.rank, 0) AS place"
        " FROM member_tier mt LEFT JOIN tier t ON t.id = mt.tier_id WHERE mt.membership_id IN ($1, $2)"
        " AND EXISTS (SELECT 1 FROM membership x WHERE x.id = $2 AND x.merged_into_id = $1)",
        kept_id, absorbed_id,
    )  # fmt: skip
    stands = {row["membership_id"]: row for row in rows}
    theirs, own = stands.get(absorbed_id), stands.get(kept_id)
    if theirs is not None and (own is None or theirs["place"] > own["place"]):
        await db.insert_rows(
            "member_tier", _COLUMNS, [{name: theirs[name] for name in _COLUMNS} | {"membership_id": kept_id}],
            on_conflict=_REPLACED,
        )  # fmt: skip


async def _place(scheme: Scheme, rows: Sequence[db.Row], now: datetime) -> list[Happened]:
    ids = [row["id"] for row in rows]
    span, this_year = window_of(scheme, now), local_date(now, scheme.time_zone).year
    within = await loaders.figures_within(ids, *span) if span else {}
    late = [row["id"] for row in rows if _is_unsettled(scheme, row, this_year)]
    before = await loaders.figures_within(late, *year_of(this_year - 1, scheme.time_zone)) if late else {}
    known = {tier["id"]: tier["rank"] for tier in await loaders.tiers_ever(scheme.merchant_id)}
    happened, written = [], []
    for row in rows:
        was = Standing(known.get(row["tier_id"], 0), row["stepped_at"])
        place = was
        if row["id"] in before:
            # the year that is over is looked at once: no other clock guards that step
            place = _placed(scheme, Standing(place.place), Figures(*before[row["id"]]), now)
        figures = Figures(*within[row["id"]]) if span else Figures(row["lifetime"], row["spend_minor"])
        if scheme.window is Window.CALENDAR_YEAR:  # till the year is over, only up
            place = placed(place, _deserved(scheme, figures), scheme.ranks, Below.STAY, now)
        else:
            place = _placed(scheme, place, figures, now)
        tier_id = scheme.tier_of(place.place)
        settled = this_year if scheme.window is Window.CALENDAR_YEAR else None
        if (tier_id, place.stepped_at, settled) == (row["tier_id"], row["stepped_at"], row["settled_year"]):
            continue
        moved = tier_id != row["tier_id"]
        written.append({
            "membership_id": row["id"], "tier_id": tier_id, "reached_at": now if moved else row["reached_at"] or now,
            "stepped_at": place.stepped_at, "settled_year": settled,
        })  # fmt: skip
        if moved:
            up = place.place >= was.place
            happened.append(_happened(scheme, row, "tier.reached" if up else "tier.lost",
                                      ("tier", tier_id or row["tier_id"]), now))  # fmt: skip
    await db.insert_rows("member_tier", _COLUMNS, written, on_conflict=_REPLACED)
    return happened


def _is_unsettled(scheme: Scheme, row: db.Row, this_year: int) -> bool:
    """Whether the year has changed since the member was placed."""
    return scheme.window is Window.CALENDAR_YEAR and bool(row["settled_year"]) and row["settled_year"] < this_year


def _deserved(scheme: Scheme, figures: Figures) -> int:
    rank = earned(scheme.ranks, figures, scheme.needs)
    return rank.rank if rank else 0


def _placed(scheme: Scheme, at: Standing, figures: Figures, now: datetime) -> Standing:
    return placed(at, _deserved(scheme, figures), scheme.ranks, scheme.below, now)


async def _award(scheme: Scheme, rows: Sequence[db.Row], now: datetime) -> list[Happened]:
    holds = await loaders.held([row["id"] for row in rows])
    happened, gained = [], []
    lost: list[tuple[int, int]] = []
    for row in rows:
        values = {Measure.BALANCE: row["balance"], Measure.LIFETIME: row["lifetime"],
                  Measure.PURCHASES: row["purchases"], Measure.SPEND: row["spend_minor"]}  # fmt: skip
        has = holds[row["id"]]
        due = {aim.id for aim in scheme.aims if aim.holds(values[aim.measure])}
        for badge_id in sorted(due - has.keys()):
            gained.append({"membership_id": row["id"], "badge_id": badge_id, "gained_at": now})
            happened.append(_happened(scheme, row, "badge.gained", ("badge", badge_id), now))
        watched = {aim.id for aim in scheme.aims}
        for badge_id in sorted((has.keys() & watched) - due):
            lost.append((row["id"], badge_id))
            happened.append(_happened(scheme, row, "badge.lost", ("badge", badge_id), now))
    await db.insert_rows(
        "member_badge", {"membership_id": "bigint", "badge_id": "bigint", "gained_at": "timestamptz"}, gained,
        on_conflict="(membership_id, badge_id) WHERE lost_at IS NULL DO NOTHING",
    )  # fmt: skip
    for badge_id in sorted({badge_id for _, badge_id in lost}):
        await db.execute(
            "UPDATE member_badge SET lost_at = $2 WHERE badge_id = $1 AND lost_at IS NULL"
            f" AND {db.among('membership_id', 3, 'bigint')}",
            badge_id, now, db.to_json([member for member, badge in lost if badge == badge_id]),
        )  # fmt: skip
    return happened


def _happened(scheme: Scheme, row: db.Row, kind: str, subject: tuple[str, int], now: datetime) -> Happened:
    return Happened(kind, SYSTEM, now, merchant_id=scheme.merchant_id, customer_id=row["customer_id"],
                    membership_id=row["id"], subject=subject)  # fmt: skip


def _a_year_before(day: date) -> date:
    return date(day.year - 1, day.month, min(day.day, 28)) if day.month == 2 else day.replace(year=day.year - 1)
