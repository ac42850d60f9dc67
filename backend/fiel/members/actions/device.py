"""Phones that draw the live QR, and tills that read it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import SYSTEM, AccountActor, ShopActor
from fiel.core.ids import Draw
from fiel.members.actions.find import Resolved
from fiel.members.errors import QrRefused
from fiel.members.models import Device
from fiel.members.rules import LiveQr, is_genuine, is_of_this_moment, read_live_qr

MOST_DEVICES = 10
PROOF_LENGTH = timedelta(minutes=5)
"""How long a scanned QR proves to that till session that the customer stands there."""


@dataclass(frozen=True, slots=True)
class MemberQr:
    """What a phone needs to draw its QR. *secret* leaves the server this once."""

    code: str
    device_number: int
    secret: bytes


async def enroll_device(actor: AccountActor, *, now: datetime, draw: Draw = secrets.token_bytes) -> MemberQr:
    """Give this signed-in phone its own secret; it dies with the session. Past ten phones the oldest loses its QR."""

    async def body() -> MemberQr:
        await db.lock_row("customer", actor.customer_id)
        live = await db.fetch(
            "SELECT d.id FROM device d JOIN session s ON s.id = d.session_id WHERE d.customer_id = $1"
            " AND d.session_id <> $2 AND d.revoked_at IS NULL AND s.ended_at IS NULL AND s.expires_at > $3"
            " ORDER BY d.id",
            actor.customer_id, actor.session_id, now,
        )  # fmt: skip
        for oldest in live[: max(0, len(live) - MOST_DEVICES + 1)]:  # a phone that was lost never signed out
            await db.execute("UPDATE device SET revoked_at = $2 WHERE id = $1", oldest["id"], now)
        await db.execute(
            "UPDATE device SET revoked_at = $2 WHERE session_id = $1 AND revoked_at IS NULL", actor.session_id, now
        )
        number = 1 + (await db.fetch(
            "SELECT coalesce(max(number), 0) AS last FROM device WHERE customer_id = $1", actor.customer_id
        ))[0]["last"]  # fmt: skip
        device = await Device.create(
            customer_id=actor.customer_id, session_id=actor.session_id, number=number, secret=draw(32),
            enrolled_at=now,
        )  # fmt: skip
        await record(Happened("device.enrolled", actor, now, customer_id=actor.customer_id,
                              subject=("device", device.id)))  # fmt: skip
        code = await db.fetch_one(
            "SELECT code FROM member_code WHERE customer_id = $1 AND revoked_at IS NULL ORDER BY kind, id LIMIT 1",
            actor.customer_id,
        )
        return MemberQr(code["code"] if code else "", number, bytes(device.secret))

    return await db.transaction(body)


async def revoke_devices(*, now: datetime) -> int:
    """No phone's QR counts any more, until the phone has asked for a key anew: for whoever runs the server, where the
    keys may have come into wrong hands. How many. Sessions stay."""

    async def body() -> int:
        many = await db.execute("UPDATE device SET revoked_at = $1 WHERE revoked_at IS NULL", now)
        await record(Happened("device.all_revoked", SYSTEM, now, data={"devices": many}))
        return many

    return await db.transaction(body)


async def device_at(session_id: int) -> int | None:
    """The number of the phone's key that counts at a session."""
    row = await db.fetch_one(
        "SELECT number FROM device WHERE session_id = $1 AND revoked_at IS NULL ORDER BY id DESC LIMIT 1", session_id
    )
    return int(row["number"]) if row else None


async def identify_member(actor: ShopActor, live_qr: str, *, now: datetime) -> Resolved:
    """Read a live QR: uses up its step for this till session, which may then spend for five minutes.

    The same step again in this session answers the same; in another it is refused. Raises QrRefused.
    """
    qr = read_live_qr(live_qr)
    if qr is None:
        raise QrRefused

    async def body() -> Resolved:
        device = await _device_of(qr, now)
        if device is None or not is_genuine(qr, bytes(device["secret"])) or not is_of_this_moment(qr, now):
            raise QrRefused
        await _use_step(actor, device["id"], qr.step, now)
        membership = await db.fetch_one(
            "SELECT id FROM membership WHERE customer_id = $1 AND merchant_id = $2",
            device["customer_id"],
            actor.merchant_id,
        )
        return Resolved(device["customer_id"], membership["id"] if membership else None)

    return await db.transaction(body)


async def has_live_proof(actor: ShopActor, customer_id: int, *, now: datetime) -> bool:
    """Whether this till session scanned a live QR of the customer within the last five minutes."""
    row = await db.fetch_one(
        "SELECT q.id FROM qr_scan q JOIN device d ON d.id = q.device_id WHERE d.customer_id = $1"
        " AND q.session_id = $2 AND q.merchant_id = $3 AND q.at > $4 LIMIT 1",
        customer_id, actor.session_id, actor.merchant_id, now - PROOF_LENGTH,
    )  # fmt: skip
    return row is not None


async def _device_of(qr: LiveQr, now: datetime) -> db.Row | None:
    return await db.fetch_one(
        "SELECT d.id, d.customer_id, d.secret FROM device d JOIN member_code c ON c.customer_id = d.customer_id"
        " JOIN session s ON s.id = d.session_id WHERE c.code = $1 AND c.revoked_at IS NULL AND d.number = $2"
        " AND d.revoked_at IS NULL AND s.ended_at IS NULL AND s.expires_at > $3",
        qr.code, qr.device_number, now,
    )  # fmt: skip


async def _use_step(actor: ShopActor, device_id: int, step: int, now: datetime) -> None:
    fresh = await db.execute(
        "INSERT INTO qr_scan (device_id, step, merchant_id, session_id, at) VALUES ($1, $2, $3, $4, $5)"
        " ON CONFLICT (device_id, step) DO NOTHING",
        device_id, step, actor.merchant_id, actor.session_id, now,
    )  # fmt: skip
    if fresh:
        return
    used = await db.fetch_one(
        "SELECT session_id, merchant_id FROM qr_scan WHERE device_id = $1 AND step = $2", device_id, step
    )
    if used is None or (used["session_id"], used["merchant_id"]) != (actor.session_id, actor.merchant_id):
        raise QrRefused
