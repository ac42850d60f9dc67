"""Receipts: claimed in the wallet, decided in the panel."""

from __future__ import annotations

from typing import Any

from support.house import Person
from support.town import Customer, Town, key

CLAIM = "id number date amount { amountMinor } locationName state refusal points photoUrl createdAt decidedAt undoneAt"
OWN = (
    '{ wallet(merchant: "cafe-aurora") { balance receipts(first: 50) { edges { node {'
    f" {CLAIM} isCorrected }} }} }} }} }}"
)
QUEUE = (
    "query ($state: ReceiptState, $first: Int!, $after: String) { receiptClaims(state: $state, first: $first,"
    f" after: $after) {{ edges {{ node {{ {CLAIM} version memberName locationId decidedBy asClaimed {{ number date"
    " amount { amountMinor } } } } pageInfo { hasNextPage endCursor } } receiptCounts { waiting accepted refused"
    " withdrawn } }"
)
HINTS = (
    "query ($input: PreviewReceiptInput!) { receiptHints(input: $input) { purchases { memberName amount { amountMinor }"
    " occurredAt receiptNumber } claims { number date memberName } orders { ref memberName } } }"
)
PREVIEW = (
    "query ($input: PreviewReceiptInput!) { previewReceipt(input: $input) { __typename ... on ReceiptPreview { points"
    " balanceAfter leftToday why { rule } } ... on UserError { code } ... on InvalidInput { fields { path code } } } }"
)


async def claims(who: Customer, number: str = "T-001", day: str = "2026-03-01", amount: int = 1250, **more: Any) -> Any:
    return await who.person.do(
        "claimReceipt",
        **{"merchant": "cafe-aurora", "number": number, "date": day, "amountMinor": amount, "idempotencyKey": key(),
           **more},
    )  # fmt: skip


async def claimed(
    who: Customer, number: str = "T-001", day: str = "2026-03-01", amount: int = 1250, **more: Any
) -> str:
    """The id of a claim that waits."""
    done = await claims(who, number, day, amount, **more)
    assert done["__typename"] == "ReceiptClaimSuccess", done
    identifier: str = done["receipt"]["id"]
    return identifier


async def own(who: Customer) -> list[Any]:
    found = (await who.person.ask(OWN))["wallet"]["receipts"]["edges"]
    return [edge["node"] for edge in found]


async def queue(who: Person, state: str | None = "WAITING", first: int = 50, after: str | None = None) -> Any:
    return await who.ask(QUEUE, state=state, first=first, after=after)


async def decides(town: Town, verb: str, claim: str, who: Person | None = None, version: int = 1, **more: Any) -> Any:
    form = {"id": claim, "version": version, **more}
    if verb == "acceptReceipt":
        form = {"idempotencyKey": key(), **form}
    return await (who or town.manager).do(verb, **form)


async def hints(town: Town, claim: str, **more: Any) -> Any:
    return (await town.manager.ask(HINTS, input={"id": claim, **more}))["receiptHints"]


async def preview(who: Person, claim: str, **more: Any) -> Any:
    return (await who.ask(PREVIEW, input={"id": claim, **more}))["previewReceipt"]


async def sends_photo(who: Customer, data: bytes, shop: str = "cafe-aurora") -> Any:
    return await who.person.client.post(
        f"/upload?receipt={shop}", content=data, headers={"content-type": "application/octet-stream"}
    )
