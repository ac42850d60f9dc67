"""Somebody of whom everybody has written whatever can be written, each time with a word that nobody else uses."""

from __future__ import annotations

from support.files import picture
from support.imports import imported, table
from support.listener import Listener
from support.receipts import claimed, decides, sends_photo
from support.rest import shop
from support.reviews import decides as decides_review
from support.reviews import ordered, own, writes
from support.town import Customer, Town, confirm, customer, key

MARK = "Zorzal"
"""A word that nobody else in the town uses."""
EMAIL, PHONE = "zorzal@casa.example", "+34600987321"
CONTENT = {"Content-Type": "application/octet-stream", "Accept-Language": "en"}


async def much_written(town: Town, listener: Listener) -> Customer:
    """Somebody of whom everybody has written whatever can be written."""
    house = town.house
    await town.program(acceptsReceipts=True, surveyEveryDays=90, rewardsEachReview=True, reviewPoints=50,
                       asksReviews=True, welcomePoints=10)  # fmt: skip
    done = await town.owner.do("saveWebhook", webhook={"name": "Almacén", "url": f"{listener.url}/hook"})
    assert done["__typename"] == "WebhookSuccess", done
    who = await customer(house, f"{MARK} Pérez", EMAIL)
    await confirm(town, who)
    done = await who.person.do("updateProfile", city=f"Villa {MARK}", birthday="1990-05-04", phone=PHONE)
    assert done["__typename"] == "UpdateProfileSuccess", done
    await who.wants_news()
    await who.person.do("setPin", pin="2468")
    await town.award(who, 500)
    await house.run_jobs()
    await answers_survey(town, who)
    member = await id_of(town, who)
    done = await town.manager.do("updateMember", id=member, name=f"{MARK} P.", email=EMAIL, phone=PHONE,
                                 city=f"Villa {MARK}", note=f"A {MARK} le gusta el café solo")  # fmt: skip
    assert done["__typename"] == "UpdateMemberSuccess", done
    await town.manager.do("adjustPoints", member={"code": who.code}, points=-7, idempotencyKey=key(),
                          note=f"Se quejó {MARK}", description=f"Por lo de {MARK}")  # fmt: skip
    done = await town.manager.do("sendMessage", member=member, channels=["INBOX", "EMAIL"], title=f"Hola {MARK}",
                                 body=f"{MARK}, te guardamos la mesa", idempotencyKey=key())  # fmt: skip
    assert done["__typename"] == "SendMessageSuccess", done
    await of_receipts(town, who)
    await of_reviews(town, who)
    await of_rewards(town, who)
    lines = table(("nombre", "correo", "teléfono"), (f"{MARK} Pérez", EMAIL, PHONE), (f"{MARK} Pérez", "no es", ""))
    await imported(town, "CUSTOMERS", lines)
    await house.run_jobs()
    return who


async def answers_survey(town: Town, who: Customer) -> None:
    found = (await who.person.ask('{ wallet(merchant: "cafe-aurora") { survey { id } } }'))["wallet"]["survey"]
    done = await who.person.do("answerSurvey", survey={"id": found["id"]}, score=9, comment=f"Soy {MARK} y volveré")
    assert done["__typename"] == "AnswerSurveySuccess", done


async def of_receipts(town: Town, who: Customer) -> None:
    sent = await sends_photo(who, picture(color="#AA3355"))
    assert sent.status_code == 200, sent.text
    first = await claimed(who, f"{MARK}-77", photo=sent.json()["id"])
    await decides(town, "acceptReceipt", first, number=f"{MARK}-78", amountMinor=1250, date="2026-03-01")
    refused = await claimed(who, f"{MARK}-79")
    await decides(town, "refuseReceipt", refused, reason=f"{MARK}, no se lee")
    await claimed(who, f"{MARK}-80")


async def of_reviews(town: Town, who: Customer) -> None:
    eshop = await shop(town)
    await ordered(eshop, who, "A-1", "TAZA", "VASO")
    await town.house.run_jobs()
    [review] = [one["id"] for one in await own(who) if one["productRef"] == "TAZA"]
    sent = await who.person.client.post(f"/upload?review={review}", content=picture(color="#123456"), headers=CONTENT)
    assert sent.status_code == 200, sent.text
    done = await writes(who, "TAZA", 4, f"La taza de {MARK}")
    assert done["__typename"] == "WriteReviewSuccess", done
    await decides_review(town, "approveReview", "TAZA")
    done = await decides_review(town, "answerReview", "TAZA", text=f"Gracias, {MARK}")
    assert done["__typename"] == "ReviewDecisionSuccess", done
    await writes(who, "VASO", 1, f"El vaso de {MARK}")
    done = await decides_review(town, "refuseReview", "VASO", reason=f"{MARK}, eso no")
    assert done["__typename"] == "ReviewDecisionSuccess", done


async def of_rewards(town: Town, who: Customer) -> None:
    reward = await town.reward(20)
    done = await town.request(who, reward)
    refused = await town.manager.do("rejectRedemption", redemptionId=done["redemption"]["id"],
                                    reason=f"No hay, {MARK}", idempotencyKey=key())  # fmt: skip
    assert refused["__typename"] == "RejectRedemptionSuccess", refused
    done = await town.request(who, reward)
    await town.manager.do("confirmRedemption", redemptionId=done["redemption"]["id"], idempotencyKey=key())
    done = await town.request(who, reward)
    assert done["__typename"] == "RequestRedemptionSuccess", done


async def id_of(town: Town, who: Customer) -> str:
    found: str = (await town.manager.ask("query ($c: String!) { member(code: $c) { id } }", c=who.code))["member"]["id"]
    return found
