"""``node(id)`` takes an id of any kind: what is another's is as if it were not there, whatever it is."""

from __future__ import annotations

from typing import Any

from graphql import GraphQLInterfaceType

from fiel.app import schema
from fiel.core import db, ids
from support.browser import ON_SQLITE
from support.house import Person
from support.rivals import HOME, RIVAL
from support.rows_of import KINDS, row_of
from support.siege import UNKNOWN, Siege

OWN = {"Wallet", "Reward", "Redemption", "PointsTransaction"}
"""What a customer can ask for so; of everything else there is nothing, also where it is one's own."""
PUBLIC = {"Merchant"}
ASK = "query ($id: ID!) { node(id: $id) { __typename id } }"
MINE = {
    "Wallet": "SELECT m.id FROM membership m WHERE m.customer_id {}",
    "Redemption": "SELECT r.id FROM redemption_request r JOIN membership m ON m.id = r.membership_id"
                  " WHERE m.customer_id {}",
    "PointsTransaction": "SELECT t.id FROM points_transaction t JOIN membership m"
                         " ON m.points_account_id = t.account_id WHERE t.kind = 'EARN' AND t.reason = 'PURCHASE'"
                         " AND m.customer_id {}",
}  # fmt: skip


def kinds() -> list[str]:
    """All that the schema has ids of, by their types and by what the rows are called."""
    graphql = schema._schema
    node = graphql.get_type("Node")
    assert isinstance(node, GraphQLInterfaceType)
    return sorted({one.name for one in graphql.get_possible_types(node)} | KINDS)


async def asked(who: Person, kind: str, number: int) -> Any:
    answer = (await who.post(ASK, {"id": ids.global_id(kind, number)})).json()
    return answer["errors"][0]["extensions"]["code"] if "errors" in answer else answer["data"]["node"]


@ON_SQLITE
async def test_what_is_anothers_is_nothing(siege: Siege) -> None:
    stranger = await siege.house.signed_up("Zoe", "zoe@casa.example")
    wrong = []
    for kind in kinds():
        numbers = {1, 2, 3, UNKNOWN}
        if kind in KINDS:
            numbers |= {found for shop in (HOME, RIVAL) if (found := await row_of(kind, shop=shop))}
        for number in numbers:
            for role, who in {**siege.people, "STRANGER": stranger}.items():
                told = await asked(who, kind, number)
                if role == "NOBODY" and told == ("UNAUTHENTICATED" if kind not in PUBLIC else told):
                    continue
                if told is not None and kind not in PUBLIC and (role == "STRANGER" or kind not in OWN):
                    wrong.append((role, kind, number, told))
    assert wrong == []


@ON_SQLITE
async def test_a_customers_own_is_theirs_alone(siege: Siege) -> None:
    me, eva = siege.people["CUSTOMER"], await siege.house.signed_up("Zoe", "zoe@casa.example")
    for kind, sql in MINE.items():
        own = await db.fetch_one(f"{sql.format('= $1')} LIMIT 1", siege.me)
        another = await db.fetch_one(f"{sql.format('<> $1')} LIMIT 1", siege.me)
        assert own, kind
        assert another, kind
        identifier = ids.global_id(kind, own["id"])
        assert (await asked(me, kind, own["id"]))["id"] == identifier, kind
        assert await asked(me, kind, another["id"]) is None, kind
        assert await asked(me, kind, UNKNOWN) is None, kind
        assert await asked(eva, kind, own["id"]) is None, kind
    reward = await row_of("Reward", shop=HOME)
    assert reward
    assert (await asked(me, "Reward", reward))["id"] == ids.global_id("Reward", reward)
    assert await asked(eva, "Reward", reward) is None
