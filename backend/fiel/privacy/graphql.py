"""Closing an account and erasing a record over GraphQL; the files with all that is held come from the edge."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.graphql import (
    ActionRefused,
    ConfirmIdentity,
    IdempotencyConflict,
    InvalidInput,
    NotFound,
    SafeInt,
    UserError,
    answers,
    field,
    mutation,
    told,
)
from fiel.core.ids import global_id, read_global_id
from fiel.identity.models import Account
from fiel.merchants.graphql import staff
from fiel.privacy import closing, erasing, errors
from fiel.privacy.kept_files import drop_kept_mails

strawberry.enum(
    erasing.ErasureReason, name="ErasureReason",
    description="Why a record is erased: its person asked for it, it should never have been there, it serves no"
    " purpose any more.",
)  # fmt: skip


@answers(errors.StillEmployed)
@strawberry.type(description="The account works for a business: that has to end first.")
class StillEmployed(UserError):
    pass


@answers(errors.SoleOwner)
@strawberry.type(description="The account alone is in charge of a business: somebody else has to be first.")
class SoleOwner(UserError):
    pass


@strawberry.type(description="What goes at one shop when an account is erased.")
class ClosingAtShop:
    id: strawberry.ID = told("The shop's.")
    name: str = told("The shop.")
    points: SafeInt = told("That can be spent and would be lost.")
    pending_points: SafeInt = told("Promised, which would never come.")
    vouchers: int = told("Gifts that wait to be used.")
    requests: int = told("Rewards asked for and not yet handed over: their points come back and are lost too.")


@strawberry.type(description="A business that the account works for.")
class ClosingEmployer:
    name: str = told("The business.")
    is_sole_owner: bool = told("Nobody else is its owner.")


@strawberry.type(description="What closing the account means, and where that stands.")
class AccountClosing:
    closes_at: datetime | None = told("When it will be erased; null: it is not closed.")
    grace_days: int = told("For so long it can be taken back.")
    confirm: str = told("What has to be typed to close it: the e-mail, or the phone of an account without one.")
    shops: list[ClosingAtShop] = told("What goes, shop by shop.")
    employers: list[ClosingEmployer] = told("Where work has to end first.")


@strawberry.input(description="That one really wants it.")
class CloseAccountInput:
    confirm: str = told("The account's e-mail, or its phone, as `AccountClosing.confirm` says.")


@strawberry.type(description="Closed: it will be erased unless that is taken back.")
class CloseAccountSuccess:
    closing: AccountClosing = told("How it stands.")


@strawberry.type(description="It stays.")
class KeepAccountSuccess:
    closing: AccountClosing = told("How it stands.")


@strawberry.input(description="A record to erase for good.")
class EraseMemberInput:
    id: strawberry.ID = told("Whose.")
    reason: erasing.ErasureReason = told("Why.")
    idempotency_key: str = told("1 to 128 characters.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="Erased: nothing here says any more who it was.")
class EraseMemberSuccess:
    points: SafeInt = told("That were left and are gone.")


CloseAccountResult = Annotated[
    CloseAccountSuccess | ConfirmIdentity | InvalidInput | StillEmployed | SoleOwner | ActionRefused,
    strawberry.union("CloseAccountResult", description="What closing can answer."),
]
KeepAccountResult = Annotated[
    KeepAccountSuccess | ActionRefused,
    strawberry.union("KeepAccountResult", description="What keeping can answer."),
]
EraseMemberResult = Annotated[
    EraseMemberSuccess | ConfirmIdentity | NotFound | InvalidInput | IdempotencyConflict | ActionRefused,
    strawberry.union("EraseMemberResult", description="What erasing can answer."),
]


async def _standing(info: Info) -> AccountClosing:
    actor = await info.context.account()
    account = await Account.get(id=actor.account_id)
    shops = await closing.what_goes(actor.customer_id, info.context.now)
    return AccountClosing(
        closes_at=account.closes_at, grace_days=closing.GRACE.days, confirm=account.email or account.phone or "",
        shops=[
            ClosingAtShop(id=strawberry.ID(global_id("Merchant", one.merchant_id)), name=one.name,
                          points=SafeInt(one.points), pending_points=SafeInt(one.pending), vouchers=one.vouchers,
                          requests=one.requests)
            for one in shops
        ],
        employers=[
            ClosingEmployer(name=one.name, is_sole_owner=one.is_sole_owner)
            for one in await closing.employers(account.id)
        ],
    )  # fmt: skip


@strawberry.type
class PrivacyQuery:
    @field("What closing the viewer's account would take away, or when it will be erased.")
    async def account_closing(self, info: Info) -> AccountClosing:
        return await _standing(info)


@strawberry.type
class PrivacyMutation:
    @mutation(
        "Close the viewer's account, for whoever has lately proven who they are: it is erased two weeks later, unless"
        " they keep it."
    )
    async def close_account(self, info: Info, input: CloseAccountInput) -> CloseAccountResult:
        await closing.close_account(await info.context.account(), input.confirm, now=info.context.now)
        return CloseAccountSuccess(closing=await _standing(info))

    @mutation("Take the closing of the viewer's account back.")
    async def keep_account(self, info: Info) -> KeepAccountResult:
        await closing.keep_account(await info.context.account(), now=info.context.now)
        return KeepAccountSuccess(closing=await _standing(info))

    @mutation("Erase who a member is from this shop's records, for good. Owner.")
    async def erase_member(self, info: Info, input: EraseMemberInput) -> EraseMemberResult:
        actor = await staff(info, input.merchant)
        done = await erasing.erase_member(
            actor, read_global_id(input.id, "Member"), input.reason, input.idempotency_key, now=info.context.now
        )
        await drop_kept_mails(info.context.settings.data_dir, done.said)
        await db.forget_log()
        return EraseMemberSuccess(points=SafeInt(done.points))
