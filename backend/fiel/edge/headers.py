"""Security headers on every answer."""

from __future__ import annotations

from collections.abc import Awaitable

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


class SecurityHeaders:
    """The camera, and WebAssembly that reads its pictures, are for the three apps alone: customers scan coupons."""

    def __init__(self, app: ASGIApp, *, is_https: bool) -> None:
        self.app = app
        strict = [(b"strict-transport-security", b"max-age=31536000")] if is_https else []
        self._apps = [*_headers(scans=True, shared=False), *strict]
        self._others = [*_headers(scans=False, shared=False), *strict]
        self._media = [*_headers(scans=False, shared=True), *strict]

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        """A coroutine of its own would stay with each WebSocket as long as it is open."""
        return self._answer(scope, receive, send) if scope["type"] == "http" else self.app(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        path: str = scope["path"]
        given = self._media if path.startswith("/media/") else self._others if _is_other(path) else self._apps
        csp = _GRAPHIQL_CSP if path.startswith("/graphiql") else _APPS_CSP if given is self._apps else _OTHERS_CSP

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = message["headers"] = list(message["headers"])
                if not any(name == b"content-security-policy" for name, _ in headers):
                    headers.append((b"content-security-policy", csp))
                headers += given
            await send(message)

        await self.app(scope, receive, send_with_headers)


def _is_other(path: str) -> bool:
    return f"{path}/".startswith(("/api/", "/graphiql/", "/graphql/", "/media/", "/export/", "/dev/"))


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
