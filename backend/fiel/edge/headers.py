"""Security headers on every answer."""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_CSP = (
    "default-src 'self'; script-src 'self'{wasm}; style-src 'self'; img-src 'self' data: blob:; connect-src 'self';"
    " worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
    " frame-ancestors 'none'"
)
_GRAPHIQL_CSP = (
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
    " worker-src 'self' blob:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'"
)


_OF_OTHERS = ("/api/", "/graphiql/", "/graphql/", "/media/", "/export/", "/dev/", "/receipt-photo/", "/upload/")


class SecurityHeaders:
    """The camera, and WebAssembly that reads its pictures, are for the pages of the three apps alone: customers scan
    coupons."""

    def __init__(self, app: ASGIApp, *, is_https: bool) -> None:
        self.app = app
        self.is_https = is_https

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                add_headers(MutableHeaders(scope=message), scope["path"], is_https=self.is_https)
            await send(message)

        await self.app(scope, receive, send_with_headers)


def add_headers(headers: MutableHeaders, path: str, *, is_https: bool) -> None:
    """What every answer carries, one that tells of a bug too, which is made outside all middleware."""
    is_page = headers.get("content-type", "").startswith("text/html")
    scans = is_page and not f"{path}/".startswith(_OF_OTHERS)
    csp = _CSP.format(wasm=" 'wasm-unsafe-eval'" if scans else "")
    headers.setdefault("Content-Security-Policy", _GRAPHIQL_CSP if path.startswith("/graphiql") else csp)
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Referrer-Policy"] = "no-referrer"
    headers["Permissions-Policy"] = f"camera=({'self' if scans else ''}), microphone=(), geolocation=()"
    headers["Cross-Origin-Opener-Policy"] = "same-origin"
    # a webmail shows a merchant's logo in a page of its own
    headers["Cross-Origin-Resource-Policy"] = "cross-origin" if path.startswith("/media/") else "same-origin"
    if is_https:
        headers["Strict-Transport-Security"] = "max-age=31536000"
