"""The guide's Markdown as pages. Besides CommonMark: `## Title {#anchor}` begins a chapter, `![words](name)` is a
picture of `pictures/{language}/name.webp`, and a line `{{topic}}` stands for the panel's own help on that topic."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token
from PIL import Image

from fiel.core.language import Language
from fiel.core.markdown import cut
from fiel.edge.guide.words import WORDS

HERE = Path(__file__).parent
TEXTS, PICTURES = HERE / "texts", HERE / "pictures"
MOST_LED = 300
PARTS = ("customer", "employee", "merchant")
_CHECKOUT = HERE.parents[3] / "pwa" / "src" / "help"
_BUILT = HERE.parents[1] / "static" / "help"
"""The panel's help lies with the panel; the build copies it for where there is no checkout."""
TOPICS = _CHECKOUT if _CHECKOUT.is_dir() else _BUILT

_TAGS = {"p", "br", "strong", "em", "ul", "ol", "li", "a", "code", "h2", "h3", "img", "aside", "blockquote"}
_ATTRIBUTES = {"a": {"href"}, "h2": {"id"}, "h3": {"id"}, "img": {"src", "alt", "width", "height"}, "aside": {"class"}}
_TOPIC = re.compile(r"^\{\{([a-z-]+)\}\}$", re.MULTILINE)
_ANCHORED = re.compile(r"^(.+?) \{#([a-z-]+)\}$")
_reader = MarkdownIt("commonmark", {"html": False})


@dataclass(frozen=True, slots=True)
class Chapter:
    anchor: str
    title: str


@dataclass(frozen=True, slots=True)
class Part:
    """*lead*: plain words for lists and search engines."""

    name: str
    title: str
    lead: str
    chapters: tuple[Chapter, ...]
    html: str


def read_part(language: Language, name: str) -> Part:
    """Of the texts that come with this version: *name* is one of `PARTS`."""
    title, _, body = (TEXTS / language / f"{name}.md").read_text("utf-8").partition("\n")
    pieces = _TOPIC.split(body)  # text, topic, text, topic, …
    chapters: list[Chapter] = []
    made = "".join(
        _topic(language, piece) if place % 2 else _text(language, piece, chapters)
        for place, piece in enumerate(pieces)
    )  # fmt: skip
    lead = cut(html.unescape(nh3.clean(_reader.render(body.strip().partition("\n\n")[0]), tags=set())), MOST_LED)
    return Part(name, title.removeprefix("# "), lead, tuple(chapters), _cleaned(made))


def topics_of(language: Language) -> set[str]:
    """What the panel has help on."""
    return {file.stem for file in (TOPICS / language).glob("*.md")}


def _text(language: Language, text: str, chapters: list[Chapter]) -> str:
    tokens = _reader.parse(text)
    for before, token in pairwise(tokens):
        if before.type == "heading_open" and (anchored := _ANCHORED.match(token.content)):
            title, anchor = anchored.groups()
            before.attrSet("id", anchor)
            token.children = _reader.parseInline(title)[0].children
            chapters.append(Chapter(anchor, title))
    for image in _images(tokens):
        _place(image, language)
    return str(_reader.renderer.render(tokens, _reader.options, {}))


def _topic(language: Language, topic: str) -> str:
    """Where there is no help on it (apps that were not built), the guide goes on without."""
    file = TOPICS / language / f"{topic}.md"
    if not file.is_file():
        return ""
    title, _, body = file.read_text("utf-8").strip().partition("\n")
    heading = html.escape(title.removeprefix("# "))
    where = html.escape(WORDS[language]["topic"])
    said = _reader.render(body)
    return f'<aside class="topic"><p class="where">{where}</p><h3 id="help-{topic}">{heading}</h3>{said}</aside>'


def _images(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield from (child for child in token.children or () if child.type == "image")


def _place(image: Token, language: Language) -> None:
    name = image.attrGet("src")
    image.attrSet("src", f"/guide/pictures/{language}/{name}.webp")
    if size := _size(PICTURES / language / f"{name}.webp"):
        image.attrSet("width", str(size[0]))
        image.attrSet("height", str(size[1]))


@lru_cache(256)
def _size(file: Path) -> tuple[int, int] | None:
    """So that the text does not jump when it arrives."""
    if not file.is_file():
        return None
    with Image.open(file) as picture:
        return picture.size


def _cleaned(made: str) -> str:
    return nh3.clean(made, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes={"https", "mailto"}, link_rel=None)
