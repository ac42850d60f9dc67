"""The server knows the documents of these tests, as it does those of the apps."""

from __future__ import annotations

from pathlib import Path

import pytest

from fiel import app
from fiel.app import schema
from support.conditional import everything, write_documents

BALANCE = 'query Balance { wallet(merchant: "cafe-aurora") { balance } }'
BADGES = "query Badges($merchant: String!) { wallet(merchant: $merchant) { id badges { badge { title } } } }"
EVERYTHING = everything(schema._schema)
PAGE = (
    "query Page($first: Int) { wallets { transactions(first: $first) { edges { node { points } } pageInfo { endCursor }"
    " } } }"
)
CAFE = {"merchant": "cafe-aurora"}


@pytest.fixture(autouse=True)
def _documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = tmp_path / "documents.json"
    write_documents(written, BALANCE, BADGES, EVERYTHING, PAGE)
    monkeypatch.setattr(app, "DOCUMENTS", written)
