"""A news post as it is written: its fields, and what they may hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from fiel.core.errors import Checks
from fiel.core.keep import KEEP, Keep

FURTHEST = timedelta(days=366)
LONGEST_TEXT = 5000


@dataclass(frozen=True, slots=True)
class NewsForm:
    """A whole post; an update replaces all of it. *shows_at*: empty, when it is published. *early_segment_id* sees it
    until *opens_at* alone."""

    title: str
    text: str
    picture: int | Keep | None = KEEP
    segment_id: int | None = None
    early_segment_id: int | None = None
    shows_at: datetime | None = None
    opens_at: datetime | None = None
    ends_at: datetime | None = None
    with_push: bool = False
    with_mail: bool = False


def checked(form: NewsForm, now: datetime, *, publishes: bool) -> dict[str, Any]:
    """The columns that it fills; the picture and the segments are looked at elsewhere. Raises InvalidInput."""
    checks = Checks()
    title = checks.text("title", " ".join(form.title.split()), 80)
    text = checks.text("text", form.text, LONGEST_TEXT, least=1 if publishes else 0)
    moments = (("showsAt", form.shows_at), ("opensAt", form.opens_at), ("endsAt", form.ends_at))
    readable = True
    for path, moment in moments:
        if moment is not None and moment.tzinfo is None:
            checks.fail(path, "UNREADABLE")
            readable = False
        elif moment is not None and moment > now + FURTHEST * (3 if path == "endsAt" else 1):
            checks.fail(path, "FAR")
            readable = False
    if readable:
        _check_order(checks, form, now, publishes=publishes)
    checks.done()
    return {
        "title": title, "text": text, "segment_id": form.segment_id, "early_segment_id": form.early_segment_id,
        "shows_at": form.shows_at, "opens_at": form.opens_at, "ends_at": form.ends_at, "with_push": form.with_push,
        "with_mail": form.with_mail,
    }  # fmt: skip


def _check_order(checks: Checks, form: NewsForm, now: datetime, *, publishes: bool) -> None:
    begins = form.shows_at or now
    if (form.early_segment_id is None) != (form.opens_at is None):
        checks.fail("earlySegmentId" if form.early_segment_id is None else "opensAt", "PAIR")
    if form.opens_at is not None and form.opens_at <= begins:
        checks.fail("opensAt", "ORDER")
    if form.ends_at is not None and form.ends_at <= (form.opens_at or begins):
        checks.fail("endsAt", "ORDER")
    if publishes and form.ends_at is not None and form.ends_at <= now:
        checks.fail("endsAt", "FUTURE")
