"""Whoever begins to work somewhere does so at the browser where they said so: nobody else's cookie grows with them."""

from __future__ import annotations

from fiel.core import db
from fiel.identity.mail_tokens import make_mail_token
from fiel.identity.models import MailPurpose
from support.house import PASSWORD, Person
from support.town import CAFE, Town, mailed_token

WHO = "{ viewer { name employments { role } } }"


async def elsewhere(town: Town) -> Person:
    """Another browser of Ana's, or of who has taken her cookie."""
    other = town.house.person()
    await other.do("signIn", email="ana@casa.example", password=PASSWORD)
    assert (await other.ask(WHO))["viewer"] == {"name": "Ana", "employments": []}
    return other


async def test_by_an_invitation(town: Town) -> None:
    other = await elsewhere(town)
    await town.owner.do("inviteEmployee", name="Ana", email="ana.trabaja@casa.example", role="MANAGER")
    await town.house.run_jobs()
    token = mailed_token(town.house, "ana.trabaja@casa.example", "/invitation")
    done = await town.ana.person.do("acceptInvitation", token=token, name="Ana", password="")
    assert done["__typename"] == "AcceptInvitationSuccess", done
    assert (await town.ana.person.ask(WHO))["viewer"]["employments"] == [{"role": "MANAGER"}]
    assert (await other.ask(WHO))["viewer"] is None


async def test_by_registering_a_business(town: Town) -> None:
    other = await elsewhere(town)

    async def claim() -> str:
        return (await make_mail_token(MailPurpose.CLAIM_SERVER, now=town.house.clock()))[0]

    form = {**CAFE, "name": "De Ana", "claim": await db.transaction(claim)}
    done = await town.ana.person.do("registerMerchant", **form)
    assert done["__typename"] == "RegisterMerchantSuccess", done
    assert (await town.ana.person.ask(WHO))["viewer"]["employments"] == [{"role": "OWNER"}]
    assert (await other.ask(WHO))["viewer"] is None
