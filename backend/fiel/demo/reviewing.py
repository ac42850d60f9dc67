"""What the café's customers say of what they ordered: written, published, refused, answered, or not yet."""

from __future__ import annotations

import random
from datetime import timedelta

from fiel.core import db
from fiel.core.actor import StaffActor, TokenActor
from fiel.orders.reviews.loaders import review
from fiel.orders.reviews.moderating import answer_review, approve_review, refuse_review
from fiel.orders.reviews.writing import ReviewForm, write_review

SAID = (
    (5, "Llegó al día siguiente y recién tostado. Repetiré."),
    (5, ""),
    (4, "Muy bueno. La bolsa podría cerrar mejor."),
    (5, "Lo regalé y ahora me lo piden todos los meses."),
    (3, "Está bien, aunque me esperaba algo más intenso."),
    (4, "Cumple. El envío, rapidísimo."),
    (2, "Una llegó con un golpe; me la cambiaron en la tienda sin preguntar."),
    (5, "Se nota que lo tuestan ellos."),
)
ANSWER = "Gracias por contarlo. Pásate por la tienda y te invitamos a probar el de esta semana."
WAIT = 3
"""Reviews that nobody has read yet."""


async def review_orders(owner: StaffActor, eshop: TokenActor, mine: int, rng: random.Random) -> None:
    """Of all but the demo's customer, whose own are to be written."""
    asked = await db.fetch(
        "SELECT id, created_at FROM review WHERE merchant_id = $1 AND membership_id <> $2 AND state = 'PENDING'"
        " ORDER BY created_at, id",
        owner.merchant_id, mine,
    )  # fmt: skip
    written = [row for row in asked if rng.random() < 0.55]
    for place, row in enumerate(written):
        stars, text = rng.choice(SAID)
        moment = row["created_at"] + timedelta(hours=rng.randrange(4, 20))
        await write_review(eshop, row["id"], ReviewForm(stars, text), now=moment)
        if place >= len(written) - WAIT:
            continue
        read = await review(owner.merchant_id, row["id"]) or row
        later = moment + timedelta(minutes=rng.randrange(20, 200))
        if stars == 2 and rng.random() < 0.4:
            await refuse_review(owner, row["id"], read["version"], "Habla del envío y no del producto.", now=later)
            continue
        await approve_review(owner, row["id"], read["version"], now=later)
        if stars < 4:
            await answer_review(owner, row["id"], read["version"] + 1, ANSWER, now=later + timedelta(minutes=5))
