"""A mail about what happens at a merchant: its words, filled for one reader, in the merchant's frame."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from email.message import EmailMessage

from jinja2 import Environment, PackageLoader

from fiel.core import db
from fiel.core.ids import show_code
from fiel.core.language import Language
from fiel.core.media import Picture
from fiel.core.settings import Settings
from fiel.merchants.models import MailEvent
from fiel.messaging.mails.defaults import BUTTONS, Words
from fiel.messaging.mails.events import EVENTS, FOR_CUSTOMERS
from fiel.messaging.mails.message import message_of
from fiel.messaging.mails.rendering import html_of, plain_of, subject_of
from fiel.messaging.mails.unsubscribing import unsubscribe_token
from fiel.messaging.services import Services
from fiel.messaging.surveys.links import survey_link
from fiel.messaging.texts import CODE_LINE, FOOTER, LETTERS
from fiel.messaging.variables import Variable

_pages = Environment(loader=PackageLoader("fiel.messaging"), autoescape=True)


@dataclass(frozen=True, slots=True)
class Shop:
    """Whose mail it is; of the server's own (a recovery begun at no shop's page) there is none."""

    name: str
    slug: str
    color: str
    logo: str | None
    website: str | None
    country: str

    @staticmethod
    async def load(merchant_id: int, settings: Settings) -> Shop:
        [row] = await db.fetch(
            "SELECT name, slug, color, logo, website, country FROM merchant WHERE id = $1", merchant_id
        )
        logo = Picture.of(row["logo"])
        return Shop(
            row["name"], row["slug"], row["color"], settings.public_url + logo.url(96, "png") if logo else None,
            row["website"] or None, row["country"],
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Letter:
    """*unsubscribe*: the address that RFC 8058 wants; *survey_id*: the question that goes with it."""

    event: MailEvent
    language: Language
    words: Words
    values: Mapping[Variable, str]
    link: str
    shop: Shop | None
    code: str | None = None
    survey_id: int | None = None
    unsubscribe: str | None = None

    @property
    def subject(self) -> str:
        return subject_of(self.words, self.values)

    def plain(self, settings: Settings) -> str:
        said = LETTERS[self.language]
        parts = [plain_of(self.words, self.values), f"{BUTTONS[self.event][self.language]}: {self.link}"]
        if self.code:
            parts.append(CODE_LINE[self.language].format(code=show_code(self.code)))
        if self._site:
            parts.append(f"{said['site']}: {self._site}")
        if self.survey_id is not None:
            parts.append(f"{self._question}\n{survey_link(settings, self.survey_id)}")
        parts += ["--", self._footer]
        if self.unsubscribe:
            parts.append(f"{said['unsubscribe']}: {self.unsubscribe}")
        return "\n\n".join(parts) + "\n"

    def html(self, settings: Settings) -> str:
        said = LETTERS[self.language]
        scores = []
        if self.survey_id is not None:
            scores = [(score, survey_link(settings, self.survey_id, score)) for score in range(11)]
        return _pages.get_template("letter.html").render(
            language=self.language, subject=self.subject, shop=self.shop, body=html_of(self.words, self.values),
            has_button=self._has_button, button=BUTTONS[self.event][self.language], link=self.link,
            code_line=CODE_LINE[self.language].format(code=show_code(self.code)) if self.code else None,
            site=self._site, site_label=said["site"], question=self._question, scores=scores, least=said["least"],
            most=said["most"], footer=self._footer, unsubscribe=self.unsubscribe,
            unsubscribe_label=said["unsubscribe"],
        )  # fmt: skip

    def message(self, to: str, services: Services) -> EmailMessage:
        settings = services.settings
        message = message_of(
            services, to, self.subject, self.plain(settings), self.html(settings),
            " ".join(self.shop.name.split()) if self.shop else "",
        )  # fmt: skip
        if self.unsubscribe:
            message["List-Unsubscribe"] = f"<{self.unsubscribe}>"
            message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
        return message

    @property
    def _has_button(self) -> bool:
        """A merchant's own HTML brings its own; but a secret link stands on ours, so that it can't be left out."""
        return not self.words.html or EVENTS[self.event].has_secret or self.event is MailEvent.NEWS

    @property
    def _site(self) -> str | None:
        return self.shop.website if self.shop and self.event is MailEvent.POINTS_REMINDER else None

    @property
    def _question(self) -> str:
        return LETTERS[self.language]["question"].format(merchant=self.shop.name if self.shop else "")

    @property
    def _footer(self) -> str:
        return LETTERS[self.language]["footer"].format(merchant=self.shop.name) if self.shop else FOOTER[self.language]


def unsubscribe_address(settings: Settings, membership_id: int, event: MailEvent) -> str | None:
    if event not in (*FOR_CUSTOMERS, MailEvent.NEWS):
        return None
    return f"{settings.public_url}/unsubscribe/{unsubscribe_token(settings, membership_id, event)}"


def opens(settings: Settings, event: MailEvent, slug: str) -> str:
    """What the button opens, where no secret link does."""
    if EVENTS[event].to_staff:
        return f"{settings.public_url}/panel/{slug}/redemptions"
    return f"{settings.public_url}/m/{slug}/{EVENTS[event].opens}"
