"""Text as it is looked up: whoever types ``angel`` finds ``Ángel``."""

from __future__ import annotations

import unicodedata


def fold(text: str) -> str:
    """Without accents, case, NULs and needless blanks (Unicode NFKD and case folding)."""
    plain = unicodedata.normalize("NFKD", text.replace("\0", ""))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).casefold().split())
