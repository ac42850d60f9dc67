"""What changes a wallet: each kind of it, as the three people and a shop's system do it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from fiel.worker import nightly
from support.members import merged, parted
from support.promotions import buys, member_id, promotion
from support.rest import Shop, shop
from support.town import Town, key

Change = Callable[[Town], Awaitable[None]]


async def done(answer: Awaitable[Any]) -> Any:
    result = await answer
    assert result["__typename"].endswith("Success"), result
    return result


async def award(town: Town) -> None:
    await town.award(town.ana, 100)


async def purchase(town: Town) -> None:
    await buys(town, town.ana)


async def award_undone(town: Town) -> None:
    given = await town.award(town.ana, 7)
    await done(town.manager.do("reverseTransaction", transactionId=given["transactionId"], idempotencyKey=key()))


async def adjusted(town: Town) -> None:
    await town.award(town.ana, 9)
    who = {"code": town.ana.code}
    await done(town.manager.do("adjustPoints", member=who, points=-3, note="x", idempotencyKey=key()))


async def reward_made(town: Town) -> None:
    await town.reward(20, stock=30)


async def reward_edited(town: Town) -> None:
    number = await town.reward(20)
    reward = {"title": "Un té", "cost": 21}
    await done(town.manager.do("updateReward", id=number, reward=reward))


async def reward_deleted(town: Town) -> None:
    await done(town.manager.do("deleteReward", id=await town.reward(20)))


async def somebody_takes_one_of_the_stock(town: Town) -> None:
    await town.award(town.luis, 20)
    await done(town.request(town.luis, await town.reward(20, stock=5)))


async def redemption(town: Town) -> str:
    await town.award(town.ana, 50)
    asked = await done(town.request(town.ana, await town.reward(20)))
    number: str = asked["redemption"]["id"]
    return number


async def redemption_asked(town: Town) -> None:
    await redemption(town)


async def redemption_confirmed(town: Town) -> None:
    number = await redemption(town)
    await done(town.cashier.do("confirmRedemption", redemptionId=number, idempotencyKey=key()))


async def redemption_rejected(town: Town) -> None:
    number = await redemption(town)
    form = {"redemptionId": number, "reason": "no queda", "idempotencyKey": key()}
    await done(town.manager.do("rejectRedemption", **form))


async def redemption_cancelled(town: Town) -> None:
    number = await redemption(town)
    await done(town.ana.person.do("cancelRedemption", redemptionId=number))


async def told_in_the_inbox(town: Town) -> None:
    await town.award(town.ana, 5)
    await town.house.run_jobs()


async def inbox_read(town: Town) -> None:
    await told_in_the_inbox(town)
    await done(town.ana.person.do("markInboxRead"))


async def programme_changed(town: Town) -> None:
    now = (await town.house.rows("SELECT earn_points AS n FROM program ORDER BY id"))[0]["n"]
    await town.program(earnPoints=now % 5 + 1, intro=f"Uno de cada {now}", referrerPoints=now + 1)


async def branding_changed(town: Town) -> None:
    now = (await town.house.rows("SELECT version AS n FROM merchant ORDER BY id"))[0]["n"]
    await done(town.owner.do("updateMerchant", merchant="cafe-aurora", name=f"Café Alba {now}", color="#123456"))


async def shop_opened(town: Town) -> None:
    await done(town.owner.do("createLocation", merchant="cafe-aurora", name=f"Local {key()[:6]}"))


async def shop_renamed(town: Town) -> None:
    found = await town.owner.ask('{ merchant(slug: "cafe-aurora") { locations { id version } } }')
    place = found["merchant"]["locations"][0]
    await done(town.owner.do("updateLocation", merchant="cafe-aurora", name=f"Casa {key()[:6]}", **place))


async def reward_of_a_tier(town: Town) -> None:
    rank = 1 + (await town.house.rows("SELECT count(*) AS n FROM tier"))[0]["n"]
    await done(town.owner.do("saveTier", name=f"Nivel {rank}", rank=rank, color="#5B4300"))
    found = await achievements(town)
    await achievements(town, tiersOn=not found["tiersOn"])
    await town.reward(20, tierId=found["tiers"][0]["id"])
    await town.house.run_jobs()


async def badge_gained(town: Town) -> None:
    await achievements(town, badgesOn=True)
    await done(town.manager.do("saveBadge", title=f"Fiel {key()[:6]}", measure="BALANCE", least=1))
    await award(town)
    await town.house.run_jobs()


async def achievements(town: Town, **changes: bool) -> Any:
    """As they are, after *changes*."""
    found = (await town.owner.ask("{ achievements { version tiersOn badgesOn tiers { id } } }"))["achievements"]
    if changes:
        form = {name: found[name] for name in ("version", "tiersOn", "badgesOn")}
        await done(town.owner.do("saveAchievements", **{**form, **changes}))
    return found


async def punched(town: Town) -> None:
    rules = {"goal": 10}
    await promotion(town, "PUNCH_CARD", gift=[{"freeProduct": {"name": "Un café"}}], punchRules=rules)
    await purchase(town)


async def merged_and_parted(town: Town) -> None:
    made = await done(town.manager.do("createCustomer", name="Ana P.", email=f"{key()}@casa.example"))
    await town.cashier.do("awardPoints", member={"membershipId": made["member"]["id"]}, points=30, idempotencyKey=key())
    merge = await merged(town, await member_id(town, town.ana), made["member"]["id"])
    if len(await town.house.rows("SELECT id FROM member_merge")) % 2:
        await parted(town, merge)


async def joined_elsewhere(town: Town) -> None:
    if not await town.house.rows("SELECT id FROM membership WHERE customer_id = 3 AND merchant_id = 2"):
        await done(town.ana.person.do("joinProgram", merchant="el-rival"))
    await town.rival.do("awardPoints", member={"code": town.ana.code}, points=3, idempotencyKey=key())


async def brought_somebody(town: Town) -> None:
    link = (await done(town.ana.person.do("shareReferral", merchant="cafe-aurora")))["code"]
    email = f"{key()}@casa.example"
    await town.house.signed_up("Eva", email, join="cafe-aurora", referral=link)


async def order_pending(town: Town) -> None:
    await _order(await shop(town), town, "CREATED")


async def order_completed(town: Town) -> None:
    await _order(await shop(town), town, "COMPLETED")


async def _order(eshop: Shop, town: Town, state: str) -> None:
    body = {"id": key(), "customer": {"code": town.ana.code}, "total_minor": 2400, "state": state}
    await eshop.do("POST", "/orders", body)


async def hour_passed(town: Town) -> None:
    """With the worker's round, which ends what is due."""
    town.house.clock.move(hours=1)
    await nightly({}, town.house.services)
    await town.house.run_jobs()
