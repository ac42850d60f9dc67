"""The programme: every setting can be set, seen before it is saved, and refused with its reason."""

from __future__ import annotations

from typing import Any

import pytest

from support.town import Town, key, mailed_token

SETTINGS = (
    "{ programSettings { version isActive earnPoints earnAmount { amountMinor } bands { fromAmount { amountMinor }"
    " points } welcomePoints newsletterPoints reviewPoints rewardsEachReview referrerPoints refereePoints earnsWhen"
    " redeemPoints redeemAmount { amountMinor } leastBalance leastCart { amountMinor } mostDiscount { amountMinor }"
    " mostDiscountBp excludesSaleItems productRule productRefs intro mutedMails requestDays } }"
)
PREVIEW = (
    "query ($i: PreviewProgramInput!) { previewProgram(input: $i) { __typename ... on ProgramPreview { examples {"
    " section text } changes { setting before after } lastMonth { purchases pointsBefore pointsAfter } }"
    " ... on InvalidInput { fields { path code } } ... on UserError { code } } }"
)


async def settings(town: Town) -> Any:
    return (await town.owner.ask(SETTINGS))["programSettings"]


async def buy(town: Town, amount_minor: int) -> int:
    given = await town.cashier.do(
        "awardPoints", member={"code": town.ana.code}, amountMinor=amount_minor, idempotencyKey=key()
    )
    assert given["__typename"] == "AwardPointsSuccess", given
    return int(given["points"])


async def test_every_setting_is_kept_as_it_was_set(town: Town) -> None:
    await town.program(
        bands=[{"fromMinor": 5000, "points": 2}, {"fromMinor": 10000, "points": 3}], earnsWhen="PAID",
        newsletterPoints=15, reviewPoints=5, rewardsEachReview=False, referrerPoints=50, refereePoints=20,
        redeemPoints=100, redeemAmountMinor=500, leastBalance=200, leastCartMinor=1000, mostDiscountMinor=2000,
        mostDiscountBp=5000, excludesSaleItems=True, productRule="EXCEPT",
        productRefs=[" SKU 1 ", "category:vinos", "SKU 1"],
        intro="  Cada café cuenta. ", mutedMails=["REDEMPTION_REQUESTED"],
    )  # fmt: skip
    kept = await settings(town)
    assert kept["bands"] == [
        {"fromAmount": {"amountMinor": 5000}, "points": 2}, {"fromAmount": {"amountMinor": 10000}, "points": 3},
    ]  # fmt: skip
    assert (kept["earnsWhen"], kept["newsletterPoints"], kept["reviewPoints"]) == ("PAID", 15, 5)
    assert (kept["rewardsEachReview"], kept["referrerPoints"], kept["refereePoints"]) == (False, 50, 20)
    assert (kept["redeemPoints"], kept["redeemAmount"]["amountMinor"], kept["leastBalance"]) == (100, 500, 200)
    assert (kept["leastCart"]["amountMinor"], kept["mostDiscount"]["amountMinor"]) == (1000, 2000)
    assert (kept["mostDiscountBp"], kept["excludesSaleItems"], kept["productRule"]) == (5000, True, "EXCEPT")
    assert kept["productRefs"] == ["SKU 1", "category:vinos"]
    assert (kept["intro"], kept["mutedMails"]) == ("Cada café cuenta.", ["REDEMPTION_REQUESTED"])


async def test_null_takes_a_setting_away_and_leaving_it_out_keeps_it(town: Town) -> None:
    await town.program(welcomePoints=30, referrerPoints=50)
    await town.program(welcomePoints=None)
    kept = await settings(town)
    assert (kept["welcomePoints"], kept["referrerPoints"]) == (None, 50)


async def test_larger_purchases_earn_by_their_band_and_say_so(town: Town) -> None:
    await town.program(earnPoints=1, earnAmountMinor=100, bands=[{"fromMinor": 5000, "points": 2}])
    assert await buy(town, 4999) == 49
    assert await buy(town, 5000) == 100
    newest = (await town.ana.wallet())["transactions"]["edges"][0]["node"]
    assert newest["why"][0]["rule"] == "BAND_RATE"


async def test_what_is_left_over_is_kept_across_bands(town: Town) -> None:
    await town.program(earnPoints=1, earnAmountMinor=100, bands=[{"fromMinor": 5000, "points": 2}])
    assert await buy(town, 4950) == 49  # half a point waits
    assert await buy(town, 5025) == 101  # 100.5 and the half


async def test_joining_with_a_yes_to_the_news_has_the_newsletter_confirmed(town: Town) -> None:
    await town.program(newsletterPoints=15, welcomePoints=20)
    eva = await town.house.signed_up("Eva", "eva@casa.example")
    joined = await eva.do("joinProgram", merchant="cafe-aurora", acceptsNews=True)
    assert joined["__typename"] == "JoinProgramSuccess"
    found = await eva.ask('{ wallet(merchant: "cafe-aurora") { balance } }')
    assert found["wallet"]["balance"] == 20
    await town.house.run_jobs()
    await eva.do("confirmNewsletter", token=mailed_token(town.house, "eva@casa.example", "/newsletter"))
    found = await eva.ask('{ wallet(merchant: "cafe-aurora") { balance } }')
    assert found["wallet"]["balance"] == 35


async def test_a_wallet_says_what_its_points_are_worth(town: Town) -> None:
    await town.program(redeemPoints=100, redeemAmountMinor=500, intro="Hola")
    await town.award(town.ana, 250)
    found = (await town.ana.person.ask('{ wallet(merchant: "cafe-aurora") { intro value { amountMinor } } }'))["wallet"]
    assert found == {"intro": "Hola", "value": {"amountMinor": 1250}}


async def test_rules_are_played_over_days_of_the_past_with_what_they_cost(town: Town) -> None:
    query = (
        "query ($i: PreviewProgramInput!, $a: Date!, $b: Date!) { replayRules(input: $i, firstDay: $a, lastDay: $b) {"
        " __typename ... on ReplayRulesSuccess { purchases spent { amountMinor } pointsBefore pointsAfter costBefore {"
        " amountMinor } costAfter { amountMinor } } ... on InvalidInput { fields { path } } } }"
    )
    for amount in (1000, 1000, 250):
        await buy(town, amount)
    town.house.clock.move(days=1)
    await buy(town, 5000)
    form = {"earnPoints": 3, "redeemPoints": 100, "redeemAmountMinor": 500}
    first = "2026-03-02"
    seen = (await town.owner.ask(query, i=form, a=first, b=first))["replayRules"]
    assert seen == {
        "__typename": "ReplayRulesSuccess", "purchases": 3, "spent": {"amountMinor": 2250}, "pointsBefore": 22,
        "pointsAfter": 67, "costBefore": None, "costAfter": {"amountMinor": 335},
    }  # fmt: skip
    assert (await town.owner.ask(query, i={}, a=first, b="2026-03-31"))["replayRules"]["pointsAfter"] == 72
    none = (await town.owner.ask(query, i={}, a="2026-02-01", b="2026-02-02"))["replayRules"]
    assert (none["purchases"], none["pointsBefore"]) == (0, 0)
    wrong = (await town.owner.ask(query, i={}, a=first, b="2026-02-02"))["replayRules"]
    assert [one["path"] for one in wrong["fields"]] == ["lastDay"]
    assert (await town.manager.ask(query, i={}, a=first, b=first))["replayRules"]["__typename"] == "NotFound"


async def test_a_preview_shows_what_would_change_and_writes_nothing(town: Town) -> None:
    await buy(town, 1000)
    before = await settings(town)
    form = {"earnPoints": 3, "welcomePoints": 40, "redeemPoints": 100, "redeemAmountMinor": 500, "mostDiscountBp": 1250}
    seen = (await town.owner.ask(PREVIEW, i=form))["previewProgram"]
    assert {one["setting"]: (one["before"], one["after"]) for one in seen["changes"]} == {
        "earnPoints": ("1", "3"), "welcomePoints": ("none", "40"), "redeemPoints": ("none", "100"),
        "redeemAmountMinor": ("none", "€5.00"), "mostDiscountBp": ("none", "12.5%"),
    }  # fmt: skip
    assert seen["lastMonth"] == {"purchases": 1, "pointsBefore": 10, "pointsAfter": 30}
    texts = [one["text"] for one in seen["examples"]]
    assert "A purchase of €2.50 gives 7 points." in texts
    assert "Who joins starts with 40 points." in texts
    assert "On a cart of €40.00, somebody with 800 points saves up to €5.00, for 100 points." in texts
    assert "Points earned today can be spent until March 31, 2027." in texts
    assert await settings(town) == before


@pytest.mark.parametrize(
    ("form", "paths"),
    [
        ({"earnPoints": 0}, ["earnPoints"]),
        ({"welcomePoints": 0, "requestDays": 400}, ["requestDays", "welcomePoints"]),
        ({"bands": [{"fromMinor": 5000, "points": 1}]}, ["bands.0"]),
        ({"bands": [{"fromMinor": 5000, "points": 3}, {"fromMinor": 4000, "points": 4}]}, ["bands.1"]),
        ({"bands": [{"fromMinor": 100 * n, "points": n + 1} for n in range(1, 11)]}, ["bands"]),
        ({"redeemPoints": 100}, ["redeemAmountMinor"]),
        ({"redeemAmountMinor": 100}, ["redeemPoints"]),
        ({"mostDiscountBp": 10001}, ["mostDiscountBp"]),
        ({"productRule": "ONLY"}, ["productRefs"]),
        ({"expiryKind": "YEARLY"}, ["expiryDay", "expiryMonth"]),
        ({"intro": "x" * 1001}, ["intro"]),
    ],
)
async def test_a_programme_that_cannot_be_is_told_field_by_field(
    town: Town, form: dict[str, Any], paths: list[str]
) -> None:
    before = await settings(town)
    for answer in (
        await town.owner.do("updateProgram", **form),
        (await town.owner.ask(PREVIEW, i=form))["previewProgram"],
    ):
        assert answer["__typename"] == "InvalidInput"
        assert sorted(field["path"] for field in answer["fields"]) == paths
    assert await settings(town) == before


async def test_of_two_who_edit_at_once_the_second_is_told(town: Town) -> None:
    opened = (await settings(town))["version"]
    assert (await town.owner.do("updateProgram", earnPoints=2, version=opened))["__typename"] == "UpdateProgramSuccess"
    second = await town.owner.do("updateProgram", earnPoints=9, version=opened)
    assert second["__typename"] == "ChangedMeanwhile"
    assert (await settings(town))["earnPoints"] == 2


async def test_a_change_is_an_activity_with_what_it_was_and_is(town: Town) -> None:
    await town.program(earnPoints=4)
    rows = await town.house.rows("SELECT data FROM activity WHERE kind = 'program.updated' ORDER BY id DESC LIMIT 1")
    from fiel.core.db import from_json

    assert from_json(rows[0]["data"]) == {
        "changed": ["earn_points"], "before": {"earn_points": 1}, "after": {"earn_points": 4},
    }  # fmt: skip


async def test_saving_without_a_change_is_no_activity(town: Town) -> None:
    count = "SELECT count(*) AS n FROM activity WHERE kind = 'program.updated'"
    before = await town.house.rows(count)
    await town.program(earnPoints=1)
    assert await town.house.rows(count) == before


async def test_a_muted_mail_is_not_sent(town: Town) -> None:
    from support.town import body_of, mails_to

    reward = await town.reward(10)
    await town.award(town.ana, 50)
    await town.program(mutedMails=["REDEMPTION_REQUESTED"])
    await town.request(town.ana, reward)
    await town.house.run_jobs()
    before = len(mails_to(town.house, "olga@aurora.example"))
    await town.program(mutedMails=[])
    await town.request(town.ana, reward)
    await town.house.run_jobs()
    newer = mails_to(town.house, "olga@aurora.example")[before:]
    assert ["Un café" in body_of(mail) for mail in newer] == [True]
