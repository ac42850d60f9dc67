"""Small things that would become large: pictures, tables, compressed and nested bodies, documents."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
import struct
import tracemalloc
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

import pytest
from graphql import GraphQLObjectType, parse
from PIL import Image, PngImagePlugin

from fiel.app import schema
from fiel.core.errors import InvalidInput
from fiel.core.media.pictures import PictureKind, read_picture
from fiel.edge.limits import (
    DEEPEST,
    LONGEST_UNASKED,
    MOST_ALIASES,
    MOST_DIRECTIVES,
    MOST_FIELDS,
    check_limits,
)
from support.app_documents import app_documents
from support.costs import calls_counted, counted
from support.files import picture, upload
from support.house import House, Person
from support.oddments import TELLING
from support.town import Town

MEGABYTE = 1_000_000
SECONDS = 20
MOST_CALLS = 500_000
"""Of functions: a tenth of a second or so."""
SCRIPT = b"<script>alert('hit')</script>"


def png_of(width: int, height: int, *, colour: int = 2, rows: int = 1) -> bytes:
    """A PNG that says how large it is, with a row or less of it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0)
    lines = zlib.compress(bytes(min(1 + 3 * width, 500_000)) * rows, 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")


def with_text_bomb() -> bytes:
    """A picture with a comment of a hundred megabytes, packed into a few kilobytes."""
    told = PngImagePlugin.PngInfo()
    told.add_text("Comment", "A" * (100 * MEGABYTE), zip=True)
    return picture(200, 200, pnginfo=told)


def animated(frames: int) -> bytes:
    first, *others = [Image.new("RGB", (200, 200), (n % 256, 0, 0)) for n in range(frames)]
    out = io.BytesIO()
    first.save(out, "WEBP", save_all=True, append_images=others, duration=1)
    return out.getvalue()


def bombs() -> Iterator[tuple[str, bytes]]:
    yield "fifty thousand pixels square", png_of(50_000, 50_000)
    yield "one row of two billion", png_of(2**31 - 1, 1)
    yield "no height", png_of(100, 0)
    yield "a comment of 100 MB", with_text_bomb()
    yield "cut off", picture(600, 400)[:300]
    yield "a GIF of many frames", b"GIF89a" + b"\xff\xff\xff\xff" + b"\x80\x00\x00" + b"\x00" * 6 + b"," * 90_000
    yield "a JPEG that says 65500 square", jpeg_of(65_500, 65_500)
    yield "an SVG", b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
    yield "an SVG of entities", b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><svg>&b;</svg>'
    yield "HTML as a picture", b"<!doctype html>" + SCRIPT
    yield "a TIFF", other_format("TIFF")
    yield "a BMP", other_format("BMP")
    yield "an ICO", other_format("ICO")
    yield "a PDF", b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj"
    yield "EPS, which a renderer would run", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(x) run"
    yield "nothing but zeros", bytes(5000)


def jpeg_of(width: int, height: int) -> bytes:
    """A small JPEG whose frame says another size."""
    data = picture(200, 200, "JPEG")
    place = data.index(b"\xff\xc0") + 5
    return data[:place] + struct.pack(">HH", height, width) + data[place + 4 :]


def other_format(name: str) -> bytes:
    return picture(200, 200, name)


BOMBS = dict(bombs())


@pytest.mark.parametrize("name", BOMBS)
@pytest.mark.parametrize("kind", [PictureKind.LOGO, PictureKind.REVIEW])
def test_pictures_are_refused_before_they_grow(name: str, kind: PictureKind) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(InvalidInput):
            read_picture(BOMBS[name], kind, "picture")
        assert tracemalloc.get_traced_memory()[1] < 40 * MEGABYTE
    finally:
        tracemalloc.stop()


def test_of_a_film_the_first_picture_is_taken() -> None:
    sizes = read_picture(animated(300), PictureKind.REVIEW, "picture")
    for one in sizes:
        with Image.open(io.BytesIO(one.data)) as made:
            assert getattr(made, "n_frames", 1) == 1


@pytest.mark.parametrize("format", ["PNG", "JPEG", "WEBP"])
def test_nothing_of_the_file_survives_but_what_is_seen(format: str) -> None:
    """No script in its metadata, no place, nothing after its end."""
    options: dict[str, Any] = {}
    exif = Image.Exif()
    exif[0x010E], exif[0x9286] = SCRIPT.decode(), SCRIPT.decode()
    options["exif"] = exif
    if format == "PNG":
        told = PngImagePlugin.PngInfo()
        told.add_text("Comment", SCRIPT.decode())
        told.add_itxt("XML:com.adobe.xmp", SCRIPT.decode())
        options["pnginfo"] = told
    if format == "JPEG":
        options["comment"] = SCRIPT
    data = picture(300, 200, format, icc_profile=SCRIPT * 20, **options) + b"<html>" + SCRIPT
    assert data.count(b"<script>") >= 3
    for kind in PictureKind:
        for one in read_picture(data, kind, "picture"):
            assert b"script" not in one.data
            with Image.open(io.BytesIO(one.data)) as made:
                assert not made.getexif()
                assert set(made.info) <= {"loop", "background", "timestamp", "duration"}


async def test_a_bomb_that_is_uploaded_is_told_so_and_leaves_nothing(town: Town) -> None:
    from support.files import uploaded

    for name, data in BOMBS.items():
        sent = await uploaded(town.owner, data)
        answer = await town.owner.do("updateMerchant", logo=sent)
        assert answer["fields"][0]["path"] == "logo", name
        await town.owner.do("updateProgram", acceptsReceipts=True)
        receipt = await upload(town.ana.person, data, **{"X-File-Name": "x"})
        assert receipt.status_code == 404
        photo = await town.ana.person.client.post(
            "/upload?receipt=cafe-aurora", content=data, headers={"Content-Type": "application/octet-stream"}
        )
        assert photo.status_code == 422, (name, photo.text)
        assert not TELLING.search(photo.text)
    assert await town.house.rows("SELECT id FROM media_file") == []
    assert await town.house.rows("SELECT id FROM receipt_photo") == []


async def test_a_compressed_body_is_no_body(house: House) -> None:
    """We unpack nothing: two hundred megabytes come as a few kilobytes, and are refused as what they are."""
    packed = gzip.compress(b'{"query": "' + b" " * 20_000_000 + b'{ pushKey }"}')
    client = house.person().client
    for coding in ("gzip", "deflate", "br", "zstd"):
        for path in ("/graphql", "/api/v1/points"):
            headers = {"Content-Type": "application/json", "Content-Encoding": coding}
            answer = await client.post(path, content=packed, headers=headers)
            assert 400 <= answer.status_code < 500, (coding, path)
            assert not TELLING.search(answer.text)


async def test_a_table_is_no_archive(town: Town) -> None:
    """What is imported is CSV: an XLSX, a zip in a zip, and a gzip are told that they are not."""
    from support.files import uploaded

    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 50_000_000)
    for data in (packed.getvalue(), gzip.compress(b"0" * 50_000_000), zlib.compress(b"0" * 50_000_000)):
        sent = await uploaded(town.manager, data, "lista.xlsx")
        found = await town.manager.do("startImport", uploadId=sent, kind="CUSTOMERS")
        assert found["__typename"] == "InvalidInput", found


def spread(depth: int, times: int) -> str:
    """Each fragment spreads the next one several times: *times* to the power of *depth* fields."""
    parts = " ".join(f"fragment f{n} on Query {{ {f'...f{n + 1} ' * times} }}" for n in range(depth))
    return f"{{ ...f0 }} {parts} fragment f{depth} on Query {{ pushKey }}"


DOCUMENTS = {
    "exponential fragments": spread(60, 3),
    "a circle of fragments": "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }",
    "a fragment in itself": "{ ...a } fragment a on Query { pushKey ...a }",
    "a circle below a field": "{ viewer { ...a } } fragment a on Viewer { employments { merchant { ...b } } }"
                              " fragment b on Merchant { program { ...c } } fragment c on Program { ...c }",
    "depth": "{ viewer " + "{ employments { merchant " * 20 + "{ name }" + " } }" * 20 + " }",
    "inline fragments": "{ " + "... { " * 400 + "pushKey" + " }" * 400 + " }",
    "aliases": "{ " + " ".join(f"a{n}: pushKey" for n in range(MOST_ALIASES + 1)) + " }",
    "aliases in fragments": "{ ...f ...f } fragment f on Query { " + " ".join(f"a{n}: pushKey" for n in range(9)) + "}",
    "fields": "{ " + "pushKey " * (MOST_FIELDS + 1) + "}",
    "directives": "{ pushKey " + "@include(if: true) " * (MOST_DIRECTIVES + 1) + "}",
    "directives on fragments": "{ ...f " + "@skip(if: false) " * 30 + "} fragment f on Query { pushKey }",
    "unknown directives": "{ pushKey " + " ".join(f"@d{n}" for n in range(300)) + " }",
    "variables": "query (" + " ".join(f"$v{n}: Int" for n in range(250)) + ") { pushKey }",
    "defaults": 'query ($v: [[[[Int]]]] = ' + "[" * 300 + "]" * 300 + ") { pushKey }",
    "values": "{ merchants(city: " + "[" * 400 + "]" * 400 + ") { edges { cursor } } }",
    "objects": "{ merchants(city: " + "{a: " * 240 + "1" + "}" * 240 + ") { edges { cursor } } }",
    "many operations": " ".join(f"query q{n} {{ pushKey }}" for n in range(180)),
    "introspection": "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
    "introspection in circles": "{ __schema { types { ...t } } } fragment t on __Type { ofType { ...t } }",
    "a long name": "{ " + "a" * 90_000 + " }",
    "a long string": '{ merchants(city: "' + "x" * 90_000 + '") { edges { nothing } } }',
    "a block string": '{ merchants(city: """' + "\n" * 40_000 + '""") { nothing } }',
    "quotes of a block": "{ merchants(city: " + '"""' * 2000 + ") { nothing } }",
    "escapes": '{ merchants(city: "' + "\\u{1F600}" * 900 + '\\u{110000}") { nothing } }',
    "half a letter": '{ merchants(city: "\\uD83D") { nothing } }',
    "comments": "{ nothing " + "#\n" * 30_000 + "}",
    "commas": "{ nothing" + "," * 90_000 + " }",
    "numbers": "{ merchants(first: " + "9" * 90_000 + ") { nothing } }",
    "pages in pages": "{ segments { members(first: 100) { edges { node { transactions(first: 100)"
                      " { edges { cursor } } } } } } }",
    "pages in pages of a length that is said beside": "query ($n: Int!) { members(first: $n) { edges { node"
                                                      " { transactions(first: $n) { edges { cursor } } } } } }",
    "pages in pages by fragments": "{ members { ...a } } fragment a on MemberConnection { edges { node { ...b } } }"
                                   " fragment b on Member { transactions(first: 100) { edges { cursor } } }",
    "long pages side by side": "{ members(first: 100) { edges { node { "
                               + " ".join(f"a{n}: transactions(first: 3) {{ edges {{ cursor }} }}" for n in range(13))
                               + " } } } }",
    "a page of a length beyond reading": "{ members(first: " + "9" * 5_000 + ") { edges { node {"
                                         " transactions { edges { cursor } } } } } }",
    "tokens": "{ " + "pushKey " * 1200 + "}",
    "a type system": "type Query { a: Int } " * 40,
    "subscription roots": "subscription { walletChanged(merchant: \"x\") { id } b: newsPublished { id } }",
    "unclosed": "{" * 5000,
    "closed": "}" * 5000,
}  # fmt: skip
assert DEEPEST < 20


@pytest.mark.looks_inside
async def test_documents_are_refused_at_once(house: House) -> None:
    """Each with as much work as a machine does in a small part of a second, and before anything is read."""
    who = house.person()
    await who.post("{ pushKey }")
    async with asyncio.timeout(SECONDS):
        for name, document in DOCUMENTS.items():
            with counted() as costs, calls_counted() as calls:
                answer = await who.post(document, Accept="application/graphql-response+json")
            assert answer.status_code == 400, (name, answer.text[:200])
            assert calls.count < MOST_CALLS, (name, calls.count)
            assert costs.statements == [], name
            assert len(answer.content) < len(document) + 10_000, name
            assert not TELLING.search(answer.text), name
            assert "INTERNAL" not in answer.text, name


def test_the_apps_ask_for_fewer_rows_than_are_too_many() -> None:
    documents = [one for kind in ("query", "mutation", "subscription") for one in app_documents(kind)]
    assert len(documents) > 300
    assert [(name, check_limits(one)) for name, one in documents if check_limits(one)] == []
    for usual in (
        "{ members { edges { node { transactions { edges { cursor } } } } } }",
        "{ leaderboard(first: 100) { places { edges { cursor } } } }",
        "query ($n: Int!) { leaderboard(first: $n) { places { edges { cursor } } } }",
    ):
        assert check_limits(parse(usual)) == [], usual


def test_no_page_is_longer_by_itself_than_what_is_counted_for_it() -> None:
    pages = [
        argument.default_value
        for kind in schema._schema.type_map.values()
        if isinstance(kind, GraphQLObjectType)
        for one in kind.fields.values()
        for name, argument in one.args.items()
        if name == "first" and str(argument.type) == "Int!"
    ]
    assert len(pages) > 30
    assert max(pages) == LONGEST_UNASKED


async def test_a_page_of_pages_that_is_not_too_long_is_read(town: Town) -> None:
    query = "{ members(first: 20) { edges { node { transactions(first: 100) { edges { cursor } } } } } }"
    assert len((await town.manager.ask(query))["members"]["edges"]) == 2
    too_long = query.replace("20", "30")
    assert await town.manager.error(too_long) == "DOCUMENT_TOO_LARGE"


@pytest.mark.looks_inside
async def test_bodies_of_any_shape(house: House) -> None:
    client = house.person().client
    await client.post("/graphql", json={"query": "{ pushKey }"})
    query = '"query": "query ($m: String) { merchants(query: $m) { edges { cursor } } }"'
    deep = '{"a":' * 5000 + "1" + "}" * 5000
    bodies = {
        "a batch": f"[{', '.join(['{' + query + '}'] * 50)}]",
        "deep variables": f'{{{query}, "variables": {{"m": {deep}}}}}',
        "deep extensions": f'{{{query}, "extensions": {deep}}}',
        "many variables": json.dumps({"query": "{ pushKey }", "variables": {f"v{n}": n for n in range(9_000)}}),
        "a long list": f'{{{query}, "variables": {{"m": [{",".join("1" * 45_000)}]}}}}',
        "a number without end": f'{{{query}, "variables": {{"m": {"9" * 90_000}}}}}',
        "one name twice": f'{{{query}, {query}, "query": 7}}',
        "half a letter": f'{{{query}, "variables": {{"m": "\\ud83d"}}}}',
        "NaN": f'{{{query}, "variables": {{"m": NaN}}}}',
        "1e999": f'{{{query}, "variables": {{"m": 1e999}}}}',
        "no end": f'{{{query}, "variables": {{"m": "',
    }  # fmt: skip
    async with asyncio.timeout(SECONDS):
        for name, body in bodies.items():
            with counted() as costs, calls_counted() as calls:
                answer = await client.post(
                    "/graphql", content=body.encode(), headers={"Content-Type": "application/json"}
                )
            assert calls.count < MOST_CALLS, (name, calls.count)
            assert len(costs.statements) <= 2, (name, costs.statements)
            assert answer.status_code < 500, name
            assert "INTERNAL" not in answer.text, name
            assert answer.status_code >= 400 or "errors" in answer.json() or name == "many variables", name
            assert not TELLING.search(answer.text), name


async def test_lists_of_a_hundred_thousand(town: Town) -> None:
    """Whatever takes a list bounds it, or the body does."""

    async def sent(who: Person, query: str, **variables: Any) -> int:
        answer = await who.post(query, variables)
        assert answer.status_code < 500
        assert "INTERNAL" not in answer.text
        return answer.status_code

    assert await sent(town.ana.person, "mutation ($i: MarkNewsReadInput!) { markNewsRead(input: $i) { __typename } }",
                      i={"ids": ["TmV3c1Bvc3Q6MQ=="] * 100_000}) == 413  # fmt: skip
    await sent(town.ana.person, "mutation ($i: MarkNewsReadInput!) { markNewsRead(input: $i) { __typename } }",
               i={"ids": ["TmV3c1Bvc3Q6MQ=="] * 4_000})  # fmt: skip
    await sent(town.manager, "mutation ($i: AddPromoCodesInput!) { addPromoCodes(input: $i) { __typename } }",
               i={"id": "UHJvbW90aW9uOjE=", "codes": ["A"] * 15_000})  # fmt: skip
