"""A merchant's records of its members over GraphQL: reading, changing, blocking, merging, claiming."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.graphql import (
    ActionRefused,
    ChangedMeanwhile,
    IdempotencyConflict,
    InvalidInput,
    NotFound,
    SafeInt,
    field,
    mutation,
    told,
)
from fiel.core.ids import global_id, read_global_id, split_global_id
from fiel.identity.graphql import DeadLink
from fiel.members import actions, listing, loaders
from fiel.members.graphql.types import Member, customer, member_of
from fiel.merchants.graphql import staff

MemberOrder = strawberry.enum(listing.Order, name="MemberOrder", description="How a list of members is put.")


@strawberry.type(description="Points of one credit that are left, in the order in which they are spent.")
class OpenLot:
    points: SafeInt = told("What was earned.")
    remaining: SafeInt = told("What is left.")
    earned_at: datetime = told("When.")
    expires_at: datetime | None = told("From then on they can't be spent; null: never.")


@strawberry.type(description="A phone that draws the member's live QR.")
class MemberDevice:
    enrolled_at: datetime = told("Since when.")
    scanned_at: datetime | None = told("When this merchant last read it.")


@strawberry.type(description="A record that was merged into this one, or that its person took over lately.")
class MergedRecord:
    id: strawberry.ID = told("For `undoMerge`.")
    name: str = told("Its name.")
    points: SafeInt = told("As they moved.")
    merged_at: datetime = told("When.")
    is_claim: bool = told(
        "This very record, which became theirs by a claim: undone, it leaves their app. Told for thirty days."
    )


@strawberry.type(description="All that a merchant knows of a member.")
class MemberRecord:
    row: strawberry.Private[db.Row]
    merchant_id: strawberry.Private[int]

    @field("The member.")
    def member(self) -> Member:
        return member_of(self.row)

    @field("Their e-mail as given to this merchant.")
    def email(self) -> str | None:
        return db.text_of(self.row, "given_email")

    @field("Their phone as given to this merchant, E.164.")
    def phone(self) -> str | None:
        return db.text_of(self.row, "given_phone")

    @field("Where they live.")
    def city(self) -> str | None:
        return db.text_of(self.row, "given_city")

    @field("The merchant's own note.")
    def note(self) -> str | None:
        return db.text_of(self.row, "note")

    @field("Why they are blocked; null: they are not.")
    def blocked_reason(self) -> str | None:
        return db.text_of(self.row, "blocked_reason")

    @field("Counts changes; pass it back with an update.")
    def version(self) -> int:
        return int(self.row["member_version"])

    @field("Their open lots: up to a hundred.")
    async def lots(self, info: Info) -> list[OpenLot]:
        rows = await loaders.open_lots(self.row["points_account_id"], info.context.now)
        names = ("points", "remaining", "earned_at", "expires_at")
        return [OpenLot(**{name: row[name] for name in names}) for row in rows]

    @field("Their phones.")
    async def devices(self, info: Info) -> list[MemberDevice]:
        rows = await loaders.devices(self.row["customer_id"], self.merchant_id, info.context.now)
        return [MemberDevice(enrolled_at=row["enrolled_at"], scanned_at=row["scanned_at"]) for row in rows]

    @field("Records merged into this one, the latest first, and last the claim by which it became its person's.")
    async def merged(self, info: Info) -> list[MergedRecord]:
        number = self.row["membership_id"]
        claim = await loaders.own_claim(number, info.context.now - actions.UNDONE_WITHIN)
        found = [
            MergedRecord(id=strawberry.ID(global_id("MemberMerge", row["id"])), name=row["name"], points=row["points"],
                         merged_at=row["merged_at"], is_claim=False)
            for row in await loaders.merges(number)
        ]  # fmt: skip
        if claim is not None:
            found.append(MergedRecord(id=strawberry.ID(global_id("MemberClaim", number)), name=claim["name"],
                                      points=claim["points"], merged_at=claim["at"], is_claim=True))  # fmt: skip
        return found


@strawberry.type(description="What a link from a shop claims.")
class Claimable:
    name: str = told("Whose wallet, as the shop wrote it.")
    merchant: str = told("At which shop.")


@strawberry.input(description="A record as it shall be; all of it is replaced.")
class UpdateMemberInput:
    id: strawberry.ID = told("Whose.")
    name: str = told("Their name.")
    email: str | None = told("Their e-mail.", None)
    phone: str | None = told("Their phone; without a country code: the shop's country.", None)
    city: str | None = told("Where they live.", None)
    note: str | None = told("The merchant's own: up to 500 characters.", None)
    version: int | None = told("Of the record that the form showed.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="Somebody to block, or to let in again.")
class BlockMemberInput:
    id: strawberry.ID = told("Who.")
    reason: str | None = told("Why; null: unblock.", None)
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="Two records of one person.")
class MergeMembersInput:
    keep: strawberry.ID = told("The one that stays.")
    absorb: strawberry.ID = told("The one whose points and counters move.")
    idempotency_key: str = told("1 to 128 characters.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A merge, or a claim, to undo.")
class UndoMergeInput:
    id: strawberry.ID = told("Which one.")
    idempotency_key: str = told("1 to 128 characters.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A member without the app.")
class ClaimLinkInput:
    id: strawberry.ID = told("Who.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="A wallet that a shop made.")
class ClaimWalletInput:
    token: str = told("From the link.")


@strawberry.type(description="Changed.")
class UpdateMemberSuccess:
    member: Member = told("As they are now.")


@strawberry.type(description="Blocked, or let in again.")
class BlockMemberSuccess:
    member: Member = told("As they are now.")


@strawberry.type(description="Merged.")
class MergeMembersSuccess:
    points: SafeInt = told("As they moved.")
    member: Member = told("The one kept.")


@strawberry.type(description="Separated.")
class UndoMergeSuccess:
    points: SafeInt = told("As they moved back: fewer where some were spent meanwhile.")
    member: Member = told("The one kept.")


@strawberry.type(description="The mail is on its way.")
class ResendClaimSuccess:
    done: bool = told("Always true.")


@strawberry.type(description="Show it as a QR: whoever opens it takes the wallet over. Good for a quarter of an hour.")
class MakeClaimLinkSuccess:
    url: str = told("The link.")


@strawberry.type(description="The wallet is yours.")
class ClaimWalletSuccess:
    done: bool = told("Always true.")


UpdateMemberResult = Annotated[
    UpdateMemberSuccess | InvalidInput | NotFound | ChangedMeanwhile | ActionRefused,
    strawberry.union("UpdateMemberResult", description="What changing a record can answer."),
]
BlockMemberResult = Annotated[
    BlockMemberSuccess | InvalidInput | NotFound | ActionRefused,
    strawberry.union("BlockMemberResult", description="What blocking can answer."),
]
MergeMembersResult = Annotated[
    MergeMembersSuccess | NotFound | InvalidInput | IdempotencyConflict | ActionRefused,
    strawberry.union("MergeMembersResult", description="What merging can answer."),
]
UndoMergeResult = Annotated[
    UndoMergeSuccess | NotFound | InvalidInput | IdempotencyConflict | ActionRefused,
    strawberry.union("UndoMergeResult", description="What undoing a merge can answer."),
]
ResendClaimResult = Annotated[
    ResendClaimSuccess | NotFound | ActionRefused,
    strawberry.union("ResendClaimResult", description="What mailing the link again can answer."),
]
MakeClaimLinkResult = Annotated[
    MakeClaimLinkSuccess | NotFound | ActionRefused,
    strawberry.union("MakeClaimLinkResult", description="What making a link can answer."),
]
ClaimWalletResult = Annotated[
    ClaimWalletSuccess | DeadLink | ActionRefused,
    strawberry.union("ClaimWalletResult", description="What claiming can answer."),
]


async def _member(info: Info, merchant_id: int, membership_id: int) -> Member:
    return member_of(await loaders.member_by_membership(merchant_id, membership_id, info.context.now) or {})


@strawberry.type
class RecordsMutation:
    @mutation("Change what a merchant knows of a member. Manager.")
    async def update_member(self, info: Info, input: UpdateMemberInput) -> UpdateMemberResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Member")
        form = actions.MemberForm(input.name, input.email, input.phone, input.city, input.note)
        await actions.update_member(actor, number, form, version=input.version, now=info.context.now)
        return UpdateMemberSuccess(member=await _member(info, actor.merchant_id, number))

    @mutation("Block a member, with a reason, or let them in again. Manager.")
    async def block_member(self, info: Info, input: BlockMemberInput) -> BlockMemberResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Member")
        await actions.block_member(actor, number, input.reason, now=info.context.now)
        return BlockMemberSuccess(member=await _member(info, actor.merchant_id, number))

    @mutation("Make two records of one person one; their balances add up. Manager.")
    async def merge_members(self, info: Info, input: MergeMembersInput) -> MergeMembersResult:
        actor = await staff(info, input.merchant)
        kept, absorbed = read_global_id(input.keep, "Member"), read_global_id(input.absorb, "Member")
        done = await actions.merge_members(actor, kept, absorbed, input.idempotency_key, now=info.context.now)
        return MergeMembersSuccess(
            points=SafeInt(done.points), member=await _member(info, actor.merchant_id, done.kept_id)
        )

    @mutation("Make two of a merged record again, or of a claimed one the shop's own. Manager.")
    async def undo_merge(self, info: Info, input: UndoMergeInput) -> UndoMergeResult:
        actor, now = await staff(info, input.merchant), info.context.now
        if split_global_id(input.id)[0] == "MemberClaim":
            kept_id = read_global_id(input.id, "MemberClaim")
            points = await actions.undo_claim(actor, kept_id, input.idempotency_key, now=now)
        else:
            number = read_global_id(input.id, "MemberMerge")
            done = await actions.undo_merge(actor, number, input.idempotency_key, now=now)
            kept_id, points = done.kept_id, done.points
        return UndoMergeSuccess(points=SafeInt(points), member=await _member(info, actor.merchant_id, kept_id))

    @mutation("Mail a member without the app the link to their wallet again. Staff.")
    async def resend_claim(self, info: Info, input: ClaimLinkInput) -> ResendClaimResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Member")
        await actions.resend_claim(actor, number, now=info.context.now)
        return ResendClaimSuccess(done=True)

    @mutation("A link for a QR that a member without the app scans to take their wallet over. Staff.")
    async def make_claim_link(self, info: Info, input: ClaimLinkInput) -> MakeClaimLinkResult:
        actor, number = await staff(info, input.merchant), read_global_id(input.id, "Member")
        token = await actions.make_claim_token(actor, number, now=info.context.now)
        return MakeClaimLinkSuccess(url=f"{info.context.settings.public_url}/claim#{token}")

    @mutation("Take over a wallet that a shop made, by its link.")
    async def claim_wallet(self, info: Info, input: ClaimWalletInput) -> ClaimWalletResult:
        await actions.claim_wallet(await customer(info), input.token, now=info.context.now)
        return ClaimWalletSuccess(done=True)
