"""Plans answer what graphql-core answers: every document of the apps, and any other, over a demo's data."""

from __future__ import annotations

import random
import re
from datetime import UTC, datetime
from typing import Any

import pytest
from graphql import DocumentNode, OperationDefinitionNode, parse, print_ast, type_from_ast, validate
from httpx import Response

from fiel.app import schema
from fiel.core.db import opening
from fiel.core.ids import split_global_id
from fiel.core.settings import Settings
from fiel.demo.cast import CASHIER, CUSTOMER, OWNER, PASSWORD
from fiel.edge import engine
from fiel.edge.limits import check_limits
from support.app_documents import app_documents
from support.house import House, Person, opened_house
from support.length import rounds
from support.questions import Asker
from support.town import Town

CORE = schema._schema
ERROR_ID = re.compile(rb'"errorId":"[0-9a-f]+"')
TRIES = rounds(1, 4)
MOST_RACES = 20
RANDOM_DOCUMENTS = rounds(60, 150)


class Twice:
    """Asks with plans and without, and compares to the byte."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.by_core = 0
        run = vars(engine)["execute"]

        def counted(*given: Any, **more: Any) -> Any:
            self.by_core += 1
            return run(*given, **more)

        monkeypatch.setattr(engine, "execute", counted)
        schema.set_plans(True, at_once=True)
        self._plans = schema._plans
        """Written once for each document, and used again for other people and other values, as a server's are."""

    async def ask(self, person: Person, text: str, values: dict[str, Any]) -> Any:
        """The answer. Which of two fields that read side by side fails first is chance: then it is asked again."""
        for _ in range(MOST_RACES):
            core, planned = await self._once(False, person, text, values), await self._once(True, person, text, values)
            if _bare(planned.content) == _bare(core.content):
                break
        assert _bare(planned.content) == _bare(core.content), text
        return core.json()

    async def _once(self, is_planned: bool, person: Person, text: str, values: dict[str, Any]) -> Response:
        schema._plans = self._plans if is_planned else None
        before = self.by_core
        answer = await person.post(text, values)
        assert not is_planned or self.by_core == before, text
        return answer


def _bare(content: bytes) -> bytes:
    return ERROR_ID.sub(b'"errorId":""', content)


def ids_in(value: Any) -> list[str]:
    if isinstance(value, list):
        return [one for item in value for one in ids_in(item)]
    if not isinstance(value, dict):
        return []
    own = [one for name, one in value.items() if name == "id" and isinstance(one, str)]
    return own + [one for item in value.values() for one in ids_in(item)]


def values_for(document: DocumentNode, known: dict[str, list[Any]], rng: random.Random) -> dict[str, Any]:
    operation = document.definitions[0]
    assert isinstance(operation, OperationDefinitionNode)
    asker = Asker(CORE, rng, known)
    values = {}
    for one in operation.variable_definitions or ():
        kind = type_from_ast(CORE, one.type)
        value = asker.plain_value(one.variable.name.value, kind)
        if value is not None or rng.random() < 0.5:
            values[one.variable.name.value] = value
    return values


@pytest.fixture
def settings(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """One connection: fields that read side by side take turns."""
    monkeypatch.setitem(opening.POOL, "maxsize", 1)
    return settings


async def test_every_document_of_the_apps(rivals: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened_house(rivals) as house:
        house.clock.now = datetime.now(UTC)
        known: dict[str, list[Any]] = {"merchant": ["cafe-aurora"]}
        twice, rng = Twice(monkeypatch), random.Random(4)
        people = [await signed_in(house, email) for email in (CUSTOMER, CASHIER, OWNER)]
        documents = dict(app_documents("query"))
        assert len(documents) > 90
        for person in people:
            found: set[str] = set()
            for name, document in documents.items():
                answer = await twice.ask(person, print_ast(document), values_for(document, known, rng))
                assert "INTERNAL" not in str(answer), (name, answer)
                found.update(ids_in(answer.get("data")))
            ids = {one: split_global_id(one)[0] for one in found}
            known |= {"id": sorted(ids), "member": [one for one in sorted(ids) if ids[one] == "Membership"]}
            for name, document in documents.items():
                if "ID" in print_ast(document).split("{")[0]:
                    for _ in range(TRIES):
                        answer = await twice.ask(person, print_ast(document), values_for(document, known, rng))
                        assert "INTERNAL" not in str(answer), (name, answer)


async def test_any_document_over_a_town(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    await town.award(town.ana, 300)
    await town.request(town.ana, await town.reward(50))
    known: dict[str, list[Any]] = {
        "merchant": ["cafe-aurora", "nowhere"],
        "first": [1, 3, 20, 101, None],
        "slug": ["cafe-aurora"],
        "code": [town.ana.code],
    }
    twice, compared = Twice(monkeypatch), 0
    for seed in range(RANDOM_DOCUMENTS):
        rng = random.Random(seed)
        text, values = Asker(CORE, rng, known, deepest=6).document()
        if not check_limits(parse(text)) and not validate(CORE, parse(text)):
            await twice.ask(rng.choice((town.ana.person, town.cashier, town.owner)), text, values)
            compared += 1
    assert compared > RANDOM_DOCUMENTS / 3


async def test_what_plans_do_not_cover_is_left_to_graphql_core(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    switches = [f"s{number}" for number in range(5)]
    text = f"query ({', '.join(f'${name}: Boolean!' for name in switches)}) {{ viewer {{ " + " ".join(
        f"{name}: name @include(if: ${name})" for name in switches
    ) + " } }"  # fmt: skip
    twice, values = Twice(monkeypatch), {name: name == "s3" for name in switches}
    answer = await town.ana.person.post(text, values)
    assert answer.json() == {"data": {"viewer": {"s3": "Ana"}}}
    assert twice.by_core == 1


async def test_a_document_is_planned_when_it_comes_again_and_never_where_the_setting_says_so(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    twice = Twice(monkeypatch)
    for wanted, by_core in ((True, [1, 1, 1]), (False, [2, 3, 4])):
        async with opened_house(settings.model_copy(update={"graphql_plans": wanted})) as house:
            for expected in by_core:
                assert (await house.person().post("{ __typename }")).json() == {"data": {"__typename": "Query"}}
                assert twice.by_core == expected


async def test_each_way_of_its_switches_is_planned_when_it_comes_again(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "query ($a: Boolean!, $b: Boolean!) { __typename @include(if: $a) b: __typename @include(if: $b) }"
    twice = Twice(monkeypatch)
    async with opened_house(settings) as house:
        for a, b, expected in ((True, False, 1), (True, False, 1), (True, True, 2), (False, True, 3), (True, True, 3)):
            told = (await house.person().post(text, {"a": a, "b": b})).json()["data"]
            assert told == {name: "Query" for name, is_on in (("__typename", a), ("b", b)) if is_on}
            assert twice.by_core == expected


async def test_variables_that_no_document_names_are_not_remembered(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    twice = Twice(monkeypatch)
    async with opened_house(settings) as house:
        for number in range(3):
            told = (await house.person().post("{ __typename }", {f"x{number}": True})).json()
            assert told == {"data": {"__typename": "Query"}}
    assert twice.by_core == 1


async def signed_in(house: House, email: str) -> Person:
    person = house.person()
    result = await person.do("signIn", email=email, password=PASSWORD)
    assert result["__typename"] == "SignInSuccess", result
    return person
