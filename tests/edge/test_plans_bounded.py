"""What strangers ask for fills no memory, however they turn what they asked for before."""

from __future__ import annotations

import itertools

import pytest

from fiel.app import schema
from fiel.edge.plans import planning
from support.town import Town

SWITCHES = ("a", "b", "c", "d")
PARTS = " ".join(f"{name}{name}: viewer @include(if: ${name}) {{ id name email }}" for name in SWITCHES)


def document(number: int) -> str:
    return f"query Q{number}({' '.join(f'${name}: Boolean!' for name in SWITCHES)}) {{ __typename {PARTS} }}"


async def test_documents_that_are_known_grow_within_the_bound_too(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planning, "MOST_FIELDS", 200)
    schema.set_plans(True, at_once=True)
    plans = schema._plans
    assert plans is not None
    off, documents = dict.fromkeys(SWITCHES, False), [document(number) for number in range(12)]
    for text in documents:
        assert (await town.ana.person.post(text, off)).json() == {"data": {"__typename": "Query"}}
    for text, stand in itertools.product(documents, itertools.product((True, False), repeat=len(SWITCHES))):
        values = dict(zip(SWITCHES, stand, strict=True))
        answer = (await town.ana.person.post(text, values)).json()
        assert list(answer["data"]) == ["__typename", *(2 * name for name in SWITCHES if values[name])]
        assert plans.size <= 200
