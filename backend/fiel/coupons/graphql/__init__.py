"""Coupons over GraphQL."""

from fiel.coupons.graphql.choices import CouponPrintsQuery
from fiel.coupons.graphql.claims import CouponClaimsMutation
from fiel.coupons.graphql.managed import CouponsMutation
from fiel.coupons.graphql.queries import CouponsQuery
from fiel.coupons.graphql.types import ClaimedCoupon, claimed_coupons

__all__ = [
    "ClaimedCoupon",
    "CouponClaimsMutation",
    "CouponPrintsQuery",
    "CouponsMutation",
    "CouponsQuery",
    "claimed_coupons",
]
