"""Settings, read once from ``FIEL_*`` variables. The README's table is made from these descriptions."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from fiel.core.masking import masked

LOCAL_HOSTS = frozenset({"localhost", "127.0.0.1", "::1"})


class SettingsError(Exception):
    """The settings can't be used; the message says which one and what to do."""


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="FIEL_", frozen=True, extra="ignore")

    env: Literal["production", "development"] = Field(
        "production", description="development serves GraphiQL and shows the causes of errors"
    )
    data_dir: Path = Field(
        Path("data"), description="folder of the SQLite file, the push keys and the mail that has no SMTP server"
    )
    database_url: str = Field(
        "", description="sqlite:///path/file.db or postgres://user:password@host/name; empty: a file in the data folder"
    )
    redis_url: str = Field(
        "",
        description="redis://user:password@host:6379/0, rediss://… or unix://…: carries live events and counts limits"
        " for many processes; empty: they look into the database each second, and each counts for itself",
    )
    public_url: str = Field(
        "http://localhost:8000", description="the address that phones use; https everywhere but on localhost"
    )
    host: str = Field("127.0.0.1", description="address to listen on")
    port: int = Field(8000, ge=0, le=65535, description="port to listen on")
    behind_proxy: bool = Field(False, description="trust X-Forwarded-For and -Proto of the reverse proxy")
    proxy_addresses: str = Field(
        "127.0.0.1", description="where that proxy is: addresses or networks (10.0.0.0/24), separated by commas"
    )
    group_commit: bool = Field(
        True, description="commit points given at the same moment together, and ask for wallets so; off: each by itself"
    )
    worker: bool = Field(True, description="run the worker inside serve; off where `fiel worker` runs beside it")
    drain_seconds: int = Field(
        0, ge=0, le=300,
        description="how long /healthz says 503 after SIGTERM before anything else stops, so that a balancer turns"
        " away first",
    )  # fmt: skip
    shutdown_seconds: int = Field(20, ge=1, le=300, description="how long a stop waits for what runs")
    long_job_hours: int = Field(
        6, ge=1, le=168,
        description="how many hours a long job may run (the hourly round, a part of an import, a campaign or a print):"
        " then it hangs, is broken off and tried again; other jobs after one",
    )  # fmt: skip
    metrics_token: str = Field(
        "", description="/metrics (Prometheus) answers who sends it as `Authorization: Bearer …`; empty: there is none"
    )
    metrics_port: int = Field(
        0, ge=0, le=65535,
        description="port of this process's own /metrics, on loopback, for workers and where several serve one port"
        " (each takes the next free one); with a token it listens on FIEL_HOST and asks for it; 0: none",
    )  # fmt: skip
    open_registration: bool = Field(
        False, description="let any signed-in account register a business; off: only with the administrator's link"
    )
    graphql_introspection: bool = Field(False, description="answer introspection in production too")
    graphql_get: bool = Field(False, description="answer GraphQL queries over GET in production too")
    graphql_plans: bool = Field(
        True, description="answer GraphQL documents by a plan generated once for each; off: by graphql-core alone"
    )
    api_requests_per_minute: int = Field(
        600, ge=1, description="requests that an API token may make in a minute; without Redis for each process"
    )
    sockets_per_address: int = Field(
        500, ge=0,
        description="live connections (WebSockets) that one network address, of IPv6 one /64, may hold open in each"
        " process; 0: as many as it likes",
    )  # fmt: skip
    sockets_per_account: int = Field(
        50, ge=0,
        description="live connections that one account may hold open in each process; 0: as many as it likes",
    )  # fmt: skip
    smtp_url: str = Field(
        "", description="smtp://user:password@host:587 (STARTTLS) or smtps://…:465; empty: mail goes to files"
    )
    mail_from: str = Field("Fiel <no-reply@localhost>", description="sender of the mails")
    push_contact: str = Field(
        "", description="mailto: or https: address that push services may write to; empty: taken from mail_from"
    )
    push_extra_origins: str = Field(
        "", description="further push origins, separated by commas, for tests on this machine"
    )
    apns_url: str = Field(
        "https://api.push.apple.com",
        description="where Apple is told that a card in its wallet has changed; port 2197 where 443 is closed",
    )
    google_wallet_url: str = Field(
        "https://walletobjects.googleapis.com", description="where cards in Google Wallet are changed"
    )
    google_token_url: str = Field(
        "https://oauth2.googleapis.com/token", description="where a service account gets its tokens for that"
    )
    webhook_extra_origins: str = Field(
        "", description="further origins that webhooks may go to, separated by commas: a till of the shop's own network"
    )
    log_format: Literal["console", "json"] = Field("console", description="form of the log lines")
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="least level logged")

    @field_validator("public_url")
    @classmethod
    def _public_url(cls, value: str) -> str:
        parts = urlsplit(value)
        try:
            is_url = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        except ValueError:  # a port that there is not
            is_url = False
        if not is_url:
            raise ValueError("must look like https://points.example")
        if parts.scheme == "http" and parts.hostname not in LOCAL_HOSTS:
            raise ValueError("must be https, since phones refuse cameras and QR keys over plain http")
        return value.rstrip("/")

    @field_validator("database_url")
    @classmethod
    def _database_url(cls, value: str) -> str:
        if value and not value.startswith(("sqlite://", "postgres://", "postgresql://")):
            raise ValueError("must begin with sqlite:// or postgres://")
        return value.replace("postgresql://", "postgres://", 1)

    @field_validator("redis_url")
    @classmethod
    def _redis_url(cls, value: str) -> str:
        if value and not value.startswith(("redis://", "rediss://", "unix://")):
            raise ValueError("must begin with redis://, rediss:// or unix://")
        return value

    @field_validator("smtp_url")
    @classmethod
    def _smtp_url(cls, value: str) -> str:
        if value and (urlsplit(value).scheme not in ("smtp", "smtps") or not urlsplit(value).hostname):
            raise ValueError("must look like smtp://user:password@host:587")
        return value

    @model_validator(mode="after")
    def _push_contact(self) -> Settings:
        if self.push_contact and not self.push_contact.startswith(("mailto:", "https://")):
            raise ValueError("FIEL_PUSH_CONTACT must begin with mailto: or https://")
        return self

    @model_validator(mode="after")
    def _wallet_hosts(self) -> Settings:
        """Keys of merchants are shown there, so that it must be those who made them."""
        for name, hosts in _WALLET_HOSTS.items():
            url = getattr(self, name)
            if urlsplit(url).query or urlsplit(url).fragment or _origin(url) not in hosts | self.push_origins:
                raise ValueError(f"FIEL_{name.upper()} must be {' or '.join(sorted(hosts))}")
        return self

    @cached_property
    def database(self) -> str:
        """The database's URL, with the default file filled in."""
        return self.database_url or f"sqlite://{(self.data_dir / 'fiel.db').resolve()}"

    @cached_property
    def is_sqlite(self) -> bool:
        return self.database.startswith("sqlite://")

    @cached_property
    def is_https(self) -> bool:
        return self.public_url.startswith("https://")

    @cached_property
    def in_development(self) -> bool:
        return self.env == "development"

    @cached_property
    def origins(self) -> frozenset[str]:
        """Origins whose pages may call us: the public one and, on localhost, its other spellings."""
        parts = urlsplit(self.public_url)
        found = {f"{parts.scheme}://{parts.netloc}"}
        if parts.hostname in LOCAL_HOSTS:
            port = f":{parts.port}" if parts.port else ""
            found |= {f"http://{host}{port}" for host in ("localhost", "127.0.0.1", "[::1]")}
        return frozenset(found)

    @cached_property
    def push_origins(self) -> frozenset[str]:
        return _origins(self.push_extra_origins)

    @cached_property
    def webhook_origins(self) -> frozenset[str]:
        return _origins(self.webhook_extra_origins)


_WALLET_HOSTS = {
    "apns_url": frozenset({"https://api.push.apple.com", "https://api.push.apple.com:2197"}),
    "google_wallet_url": frozenset({"https://walletobjects.googleapis.com"}),
    "google_token_url": frozenset({"https://oauth2.googleapis.com"}),
}
"""Origins; beside them those that ``FIEL_PUSH_EXTRA_ORIGINS`` names."""


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _origins(listed: str) -> frozenset[str]:
    return frozenset(one.strip().rstrip("/") for one in listed.split(",") if one.strip())


def load_settings(**overrides: object) -> Settings:
    """Read the environment. Raises SettingsError with one line for each wrong variable."""
    try:
        return Settings(**overrides)  # type: ignore[arg-type]  # pydantic checks what comes in
    except ValidationError as error:
        lines = []
        for problem in error.errors():
            name = "FIEL_" + str(problem["loc"][0]).upper() if problem["loc"] else "FIEL_*"
            lines.append(
                f"{name}: {problem['msg'].removeprefix('Value error, ')} (is {masked(repr(problem['input']))})"
            )
        raise SettingsError("\n".join(lines)) from error


def settings_table() -> str:
    """The README's table, in Markdown."""
    rows = ["| Variable | Default | Meaning |", "|---|---|---|"]
    for name, field in Settings.model_fields.items():
        default = str(field.default) if field.default != "" else ""
        rows.append(f"| `FIEL_{name.upper()}` | {f'`{default}`' if default else ''} | {field.description} |")
    return "\n".join(rows)
