"""A wallet as it changes, the same to all of its customer's apps."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass

import strawberry

from fiel.context import Info, Unauthenticated
from fiel.core.actor import AccountActor
from fiel.core.broker import Event
from fiel.core.clock import Clock
from fiel.core.errors import NotFound
from fiel.core.graphql import subscription
from fiel.core.live import Ended, Telling, live
from fiel.members.graphql import customer
from fiel.members.listening import still_there
from fiel.wallet import loaders
from fiel.wallet.asked import NOTHING, Parts, asked_parts
from fiel.wallet.graphql import Wallet, wallet_from


@strawberry.type
class WalletSubscription:
    @subscription("One's wallet at a merchant, each time something changes in it. Starts with how it is now.")
    async def wallet_changed(self, info: Info, merchant: str) -> AsyncGenerator[Wallet, None]:
        asked, clock, actor = asked_parts(info), info.context.clock, await customer(info)
        row = await loaders.wallet(actor.customer_id, merchant, NOTHING, clock())
        if row is None:
            raise NotFound
        seat = WalletSeat(actor, row["id"], merchant, asked, clock)

        async def begin() -> Wallet:
            found = await _wallet_at(seat)
            if found is None:
                raise NotFound
            return found

        return live(f"customer:{actor.customer_id}", seat, _tell_wallet, begin)


@dataclass(frozen=True, slots=True, eq=False)
class WalletSeat:
    """A customer's app that shows the wallet at one merchant; *asked*: its parts, as in ``asked_parts``."""

    actor: AccountActor
    merchant_id: int
    slug: str
    asked: Parts
    clock: Clock


async def _wallet_at(seat: WalletSeat) -> Wallet | None:
    row = await loaders.wallet(seat.actor.customer_id, seat.slug, seat.asked, seat.clock())
    return wallet_from(row, seat.asked) if row else None


async def _tell_wallet(event: Event, seats: Sequence[WalletSeat]) -> list[Telling[WalletSeat, Wallet]]:
    """The same to all of one customer's apps that show the same of it."""
    there, gone = await still_there(seats, seats[0].clock())
    told: list[Telling[WalletSeat, Wallet]] = [Telling(Ended(Unauthenticated), gone)] if gone else []
    alike: dict[tuple[object, ...], list[WalletSeat]] = {}
    for seat in there:
        if seat.merchant_id == event.merchant_id:
            alike.setdefault((seat.actor.customer_id, seat.slug, seat.asked.all), []).append(seat)
    for some in alike.values():
        wallet = await _wallet_at(some[0])
        if wallet is not None:
            told.append(Telling(wallet, some))
    return told
