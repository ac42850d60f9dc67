"""Whose cards, with what on them."""

from __future__ import annotations

from datetime import datetime

from fiel.core import db
from fiel.merchants.loaders import MERCHANT_COLUMNS
from fiel.passes.models import PassKind

_ISSUER = (
    "id, merchant_id, kind, issuer, team, holder, ends_at, key_file, terms, is_on, version, set_at, told_at, trouble,"
    " trouble_answer, trouble_at, look_answer, look_at, troubles, rests_until"
)
_CARD = (
    f"SELECT w.id AS membership_id, w.customer_id, w.points_account_id, {MERCHANT_COLUMNS}, m.contact_email, g.intro,"
    " w.blocked_at IS NOT NULL OR w.erased_at IS NOT NULL OR w.merged_into_id IS NOT NULL"
    " OR c.account_id IS NULL AS is_void,"
    " a.balance - (SELECT CAST(coalesce(sum(l.remaining), 0) AS BIGINT) FROM points_lot l WHERE l.account_id = a.id AND"
    " l.remaining > 0 AND l.expires_at <= {now}) AS balance,"
    " (SELECT code FROM member_code k WHERE k.customer_id = w.customer_id AND k.revoked_at IS NULL"
    " ORDER BY k.kind, k.id LIMIT 1) AS code"
    " FROM membership w JOIN merchant m ON m.id = w.merchant_id JOIN program g ON g.merchant_id = w.merchant_id"
    " JOIN customer c ON c.id = w.customer_id"
    " JOIN points_account a ON a.id = w.points_account_id"
)
_REPLACED = "(SELECT count(*) FROM activity v WHERE v.membership_id = {} AND v.kind = 'cards.replaced')"
_CARDS = (
    "SELECT p.id, p.membership_id, p.serial, p.token, p.token_hash, p.digest, p.changed_at, w.merchant_id"
    " FROM wallet_pass p JOIN membership w ON w.id = p.membership_id"
)


async def issuer(merchant_id: int, kind: PassKind) -> db.Row | None:
    return await db.fetch_one(
        f"SELECT {_ISSUER} FROM pass_issuer WHERE merchant_id = $1 AND kind = $2", merchant_id, kind.value
    )


async def issuers(merchant_id: int) -> dict[PassKind, db.Row]:
    rows = await db.fetch(f"SELECT {_ISSUER} FROM pass_issuer WHERE merchant_id = $1", merchant_id)
    return {PassKind(row["kind"]): row for row in rows}


async def all_issuers() -> list[db.Row]:
    """With each merchant's name."""
    return await db.fetch(
        "SELECT i.kind, i.ends_at, i.key_file, i.is_on, i.told_at, i.trouble, i.trouble_answer, i.trouble_at,"
        " i.look_answer, i.look_at, m.name"
        " FROM pass_issuer i JOIN merchant m ON m.id = i.merchant_id ORDER BY i.id"
    )


async def count_cards(merchant_id: int) -> tuple[int, int]:
    """How many cards were made, and how many phones keep one up to date."""
    row = await db.fetch_one(
        "SELECT count(*) AS cards, CAST(coalesce(sum((SELECT count(*) FROM pass_device d WHERE d.wallet_pass_id ="
        " p.id)), 0) AS BIGINT) AS phones FROM wallet_pass p JOIN membership w ON w.id = p.membership_id"
        " WHERE w.merchant_id = $1",
        merchant_id,
    )
    return (row["cards"], row["phones"]) if row else (0, 0)


async def count_google_cards(merchant_id: int) -> int:
    """That Google is known to have."""
    row = await db.fetch_one(
        "SELECT count(*) AS cards FROM google_card g JOIN membership w ON w.id = g.membership_id"
        " WHERE w.merchant_id = $1 AND g.state = 'SAVED'",
        merchant_id,
    )
    return row["cards"] if row else 0


async def google_card(membership_id: int) -> db.Row | None:
    """With the language of whose it is, the merchant's time zone, and how many cards went before it."""
    return await db.fetch_one(
        f"SELECT {_REPLACED.format('g.membership_id')} AS replaced, g.id, g.state,"
        " g.digest, g.asked_at, c.language, m.time_zone FROM google_card g"
        " JOIN membership w ON w.id = g.membership_id JOIN customer c ON c.id = w.customer_id"
        " JOIN merchant m ON m.id = w.merchant_id WHERE g.membership_id = $1",
        membership_id,
    )


async def times_replaced(membership_id: int) -> int:
    """How many of a membership's cards at Google were somebody else's."""
    row = await db.fetch_one(f"SELECT {_REPLACED.format('$1')} AS replaced", membership_id)
    return row["replaced"] if row else 0


async def untold_phones(wallet_pass_id: int, digest: str) -> list[db.Row]:
    """Phones that keep a card, and were told of another version of it last."""
    return await db.fetch(
        "SELECT id, push_token, registered_at FROM pass_device WHERE wallet_pass_id = $1 AND told_digest <> $2"
        " ORDER BY id",
        wallet_pass_id, digest,
    )  # fmt: skip


async def card(membership_id: int, now: datetime) -> db.Row | None:
    return await db.fetch_one(f"{_CARD.format(now='$2')} WHERE w.id = $1", membership_id, now)


async def own_membership(customer_id: int, slug: str) -> db.Row | None:
    """A customer's own at a merchant, unless it is void."""
    return await db.fetch_one(
        "SELECT w.id, w.merchant_id FROM membership w JOIN merchant m ON m.id = w.merchant_id WHERE w.customer_id = $1"
        " AND m.slug = $2 AND w.blocked_at IS NULL AND w.erased_at IS NULL AND w.merged_into_id IS NULL",
        customer_id, slug,
    )  # fmt: skip


async def soonest_end(points_account_id: int, now: datetime) -> db.Row | None:
    """The next points that end: how many, and when."""
    return await db.fetch_one(
        "SELECT l.expires_at, CAST(sum(l.remaining) AS BIGINT) AS points FROM points_lot l WHERE l.account_id = $1"
        " AND l.remaining > 0 AND l.expires_at > $2 GROUP BY l.expires_at ORDER BY l.expires_at LIMIT 1",
        points_account_id, now,
    )  # fmt: skip


async def pass_of(membership_id: int) -> db.Row | None:
    return await db.fetch_one(f"{_CARDS} WHERE p.membership_id = $1", membership_id)


async def pass_by_serial(serial: str) -> db.Row | None:
    return await db.fetch_one(f"{_CARDS} WHERE p.serial = $1", serial)


async def passes_on(device: str, pass_type: str, most: int) -> list[db.Row]:
    """Cards of a kind that a phone keeps up to date."""
    return await db.fetch(
        f"{_CARDS} JOIN pass_device d ON d.wallet_pass_id = p.id JOIN pass_issuer i ON i.merchant_id = w.merchant_id"
        " AND i.kind = 'APPLE' WHERE d.device = $1 AND i.issuer = $2 ORDER BY p.id LIMIT $3",
        device, pass_type, most,
    )  # fmt: skip
