"""The demo's outbox: what would go out, to look at; nowhere else."""

from __future__ import annotations

import httpx

from fiel.app import make_app
from support.browser import PushService
from support.house import ORIGIN
from support.town import Town, confirm, mail_about

ANA = "ana@casa.example"


async def looked(town: Town, path: str, *, shows_outbox: bool = True) -> httpx.Response:
    app = make_app(town.house.settings, town.house.clock, shows_outbox=shows_outbox)
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url=ORIGIN, headers={"Accept-Language": "en"}) as client:
        return await client.get(path)


async def test_mails_and_pushes_are_listed_and_shown(town: Town, pushes: PushService) -> None:
    await confirm(town, town.ana)
    await town.ana.listens(pushes)
    await town.award(town.ana, 40)
    await town.house.run_jobs()
    listed = await looked(town, "/dev/outbox")
    assert "+40 points at Café Aurora" in listed.text
    assert "You now have 40 points." in listed.text  # the push beside it
    name = str(mail_about(town.house, ANA, "+40")["Message-ID"]).strip("<>").partition("@")[0]
    one = await looked(town, f"/dev/outbox/{name}")
    assert "List-Unsubscribe-Post" in one.text
    html = await looked(town, f"/dev/outbox/{name}/html")
    assert "<strong>40 points</strong>" in html.text
    assert "default-src 'none'" in html.headers["Content-Security-Policy"]  # nothing of a mail runs


async def test_a_name_leads_nowhere_else(town: Town) -> None:
    for name in ("..%2F..%2Ffiel.db", "nobody", "a%00b", "%2e%2e%2f%2e%2e"):
        assert (await looked(town, f"/dev/outbox/{name}")).status_code == 404
        assert (await looked(town, f"/dev/outbox/{name}/html")).status_code == 404


async def test_outside_the_demo_there_is_no_outbox(town: Town) -> None:
    await confirm(town, town.ana)
    answer = await looked(town, "/dev/outbox", shows_outbox=False)
    assert ANA not in answer.text
    assert answer.status_code == 404
