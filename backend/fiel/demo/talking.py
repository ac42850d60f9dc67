"""What the café tells: segments, news that is on, set for later and a draft, a push that went out and one to come."""

from __future__ import annotations

import random
import secrets
from dataclasses import replace
from datetime import datetime, timedelta

from fiel.core import db
from fiel.core.actor import StaffActor
from fiel.core.media import Uploading
from fiel.demo.pictures import news_picture
from fiel.messaging.campaigns.actions import PushForm, save_push, send_push
from fiel.messaging.campaigns.going_out import go_out
from fiel.messaging.models import PushScreen
from fiel.messaging.news.actions import announce, publish_news, save_news
from fiel.messaging.news.form import NewsForm
from fiel.messaging.services import Services
from fiel.segments.actions import create_segment
from fiel.segments.rules import Criteria, Range

BREAD = """Desde esta semana horneamos **pan de centeno** cada mañana.

- a las 8, recién hecho
- a las 12, la segunda hornada

Guárdalo con [un mensaje](mailto:hola@aurora.example) y te espera en la barra."""
TASTING = """Este sábado catamos tres cafés de Etiopía con quien los tuesta. Plazas para doce personas.

Los clientes de siempre lo saben antes que nadie."""
DEVICES = {
    "subscription_id": "bigint", "campaign_id": "bigint", "customer_id": "bigint", "membership_id": "bigint",
    "once_key": "text", "token": "text", "is_urgent": "bool", "waits_for_quiet": "bool", "priority": "int",
    "state": "text", "due_at": "timestamptz", "stale_at": "timestamptz", "attempts": "int", "created_at": "timestamptz",
    "sent_at": "timestamptz", "shown_at": "timestamptz", "opened_at": "timestamptz",
}  # fmt: skip


async def talk(owner: StaffActor, services: Services, now: datetime, rng: random.Random) -> None:
    """As if the owner had done it in the last days."""
    away = await create_segment(
        owner, "Hace un mes que no vienen", Criteria(days_since_visit=Range(30), purchases=Range(2)),
        now=now - timedelta(days=40),
    )  # fmt: skip
    regulars = await create_segment(
        owner, "Los de siempre", Criteria(purchases=Range(25), newsletter=True), now=now - timedelta(days=40)
    )
    await create_segment(
        owner, "Cumplen años este mes", Criteria(birthday_months=(now.month,)), now=now - timedelta(days=40)
    )
    picture = await _picture(owner, now)
    bread = NewsForm("Pan de centeno recién hecho", BREAD, picture=picture, with_push=True)
    await _published(owner, bread, "demo-news-1", services, now - timedelta(days=2, hours=3))
    tasting = NewsForm(
        "Cata de cafés de Etiopía", TASTING, early_segment_id=regulars, opens_at=now + timedelta(days=2),
        ends_at=now + timedelta(days=6),
    )  # fmt: skip
    await _published(owner, tasting, "demo-news-2", services, now - timedelta(hours=5))
    await save_news(owner, None, NewsForm("Horario de verano", "Cerramos a las **seis** en agosto."), None, now=now)
    sent = PushForm("Te echamos de menos, {{name}}", "Tienes {{points}} puntos esperándote.", segment_id=away)
    await _sent(owner, sent, services, now - timedelta(days=9), rng)
    later = PushForm(
        "Mañana, doble de puntos", "Solo en Estación, de 8 a 11.", PushScreen.QR, send_at=now + timedelta(days=1)
    )
    await send_push(owner, None, later, None, "demo-push-2", now=now)
    await save_push(owner, None, PushForm("¿Repetimos desayuno?", ""), None, now=now)


async def _published(owner: StaffActor, form: NewsForm, key: str, services: Services, moment: datetime) -> None:
    number = await publish_news(owner, None, form, None, key, now=moment)
    await announce({"news_id": number}, replace(services, clock=lambda: moment))
    for row in await db.fetch("SELECT id FROM push_campaign WHERE news_id = $1", number):
        await go_out({"campaign_id": row["id"]}, replace(services, clock=lambda: moment))


async def _sent(owner: StaffActor, form: PushForm, services: Services, moment: datetime, rng: random.Random) -> None:
    """With what came of it: most phones showed it, some were tapped."""
    number = await send_push(owner, None, form, None, "demo-push-1", now=moment)
    await go_out({"campaign_id": number}, replace(services, clock=lambda: moment))
    people = await db.fetch(
        "SELECT i.customer_id, m.id AS membership_id FROM inbox_entry i JOIN membership m"
        " ON m.customer_id = i.customer_id AND m.merchant_id = i.merchant_id"
        " WHERE i.kind = 'campaign' AND i.created_at = $1",
        moment,
    )
    rows: list[db.Row] = []
    for place, one in enumerate(people):
        fate = rng.random()
        state = "GONE" if fate < 0.05 else "SENT"
        shown = moment + timedelta(seconds=rng.randrange(2, 3000)) if 0.05 <= fate < 0.9 else None
        opened = shown + timedelta(minutes=rng.randrange(1, 90)) if shown and fate > 0.6 else None
        rows.append({
            "subscription_id": None, "campaign_id": number, "customer_id": one["customer_id"],
            "membership_id": one["membership_id"],
            "once_key": f"demo-{place}", "token": secrets.token_hex(16), "is_urgent": False, "waits_for_quiet": True,
            "priority": 1, "state": state, "due_at": moment, "stale_at": moment, "attempts": 1, "created_at": moment,
            "sent_at": moment if state == "SENT" else None, "shown_at": shown, "opened_at": opened,
        })  # fmt: skip
    await db.insert_rows("push_delivery", DEVICES, rows)


async def _picture(owner: StaffActor, now: datetime) -> int:
    picture = news_picture()
    with Uploading(len(picture)) as file:
        file.add(picture)
        return (await file.keep(owner.merchant_id, owner.employee_id, "demo.png", now=now)).id
