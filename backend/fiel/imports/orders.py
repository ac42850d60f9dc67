"""Rows that are past orders, each with its number at the shop that they came from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from fiel.core import db
from fiel.core.errors import Checks, InvalidInput, Refusal
from fiel.core.text import fold
from fiel.imports.cells import read_amount, read_moment
from fiel.imports.columns import Field
from fiel.imports.models import Outcome
from fiel.imports.reading import Record
from fiel.imports.rows import Row, Setting, begin, directory_of, end, find_members, meaning, number_rows, tell_twice
from fiel.orders.actions import Content, OrderNews, Refund, Taken, take
from fiel.orders.actions.ordering import check_ref
from fiel.orders.rules import OrderState
from fiel.purchases.actions.award_many import import_source

REFUND = "import"
"""The number of the refund that a row's column tells."""
_WORDS: Mapping[OrderState, str] = {
    OrderState.CREATED: "creado|pendiente|pendiente de pago|en espera|created|pending|on hold|open",
    OrderState.PAID: "pagado|procesando|en preparacion|enviado|paid|processing|shipped",
    OrderState.COMPLETED: "completado|entregado|terminado|finalizado|completed|complete|delivered|fulfilled|closed",
    OrderState.CANCELLED: "anulado|cancelado|fallido|cancelled|canceled|failed|voided",
    OrderState.REFUNDED: "devuelto|reembolsado|refunded|returned",
}  # fmt: skip


def read(record: Record, setting: Setting) -> Row:
    """A row with its values checked. Pure; it takes a while."""
    row, checks = begin(record, setting)
    texts = row.texts
    if not any(texts.get(field) for field in (Field.CODE, Field.EMAIL, Field.PHONE)):
        checks.fail("", "WHO")
    ref = texts[Field.REFERENCE] = texts.get(Field.REFERENCE, "").removeprefix("#")
    check_ref(checks, Field.REFERENCE.value, ref)
    currency, signs = setting.terms.currency, setting.signs
    row.amount_minor = read_amount(
        checks, Field.AMOUNT.value, texts.get(Field.AMOUNT, ""), currency, signs, or_nothing=True
    )
    if (refunded := texts.get(Field.REFUNDED, "")) and not _is_nothing(refunded):
        row.refunded_minor = read_amount(checks, Field.REFUNDED.value, refunded.lstrip("-−"), currency, signs)
    row.state = _read_state(checks, texts.get(Field.STATE, ""))
    if day := texts.get(Field.DATE):
        row.at = read_moment(checks, Field.DATE.value, day, day_first=setting.options.day_first,
                             time_zone=setting.terms.time_zone, now=setting.now)  # fmt: skip
    return end(row, checks)


async def plan(rows: Sequence[Row], setting: Setting, *, writes: bool) -> None:
    """Say what becomes of each row and, in the transaction that does it (*writes*), do it."""
    for row, _ in find_members(rows, await directory_of(rows, setting)):
        row.content, row.is_named = meaning("orders", row.texts[Field.REFERENCE]), True
    tell_twice(rows, await number_rows(rows, setting), "ORDER_BEFORE")
    told = [row for row in rows if row.is_open]
    if not told:
        return
    source_id = setting.options.source_id or await import_source(setting.terms.merchant_id)
    earlier = {} if writes else await _carries(rows, setting)
    answers = await take(
        setting.actor, source_id, setting.terms, [_news(row, setting) for row in told], now=setting.now, in_bulk=True,
        writes=writes, carries=earlier,
    )  # fmt: skip
    for row, answer in zip(told, answers, strict=True):
        _settle(row, answer, setting)


def _settle(row: Row, answer: Taken | Refusal, setting: Setting) -> None:
    if isinstance(answer, InvalidInput):
        row.problems.extend(replace(one, path="") for one in answer.problems)
        return
    if isinstance(answer, Refusal):
        row.fail("", answer.code)
        return
    row.points = answer.points
    row.carry = answer.carry * setting.terms.earn_amount_minor // answer.carry_of
    row.outcome = Outcome.CREATE if answer.is_new else Outcome.UPDATE if answer.is_changed else Outcome.SAME


def _news(row: Row, setting: Setting) -> OrderNews:
    at, total = row.at or setting.now, row.amount_minor or 0
    refunds = (Refund(REFUND, row.refunded_minor, at),) if row.refunded_minor else ()
    content = Content(row.membership_id or 0, (), total, 0, 0, 0, total, at)
    return OrderNews(row.texts[Field.REFERENCE], at, content, row.state, refunds)


async def _carries(rows: Sequence[Row], setting: Setting) -> dict[int, int]:
    """What rows of this file that were checked before leave their members to carry on."""
    found = await db.fetch(
        "SELECT r.membership_id, r.carry FROM import_row r WHERE r.job_id = $1 AND r.number < $2"
        " AND r.carry IS NOT NULL AND r.number = (SELECT max(l.number) FROM import_row l WHERE l.job_id = $1"
        " AND l.membership_id = r.membership_id AND l.number < $2 AND l.carry IS NOT NULL)"
        f" AND {db.among('r.membership_id', 3, 'bigint')}",
        setting.job_id, rows[0].number, db.to_json(sorted({row.membership_id for row in rows if row.membership_id})),
    )  # fmt: skip
    return {row["membership_id"]: row["carry"] for row in found}


def _read_state(checks: Checks, text: str) -> OrderState:
    """None: it is an order of the past, so that it was completed."""
    said = " ".join(fold(text).replace("_", " ").replace("-", " ").split()).removeprefix("wc ")
    if not said:
        return OrderState.COMPLETED
    state = next((state for state, words in _WORDS.items() if said in words.split("|")), None)
    if state is None:
        checks.fail(Field.STATE.value, "STATE")
    return state or OrderState.COMPLETED


def _is_nothing(text: str) -> bool:
    return not any(character in "123456789" for character in text)
