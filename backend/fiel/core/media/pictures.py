"""A picture as somebody brought it becomes small clean ones of our own: decoded, turned upright, scaled, re-encoded.

Nothing of the original file survives: no script in an SVG (which is refused), no place in its metadata.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from enum import Enum

from PIL import Image, ImageOps, UnidentifiedImageError

from fiel.core.errors import InvalidInput, problem

FORMATS = ("PNG", "JPEG", "WEBP")
MOST_MEGAPIXELS = 25
LEAST_SIDE = 96


class PictureKind(Enum):
    """What a picture is for: its widths in pixels, and whether it is made square."""

    LOGO = ((96, 192, 512), True)
    REWARD = ((320, 640, 1280), False)
    NEWS = ((360, 720, 1440), False)
    REVIEW = ((320, 640, 960), False)
    RECEIPT = ((1280,), False)

    @property
    def widths(self) -> tuple[int, ...]:
        widths: tuple[int, ...] = self.value[0]
        return widths

    @property
    def is_square(self) -> bool:
        return bool(self.value[1])


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
            if width * height > MOST_MEGAPIXELS * 1_000_000:
                raise InvalidInput(problem(path, "PIXELS", most=MOST_MEGAPIXELS, are=-(-width * height // 1_000_000)))
            if min(width, height) < LEAST_SIDE:
                raise InvalidInput(problem(path, "PICTURE_SMALL", least=LEAST_SIDE))
            if opened.format == "JPEG":
                opened.draft("RGB", (kind.widths[-1], kind.widths[-1]))  # decodes a large one at a fraction of its size
            opened.load()
            picture = _plain(opened)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise InvalidInput(problem(path, "PICTURE")) from error
    if kind.is_square:
        picture = _squared(picture)
    largest = picture.width
    widths = [width for width in kind.widths if width <= largest] or [largest]
    return [one for width in widths for one in _encoded(picture, width, with_png=kind.is_square)]


def _plain(opened: Image.Image) -> Image.Image:
    """Upright, in plain colours, without whatever else the file said."""
    try:
        upright = ImageOps.exif_transpose(opened)
    except (OSError, SyntaxError, ValueError):  # metadata that nobody can read turns nothing
        upright = opened
    mode = "RGBA" if "A" in upright.getbands() or "transparency" in upright.info else "RGB"
    plain = Image.new(mode, upright.size)
    plain.paste(upright.convert(mode))
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
