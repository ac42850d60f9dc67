"""Numbers in sentences, with words that fit them."""

from __future__ import annotations

import pytest

from fiel.core.language import Counted


@pytest.mark.parametrize(
    ("count", "said"),
    [(0, "Quedan 0 puntos"), (1, "Queda 1 punto"), (-1, "Queda -1 punto"), (2, "Quedan 2 puntos"),
     (1_000_000, "Quedan 1.000.000 puntos")],
)  # fmt: skip
def test_one_has_words_of_its_own(count: int, said: str) -> None:
    assert "{n:=Queda|Quedan} {n:punto|puntos}".format(n=Counted(count, "es")) == said


def test_a_number_stands_alone_and_may_be_written_in_its_own_way() -> None:
    assert "{n}".format(n=Counted(1_240, "en")) == "1,240"
    assert "{n:point|points}".format(n=Counted(1, "en", "+1")) == "+1 point"
