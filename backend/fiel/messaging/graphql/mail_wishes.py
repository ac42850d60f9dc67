"""Which mails a customer wants, in the wallet and by the link in a mail."""

from __future__ import annotations

from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.errors import NotFound as NotFoundError
from fiel.core.graphql import ActionRefused, InvalidInput, NotFound, field, mutation, told
from fiel.members.graphql.types import customer
from fiel.merchants.models import MailEvent
from fiel.messaging.mails import unsubscribing
from fiel.messaging.mails.events import FOR_CUSTOMERS


@strawberry.type(description="A mail that a customer can do without.")
class MailWish:
    event: MailEvent = told("What it is about.")
    is_wanted: bool = told("Whether they want it.")


@strawberry.type(description="What one wants of a merchant's mails.")
class MerchantMails:
    merchant_slug: str = told("Whose.")
    merchant_name: str = told("Its name.")
    mails: list[MailWish] = told("Each that can be switched off.")
    has_newsletter: bool = told("Whether its news come by mail.")


@strawberry.type(description="What the link in a mail is about.")
class MailSubscription:
    merchant_slug: str = told("Whose mail it was.")
    merchant_name: str = told("Its name.")
    event: MailEvent = told("What that mail was about.")
    is_wanted: bool = told("Whether the mail that it came with is wanted.")
    mails: list[MailWish] = told("How things stand with those that can be switched off.")


@strawberry.input(description="Which mails, and whether they are wanted.")
class SetMailWishesInput:
    merchant: str = told("Slug.")
    events: list[MailEvent] = told("Those meant; the others stay.")
    wanted: bool = told("Whether they shall come.")


@strawberry.input(description="By the link in a mail; nobody needs to be signed in.")
class UnsubscribeMailInput:
    token: str = told("From the link.")
    events: list[MailEvent] | None = told("These of that shop; null: the one it came with.", None)
    wanted: bool = told("Take it back.", False)


@strawberry.type(description="It is kept.")
class SetMailWishesSuccess:
    mails: MerchantMails = told("As it is now.")


@strawberry.type(description="It is kept.")
class UnsubscribeMailSuccess:
    subscription: MailSubscription = told("As it is now.")


SetMailWishesResult = Annotated[
    SetMailWishesSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("SetMailWishesResult", description="What choosing mails can answer."),
]
UnsubscribeMailResult = Annotated[
    UnsubscribeMailSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("UnsubscribeMailResult", description="What a mail's link can answer."),
]


def _wishes(muted: tuple[MailEvent, ...]) -> list[MailWish]:
    return [MailWish(event=event, is_wanted=event not in muted) for event in FOR_CUSTOMERS]


def _subscription(found: unsubscribing.Wanted) -> MailSubscription:
    return MailSubscription(
        merchant_slug=found.merchant_slug, merchant_name=found.merchant_name, event=found.event,
        is_wanted=found.event not in found.muted, mails=_wishes(found.muted),
    )  # fmt: skip


async def _of_merchants(customer_id: int) -> list[MerchantMails]:
    rows = await db.fetch(
        "SELECT s.slug, s.name, m.newsletter_since, q.event FROM membership m JOIN merchant s ON s.id = m.merchant_id"
        " LEFT JOIN membership w ON coalesce(w.merged_into_id, w.id) = m.id"
        " LEFT JOIN mail_mute q ON q.membership_id = w.id"
        " WHERE m.customer_id = $1 AND m.merged_into_id IS NULL ORDER BY lower(s.name), s.id",
        customer_id,
    )
    muted: dict[tuple[str, str, bool], list[MailEvent]] = {}
    for row in rows:
        found = muted.setdefault((row["slug"], row["name"], row["newsletter_since"] is not None), [])
        if row["event"] is not None:
            found.append(MailEvent(row["event"]))
    return [
        MerchantMails(merchant_slug=slug, merchant_name=name, mails=_wishes(tuple(events)), has_newsletter=is_on)
        for (slug, name, is_on), events in muted.items()
    ]


@strawberry.type
class MailWishesQuery:
    @field("Which mails one wants of each merchant that one is a member of.")
    async def mail_wishes(self, info: Info) -> list[MerchantMails]:
        return await _of_merchants((await customer(info)).customer_id)

    @field("What the link in a mail is about; null: it is none of ours.")
    async def mail_subscription(self, info: Info, token: str) -> MailSubscription | None:
        try:
            return _subscription(await unsubscribing.wanted_of(info.context.settings, token))
        except NotFoundError:
            return None


@strawberry.type
class MailWishesMutation:
    @mutation("Choose which mails of a merchant one wants.")
    async def set_mail_wishes(self, info: Info, input: SetMailWishesInput) -> SetMailWishesResult:
        actor = await customer(info)
        await unsubscribing.set_mail(actor, input.merchant, tuple(input.events), input.wanted, now=info.context.now)
        mine = await _of_merchants(actor.customer_id)
        return SetMailWishesSuccess(mails=next(one for one in mine if one.merchant_slug == input.merchant))

    @mutation("By the link in a mail: want no more of it, of all that the shop mails, or take that back.")
    async def unsubscribe_mail(self, info: Info, input: UnsubscribeMailInput) -> UnsubscribeMailResult:
        found = await unsubscribing.unsubscribe(
            info.context.settings,
            input.token,
            events=tuple(input.events) if input.events is not None else None,
            wants=input.wanted,
            now=info.context.now,
        )
        return UnsubscribeMailSuccess(subscription=_subscription(found))
