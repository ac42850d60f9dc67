"""Apple's push service as a phone's wallet is told by it: HTTP/2 over TLS that asks for the client's certificate."""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import DataReceived, RequestReceived, StreamEnded

from support.passes import authority
from support.plain_service import certified


@dataclass
class Pushed:
    """*shown*: whose certificate came with it, by its user id."""

    headers: dict[str, str]
    shown: str
    connection: int
    body: bytes = b""

    @property
    def token(self) -> str:
        return self.headers[":path"].removeprefix("/3/device/")


@dataclass(frozen=True, slots=True)
class Says:
    status: int = 200
    reason: str = ""
    timestamp: int | None = None
    """Of a 410, milliseconds."""
    headers: tuple[tuple[str, str], ...] = ()

    @property
    def body(self) -> bytes:
        said: dict[str, object] = {"reason": self.reason} if self.reason else {}
        return json.dumps(said | ({"timestamp": self.timestamp} if self.timestamp else {})).encode() if said else b""


@dataclass
class ApplePush:
    """*answers*: what each token's next pushes are answered; then, and without any, it takes them."""

    url: str = ""
    pushed: list[Pushed] = field(default_factory=list)
    came: asyncio.Queue[Pushed] = field(default_factory=asyncio.Queue)
    connections: int = 0
    answers: dict[str, list[Says]] = field(default_factory=dict)
    meanwhile: Callable[[], Awaitable[None]] | None = None
    """Done once, before the next push is answered."""
    _writers: set[asyncio.StreamWriter] = field(default_factory=set)

    @property
    def tokens(self) -> list[str]:
        return sorted(one.token for one in self.pushed)

    def forget(self) -> None:
        self.pushed.clear()
        self.connections = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._writers.add(writer)
        try:
            await self._talk(reader, writer, self.connections)
        except OSError:
            pass
        finally:
            self._writers.discard(writer)
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int) -> None:
        shown = writer.get_extra_info("ssl_object").getpeercert()["subject"]
        user = next(value for ((name, value),) in shown if name == "userId")
        talk, asked = H2Connection(H2Configuration(client_side=False, header_encoding="utf-8")), dict[int, Pushed]()
        talk.initiate_connection()
        writer.write(talk.data_to_send())
        while data := await reader.read(65_536):
            for event in talk.receive_data(data):
                if isinstance(event, RequestReceived):
                    asked[event.stream_id] = Pushed({str(k): str(v) for k, v in event.headers}, user, number)
                elif isinstance(event, DataReceived):
                    asked[event.stream_id].body += event.data
                    talk.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
                elif isinstance(event, StreamEnded):
                    await self._answer(talk, event.stream_id, asked[event.stream_id])
            writer.write(talk.data_to_send())
            await writer.drain()

    async def _answer(self, talk: H2Connection, stream: int, push: Pushed) -> None:
        self.pushed.append(push)
        self.came.put_nowait(push)
        meanwhile, self.meanwhile = self.meanwhile, None
        if meanwhile is not None:
            await meanwhile()
        waiting = self.answers.get(push.token, [])
        said = waiting.pop(0) if waiting else Says()
        talk.send_headers(stream, [(":status", str(said.status)), *said.headers], end_stream=not said.body)
        if said.body:
            talk.send_data(stream, said.body, end_stream=True)

    def hang_up(self) -> None:
        for writer in self._writers:
            writer.transport.abort()


@asynccontextmanager
async def handshakes_refused(folder: Path) -> AsyncIterator[tuple[str, Path]]:
    """A service that trusts no certificate and says so in an alert (which asyncio's own servers don't send)."""
    tls, _ = certified(folder, "127.0.0.1")
    tls.verify_mode = ssl.CERT_REQUIRED
    with socket.create_server(("127.0.0.1", 0)) as listening:
        refusing = asyncio.create_task(asyncio.to_thread(_refuse, listening, tls))
        yield f"https://127.0.0.1:{listening.getsockname()[1]}", folder / "certificate.pem"
        await refusing


def _refuse(listening: socket.socket, tls: ssl.SSLContext) -> None:
    """One connection; it is read to its end, or the alert would be lost with it."""
    listening.settimeout(60)
    talk = tls.wrap_socket(listening.accept()[0], server_side=True, do_handshake_on_connect=False)
    with suppress(ssl.SSLError):
        talk.do_handshake()
    with socket.socket(fileno=talk.detach()) as plain:
        plain.settimeout(60)
        plain.shutdown(socket.SHUT_WR)
        while plain.recv(4096):
            pass


@asynccontextmanager
async def apple_push(folder: Path) -> AsyncIterator[tuple[ApplePush, Path]]:
    """With the file of the certificate that it shows."""
    tls, _ = certified(folder, "127.0.0.1")
    tls.verify_mode = ssl.CERT_REQUIRED
    tls.load_verify_locations(cadata=authority().public_bytes(Encoding.PEM).decode())
    tls.set_alpn_protocols(["h2"])
    service = ApplePush()
    server = await asyncio.start_server(service.serve, "127.0.0.1", 0, ssl=tls)
    service.url = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield service, folder / "certificate.pem"
    finally:
        server.close()
        service.hang_up()
        await server.wait_closed()
