"""What is written where a merchant has not written anything: Markdown, with the variables that a merchant has too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fiel.core.language import Language
from fiel.merchants.models import MailEvent


@dataclass(frozen=True, slots=True)
class Words:
    """*text*: Markdown, from which both forms are made; *html*: of its own, if the merchant brought one. *sms*: for
    a text message; empty: none is sent."""

    subject: str
    text: str
    html: str = ""
    sms: str = ""


DEFAULTS: Mapping[MailEvent, Mapping[Language, Words]] = {
    MailEvent.WELCOME: {
        "es": Words(
            "Bienvenido a {{merchant}}",
            "Hola, {{name}}:\n\nYa tienes tu monedero de puntos de **{{merchant}}**. Enseña tu QR en caja cada vez que"
            " vengas y verás crecer tus puntos.",
        ),
        "en": Words(
            "Welcome to {{merchant}}",
            "Hello {{name}},\n\nYour points wallet at **{{merchant}}** is ready. Show your QR at the counter each time"
            " you come and watch your points grow.",
        ),
    },
    MailEvent.POINTS_EARNED: {
        "es": Words(
            "+{{earned_points}} puntos en {{merchant}}",
            "Hola, {{name}}:\n\nAcabas de ganar **{{earned_points}} puntos** en {{merchant}}. Ya tienes"
            " **{{points}}**.",
        ),
        "en": Words(
            "+{{earned_points}} points at {{merchant}}",
            "Hello {{name}},\n\nYou just earned **{{earned_points}} points** at {{merchant}}. You now have"
            " **{{points}}**.",
        ),
    },
    MailEvent.REDEMPTION_REQUESTED: {
        "es": Words(
            "Canje pedido: {{reward}}",
            "{{customer}} ha pedido: **{{reward}}** ({{cost}} puntos).\n\nConfírmalo cuando se lo entregues.",
        ),
        "en": Words(
            "Reward requested: {{reward}}",
            "{{customer}} asked for: **{{reward}}** ({{cost}} points).\n\nConfirm it when you hand it over.",
        ),
    },
    MailEvent.REDEMPTION_CONFIRMED: {
        "es": Words(
            "Que lo disfrutes: {{reward}}",
            "Hola, {{name}}:\n\n{{merchant}} te ha entregado: **{{reward}}**, por {{cost}} puntos. Te quedan"
            " **{{points}}**.",
        ),
        "en": Words(
            "Enjoy it: {{reward}}",
            "Hello {{name}},\n\n{{merchant}} handed you: **{{reward}}**, for {{cost}} points. You have **{{points}}**"
            " left.",
        ),
    },
    MailEvent.REDEMPTION_REJECTED: {
        "es": Words(
            "No hemos podido darte: {{reward}}",
            "Hola, {{name}}:\n\n{{merchant}} no ha podido darte: **{{reward}}**. {{reason}}\n\nTe hemos devuelto"
            " **{{cost}} puntos**.",
        ),
        "en": Words(
            "We could not give you: {{reward}}",
            "Hello {{name}},\n\n{{merchant}} could not give you: **{{reward}}**. {{reason}}\n\n**{{cost}} points** are"
            " back in your wallet.",
        ),
    },
    MailEvent.POINTS_EXPIRING: {
        "es": Words(
            "{{expiring_points}} puntos de {{merchant}} caducan este mes",
            "Hola, {{name}}:\n\n**{{expiring_points}} puntos** de los que tienes en {{merchant}} caducan este mes: los"
            " primeros puedes gastarlos hasta el {{day}}, incluido.\n\nMira qué puedes pedir con ellos.",
        ),
        "en": Words(
            "{{expiring_points}} points at {{merchant}} end this month",
            "Hello {{name}},\n\n**{{expiring_points}} points** of those that you have at {{merchant}} end this month:"
            " the first can be spent up to and including {{day}}.\n\nSee what you can ask for with them.",
        ),
    },
    MailEvent.THRESHOLD_REACHED: {
        "es": Words(
            "Ya pasas de {{threshold}} puntos en {{merchant}}",
            "Hola, {{name}}:\n\nTienes **{{points}} puntos** en {{merchant}}. Mira lo que ya puedes pedir.",
        ),
        "en": Words(
            "You passed {{threshold}} points at {{merchant}}",
            "Hello {{name}},\n\nYou have **{{points}} points** at {{merchant}}. See what you can ask for now.",
        ),
    },
    MailEvent.POINTS_REMINDER: {
        "es": Words(
            "{{name}}, tienes {{points}} puntos en {{merchant}}",
            "Hola, {{name}}:\n\nTe esperan **{{points}} puntos** en {{merchant}}.\n\nPara usarlos tienes que haber"
            " entrado con tu cuenta: el botón te lleva derecho a tu monedero.",
        ),
        "en": Words(
            "{{name}}, you have {{points}} points at {{merchant}}",
            "Hello {{name}},\n\n**{{points}} points** wait for you at {{merchant}}.\n\nTo use them you must be signed"
            " in: the button takes you straight to your wallet.",
        ),
    },
    MailEvent.REVIEW_REMINDER: {
        "es": Words(
            "{{name}}, {{points}} puntos por contar qué te pareció",
            "Hola, {{name}}:\n\nCuéntanos qué te pareció lo que compraste en {{merchant}} y ganas hasta **{{points}}"
            " puntos**.\n\nPara escribir tienes que haber entrado con tu cuenta: el botón te lleva derecho a tus"
            " valoraciones.",
        ),
        "en": Words(
            "{{name}}, {{points}} points for saying what you think",
            "Hello {{name}},\n\nTell us what you think of what you bought at {{merchant}} and earn up to **{{points}}"
            " points**.\n\nTo write you must be signed in: the button takes you straight to your reviews.",
        ),
    },
    MailEvent.RECEIPT_REFUSED: {
        "es": Words(
            "Tu ticket de {{merchant}} no ha dado puntos",
            "Hola, {{name}}:\n\n{{merchant}} no ha aceptado tu ticket del {{day}}. {{reason}}\n\nSi fue un error al"
            " escribirlo, preséntalo otra vez como está en el papel.",
        ),
        "en": Words(
            "Your receipt from {{merchant}} brought no points",
            "Hello {{name}},\n\n{{merchant}} did not accept your receipt of {{day}}. {{reason}}\n\nIf it was a typing"
            " mistake, present it again as it stands on the paper.",
        ),
    },
    MailEvent.NEWSLETTER: {
        "es": Words(
            "Confirma que quieres las novedades de {{merchant}}",
            "Hola, {{name}}:\n\nPulsa el botón y recibirás por correo las novedades de **{{merchant}}**. El enlace vale"
            " siete días.\n\nSi no las has pedido, no hagas nada.",
        ),
        "en": Words(
            "Confirm that you want {{merchant}}'s news",
            "Hello {{name}},\n\nPress the button and **{{merchant}}**'s news come to you by e-mail. The link works for"
            " seven days.\n\nIf you did not ask for them, do nothing.",
        ),
    },
    MailEvent.RECOVERY: {
        "es": Words(
            "Elige una contraseña nueva",
            "Hola, {{name}}:\n\nAlguien, seguramente tú, ha pedido cambiar la contraseña de tu monedero. El enlace vale"
            " media hora. Si no has sido tú, no hagas nada: la tuya sigue valiendo.",
        ),
        "en": Words(
            "Choose a new password",
            "Hello {{name}},\n\nSomebody, probably you, asked to change your wallet's password. The link works for half"
            " an hour. If it was not you, do nothing: yours still works.",
        ),
    },
}
WITH_VALUE: Mapping[Language, Words] = {
    "es": Words(
        "{{name}}, tienes {{points}} puntos en {{merchant}}",
        "Hola, {{name}}:\n\nTe esperan **{{points}} puntos** en {{merchant}}, que valen **{{value}}**.\n\nPara usarlos"
        " tienes que haber entrado con tu cuenta: el botón te lleva derecho a tu monedero.",
    ),
    "en": Words(
        "{{name}}, you have {{points}} points at {{merchant}}",
        "Hello {{name}},\n\n**{{points}} points** wait for you at {{merchant}}, worth **{{value}}**.\n\nTo use them you"
        " must be signed in: the button takes you straight to your wallet.",
    ),
}
"""The reminder where points are money."""


def default_words(event: MailEvent, language: Language, *, with_value: bool) -> Words:
    return WITH_VALUE[language] if event is MailEvent.POINTS_REMINDER and with_value else DEFAULTS[event][language]


BUTTONS: Mapping[MailEvent, Mapping[Language, str]] = {
    MailEvent.WELCOME: {"es": "Abrir mi monedero", "en": "Open my wallet"},
    MailEvent.POINTS_EARNED: {"es": "Ver mis puntos", "en": "See my points"},
    MailEvent.REDEMPTION_REQUESTED: {"es": "Ver los canjes", "en": "See the requests"},
    MailEvent.REDEMPTION_CONFIRMED: {"es": "Ver las recompensas", "en": "See the rewards"},
    MailEvent.REDEMPTION_REJECTED: {"es": "Ver las recompensas", "en": "See the rewards"},
    MailEvent.POINTS_EXPIRING: {"es": "Ver mis puntos", "en": "See my points"},
    MailEvent.THRESHOLD_REACHED: {"es": "Ver las recompensas", "en": "See the rewards"},
    MailEvent.POINTS_REMINDER: {"es": "Usar mis puntos", "en": "Use my points"},
    MailEvent.REVIEW_REMINDER: {"es": "Escribir mis valoraciones", "en": "Write my reviews"},
    MailEvent.RECEIPT_REFUSED: {"es": "Ver mis tickets", "en": "See my receipts"},
    MailEvent.DIRECT_MESSAGE: {"es": "Abrir mi monedero", "en": "Open my wallet"},
    MailEvent.NEWS: {"es": "Leer en la app", "en": "Read it in the app"},
    MailEvent.NEWSLETTER: {"es": "Sí, las quiero", "en": "Yes, I want them"},
    MailEvent.RECOVERY: {"es": "Elegir contraseña", "en": "Choose a password"},
}
