"""What stands on cards, in both languages."""

from __future__ import annotations

from collections.abc import Mapping

from fiel.core.language import Language

WORDS: Mapping[str, tuple[str, str]] = {
    "card": ("Tarjeta de puntos de {name}", "{name} points card"),
    "points": ("PUNTOS", "POINTS"),
    "points_now": ("Ahora tienes %@ puntos.", "You now have %@ points."),
    "tier": ("NIVEL", "TIER"),
    "tier_now": ("Tu nivel: %@", "Your tier: %@"),
    "next": ("PRÓXIMA RECOMPENSA", "NEXT REWARD"),
    "next_points": ("PUNTOS QUE PIDE", "POINTS IT TAKES"),
    "ending": ("PUNTOS QUE CADUCAN", "POINTS THAT EXPIRE"),
    "ending_on": ("CADUCAN EL", "THEY EXPIRE ON"),
    "code": ("Para qué sirve este código", "What this code is for"),
    "code_says": (
        "Con él recibes puntos. Para gastarlos hace falta el QR en vivo de la app, tu confirmación o tu PIN: este"
        " código no basta, aunque alguien lo copie.",
        "It gives you points. To spend them takes the app's live QR, your confirmation or your PIN: this code is not"
        " enough, even if somebody copies it.",
    ),
    "link": ("Tu tarjetero, recompensas y movimientos", "Your wallet, rewards and movements"),
    "terms": ("Condiciones", "Terms"),
    "contact": ("Contacto", "Contact"),
    "void": ("Esta tarjeta ya no vale", "This card is no longer valid"),
    "void_says": ("Puedes quitarla de la cartera.", "You can remove it from your wallet."),
    "points_on": ("Puntos ({day})", "Points ({day})"),
    "open_wallet": ("Saldo al día y recompensas", "Current balance and rewards"),
    "sample": ("Pase de prueba", "Test pass"),
}


def word(key: str, language: Language, **facts: str) -> str:
    es, en = WORDS[key]
    return (es if language == "es" else en).format(**facts) if facts else (es if language == "es" else en)
