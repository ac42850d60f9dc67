"""Files as people bring them: pictures drawn here, uploads sent as the panel sends them."""

from __future__ import annotations

import io
from typing import Any
from urllib.parse import quote

from PIL import Image

from support.house import Person


def picture(width: int = 600, height: int = 400, format: str = "PNG", color: str = "#0B5D4B", **options: Any) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (width, height), color).save(buffer, format, **options)
    return buffer.getvalue()


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
