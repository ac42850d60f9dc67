"""Telling those who keep cards that they have changed: claimed from the database, a merchant's over one connection.

What is the service's trouble, or the key's, lets all of a merchant's cards rest, twice as long each time, up to an
hour; what is one card's own is tried again as jobs are. After a kill, what was claimed is told again when the claim is
over: a push says nothing but *ask me*, and Google is told how a card is, so that twice is the same.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from fiel.activity.jobs import FIRST_WAIT, LONGEST_WAIT, MOST_ATTEMPTS
from fiel.core import db
from fiel.core.logs import logger
from fiel.passes import loaders
from fiel.passes.accounts import NO_ACCOUNT, read_kept
from fiel.passes.apns import apns
from fiel.passes.google_api import GoogleWallet
from fiel.passes.keeping import has_key, key_path, read_key
from fiel.passes.models import PassIssuer, PassKind, PassTrouble
from fiel.passes.outcomes import Fate, Outcome, Stopped, Trouble, write_all
from fiel.passes.outside import Wallets
from fiel.passes.tellers import Google, Phones, Teller

log = logger("passes")
CLAIM_LENGTH = timedelta(minutes=5)
ISSUERS_AT_ONCE = 10
CARDS_A_ROUND = 100
"""Of each."""


@dataclass(frozen=True, slots=True)
class Claimed:
    id: int
    membership_id: int
    attempts: int
    changes: int


async def tell_due_cards(wallets: Wallets) -> int:
    """One round, merchants side by side; how many cards were looked at."""
    return sum(await asyncio.gather(*(_serve(issuer, wallets) for issuer in await _due(wallets))))


async def _due(wallets: Wallets) -> list[db.Row]:
    """Those whose key lies on this machine. A rest that is longer than any was written by a wrong clock."""
    now = wallets.clock()
    rows = await db.fetch(
        "SELECT i.merchant_id, i.kind, i.key_file FROM pass_issuer i WHERE (i.rests_until IS NULL OR"
        " i.rests_until <= $1 OR i.rests_until > $2) AND EXISTS (SELECT 1 FROM card_update u WHERE u.merchant_id ="
        " i.merchant_id AND u.kind = i.kind AND u.due_at <= $1) ORDER BY coalesce(i.told_at, i.set_at), i.id",
        now, now + LONGEST_WAIT,
    )  # fmt: skip
    return [row for row in rows if has_key(wallets.settings, row["key_file"])][:ISSUERS_AT_ONCE]


async def _serve(due: db.Row, wallets: Wallets) -> int:
    merchant_id, kind = due["merchant_id"], PassKind(due["kind"])
    try:
        cards = await _claim(merchant_id, kind, wallets.clock())
        issuer = await loaders.issuer(merchant_id, kind)
        if not cards or issuer is None:
            return 0
        outcomes, stop = await _tell_all(cards, issuer, wallets)
        await db.transaction(lambda: _settle(cards, outcomes, stop, issuer, wallets.clock()))
    except Exception:
        log.exception("cards could not be told of", merchant=merchant_id, wallet=kind.value)
        return 0
    return len(cards)


async def _claim(merchant_id: int, kind: PassKind, now: datetime) -> list[Claimed]:
    skip = "" if db.is_sqlite() else " FOR UPDATE SKIP LOCKED"
    rows = await db.returning(
        "UPDATE card_update SET due_at = $3, attempts = attempts + 1 WHERE id IN (SELECT id FROM card_update"
        f" WHERE merchant_id = $1 AND kind = $2 AND due_at <= $4 ORDER BY due_at, id LIMIT $5{skip})"
        " RETURNING id, membership_id, attempts, changes",
        merchant_id, kind.value, now + CLAIM_LENGTH, now, CARDS_A_ROUND,
    )  # fmt: skip
    rows.sort(key=lambda row: row["id"])
    return [Claimed(**row) for row in rows]


async def _tell_all(
    cards: Sequence[Claimed], issuer: db.Row, wallets: Wallets
) -> tuple[dict[int, Outcome], Trouble | None]:
    """What became of each that was tried, and what stopped it all."""
    outcomes: dict[int, Outcome] = {}
    stops: list[Trouble] = []

    async def one(card: Claimed, teller: Teller, slots: asyncio.Semaphore) -> None:
        async with slots:
            if stops:
                return
            try:
                outcomes[card.id] = await teller.tell(card.membership_id)
            except Stopped as why:
                stops.append(why.trouble)
                outcomes[card.id] = Outcome(Fate.STOPPED, writes=why.writes)
            except Exception:
                log.exception("a card could not be told of", membership=card.membership_id)
                outcomes[card.id] = Outcome(Fate.AGAIN)

    try:
        async with _teller(issuer, wallets) as teller:
            slots = asyncio.Semaphore(teller.at_once)
            await asyncio.gather(*(one(card, teller, slots) for card in cards))
    except Stopped as why:
        stops.append(why.trouble)
    return outcomes, stops[0] if stops else None


@asynccontextmanager
async def _teller(issuer: db.Row, wallets: Wallets) -> AsyncIterator[Teller]:
    name = issuer["key_file"]
    if issuer["kind"] == PassKind.APPLE.value:
        async with apns(issuer["issuer"], key_path(wallets.settings, name), wallets) as connection:
            yield Phones(issuer, connection, wallets)
    else:
        try:
            account = await asyncio.to_thread(lambda: read_kept(read_key(wallets.settings, name)))
        except NO_ACCOUNT as error:
            raise Stopped(Trouble(PassTrouble.KEY)) from error
        yield Google(issuer, GoogleWallet(account, name, wallets), wallets)


async def _settle(
    cards: Sequence[Claimed], outcomes: Mapping[int, Outcome], stop: Trouble | None, issuer: db.Row, now: datetime
) -> None:
    rest = now + _wait(issuer["troubles"] + 1, stop.seconds) if stop else None
    for card in cards:
        outcome = outcomes.get(card.id)
        await write_all(outcome.writes if outcome else ())
        if rest is not None and (outcome is None or outcome.fate is Fate.STOPPED):
            # the one that met it is tried after the others: perhaps it is its own fault
            later = rest + timedelta(seconds=1 if outcome else 0)
            await _keep(card, later, card.attempts - 1)
        elif outcome is not None and outcome.fate is Fate.AGAIN:
            await _again(card, outcome.trouble, now)
        elif outcome is not None and outcome.again_at is not None:
            await _keep(card, outcome.again_at, 0)
        else:
            await _drop(card, now)
    await _note(list(outcomes.values()), stop, rest, issuer, now)


async def _again(card: Claimed, trouble: Trouble | None, now: datetime) -> None:
    """Until it was tried as often as a job is; the next change begins anew."""
    if card.attempts >= MOST_ATTEMPTS:
        log.warning("a card is given up until it changes again", membership=card.membership_id)
        await _drop(card, now)
    else:
        await _keep(card, now + _wait(card.attempts, trouble.seconds if trouble else None), card.attempts)


def _wait(times: int, asked: int | None) -> timedelta:
    """Twice as long each time; *asked*: seconds, if the other side said when to come back."""
    wait: timedelta = FIRST_WAIT * 2 ** min(times - 1, 12)
    return min(max(wait, timedelta(seconds=asked or 0)), LONGEST_WAIT)


async def _keep(card: Claimed, due_at: datetime, attempts: int) -> None:
    await db.execute(
        "UPDATE card_update SET due_at = $2, attempts = $4 WHERE id = $1 AND attempts = $3",
        card.id, due_at, card.attempts, attempts,
    )  # fmt: skip


async def _drop(card: Claimed, now: datetime) -> None:
    """Unless it changed while it was told."""
    if not await db.execute(
        "DELETE FROM card_update WHERE id = $1 AND attempts = $2 AND changes = $3",
        card.id, card.attempts, card.changes,
    ):  # fmt: skip
        await _keep(card, now, 0)


async def _note(
    outcomes: Sequence[Outcome], stop: Trouble | None, rest: datetime | None, issuer: db.Row, now: datetime
) -> None:
    """For the owner, and the doctor."""
    changes: dict[str, object] = {}
    if any(outcome.fate is Fate.TOLD for outcome in outcomes):
        changes["told_at"] = now
    if stop is not None:
        changes |= {"troubles": issuer["troubles"] + 1, "rests_until": rest}
    elif issuer["troubles"] and any(outcome.writes for outcome in outcomes):
        changes |= {"troubles": 0, "rests_until": None}
    met = [outcome.trouble for outcome in outcomes if outcome.trouble]
    look = next((one for one in met if one.kind is PassTrouble.LOOK), None)
    if look is not None:
        changes |= {"look_answer": look.answer, "look_at": now}
    elif issuer["look_at"] is not None and any(outcome.is_look_taken for outcome in outcomes):
        changes |= {"look_answer": None, "look_at": None}
    trouble = stop or next((one for one in met if one.kind is not PassTrouble.LOOK), None)
    if trouble is not None:
        changes |= {"trouble": trouble.kind, "trouble_answer": trouble.answer, "trouble_at": now}
    if (why := trouble or look) is not None:
        log.warning("cards on phones are not told of changes", merchant=issuer["merchant_id"], wallet=issuer["kind"],
                    why=why.kind.value, answer=why.answer)  # fmt: skip
    if changes:
        # under another key by now, it says nothing of that one
        await PassIssuer.filter(id=issuer["id"], key_file=issuer["key_file"]).update(**changes)


async def bring_back_cards(*, now: datetime, was: datetime) -> None:
    """After the clock went back: what had been due is due, and claims and waits of that time end as any other."""
    await db.execute("UPDATE card_update SET due_at = $1 WHERE attempts = 0 AND due_at > $1 AND due_at <= $2", now, was)
    await db.execute(
        "UPDATE card_update SET due_at = $1 WHERE due_at > $1 AND due_at <= $2",
        now + CLAIM_LENGTH, was + LONGEST_WAIT,
    )  # fmt: skip
    await db.execute("UPDATE pass_issuer SET rests_until = NULL WHERE rests_until > $1", now)
