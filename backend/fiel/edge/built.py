"""Where the build of the apps lies."""

from pathlib import Path

STATIC = Path(__file__).parent.parent / "static"
