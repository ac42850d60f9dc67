"""Every act of staff is a row of the activity, with who and where, in the transaction of what was done."""

from __future__ import annotations

from copy import copy
from typing import Any

from fiel.core import db
from support.house import Person
from support.town import Town
from support.valid_forms import CASHIERS, MANAGERS, OWNERS, valid_forms

SILENT = {
    "rereadImport": "a look at one's own file, of which nothing is done yet",
    "identifyMember": "a look; the scan itself is kept in qr_scan",
    "showOnCustomerDisplay": "a picture of a moment, kept nowhere",
    "clearCustomerDisplay": "the same",
    "sendMessages": "each message leaves a row of its own when the worker writes it: test_direct.py",
    "printCoupons": "the print leaves its row once the worker has drawn it: test_printed.py",
    "resumeAutomationRuns": "nobody's has failed here: test_resumed.py",
}
"""What leaves none, and why."""
REFUSED = {
    **dict.fromkeys(
        ("setApplePasses", "setGooglePasses", "updatePasses", "removePasses"), "no keys: test_pass_keys.py"
    ),
    "removeFromHousehold": "nobody lives together: test_households.py",
    "runImport": "the worker has not checked it: test_steps.py",
    "cancelPush": "it is still a draft: test_campaigns.py",
    "cancelCouponPrint": "it is drawn already: test_printed.py",
    "confirmPhone": "it takes the scan of a member with a number at that till: test_shown_phone.py",
    "switchEmployee": "the colleague has set no PIN: test_people.py",
    "resendClaim": "who was entered has no e-mail; makeClaimLink is the same by hand",
}
"""What can't be done in the town as it is, and why."""
FIRST: dict[str, tuple[str, ...]] = {
    "undoVoucher": ("useVoucher",), "withdrawNews": ("publishNews",), "undoRedemption": ("confirmRedemption",),
    "closeLocation": ("createLocation",), "resetMailTemplate": ("saveMailTemplate",),
    "startAutomation": ("pauseAutomation",), "reopenPromotion": ("endPromotion",),
}  # fmt: skip
"""What must have been done before."""


class _Undone(Exception):
    pass


async def test_each_act_leaves_its_row(town: Town) -> None:
    forms = await valid_forms(town)
    for name in ("redeemReward", "useVoucher", "commitCheckout"):
        forms[name]["consent"] = {"liveQr": town.ana.live_qr()}
    found = await town.cashier.ask("query ($c: String!) { member(code: $c) { id } }", c=town.ana.code)
    forms["sendMessage"]["member"] = found["member"]["id"]
    forms["saveProduct"] = {"ref": "c2", "name": "Té"}
    people = {**dict.fromkeys(OWNERS, town.owner), **dict.fromkeys(MANAGERS, town.manager),
              **dict.fromkeys(CASHIERS, town.cashier),
              "settleFlag": town.owner}  # fmt: skip  # the town's flag is about the manager
    refused, silent = {}, []
    for name, who in people.items():
        told, rows = await undone(who, name, forms, people)
        if not told["__typename"].endswith("Success"):
            refused[name] = told.get("code", told["__typename"])
        elif not any(row["actor_kind"] == "employee" and row["merchant_id"] for row in rows):
            silent.append(name)
    assert set(refused) == set(REFUSED), f"{refused} {silent}"
    assert set(silent) == set(SILENT), f"{silent}"


async def undone(
    who: Person, name: str, forms: dict[str, dict[str, Any]], people: dict[str, Person]
) -> tuple[Any, list[db.Row]]:
    """What it answers and what it leaves in the activity, none of which is kept."""
    found: list[Any] = []

    async def body() -> None:
        for one in FIRST.get(name, ()):
            await people[one].do(one, **forms[one])
        [last] = await db.fetch("SELECT max(id) AS id FROM activity")
        found.append(await who.do(name, **forms[name]))
        found.append(await db.fetch("SELECT * FROM activity WHERE id > $1", last["id"]))
        raise _Undone

    jar = who.client.cookies.jar
    cookies = [copy(cookie) for cookie in jar]
    try:
        await db.transaction(body)
    except _Undone:
        jar.clear()
        for cookie in cookies:
            jar.set_cookie(cookie)
    return found[0], found[1]
