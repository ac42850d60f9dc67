"""A customer's browsers and wishes over GraphQL, and what a browser says of a push."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.graphql import ActionRefused, InvalidInput, Node, NotFound, field, mutation, told
from fiel.core.ids import global_id, read_global_id
from fiel.members.graphql import customer
from fiel.messaging import preferences
from fiel.messaging.models import DeliveryState as States
from fiel.messaging.push import receipts, subscriptions

KEYS_REFUSED = (401, 403)
DeliveryState = strawberry.enum(
    States, name="DeliveryState",
    description="What became of a push. GONE: the browser is no more. HELD: more than its person wants in a week."
    " STALE: too late to be told.",
)  # fmt: skip


@strawberry.enum(description="What a browser did with a push.")
class PushEvent(Enum):
    SHOWN = "SHOWN"
    OPENED = "OPENED"


@strawberry.type(description="A browser of one's own that is told, with what became of its last push.")
class PushDevice(Node):
    row: strawberry.Private[db.Row]
    here: strawberry.Private[str]
    key: strawberry.Private[str]

    @field("The browser and its machine; empty: not known.")
    def label(self) -> str:
        return str(self.row["label"])

    @field("Since when.")
    def created_at(self) -> datetime:
        moment: datetime = self.row["created_at"]
        return moment

    @field("Whether it is the browser whose endpoint was given.")
    def is_this(self) -> bool:
        return bool(self.here) and subscriptions.is_same(self.here, self.row["endpoint_hash"])

    @field("Whether it must subscribe again, since the server's keys are new: the app does so when it is opened.")
    def needs_renewal(self) -> bool:
        is_other = bool(self.row["vapid_key"]) and self.row["vapid_key"] != self.key
        return is_other or self.row["last_status"] in KEYS_REFUSED

    @field("When its push service last took one.")
    def delivered_at(self) -> datetime | None:
        moment: datetime | None = self.row["delivered_at"]
        return moment

    @field("What the push service last answered: an HTTP status; 0: nothing.")
    def last_status(self) -> int | None:
        return int(self.row["last_status"]) if self.row["last_status"] is not None else None

    @field("What became of the last push; null: there was none lately.")
    def last_state(self) -> States | None:
        return States(self.row["last_state"]) if self.row["last_state"] else None

    @field("When the browser showed the last push; null: it has not said so.")
    def last_shown_at(self) -> datetime | None:
        moment: datetime | None = self.row["last_shown_at"]
        return moment


@strawberry.type(description="When, and how much, one wants to be told of campaigns, news and reminders.")
class MessagePreferences:
    quiet_from: int | None = told("Minutes after midnight where one is; null: never quiet.")
    quiet_to: int | None = told("Until then; before `quietFrom`: over night.")
    time_zone: str = told("Where one is, as `Europe/Madrid`.")
    most_a_week: int | None = told("Campaigns and news by push in seven days, of all shops; null: any number.")


@strawberry.input(description="A browser's push subscription, as `PushManager.subscribe` gave it.")
class SubscribePushInput:
    endpoint: str = told("Where the push service takes messages for it.")
    p256dh: str = told("Its public key, base64url.")
    auth: str = told("Its secret, base64url.")
    key: str = told("The server's public key that it was made for.", "")
    replaces: str | None = told("The endpoint that the browser gave up for this one.", None)


@strawberry.input(description="A browser that wants no more.")
class UnsubscribePushInput:
    endpoint: str = told("As it was subscribed.")


@strawberry.input(description="A browser of one's own.")
class SendTestPushInput:
    id: strawberry.ID = told("Which one.")


@strawberry.input(description="What the browser did with a push that it got.")
class AcknowledgePushInput:
    token: str = told("From the push.")
    event: PushEvent = told("What it did.")


@strawberry.input(description="All of one's wishes; they replace the ones before.")
class SetMessagePreferencesInput:
    time_zone: str = told("Where one is, as `Europe/Madrid`.")
    quiet_from: int | None = told("Minutes after midnight; null for both: never quiet.", None)
    quiet_to: int | None = told("Until then.", None)
    most_a_week: int | None = told("0: no campaigns by push; null: any number.", None)


@strawberry.type(description="Subscribed.")
class SubscribePushSuccess:
    id: strawberry.ID = told("The subscription.")


@strawberry.type(description="Unsubscribed.")
class UnsubscribePushSuccess:
    was_subscribed: bool = told("False: it was not, and is not.")


@strawberry.type(description="On its way; `pushDevices` tells what becomes of it.")
class SendTestPushSuccess:
    done: bool = told("Always true.")


@strawberry.type(description="Noted.")
class AcknowledgePushSuccess:
    done: bool = told("Always true, also for a push that we have forgotten.")


@strawberry.type(description="Kept.")
class SetMessagePreferencesSuccess:
    preferences: MessagePreferences = told("As they are now.")


SubscribePushResult = Annotated[
    SubscribePushSuccess | InvalidInput | ActionRefused,
    strawberry.union("SubscribePushResult", description="What subscribing can answer."),
]
UnsubscribePushResult = Annotated[
    UnsubscribePushSuccess | ActionRefused,
    strawberry.union("UnsubscribePushResult", description="What unsubscribing can answer."),
]
SendTestPushResult = Annotated[
    SendTestPushSuccess | NotFound | ActionRefused,
    strawberry.union("SendTestPushResult", description="What asking for a test can answer."),
]
AcknowledgePushResult = Annotated[
    AcknowledgePushSuccess | ActionRefused,
    strawberry.union("AcknowledgePushResult", description="What acknowledging can answer."),
]
SetMessagePreferencesResult = Annotated[
    SetMessagePreferencesSuccess | InvalidInput | ActionRefused,
    strawberry.union("SetMessagePreferencesResult", description="What saying one's wishes can answer."),
]


def _shown(wishes: preferences.Wishes) -> MessagePreferences:
    return MessagePreferences(
        quiet_from=wishes.quiet_from, quiet_to=wishes.quiet_to, time_zone=wishes.time_zone,
        most_a_week=wishes.most_a_week,
    )  # fmt: skip


@strawberry.type
class DevicesQuery:
    @field("The public key that a browser subscribes with (VAPID, RFC 8292), base64url.")
    def push_key(self, info: Info) -> str:
        return info.context.push_key

    @field("One's browsers that are told, the newest first. *endpoint*: of this browser, to know it by.")
    async def push_devices(self, info: Info, endpoint: str = "") -> list[PushDevice]:
        actor = await customer(info)
        rows = await subscriptions.devices_of(actor.account_id, info.context.now)
        return [
            PushDevice(id=strawberry.ID(global_id("PushSubscription", row["id"])), row=row, here=endpoint,
                       key=info.context.push_key)
            for row in rows
        ]  # fmt: skip

    @field("One's wishes; null: none said, as it comes.")
    async def message_preferences(self, info: Info) -> MessagePreferences | None:
        wishes = await preferences.wishes_of((await customer(info)).customer_id)
        return _shown(wishes) if wishes else None


@strawberry.type
class DevicesMutation:
    @mutation("Tell this browser from now on.")
    async def subscribe_push(self, info: Info, input: SubscribePushInput) -> SubscribePushResult:
        browser = subscriptions.Browser(
            input.endpoint, input.p256dh, input.auth, input.key, info.context.user_agent, input.replaces
        )
        number = await subscriptions.subscribe_push(
            await customer(info), browser, info.context.settings, now=info.context.now
        )
        return SubscribePushSuccess(id=strawberry.ID(global_id("PushSubscription", number)))

    @mutation("Tell this browser no more.")
    async def unsubscribe_push(self, info: Info, input: UnsubscribePushInput) -> UnsubscribePushResult:
        gone = await subscriptions.unsubscribe_push(await customer(info), input.endpoint, now=info.context.now)
        return UnsubscribePushSuccess(was_subscribed=gone)

    @mutation("A push to one of one's browsers, to see it arrive.")
    async def send_test_push(self, info: Info, input: SendTestPushInput) -> SendTestPushResult:
        number = read_global_id(input.id, "PushSubscription")
        await subscriptions.send_test_push(await customer(info), number, info.context.language, now=info.context.now)
        return SendTestPushSuccess(done=True)

    @mutation("A browser says that it has shown a push, or that somebody opened it. Needs no sign-in.")
    async def acknowledge_push(self, info: Info, input: AcknowledgePushInput) -> AcknowledgePushResult:
        await receipts.acknowledge(input.token, input.event is PushEvent.OPENED, now=info.context.now)
        return AcknowledgePushSuccess(done=True)

    @mutation("Say when, and how much, one wants to be told of what one did not ask for.")
    async def set_message_preferences(
        self, info: Info, input: SetMessagePreferencesInput
    ) -> SetMessagePreferencesResult:
        wishes = preferences.Wishes(input.quiet_from, input.quiet_to, input.time_zone, input.most_a_week)
        await preferences.set_wishes(await customer(info), wishes, now=info.context.now)
        return SetMessagePreferencesSuccess(preferences=_shown(wishes))
