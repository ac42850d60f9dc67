"""A page to leaf through all pictures: beside each other, narrowed by what one is looking for."""

from __future__ import annotations

import html
from pathlib import Path

from shots.walking import SCHEMES, Picture

_STYLE = """
body { margin: 0; padding: 1rem; font: 15px/1.4 system-ui, sans-serif; background: #f6f5f2; color: #1b1a17; }
form { position: sticky; top: 0; padding: .75rem 0; display: flex; flex-wrap: wrap; gap: .75rem; background: inherit; }
main { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
figure { margin: 0; } figcaption { padding: .25rem 0; }
img { display: block; width: 220px; border: 1px solid #ccc; background: #fff; } img.wide { width: 640px; }
"""
_SCRIPT = """
const form = document.querySelector("form");
const show = () => {
  const asked = Object.fromEntries(new FormData(form));
  for (const one of document.querySelectorAll("figure"))
    one.hidden = Object.entries(asked).some(([name, value]) =>
      value && (name === "name" ? !one.dataset.name.includes(value) : one.dataset[name] !== value));
};
form.addEventListener("input", show);
show();
"""


def write_index(out: Path, taken: list[Picture], problems: list[str]) -> None:
    choices = {
        "app": sorted({one.screen.app for one in taken}), "language": ["es", "en"],
        "width": [str(one) for one in sorted({one.width for one in taken})], "scheme": list(SCHEMES),
    }  # fmt: skip
    chosen = {"language": "es", "width": "360", "scheme": "light"}
    selects = "".join(
        f'<label>{name} <select name="{name}"><option value="">all</option>'
        + "".join(f"<option{' selected' if chosen.get(name) == one else ''}>{one}</option>" for one in values)
        + "</select></label>"
        for name, values in choices.items()
    )
    figures = "".join(_figure(one) for one in sorted(taken, key=lambda one: one.path))
    told = "".join(f"<li>{html.escape(one)}</li>" for one in problems)
    (out / "index.html").write_text(
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens of Fiel</title><style>{_STYLE}</style>'
        f"<h1>{len(taken)} pictures</h1><ul>{told}</ul><form>{selects}<label>name <input name=name></label></form>"
        f"<main>{figures}</main><script>{_SCRIPT}</script></html>",
        "utf-8",
    )


def _figure(one: Picture) -> str:
    path = html.escape(one.path)
    wide = " class=wide" if one.width > 1000 else ""
    return (
        f'<figure data-app="{one.screen.app}" data-language="{one.language}" data-width="{one.width}"'
        f' data-scheme="{one.scheme}" data-name="{html.escape(one.screen.name)}"><figcaption>{path}</figcaption>'
        f'<a href="{path}"><img loading="lazy" alt="" src="{path}"{wide}></a></figure>'
    )
