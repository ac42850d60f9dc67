"""Known documents over HTTP: by their hashes, also over GET; what is wrong with a request is said plainly."""

from __future__ import annotations

from pathlib import Path

import httpx
import orjson
import pytest

from fiel.edge import pages
from fiel.edge.known import document_id, known_document, known_documents, posted_documents
from fiel.edge.tags import given_tags
from fiel.schema import make_schema
from support.conditional import BALANCE, DOCUMENTS, HAVING, PAGE, get, write_documents
from support.house import ORIGIN
from support.town import Town

MOSTLY_ON = "sqlite"

NOT_KNOWN = document_id("query { wallets { balance } }")


PROFILE = "mutation Profile($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename } }"
VIEWER = "query Viewer { viewer { name } }"
MISTAKEN = "query Mistaken { viewer { shoeSize } }"


@pytest.fixture(autouse=True)
def _documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, texts in (("DOCUMENTS", DOCUMENTS), ("POSTED", (PROFILE, VIEWER, MISTAKEN, BALANCE))):
        write_documents(tmp_path / name, *texts)
        monkeypatch.setattr(pages, name, tmp_path / name)


def test_posted_documents_are_named_by_what_they_say_and_bounded(tmp_path: Path) -> None:
    written = tmp_path / "posted.json"
    assert posted_documents(written) == {}
    written.write_bytes(orjson.dumps({NOT_KNOWN: VIEWER}))
    assert list(posted_documents(written)) == [document_id(VIEWER)]
    write_documents(written, *(f"query A{n} {{ viewer {{ id }} }}" for n in range(1100)))
    assert len(posted_documents(written)) == 1000


async def sent(town: Town, method: str = "GET", **params: str) -> httpx.Response:
    return await town.ana.person.client.request(method, "/graphql", params=params)


def refusal(answer: httpx.Response) -> tuple[int, str, str]:
    [error] = answer.json()["errors"]
    return answer.status_code, error["extensions"]["code"], error["message"]


async def test_a_known_document_is_answered_over_get_and_post(town: Town) -> None:
    await town.award(town.ana, 10)
    read = await get(town.ana.person, BALANCE)
    posted = await town.ana.person.client.post("/graphql", json={"documentId": document_id(BALANCE)})
    assert read.json() == posted.json() == {"data": {"wallet": {"balance": 10}}}
    assert read.headers["cache-control"] == "private, no-cache"
    assert read.headers["vary"] == "Cookie, Accept, Accept-Language, X-Fiel-Language, Accept-Encoding"
    assert read.headers["etag"].startswith('W/"')
    assert (posted.headers["cache-control"], "etag" in posted.headers) == ("no-store", False)


async def test_other_documents_are_still_not_answered_over_get(town: Town) -> None:
    answer = await sent(town, query=BALANCE)
    assert refusal(answer) == (405, "BAD_REQUEST", "Send it by POST.")
    assert answer.headers["allow"] == "POST"


async def test_all_others_of_the_apps_are_answered_over_post_alone(town: Town) -> None:
    client = town.ana.person.client
    changed = {"documentId": document_id(PROFILE), "variables": {"input": {"name": "Ana María"}}}
    refused = refusal(await sent(town, documentId=document_id(PROFILE), variables='{"input": {"name": "Eva"}}'))
    assert (
        refused == refusal(await sent(town, documentId=document_id(VIEWER))) == (405, "BAD_REQUEST", "Send it by POST.")
    )
    assert (await town.ana.person.ask(VIEWER))["viewer"]["name"] == "Ana"
    told = (await client.post("/graphql", json=changed)).json()["data"]["updateProfile"]["__typename"]
    assert told == "UpdateProfileSuccess"
    named = {"documentId": document_id(VIEWER), "operationName": "Viewer"}
    answer = await client.post("/graphql", json=named)
    assert answer.json() == {"data": {"viewer": {"name": "Ana María"}}}
    assert (answer.headers["cache-control"], "etag" in answer.headers) == ("no-store", False)


async def test_what_is_wrong_with_one_of_them_is_said_as_of_a_whole_one(town: Town) -> None:
    client = town.ana.person.client
    for document, variables in ((MISTAKEN, {}), (PROFILE, {}), (PROFILE, {"input": {"shoeSize": 7}})):
        named = await client.post("/graphql", json={"documentId": document_id(document), "variables": variables})
        whole = await client.post("/graphql", json={"query": document, "variables": variables})
        assert "errors" in named.json()
        assert (named.status_code, named.json()) == (whole.status_code, whole.json())


async def test_another_site_is_not_answered_by_name_either(town: Town) -> None:
    changed = {"documentId": document_id(PROFILE), "variables": {"input": {"name": "Eva"}}}
    answer = await town.ana.person.client.post("/graphql", json=changed, headers={"Origin": "https://evil.example"})
    assert answer.status_code == 403
    assert (await town.ana.person.ask(VIEWER))["viewer"]["name"] == "Ana"


async def test_a_read_of_wallets_is_one_though_it_is_posted_too(town: Town) -> None:
    assert (await get(town.ana.person, BALANCE)).status_code == 200


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_document_of_another_version_is_not_known(town: Town, method: str) -> None:
    if method == "GET":
        answer = await sent(town, documentId=NOT_KNOWN)
    else:
        answer = await town.ana.person.client.post("/graphql", json={"documentId": NOT_KNOWN})
    code = (404, "PERSISTED_QUERY_NOT_FOUND", "This document is not known here: send all of it.")
    assert refusal(answer) == code
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({"documentId": ""}, "documentId must be sha256: and 64 hexadecimal digits in lower case."),
        ({"documentId": "sha256:abc"}, "documentId must be sha256: and 64 hexadecimal digits in lower case."),
        ({"documentId": document_id(BALANCE).upper()},
         "documentId must be sha256: and 64 hexadecimal digits in lower case."),
        ({"documentId": document_id(BALANCE), "query": BALANCE}, "Send query or documentId, not both."),
        ({"documentId": document_id(PAGE), "variables": "{"}, "This is not JSON."),
        ({"documentId": document_id(PAGE), "variables": "[1]"}, "variables has the wrong type."),
        ({"documentId": document_id(PAGE), "variables": '"' + "a" * 9 + '"'}, "variables has the wrong type."),
        ({"documentId": document_id(PAGE), "extensions": "7"}, "extensions has the wrong type."),
        ({"documentId": document_id(PAGE), "variables": '{"first": ' + "[" * 70 + "]" * 70 + "}"},
         "The JSON is nested too deeply."),
        ({"documentId": document_id(HAVING), "variables": '{"merchant": "\\u0000"}'},
         "The JSON holds a NUL character."),
    ],
)  # fmt: skip
async def test_what_is_malformed_is_refused_with_its_reason(town: Town, params: dict[str, str], message: str) -> None:
    assert refusal(await sent(town, **params)) == (400, "BAD_REQUEST", message)


async def test_variables_that_do_not_fit_and_unknown_operations_are_no_answers_to_keep(town: Town) -> None:
    media = {"Accept": "application/graphql-response+json"}
    for document, variables in ((HAVING, {}), (HAVING, {"merchant": 7}), (PAGE, {"first": "x"})):
        answer = await get(town.ana.person, document, variables, **media)
        assert (answer.status_code, "data" in answer.json()) == (400, False)
        assert (answer.headers["cache-control"], "etag" in answer.headers) == ("no-store", False)
    named = {"documentId": document_id(BALANCE), "operationName": "Other"}
    answer = await town.ana.person.client.get("/graphql", params=named, headers=media)
    assert (answer.status_code, answer.json()["errors"][0]["message"]) == (400, "Unknown operation.")


async def test_another_site_is_not_answered(town: Town) -> None:
    answer = await get(town.ana.person, BALANCE, Origin="https://evil.example")
    assert answer.status_code == 403
    assert (await get(town.ana.person, BALANCE, Origin=ORIGIN)).status_code == 200


@pytest.mark.parametrize(
    ("shape", "status"),
    [
        ("{tag}", 304), ("{strong}", 304), ('"x", {tag}', 304), ('W/"a" ,W/"b",  {strong} ,"c"', 304), ("*", 304),
        ('"x"', 200), ("{bare}", 200), ("", 200), ('"', 200), ("*, {tag}", 200), ('W/"9-9-9"', 200),
    ],
)  # fmt: skip
@pytest.mark.parametrize("document", [BALANCE, HAVING])
async def test_if_none_match_is_read_as_rfc_9110_says(town: Town, shape: str, status: int, document: str) -> None:
    cafe = {"merchant": "cafe-aurora"}
    tag = (await get(town.ana.person, document, cafe)).headers["etag"]
    strong = tag.removeprefix("W/")
    asked = shape.format(tag=tag, strong=strong, bare=strong.strip('"'))
    answer = await get(town.ana.person, document, cafe, **{"If-None-Match": asked})
    assert (answer.status_code, answer.headers["etag"], bool(answer.content)) == (status, tag, status == 200)
    assert answer.headers["cache-control"] == "private, no-cache"


def test_a_list_of_tags_is_bounded() -> None:
    assert given_tags('"a", W/"b"') == ["a", "b"]
    assert given_tags("") == given_tags("x") == []
    assert len(given_tags(", ".join(f'"{n}"' for n in range(5000)))) == 20


async def test_head_is_answered_like_get(town: Town) -> None:
    answer = await sent(town, "HEAD", documentId=document_id(BALANCE))
    assert (answer.status_code, "etag" in answer.headers) == (200, True)


def test_only_single_queries_of_wallets_are_known(tmp_path: Path) -> None:
    schema = make_schema()
    refused = (
        "mutation { signOut { signedOut } }", "{ viewer { id } }", "{ wallets { balance } viewer { id } }",
        "query A { wallets { id } } query B { wallets { id } }", "{ wallets { nothing } }", "{ wallets { id }",
        "subscription { walletChanged(merchant: \"x\") { id } }", "{ ...W } fragment W on Query { wallets { id } }",
    )  # fmt: skip
    assert [known_document(schema, text) for text in refused] == [None] * len(refused)
    written = tmp_path / "some.json"
    write_documents(written, BALANCE, *refused)
    assert list(known_documents(schema, written)) == [document_id(BALANCE)]
    assert known_documents(schema, tmp_path / "none.json") == {}


def test_an_id_that_is_not_its_documents_is_not_taken_at_its_word(tmp_path: Path) -> None:
    written = tmp_path / "wrong.json"
    written.write_bytes(orjson.dumps({NOT_KNOWN: BALANCE}))
    assert list(known_documents(make_schema(), written)) == [document_id(BALANCE)]


def test_what_is_in_the_version_is_known_by_its_fields() -> None:
    schema = make_schema()
    told = {text: known.is_versioned for text in DOCUMENTS if (known := known_document(schema, text))}
    assert told == {BALANCE: True, HAVING: False, PAGE: True, DOCUMENTS[-1]: True}
    hidden = "query { wallets { ...F } } fragment F on Wallet { balance tier { needs } }"
    assert [one.is_versioned for one in [known_document(schema, hidden)] if one] == [False]
