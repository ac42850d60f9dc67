"""The server knows the documents of these tests, as it does those of the apps."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest

from fiel.edge import pages
from support.conditional import DOCUMENTS, write_documents


@pytest.fixture(autouse=True)
def _documents(tmp_path: Path) -> Iterator[None]:
    """No function of ours is another one: what is planned for a test here is right for the next."""
    written = tmp_path / "documents.json"
    write_documents(written, *DOCUMENTS)
    with patch.object(pages, "DOCUMENTS", written):
        yield
