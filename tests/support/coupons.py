"""Batches of coupons as a manager makes them, and claims as customers do."""

from __future__ import annotations

from typing import Any

from support.house import Person
from support.town import Customer, Town, key

PAGE = (
    "query ($c: String!, $m: String) { coupon(code: $c, merchant: $m) { __typename ... on CouponPage { code name gives"
    " standing validFrom validTo textHtml linkLabel linkUrl pictures { url } merchant { slug name color } }"
    " ... on UserError { code message } } }"
)
COUPONS = (
    'query ($b: ID!, $s: CouponState, $q: String! = "", $first: Int! = 100, $after: String) { coupons(batch: $b,'
    " state: $s, query: $q, first: $first, after: $after) { edges { node { id number code link state placeName"
    " claimedAt memberName memberId } } pageInfo { hasNextPage endCursor } } }"
)
BATCH = (
    "query ($b: ID!) { couponBatch(id: $b) { id name gives version voidedAt figures { made claimed void left }"
    " days(days: 3) { day claimed } places { name made claimed void left } } }"
)


async def batch(town: Town, *, by: Person | None = None, **form: Any) -> str:
    """One without coupons yet; its id."""
    given = {"name": "Feria", "points": 50, **form}
    if "promotionId" in given:
        given["points"] = None
    saved = await (by or town.manager).do("saveCouponBatch", **given)
    assert saved["__typename"] == "CouponBatchSuccess", saved
    number: str = saved["batch"]["id"]
    return number


async def coupons(town: Town, count: int = 3, **form: Any) -> tuple[str, list[str]]:
    """A batch with coupons, and their codes by number."""
    number = await batch(town, **form)
    made = await town.manager.do("addCoupons", id=number, count=count, idempotencyKey=key())
    assert made["__typename"] == "CouponBatchSuccess", made
    return number, [one["code"] for one in reversed(await listed(town, number))]


async def coupons_more(town: Town, number: str, count: int) -> list[str]:
    """Codes of further coupons of a batch."""
    made = await town.manager.do("addCoupons", id=number, count=count, idempotencyKey=key())
    assert made["__typename"] == "CouponBatchSuccess", made
    return [one["code"] for one in (await listed(town, number))[:count]]


async def listed(town: Town, number: str, **more: Any) -> list[Any]:
    data = await town.manager.ask(COUPONS, b=number, **more)
    return [edge["node"] for edge in data["coupons"]["edges"]]


async def standing(town: Town, number: str) -> Any:
    return (await town.manager.ask(BATCH, b=number))["couponBatch"]


async def claims(who: Customer | Person, code: str, merchant: str | None = None) -> Any:
    person = who.person if isinstance(who, Customer) else who
    return await person.do("claimCoupon", code=code, **({"merchant": merchant} if merchant else {}))


async def page(person: Person, code: str, merchant: str | None = None) -> Any:
    return (await person.ask(PAGE, c=code, m=merchant))["coupon"]
