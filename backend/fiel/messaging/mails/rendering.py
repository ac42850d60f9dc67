"""A merchant's words as a message, in plain text and HTML.

Nothing of them is ever run: variables are replaced, one after the other, by text that can't be markup. What readers
are called (a name, a reward's title) can't reach a header, a link or the HTML.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from datetime import date
from html import escape

import nh3
from markdown_it import MarkdownIt

from fiel.core.errors import Checks
from fiel.core.language import Language, format_day, format_number
from fiel.core.markdown import cut
from fiel.messaging.mails.defaults import Words
from fiel.messaging.mails.events import About
from fiel.messaging.variables import SPANISH, Variable, between_braces, check_variables, filled

LONGEST_SUBJECT = 150
LONGEST_TEXT = 5_000
LONGEST_HTML = 50_000
LONGEST_SMS = 320
"""Two text messages."""
_reader = MarkdownIt("commonmark", {"html": False, "breaks": True}).disable(["image", "code", "fence", "backticks"])
_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
_LINK = re.compile(r"\[([^\]\n]+)\]\(([^)\s]+)\)")
_BARE_LINK = re.compile(r"(?<!\]\()(?:\{\{\s*link\s*\}\}|%enlace%)", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""\s([a-z-]+)="([^"]*)\"""", re.IGNORECASE)
_MARK = f"q{secrets.token_hex(8)}q"
"""Nobody can guess it, so nobody can write it."""
TAGS = {
    "a", "b", "blockquote", "br", "center", "div", "em", "h1", "h2", "h3", "hr", "i", "img", "li", "ol", "p", "small",
    "span", "strong", "table", "tbody", "td", "th", "thead", "tr", "u", "ul",
}  # fmt: skip
_ANYWHERE = {"style", "align", "valign", "width", "height", "bgcolor", "dir", "lang", "role"}
_LOOKS = {
    "background-color", "border", "border-radius", "border-collapse", "border-spacing", "color", "display",
    "font-family", "font-size", "font-style", "font-weight", "height", "letter-spacing", "line-height", "margin",
    "margin-bottom", "margin-left", "margin-right", "margin-top", "max-width", "padding", "padding-bottom",
    "padding-left", "padding-right", "padding-top", "text-align", "text-decoration", "text-transform",
    "vertical-align", "width",
}  # fmt: skip


def check_words(checks: Checks, words: Words, about: About) -> Words:
    """Words as they are kept: lengths, variables, and what HTML may hold; what it may not is taken out."""
    known = about.variables
    kept = Words(
        " ".join(checks.text("subject", words.subject, LONGEST_SUBJECT).split()),
        checks.text("text", words.text, LONGEST_TEXT),
        checks.text("html", words.html, LONGEST_HTML, least=0),
        checks.text("sms", words.sms, LONGEST_SMS, least=0),
    )
    for path, text in (("subject", kept.subject), ("text", kept.text), ("html", kept.html), ("sms", kept.sms)):
        check_variables(checks, path, text, known)
    if Variable.LINK in known:
        check_variables(checks, "subject", kept.subject, [one for one in known if one is not Variable.LINK])
    if kept.sms and not about.texts:
        checks.fail("sms", "NO_SMS")
    for path, html in (("text", _marked(kept.text)), ("html", clean_html(kept.html))):
        if _hides_variable(html):
            checks.fail(path, "LINK_ALONE", name=between_braces(Variable.LINK))
    return Words(kept.subject, kept.text, clean_html(kept.html), kept.sms)


def clean_html(html: str) -> str:
    """Text, tables, colours and pictures: no script, no form, no style that reaches further than its own tag.

    The link's variable survives as an address of its own.
    """
    if not html:
        return ""
    link = between_braces(Variable.LINK)
    for form in (r"\{\{\s*link\s*\}\}", f"%{SPANISH[Variable.LINK]}%"):
        html = re.sub(rf"""href\s*=\s*["']\s*{form}\s*["']""", f'href="https://{_MARK}/"', html, flags=re.IGNORECASE)
    cleaned = nh3.clean(
        html, tags=TAGS, attributes={"*": _ANYWHERE, "a": {"href"}, "img": {"src", "alt", "width", "height"}},
        clean_content_tags={"script", "style", "title", "head", "noscript", "template", "svg", "math"},
        url_schemes={"https", "mailto", "tel"}, link_rel="noopener noreferrer", filter_style_properties=_LOOKS,
    )  # fmt: skip
    return cleaned.replace(f"https://{_MARK}/", link).strip()


def subject_of(words: Words, values: Mapping[Variable, str]) -> str:
    """On one line, whatever a name holds."""
    return cut(filled(words.subject, values), LONGEST_SUBJECT)


def plain_of(words: Words, values: Mapping[Variable, str]) -> str:
    """The text as it was written, with its links in the open."""
    open_links = _LINK.sub(lambda link: f"{link[1]}: {link[2]}", words.text)
    return filled(open_links.replace("**", ""), {name: " ".join(said.split()) for name, said in values.items()})


def html_of(words: Words, values: Mapping[Variable, str]) -> str:
    """What stands between the merchant's name and the footer."""
    if words.html:
        return filled(words.html, {name: escape(said) for name, said in values.items()})
    return _reader_html(words.text, values)


def _reader_html(text: str, values: Mapping[Variable, str]) -> str:
    """Values come in with each mark escaped, so that no name can be markup (CommonMark 0.31, 2.4)."""
    text = _BARE_LINK.sub(f"<{values.get(Variable.LINK, '')}>", text) if values.get(Variable.LINK) else text
    marked = {name: _PUNCTUATION.sub(r"\\\1", " ".join(said.split())) for name, said in values.items()}
    return str(_reader.render(filled(text, marked)))


def _marked(text: str) -> str:
    """*text* with each variable as a word that can be found again."""
    values = {one: f"{_MARK}{one.value.replace('_', '')}" for one in Variable}
    return _reader_html(text, values | {Variable.LINK: f"https://{_MARK}.invalid/"})


def _hides_variable(html: str) -> bool:
    """Whether something of a reader would go out as a part of an address or of a tag."""
    for name, inside in _ATTRIBUTE.findall(html):
        if name.lower() == "href" and inside in (f"https://{_MARK}.invalid/", between_braces(Variable.LINK)):
            continue
        if _MARK in inside.lower() or filled(inside, dict.fromkeys(Variable, _MARK)) != inside:
            return True
    return False


def told_values(facts: Mapping[str, object], language: Language) -> dict[Variable, str]:
    """What an occasion says, as its reader writes numbers and days; facts that are no variables are left out."""
    known = {one.value: one for one in Variable}
    return {known[name]: _told(name, fact, language) for name, fact in facts.items() if name in known}


def _told(name: str, fact: object, language: Language) -> str:
    if name == Variable.DAY.value:
        return format_day(date.fromisoformat(str(fact)), language)
    return format_number(fact, language) if isinstance(fact, int) else str(fact)
