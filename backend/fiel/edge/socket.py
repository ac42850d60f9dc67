"""Subscriptions over WebSocket: ``graphql-transport-ws`` only, from our own pages only, no mutations."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Hashable
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
from fiel.core import metrics
from fiel.core.db.outages import outage_of
from fiel.core.logs import logger
from fiel.core.networks import line_of
from fiel.core.settings import Settings
from fiel.edge.crowd import Crowd
from fiel.edge.engine import FielSchema, Shared, public_failure
from fiel.edge.framing import put_frame_of
from fiel.edge.http import holds_nul
from fiel.edge.live.answering import asked
from fiel.edge.live.documents import Document, Documents, TooManySubscriptions
from fiel.edge.live.hub import Hub, Listener
from fiel.edge.live.outbox import Outbox

log = logger("socket")

INIT_TIME = timedelta(seconds=5)
MOST_OPERATIONS = 10
MOST_BYTES = 64 * 1024
"""A message's, enforced by uvicorn."""


TRY_LATER = 1013
"""Closes what there is no room for (IANA's registry of close codes); our apps try again, and read meanwhile."""
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
        socket.scope.clear()  # it is read, and would stay as long as the socket
        self.listeners: dict[str, Listener] = {}
        self.account: int | None = None
        self.documents = cast(SocketView, self.view).documents
        self.at_work: dict[Operation[Context, None], tuple[Hashable, Document]] = {}

    async def handle(self) -> None:
        try:
            await super().handle()
        except asyncio.CancelledError:
            if not self.outbox.is_dropped:
                raise
        finally:
            if self.account is not None:
                cast(SocketView, self.view).accounts.leave(self.account)
            await self.outbox.closed()

    async def handle_message(self, message: Any) -> None:
        """Strawberry trusts the shape of a message; strangers don't keep to it."""
        if not _is_shaped(message):
            await self.websocket.close(code=4400, reason="Invalid message")
            return
        await super().handle_message(message)

    async def handle_connection_init(self, message: Any) -> None:
        if self.account is None and not await self._enter():
            metrics.REFUSED.labels("sockets-account").inc()
            await self.websocket.close(code=TRY_LATER, reason="Too many connections of this account")
            return
        await super().handle_connection_init(message)
        self.connection_init_timeout_task = None  # it is over; kept, it would cost each socket its frames

    async def _enter(self) -> bool:
        """Whether there is room for one more of this account; strangers are counted by address alone."""
        try:
            viewer = await self.context.viewer()
        except Exception as error:
            if outage_of(error) is None:
                raise
            return True  # the socket outlives an outage, and what it asks is told of it
        if viewer is None:
            return True
        if not cast(SocketView, self.view).accounts.enter(viewer.account_id):
            return False
        self.account = viewer.account_id
        return True

    async def send_message(self, message: Any) -> None:
        self.outbox.put(orjson.dumps(message))

    async def run_operation(self, operation: Operation[Context, None]) -> None:
        stays = False
        try:
            schema = cast(FielSchema, self.schema)
            who = self._who
            document = self.documents.enter(who, operation.query, schema.prepared)
            self.at_work[operation] = (who, document)
            source = await schema.begin(
                operation.query, document.prepared, operation.variables, self.context, operation.operation_name
            )
            if isinstance(source, Shared):
                stays = True
                await self._join(operation, source)
                return
            async with aclosing(source):
                await self._send_result_stream(operation, source)
            await operation.send_operation_message({"id": operation.id, "type": "complete"})
        except TooManySubscriptions as refusal:
            metrics.REFUSED.labels("subscriptions-account").inc()
            await operation.send_initial_errors([public_failure(refusal, self.context.language)])
        except Exception:
            stays = False
            log.exception("a live operation ended by a bug")
            await operation.send_operation_message({"id": operation.id, "type": "complete"})
        finally:
            if not stays:
                self._put_away(operation)

    @property
    def _who(self) -> Hashable:
        """Whose documents are counted together. A stranger's socket stands alone: nothing is told to it for long."""
        return self if self.account is None else self.account

    def _put_away(self, operation: Operation[Context, None]) -> None:
        if (entered := self.at_work.pop(operation, None)) is not None:
            self.documents.leave(*entered)

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
        operation = self.operations.pop(operation_id, None)
        if operation is not None:
            self._put_away(operation)
        listener = self.listeners.pop(operation_id, None)
        if listener is not None:
            self.hub.leave(listener)

    async def cleanup_operation(self, operation_id: str) -> None:
        operation = self.operations.get(operation_id)
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


async def _turn_away(websocket: WebSocket) -> None:
    """In a way that the page can see: of a handshake that is refused a browser tells it nothing."""
    metrics.REFUSED.labels("sockets-address").inc()
    offered = GRAPHQL_TRANSPORT_WS_PROTOCOL in websocket.scope["subprotocols"]
    await websocket.accept(GRAPHQL_TRANSPORT_WS_PROTOCOL if offered else None)
    await websocket.close(TRY_LATER, "Too many connections of this address")


class SocketView(GraphQL[Context, None]):
    graphql_transport_ws_handler_class = _Handler
    websocket_adapter_class = _Adapter

    def __init__(
        self, schema: FielSchema, make_context: Callable[[HTTPConnection], Context], settings: Settings
    ) -> None:
        super().__init__(
            schema,
            subscription_protocols=(GRAPHQL_TRANSPORT_WS_PROTOCOL,),
            connection_init_wait_timeout=INIT_TIME,
            max_subscriptions_per_connection=MOST_OPERATIONS,
            allowed_origins=sorted(settings.origins),  # its own look compares with Host, which a proxy may not hand on
        )
        self.hub = Hub()
        self.documents = Documents()
        self._make_context = make_context
        self._origins = settings.origins
        self._lines = Crowd(settings.sockets_per_address)
        self.accounts = Crowd(settings.sockets_per_account)

    async def endpoint(self, websocket: WebSocket) -> None:
        if websocket.headers.get("origin") not in self._origins:
            await websocket.close(1008)
            return
        line = line_of(websocket.client.host) if websocket.client else "unknown"
        if not self._lines.enter(line):
            await _turn_away(websocket)
            return
        try:
            await self.run(websocket)
        finally:
            self._lines.leave(line)

    async def get_context(self, request: Request | WebSocket, response: Response | WebSocket) -> Context:
        return self._make_context(HTTPConnection(request.scope))  # which keeps what is looked at, and goes

    async def get_root_value(self, request: Request | WebSocket) -> None:
        return None

    def decode_json(self, data: str | bytes) -> object:
        if holds_nul(data if isinstance(data, str) else data.decode(errors="replace")):
            raise JSONDecodeError("a NUL character", "", 0)  # PostgreSQL has no place for it
        return orjson.loads(data)

    def encode_json(self, data: object) -> str:
        return orjson.dumps(data).decode()
