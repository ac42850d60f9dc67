"""Everybody who can ask something of the demo's café, and what they are answered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import copy
from dataclasses import dataclass, field
from typing import Any

from fiel.core import db, ids
from fiel.demo.cast import CASHIER, CUSTOMER, OWNER, PASSWORD
from support.attack import NOBODY, Operation, Path, new_key, overhearing
from support.authenticator import with_passkey
from support.house import House, Person
from support.rivals import HOME, MANAGER, RIVAL
from support.rows_of import row_of
from support.samples import ANYWHERE, ROWS, WITH

EMAILS = {"CUSTOMER": CUSTOMER, "CASHIER": CASHIER, "MANAGER": MANAGER, "OWNER": OWNER}
UNKNOWN = 10**15
P256DH = "BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM"
"""A point on the curve, whose private key nobody has."""


class _RolledBack(Exception):
    def __init__(self, answer: Any) -> None:
        self.answer = answer


@dataclass
class Siege:
    """*people* by role; NOBODY's is signed out."""

    house: House
    people: dict[str, Person]
    me: int
    """The customer that CUSTOMER is."""
    kinds: dict[tuple[str, Path], str] = field(default_factory=dict)
    """What each id of an operation names, as its resolver reads it."""
    samples: dict[str, Any] = field(default_factory=lambda: dict(ANYWHERE))

    def variables(
        self, operation: Operation, given: dict[Path, str], words: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """Those that lead there; the first path of *given* is the one that is tried. *words*: more samples, by
        ``operation.path``."""
        samples = {**self.samples, **(words or {})}
        tried = ".".join((operation.name, *next(iter(given), ())))
        for prefix, more in WITH.items():
            if tried.startswith(prefix):
                samples |= more
        return operation.variables(given, samples)

    async def ask(
        self, role: str, operation: Operation, given: dict[Path, str], words: Mapping[str, Any] | None = None
    ) -> Any:
        return await self.send(role, operation, self.variables(operation, given, words))

    async def send(self, role: str, operation: Operation, variables: dict[str, Any]) -> Any:
        answer = (await self.people[role].post(operation.document(variables), variables)).json()
        answer.pop("extensions", None)
        return answer

    async def ask_undone(
        self, role: str, operation: Operation, given: dict[Path, str], words: Mapping[str, Any] | None = None
    ) -> Any:
        """The answer, with nothing of it kept."""
        return await self.send_undone(role, operation, self.variables(operation, given, words))

    async def send_undone(self, role: str, operation: Operation, variables: dict[str, Any]) -> Any:
        """The answer, with nothing of it kept."""

        async def body() -> None:
            raise _RolledBack(await self.send(role, operation, variables))

        jar = self.people[role].client.cookies.jar
        cookies = [copy(cookie) for cookie in jar]
        try:
            await db.transaction(body)
        except _RolledBack as done:
            return done.answer
        finally:  # as it was before, also where a session would have been begun or ended
            jar.clear()
            for cookie in cookies:
                jar.set_cookie(cookie)
        raise AssertionError("it was not rolled back")

    async def learn(self, role: str, operation: Operation, path: Path) -> dict[Path, str]:
        """Own ids for *path* and for whatever else the operation must be given with it."""
        given = {path: ids.global_id("Nothing", 1)}
        asked = [path, *nobodies(self.variables(operation, given))]
        marks = {one: ids.global_id("Nothing", number) for number, one in enumerate(asked, 2)}
        for _ in asked:
            unknown = [one for one in asked if (operation.name, one) not in self.kinds]
            if not unknown:
                break
            trial = {one: marks[one] if one in unknown else await self.own(role, operation, one) for one in asked}
            with overhearing() as heard:
                await self.ask_undone(role, operation, trial)
            for one in unknown:
                if marks[one] in heard.kinds:
                    self.kinds[operation.name, one] = heard.kinds[marks[one]]
        return {one: await self.own(role, operation, one) for one in asked if (operation.name, one) in self.kinds}

    async def own(self, role: str, operation: Operation, path: Path) -> str:
        kind = self.kinds[operation.name, path]
        fitting = ROWS.get(".".join((operation.name, *path)))
        found = None if fitting else await row_of(kind, shop=HOME, whose=self.me)
        if found is None and role != "CUSTOMER":
            found = await row_of(kind, shop=HOME, fitting=fitting)
        return ids.global_id(kind, found or UNKNOWN + 1)

    async def foreign(self, role: str, kind: str) -> str | None:
        """Of the rival shop for staff, of another customer of the same shop for a customer."""
        found = (role == "CUSTOMER" and await row_of(kind, shop=HOME, but=self.me)) or await row_of(kind, shop=RIVAL)
        return ids.global_id(kind, found) if found else None


def nobodies(value: Any, path: Path = ()) -> Iterator[Path]:
    if isinstance(value, dict):
        for name, one in value.items():
            yield from nobodies(one, (*path, name))
    elif isinstance(value, list):
        for one in value:
            yield from nobodies(one, path)
    elif value == NOBODY and path:
        yield path


async def besiege(house: House) -> Siege:
    people = {"NOBODY": house.person()}
    for role, email in EMAILS.items():
        person = people[role] = await _signed_in(house, email)
        if role != "CUSTOMER":
            place = await row_of("Location", shop=HOME)
            assert place
            opened = await person.do("openShift", merchant=HOME, locationId=ids.global_id("Location", place))
            assert opened["__typename"] == "OpenShiftSuccess", opened
    [row] = await house.rows(
        "SELECT c.id FROM customer c JOIN account a ON a.id = c.account_id WHERE a.email = $1", CUSTOMER
    )
    siege = Siege(house, people, row["id"])
    siege.samples["MemberInput"] = {"code": (await people["CUSTOMER"].do("enrollDevice"))["memberCode"]}
    [coupon] = await house.rows(
        "SELECT q.code FROM qr_coupon q JOIN merchant m ON m.id = q.merchant_id WHERE m.slug = $1 AND q.state = 'LIVE'"
        " ORDER BY q.id LIMIT 1", HOME,
    )  # fmt: skip
    siege.samples["claimCoupon.input.code"] = siege.samples["claimMemberCoupon.input.code"] = coupon["code"]
    siege.samples["coupon.code"], siege.samples["member.code"] = coupon["code"], siege.samples["MemberInput"]["code"]
    siege.samples["saveWebhook.input.webhook.url"] = f"{house.settings.webhook_extra_origins}/fiel"
    place = await row_of("Location", shop=HOME)
    for path in ("claimReceipt.input.locationId", "awardPoints.input.offline.locationId"):
        siege.samples[path] = ids.global_id("Location", place or 0)
    return siege


async def furnish(siege: Siege) -> None:
    """What a demo lacks, in both shops and for two customers: merges, prints, questions, deliveries, devices, flags."""
    rita, pau = await _signed_in(siege.house, "rita@fiel.example"), await _signed_in(siege.house, "pau@fiel.example")
    for shop, owner, cashier in ((HOME, siege.people["OWNER"], siege.people["CASHIER"]), (RIVAL, rita, pau)):
        third = await _newest(siege, shop)
        for name in ("Sin app", "Otra sin app"):
            await _done(owner, "createCustomer", name=name, merchant=shop)
        kept, absorbed = await _newest(siege, shop, 1), await _newest(siege, shop)
        await _done(owner, "mergeMembers", keep=kept, absorb=absorbed, idempotencyKey=new_key(), merchant=shop)
        batch = await _named("CouponBatch", shop)
        await _done(owner, "printCoupons", batchId=batch, layout="A4_24", idempotencyKey=new_key(), merchant=shop)
        await _done(owner, "testWebhook", id=await _named("Webhook", shop), merchant=shop)
        await _done(cashier, "awardPoints", member={"membershipId": third}, amountMinor=900,
                    idempotencyKey=new_key(), merchant=shop)  # fmt: skip
        await _done(cashier, "requestConsent", member={"membershipId": third}, points=1, merchant=shop)
    await _done(siege.people["CASHIER"], "requestConsent", member=siege.samples["MemberInput"], points=1, merchant=HOME)
    for number, person in enumerate((siege.people["CUSTOMER"], siege.people["MANAGER"])):
        await _done(person, "subscribePush", endpoint=f"https://fcm.googleapis.com/fcm/send/{number}",
                    p256dh=P256DH, auth="AAAAAAAAAAAAAAAAAAAAAA")  # fmt: skip
        await with_passkey(person)
    await _done(pau, "awardPoints", member=siege.samples["MemberInput"], amountMinor=90_000,
                idempotencyKey=new_key(), merchant=RIVAL)  # fmt: skip
    await _done(siege.people["CUSTOMER"], "requestRedemption", rewardId=await _named("Reward", RIVAL),
                idempotencyKey=new_key())  # fmt: skip
    code = (await siege.people["CUSTOMER"].do("shareReferral", merchant=RIVAL))["code"]
    friend = await siege.house.signed_up("Eva", "eva@casa.example")
    await _done(friend, "joinProgram", merchant=RIVAL, referral=code)
    await db.execute(
        "INSERT INTO flag (merchant_id, kind, activity_id, employee_id, at) SELECT e.merchant_id, 'SELF', a.id, e.id,"
        " a.at FROM employee e JOIN activity a ON a.merchant_id = e.merchant_id WHERE e.email = 'pau@fiel.example'"
        " ORDER BY a.id LIMIT 1"
    )


async def _newest(siege: Siege, shop: str, skipped: int = 0) -> str:
    rows = await siege.house.rows(
        "SELECT t.id FROM membership t JOIN merchant m ON m.id = t.merchant_id WHERE m.slug = $1"
        " AND t.customer_id <> $2 ORDER BY t.id DESC LIMIT 3",
        shop,
        siege.me,
    )
    return ids.global_id("Member", rows[skipped]["id"])


async def _named(kind: str, shop: str) -> str:
    found = await row_of(kind, shop=shop)
    assert found, (kind, shop)
    return ids.global_id(kind, found)


async def _done(person: Person, mutation: str, **values: Any) -> None:
    result = await person.do(mutation, **values)
    assert result["__typename"].endswith("Success"), (mutation, result)


async def _signed_in(house: House, email: str) -> Person:
    person = house.person()
    await _done(person, "signIn", email=email, password=PASSWORD)
    return person
