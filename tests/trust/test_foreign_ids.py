"""What is another's does not exist for you: each id that an operation of the schema takes, tried with another's; each
shop that staff name; and what is named by words.

The answer must be that of an id which nobody has, nothing may be written, and one's own id must be answered otherwise:
else the trial would not have come as far as the id.
"""

from __future__ import annotations

from typing import Any

from fiel.core import db, ids
from support.attack import Operation, Path, operations
from support.length import IS_LONG, rounds
from support.rivals import HOME, RIVAL
from support.roles import BY_TOKEN, NOTHING_THERE, STAFF, least_for
from support.siege import UNKNOWN, Siege, nobodies

QUESTIONS = "a question that nobody answered yes for just this is refused alike, whosever it is"
ALIKE = {
    "useVoucher.input.consent.requestId": QUESTIONS,
    "redeemReward.input.consent.requestId": QUESTIONS,
    "commitCheckout.input.consent.requestId": QUESTIONS,
    "commitCheckout.input.checkout.seenPromotionIds": "says what was seen; it opens nothing",
    "requestCheckoutConsent.input.checkout.seenPromotionIds": "says what was seen; it opens nothing",
    "markNewsRead.input.ids": "what is not one's own is passed over; nothing is written (see below)",
    "claimReceipt.input.photo": "a photo is claimed once; the demo's are, so one's own reads as unknown too",
    "startImport.input.uploadId": "a file is imported once; the demo's are",
    "takeVoucher.input.id": "the demo's vouchers are used at the till",
    "consentRequest.id": "is told to the session that asked alone, which none of these is",
    "checkoutQuote.checkout.seenPromotionIds": "says what was seen; it opens nothing",
    "removeFromHousehold.input.member": "nobody lives together in so young a demo: test_households.py has those who do",
    "memberSharedPoints.member": "the same: 0 is also what an unknown member has",
    "memberHousehold.member": "the same",
    "receiptHints.input.locationId": "looks for purchases like the receipt's, of which the demo has none",
    "clearCustomerDisplay.input.transactionId": "is what one gave that member a moment ago, which none of these is",
    **{
        f"{name}.form.{path}": "playing a form through opens neither its picture nor what its prizes lead to"
        for name in ("tryPromotion", "replayPromotion")
        for path in (
            "picture",
            "prizes.actions.assignPromotion",
            "prizes.actions.givePunch.promotion",
            "prizes.actions.issueScratchCard",
        )
    },
    "newsPost.id": "news are for whoever they are for",
}
"""Ids whose answer is the same for one's own, and why."""
ELSEWHERE = {
    "node.id": "reads ids of every kind: tests of each slice ask it for what is another's",
    "withdrawOffer.input.id": "nobody has given any in so young a demo: test_points_given.py tries another's",
    "revokeHouseholdInvitation.input.id": "nor asked anybody in: test_households.py tries another's",
    "undoGivenPromotion.input.givenId": "nobody hands anything out there: test_taken_away.py tries another's",
    "removeHouseholdMember.input.id": "nor lives with anybody: the same",
    "requestRedemption.input.rewardId": "a reward of any shop that one is a customer of is one's own",
}
"""Ids that are not tried here, and why."""
NO_SHOP, NO_WORD = "no-hay-tal", "NOHAY-TAL9"
_PRODUCTS, _CODES = "SELECT t.ref FROM product t", "SELECT t.code FROM promo_code t"
_COUPONS = "SELECT t.code FROM qr_coupon t"
_OWN, _OURS = "t.state = 'LIVE' AND t.is_ours = FALSE", "t.state = 'LIVE' AND t.is_ours = TRUE"
WORDS = {
    "product.ref": ("OWNER", _PRODUCTS, ""),
    "removeProduct.input.ref": ("OWNER", _PRODUCTS, ""),
    "coupon.code": ("NOBODY", _COUPONS, _OWN),
    "claimCoupon.input.code": ("CUSTOMER", _COUPONS, _OWN),
    "claimMemberCoupon.input.code": ("CASHIER", _COUPONS, _OURS),
    "redeemPromoCode.input.code": ("CUSTOMER", _CODES, ""),
    "redeemMemberCode.input.code": ("CASHIER", _CODES, ""),
    "checkoutQuote.checkout.codes": ("CASHIER", _CODES, ""),
    "commitCheckout.input.checkout.codes": ("CASHIER", _CODES, ""),
    "requestCheckoutConsent.input.checkout.codes": ("CASHIER", _CODES, ""),
}
"""What is named by a word at a shop: as whom it is tried, where it lies, and which will do."""
UNNAMED = {
    "MemberInput.code": "a customer's card is shown at the tills of shops that they have not joined yet",
    "member.code": "the same: a cashier sees whose it is, and that they are no member",
    "SaveProductInput.ref": "a new product begins with it, and another's is not looked at",
    "AddPromoCodesInput.codes": "new ones: each shop has its own",
    **{f"{name}.code": "draws no line between shops: whoever has the mail or the link" for name in (
        "ConfirmEmailInput", "ConfirmNewsletterInput", "ResetPasswordInput", "AcceptPointsInput", "JoinHouseholdInput",
        "householdOffer", "pointsOffer")},
}  # fmt: skip
"""Words of these names that are not tried, and why."""
EACH = rounds(2, 1)
"""Operation, on either engine: what is not tried on the one is tried on the other."""
MARKED = ("session", "failure")
"""Tables that a refused try may leave a mark in: when a session was last seen, and wrong guesses."""


async def test_ids_of_others_read_as_unknown_and_roles_reach_what_is_theirs(siege: Siege) -> None:
    await tell_words_apart()
    before = await contents()
    wrong = []
    for kind in ("mutation", "query"):
        for operation in operations(kind)[0 if db.is_sqlite() else EACH - 1 :: EACH]:
            if found := await out_of_role(siege, operation):
                wrong.append(f"{operation.name}: {found}")
            wrong += [f"{operation.name}: {found}" for found in await out_of_shop(siege, operation)]
            for path in operation.words:
                if found := await word(siege, operation, path):
                    wrong.append(f"{operation.name}.{'.'.join(path)}: {found}")
            for path in operation.id_paths:
                if ".".join((operation.name, *path)) in ELSEWHERE:
                    continue
                if found := await trial(siege, operation, path):
                    wrong.append(f"{operation.name}.{'.'.join(path)}: {found}")
    assert not wrong, "\n".join(wrong)
    after = await contents()
    assert [table for table in before if before[table] != after[table]] == []


async def out_of_role(siege: Siege, operation: Operation) -> str | None:
    """Who can do what they should not, or can't do what they should; None: nobody."""
    least = least_for(operation.name)
    if least is None:
        return "who may do this? Say so in support/roles.py"
    order = list(siege.people)
    allowed = order[order.index(least) :]
    for role in siege.people:
        whose = "CUSTOMER" if role == "NOBODY" else role
        given: dict[Path, str] = {}
        for path in nobodies(siege.variables(operation, {})):
            given |= await siege.learn(whose, operation, path)
        answer = await siege.ask_undone(role, operation, given)
        if role in allowed and operation.name in (*BY_TOKEN.split(), *NOTHING_THERE.split()):
            continue
        if least == "CUSTOMER" and role in STAFF:  # a customer too, with a wallet of their own
            continue
        if refused(answer, operation) == (role in allowed):
            return f"{role} is answered {answer}"
    return None


def refused(answer: Any, operation: Operation) -> bool:
    """Not signed in, or as if there were nothing."""
    if errors := answer.get("errors"):
        codes = [error.get("extensions", {}).get("code") for error in errors]
        assert codes[0] in ("UNAUTHENTICATED", "NOT_FOUND"), (operation.name, answer)
        return True
    told = answer["data"][operation.name]
    return isinstance(told, dict) and told.get("__typename") == "NotFound"


async def trial(siege: Siege, operation: Operation, path: Path) -> str | None:
    """What is wrong with this id of this operation, as its owner (where there is time, as all of staff) and as a
    customer; None: nothing."""
    name, tried = f"{operation.name}.{'.'.join(path)}", []
    answers = []
    for role in tried_as(operation):
        given = await siege.learn(role, operation, path)
        if path not in given:
            continue
        thing = siege.kinds[operation.name, path]
        another = await siege.foreign(role, thing)
        if another is None:
            return f"nobody else has a {thing}"
        unknown = ids.global_id(thing, UNKNOWN)
        own = await siege.ask_undone(role, operation, given)
        foreign = await siege.ask(role, operation, {**given, path: another})
        nobodys = await siege.ask(role, operation, {**given, path: unknown})
        if without(foreign, another) != without(nobodys, unknown):
            return f"tells another's {thing} from none: {foreign} {nobodys}"
        answers.append(own)
        tried.append(without(own, given[path]) != without(foreign, another))
    if not tried:
        return "no resolver reads it: the sample input doesn't come so far"
    if any(tried) == (name in ALIKE):
        return "is no exception any more" if name in ALIKE else f"one's own is answered the same: {answers}"
    return None


async def out_of_shop(siege: Siege, operation: Operation) -> list[str]:
    """What is wrong where an owner names another's shop, with what that one has, or a shop that there is not."""
    paths = [path for path in operation.words if path[-1] == "merchant"]
    if not paths or least_for(operation.name) not in STAFF:
        return []
    given: dict[Path, str] = {}
    for path in nobodies(siege.variables(operation, {})):
        await siege.learn("OWNER", operation, path)
        if kind := siege.kinds.get((operation.name, path)):
            given[path] = await siege.foreign("OWNER", kind) or ids.global_id(kind, UNKNOWN)
    told = []
    for slug in (RIVAL, NO_SHOP):
        saying = {".".join((operation.name, *path)): slug for path in paths}
        answer = await siege.ask("OWNER", operation, given, saying)
        told.append(without(answer, slug))
        if not refused(answer, operation):
            return [f"an owner elsewhere is answered at {slug}: {answer}"]
    return [] if told[0] == told[1] else [f"tells another's shop from none: {told}"]


async def word(siege: Siege, operation: Operation, path: Path) -> str | None:
    """What is wrong with what is named by a word there; None: nothing."""
    name, unnamed = ".".join((operation.name, *path)), f"{operation.words[path]}.{path[-1]}"
    if name not in WORDS:
        is_told = path[-1] not in ("ref", "code", "codes") or unnamed in UNNAMED
        return None if is_told else "what does it name? Say so here"
    role, source, fitting = WORDS[name]
    shop = {".".join((operation.name, *one)): HOME for one in operation.words if one[-1] == "merchant"}
    given: dict[Path, str] = {}
    for one in nobodies(siege.variables(operation, {})):
        given |= await siege.learn(role, operation, one)
    told = []
    for slug in (HOME, RIVAL, None):
        said = await word_of(source, fitting, slug) if slug else NO_WORD
        saying = {**shop, name: [said] if path[-1] == "codes" else said}
        told.append(without(await siege.ask_undone(role, operation, given, saying), said))
    if told[1] != told[2]:
        return f"tells another's from none: {told[1:]}"
    return f"one's own is answered the same: {told[0]}" if told[0] == told[1] else None


async def tell_words_apart() -> None:
    """No word names something at both shops."""
    theirs = "merchant_id IN (SELECT id FROM merchant WHERE slug = $1)"
    await db.execute(f"UPDATE product SET ref = 'RIVAL-' || id WHERE {theirs}", RIVAL)
    await db.execute(f"UPDATE promo_code SET code = 'RIVAL' || id WHERE {theirs}", RIVAL)
    await db.execute(
        "UPDATE qr_coupon SET is_ours = FALSE, code = 'PROPIO' || merchant_id WHERE id IN"
        " (SELECT max(id) FROM qr_coupon WHERE state = 'LIVE' GROUP BY merchant_id)"
    )


async def word_of(source: str, fitting: str, slug: str) -> str:
    """The newest there."""
    rows = await db.fetch(
        f"{source} JOIN merchant m ON m.id = t.merchant_id WHERE m.slug = $1 AND {fitting or '1 = 1'}"
        " ORDER BY t.id DESC LIMIT 1",
        slug,
    )
    [found] = rows[0].values()
    return str(found)


def tried_as(operation: Operation) -> tuple[str, ...]:
    """Where there is time, what is staff's as each of them: what is a customer's is their own in that too."""
    return (*STAFF, "CUSTOMER") if IS_LONG and least_for(operation.name) in STAFF else ("OWNER", "CUSTOMER")


def without(answer: Any, identifier: str) -> str:
    return str(answer).replace(identifier, "…")


async def contents() -> dict[str, list[Any]]:
    """All rows of all tables but MARKED."""
    listed = (
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        if db.is_sqlite()
        else "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'"
    )
    tables = [row["name"] for row in await db.fetch(listed)]
    found = {}
    for table in tables:
        if table not in MARKED:
            found[table] = sorted(str(dict(row)) for row in await db.fetch(f"SELECT * FROM {table}"))
    return found
