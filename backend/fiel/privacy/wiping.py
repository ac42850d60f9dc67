"""Taking people out of rows, table by table, set-based; ``plan.py`` says what becomes of each column."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from tortoise import Tortoise
from tortoise.fields.base import OnDelete
from tortoise.fields.relational import ForeignKeyFieldInstance

from fiel.core import db
from fiel.core.ids import global_id
from fiel.core.media import Picture
from fiel.members.models import Customer
from fiel.privacy.kept_files import Said
from fiel.privacy.whose import Whose
from fiel.purchases.receipts.rules import erased_key

NOBODY = "—"
"""Where a name stood."""

ROWS_AT_ONCE = 1_000

_BARE_ROW = "UPDATE import_row SET cells = '[]', problems = '[]', email = NULL, phone = NULL, content = NULL"
_OF_RECORDS = (
    "DELETE FROM consent_request WHERE {members}",
    "DELETE FROM checkout_token WHERE {members}",
    "DELETE FROM direct_message WHERE {members}",
    "DELETE FROM pass_device WHERE wallet_pass_id IN (SELECT id FROM wallet_pass WHERE {members})",
    "UPDATE wallet_pass SET token = '', digest = '' WHERE {members}",
    "UPDATE google_card SET digest = '' WHERE {members}",
    "DELETE FROM mail_mute WHERE {members}",
    "UPDATE survey SET comment = '' WHERE comment <> '' AND {members}",
    "UPDATE review SET text = '', answer = '', refusal = '', picture = NULL WHERE {members}",
    "UPDATE redemption_request SET reject_reason = NULL WHERE reject_reason IS NOT NULL AND {members}",
    "UPDATE points_transfer SET state = 'WITHDRAWN', code_hash = NULL WHERE state = 'OFFERED' AND {senders}",
    "UPDATE household_invitation SET code_hash = NULL WHERE {inviters}",
    "UPDATE automation_run SET last_error = NULL WHERE last_error IS NOT NULL AND {members}",
    "DELETE FROM mail_token WHERE purpose IN ('CLAIM_WALLET', 'NEWSLETTER') AND {subjects}",
    f"{_BARE_ROW} WHERE {{members}}",
)
"""By ``membership_id``, for a token by its subject, for a gift by its giver."""


async def wipe_records(whose: Whose, books: Sequence[int], said: Said, *, now: datetime) -> None:
    """What a shop holds about a person, whose points accounts are locked. The records stay, saying nothing."""
    ids = db.to_json(list(whose.membership_ids))
    await _drop_pictures(ids)
    await _wipe_receipts(ids, now)
    for sql in _OF_RECORDS:
        names = {"members": "membership_id", "subjects": "subject_id", "senders": "sender_id", "inviters": "inviter_id"}
        await db.execute(sql.format(**{key: db.among(name, 1, "bigint") for key, name in names.items()}), ids)
    accounts = db.to_json(list(books))
    await db.execute(
        "DELETE FROM transaction_text WHERE transaction_id IN (SELECT id FROM points_transaction"
        f" WHERE {db.among('account_id', 1, 'bigint')})",
        accounts,
    )
    await db.execute(
        "UPDATE pending_points SET state = 'CANCELLED', settled_at = $2 WHERE state = 'PENDING'"
        f" AND {db.among('account_id', 1, 'bigint')}",
        accounts, now,
    )  # fmt: skip
    await db.execute(
        f"UPDATE shop_order SET pending = 0 WHERE pending <> 0 AND {db.among('membership_id', 1, 'bigint')}", ids
    )
    await db.execute(
        "UPDATE voucher SET expires_at = $2 WHERE state = 'WAITING' AND (expires_at IS NULL OR expires_at > $2)"
        f" AND {db.among('membership_id', 1, 'bigint')}",
        ids, now,
    )  # fmt: skip
    await db.execute(
        "UPDATE referral SET state = CASE WHEN state IN ('WAITING', 'REVIEW') THEN 'REFUSED' ELSE state END,"
        f" address_hash = '' WHERE {db.among('referrer_id', 1, 'bigint')} OR {db.among('referee_id', 1, 'bigint')}",
        ids,
    )
    await _wipe_queues(whose, ids)
    await _wipe_imports(whose.merchant_id or 0, said)
    await db.execute(
        "UPDATE membership SET given_name = $2, given_email = NULL, given_phone = NULL, search_key = '', city = NULL,"
        " note = NULL, blocked_at = coalesce(blocked_at, $3), blocked_reason = NULL, referral_code = NULL,"
        " news_since = NULL, newsletter_since = NULL, claimed_from_id = NULL, carry = 0, carry_of = 1,"
        f" version = version + 1, erased_at = $3 WHERE {db.among('id', 1, 'bigint')}",
        ids, NOBODY, now,
    )  # fmt: skip


async def wipe_people(customer_ids: Sequence[int], *, now: datetime) -> None:
    """Customers, whose codes and phones then find nobody."""
    if not customer_ids:
        return
    ids = db.to_json(list(customer_ids))
    theirs = db.among("customer_id", 1, "bigint")
    for table in ("member_code", "device", "inbox_entry", "message_preferences"):
        await db.execute(f"DELETE FROM {table} WHERE {theirs}", ids)
    await db.execute(f"UPDATE receipt_claim SET photo_id = NULL WHERE photo_id IN ({_PHOTOS.format(theirs)})", ids)
    await db.execute(f"DELETE FROM receipt_photo WHERE {theirs}", ids)
    await db.execute(
        "UPDATE push_delivery SET payload = NULL, subscription_id = NULL,"
        f" state = CASE WHEN state = 'WAITING' THEN 'CANCELLED' ELSE state END WHERE {theirs}",
        ids,
    )
    await db.execute(
        f"UPDATE customer SET account_id = NULL, name = $2, email = NULL, phone = NULL, birthday = NULL, city = NULL,"
        f" pin_hash = NULL WHERE {db.among('id', 1, 'bigint')}",
        ids, NOBODY,
    )  # fmt: skip


_PHOTOS = "SELECT id FROM receipt_photo WHERE {}"


async def wipe_login(account_id: int, *, now: datetime) -> None:
    """Whatever signs in with it, and listens for it. The row stays, since shifts and acts of years name its number."""
    for table in sorted(_hung_on_accounts()):
        await db.execute(f"DELETE FROM {table} WHERE account_id = $1", account_id)
    await db.execute(
        "DELETE FROM device WHERE session_id IN (SELECT id FROM session WHERE account_id = $1)", account_id
    )
    await db.execute(
        "UPDATE session SET ended_at = coalesce(ended_at, $2), user_agent = '', former_hash = NULL, former_salt = NULL,"
        " token_hash = 'erased ' || CAST(id AS VARCHAR(20)) WHERE account_id = $1",
        account_id, now,
    )  # fmt: skip
    await db.execute(
        "DELETE FROM job WHERE kind = 'mail' AND " + db.json_int("data", "account_id") + " = $1", account_id
    )
    await db.execute(
        "UPDATE account SET name = $2, email = NULL, email_verified_at = NULL, phone = NULL, phone_verified_at = NULL,"
        " password_hash = NULL, closes_at = NULL WHERE id = $1",
        account_id, NOBODY,
    )  # fmt: skip


async def detach(record: db.Row, *, now: datetime) -> None:
    """From its person, who keeps their wallet at other shops and may come back here as somebody new."""
    language = await Customer.get(id=record["customer_id"]).values_list("language", flat=True)
    nobody = await Customer.create(name=NOBODY, language=str(language), created_at=now)
    both = (record["customer_id"], record["merchant_id"])
    await db.execute("DELETE FROM inbox_entry WHERE customer_id = $1 AND merchant_id = $2", *both)
    await db.execute(
        "UPDATE consent_record SET customer_id = $3 WHERE customer_id = $1 AND merchant_id = $2", *both, nobody.id
    )
    await db.execute(
        "UPDATE news_read SET customer_id = $3 WHERE customer_id = $1 AND news_id IN (SELECT id FROM news_post"
        " WHERE merchant_id = $2)",
        *both, nobody.id,
    )  # fmt: skip
    await db.execute("UPDATE membership SET customer_id = $2 WHERE id = $1", record["id"], nobody.id)


async def _drop_pictures(ids: str) -> None:
    """At once: who asks to be forgotten does not wait the month that phones are given."""
    rows = await db.fetch(
        f"SELECT picture FROM review WHERE picture IS NOT NULL AND {db.among('membership_id', 1, 'bigint')}", ids
    )
    keys = [picture.key for row in rows if (picture := Picture.of(row["picture"]))]
    await db.execute(f"DELETE FROM media_file WHERE {db.among('key', 1)}", db.to_json(keys))


async def _wipe_receipts(ids: str, now: datetime) -> None:
    rows = await db.fetch(
        f"SELECT id, number_key, photo_id FROM receipt_claim WHERE {db.among('membership_id', 1, 'bigint')}", ids
    )
    await db.execute(
        "UPDATE receipt_claim SET number = '', as_claimed = NULL, refusal = '', photo_id = NULL,"
        " decided_at = CASE WHEN state = 'WAITING' THEN $2 ELSE decided_at END,"
        " state = CASE WHEN state = 'WAITING' THEN 'WITHDRAWN' ELSE state END"
        f" WHERE {db.among('membership_id', 1, 'bigint')}",
        ids, now,
    )  # fmt: skip
    hashed = [{"id": row["id"], "number_key": erased_key(row["number_key"])} for row in rows]
    await db.update_rows("receipt_claim", {"number_key": "text"}, hashed)
    photos = [row["photo_id"] for row in rows if row["photo_id"]]
    await db.execute(f"DELETE FROM receipt_photo WHERE {db.among('id', 1, 'bigint')}", db.to_json(photos))


async def _wipe_queues(whose: Whose, ids: str) -> None:
    """What waits to be told, and copies of what was."""
    await db.execute(
        "UPDATE push_delivery SET payload = NULL, subscription_id = NULL,"
        " state = CASE WHEN state = 'WAITING' THEN 'CANCELLED' ELSE state END"
        f" WHERE {db.among('membership_id', 1, 'bigint')}",
        ids,
    )
    number = db.json_int("data", "membership_id")
    await db.execute(f"DELETE FROM job WHERE kind = 'mail' AND {db.among(number, 1, 'bigint')}", ids)
    for membership_id in whose.membership_ids:
        await db.execute(
            "DELETE FROM webhook_delivery WHERE endpoint_id IN (SELECT id FROM webhook_endpoint WHERE merchant_id = $1)"
            " AND payload LIKE $2",
            whose.merchant_id, f'%"{global_id("Member", membership_id)}"%',
        )  # fmt: skip


async def _wipe_imports(merchant_id: int, said: Said) -> None:
    """Rows that name them without having led to their record, and the first rows that an import shows of its file."""
    after = 0
    while rows := await db.fetch(
        "SELECT r.id, r.cells FROM import_row r JOIN import_job j ON j.id = r.job_id WHERE j.merchant_id = $1"
        " AND r.id > $2 ORDER BY r.id LIMIT $3",
        merchant_id, after, ROWS_AT_ONCE,
    ):  # fmt: skip
        after = rows[-1]["id"]
        theirs = [row["id"] for row in rows if said.is_row(db.from_json(row["cells"]))]
        if theirs:
            await db.execute(f"{_BARE_ROW} WHERE {db.among('id', 1, 'bigint')}", db.to_json(theirs))
    await db.execute(  # of imports that are over; one that is still to run would write them anew anyway
        "DELETE FROM upload_part WHERE upload_id IN (SELECT upload_id FROM import_job WHERE merchant_id = $1"
        " AND finished_at IS NOT NULL)",
        merchant_id,
    )
    rows = await db.fetch("SELECT id, layout FROM import_job WHERE merchant_id = $1", merchant_id)
    seen = [(row["id"], db.from_json(row["layout"])) for row in rows]
    changed = [
        {"id": number, "layout": {**layout, "samples": kept}}
        for number, layout in seen
        if (kept := [line for line in layout["samples"] if not said.is_row(line)]) != layout["samples"]
    ]
    await db.update_rows("import_job", {"layout": "jsonb"}, changed)


def _hung_on_accounts() -> set[str]:
    """Tables whose rows end with their account: what is added to them later is erased too. Sessions are emptied."""
    return {
        model._meta.db_table
        for model in Tortoise.apps["models"].values()
        for field in model._meta.fields_map.values()
        if isinstance(field, ForeignKeyFieldInstance)
        and field.model_name == "models.Account"
        and field.on_delete == OnDelete.CASCADE
    } - {"session"}
