"""The signed link with which somebody answers without signing in."""

from __future__ import annotations

from fiel.core.settings import Settings
from fiel.core.signing import read_signed, signed

PURPOSE = "survey"


def survey_link(settings: Settings, survey_id: int, score: int | None = None) -> str:
    """*score*: chosen in the mail already; the page only has to send it."""
    chosen = "" if score is None else f"/{score}"
    return f"{settings.public_url}/survey#{signed(settings, PURPOSE, survey_id)}{chosen}"


def survey_of(settings: Settings, token: str) -> int:
    """Raises NotFound."""
    return int(read_signed(settings, PURPOSE, token)[0])
