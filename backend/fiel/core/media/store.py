"""Keeping and finding files."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from tempfile import SpooledTemporaryFile
from typing import Any

from fiel.core import db
from fiel.core.errors import InvalidInput, NotFound, problem
from fiel.core.ids import Draw, base32
from fiel.core.keep import KEEP, Keep
from fiel.core.media.decoding import decode, place_in_line
from fiel.core.media.pictures import Encoded, PictureKind

LARGEST_PICTURE = 12_000_000
LARGEST_TABLE = 40_000_000
"""Bytes."""
PART = 256 * 1024
UNUSED_KEPT_FOR = timedelta(days=1)
DROPPED_KEPT_FOR = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that is kept: its sizes share *key*; *width* and *height* are the largest one's."""

    key: str
    width: int
    height: int
    widths: tuple[int, ...]

    def as_json(self) -> dict[str, object]:
        return {"key": self.key, "width": self.width, "height": self.height, "widths": list(self.widths)}

    @staticmethod
    def of(value: Any) -> Picture | None:
        """From a JSON column, as text or read already."""
        kept: Mapping[str, Any] | None = db.from_json(value) if value else None
        return Picture(kept["key"], kept["width"], kept["height"], tuple(kept["widths"])) if kept else None

    def url(self, width: int, type: str = "webp") -> str:
        """The smallest size that is at least *width* wide, else the largest."""
        found = next((one for one in self.widths if one >= width), self.widths[-1])
        return f"/media/{self.key}-{found}.{type}"

    @property
    def srcset(self) -> str:
        return ", ".join(f"{self.url(width)} {width}w" for width in self.widths)


@dataclass(frozen=True, slots=True)
class StoredUpload:
    id: int
    name: str
    size: int
    sha256: str


class Uploading:
    """A file on its way in, a context manager: on disk until it is whole, so that a slow sender keeps neither memory
    nor the database."""

    def __init__(self, largest: int) -> None:
        self.largest = largest
        self.size = 0
        self._hash = hashlib.sha256()
        self._closing = ExitStack()

    def __enter__(self) -> Uploading:
        self._file = self._closing.enter_context(SpooledTemporaryFile(max_size=PART))
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.close()

    def add(self, chunk: bytes) -> None:
        """Raises InvalidInput past *largest* bytes."""
        self.size += len(chunk)
        if self.size > self.largest:
            raise InvalidInput(problem("file", "FILE_LARGE", most=self.largest // 1_000_000))
        self._hash.update(chunk)
        self._file.write(chunk)

    def bytes(self) -> bytes:
        """All that came. Raises InvalidInput for an empty file."""
        self._require_some()
        self._file.seek(0)
        return self._file.read()

    def _require_some(self) -> None:
        if self.size == 0:
            raise InvalidInput(problem("file", "FILE_EMPTY"))

    async def keep(self, merchant_id: int, employee_id: int, name: str, *, now: datetime) -> StoredUpload:
        """Raises InvalidInput for an empty file."""
        self._require_some()
        digest = self._hash.hexdigest()

        async def body() -> int:
            self._file.seek(0)
            rows = await db.returning(
                "INSERT INTO upload (merchant_id, employee_id, name, size, sha256, created_at)"
                " VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
                merchant_id, employee_id, name[:200], self.size, digest, now,
            )  # fmt: skip
            for number, part in enumerate(iter(lambda: self._file.read(PART), b"")):
                await db.execute(
                    "INSERT INTO upload_part (upload_id, number, data) VALUES ($1, $2, $3)", rows[0]["id"], number, part
                )
            return int(rows[0]["id"])

        return StoredUpload(await db.transaction(body), name, self.size, digest)


async def upload_of(merchant_id: int, employee_id: int, upload_id: int) -> StoredUpload:
    """Somebody's own upload. Raises NotFound."""
    row = await db.fetch_one(
        "SELECT id, name, size, sha256 FROM upload WHERE id = $1 AND merchant_id = $2 AND employee_id = $3",
        upload_id,
        merchant_id,
        employee_id,
    )
    if row is None:
        raise NotFound
    return StoredUpload(row["id"], row["name"], row["size"], row["sha256"])


async def keep_upload(upload_id: int, *, now: datetime) -> bool:
    """Somebody goes on with it later than today; False where somebody does already."""
    return bool(await db.execute("UPDATE upload SET kept_at = $2 WHERE id = $1 AND kept_at IS NULL", upload_id, now))


async def release_upload(upload_id: int) -> None:
    """Nobody needs it any more: the next round drops it."""
    await db.execute("UPDATE upload SET kept_at = NULL WHERE id = $1", upload_id)


async def read_upload(upload_id: int) -> AsyncIterator[bytes]:
    """The file, a part at a time."""
    number = 0
    while True:
        row = await db.fetch_one("SELECT data FROM upload_part WHERE upload_id = $1 AND number = $2", upload_id, number)
        if row is None:
            return
        yield bytes(row["data"])
        number += 1


async def keep_picture(
    upload: StoredUpload, kind: PictureKind, merchant_id: int, path: str, *, now: datetime,
    draw: Draw = secrets.token_bytes,
) -> Picture:  # fmt: skip
    """Decode an upload and keep its sizes. Outside any transaction: it takes a while. Raises InvalidInput at *path*,
    Throttled."""
    if upload.size > LARGEST_PICTURE:
        raise InvalidInput(problem(path, "FILE_LARGE", most=LARGEST_PICTURE // 1_000_000))
    with place_in_line():
        data = b"".join([part async for part in read_upload(upload.id)])
        sizes = await decode(lambda: data, kind, path)
    return await _keep(sizes, merchant_id, None, now=now, draw=draw)


async def bring_picture(
    read: Callable[[], bytes], kind: PictureKind, merchant_id: int, path: str, *, now: datetime,
    draw: Draw = secrets.token_bytes,
) -> Picture:  # fmt: skip
    """``keep_picture`` of a file that is at hand: *read* is called in a thread, when its turn has come. It counts as
    dropped until ``hold_picture``, so that of what nothing comes nothing stays."""
    with place_in_line():
        sizes = await decode(read, kind, path)
    return await _keep(sizes, merchant_id, now, now=now, draw=draw)


async def _keep(
    sizes: Sequence[Encoded], merchant_id: int, dropped_at: datetime | None, *, now: datetime, draw: Draw
) -> Picture:
    key = base32(draw(15))

    async def body() -> None:
        for one in sizes:
            await db.execute(
                "INSERT INTO media_file (merchant_id, key, width, type, data, created_at, dropped_at)"
                " VALUES ($1, $2, $3, $4, $5, $6, $7)",
                merchant_id, key, one.width, one.type, one.data, now, dropped_at,
            )  # fmt: skip

    await db.transaction(body)
    largest = sizes[-1]
    return Picture(key, largest.width, largest.height, tuple(sorted({one.width for one in sizes})))


async def picture_column(
    merchant_id: int, employee_id: int, given: int | Keep | None, kind: PictureKind, *, now: datetime
) -> dict[str, Any]:
    """What a form says of its picture, as the column to write: nothing, null, or an upload that is kept now.

    Outside any transaction. Raises NotFound, InvalidInput at ``picture``.
    """
    if given is KEEP:
        return {}
    if given is None:
        return {"picture": None}
    upload = await upload_of(merchant_id, employee_id, given)
    return {"picture": (await keep_picture(upload, kind, merchant_id, "picture", now=now)).as_json()}


async def hold_picture(picture: Picture) -> None:
    """Something shows it from now on."""
    await db.execute("UPDATE media_file SET dropped_at = NULL WHERE key = $1", picture.key)


async def take_back_picture(kept: Any) -> dict[str, object] | None:
    """A picture that was dropped, by its JSON, is shown again; as a column. None: its files have gone meanwhile."""
    picture = Picture.of(kept)
    if picture is None:
        return None
    there = await db.execute("UPDATE media_file SET dropped_at = NULL WHERE key = $1", picture.key)
    return picture.as_json() if there else None


async def drop_picture(picture: Picture | None, *, now: datetime) -> None:
    """Nobody is told of it any more; its files go after a month."""
    if picture is not None:
        await db.execute("UPDATE media_file SET dropped_at = $2 WHERE key = $1", picture.key, now)


async def media_file(key: str, width: int, type: str) -> bytes | None:
    row = await db.fetch_one(
        "SELECT data FROM media_file WHERE key = $1 AND width = $2 AND type = $3", key, width, type
    )
    return bytes(row["data"]) if row else None


async def purge_media(*, now: datetime) -> int:
    """Drop uploads that nothing came of, and pictures replaced a month ago; how many rows."""
    unused = "kept_at IS NULL AND created_at < $1"
    await db.execute(
        f"DELETE FROM upload_part WHERE upload_id IN (SELECT id FROM upload WHERE {unused})", now - UNUSED_KEPT_FOR
    )
    uploads = await db.execute(f"DELETE FROM upload WHERE {unused}", now - UNUSED_KEPT_FOR)
    return uploads + await db.execute("DELETE FROM media_file WHERE dropped_at < $1", now - DROPPED_KEPT_FOR)
