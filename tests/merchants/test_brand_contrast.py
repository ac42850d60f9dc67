"""Whatever colours a business chooses, everything that the apps paint with them can be read and told apart."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fiel.core.errors import Checks
from fiel.merchants.actions.business import check_colors
from fiel.merchants.rules import contrast, darkened, lightened

SOURCES = Path(__file__).parents[2] / "pwa" / "src"
TEXT, SHAPE = 4.5, 3.0
"""The least contrasts of WCAG 2.2: 1.4.3 of text, 1.4.11 of what is drawn."""
WHITE, BLACK = "#FFFFFF", "#000000"
colors = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")

PAINTED_WITH_BRAND = {
    "customer/wallet.css": [
        "background: linear-gradient(150deg, var(--brand) 0%, var(--brand) 42%,"
        " color-mix(in srgb, var(--brand) 72%, #000) 100%);",
        "color: var(--brand);",
        "background: var(--brand); /* the card grows darker towards it */",
        "background: var(--brand-accent, var(--accent));",
        "background: var(--brand);",
    ],
    "customer/promotions/PunchCard.svelte": [
        "background: var(--card);",
        "box-shadow: inset 0 0 0 5px var(--card), inset 0 0 0 20px #fff;",
    ],
    "customer/promotions/Foil.svelte": ["ink.fillStyle = color;"],
    "panel/branding/Card.svelte": ["background: var(--brand);", "background: var(--brand-accent);"],
    "ui/app.css": ["background: var(--brand, var(--text));"],
}  # fmt: skip
"""Each place that does; one more has to be thought of below."""
OF_TIERS = 'class="tier" style:background={'


def mixed(ink: str, share: float, ground: str) -> str:
    """*share* of a colour over another, as ``color-mix`` in sRGB and a colour with alpha do."""
    both = zip(_channels(ink), _channels(ground), strict=True)
    return "#" + "".join(f"{round(over * share + under * (1 - share)):02X}" for over, under in both)


def _channels(color: str) -> list[int]:
    return [int(color[place : place + 2], 16) for place in (1, 3, 5)]


def accepted(color: str, accent: str) -> tuple[str, str]:
    """What a business gets of a wish: the wish, or what is suggested instead of it."""
    ground = color if contrast(WHITE, color) >= TEXT else darkened(color)
    highlight = accent if contrast(accent, ground) >= SHAPE else lightened(accent, ground)
    checks = Checks()
    assert check_colors(checks, ground, highlight) == (ground, highlight)
    checks.done()
    return ground, highlight


@given(colors, colors)
def test_all_that_is_painted_with_a_brand_can_be_read(color: str, accent: str) -> None:
    brand, highlight = accepted(color, accent)
    corner = mixed(brand, 0.72, BLACK)
    ring = mixed(BLACK, 0x17 / 255, brand)
    stripe = mixed(BLACK, 0x2E / 255, brand)
    for ground in (brand, corner, ring, mixed(BLACK, 0x17 / 255, corner), stripe, mixed(BLACK, 0x33 / 255, brand)):
        assert contrast(WHITE, ground) >= TEXT  # text, holes, the line round a meter; a tier's name; the foil's words
    assert contrast(brand, WHITE) >= TEXT  # the letter in the card's own logo
    assert contrast(highlight, brand) >= SHAPE  # the meter, which has the brand alone for its ground


@given(colors, colors)
def test_a_refused_colour_is_refused_with_one_that_does(color: str, accent: str) -> None:
    checks = Checks()
    check_colors(checks, color, accent)
    assert bool(checks.problems) == (accepted(color, accent) != (color, accent))


def test_nothing_else_is_painted_with_a_brand() -> None:
    found: dict[str, list[str]] = {}
    for file in sorted(SOURCES.rglob("*")):
        if file.suffix not in (".css", ".svelte"):
            continue
        for line in file.read_text().splitlines():
            if re.search(r"var\(--(brand|card)\b|fillStyle = color", line):
                found.setdefault(str(file.relative_to(SOURCES)), []).append(line.strip())
            elif re.search(r"style:(background|color|border[-a-z]*|fill)=", line):
                assert OF_TIERS in line, line.strip()
    assert found == PAINTED_WITH_BRAND


@pytest.mark.parametrize("scheme", ["light", "dark", "white sheet"])
def test_the_house_s_own_colours_can_be_read(scheme: str) -> None:
    own = palette(scheme)
    grounds = [own[name] for name in ("ground", "surface", "sunken")]
    for name in ("text", "text-2", "plus", "minus"):
        assert all(contrast(own[name], ground) >= TEXT for ground in grounds), name
    for name in ("focus", "star"):
        assert all(contrast(own[name], ground) >= SHAPE for ground in grounds), name
    assert all(contrast(own["field-line"], own[name]) >= SHAPE for name in ("ground", "surface"))
    for name in ("text", "plus", "minus"):  # a button, what was gained, a count of what is unread
        assert contrast(own["ground"], own[name]) >= TEXT
        assert contrast(own["surface"], own[name]) >= TEXT


def test_dark_by_choice_is_as_dark_by_the_device() -> None:
    light, dark = palette("light"), palette("dark")
    [chosen] = re.findall(r':root\[data-theme="dark"\] \{(.*?)\}', (SOURCES / "panel" / "panel.css").read_text(), re.S)
    assert {**light, **_tokens(chosen)} == dark


def palette(scheme: str) -> dict[str, str]:
    css = (SOURCES / "ui" / "app.css").read_text()
    rules = (":root", "@media (prefers-color-scheme: dark)", ".sheet.white")
    light, dark, sheet = (_tokens(f"\n{css}".split(f"\n{rule} {{", 1)[1].split("\n}", 1)[0]) for rule in rules)
    return {"light": light, "dark": {**light, **dark}, "white sheet": {**light, **dark, **sheet}}[scheme]


def _tokens(css: str) -> dict[str, str]:
    found = re.findall(r"--([\w-]+): #([0-9a-f]{3}|[0-9a-f]{6});", css)
    return {
        name: "#" + (value if len(value) == 6 else "".join(one * 2 for one in value)).upper() for name, value in found
    }
