"""Who is asking is found out by itself, or in the statement that reads a wallet: the same counts for both."""

from __future__ import annotations

import pytest

from support.house import PASSWORD
from support.town import Town

ALONE = "{ viewer { name } wallets { balance } }"
"""Fields side by side: each of them is the first in turn."""
BESIDE = ('{ wallet(merchant: "cafe-aurora") { balance } }', "{ wallets { balance } }")
ASKED = [*BESIDE, "{ wallets { balance } viewer { name } }", "{ sessions { id } }"]


@pytest.mark.parametrize("asked", ASKED)
async def test_a_session_that_is_over_opens_no_wallet(town: Town, asked: str) -> None:
    ana, elsewhere = town.ana.person, town.house.person()
    await elsewhere.do("signIn", email=ana.email, password=PASSWORD)
    await elsewhere.ask(asked)
    await ana.do("endOtherSessions")
    assert await elsewhere.error(asked) == "UNAUTHENTICATED"
    await ana.ask(asked)
    town.house.clock.move(days=30)
    assert await ana.error(asked) == "UNAUTHENTICATED"


@pytest.mark.parametrize("asked", BESIDE)
async def test_a_shared_till_opens_no_wallet(town: Town, asked: str) -> None:
    employees = {one["name"]: one for one in (await town.owner.ask("{ employees { id name } }"))["employees"]}
    await town.manager.do("setTillPin", pin="2468")
    await town.cashier.ask(asked)
    await town.cashier.do("switchEmployee", employeeId=employees["Marta"]["id"], pin="2468")
    assert await town.cashier.error(asked) == "UNAUTHENTICATED"


@pytest.mark.parametrize("asked", BESIDE)
async def test_reading_a_wallet_keeps_its_session_alive(town: Town, asked: str) -> None:
    ana = town.ana.person
    given = ana.client.cookies["fiel"]
    town.house.clock.move(days=2)
    assert (await ana.post(asked)).cookies["fiel"] == given
    assert "fiel" not in (await ana.post(asked)).cookies
    [row] = await town.house.rows(
        "SELECT s.seen_at, s.expires_at FROM session s JOIN customer c ON c.account_id = s.account_id"
        " JOIN member_code k ON k.customer_id = c.id WHERE k.code = $1", town.ana.code.replace("-", ""),
    )  # fmt: skip
    assert (row["seen_at"], (row["expires_at"] - row["seen_at"]).days) == (town.house.clock.now, 30)


async def test_several_fields_side_by_side_find_out_the_same(town: Town) -> None:
    told = await town.ana.person.ask(ALONE)
    assert (told["viewer"]["name"], len(told["wallets"])) == ("Ana", 1)
