"""Reading all that is held about somebody, a page at a time."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping

from fiel.core import db
from fiel.core.media import Picture, media_file
from fiel.privacy.sections import OWN, PERSONAL, SECTIONS, Kind, Section
from fiel.privacy.whose import Whose

ROWS_AT_ONCE = 500

EXPORTED = frozenset(table for one in (*SECTIONS, *PERSONAL, *OWN) for table in one.tables) | {
    "receipt_photo", "media_file",
}  # fmt: skip
"""Tables whose rows the files hold; pictures as files."""

NOT_EXPORTED: Mapping[str, str] = {
    "mail_token": "hashes of links that were mailed",
    "checkout_token": "hashes of codes for a checkout",
    "spent_challenge": "hashes of questions to passkeys, for minutes",
    "change": "numbers of rows that were written, for a moment", "change_sum": "how often they were written",
    "failure": "hashes of who failed to sign in, for a day",
    "idempotency_key": "keys of operations, for the books",
    "household_invitation": "hashes of links", "household_draw": "whose points paid: the movements say it",
    "lot_move": "which points a movement took: the movements and the lots say it",
    "automation_step": "what an automation did: the movements, gifts and messages say it",
    "automation_inside": "who was last seen in a segment",
    "job": "work that waits for a moment",
    "webhook_delivery": "what was told to the shop's systems, by numbers",
    "flag": "a manager's watch over employees",
    "import_key": "hashes of lines",
    "upload": "a file of many people, for a day", "upload_part": "a file of many people, for a day",
    "employee": "the employer's record of who works there", "shift": "the employer's record of who works there",
}  # fmt: skip


def sections_for(whose: Whose) -> tuple[Section, ...]:
    return (*SECTIONS, *PERSONAL) if whose.account_id is None else (*OWN, *SECTIONS, *PERSONAL)


async def rows_of(section: Section, whose: Whose) -> AsyncIterator[db.Row]:
    """Every row of a section, oldest first."""
    if section in OWN:
        ids = [whose.account_id] if section.by_account else list(whose.customer_ids)
    else:
        ids = list(whose.membership_ids if section in SECTIONS else whose.customer_ids)
    shop = "s.name AS shop, s.currency AS currency, " if section.of_shops else ""
    names = [f"c{place}_at" if one.kind is Kind.WHEN else f"c{place}" for place, one in enumerate(section.columns)]
    columns = ", ".join(f"{one.sql} AS {name}" for name, one in zip(names, section.columns, strict=True))
    only = " AND s.id = $4" if section in PERSONAL and whose.merchant_id is not None else ""
    values = (whose.merchant_id,) if only else ()
    after = 0
    while True:
        rows = await db.fetch(
            f"SELECT r.id AS row_id, {shop}{columns} {section.source}"
            f" WHERE {db.among(section.whose, 1, 'bigint', few=True)} AND r.id > $2{only} ORDER BY r.id"
            " LIMIT $3",
            db.to_json(ids), after, ROWS_AT_ONCE, *values,
        )  # fmt: skip
        for row in rows:
            yield {
                **{name: row[name] for name in ("shop", "currency") if name in row},
                **{one.key: row[name] for name, one in zip(names, section.columns, strict=True)},
            }
        if len(rows) < ROWS_AT_ONCE:
            return
        after = rows[-1]["row_id"]


async def pictures_of(whose: Whose) -> AsyncIterator[tuple[str, bytes]]:
    """Name and content of each photo they sent, one at a time."""
    ids = db.to_json(list(whose.membership_ids))
    claims = await db.fetch(
        "SELECT id, photo_id FROM receipt_claim WHERE photo_id IS NOT NULL"
        f" AND {db.among('membership_id', 1, 'bigint', few=True)} ORDER BY id",
        ids,
    )
    for claim in claims:
        photo = await db.fetch_one("SELECT data FROM receipt_photo WHERE id = $1", claim["photo_id"])
        if photo is not None:
            yield f"receipt-{claim['id']}.webp", bytes(photo["data"])
    reviews = await db.fetch(
        "SELECT id, picture FROM review WHERE picture IS NOT NULL"
        f" AND {db.among('membership_id', 1, 'bigint', few=True)} ORDER BY id",
        ids,
    )
    for review in reviews:
        picture = Picture.of(review["picture"])
        found = await media_file(picture.key, picture.widths[-1], "webp") if picture else None
        if found is not None:
            yield f"review-{review['id']}.webp", found
