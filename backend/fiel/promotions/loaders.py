"""Reads of promotions and of what members have of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from fiel.core import db
from fiel.core.errors import NotFound
from fiel.core.ids import read_code
from fiel.core.pagination import Page, Window

PROMOTION = (
    "SELECT p.id, p.merchant_id, p.kind, p.status, p.title, p.description, p.icon, p.picture, p.gift, p.cases,"
    " p.punch_rules, p.by_purchase, p.valid_from, p.valid_to, p.segment_id, p.budget, p.most_per_customer,"
    " p.keeps_days, p.version, p.created_at, p.started_at, p.ended_at FROM promotion p"
)
RUNNING = (
    "p.status = 'ACTIVE' AND (p.valid_from IS NULL OR p.valid_from <= {now}) AND (p.valid_to IS NULL OR p.valid_to >"
    " {now})"
)
"""SQL: it can be had at the moment that is parameter *now*."""
MOST_WAITING = 100
"""Vouchers of one member that are looked at."""
VOUCHER = (
    "SELECT v.id, v.promotion_id, v.membership_id, v.code, v.title, v.gift, v.cases, v.state, v.cause_kind, v.cause_id,"
    " v.given_at, v.expires_at, v.used_at, v.purchase_id, v.amount_minor, v.discount_minor, v.promo_code_id, p.kind,"
    " p.title AS promotion_title, p.description, p.icon, p.picture, p.merchant_id FROM voucher v"
    " JOIN promotion p ON p.id = v.promotion_id"
)
CARD = (
    "SELECT c.id, c.promotion_id, c.membership_id, c.number, c.title, c.goal, c.gift, c.started_at, c.expires_at,"
    " c.completed_at, c.voucher_id, p.description, p.icon, p.picture, p.punch_rules, p.merchant_id, (SELECT count(*)"
    " FROM punch x WHERE x.card_id = c.id AND x.undone_at IS NULL) AS punches, (SELECT max(x.given_at) FROM punch x"
    " WHERE x.card_id = c.id AND x.undone_at IS NULL) AS punched_at FROM punch_card c"
    " JOIN promotion p ON p.id = c.promotion_id"
)
SCRATCH = (
    "SELECT s.id, s.promotion_id, s.membership_id, s.title, s.commitment, s.issued_at, s.expires_at, s.scratched_at,"
    " s.withdrawn_at, s.cause_kind, s.voucher_id, p.description, p.icon, p.picture, p.merchant_id,"
    # nothing of the prize before the scratch
    " CASE WHEN s.scratched_at IS NOT NULL THEN s.nonce END AS nonce,"
    " CASE WHEN s.scratched_at IS NOT NULL THEN z.id END AS prize_id,"
    " CASE WHEN s.scratched_at IS NOT NULL THEN z.title END AS prize_title,"
    " CASE WHEN s.scratched_at IS NOT NULL THEN z.actions END AS actions FROM scratch_card s"
    " JOIN prize z ON z.id = s.prize_id JOIN promotion p ON p.id = s.promotion_id"
)

BY_STAFF = ("hand", "assignment")
"""Causes of what somebody of the shop gave, one by one or to many."""
_HANDED = {
    "voucher": ("voucher.given", "x.given_at", "x.state = 'WITHDRAWN'"),
    "scratch_card": ("scratch_card.issued", "x.issued_at", "x.withdrawn_at IS NOT NULL"),
}
"""By table: the activity of giving, when it was, whether it was taken away since."""


def mine(column: str, place: int) -> str:
    """SQL: of the membership that is parameter *place*, or of one merged into it."""
    return f"{column} IN (SELECT w.id FROM membership w WHERE w.id = ${place} OR w.merged_into_id = ${place})"


async def promotion(merchant_id: int, number: int) -> db.Row | None:
    return await db.fetch_one(
        f"{PROMOTION} WHERE p.merchant_id = $1 AND p.id = $2 AND p.removed_at IS NULL", merchant_id, number
    )


_STATES = {
    "DRAFT": "p.status = 'DRAFT' AND p.created_at <= $4",
    "SCHEDULED": "p.status = 'ACTIVE' AND p.valid_from > $4",
    "RUNNING": RUNNING.format(now="$4"),
    "ENDED": "(p.status = 'ENDED' OR p.status = 'ACTIVE' AND p.valid_to <= $4)",
}


async def promotions(merchant_id: int, state: str | None, now: datetime, window: Window) -> Page[db.Row]:
    """Newest first; *state*: of ``PromotionState``, None: all."""
    narrowed = f" AND {_STATES[state]}" if state else " AND p.created_at <= $4"
    rows = await db.fetch(
        f"{PROMOTION} WHERE p.merchant_id = $1 AND p.id < $2 AND p.removed_at IS NULL{narrowed}"
        " ORDER BY p.id DESC LIMIT $3",
        merchant_id, window.before, window.first + 1, now,
    )  # fmt: skip
    return Page.cut(rows, [row["id"] for row in rows], window.first)


async def running(merchant_id: int, now: datetime, kinds: Sequence[str] = ()) -> list[db.Row]:
    """Those that can be had now, the oldest first."""
    return (await running_of({merchant_id}, now, kinds)).get(merchant_id, [])


async def running_of(
    merchant_ids: Collection[int], now: datetime, kinds: Sequence[str] = ()
) -> dict[int, list[db.Row]]:
    """The same, of each merchant that has any."""
    listed = f" AND {db.among('p.kind', 3)}" if kinds else ""
    rows = await db.fetch(
        f"{PROMOTION} WHERE {db.among('p.merchant_id', 1, 'bigint', few=True)} AND {RUNNING.format(now='$2')}{listed}"
        " ORDER BY p.id",
        db.to_json(sorted(merchant_ids)), now, *([db.to_json(list(kinds))] if kinds else []),
    )  # fmt: skip
    found: dict[int, list[db.Row]] = {}
    for row in rows:
        found.setdefault(row["merchant_id"], []).append(row)
    return found


async def prizes(promotion_ids: Sequence[int]) -> dict[int, list[db.Row]]:
    """The pools of promotions, with how many of each were scratched; not what is left, which would tell of draws."""
    rows = await db.fetch(
        "SELECT z.id, z.promotion_id, z.title, z.actions, z.total, (SELECT count(*) FROM scratch_card s"
        " WHERE s.prize_id = z.id AND s.scratched_at IS NOT NULL) AS scratched FROM prize z"
        f" WHERE {db.among('z.promotion_id', 1, 'bigint')} ORDER BY z.promotion_id, z.position, z.id",
        db.to_json(list(promotion_ids)),
    )
    found: dict[int, list[db.Row]] = {number: [] for number in promotion_ids}
    for row in rows:
        found[row["promotion_id"]].append(row)
    return found


async def counts(promotion_ids: Sequence[int]) -> dict[int, db.Row]:
    """What came of promotions: given, used, waiting, customers, money taken off."""
    rows = await db.fetch(
        "SELECT p.id, (SELECT count(*) FROM voucher v WHERE v.promotion_id = p.id AND v.state <> 'WITHDRAWN') AS"
        " vouchers, (SELECT count(*) FROM voucher v WHERE v.promotion_id = p.id AND v.state = 'USED') AS used,"
        " (SELECT count(DISTINCT v.membership_id) FROM voucher v WHERE v.promotion_id = p.id"
        " AND v.state <> 'WITHDRAWN') AS customers, (SELECT CAST(coalesce(sum(v.discount_minor), 0) AS BIGINT)"
        " FROM voucher v WHERE v.promotion_id = p.id AND v.state = 'USED') AS discount_minor,"
        " (SELECT CAST(coalesce(sum(t.points + coalesce((SELECT r.points FROM points_transaction r"
        " WHERE r.reverses_id = t.id), 0)), 0) AS BIGINT) FROM points_transaction t JOIN voucher v"
        " ON t.cause_id = v.id AND t.cause_kind = 'voucher' AND t.kind = 'EARN' WHERE v.promotion_id = p.id)"
        " + (SELECT CAST(coalesce(sum(t.points - t.deficit_delta), 0) AS BIGINT) FROM points_transaction t JOIN voucher"
        " v ON t.cause_id = v.id AND t.cause_kind = 'voucher' AND t.kind = 'CLAWBACK' WHERE v.promotion_id = p.id)"
        " + (SELECT CAST(coalesce(sum(t.points), 0) AS BIGINT) FROM points_transaction t JOIN scratch_card s"
        " ON t.id = s.transaction_id WHERE s.promotion_id = p.id) AS points,"
        " (SELECT count(*) FROM punch_card c WHERE c.promotion_id = p.id AND (c.ended_at IS NULL"
        " OR c.completed_at IS NOT NULL)) AS punch_cards, (SELECT count(*) FROM punch_card c WHERE"
        " c.promotion_id = p.id AND c.completed_at IS NOT NULL) AS completed, (SELECT count(*) FROM scratch_card s"
        " WHERE s.promotion_id = p.id AND s.withdrawn_at IS NULL) AS scratch_cards, (SELECT count(*) FROM scratch_card"
        " s WHERE s.promotion_id = p.id AND s.scratched_at IS NOT NULL) AS scratched, (SELECT count(*) FROM promo_code"
        f" k WHERE k.promotion_id = p.id) AS codes FROM promotion p WHERE {db.among('p.id', 1, 'bigint')}",
        db.to_json(list(promotion_ids)),
    )
    return {row["id"]: row for row in rows}


async def codes(promotion_id: int, window: Window) -> Page[db.Row]:
    """Newest first, each with who used it last."""
    rows = await db.fetch(
        "SELECT k.id, k.code, k.is_shared, k.uses, k.created_at, (SELECT m.given_name FROM voucher v JOIN membership m"
        " ON m.id = v.membership_id WHERE v.promo_code_id = k.id AND v.state <> 'WITHDRAWN' ORDER BY v.id DESC LIMIT 1)"
        " AS used_by FROM promo_code k WHERE k.promotion_id = $1 AND k.id < $2 ORDER BY k.id DESC LIMIT $3",
        promotion_id, window.before, window.first + 1,
    )  # fmt: skip
    return Page.cut(rows, [row["id"] for row in rows], window.first)


async def waiting_vouchers(membership_id: int, now: datetime) -> list[db.Row]:
    """What a member can use, what ends soonest first."""
    return (await waiting_of({membership_id}, now)).get(membership_id, [])


async def waiting_of(membership_ids: Collection[int], now: datetime) -> dict[int, list[db.Row]]:
    """The same, of each member that has any."""
    if not membership_ids:
        return {}
    given = db.to_json(sorted(membership_ids))
    members = (
        f"(SELECT id, id AS whose FROM membership WHERE {db.among('id', 1, 'bigint', few=True)} UNION ALL SELECT id,"
        f" merged_into_id FROM membership WHERE {db.among('merged_into_id', 2, 'bigint', few=True)}) AS w"
    )
    rows = await db.fetch(
        f"SELECT w.whose, x.* FROM ({VOUCHER}) AS x JOIN {members} ON w.id = x.membership_id"
        " WHERE x.state = 'WAITING' AND (x.expires_at IS NULL OR x.expires_at > $3)"
        " ORDER BY x.expires_at IS NULL, x.expires_at, x.id",
        given, given, now,
    )  # fmt: skip
    found: dict[int, list[db.Row]] = {}
    for row in rows:
        own = found.setdefault(row["whose"], [])
        if len(own) < MOST_WAITING:
            own.append(row)
    return found


async def past_vouchers(membership_id: int, now: datetime, window: Window) -> Page[db.Row]:
    """Those used, and those that have ended; newest first."""
    rows = await db.fetch(
        f"{VOUCHER} WHERE {mine('v.membership_id', 1)} AND v.id < $3 AND (v.state = 'USED' OR v.state = 'WAITING'"
        " AND v.expires_at <= $2) ORDER BY v.id DESC LIMIT $4",
        membership_id, now, window.before, window.first + 1,
    )  # fmt: skip
    return Page.cut(rows, [row["id"] for row in rows], window.first)


async def voucher(number: int) -> db.Row | None:
    return await db.fetch_one(f"{VOUCHER} WHERE v.id = $1", number)


async def vouchers(numbers: Sequence[int]) -> dict[int, db.Row]:
    """By their ids."""
    if not numbers:
        return {}
    rows = await db.fetch(f"{VOUCHER} WHERE {db.among('v.id', 1, 'bigint')}", db.to_json(list(numbers)))
    return {row["id"]: row for row in rows}


async def voucher_by_code(merchant_id: int, code: str) -> db.Row | None:
    """One that waits, as its customer reads it out."""
    try:
        kept = read_code(code)
    except NotFound:
        return None
    return await db.fetch_one(
        f"{VOUCHER} WHERE v.merchant_id = $1 AND v.code = $2 AND v.state = 'WAITING'", merchant_id, kept
    )


async def punch_cards(membership_id: int, now: datetime) -> list[db.Row]:
    """Those on their way; the fullest first."""
    rows = await db.fetch(
        f"{CARD} WHERE {mine('c.membership_id', 1)} AND c.completed_at IS NULL AND c.ended_at IS NULL"
        " AND (c.expires_at IS NULL OR c.expires_at > $2) ORDER BY c.id",
        membership_id,
        now,
    )
    return sorted(rows, key=lambda row: (row["goal"] - row["punches"], row["id"]))


async def scratch_cards(membership_id: int, now: datetime) -> list[db.Row]:
    """Those to be scratched, what ends soonest first; then those scratched, the last ten of them."""
    waiting = await db.fetch(
        f"{SCRATCH} WHERE {mine('s.membership_id', 1)} AND s.scratched_at IS NULL AND s.withdrawn_at IS NULL"
        " AND (s.expires_at IS NULL OR s.expires_at > $2) ORDER BY s.expires_at IS NULL, s.expires_at, s.id LIMIT 50",
        membership_id,
        now,
    )
    done = await db.fetch(
        f"{SCRATCH} WHERE {mine('s.membership_id', 1)} AND s.scratched_at IS NOT NULL ORDER BY s.scratched_at DESC,"
        " s.id DESC LIMIT 10",
        membership_id,
    )
    return [*waiting, *done]


async def scratch_card(number: int) -> db.Row | None:
    return await db.fetch_one(f"{SCRATCH} WHERE s.id = $1", number)


async def handed_out(table: str, number: int) -> db.Row | None:
    """A voucher or scratch card that was given by hand, with the employee who did."""
    kind, given_at, is_gone = _HANDED[table]
    return await db.fetch_one(
        f"SELECT x.id, x.promotion_id, x.membership_id, x.cause_kind, {given_at} AS given_at, p.merchant_id,"
        f" CASE WHEN {is_gone} THEN 1 ELSE 0 END AS is_gone, (SELECT a.actor_id FROM activity a"
        f" WHERE a.membership_id = x.membership_id AND a.kind = $2 AND a.subject_kind = $3 AND a.subject_id = x.id"
        f" AND a.actor_kind = 'employee') AS giver_id FROM {table} x JOIN promotion p ON p.id = x.promotion_id"
        " WHERE x.id = $1 AND x.cause_kind = 'hand'",
        number, kind, table,
    )  # fmt: skip


async def own_membership(customer_id: int, slug: str) -> db.Row | None:
    """The membership of a customer at a merchant, with the merchant's id."""
    return await db.fetch_one(
        "SELECT w.id, w.merchant_id FROM membership w JOIN merchant m ON m.id = w.merchant_id WHERE w.customer_id = $1"
        " AND m.slug = $2 AND w.merged_into_id IS NULL",
        customer_id, slug,
    )  # fmt: skip


async def names(merchant_id: int) -> dict[str, dict[int, str]]:
    """What the ids in a merchant's rules are called, removed ones too."""
    return (await names_of({merchant_id})).get(merchant_id, {})


async def names_of(merchant_ids: Collection[int]) -> dict[int, dict[str, dict[int, str]]]:
    """The same, of each merchant that has any."""
    whose = db.among("merchant_id", 1, "bigint", few=True)
    rows = await db.fetch(
        f"SELECT merchant_id, 'tier' AS what, id, name FROM tier WHERE {whose} AND removed_at IS NULL UNION ALL"
        f" SELECT merchant_id, 'badge', id, title FROM badge WHERE {whose} AND removed_at IS NULL UNION ALL"
        f" SELECT merchant_id, 'segment', id, name FROM segment WHERE {whose} UNION ALL"
        f" SELECT merchant_id, 'location', id, name FROM location WHERE {whose} UNION ALL"
        f" SELECT merchant_id, 'promotion', id, title FROM promotion WHERE {whose} AND removed_at IS NULL",
        db.to_json(sorted(merchant_ids)),
    )
    found: dict[int, dict[str, dict[int, str]]] = {}
    for row in rows:
        found.setdefault(row["merchant_id"], {}).setdefault(row["what"], {})[row["id"]] = row["name"]
    return found
