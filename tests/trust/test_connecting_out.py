"""Addresses that strangers give us lead to nothing of ours, whatever they are written like and come to mean later."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from fiel.core.network import is_public
from fiel.core.settings import load_settings
from fiel.messaging.public_addresses import PublicResolver
from fiel.messaging.push import endpoints
from fiel.messaging.push.connection import Unreachable
from fiel.messaging.services import services
from fiel.messaging.webhooks import addresses
from support.house import House
from support.listener import Listener
from support.siege import P256DH
from support.town import Town

OURS = (
    "127.0.0.1", "127.255.255.254", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254",
    "100.64.0.1", "192.0.0.8", "192.88.99.1", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1",
    "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "::ffff:0:127.0.0.1", "64:ff9b::7f00:1",
    "64:ff9b:1::a00:1", "2002:7f00:1::", "2001::1", "fe80::1", "fe80::1%eth0", "fec0::1", "fd00:ec2::254", "fc00::1",
    "ff02::1", "5f00::1", "", "localhost", "x",
)  # fmt: skip
WRITTEN = (
    "127.1", "2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "127.0.0.1.", "１２７.０.０.１", "127。0。0。1",
    "①②⑦.0.0.1", "localhost", "LOCALHOST", "localhost.", "localtest", "till.local", "a.internal", "metadata",
    "metadata.google.internal", "a.localhost", "router.home.arpa", "[::1]", "[::ffff:127.0.0.1]", "[::]", "[fe80::1]",
    "[64:ff9b::a9fe:a9fe]", "169.254.169.254", "0", "0.0.0.0", "user@shop.example", "user:pass@shop.example",
    "shop.example@127.0.0.1", "127.0.0.1#@shop.example", "shop.example:0", "shop.example:99999",
    "shop.example\\@127.0.0.1", "127.0.0.1%2f.shop.example", "shop.example%00", "shop.example\t", "shop .example", "",
    "a" * 64 + ".example", ".".join(["a" * 60] * 6) + ".example", "-.example", "shop..example", ".example",
)  # fmt: skip
"""Hosts of an https address that no webhook may have."""


@pytest.mark.parametrize("address", OURS)
def test_addresses_of_ours(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "93.184.216.34", "2606:2800:220:1::1", "2a00:1450:4003::200e"])
def test_addresses_of_anybody(address: str) -> None:
    assert is_public(address)


async def test_a_webhook_has_a_public_name(town: Town) -> None:
    for host in WRITTEN:
        told = await town.owner.do("saveWebhook", webhook={"name": "x", "url": f"https://{host}/hook"})
        assert told["__typename"] == "InvalidInput", host
        assert not addresses.is_allowed(f"https://{host}/hook", town.house.settings)


TO_PUSH = (

    *(f"https://{host}/x" for host in WRITTEN),
    "https://127.0.0.1\\.push.apple.com/x", "https://evil.example%2f.push.apple.com/x",
    "https://evil.example%00.push.apple.com/x", "https://evil_.push.apple.com/x",
    "https://evil.example#.push.apple.com/", "https://evil.example?.push.apple.com/",
    "https://fcm.googleapis.com:8443/x", "https://fcm.googleapis.com./x", "https://fcm.googleapis.com\n/x",
    "https://x@fcm.googleapis.com/x", "http://fcm.googleapis.com/x", "ftp://fcm.googleapis.com/x",
    "https://fcm.googleapis.com.evil.example/x", "https://.push.apple.com/x", "https://push.apple.com/x",
    f"https://{'a' * 64}.push.apple.com/x", f"https://{'.'.join(['a' * 60] * 5)}.push.apple.com/x",
    "//fcm.googleapis.com/x", "https:fcm.googleapis.com/x", "https:///fcm.googleapis.com/x", "https://[::1/x",
    )  # fmt: skip
"""Endpoints that no browser's push service has."""


async def test_a_push_goes_to_a_push_service(town: Town) -> None:
    settings, keys = load_settings(), {"p256dh": P256DH, "auth": "AAAAAAAAAAAAAAAAAAAAAA"}
    for url in TO_PUSH:
        assert not endpoints.is_allowed(url, settings), url
        told = await town.ana.person.do("subscribePush", endpoint=url, **keys)
        assert told["__typename"] == "InvalidInput", url
        endpoints.origin_of(url)  # whatever was kept once, it raises nothing
    for url in (
        "https://fcm.googleapis.com/fcm/send/a:b-c_d", "https://FCM.googleapis.com:443/x?y=1",
        "https://web.push.apple.com/QAbc", "https://wns2-par02p.notify.windows.com/w/?token=a%2fb%3d",
    ):  # fmt: skip
        assert endpoints.is_allowed(url, settings), url


class Names:
    """A name server that answers what the test says, one answer after the other."""

    def __init__(self, *answers: list[str]) -> None:
        self.answers = list(answers)

    async def resolve(self, host: str, port: int = 0, family: Any = socket.AF_INET) -> Any:
        found = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return [
            {"hostname": host, "host": one, "port": port, "family": family, "proto": 0, "flags": 0} for one in found
        ]

    async def close(self) -> None:
        pass


async def test_of_what_a_name_means_only_the_public_is_taken() -> None:
    resolver = PublicResolver(frozenset({("till.shop", 8443)}))
    resolver._inner = Names(["10.0.0.1", "8.8.8.8", "64:ff9b::a00:1", "::ffff:10.0.0.1"], ["127.0.0.1"])  # type: ignore[assignment]
    assert [one["host"] for one in await resolver.resolve("shop.example", 443)] == ["8.8.8.8"]
    with pytest.raises(OSError, match="no public address"):
        await resolver.resolve("shop.example", 443)
    assert [one["host"] for one in await resolver.resolve("till.shop", 8443)] == ["127.0.0.1"]
    with pytest.raises(OSError, match="no public address"):
        await resolver.resolve("till.shop", 22)


@asynccontextmanager
async def a_machine_of_ours() -> AsyncIterator[tuple[int, list[str]]]:
    """Its port, and what came to it."""
    came: list[str] = []

    async def hear(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        came.append("somebody")
        writer.close()

    server = await asyncio.start_server(hear, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1], came


@pytest.mark.parametrize("means", [["127.0.0.1"], ["::ffff:127.0.0.1"], ["::1"], ["0.0.0.0"]])
async def test_a_name_that_comes_to_mean_us_reaches_nothing(
    house: House, monkeypatch: pytest.MonkeyPatch, means: list[str]
) -> None:
    monkeypatch.setattr(aiohttp, "ThreadedResolver", lambda: Names(means))
    async with a_machine_of_ours() as (port, came), services(house.settings, house.clock) as outside:
        with pytest.raises(aiohttp.ClientConnectorError):
            await outside.hooks.post(f"https://rebound.example:{port}/hook", data=b"x")
        with pytest.raises(Unreachable):
            await outside.poster.post(f"https://rebound.example:{port}/hook", {}, b"x")
        assert came == []


async def test_a_webhook_is_not_led_elsewhere(town: Town, listener: Listener) -> None:
    async with a_machine_of_ours() as (port, came):
        url = f"{listener.url}/hook"
        saved = await town.owner.do("saveWebhook", webhook={"name": "x", "url": url, "kinds": ["points.earned"]})
        assert saved["__typename"] == "WebhookSuccess"
        for status in (301, 302, 303, 307, 308):
            listener.answers.append(web.Response(status=status, headers={"Location": f"http://127.0.0.1:{port}/"}))
            await town.award(town.ana, 5)
            await town.house.run_jobs()
        assert came == []
