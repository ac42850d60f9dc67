"""Files that staff take home: each is for those it is for, of their own shop, who have lately proven who they are where
it holds rows about people; and whatever of another shop its address names reads as what nobody has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from unittest.mock import patch

from starlette.datastructures import QueryParams

from fiel.core import db, ids
from fiel.edge import downloads
from fiel.edge.asked import Asked
from fiel.edge.downloads import FILES
from support.length import IS_LONG, mostly_on
from support.rivals import HOME, RIVAL
from support.roles import STAFF
from support.rows_of import row_of
from support.siege import UNKNOWN, Siege

NO_SHOP = "no-hay-tal"
LEAST: Mapping[str, str] = {
    "MANAGER": """
        poster guide guide-square guide-story reward-list coupon-print coupon-sample coupon-qr member-card member-cards
        redemptions referrals survey-answers reviews receipts shifts orders products automation-runs promotions
        promotion-uses gifts-given points-transfers news-readers push-deliveries rewards segments automations
        periodic-gifts tiers badges news pushes messages coupon-batches promo-codes payments imports flags
        coupons members customers-with-points pending-reviews activity leaderboard movements programme-report
        coupon-days coupon-places daily-figures import-result member-data import-sample
    """,
    "OWNER": "webhook-deliveries team locations api-tokens webhooks test-pass",
}
"""Who somebody must be at least to take a file."""
AT_ANY_TIME = """
    poster guide guide-square guide-story reward-list coupon-sample coupon-qr member-card test-pass import-sample
"""
"""Those that don't ask who it is: what hangs on a wall, or is about one card."""
IDS: Mapping[str, str] = {
    "batch": "CouponBatch", "coupon": "Coupon", "print": "CouponPrint", "import": "Import", "member": "Member",
    "segment": "Segment", "promotion": "Promotion", "gift": "PeriodicGift", "automation": "Automation",
    "news": "NewsPost", "push": "PushCampaign", "webhook": "Webhook", "source": "Source", "location": "Location",
    "employee": "Employee",
}  # fmt: skip
"""What addresses name, by the word before it."""
WORDS = frozenset(
    """
    query blocked hasApp leastBalance city quietDays boughtTimes boughtTimesMost endless pending order first last topic
    state status kind reason metric frame from to least most failed group comments seen layout correction note hasLogo
    hasValidity hasNumber firstDay lastDay merchant lang
    joinedFrom joinedTo boughtFrom boughtTo activeFrom activeTo endingFrom endingTo earnedFrom earnedTo
    reachedFrom reachedTo usedFrom usedTo
    """.split()
)
"""What names nothing."""
NEEDED: Mapping[str, Mapping[str, str]] = {
    **{name: {"batch": ""} for name in ("coupons", "coupon-days", "coupon-places")},
    "coupon-print": {"print": ""}, "coupon-qr": {"coupon": ""}, "member-card": {"member": ""},
    "coupon-sample": {"batch": "", "layout": "CARD", "correction": "M"}, "member-data": {"member": ""},
    "import-result": {"import": ""}, "import-sample": {"kind": "CUSTOMERS"}, "member-cards": {"query": "mar"},
}  # fmt: skip
"""Without which a file is none; an empty text: what that shop has."""
BESIDE: Mapping[tuple[str, str], Mapping[str, str]] = {
    (name, "promotion"): {"reachedFrom": "2025-01-01", "reachedTo": "2030-01-01"}
    for name in ("members", "member-cards")
}
"""With what it is looked at."""
FITTING: Mapping[str, str] = {
    "Import": "purged_at IS NULL", "CouponPrint": "state = 'DONE' AND purged_at IS NULL",
    **{f"{name}.member": f"id IN (SELECT {whose} FROM {table})" for name, whose, table in (
        ("redemptions", "membership_id", "redemption_request"), ("referrals", "referrer_id", "referral"),
        ("orders", "membership_id", "shop_order"), ("automation-runs", "membership_id", "automation_run"),
        ("promotion-uses", "membership_id", "voucher"), ("messages", "membership_id", "direct_message"),
        ("payments", "membership_id", "checkout"))},
    **{f"{name}.promotion": f"id IN (SELECT promotion_id FROM {table})" for name, table in (
        ("promotion-uses", "voucher"), ("promo-codes", "promo_code"), ("members", "voucher"),
        ("member-cards", "voucher"))},
}  # fmt: skip
"""Which of the rows will do, by what they are or ``file.word``."""
NO_CARD = ("test-pass",)
"""The demo has no keys for passes: an owner is told so."""
ALIKE: Mapping[tuple[str, str], str] = {
    ("points-transfers", "member"): "nobody has given any points in so young a demo",
    ("push-deliveries", "push"): "nor was any push sent",
    ("news-readers", "news"): "nor any news read",
}
"""What one's own is answered the same as nobody's with, and why."""


class Overheard(QueryParams):
    """Notes which of its words are looked for."""

    found: set[str]

    def __getitem__(self, name: str) -> str:
        self.found.add(name)
        return super().__getitem__(name)

    def __contains__(self, name: object) -> bool:
        self.found.add(str(name))
        return super().__contains__(name)

    def getlist(self, key: str) -> list[str]:
        self.found.add(key)
        return super().getlist(key)


@contextmanager
def overhearing() -> Iterator[set[str]]:
    found = set[str]()

    def asked(*values: Any) -> Asked:
        made = Asked(*values)
        query = Overheard(made.query)
        query.found = found
        return replace(made, query=query)

    with patch.object(downloads, "Asked", asked):
        yield found


def test_each_file_is_somebodys() -> None:
    said = [name for names in LEAST.values() for name in names.split()]
    assert sorted(said) == sorted(FILES), "who may take it? Say so here"
    assert {name for name, file in FILES.items() if not file.is_guarded} == set(AT_ANY_TIME.split())


@mostly_on("sqlite")
async def test_files_are_for_whom_they_are(siege: Siege) -> None:
    await siege.house.run_jobs()
    wrong, taken = [], Counter[str]()
    before = await noted()
    for name in FILES:
        with overhearing() as read:
            wrong += [f"{name}: {found}" for found in await out_of_reach(siege, name, taken)]
            wrong += [f"{name}.{found}" for found in await foreign(siege, name, taken, read)]
    siege.house.clock.move(minutes=11)
    for name, file in FILES.items():
        if name not in AT_ANY_TIME.split():
            wrong += [f"{name}: {found}" for found in await unproven(siege, name)]
        elif file.is_guarded:
            wrong.append(f"{name} asks who it is")
    assert not wrong, "\n".join(wrong)
    assert (await noted()) - before == +taken


async def noted() -> Counter[str]:
    """How often each file was taken home."""
    rows = await db.fetch("SELECT data FROM activity WHERE kind IN ('export.made', 'poster.made')")
    return Counter(db.from_json(row["data"])["file"] for row in rows)


def least(name: str) -> str:
    return next(role for role, names in LEAST.items() if name in names.split())


def allowed(name: str) -> tuple[str, ...]:
    return STAFF[STAFF.index(least(name)) :]


async def out_of_reach(siege: Siege, name: str, taken: Counter[str]) -> list[str]:
    """Who is answered otherwise than they should be, in each form of the file or (where there is less time) one."""
    wrong = []
    for format in FILES[name].formats if IS_LONG else FILES[name].formats[:1]:
        for shop in (HOME, RIVAL, NO_SHOP):
            things = await needed(name, RIVAL if shop == RIVAL else HOME)
            for role in siege.people:
                status, text = await take(siege, role, name, {"merchant": shop, **things}, format)
                if shop == HOME and role in allowed(name):
                    is_right = status == (422 if name in NO_CARD else 404 if is_other_print(name, format) else 200)
                    taken[name] += status == 200 and FILES[name].is_data
                else:
                    is_right = is_refused(role, status, text)
                if not is_right:
                    wrong.append(f"{role} at {shop} as {format} is answered {status} {text[:200]!r}")
    return wrong


def is_other_print(name: str, format: str) -> bool:
    """A print is sheets or single files."""
    return name == "coupon-print" and format == "zip"


def is_refused(role: str, status: int, text: bytes) -> bool:
    """As if there were no such file."""
    return (
        (status, text) == (401, b"Sign in to go on.\n") if role == "NOBODY" else status == 404 and b"NOT_FOUND" in text
    )


async def unproven(siege: Siege, name: str) -> list[str]:
    """So long after signing in whoever may have it is asked who they are, and others learn nothing more."""
    wrong = []
    for shop in (HOME, RIVAL):
        things = await needed(name, shop)
        for role in siege.people:
            status, text = await take(siege, role, name, {"merchant": shop, **things}, FILES[name].formats[0])
            if shop == HOME and role in allowed(name):
                is_right = status == 403 and b"CONFIRM_IDENTITY" in text
            else:
                is_right = is_refused(role, status, text)
            if not is_right:
                wrong.append(f"{role} at {shop}, not proven, is answered {status} {text[:200]!r}")
    return wrong


async def foreign(siege: Siege, name: str, taken: Counter[str], read: set[str]) -> list[str]:
    """What is wrong with the ids that its address takes. *read*: words that were looked for in it."""
    wrong, format = [], "csv" if "csv" in FILES[name].formats else FILES[name].formats[0]
    things = {"merchant": HOME, **await needed(name, HOME)}

    async def ask(**more: str) -> tuple[int, bytes]:
        status, text = await take(siege, "OWNER", name, {**things, **more}, format)
        taken[name] += status == 200 and FILES[name].is_data
        return status, text

    await ask(**{one: await thing(kind, HOME) or "" for one, kind in IDS.items()})
    wrong += [f"{one}: what does it name? Say so here" for one in sorted(read - set(IDS) - WORDS)]
    for one in sorted(read & set(IDS)):
        fitting = FITTING.get(f"{name}.{one}")
        mine, another = [await thing(IDS[one], shop, fitting) for shop in (HOME, RIVAL)]
        beside = BESIDE.get((name, one), {})
        if mine is None or another is None:
            wrong.append(f"{one}: there is none at {HOME if another else RIVAL}")
            continue
        theirs = await ask(**{one: another}, **beside)
        nobodys = await ask(**{one: ids.global_id(IDS[one], UNKNOWN)}, **beside)
        own = await ask(**{one: mine}, **beside)
        if theirs != nobodys:
            wrong.append(
                f"{one} tells another's from none: {theirs[0]} {theirs[1][:300]!r} {nobodys[0]} {nobodys[1][:300]!r}"
            )
        if (own == nobodys) != ((name, one) in ALIKE):
            wrong.append(f"{one}: one's own is answered the same: {own[0]} {own[1][:200]!r}")
    return wrong


async def take(siege: Siege, role: str, name: str, things: Mapping[str, str], format: str) -> tuple[int, bytes]:
    answer = await siege.people[role].client.get(f"/export/{name}.{format}", params=dict(things))
    return answer.status_code, answer.content


async def needed(name: str, shop: str) -> dict[str, str]:
    return {one: said or await thing(IDS[one], shop) or "" for one, said in NEEDED.get(name, {}).items()}


async def thing(kind: str, shop: str, fitting: str | None = None) -> str | None:
    """Of that shop, by its id; None: there is none."""
    found = await row_of(kind, shop=shop, fitting=fitting or FITTING.get(kind))
    return ids.global_id(kind, found) if found else None
