"""A merchant's own words for its mails: kept, given up again, read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import ChangedMeanwhile, Checks, NotFound
from fiel.core.language import Language
from fiel.merchants.models import MailEvent
from fiel.messaging.mails.defaults import Words, default_words
from fiel.messaging.mails.events import EDITABLE, EVENTS
from fiel.messaging.mails.rendering import check_words


@dataclass(frozen=True, slots=True)
class Template:
    """*version*: 0 while the words are ours."""

    event: MailEvent
    language: Language
    words: Words
    version: int


async def save_template(
    actor: StaffActor, event: MailEvent, language: Language, words: Words, version: int, *, now: datetime
) -> None:
    """Manager and up. *version*: of the words that the form showed. Raises NotFound, InvalidInput, ChangedMeanwhile."""
    actor.require(Role.MANAGER)
    kept = _checked(event, words)

    async def body() -> None:
        values = (actor.merchant_id, event.value, language, kept.subject, kept.text, kept.html, kept.sms, now)
        if version == 0:
            written = await db.execute(
                "INSERT INTO mail_template (merchant_id, event, language, subject, text, html, sms, version,"
                " updated_at, employee_id) VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9)"
                " ON CONFLICT (merchant_id, event, language) DO NOTHING",
                *values, actor.employee_id,
            )  # fmt: skip
        else:
            written = await db.execute(
                "UPDATE mail_template SET subject = $4, text = $5, html = $6, sms = $7, version = version + 1,"
                " updated_at = $8, employee_id = $9 WHERE merchant_id = $1 AND event = $2 AND language = $3"
                " AND version = $10",
                *values, actor.employee_id, version,
            )  # fmt: skip
        if not written:
            raise ChangedMeanwhile
        await _record("mail.template_saved", actor, event, language, now)

    await db.transaction(body)


async def reset_template(actor: StaffActor, event: MailEvent, language: Language, *, now: datetime) -> None:
    """Back to our words. Manager and up. Raises NotFound."""
    actor.require(Role.MANAGER)

    async def body() -> None:
        if await db.execute(
            "DELETE FROM mail_template WHERE merchant_id = $1 AND event = $2 AND language = $3",
            actor.merchant_id, event.value, language,
        ):  # fmt: skip
            await _record("mail.template_reset", actor, event, language, now)

    await db.transaction(body)


def _checked(event: MailEvent, words: Words) -> Words:
    if event not in EDITABLE:
        raise NotFound
    checks = Checks()
    kept = check_words(checks, words, EVENTS[event])
    checks.done()
    return kept


async def _record(kind: str, actor: StaffActor, event: MailEvent, language: Language, now: datetime) -> None:
    await record(Happened(kind, actor, now, merchant_id=actor.merchant_id,
                          data={"event": event.value, "language": language}))  # fmt: skip


async def templates_of(merchant_id: int) -> list[Template]:
    """Every mail that can be worded, in both languages, with our words where there are none."""
    rows = await db.fetch(
        "SELECT event, language, subject, text, html, sms, version FROM mail_template WHERE merchant_id = $1",
        merchant_id,
    )
    kept = {(row["event"], row["language"]): row for row in rows}
    with_value = await _has_value(merchant_id)
    languages: tuple[Language, ...] = ("es", "en")
    return [
        _template(event, language, kept.get((event.value, language)), with_value)
        for event in EDITABLE
        for language in languages
    ]


async def template_of(merchant_id: int, event: MailEvent, language: Language) -> Template:
    row = await db.fetch_one(
        "SELECT subject, text, html, sms, version FROM mail_template WHERE merchant_id = $1 AND event = $2"
        " AND language = $3",
        merchant_id, event.value, language,
    )  # fmt: skip
    return _template(event, language, row, await _has_value(merchant_id))


def _template(event: MailEvent, language: Language, row: db.Row | None, with_value: bool) -> Template:
    if row is None:
        return Template(event, language, default_words(event, language, with_value=with_value), 0)
    return Template(event, language, Words(row["subject"], row["text"], row["html"], row["sms"]), row["version"])


async def _has_value(merchant_id: int) -> bool:
    rows = await db.fetch("SELECT 1 AS one FROM program WHERE merchant_id = $1 AND redeem_points > 0", merchant_id)
    return bool(rows)
