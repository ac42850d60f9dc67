"""The surroundings of a shop with cards on phones: Apple's and Google's services, and a worker that tells them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from fiel.passes.outside import Wallets, wallets
from fiel.passes.telling import tell_due_cards
from support.apple_push import ApplePush, apple_push
from support.google_wallet import GoogleService, google_wallet
from support.passes import PASSWORD, Phone, opened, p12, pass_certificate, sent, service_account
from support.town import Customer, Town

ISSUER = "3388000000012345678"
LONG = datetime(2036, 1, 1, tzinfo=UTC)
"""TLS looks at the machine's clock, not at the test's."""
SETTINGS = (
    "{ passSettings { apple { phones toldAt trouble { kind answer at isOver } }"
    " google { cards toldAt trouble { kind answer at isOver } lookTrouble { kind answer at isOver } } } }"
)


@dataclass
class Vendors:
    town: Town
    apple: ApplePush
    google: GoogleService
    wallets: Wallets

    async def tell(self, seconds: float = 5) -> None:
        """What happened is reacted to; so long after it, what is due is told."""
        await self.town.house.run_jobs()
        self.town.house.clock.move(seconds=seconds)
        await self.tell_now()

    async def tell_now(self) -> None:
        await self.town.house.run_jobs()
        while await tell_due_cards(self.wallets):
            pass

    async def said(self, kind: str) -> Any:
        return (await self.town.owner.ask(SETTINGS))["passSettings"][kind]

    async def sign_for_apple(self) -> None:
        certificate = sent(p12(pass_certificate(ends=LONG)))
        result = await self.town.owner.do("setApplePasses", certificate=certificate, password=PASSWORD)
        assert result["__typename"] == "PassesSuccess", result

    async def sign_for_google(self) -> None:
        result = await self.town.owner.do("setGooglePasses", account=sent(service_account()), issuerId=ISSUER)
        assert result["__typename"] == "PassesSuccess", result

    async def phone_of(self, customer: Customer, folder: Path, token: str, device: str = "d0a1b2c3d4e5f6") -> Phone:
        """One that keeps the customer's card, and was told of it once."""
        answer = await customer.person.client.get("/pass/cafe-aurora.pkpass")
        phone = Phone(self.town.house, opened(answer.content, folder).said, device)
        assert (await phone.register(token)).status_code == 201
        await self.tell()
        self.apple.forget()
        return phone

    async def link_of(self, customer: Customer) -> str:
        asked = '{ wallet(merchant: "cafe-aurora") { passes { google } } }'
        link: str = (await customer.person.ask(asked))["wallet"]["passes"]["google"]
        return link

    async def saved_by(self, customer: Customer) -> str:
        """The card's id at Google."""
        return self.google.save(await self.link_of(customer))


@asynccontextmanager
async def vendors_of(town: Town, folder: Path, apns_url: str | None = None) -> AsyncIterator[Vendors]:
    """*apns_url*: another place than Apple's stand-in."""
    async with apple_push(folder) as (apple, shown), google_wallet(town.house.clock) as google:
        with trusting(shown):
            places = {
                "apns_url": apns_url or apple.url, "google_wallet_url": google.url,
                "google_token_url": f"{google.url}/token",
            }  # fmt: skip
            async with wallets(town.house.settings.model_copy(update=places), town.house.clock) as outside:
                yield Vendors(town, apple, google, outside)


@contextmanager
def trusting(certificates: Path | None) -> Iterator[None]:
    """Whose services this process believes in meanwhile; None: in those of the machine alone. A test that asks for no
    ``monkeypatch`` keeps the plans that others have written."""
    with pytest.MonkeyPatch.context() as patched:
        if certificates is None:
            patched.delenv("SSL_CERT_FILE")
        else:
            patched.setenv("SSL_CERT_FILE", str(certificates))
        yield
