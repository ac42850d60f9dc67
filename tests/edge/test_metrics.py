"""/metrics: for who has the token, and no label that a client could make up."""

from __future__ import annotations

import re

from prometheus_client import generate_latest

from fiel.core.settings import Settings, load_settings
from fiel.edge.measuring import scraped
from support.house import House, opened_house
from support.ports import free_port
from support.sockets import connected
from support.town import Town


def figure(page: str, name: str) -> float:
    found = re.search(rf"^{re.escape(name)} (\S+)$", page, re.MULTILINE)
    return float(found[1]) if found else 0.0


def now(name: str) -> float:
    return figure(generate_latest().decode(), name)


def changed(settings: Settings, **values: object) -> Settings:
    return load_settings(**{**settings.model_dump(), **values})


async def test_it_is_for_who_has_the_token(settings: Settings) -> None:
    async with opened_house(changed(settings, metrics_token="correct-horse")) as house:
        client = house.person().client
        for sent in ({}, {"Authorization": "Bearer wrong"}, {"Authorization": "correct-horse"}):
            assert (await client.get("/metrics", headers=sent)).status_code == 401
        odd = [(b"authorization", "Bearer señora ñ".encode())]
        assert (await client.get("/metrics", headers=odd)).status_code == 401
        answer = await client.get("/metrics", headers={"Authorization": "Bearer correct-horse"})
        assert (answer.status_code, answer.headers["content-type"].split(";")[0]) == (200, "text/plain")
        assert figure(answer.text, "fiel_database_up") == 1
        pool = figure(answer.text, 'fiel_database_connections{state="most"}')
        assert pool == (0 if settings.is_sqlite else 10)


async def test_without_a_token_there_is_none(house: House) -> None:
    answer = await house.person().client.get("/metrics")
    assert "fiel_" not in answer.text


async def test_on_a_port_of_its_own_it_is_for_this_machine(settings: Settings) -> None:
    port = free_port()
    page = f"http://127.0.0.1:{port}/metrics"
    async with opened_house(changed(settings, metrics_port=port)) as house, house.http.get(page) as answer:
        assert "fiel_database_up 1.0" in await answer.text()
    asked = changed(settings, metrics_port=port, metrics_token="t")
    async with opened_house(asked) as house, house.http.get(page) as answer:
        assert answer.status == 401


async def test_letters_that_no_token_has_are_refused_there_too(settings: Settings) -> None:
    page = f"http://127.0.0.1:{(port := free_port())}/metrics"
    given = changed(settings, metrics_port=port, metrics_token="correct-horse", host="127.0.0.1")
    async with opened_house(given) as house:
        async with house.http.get(page, headers={"Authorization": "Bearer ñ"}) as answer:
            assert answer.status == 401
        async with house.http.get(page, headers={"Authorization": "Bearer correct-horse"}) as answer:
            assert answer.status == 200


async def test_the_next_process_takes_the_next_port(settings: Settings) -> None:
    asked = changed(settings, metrics_port=free_port(in_a_row=2))
    async with opened_house(settings) as house, scraped(asked, house.clock) as one, scraped(asked, house.clock) as two:
        assert (one, two) == (asked.metrics_port, asked.metrics_port + 1)


async def test_requests_are_counted_by_route_and_operations_by_our_own_names(town: Town) -> None:
    award = 'fiel_graphql_operations_total{operation="mutation awardPoints",outcome="ok"}'
    icon = 'fiel_http_requests_total{method="GET",route="/m/{slug}/icon.svg",status="200"}'
    refused = 'fiel_graphql_operations_total{operation="none",outcome="refused"}'
    errors = 'fiel_graphql_errors_total{code="UNAUTHENTICATED"}'
    before = [now(one) for one in (award, icon, refused, errors)]
    await town.award(town.ana, 5)
    await town.ana.person.client.get("/m/cafe-aurora/icon.svg")
    await town.ana.person.post("query Evil1234 { nothingLikeIt }")
    await town.house.person().post("{ wallets { id } }")
    await town.ana.person.post("query Evil1234 { viewer { name } }")
    assert [now(one) for one in (award, icon, refused, errors)] == [one + 1 for one in before]
    page = generate_latest().decode()
    assert "Evil1234" not in page
    assert "nothingLikeIt" not in page


async def test_paths_and_methods_that_we_don_t_know_are_one_label(house: House) -> None:
    client = house.person().client
    for path in ("/api/v1/made-up-7/x", "/made-up-8"):
        await client.request("MADEUP9", path)
    page = generate_latest().decode()
    assert not re.search("made-up|MADEUP9", page)


async def test_jobs_tell_what_waits_and_what_was_done(town: Town, settings: Settings) -> None:
    done = 'fiel_jobs_run_total{kind="react",outcome="done"}'
    await town.house.run_jobs()
    before = now(done)
    await town.award(town.ana, 5)
    town.house.clock.move(seconds=90)
    port = free_port()
    async with (
        scraped(changed(settings, metrics_port=port), town.house.clock),
        town.house.http.get(f"http://127.0.0.1:{port}/metrics") as answer,
    ):
        page = await answer.text()
    assert figure(page, 'fiel_jobs_due{kind="react"}') == 1
    assert figure(page, 'fiel_jobs_oldest_seconds{kind="react"}') == 90
    await town.house.run_jobs()
    assert now(done) == before + 1


async def test_what_limits_refuse_is_counted(town: Town) -> None:
    document, throttled = 'fiel_refused_total{limit="document"}', 'fiel_refused_total{limit="promo-code"}'
    before = [now(document), now(throttled)]
    many = " ".join(f"a{n}: __typename" for n in range(16))
    await town.ana.person.post(f"{{ {many} }} # {town.house.settings.database}")  # no other test's
    for number in range(11):
        await town.ana.person.do("redeemPromoCode", merchant="cafe-aurora", code=f"WRONG{number}")
    assert [now(document), now(throttled)] == [before[0] + 1, before[1] + 1]


async def test_open_sockets_are_counted(town: Town) -> None:
    before = now("fiel_sockets_open")
    async with connected(town.house, town.ana.person):
        assert now("fiel_sockets_open") == before + 1
    assert now("fiel_sockets_open") == before


async def test_a_socket_elsewhere_is_turned_away_and_counted_no_longer(town: Town) -> None:
    before = now("fiel_sockets_open")
    async with connected(town.house, town.ana.person, path="/nothing", is_let_in=False) as socket:
        await socket.is_closed()
    assert now("fiel_sockets_open") == before
