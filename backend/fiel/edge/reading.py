"""Conditional reads of known documents: what has not changed is answered 304, and most often without being worked out.

An answer of versioned fields is recognised by the version of the wallets, which is read before it; a stamp says until
when time leaves it alone, so that a 304 reads the session and the version, no lot and no ledger. Any other answer is
worked out, and recognised by its bytes.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from starlette.responses import Response
from strawberry.types.execution import ExecutionResult, PreExecutionError

from fiel.context import Context
from fiel.core import db
from fiel.core.language import locale_of
from fiel.core.metrics import CONDITIONAL
from fiel.edge.tags import Stamp, code_digest, digest_of, given_tags, stamps, weak
from fiel.wallet.versions import next_moment, version_of

KEPT = {"Cache-Control": "private, no-cache", "Vary": "Cookie, Accept, Accept-Language, X-Fiel-Language"}
"""Only the person's own browser keeps it, and asks us each time."""
GRAPHQL_JSON = "application/graphql-response+json"
Run = Callable[[], Awaitable[ExecutionResult | PreExecutionError]]


@dataclass(frozen=True, slots=True)
class Reading:
    """One GET of a known document. *asked*: which one and with what, as JSON."""

    context: Context
    asked: Sequence[Any]
    is_versioned: bool
    media_type: str

    async def answer(self, if_none_match: str, run: Run) -> Response:
        given = given_tags(if_none_match)
        try:
            found = await self._stamp(given)
        except Exception as error:
            if db.outage_of(error) is None:
                raise
            found = None  # whoever runs the document finds the same, and says it as over POST
        if found and str(found) in given:
            CONDITIONAL.labels("unchanged").inc()
            return self._unchanged(found)
        result = await run()
        if result.errors:
            return self._failed(result)
        content = orjson.dumps({"data": result.data})
        tag = str(found or digest_of(self.media_type, content.decode()))
        if tag in given or given == ["*"]:
            CONDITIONAL.labels("same").inc()
            return self._unchanged(tag)
        CONDITIONAL.labels("whole").inc()
        return Response(content, 200, {"ETag": weak(tag), **KEPT}, f"{self.media_type}; charset=utf-8")

    async def _stamp(self, given: list[str]) -> Stamp | None:
        """The one of those *given* that still holds, else a new one; None where the answer has none."""
        customer_id = await self._customer_id()
        if not self.is_versioned or not customer_id:
            return None
        digest = await self._digest(customer_id)
        for one in stamps(given):
            if one.holds(self.context.now, digest):
                return one
        return Stamp.at(self.context.now, await next_moment(customer_id, self.context.now), digest)

    async def _customer_id(self) -> int:
        """0: nobody who has wallets, or a till that others use."""
        viewer = await self.context.viewer()
        return viewer.customer_id if viewer is not None and not viewer.is_shared else 0

    async def _digest(self, customer_id: int) -> str:
        context = self.context
        version = await version_of(customer_id)
        whole = [code_digest(), context.settings.public_url, locale_of(context.language), self.media_type, self.asked]
        return digest_of(whole, customer_id, version)

    def _unchanged(self, tag: object) -> Response:
        return Response(None, 304, {"ETag": weak(tag), **KEPT})

    def _failed(self, result: ExecutionResult | PreExecutionError) -> Response:
        """Nobody keeps it."""
        before = isinstance(result, PreExecutionError)
        body: dict[str, Any] = {} if before else {"data": result.data}
        body["errors"] = [error.formatted for error in result.errors or ()]
        status = 400 if before and self.media_type == GRAPHQL_JSON else 200
        return Response(
            orjson.dumps(body), status, {"Cache-Control": "no-store"}, f"{self.media_type}; charset=utf-8"
        )  # fmt: skip
