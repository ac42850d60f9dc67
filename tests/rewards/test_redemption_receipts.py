"""Receipts of redemptions: what they say, who can check them, and what becomes of them."""

from __future__ import annotations

import base64
import json
import secrets
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from fiel.core.receipt_keys import ReceiptKeys, load_or_make_receipt_keys, rotate_receipt_keys
from fiel.core.settings import Settings
from fiel.rewards import receipts
from support.house import Person
from support.town import Customer, Town, key

RECEIPTS = (
    '{ wallet(merchant: "cafe-aurora") { redemptions { edges { node { id status receipt { number title shop place'
    " cost issuedAt undoneAt signed url } } } } } }"
)
VERIFY = (
    "query ($signed: String!) { verifyReceipt(signed: $signed) { state receipt { number title shop place cost issuedAt"
    " undoneAt } } }"
)


async def receipt_of(customer: Customer) -> Any:
    found = await customer.person.ask(RECEIPTS)
    return found["wallet"]["redemptions"]["edges"][0]["node"]["receipt"]


async def verified(who: Person, signed: str) -> Any:
    return (await who.ask(VERIFY, signed=signed))["verifyReceipt"]


async def redeemed(town: Town, cost: int = 30) -> str:
    await town.award(town.ana, 100)
    asked = await town.request(town.ana, await town.reward(cost))
    number: str = asked["redemption"]["id"]
    await settle(town.cashier, "confirmRedemption", number)
    return number


async def settle(who: Person, mutation: str, redemption_id: str) -> None:
    done = await who.do(mutation, redemptionId=redemption_id, idempotencyKey=key())
    assert done["__typename"].endswith("Success"), done


def unpadded(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def encoded(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


async def test_what_waits_has_none_and_what_is_handed_over_has_one(town: Town) -> None:
    await town.award(town.ana, 100)
    asked = await town.request(town.ana, await town.reward(30))
    assert await receipt_of(town.ana) is None
    await settle(town.cashier, "confirmRedemption", asked["redemption"]["id"])
    mine = await receipt_of(town.ana)
    place = (await town.house.rows("SELECT name FROM location ORDER BY id LIMIT 1"))[0]["name"]
    assert {name: mine[name] for name in ("title", "shop", "place", "cost", "issuedAt", "undoneAt")} == {
        "title": "Un café", "shop": "Café Aurora", "place": place, "cost": 30,
        "issuedAt": "2026-03-02T09:00:00+00:00", "undoneAt": None,
    }  # fmt: skip
    assert mine["url"] == f"http://localhost:8000/verify/{mine['signed']}"
    told = await verified(town.house.person(), mine["signed"])  # signed out
    assert told == {"state": "VALID", "receipt": {k: v for k, v in mine.items() if k not in ("signed", "url")}}


async def test_anybody_can_check_it_with_the_published_keys_alone(town: Town) -> None:
    await redeemed(town)
    header, said, signature = (await receipt_of(town.ana))["signed"].split(".")
    answer = await town.house.person().client.get("/.well-known/jwks.json")
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "public, max-age=300")
    [published] = answer.json()["keys"]
    assert json.loads(unpadded(header)) == {"alg": "EdDSA", "kid": published["kid"]}
    public = Ed25519PublicKey.from_public_bytes(unpadded(published["x"]))
    public.verify(unpadded(signature), f"{header}.{said}".encode())  # raises where it is not
    content = json.loads(unpadded(said))
    number = (await town.house.rows("SELECT number FROM redemption_receipt"))[0]["number"]
    assert (content["jti"], content["iss"], content["what"], content["points"]) == (
        number, "http://localhost:8000", "Un café", 30,
    )  # fmt: skip
    assert set(content) == {"iss", "jti", "iat", "shop", "place", "what", "points"}
    assert "Ana" not in str(content)


async def test_undone_it_reads_so_and_confirmed_again_there_is_another(town: Town) -> None:
    number = await redeemed(town)
    first = await receipt_of(town.ana)
    town.house.clock.move(minutes=1)
    await settle(town.cashier, "undoRedemption", number)
    told = await verified(town.luis.person, first["signed"])
    assert (told["state"], told["receipt"]["undoneAt"]) == ("UNDONE", "2026-03-02T09:01:00+00:00")
    assert (await receipt_of(town.ana))["undoneAt"] == "2026-03-02T09:01:00+00:00"
    await settle(town.cashier, "confirmRedemption", number)
    second = await receipt_of(town.ana)
    assert second["number"] != first["number"]
    assert (await verified(town.luis.person, first["signed"]))["state"] == "UNDONE"
    assert (await verified(town.luis.person, second["signed"]))["state"] == "VALID"


async def test_one_at_the_counter_has_one_too_which_its_undoing_ends(town: Town) -> None:
    await town.award(town.ana, 100)
    done = await town.cashier.do(
        "redeemReward", member={"code": town.ana.code}, rewardId=await town.reward(40), idempotencyKey=key(),
        consent={"liveQr": town.ana.live_qr()},
    )  # fmt: skip
    mine = await receipt_of(town.ana)
    assert (await verified(town.cashier, mine["signed"]))["state"] == "VALID"
    await settle(town.cashier, "undoRedemption", done["redemption"]["id"])
    assert (await verified(town.cashier, mine["signed"]))["state"] == "UNDONE"


async def test_it_says_what_things_were_called_then(town: Town) -> None:
    await redeemed(town)
    before = await receipt_of(town.ana)
    reward = (await town.manager.ask("{ rewards { id } }"))["rewards"][0]["id"]
    await town.manager.do("updateReward", id=reward, reward={"title": "Un coche", "cost": 9})
    assert await receipt_of(town.ana) == before


async def test_confirming_twice_by_one_key_gives_one(town: Town) -> None:
    await town.award(town.ana, 100)
    asked = (await town.request(town.ana, await town.reward(30)))["redemption"]["id"]
    once = key()
    for _ in range(2):
        await town.cashier.do("confirmRedemption", redemptionId=asked, idempotencyKey=once)
    assert await town.house.rows("SELECT count(*) AS n FROM redemption_receipt") == [{"n": 1}]


async def test_whatever_is_changed_or_made_up_is_forged(town: Town, settings: Settings) -> None:
    await redeemed(town)
    signed = (await receipt_of(town.ana))["signed"]
    header, said, signature = signed.split(".")
    content = json.loads(unpadded(said))
    other = Ed25519PrivateKey.generate()
    dearer = encoded(json.dumps({**content, "points": 1}).encode())
    none = encoded(json.dumps({"alg": "none"}).encode())
    stranger = encoded(json.dumps({"alg": "EdDSA", "kid": "x" * 11}).encode())
    texts = [
        "", ".", "..", "...", "a.b.c", signed + "a", signed[:-2], f"{signed}.{signature}", f"{header}.{said}.",
        f"{header}.{dearer}.{signature}", f"{none}.{said}.", f"{stranger}.{said}.{signature}",
        f"{header}.{said}.{encoded(other.sign(f'{header}.{said}'.encode()))}", "ñ.ñ.ñ", "a" * 5_000,
        f"{encoded(b'[1]')}.{said}.{signature}", f"{header}.{encoded(b'{')}.{signature}", "1" * 40,
    ]  # fmt: skip
    for text in texts:
        assert await verified(town.house.person(), text) == {"state": "FORGED", "receipt": None}, text
    ours = load_or_make_receipt_keys(settings)
    assert await unknown(town, ours, {**content, "jti": "NOWHERE"}) == "UNKNOWN"
    assert await unknown(town, ours, {}) == "UNKNOWN"


async def unknown(town: Town, keys: ReceiptKeys, said: dict[str, Any]) -> str:
    header = encoded(json.dumps({"alg": "EdDSA", "kid": keys.key_id}).encode())
    content = f"{header}.{encoded(json.dumps(said).encode())}"
    state: str = (await verified(town.house.person(), f"{content}.{encoded(keys.sign(content.encode()))}"))["state"]
    return state


async def test_a_replaced_key_signs_no_more_and_what_it_signed_stays_true(town: Town, settings: Settings) -> None:
    await redeemed(town)
    before = (await receipt_of(town.ana))["signed"]
    old = rotate_receipt_keys(settings, town.house.clock())
    assert (b"PRIVATE" in old.read_bytes(), old.stat().st_mode & 0o777) == (False, 0o600)
    after = (await receipt_of(town.ana))["signed"]
    assert before.split(".")[1] == after.split(".")[1]
    assert before.split(".")[2] != after.split(".")[2]
    for signed in (before, after):
        assert (await verified(town.luis.person, signed))["state"] == "VALID"
    published = (await town.house.person().client.get("/.well-known/jwks.json")).json()["keys"]
    assert len({one["kid"] for one in published}) == 2
    old.unlink()
    assert (await verified(town.luis.person, before))["state"] == "FORGED"


async def test_the_page_of_a_receipt_is_there(town: Town) -> None:
    await redeemed(town)
    signed = (await receipt_of(town.ana))["signed"]
    answer = await town.house.person().client.get(f"/verify/{signed}")
    assert answer.status_code in (200, 503)  # 503 where the apps are not built
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("length", [20, receipts.MOST_CHARACTERS])
async def test_noise_is_forged(town: Town, length: int) -> None:
    noise = secrets.token_urlsafe(length)[: length - 2]
    assert (await verified(town.house.person(), f"{noise[:5]}.{noise[5:9]}.{noise[9:]}"))["state"] == "FORGED"
