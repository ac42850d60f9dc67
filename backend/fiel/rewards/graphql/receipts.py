"""What anybody may ask of a receipt that they are shown."""

from __future__ import annotations

import strawberry

from fiel.context import Info
from fiel.core.graphql import field, told
from fiel.rewards import receipts
from fiel.rewards.graphql.types import RedemptionReceipt, told_of

ReceiptVerification = strawberry.enum(
    receipts.ReceiptState, name="ReceiptVerification",
    description="What is to be said of a receipt. UNKNOWN: signed by us, but not in our books.",
)  # fmt: skip


@strawberry.type(description="What became of a receipt.")
class VerifiedReceipt:
    state: receipts.ReceiptState = told("Whether it is true.")
    receipt: RedemptionReceipt | None = told("It, as it is in the books; null where it is not.")


@strawberry.type
class ReceiptsQuery:
    @field("Whether a redemption's receipt is true; for anybody, signed in or not.")
    async def verify_receipt(self, info: Info, signed: str) -> VerifiedReceipt:
        found = await receipts.verify_receipt(info.context.settings, signed)
        return VerifiedReceipt(
            state=found.state, receipt=RedemptionReceipt(**told_of(found.row)) if found.row else None
        )
