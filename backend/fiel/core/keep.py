"""In a change, what is not to change; ``None`` takes a value away."""

from __future__ import annotations

from dataclasses import fields
from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


class Keep(Enum):
    KEEP = "KEEP"


KEEP = Keep.KEEP


def given(changes: DataclassInstance) -> dict[str, Any]:
    """The values of a dataclass of changes that are to change."""
    values = {field.name: getattr(changes, field.name) for field in fields(changes)}
    return {name: value for name, value in values.items() if value is not KEEP}
