"""Subscriptions over WebSocket: ``graphql-transport-ws`` only, from our own pages only, no mutations."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from datetime import timedelta
from json import JSONDecodeError
from typing import Any, cast

import orjson
from graphql import GraphQLError
from starlette.requests import HTTPConnection, Request
from starlette.responses import Response
from starlette.websockets import WebSocket
from strawberry.asgi import ASGIWebSocketAdapter, GraphQL
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import BaseGraphQLTransportWSHandler, Operation

from fiel.context import Context
from fiel.core.logs import logger
from fiel.edge.engine import FielSchema, Shared
from fiel.edge.framing import put_frame_of
from fiel.edge.live.answering import asked
from fiel.edge.live.hub import Hub, Listener
from fiel.edge.live.outbox import Outbox

log = logger("socket")

INIT_TIME = timedelta(seconds=5)
MOST_OPERATIONS = 10
MOST_BYTES = 64 * 1024
"""A message's, enforced by uvicorn."""


LONGEST_REASON = 120
"""Bytes: what a closing frame has room for (RFC 6455, 5.5)."""


class _Adapter(ASGIWebSocketAdapter):
    """Strawberry tells in a reason what a stranger has sent, however long that is."""

    async def close(self, code: int, reason: str) -> None:
        await super().close(code, reason.encode()[:LONGEST_REASON].decode(errors="ignore"))


class _Handler(BaseGraphQLTransportWSHandler[Context, None]):
    """Strawberry's keeps to the protocol; what is shared with others is served by the hub."""

    hub: Hub
    outbox: Outbox

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.hub = cast(SocketView, self.view).hub
        socket = cast(ASGIWebSocketAdapter, self.websocket).ws
        self.outbox = Outbox(socket.send, put_frame_of(socket.scope))
        socket.scope["headers"].clear()  # they are read, and would stay as long as the socket
        self.listeners: dict[str, Listener] = {}

    async def handle(self) -> None:
        try:
            await super().handle()
        except asyncio.CancelledError:
            if not self.outbox.is_dropped:
                raise
        finally:
            await self.outbox.closed()

    async def handle_message(self, message: Any) -> None:
        """Strawberry trusts the shape of a message; strangers don't keep to it."""
        if not _is_shaped(message):
            await self.websocket.close(code=4400, reason="Invalid message")
            return
        await super().handle_message(message)

    async def handle_connection_init(self, message: Any) -> None:
        await super().handle_connection_init(message)
        self.connection_init_timeout_task = None  # it is over; kept, it would cost each socket its frames

    async def send_message(self, message: Any) -> None:
        self.outbox.put(orjson.dumps(message))

    async def run_operation(self, operation: Operation[Context, None]) -> None:
        try:
            source = await cast(FielSchema, self.schema).begin(
                operation.query, operation.variables, self.context, operation.operation_name
            )
            if isinstance(source, Shared):
                await self._join(operation, source)
                return
            async with aclosing(source):
                await self._send_result_stream(operation, source)
            await operation.send_operation_message({"id": operation.id, "type": "complete"})
        except Exception:
            log.exception("a live operation ended by a bug")
            await operation.send_operation_message({"id": operation.id, "type": "complete"})

    async def _join(self, operation: Operation[Context, None], shared: Shared) -> None:
        """Told by the hub from now on; the task that began it is over."""
        query, variables, name = operation.query, operation.variables, operation.operation_name
        listener = self.listeners[operation.id] = Listener(
            shared.live, asked(shared.executor, self.context, query, variables, name),
            orjson.dumps(operation.id), self.outbox, lambda: self._forget(operation.id),
        )  # fmt: skip
        operation.query, operation.variables = "", None
        try:
            await self.hub.join(listener)
        except Exception as error:
            listener.end(error)
        operation.task = None

    def _forget(self, operation_id: str) -> None:
        self.operations.pop(operation_id, None)
        listener = self.listeners.pop(operation_id, None)
        if listener is not None:
            self.hub.leave(listener)

    async def cleanup_operation(self, operation_id: str) -> None:
        operation = self.operations.pop(operation_id, None)
        if operation is not None and operation.task is not None:
            operation.task.cancel()
        self._forget(operation_id)

    @staticmethod
    def _get_pre_execution_close_reason(error: GraphQLError) -> str | None:
        return None  # an error message goes out instead: a long reason would break the closing frame


def _is_shaped(message: Any) -> bool:
    if not isinstance(message, dict) or not all(isinstance(message.get(one, ""), str) for one in ("type", "id")):
        return False
    if message.get("type") != "subscribe":
        return "type" in message
    asked = message.get("payload")
    return (
        isinstance(asked, dict)
        and isinstance(asked.get("query"), str)
        and isinstance(asked.get("variables"), dict | None)
        and isinstance(asked.get("operationName"), str | None)
    )


class SocketView(GraphQL[Context, None]):
    graphql_transport_ws_handler_class = _Handler
    websocket_adapter_class = _Adapter

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
        self.hub = Hub()
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
            raise JSONDecodeError("a NUL character", "", 0)  # PostgreSQL has no place for it
        return orjson.loads(data)

    def encode_json(self, data: object) -> str:
        return orjson.dumps(data).decode()
