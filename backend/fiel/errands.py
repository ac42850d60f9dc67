"""What whoever runs the server asks for once: links, a test mail, a test push. Each says what became of it."""

from __future__ import annotations

from rich.console import Console

from fiel.activity.errors import GiveUp, RetryLater
from fiel.core import db
from fiel.core.clock import utc_now
from fiel.core.errors import Checks, InvalidInput
from fiel.core.language import as_language
from fiel.core.settings import Settings
from fiel.identity.contact import read_email
from fiel.identity.mail_tokens import make_mail_token
from fiel.identity.models import Account, MailPurpose
from fiel.identity.sessions import end_accounts
from fiel.messaging.mails.own import compose
from fiel.messaging.push.queueing import Push, live_subscriptions
from fiel.messaging.push.sending import Fate, Outcome, Target, send
from fiel.messaging.services import services
from fiel.messaging.texts import notice

TEST_LIVES = 600
"""Seconds: nobody waits longer for a test."""


async def merchant_link(settings: Settings) -> str:
    """With it somebody registers a business, once."""
    async with db.opened(settings.database):
        token, _ = await make_mail_token(MailPurpose.CLAIM_SERVER, now=utc_now())
    return f"{settings.public_url}/panel/register#{token}"


async def sign_in_link(settings: Settings, email: str) -> str | None:
    """With it the account's owner is signed in, once; None: nobody has this e-mail."""
    async with db.opened(settings.database):
        account = await Account.get_or_none(email=_clean(email))
        if account is None:
            return None
        token, _ = await make_mail_token(MailPurpose.SIGN_IN, account_id=account.id, now=utc_now())
    return f"{settings.public_url}/sign-in#{token}"


async def sign_out(settings: Settings, email: str) -> int | None:
    """How many sessions of the account were ended; None: nobody has this e-mail."""
    async with db.opened(settings.database):
        account = await Account.get_or_none(email=_clean(email))
        return await end_accounts(account.id, now=utc_now()) if account else None


async def mail_test(settings: Settings, address: str, language: str, out: Console) -> int:
    """0: the mail server took it."""
    to = _clean(address)
    if not to:
        out.print("[red]Write an e-mail like name@domain.com.[/red]")
        return 1
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    async with services(settings, utc_now) as outside:
        message = compose(outside, "mail_test", to, as_language(language), settings.public_url, None, {})
        try:
            kept = await outside.postman.deliver(message)
        except (GiveUp, RetryLater) as error:
            out.print(f"[red]The mail server did not take it:[/red] {error}")
            out.print(
                "Look at FIEL_SMTP_URL (host, port, user, password) and FIEL_MAIL_FROM, which the server must allow."
            )
            return 1
    if kept is not None:
        out.print(f"[yellow]FIEL_SMTP_URL is not set:[/yellow] nobody got it; it lies in {kept}")
        return 1
    out.print(
        f"[green]The mail server took it[/green] for {to}, as {message['Message-ID']}."
        " Look into the inbox, and the spam."
    )
    return 0


async def push_test(settings: Settings, email: str, out: Console) -> int:
    """0: at least one push service took it."""
    async with db.opened(settings.database), services(settings, utc_now) as outside:
        account = await Account.get_or_none(email=_clean(email))
        numbers = await live_subscriptions(account.id, utc_now()) if account else []
        if account is None or not numbers:
            out.print("[red]No browser of this account is told.[/red] Its owner turns notifications on in the profile.")
            return 1
        told = notice("push.test", {}, as_language(account.language))
        shown = Push(told.title, told.body, "/profile", "test", account.language).payload()
        taken = 0
        for row in await db.fetch(
            "SELECT endpoint, p256dh, auth, vapid_key, label, delivered_at FROM push_subscription"
            f" WHERE {db.among('id', 1, 'bigint')} ORDER BY id DESC",
            db.to_json(numbers),
        ):
            target = Target(row["endpoint"], row["p256dh"], row["auth"], row["vapid_key"])
            outcome = await send(target, shown, outside, urgent=True, seconds_to_live=TEST_LIVES)
            taken += outcome.fate is Fate.TAKEN
            last = f", last delivery {row['delivered_at']:%Y-%m-%d %H:%M} UTC" if row["delivered_at"] else ""
            out.print(f"{row['label'] or 'browser'}: {_told(outcome)}{last}")
    return 0 if taken else 1


def _told(outcome: Outcome) -> str:
    answer = f" (HTTP {outcome.status})" if outcome.status else ""
    return {
        Fate.TAKEN: f"[green]its push service took it[/green]{answer}",
        Fate.GONE: f"[yellow]the subscription is gone[/yellow]{answer}: the app must be opened there once",
        Fate.AGAIN: f"[red]its push service does not answer now[/red]{answer}",
        Fate.KEYS: f"[red]refused[/red]{answer}: made for other push keys, or FIEL_PUSH_CONTACT is no real address",
        Fate.REFUSED: f"[red]refused[/red]{answer}: its push service does not want it in this form",
    }[outcome.fate]


def _clean(email: str) -> str:
    checks = Checks()
    clean = read_email(checks, "email", email)
    try:
        checks.done()
    except InvalidInput:
        return ""
    return clean
