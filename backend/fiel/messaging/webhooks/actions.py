"""An owner's addresses: kept, given a new secret, tested, sent to again, removed."""

from __future__ import annotations

import base64
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from fiel.activity.actions import Happened, kept_by, record
from fiel.core import db
from fiel.core.actor import Role, StaffActor
from fiel.core.errors import ChangedMeanwhile, Checks, NotFound, restoring
from fiel.core.ids import Draw
from fiel.core.settings import Settings
from fiel.identity.proof import require_proof
from fiel.messaging.models import WebhookEndpoint, WebhookUse
from fiel.messaging.webhooks.addresses import LONGEST_URL, is_allowed
from fiel.messaging.webhooks.kinds import KINDS
from fiel.messaging.webhooks.queueing import queue_test

MOST_ENDPOINTS = 20
OLD_SECRET_SIGNS_FOR = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class EndpointForm:
    """*kinds*: of activities, whole (``points.earned``) or their first part (``points``); none: all."""

    name: str
    url: str
    use: WebhookUse = WebhookUse.EVENTS
    kinds: tuple[str, ...] = ()
    is_active: bool = True


async def save_webhook(
    actor: StaffActor, webhook_id: int | None, form: EndpointForm, version: int | None, settings: Settings, *,
    now: datetime, draw: Draw = secrets.token_bytes,
) -> int:  # fmt: skip
    """Owner. *version*: of the address that the form showed. Turning one on again forgets its failures.

    Raises NotFound, InvalidInput, ChangedMeanwhile, ConfirmIdentity for another address than before.
    """
    actor.require(Role.OWNER)
    if webhook_id is None:
        require_proof(actor, now=now)
    checks = Checks()
    name = checks.text("name", form.name, 60)
    url = checks.text("url", form.url, LONGEST_URL)
    if url and not is_allowed(url, settings):
        checks.fail("url", "HTTPS")
    kinds = tuple(dict.fromkeys(kind.strip() for kind in form.kinds))
    for kind in kinds:
        if kind not in KINDS and not any(one.startswith(f"{kind}.") for one in KINDS):
            checks.fail("kinds", "UNREADABLE")
    checks.done()
    values: dict[str, Any] = {
        "name": name,
        "url": url,
        "use": form.use,
        "kinds": list(kinds),
        "is_active": form.is_active,
    }

    async def body() -> int:
        await db.hold("webhooks", actor.merchant_id)
        if webhook_id is None:
            await _check_room(actor.merchant_id)
            made = await WebhookEndpoint.create(
                merchant_id=actor.merchant_id, secret=new_secret(draw), created_at=now, **values
            )
            number = int(made.id)
        else:
            endpoint = await _own(actor, webhook_id)
            if version is not None and version != endpoint.version:
                raise ChangedMeanwhile
            if url != endpoint.url:
                require_proof(actor, now=now)
            if form.is_active and not endpoint.is_active:
                values.update(failing_since=None, stopped_at=None)
            await WebhookEndpoint.filter(id=webhook_id).update(**values, version=endpoint.version + 1)
            number = webhook_id
        await _record("webhook.saved", actor, number, now)
        return number

    return await db.transaction(body)


async def rotate_secret(actor: StaffActor, webhook_id: int, *, now: datetime, draw: Draw = secrets.token_bytes) -> None:
    """The old one signs beside the new for a day, so that nothing is refused meanwhile. Owner.

    Raises ConfirmIdentity, NotFound.
    """
    actor.require(Role.OWNER)
    require_proof(actor, now=now)

    async def body() -> None:
        endpoint = await _own(actor, webhook_id)
        await WebhookEndpoint.filter(id=webhook_id).update(
            secret=new_secret(draw), old_secret=endpoint.secret, old_until=now + OLD_SECRET_SIGNS_FOR,
            version=endpoint.version + 1,
        )  # fmt: skip
        await _record("webhook.secret_changed", actor, webhook_id, now)

    await db.transaction(body)


async def remove_webhook(actor: StaffActor, webhook_id: int, *, now: datetime) -> None:
    """What waits for it is sent no more. Owner. Raises NotFound."""
    actor.require(Role.OWNER)

    async def body() -> None:
        endpoint = await _own(actor, webhook_id)
        await WebhookEndpoint.filter(id=webhook_id).update(
            removed_at=now, is_active=False, version=endpoint.version + 1
        )
        await db.execute(
            "UPDATE webhook_delivery SET state = 'FAILED' WHERE endpoint_id = $1 AND state = 'WAITING'", webhook_id
        )
        await _record("webhook.removed", actor, webhook_id, now, kept={"was_active": endpoint.is_active})

    await db.transaction(body)


async def restore_webhook(actor: StaffActor, webhook_id: int, *, now: datetime) -> None:
    """A removed address is there again with its secret, and hears of what happens from now on; what waited for it is
    not sent by itself. One that is there stays so. Owner.

    Raises NotFound, NotRestored where there are too many, ConfirmIdentity as for a new one.
    """
    actor.require(Role.OWNER)

    async def body() -> None:
        await db.hold("webhooks", actor.merchant_id)
        await db.lock_row("webhook_endpoint", webhook_id)
        endpoint = await WebhookEndpoint.get_or_none(id=webhook_id, merchant_id=actor.merchant_id)
        if endpoint is None:
            raise NotFound
        if endpoint.removed_at is None:
            return
        require_proof(actor, now=now)
        with restoring():
            await _check_room(actor.merchant_id)
        kept = await kept_by("webhook.removed", actor.merchant_id, webhook_id, endpoint.removed_at)
        await WebhookEndpoint.filter(id=webhook_id).update(
            removed_at=None, is_active=bool(kept.get("was_active")), version=endpoint.version + 1
        )
        await _record("webhook.restored", actor, webhook_id, now)

    await db.transaction(body)


async def test_webhook(actor: StaffActor, webhook_id: int, *, now: datetime) -> int:
    """Have a message of kind ``webhook.test`` sent, once, also where the address is off. Owner. Raises NotFound."""
    actor.require(Role.OWNER)

    async def body() -> int:
        endpoint = await _own(actor, webhook_id)
        await _record("webhook.tested", actor, webhook_id, now, reacts=False)
        return await queue_test(webhook_id, endpoint.merchant_id, endpoint.use, now)

    return await db.transaction(body)


async def redeliver(actor: StaffActor, delivery_id: int, *, now: datetime) -> int:
    """Send one again, as the same message: whoever has had it sees by its id. Owner. Answers the address.

    Raises NotFound.
    """
    actor.require(Role.OWNER)

    async def body() -> int:
        row = await db.fetch_one("SELECT endpoint_id FROM webhook_delivery WHERE id = $1", delivery_id)
        if row is None:
            raise NotFound
        await _own(actor, row["endpoint_id"])
        await db.execute(
            "UPDATE webhook_delivery SET state = 'WAITING', due_at = $2, attempts = 0 WHERE id = $1"
            " AND state <> 'WAITING'",
            delivery_id,
            now,
        )
        await _record("webhook.redelivered", actor, row["endpoint_id"], now, reacts=False)
        return int(row["endpoint_id"])

    return await db.transaction(body)


def new_secret(draw: Draw) -> str:
    """32 random bytes, in the form that the libraries of Standard Webhooks read."""
    return "whsec_" + base64.b64encode(draw(32)).decode()


async def _check_room(merchant_id: int) -> None:
    if await WebhookEndpoint.filter(merchant_id=merchant_id, removed_at=None).count() >= MOST_ENDPOINTS:
        full = Checks()
        full.fail("name", "FULL", most=MOST_ENDPOINTS)
        full.done()


async def _own(actor: StaffActor, webhook_id: int) -> WebhookEndpoint:
    await db.lock_row("webhook_endpoint", webhook_id)
    found = await WebhookEndpoint.get_or_none(id=webhook_id, merchant_id=actor.merchant_id, removed_at=None)
    if found is None:
        raise NotFound
    return found


async def _record(
    kind: str, actor: StaffActor, webhook_id: int, now: datetime, *, kept: dict[str, Any] | None = None,
    reacts: bool = True,
) -> None:  # fmt: skip
    """*reacts*: off for an owner's own tries, or each would send a message more."""
    data = {"kept": kept} if kept else {}
    happened = Happened(kind, actor, now, merchant_id=actor.merchant_id, subject=("webhook", webhook_id), data=data)
    await record(happened, reacts=reacts)
