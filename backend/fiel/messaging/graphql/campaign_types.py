"""What a push is over GraphQL, asked for and answered."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from fiel.core import db
from fiel.core.graphql import (
    ActionRefused,
    ChangedMeanwhile,
    IdempotencyConflict,
    InvalidInput,
    Node,
    NotFound,
    SafeInt,
    UserError,
    answers,
    field,
    told,
)
from fiel.core.ids import global_id, read_global_id
from fiel.messaging import errors
from fiel.messaging.campaigns import actions
from fiel.messaging.models import CampaignState, PushScreen

strawberry.enum(
    CampaignState,
    description="DRAFT: only kept. SCHEDULED: set for later. SENDING: on its way. SENT. CANCELLED: stopped on its way.",
)
strawberry.enum(PushScreen, description="What a push opens in the customer's app.")


@answers(errors.AlreadyGone)
@strawberry.type(description="It is on its way, or was sent: it can't be changed any more.")
class AlreadyGone(UserError):
    pass


@strawberry.type(description="What came of a push so far. People who look at it on two devices count twice.")
class PushFigures:
    people: SafeInt = told("Who has it in their inbox.")
    devices: SafeInt = told("Browsers that it goes to.")
    sent: SafeInt = told("Taken by their push services.")
    shown: SafeInt = told("Browsers that say they have shown it.")
    opened: SafeInt = told("Browsers in which it was opened.")
    gone: SafeInt = told("Browsers that are no more.")
    failed: SafeInt = told("Refused, or not deliverable within a day.")
    held: SafeInt = told("More than their person wants in a week.")
    waiting: SafeInt = told("Still to go: quiet hours, or services that don't answer.")


@strawberry.type(description="A push to many.")
class PushCampaign(Node):
    row: strawberry.Private[db.Row]

    @field("Its first line; may hold variables.")
    def title(self) -> str:
        return str(self.row["title"])

    @field("Its second line; may hold variables.")
    def body(self) -> str:
        return str(self.row["body"])

    @field("What it opens.")
    def screen(self) -> PushScreen:
        return PushScreen(self.row["screen"])

    @field("Where it stands.")
    def state(self) -> CampaignState:
        return CampaignState(self.row["state"])

    @field("When it goes out, or went; of a draft: when it shall, null: at once.")
    def send_at(self) -> datetime | None:
        moment: datetime | None = self.row["send_at"]
        return moment

    @field("When the last of it was settled.")
    def finished_at(self) -> datetime | None:
        moment: datetime | None = self.row["finished_at"]
        return moment

    @field("When it was first written.")
    def created_at(self) -> datetime:
        moment: datetime = self.row["created_at"]
        return moment

    @field("Who gets it; null: everybody who agreed to news.")
    def segment_id(self) -> strawberry.ID | None:
        return strawberry.ID(global_id("Segment", self.row["segment_id"])) if self.row["segment_id"] else None

    @field("Its name.")
    def segment_name(self) -> str | None:
        return db.text_of(self.row, "segment_name")

    @field("Who wrote it last.")
    def employee_name(self) -> str | None:
        return db.text_of(self.row, "employee_name")

    @field("Counts changes; pass it back with an update.")
    def version(self) -> int:
        return int(self.row["version"])

    @field("What came of it so far.")
    def figures(self) -> PushFigures:
        kept = db.from_json(self.row["figures"]) or self.row.get("counted") or {}
        names = ("devices", "sent", "shown", "opened", "gone", "failed", "held", "waiting")
        return PushFigures(
            people=SafeInt(self.row["people"]), **{name: SafeInt(int(kept.get(name) or 0)) for name in names}
        )


@strawberry.type(description="Whom a push would reach now.")
class PushReach:
    people: SafeInt = told("In the segment.")
    consenting: SafeInt = told("Of them, those who agreed to news: it lands in their inbox.")
    with_push: SafeInt = told("Of those, those with a browser that is told.")


@strawberry.type(description="A push as one member would read it.")
class PushPreview:
    title: str = told("Its first line.")
    body: str = told("Its second line.")
    member_name: str | None = told("Whose figures these are; null: nobody is in the segment yet.")


@strawberry.input(description="A whole push; an update replaces all of it.")
class PushInput:
    title: str = told("Up to 60 characters; `{{name}}`, `{{points}}` and the like are filled in for each reader.")
    body: str = told("Up to 200 characters.")
    screen: PushScreen = told("What it opens.", PushScreen.WALLET)
    segment_id: strawberry.ID | None = told("Who gets it; null: everybody who agreed to news.", None)
    send_at: datetime | None = told("When; null: at once, when it is sent.", None)

    def form(self) -> actions.PushForm:
        segment = read_global_id(self.segment_id, "Segment") if self.segment_id else None
        return actions.PushForm(self.title, self.body, self.screen, segment, self.send_at)


@strawberry.input(description="A draft to keep.")
class SavePushInput:
    push: PushInput = told("It.")
    id: strawberry.ID | None = told("Which one; null: a new one.", None)
    version: int | None = told("Of the push that the form showed.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A push to send, new or from a draft.")
class SendPushInput:
    push: PushInput = told("It.")
    idempotency_key: str = told("1 to 128 characters.")
    id: strawberry.ID | None = told("The draft; null: there is none.", None)
    version: int | None = told("Of the push that the form showed.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A push to call back.")
class CancelPushInput:
    id: strawberry.ID = told("Which one.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A draft to delete.")
class DeletePushInput:
    id: strawberry.ID = told("Which one.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="Kept.")
class SavePushSuccess:
    push: PushCampaign = told("It.")


@strawberry.type(description="Sent, or set for later.")
class SendPushSuccess:
    push: PushCampaign = told("It.")


@strawberry.type(description="Called back.")
class CancelPushSuccess:
    push: PushCampaign = told("As it is now.")


@strawberry.type(description="Deleted.")
class DeletePushSuccess:
    done: bool = told("Always true.")


SavePushResult = Annotated[
    SavePushSuccess | InvalidInput | NotFound | ChangedMeanwhile | AlreadyGone | ActionRefused,
    strawberry.union("SavePushResult", description="What keeping a draft can answer."),
]
SendPushResult = Annotated[
    SendPushSuccess | InvalidInput | NotFound | ChangedMeanwhile | AlreadyGone | IdempotencyConflict | ActionRefused,
    strawberry.union("SendPushResult", description="What sending can answer."),
]
CancelPushResult = Annotated[
    CancelPushSuccess | NotFound | AlreadyGone | ActionRefused,
    strawberry.union("CancelPushResult", description="What calling back can answer."),
]
DeletePushResult = Annotated[
    DeletePushSuccess | NotFound | AlreadyGone | ActionRefused,
    strawberry.union("DeletePushResult", description="What deleting a draft can answer."),
]
