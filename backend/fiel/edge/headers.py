"""Security headers on every answer."""

from __future__ import annotations

from collections.abc import Awaitable, Iterable

from starlette.types import ASGIApp, Message, Receive, Scope, Send

_CSP = (
    "default-src 'self'; script-src 'self'{wasm}; style-src 'self'; img-src 'self' data: blob:; connect-src 'self';"
    " worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
    " frame-ancestors 'none'"
)
_APPS_CSP = _CSP.format(wasm=" 'wasm-unsafe-eval'").encode()
_OTHERS_CSP = _CSP.format(wasm="").encode()
_GRAPHIQL_CSP = (
    b"default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
    b" worker-src 'self' blob:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'"
)


class Always:
    """What every answer carries: one that tells of a bug too, which is made outside of all middleware. The camera, and
    WebAssembly that reads its pictures, are for the pages of the three apps alone: customers scan coupons."""

    def __init__(self, *, is_https: bool) -> None:
        strict = [(b"strict-transport-security", b"max-age=31536000")] if is_https else []
        self._apps = [*_headers(scans=True, shared=False), *strict]
        self._others = [*_headers(scans=False, shared=False), *strict]
        self._media = [*_headers(scans=False, shared=True), *strict]

    def added(self, given: Iterable[tuple[bytes, bytes]], path: str) -> list[tuple[bytes, bytes]]:
        """*given*: an answer's own headers."""
        headers = list(given)
        names = dict(headers)
        scans = names.get(b"content-type", b"").startswith(b"text/html") and not _is_other(path)
        if b"content-security-policy" not in names:
            csp = _GRAPHIQL_CSP if path.startswith("/graphiql") else _APPS_CSP if scans else _OTHERS_CSP
            headers.append((b"content-security-policy", csp))
        headers += self._media if path.startswith("/media/") else self._apps if scans else self._others
        return headers


class SecurityHeaders:
    """On every answer that comes through here."""

    def __init__(self, app: ASGIApp, always: Always) -> None:
        self.app, self.always = app, always

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        """A coroutine of its own would stay with each WebSocket as long as it is open."""
        return self._answer(scope, receive, send) if scope["type"] == "http" else self.app(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        path: str = scope["path"]

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = self.always.added(message["headers"], path)
            await send(message)

        await self.app(scope, receive, send_with_headers)


def _is_other(path: str) -> bool:
    return f"{path}/".startswith(("/api/", "/graphiql/", "/graphql/", "/media/", "/export/", "/dev/", "/upload/",
                                    "/guide/"))  # fmt: skip


def _headers(*, scans: bool, shared: bool) -> list[tuple[bytes, bytes]]:
    """*shared*: a webmail shows a merchant's logo in a page of its own."""
    camera = "self" if scans else ""
    return [
        (b"x-content-type-options", b"nosniff"),
        (b"referrer-policy", b"no-referrer"),
        (b"permissions-policy", f"camera=({camera}), microphone=(), geolocation=()".encode()),
        (b"cross-origin-opener-policy", b"same-origin"),
        (b"cross-origin-resource-policy", b"cross-origin" if shared else b"same-origin"),
    ]
