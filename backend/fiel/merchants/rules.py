"""Colours and short names: pure functions."""

from __future__ import annotations

import re
import unicodedata

LEAST_CONTRAST = 4.5
"""Of white text on the card (WCAG 2.2, 1.4.3)."""


def contrast_with_white(color: str) -> float:
    """WCAG 2.2's contrast ratio of white on ``#RRGGBB``."""
    channels = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def darkened(color: str) -> str:
    """The nearest darker shade on which white text can be read."""
    parts = [int(color[place : place + 2], 16) for place in (1, 3, 5)]
    for percent in range(100, -1, -2):
        shade = "#" + "".join(f"{part * percent // 100:02X}" for part in parts)
        if contrast_with_white(shade) >= LEAST_CONTRAST:
            return shade
    return "#000000"


def slug_of(name: str) -> str:
    """``Café Aurora`` → ``cafe-aurora``."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-") or "comercio"
