"""Nothing secret is in the logs: a story with every kind of secret in it, told at the lowest level, in both forms."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from fiel.core import db
from fiel.core.logs import logger, set_up_logs
from fiel.core.masking import masked
from fiel.core.settings import SettingsError, load_settings
from fiel.identity.mail_tokens import make_mail_token
from fiel.identity.models import MailPurpose
from support.apple_push import Says
from support.browser import PushService
from support.coupons import claims, coupons
from support.google_wallet import refusal
from support.house import PASSWORD
from support.households import bought, invited
from support.listener import Listener
from support.passes import PASSWORD as P12_PASSWORD
from support.passes import PUSH, Phone, key_pem, opened, p12, sent
from support.phones import trusting, vendors_of
from support.rest import shop
from support.town import Town, body_of, key, mailed_token, mails_to

DATABASE = "kolibri-7731"
SMTP = "s3creto/de@correo"


@dataclass
class Kept:
    """Every secret of the story, by what it is."""

    found: dict[str, str] = field(default_factory=dict)

    def keep(self, what: str, secret: str) -> str:
        assert len(secret) >= 4, what
        self.found[what] = secret
        return secret

    def in_(self, text: str) -> list[str]:
        return [what for what, secret in self.found.items() if secret in text]


@pytest.fixture(params=["console", "json"])
def loud(request: pytest.FixtureRequest) -> Iterator[None]:
    set_up_logs(load_settings(log_level="debug", log_format=request.param))
    yield
    set_up_logs(load_settings(log_level="error"))


async def signs_in(town: Town, kept: Kept) -> None:
    kept.keep("password", PASSWORD)
    wrong = kept.keep("a wrong password", "no-era-esta-clave")
    stranger = town.house.person()
    await stranger.do("signIn", email="ana@casa.example", password=wrong)
    await stranger.do("signIn", email="ana@casa.example", password=PASSWORD)
    kept.keep("session", str(next(iter(stranger.client.cookies.jar)).value))
    await stranger.do("requestPasswordReset", email="luis@casa.example")
    await town.house.run_jobs()
    said = body_of(mails_to(town.house, "luis@casa.example")[-1])
    [token] = re.findall(r"#([\w-]{43})", said)
    kept.keep("reset link", token)
    [code] = re.findall(r": ([0-9A-Z]{5}-[0-9A-Z]{3})\b", said)
    kept.keep("reset code", code)
    await stranger.do("resetPassword", token=token, password=kept.keep("new password", "otra frase larga"))
    await stranger.do("resetPassword", token=token, password="otra frase larga")


async def sets_up(town: Town, kept: Kept, listener: Listener, pushes: PushService) -> None:
    done = await town.owner.do("saveWebhook", webhook={"name": "Almacén", "url": f"{listener.url}/hook"})
    kept.keep("webhook", done["webhook"]["secret"])
    given = pushes.subscription_of("1")
    await town.ana.person.do("subscribePush", endpoint=given["endpoint"], **given["keys"])
    kept.keep("push address", given["endpoint"])
    kept.keep("push auth", given["keys"]["auth"])
    kept.keep("wallet PIN", "90817263")
    await town.ana.person.do("setPin", pin="90817263")
    await town.cashier.do("setTillPin", pin=kept.keep("till PIN", "81726354"))


async def buys(town: Town, kept: Kept) -> None:
    eshop = await shop(town)
    kept.keep("API token", eshop.secret)
    await eshop.ask("GET", "/customers")
    eshop.secret = kept.keep("a wrong API token", eshop.secret[:-4] + "AAAA")
    await eshop.ask("GET", "/customers")
    qr = kept.keep("live QR", town.ana.live_qr())
    await town.cashier.do("identifyMember", liveQr=qr)
    await town.cashier.do("awardPoints", member={"liveQr": qr}, points=40, idempotencyKey=key())
    _, [coupon, *_] = await coupons(town)
    await claims(town.ana, kept.keep("coupon", coupon))
    made = await town.ana.person.do("createCheckoutToken", merchant="cafe-aurora", mostPoints=20)
    kept.keep("checkout code", made["token"]["code"])
    eva = (await town.manager.do("createCustomer", name="Eva"))["member"]["id"]
    link = await town.cashier.do("makeClaimLink", id=eva)
    kept.keep("claim link", link["url"].partition("#")[2])


async def keeps_cards(town: Town, kept: Kept, folder: Path) -> None:
    """Phones and Google are told, refuse, and can't be reached."""
    async with vendors_of(town, folder) as vendors:
        await vendors.sign_for_apple()
        await vendors.sign_for_google()
        token = kept.keep("a phone's push token", secrets.token_hex(32))
        phone = await vendors.phone_of(town.ana, folder, token)
        kept.keep("a card's token", phone.card["authenticationToken"])
        kept.keep("a card's link", (await vendors.link_of(town.ana)).rpartition(".")[2])
        await vendors.saved_by(town.ana)
        vendors.apple.answers[token] = [Says(403, "BadCertificate")]
        vendors.google.answers = [refusal(401, "UNAUTHENTICATED") for _ in range(2)]
        await town.award(town.ana, 5)
        await vendors.tell()
        kept.keep("a token for Google", vendors.google.tokens[-1])
        kept.keep("a private key", key_pem().decode().splitlines()[5])
        vendors.google.answers = [refusal(503, "UNAVAILABLE")]
        with trusting(None):
            await vendors.tell(60)


async def gives_and_shares(town: Town, kept: Kept) -> None:
    """Links by which people give points, live together, come to work and sign in: opened rightly, and once more."""
    await town.program(allowsTransfers=True, householdSize=3)
    town.house.clock.move(days=8)
    await bought(town, town.ana, 60)
    offered = await town.ana.person.do("offerPoints", merchant="cafe-aurora", points=5)
    gift = kept.keep("gift code", offered["code"])
    shared = kept.keep("household code", (await invited(town))["code"])
    for what, code in (("gift link", gift), ("household link", shared)):
        kept.keep(what, code.replace("-", ""))
    await town.luis.person.do("signIn", email="luis@casa.example", password=kept.found["new password"])
    for code, mutation in ((gift, "acceptPoints"), (shared, "joinHousehold"), (shared, "joinHousehold")):
        await town.luis.person.do(mutation, code=code)
    await town.owner.do("inviteEmployee", name="Nora", email="nora@aurora.example", role="CASHIER")
    await town.house.run_jobs()
    invitation = kept.keep("invitation link", mailed_token(town.house, "nora@aurora.example", "/invitation"))
    nora = town.house.person()
    for _ in range(2):
        await nora.do("acceptInvitation", token=invitation, name="Nora", password=PASSWORD)
    account = await town.house.rows("SELECT id FROM account WHERE email = 'nora@aurora.example'")
    link, _ = await make_mail_token(MailPurpose.SIGN_IN, account_id=account[0]["id"], now=town.house.clock())
    for _ in range(2):
        await nora.do("signInByLink", token=kept.keep("sign-in link", link))


async def carries_a_card(town: Town, kept: Kept, folder: Path) -> None:
    """The shop's certificate, with a wrong password and the right one; and a phone that asks with its card's token."""
    for password in (
        kept.keep("a wrong .p12 password", "no era esta del p12"),
        kept.keep(".p12 password", P12_PASSWORD),
    ):
        await town.owner.do("setApplePasses", certificate=sent(p12()), password=password)
    answer = await town.ana.person.client.get("/pass/cafe-aurora.pkpass")
    phone = Phone(town.house, opened(answer.content, folder).said, "a-second-phone")
    kept.keep("card token", phone.card["authenticationToken"])
    kept.keep("the phone's push token", PUSH)
    assert (await phone.register()).status_code == 201
    assert (await phone.fetch()).status_code == 200
    wrong = kept.keep("a wrong card token", secrets.token_urlsafe(24))
    assert (await phone.fetch(Authorization=f"ApplePass {wrong}")).status_code == 401


async def breaks(town: Town, kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bugs with secrets in their variables, in their words and in the address that was asked for."""
    unsubscribe = kept.keep("a link's token", f"WzEsMl0.{secrets.token_urlsafe(32)}")
    hidden = kept.keep("a bug's variable", secrets.token_urlsafe(32))

    async def broken(*_: object, **__: object) -> Any:
        held = {"password": PASSWORD, "token": hidden}
        raise RuntimeError(f"broke over {hidden} at postgres://fiel:{DATABASE}@db/fiel with {len(held)}")

    monkeypatch.setattr("fiel.edge.unsubscribe.unsubscribe", broken)
    monkeypatch.setattr("fiel.members.graphql.queries.viewer_of", broken)
    client = town.ana.person.client
    assert "INTERNAL" in (await town.ana.person.post("{ viewer { name } }")).text
    with pytest.raises(RuntimeError):
        await client.post(f"/unsubscribe/{unsubscribe}", content=b"List-Unsubscribe=One-Click")
    twice = "duplicate key\nDETAIL:  Key (email)=(ana@casa.example) already exists."
    try:
        raise asyncpg.UniqueViolationError(twice)
    except asyncpg.UniqueViolationError:
        logger("db").exception("a row was there", row={"token": hidden})


async def fails_to_connect(kept: Kept, tmp_path: Path) -> None:
    kept.keep("database password", DATABASE)
    kept.keep("mail password", SMTP)
    settings = load_settings(
        data_dir=tmp_path, database_url=f"postgres://fiel:{DATABASE}@127.0.0.1:1/fiel",
        smtp_url=f"smtp://fiel:{SMTP.replace('/', '%2F').replace('@', '%40')}@127.0.0.1:1",
    )  # fmt: skip
    try:
        async with db.opened(settings.database):
            raise AssertionError("port 1 answered")
    except OSError:
        logger("app").exception("the database does not answer", url=settings.database, mail=settings.smtp_url)
    with pytest.raises(SettingsError) as told:
        load_settings(database_url=f"mysql://fiel:{DATABASE}@db/fiel", smtp_url=f"smpt://fiel:{SMTP}@mail")
    logger("cli").error("settings", why=str(told.value))


async def test_a_whole_story_leaves_no_secret_in_any_line(
    town: Town, listener: Listener, pushes: PushService, loud: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    kept = Kept()
    await signs_in(town, kept)
    await sets_up(town, kept, listener, pushes)
    await buys(town, kept)
    await gives_and_shares(town, kept)
    await town.house.run_jobs()
    await keeps_cards(town, kept, tmp_path)
    await carries_a_card(town, kept, tmp_path)
    await breaks(town, kept, monkeypatch)
    await fails_to_connect(kept, tmp_path / "other")
    out, err = capfd.readouterr()
    lines = out + err
    assert len(kept.found) >= 28
    assert "403 BadCertificate" in lines
    assert "401 UNAUTHENTICATED" in lines
    assert lines.count("cards on phones are not told of changes") == 4
    for event in ("bug in a resolver", "bug in a route", "mail kept as a file", "the database does not answer"):
        assert event in lines
    assert kept.in_(lines) == []
    assert "ana@casa.example" not in lines
    assert "/unsubscribe/{token}" in lines


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("redis://:geheim@host:6379/0", "redis://:…@host:6379/0"),
        ("smtp://me:a/b@c@mail:25 failed", "smtp://me:…@mail:25 failed"),
        ("https://points.example/m/cafe", "https://points.example/m/cafe"),
        ("whsec_c2VjcmV0LWtleQ==", "whsec_…"),
        ("a session aZ09_bcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN ended", "a session … ended"),
        ("test_a_long_name_of_a_function_that_says_nothing", "test_a_long_name_of_a_function_that_says_nothing"),
        ("DETAIL:  Key (email)=(a@b.example) exists", "DETAIL: …"),
    ],
)
def test_what_is_hidden_and_what_is_not(said: str, written: str) -> None:
    assert masked(said) == written
