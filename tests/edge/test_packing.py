"""Fewer bytes on the way: whoever takes packed answers has in them what everybody else is told."""

from __future__ import annotations

import gzip
import re
import zlib
from pathlib import Path

import httpx
import pytest

from fiel.edge import pages
from fiel.edge.known import document_id
from support.conditional import write_documents
from support.house import House, Person
from support.promotions import buys
from support.town import Town

CODE = b"export const words = [" + b'"punto", ' * 400 + b"];\n"
LONG = "query Long { wallets { id balance transactions(first: 50) { edges { node { id points occurredAt } } } } }"
SHORT = "query Short { wallets { balance } }"
TAKES = {
    "": None, "identity": None, "gzip, deflate": "gzip", "gzip, deflate, br, zstd": "br", "br;q=1.0, gzip": "br",
    "*": "br", "GZIP": "gzip", "gzip;q=0": None, "gzip; q=0.000": None, "gzip;q=0.": None,
    "gzip;\tq=0": None, "gzip;level=1;q=0": None, "gzip;q=0.001": "gzip", "br;q=0, *": "gzip", "zstd": None,
    "x" * 5000: None,
}  # fmt: skip


@pytest.fixture(autouse=True)
def _documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_documents(tmp_path / "documents.json", LONG)
    monkeypatch.setattr(pages, "DOCUMENTS", tmp_path / "documents.json")


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Of a build: the worker, and the same packed."""
    (tmp_path / "sw.js").write_bytes(CODE)
    (tmp_path / "sw.js.gz").write_bytes(gzip.compress(CODE))
    (tmp_path / "sw.js.br").write_bytes(b"br:" + CODE[:50])  # nobody here unpacks it
    monkeypatch.setattr(pages, "STATIC", tmp_path)
    return tmp_path


async def raw(person: Person, path: str, **headers: str) -> tuple[httpx.Response, bytes]:
    """The answer, and its bytes as they came."""
    async with person.client.stream("GET", path, headers=headers) as answer:
        return answer, b"".join([part async for part in answer.aiter_raw()])


@pytest.mark.parametrize(("accepted", "way"), TAKES.items())
async def test_a_file_comes_packed_as_the_build_has_packed_it(
    house: House, built: Path, accepted: str, way: str | None
) -> None:
    answer, body = await raw(house.person(), "/sw.js", **{"Accept-Encoding": accepted})
    assert (answer.status_code, answer.headers.get("content-encoding")) == (200, way)
    assert body == (built / {"gzip": "sw.js.gz", "br": "sw.js.br", None: "sw.js"}[way]).read_bytes()
    assert int(answer.headers["content-length"]) == len(body)
    assert "Accept-Encoding" in answer.headers["vary"]
    assert answer.headers["content-type"].startswith("text/javascript")


async def test_a_part_of_a_file_is_of_the_file_itself(house: House, built: Path) -> None:
    answer, body = await raw(house.person(), "/sw.js", **{"Accept-Encoding": "gzip", "Range": "bytes=7-12"})
    assert (answer.status_code, "content-encoding" in answer.headers, body) == (206, False, CODE[7:13])


async def test_what_the_build_did_not_pack_comes_as_it_is(house: House, built: Path) -> None:
    (built / "sw.js.gz").unlink()
    answer, body = await raw(house.person(), "/sw.js", **{"Accept-Encoding": "gzip"})
    assert ("content-encoding" in answer.headers, body) == (False, CODE)


async def test_files_of_the_real_build_are_packed_and_kept_for_a_year(house: House) -> None:
    person = house.person()
    [name] = re.findall(r'src="/assets/(index-[^"]+)"', (await person.client.get("/")).text)
    _, plain = await raw(person, f"/assets/{name}", **{"Accept-Encoding": "identity"})
    answer, body = await raw(person, f"/assets/{name}", **{"Accept-Encoding": "gzip"})
    assert gzip.decompress(body) == plain
    assert len(body) * 2 < len(plain)
    assert "immutable" in answer.headers["cache-control"]
    kept = {"Accept-Encoding": "gzip", "If-None-Match": answer.headers["etag"]}
    assert (await raw(person, f"/assets/{name}", **kept))[0].status_code == 304


async def test_long_answers_are_packed_and_say_the_same(town: Town) -> None:
    for _ in range(25):
        await buys(town, town.ana)
    ana = town.ana.person
    packed = await ana.post(LONG, None, **{"Accept-Encoding": "gzip"})
    plain = await ana.post(LONG, None, **{"Accept-Encoding": "identity"})
    assert (packed.headers["content-encoding"], "content-encoding" in plain.headers) == ("gzip", False)
    assert packed.json() == plain.json()
    assert len(plain.json()["data"]["wallets"][0]["transactions"]["edges"]) == 25
    assert int(packed.headers["content-length"]) * 3 < int(plain.headers["content-length"])
    for answer in (packed, plain):
        assert "Accept-Encoding" in answer.headers["vary"]
    opened = await ana.post(LONG, None, **{"Accept-Encoding": "gzip", "Sec-Fetch-Site": "cross-site"})
    assert ("content-encoding" in opened.headers, opened.json()) == (False, plain.json())
    assert "content-encoding" not in (await ana.post(SHORT, None, **{"Accept-Encoding": "gzip"})).headers


async def test_a_read_that_is_kept_is_packed_and_recognised(town: Town) -> None:
    for _ in range(25):
        await buys(town, town.ana)
    path = f"/graphql?documentId={document_id(LONG)}"
    answer, body = await raw(town.ana.person, path, **{"Accept-Encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"
    assert zlib.decompress(body, 16 + zlib.MAX_WBITS).startswith(b'{"data"')
    assert {"Cookie", "Accept-Encoding"} <= set(answer.headers["vary"].split(", "))
    again, nothing = await raw(
        town.ana.person, path, **{"Accept-Encoding": "gzip", "If-None-Match": answer.headers["etag"]}
    )
    assert (again.status_code, nothing, "content-encoding" in again.headers) == (304, b"", False)
