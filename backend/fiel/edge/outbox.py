"""``/dev/outbox`` of the demo: the mails that have no server, and the pushes, to look at."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from jinja2 import Environment, PackageLoader
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from fiel.core import db
from fiel.core.clock import utc_now
from fiel.core.language import Language, as_language
from fiel.core.settings import Settings
from fiel.messaging.campaigns.message import messages

MOST_SHOWN = 100
_pages = Environment(loader=PackageLoader("fiel.edge"), autoescape=True)
_MAIL_CSP = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' https: data:; frame-ancestors 'self'"
_WORDS: dict[Language, dict[str, str]] = {
    "es": {
        "title": "Bandeja de salida", "mails": "Correos", "pushes": "Avisos", "nothing": "Aún no ha salido nada.",
        "text": "Texto", "headers": "Cabeceras", "back": "Volver", "to": "Para",
        "hint": "Solo en la demo: lo que se enviaría de verdad, lo más nuevo primero.",
    },
    "en": {
        "title": "Outbox", "mails": "Mails", "pushes": "Pushes", "nothing": "Nothing has gone out yet.",
        "text": "Text", "headers": "Headers", "back": "Back", "to": "To",
        "hint": "In the demo only: what would really be sent, the newest first.",
    },
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Mail:
    name: str
    to: str
    subject: str
    date: str


@dataclass(frozen=True, slots=True)
class _Push:
    title: str
    body: str
    opens: str
    to: str
    state: str
    at: datetime


def outbox_routes(settings: Settings) -> list[BaseRoute]:
    folder = settings.data_dir / "mail"

    async def listed(request: Request) -> Response:
        language = as_language(request.headers.get("accept-language"))
        mails = await asyncio.to_thread(_mails, folder)
        page = _pages.get_template("outbox.html").render(
            words=_WORDS[language], language=language, mails=mails, pushes=await _pushes(), mail=None
        )
        return HTMLResponse(page)

    async def one(request: Request) -> Response:
        mail = await asyncio.to_thread(_read, folder, request.path_params["name"])
        if mail is None:
            return PlainTextResponse("Not found\n", 404)
        language = as_language(request.headers.get("accept-language"))
        plain = mail.get_body(("plain",))
        page = _pages.get_template("outbox.html").render(
            words=_WORDS[language], language=language, mail=mail, name=request.path_params["name"],
            plain=plain.get_content() if plain else "", headers=mail.items(),
        )  # fmt: skip
        return HTMLResponse(page)

    async def html(request: Request) -> Response:
        mail = await asyncio.to_thread(_read, folder, request.path_params["name"])
        body = mail.get_body(("html",)) if mail else None
        if body is None:
            return PlainTextResponse("Not found\n", 404)
        return HTMLResponse(body.get_content(), headers={"Content-Security-Policy": _MAIL_CSP})

    async def style(request: Request) -> Response:
        return Response(_STYLE, media_type="text/css")

    return [
        Route("/dev/outbox", listed), Route("/dev/outbox.css", style), Route("/dev/outbox/{name:str}", one),
        Route("/dev/outbox/{name:str}/html", html),
    ]  # fmt: skip


def _mails(folder: Path) -> list[_Mail]:
    files = sorted(folder.glob("*.eml"), key=lambda file: file.stat().st_mtime_ns, reverse=True)[:MOST_SHOWN]
    found = []
    for file in files:
        mail = _parsed(file)
        found.append(_Mail(file.stem, str(mail["To"]), str(mail["Subject"]), str(mail["Date"])))
    return found


def _read(folder: Path, name: str) -> EmailMessage | None:
    file = folder / f"{name}.eml"
    return _parsed(file) if re.fullmatch(r"[\w.-]{1,120}", name) and file.is_file() else None


def _parsed(file: Path) -> EmailMessage:
    return message_from_bytes(file.read_bytes(), policy=policy.default)


async def _pushes() -> list[_Push]:
    rows = await db.fetch(
        "SELECT d.id, d.campaign_id, d.membership_id, d.customer_id, d.payload, d.state, d.created_at, c.name"
        f" FROM push_delivery d JOIN customer c ON c.id = d.customer_id ORDER BY d.id DESC LIMIT {MOST_SHOWN}"
    )
    made = await messages([row for row in rows if row["campaign_id"] is not None], utc_now())
    found = []
    for row in rows:
        shown = (made.get(row["id"]) or db.from_json(row["payload"]) or {}).get("notification", {})
        found.append(_Push(str(shown.get("title", "")), str(shown.get("body", "")), str(shown.get("navigate", "")),
                           row["name"], row["state"], row["created_at"]))  # fmt: skip
    return found


_STYLE = """
body { margin: 0; padding: 24px; max-width: 60rem; margin-inline: auto; background: #f6f5f2; color: #1b1a17;
  font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 28px } h2 { font-size: 22px; margin-top: 32px }
ul { list-style: none; padding: 0 }
li { padding: 12px 16px; margin-bottom: 8px; background: #fff; border-radius: 12px; overflow-wrap: anywhere }
a { color: inherit } small { color: #57534b }
iframe { width: 100%; height: 36rem; border: 1px solid #e3e0d8; border-radius: 12px; background: #fff }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #fff; padding: 16px; border-radius: 12px }
@media (prefers-color-scheme: dark) { body { background: #12130f; color: #f3f1ea } li, pre { background: #1c1d18 }
  small { color: #bdb9ae } }
"""
