"""How likely are customers to recommend the shop: asked after a visit, answered once, counted."""

from __future__ import annotations

import re
from typing import Any

import pytest

from support.mailbox import html_of, text_of
from support.town import Customer, Town, confirm, key, mail_about

ANA = "ana@casa.example"
RESULTS = (
    '{ surveyResults(merchant: "cafe-aurora") { isAsking score scoreBefore asked answered promoters passives'
    " detractors byScore } }"
)
ANSWERS = (
    'query ($g: SurveyGroup, $c: Boolean! = false, $a: String) { surveyAnswers(merchant: "cafe-aurora", group: $g,'
    " onlyComments: $c, first: 2, after: $a) { edges { node { score comment memberName locationName } }"
    " pageInfo { hasNextPage endCursor } } }"
)
WAITING = '{ wallet(merchant: "cafe-aurora") { survey { id merchantName state } } }'
BEHIND = "query ($t: String!) { survey(token: $t) { merchantName state } }"


async def visit(town: Town, customer: Customer) -> None:
    await town.award(customer, 10)
    await town.house.run_jobs()


def token_in(text: str) -> str:
    found = re.search(r"/survey#([\w.-]+)", text)
    assert found, text
    return found[1]


async def asked(town: Town) -> str:
    """Ana's question, by the link in her mail."""
    await confirm(town, town.ana)
    await town.program(surveyEveryDays=90)
    await visit(town, town.ana)
    return token_in(text_of(mail_about(town.house, ANA, "+10")))


async def answer(town: Town, who: Any, score: int, comment: str = "", **survey: str) -> Any:
    return await who.do("answerSurvey", survey=survey, score=score, comment=comment)


async def test_nobody_is_asked_before_the_programme_says_so(town: Town) -> None:
    await confirm(town, town.ana)
    await visit(town, town.ana)
    assert (await town.ana.person.ask(WAITING))["wallet"]["survey"] is None
    assert "survey#" not in text_of(mail_about(town.house, ANA, "+10"))


async def test_the_mails_link_answers_without_signing_in_and_once(town: Town) -> None:
    token = await asked(town)
    stranger = town.house.person()
    assert (await stranger.ask(BEHIND, t=token))["survey"] == {"merchantName": "Café Aurora", "state": "OPEN"}
    result = await answer(town, stranger, 9, "Muy amables", token=token)
    assert result["survey"]["state"] == "ANSWERED"
    again = await answer(town, stranger, 0, token=token)
    assert again["__typename"] == "SurveyOver"
    [row] = await town.house.rows("SELECT score, comment FROM survey")
    assert (row["score"], row["comment"]) == (9, "Muy amables")
    [happened] = await town.house.rows("SELECT data, membership_id FROM activity WHERE kind = 'survey.answered'")
    assert "Muy amables" not in str(happened["data"])  # what people write can be erased


async def test_each_score_of_the_mail_is_a_link_of_its_own(town: Town) -> None:
    await asked(town)
    html = html_of(mail_about(town.house, ANA, "+10"))
    assert [int(score) for score in re.findall(r'/survey#[\w.-]+/(\d+)"', html)] == list(range(11))


async def test_the_wallet_asks_too(town: Town) -> None:
    await town.program(surveyEveryDays=90)
    await visit(town, town.ana)
    waiting = (await town.ana.person.ask(WAITING))["wallet"]["survey"]
    assert waiting["merchantName"] == "Café Aurora"
    theirs = await answer(town, town.luis.person, 1, id=waiting["id"])
    assert theirs["__typename"] == "NotFound"
    assert (await answer(town, town.ana.person, 7, id=waiting["id"]))["survey"]["state"] == "ANSWERED"
    assert (await town.ana.person.ask(WAITING))["wallet"]["survey"] is None


async def test_nobody_is_asked_again_before_the_days_are_over(town: Town) -> None:
    await town.program(surveyEveryDays=30)
    await visit(town, town.ana)
    town.house.clock.move(days=29)
    await town.cashier.sign_in_again()
    await visit(town, town.ana)
    assert len(await town.house.rows("SELECT id FROM survey")) == 1
    town.house.clock.move(days=2)
    await visit(town, town.ana)
    assert len(await town.house.rows("SELECT id FROM survey")) == 2


async def test_welcome_points_and_corrections_are_no_visit(town: Town) -> None:
    await town.program(surveyEveryDays=30, welcomePoints=5)
    await town.manager.do("adjustPoints", member={"code": town.ana.code}, points=5, note="x", idempotencyKey=key())
    await town.house.signed_up("Eva", "eva@casa.example", join="cafe-aurora")
    await town.house.run_jobs()
    assert await town.house.rows("SELECT id FROM survey") == []


async def test_a_handed_over_reward_is_asked_about(town: Town) -> None:
    await town.award(town.ana, 50)
    await town.house.run_jobs()
    await town.program(surveyEveryDays=30)
    request = await town.request(town.ana, await town.reward(30))
    await town.cashier.do("confirmRedemption", redemptionId=request["redemption"]["id"], idempotencyKey=key())
    await town.house.run_jobs()
    assert len(await town.house.rows("SELECT id FROM survey")) == 1


async def test_a_reaction_that_runs_again_asks_once(town: Town) -> None:
    from fiel.worker import react

    await town.program(surveyEveryDays=30)
    await visit(town, town.ana)
    [row] = await town.house.rows("SELECT id FROM activity WHERE kind = 'points.earned'")
    await react({"activity_id": row["id"]}, town.house.services)
    assert len(await town.house.rows("SELECT id FROM survey")) == 1


async def test_after_a_month_it_is_over(town: Town) -> None:
    token = await asked(town)
    town.house.clock.move(days=31)
    assert (await town.house.person().ask(BEHIND, t=token))["survey"]["state"] == "OVER"
    assert (await answer(town, town.house.person(), 9, token=token))["__typename"] == "SurveyOver"


@pytest.mark.parametrize(("score", "comment"), [(-1, ""), (11, ""), (5, "x" * 1001)])
async def test_an_answer_that_cannot_be_is_refused(town: Town, score: int, comment: str) -> None:
    token = await asked(town)
    assert (await answer(town, town.house.person(), score, comment, token=token))["__typename"] == "InvalidInput"
    assert await town.house.rows("SELECT id FROM survey WHERE answered_at IS NOT NULL") == []


@pytest.mark.parametrize("token", ["", "x", "WzFd.AAAA", "1"])
async def test_a_link_that_is_none_of_ours_finds_nothing(town: Town, token: str) -> None:
    await asked(town)
    assert (await town.house.person().ask(BEHIND, t=token))["survey"] is None
    assert (await answer(town, town.house.person(), 9, token=token))["__typename"] == "NotFound"


async def test_a_mails_unsubscribe_link_is_no_survey_link(town: Town) -> None:
    await asked(town)
    token = str(mail_about(town.house, ANA, "+10")["List-Unsubscribe"]).partition("/unsubscribe/")[2].rstrip(">")
    assert (await answer(town, town.house.person(), 9, token=token))["__typename"] == "NotFound"


async def test_the_score_is_counted_as_the_nps_has_it(town: Town) -> None:
    await town.program(surveyEveryDays=1)
    for score, comment in ((10, "Genial"), (9, ""), (8, ""), (6, "Frío"), (10, "")):
        await visit(town, town.ana)
        waiting = (await town.ana.person.ask(WAITING))["wallet"]["survey"]
        await answer(town, town.ana.person, score, comment, id=waiting["id"])
        town.house.clock.move(hours=25)
    found = (await town.manager.ask(RESULTS))["surveyResults"]
    assert (found["score"], found["scoreBefore"], found["asked"], found["answered"]) == (40, None, 5, 5)
    assert (found["promoters"], found["passives"], found["detractors"]) == (3, 1, 1)
    assert found["byScore"] == [0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 2]
    first = (await town.manager.ask(ANSWERS))["surveyAnswers"]
    assert [edge["node"]["score"] for edge in first["edges"]] == [10, 6]
    assert first["pageInfo"]["hasNextPage"]
    more = (await town.manager.ask(ANSWERS, a=first["pageInfo"]["endCursor"]))["surveyAnswers"]
    assert [edge["node"]["score"] for edge in more["edges"]] == [8, 9]
    unhappy = (await town.manager.ask(ANSWERS, g="DETRACTORS"))["surveyAnswers"]["edges"]
    assert [edge["node"]["comment"] for edge in unhappy] == ["Frío"]
    said = (await town.manager.ask(ANSWERS, c=True))["surveyAnswers"]["edges"]
    assert [edge["node"]["comment"] for edge in said] == ["Frío", "Genial"]


async def test_answers_stand_in_the_activity(town: Town) -> None:
    token = await asked(town)
    await answer(town, town.house.person(), 3, token=token)
    found = await town.manager.ask("{ activities { edges { node { text } } } }")
    assert found["activities"]["edges"][0]["node"]["text"] == "Ana gave a score of 3"


async def test_another_shop_and_a_cashier_see_nothing(town: Town) -> None:
    await asked(town)
    assert await town.cashier.error(RESULTS) == "NOT_FOUND"
    assert await town.rival.error(RESULTS) == "NOT_FOUND"
    assert await town.rival.error(ANSWERS) == "NOT_FOUND"
