"""Whatever is shortened for ``make test`` has a place where it is done at full length."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from support.length import IN_TURNS

ROOT = Path(__file__).parents[2]


def test_each_file_that_is_shortened_is_named_where_all_of_it_is_done() -> None:
    [named] = re.findall(r"^LONG := ((?:.*\\\n)*.*)", (ROOT / "Makefile").read_text(), re.MULTILINE)
    places = [ROOT / place for place in named.replace("\\\n", " ").split()]
    files = {file for place in places for file in (place.glob("test_*.py") if place.is_dir() else [place])}
    shortens = re.compile(r"^(from support\.length import (?!IN_TURNS)|MOSTLY_ON = |FOR_LATER = )", re.MULTILINE)
    shortened = {
        file for file in (ROOT / "tests").rglob("test_*.py")
        if file.parent.name in IN_TURNS or shortens.search(file.read_text())
    }  # fmt: skip
    assert len(shortened) > 10
    assert files == shortened


@pytest.mark.parametrize("name", sorted(IN_TURNS))
def test_each_folder_that_takes_the_engines_in_turns_is_there(name: str) -> None:
    assert list((ROOT / "tests" / name).glob("test_*.py"))
