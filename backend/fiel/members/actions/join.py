"""Becoming a customer of a merchant."""

from __future__ import annotations

import secrets
from datetime import datetime

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import AccountActor, Actor, Role, ShopActor
from fiel.core.errors import Checks, NotFound
from fiel.core.ids import Draw, new_code
from fiel.core.language import Language
from fiel.identity.contact import read_email, read_phone
from fiel.ledger import actions as ledger
from fiel.ledger.models import Reason
from fiel.members.actions.find import is_proved
from fiel.members.actions.giving import give_once
from fiel.members.actions.newsletter import consent_to_news, offer_newsletter
from fiel.members.actions.profile import CODE_LENGTH
from fiel.members.actions.record import hold_contacts
from fiel.members.actions.referral import Referred, note_referral
from fiel.members.models import CodeKind, Customer, MemberCode, Membership
from fiel.members.rules import search_key
from fiel.merchants.actions import ProgramTerms, load_terms
from fiel.merchants.loaders import read_slug
from fiel.merchants.models import Merchant


async def join_program(
    actor: AccountActor, merchant_slug: str, *, city: str | None, accepts_news: bool, now: datetime,
    referred: Referred | None = None,
) -> int:  # fmt: skip
    """Join by oneself; joining twice is joining once. Answers the membership. Raises NotFound, InvalidInput."""
    checks = Checks()
    clean_city = checks.text("city", city, 80, least=0) or None if city else None
    checks.done()

    async def body() -> int:
        merchant = await Merchant.get_or_none(slug=read_slug(merchant_slug))
        if merchant is None:
            raise NotFound
        membership_id = await ensure_membership(
            actor, actor.customer_id, merchant.id, now=now, city=clean_city, gives_contact=True, referred=referred
        )
        if accepts_news:
            await consent_to_news(actor.customer_id, merchant.id, True, now)
            await offer_newsletter(actor, membership_id, now=now)
        return membership_id

    return await db.transaction(body)


async def hold_customer(customer_id: int) -> db.Row:
    """Nobody else's until the commit: their row stands for a membership that may not exist yet."""
    for_update = "" if db.is_sqlite() else " FOR UPDATE"
    [row] = await db.fetch(f"SELECT name, email, phone FROM customer WHERE id = $1{for_update}", customer_id)
    return row


async def ensure_membership(
    actor: Actor,
    customer_id: int,
    merchant_id: int,
    *,
    now: datetime,
    city: str | None = None,
    gives_contact: bool = False,
    referred: Referred | None = None,
) -> int:
    """The membership of a customer, made now with its points account and welcome points if there is none.

    Inside a transaction; safe when two tills do it at once.
    """
    person = await hold_customer(customer_id)
    existing = await Membership.get_or_none(customer_id=customer_id, merchant_id=merchant_id)
    if existing is not None:
        return int(existing.merged_into_id or existing.id)
    email, phone = (person["email"], person["phone"]) if gives_contact else (None, None)
    account_id = (await ledger.open_accounts(merchant_id))[0]
    membership = await Membership.create(
        customer_id=customer_id, merchant_id=merchant_id, points_account_id=account_id,
        given_name=person["name"], city=city, joined_at=now,
        # a till that knows a code gets no contact by it: that is given by joining, or came from the shop itself
        given_email=email, given_phone=phone, search_key=search_key(person["name"], email, phone),
    )  # fmt: skip
    await record(Happened("membership.joined", actor, now, merchant_id=merchant_id, customer_id=customer_id,
                          membership_id=membership.id, subject=("membership", membership.id)))  # fmt: skip
    if referred is not None:
        await note_referral(actor, membership, referred, now=now)
    terms = await load_terms(merchant_id)
    if terms.welcome_points and terms.is_active:
        await _welcome(actor, membership, terms, terms.welcome_points, now)
    return int(membership.id)


async def _welcome(actor: Actor, membership: Membership, terms: ProgramTerms, points: int, now: datetime) -> None:
    await give_once(actor, membership, terms, points, Reason.WELCOME, ("membership", membership.id), now=now)


async def create_customer(
    actor: ShopActor,
    *,
    name: str,
    email: str | None,
    phone: str | None,
    city: str | None,
    language: Language,
    now: datetime,
    draw: Draw = secrets.token_bytes,
    key: str | None = None,
) -> int:
    """A customer without an app yet, made by the shop; answers the membership. Manager and up.

    Two shops may each make the same person: who proves the e-mail later claims both. With a *key* it is done once.
    Raises InvalidInput, NotFound, KeyReused.
    """
    actor.require(Role.MANAGER)
    checks = Checks()
    name = checks.text("name", name, 120)
    clean_email = read_email(checks, "email", email) if email else None
    country = (await db.fetch("SELECT country FROM merchant WHERE id = $1", actor.merchant_id))[0]["country"]
    clean_phone = read_phone(checks, "phone", phone, country) if phone else None
    clean_city = (checks.text("city", city, 80, least=0) or None) if city else None
    checks.done()

    async def body() -> int:
        once = await ledger.claim_key(actor.merchant_id, key, now=now) if key else None
        if once is not None:
            once.means("create_customer", actor, name=name, email=clean_email, phone=clean_phone, city=clean_city)
            if once.replayed is not None:
                return once.replayed["membership"]
        await hold_contacts(actor.merchant_id)
        taken = Checks()
        for what, given in (("email", clean_email), ("phone", clean_phone)):
            if given and await _is_taken(actor.merchant_id, what, given):
                taken.fail(what, "CUSTOMER_TAKEN")
        taken.done()
        customer = await Customer.create(
            name=name, email=clean_email, phone=clean_phone, city=clean_city, language=language, created_at=now
        )
        await MemberCode.create(customer=customer, code=new_code(CODE_LENGTH, draw), kind=CodeKind.CARD, created_at=now)
        made = await ensure_membership(
            actor, customer.id, actor.merchant_id, now=now, city=clean_city, gives_contact=True
        )
        await record(Happened("member.created", actor, now, merchant_id=actor.merchant_id, customer_id=customer.id,
                              membership_id=made, subject=("membership", made)))  # fmt: skip
        if once is not None:
            await once.keep(membership=made)
        return made

    return await db.transaction(body)


async def _is_taken(merchant_id: int, what: str, given: str) -> bool:
    """By somebody whose contact it is known to be: a stranger's word keeps nobody out."""
    rows = await db.fetch(
        "SELECT m.id FROM membership m JOIN customer c ON c.id = m.customer_id LEFT JOIN account a"
        f" ON a.id = c.account_id WHERE m.merchant_id = $1 AND m.given_{what} = $2 AND {is_proved(what)} LIMIT 1",
        merchant_id,
        given,
    )
    return bool(rows)
