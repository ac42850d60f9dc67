"""What stands around the guide's texts."""

from __future__ import annotations

from fiel.core.language import Language

OTHER: dict[Language, tuple[Language, str]] = {"es": ("en", "English"), "en": ("es", "Español")}
WORDS: dict[Language, dict[str, str]] = {
    "es": {
        "guide": "Guía de Fiel", "skip": "Ir al texto", "contents": "En esta página", "parts": "Partes de la guía",
        "customer": "Para clientes", "employee": "Para la caja", "merchant": "Para el comercio",
        "open_customer": "Abrir el monedero", "open_employee": "Abrir la caja", "open_merchant": "Abrir el panel",
        "lead": "Cómo se usa Fiel, tarea a tarea: qué hacer y qué pasa si algo no va. Elige quién eres.",
        "topic": "Lo que dice la ayuda «?» del panel", "top": "Volver arriba",
        "missing": "Esta página no existe",
        "missing_text": "La guía no tiene esta página. Puede que el enlace esté mal escrito. Esto es lo que hay:",
    },
    "en": {
        "guide": "Fiel's guide", "skip": "Skip to the text", "contents": "On this page", "parts": "Parts of the guide",
        "customer": "For customers", "employee": "For the till", "merchant": "For the business",
        "open_customer": "Open the wallet", "open_employee": "Open the till", "open_merchant": "Open the panel",
        "lead": "How Fiel is used, task by task: what to do, and what if something is wrong. Choose who you are.",
        "topic": "What the panel's “?” says", "top": "Back to top",
        "missing": "This page does not exist",
        "missing_text": "The guide has no such page. Perhaps the link is misspelt. This is what there is:",
    },
}  # fmt: skip
