"""Whatever somebody writes is read or refused: no text is a bug, and none takes long."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from copy import deepcopy
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.utils import parseaddr
from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from fiel.automations import language as automations
from fiel.core import ids, signing
from fiel.core.errors import Checks, InvalidInput, NotFound
from fiel.core.language import as_language
from fiel.core.markdown import as_html, as_line
from fiel.core.network import is_public
from fiel.core.pagination import OrderedWindow, Window
from fiel.core.receipt_keys import load_or_make_receipt_keys
from fiel.core.settings import SettingsError, load_settings
from fiel.core.text import fold
from fiel.coupons.rules import as_ours, named, read_own
from fiel.edge import tags
from fiel.edge.http import BadRequest, load_json, negotiate
from fiel.identity import agents
from fiel.identity.contact import read_email, read_phone
from fiel.imports import cells, reading
from fiel.members.rules import read_live_qr
from fiel.merchants.rules import slug_of
from fiel.messaging.mails.message import message_of
from fiel.messaging.mails.rendering import clean_html
from fiel.messaging.push import endpoints
from fiel.messaging.push.sending import LONGEST_WAIT, retry_after
from fiel.messaging.variables import Variable, check_variables, filled
from fiel.messaging.webhooks import addresses
from fiel.promotions.actions.codes import read_code
from fiel.promotions.terms import read_punch_rules, write_punch_rules
from fiel.purchases.receipts.rules import receipt_key
from fiel.rewards import receipts
from fiel.rules import language as rules
from fiel.segments.rules import Criteria
from support.length import rounds

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
LENGTH = settings(max_examples=rounds(60, 5_000), deadline=None)
ODD = st.text(alphabet=st.characters(codec="utf-8"), max_size=200) | st.text(
    alphabet=st.sampled_from("0123456789.,'-+ €$%/:TZ@;=\t\r\nabcß😀ﷺ٣０"), max_size=60
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False) | ODD,
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(st.sampled_from(
        "kind conditions actions points step do wait ask branch yes no all any not amount title name tier days".split()
    ) | ODD, inside, max_size=4),
    max_leaves=20,
)  # fmt: skip


@LENGTH
@given(ODD)
@example("9" * 5000)
@example("0x" + "9" * 5000)
@example("-" * 5000)
def test_cells_of_a_table(text: str) -> None:
    for day_first in (True, False):
        moment = cells.read_moment(Checks(), "x", text, day_first=day_first, time_zone="Europe/Madrid", now=NOW)
        assert moment <= NOW
    assert abs(cells.read_points(Checks(), "x", text)) <= cells.LARGEST
    cells.read_amount(Checks(), "x", text, "EUR", cells.signs_of("EUR", "ES"))
    cells.read_percent(Checks(), "x", text)
    cells.read_yes(Checks(), "x", text)
    cells.plain_text(text)


@LENGTH
@given(st.binary(max_size=400) | ODD.map(lambda text: text.encode()) | ODD.map(lambda text: text.encode("utf-16")))
@example(b"\xef\xbb\xbf" + b'"' * 300)
@example(b'a,b\n"' + b"x" * 3000)
@example(b' \xff\x00\x00\n"')
def test_tables(data: bytes) -> None:
    with tempfile.TemporaryDirectory(dir=tempfile.gettempdir()) as folder:
        file = Path(folder) / "t.csv"
        file.write_bytes(data)
        try:
            found = reading.look_at(file)
        except InvalidInput:
            return
        assert reading.count(file, found) >= 0
        for record in reading.rows(file, found, 0, 50):
            assert isinstance(record.cells, tuple | list)


@LENGTH
@given(ODD)
@example("ﷺ" * 500)
def test_codes_names_and_numbers(text: str) -> None:
    for read in (ids.read_code, lambda t: ids.read_global_id(t, "Member"), ids.split_global_id):
        with suppress(NotFound):
            read(text)
    read_live_qr(text)
    read_own(text)
    as_ours(text)
    named(text)
    receipt_key(text)
    slug_of(text)
    fold(text)
    as_language(text)
    is_public(text)
    for number in (retry_after(text, NOW),):
        assert number is None or 1 <= number <= LONGEST_WAIT


@pytest.mark.parametrize(
    "value",
    ["9" * 5000, "0", "-1", "1e9", "٣٤", "²", "Mon, 02 Mar 2026 09:00:10 GMT", "Mon, 02 Mar 2026 09:00:10 +9999999999",
     "Mon, 31 Feb 2026 09:00:10 GMT", "Fri, 31 Dec 9999 23:59:59 GMT", "Mon, 02 Mar 99999999 09:00:10 GMT", ""],
)  # fmt: skip
def test_when_a_service_asks_to_come_back(value: str) -> None:
    seconds = retry_after(value, NOW)
    assert seconds is None or 1 <= seconds <= LONGEST_WAIT


@LENGTH
@given(ODD)
@example("a@" + "ß" * 300)
@example("+" + "9" * 5000)
@example('"' + "a" * 300 + '"@b.example')
def test_ways_to_reach_somebody(text: str) -> None:
    checks = Checks()
    email = read_email(checks, "email", text)
    assert not checks.problems or email == "" or len(email) > 254
    assert not (set(email) & set("\r\n\0 <>")) or checks.problems
    for country in (None, "ES", "MX", "ZZ"):
        phone = read_phone(Checks(), "phone", text, country)
        assert phone == "" or len(phone) <= 16 or not phone.startswith("+0")


@LENGTH
@given(ODD, ODD)
@example("cursor", "bzpb")
def test_places_in_lists(first: str, second: str) -> None:
    for text in (first, second):
        for window in (Window, OrderedWindow):
            with suppress(InvalidInput):
                window.of(5, text)


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, list[tuple[str, str | None]]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, attrs))


MARKUP = st.lists(st.sampled_from(
    ["[", "](", ")", "javascript:", "<", ">", "/", "script", "img src=x onerror=", '"', "'", "&#106;", "\n", "# ", "- ",
     "> ", "`", "**", "_", "http://a", "data:text/html,", "<!--", "-->", "<![CDATA[", "\\", "{{name}}", "%puntos%",
     "svg", "onload=", "style", "\0", "&lt;", "<a href=", "iframe", "<p>", "</p>", "x"]
), max_size=25).map("".join)  # fmt: skip
SHOWN = {"p", "em", "strong", "a", "ul", "ol", "li", "h3", "br", "blockquote", "code", "pre", "hr", "s", "del"}


@LENGTH
@given(MARKUP | ODD)
@example("[" * 2000)
@example("*" * 5000)
@example("> " * 2000)
@example("- " * 2000)
@example("`" * 5000)
@example("![" * 2000 + "](x)" * 2000)
def test_markdown_becomes_safe_html(text: str) -> None:
    looked = Tags()
    looked.feed(as_html(text))
    for tag, attrs in looked.found:
        assert tag in SHOWN, tag
        for name, value in attrs:
            assert name in ("href", "rel", "target", "start"), (tag, name)
            if name == "href":
                scheme = re.match(r"\s*([a-z][a-z0-9+.-]*):", (value or "").lower())
                assert scheme is None or scheme[1] in ("http", "https", "mailto", "tel"), value
    assert len(as_line(text, 80)) <= 81


@LENGTH
@given(MARKUP | ODD)
def test_html_of_a_mail_is_cleaned(text: str) -> None:
    looked = Tags()
    looked.feed(clean_html(text))
    for tag, attrs in looked.found:
        assert tag not in ("script", "iframe", "object", "embed", "form", "input", "base", "meta", "link", "svg"), tag
        for name, value in attrs:
            assert not name.startswith("on"), name
            assert not (value or "").strip().lower().startswith(("javascript:", "vbscript:", "data:text")), value
    assert clean_html(clean_html(text)) == clean_html(text)


@LENGTH
@given(ODD | MARKUP, ODD | MARKUP)
@example("{{name}} %nombre%", "{{points}} %puntos% {{name}}")
def test_variables_are_put_in_once(text: str, name: str) -> None:
    """What a name says is never read as a variable again."""
    values = dict.fromkeys(Variable, "7") | {Variable.NAME: name}
    checks = Checks()
    check_variables(checks, "text", text)
    if not checks.problems:
        told = filled(f"{{{{name}}}}|{text}", values)
        assert told.startswith(name + "|")


NAMES = st.text(alphabet=st.sampled_from("ñ日\"'<>\\@,;:()[]=?. \t\r\nab"), max_size=80)


@LENGTH
@given(NAMES | ODD, NAMES | ODD)
@example("Ñandú x@evil.example", "")
@example("ñ\"'><x@evil.example>", "")
@example("=?utf-8?q?a=40b=2Eexample?=", "=?utf-8?q?a=0ABcc=3A_x?=")
@example("Café\nBcc: x@evil.example", "")
def test_a_mail_comes_from_us_whatever_a_shop_is_called(name: str, subject: str) -> None:
    services: Any = SimpleNamespace(settings=load_settings(), clock=lambda: NOW)
    subject = " ".join(subject.split())
    mail = message_of(services, "ana@casa.example", subject, "x", "<p>x</p>", name)
    for read in (policy.default, policy.compat32):
        again = message_from_bytes(mail.as_bytes(), policy=read)
        assert parseaddr(str(again["From"]))[1] == "no-reply@localhost"
        assert {one.lower() for one in again} == {
            "subject", "from", "to", "date", "message-id", "auto-submitted", "mime-version", "content-type"
        }  # fmt: skip


CONDITIONS: list[dict[str, Any]] = [
    {"kind": "FIGURE", "measure": "PURCHASES", "least": 2}, {"kind": "CART_HOLDS", "products": ["a"], "least": 2},
    {"kind": "IN_TIER", "tiers": [1], "or_above": True}, {"kind": "AT_TIMES", "weekdays": [1], "from_minute": 60},
    {"kind": "NEAR_BIRTHDAY", "days": 3}, {"kind": "IN_SEGMENT", "segment": 1}, {"kind": "FIRST_PURCHASE"},
]  # fmt: skip
ACTIONS: list[dict[str, Any]] = [
    {"kind": "ADD_POINTS", "points": 5}, {"kind": "MULTIPLY", "times_bp": 20_000},
    {"kind": "DISCOUNT", "percent_bp": 1_000, "categories": ["a"]}, {"kind": "FREE_PRODUCT", "name": "Un café"},
    {"kind": "GIVE_PUNCH", "promotion": 1, "punches": 2}, {"kind": "SEND_EMAIL", "subject": "a", "body": "b"},
]  # fmt: skip
STEPS: list[dict[str, Any]] = [
    {"kind": "DO", "action": ACTIONS[0]}, {"kind": "BRANCH", "conditions": CONDITIONS}, {"kind": "STOP"},
]  # fmt: skip
STORED: Mapping[str, tuple[Any, Callable[[Any], Any], Callable[[Any], Any]]] = {
    "cases": ([{"conditions": CONDITIONS, "actions": ACTIONS}], rules.read_cases, rules.write_cases),
    "actions": (ACTIONS, rules.read_actions, rules.write_actions),
    "steps": (STEPS, automations.read_steps, automations.write_steps),
    "trigger": ({"kind": "NO_VISIT", "days": 30}, automations.read_trigger, automations.write_trigger),
    "punches": (
        {"goal": 5, "by": "PRODUCT", "products": ["a"], "card_days": 9}, read_punch_rules, write_punch_rules),
}  # fmt: skip
"""What is kept as JSON, and how it is read and written."""
CRITERIA = {
    "balance": [5, None], "days_since_visit": [None, 30], "joined_from": "2026-03-02", "birthday_months": [3],
    "cities": ["Madrid"], "news": True, "tier_ids": [1],
}  # fmt: skip


@st.composite
def mangled(draw: st.DrawFn, whole: Any) -> Any:
    """With something else in one or two places, or without what was there."""
    value = deepcopy(whole)
    for _ in range(draw(st.integers(1, 2))):
        found = list(places(value))
        holder, name = found[draw(st.integers(0, len(found) - 1))] if found else ([value], 0)
        if draw(st.booleans()):
            holder[name] = draw(JSON)
        else:
            del holder[name]
    return value


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    names = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for name in names:
        yield value, name
        yield from places(value[name])


@pytest.mark.parametrize("kept", STORED)
def test_rules_that_are_none(kept: str) -> None:
    """A rule that is read is written and read as the same; whatever else there is was none."""
    whole, read, write = STORED[kept]
    assert read(write(read(whole))) == read(whole)

    @LENGTH
    @given(JSON | mangled(whole))
    def check(value: Any) -> None:
        with suppress(ValidationError):
            found = read(value)
            assert read(write(found)) == found

    check()


@LENGTH
@given(mangled(CRITERIA))
def test_criteria_that_are_none(value: Any) -> None:
    with suppress(TypeError, ValueError):
        Criteria.read(value)


@LENGTH
@given(ODD)
@example("ŉßﬁİı")
def test_promo_codes(text: str) -> None:
    """A code that is shown is found when it is typed as it is shown."""
    kept = read_code(text)
    assert read_code(kept) == kept
    assert not set(kept) & set(" -")


@LENGTH
@given(ODD | st.lists(st.sampled_from(['"', "W/", ",", " ", "*", "a", "9" * 19, "1-2-" + "a" * 40]), max_size=60)
       .map("".join))  # fmt: skip
@example('"' * 5000)
@example('W/"a", ' * 5000)
@example("٣-٣-" + "a" * 40)
def test_tags_of_answers(text: str) -> None:
    listed = tags.given_tags(text)
    assert len(listed) <= tags.MOST_TAGS
    for stamp in tags.stamps([*listed, text]):
        assert re.fullmatch(r"\d{1,18}-\d{1,18}-[0-9a-f]{40}", str(stamp))


@LENGTH
@given(ODD)
@example("Mozilla/5.0 (Linux; Android 14) Chrome/120 Safari/537.36 Edg/120")
def test_what_browsers_say(text: str) -> None:
    assert agents.browser_of(text) in {"", *(name for _, name in agents.BROWSERS)}
    assert agents.machine_of(text) in {"", *(name for _, name in agents.MACHINES)}


PARTS = st.lists(st.sampled_from(["", "{", "e30", "eyJhbGciOiJFZERTQSJ9", "bnVsbA", "W10", "=", "-_", "[" * 900]),
                 min_size=3, max_size=3).map(".".join)  # fmt: skip


@LENGTH
@given(ODD | PARTS)
def test_receipts_that_are_shown(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        own = load_settings(data_dir=Path(folder))
        keys = load_or_make_receipt_keys(own)
        row = {"number": "R-1", "issued_at": NOW, "shop": "a", "place": None, "title": "b", "cost": 5}
        good = receipts.as_signed(own, row)
        assert receipts._number_in(keys, good) == "R-1"
        head, said, signature = good.split(".")
        for one in (text, f"{text}.{said}.{signature}", f"{head}.{text}.{signature}", f"{head}.{said}.{text}"):
            assert receipts._number_in(keys, one) is None or one == good


@LENGTH
@given(st.binary(max_size=300) | ODD.map(lambda text: text.encode()))
def test_json(data: bytes) -> None:
    with suppress(BadRequest):
        load_json(data)


@LENGTH
@given(ODD)
@example("text/html;q=inf, application/json;q=nan")
@example("application/json;q=" + "9" * 5000)
def test_what_a_client_takes(text: str) -> None:
    with suppress(BadRequest):
        assert "json" in negotiate(text)


@LENGTH
@given(ODD | st.tuples(st.sampled_from(["https://", "http://", "smtp://", "redis://", "sqlite://"]), ODD).map("".join))
@example("https://[")
@example("//shop.example/hook")
@example("http://localhost:99999999")
@example("https://\ud800".encode("utf-8", "replace").decode())
def test_addresses_in_settings_and_forms(text: str) -> None:
    own = load_settings()
    endpoints.is_allowed(text, own)
    addresses.is_allowed(text, own)
    endpoints.origin_of(text)
    for name in ("public_url", "database_url", "redis_url", "smtp_url", "push_contact"):
        with suppress(SettingsError):
            assert load_settings(**{name: text}).origins


@LENGTH
@given(ODD)
def test_signed_links(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        own = load_settings(data_dir=Path(folder))
        good = signing.signed(own, "unsubscribe", 1, "x")
        for token in (text, good + text, text + good, good[:-1], good.replace(".", text or ".")):
            with suppress(NotFound):  # a signature may be spelled in several ways
                assert signing.read_signed(own, "unsubscribe", token) == [1, "x"]
        with pytest.raises(NotFound):
            signing.read_signed(own, "another purpose", good)
