"""Which of the kept pictures, the README's and the guide's, may be older than what they show.

Each is remembered with a digest of the markup, the styles and the words of the components on it, and `make check` fails
where one of them has changed: nobody reads a guide whose pictures show another app.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

from shots.screens import SOURCES
from shots.stories import SHOWN_IN_GUIDE, SHOWN_IN_README, SHOWN_WIDE

REMEMBERED = Path(__file__).parent / "kept.json"
SHOWS = {
    ("wallet", "home"): "customer/home/Home", ("wallet", "home-qr"): "qr/QrSheet",
    ("wallet", "rewards"): "customer/rewards/Rewards", ("wallet", "promotions"): "customer/promotions/Promotions",
    ("wallet", "promotions-scratch"): "customer/promotions/Scratch", ("till", "home"): "till/Till",
    ("till", "member"): "till/MemberCard", ("till", "checkout"): "till/checkout/Checkout",
    ("panel", "home"): "panel/home/Home", ("panel", "program"): "panel/program/Program",
    ("panel", "rewards"): "panel/rewards/Rewards", ("panel", "customers"): "panel/customers/Customers",
    ("panel", "achievements"): "panel/achievements/Achievements",
    ("panel", "promotions"): "panel/promotions/Promotions", ("panel", "imports-one"): "panel/imports/One",
    ("panel", "tokens"): "panel/tokens/Tokens", ("panel", "report"): "panel/report/Report",
}  # fmt: skip
"""From which component each screen of theirs is built."""
AROUND = {
    "customer": ("customer/wallet.css", "customer/Tabs.svelte"), "qr": ("customer/wallet.css",),
    "till": ("till/till.css",), "panel": ("panel/panel.css", "panel/Frame.svelte"),
}  # fmt: skip
"""What is on each picture of an app, by the folder of its components, and imported by none of them."""
_IMPORTS = re.compile(r"""(?:from|import)\s*\(?\s*"(\.[^"]+)\"""")
_UNSEEN = re.compile(r"<script\b.*?</script>|\sdata-[\w-]+(?=[\s>])", re.DOTALL)
_SHEET = re.compile(r"\s*<(?:Sheet|TypedSheet|dialog)\b")
"""With what the markup of a component begins that lies over a screen, once it is opened."""
_SAYS = re.compile(r"\bm\.(\w+)\b")


def pictures() -> Iterator[tuple[str, tuple[str, str], str]]:
    """Each kept picture, the screen on it, and its language."""
    for name, (app, screen, _) in SHOWN_IN_README.items():
        yield f"readme/{name}", (app, screen), "es"
    for name, (app, screen) in SHOWN_WIDE.items():
        yield f"readme/{name}", (app, screen), "es"
    for language in ("es", "en"):
        for name, (app, screen) in SHOWN_IN_GUIDE.items():
            yield f"guide/{language}/{name}", (app, screen), language


def remember() -> None:
    """They were all taken now."""
    taken = {name: digest_of(SHOWS[screen], language) for name, screen, language in pictures()}
    REMEMBERED.write_text(json.dumps(taken, indent=1) + "\n", "utf-8")


def older() -> list[str]:
    """Those whose screens have changed since."""
    taken = json.loads(REMEMBERED.read_text("utf-8"))
    return [name for name, screen, language in pictures() if taken.get(name) != digest_of(SHOWS[screen], language)]


def told() -> str:
    """Which are older, and how they are taken anew; nothing where none is."""
    found = older()
    return (
        f"{len(found)} kept pictures are older than what they show ({', '.join(found[:4])}"
        f"{' …' if len(found) > 4 else ''}): FIEL_SHOTS=kept make shots"
        if found
        else ""
    )


def digest_of(component: str, language: str, sources: Path = SOURCES) -> str:
    """Of what can be seen of a component and of all that it is made of, in 16 hexadecimal digits."""
    words = json.loads((sources / "i18n" / "messages" / f"{language}.json").read_text("utf-8"))
    seen: dict[str, object] = {}
    around = (sources / name for name in ("ui/app.css", *AROUND.get(component.split("/")[0], ())))
    for file in sorted({*_made_of(sources / f"{component}.svelte", sources), *filter(Path.is_file, around)}):
        text = file.read_text("utf-8")
        seen |= {key: words[key] for key in _SAYS.findall(text) if key in words}
        if file.suffix in (".svelte", ".css"):
            seen[file.relative_to(sources).as_posix()] = " ".join(_UNSEEN.sub("", text).split())
    return hashlib.sha256(json.dumps(seen, sort_keys=True).encode()).hexdigest()[:16]


def _made_of(root: Path, sources: Path) -> set[Path]:
    found, next_ones = {root}, [root]
    while next_ones:
        file = next_ones.pop()
        for name in _IMPORTS.findall(file.read_text("utf-8")):
            path = (file.parent / name).resolve()
            one = next((one for one in (path, path.with_name(f"{path.name}.ts")) if one.is_file()), None)
            if one is not None and "paraglide" not in one.parts and one not in found and not _is_sheet(one):
                found.add(one)
                next_ones.append(one)
    return found


def _is_sheet(file: Path) -> bool:
    return file.suffix == ".svelte" and _SHEET.match(_UNSEEN.sub("", file.read_text("utf-8"))) is not None
