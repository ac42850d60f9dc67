"""A real Chromium, a server of its own process, a camera that sees a picture, a push service that decrypts."""

from __future__ import annotations

import asyncio
import base64
import io
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import http_ece
import pytest
from aiohttp import web
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from PIL import Image
from playwright.async_api import Page

from support.copies import Copy, begun, start_copy
from support.ports import free_port

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
SHELL = "chromium-headless-shell"
"""The same browser without windows, at half the cost; it shows no notifications."""
SECONDS_TO_START = 60

# one story goes over both databases; for the others one each will do, since what their screens ask of the server is
# tried on both through GraphQL and REST
ON_SQLITE, ON_POSTGRES = (
    pytest.mark.parametrize("settings", [engine], indirect=True) for engine in ("sqlite", "postgres")
)


async def comes_true(page: Page, asks: str) -> None:
    """*asks*: a function of the page that promises an answer. Playwright's own ``wait_for_function`` takes the promise
    for a yes."""
    async with asyncio.timeout(SECONDS_TO_START):
        await page.evaluate(f"async () => {{ while (!(await ({asks})())) await new Promise(requestAnimationFrame) }}")


def find_chromium() -> str | None:
    """The system's; else, as root on Debian, the one that apt brings; else Playwright's own, where it can be had."""
    found = _installed()
    if found is None and os.geteuid() == 0 and shutil.which("apt-get"):
        subprocess.run(["apt-get", "update", "-qq"], check=False, stdout=subprocess.DEVNULL)
        for package in ("chromium", SHELL):
            subprocess.run(["apt-get", "install", "-y", "-qq", package], check=False, stdout=subprocess.DEVNULL)
        found = _installed()
    if found is None:
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
        own = sorted(Path.home().glob(".cache/ms-playwright/chromium-*/chrome-linux*/chrome"))
        found = str(own[-1]) if own else None
    return found


def find_shell() -> str | None:
    """For what shows no notifications; the whole browser does as well."""
    return shutil.which(SHELL)


def _installed() -> str | None:
    return next((path for path in map(shutil.which, NAMES) if path), None)


@asynccontextmanager
async def served(folder: Path, **environment: str) -> AsyncIterator[RunningServer]:
    """``fiel serve`` in a process of its own, from an empty folder."""
    port = free_port()
    url = f"http://localhost:{port}"
    log = folder / "serve.log"
    variables = {
        **os.environ, "FIEL_DATA_DIR": str(folder), "FIEL_PORT": str(port), "FIEL_PUBLIC_URL": url,
        "FIEL_LOG_LEVEL": "warning", "NO_COLOR": "1", **environment,
    }  # fmt: skip
    process = await begun(["serve"], variables, log)
    try:
        await until_healthy(url, process, log)
        yield RunningServer(url, folder, log, variables, process.pid)
    finally:
        process.terminate()
        await asyncio.wait_for(process.wait(), SECONDS_TO_START)
    # uvicorn stops gracefully and then lets the signal take its course
    assert process.returncode in (0, -signal.SIGTERM), log.read_text()


@dataclass
class RunningServer:
    url: str
    folder: Path
    log: Path
    environment: dict[str, str]
    pid: int

    def printed(self) -> str:
        return self.log.read_text()

    def reconcile(self) -> str:
        log = self.folder / "reconcile.log"
        code = start_copy(["reconcile"], self.environment, log).ends()
        assert code == 0, log.read_text()
        return log.read_text()


async def until_healthy(
    url: str, process: asyncio.subprocess.Process | Copy, log: Path, seconds: int = SECONDS_TO_START
) -> None:
    async with asyncio.timeout(seconds), aiohttp.ClientSession() as http:
        while process.returncode is None:
            try:
                async with http.get(f"{url}/healthz") as answer:
                    if answer.status == 200:
                        return
            except aiohttp.ClientError:
                await asyncio.sleep(0.1)  # between two looks at a process that is starting
    raise RuntimeError(await asyncio.to_thread(log.read_text))


def camera_film(picture: bytes, path: Path) -> None:
    """A Motion-JPEG film of one picture held before the camera, as Chromium's fake camera plays it."""
    frame = Image.new("RGB", (640, 480), "#777777")
    code = Image.open(io.BytesIO(picture)).convert("RGB").resize((400, 400))
    frame.paste(code, (120, 40))
    _film(frame, path)


def page_before_camera(page: Image.Image) -> Image.Image:
    """What a camera sees of a whole A4 page that somebody holds before it: on its side, not quite straight, and with
    one of eight rows in the middle."""
    frame = Image.new("RGB", (1280, 720), "#6B5B4A")
    turned = page.rotate(93, Image.Resampling.BICUBIC, expand=True, fillcolor="#6B5B4A")
    held = turned.resize((1060, round(1060 * turned.height / turned.width)), Image.Resampling.LANCZOS)
    half_a_row = held.width // 16
    frame.paste(held, ((1280 - held.width) // 2 + half_a_row, (720 - held.height) // 2))
    return frame


def frame_film(frame: Image.Image, path: Path) -> None:
    """A film of what a camera sees."""
    _film(frame, path)


def _film(frame: Image.Image, path: Path) -> None:
    encoded = io.BytesIO()
    frame.save(encoded, "JPEG", quality=92)
    path.write_bytes(encoded.getvalue() * 10)


@dataclass
class PushService:
    """RFC 8030 on localhost: takes messages for browsers of one key, decrypts them (RFC 8291) and checks who sent
    them (RFC 8292)."""

    url: str
    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    auth: bytes = field(default_factory=lambda: os.urandom(16))
    inbox: asyncio.Queue[dict[str, Any]] = field(default_factory=asyncio.Queue)
    answers: list[web.Response] = field(default_factory=list)
    """What it answers next, instead of taking the message."""
    hangs: set[str] = field(default_factory=set)
    """Browsers for which it never answers."""
    taken: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    """Whose browser got what, in order."""
    senders: dict[str, str] = field(default_factory=dict)
    """By whose key each browser was last told, base64url."""
    requests: int = 0
    closing: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def subscription(self) -> dict[str, Any]:
        return self.subscription_of("1")

    def subscription_of(self, name: str) -> dict[str, Any]:
        point = self.key.public_key().public_bytes(
            serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
        )
        return {"endpoint": f"{self.url}/push/{name}", "expirationTime": None,
                "keys": {"p256dh": _text(point), "auth": _text(self.auth)}}  # fmt: skip

    @property
    def browser_script(self) -> str:
        """Stands in for the browser's own push service, which a test has no way to."""
        return (
            f"(() => {{ const given = {json.dumps(self.subscription)}; let current = null;"
            " if (Notification.permission === 'denied')"  # as the browser without windows always has it
            " Object.defineProperty(Notification, 'permission', { get: () => 'granted' });"
            " const made = (o) => ({...given, options: o, toJSON: () => given, getKey: () => null,"
            " unsubscribe: async () => { current = null; return true; } });"
            " PushManager.prototype.subscribe = async (o) => (current = made(o));"
            " PushManager.prototype.getSubscription = async () => current; })()"
        )

    async def take(self, request: web.Request) -> web.Response:
        self.requests += 1
        name = request.match_info["name"]
        if name in self.hangs:
            await self.closing.wait()
        if self.answers:
            return self.answers.pop(0)
        self.senders[name] = self._check_sender(request.headers["Authorization"])
        assert request.headers["TTL"].isdecimal()
        plain = http_ece.decrypt(await request.read(), private_key=self.key, auth_secret=self.auth, version="aes128gcm")
        self.taken.append((name, json.loads(plain)))
        await self.inbox.put(json.loads(plain))
        return web.Response(status=201)

    def _check_sender(self, authorization: str) -> str:
        """A token for this service, signed by the key that it names, good for a day at most; answers that key."""
        parts = dict(part.strip().split("=", 1) for part in authorization.removeprefix("vapid ").split(","))
        head, claims, signature = parts["t"].split(".")
        raw = _bytes(signature)
        point = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), _bytes(parts["k"]))
        signed = encode_dss_signature(int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big"))
        point.verify(signed, f"{head}.{claims}".encode(), ec.ECDSA(hashes.SHA256()))
        told = json.loads(_bytes(claims))
        assert told["aud"] == self.url, told
        assert told["sub"].startswith("mailto:"), told
        assert 0 < told["exp"] - time.time() <= 24 * 3600, told
        return parts["k"]


@asynccontextmanager
async def push_service(url: str | None = None) -> AsyncIterator[PushService]:
    """*url*: where it shall be, as a server's settings already name it."""
    service = PushService(url or f"http://127.0.0.1:{free_port()}")
    app = web.Application()
    app.router.add_post("/push/{name}", service.take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", int(service.url.rpartition(":")[2])).start()
    try:
        yield service
    finally:
        service.closing.set()
        await runner.cleanup()


def _bytes(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def _text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
