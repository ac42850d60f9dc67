"""What came of mails: a newsletter confirmed, opinions given, a message to one customer, words of the café's own."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from fiel.activity.models import Activity
from fiel.core import db
from fiel.core.actor import AccountActor, StaffActor
from fiel.core.settings import Settings
from fiel.core.signing import signed
from fiel.identity.mail_tokens import make_mail_token
from fiel.identity.models import MailPurpose
from fiel.members.actions import confirm_newsletter
from fiel.merchants.models import MailEvent
from fiel.messaging.direct import Channel, send_message
from fiel.messaging.mails.defaults import Words
from fiel.messaging.mails.templates import save_template
from fiel.messaging.surveys import links
from fiel.messaging.surveys.actions import answer_by_link, ask
from fiel.messaging.webhooks.actions import EndpointForm, save_webhook

READERS = 60
ASKED = 130
SCORES = (10, 10, 10, 9, 9, 9, 9, 8, 8, 7, 7, 6, 5, 3, 10, 9)
COMMENTS = (
    "El café, buenísimo; a veces falta sitio.", "Muy amables siempre.", "La tostada llegó fría.",
    "Me encanta lo de los puntos.", "Un poco caro el desayuno.", "Rápidos y simpáticos.", "Faltan opciones veganas.",
    "El mejor flat white de la plaza.",
)  # fmt: skip
WELCOME = Words(
    "¡Bienvenido a la barra, {{name}}!",
    "Hola, {{name}}:\n\nDesde hoy cada café cuenta. Enseña tu **QR** en la barra y junta puntos:\n\n"
    "- con 60, un café\n- con 110, una tostada o un cruasán\n\n[Mira tu monedero]({{link}}) cuando quieras.\n\nOlga",
    sms="{{merchant}}: bienvenido, {{name}}. Tu monedero: {{link}}",
)


async def write(owner: StaffActor, customer_id: int, settings: Settings, now: datetime, rng: random.Random) -> None:
    """As it happened in the last weeks; the demo's customer is asked too, and has a message."""
    await save_template(owner, MailEvent.WELCOME, "es", WELCOME, 0, now=now - timedelta(days=30))
    form = EndpointForm("Almacén", "https://almacen.aurora.example/fiel", kinds=("redemption",), is_active=False)
    await save_webhook(owner, None, form, None, settings, now=now - timedelta(days=20))
    await _newsletters(owner, customer_id, now, rng)
    await _opinions(owner, customer_id, settings, now, rng)
    mine = await db.fetch(
        "SELECT id FROM membership WHERE customer_id = $1 AND merchant_id = $2", customer_id, owner.merchant_id
    )
    text = "Te guardo la mesa de la ventana mañana a las nueve, como quedamos. Ya tienes {{points}} puntos."
    await send_message(
        owner, mine[0]["id"], (Channel.INBOX,), "Tu mesa, {{name}}", text, "demo-message", now=now - timedelta(hours=2)
    )


async def _newsletters(owner: StaffActor, customer_id: int, now: datetime, rng: random.Random) -> None:
    members = await db.fetch(
        "SELECT m.id, m.customer_id, c.account_id FROM membership m JOIN customer c ON c.id = m.customer_id"
        " WHERE m.merchant_id = $1 AND m.news_since IS NOT NULL AND c.account_id IS NOT NULL AND c.id <> $2"
        " ORDER BY m.id LIMIT $3",
        owner.merchant_id,
        customer_id,
        READERS,
    )
    for member in members:
        moment = now - timedelta(days=rng.randrange(2, 60), minutes=rng.randrange(600))
        token, _ = await make_mail_token(
            MailPurpose.NEWSLETTER, account_id=member["account_id"], subject_id=member["id"], now=moment
        )
        reader = AccountActor(member["account_id"], 0, member["customer_id"])
        await confirm_newsletter(reader, token=token, email=None, code=None, address=f"demo-{member['id']}", now=moment)


async def _opinions(owner: StaffActor, customer_id: int, settings: Settings, now: datetime, rng: random.Random) -> None:
    """The latest visit of each of the last weeks' guests is asked about; most answer."""
    visits = await db.fetch(
        "SELECT max(id) AS id FROM activity WHERE merchant_id = $1 AND kind = 'points.earned' AND at > $2"
        " AND subject_kind <> 'membership' GROUP BY membership_id ORDER BY 1",
        owner.merchant_id,
        now - timedelta(days=58),
    )
    for number in [row["id"] for row in visits][-ASKED:]:
        activity = await Activity.get(id=number)
        survey_id = await ask(activity, now=activity.at)
        if survey_id is None or activity.customer_id == customer_id or rng.random() < 0.35:
            continue
        comment = rng.choice(COMMENTS) if rng.random() < 0.4 else ""
        moment = min(activity.at + timedelta(minutes=rng.randrange(20, 2000)), now)
        token = signed(settings, links.PURPOSE, survey_id)
        await answer_by_link(settings, token, rng.choice(SCORES), comment, now=moment)
