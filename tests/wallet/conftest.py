"""The server knows the documents of these tests, as it does those of the apps."""

from __future__ import annotations

from pathlib import Path

import pytest

from fiel.edge import pages
from support.conditional import DOCUMENTS, write_documents


@pytest.fixture(autouse=True)
def _documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = tmp_path / "documents.json"
    write_documents(written, *DOCUMENTS)
    monkeypatch.setattr(pages, "DOCUMENTS", written)
