"""Promo codes: made, and typed by customers and tills."""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import AccountActor, Actor, Role, ShopActor, StaffActor, TokenActor
from fiel.core.errors import Checks, NotFound
from fiel.core.ids import Draw, new_code
from fiel.core.text import fold
from fiel.identity import throttle
from fiel.ledger import actions as ledger
from fiel.members.actions import MemberRef, ensure_membership, resolve_member
from fiel.members.actions.giving import lock_member
from fiel.members.errors import MemberBlocked
from fiel.members.models import Membership
from fiel.merchants.actions import load_terms
from fiel.promotions import loaders
from fiel.promotions.actions.doing import Chance, Doing
from fiel.promotions.actions.giving import give
from fiel.promotions.actions.offers import Offer, Terms, facts_for, has_place, offer_of
from fiel.promotions.actions.performing import INSTANT
from fiel.promotions.actions.vouchers import not_yet, spend
from fiel.promotions.errors import AllGone, CodeUsed, PromotionNotOn
from fiel.promotions.models import PromotionKind
from fiel.rules.evaluation import Evaluation

MOST_AT_ONCE = 10_000
MOST_CODES = 100_000
GENERATED_LENGTH = 9
_CODE = re.compile(r"[A-Z0-9]{4,24}")


async def add_codes(
    actor: StaffActor, promotion_id: int, *, shared: str | None = None, listed: Sequence[str] = (), generate: int = 0,
    now: datetime, draw: Draw = secrets.token_bytes,
) -> int:  # fmt: skip
    """One code for all (*shared*), codes *listed* one by one, or so many made by us; how many are new. Those that the
    promotion has already are left as they are. Manager and up.

    Raises NotFound, InvalidInput.
    """
    actor.require(Role.MANAGER)
    checks = Checks()
    checks.within("generate", generate, 0, MOST_AT_ONCE)
    if len(listed) > MOST_AT_ONCE:
        checks.fail("codes", "MANY", most=MOST_AT_ONCE)
    wanted = [read_code(one) for one in ([shared] if shared is not None else listed[:MOST_AT_ONCE]) if one.strip()]
    if any(not _CODE.fullmatch(one) for one in wanted):
        checks.fail("shared" if shared is not None else "codes", "PROMO_CODE")
    checks.done()
    if sum((shared is not None, bool(listed), generate > 0)) > 1:
        checks.fail("codes", "ONE_CODE_WAY")
    checks.done()
    wanted += [new_code(GENERATED_LENGTH, draw) for _ in range(generate)]
    if not wanted:
        checks.fail("codes", "REQUIRED")
    checks.done()

    async def body() -> int:
        await db.hold("promo_codes", actor.merchant_id)
        row = await loaders.promotion(actor.merchant_id, promotion_id)
        if row is None or row["kind"] != PromotionKind.PROMO_CODE.value:
            raise NotFound
        await db.lock_row("promotion", promotion_id)
        unique = list(dict.fromkeys(wanted))
        await _free_removed(actor.merchant_id, unique)
        clash = await db.fetch(
            f"SELECT code FROM promo_code WHERE merchant_id = $1 AND promotion_id <> $3 AND {db.among('code', 2)}"
            " ORDER BY code LIMIT 1",
            actor.merchant_id, db.to_json(unique), promotion_id,
        )  # fmt: skip
        count = (await db.fetch("SELECT count(*) AS n FROM promo_code WHERE promotion_id = $1", promotion_id))[0]["n"]
        if clash:
            checks.fail("shared" if shared is not None else "codes", "CODE_TAKEN", taken=clash[0]["code"])
        if count + len(unique) > MOST_CODES:
            checks.fail("codes", "FULL", most=MOST_CODES)
        checks.done()
        columns = {"merchant_id": "bigint", "promotion_id": "bigint", "code": "text", "is_shared": "boolean",
                   "uses": "bigint", "created_at": "timestamptz"}  # fmt: skip
        rows: list[db.Row] = [
            {"merchant_id": actor.merchant_id, "promotion_id": promotion_id, "code": code,
             "is_shared": shared is not None, "uses": 0, "created_at": now}
            for code in unique
        ]  # fmt: skip
        await db.insert_rows("promo_code", columns, rows, on_conflict="(merchant_id, code) DO NOTHING")
        made = await db.fetch("SELECT count(*) AS n FROM promo_code WHERE promotion_id = $1", promotion_id)
        added = int(made[0]["n"]) - int(count)
        await record(Happened("promotion.codes_added", actor, now, merchant_id=actor.merchant_id,
                              subject=("promotion", promotion_id), data={"count": added}))  # fmt: skip
        return added

    return await db.transaction(body)


async def _free_removed(merchant_id: int, codes: Sequence[str]) -> None:
    """A draft that was removed leaves its codes to whoever wants them."""
    await db.execute(
        f"DELETE FROM promo_code WHERE merchant_id = $1 AND {db.among('code', 2)} AND promotion_id IN"
        " (SELECT id FROM promotion WHERE merchant_id = $1 AND removed_at IS NOT NULL)",
        merchant_id,
        db.to_json(list(codes)),
    )


def read_code(text: str) -> str:
    """As it is kept: ``verano-25`` is ``VERANO25``, ``Niño`` is ``NINO``."""
    return fold(text).upper().replace(" ", "").replace("-", "")


async def type_code(
    actor: AccountActor, slug: str, code: str, *, now: datetime, chance: Chance | None = None, address: str = ""
) -> int:
    """A customer types a code in the wallet; the voucher that it brought. Guesses are counted by customer and by
    address.

    Raises NotFound, Throttled, ProgramPaused, MemberBlocked, PromotionNotOn, NotForYou, HadEnough, AllGone, CodeUsed,
    NotYet.
    """
    own = await loaders.own_membership(actor.customer_id, slug)
    if own is None:
        raise NotFound
    limits = [(throttle.PROMO_CODE, f"customer:{actor.customer_id}")]
    if address:
        limits.append((throttle.PROMO_CODE_ADDRESS, address))
    await _require_code(own["merchant_id"], code, limits, now)

    async def body() -> int:
        return await _redeem(actor, own["merchant_id"], own["id"], code, None, chance or Chance(), now)

    return await db.transaction(body)


async def type_member_code(
    actor: ShopActor, ref: MemberRef, code: str, key: str, *, now: datetime, chance: Chance | None = None
) -> int:
    """A till or an e-shop types a code for a customer, who becomes a member by it; once for each *key*. Raises as
    ``type_code`` does, and KeyReused."""
    limit = (throttle.PROMO_CODE_SHOP, f"{actor.trace[0]}:{actor.trace[1]}")
    await _require_code(actor.merchant_id, code, [limit], now)
    resolved = await resolve_member(actor, ref, now=now)

    async def body() -> int:
        once = await ledger.claim_key(actor.merchant_id, key, now=now)
        once.means("promo_code", actor, customer=resolved.customer_id, code=read_code(code))
        if once.replayed is not None:
            return int(once.replayed["voucher"])
        membership_id = await ensure_membership(actor, resolved.customer_id, actor.merchant_id, now=now)
        made = await _redeem(actor, actor.merchant_id, membership_id, code, actor.location_id, chance or Chance(), now)
        await once.keep(voucher=made)
        return made

    return await db.transaction(body)


async def _require_code(
    merchant_id: int, code: str, limits: Sequence[tuple[throttle.Limit, str]], now: datetime
) -> None:
    """Raises NotFound, Throttled."""

    async def look() -> db.Row | None:
        return await db.fetch_one(
            "SELECT 1 AS one FROM promo_code c JOIN promotion p ON p.id = c.promotion_id AND p.removed_at IS NULL"
            " WHERE c.merchant_id = $1 AND c.code = $2",
            merchant_id, read_code(code),
        )  # fmt: skip

    await throttle.guessed(look, *limits, now=now)


async def _redeem(
    actor: Actor,
    merchant_id: int,
    membership_id: int,
    code: str,
    location_id: int | None,
    chance: Chance,
    now: datetime,
) -> int:
    (await load_terms(merchant_id)).require_active()
    member: Membership = await lock_member(membership_id, now=now)
    if member.blocked_at is not None:
        raise MemberBlocked
    row = await db.fetch_one(
        "SELECT id, promotion_id, is_shared FROM promo_code WHERE merchant_id = $1 AND code = $2",
        merchant_id, read_code(code),
    )  # fmt: skip
    found = await loaders.promotion(merchant_id, row["promotion_id"]) if row else None
    if row is None or found is None:
        raise NotFound
    one = offer_of(found)
    await _require_first(one.id, member.id)
    facts = await facts_for([one], merchant_id, member.id, now=now, location_id=location_id)
    seen = one.terms.evaluate(facts)
    if not seen.may_come:
        raise await not_yet(merchant_id, seen)
    doing = Doing(actor, member, ("promo_code", row["id"]), one.title, chance, now, location_id)
    given = await give(doing, one, facts=facts, promo_code_id=row["id"])
    await _count_use(row["id"])
    if _at_once(one.terms, seen):
        await spend(Doing(actor, member, ("voucher", given.id), one.title, chance, now, location_id), given.id, None,
                    employee_id=None if isinstance(actor, AccountActor | TokenActor) else actor.trace[1],
                    how="CODE")  # fmt: skip
    return given.id


async def redeem_code(doing: Doing, code: str) -> int:
    """What a code brings, for a checkout that uses it at once: the voucher. Inside its transaction, with the member's
    account locked.

    Raises NotFound, PromotionNotOn, NotForYou, HadEnough, AllGone, CodeUsed.
    """
    merchant_id = doing.member.merchant_id
    row = await db.fetch_one(
        "SELECT id, promotion_id FROM promo_code WHERE merchant_id = $1 AND code = $2", merchant_id, read_code(code)
    )
    found = await loaders.promotion(merchant_id, row["promotion_id"]) if row else None
    if row is None or found is None:
        raise NotFound
    one = offer_of(found)
    await _require_first(one.id, doing.member.id)
    given = await give(replace(doing, cause=("promo_code", row["id"]), title=one.title), one, promo_code_id=row["id"])
    await _count_use(row["id"])
    return given.id


async def require_unused(one: Offer, row: db.Row, membership_id: int, *, now: datetime) -> None:
    """Whether a code (its *row*) could be redeemed now, but for whom its promotion is for.

    Raises PromotionNotOn, HadEnough, AllGone, CodeUsed.
    """
    if not one.is_on(now):
        raise PromotionNotOn
    if row["uses"] and not row["is_shared"]:
        raise CodeUsed
    await _require_first(one.id, membership_id)
    if not await has_place(one, membership_id):
        raise AllGone


async def require_codes(actor: ShopActor, codes: Sequence[str], *, now: datetime) -> None:
    """Those that a till or an e-shop types, counted as tries are. Raises NotFound, Throttled."""
    limit = (throttle.PROMO_CODE_SHOP, f"{actor.trace[0]}:{actor.trace[1]}")
    for code in codes:
        await _require_code(actor.merchant_id, code, [limit], now)


async def _require_first(promotion_id: int, membership_id: int) -> None:
    """Raises CodeUsed."""
    had = await db.fetch(
        f"SELECT 1 AS one FROM voucher v WHERE {loaders.mine('v.membership_id', 1)} AND v.promotion_id = $2"
        " AND v.promo_code_id IS NOT NULL AND v.state <> 'WITHDRAWN'",
        membership_id, promotion_id,
    )  # fmt: skip
    if had:
        raise CodeUsed


async def _count_use(code_id: int) -> None:
    """Raises CodeUsed."""
    taken = await db.execute(
        "UPDATE promo_code SET uses = uses + 1 WHERE id = $1 AND (is_shared = TRUE OR uses = 0)", code_id
    )
    if not taken:
        raise CodeUsed


async def free_code(code_id: int) -> None:
    """Give back what redeeming it counted."""
    await db.execute("UPDATE promo_code SET uses = uses - 1 WHERE id = $1 AND uses > 0", code_id)


def _at_once(terms: Terms, seen: Evaluation) -> bool:
    """Whether what it brings is settled now, and needs nobody to hand it over."""
    actions = terms.brings(seen)
    before = seen.cases[: seen.first] if seen.first is not None else ()
    settled = actions is not None and not any(case.holds is None for case in before)
    return settled and all(isinstance(action, INSTANT) for action in actions or ())
