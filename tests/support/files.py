"""Files as people bring them: pictures drawn here, uploads sent as the panel sends them."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any
from urllib.parse import quote

from PIL import Image

from support.house import Person


def picture(width: int = 600, height: int = 400, format: str = "PNG", color: str = "#0B5D4B", **options: Any) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (width, height), color).save(buffer, format, **options)
    return buffer.getvalue()


def vast(width: int, height: int) -> bytes:
    """A whole PNG, black, of a bit a pixel: quickly packed, and for whoever opens it as large as any of its size."""
    packed, line = zlib.compressobj(1), b"\0" * (1 + -(-width // 8))
    lines = b"".join([*(packed.compress(line) for _ in range(height)), packed.flush()])
    parts = ((b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)), (b"IDAT", lines), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in parts
    )


async def upload(person: Person, data: bytes, name: str = "foto.png", **headers: str) -> Any:
    """The answer's status and body."""
    told = {"Content-Type": "application/octet-stream", "X-File-Name": quote(name), "Accept-Language": "en"}
    return await person.client.post("/upload?merchant=cafe-aurora", content=data, headers={**told, **headers})


async def uploaded(person: Person, data: bytes, name: str = "foto.png") -> str:
    """The id of an upload that was taken."""
    answer = await upload(person, data, name)
    assert answer.status_code == 200, answer.text
    identifier: str = answer.json()["id"]
    return identifier
