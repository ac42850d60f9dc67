"""A merchant's own words for its mails over GraphQL. Managers."""

from __future__ import annotations

from typing import Annotated

import strawberry

from fiel.context import Info
from fiel.core import db
from fiel.core.errors import Checks
from fiel.core.errors import NotFound as NotFoundError
from fiel.core.graphql import (
    ActionRefused,
    ChangedMeanwhile,
    InvalidInput,
    NotFound,
    SafeInt,
    answered_query,
    field,
    mutation,
    told,
)
from fiel.core.ids import read_global_id
from fiel.core.language import Language, as_language, in_country
from fiel.merchants.actions import load_terms
from fiel.merchants.graphql import staff
from fiel.merchants.models import ESSENTIAL_MAILS, MailEvent
from fiel.messaging.campaigns import loaders as campaigns
from fiel.messaging.graphql.campaigns import manager
from fiel.messaging.mails import templates
from fiel.messaging.mails.defaults import Words, default_words
from fiel.messaging.mails.events import EDITABLE, EVENTS
from fiel.messaging.mails.letters import Letter, Shop, opens, unsubscribe_address
from fiel.messaging.mails.rendering import check_words, told_values
from fiel.messaging.reminders import POINTS, REVIEWS, Kind, last_reminder
from fiel.messaging.variables import Variable, between_braces, filled, values_of
from fiel.messaging.webhooks.loaders import sms_gateway

EXAMPLES: dict[str, object] = {
    "earned_points": 25, "cost": 100, "reason": "—", "day": "2030-06-30", "customer": "Ana", "threshold": 500,
}  # fmt: skip
"""What an occasion would say, in a preview."""
LARGEST_PREVIEW = 100_000


@strawberry.type(description="The words of a mail in one language.")
class MailWords:
    subject: str = told("Up to 150 characters.")
    text: str = told("Markdown, up to 5,000 characters: the plain form, and the HTML where there is none of its own.")
    html: str = told("HTML of its own, as it is kept; empty: made from the text.")
    sms: str = told("A text message for the merchant's gateway; empty: none is sent.")


@strawberry.type(description="A mail in one language, in the merchant's words or in ours.")
class MailTemplate:
    event: MailEvent = told("What it is about.")
    language: str = told("es or en.")
    words: MailWords = told("As they stand.")
    ours: MailWords = told("What would stand without the merchant's.")
    is_own: bool = told("Whether the merchant has written them.")
    version: int = told("Pass it back when saving; 0: still ours.")
    variables: list[str] = told("What may stand in it, as `{{points}}`.")
    has_sms: bool = told("Whether a text message can go beside it.")


@strawberry.type(description="A kind of mail of a merchant.")
class MailKind:
    event: MailEvent = told("What it is about.")
    is_on: bool = told("Whether the merchant sends it.")
    is_essential: bool = told("Whether nobody can switch it off.")
    is_promotional: bool = told("Whether only those get it who agreed to news.")
    to_staff: bool = told("Whether it goes to who manages the programme.")
    is_editable: bool = told("Whether its words can be changed.")
    own_languages: list[str] = told("Those in which the merchant has written it.")


@strawberry.type(description="The last reminder of points, or of reviews.")
class Reminder:
    month: str = told("As `2026-11`.")
    people: SafeInt = told("Who was reminded.")
    mails: SafeInt = told("How many of them by mail.")


@strawberry.type(description="All that a merchant mails.")
class MailSettings:
    kinds: list[MailKind] = told("In the order of a customer's life.")
    has_sms_gateway: bool = told("Whether text messages go out: a webhook for them is on.")
    last_reminder: Reminder | None = told("Of points; null: there was none yet.")
    last_review_reminder: Reminder | None = told("Of reviews; null: there was none yet.")


@strawberry.type(description="A mail as somebody real would read it. Nothing was sent.")
class MailPreview:
    subject: str = told("As it arrives.")
    text: str = told("The plain form.")
    html: str = told("The other form, a whole page.")
    sms: str = told("The text message; empty: none.")
    member_name: str | None = told("Whose figures these are; null: nobody's, there is no member yet.")


@strawberry.input(description="The words of a mail.")
class MailWordsInput:
    subject: str = told("Up to 150 characters.")
    text: str = told("Markdown, up to 5,000 characters.")
    html: str = told("Up to 50,000 characters; what HTML may not hold in a mail is taken out. Empty: none.", "")
    sms: str = told("Up to 320 characters; empty: none.", "")

    def words(self) -> Words:
        return Words(self.subject, self.text, self.html, self.sms)


@strawberry.input(description="Words to keep.")
class SaveMailTemplateInput:
    event: MailEvent = told("What the mail is about.")
    language: str = told("es or en.")
    words: MailWordsInput = told("All of them.")
    version: int = told("Of the words that the form showed.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.input(description="Words to give up.")
class ResetMailTemplateInput:
    event: MailEvent = told("What the mail is about.")
    language: str = told("es or en.")
    merchant: str | None = told("Slug; default: that of the open shift.", None)


@strawberry.type(description="The words are kept.")
class SaveMailTemplateSuccess:
    template: MailTemplate = told("As it is now.")


@strawberry.type(description="Our words stand again.")
class ResetMailTemplateSuccess:
    template: MailTemplate = told("As it is now.")


SaveMailTemplateResult = Annotated[
    SaveMailTemplateSuccess | InvalidInput | NotFound | ChangedMeanwhile | ActionRefused,
    strawberry.union("SaveMailTemplateResult", description="What keeping words can answer."),
]
ResetMailTemplateResult = Annotated[
    ResetMailTemplateSuccess | NotFound | ActionRefused,
    strawberry.union("ResetMailTemplateResult", description="What giving words up can answer."),
]
MailPreviewResult = Annotated[
    MailPreview | InvalidInput | NotFound | ActionRefused,
    strawberry.union("MailPreviewResult", description="What looking at a mail can answer."),
]


def _words(words: Words) -> MailWords:
    return MailWords(subject=words.subject, text=words.text, html=words.html, sms=words.sms)


async def _template(merchant_id: int, event: MailEvent, language: Language) -> MailTemplate:
    found = await templates.template_of(merchant_id, event, language)
    rate = (await load_terms(merchant_id)).redemption_rate
    return MailTemplate(
        event=event, language=language, words=_words(found.words), is_own=found.version > 0, version=found.version,
        ours=_words(default_words(event, language, with_value=rate is not None)),
        variables=[between_braces(one) for one in EVENTS[event].variables], has_sms=EVENTS[event].texts,
    )  # fmt: skip


async def _last(kind: Kind, merchant_id: int) -> Reminder | None:
    row = await last_reminder(kind, merchant_id)
    return Reminder(month=row["month"], people=row["people"], mails=row["mails"]) if row else None


@strawberry.type
class MailsQuery:
    @field("All that a merchant mails, with what is on; for managers.")
    async def mail_settings(self, info: Info, merchant: str | None = None) -> MailSettings:
        actor = await manager(info, merchant)
        terms = await load_terms(actor.merchant_id)
        own: dict[MailEvent, list[str]] = {}
        for one in await templates.templates_of(actor.merchant_id):
            if one.version > 0:
                own.setdefault(one.event, []).append(one.language)
        return MailSettings(
            kinds=[
                MailKind(event=event, is_on=event not in terms.muted_mails or event in ESSENTIAL_MAILS,
                         is_essential=event in ESSENTIAL_MAILS, is_promotional=about.promotional,
                         to_staff=about.to_staff, is_editable=about.editable, own_languages=own.get(event, []))
                for event, about in EVENTS.items()
            ],
            has_sms_gateway=await sms_gateway(actor.merchant_id) is not None,
            last_reminder=await _last(POINTS, actor.merchant_id),
            last_review_reminder=await _last(REVIEWS, actor.merchant_id),
        )  # fmt: skip

    @field("A mail's words; for managers. Null: this one has none of its own.")
    async def mail_template(
        self, info: Info, event: MailEvent, language: str, merchant: str | None = None
    ) -> MailTemplate | None:
        actor = await manager(info, merchant)
        return await _template(actor.merchant_id, event, as_language(language)) if event in EDITABLE else None

    @answered_query("A mail as a member would read it, with their figures; for managers. Null: a member of ours.")
    async def mail_preview(
        self, info: Info, event: MailEvent, language: str, words: MailWordsInput, member: strawberry.ID | None = None,
        merchant: str | None = None,
    ) -> MailPreviewResult:  # fmt: skip
        actor = await manager(info, merchant)
        if event not in EDITABLE:
            raise NotFoundError
        checks = Checks()
        kept = check_words(checks, words.words(), EVENTS[event])
        checks.done()
        return await _preview(info, actor.merchant_id, event, as_language(language), kept, member)


async def _preview(
    info: Info, merchant_id: int, event: MailEvent, language: Language, words: Words, member: str | None
) -> MailPreview:
    settings = info.context.settings
    shop = await Shop.load(merchant_id, settings)
    language = in_country(language, shop.country)
    name, number = None, 0
    if member is not None:
        number = read_global_id(member, "Member")
        row = await db.fetch_one(
            "SELECT given_name FROM membership WHERE id = $1 AND merchant_id = $2 AND merged_into_id IS NULL",
            number,
            merchant_id,
        )
        if row is None:
            raise NotFoundError
        name = row["given_name"]
    else:
        someone = await campaigns.someone(merchant_id, None, info.context.now)
        if someone is not None:
            name, number = someone.name, someone.id
    link = opens(settings, event, shop.slug)
    values = {Variable.NAME: "Ana", Variable.MERCHANT: shop.name, Variable.REWARD: "—"}
    if number:
        values = (await values_of(merchant_id, [number], info.context.now, language=language))[number][1]
    values = EVENTS[event].said(values | told_values(EXAMPLES, language) | {Variable.LINK: link})
    letter = Letter(
        event, language, words, values, link, shop,
        unsubscribe=unsubscribe_address(settings, 0, event),  # nobody's
    )  # fmt: skip
    return MailPreview(
        subject=letter.subject, text=letter.plain(settings), html=letter.html(settings)[:LARGEST_PREVIEW],
        sms=filled(words.sms, values), member_name=name,
    )  # fmt: skip


@strawberry.type
class MailsMutation:
    @mutation("Keep the merchant's words for a mail. Manager.")
    async def save_mail_template(self, info: Info, input: SaveMailTemplateInput) -> SaveMailTemplateResult:
        actor, language = await staff(info, input.merchant), as_language(input.language)
        await templates.save_template(
            actor, input.event, language, input.words.words(), input.version, now=info.context.now
        )
        return SaveMailTemplateSuccess(template=await _template(actor.merchant_id, input.event, language))

    @mutation("Give up the merchant's words for a mail: ours stand again. Manager.")
    async def reset_mail_template(self, info: Info, input: ResetMailTemplateInput) -> ResetMailTemplateResult:
        actor, language = await staff(info, input.merchant), as_language(input.language)
        if input.event not in EDITABLE:
            raise NotFoundError
        await templates.reset_template(actor, input.event, language, now=info.context.now)
        return ResetMailTemplateSuccess(template=await _template(actor.merchant_id, input.event, language))
