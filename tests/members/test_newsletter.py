"""News by e-mail: asked for in the wallet, confirmed by the mail, with points once."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest

from support.mailbox import html_of, text_of
from support.town import Town, confirm, key, mail_about, mails_to

ANA = "ana@casa.example"
STATE = '{ wallet(merchant: "cafe-aurora") { balance newsletter { isOn points } } }'


async def state(town: Town) -> Any:
    return (await town.ana.person.ask(STATE))["wallet"]


async def asked(town: Town) -> str:
    """The text of the mail that came."""
    result = await town.ana.person.do("askForNewsletter", merchant="cafe-aurora")
    assert result["__typename"] == "AskForNewsletterSuccess", result
    await town.house.run_jobs()
    return text_of(mail_about(town.house, ANA, "Confirm that you want Café Aurora's news"))


def token_in(text: str) -> str:
    found = re.search(r"/newsletter#([\w-]{43})", text)
    assert found, text
    return found[1]


async def test_nothing_counts_before_the_link_is_opened(town: Town) -> None:
    await town.program(newsletterPoints=15)
    text = await asked(town)
    assert await state(town) == {"balance": 0, "newsletter": {"isOn": False, "points": 15}}
    result = await town.house.person().do("confirmNewsletter", token=token_in(text))
    assert result["merchant"]["slug"] == "cafe-aurora"
    assert await state(town) == {"balance": 15, "newsletter": {"isOn": True, "points": None}}
    [row] = await town.house.rows(
        "SELECT news_since, newsletter_since FROM membership WHERE newsletter_since IS NOT NULL"
    )
    assert row["news_since"] is not None  # who wants them by mail wants them
    assert len(await town.house.rows("SELECT id FROM account WHERE email_verified_at IS NOT NULL")) >= 1
    await town.house.assert_books_balance()


async def test_the_typed_code_does_the_same(town: Town) -> None:
    text = await asked(town)
    found = re.search(r": ([0-9A-Z]{5}-[0-9A-Z]{3})\b", text)
    assert found
    result = await town.ana.person.do("confirmNewsletter", email=ANA, code=found[1].lower())
    assert result["__typename"] == "ConfirmNewsletterSuccess"


async def test_a_link_works_once(town: Town) -> None:
    token = token_in(await asked(town))
    await town.ana.person.do("confirmNewsletter", token=token)
    assert (await town.ana.person.do("confirmNewsletter", token=token))["__typename"] == "DeadLink"


async def test_a_link_dies_after_a_week(town: Town) -> None:
    token = token_in(await asked(town))
    town.house.clock.move(days=8)
    assert (await town.ana.person.do("confirmNewsletter", token=token))["__typename"] == "DeadLink"


async def test_points_come_once_however_often_one_leaves(town: Town) -> None:
    await town.program(newsletterPoints=15)
    for _ in range(2):
        await town.ana.person.do("confirmNewsletter", token=token_in(await asked(town)))
        await town.ana.person.do("leaveNewsletter", merchant="cafe-aurora")
        town.house.clock.move(hours=2)
    assert await state(town) == {"balance": 15, "newsletter": {"isOn": False, "points": None}}
    kinds = await town.house.rows("SELECT kind FROM activity WHERE kind LIKE 'newsletter.%' ORDER BY id")
    assert [row["kind"] for row in kinds] == [
        "newsletter.requested", "newsletter.joined", "newsletter.left", "newsletter.requested", "newsletter.joined",
        "newsletter.left",
    ]  # fmt: skip


async def test_asking_again_sends_nothing_to_who_has_it(town: Town) -> None:
    await town.ana.person.do("confirmNewsletter", token=token_in(await asked(town)))
    await town.ana.person.do("askForNewsletter", merchant="cafe-aurora")
    await town.house.run_jobs()
    assert len([mail for mail in mails_to(town.house, ANA) if "Confirm that you want" in mail["Subject"]]) == 1


async def test_a_no_to_news_is_a_no_to_the_newsletter(town: Town) -> None:
    await town.ana.person.do("confirmNewsletter", token=token_in(await asked(town)))
    await town.ana.wants_news(granted=False)
    assert (await state(town))["newsletter"]["isOn"] is False


async def test_a_yes_to_news_alone_brings_no_points(town: Town) -> None:
    await town.program(newsletterPoints=15)
    await town.ana.wants_news()
    assert await state(town) == {"balance": 0, "newsletter": {"isOn": False, "points": 15}}


async def test_asking_without_end_is_stopped(town: Town) -> None:
    for _ in range(5):
        await asked(town)
    result = await town.ana.person.do("askForNewsletter", merchant="cafe-aurora")
    assert result["__typename"] == "Throttled"


@pytest.mark.parametrize("mutation", ["askForNewsletter", "leaveNewsletter"])
async def test_where_one_is_no_member_there_is_nothing(town: Town, mutation: str) -> None:
    assert (await town.ana.person.do(mutation, merchant="el-rival"))["__typename"] == "NotFound"


async def test_segments_tell_news_from_newsletter(town: Town) -> None:
    await town.ana.person.do("confirmNewsletter", token=token_in(await asked(town)))
    await town.luis.wants_news()
    query = "query ($c: SegmentCriteriaInput!) { segmentCount(criteria: $c) }"
    assert (await town.manager.ask(query, c={"news": True}))["segmentCount"] == 2
    assert (await town.manager.ask(query, c={"newsletter": True}))["segmentCount"] == 1


async def published(town: Town, **more: Any) -> None:
    news = {"title": "Pan de centeno", "text": "Recién **hecho**, {{points}}.", "withMail": True, **more}
    result = await town.manager.do("publishNews", news=news, idempotencyKey=key())
    assert result["__typename"] == "PublishNewsSuccess", result
    await town.house.run_jobs()


async def test_news_go_by_mail_to_who_signed_up_alone(town: Town) -> None:
    await town.ana.person.do("confirmNewsletter", token=token_in(await asked(town)))
    await confirm(town, town.luis)
    await town.luis.wants_news()  # in the app, not by mail
    await published(town)
    mail = mail_about(town.house, ANA, "Pan de centeno")
    assert "Recién <strong>hecho</strong>, {{points}}." in html_of(mail)  # news are nobody's own
    assert "/m/cafe-aurora/news/" in text_of(mail)
    assert mail_about(town.house, "luis@casa.example", "Pan de centeno") is None


async def test_news_without_the_switch_are_not_mailed(town: Town) -> None:
    await town.ana.person.do("confirmNewsletter", token=token_in(await asked(town)))
    await published(town, withMail=False)
    assert mail_about(town.house, ANA, "Pan de centeno") is None


async def test_early_or_not_each_gets_the_mail_once(town: Town) -> None:
    await town.ana.person.do("confirmNewsletter", token=token_in(await asked(town)))
    early = (await town.manager.do("createSegment", name="Todos", criteria={}))["segment"]["id"]
    opens = (town.house.clock() + timedelta(hours=2)).isoformat()
    await published(town, earlySegmentId=early, opensAt=opens)
    town.house.clock.move(hours=3)
    await town.house.run_jobs()
    mails = [mail for mail in mails_to(town.house, ANA) if mail["Subject"] == "Pan de centeno"]
    assert len(mails) == 1


async def test_its_link_ends_the_newsletter_and_leaves_the_news_in_the_app(town: Town) -> None:
    await town.ana.person.do("confirmNewsletter", token=token_in(await asked(town)))
    await published(town)
    link = str(mail_about(town.house, ANA, "Pan de centeno")["List-Unsubscribe"]).strip("<>")
    path = link.removeprefix("http://localhost:8000")
    await town.house.person().client.post(path, data={"List-Unsubscribe": "One-Click"})
    [row] = await town.house.rows(
        "SELECT m.news_since, m.newsletter_since FROM membership m JOIN activity a ON a.membership_id = m.id"
        " WHERE a.kind = 'newsletter.left'"
    )
    assert row["news_since"] is not None
    assert row["newsletter_since"] is None
    await published(town, title="Otra")
    assert mail_about(town.house, ANA, "Otra") is None


async def test_a_post_that_was_withdrawn_meanwhile_is_not_mailed(town: Town) -> None:
    from fiel.worker import run_due_jobs

    await town.ana.person.do("confirmNewsletter", token=token_in(await asked(town)))
    news = {"title": "Pan de centeno", "text": "x", "withMail": True}
    post = (await town.manager.do("publishNews", news=news, idempotencyKey=key()))["news"]["id"]
    while await run_due_jobs(town.house.services):
        pass
    await town.manager.do("withdrawNews", id=post)
    await town.house.run_jobs()
    assert mail_about(town.house, ANA, "Pan de centeno") is None


async def test_confirming_it_where_one_is_signed_in_brings_what_shops_had_made_for_the_e_mail(town: Town) -> None:
    """There the link proves the e-mail, as the other one does; elsewhere the account may be anybody's."""
    made = await town.rival.do("createCustomer", name="Ana", email=ANA)
    await town.rival.do("awardPoints", member={"membershipId": made["member"]["id"]}, points=7, idempotencyKey=key())
    await town.ana.person.do("confirmNewsletter", token=token_in(await asked(town)))
    await town.house.run_jobs()
    assert await town.ana.balance("el-rival") == 7
