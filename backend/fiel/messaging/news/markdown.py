"""A merchant's text as safe HTML: Markdown (CommonMark) without HTML of its own or pictures from elsewhere, then
cleaned of everything but a few tags."""

from __future__ import annotations

from html import unescape

import nh3
from markdown_it import MarkdownIt

TAGS = {"p", "br", "strong", "em", "ul", "ol", "li", "a", "blockquote", "h3", "hr"}
_reader = MarkdownIt("commonmark", {"html": False, "breaks": True}).disable(["image", "code", "fence", "backticks"])


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


def as_line(text: str, most: int) -> str:
    """Its words alone, on one line, cut at a word."""
    told = as_html(text).replace("</li>\n<li>", "; ")
    words = " ".join(unescape(nh3.clean(told, tags=set())).split())
    if len(words) <= most:
        return words
    cut = words[: most - 1]
    return (cut.rpartition(" ")[0] or cut) + "…"
