"""Headings and states of exported lists, in both languages, as their screens say them."""

from __future__ import annotations

from collections.abc import Mapping

from fiel.core.language import Language

Words = Mapping[str, tuple[str, str]]
"""Spanish and English of each state."""

REDEMPTIONS: Words = {
    "REQUESTED": ("Pendiente de recoger", "Waiting to be collected"), "CONFIRMED": ("Entregado", "Handed over"),
    "CANCELLED": ("Anulado por el cliente", "Cancelled by the customer"),
    "REJECTED": ("Rechazado, puntos devueltos", "Turned down, points returned"),
    "EXPIRED": ("Caducado, puntos devueltos", "Ran out, points returned"),
    "REVERSED": ("Deshecho, puntos devueltos", "Undone, points returned"),
}  # fmt: skip
ORDERS: Words = {
    "CREATED": ("Creado", "Created"), "PAID": ("Pagado", "Paid"), "COMPLETED": ("Completado", "Completed"),
    "PARTLY_REFUNDED": ("Devuelto en parte", "Partly refunded"), "REFUNDED": ("Devuelto", "Refunded"),
    "CANCELLED": ("Cancelado", "Cancelled"),
}  # fmt: skip
REFERRALS: Words = {
    "WAITING": ("Espera su primera compra", "Waits for the first purchase"), "PAID": ("Pagado", "Paid"),
    "REVIEW": ("Por decidir", "To decide"), "REFUSED": ("Rechazado", "Refused"),
    "BLOCKED": ("No cuenta: es la misma persona", "Does not count: it is the same person"),
}  # fmt: skip
REVIEWS: Words = {
    "PENDING": ("Sin escribir", "Not written"), "WRITTEN": ("Por decidir", "To decide"),
    "APPROVED": ("Publicada", "Published"), "REFUSED": ("Rechazada", "Refused"), "VOID": ("Anulada", "Void"),
}  # fmt: skip
RECEIPTS: Words = {
    "WAITING": ("Por decidir", "To decide"), "ACCEPTED": ("Aceptado", "Accepted"),
    "REFUSED": ("No aceptado", "Not accepted"), "WITHDRAWN": ("Retirado", "Withdrawn"),
}  # fmt: skip
RUNS: Words = {
    "ACTIVE": ("En marcha", "Under way"), "DONE": ("Terminado", "Done"), "STOPPED": ("Detenido", "Stopped"),
    "FAILED": ("Falló", "Failed"),
}  # fmt: skip
VOUCHERS: Words = {
    "WAITING": ("Por usar", "Unused"), "USED": ("Usado", "Used"), "WITHDRAWN": ("Retirado", "Withdrawn"),
}  # fmt: skip
PUSHES: Words = {
    "WAITING": ("Espera", "Waiting"), "SENT": ("Enviado", "Sent"),
    "GONE": ("El dispositivo ya no existe", "The device is gone"), "FAILED": ("No entregado", "Not delivered"),
    "HELD": ("Por encima de su tope", "Over their own limit"), "STALE": ("Llegaba tarde", "It was too late"),
    "CANCELLED": ("Cancelado", "Cancelled"),
}  # fmt: skip
DELIVERIES: Words = {
    "WAITING": ("En espera", "Waiting"), "DELIVERED": ("Entregado", "Delivered"), "FAILED": ("Falló", "Failed"),
}  # fmt: skip
TRANSFERS: Words = {
    "OFFERED": ("Enlace sin abrir", "Link not opened"), "ENDED": ("Enlace caducado", "Link ran out"),
    "SENT": ("Regalado", "Given"), "WITHDRAWN": ("Enlace retirado", "Link withdrawn"),
    "REVERSED": ("Deshecho", "Undone"),
}  # fmt: skip
KINDS: Words = {"GOOD": ("Producto", "Product"), "SERVICE": ("Servicio", "Service")}
YES: Mapping[Language, str] = {"es": "Sí", "en": "Yes"}

HEADINGS: Mapping[str, Mapping[Language, tuple[str, ...]]] = {
    "redemptions": {
        "es": ("Pedido", "Recompensa", "Cliente", "Puntos", "Estado", "Resuelto", "Empleado", "Local", "Motivo"),
        "en": ("Asked for", "Reward", "Customer", "Points", "State", "Settled", "Employee", "Location", "Reason"),
    },
    "orders": {
        "es": ("Fecha", "Número", "Cliente", "Estado", "Total", "Devuelto", "Puntos", "Fuente", "Cambiado"),
        "en": ("Date", "Number", "Customer", "State", "Total", "Refunded", "Points", "Source", "Changed"),
    },
    "products": {
        "es": ("Código", "Nombre", "Tipo", "Categoría", "Precio", "En oferta", "Precio de oferta", "Puntos por unidad",
               "Puntos en %", "Admite descuento", "A la venta desde", "Cambiado"),
        "en": ("Id", "Name", "Kind", "Category", "Price", "On sale", "Sale price", "Points for each", "Points in %",
               "Allows discounts", "Sold from", "Changed"),
    },
    "referrals": {
        "es": ("Fecha", "Quien refiere", "Referido", "Estado", "Resuelto"),
        "en": ("Date", "Referrer", "Referred", "State", "Settled"),
    },
    "reviews": {
        "es": ("Creada", "Producto", "Código", "Pedido", "Cliente", "Estado", "Estrellas", "Texto", "Respuesta",
               "Puntos", "Escrita", "Decidida", "Motivo del rechazo"),
        "en": ("Made", "Product", "Id", "Order", "Customer", "State", "Stars", "Text", "Answer", "Points", "Written",
               "Decided", "Why refused"),
    },
    "receipts": {
        "es": ("Enviado", "Cliente", "Número", "Día de compra", "Importe", "Local", "Estado", "Puntos", "Decidido",
               "Empleado", "Motivo", "Deshecho"),
        "en": ("Sent", "Customer", "Number", "Day of purchase", "Amount", "Location", "State", "Points", "Decided",
               "Employee", "Reason", "Undone"),
    },
    "survey-answers": {
        "es": ("Fecha", "Nota", "Comentario", "Cliente", "Local"),
        "en": ("Date", "Score", "Comment", "Customer", "Location"),
    },
    "automation-runs": {
        "es": ("Empezó", "Embudo", "Versión", "Cliente", "Estado", "Terminó", "Continúa", "Último error"),
        "en": ("Began", "Automation", "Version", "Customer", "State", "Ended", "Goes on", "Last error"),
    },
    "promotion-uses": {
        "es": ("Dado", "Promoción", "Cliente", "Código", "Estado", "Caduca", "Usado", "Compra", "Descuento",
               "Empleado", "Local"),
        "en": ("Given", "Promotion", "Customer", "Code", "State", "Ends", "Used", "Purchase", "Discount", "Employee",
               "Location"),
    },
    "news-readers": {
        "es": ("Leída", "Novedad", "Publicada", "Cliente"),
        "en": ("Read", "News", "Published", "Customer"),
    },
    "push-deliveries": {
        "es": ("Creado", "Aviso", "Cliente", "Estado", "Enviado", "Mostrado", "Abierto"),
        "en": ("Made", "Push", "Customer", "State", "Sent", "Shown", "Opened"),
    },
    "webhook-deliveries": {
        "es": ("Creado", "Webhook", "Suceso", "Estado", "Intentos", "Último intento", "Código de respuesta",
               "Respuesta", "Milisegundos", "Siguiente intento", "Identificador"),
        "en": ("Made", "Webhook", "Event", "State", "Tries", "Last try", "Status code", "Answer", "Milliseconds",
               "Next try", "Id"),
    },
    "points-transfers": {
        "es": ("Fecha", "De", "Para", "Puntos", "Estado", "Recibido", "Retirado o deshecho", "Puntos devueltos"),
        "en": ("Date", "From", "To", "Points", "State", "Received", "Withdrawn or undone", "Points taken back"),
    },
    "gifts-given": {
        "es": ("Fecha", "Regalo", "Cliente", "Puntos"),
        "en": ("Date", "Gift", "Customer", "Points"),
    },
    "shifts": {
        "es": ("Empleado", "Local", "Veces que dio puntos", "Puntos", "Importe", "Recompensas entregadas",
               "Puntos canjeados", "Deshechos"),
        "en": ("Employee", "Location", "Times points were given", "Points", "Amount", "Rewards handed over",
               "Points redeemed", "Undone"),
    },
}  # fmt: skip


def said(words: Words, state: str, language: Language) -> str:
    es, en = words[state]
    return es if language == "es" else en
