"""Once a month, who has points is reminded of them."""

from __future__ import annotations

from datetime import UTC, datetime

from fiel.messaging.reminders import SPREAD, remind
from support.mailbox import text_of
from support.rest import shop
from support.reviews import ordered, writes
from support.town import Customer, Town, confirm, mail_about, mails_to

ANA = "ana@casa.example"


async def reminded(town: Town, moment: datetime) -> int:
    """How many people."""
    before = await entries(town)
    town.house.clock.now = moment
    await remind(now=moment)
    await town.house.run_jobs()
    town.house.clock.move(seconds=SPREAD.total_seconds())
    await town.house.run_jobs()
    return await entries(town) - before


async def entries(town: Town) -> int:
    rows = await town.house.rows("SELECT count(*) AS n FROM inbox_entry WHERE kind = 'points.reminder'")
    return int(rows[0]["n"])


async def ready(town: Town, customer: Customer, points: int) -> None:
    await confirm(town, customer)
    await customer.wants_news()
    await town.award(customer, points)
    await town.house.run_jobs()


def at(day: int, hour: int = 9, month: int = 3) -> datetime:
    """Ten in Madrid is nine in UTC, before the clocks change."""
    return datetime(2026, month, day, hour, 1, tzinfo=UTC)


async def test_it_says_how_many_and_what_they_are_worth(town: Town) -> None:
    await town.program(reminderDay=5, redeemPoints=100, redeemAmountMinor=500)
    await ready(town, town.ana, 1200)
    assert await reminded(town, at(4)) == 0
    assert await reminded(town, at(5, 8)) == 0  # nobody is woken
    assert await reminded(town, at(5)) == 1
    mail = mail_about(town.house, ANA, "you have 1,200 points at Café Aurora")
    assert "€60.00" in text_of(mail)
    assert "signed in" in text_of(mail)
    assert "http://localhost:8000/m/cafe-aurora/" in text_of(mail)
    [entry] = await town.house.rows("SELECT data FROM inbox_entry WHERE kind = 'points.reminder'")
    assert entry["data"]


async def test_it_leads_to_the_shop_too(town: Town) -> None:
    await town.owner.do("updateMerchant", website="https://aurora.example")
    await town.program(reminderDay=5)
    await ready(town, town.ana, 1200)
    await reminded(town, at(5))
    assert "https://aurora.example" in text_of(mail_about(town.house, ANA, "1,200"))


async def test_once_a_month_is_once(town: Town) -> None:
    await town.program(reminderDay=5)
    await ready(town, town.ana, 10)
    for hour in (9, 10, 11):
        await reminded(town, at(5, hour))
    await reminded(town, at(6))
    assert len([mail for mail in mails_to(town.house, ANA) if "you have 10" in mail["Subject"]]) == 1
    assert await reminded(town, at(5, month=4)) == 1


async def test_it_catches_up_for_three_days_only(town: Town) -> None:
    await town.program(reminderDay=5)
    await ready(town, town.ana, 10)
    assert await reminded(town, at(9)) == 0
    assert await reminded(town, at(8, month=4)) == 1


async def test_only_to_who_agreed_to_news_and_has_enough(town: Town) -> None:
    await town.program(reminderDay=5, reminderLeast=50)
    await ready(town, town.ana, 49)
    await confirm(town, town.luis)
    await town.award(town.luis, 100)
    assert await reminded(town, at(5)) == 0


async def test_points_that_have_ended_remind_nobody(town: Town) -> None:
    await town.program(reminderDay=5, reminderLeast=50, expiryKind="MONTHS", expiryMonths=1)
    await ready(town, town.ana, 100)
    await town.program(expiryKind="NEVER")
    await ready(town, town.luis, 60)
    await town.award(town.ana, 40)
    assert await reminded(town, at(5, 8, 5)) == 1, "Ana's hundred are over, though no night has swept them"
    [entry] = await town.house.rows("SELECT data FROM inbox_entry WHERE kind = 'points.reminder'")
    assert '"points": 60' in str(entry["data"]).replace('":60', '": 60')


async def test_largest_balances_first(town: Town) -> None:
    await town.program(reminderDay=5)
    await ready(town, town.ana, 10)
    await ready(town, town.luis, 2000)
    town.house.clock.now = at(5)
    await remind(now=at(5))
    await town.house.run_jobs()
    rows = await town.house.rows(
        "SELECT m.given_name FROM job j JOIN membership m ON j.once_key LIKE 'reminder:%:' || m.id ORDER BY j.run_at"
    )
    assert [row["given_name"] for row in rows] == ["Luis", "Ana"]


async def test_its_link_ends_the_news_of_this_shop(town: Town) -> None:
    await town.program(reminderDay=5)
    await ready(town, town.ana, 10)
    await reminded(town, at(5))
    link = str(mail_about(town.house, ANA, "you have 10")["List-Unsubscribe"])
    path = link.strip("<>").removeprefix("http://localhost:8000")
    await town.house.person().client.post(path, data={"List-Unsubscribe": "One-Click"})
    [row] = await town.house.rows("SELECT news_since FROM membership WHERE given_name = 'Ana' AND merchant_id = 1")
    assert row["news_since"] is None
    assert await reminded(town, at(5, month=4)) == 0


async def test_the_panel_tells_of_the_last_one(town: Town) -> None:
    await town.program(reminderDay=5)
    await ready(town, town.ana, 10)
    await ready(town, town.luis, 20)
    await town.luis.person.do("setMailWishes", merchant="cafe-aurora", events=["POINTS_REMINDER"], wanted=False)
    await reminded(town, at(5))
    found = await town.manager.ask("{ mailSettings { lastReminder { month people mails } } }")
    assert found["mailSettings"]["lastReminder"] == {"month": "2026-03", "people": 2, "mails": 1}


async def test_who_takes_the_consent_back_while_it_waits_gets_no_mail(town: Town) -> None:
    await town.program(reminderDay=5)
    await ready(town, town.ana, 10)
    town.house.clock.now = at(5)
    await remind(now=at(5))
    await town.house.run_jobs()
    await town.ana.wants_news(granted=False)
    town.house.clock.move(minutes=6)
    await town.house.run_jobs()
    assert mail_about(town.house, ANA, "you have 10") is None


async def test_a_step_that_runs_again_reminds_nobody_twice(town: Town) -> None:
    from fiel.messaging.reminders import go_on_reminding

    await town.program(reminderDay=5)
    await ready(town, town.ana, 10)
    await reminded(town, at(5))
    await go_on_reminding({"reminder_id": 1}, town.house.services)
    assert await entries(town) == 1


async def test_in_a_month_with_a_date_of_high_demand_it_goes_out_then(town: Town) -> None:
    wrong = await town.owner.do("updateProgram", merchant="cafe-aurora", reminderDates=["02-30", "11-20", "11-27"])
    assert [(one["path"], one["code"]) for one in wrong["fields"]] == [
        ("reminderDates.0", "DATE_UNREADABLE"), ("reminderDates.1", "ONE_A_MONTH"), ("reminderDates.2", "ONE_A_MONTH"),
    ]  # fmt: skip
    await town.program(reminderDay=5, reminderDates=["03-20", "11-20"])
    await ready(town, town.ana, 1200)
    assert await reminded(town, at(5)) == 0
    assert await reminded(town, at(20)) == 1
    assert await reminded(town, at(5, 8, 4)) == 1, "in other months on its day"
    await town.owner.sign_in_again()
    await town.program(reminderDay=None)
    assert await reminded(town, at(20, 10, 11)) == 0, "who switched it off hears nothing on dates either"


async def reminded_of_reviews(town: Town, moment: datetime) -> int:
    before = await town.house.rows("SELECT count(*) AS n FROM inbox_entry WHERE kind = 'review.reminder'")
    await reminded(town, moment)
    after = await town.house.rows("SELECT count(*) AS n FROM inbox_entry WHERE kind = 'review.reminder'")
    return int(after[0]["n"] - before[0]["n"])


async def test_who_has_reviews_to_write_hears_what_they_would_bring(town: Town) -> None:
    await town.program(reviewReminderDay=5, reviewPoints=20)
    eshop = await shop(town)
    for customer in (town.ana, town.luis):
        await ready(town, customer, 100)
    await ordered(eshop, town.ana, "1", "LIBRO", "VINO")
    await ordered(eshop, town.luis, "2", "LIBRO")
    await writes(town.luis, "LIBRO")
    assert await reminded_of_reviews(town, at(4)) == 0
    assert await reminded_of_reviews(town, at(5)) == 1
    assert await reminded_of_reviews(town, at(6)) == 0, "once a month"
    mail = mail_about(town.house, ANA, "40 points for saying what you think")
    assert "http://localhost:8000/m/cafe-aurora/reviews" in text_of(mail)
    asked = '{ wallet(merchant: "cafe-aurora") { inbox { edges { node { title path } } } } }'
    newest = (await town.ana.person.ask(asked))["wallet"]["inbox"]["edges"][0]["node"]
    assert newest == {"title": "Earn 40 points at Café Aurora", "path": "/m/cafe-aurora/reviews"}
    settings = await town.owner.ask("{ mailSettings { lastReminder { people } lastReviewReminder { people mails } } }")
    assert settings["mailSettings"] == {"lastReminder": None, "lastReviewReminder": {"people": 1, "mails": 1}}
    await town.program(asksReviews=False)
    assert await reminded_of_reviews(town, at(5, 8, 4)) == 0, "who asks for none reminds of none"


async def test_puntos_are_those_to_come_in_the_reminder_of_reviews_alone(town: Town) -> None:
    await town.program(reviewReminderDay=5, reviewPoints=20, newsletterPoints=7)
    await ready(town, town.ana, 100)
    await ordered(await shop(town), town.ana, "1", "LIBRO", "VINO")
    words = {"subject": "%nombre%: %puntos%", "text": "{{potential_points}} y {{points}}"}
    for event, subject, text in (
        ("REVIEW_REMINDER", "Ana: 40", "47 y 40"),
        ("POINTS_REMINDER", "Ana: 120", "47 y 120"),
    ):
        query = (
            'query ($e: MailEvent!, $w: MailWordsInput!) { mailPreview(event: $e, language: "es", words: $w) {'
            " ... on MailPreview { subject text } } }"
        )
        shown = (await town.manager.ask(query, e=event, w=words))["mailPreview"]
        assert (shown["subject"], shown["text"].split("\n")[0]) == (subject, text)


async def test_without_points_for_reviews_or_consent_nobody_is_reminded_of_them(town: Town) -> None:
    await town.program(reviewReminderDay=5)
    await ready(town, town.ana, 100)
    eshop = await shop(town)
    await ordered(eshop, town.ana, "1", "LIBRO")
    assert await reminded_of_reviews(town, at(5)) == 0
    await town.program(reviewPoints=20)
    await ordered(eshop, town.luis, "2", "LIBRO")
    assert await reminded_of_reviews(town, at(5, month=4)) == 1, "Luis did not agree to news"
