"""A picture as somebody brought it becomes small clean ones of our own: decoded, turned upright, scaled, re-encoded.

Nothing of the original file survives: no script in an SVG (which is refused), no place in its metadata.
"""

from __future__ import annotations

import io
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum

from PIL import Image, ImageOps, UnidentifiedImageError

from fiel.core.errors import InvalidInput, problem

FORMATS = ("PNG", "JPEG", "WEBP")
MOST_MEGAPIXELS_SCALED = 64
"""Of a JPEG that is decoded at a fraction of its size: what large phones take."""
LEAST_SIDE = 96


class PictureKind(Enum):
    """What a picture is for: its widths in pixels, whether it is made square, and how many megapixels are decoded
    whole; fewer of what anybody may send."""

    LOGO = ((96, 192, 512), True, 25)
    REWARD = ((320, 640, 1280), False, 25)
    NEWS = ((360, 720, 1440), False, 25)
    REVIEW = ((320, 640, 960), False, 16)
    RECEIPT = ((1280,), False, 16)

    @property
    def widths(self) -> tuple[int, ...]:
        widths: tuple[int, ...] = self.value[0]
        return widths

    @property
    def is_square(self) -> bool:
        return bool(self.value[1])

    @property
    def most_megapixels(self) -> int:
        return int(self.value[2])


@dataclass(frozen=True, slots=True)
class Encoded:
    """One size, ready to be kept. *type* is ``webp`` or ``png``."""

    width: int
    height: int
    type: str
    data: bytes


def read_picture(data: bytes, kind: PictureKind, path: str) -> list[Encoded]:
    """The sizes of *kind*, never larger than the original. Takes a while: call it in a thread.

    Raises InvalidInput at *path* for what is no PNG, JPEG or WebP, is too large or too small.
    """
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as opened:
            width, height = opened.size
            # a progressive one is held whole, whatever size is asked of it
            is_scaled = opened.format == "JPEG" and "progressive" not in opened.info
            most = MOST_MEGAPIXELS_SCALED if is_scaled else kind.most_megapixels
            if width * height > most * 1_000_000:
                raise InvalidInput(problem(path, "PIXELS", most=most, are=-(-width * height // 1_000_000)))
            if min(width, height) < LEAST_SIDE:
                raise InvalidInput(problem(path, "PICTURE_SMALL", least=LEAST_SIDE))
            if opened.format == "JPEG":
                opened.draft("RGB", (kind.widths[-1], kind.widths[-1]))  # decodes a large one at a fraction of its size
            opened.load()
            picture = _reduced(opened, kind)
        del opened  # the large one is let go
        return _sizes(_plain(picture), kind)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise InvalidInput(problem(path, "PICTURE")) from error


def _sizes(picture: Image.Image, kind: PictureKind) -> list[Encoded]:
    """Raises ValueError where it is too tall for WebP."""
    if kind.is_square:
        picture = _squared(picture)
    largest = picture.width
    widths = [width for width in kind.widths if width <= largest] or [largest]
    return [one for width in widths for one in _encoded(picture, width, with_png=kind.is_square)]


def _reduced(opened: Image.Image, kind: PictureKind) -> Image.Image:
    """In plain colours, and hardly twice as large as is needed: whatever comes after copies that alone."""
    mode = "RGBA" if "A" in opened.getbands() or "transparency" in opened.info else "RGB"
    plain = opened if opened.mode == mode else opened.convert(mode)
    return plain.reduce(max(1, min(opened.size) // (2 * kind.widths[-1])))


def _plain(picture: Image.Image) -> Image.Image:
    """Upright, without whatever else the file said."""
    with suppress(OSError, SyntaxError, ValueError):  # metadata that nobody can read turns nothing
        ImageOps.exif_transpose(picture, in_place=True)
    plain = Image.new(picture.mode, picture.size)
    plain.paste(picture)
    return plain


def _squared(picture: Image.Image) -> Image.Image:
    """The whole of it on a square; what is added is see-through, or white where the picture has no such thing."""
    side = max(picture.size)
    if picture.size == (side, side):
        return picture
    ground = Image.new(picture.mode, (side, side), (255, 255, 255, 0)[: len(picture.getbands())])
    ground.paste(picture, ((side - picture.width) // 2, (side - picture.height) // 2))
    return ground


def _encoded(picture: Image.Image, width: int, *, with_png: bool) -> list[Encoded]:
    height = max(1, round(picture.height * width / picture.width))
    sized = picture.resize((width, height), Image.Resampling.LANCZOS)
    found = [Encoded(width, height, "webp", _bytes(sized, "WEBP", quality=82, method=4))]
    if with_png:  # what home screens and PDF take
        found.append(Encoded(width, height, "png", _bytes(sized, "PNG", optimize=True)))
    return found


def _bytes(picture: Image.Image, format: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, format, **options)
    return buffer.getvalue()
