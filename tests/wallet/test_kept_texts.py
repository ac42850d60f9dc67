"""What is kept of documents and their variables, so that they cost less the next time, has its bounds."""

from __future__ import annotations

from fiel.wallet import asked, loaders
from fiel.wallet.asked import Part, Parts
from support.town import Town

QUERY = """query ($first: Int!) { wallet(merchant: "cafe-aurora") {
    transactions(first: $first) { edges { node { points } } pageInfo { hasNextPage } } } }"""


async def test_the_same_parts_of_several_documents_share_one_text(town: Town) -> None:
    now = town.house.clock()
    one, another = (Parts((Part("transactions", 4_711, ("points",)),)) for _ in range(2))
    assert loaders.wallets_beside(one, now).columns is loaders.wallets_beside(another, now).columns
    assert loaders.wallet_beside("cafe-aurora", one, now).columns is loaders.wallets_beside(one, now).columns


async def test_who_sends_every_number_fills_no_memory(town: Town) -> None:
    for points in (5, 6, 7):
        await town.award(town.ana, points)
    for first in range(1, 65):
        page = (await town.ana.person.ask(QUERY, first=first))["wallet"]["transactions"]
        assert [edge["node"]["points"] for edge in page["edges"]] == [7, 6, 5][:first]
        assert page["pageInfo"]["hasNextPage"] == (first < 3)
    assert max(len(one.by_values) for one in asked._known.values()) == 16
    assert loaders._columns.cache_info().maxsize == loaders._columns_of.cache_info().maxsize == loaders.KEPT


async def test_parts_hold_no_text_of_their_own(town: Town) -> None:
    """There are many of them, and a text is some kilobytes."""
    parts = [Parts((Part("transactions", most, ("points",)),)) for most in range(2 * loaders.KEPT)]
    for one in parts:
        loaders.wallets_beside(one, town.house.clock())
    assert loaders._columns.cache_info().currsize == loaders.KEPT
    held = [getattr(one, name) for one in parts for name in Parts.__slots__]
    assert {type(what) for what in held} == {tuple, dict}
    assert not any(isinstance(text, str) for what in held if isinstance(what, dict) for text in what.values())
