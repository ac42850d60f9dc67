"""The guide: both languages say the same things, every link and picture is there, and nothing in it runs."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import httpx

from fiel.core.language import LANGUAGES
from fiel.edge.guide.reading import PARTS, PICTURES, TEXTS, topics_of
from support.browser import ON_SQLITE
from support.house import House
from support.rest import anybody

PAGES = [f"/guide/{language}{part}" for language in LANGUAGES for part in ("", *(f"/{one}" for one in PARTS))]
APPS = {"/", "/till", "/panel"}


class Read(HTMLParser):
    """What a page names."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.pictures: list[dict[str, str | None]] = []
        self.tags: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.add(tag)
        if tag == "a":
            self.links.append(given["href"] or "")
        if tag == "img":
            self.pictures.append(given)
        if name := given.get("id"):
            self.ids.append(name)


@ON_SQLITE
async def test_every_page_answers_with_headers_under_which_nothing_runs(house: House) -> None:
    for path in PAGES:
        answer = await anybody(house).get(path)
        assert answer.status_code == 200
        assert answer.headers["content-type"] == "text/html; charset=utf-8"
        assert answer.headers["content-security-policy"] == (
            "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none';"
            " frame-ancestors 'none'"
        )
        assert answer.headers["permissions-policy"] == "camera=(), microphone=(), geolocation=()"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cache-control"] == "no-cache"
        assert f'<html lang="{path.split("/")[2]}">' in answer.text
        assert "script" not in Read(answer.text).tags
        again = await anybody(house).get(path, headers={"If-None-Match": answer.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")


@ON_SQLITE
async def test_every_link_leads_somewhere(house: House) -> None:
    read = {path: Read((await anybody(house).get(path)).text) for path in PAGES}
    elsewhere = set()
    for path, page in read.items():
        assert len(page.links) > len(PARTS)
        assert len(set(page.ids)) == len(page.ids)
        for link in page.links:
            target, _, anchor = link.partition("#")
            if target and target not in read:
                elsewhere.add(target)
            else:
                assert not anchor or anchor in read[target or path].ids, (path, link)
    assert elsewhere == APPS | {"/api/docs"}
    assert (await anybody(house).get("/api/docs")).status_code == 200
    assert (await anybody(house).get("/guide/style.css")).headers["content-type"].startswith("text/css")


@ON_SQLITE
async def test_both_languages_have_the_same_chapters_and_pictures(house: House) -> None:
    for part in PARTS:
        spanish, english = [Read((await anybody(house).get(f"/guide/{one}/{part}")).text) for one in LANGUAGES]
        assert spanish.ids == english.ids
        assert [_name(one) for one in spanish.pictures] == [_name(one) for one in english.pictures]
        assert len(spanish.ids) > 10


@ON_SQLITE
async def test_every_picture_is_there_and_every_one_is_shown_with_words(house: House) -> None:
    for language in LANGUAGES:
        shown = []
        for part in PARTS:
            for picture in Read((await anybody(house).get(f"/guide/{language}/{part}")).text).pictures:
                shown.append(_name(picture))
                assert len(picture["alt"] or "") > 10
                assert int(picture["width"] or 0) > 100
                answer = await anybody(house).get(picture["src"] or "")
                assert (answer.status_code, answer.headers["content-type"]) == (200, "image/webp")
                assert answer.headers["cache-control"] == "no-cache"
        assert len(set(shown)) == len(shown)
        assert {file.name for file in (PICTURES / language).iterdir()} == {f"{name}.webp" for name in shown}


@ON_SQLITE
async def test_the_panels_help_stands_in_it_word_for_word(house: House) -> None:
    for language in LANGUAGES:
        page = (await anybody(house).get(f"/guide/{language}/merchant")).text
        named = re.findall(r"^\{\{(.+)\}\}$", (TEXTS / language / "merchant.md").read_text("utf-8"), re.MULTILINE)
        assert len(set(named)) == len(named)
        assert set(named) == topics_of(language)
        assert [name for name in Read(page).ids if name.startswith("help-")] == [f"help-{name}" for name in named]
        assert "{{" not in page


@ON_SQLITE
async def test_a_page_that_is_not_there_says_so_in_the_readers_language(house: House) -> None:
    for path, spoken, words in (
        ("/guide/es/nothing", "en", "Esta página no existe"), ("/guide/en/nothing", "es", "This page does not exist"),
        ("/guide/fr/customer", "en", "This page does not exist"), ("/guide/fr/customer", "fr", "Esta página no existe"),
        ("/guide/es/customer/more", "es", "Esta página no existe"), ("/guide/en/..%2f..%2fapp", "es", "This page"),
    ):  # fmt: skip
        answer = await _asked(house, path, spoken)
        assert (answer.status_code, words in answer.text) == (404, True), path
        assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    for path in ("/guide/pictures/es/nothing.webp", "/guide/pictures/..%2f__init__.py", "/guide/pictures/es"):
        assert (await anybody(house).get(path)).status_code == 404


@ON_SQLITE
async def test_without_a_language_it_is_the_readers(house: House) -> None:
    for path, spoken, target in (
        ("/guide", "en-GB,en;q=0.9", "/guide/en"), ("/guide/", "de", "/guide/es"),
        ("/guide/merchant", "es-MX", "/guide/es/merchant"), ("/guide/employee/", "en", "/guide/en/employee"),
    ):  # fmt: skip
        answer = await _asked(house, path, spoken)
        assert (answer.status_code, answer.headers["location"]) == (302, target)
        assert answer.headers["vary"] == "Accept-Language"


def test_the_spanish_is_said_on_both_sides_of_the_ocean() -> None:
    of_spain_alone = re.compile(
        r"(?<!\w)(os|vosotr[oa]s|vuestr[oa]s?|\w+(?:áis|éis)|coge\w*|\w{3,}(?:ad|ed|id)(?:me|nos|l[oae]s?))(?!\w)", re.I
    )
    for part in PARTS:
        assert of_spain_alone.findall((TEXTS / "es" / f"{part}.md").read_text("utf-8")) == []


async def _asked(house: House, path: str, spoken: str) -> httpx.Response:
    return await anybody(house).get(path, headers={"Accept-Language": spoken})


def _name(picture: dict[str, str | None]) -> str:
    return re.sub(r"^.*/|\.webp$", "", picture["src"] or "")
