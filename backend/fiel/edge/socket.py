"""Subscriptions over WebSocket: ``graphql-transport-ws`` only, from our own pages only, no mutations."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import orjson
from graphql import GraphQLError
from starlette.requests import HTTPConnection, Request
from starlette.responses import Response
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import BaseGraphQLTransportWSHandler

from fiel.context import Context
from fiel.edge.engine import FielSchema

INIT_TIME = timedelta(seconds=5)
MOST_OPERATIONS = 10
MOST_BYTES = 64 * 1024
"""A message's, enforced by uvicorn."""


class _Handler(BaseGraphQLTransportWSHandler[Context, None]):
    async def handle_message(self, message: Any) -> None:
        """Strawberry trusts the shape of a message; strangers don't keep to it."""
        is_shaped = isinstance(message, dict) and isinstance(message.get("type"), str)
        if not is_shaped or not isinstance(message.get("id", ""), str):
            await self.websocket.close(code=4400, reason="Invalid message")
            return
        await super().handle_message(message)

    @staticmethod
    def _get_pre_execution_close_reason(error: GraphQLError) -> str | None:
        return None  # an error message goes out instead: a long reason would break the closing frame


class SocketView(GraphQL[Context, None]):
    graphql_transport_ws_handler_class = _Handler

    def __init__(
        self, schema: FielSchema, make_context: Callable[[HTTPConnection], Context], origins: frozenset[str]
    ) -> None:
        super().__init__(
            schema,
            subscription_protocols=(GRAPHQL_TRANSPORT_WS_PROTOCOL,),
            connection_init_wait_timeout=INIT_TIME,
            max_subscriptions_per_connection=MOST_OPERATIONS,
            allowed_origins=sorted(origins),  # its own look compares with Host, which a proxy may not hand on
        )
        self._make_context = make_context
        self._origins = origins

    async def endpoint(self, websocket: WebSocket) -> None:
        if websocket.headers.get("origin") not in self._origins:
            await websocket.close(1008)
            return
        await self.run(websocket)

    async def get_context(self, request: Request | WebSocket, response: Response | WebSocket) -> Context:
        return self._make_context(request)

    async def get_root_value(self, request: Request | WebSocket) -> None:
        return None

    def decode_json(self, data: str | bytes) -> object:
        if (b"\\u0000" in data) if isinstance(data, bytes) else ("\\u0000" in data):
            raise ValueError("a NUL character")  # PostgreSQL has no place for it
        return orjson.loads(data)

    def encode_json(self, data: object) -> str:
        return orjson.dumps(data).decode()
