"""What people write is shown as they wrote it: it is never an element, a script, a header, or a template."""

from __future__ import annotations

import html
import json
import re
from email import message_from_bytes, policy
from email.message import EmailMessage
from html.parser import HTMLParser
from xml.etree import ElementTree

import httpx

from fiel.app import make_app
from fiel.merchants.models import MailEvent
from support.browser import ON_SQLITE
from support.house import ORIGIN
from support.poison import OURS, WRITTEN, poison, text_columns
from support.rivals import HOME
from support.siege import Siege

MARK = "xss-probe"
PAYLOAD = (
    f"\"'></title></style></script><{MARK} onload=hit()><script>{MARK}</script><img src=x onerror=hit()>"
    "[go](javascript:hit()) ![x](data:text/html,x) {{7777*7}} ${7777*7} <%= 7777*7 %> {% x %} %puntos% {{points}} %s"
    f"\r\nBcc: {MARK}@evil.example\r\n\r\nX-{MARK}: yes"
)
HARMFUL = re.compile(r"\s*(?:javascript|vbscript|data|file)\s*:", re.IGNORECASE)
HEADERS = frozenset(
    "subject from to date message-id auto-submitted mime-version content-type list-unsubscribe"
    " list-unsubscribe-post reply-to precedence".split()
)


class Elements(HTMLParser):
    """What a browser would make of it."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in (MARK, "iframe", "object", "embed", "base", "form") or (
            tag == "script" and not dict(attrs).get("src")
        ):
            self.found.append(f"<{tag}>")
        for name, value in attrs:
            if name.startswith("on") or name in ("srcdoc", "formaction"):
                self.found.append(f"<{tag} {name}={value}>")
            if name in ("href", "src", "action", "xlink:href") and HARMFUL.match(html.unescape(value or "")):
                self.found.append(f"<{tag} {name}={value}>")
            if name == "http-equiv" and (value or "").lower() == "refresh":
                self.found.append("<meta refresh>")


def elements_of(text: str) -> list[str]:
    looked = Elements()
    looked.feed(text)
    return looked.found


@ON_SQLITE
async def test_no_page_mail_or_answer_takes_words_for_markup(siege: Siege) -> None:
    await poison(PAYLOAD)
    seen = [*await mails(siege), *await pages(siege), *await answers(siege)]
    assert {name for name, text in seen if MARK in text} >= {f"/m/{HOME}/", "/dev/outbox", "mailPreview", "news"}
    wrong = [(name, found) for name, text in seen if (found := elements_of(text))]
    assert wrong == []
    assert [name for name, text in seen if "54439" in text] == []


async def pages(siege: Siege) -> list[tuple[str, str]]:
    """What the server writes itself for a browser."""
    app = make_app(siege.house.settings, siege.house.clock, shows_outbox=True)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=ORIGIN) as client:
        manifest = (await client.get(f"/m/{HOME}/manifest.webmanifest")).json()
        assert MARK in manifest["name"]
        icon = ElementTree.fromstring((await client.get(f"/m/{HOME}/icon.svg")).text)  # noqa: S314 -- ours
        assert {one.tag.rpartition("}")[2] for one in icon.iter()} == {"svg", "rect", "text"}
        found = []
        for path in (f"/m/{HOME}/", "/dev/outbox", "/api/docs"):
            found.append((path, (await client.get(path)).text))
        outbox = re.findall(r'href="(/dev/outbox/[^"]+)"', found[1][1])
        for path in outbox[:5]:
            found.append((path, (await client.get(path)).text))
        return [(path, without_frame(text)) for path, text in found]


def without_frame(text: str) -> str:
    """The outbox of the demo shows a mail in a frame of its own."""
    return re.sub(r"<iframe [^>]*src=\"/dev/outbox/[\w./-]*\"[^>]*>", "", text)


async def mails(siege: Siege) -> list[tuple[str, str]]:
    """Those of what happens now, and each that there is as its preview shows it."""
    people, house = siege.people, siege.house
    folder = house.settings.data_dir / "mail"
    before = set(folder.glob("*.eml"))
    await house.person().do("requestPasswordReset", email=people["CUSTOMER"].email or "ana@fiel.example", merchant=HOME)
    await people["OWNER"].do("inviteEmployee", name=PAYLOAD, email="nuevo@casa.example", role="CASHIER", merchant=HOME)
    await people["CASHIER"].do("awardPoints", member=siege.samples["MemberInput"], amountMinor=90_000,
                               idempotencyKey="markup", merchant=HOME, description=PAYLOAD)  # fmt: skip
    rewards = await people["CUSTOMER"].ask("query ($m: String!) { wallet(merchant: $m) { rewards { id } } }", m=HOME)
    for number, reward in enumerate(rewards["wallet"]["rewards"]):
        await people["CUSTOMER"].do("requestRedemption", rewardId=reward["id"], idempotencyKey=f"markup-{number}")
    await house.run_jobs()
    sent = [message_from_bytes(file.read_bytes(), policy=policy.default) for file in set(folder.glob("*.eml")) - before]
    assert len(sent) >= 3
    found = []
    for mail in sent:
        assert_headers(mail)
        body = mail.get_body(("html",))
        assert body is not None
        found.append((str(mail["Subject"])[:20], str(body.get_content())))
    return found + await previews(siege)


def assert_headers(mail: EmailMessage) -> None:
    assert {name.lower() for name in mail} <= HEADERS, mail.keys()
    for name, value in mail.items():
        assert "\n" not in value.replace("\r\n ", ""), (name, value)
    assert len(str(mail["To"]).split(",")) == 1
    assert mail["From"].addresses[0].addr_spec == "no-reply@localhost"


async def previews(siege: Siege) -> list[tuple[str, str]]:
    query = (
        'query ($e: MailEvent!, $w: MailWordsInput!, $m: String) { mailPreview(event: $e, language: "es", words: $w,'
        " merchant: $m) { __typename ... on MailPreview { subject html text } } }"
    )
    found = []
    for event in MailEvent:
        for words in (
            {"subject": "Hola {{name}}", "text": "{{name}} {{points}}"},
            {"subject": "Hola", "text": f"Hola {PAYLOAD.replace('{{7777*7}}', '').replace('%puntos%', '')}"},
            {"subject": "Hola", "text": "x", "html": f"<p>{PAYLOAD.replace('{{7777*7}}', '')}</p>"},
        ):
            answer = await siege.people["OWNER"].ask(query, e=event.value, w=words, m=HOME)
            shown = answer["mailPreview"]
            if shown["__typename"] == "MailPreview":
                assert "\n" not in shown["subject"]
                found.append(("mailPreview", shown["html"]))
    assert len(found) > 10
    return found


async def answers(siege: Siege) -> list[tuple[str, str]]:
    """Fields that say that they are HTML."""
    read = await siege.people["CUSTOMER"].ask("{ news { title html excerpt } }")
    posts = read["news"]
    assert posts
    return [("news", post["html"]) for post in posts]


@ON_SQLITE
async def test_every_column_of_text_is_somebodys_words_or_ours(siege: Siege) -> None:
    """A new one is named where the others are (support.poison)."""
    columns = await text_columns()
    assert columns - WRITTEN == OURS
    assert not WRITTEN & OURS


def test_every_field_of_html_is_looked_at() -> None:
    from fiel.app import schema

    fields = [
        f"{kind.name}.{name}"
        for kind in schema._schema.type_map.values()
        for name in (getattr(kind, "fields", None) or {})
        if name == "html" and not kind.name.endswith("Input")
    ]
    assert sorted(fields) == ["MailPreview.html", "MailWords.html", "NewsPost.html"]


@ON_SQLITE
async def test_an_address_that_is_a_link_is_a_web_address(siege: Siege) -> None:
    """Links that a merchant gives lead to the web: never to a script."""
    for link in (
        "javascript:hit()", "JaVaScRiPt:hit()", "data:text/html,x", "vbscript:x", " javascript:x", "//evil", "http://",
        "java\nscript:hit()", "file:///etc/passwd", "https://a b", 'https://a"onload=x',
    ):  # fmt: skip
        told = await siege.people["OWNER"].do("updateMerchant", website=link, merchant=HOME)
        assert told["__typename"] == "InvalidInput", link
        form = {"name": "x", "mapUrl": link, "merchant": HOME}
        told = await siege.people["OWNER"].do("createLocation", **form)
        assert told["__typename"] == "InvalidInput", (link, json.dumps(told)[:200])
