"""Promotions over GraphQL."""

from fiel.promotions.graphql.counter import CounterMutation
from fiel.promotions.graphql.mine import CustomerPromotionsMutation, scratch_cards_of
from fiel.promotions.graphql.queries import MemberPromotions, PromotionsQuery, member_promotions
from fiel.promotions.graphql.setting import PromotionsMutation
from fiel.promotions.graphql.types import (
    PromotionOffer,
    PunchCard,
    ScratchCard,
    Voucher,
    brings_text,
    offer_shown,
    punch_card_of,
    reader_for,
    voucher_of,
)

__all__ = [
    "CounterMutation",
    "CustomerPromotionsMutation",
    "MemberPromotions",
    "PromotionOffer",
    "PromotionsMutation",
    "PromotionsQuery",
    "PunchCard",
    "ScratchCard",
    "Voucher",
    "brings_text",
    "member_promotions",
    "offer_shown",
    "punch_card_of",
    "reader_for",
    "scratch_cards_of",
    "voucher_of",
]
