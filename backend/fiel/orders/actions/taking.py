"""What shops tell of their orders, in any order and however often: kept, and what it changes settled.

An order's row is made by whatever is told first; what comes before its content waits in it. All that counts is a
function of what is known, never of the order in which it came.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from fiel.achievements.rules import AS_IT_IS
from fiel.core import db
from fiel.core.actor import Actor
from fiel.core.errors import InvalidInput, Refusal, problem
from fiel.core.language import minor_digits
from fiel.merchants.actions import ProgramTerms
from fiel.merchants.models import OrderMoment
from fiel.orders.actions.drafts import MONEY, Draft, Member, count, known_of, lock_members
from fiel.orders.actions.news import Content, OrderNews, Taken
from fiel.orders.actions.settling import settle
from fiel.orders.checkout.loaders import hold_orders, standing
from fiel.orders.checkout.returning import follow
from fiel.orders.errors import OrderChanged, OrderOfAnother, RefundChanged, RefundTooLarge
from fiel.orders.reviews import following as reviewing
from fiel.orders.rules import NOTHING, OrderState, ProductPoints, Told, Worth, told_of, worth_of
from fiel.purchases.actions.work_out import earn_rate

MOST_POINTS = 10**9
"""That one order brings: more is a mistake in its products."""
LARGEST_WORTH = 2**62


@dataclass(slots=True)
class _Known:
    """An order's row, locked, with its refunds."""

    row: db.Row
    refunds: dict[str, int] = field(default_factory=dict)


async def take(
    actor: Actor, source_id: int, terms: ProgramTerms, news: Sequence[OrderNews], *, now: datetime,
    in_bulk: bool = False, writes: bool = True, carries: Mapping[int, int] | None = None,
) -> list[Taken | Refusal]:  # fmt: skip
    """Keep what is told of orders, each named once, and settle their points. *in_bulk*: nobody is told one by one;
    not *writes*: nothing is kept, it is only said what would be, for members who then carry *carries*.

    Answers a Refusal for each that can't be: OrderChanged, OrderOfAnother, RefundTooLarge, RefundChanged. Inside a
    transaction, which undoes them if it is undone.
    """
    if writes:
        await hold_orders(source_id, [one.ref for one in news])
    known = await _lock_orders(terms.merchant_id, source_id, [one.ref for one in news], now, writes=writes)
    paid_by = {ref: row["membership_id"] for ref, row in (await standing(source_id, list(known))).items()}
    members = await lock_members(_membership_ids(known.values(), news) | set(paid_by.values()), now=now, locks=writes)
    if in_bulk:  # of the past: who was in which tier then is not known
        for member in members.values():
            member.multiplier_bp = AS_IT_IS
    for number, carry in (carries or {}).items():
        if number in members:
            members[number].carry, members[number].carry_of = carry, terms.earn_amount_minor
    products = await _products(terms.merchant_id, news)
    answers: list[tuple[Draft, bool, tuple[str, ...]] | Refusal] = []
    drafts = []
    for one in news:
        try:
            if one.content is not None and one.ref in paid_by:
                _require_payer(one, members[paid_by[one.ref]], members)
            draft, is_late = _merge(known[one.ref], one, members, products, terms)
        except Refusal as refusal:
            answers.append(refusal)
            continue
        draft.counts_now = draft.is_due(terms)
        if draft.is_changed or draft.content_at != known[one.ref].row["content_at"]:
            drafts.append(draft)
        refs = {line.product_ref for line in one.content.lines if line.product_ref} if one.content else set()
        answers.append((draft, is_late, tuple(sorted(refs - products.keys()))))
    if writes:
        await _write_content(drafts)
        await follow(actor, source_id, drafts, members, now=now, reacts=not in_bulk)
        await settle(actor, source_id, terms, drafts, members, now=now, in_bulk=in_bulk)
        await reviewing.follow(actor, terms, drafts, now=now, reacts=not in_bulk)
    else:
        count(known_of(drafts, members), terms)
    return [answer if isinstance(answer, Refusal) else _taken(*answer) for answer in answers]


def _require_payer(news: OrderNews, payer: Member, members: Mapping[int, Member]) -> None:
    """Raises OrderOfAnother where somebody else's points paid for part of it."""
    if news.content is not None and members[news.content.membership_id].id != payer.id:
        raise OrderOfAnother(order=news.ref)


def _taken(draft: Draft, is_late: bool, unknown: tuple[str, ...]) -> Taken:
    is_new = draft.content is not None and not draft.had_content
    return Taken(draft.id, draft.is_changed, is_late, unknown, is_new, draft.given, *draft.carried)


def _merge(
    known: _Known, news: OrderNews, members: Mapping[int, Member], products: Mapping[str, ProductPoints | None],
    terms: ProgramTerms,
) -> tuple[Draft, bool]:  # fmt: skip
    """The order with *news* in it, and whether some of it is late."""
    row = known.row
    before = told_of(row)
    draft = Draft.of(row, before, news.happened_at)
    is_late = False
    if news.content is not None:
        is_late = _take_content(draft, row, news.content, members, products, terms)
    if news.state is not None:
        after = draft.told.moved(news.state, news.happened_at)
        is_late = is_late or not _came_to(after, news.state)
        draft.told = after
    total = draft.told.total_minor
    for refund in news.refunds:
        if refund.ref in known.refunds:
            if known.refunds[refund.ref] != refund.amount_minor:
                raise RefundChanged(refund=refund.ref)
            continue
        left = None if total is None else total - draft.told.refunded_minor
        if left is not None and refund.amount_minor > left:
            raise RefundTooLarge(order=row["ref"], left=left)
        known.refunds[refund.ref] = refund.amount_minor
        draft.refunds.append(refund)
        draft.told = replace(draft.told, refunded_minor=draft.told.refunded_minor + refund.amount_minor)
    if total is not None:  # refunds that came before it may be more
        draft.told = replace(draft.told, refunded_minor=min(total, draft.told.refunded_minor))
    return draft, is_late


def _came_to(told: Told, state: OrderState) -> bool:
    return told.state is state or (told.state is OrderState.PARTLY_REFUNDED and told.progress.value == state.value)


def _take_content(
    draft: Draft, row: db.Row, content: Content, members: Mapping[int, Member],
    products: Mapping[str, ProductPoints | None], terms: ProgramTerms,
) -> bool:  # fmt: skip
    """Whether it is older than what is known."""
    member = members[content.membership_id]
    if row["membership_id"] is not None and members[row["membership_id"]].id != member.id:
        raise OrderOfAnother(order=row["ref"])
    fingerprint = content.fingerprint()
    if fingerprint == row["content"]:
        draft.content_at = max((at for at in (row["content_at"], content.updated_at) if at), default=None)
        return False
    if row["content"] is not None:
        if row["content_at"] and content.updated_at and content.updated_at < row["content_at"]:
            return True
        if row["purchase_id"] is not None or draft.told.cancelled_at or draft.told.returned_at:
            raise OrderChanged(order=row["ref"])
    draft.content, draft.fingerprint, draft.membership_id = content, fingerprint, member.id
    draft.worth = _worth(content, member, products, terms)
    draft.told = replace(draft.told, total_minor=content.total_minor)
    draft.money = {name: getattr(content, name) for name in MONEY}
    draft.location_id = content.location_id
    if content.is_dated or row["content"] is None:  # else it stays at the day that it was first heard of
        draft.placed_at = content.placed_at
    draft.content_at = content.updated_at or row["content_at"]
    return False


def _worth(
    content: Content, member: Member, products: Mapping[str, ProductPoints | None], terms: ProgramTerms
) -> Worth:
    if member.is_blocked or not terms.is_active:
        return NOTHING
    own = {ref: points for ref, points in products.items() if points is not None}
    worth = worth_of(
        content.lines, content.goods_minor, content.discount_minor, own,
        earn_rate(terms, member.multiplier_bp),
        10 ** minor_digits(terms.currency),
    )  # fmt: skip
    if worth.parts > MOST_POINTS * worth.of or worth.parts > LARGEST_WORTH:
        raise InvalidInput(problem("totalMinor", "POINTS_LARGE", most=MOST_POINTS))
    return worth


def _membership_ids(known: Iterable[_Known], news: Iterable[OrderNews]) -> set[int]:
    ids = {one.content.membership_id for one in news if one.content is not None}
    return ids | {one.row["membership_id"] for one in known if one.row["membership_id"] is not None}


async def _lock_orders(
    merchant_id: int, source_id: int, refs: Sequence[str], now: datetime, *, writes: bool
) -> dict[str, _Known]:
    """The rows of *refs*, made where there were none: each holds the others off until the commit. Not *writes*: as
    they would be."""
    columns = {"merchant_id": "bigint", "source_id": "bigint", "ref": "text", "progress": "text", "why": "jsonb",
               "goods_minor": "bigint", "discount_minor": "bigint", "shipping_minor": "bigint", "tax_minor": "bigint",
               "total_minor": "bigint", "refunded_minor": "bigint", "worth": "bigint", "worth_of": "bigint",
               "counted_worth": "bigint", "taken_back": "bigint", "pending": "bigint",
               "counted_minor": "bigint", "placed_at": "timestamptz", "updated_at": "timestamptz",
               "created_at": "timestamptz"}  # fmt: skip
    zeros = dict.fromkeys(
        ("goods_minor", "discount_minor", "shipping_minor", "tax_minor", "total_minor", "refunded_minor", "worth",
         "counted_worth", "taken_back", "pending", "counted_minor"), 0,
    )  # fmt: skip
    rows: list[db.Row] = [
        {"merchant_id": merchant_id, "source_id": source_id, "ref": ref, "progress": OrderMoment.CREATED.value,
         "why": [], "worth_of": 1, **zeros, "placed_at": now, "updated_at": now, "created_at": now}
        for ref in sorted(refs)
    ]  # fmt: skip
    if writes:
        await db.insert_rows("shop_order", columns, rows, on_conflict="(source_id, ref) DO NOTHING")
    for_update = "" if db.is_sqlite() or not writes else " FOR UPDATE"
    found = await db.fetch(
        f"SELECT * FROM shop_order WHERE source_id = $1 AND {db.among('ref', 2)} ORDER BY id{for_update}",
        source_id,
        db.to_json(list(refs)),
    )
    nothing = dict.fromkeys(("membership_id", "location_id", "cancelled_at", "returned_at", "content", "content_at",
                             "rounding", "purchase_id"))  # fmt: skip
    known = {row["ref"]: _Known({**nothing, **row, "id": 0}) for row in rows if not writes}
    known |= {row["ref"]: _Known(row) for row in found}
    by_id = {one.row["id"]: one for one in known.values()}
    for refund in await db.fetch(
        f"SELECT order_id, ref, amount_minor FROM order_refund WHERE {db.among('order_id', 1, 'bigint')}",
        db.to_json(sorted(by_id)),
    ):
        by_id[refund["order_id"]].refunds[refund["ref"]] = refund["amount_minor"]
    return known


async def _products(merchant_id: int, news: Sequence[OrderNews]) -> dict[str, ProductPoints | None]:
    """Those of the lines that the shop told us of; None: it earns by the rate."""
    refs = {line.product_ref for one in news if one.content for line in one.content.lines if line.product_ref}
    if not refs:
        return {}
    rows = await db.fetch(
        "SELECT ref, points, points_bp FROM product WHERE merchant_id = $1 AND removed_at IS NULL"
        f" AND {db.among('ref', 2)}",
        merchant_id,
        db.to_json(sorted(refs)),
    )
    return {
        row["ref"]: ProductPoints(row["points"], row["points_bp"])
        if row["points"] is not None or row["points_bp"] is not None
        else None
        for row in rows
    }


async def _write_content(drafts: Sequence[Draft]) -> None:
    told = [(draft.id, draft.content) for draft in drafts if draft.content is not None]
    if not told:
        return
    await db.execute(
        f"DELETE FROM order_line WHERE {db.among('order_id', 1, 'bigint')}", db.to_json([number for number, _ in told])
    )
    columns = {"order_id": "bigint", "number": "int", "product_ref": "text", "name": "text", "quantity": "int",
               "unit_price_minor": "bigint", "total_minor": "bigint"}  # fmt: skip
    await db.insert_rows(
        "order_line", columns,
        [{"order_id": number, "number": place, "product_ref": line.product_ref, "name": line.name,
          "quantity": line.quantity, "unit_price_minor": line.unit_price_minor, "total_minor": line.total_minor}
         for number, content in told for place, line in enumerate(content.lines, 1)],
    )  # fmt: skip
