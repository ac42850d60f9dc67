"""The catalogue: pictures, order, deleting, and two who edit at once."""

from __future__ import annotations

from typing import Any

from support.files import picture, uploaded
from support.town import Town

REWARDS = "{ rewards { id title version isActive picture { url srcset width height } } }"


async def rewards(town: Town) -> Any:
    return (await town.manager.ask(REWARDS))["rewards"]


async def test_a_picture_shows_in_the_wallet_at_once_and_can_go(town: Town) -> None:
    sent = await uploaded(town.manager, picture(1600, 900, "WEBP"))
    reward = await town.reward(10, picture=sent)
    seen = await town.ana.person.ask(
        '{ wallet(merchant: "cafe-aurora") { rewards { picture { srcset width height } } } }'
    )
    shown = seen["wallet"]["rewards"][0]["picture"]
    assert (shown["width"], shown["height"]) == (1280, 720)
    assert [part.split(" ")[1] for part in shown["srcset"].split(", ")] == ["320w", "640w", "1280w"]
    form = {"title": "Un café", "cost": 10}
    await town.manager.do("updateReward", id=reward, reward=form)
    assert (await rewards(town))[0]["picture"] is not None
    await town.manager.do("updateReward", id=reward, reward={**form, "picture": None})
    assert (await rewards(town))[0]["picture"] is None


async def test_a_small_picture_is_not_blown_up(town: Town) -> None:
    await town.reward(10, picture=await uploaded(town.manager, picture(400, 300)))
    assert (await rewards(town))[0]["picture"]["width"] == 320


async def test_rewards_stand_in_the_order_they_are_put(town: Town) -> None:
    first, second, third = [await town.reward(cost, title=str(cost)) for cost in (30, 10, 20)]
    assert [one["title"] for one in await rewards(town)] == ["30", "10", "20"]
    done = await town.manager.do("orderRewards", ids=[third, first])
    assert done["__typename"] == "OrderRewardsSuccess"
    assert [one["title"] for one in await rewards(town)] == ["20", "30", "10"]
    wallet = await town.ana.wallet()
    assert [one["title"] for one in wallet["rewards"]] == ["20", "30", "10"]
    for ids in ([second, second], [first, "UmV3YXJkOjk5OTk="]):
        assert (await town.manager.do("orderRewards", ids=ids))["__typename"] == "NotFound"


async def test_only_what_nobody_asked_for_is_deleted(town: Town) -> None:
    unused, used = await town.reward(10), await town.reward(20)
    await town.award(town.ana, 50)
    await town.request(town.ana, used)
    assert (await town.manager.do("deleteReward", id=used))["code"] == "REWARD_USED"
    assert (await town.manager.do("deleteReward", id=unused))["__typename"] == "DeleteRewardSuccess"
    assert [one["id"] for one in await rewards(town)] == [used]


async def test_of_two_managers_the_second_is_told(town: Town) -> None:
    reward = await town.reward(10)
    version = (await rewards(town))[0]["version"]
    form = {"title": "Té", "cost": 10}
    assert (await town.manager.do("updateReward", id=reward, reward=form, version=version))["__typename"] == (
        "UpdateRewardSuccess"
    )
    late = await town.owner.do("updateReward", id=reward, reward={**form, "title": "Zumo"}, version=version)
    assert late["__typename"] == "ChangedMeanwhile"
    assert (await rewards(town))[0]["title"] == "Té"
