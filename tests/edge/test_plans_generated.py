"""Whatever document is asked and whatever goes wrong in resolvers, a plan answers as graphql-core does."""

from __future__ import annotations

import asyncio
import gc
import random
from typing import Any, cast

import pytest
from graphql import OperationDefinitionNode, execute, parse, validate
from hypothesis import given, settings
from hypothesis import strategies as st
from strawberry.execution import optimized_is_awaitable

from fiel.edge.plans import Plans
from support.length import rounds
from support.oddities import Fate, odd_schema
from support.questions import Asker

CORE = odd_schema._schema
EXTENSIONS = {"of": "the request"}


def told(result: Any) -> dict[str, Any]:
    """All that an answer says, in its order; *cause* is what the engine masks or words anew."""
    errors = [{**error.formatted, "cause": repr(error.original_error)} for error in result.errors or ()]
    return {"data": result.data, "keys": _order(result.data), "errors": errors}


def _order(data: Any) -> Any:
    if isinstance(data, dict):
        return [(name, _order(one)) for name, one in data.items()]
    return [_order(one) for one in data] if isinstance(data, list) else None


async def both(text: str, values: dict[str, Any], fate: Fate) -> tuple[dict[str, Any], dict[str, Any]]:
    document = parse(text)
    result: Any = execute(
        CORE, document, None, fate, values, executor_class=odd_schema.execution_context_class,
        is_awaitable=cast(Any, optimized_is_awaitable), hide_suggestions=True, operation_extensions=EXTENSIONS,
    )  # fmt: skip
    core = await result if optimized_is_awaitable(result) else result
    plans = Plans(CORE, odd_schema.schema_converter, odd_schema.execution_context_class)
    operation = next(one for one in document.definitions if isinstance(one, OperationDefinitionNode))
    for _ in range(2):  # a plan must not remember anything of its first run
        planned = await plans.execute(document, operation, values, None, fate, EXTENSIONS)
        assert planned is not None, "no plan covers it"
    return told(core), told(planned)


@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")  # cancelled by either
@settings(max_examples=rounds(100, 300), deadline=None)
@given(
    st.integers(0, 2**32),
    st.sampled_from((0.0, 0.05, 0.3)),
    st.sampled_from((0.0, 0.3)),
    st.sampled_from(("query", "mutation")),
)
async def test_any_document(seed: int, trouble: float, waits: float, kind: str) -> None:
    text, values = Asker(CORE, random.Random(seed)).document(kind)
    if validate(CORE, parse(text)):
        return
    gc.disable()  # what is cancelled before it began is then found here, where its warning is expected
    gc.freeze()  # and among what came since alone, which is quick
    try:
        core, planned = await both(text, values, Fate(seed, trouble, waits))
        await asyncio.sleep(0)  # the loop lets go of what has ended
    finally:
        gc.collect()
        gc.unfreeze()
        gc.enable()
    assert planned == core, text
