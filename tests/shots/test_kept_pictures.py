"""A kept picture whose screen has changed since is told of."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fiel.edge.guide.reading import PICTURES
from shots import kept
from shots.screens import SOURCES
from shots.stories import README

HOME = """<script lang="ts">
  import Card from "./Card.svelte";
  import { label } from "./words";
  import More from "./More.svelte";
</script>
<h1>{m.hello()}</h1>"""
CARD = '<script lang="ts">let n = 1;</script>\n<p class="card">{n}</p>\n<style>.card { color: red; }</style>'


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    for name, text in {
        "home/Home.svelte": HOME, "home/Card.svelte": CARD, "home/words.ts": "export const label = () => m.label();",
        "home/More.svelte": '<script lang="ts"></script>\n\n<Sheet title={m.more()}><p>{m.hello()}</p></Sheet>',
        "home/Other.svelte": "<p>{m.other()}</p>", "ui/app.css": "p { color: black; }",
        "i18n/messages/es.json": json.dumps({"hello": "Hola", "label": "Rótulo", "other": "Otra"}),
        "i18n/messages/en.json": json.dumps({"hello": "Hello", "label": "Label", "other": "Other"}),
    }.items():  # fmt: skip
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


@pytest.mark.parametrize(
    ("file", "was", "now", "changes"),
    [
        ("home/Card.svelte", 'class="card"', 'class="card wide"', True),
        ("home/Card.svelte", "red", "blue", True),
        ("ui/app.css", "black", "navy", True),
        ("i18n/messages/es.json", "Hola", "Buenas", True),
        ("i18n/messages/es.json", "R\\u00f3tulo", "Etiqueta", True),
        ("home/Card.svelte", "let n = 1;", "let n = 2;", False),
        ("home/Card.svelte", ">\n<p", ">\n\n\n<p", False),
        ("home/words.ts", "=> m.label()", "=> (m.label())", False),
        ("home/Card.svelte", "<p ", "<p data-n ", False),
        ("home/More.svelte", "<p>", "<p hidden>", False),
        ("home/Other.svelte", "<p>", "<p hidden>", False),
        ("i18n/messages/es.json", "Otra", "Ninguna", False),
        ("i18n/messages/en.json", "Hello", "Hi", False),
    ],
)
def test_what_can_be_seen_makes_a_picture_old(sources: Path, file: str, was: str, now: str, changes: bool) -> None:
    before = kept.digest_of("home/Home", "es", sources)
    text = (sources / file).read_text()
    assert was in text
    (sources / file).write_text(text.replace(was, now))
    assert (kept.digest_of("home/Home", "es", sources) != before) is changes


def test_each_kept_picture_is_remembered_with_what_it_shows() -> None:
    names = [name for name, _, _ in kept.pictures()]
    assert list(json.loads(kept.REMEMBERED.read_text("utf-8"))) == names
    files = {f"readme/{file.stem}" for file in README.glob("*.png")}
    files |= {f"guide/{file.parent.name}/{file.stem}" for file in PICTURES.glob("*/*.webp")}
    assert set(names) == files
    assert {screen for _, screen, _ in kept.pictures()} == set(kept.SHOWS)
    assert all((SOURCES / f"{component}.svelte").exists() for component in kept.SHOWS.values())


def test_those_that_are_old_are_named_and_how_to_take_them_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "REMEMBERED", tmp_path / "kept.json")
    kept.remember()
    assert (kept.older(), kept.told()) == ([], "")
    taken = json.loads(kept.REMEMBERED.read_text("utf-8"))
    kept.REMEMBERED.write_text(json.dumps({**taken, "readme/till": "0", "guide/es/qr": "0"}))
    assert kept.older() == ["readme/till", "guide/es/qr"]
    assert kept.told().startswith("2 kept pictures are older than what they show (readme/till, guide/es/qr)")
    assert kept.told().endswith("FIEL_SHOTS=kept make shots")
