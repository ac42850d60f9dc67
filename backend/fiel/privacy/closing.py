"""A customer closes their account: told what goes, given two weeks to take it back, then erased."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from fiel.activity.actions import Happened, record
from fiel.core import db
from fiel.core.actor import AccountActor
from fiel.core.errors import InvalidInput, problem
from fiel.identity.models import Account
from fiel.identity.proof import require_proof
from fiel.privacy.erasing import erase_account, forfeit_leftovers
from fiel.privacy.errors import SoleOwner, StillEmployed
from fiel.privacy.kept_files import drop_kept_mails

GRACE = timedelta(days=14)
ACCOUNTS_A_ROUND = 50
MOST_SHOPS = 100


@dataclass(frozen=True, slots=True)
class AtShop:
    """What goes at one shop: points that can be spent, points promised, gifts that wait, rewards asked for."""

    merchant_id: int
    name: str
    points: int
    pending: int
    vouchers: int
    requests: int


@dataclass(frozen=True, slots=True)
class Employer:
    name: str
    is_sole_owner: bool


async def what_goes(customer_id: int, now: datetime) -> list[AtShop]:
    """At each shop of theirs, up to a hundred."""
    rows = await db.fetch(
        "SELECT s.id AS merchant_id, s.name, (SELECT CAST(coalesce(sum(l.remaining), 0) AS BIGINT) FROM points_lot l"
        " WHERE l.account_id = m.points_account_id AND l.remaining > 0 AND (l.expires_at IS NULL OR l.expires_at > $2))"
        " AS points, (SELECT CAST(coalesce(sum(p.points), 0) AS BIGINT) FROM pending_points p"
        " WHERE p.account_id = m.points_account_id AND p.state = 'PENDING') AS pending, (SELECT count(*) FROM voucher v"
        " WHERE v.membership_id = m.id AND v.state = 'WAITING' AND (v.expires_at IS NULL OR v.expires_at > $2))"
        " AS vouchers, (SELECT count(*) FROM redemption_request r WHERE r.membership_id = m.id"
        " AND r.status = 'REQUESTED') AS requests FROM membership m JOIN merchant s ON s.id = m.merchant_id"
        " WHERE m.customer_id = $1 AND m.merged_into_id IS NULL AND m.erased_at IS NULL ORDER BY s.name, s.id LIMIT $3",
        customer_id, now, MOST_SHOPS,
    )  # fmt: skip
    return [AtShop(**row) for row in rows]


async def employers(account_id: int) -> list[Employer]:
    """Where an account works: first that has to end."""
    rows = await db.fetch(
        "SELECT s.name, e.role = 'OWNER' AND NOT EXISTS (SELECT 1 FROM employee o WHERE o.merchant_id = e.merchant_id"
        " AND o.role = 'OWNER' AND o.left_at IS NULL AND o.joined_at IS NOT NULL AND o.id <> e.id) AS is_sole_owner"
        " FROM employee e JOIN merchant s ON s.id = e.merchant_id WHERE e.account_id = $1 AND e.left_at IS NULL"
        " ORDER BY s.name, s.id LIMIT $2",
        account_id, MOST_SHOPS,
    )  # fmt: skip
    return [Employer(row["name"], bool(row["is_sole_owner"])) for row in rows]


async def close_account(actor: AccountActor, confirm: str, *, now: datetime) -> datetime:
    """When it will be erased; closing twice is closing once. *confirm*: the account's e-mail, or the phone of one that
    has none. Raises ConfirmIdentity, InvalidInput, StillEmployed, SoleOwner."""

    async def body() -> datetime:
        await db.lock_row("account", actor.account_id)
        account = await Account.get(id=actor.account_id)
        if account.closes_at is not None:
            return account.closes_at
        require_proof(actor, now=now)
        wanted = account.email or account.phone or ""
        if _plain(confirm) != _plain(wanted):
            raise InvalidInput(problem("confirm", "CONFIRM", wanted=wanted))
        _require_free(await employers(account.id))
        closes_at = now + GRACE
        await Account.filter(id=account.id).update(closes_at=closes_at)
        await record(Happened("account.closing", actor, now, customer_id=actor.customer_id or None,
                              subject=("account", account.id)))  # fmt: skip
        return closes_at

    return await db.transaction(body)


async def keep_account(actor: AccountActor, *, now: datetime) -> None:
    """Take it back; keeping what was not closed changes nothing."""

    async def body() -> None:
        if await Account.filter(id=actor.account_id, closes_at__isnull=False).update(closes_at=None):
            await record(Happened("account.kept", actor, now, customer_id=actor.customer_id or None,
                                  subject=("account", actor.account_id)))  # fmt: skip

    await db.transaction(body)


async def erase_due(data_dir: Path, *, now: datetime) -> int:
    """Accounts whose two weeks are over, each in a transaction of its own; and what came to erased records since."""
    due = await db.fetch(
        "SELECT id FROM account WHERE closes_at <= $1 ORDER BY closes_at, id LIMIT $2", now, ACCOUNTS_A_ROUND
    )
    erased = 0
    for row in due:
        done = await erase_account(row["id"], now=now)
        if done is not None:
            await drop_kept_mails(data_dir, done.said)
            erased += 1
    if erased:
        await db.forget_log()
    await forfeit_leftovers(now=now)
    return erased


def _require_free(working: list[Employer]) -> None:
    alone = [one.name for one in working if one.is_sole_owner]
    if alone:
        raise SoleOwner(merchants=", ".join(alone))
    if working:
        raise StillEmployed(merchants=", ".join(one.name for one in working))


def _plain(text: str) -> str:
    return "".join(text.split()).casefold()
