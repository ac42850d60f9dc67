"""What a backup brings back of what was ended since: nobody is signed in by it, and the rest is named."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from fiel.core.settings import Settings
from support.backups import backed_up, place_of
from support.command import fiel
from support.fleet import Member, fleet
from support.house import ORIGIN, Person
from support.rest import shop
from support.town import Town, mailed_token

NAMED = """Look at what else a backup brings back:
  API tokens that work: 1. Any that were revoked since work again.
  Employees with access or an invitation: 4. Any who were taken off since are back.
  Webhooks that are told: 0. Any that were removed since are told again, by the secret of that time.
  Passkeys that sign in: 0. Any that were deleted since do again, and so do passwords
    and PINs as they were.
  Links that claim a wallet: 0. Any that were used or withdrawn since claim it again.
  People who were erased since are back: erase them again (README, Privacy).
"""


@pytest.fixture
async def until_now(town: Town) -> Town:
    """Commands live in the world's own time, and so do these sessions."""
    town.house.clock.now = datetime.now(UTC)
    for one in (town.owner, town.cashier, town.ana.person, town.luis.person):
        await one.sign_in_again()
    return town


@asynccontextmanager
async def served(settings: Settings) -> AsyncIterator[Member]:
    async with fleet(settings.data_dir, 1, 0, FIEL_DATABASE_URL=settings.database) as ships:
        yield ships.web[0]


async def name_by(cookie: str | None, at: Member) -> object:
    """Who somebody is to this server."""
    assert cookie
    async with httpx.AsyncClient(base_url=at.url, headers={"Origin": ORIGIN}, cookies={"fiel": cookie}) as client:
        return (await Person(client).ask("{ viewer { name } }"))["viewer"]


async def do_at(at: Member, mutation: str, **form: Any) -> str:
    async with httpx.AsyncClient(base_url=at.url, headers={"Origin": ORIGIN}) as client:
        kind: str = (await Person(client).do(mutation, **form))["__typename"]
        return kind


def cookie_of(person: Person) -> str | None:
    return person.client.cookies.get("fiel")


async def test_nobody_is_signed_in_by_a_backup(
    until_now: Town, settings: Settings, elsewhere: Settings, tmp_path: Path
) -> None:
    """Not whose session was ended since, nor whose goes on where the backup was made; nor by a link."""
    town = until_now
    till = await shop(town)
    await town.luis.person.do("requestPasswordReset", email="luis@casa.example")
    await town.house.run_jobs()
    link = mailed_token(town.house, "luis@casa.example", "/reset")
    stolen, kept = cookie_of(town.ana.person), cookie_of(town.luis.person)
    folder = await backed_up(settings, tmp_path / "backup")
    await town.ana.person.do("signOut")
    await town.owner.do("revokeApiToken", id=till.id)

    code, said = await fiel(elsewhere.data_dir, "restore", str(folder), **place_of(elsewhere))
    assert code == 0, said
    assert "Everybody is signed out (sessions: 4), and unused links for signing in are withdrawn." in said
    assert NAMED in said
    async with served(elsewhere) as there:
        assert [await name_by(one, there) for one in (stolen, kept)] == [None, None]
        assert await do_at(there, "resetPassword", token=link, password="otro buen secreto") == "DeadLink"
        assert await do_at(there, "signIn", email="ana@casa.example", password="un buen secreto") == "SignInSuccess"
    assert await name_by_house(town, kept) == {"name": "Luis"}


async def test_sessions_are_kept_where_that_is_asked_for(
    until_now: Town, settings: Settings, elsewhere: Settings, tmp_path: Path
) -> None:
    town = until_now
    stolen, kept = cookie_of(town.ana.person), cookie_of(town.luis.person)
    folder = await backed_up(settings, tmp_path / "backup")
    await town.ana.person.do("signOut")
    code, said = await fiel(elsewhere.data_dir, "restore", str(folder), "--keep-sessions", **place_of(elsewhere))
    assert code == 0, said
    assert "Sessions that came back: 4, also any that were ended since." in said
    async with served(elsewhere) as there:
        assert [await name_by(one, there) for one in (stolen, kept)] == [{"name": "Ana"}, {"name": "Luis"}]
        code, said = await fiel(elsewhere.data_dir, "sign-out", "--everybody", **place_of(elsewhere))
        assert (code, "Everybody is signed out (sessions: 4)" in said) == (0, True), said
        assert [await name_by(one, there) for one in (stolen, kept)] == [None, None]


async def name_by_house(town: Town, cookie: str | None) -> object:
    person = town.house.person()
    person.client.cookies.set("fiel", cookie or "")
    return (await person.ask("{ viewer { name } }"))["viewer"]


async def test_one_account_is_signed_out_everywhere(until_now: Town, settings: Settings) -> None:
    town = until_now
    code, said = await fiel(settings.data_dir, "sign-out", " LUIS@casa.example", **place_of(settings))
    assert (code, said) == (0, "Sessions that were ended: 1.\n"), said
    assert (await town.luis.person.ask("{ viewer { name } }"))["viewer"] is None
    assert (await town.ana.person.ask("{ viewer { name } }"))["viewer"] == {"name": "Ana"}
    code, said = await fiel(settings.data_dir, "sign-out", "eva@casa.example", **place_of(settings))
    assert (code, said) == (1, "Nobody has this e-mail here. Check the spelling.\n")
    for whom in ((), ("luis@casa.example", "--everybody")):
        code, said = await fiel(settings.data_dir, "sign-out", *whom, **place_of(settings))
        assert (code, said) == (2, "Say whom: an e-mail, or --everybody.\n")
    assert (await town.ana.person.ask("{ viewer { name } }"))["viewer"] == {"name": "Ana"}
