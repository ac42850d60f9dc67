"""Mails about what happens: the merchant's words, the reader's figures, and who wants none."""

from __future__ import annotations

import re
from email.message import EmailMessage
from typing import Any

import pytest

from fiel.merchants.models import MailEvent
from fiel.messaging.mails.defaults import BUTTONS, DEFAULTS
from fiel.messaging.mails.events import EDITABLE, EVENTS
from support.mailbox import html_of, text_of
from support.town import Town, body_of, confirm, customer, key, mail_about, mailed_token, mails_to

ANA = "ana@casa.example"
TEMPLATE = (
    "query ($e: MailEvent!, $l: String!) { mailTemplate(event: $e, language: $l) { isOwn version variables"
    " words { subject text html sms } ours { subject } } }"
)
PREVIEW = (
    "query ($e: MailEvent!, $l: String!, $w: MailWordsInput!, $m: ID) { mailPreview(event: $e, language: $l, words: $w,"
    " member: $m) { __typename ... on MailPreview { subject text html sms memberName }"
    " ... on InvalidInput { fields { path code message } } } }"
)


async def save(town: Town, event: str, version: int = 0, **words: Any) -> Any:
    return await town.manager.do(
        "saveMailTemplate", event=event, language="en", version=version,
        words={"subject": "Hola {{name}}", "text": "Tienes {{points}}", **words},
    )  # fmt: skip


async def earned(town: Town, points: int = 40) -> Any:
    await town.award(town.ana, points)
    await town.house.run_jobs()
    return mails_to(town.house, ANA)[-1]


async def test_points_are_told_by_mail_in_both_forms(town: Town) -> None:
    await confirm(town, town.ana)
    mail = await earned(town, 1500)
    assert mail["Subject"] == "+1,500 points at Café Aurora"
    assert mail["From"].addresses[0].display_name == "Café Aurora"
    for form in (text_of(mail), html_of(mail)):
        assert "1,500" in form
        assert "/m/cafe-aurora/" in form
    assert "<strong>1,500 points</strong>" in html_of(mail)
    assert "Sent by Café Aurora" in text_of(mail)


async def test_the_balance_is_told_beside_what_was_earned(town: Town) -> None:
    await confirm(town, town.ana)
    await earned(town, 100)  # mails of one round go side by side
    mail = await earned(town, 15)
    assert mail["Subject"] == "+15 points at Café Aurora"
    assert "You now have **115**".replace("*", "") in text_of(mail)


async def test_the_mail_is_in_the_readers_language(town: Town) -> None:
    await confirm(town, town.ana)
    await town.ana.person.do("updateProfile", language="es")
    mail = await earned(town, 1500)
    assert mail["Subject"] == "+1.500 puntos en Café Aurora"


async def test_nothing_is_mailed_to_an_address_that_nobody_has_proved(town: Town) -> None:
    await town.award(town.ana, 40)
    await town.house.run_jobs()
    assert mail_about(town.house, ANA, "points") is None


async def test_whom_a_shop_has_entered_is_mailed_where_the_shop_says(town: Town) -> None:
    made = await town.manager.do("createCustomer", name="Eva", email="eva@casa.example")
    await town.cashier.do("awardPoints", member={"membershipId": made["member"]["id"]}, points=5, idempotencyKey=key())
    await town.house.run_jobs()
    assert mail_about(town.house, "eva@casa.example", "+5 points") is not None
    assert mail_about(town.house, "eva@casa.example", "Welcome") is None  # the mail with the link says it all


async def test_who_joins_is_welcomed(town: Town) -> None:
    await confirm(town, town.ana)
    await town.ana.person.do("joinProgram", merchant="el-rival", acceptsNews=False)
    await town.house.run_jobs()
    assert mail_about(town.house, ANA, "Welcome to El Rival") is not None


async def test_a_merchants_own_words_are_sent(town: Town) -> None:
    await confirm(town, town.ana)
    result = await save(
        town, "POINTS_EARNED", subject="¡{{earned_points}} más, %nombre%!",
        text="**{{name}}**, tienes %puntos% en {{merchant}}.\n\n- [mira]({{link}})\n- o {{link}}",
    )  # fmt: skip
    assert result["__typename"] == "SaveMailTemplateSuccess"
    mail = await earned(town)
    assert mail["Subject"] == "¡40 más, Ana!"
    assert "<strong>Ana</strong>, tienes 40 en Café Aurora." in html_of(mail)
    assert '<a href="http://localhost:8000/m/cafe-aurora/">mira</a>' in html_of(mail)
    assert "mira: http://localhost:8000/m/cafe-aurora/" in text_of(mail)
    await town.ana.person.do("updateProfile", language="es")
    assert (await earned(town))["Subject"] == "+40 puntos en Café Aurora"  # Spanish is still ours


async def test_own_html_is_cleaned_and_sent(town: Town) -> None:
    await confirm(town, town.ana)
    html = (
        '<table bgcolor="#fff"><tr><td style="color:#123456;position:fixed" onclick="x()">{{name}}: {{points}}</td>'
        '</tr></table><a href="{{link}}">ver</a><script>alert(1)</script><img src="https://shop.example/a.png" alt="">'
        '<iframe src="https://evil.example"></iframe><a href="javascript:x()">no</a>'
    )
    result = await save(town, "POINTS_EARNED", html=html)
    kept = result["template"]["words"]["html"]
    for gone in ("script", "onclick", "iframe", "javascript", "position", "alert"):
        assert gone not in kept
    mail = html_of(await earned(town))
    assert '<td style="color:#123456">Ana: 40</td>' in mail
    assert '<a href="http://localhost:8000/m/cafe-aurora/" rel="noopener noreferrer">ver</a>' in mail


@pytest.mark.parametrize(
    ("words", "path", "code"),
    [
        ({"text": "{{ 7 * 7 }}"}, "text", "VARIABLE"),
        ({"text": "{{ ''.__class__ }}"}, "text", "VARIABLE"),
        ({"subject": "%desconocida%"}, "subject", "VARIABLE"),
        ({"subject": "{{link}}"}, "subject", "VARIABLE"),
        ({"sms": "{{cost}}"}, "sms", "VARIABLE"),
        ({"html": "<p>{{nope}}</p>"}, "html", "VARIABLE"),
        ({"text": "[x](https://evil.example/?t={{link}})"}, "text", "LINK_ALONE"),
        ({"html": '<img src="https://evil.example/%nombre%">'}, "html", "LINK_ALONE"),
        ({"subject": "   "}, "subject", "REQUIRED"),
        ({"text": "x" * 5001}, "text", "TOO_LONG"),
        ({"sms": "x" * 321}, "sms", "TOO_LONG"),
    ],
)  # fmt: skip
async def test_words_that_would_do_harm_are_refused(town: Town, words: dict[str, Any], path: str, code: str) -> None:
    result = await save(town, "POINTS_EARNED", **words)
    assert result["__typename"] == "InvalidInput"
    assert (result["fields"][0]["path"], result["fields"][0]["code"]) == (path, code)
    assert await town.house.rows("SELECT id FROM mail_template") == []


@pytest.mark.parametrize("event", ["RECOVERY", "NEWSLETTER"])
@pytest.mark.parametrize("form", ["text", "html", "subject"])
async def test_no_words_may_touch_a_secret_link(town: Town, event: str, form: str) -> None:
    result = await save(town, event, 0, **{"text": "x", "subject": "x", form: "https://evil.example/?{{link}}"})
    assert [(one["path"], one["code"]) for one in result["fields"]] == [(form, "VARIABLE")]


async def test_a_text_message_goes_only_with_what_can_carry_one(town: Town) -> None:
    result = await save(town, "POINTS_REMINDER", sms="{{name}}")
    assert result["fields"][0]["code"] == "NO_SMS"


async def test_who_joined_before_proving_the_e_mail_is_welcomed_after(town: Town) -> None:
    assert mail_about(town.house, ANA, "Welcome") is None
    await confirm(town, town.ana)
    assert mail_about(town.house, ANA, "Welcome to Café Aurora") is not None


async def test_essential_mails_cannot_be_switched_off_by_the_merchant(town: Town) -> None:
    result = await town.owner.do("updateProgram", merchant="cafe-aurora", mutedMails=["RECOVERY"])
    assert (result["fields"][0]["path"], result["fields"][0]["code"]) == ("mutedMails", "ESSENTIAL")


async def test_an_unknown_variable_is_told_with_those_that_there_are(town: Town) -> None:
    result = await save(town, "POINTS_EARNED", text="{{saldo}}")
    assert "{{saldo}}" in result["fields"][0]["message"]
    assert "{{earned_points}}" in result["fields"][0]["message"]


async def test_a_name_can_be_neither_a_header_nor_markup(town: Town) -> None:
    await confirm(town, town.ana)
    record = (await town.manager.ask("{ members { edges { node { id name } } } }"))["members"]["edges"]
    ana = next(one["node"]["id"] for one in record if one["node"]["name"] == "Ana")
    name = "Ana\r\nBcc:todos@casa.example"
    await town.manager.do("updateMember", id=ana, name="<b>[x](https://evil.example)</b>&%puntos%")
    await save(town, "POINTS_EARNED", subject="Hola {{name}}", text="Hola {{name}}.")
    mail = await earned(town)
    assert "<b>" not in html_of(mail)
    assert 'href="https://evil.example"' not in html_of(mail)
    await town.manager.do("updateMember", id=ana, name=name)
    mail = await earned(town)
    assert mail["Bcc"] is None
    assert "\n" not in mail["Subject"]


@pytest.mark.parametrize("name", ['Ñandú "El Loco" <x@evil.example>', "Café\nBcc: x@evil.example", 'a\\"b, c <d@e>;'])
async def test_a_shops_name_stands_before_our_address_and_in_place_of_none(town: Town, name: str) -> None:
    await confirm(town, town.ana)
    renamed = await town.owner.do("updateMerchant", name=name)
    assert renamed["__typename"] == "UpdateMerchantSuccess", renamed
    mail = await earned(town)
    [sender] = mail["From"].addresses
    assert sender.addr_spec == "no-reply@localhost"
    assert mail["Bcc"] is None


async def test_words_are_given_up_for_ours(town: Town) -> None:
    await save(town, "WELCOME")
    found = (await town.manager.ask(TEMPLATE, e="WELCOME", l="en"))["mailTemplate"]
    assert (found["isOwn"], found["version"], found["words"]["subject"]) == (True, 1, "Hola {{name}}")
    result = await town.manager.do("resetMailTemplate", event="WELCOME", language="en")
    assert result["template"]["isOwn"] is False
    assert result["template"]["words"]["subject"] == "Welcome to {{merchant}}"


async def test_of_two_who_edit_at_once_the_second_is_told(town: Town) -> None:
    await save(town, "WELCOME")
    assert (await save(town, "WELCOME", subject="x"))["__typename"] == "ChangedMeanwhile"
    assert (await save(town, "WELCOME", subject="x", version=1))["template"]["version"] == 2


async def test_a_preview_shows_a_real_member(town: Town) -> None:
    await town.award(town.ana, 1200)
    words = {"subject": "{{name}}", "text": "{{points}} %puntos%", "sms": "{{name}}: {{points}}"}
    found = (await town.manager.ask(PREVIEW, e="WELCOME", l="es", w=words))["mailPreview"]
    assert (found["memberName"], found["subject"], found["sms"]) == ("Ana", "Ana", "Ana: 1.200")
    assert "1.200 1.200" in found["text"]
    assert "1.200 1.200" in found["html"]
    assert mails_to(town.house, ANA) == [] or all("1.200" not in body_of(one) for one in mails_to(town.house, ANA))


async def test_a_preview_tells_what_is_wrong(town: Town) -> None:
    words = {"subject": "{{x}}", "text": "y"}
    found = (await town.manager.ask(PREVIEW, e="WELCOME", l="es", w=words))["mailPreview"]
    assert found["fields"][0]["code"] == "VARIABLE"


async def test_another_shops_member_is_nobody_for_a_preview(town: Town) -> None:
    theirs = await town.rival.do("createCustomer", name="Suya")
    words = {"subject": "{{name}}", "text": "{{points}}"}
    found = (await town.manager.ask(PREVIEW, e="WELCOME", l="es", w=words, m=theirs["member"]["id"]))["mailPreview"]
    assert found["__typename"] == "NotFound"


async def test_a_merchant_switches_a_mail_off(town: Town) -> None:
    await confirm(town, town.ana)
    await town.program(mutedMails=["POINTS_EARNED"])
    before = len(mails_to(town.house, ANA))
    await earned(town)
    assert len(mails_to(town.house, ANA)) == before
    kinds = (await town.manager.ask("{ mailSettings { kinds { event isOn isEssential } } }"))["mailSettings"]["kinds"]
    off = {one["event"] for one in kinds if not one["isOn"]}
    assert off == {"POINTS_EARNED"}
    assert {one["event"] for one in kinds if one["isEssential"]} == {"NEWSLETTER", "RECOVERY"}


async def test_a_customer_switches_a_mail_off(town: Town) -> None:
    await confirm(town, town.ana)
    result = await town.ana.person.do("setMailWishes", merchant="cafe-aurora", events=["POINTS_EARNED"], wanted=False)
    assert [one["event"] for one in result["mails"]["mails"] if not one["isWanted"]] == ["POINTS_EARNED"]
    before = len(mails_to(town.house, ANA))
    await earned(town)
    assert len(mails_to(town.house, ANA)) == before
    await town.ana.person.do("setMailWishes", merchant="cafe-aurora", events=["POINTS_EARNED"], wanted=True)
    await earned(town)
    assert len(mails_to(town.house, ANA)) == before + 1


async def test_a_mail_that_waits_is_not_sent_to_who_says_no_meanwhile(town: Town) -> None:
    from fiel.worker import run_due_jobs

    await confirm(town, town.ana)
    await town.award(town.ana, 40)
    await run_due_jobs(town.house.services)  # its mail waits now
    await town.ana.person.do("setMailWishes", merchant="cafe-aurora", events=["POINTS_EARNED"], wanted=False)
    await town.house.run_jobs()
    assert mail_about(town.house, ANA, "+40") is None


async def test_what_everybody_gets_cannot_be_switched_off(town: Town) -> None:
    result = await town.ana.person.do("setMailWishes", merchant="cafe-aurora", events=["RECOVERY"], wanted=False)
    assert result["__typename"] == "InvalidInput"


def unsubscribe_path(mail: EmailMessage) -> str:
    found = re.fullmatch(r"<http://localhost:8000(/unsubscribe/[\w.-]+)>", str(mail["List-Unsubscribe"]))
    assert found, mail["List-Unsubscribe"]
    return found[1]


@pytest.mark.parametrize(
    "form", [{"data": {"List-Unsubscribe": "One-Click"}}, {"files": {"List-Unsubscribe": (None, "One-Click")}}]
)
async def test_one_click_unsubscribes_without_a_session(town: Town, form: dict[str, Any]) -> None:
    """As either kind of form that RFC 8058 allows."""
    await confirm(town, town.ana)
    mail = await earned(town)
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    path = unsubscribe_path(mail)
    stranger = town.house.person()
    answer = await stranger.client.post(path, **form, headers={"Origin": "null"})
    assert answer.status_code == 200
    before = len(mails_to(town.house, ANA))
    await earned(town)
    assert len(mails_to(town.house, ANA)) == before


async def test_looking_at_the_link_changes_nothing(town: Town) -> None:
    await confirm(town, town.ana)
    path = unsubscribe_path(await earned(town))
    stranger = town.house.person()
    await stranger.client.get(path)
    assert (await stranger.client.post(path, data={"x": "y"})).status_code == 400
    assert await town.house.rows("SELECT id FROM mail_mute") == []


async def test_the_page_of_the_link_takes_back_and_stops_all(town: Town) -> None:
    await confirm(town, town.ana)
    token = unsubscribe_path(await earned(town)).removeprefix("/unsubscribe/")
    stranger = town.house.person()
    found = await stranger.ask(
        "query ($t: String!) { mailSubscription(token: $t) { merchantName event mails { event isWanted } } }", t=token
    )
    assert (found["mailSubscription"]["merchantName"], found["mailSubscription"]["event"]) == (
        "Café Aurora", "POINTS_EARNED",
    )  # fmt: skip
    events = [one["event"] for one in found["mailSubscription"]["mails"]]
    result = await stranger.do("unsubscribeMail", token=token, events=events)
    assert not any(one["isWanted"] for one in result["subscription"]["mails"])
    result = await stranger.do("unsubscribeMail", token=token, events=events, wanted=True)
    assert all(one["isWanted"] for one in result["subscription"]["mails"])
    happened = await town.house.rows("SELECT membership_id FROM activity WHERE kind = 'customer.mails_set'")
    assert [row["membership_id"] is not None for row in happened] == [True, True]


async def test_the_same_link_again_tells_nothing_again(town: Town) -> None:
    await confirm(town, town.ana)
    path = unsubscribe_path(await earned(town))
    for _ in range(3):
        await town.house.person().client.post(path, data={"List-Unsubscribe": "One-Click"})
    assert len(await town.house.rows("SELECT id FROM activity WHERE kind = 'customer.mails_set'")) == 1


async def test_a_link_can_reach_only_what_can_be_switched_off(town: Town) -> None:
    await confirm(town, town.ana)
    token = unsubscribe_path(await earned(town)).removeprefix("/unsubscribe/")
    result = await town.house.person().do("unsubscribeMail", token=token, events=["RECOVERY"])
    assert result["__typename"] == "InvalidInput"


async def test_a_no_outlives_the_claim_of_a_wallet(town: Town) -> None:
    """Said by who had no account yet, by the mail's link; the link of a record that was merged works on."""
    email = "eva@otra.example"
    made = await town.manager.do("createCustomer", name="Eva", email=email)
    await town.cashier.do("awardPoints", member={"membershipId": made["member"]["id"]}, points=5, idempotencyKey=key())
    await town.house.run_jobs()
    path = unsubscribe_path(mail_about(town.house, email, "+5 points"))
    await town.house.person().client.post(path, data={"List-Unsubscribe": "One-Click"})
    eva = await customer(town.house, "Eva", email)
    await town.house.run_jobs()
    await eva.person.do(
        "confirmEmail", token=mailed_token(town.house, email, "/confirm")
    )  # what the shop made is hers now
    await town.house.run_jobs()

    async def mailed(points: int) -> bool:
        await town.award(eva, points)
        await town.house.run_jobs()
        return mail_about(town.house, email, f"+{points} points") is not None

    assert await eva.balance() == 5
    assert not await mailed(11)
    await eva.person.do("setMailWishes", merchant="cafe-aurora", events=["POINTS_EARNED"], wanted=True)
    assert await mailed(12)
    await town.house.person().client.post(path, data={"List-Unsubscribe": "One-Click"})
    assert not await mailed(13)


@pytest.mark.parametrize("token", ["x", "", "a.b", "WzEsIlBPSU5UU19FQVJORUQiXQ.AAAA"])
async def test_a_link_that_is_none_of_ours_does_nothing(town: Town, token: str) -> None:
    assert (await town.ana.person.do("unsubscribeMail", token=token))["__typename"] == "NotFound"
    if token:
        answer = await town.ana.person.client.post(f"/unsubscribe/{token}", data={"List-Unsubscribe": "One-Click"})
        assert answer.status_code == 404


async def test_recovery_begun_at_a_shops_page_has_its_words(town: Town) -> None:
    await save(town, "RECOVERY", subject="{{merchant}} te ayuda", text="Hola {{name}}.", html="<b>{{name}}</b>")
    await town.house.person().do("requestPasswordReset", email=ANA, merchant="cafe-aurora")
    await town.house.run_jobs()
    mail = mails_to(town.house, ANA)[-1]
    assert mail["Subject"] == "Café Aurora te ayuda"
    for form in (text_of(mail), html_of(mail)):  # the link stands on our button, whatever the words
        assert re.search(r"http://localhost:8000/reset#[\w-]{43}", form)
    assert mail["List-Unsubscribe"] is None
    for shop in (None, "nadie", "el-rival"):  # of which she is no member
        await town.house.person().do("requestPasswordReset", email=ANA, merchant=shop)
        await town.house.run_jobs()
        assert mails_to(town.house, ANA)[-1]["Subject"] == "Choose a new password"


async def test_rejection_says_why(town: Town) -> None:
    await confirm(town, town.ana)
    await town.award(town.ana, 50)
    asked = await town.request(town.ana, await town.reward(30))
    await town.manager.do(
        "rejectRedemption", redemptionId=asked["redemption"]["id"], reason="No queda pan", idempotencyKey=key()
    )
    await town.house.run_jobs()
    mail = mail_about(town.house, ANA, "We could not give you: Un café")
    assert "No queda pan" in text_of(mail)
    assert "30 points" in text_of(mail)


async def test_a_handed_over_reward_is_told(town: Town) -> None:
    await confirm(town, town.ana)
    await town.award(town.ana, 50)
    asked = await town.request(town.ana, await town.reward(30))
    await town.cashier.do("confirmRedemption", redemptionId=asked["redemption"]["id"], idempotencyKey=key())
    await town.house.run_jobs()
    assert "20" in text_of(mail_about(town.house, ANA, "Enjoy it: Un café"))


async def test_passing_a_threshold_is_told_once(town: Town) -> None:
    await confirm(town, town.ana)
    await town.program(thresholds=[50, 100, 200])
    await town.award(town.ana, 40)
    await town.award(town.ana, 70)
    await town.award(town.ana, 5)
    await town.house.run_jobs()
    told = [mail["Subject"] for mail in mails_to(town.house, ANA) if "passed" in mail["Subject"]]
    assert told == ["You passed 100 points at Café Aurora"]
    inbox = await town.house.rows("SELECT kind FROM inbox_entry WHERE kind = 'points.threshold'")
    assert len(inbox) == 1


@pytest.mark.parametrize("given", [[0], [10, 10], [20, 10], list(range(1, 12))])
async def test_thresholds_that_cannot_be_are_refused(town: Town, given: list[int]) -> None:
    result = await town.owner.do("updateProgram", merchant="cafe-aurora", thresholds=given)
    assert result["__typename"] == "InvalidInput"


def test_every_mail_has_words_and_a_button_in_both_languages() -> None:
    for event in EDITABLE:
        es, en = DEFAULTS[event]["es"], DEFAULTS[event]["en"]
        assert es.subject != en.subject
        assert es.text != en.text
        assert BUTTONS[event]["es"] != BUTTONS[event]["en"]
    assert set(EVENTS) == set(MailEvent)
