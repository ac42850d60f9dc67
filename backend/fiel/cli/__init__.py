"""``fiel``: the command that serves, works, migrates, checks and tells what is wrong."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from pathlib import Path
from typing import Annotated, Any

import typer
import uvicorn
from starlette.applications import Starlette

from fiel import __version__
from fiel.cli import keeping
from fiel.cli.common import Data, keys_or_exit, out, settings_or_exit
from fiel.core import db
from fiel.core.garbage import look_at_the_young, look_seldom
from fiel.core.settings import Settings

look_at_the_young()
app = typer.Typer(help="Fiel, the loyalty wallet.", no_args_is_help=True, add_completion=False)
mail = typer.Typer(help="The server's e-mail.", no_args_is_help=True)
push = typer.Typer(help="Notifications.", no_args_is_help=True)
app.add_typer(mail, name="mail")
app.add_typer(push, name="push")
keeping.add_to(app)
SECONDS_TO_START = 60
"""For one of several processes, on a machine that is busy."""

Port = Annotated[int | None, typer.Option(help="Port to listen on; default: FIEL_PORT.")]


@app.command()
def serve(
    port: Port = None,
    data: Data = None,
    workers: Annotated[
        int, typer.Option(min=1, max=64, help="Processes on this port, on PostgreSQL; SIGHUP renews them one by one.")
    ] = 1,
    worker: Annotated[
        bool | None, typer.Option(help="Run the worker for jobs inside; default: FIEL_WORKER.", show_default=False)
    ] = None,
) -> None:
    """Migrate, then serve the apps and the API."""
    settings = settings_or_exit(port=port, data_dir=data, worker=worker)
    if workers > 1 and settings.is_sqlite:
        out.print("[red]SQLite is served by one process:[/red] several need FIEL_DATABASE_URL=postgres://…")
        raise typer.Exit(2)
    asyncio.run(_prepare(settings))
    _require_keys(settings)
    if workers > 1:
        _listen_many(settings, workers)
    else:
        _listen(settings)


@app.command()
def worker() -> None:
    """Run the worker for jobs beside `fiel serve --no-worker`; as many as you like."""
    from uvicorn.loops.auto import auto_loop_factory

    settings = settings_or_exit()
    _require_keys(settings)
    with asyncio.Runner(loop_factory=auto_loop_factory()) as runner:  # uvloop where it is, as `fiel serve` has it
        runner.run(_work(settings))


@mail.command("test")
def mail_test(
    address: Annotated[str, typer.Argument(help="Where the message goes.")],
    language: Annotated[str, typer.Option(help="es or en.")] = "es",
) -> None:
    """Send a message now and say what became of it; exits with 1 where it could not be handed over."""
    from fiel import errands

    raise typer.Exit(asyncio.run(errands.mail_test(settings_or_exit(), address, language, out)))


@push.command("test")
def push_test(email: Annotated[str, typer.Argument(help="Whose phones.")]) -> None:
    """Send a push to each browser of an account and say what its push service answered; 1 where none took it."""
    from fiel import errands

    settings = settings_or_exit()
    _require_keys(settings)
    raise typer.Exit(asyncio.run(errands.push_test(settings, email, out)))


@app.command()
def demo(port: Port = None, data: Data = None) -> None:
    """Serve a lifelike demo: made on the first start, kept afterwards."""
    folder = data or Path(os.environ.get("FIEL_DATA_DIR", "data/demo"))
    number = port or int(os.environ.get("FIEL_PORT", "8000"))
    settings = settings_or_exit(
        port=number, data_dir=folder, env="development", public_url=f"http://localhost:{number}",
        open_registration=True,
    )  # fmt: skip
    from fiel.demo import make_demo, sign_ins

    asyncio.run(_prepare(settings, announce=False))
    asyncio.run(make_demo(settings, tell=lambda text: out.print(f"[dim]{text}[/dim]")))
    out.print(sign_ins(settings))
    _listen(settings, shows_outbox=True)


@app.command()
def schema() -> None:
    """Print the GraphQL schema."""
    from fiel.schema import make_schema

    sys.stdout.write(make_schema().as_str() + "\n")


@app.command("merchant-link")
def merchant_link() -> None:
    """Print a one-time link with which somebody registers a business on this server."""
    from fiel import errands

    out.print(asyncio.run(errands.merchant_link(settings_or_exit())))


@app.command("sign-in-link")
def sign_in_link(email: Annotated[str, typer.Argument(help="Whose account.")]) -> None:
    """Print a one-time link that signs somebody in, good for half an hour: for the day the mail is down."""
    from fiel import errands

    link = asyncio.run(errands.sign_in_link(settings_or_exit(), email))
    if link is None:
        out.print("[red]Nobody has this e-mail here.[/red] Check the spelling.")
        raise typer.Exit(1)
    out.print(link)


@app.command()
def version() -> None:
    """Print the version."""
    out.print(__version__)


def _require_keys(settings: Settings) -> None:
    """Those that are made on first start. Exits with 1 where one of them can't be used."""
    from fiel.core.receipt_keys import load_or_make_receipt_keys
    from fiel.core.signing import load_or_make_secret
    from fiel.messaging.push.vapid import load_or_make_keys

    with keys_or_exit():
        load_or_make_keys(settings)
        load_or_make_receipt_keys(settings)
        load_or_make_secret(settings)


async def _prepare(settings: Settings, *, announce: bool = True) -> None:
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    await keeping.migrate_or_exit(settings)
    if not announce:
        return
    async with db.opened(settings.database):
        is_empty = not await db.fetch("SELECT 1 AS one FROM merchant LIMIT 1")
    if is_empty:
        from fiel import errands

        link = await errands.merchant_link(settings)
        out.print(
            f"\nThis server has no business yet. Register the first one here (once, within seven days):\n  {link}\n"
        )


async def _work(settings: Settings) -> None:
    import signal

    from fiel.core.clock import utc_now
    from fiel.edge.measuring import scraped
    from fiel.edge.relay import relayed
    from fiel.messaging.services import services
    from fiel.worker import work

    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    async with (
        db.opened(settings.database, everywhere=True),
        relayed(settings, looks=False),
        services(settings, utc_now) as outside,
        scraped(settings, utc_now),
    ):
        look_seldom()
        out.print("The worker runs.")
        await work(outside, stop)


def _listen(settings: Settings, *, shows_outbox: bool = False) -> None:
    from fiel.app import make_app

    _require_free_port(settings)
    app = make_app(settings, shows_outbox=shows_outbox)
    look_seldom()
    uvicorn.run(app, **_as_uvicorn_likes(settings))


def _listen_many(settings: Settings, workers: int) -> None:
    """Each process makes its own app, by the environment."""
    _require_free_port(settings)
    os.environ.update(
        FIEL_PORT=str(settings.port), FIEL_DATA_DIR=str(settings.data_dir), FIEL_WORKER=str(settings.worker)
    )
    uvicorn.run(
        "fiel.cli:one_of_many", factory=True, workers=workers, timeout_worker_healthcheck=SECONDS_TO_START,
        **_as_uvicorn_likes(settings),
    )  # fmt: skip


def one_of_many() -> Starlette:
    """The app of a process that uvicorn started beside others."""
    from fiel.app import make_app

    app = make_app(settings_or_exit())
    look_seldom()
    return app


def _as_uvicorn_likes(settings: Settings) -> dict[str, Any]:
    from fiel.edge.framing import Framing
    from fiel.edge.socket import MOST_BYTES
    from fiel.edge.upgrades import OnePointOne

    return {
        "host": settings.host, "port": settings.port, "log_config": None, "access_log": False, "loop": "auto",
        "http": OnePointOne, "ws": Framing, "ws_max_size": MOST_BYTES,
        "ws_per_message_deflate": False,  # it would make each socket's bytes its own, and keep 40 KiB for each
        "proxy_headers": settings.behind_proxy,
        "forwarded_allow_ips": settings.proxy_addresses, "server_header": False,
        "timeout_graceful_shutdown": settings.shutdown_seconds,
    }  # fmt: skip


def _require_free_port(settings: Settings) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError as error:
            out.print(f"[red]Port {settings.port} is taken:[/red] stop what uses it, or choose another with --port.")
            raise typer.Exit(2) from error
