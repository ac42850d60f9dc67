"""What was deleted, removed or closed comes back as it was, unless something has taken its place."""

from __future__ import annotations

from typing import Any

import pytest

from fiel.core import db
from support.automations import PLUS_FIVE, automation, figures, runs
from support.files import picture, uploaded
from support.promotions import code_promotion, promotion
from support.town import Town, key

TAKEN = "It can't come back as it was. Another has its name by now: rename it and try again."


async def done(told: Any) -> Any:
    result = await told
    assert result["__typename"].endswith("Success"), result
    return result


async def sentences(town: Town, count: int) -> list[str]:
    """What was done last, newest first."""
    feed = await town.owner.ask("query ($n: Int!) { activities(first: $n) { edges { node { text } } } }", n=count)
    return [edge["node"]["text"] for edge in feed["activities"]["edges"]]


async def test_a_reward_comes_back_with_its_picture_and_place(town: Town) -> None:
    sent = await uploaded(town.manager, picture(400, 300))
    form = {"title": "Tarta", "description": "De queso", "stock": 3, "mostPerCustomer": 1, "picture": sent}
    reward = await town.reward(30, **form)
    await town.reward(10)
    query = "{ rewards { id title description cost stock mostPerCustomer isActive picture { url } } }"
    before = (await town.manager.ask(query))["rewards"]
    assert before[0]["id"] == reward
    await done(town.manager.do("deleteReward", id=reward))
    assert [one["title"] for one in (await town.ana.wallet())["rewards"]] == ["Un café"]
    await town.award(town.ana, 50)
    assert (await town.request(town.ana, reward))["__typename"] == "NotFound"
    for act in ("updateReward", "deleteReward"):
        changes = {"reward": {"title": "x", "cost": 1}} if act == "updateReward" else {}
        assert (await town.manager.do(act, id=reward, **changes))["__typename"] == "NotFound"

    back = await done(town.manager.do("restoreReward", id=reward))
    assert back["reward"]["title"] == "Tarta"
    assert (await town.manager.ask(query))["rewards"] == before
    assert (await town.ana.person.client.get(before[0]["picture"]["url"])).status_code == 200
    assert await town.house.rows("SELECT 1 AS one FROM media_file WHERE dropped_at IS NOT NULL") == []
    await done(town.manager.do("restoreReward", id=reward))  # twice is once
    assert await sentences(town, 2) == ["Marta brought back the reward “Tarta”", "Carlos gave Ana 50 points"]
    assert (await town.request(town.ana, reward))["__typename"] == "RequestRedemptionSuccess"


async def test_a_picture_that_has_gone_meanwhile_does_not_keep_its_reward_away(town: Town) -> None:
    reward = await town.reward(30, picture=await uploaded(town.manager, picture(400, 300)), isActive=False)
    await done(town.manager.do("deleteReward", id=reward))
    await db.execute("DELETE FROM media_file")
    back = (await done(town.manager.do("restoreReward", id=reward)))["reward"]
    assert (back["picture"], back["isActive"]) == (None, False)


async def test_a_tier_comes_back_unless_its_rank_is_taken(town: Town) -> None:
    async def saved(name: str, rank: int, **more: Any) -> Any:
        return await town.owner.do("saveTier", name=name, rank=rank, color="#5B4300", **more)

    sent = await uploaded(town.owner, picture(400, 300))
    await done(saved("Plata", 1, pointsNeeded=10))
    await done(saved("Oro", 2, pointsNeeded=100, multiplierBp=20_000, picture=sent))
    await done(town.owner.do("saveAchievements", tiersOn=True, badgesOn=False))
    await town.award(town.ana, 150)
    await town.house.run_jobs()
    query = "{ achievements { tiers { id name rank pointsNeeded multiplierBp members picture { url } } } }"
    before = (await town.owner.ask(query))["achievements"]["tiers"]
    assert [(one["name"], one["members"]) for one in before] == [("Plata", 0), ("Oro", 1)]
    gold = before[1]["id"]
    await done(town.owner.do("removeTier", id=gold))
    await town.house.run_jobs()
    [silver] = (await town.owner.ask(query))["achievements"]["tiers"]
    assert silver["members"] == 1
    assert (await town.manager.do("restoreTier", id=gold))["__typename"] == "NotFound"
    await done(town.owner.do("restoreTier", id=gold))
    await town.house.run_jobs()
    assert (await town.owner.ask(query))["achievements"]["tiers"] == before
    assert "Olga brought back the tier “Oro”" in await sentences(town, 3)

    await done(town.owner.do("removeTier", id=gold))
    new = (await done(saved("Platino", 2, pointsNeeded=200)))["achievements"]["tiers"][1]["id"]
    refused = await town.owner.do("restoreTier", id=gold)
    assert (refused["code"], refused["message"]) == (
        "NOT_RESTORED",
        "It can't come back as it was. Another tier has its rank by now: change that and try again.",
    )
    await done(saved("Platino", 3, id=new, pointsNeeded=50))
    refused = await town.owner.do("restoreTier", id=gold)
    assert refused["message"].endswith("it asks for more than “Platino”, which is above it.")
    town.owner.language = "es"
    refused = await town.owner.do("restoreTier", id=gold)
    assert refused["message"] == (
        "No puede volver como estaba. Ya no cabe entre los niveles que hay: pide más que «Platino», que está por"
        " encima."
    )


async def test_a_badge_comes_back_to_those_who_had_it(town: Town) -> None:
    made = await done(town.manager.do("saveBadge", title="Fiel", measure="LIFETIME", least=50))
    badge = made["achievements"]["badges"][0]["id"]
    await done(town.owner.do("saveAchievements", tiersOn=False, badgesOn=True))
    await town.award(town.ana, 60)
    await town.house.run_jobs()
    held = "SELECT membership_id, gained_at, lost_at FROM member_badge ORDER BY id"
    before = await town.house.rows(held)
    assert [row["lost_at"] for row in before] == [None]
    town.house.clock.move(hours=1)
    await done(town.manager.do("removeBadge", id=badge))
    await town.house.run_jobs()
    assert [row["lost_at"] is None for row in await town.house.rows(held)] == [False]
    town.house.clock.move(hours=1)
    await done(town.manager.do("restoreBadge", id=badge))
    await town.house.run_jobs()
    assert await town.house.rows(held) == before
    await done(town.manager.do("removeBadge", id=badge))
    await done(town.manager.do("saveBadge", title="Fiel", measure="SPEND", least=1))
    assert (await town.manager.do("restoreBadge", id=badge))["message"] == TAKEN


async def test_a_segment_is_the_same_one_again(town: Town) -> None:
    made = await done(town.manager.do("createSegment", name="Ricos", criteria={"balance": {"least": 5}}))
    segment = made["segment"]["id"]
    push = {"title": "Hola", "body": "Hoy", "segmentId": segment}
    draft = (await done(town.manager.do("savePush", push=push)))["push"]["id"]
    await done(town.manager.do("removeSegment", id=segment))
    assert (await town.manager.do("savePush", id=draft, push=push))["__typename"] == "NotFound"
    back = await done(town.manager.do("restoreSegment", id=segment))
    assert (back["segment"]["id"], back["segment"]["name"]) == (segment, "Ricos")
    await done(town.manager.do("savePush", id=draft, push=push))
    await done(town.manager.do("removeSegment", id=segment))
    await done(town.manager.do("createSegment", name="Ricos", criteria={}))
    before = await town.house.rows("SELECT * FROM segment ORDER BY id")
    assert (await town.manager.do("restoreSegment", id=segment))["message"] == TAKEN
    assert await town.house.rows("SELECT * FROM segment ORDER BY id") == before


async def test_a_draft_promotion_comes_back_with_its_codes(town: Town) -> None:
    sent = await uploaded(town.manager, picture(400, 300))
    draft = await promotion(town, "PROMO_CODE", gift=[{"addPoints": 7}], starts=False, picture=sent)
    await done(town.manager.do("addPromoCodes", id=draft, shared="VERANO"))
    await done(town.manager.do("removePromotion", id=draft))
    assert (await town.manager.do("startPromotion", id=draft))["__typename"] == "NotFound"
    typed = {"merchant": "cafe-aurora", "code": "VERANO"}
    assert (await town.ana.person.do("redeemPromoCode", **typed))["__typename"] == "NotFound"
    back = await done(town.manager.do("restorePromotion", id=draft))
    assert (back["promotion"]["state"], back["promotion"]["picture"] is not None) == ("DRAFT", True)
    await done(town.manager.do("startPromotion", id=draft))
    await done(town.ana.person.do("redeemPromoCode", **typed))
    assert await town.ana.balance() == 7


async def test_codes_that_another_promotion_took_keep_a_draft_away(town: Town) -> None:
    draft = await promotion(town, "PROMO_CODE", gift=[{"addPoints": 7}], starts=False)
    await done(town.manager.do("addPromoCodes", id=draft, codes=["OTONO1", "OTONO2"]))
    await done(town.manager.do("removePromotion", id=draft))
    await code_promotion(town, "OTONO2", gift=[{"addPoints": 1}])
    refused = await town.manager.do("restorePromotion", id=draft)
    assert refused["message"] == "It can't come back as it was. Another promotion uses one of its codes by now."


@pytest.mark.parametrize("pauses", [False, True])
async def test_an_automation_comes_back_with_whoever_was_on_their_way(town: Town, pauses: bool) -> None:
    funnel = await automation(town, {"pointsEarned": 1}, {"wait": {"days": 1}}, PLUS_FIVE)
    await town.award(town.ana, 10)
    await town.house.run_jobs()
    if pauses:
        await done(town.manager.do("pauseAutomation", id=funnel))
    before, counted = await runs(town, funnel), await figures(town, funnel)
    await done(town.manager.do("removeAutomation", id=funnel))
    await town.award(town.luis, 10)
    await town.house.run_jobs()
    back = await done(town.manager.do("restoreAutomation", id=funnel))
    assert back["automation"]["state"] == ("PAUSED" if pauses else "ON")
    await done(town.manager.do("restoreAutomation", id=funnel))
    assert (await runs(town, funnel), await figures(town, funnel)) == (before, counted)
    if pauses:
        await done(town.manager.do("startAutomation", id=funnel))
    town.house.clock.move(days=1, minutes=1)
    await town.house.look_around()
    assert (await town.ana.balance(), await town.luis.balance()) == (15, 10)


async def test_a_draft_automation_comes_back_as_a_draft(town: Town) -> None:
    draft = await automation(town, {"registered": True}, PLUS_FIVE, starts=False)
    await done(town.manager.do("removeAutomation", id=draft))
    back = await done(town.manager.do("restoreAutomation", id=draft))
    assert (back["automation"]["id"], back["automation"]["state"]) == (draft, "DRAFT")


@pytest.mark.parametrize("on", [True, False])
async def test_a_gift_goes_on_from_its_next_day(town: Town, on: bool) -> None:
    form = {"name": "Mensual", "description": "Un regalo", "points": 10, "rhythm": "MONTHLY", "day": 5}
    gift = (await done(town.manager.do("saveGift", form=form)))["gift"]["id"]
    if on:
        await done(town.manager.do("turnGift", id=gift, on=True))
    query = "{ periodicGifts { id isOn nextAt points day } }"
    before = (await town.manager.ask(query))["periodicGifts"]
    await done(town.manager.do("removeGift", id=gift))
    assert (await town.manager.ask(query))["periodicGifts"] == []
    await done(town.manager.do("restoreGift", id=gift))
    assert (await town.manager.ask(query))["periodicGifts"] == before
    assert before[0]["isOn"] is on
    assert await sentences(town, 1) == ["Marta brought back the gift “Mensual”"]


async def test_a_webhook_hears_again_by_the_same_secret_once_it_is_proven_who_asks(town: Town) -> None:
    hook = {"name": "Almacén", "url": f"{town.house.settings.webhook_extra_origins}/hook", "kinds": ["reward"]}
    made = (await done(town.owner.do("saveWebhook", webhook=hook)))["webhook"]
    await done(town.owner.do("removeWebhook", id=made["id"]))
    await town.reward(10)
    await town.house.run_jobs()
    town.house.clock.move(hours=1)
    town.owner.confirms = False
    assert (await town.owner.do("restoreWebhook", id=made["id"]))["__typename"] == "ConfirmIdentity"
    town.owner.confirms = True
    back = (await done(town.owner.do("restoreWebhook", id=made["id"])))["webhook"]
    same = ("id", "name", "url", "kinds", "isActive", "secret")
    assert [back[name] for name in same] == [made[name] for name in same]
    await done(town.manager.do("deleteReward", id=await town.reward(20)))
    await town.house.run_jobs()
    queued = await town.house.rows("SELECT kind, payload FROM webhook_delivery ORDER BY id")
    assert [row["kind"] for row in queued] == ["reward.created", "reward.deleted"]
    assert '"details":{}' in queued[1]["payload"]


async def test_a_draft_of_news_comes_back_with_its_picture(town: Town) -> None:
    news = {"title": "Terraza", "text": "Ya abierta", "picture": await uploaded(town.manager, picture(400, 300))}
    draft = (await done(town.manager.do("saveNews", news=news)))["news"]
    await done(town.manager.do("deleteNews", id=draft["id"]))
    query = "{ newsDrafts { edges { node { id title text state picture { url } } } } }"
    assert (await town.manager.ask(query))["newsDrafts"]["edges"] == []
    published = {"id": draft["id"], "news": {"title": "x", "text": "y"}, "idempotencyKey": key()}
    assert (await town.manager.do("publishNews", **published))["__typename"] == "NotFound"
    for _ in range(2):
        await done(town.manager.do("restoreNews", id=draft["id"]))
    [edge] = (await town.manager.ask(query))["newsDrafts"]["edges"]
    assert edge["node"] == {name: draft[name] for name in ("id", "title", "text", "state")} | {
        "picture": {"url": draft["picture"]["url"]}
    }
    await done(town.manager.do("publishNews", **published | {"idempotencyKey": key()}))
