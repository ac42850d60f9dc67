"""A valid form for each mutation of staff, with real ids: what owner, manager and cashier can do in a town's café."""

from __future__ import annotations

from typing import Any

from support.automations import PLUS_FIVE, automation, runs, steps
from support.checkout import committed, quoted
from support.coupons import coupons
from support.coupons import listed as coupons_listed
from support.files import uploaded
from support.imports import brought
from support.promotions import assign, code_promotion, has, promotion
from support.receipts import claimed
from support.rest import shop
from support.reviews import listed, ordered, writes
from support.town import Town, key

OWNERS = (
    "updateProgram", "updateMerchant", "createLocation", "updateLocation", "closeLocation", "inviteEmployee",
    "updateEmployee", "removeEmployee", "saveWebhook", "rotateWebhookSecret", "testWebhook", "redeliverWebhook",
    "removeWebhook", "createApiToken", "revokeApiToken", "saveAchievements", "saveTier", "removeTier",
    "setApplePasses", "setGooglePasses", "updatePasses", "removePasses", "eraseMember",
    "restoreLocation", "restoreEmployee", "restoreWebhook", "restoreTier",
)  # fmt: skip
MANAGERS = (
    "createReward", "updateReward", "orderRewards", "deleteReward", "adjustPoints", "rejectRedemption",
    "createCustomer", "updateMember", "blockMember", "mergeMembers", "undoMerge", "decideReferral",
    "removeFromHousehold",
    "settleFlag", "startImport", "rereadImport", "checkImport", "runImport", "cancelImport",
    "createSegment", "updateSegment", "removeSegment", "savePush", "sendPush", "cancelPush", "deletePush", "saveNews",
    "publishNews", "withdrawNews", "deleteNews", "saveMailTemplate", "resetMailTemplate", "sendMessage",
    "sendMessages", "givePointsToMany", "saveProduct", "removeProduct", "saveBadge", "removeBadge",
    "savePromotion", "startPromotion", "endPromotion", "reopenPromotion", "duplicatePromotion", "removePromotion",
    "addPromoCodes",
    "assignPromotion", "withdrawVoucher", "withdrawScratchCard", "approveReview", "refuseReview", "answerReview",
    "acceptReceipt", "refuseReceipt",
    "saveCouponBatch", "addCoupons", "voidCouponBatch", "voidCoupon", "printCoupons", "cancelCouponPrint",
    "saveAutomation", "startAutomation", "pauseAutomation", "duplicateAutomation", "removeAutomation",
    "resumeAutomationRuns", "stopAutomationRun", "saveGift", "turnGift", "removeGift",
    "restoreReward", "restoreBadge", "restoreSegment",
    "restorePromotion", "restoreAutomation", "restoreGift", "restoreNews",
)  # fmt: skip
CASHIERS = (
    "awardPoints", "reverseTransaction", "reversePurchase", "confirmRedemption", "undoRedemption", "redeemReward",
    "identifyMember", "confirmPhone", "requestConsent", "openShift", "setTillPin", "switchEmployee",
    "resendClaim", "makeClaimLink",
    "useVoucher", "undoVoucher", "requestVoucherConsent", "givePunch", "undoPunches", "givePromotion",
    "undoGivenPromotion", "redeemMemberCode", "commitCheckout", "requestCheckoutConsent", "cancelCheckout",
    "claimMemberCoupon", "showOnCustomerDisplay", "clearCustomerDisplay",
)  # fmt: skip


async def valid_forms(town: Town) -> dict[str, dict[str, Any]]:
    """A valid form for each of them, with real ids."""
    given = await town.award(town.ana, 50)
    bought = await town.cashier.do("awardPoints", member={"code": town.luis.code}, amountMinor=1, idempotencyKey=key())
    reward, unused = await town.reward(10), await town.reward(10)
    asked = await town.request(town.ana, reward)
    made = [(await town.manager.do("createCustomer", name=name))["member"]["id"] for name in ("Uno", "Dos", "Tres")]
    await town.manager.do("mergeMembers", keep=made[0], absorb=made[1], idempotencyKey=key())
    found = await town.owner.ask(
        'query ($id: ID!) { merchant(slug: "cafe-aurora") { locations { id } } employees { id name }'
        " memberRecord(id: $id) { merged { id } } }",
        id=made[0],
    )
    place = found["merchant"]["locations"][0]["id"]
    carlos = next(one["id"] for one in found["employees"] if one["name"] == "Carlos")
    code = (await town.ana.person.do("shareReferral", merchant="cafe-aurora"))["code"]
    for number in range(4):  # the fourth from one place waits for a word
        await town.house.signed_up("Eva", f"eva{number}@otra.example", join="cafe-aurora", referral=code)
    queue = await town.manager.ask("{ referrals(state: [REVIEW]) { edges { node { id } } } }")
    await town.manager.do(
        "redeemReward", member={"code": town.ana.code}, rewardId=reward, idempotencyKey=key(),
        consent={"overrideReason": "sin móvil"},
    )  # fmt: skip
    await town.house.run_jobs()
    flags = await town.manager.ask("{ flags { edges { node { id } } } }")
    table = await brought(town, "CUSTOMERS", "nombre\nEva\n")
    upload = await uploaded(town.manager, b"nombre\nEva\n")
    segment = (await town.manager.do("createSegment", name="Todos", criteria={}))["segment"]["id"]
    push, news = {"title": "Hola", "body": "Hoy"}, {"title": "Hola", "text": "Hoy"}
    draft = (await town.manager.do("savePush", push=push))["push"]["id"]
    post = (await town.manager.do("saveNews", news=news))["news"]["id"]
    ana = {"code": town.ana.code}
    hook = {"name": "Otro", "url": f"{town.house.settings.webhook_extra_origins}/hook"}
    webhook = (await town.owner.do("saveWebhook", webhook=hook))["webhook"]["id"]
    await town.owner.do("testWebhook", id=webhook)
    sent = await town.owner.ask("{ webhooks { deliveries { edges { node { id } } } } }")
    eshop = await shop(town)
    await ordered(eshop, town.ana, "R1", "LIBRO")
    await writes(town.ana, "LIBRO")
    review = (await listed(town))["edges"][0]["node"]
    decision = {"id": review["id"], "version": review["version"]}
    await town.program(acceptsReceipts=True)
    receipt = {"id": await claimed(town.ana), "version": 1}
    product = {"ref": "c1", "name": "Café"}
    await town.manager.do("saveProduct", **product)
    tier = {"name": "Oro", "rank": 1, "color": "#5B4300"}
    tiers = (await town.owner.do("saveTier", **tier))["achievements"]["tiers"]
    badge = {"title": "Fiel", "measure": "SPEND", "least": 1}
    badges = (await town.manager.do("saveBadge", **badge))["achievements"]["badges"]
    gift = await promotion(town, "REGULAR", gift=[{"discount": {"percentBp": 1000}}])
    await assign(town, gift)
    vouchers = [(await has(town.ana))["vouchers"][0]["id"], (await has(town.luis))["vouchers"][0]["id"]]
    mug = await promotion(town, "EXTERNAL_GIFT", gift=[{"externalGift": "Una taza"}])
    prizes = [{"title": "Nada", "total": 9}, {"title": "Poco", "total": 9}]
    raffle = await promotion(town, "SCRATCH_CARD", prizes=prizes)
    handed = [
        (await town.cashier.do("givePromotion", member=ana, promotionId=number, idempotencyKey=key()))["givenId"]
        for number in (mug, raffle)
    ]
    draft_promotion = await promotion(town, "REGULAR", gift=[{"addPoints": 1}], starts=False)
    codes = await code_promotion(town, "HOLA", gift=[{"addPoints": 1}])
    card = await promotion(town, "PUNCH_CARD", gift=[{"addPoints": 1}], punchRules={"goal": 3})
    punch = {"member": ana, "promotionId": card, "idempotencyKey": key()}
    punches = (await town.cashier.do("givePunch", **punch))["punchIds"]
    await promotion(town, "BENEFIT", gift=[{"discount": {"percentBp": 100}}])
    paid = (await committed(town, town.ana, goodsMinor=1_000))["checkout"]["id"]
    quote = (await quoted(town, town.ana, goodsMinor=1_000))["quote"]
    checkout = {"checkout": {"member": ana, "goodsMinor": 1_000}, "quote": quote}
    batch, [first, _] = await coupons(town, 2)
    coupon = (await coupons_listed(town, batch))[0]["id"]
    printing = {"batchId": batch, "layout": "CARD", "idempotencyKey": key()}
    sheet = (await town.manager.do("printCoupons", **printing))["print"]["id"]
    words = {"subject": "x", "text": "y"}
    funnel = await automation(town, {"pointsEarned": 1}, {"wait": {"days": 1}}, PLUS_FIVE)
    await town.award(town.ana, 1)
    await town.house.run_jobs()
    run = (await runs(town, funnel))[0]["id"]
    funnel_form = {"name": "x", "trigger": {"registered": True}, "steps": steps(PLUS_FIVE)}
    gift_form = {"name": "x", "description": "x", "points": 1, "rhythm": "BIRTHDAY"}
    monthly = (await town.manager.do("saveGift", form=gift_form))["gift"]["id"]
    gone = await removed(town)
    redemption, transaction = asked["redemption"]["id"], given["transactionId"]
    return {
        "updateProgram": {"earnPoints": 7},
        "updateMerchant": {"name": "Otro"},
        "createLocation": {"name": "Otro"},
        "updateLocation": {"id": place, "name": "Otro"},
        "closeLocation": {"id": place},
        "inviteEmployee": {"name": "Eva", "email": "eva@casa.example", "role": "OWNER"},
        "updateEmployee": {"id": carlos, "name": "Carlos", "role": "OWNER"},
        "removeEmployee": {"id": carlos},
        "createReward": {"reward": {"title": "x", "cost": 1}},
        "updateReward": {"id": reward, "reward": {"title": "x", "cost": 1}},
        "orderRewards": {"ids": [reward]},
        "deleteReward": {"id": unused},
        "adjustPoints": {"member": ana, "points": 5, "note": "x", "idempotencyKey": key()},
        "rejectRedemption": {"redemptionId": redemption, "reason": "x", "idempotencyKey": key()},
        "createCustomer": {"name": "Eva"},
        "updateMember": {"id": made[0], "name": "Eva"},
        "blockMember": {"id": made[0], "reason": "x"},
        "mergeMembers": {"keep": made[0], "absorb": made[2], "idempotencyKey": key()},
        "removeFromHousehold": {"member": made[0]},
        "eraseMember": {"id": made[0], "reason": "ASKED", "idempotencyKey": key()},
        "undoMerge": {"id": found["memberRecord"]["merged"][0]["id"], "idempotencyKey": key()},
        "decideReferral": {"id": queue["referrals"]["edges"][0]["node"]["id"], "accepts": True},
        "settleFlag": {"id": flags["flags"]["edges"][0]["node"]["id"]},
        "startImport": {"kind": "CUSTOMERS", "uploadId": upload},
        "rereadImport": {"id": table["id"]},
        "checkImport": {"id": table["id"], "mapping": ["NAME"]},
        "runImport": {"id": table["id"]},
        "cancelImport": {"id": table["id"]},
        **{f"restore{kind}": {"id": id} for kind, id in gone.items()},
        "createSegment": {"name": "Otros", "criteria": {}},
        "updateSegment": {"id": segment, "name": "Otros", "criteria": {}},
        "removeSegment": {"id": segment},
        "savePush": {"id": draft, "push": push},
        "sendPush": {"id": draft, "push": push, "idempotencyKey": key()},
        "cancelPush": {"id": draft},
        "deletePush": {"id": draft},
        "saveNews": {"id": post, "news": news},
        "publishNews": {"id": post, "news": news, "idempotencyKey": key()},
        "withdrawNews": {"id": post},
        "deleteNews": {"id": post},
        "saveWebhook": {"id": webhook, "webhook": hook},
        "rotateWebhookSecret": {"id": webhook},
        "testWebhook": {"id": webhook},
        "redeliverWebhook": {"id": sent["webhooks"][0]["deliveries"]["edges"][0]["node"]["id"]},
        "removeWebhook": {"id": webhook},
        "createApiToken": {"name": "Otro", "source": "Otra", "scopes": ["ORDERS_WRITE"], "locationId": place},
        "revokeApiToken": {"id": eshop.id},
        "saveCouponBatch": {"id": batch, "version": 1, "name": "x", "points": 1},
        "addCoupons": {"id": batch, "count": 1, "idempotencyKey": key()},
        "voidCouponBatch": {"id": batch},
        "voidCoupon": {"id": coupon},
        "printCoupons": {**printing, "idempotencyKey": key()},
        "cancelCouponPrint": {"id": sheet},
        "claimMemberCoupon": {"member": ana, "code": first, "idempotencyKey": key()},
        "saveAutomation": {"id": funnel, "form": funnel_form},
        "startAutomation": {"id": funnel},
        "pauseAutomation": {"id": funnel},
        "duplicateAutomation": {"id": funnel, "name": "x"},
        "removeAutomation": {"id": funnel},
        "resumeAutomationRuns": {"automation": funnel, "idempotencyKey": key()},
        "stopAutomationRun": {"id": run},
        "saveGift": {"id": monthly, "form": gift_form},
        "turnGift": {"id": monthly, "on": True},
        "removeGift": {"id": monthly},
        "approveReview": decision,
        "refuseReview": {**decision, "reason": "Publicidad"},
        "answerReview": {**decision, "text": "Gracias"},
        "acceptReceipt": {**receipt, "idempotencyKey": key()},
        "refuseReceipt": {**receipt, "reason": "No es nuestro"},
        "saveAchievements": {"tiersOn": True, "badgesOn": True},
        "saveTier": {"id": tiers[0]["id"], **tier},
        "removeTier": {"id": tiers[0]["id"]},
        "setApplePasses": {"certificate": "MDEy", "password": "otra"},
        "setGooglePasses": {"account": "e30=", "issuerId": "3388000000012345678"},
        "updatePasses": {"kind": "APPLE", "isOn": True},
        "removePasses": {"kind": "APPLE"},
        "saveBadge": {"id": badges[0]["id"], **badge},
        "removeBadge": {"id": badges[0]["id"]},
        "savePromotion": {"id": gift, "form": {"kind": "REGULAR", "title": "x", "gift": [{"addPoints": 1}]}},
        "startPromotion": {"id": draft_promotion},
        "endPromotion": {"id": card},
        "reopenPromotion": {"id": card},
        "duplicatePromotion": {"id": gift, "title": "x"},
        "removePromotion": {"id": draft_promotion},
        "addPromoCodes": {"id": codes, "generate": 1},
        "assignPromotion": {"id": gift, "everybody": True, "idempotencyKey": key()},
        "withdrawVoucher": {"id": vouchers[1]},
        "withdrawScratchCard": {"id": handed[1], "reason": "MISTAKE"},
        "useVoucher": {"voucherId": vouchers[0], "idempotencyKey": key()},
        "undoVoucher": {"voucherId": vouchers[0]},
        "requestVoucherConsent": {"voucherId": vouchers[0]},
        "givePunch": {**punch, "idempotencyKey": key()},
        "undoPunches": {"punchIds": punches},
        "givePromotion": {"member": ana, "promotionId": mug, "idempotencyKey": key()},
        "undoGivenPromotion": {"givenId": handed[0]},
        "redeemMemberCode": {"member": ana, "code": "hola", "idempotencyKey": key()},
        "saveProduct": product,
        "removeProduct": {"ref": "c1"},
        "saveMailTemplate": {"event": "WELCOME", "language": "es", "words": words, "version": 0},
        "resetMailTemplate": {"event": "WELCOME", "language": "es"},
        "sendMessage": {"member": made[0], "channels": ["INBOX"], "title": "x", "body": "y", "idempotencyKey": key()},
        "sendMessages": {
            "members": [made[0]],
            "channels": ["INBOX"],
            "title": "x",
            "body": "y",
            "idempotencyKey": key(),
        },
        "givePointsToMany": {"members": [made[0]], "points": 5, "description": "x", "idempotencyKey": key()},
        "resendClaim": {"id": made[0]},
        "makeClaimLink": {"id": made[0]},
        "confirmPhone": {"id": made[0], "phone": "+34600000001"},
        "confirmRedemption": {"redemptionId": redemption, "idempotencyKey": key()},
        "undoRedemption": {"redemptionId": redemption, "idempotencyKey": key()},
        "reverseTransaction": {"transactionId": transaction, "idempotencyKey": key()},
        "reversePurchase": {"purchaseId": bought["purchaseId"], "idempotencyKey": key()},
        "openShift": {"locationId": place},
        "setTillPin": {"pin": "4711"},
        "switchEmployee": {"employeeId": carlos, "pin": "1234"},
        "awardPoints": {"member": ana, "points": 5, "idempotencyKey": key()},
        "redeemReward": {"member": ana, "rewardId": reward, "idempotencyKey": key()},
        "commitCheckout": {**checkout, "idempotencyKey": key()},
        "requestCheckoutConsent": checkout,
        "cancelCheckout": {"checkoutId": paid, "idempotencyKey": key()},
        "identifyMember": {"liveQr": town.ana.live_qr()},
        "requestConsent": {"member": ana, "points": 5},
        "showOnCustomerDisplay": {"member": ana, "points": 5},
        "clearCustomerDisplay": {"member": ana, "transactionId": transaction},
    }


async def removed(town: Town) -> dict[str, str]:
    """The ids of things that were removed, one of each kind that comes back."""
    hook = {"name": "Viejo", "url": f"{town.house.settings.webhook_extra_origins}/old"}
    badge = await town.manager.do("saveBadge", title="Vieja", measure="SPEND", least=1)
    tier = await town.owner.do("saveTier", name="Viejo", rank=9, color="#5B4300")
    gift = {"name": "Viejo", "description": "x", "points": 1, "rhythm": "BIRTHDAY"}
    ids = {
        "Reward": await town.reward(10),
        "Location": (await town.owner.do("createLocation", name="Viejo"))["location"]["id"],
        "Employee": (await town.owner.do("inviteEmployee", name="Ex", email="ex@casa.example", role="CASHIER"))[
            "employee"
        ]["id"],
        "Tier": next(one["id"] for one in tier["achievements"]["tiers"] if one["name"] == "Viejo"),
        "Badge": next(one["id"] for one in badge["achievements"]["badges"] if one["title"] == "Vieja"),
        "Segment": (await town.manager.do("createSegment", name="Viejos", criteria={}))["segment"]["id"],
        "Promotion": await promotion(town, "REGULAR", gift=[{"addPoints": 1}], starts=False),
        "Automation": await automation(town, {"registered": True}, PLUS_FIVE),
        "Gift": (await town.manager.do("saveGift", form=gift))["gift"]["id"],
        "News": (await town.manager.do("saveNews", news={"title": "Vieja", "text": "x"}))["news"]["id"],
        "Webhook": (await town.owner.do("saveWebhook", webhook=hook))["webhook"]["id"],
    }
    for kind, id in ids.items():
        act = {"Reward": "delete", "News": "delete", "Location": "close"}.get(kind, "remove")
        done = await town.owner.do(f"{act}{kind}", id=id)
        assert done["__typename"] == f"{act.capitalize()}{kind}Success", done
    return ids
