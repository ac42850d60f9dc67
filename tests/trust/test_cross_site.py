"""What a page of another site can have a customer's browser send: none of it acts with the customer's session."""

from __future__ import annotations

import json
from typing import Any

import httpx

from fiel.app import make_app
from support.files import picture
from support.house import ORIGIN, House
from support.town import Town

HOST = ORIGIN.partition("//")[2]
SIGN_OUT = "mutation { signOut { signedOut } }"
FOREIGN = (
    "null", "https://evil.example", f"http://evil.{HOST}", f"http://{HOST}.evil.example", f"https://{HOST}",
    "http://localhost", "http://localhost:8001", f"http://{HOST}/", f"http://user@{HOST}", f"http://{HOST} ",
    "file://", "", "chrome-extension://abc", f"{ORIGIN}, https://evil.example", "HTTP://LOCALHOST:8000",
)  # fmt: skip
"""Origins that are not ours, however like ours they look."""
SIMPLE = (
    None, "", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
    "text/plain; application/json", "application/json; charset=utf-7", "application/jsonp", "application/graphql",
    "text/json", "application/x-json", "text/plain, application/json", "application/json, text/plain",
)  # fmt: skip
"""Content types that a form or ``fetch`` may send without asking first, and what is no JSON."""


async def is_in(town: Town) -> bool:
    return bool((await town.ana.person.ask("{ viewer { name } }"))["viewer"])


async def forged(town: Town, method: str, path: str, **more: Any) -> httpx.Response:
    """As another page has a browser send it: with our cookie, and an Origin only where *more* says one."""
    jar = {cookie.name: cookie.value or "" for cookie in town.ana.person.client.cookies.jar}
    transport = httpx.ASGITransport(app=town.house.app)
    async with httpx.AsyncClient(transport=transport, base_url=ORIGIN, cookies=jar) as client:
        return await client.request(method, path, **more)


async def test_only_json_is_read(town: Town) -> None:
    for content_type in SIMPLE:
        headers = {} if content_type is None else {"Content-Type": content_type}
        for body in (json.dumps({"query": SIGN_OUT}), f"query={SIGN_OUT}", f'{{"query": "{SIGN_OUT}", "x": "="}}'):
            answer = await forged(town, "POST", "/graphql", content=body.encode(), headers=headers)
            assert answer.status_code == 415, (content_type, body)
    assert await is_in(town)


async def test_other_origins_are_refused(town: Town) -> None:
    for origin in FOREIGN:
        headers = {"Origin": origin, "Content-Type": "application/json"}
        answer = await forged(town, "POST", "/graphql", content=json.dumps({"query": SIGN_OUT}), headers=headers)
        assert answer.status_code == 403, origin
        assert "access-control-allow-origin" not in answer.headers
        headers["Content-Type"] = "application/octet-stream"
        for path in ("/upload?merchant=cafe-aurora", "/upload?receipt=cafe-aurora", "/upload?review=x"):
            answer = await forged(town, "POST", path, content=b"x", headers=headers)
            assert answer.status_code == 403, (origin, path)
    assert await is_in(town)
    assert await town.house.rows("SELECT id FROM receipt_photo") == []


async def test_no_preflight_is_answered_with_leave(town: Town) -> None:
    asks = {"Origin": "https://evil.example", "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "content-type"}  # fmt: skip
    for path in ("/graphql", "/upload", "/api/v1/points", "/api/v1/me", "/export/members.csv"):
        answer = await forged(town, "OPTIONS", path, headers=asks)
        assert not [name for name in answer.headers if name.startswith("access-control")], path


async def test_an_upload_is_no_form(town: Town) -> None:
    for content_type in ("multipart/form-data; boundary=x", "text/plain", "application/x-www-form-urlencoded", ""):
        answer = await forged(
            town, "POST", "/upload?receipt=cafe-aurora", content=picture(200, 200),
            headers={"Content-Type": content_type},
        )  # fmt: skip
        assert answer.status_code == 415
    assert await town.house.rows("SELECT id FROM receipt_photo") == []


async def test_no_get_changes_anything(town: Town) -> None:
    """Also where queries are answered by GET; nor does a method in disguise."""
    lenient = make_app(town.house.settings.model_copy(update={"graphql_get": True}), town.house.clock)
    for app in (town.house.app, lenient):
        town.house.app = app
        for method in ("GET", "HEAD"):
            for more in ({}, {"headers": {"X-HTTP-Method-Override": "POST", "Content-Type": "application/json"}}):
                for params in ({"query": SIGN_OUT}, {"query": SIGN_OUT, "_method": "POST"}):
                    answer = await forged(town, method, "/graphql", params=params, **more)
                    assert answer.status_code in (400, 405), answer.text
        two = "query A { pushKey } " + SIGN_OUT.replace("mutation", "mutation B")
        refused = await forged(town, "GET", "/graphql", params={"query": two, "operationName": "B"})
        assert refused.status_code == 405
        assert await is_in(town)


async def test_a_till_s_api_knows_no_cookie(town: Town) -> None:
    spec = (await forged(town, "GET", "/api/v1/openapi.json")).json()
    for path, methods in spec["paths"].items():
        for method in methods:
            answer = await forged(town, method.upper(), f"/api/v1{path}".replace("{", "").replace("}", ""))
            assert answer.status_code == 401, (method, path, answer.text)


async def test_sockets_are_for_our_own_pages(house: House) -> None:
    for origin in (*FOREIGN, None):
        assert await socket_answers(house, origin) == [("websocket.close", 1008)], origin
    assert (await socket_answers(house, ORIGIN))[0] == ("websocket.accept", None)


async def socket_answers(house: House, origin: str | None) -> list[tuple[str, int | None]]:
    sent: list[Any] = []

    told = iter([{"type": "websocket.connect"}, {"type": "websocket.disconnect", "code": 1001}])

    async def receive() -> Any:
        return next(told)

    async def send(message: Any) -> None:
        sent.append(message)

    headers = [(b"host", HOST.encode())] + ([] if origin is None else [(b"origin", origin.encode())])
    scope = {
        "type": "websocket", "path": "/graphql", "query_string": b"", "scheme": "ws", "root_path": "", "state": {},
        "headers": headers, "client": ("127.0.0.1", 1), "server": ("localhost", 8000),
        "subprotocols": ["graphql-transport-ws"], "extensions": {},
    }  # fmt: skip
    await house.app(scope, receive, send)
    return [(one["type"], one.get("code")) for one in sent]
