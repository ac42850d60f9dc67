"""Promotions and what members have of them, as GraphQL tells them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import strawberry

from fiel.core import db
from fiel.core.graphql import Money, Node, SafeInt, money, told
from fiel.core.ids import global_id, show_code
from fiel.core.language import Language
from fiel.merchants.actions import load_terms
from fiel.merchants.graphql import Picture, picture_of
from fiel.promotions import loaders
from fiel.promotions.actions.offers import Terms, terms_of
from fiel.promotions.actions.performing import INSTANT
from fiel.promotions.models import PromotionKind as KindValue
from fiel.promotions.models import VoucherState as VoucherStateValue
from fiel.promotions.rules import needs_purchase
from fiel.promotions.terms import PunchBy as PunchByValue
from fiel.rules.language import read_actions
from fiel.rules.words import Reader, condition_text, gift_text

VoucherState = strawberry.enum(VoucherStateValue, name="VoucherState", description="Where a voucher stands.")


@strawberry.type(description="Something of a promotion that a member has.")
class Voucher(Node):
    kind: KindValue = told("Of what kind its promotion is.")
    title: str = told("What it is.")
    gift: str = told("What it brings, in words.")
    conditions: list[str] = told("What must hold for it, in words: any one of these; empty: nothing.")
    how: str = told("How it is used, in words.")
    description: str = told("More of its promotion; may be empty.")
    icon: str = told("A name from the set that the apps draw.")
    picture: Picture | None = told("Its picture; null: draw the icon.")
    code: str = told("By which a till or the site finds it, in groups.")
    state: VoucherStateValue = told("Where it stands.")
    given_at: datetime = told("Since when.")
    expires_at: datetime | None = told("From then on it can't be used; null: it does not end.")
    used_at: datetime | None = told("When it was used.")
    is_instant: bool = told("Whether the customer has it with a tap of their own: `takeVoucher`.")
    is_automatic: bool = told("Whether it applies by itself to the next purchase.")
    needs_amount: bool = told("Whether it depends on the amount of the purchase.")
    discount: Money | None = told("What it took off, where it was used on an amount.")


@strawberry.type(description="A card on its way to its gift.")
class PunchCard(Node):
    promotion_id: strawberry.ID = told("Of which promotion.")
    title: str = told("What it is called.")
    description: str = told("More of it; may be empty.")
    icon: str = told("A name from the set that the apps draw.")
    picture: Picture | None = told("Its picture; null: draw the icon.")
    punches: int = told("How many it has.")
    goal: int = told("How many it takes.")
    gift: str = told("What the last one brings, in words.")
    how: str = told("What brings a punch, in words.")
    expires_at: datetime | None = told("From then on its punches are gone; null: never.")


@strawberry.type(description="A prize of a pool: so many cards of so many bring it.")
class PoolPrize:
    id: strawberry.ID = told("As the commitment names it.")
    title: str = told("As the commitment names it.")
    cards: SafeInt = told("How many cards of the pool bring it.")
    wins: bool = told("Whether it is one at all.")


@strawberry.type(description="What opens a card's commitment: anyone can check it.")
class ScratchProof:
    nonce: str = told("256 bits, in hexadecimal.")
    prize_id: strawberry.ID = told("The prize that was drawn at issue.")
    prize_title: str = told("And what it is called.")


@strawberry.type(description="A card to scratch. Its prize was drawn at issue, and is in no answer before the scratch.")
class ScratchCard(Node):
    title: str = told("What it is called.")
    description: str = told("More of it; may be empty.")
    icon: str = told("A name from the set that the apps draw.")
    picture: Picture | None = told("Its picture; null: draw the icon.")
    issued_at: datetime = told("When it was given, and its prize drawn.")
    expires_at: datetime | None = told("From then on it can't be scratched; null: never.")
    scratched_at: datetime | None = told("Null: not yet.")
    commitment: str = told(
        "SHA-256, in hexadecimal, of five lines joined by line feeds: `fiel-scratch-1`, the nonce, the card's `id`, the"
        " prize's id, the prize's title."
    )
    pool: list[PoolPrize] = told("All that could be drawn, as it was published.")
    proof: ScratchProof | None = told("Null before the scratch.")
    wins: bool | None = told("Whether it brought anything; null before the scratch.")
    prize: str | None = told("What it brought, in words; null before the scratch.")
    voucher: Voucher | None = told("The prize as it waits in the wallet; null: nothing, or it was given at once.")


@strawberry.type(description="A promotion that anybody it is for can have now.")
class PromotionOffer(Node):
    kind: KindValue = told("What the customer does.")
    title: str = told("What it is.")
    description: str = told("More of it; may be empty.")
    gift: str = told("What it brings, in words.")
    conditions: list[str] = told("What must hold, in words: any one of these; empty: nothing.")
    how: str = told("How it is had, in words.")
    icon: str = told("A name from the set that the apps draw.")
    picture: Picture | None = told("Its picture; null: draw the icon.")
    goal: int | None = told("Punches that it takes, of a card; null: no card.")
    ends_at: datetime | None = told("From then on it is over; null: open.")


async def reader_for(merchant_id: int, language: Language) -> Reader:
    """Who reads a merchant's rules."""
    currency, names = (await load_terms(merchant_id)).currency, await loaders.names(merchant_id)
    return Reader(language, currency, names)


def voucher_of(row: db.Row, reader: Reader) -> Voucher:
    terms = terms_of(row)
    brought = [*terms.gift, *(action for case in terms.cases for action in case.actions)]
    instant = bool(brought) and all(isinstance(one, INSTANT) for one in brought)
    by_itself = needs_purchase(brought)
    off = row["discount_minor"]
    return Voucher(
        id=_id("Voucher", row["id"]), kind=KindValue(row["kind"]), title=row["title"], **_shown(row),
        gift=_gift(row, reader), conditions=_conditions(row, reader), how=_how_used(reader, instant, by_itself),
        code=show_code(row["code"]), state=VoucherStateValue(row["state"]), given_at=row["given_at"],
        expires_at=row["expires_at"], used_at=row["used_at"], is_instant=instant, is_automatic=by_itself,
        needs_amount=bool(terms.cases) or "DISCOUNT" in {one.kind for one in brought},
        discount=None if off is None else money(off, reader.currency, reader.language),
    )  # fmt: skip


def punch_card_of(row: db.Row, reader: Reader) -> PunchCard:
    rules = db.from_json(row["punch_rules"])
    return PunchCard(
        id=_id("PunchCard", row["id"]), promotion_id=_id("Promotion", row["promotion_id"]), title=row["title"],
        **_shown(row), punches=row["punches"], goal=row["goal"],
        gift=gift_text(read_actions(db.from_json(row["gift"])), reader), how=how_punched(rules, reader),
        expires_at=row["expires_at"],
    )  # fmt: skip


def scratch_card_of(row: db.Row, pool: list[db.Row], reader: Reader, voucher: db.Row | None) -> ScratchCard:
    done = row["scratched_at"] is not None
    actions = read_actions(db.from_json(row["actions"])) if done else ()
    return ScratchCard(
        id=_id("ScratchCard", row["id"]), title=row["title"], **_shown(row), issued_at=row["issued_at"],
        expires_at=row["expires_at"], scratched_at=row["scratched_at"], commitment=row["commitment"],
        pool=[PoolPrize(id=_id("Prize", one["id"]), title=one["title"], cards=SafeInt(one["total"]),
                        wins=bool(db.from_json(one["actions"]))) for one in pool],
        proof=ScratchProof(nonce=row["nonce"], prize_id=_id("Prize", row["prize_id"]),
                           prize_title=row["prize_title"]) if done else None,
        wins=bool(actions) if done else None, prize=row["prize_title"] if done else None,
        voucher=voucher_of(voucher, reader) if voucher else None,
    )  # fmt: skip


def offer_shown(row: db.Row, reader: Reader) -> PromotionOffer:
    """From ``loaders.PROMOTION``."""
    rules = db.from_json(row["punch_rules"])
    kind = KindValue(row["kind"])
    if kind is KindValue.PUNCH_CARD and rules:
        how = how_punched(rules, reader)
    else:
        how = reader.say("Se aplica sola: no tienes que hacer nada.", "It applies by itself: there is nothing to do.")
    return PromotionOffer(
        id=_id("Promotion", row["id"]), kind=kind, title=row["title"], **_shown(row), gift=_gift(row, reader),
        conditions=_conditions(row, reader), how=how, goal=rules["goal"] if rules else None, ends_at=row["valid_to"],
    )  # fmt: skip


def _shown(row: db.Row) -> dict[str, Any]:
    return {"description": row["description"], "icon": row["icon"], "picture": picture_of(row["picture"])}


def _gift(row: db.Row, reader: Reader) -> str:
    return brings_text(terms_of(row), reader)


def brings_text(terms: Terms, reader: Reader) -> str:
    """What they bring; of several cases each."""
    brought = [case.actions or terms.gift for case in terms.cases] or [terms.gift]
    return reader.listed(list(dict.fromkeys(gift_text(actions, reader) for actions in brought)))


def _conditions(row: db.Row, reader: Reader) -> list[str]:
    return [
        " · ".join(condition_text(one, reader) for one in case.conditions)
        for case in terms_of(row).cases if case.conditions
    ]  # fmt: skip


def _how_used(reader: Reader, instant: bool, by_itself: bool) -> str:
    if by_itself:
        return reader.say("Se aplica sola en tu próxima compra.", "It applies by itself to your next purchase.")
    if instant:
        return reader.say("Púlsala y es tuya.", "Tap it and it is yours.")
    return reader.say("Enseña tu QR en la caja, o usa el código en la tienda en línea.",
                      "Show your QR at the counter, or use the code in the online shop.")  # fmt: skip


def how_punched(rules: dict[str, object], reader: Reader) -> str:
    by = PunchByValue(rules["by"])
    if by is PunchByValue.PURCHASE:
        return reader.say("Un sello por compra.", "One punch for each purchase.")
    if by is PunchByValue.AMOUNT:
        each = reader.money(int(str(rules["amount_minor"])))
        return reader.say(f"Un sello por cada {each}.", f"One punch for each {each}.")
    if by is PunchByValue.PRODUCT:
        return reader.say("Un sello por cada producto que participa.", "One punch for each product that takes part.")
    return reader.say("Los sellos se ponen en la caja.", "Punches are given at the counter.")


def _id(kind: str, number: int) -> strawberry.ID:
    return strawberry.ID(global_id(kind, number))
