"""Checks the books of a live database against the invariants they must keep. Reads only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from fiel.core import db
from fiel.ledger.actions.given import miscounted

MOST_EXAMPLES = 5


@dataclass(frozen=True, slots=True)
class Breach:
    """An invariant that does not hold, with the ids of the first rows that break it."""

    invariant: str
    rows: list[int]


_ENTRIES = (
    "SELECT account_id, sum(points) AS points, sum(deficit_delta) AS deficit FROM points_transaction"
    " GROUP BY account_id"
)
_LOTS = "SELECT account_id, sum(remaining) AS remaining FROM points_lot GROUP BY account_id"

CHECKS: dict[str, str | Callable[[], str]] = {
    "the balance of an account is the sum of its entries": (
        f"SELECT a.id FROM points_account a LEFT JOIN ({_ENTRIES}) e ON e.account_id = a.id"
        " WHERE a.balance <> coalesce(e.points, 0)"
    ),
    "the balance of an account is what remains in its lots": (
        f"SELECT a.id FROM points_account a LEFT JOIN ({_LOTS}) l ON l.account_id = a.id"
        " WHERE a.balance <> coalesce(l.remaining, 0)"
    ),
    "no balance and no deficit is negative": (
        "SELECT id FROM points_account WHERE balance < 0 OR deficit < 0 OR lifetime < 0"
    ),
    "the deficit of an account is the sum of what its entries owe": (
        f"SELECT a.id FROM points_account a LEFT JOIN ({_ENTRIES}) e ON e.account_id = a.id"
        " WHERE a.deficit <> coalesce(e.deficit, 0)"
    ),
    "the newest entry tells the balance": (
        "SELECT a.id FROM points_account a JOIN points_transaction t ON t.account_id = a.id WHERE t.id ="
        " (SELECT max(id) FROM points_transaction n WHERE n.account_id = a.id) AND t.balance_after <> a.balance"
    ),
    "each entry continues the balance of the one before it": (
        "SELECT id FROM (SELECT id, balance_after, points, coalesce(lag(balance_after) OVER"
        " (PARTITION BY account_id ORDER BY id), 0) AS balance_before FROM points_transaction) AS s"
        " WHERE balance_after <> balance_before + points"
    ),
    "no lot is negative or above its credit": ("SELECT id FROM points_lot WHERE remaining < 0 OR remaining > points"),
    "what remains in a lot is the sum of its moves": (
        "SELECT l.id FROM points_lot l LEFT JOIN (SELECT lot_id, sum(points) AS points FROM lot_move GROUP BY"
        " lot_id) m ON m.lot_id = l.id WHERE l.remaining <> coalesce(m.points, 0)"
    ),
    "what an entry moved in lots is its points": (
        "SELECT t.id FROM points_transaction t LEFT JOIN (SELECT transaction_id, sum(points) AS points FROM"
        " lot_move GROUP BY transaction_id) m ON m.transaction_id = t.id WHERE t.points <> coalesce(m.points, 0)"
    ),
    "an entry is of its account's merchant": (
        "SELECT t.id FROM points_transaction t JOIN points_account a ON a.id = t.account_id"
        " WHERE a.merchant_id <> t.merchant_id"
    ),
    "an entry moves lots of its own account only": (
        "SELECT t.id FROM lot_move m JOIN points_transaction t ON t.id = m.transaction_id JOIN points_lot l"
        " ON l.id = m.lot_id WHERE l.account_id <> t.account_id"
    ),
    "an entry is undone at most once": (
        "SELECT reverses_id AS id FROM points_transaction WHERE reverses_id IS NOT NULL GROUP BY reverses_id"
        " HAVING count(*) > 1"
    ),
    "what employees gave in a quarter of an hour is counted, less what was undone of it": miscounted,
    "an idempotency key says what it meant": "SELECT id FROM idempotency_key WHERE meaning = ''",
    "released pending points have their entry": (
        "SELECT id FROM pending_points WHERE (state = 'RELEASED') <> (transaction_id IS NOT NULL)"
    ),
    "a redemption holds its cost while it stands and nothing afterwards": (
        "SELECT r.id FROM redemption_request r LEFT JOIN (SELECT cause_id, sum(points) AS points FROM"
        " points_transaction WHERE cause_kind = 'redemption' GROUP BY cause_id) t ON t.cause_id = r.id"
        " WHERE coalesce(t.points, 0) <> CASE WHEN r.status IN ('REQUESTED', 'CONFIRMED') THEN -r.cost ELSE 0 END"
    ),
    "a checkout holds its points but for those given back": (
        "SELECT c.id FROM checkout c LEFT JOIN (SELECT cause_id, sum(points) AS points FROM points_transaction"
        " WHERE cause_kind = 'checkout' GROUP BY cause_id) t ON t.cause_id = c.id"
        " WHERE coalesce(t.points, 0) <> c.points_returned - c.points"
    ),
    "a purchase earned what its entry says": (
        "SELECT p.id FROM purchase p LEFT JOIN points_transaction t ON t.id = p.transaction_id"
        " WHERE p.points <> coalesce(t.points, 0)"
    ),
    "the counters of a membership are the sums of its purchases, merged ones too": (
        "SELECT m.id FROM membership m LEFT JOIN (SELECT coalesce(o.merged_into_id, o.id) AS membership_id,"
        " count(*) AS n, sum(b.amount_minor - b.refunded_minor) AS spend FROM purchase b JOIN membership o"
        " ON o.id = b.membership_id WHERE b.reversed_at IS NULL GROUP BY 1) p ON p.membership_id = m.id"
        " WHERE m.purchases <> coalesce(p.n, 0) OR m.spend_minor <> coalesce(p.spend, 0)"
    ),
    "an order promises what is pending, and nothing else does": (
        "SELECT o.id FROM shop_order o LEFT JOIN (SELECT cause_id, sum(points) AS points FROM pending_points"
        " WHERE cause_kind = 'order' AND state = 'PENDING' GROUP BY cause_id) p ON p.cause_id = o.id"
        " WHERE o.pending <> coalesce(p.points, 0)"
    ),
    "no more of an order is taken back than is told": (
        "SELECT o.id FROM shop_order o JOIN (SELECT cause_id, sum(deficit_delta - points) AS points FROM"
        " points_transaction WHERE cause_kind = 'order' AND kind = 'CLAWBACK' GROUP BY cause_id) t"
        " ON t.cause_id = o.id WHERE t.points > o.taken_back"
    ),
    "no more of a promotion is taken back than it gave": (
        "SELECT v.id FROM voucher v JOIN (SELECT cause_id, sum(CASE WHEN kind = 'CLAWBACK' THEN deficit_delta - points"
        " ELSE 0 END) AS taken, sum(CASE WHEN kind = 'EARN' THEN points ELSE 0 END) AS given FROM points_transaction"
        " WHERE cause_kind = 'voucher' GROUP BY cause_id) t ON t.cause_id = v.id WHERE t.taken > t.given"
    ),
    "a coupon brought its points once, and a withdrawn one took them back": (
        "SELECT c.id FROM qr_coupon c LEFT JOIN (SELECT cause_id, sum(CASE WHEN kind = 'CLAWBACK' THEN deficit_delta"
        " - points ELSE 0 END) AS taken, sum(CASE WHEN kind = 'EARN' THEN points ELSE 0 END) AS given"
        " FROM points_transaction WHERE cause_kind = 'coupon' GROUP BY cause_id) t ON t.cause_id = c.id"
        " WHERE coalesce(t.given, 0) <> c.points"
        " OR coalesce(t.taken, 0) <> CASE c.state WHEN 'VOID' THEN c.points ELSE 0 END"
    ),
    "a purchase knows its order's refunds": (
        "SELECT p.id FROM purchase p JOIN shop_order o ON o.purchase_id = p.id"
        " WHERE p.refunded_minor <> o.refunded_minor OR (p.reversed_at IS NULL) <> (o.cancelled_at IS NULL"
        " AND o.returned_at IS NULL AND o.refunded_minor < o.total_minor)"
    ),
    "a full punch card has its punches and its gift, unless that was used": (
        "SELECT c.id FROM punch_card c LEFT JOIN voucher v ON v.id = c.voucher_id WHERE c.completed_at IS NOT NULL"
        " AND (v.id IS NULL OR v.state = 'WITHDRAWN' OR v.state = 'WAITING' AND c.goal <> (SELECT count(*) FROM punch p"
        " WHERE p.card_id = c.id AND p.undone_at IS NULL))"
        " AND NOT EXISTS (SELECT 1 FROM activity a WHERE a.kind = 'voucher.withdrawn' AND a.subject_kind = 'voucher'"
        " AND a.subject_id = v.id)"
    ),
    "a receipt is paid by a purchase that stands, or says that it was undone": (
        "SELECT r.id FROM receipt_claim r JOIN purchase p ON p.id = r.purchase_id"
        " WHERE (p.reversed_at IS NULL) <> (r.undone_at IS NULL) OR p.points <> r.points"
    ),
    "an open punch card is not full": (
        "SELECT c.id FROM punch_card c WHERE c.completed_at IS NULL AND c.goal <= (SELECT count(*) FROM punch p"
        " WHERE p.card_id = c.id AND p.undone_at IS NULL)"
    ),
    "an undone purchase punches nothing": (
        "SELECT p.id FROM punch p JOIN purchase b ON p.cause_kind = 'purchase' AND b.id = p.cause_id"
        " WHERE p.undone_at IS NULL AND b.reversed_at IS NOT NULL"
    ),
    "a pool is its cards and what is left": (
        "SELECT z.id FROM prize z WHERE z.total - z.remaining <> (SELECT count(*) FROM scratch_card s"
        " WHERE s.prize_id = z.id AND s.withdrawn_at IS NULL)"
    ),
    "a scratched card brought its prize once": (
        "SELECT s.id FROM scratch_card s JOIN prize z ON z.id = s.prize_id WHERE (s.scratched_at IS NULL AND"
        " coalesce(s.voucher_id, s.transaction_id) IS NOT NULL) OR (s.scratched_at IS NOT NULL AND"
        " s.withdrawn_at IS NOT NULL) OR (s.voucher_id IS NOT NULL AND s.transaction_id IS NOT NULL)"
    ),
    "a promo code counts its vouchers": (
        "SELECT k.id FROM promo_code k WHERE k.uses <> (SELECT count(*) FROM voucher v WHERE v.promo_code_id = k.id)"
        " OR (k.is_shared = FALSE AND k.uses > 1)"
    ),
    "a budget counts what was given": (
        "SELECT p.id FROM promotion p WHERE p.budget IS NOT NULL AND p.given <> CASE p.kind WHEN 'SCRATCH_CARD' THEN"
        " (SELECT count(*) FROM scratch_card s WHERE s.promotion_id = p.id AND s.withdrawn_at IS NULL)"
        " WHEN 'PUNCH_CARD' THEN (SELECT count(*) FROM punch_card c WHERE c.promotion_id = p.id"
        " AND (c.ended_at IS NULL OR c.completed_at IS NOT NULL)) ELSE (SELECT count(*) FROM voucher v"
        " WHERE v.promotion_id = p.id AND v.state <> 'WITHDRAWN') END"
    ),
    "every entry with a cause at the till has its activity": (
        "SELECT p.id FROM purchase p WHERE NOT EXISTS (SELECT 1 FROM activity a WHERE a.subject_kind = 'purchase'"
        " AND a.subject_id = p.id)"
    ),
    "every redemption has its activity": (
        "SELECT r.id FROM redemption_request r WHERE NOT EXISTS (SELECT 1 FROM activity a"
        " WHERE a.subject_kind = 'redemption' AND a.subject_id = r.id)"
    ),
}


async def reconcile() -> list[Breach]:
    """Every invariant that does not hold."""
    found = []
    for invariant, sql in CHECKS.items():
        rows = await db.fetch(f"{sql() if callable(sql) else sql} LIMIT {MOST_EXAMPLES}")
        if rows:
            found.append(Breach(invariant, [row["id"] for row in rows]))
    return found
