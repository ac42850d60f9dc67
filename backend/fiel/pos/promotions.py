"""Promotions over REST: what a customer can use, vouchers, promo codes, punches."""

from __future__ import annotations

from fastapi import APIRouter

from fiel.core.actor import TokenActor
from fiel.core.errors import NotFound
from fiel.core.ids import read_global_id
from fiel.core.language import Language
from fiel.members.actions.find import MemberRef, resolve_member
from fiel.pos.access import CustomersReader, Key, Now, PointsWriter, Reader, RedemptionsWriter
from fiel.pos.consent import consent_of
from fiel.pos.promotion_shapes import (
    Benefit,
    CustomerPromotions,
    Gift,
    NewCodeUse,
    NewGift,
    NewPunches,
    NewUse,
    PunchCard,
    Use,
    Voucher,
)
from fiel.promotions import actions, loaders
from fiel.promotions.graphql import MemberPromotions, member_promotions, reader_for, voucher_of
from fiel.promotions.graphql import Voucher as VoucherShown

router = APIRouter(tags=["promotions"])


@router.get("/customers/{customer_id}/promotions", summary="What a customer can use now")
async def read_promotions(actor: CustomersReader, customer_id: str, now: Now, language: Reader) -> CustomerPromotions:
    """Vouchers, punch cards and the benefits that hold, or may hold with a purchase."""
    ref = MemberRef(membership_id=read_global_id(customer_id, "Member"))
    found = await resolve_member(actor, ref, now=now)
    return await _promotions(actor, found.membership_id or 0, now, language)


@router.get("/vouchers/{code}", summary="A voucher by its code")
async def read_voucher(actor: CustomersReader, code: str, language: Reader) -> Voucher:
    """One that waits, as its customer shows it on your site or at your till."""
    row = await loaders.voucher_by_code(actor.merchant_id, code)
    if row is None:
        raise NotFound
    return _voucher(voucher_of(row, await reader_for(actor.merchant_id, language)))


@router.post("/vouchers/{voucher_id}/use", status_code=201, summary="Use a voucher")
async def use_voucher(
    actor: RedemptionsWriter, voucher_id: str, form: NewUse, key: Key, now: Now, language: Reader
) -> Use:
    """For a customer who agrees: by a QR of this moment, by their wallet PIN, or because you signed them in."""
    number = read_global_id(voucher_id, "Voucher")
    used = await actions.use_voucher(actor, number, form.amount_minor, consent_of(actor, form.consent), key, now=now)
    return Use(voucher=await _read(actor, number, language), discount_minor=used.discount_minor)


@router.post("/promo-codes", status_code=201, summary="Redeem a promo code")
async def redeem_code(actor: RedemptionsWriter, form: NewCodeUse, key: Key, now: Now, language: Reader) -> Voucher:
    """For a customer who typed it; one who is no member yet becomes one. What needs nobody to hand it over is given at
    once, the rest waits as a voucher."""
    made = await actions.type_member_code(actor, form.customer.ref(), form.code, key, now=now)
    return await _read(actor, made, language)


@router.post("/punches", status_code=201, summary="Punch a card")
async def punch(actor: PointsWriter, form: NewPunches, key: Key, now: Now, language: Reader) -> CustomerPromotions:
    """By hand; a purchase that is told to `/points` punches by itself."""
    promotion = read_global_id(form.promotion_id, "Promotion")
    given = await actions.punch_by_hand(actor, form.customer.ref(), promotion, form.punches, key, now=now)
    return await _promotions(actor, given.membership_id, now, language)


@router.post("/gifts", status_code=201, summary="Give a promotion")
async def give(actor: RedemptionsWriter, form: NewGift, key: Key, now: Now, language: Reader) -> Gift:
    """A voucher, a gift or a scratch card of a promotion, to one customer."""
    given = await actions.give_member(
        actor, form.customer.ref(), read_global_id(form.promotion_id, "Promotion"), key, now=now
    )
    return Gift(voucher=await _read(actor, given.id, language) if given.kind == "voucher" else None)


async def _read(actor: TokenActor, number: int, language: Language) -> Voucher:
    row = await loaders.voucher(number)
    if row is None:
        raise NotFound
    return _voucher(voucher_of(row, await reader_for(actor.merchant_id, language)))


async def _promotions(actor: TokenActor, member: int, now: Now, language: Language) -> CustomerPromotions:
    found: MemberPromotions = await member_promotions(member, await reader_for(actor.merchant_id, language), actor, now)
    begun = [
        PunchCard(promotion_id=one.promotion_id, title=one.title, punches=one.punches, goal=one.goal, gift=one.gift)
        for one in found.punch_cards
    ]
    new = [
        PunchCard(promotion_id=one.id, title=one.title, punches=0, goal=one.goal or 0, gift=one.gift)
        for one in found.cards
    ]
    return CustomerPromotions(
        vouchers=[_voucher(one) for one in found.vouchers], punch_cards=begun + new, to_scratch=found.to_scratch,
        benefits=[Benefit(promotion_id=one.id, title=one.title, gift=one.gift, conditions=one.conditions)
                  for one in found.benefits],
    )  # fmt: skip


def _voucher(one: VoucherShown) -> Voucher:
    return Voucher(
        id=one.id, code=one.code, kind=one.kind.value, state=one.state.value, title=one.title, gift=one.gift,
        conditions=one.conditions, is_automatic=one.is_automatic, expires_at=one.expires_at,
    )  # fmt: skip
