"""Messages a second against npm ``web-push`` with a keep-alive agent, both to one local push service over TLS: what
``web-push`` does (encrypted, signed, posted), and the whole pipeline (claimed before it, settled after it). And the
time to reach a hundred thousand browsers.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import ssl
import statistics
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import orjson
import psutil

from bench.imports import Peak
from bench.results import tell
from bench.sizes import sized
from fiel.core import db
from fiel.core.settings import Settings, load_settings
from fiel.messaging.campaigns.going_out import go_out
from fiel.messaging.mails.transport import Postman
from fiel.messaging.public_addresses import PublicResolver
from fiel.messaging.push.claiming import Lane
from fiel.messaging.push.pipeline import AT_ONCE, ROUNDS_AT_ONCE, send_due_pushes
from fiel.messaging.push.posting import Poster
from fiel.messaging.push.sending import Fate, Target, send
from fiel.messaging.push.vapid import load_or_make_keys
from fiel.messaging.services import Services
from support.browser import PushService
from support.crowd import crowd
from support.ports import free_port
from support.town import Town, key

ROUNDS, MESSAGES, MANY = sized(5), sized(3_000, 100), sized(100_000, 300)
WEB_PUSH = "web-push@3.6.7"
SERVICE = """
const fs = require("node:fs"), https = require("node:https");
const [port, key, cert] = process.argv.slice(2);
const options = { key: fs.readFileSync(key), cert: fs.readFileSync(cert), keepAliveTimeout: 60000 };
https.createServer(options, (request, response) => {
  request.resume();
  request.on("end", () => { response.writeHead(201); response.end(); });
}).listen(Number(port), "127.0.0.1", () => console.log("ready"));
"""
PEER = """
const https = require("node:https"), webpush = require("web-push");
const { origin, keys, count, atOnce } = JSON.parse(process.argv[2]);
const vapid = webpush.generateVAPIDKeys();
webpush.setVapidDetails("mailto:ops@fiel.example", vapid.publicKey, vapid.privateKey);
const agent = new https.Agent({ keepAlive: true, maxSockets: atOnce });
const payload = JSON.stringify({ web_push: 8030, notification: { title: "Hola", body: "Hoy, dos por uno." } });
let next = 0;
async function lane() {
  while (next < count) {
    const endpoint = `${origin}/push/${next++}`;
    await webpush.sendNotification({ endpoint, keys }, payload, { agent, TTL: 86400 });
  }
}
const start = process.hrtime.bigint(), worked = process.cpuUsage();
Promise.all(Array.from({ length: atOnce }, lane)).then(() => {
  const { user, system } = process.cpuUsage(worked);
  console.log(Number(process.hrtime.bigint() - start) / 1e9, (user + system) / 1e6);
  agent.destroy();
});
"""


async def measure_pushes(name: str, settings: Settings, town: Town, *, many: bool) -> None:
    """*many*: the hundred thousand too."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        print(f"{name}, push: node and npm are needed for the peer")
        return
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        await _run(npm, "install", "--silent", "--no-fund", "--no-audit", WEB_PUSH, cwd=place)
        async with local_service(node, place) as origin, sender(settings, town, origin, place / "cert.pem") as services:
            keys = PushService(origin).subscription["keys"]
            town.house.clock.now = datetime.now(UTC)
            await town.manager.sign_in_again()
            merchant = (await db.fetch("SELECT id FROM merchant WHERE slug = 'cafe-aurora'"))[0]["id"]
            await crowd(merchant, MESSAGES, origin, keys, town.house.clock())
            asked = orjson.dumps(
                {"origin": origin, "keys": keys, "count": MESSAGES, "atOnce": AT_ONCE * ROUNDS_AT_ONCE}
            ).decode()
            ratios, processor, speeds, alone = [], [], [], []
            for _ in range(ROUNDS):
                mine, worked = await ours(town, services)
                theirs, they_worked = map(float, (await _run(node, "peer.js", asked, cwd=place)).split())
                ratios.append(theirs / mine)
                processor.append(worked / they_worked)
                speeds.append(MESSAGES / mine)
                alone.append(theirs / await only_sent(services, origin, keys))
            tell("push_alone", name, alone)
            tell("push", name, ratios, more=f"({statistics.median(speeds):,.0f} messages a second)")
            tell("push_cpu", name, processor)
            if many:
                await crowd(merchant, MANY - MESSAGES, origin, keys, town.house.clock())
                await reach_all(name, town, services)


async def ours(town: Town, services: Services) -> tuple[float, float]:
    """Seconds, and those of our CPU, for what waits, once everybody has it in the inbox."""
    campaign = await _campaign(town)
    await go_out({"campaign_id": campaign}, services)
    start, worked = time.perf_counter(), time.process_time()
    await sent(services)
    return time.perf_counter() - start, time.process_time() - worked


async def sent(services: Services) -> None:
    """What is due, as a worker does it."""

    async def one() -> None:
        while await send_due_pushes(services, Lane.MANY):
            pass

    await asyncio.gather(*(one() for _ in range(ROUNDS_AT_ONCE)))


async def only_sent(services: Services, origin: str, keys: dict[str, str]) -> float:
    """Seconds for as many messages from the hand: nothing is claimed before and written down after."""
    payload: dict[str, object] = {"web_push": 8030, "notification": {"title": "Hola", "body": "Hoy, dos por uno."}}
    numbers = iter(range(MESSAGES))

    async def lane() -> None:
        for number in numbers:
            target = Target(f"{origin}/push/{number}", keys["p256dh"], keys["auth"], services.vapid.public)
            outcome = await send(target, payload, services, urgent=False, seconds_to_live=86400)
            if outcome.fate is not Fate.TAKEN:
                raise RuntimeError(f"a push was not taken: {outcome}")

    start = time.perf_counter()
    await asyncio.gather(*(lane() for _ in range(AT_ONCE * ROUNDS_AT_ONCE)))
    return time.perf_counter() - start


async def reach_all(name: str, town: Town, services: Services) -> None:
    """From the press of the button to the last browser, with the most memory that it took."""
    campaign = await _campaign(town)
    process, peak, done = psutil.Process(), Peak(), asyncio.Event()

    async def watch() -> None:
        while not done.is_set():
            peak.megabytes = max(peak.megabytes, process.memory_info().rss / 1e6)
            await asyncio.wait({asyncio.create_task(done.wait())}, timeout=0.2)

    before = process.memory_info().rss / 1e6
    watching = asyncio.create_task(watch())
    start = time.perf_counter()
    while True:
        await go_out({"campaign_id": campaign}, services)
        await sent(services)
        [row] = await db.fetch("SELECT state, people FROM push_campaign WHERE id = $1", campaign)
        if row["state"] == "SENT":
            break
    taken = time.perf_counter() - start
    done.set()
    await watching
    memory = f"memory {before:.0f} MB before, {peak.megabytes:.0f} MB at most"
    tell("push_all", name, taken, "s", f"({row['people']:,}, {row['people'] / taken:,.0f} a second; {memory})")


async def _campaign(town: Town) -> int:
    push = {"title": "Hola", "body": "Hoy, dos por uno."}
    form = {"push": push, "idempotencyKey": key(), "merchant": "cafe-aurora"}
    result = await town.manager.do("sendPush", **form)
    assert result["__typename"] == "SendPushSuccess", result
    return int((await db.fetch("SELECT max(id) AS id FROM push_campaign"))[0]["id"])


@asynccontextmanager
async def sender(settings: Settings, town: Town, origin: str, certificate: Path) -> AsyncIterator[Services]:
    allowed = load_settings(**{**settings.model_dump(), "push_extra_origins": origin})
    tls = ssl.create_default_context(cafile=str(certificate))
    async with aclosing(Poster(PublicResolver(), tls)) as poster:
        keys = load_or_make_keys(allowed)
        yield Services(allowed, town.house.clock, poster, town.house.http, keys, Postman(allowed, town.house.clock))


@asynccontextmanager
async def local_service(node: str, folder: Path) -> AsyncIterator[str]:
    port = free_port()
    (folder / "service.js").write_text(SERVICE)
    (folder / "peer.js").write_text(PEER)
    await _run(
        "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1",
        "-keyout", "key.pem", "-out", "cert.pem", "-subj", "/CN=localhost",
        "-addext", "subjectAltName=IP:127.0.0.1", cwd=folder,
    )  # fmt: skip
    process = await asyncio.create_subprocess_exec(
        node, "service.js", str(port), "key.pem", "cert.pem", cwd=folder, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    await process.stdout.readline()
    try:
        yield f"https://127.0.0.1:{port}"
    finally:
        process.terminate()
        await process.wait()


async def _run(*command: str, cwd: Path) -> str:
    process = await asyncio.create_subprocess_exec(
        *command, cwd=cwd, env={**os.environ, "NODE_TLS_REJECT_UNAUTHORIZED": "0"},
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    output, _ = await process.communicate()
    if process.returncode:
        raise RuntimeError(f"{command[0]} ended with {process.returncode}")
    return output.decode()
