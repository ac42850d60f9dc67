"""What schemathesis loads: each call has a key of its own, every second one names what the town has; all are noted."""

from __future__ import annotations

import json
import os
import uuid
from collections import Counter
from pathlib import Path
from typing import Any

import schemathesis

KNOWN: dict[str, dict[str, Any]] = json.loads(os.environ["FIEL_CONFORMANCE_KNOWN"])
"""By ``METHOD /path``: ``path``, values by name; ``body``, fields that are put over those that were made up."""
NOTES = Path(os.environ["FIEL_CONFORMANCE_NOTES"])
"""A line a call: what, and its status."""
KEY = "Idempotency-Key"
_calls = Counter[str]()


@schemathesis.hook
def before_call(_: Any, case: Any, __: Any) -> None:
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    name = f"{case.method.upper()} {case.path}"
    _calls[name] += 1
    if KEY in (case.headers or {}):
        case.headers[KEY] = uuid.uuid4().hex
    if name in KNOWN and _calls[name] % 2:
        case.path_parameters = {**(case.path_parameters or {}), **KNOWN[name].get("path", {})}
        if "body" in KNOWN[name]:
            case.body = KNOWN[name]["body"]


@schemathesis.hook
def after_call(_: Any, case: Any, response: Any) -> None:
    with NOTES.open("a") as notes:
        notes.write(f"{case.method.upper()} {case.path} {response.status_code}\n")
