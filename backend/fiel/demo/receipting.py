"""The café's missed points: receipts of customers who forgot to show the QR, decided or waiting."""

from __future__ import annotations

import io
import random
from datetime import datetime, timedelta
from functools import partial

from PIL import Image, ImageDraw, ImageFont

from fiel.core import db
from fiel.core.actor import AccountActor, StaffActor
from fiel.core.clock import local_date
from fiel.purchases.receipts.claiming import Receipt, claim_receipt, withdraw_receipt
from fiel.purchases.receipts.deciding import Correction, accept_receipt, refuse_receipt
from fiel.purchases.receipts.photos import add_photo

CAFE, TIME_ZONE = "cafe-aurora", "Europe/Madrid"
SEED = 20261128
CLAIMS = 9
REASON = "Ese ticket ya se pagó con puntos: mira tu movimiento de ese día."
LINES = ("Cortado", "Tostada con tomate", "Tarta de queso")
PAPER, INK = "#FBFAF5", "#2B2118"


async def present(owner: StaffActor, places: tuple[int | None, ...], me: AccountActor, now: datetime) -> None:
    """Most are accepted the same day, one is refused, one withdrawn, the last wait; the newest of them is of a purchase
    that was given at the till. Of the demo's customer: one accepted, one refused, one waiting."""
    rng = random.Random(SEED)
    others = await db.fetch(
        "SELECT c.id, c.account_id FROM membership m JOIN customer c ON c.id = m.customer_id WHERE m.merchant_id = $1"
        " AND m.merged_into_id IS NULL AND m.blocked_at IS NULL AND c.account_id IS NOT NULL AND c.id <> $2"
        " ORDER BY m.purchases DESC, m.id LIMIT $3",
        owner.merchant_id, me.customer_id, CLAIMS,
    )  # fmt: skip
    people = [AccountActor(row["account_id"], 0, row["id"]) for row in others]
    ends = ["ACCEPT"] * (len(people) - 4) + ["CORRECT", "REFUSE", "WITHDRAW", "WAIT"]
    for place, (who, end) in enumerate(zip(people, ends[-len(people) :], strict=True)):
        moment = now - timedelta(days=2 * (len(people) - place), hours=rng.randrange(1, 6))
        await _one(owner, who, end, places, f"A-{4100 + 37 * place:05}", rng.randrange(3, 24) * 90, moment, rng)
    await _given_already(owner, people[0] if people else me, now, rng)
    for number, (end, days) in enumerate((("ACCEPT", 12), ("REFUSE", 6), ("WAIT", 0))):
        moment = now - timedelta(days=days, hours=2 + number)
        await _one(owner, me, end, places, f"B-{771 + 13 * number:05}", (890, 1450, 1270)[number], moment, rng)


async def _one(
    owner: StaffActor, who: AccountActor, end: str, places: tuple[int | None, ...], number: str, amount_minor: int,
    moment: datetime, rng: random.Random,
) -> None:  # fmt: skip
    day = local_date(moment - timedelta(days=1), TIME_ZONE)
    photo = await add_photo(who, CAFE, partial(drawn, number, day.isoformat(), amount_minor), now=moment)
    receipt = Receipt(number, day, amount_minor, rng.choice(places))
    _, claim = await claim_receipt(who, CAFE, receipt, photo, f"demo-receipt-{number}", now=moment)
    later, key = moment + timedelta(minutes=rng.randrange(15, 55)), f"demo-receipt-decided-{number}"
    if end in ("ACCEPT", "CORRECT"):
        correction = Correction(amount_minor=amount_minor + 50) if end == "CORRECT" else Correction()
        await accept_receipt(owner, claim, 1, correction, key, now=later)
    elif end == "REFUSE":
        await refuse_receipt(owner, claim, 1, REASON, now=later)
    elif end == "WITHDRAW":
        await withdraw_receipt(who, claim, now=later)


async def _given_already(owner: StaffActor, who: AccountActor, now: datetime, rng: random.Random) -> None:
    """Somebody claims what the till gave them: the panel says so."""
    given = await db.fetch(
        "SELECT p.amount_minor, p.location_id, p.occurred_at FROM purchase p"
        " JOIN membership m ON m.id = p.membership_id WHERE m.merchant_id = $1 AND p.location_id IS NOT NULL"
        " AND p.reversed_at IS NULL AND p.occurred_at > $2"
        " AND NOT EXISTS (SELECT 1 FROM receipt_claim r WHERE r.purchase_id = p.id)"
        " ORDER BY p.id DESC LIMIT 1",
        owner.merchant_id, now - timedelta(days=20),
    )  # fmt: skip
    for row in given:
        number, day = f"A-{5200 + rng.randrange(90):05}", local_date(row["occurred_at"], TIME_ZONE)
        photo = await add_photo(who, CAFE, partial(drawn, number, day.isoformat(), row["amount_minor"]), now=now)
        receipt = Receipt(number, day, row["amount_minor"], row["location_id"])
        moment = now - timedelta(minutes=40)
        await claim_receipt(who, CAFE, receipt, photo, f"demo-receipt-{number}", now=moment)


def drawn(number: str, day: str, amount_minor: int) -> bytes:
    """A photo of a till's slip on a wooden table, as a JPEG; its printer knows no accents."""
    picture = Image.new("RGB", (720, 1000), "#9A6B3F")
    pen = ImageDraw.Draw(picture)
    for board in range(0, 1000, 160):
        pen.line((0, board, 720, board + 20), fill="#85592F", width=6)
    pen.polygon(((110, 70), (620, 50), (600, 950), (130, 940)), fill=PAPER)
    large, small = ImageFont.load_default(44), ImageFont.load_default(30)
    pen.text((230, 110), "CAFE AURORA", fill=INK, font=large)
    pen.text((160, 210), f"Ticket {number}", fill=INK, font=small)
    pen.text((160, 255), day, fill=INK, font=small)
    for place, line in enumerate(LINES):
        pen.text((160, 350 + 60 * place), f"1 x {line}", fill=INK, font=small)
    pen.line((160, 560, 560, 560), fill=INK, width=3)
    pen.text((160, 590), "TOTAL", fill=INK, font=large)
    pen.text((340, 590), f"{amount_minor // 100},{amount_minor % 100:02} EUR", fill=INK, font=large)
    pen.text((210, 820), "Gracias", fill=INK, font=small)
    out = io.BytesIO()
    picture.rotate(2, expand=False, fillcolor="#9A6B3F").save(out, "JPEG", quality=80)
    return out.getvalue()
