"""What orders and merges do with reviews: a completed order asks for them, one that went back takes them along unless
another stands, and records of one person are asked once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.activity.models import Activity
from fiel.core import db
from fiel.core.actor import SYSTEM, Actor
from fiel.core.media import Picture, drop_picture
from fiel.core.text import fold
from fiel.members.actions.giving import lock_member
from fiel.merchants.actions import ProgramTerms, load_terms
from fiel.merchants.models import OrderMoment
from fiel.orders.actions.drafts import Draft
from fiel.orders.reviews.loaders import LIVE, STANDS, STANDS_OF
from fiel.orders.reviews.moderating import take_points_back

ASKED_FOR = timedelta(days=365)
"""Who bought longer ago, in orders that are imported or told late, is not asked."""
_PERSON = (
    "(SELECT w.id FROM membership w WHERE w.id = coalesce({0}.merged_into_id, {0}.id)"
    " OR w.merged_into_id = coalesce({0}.merged_into_id, {0}.id))"
)
"""SQL: all records of the person whose membership is *{0}*."""
_ELSEWHERE = (
    "EXISTS (SELECT 1 FROM review had WHERE had.product_ref = l.product_ref AND had.state <> 'VOID'"
    f" AND had.membership_id <> m.id AND had.membership_id IN {_PERSON.format('m')})"
)
"""The same person was asked under another record that was merged."""
_ASK = (
    "INSERT INTO review (merchant_id, membership_id, order_id, product_ref, product_name, search_key, state, text,"
    " refusal, answer, points, version, created_at) SELECT o.merchant_id, o.membership_id, min(o.id), l.product_ref,"
    " min(l.name), '', 'PENDING', '', '', '', 0, 1, CAST($2 AS {moment}) FROM shop_order o"
    " JOIN order_line l ON l.order_id = o.id JOIN membership m ON m.id = o.membership_id"
    f" WHERE {LIVE} AND l.product_ref IS NOT NULL AND o.placed_at > $3 AND {{which}} AND NOT {_ELSEWHERE}"
    " GROUP BY o.merchant_id, o.membership_id, l.product_ref ON CONFLICT (membership_id, product_ref) DO UPDATE SET"
    " state = 'PENDING', order_id = excluded.order_id, product_name = excluded.product_name,"
    " created_at = excluded.created_at, stars = NULL, text = '', refusal = '', written_at = NULL,"
    " answer = '', answered_at = NULL, decided_at = NULL, employee_id = NULL, transaction_id = NULL,"
    " version = review.version + 1 WHERE review.state = 'VOID' OR (review.state = 'APPROVED' AND review.points = 0"
    f" AND NOT {STANDS_OF.format('review')}) RETURNING id, product_name, product_ref, picture"
)
"""Also of what went back, and was bought again."""
_ANOTHER = (
    "SELECT min(o.id) AS id FROM membership m JOIN shop_order o ON o.membership_id IN"
    f" {_PERSON.format('m')} JOIN order_line l ON l.order_id = o.id WHERE m.id = $1 AND l.product_ref = $2 AND {LIVE}"
)


async def follow(
    actor: Actor, terms: ProgramTerms, drafts: Sequence[Draft], *, now: datetime, reacts: bool
) -> None:  # fmt: skip
    """Inside the transaction that wrote *drafts*, whose members are locked."""
    completed = [draft.id for draft in drafts if draft.told.progress is OrderMoment.COMPLETED]
    if not completed:
        return
    left = await db.fetch(
        f"SELECT r.* FROM review r WHERE {db.among('r.order_id', 1, 'bigint')} AND r.state <> 'VOID' AND NOT {STANDS}"
        " ORDER BY r.id",
        db.to_json(completed),
    )
    for row in left:
        await _go_on_without(actor, terms, row, now=now, reacts=reacts)
    if terms.asks_reviews:
        await _ask(db.among("o.id", 1, "bigint"), completed, now)


async def follow_person(activity: Activity, *, now: datetime) -> None:
    """After records were merged or parted: of one product a person has one review to write, and each review stands on
    an order of theirs."""
    if activity.membership_id is None or activity.merchant_id is None:
        return
    terms = await load_terms(activity.merchant_id)
    member = await lock_member(activity.membership_id, now=now)
    records = f"SELECT w.id FROM membership w WHERE w.id = {member.id} OR w.merged_into_id = {member.id}"
    strange = await db.fetch(
        f"SELECT r.* FROM review r JOIN shop_order o ON o.id = r.order_id WHERE r.membership_id IN ({records})"
        f" AND o.membership_id NOT IN ({records}) AND r.state <> 'VOID' ORDER BY r.id"
    )
    for row in strange:
        await _go_on_without(SYSTEM, terms, row, now=now, reacts=False)
    twice = await db.fetch(
        f"SELECT r.* FROM review r WHERE r.membership_id IN ({records}) AND r.state = 'PENDING' AND EXISTS (SELECT 1"
        f" FROM review x WHERE x.membership_id IN ({records}) AND x.product_ref = r.product_ref AND x.id <> r.id"
        " AND x.state <> 'VOID' AND (x.state <> 'PENDING' OR x.id < r.id)) ORDER BY r.id"
    )
    for row in twice:
        await _void(SYSTEM, row, now=now, reacts=False)
    if terms.asks_reviews:
        asked = [row["id"] for row in await db.fetch(records)]
        ever = ", ".join(map(str, sorted(await _ever_one_with(member.id))))
        known = (
            "EXISTS (SELECT 1 FROM review was WHERE was.product_ref = l.product_ref"
            f" AND was.membership_id IN ({ever}))"
        )  # of what nobody was asked when it was bought, nobody is now
        await _ask(f"{db.among('o.membership_id', 1, 'bigint')} AND {known}", asked, now)


async def _ever_one_with(membership_id: int) -> set[int]:
    """A record with all that were merged with it, or with those, once."""
    found, fresh = {membership_id}, {membership_id}
    while fresh:  # ends: records are finite
        rows = await db.fetch(
            f"SELECT kept_id, absorbed_id FROM member_merge WHERE {db.among('kept_id', 1, 'bigint')}"
            f" OR {db.among('absorbed_id', 1, 'bigint')}",
            db.to_json(sorted(fresh)),
        )
        fresh = {number for row in rows for number in row.values()} - found
        found |= fresh
    return found


async def _ask(which: str, numbers: list[int], now: datetime) -> None:
    moment = "TEXT" if db.is_sqlite() else "TIMESTAMPTZ"
    asked = await db.returning(
        _ASK.format(moment=moment, which=which), db.to_json(numbers), now, now - ASKED_FOR
    )  # fmt: skip
    keys: list[db.Row] = [
        {"id": row["id"], "search_key": fold(f"{row['product_name']} {row['product_ref']}")} for row in asked
    ]
    await db.update_rows("review", {"search_key": "text"}, keys)
    for row in asked:
        if row["picture"]:
            await db.execute("UPDATE review SET picture = NULL WHERE id = $1", row["id"])
            await drop_picture(Picture.of(row["picture"]), now=now)


async def _go_on_without(actor: Actor, terms: ProgramTerms, row: db.Row, *, now: datetime, reacts: bool) -> None:
    """The order that asked for a review is over: it stands on another one of the same, or its points go back and what
    was not published is gone."""
    [another] = await db.fetch(_ANOTHER, row["membership_id"], row["product_ref"])
    if another["id"] is not None:
        await db.execute("UPDATE review SET order_id = $2 WHERE id = $1", row["id"], another["id"])
    elif row["state"] != "APPROVED":
        await _void(actor, row, now=now, reacts=reacts)
    elif row["points"]:
        await take_points_back(actor, terms, row, now=now, reacts=reacts)


async def _void(actor: Actor, row: db.Row, *, now: datetime, reacts: bool) -> None:
    await db.execute("UPDATE review SET state = 'VOID', picture = NULL, version = version + 1 WHERE id = $1", row["id"])
    await drop_picture(Picture.of(row["picture"]), now=now)
    if row["state"] != "PENDING":  # somebody wrote it
        happened = Happened("review.voided", actor, now, merchant_id=row["merchant_id"],
                            membership_id=row["membership_id"], subject=("review", row["id"]))  # fmt: skip
        await record(happened, reacts=reacts)
