"""A push service down at the bytes: it reads requests and answers whatever a test wants."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

TAKEN = b"HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n"
Answer = Callable[[asyncio.StreamWriter, int], Awaitable[None]]
"""Answers the request of this number, from 1."""


@dataclass
class PlainService:
    """*left*: set when a connection has ended, by either side."""

    answer: Answer
    port: int = 0
    connections: int = 0
    at_once: int = 0
    most_at_once: int = 0
    requests: list[bytes] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    left: asyncio.Event = field(default_factory=asyncio.Event)
    _writers: set[asyncio.StreamWriter] = field(default_factory=set)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/push/1"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self._writers.add(writer)
        try:
            while not writer.is_closing():
                head = await reader.readuntil(b"\r\n\r\n")
                length = int(head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0])
                self.requests.append(head)
                self.bodies.append(await reader.readexactly(length))
                await self.answer(writer, len(self.requests))
        except (asyncio.IncompleteReadError, OSError):
            pass
        finally:
            self.at_once -= 1
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()
            self._writers.discard(writer)
            self.left.set()

    def close(self) -> None:
        for writer in self._writers:
            writer.transport.abort()


def says(*answers: bytes) -> Answer:
    """One after the other, the last one ever after."""

    async def answer(writer: asyncio.StreamWriter, number: int) -> None:
        writer.write(answers[min(number, len(answers)) - 1])
        await writer.drain()

    return answer


@asynccontextmanager
async def plain_service(answer: Answer, tls: ssl.SSLContext | None = None) -> AsyncIterator[PlainService]:
    service = PlainService(answer)
    server = await asyncio.start_server(service.serve, "127.0.0.1", 0, ssl=tls)
    service.port = server.sockets[0].getsockname()[1]
    try:
        yield service
    finally:
        server.close()
        service.close()
        await server.wait_closed()


def certified(folder: Path, name: str) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """What a service shows that is called *name* (or has this address), and what trusts it."""
    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "a push service")])
    known = x509.IPAddress(ip_address(name)) if name[0].isdecimal() else x509.DNSName(name)
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([known]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    shown, secret = folder / "certificate.pem", folder / "key.pem"
    shown.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(shown, secret)
    return serving, ssl.create_default_context(cafile=str(shown))
