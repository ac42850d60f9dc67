"""The customer's phone as the customer display of a till: what is being given, while it is typed.

Nothing of it is stored. It reaches the phones of the one customer alone, carries figures and the shop's own titles,
never words of the employee's, and ends by itself.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

import orjson

from fiel.core import db
from fiel.core.actor import AccountActor, StaffActor
from fiel.core.broker import Passing, process_broker
from fiel.core.errors import NotFound, Refusal, Throttled
from fiel.members.actions import MemberRef, resolve_member
from fiel.members.actions.device import has_live_proof
from fiel.merchants.actions import load_terms
from fiel.purchases.actions.award_points import AwardPreview, preview_award
from fiel.purchases.actions.work_out import AwardForm

MOST_A_SECOND = 4
"""Pictures a till session may show, and answers a phone may give to one."""
LASTS = timedelta(seconds=60)
"""After the last picture, the phone puts the display away."""
ANSWERED_WITHIN = timedelta(minutes=10)
MOST_GIVEN_AGO = timedelta(minutes=2)
MOST_PACED = 2_000
MOST_BROUGHT = 20
"""Promotions that a picture names: what is told to all processes has a bound."""


class DisplayState(Enum):
    OPEN = "OPEN"
    FORMING = "FORMING"
    GIVEN = "GIVEN"
    CLEARED = "CLEARED"


@dataclass(frozen=True, slots=True)
class Picture:
    """What a phone shows. *is_proven*: this till session scanned the customer's live QR a moment ago; if not, only a
    phone that holds its QR out shows it. *why*: as the ledger keeps it. *brings*: titles and punches."""

    state: DisplayState
    is_proven: bool
    at: datetime
    merchant_name: str
    slug: str
    currency: str
    amount_minor: int | None = None
    points: int = 0
    balance_after: int | None = None
    why: tuple[dict[str, object], ...] = ()
    brings: tuple[tuple[str, int], ...] = ()


class Pace:
    """At most MOST_A_SECOND a second for each of those who are named, in this process."""

    def __init__(self) -> None:
        self._times: dict[str, deque[datetime]] = {}

    def take(self, who: str, now: datetime) -> None:
        """Raises Throttled."""
        times = self._times.pop(who, None) or deque(maxlen=MOST_A_SECOND)
        self._times[who] = times  # the last to come is the last to go
        if len(times) == MOST_A_SECOND and timedelta() <= now - times[0] < timedelta(seconds=1):
            raise Throttled(1)
        times.append(now)
        if len(self._times) > MOST_PACED:
            del self._times[next(iter(self._times))]

    def clear(self) -> None:
        self._times.clear()


PACE = Pace()


async def show_award(actor: StaffActor, form: AwardForm, *, now: datetime) -> Picture:
    """Show the customer what *form* would give; with neither amount nor points, that a till has opened their card.

    Raises NotFound, InvalidInput, Throttled, and what ``preview_award`` raises: then the card alone is shown.
    """
    found = await resolve_member(actor, form.member, now=now)
    PACE.take(f"till:{actor.session_id}", now)
    terms = await load_terms(actor.merchant_id)
    is_proven = await has_live_proof(actor, found.customer_id, now=now)
    opened = Picture(DisplayState.OPEN, is_proven, now, terms.merchant_name, terms.slug, terms.currency)
    if form.amount_minor is None and form.points is None:
        return _show(actor, found.customer_id, opened)
    try:
        seen = await preview_award(actor, form, now=now)
    except Refusal:
        _show(actor, found.customer_id, opened)
        raise
    return _show(actor, found.customer_id, _forming(opened, form, seen))


def _forming(opened: Picture, form: AwardForm, seen: AwardPreview) -> Picture:
    return replace(
        opened, state=DisplayState.FORMING, amount_minor=form.amount_minor, points=seen.points,
        balance_after=seen.balance_after, why=tuple(step.as_json() for step in seen.why),
        brings=tuple((one.title, one.punches) for one in seen.brings[:MOST_BROUGHT]),
    )  # fmt: skip


async def clear_display(actor: StaffActor, ref: MemberRef, transaction_id: int | None, *, now: datetime) -> None:
    """Take the picture off; where points were given, show them instead. Raises NotFound, Throttled."""
    found = await resolve_member(actor, ref, now=now)
    points = 0
    if transaction_id is not None:
        points = await _given(actor, found.account_id, transaction_id, now)
    PACE.take(f"clear:{actor.session_id}", now)
    terms = await load_terms(actor.merchant_id)
    is_proven = await has_live_proof(actor, found.customer_id, now=now)
    state = DisplayState.GIVEN if transaction_id is not None else DisplayState.CLEARED
    _show(actor, found.customer_id,
          Picture(state, is_proven, now, terms.merchant_name, terms.slug, terms.currency, points=points))  # fmt: skip


async def _given(actor: StaffActor, account_id: int | None, transaction_id: int, now: datetime) -> int:
    """What this employee gave a moment ago, with what promotions added. Raises NotFound."""
    kind, number = actor.trace
    row = await db.fetch_one(
        "SELECT CAST(sum(o.points) AS BIGINT) AS points FROM points_transaction t JOIN points_transaction o"
        " ON o.account_id = t.account_id AND o.created_at = t.created_at AND o.actor_kind = t.actor_kind"
        " AND o.actor_id = t.actor_id AND o.points > 0 WHERE t.id = $1 AND t.account_id = $2 AND t.merchant_id = $3"
        " AND t.actor_kind = $4 AND t.actor_id = $5 AND t.created_at > $6",
        transaction_id, account_id or 0, actor.merchant_id, kind, number, now - MOST_GIVEN_AGO,
    )  # fmt: skip
    if row is None or row["points"] is None:
        raise NotFound
    return int(row["points"])


def answer_display(actor: AccountActor, said: list[int | str], is_shown: bool, *, now: datetime) -> None:
    """The phone tells the till that showed something whether it is being looked at. *said*: what the picture's
    signed id says. Raises NotFound for another's, or one that is over; Throttled."""
    session_id, customer_id, shown_at = (int(one) for one in said)
    if customer_id != actor.customer_id or not 0 <= now.timestamp() - shown_at < ANSWERED_WITHIN.total_seconds():
        raise NotFound
    PACE.take(f"phone:{actor.session_id}", now)
    text = orjson.dumps({"isShown": is_shown}).decode()
    process_broker().publish(
        Passing(0, "display.answered", None, customer_id, None, session_id, topic_of_till(session_id), text)
    )


def topic_of(customer_id: int) -> str:
    return f"display:{customer_id}"


def topic_of_till(session_id: int) -> str:
    return f"displayed:{session_id}"


def _show(actor: StaffActor, customer_id: int, picture: Picture) -> Picture:
    text = orjson.dumps(picture).decode()
    process_broker().publish(
        Passing(0, "display.shown", actor.merchant_id, customer_id, None, actor.session_id, topic_of(customer_id), text)
    )
    return picture


def read_picture(event: Passing) -> Picture | None:
    """None where it is not of this version."""
    try:
        told = orjson.loads(event.said)
        return Picture(**{**told, "state": DisplayState(told["state"]), "at": datetime.fromisoformat(told["at"]),
                          "why": tuple(told["why"]), "brings": tuple(map(tuple, told["brings"]))})  # fmt: skip
    except (ValueError, TypeError, KeyError):
        return None
