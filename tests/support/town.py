"""A café with owner, manager and cashier, a rival, and customers: made through GraphQL as they would."""

from __future__ import annotations

import base64
import os
import re
import shutil
import uuid
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from http.cookiejar import Cookie
from pathlib import Path
from typing import Any

from fiel.members.rules import draw_live_qr, step_of
from support.browser import PushService
from support.house import PASSWORD, House, Person

CAFE = {
    "name": "Café Aurora", "city": "Madrid", "country": "ES", "currency": "EUR", "timeZone": "Europe/Madrid",
    "color": "#0B5D4B",
}  # fmt: skip


def key() -> str:
    return uuid.uuid4().hex


@dataclass
class Customer:
    """A customer with the app: the key of its QR lies on the phone."""

    house: House
    person: Person
    code: str
    device_number: int
    secret: bytes

    def live_qr(self, steps_away: int = 0) -> str:
        return draw_live_qr(self.code, self.device_number, self.secret, step_of(self.house.clock()) + steps_away)

    async def wallet(self, merchant: str = "cafe-aurora") -> Any:
        query = (
            "query ($m: String!) { wallet(merchant: $m) { id balance pendingPoints lifetimePoints"
            " expiring { points expiresAt } transactions(first: 50) { edges { node { id kind reason points description"
            " locationName why { rule points text } } } } rewards { id cost stock title }"
            " redemptions { edges { node { id status cost rejectReason } } } } }"
        )
        return (await self.person.ask(query, m=merchant))["wallet"]

    async def balance(self, merchant: str = "cafe-aurora") -> int:
        found = await self.wallet(merchant)
        return int(found["balance"]) if found else 0

    async def listens(self, service: PushService, name: str = "1", **more: Any) -> Any:
        """One more browser of theirs is told from now on."""
        given = service.subscription_of(name)
        result = await self.person.do("subscribePush", endpoint=given["endpoint"], **given["keys"], **more)
        assert result["__typename"] == "SubscribePushSuccess", result
        return result

    async def wants_news(self, granted: bool = True) -> None:
        result = await self.person.do("setNewsConsent", merchant="cafe-aurora", granted=granted)
        assert result["__typename"] == "SetNewsConsentSuccess", result


@dataclass
class Town:
    house: House
    owner: Person
    manager: Person
    cashier: Person
    rival: Person
    ana: Customer
    luis: Customer
    members: dict[str, str] = field(default_factory=dict)

    async def award(self, customer: Customer, points: int, who: Person | None = None, **more: Any) -> Any:
        result = await (who or self.cashier).do(
            "awardPoints", member={"code": customer.code}, points=points, idempotencyKey=key(), **more
        )
        assert result["__typename"] == "AwardPointsSuccess", result
        return result

    async def reward(self, cost: int, **more: Any) -> str:
        result = await self.manager.do("createReward", reward={"title": "Un café", "cost": cost, **more})
        assert result["__typename"] == "CreateRewardSuccess", result
        identifier: str = result["reward"]["id"]
        return identifier

    async def request(self, customer: Customer, reward_id: str) -> Any:
        return await customer.person.do("requestRedemption", rewardId=reward_id, idempotencyKey=key())

    async def program(self, **changes: Any) -> None:
        result = await self.owner.do("updateProgram", merchant="cafe-aurora", **changes)
        assert result["__typename"] == "UpdateProgramSuccess", result


@dataclass(frozen=True, slots=True)
class TownState:
    """A town as it was left: who holds which cookies and keys, for another house on a copy of its database."""

    cookies: dict[str, tuple[str, list[Cookie]]]
    keys: dict[str, tuple[str, int, bytes]]

    @staticmethod
    def of(town: Town) -> TownState:
        people = {name: getattr(town, name) for name in STAFF} | {n: getattr(town, n).person for n in CUSTOMERS}
        return TownState(
            {name: (person.email, list(person.client.cookies.jar)) for name, person in people.items()},
            {n: (c.code, c.device_number, c.secret) for n in CUSTOMERS for c in (getattr(town, n),)},
        )

    def restored(self, house: House) -> Town:
        people = {}
        for name, (email, cookies) in self.cookies.items():
            people[name] = house.person()
            people[name].email = email
            for cookie in cookies:
                people[name].client.cookies.jar.set_cookie(cookie)
        ana, luis = (Customer(house, people[name], *self.keys[name]) for name in CUSTOMERS)
        owner, manager, cashier, rival = (people[name] for name in STAFF)
        return Town(house, owner, manager, cashier, rival, ana, luis)


@dataclass(frozen=True, slots=True)
class BuiltTown:
    """A town made once: the database to copy, the folder with its mails, and its people's cookies."""

    database: Path | str
    folder: Path
    state: TownState

    def furnish(self, folder: Path) -> None:
        """The folder of a copy."""
        if (self.folder / "mail").exists():
            shutil.copytree(self.folder / "mail", folder / "mail", copy_function=os.link)  # nobody writes into a mail


STAFF, CUSTOMERS = ("owner", "manager", "cashier", "rival"), ("ana", "luis")


async def built_town(house: House) -> Town:
    owner = await merchant_owner(house, "Olga", "olga@aurora.example", CAFE)
    rival = await merchant_owner(house, "Rita", "rita@rival.example", {**CAFE, "name": "El Rival"})
    manager = await employee(house, owner, "Marta", "marta@aurora.example", "MANAGER")
    cashier = await employee(house, owner, "Carlos", "carlos@aurora.example", "CASHIER")
    ana = await customer(house, "Ana", "ana@casa.example")
    luis = await customer(house, "Luis", "luis@casa.example")
    for who in (owner, manager, cashier, rival):
        await open_shift(who)
    return Town(house, owner, manager, cashier, rival, ana, luis)


async def merchant_owner(house: House, name: str, email: str, form: dict[str, Any]) -> Person:
    from fiel.core import db
    from fiel.identity.mail_tokens import make_mail_token
    from fiel.identity.models import MailPurpose

    owner = await house.signed_up(name, email)

    async def claim() -> str:
        return (await make_mail_token(MailPurpose.CLAIM_SERVER, now=house.clock()))[0]

    result = await owner.do("registerMerchant", **form, claim=await db.transaction(claim))
    assert result["__typename"] == "RegisterMerchantSuccess", result
    return owner


async def employee(house: House, owner: Person, name: str, email: str, role: str) -> Person:
    invited = await owner.do("inviteEmployee", name=name, email=email, role=role)
    assert invited["__typename"] == "InviteEmployeeSuccess", invited
    await house.run_jobs()
    person = house.person()
    person.email = email
    token = mailed_token(house, email, "/invitation")
    joined = await person.do("acceptInvitation", token=token, name=name, password=PASSWORD)
    assert joined["__typename"] == "AcceptInvitationSuccess", joined
    return person


async def open_shift(person: Person) -> None:
    data = await person.ask("{ viewer { employments { merchant { slug locations { id } } } } }")
    place = data["viewer"]["employments"][0]["merchant"]["locations"][0]["id"]
    result = await person.do("openShift", locationId=place)
    assert result["__typename"] == "OpenShiftSuccess", result


async def customer(house: House, name: str, email: str, join: str | None = "cafe-aurora") -> Customer:
    person = await house.signed_up(name, email, join=join)
    return await with_device(house, person)


async def with_device(house: House, person: Person) -> Customer:
    qr = await person.do("enrollDevice")
    assert qr["__typename"] == "EnrollDeviceSuccess", qr
    secret = base64.urlsafe_b64decode(qr["secret"] + "=")
    return Customer(house, person, qr["memberCode"], qr["deviceNumber"], secret)


def mails_to(house: House, email: str) -> list[Any]:
    """What was mailed to an address, oldest first."""
    files = sorted((house.settings.data_dir / "mail").glob("*.eml"), key=_written)
    messages = [message_from_bytes(file.read_bytes(), policy=policy.default) for file in files]
    return [message for message in messages if message["To"] == email]


def _written(file: Path) -> tuple[int, int]:
    """When, and among files of one tick of the system's clock in which order, where files lie in memory."""
    facts = file.stat()
    return facts.st_mtime_ns, facts.st_ino


def mailed_token(house: House, email: str, page: str) -> str:
    """*page*: that the link opens. Mails that are due together go out in any order."""
    return _newest(house, email, page + r"#([\w-]{43})(?![\w.-])")


def mailed_code(house: House, email: str) -> str:
    return _newest(house, email, r": ([0-9A-Z]{5}-[0-9A-Z]{3})\b")


def _newest(house: House, email: str, pattern: str) -> str:
    """Of the newest mail that has such a thing."""
    found = [re.search(pattern, body_of(mail)) for mail in reversed(mails_to(house, email))]
    return next(one[1] for one in found if one is not None)


def body_of(message: Any) -> str:
    text: str = message.get_body(("plain",)).get_content()
    return text


async def confirm(town: Town, customer: Customer) -> None:
    """Their e-mail, by the link that was mailed when they signed up."""
    await town.house.run_jobs()
    found = re.search(r"/confirm#([\w-]{43})", body_of(mails_to(town.house, customer.person.email)[0]))
    assert found
    result = await customer.person.do("confirmEmail", token=found[1])
    assert result["__typename"] == "ConfirmEmailSuccess", result
    await town.house.run_jobs()


def mail_about(house: House, email: str, subject: str) -> Any:
    """The newest mail to an address whose subject holds *subject*; None: there is none."""
    return next((mail for mail in reversed(mails_to(house, email)) if subject in str(mail["Subject"])), None)
