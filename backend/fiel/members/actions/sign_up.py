"""A new account with its wallet."""

from __future__ import annotations

from datetime import datetime

from fiel.core import db
from fiel.core.actor import AccountActor
from fiel.core.errors import Checks
from fiel.core.language import Language
from fiel.identity import throttle
from fiel.identity.actions import create_account, prepare_account, read_account
from fiel.identity.sessions import SignedIn, start_session
from fiel.members.actions.join import join_program
from fiel.members.actions.profile import TERMS_VERSION, open_wallet
from fiel.members.actions.referral import Referred
from fiel.members.models import ConsentKind, ConsentRecord


async def sign_up(
    *,
    name: str,
    email: str | None,
    phone: str | None,
    password: str,
    language: Language,
    accepts_terms: bool,
    join: str | None,
    referral: str | None,
    address: str,
    user_agent: str,
    now: datetime,
    instead_of: int = 0,
) -> SignedIn:
    """A new account with its wallet, signed in; a member of *join* (a slug) at once. *instead_of*: this browser's
    session until now. Raises InvalidInput, NotFound, Throttled."""
    checks = Checks()
    form = read_account(checks, name=name, email=email, phone=phone, password=password, language=language)
    if not accepts_terms:
        checks.fail("acceptsTerms", "CONSENT")
    checks.done()
    await throttle.take_try((throttle.SIGN_UP_ADDRESS, address), now=now)  # successes count too: each makes an account
    new = await prepare_account(form)

    async def body() -> SignedIn:
        account = await create_account(new, now=now)
        customer = await open_wallet(account, now=now, phone=new.phone)
        await ConsentRecord.create(
            customer=customer, kind=ConsentKind.TERMS, text_version=TERMS_VERSION, granted=True, at=now
        )
        signed_in = await start_session(account.id, user_agent, now=now, instead_of=instead_of)
        if join is not None:
            actor = AccountActor(account.id, signed_in.session_id, customer.id)
            referred = Referred(referral, address) if referral else None
            await join_program(actor, join, city=None, accepts_news=False, referred=referred, now=now)
        return signed_in

    return await db.transaction(body)
