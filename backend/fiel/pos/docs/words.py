"""The manual's own words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fiel.core.language import Language

WORDS: Mapping[Language, Mapping[str, Any]] = {
    "es": {
        "title": "La API de Fiel", "other": "In English", "other_code": "en", "contents": "Contenido",
        "intro": "Para cajas y tiendas online: buscar clientes, dar puntos, enviar pedidos y canjear recompensas.",
        "parts": (("start", "Empezar"), ("story", "Una historia entera"), ("problems", "Errores")),
        "start": "Empezar", "story": "Una historia entera", "problems": "Errores",
        "rules": (
            "Crea un token en el panel, en «Cajas y tiendas», con los permisos que necesites. Se muestra una sola vez."
            " Envíalo en cada petición como «Authorization: Bearer …», siempre desde tu servidor o tu caja, nunca desde"
            " el navegador de un cliente.",
            "El dinero va en unidades menores de la moneda del comercio (1250 son 12,50 €) y los puntos son enteros."
            " Los momentos llevan su desfase, como 2026-03-02T09:00:00Z.",
            "Lo que mueve valor lleva la cabecera Idempotency-Key, una clave propia de esa operación: repetirla con la"
            " misma clave la hace una sola vez y contesta lo mismo, con Idempotency-Replayed: true. Pedidos y"
            " devoluciones se reconocen por tu propio número: envíalos las veces que quieras y en cualquier orden.",
            "Las listas llegan por páginas: pasa «next» como «after». Las cabeceras RateLimit y RateLimit-Policy dicen"
            " cuántas peticiones te quedan en este minuto.",
        ),
        "story_text": "De un cliente nuevo a una recompensa canjeada. Ponla en marcha con FIEL_URL y FIEL_TOKEN;"
        " canjear sin preguntar al cliente necesita el permiso checkout:trusted.",
        "scope": "permiso", "fields": "Campos", "field": "Campo", "kind": "Tipo", "meaning": "Qué es",
        "sample": "Ejemplo; en mayúsculas, lo que falta", "answer": "Respuesta", "code": "Código", "status": "Estado",
        "problems_text": "Llegan como application/problem+json (RFC 9457), en el idioma de Accept-Language, con un"
        " código que no cambia y, si el fallo está en algún campo, la lista «errors».",
    },
    "en": {
        "title": "Fiel's API", "other": "En español", "other_code": "es", "contents": "Contents",
        "intro": "For tills and e-shops: find customers, give points, send orders and redeem rewards.",
        "parts": (("start", "Start"), ("story", "A whole story"), ("problems", "Problems")),
        "start": "Start", "story": "A whole story", "problems": "Problems",
        "rules": (
            "Make a token in the panel, under “Tills and shops”, with the scopes that you need. It is shown once. Send"
            " it with each request as “Authorization: Bearer …”, always from your server or your till, never from a"
            " customer's browser.",
            "Money is in minor units of the business's currency (1250 is €12.50), and points are whole. Moments have"
            " their offset, as 2026-03-02T09:00:00Z.",
            "What moves value takes the header Idempotency-Key, a key of that operation's own: the same again is done"
            " once and answers the same, with Idempotency-Replayed: true. Orders and refunds are known by your own"
            " number: send them as often as you like and in any order.",
            "Lists come in pages: pass “next” as “after”. The headers RateLimit and RateLimit-Policy say how many"
            " requests are left in this minute.",
        ),
        "story_text": "From a new customer to a redeemed reward. Run it with FIEL_URL and FIEL_TOKEN; redeeming without"
        " asking the customer takes the scope checkout:trusted.",
        "scope": "scope", "fields": "Fields", "field": "Field", "kind": "Type", "meaning": "What it is",
        "sample": "Sample, with what is missing in capitals", "answer": "Answer", "code": "Code", "status": "Status",
        "problems_text": "They come as application/problem+json (RFC 9457), in the language of Accept-Language, with a"
        " code that does not change and, where fields are at fault, the list “errors”.",
    },
}  # fmt: skip
