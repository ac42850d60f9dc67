"""A merchant's text as safe HTML: Markdown (CommonMark) without HTML of its own or pictures from elsewhere, then
cleaned of everything but a few tags."""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape

import nh3
from markdown_it import MarkdownIt

TAGS = {"p", "br", "strong", "em", "ul", "ol", "li", "a", "blockquote", "h3", "hr"}
_reader = MarkdownIt("commonmark", {"html": False, "breaks": True}).disable(["image", "code", "fence", "backticks"])

_NEXT_OF_LIST = re.compile(r"(?:</p>\n)?</li>\n<li>\s*")
_END_OF_LIST = re.compile(r"([^\s>.!?:;…])((?:</\w+>|\s)*)(?=</li>\n</[uo]l>)")


@lru_cache(512)
def as_html(text: str) -> str:
    """Headings of any rank are third ones: above them stand the screen's and the post's own."""
    tokens = _reader.parse(text)
    for token in tokens:
        if token.type.startswith("heading"):
            token.tag = "h3"
    return nh3.clean(
        _reader.renderer.render(tokens, _reader.options, {}), tags=TAGS, attributes={"a": {"href"}},
        url_schemes={"https", "http", "mailto", "tel"}, link_rel="noopener noreferrer nofollow",
    )  # fmt: skip


@lru_cache(512)
def as_line(text: str, most: int) -> str:
    """Its words alone, on one line, cut at a word."""
    told = _END_OF_LIST.sub(r"\1.\2", _NEXT_OF_LIST.sub("; ", as_html(text)))
    return cut(unescape(nh3.clean(told, tags=set())), most)


def cut(text: str, most: int) -> str:
    """Plain words on one line, no longer than *most*, ended at a word."""
    words = " ".join(text.split())
    if len(words) <= most:
        return words
    begun = words[: most - 1]
    return (begun.rpartition(" ")[0] or begun) + "…"
