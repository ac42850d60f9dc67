"""Reviews: asked for by orders, written in the wallet, decided in the panel."""

from __future__ import annotations

from typing import Any

from support.rest import Shop
from support.town import Customer, Town

REVIEW = "id state productRef productName stars text refusal answer points picture { url }"
OWN = f'{{ wallet(merchant: "cafe-aurora") {{ balance reviews {{ {REVIEW} potentialPoints }} }} }}'
LISTED = (
    "query ($state: ReviewState, $query: String!, $first: Int!, $after: String) {"
    f" reviews(state: $state, query: $query, first: $first, after: $after) {{ edges {{ node {{ {REVIEW} version"
    " orderRef memberName } } pageInfo { hasNextPage endCursor } } }"
)


async def ordered(
    eshop: Shop, customer: Customer, ref: str, *products: str, state: str = "COMPLETED", **more: Any
) -> Any:  # fmt: skip
    """One of each product, at 10.00."""
    lines = [{"name": f"El {name}", "product_id": name, "unit_price_minor": 1000, "quantity": 1} for name in products]
    body = {"id": ref, "customer": {"code": customer.code}, "lines": lines, "total_minor": 1000 * len(products),
            "state": state, **more}  # fmt: skip
    return await eshop.do("POST", "/orders", body)


async def own(customer: Customer) -> list[Any]:
    found: list[Any] = (await customer.person.ask(OWN))["wallet"]["reviews"]
    return found


async def states(customer: Customer) -> dict[str, str]:
    """By product."""
    return {one["productRef"]: one["state"] for one in await own(customer)}


async def listed(
    town: Town, state: str | None = None, query: str = "", first: int = 20, after: str | None = None
) -> Any:
    return (await town.manager.ask(LISTED, state=state, query=query, first=first, after=after))["reviews"]


async def writes(customer: Customer, product: str, stars: int = 5, text: str = "Muy bueno", **more: Any) -> Any:
    [number] = [one["id"] for one in await own(customer) if one["productRef"] == product]
    return await customer.person.do("writeReview", id=number, stars=stars, text=text, **more)


async def decides(town: Town, verb: str, product: str, **more: Any) -> Any:
    """The newest of a product's, as it is now."""
    one = (await listed(town, query=product))["edges"][0]["node"]
    return await town.manager.do(verb, id=one["id"], version=one["version"], **more)
