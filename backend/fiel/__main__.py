"""``python -m fiel``."""

from fiel.cli import app

app()
