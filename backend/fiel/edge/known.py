"""Documents that are known beforehand: those of the apps of this version, as their build writes them down.

They are asked for by their hash (GraphQL over HTTP, appendix *Persisted Documents*): those with which the wallet reads
wallets also over GET, since what they do is known; all others over POST, where they are what they were if sent whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from itertools import islice
from pathlib import Path

import orjson
from graphql import DocumentNode, FieldNode, GraphQLError, OperationDefinitionNode, OperationType, parse, validate

from fiel.core.logs import logger
from fiel.edge.engine import FielSchema
from fiel.wallet.versioned import ROOTS, is_versioned

log = logger("http")
MOST_KNOWN = 200
MOST_POSTED = 1_000


@dataclass(frozen=True, slots=True)
class Known:
    """*is_versioned*: its answer is all in the version of the wallets. *is_read*: it may be asked for over GET."""

    id: str
    text: str
    is_versioned: bool
    is_read: bool = True


def document_id(text: str) -> str:
    return f"sha256:{sha256(text.encode()).hexdigest()}"


def known_documents(schema: FielSchema, written: Path) -> dict[str, Known]:
    """By their ids; none where the apps are not built."""
    if not written.exists():
        return {}
    texts: Mapping[str, str] = orjson.loads(written.read_bytes())
    found = [known_document(schema, text) for text in list(texts.values())[:MOST_KNOWN]]
    if any(one is None for one in found):
        log.warning("documents of the apps don't fit this version: run `make build`", file=str(written))
    return {one.id: one for one in found if one is not None}


def posted_documents(written: Path) -> dict[str, Known]:
    """By their ids. Each is checked when it is first asked for, as is one that is sent whole."""
    if not written.exists():
        return {}
    texts: Mapping[str, str] = orjson.loads(written.read_bytes())
    found = (Known(document_id(text), text, is_versioned=False, is_read=False) for text in texts.values())
    return {one.id: one for one in islice(found, MOST_POSTED)}


@lru_cache(MOST_KNOWN)
def known_document(schema: FielSchema, text: str) -> Known | None:
    """None for what is no single query of wallets that fits the schema."""
    try:
        document = parse(text)
    except GraphQLError:
        return None
    if validate(schema._schema, document) or not _reads_wallets(document):
        return None
    return Known(document_id(text), text, is_versioned(schema._schema, document))


def _reads_wallets(document: DocumentNode) -> bool:
    operations = [one for one in document.definitions if isinstance(one, OperationDefinitionNode)]
    return (
        len(operations) == 1
        and operations[0].operation is OperationType.QUERY
        and all(
            isinstance(one, FieldNode) and one.name.value in ROOTS for one in operations[0].selection_set.selections
        )
    )
