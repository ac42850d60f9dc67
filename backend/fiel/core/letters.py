"""Letters on paper: Roboto's, and for those that it lacks the Noto fonts': other scripts, signs, emoji."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # it has no types

OURS = "Roboto-Regular.ttf"
SCRIPTS = (
    "Arabic", "Armenian", "Bengali", "Devanagari", "Ethiopic", "Georgian", "Gujarati", "Gurmukhi", "Hebrew", "Kannada",
    "Khmer", "Lao", "Malayalam", "Myanmar", "Oriya", "Sinhala", "Tamil", "Telugu", "Thai",
)  # fmt: skip
OTHERS = {
    # what joins emoji is looked for in this order: it must stay with them
    "emoji": ("manimgx_fonts", "NotoEmoji[wght].ttf"),
    "sans": ("manimgx_fonts", "NotoSans[wght].ttf"),
    **{name.lower(): ("manimgx_fonts", f"NotoSans{name}[wght].ttf") for name in SCRIPTS},
    "symbols": ("manimgx_fonts", "NotoSansSymbols[wght].ttf"),
    "cjk": ("noto_cjk_sans_jp_regular", "NotoSansCJKjp-Regular.otf"),
}
"""Families by name; the large one of Chinese, Japanese and Korean last, since it is read only where it is needed."""
_LACKING = "?"


@dataclass(frozen=True, slots=True)
class Legible:
    """*text* as it can be printed, with these *families* of ``OTHERS`` beside our own."""

    text: str
    families: frozenset[str]


@lru_cache(4096)
def legible(text: str) -> Legible:
    """A letter that no font has loses its mark (NFKD), or is a question mark, never nothing; what joins or colours
    emoji is left out where no font of the text's has it."""
    families = frozenset(family for letter in text if (family := _family(letter)) and not _is_joining(letter))
    return Legible("".join(_as_printed(letter, families) for letter in text), families)


def unprintable(text: str) -> str:
    """Of *text* the letters that paper lacks, each once."""
    return "".join(dict.fromkeys(letter for letter in text if letter != _LACKING and _is_lacking(letter)))


def file_of(family: str) -> Path:
    """Of ``OTHERS``."""
    package, name = OTHERS[family]
    return Path(str(files(package) / name))


def own_file(name: str) -> Path:
    return Path(str(files("font_roboto") / "files" / name))


def _is_joining(letter: str) -> bool:
    """A mark, or what shows nothing by itself."""
    return unicodedata.category(letter)[0] in "MC"


def _as_printed(letter: str, families: frozenset[str]) -> str:
    if letter.isspace() or ord(letter) in _own_letters():
        return letter
    if _is_joining(letter):
        return letter if any(ord(letter) in _letters_of(family) for family in families) else ""
    return letter if _family(letter) else _plain(letter) or _LACKING


def _is_lacking(letter: str) -> bool:
    return not (
        letter.isspace() or ord(letter) in _own_letters() or _is_joining(letter) or _family(letter) or _plain(letter)
    )


def _plain(letter: str) -> str:
    """Without its marks, if that much of it is ours."""
    parts = unicodedata.normalize("NFKD", letter)
    return "".join(c for c in parts if ord(c) in _own_letters() and not unicodedata.combining(c))


def _family(letter: str) -> str | None:
    """The first other one that has it; None: ours has, or none."""
    if letter.isspace() or ord(letter) in _own_letters():
        return None
    return next((family for family in OTHERS if ord(letter) in _letters_of(family)), None)


@lru_cache(1)
def _own_letters() -> frozenset[int]:
    return frozenset(_read(own_file(OURS)))


@lru_cache(None)
def _letters_of(family: str) -> frozenset[int]:
    return frozenset(_read(file_of(family)))


def _read(file: Path) -> Iterator[int]:
    with TTFont(file) as font:
        yield from font.getBestCmap()
