"""Entity tags (RFC 9110, 8.8.3 and 13.1.2): how an answer is recognised, and for how long without working it out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from hashlib import sha256
from importlib.metadata import distributions
from pathlib import Path
from platform import python_version
from typing import Any

import orjson

import fiel

MOST_TAGS = 20
LONGEST_LIFE = timedelta(days=30)
_LISTED = re.compile(r'\s*(?:W/)?"([\x21\x23-\x7e\x80-\xff]*)"\s*(?:,|$)')
_STAMPED = re.compile(r"(\d{1,18})-(\d{1,18})-([0-9a-f]{40})")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Stamp:
    """Of an answer that was worked out at *made*, and stays what it is until *until* unless *digest* changes."""

    made: int
    until: int
    digest: str

    @staticmethod
    def at(now: datetime, until: datetime | None, digest: str) -> Stamp:
        last = now + LONGEST_LIFE
        return Stamp(_number(now), _number(min(until, last) if until else last), digest)

    def holds(self, now: datetime, digest: str) -> bool:
        """A clock that was put back finds answers of its future, which it does not believe."""
        return self.made <= _number(now) < self.until and self.digest == digest

    def __str__(self) -> str:
        return f"{self.made}-{self.until}-{self.digest}"


def stamps(given: list[str]) -> Iterator[Stamp]:
    for tag in given:
        if found := _STAMPED.fullmatch(tag):
            yield Stamp(int(found[1]), int(found[2]), found[3])


def given_tags(header: str) -> list[str]:
    """What If-None-Match lists, weak or not, without quotes; ``*`` alone for itself; what can't be read is no tag."""
    text = header.strip()
    if text == "*":
        return ["*"]
    tags: list[str] = []
    place = 0
    while place < len(text) and len(tags) < MOST_TAGS:
        found = _LISTED.match(text, place)
        if found is None:
            break
        tags.append(found[1])
        place = found.end()
    return tags


def weak(tag: object) -> str:
    """As a header's value: weak, since a proxy may compress what it passes on."""
    return f'W/"{tag}"'


def digest_of(*parts: Any) -> str:
    return sha256(orjson.dumps(parts, option=orjson.OPT_SORT_KEYS | orjson.OPT_NON_STR_KEYS)).hexdigest()[:40]


@lru_cache(1)
def code_digest() -> str:
    """Of this version of the server, and of the libraries that word and work out with it: their forms of money and
    dates, their GraphQL, the time zones. All of it is part of what is answered."""
    root = Path(fiel.__file__).parent
    whole = sha256()
    for line in sorted({f"python {python_version()}", *(f"{one.name} {one.version}" for one in distributions())}):
        whole.update(line.encode() + b"\0")
    for file in sorted(root.rglob("*.py")):
        whole.update(str(file.relative_to(root)).encode() + b"\0" + file.read_bytes())
    return whole.hexdigest()


def _number(moment: datetime) -> int:
    return (moment - _EPOCH) // _MICROSECOND
