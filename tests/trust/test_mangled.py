"""Valid requests, mangled: to GraphQL, REST, uploads, downloads, links and sockets. No answer is a bug's, and none
tells what only whoever runs the server may see."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import httpx

from fiel.edge.downloads import FILES
from support.files import picture
from support.length import rounds
from support.mangling import mangled
from support.oddments import DAYS, TELLING, TEXTS
from support.rest import Shop, shop
from support.sockets import connected
from support.town import Town, key

ROUNDS = rounds(250, 10_000)


def fine(answer: httpx.Response, what: Any) -> None:
    assert answer.status_code < 500, (what, answer.status_code, answer.text[:300])
    if "application/pdf" in answer.headers.get("content-type", "") or "image/" in answer.headers.get(
        "content-type", ""
    ):
        return
    text = answer.text
    assert '"INTERNAL"' not in text, (what, text[:300])
    if not answer.headers.get("content-type", "").startswith("text/html"):
        assert not TELLING.search(text), (what, text[:300])


QUERIES: tuple[tuple[str, dict[str, Any]], ...] = (
    ("query ($m: String!) { wallet(merchant: $m) { balance transactions(first: 2) { edges { node { points } } } } }",
     {"m": "cafe-aurora"}),
    ("mutation ($i: JoinProgramInput!) { joinProgram(input: $i) { __typename } }", {"i": {"merchant": "el-rival"}}),
    ("mutation ($i: SignInInput!) { signIn(input: $i) { __typename } }",
     {"i": {"email": "a@b.example", "password": "x"}}),
    ("query ($q: String!, $a: String) { merchants(query: $q, after: $a) { edges { node { name } } } }",
     {"q": "aurora", "a": "azoy"}),
    ("mutation ($i: UpdateProfileInput!) { updateProfile(input: $i) { __typename } }",
     {"i": {"name": "Ana", "phone": "+34600111222", "birthday": "1990-02-03"}}),
)  # fmt: skip


async def test_bodies_of_graphql(town: Town) -> None:
    rng = random.Random(41)
    for _ in range(ROUNDS):
        query, variables = rng.choice(QUERIES)
        body = mangled(json.dumps({"query": query, "variables": variables}).encode(), rng)
        headers = {"Content-Type": "application/json"}
        fine(await town.ana.person.client.post("/graphql", content=body, headers=headers), body)


def rest_calls(town: Town) -> list[tuple[str, str, Any]]:
    member = {"code": town.ana.code}
    line = {"name": "x", "product_id": "X", "quantity": 1, "unit_price_minor": 500}
    return [
        ("POST", "/points", {"customer": member, "amount_minor": 1200, "description": "café"}),
        ("POST", "/orders", {"id": "7", "customer": member, "lines": [line], "total_minor": 500, "state": "PAID"}),
        ("POST", "/orders/7/refunds", {"id": "r", "lines": [{"product_id": "X", "quantity": 1}], "amount_minor": 500}),
        ("POST", "/checkout-quotes", {"customer": member, "lines": [line], "points": 1}),
        ("POST", "/customers", {"name": "Eva", "email": "eva@casa.example", "phone": "600111222", "city": "Lugo"}),
        ("POST", "/identify", {"qr": town.ana.code}), ("PUT", "/products/X", {"name": "x", "price_minor": 5}),
        ("POST", "/redemptions", {"customer": member, "reward_id": "UmV3YXJkOjE=", "consent": {"pin": "1234"}}),
        ("GET", "/customers?q=ana&limit=2&after=azoy", None), ("GET", "/orders?state=PAID&limit=3", None),
        ("GET", "/coupons/ABCD", None), ("GET", "/products?limit=2&after=azoy", None),
        ("GET", "/public/cafe-aurora/products/X/rating", None),
    ]  # fmt: skip


async def test_requests_of_rest(town: Town) -> None:
    rng, till = random.Random(43), await shop(town)
    calls = rest_calls(town)
    for _ in range(ROUNDS):
        method, path, body = rng.choice(calls)
        sent = json.dumps(body).encode() if body is not None else None
        if sent is not None and rng.random() < 0.8:
            sent = mangled(sent, rng)
        else:
            path = mangled_path(path, rng)
        fine(await raw(till, method, f"/api/v1{path}", sent), (method, path, sent))


async def raw(till: Shop, method: str, path: str, body: bytes | None) -> httpx.Response:
    headers = {"Authorization": f"Bearer {till.secret}", "Idempotency-Key": key(), "Content-Type": "application/json"}
    return await till.client.request(method, path, content=body, headers=headers)


def mangled_path(path: str, rng: random.Random) -> str:
    body = mangled(path.encode(), rng)
    return "/" + quote(body.replace(b"?", b"?", 1), safe="/?&=%").lstrip("/")


HEADERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Accept", ("*/*;q=x", "a" * 5000, "text/html", "application/json;q=1e999", ";;;", ",,,,", "\x7f")),
    ("Accept-Language", ("es;q=NaN", "x" * 5000, "*", "-", "es-419-x-y-z", ";q=", "ü", "ar,he;q=0.9,*;q=-1")),
    ("X-Fiel-Language", ("xx", "x" * 3000, "../es", "%00")), ("X-File-Name", ("%00", "%ff%fe", "../../x", "a" * 5000)),
    ("Authorization", ("Bearer", "Bearer ", "Basic eDp5", "Bearer \xff", "bearer x y", "Bearer " + "x" * 5000)),
    ("Cookie", ("fiel", "fiel=", "fiel=\xff", "fiel=" + "x" * 5000, "=;=;", "fiel=a; fiel=b", '__Host-fiel="')),
    ("Content-Type", ("application/json; charset=\"", "application/json;;;", "multipart/form-data", "x" * 4000, "/")),
    ("Idempotency-Key", ("", "\x7f", "é", "x" * 129, " ")), ("If-None-Match", ("*", '"', "W/" * 900)),
    ("Range", ("bytes=0-", "bytes=-1", "bytes=9-1", "bytes=" + "0-1," * 900, "bytes=x")),
    ("Host", ("", "evil", "a:b:c")), ("X-Forwarded-For", ("::1", "x" * 4000, "1.2.3.4, 5.6.7.8")),
    ("Origin", ("null", "http://[", "x" * 4000)),
)  # fmt: skip
PATHS = (
    ("POST", "/graphql"), ("GET", "/"), ("GET", "/m/cafe-aurora/"), ("GET", "/m/cafe-aurora/manifest.webmanifest"),
    ("POST", "/upload?receipt=cafe-aurora"), ("GET", "/export/members.csv?merchant=cafe-aurora"),
    ("GET", "/api/v1/customers"), ("POST", "/api/v1/points"), ("GET", "/api/docs"), ("GET", "/icons/icon.svg"),
    ("POST", "/unsubscribe/a.b"), ("GET", "/w/abc"), ("GET", "/media/x"), ("GET", "/receipt-photo/x"),
    ("GET", "/sw.js"),
)  # fmt: skip


async def test_headers(town: Town) -> None:
    rng = random.Random(47)
    people = (town.ana.person, town.manager, town.house.person())
    for _ in range(ROUNDS):
        method, path = rng.choice(PATHS)
        headers = [
            (name.encode(), rng.choice(values).encode("latin-1", "replace"))
            for name, values in rng.sample(HEADERS, rng.randint(1, 4))
        ]
        try:
            client = rng.choice(people).client
            request = client.build_request(method, path, content=b'{"query": "{ pushKey }"}', headers=headers)
        except (ValueError, httpx.InvalidURL):
            continue
        fine(await client.send(request), (method, path, headers))


def downloads(rng: random.Random) -> Iterator[str]:
    """Each file with parameters that nobody checks for us."""
    names = (
        "merchant query segment order leastBalance quietDays boughtTimes boughtTimesMost first last firstDay lastDay"
        " lang batch import print kind topic employee location member promotion joinedFrom joinedTo boughtFrom boughtTo"
        " layout correction note shape by joined sort measure month blocked hasApp city endless pending reachedFrom"
        " reachedTo news push gift webhook failed state status"
    ).split()
    values = [*TEXTS, *DAYS, "-1", "0", "999999999999", "1" * 30, "true", "\0", "é", "UmV3YXJkOjE=", "TWVtYmVyOjE="]
    while True:
        name = rng.choice([*FILES, "nothing", "..", "%2e%2e"])
        format = rng.choice(["csv", "csv", "csv", "xlsx", "pdf", "png", "zip", "exe", ""])
        chosen = rng.sample(names, rng.randint(0, 5))
        asked = [f"{one}={quote(rng.choice(values)[:400])}" for one in chosen if one != "merchant"]
        if rng.random() < 0.9:
            asked.append("merchant=cafe-aurora")
        else:
            asked.append(f"merchant={quote(rng.choice(values)[:400])}")
        yield f"/export/{name}.{format}?{'&'.join(asked)}"


async def test_downloads(town: Town) -> None:
    rng = random.Random(53)
    wanted = downloads(rng)
    for _ in range(ROUNDS // 4):
        path = next(wanted)
        fine(await town.manager.client.get(path), path)


async def test_paths(town: Town) -> None:
    rng = random.Random(59)
    good = (
        "/m/cafe-aurora/manifest.webmanifest", "/media/" + "A" * 24 + "-96.webp", "/receipt-photo/UmVj", "/w/abc.def",
        "/unsubscribe/abc.def", "/c/cafe-aurora/ABCD", "/news/TmV3", "/assets/index.js", "/icons/icon.svg", "/till/x",
        "/export/members.csv?merchant=cafe-aurora", "/upload?review=UmV2aWV3OjE=", "/healthz", "/api/docs?lang=es",
        "/upload?receipt=cafe-aurora", "/upload?merchant=cafe-aurora", "/dev/outbox/x", "/graphql?query={pushKey}",
    )  # fmt: skip
    methods: tuple[str, ...] = ("GET", "GET", "GET", "HEAD", "POST", "OPTIONS", "PUT", "X")
    for _ in range(ROUNDS):
        path, method = mangled_path(rng.choice(good), rng), rng.choice(methods)
        try:
            answer = await rng.choice((town.ana.person, town.manager)).client.request(method, path)
        except httpx.InvalidURL:
            continue
        fine(answer, (method, path))


async def test_uploads(town: Town) -> None:
    await town.owner.do("updateProgram", acceptsReceipts=True)
    rng = random.Random(61)
    pictures = [picture(200, 150, format) for format in ("PNG", "JPEG", "WEBP")]
    headers = {"Content-Type": "application/octet-stream"}
    for _ in range(ROUNDS // 8):
        town.house.clock.move(hours=1)  # so many may be sent an hour
        body = mangled(rng.choice(pictures), rng)
        answer = await town.ana.person.client.post("/upload?receipt=cafe-aurora", content=body, headers=headers)
        assert answer.status_code in (200, 422), (answer.status_code, answer.text)
        fine(answer, body[:60])


async def test_messages_of_sockets(town: Town) -> None:
    rng = random.Random(67)
    good = {
        "id": "1", "type": "subscribe",
        "payload": {"query": "subscription ($m: String!) { walletChanged(merchant: $m) { balance } }",
                    "variables": {"m": "cafe-aurora"}},
    }  # fmt: skip
    for _ in range(ROUNDS // 4):
        async with connected(town.house, town.ana.person) as phone:
            text = mangled(json.dumps(good).encode(), rng).decode("utf-8", "replace")
            phone._in.put_nowait({"type": "websocket.receive", "text": text})
            phone.say(type="ping")
            async with asyncio.timeout(20):
                while phone.closed_with is None:
                    told = await asyncio.wait_for(_next(phone), 20)
                    if told is None or told["type"] == "pong":
                        break
                    assert "INTERNAL" not in json.dumps(told), text
                    assert not TELLING.search(json.dumps(told)), text
            assert phone.closed_with in (None, 4400, 4401, 4409, 1002, 1003)


async def _next(phone: Any) -> Any:
    """The next message; None: it was closed."""
    hearing, closing = asyncio.ensure_future(phone._out.get()), asyncio.ensure_future(phone._closed.wait())
    done, left = await asyncio.wait((hearing, closing), return_when=asyncio.FIRST_COMPLETED)
    for one in left:
        one.cancel()
    return hearing.result() if hearing in done else None
