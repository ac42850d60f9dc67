"""Consent to spend: a live QR of this moment, the customer's phone, the wallet PIN, or a manager's override."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import AccountActor, Role, Scope, ShopActor, StaffActor, TokenActor
from fiel.core.errors import Checks, NotFound
from fiel.identity import throttle
from fiel.identity.passwords import hash_password, verify_password
from fiel.identity.pins import check_new_pin
from fiel.identity.proof import require_proof
from fiel.members.actions.checkout_token import use_checkout_token
from fiel.members.actions.device import has_live_proof, identify_member
from fiel.members.errors import ConsentNeeded, WrongPin
from fiel.members.models import ConsentRequest, ConsentState, Customer, Membership

REQUEST_LENGTH = timedelta(minutes=3)
SHORTEST_REASON, LONGEST_REASON = 3, 200
"""Characters of a manager's reason."""


@dataclass(frozen=True, slots=True)
class Consent:
    """What the till brings; nothing at all where the live QR was scanned a moment ago. *is_trusted*: an e-shop signed
    the customer in itself, and its token may say so. *checkout_token*: what the customer got in the wallet for it."""

    live_qr: str | None = None
    request_id: int | None = None
    pin: str | None = None
    override_reason: str | None = None
    is_trusted: bool = False
    checkout_token: str | None = None


async def request_consent(actor: StaffActor, membership_id: int, points: int, *, now: datetime) -> ConsentRequest:
    """Ask the customer's phone, for three minutes. Raises NotFound, InvalidInput."""
    checks = Checks()
    checks.within("points", points, 1, 2**53 - 1)
    checks.done()
    return await ask_phone(actor, membership_id, points, now=now)


async def ask_phone(
    actor: StaffActor, membership_id: int, points: int, *, now: datetime, voucher_id: int | None = None,
    quote: str = "", title: str = "",
) -> ConsentRequest:  # fmt: skip
    """Ask whether *points* may be spent, the voucher of that *title* used, or a checkout committed as it was quoted.
    Raises NotFound."""

    async def body() -> ConsentRequest:
        membership = await Membership.get_or_none(id=membership_id, merchant_id=actor.merchant_id)
        if membership is None:
            raise NotFound
        await db.lock_row("membership", membership.id)  # two taps at once ask one question
        same = await ConsentRequest.filter(
            membership=membership, session_id=actor.session_id, points=points, voucher_id=voucher_id, quote=quote,
            state=ConsentState.PENDING, expires_at__gt=now,
        ).first()  # fmt: skip
        if same is not None:  # a second tap asks the same question
            return same
        request = await ConsentRequest.create(
            membership=membership, session_id=actor.session_id, location_id=actor.location_id, points=points,
            voucher_id=voucher_id, quote=quote, title=title, state=ConsentState.PENDING, created_at=now,
            expires_at=now + REQUEST_LENGTH,
        )  # fmt: skip
        await record(Happened("consent.requested", actor, now, merchant_id=actor.merchant_id,
                              customer_id=membership.customer_id, membership_id=membership.id,
                              subject=("consent_request", request.id), location_id=actor.location_id,
                              data={"points": points, "title": title}))  # fmt: skip
        return request

    return await db.transaction(body)


async def answer_consent(actor: AccountActor, request_id: int, state: ConsentState, *, now: datetime) -> ConsentState:
    """Say yes, no or not now on the phone, once. Raises NotFound for a request that is not one's own or is over."""

    async def body() -> ConsentState:
        rows = await db.returning(
            "UPDATE consent_request SET state = $3, answered_at = $4 WHERE id = $1 AND state = 'PENDING'"
            " AND expires_at > $4 AND membership_id IN (SELECT id FROM membership WHERE customer_id = $2)"
            " RETURNING membership_id",
            request_id, actor.customer_id, state.value, now,
        )  # fmt: skip
        if not rows:
            raise NotFound
        membership = await Membership.get(id=rows[0]["membership_id"])
        await record(Happened("consent.answered", actor, now, merchant_id=membership.merchant_id,
                              customer_id=actor.customer_id, membership_id=membership.id,
                              subject=("consent_request", request_id),
                              data={"granted": state is ConsentState.GRANTED}))  # fmt: skip
        return state

    return await db.transaction(body)


async def set_pin(actor: AccountActor, pin: str | None, *, now: datetime) -> None:
    """Set or (None) remove the wallet PIN of 4 to 8 digits: it spends, so it is for whoever has lately proven who they
    are. Raises InvalidInput, ConfirmIdentity, Throttled."""
    if pin is not None:
        check_new_pin(pin)
    require_proof(actor, now=now)
    await throttle.take_try((throttle.PIN_CHANGE, f"account:{actor.account_id}"), now=now)
    pin_hash = await hash_password(pin) if pin is not None else None

    async def body() -> None:
        await Customer.filter(id=actor.customer_id).update(pin_hash=pin_hash)
        await record(Happened("customer.pin_set", actor, now, customer_id=actor.customer_id,
                              subject=("customer", actor.customer_id), data={"removed": pin is None}))  # fmt: skip

    await db.transaction(body)


async def check_pin(actor: ShopActor, customer_id: int, pin: str, *, now: datetime) -> None:
    """Before the transaction that spends, whose roll-back must not take the count back. Raises WrongPin, Throttled."""
    limit = (throttle.PIN, f"customer:{customer_id}")
    kind, number = actor.trace
    guesses = (throttle.PIN_GUESSES, f"{kind}:{number}")  # of many customers' PINs
    tried = await throttle.take_try(limit, guesses, now=now)
    customer = await Customer.get(id=customer_id)
    if not await verify_password(customer.pin_hash, pin):
        raise WrongPin
    await throttle.forget_failures(limit)
    await throttle.forget_tries(tried)


def override_words(consent: Consent) -> str | None:
    """A manager's reason for doing without the customer's word; None: they don't. Raises InvalidInput."""
    if consent.override_reason is None:
        return None
    checks = Checks()
    reason = checks.text("consent.overrideReason", consent.override_reason, LONGEST_REASON, least=SHORTEST_REASON)
    checks.done()
    return reason


async def consume_consent(
    actor: ShopActor, customer_id: int, membership_id: int, points: int, consent: Consent, *, now: datetime,
    voucher_id: int | None = None, quote: str = "",
) -> str:  # fmt: skip
    """Inside the transaction that spends *points*, uses a voucher, or commits a checkout: how the customer consented. A
    PIN was checked before. What the same till still asks their phone is asked no more; and a yes to the same is
    over where they consented otherwise, so that nothing is spent by it a second time.

    Raises ConsentNeeded, QrRefused, NotFound, TokenGone, InvalidInput.
    """
    way = await _consented(actor, customer_id, membership_id, points, consent, voucher_id, quote, now)
    if isinstance(actor, StaffActor):
        ends = ConsentState.PENDING if way == "PHONE" else ConsentState.GRANTED  # a second yes is for a second time
        await db.execute(
            "UPDATE consent_request SET expires_at = $3 WHERE membership_id = $1 AND session_id = $2"
            " AND expires_at > $3 AND (state = 'PENDING' OR (state = $4 AND coalesce(voucher_id, 0) = $5"
            " AND quote = $6))",
            membership_id, actor.session_id, now, ends.value, voucher_id or 0, quote,
        )  # fmt: skip
    return way


async def _consented(
    actor: ShopActor, customer_id: int, membership_id: int, points: int, consent: Consent, voucher_id: int | None,
    quote: str, now: datetime,
) -> str:  # fmt: skip
    if consent.pin is not None:
        return "PIN"
    reason = override_words(consent)
    if reason is not None:
        if isinstance(actor, TokenActor):
            raise ConsentNeeded
        actor.require(Role.MANAGER)
        await _keep_override(actor, membership_id, points, reason, now=now, voucher_id=voucher_id, quote=quote)
        return "OVERRIDE"
    if consent.is_trusted:
        if not isinstance(actor, TokenActor) or Scope.CHECKOUT_TRUSTED not in actor.scopes:
            raise ConsentNeeded
        return "TRUSTED"
    if consent.checkout_token is not None:
        await use_checkout_token(actor, membership_id, consent.checkout_token, points, now=now)
        return "TOKEN"
    if consent.request_id is not None:
        used = await db.execute(
            "UPDATE consent_request SET state = 'USED' WHERE id = $1 AND membership_id = $2 AND session_id = $3"
            " AND state = 'GRANTED' AND points >= $4 AND expires_at > $5 AND coalesce(voucher_id, 0) = $6"
            " AND quote = $7",
            consent.request_id, membership_id, actor.session_id, points, now, voucher_id or 0, quote,
        )  # fmt: skip
        if not used:
            raise ConsentNeeded
        return "PHONE"
    if consent.live_qr is not None:
        found = await identify_member(actor, consent.live_qr, now=now)
        if found.customer_id != customer_id:
            raise ConsentNeeded
        return "LIVE_QR"
    if await has_live_proof(actor, customer_id, now=now):
        return "LIVE_QR"
    raise ConsentNeeded


async def _keep_override(
    actor: StaffActor, membership_id: int, points: int, reason: str, *, now: datetime, voucher_id: int | None,
    quote: str,
) -> None:  # fmt: skip
    """Beside the questions that phones are asked, where it goes when the person is erased; the flag shows it."""
    await db.execute(
        "INSERT INTO consent_request (membership_id, session_id, location_id, points, voucher_id, quote, title, state,"
        " created_at, expires_at, answered_at) VALUES ($1, $2, $3, $4, $5, $6, $7, 'OVERRIDE', $8, $8, $8)",
        membership_id, actor.session_id, actor.location_id, points, voucher_id, quote, reason, now,
    )  # fmt: skip
