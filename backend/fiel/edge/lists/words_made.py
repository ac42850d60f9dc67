"""Headings and states of lists of what a shop has made, told, brought in and lets others use."""

from __future__ import annotations

from collections.abc import Mapping

from fiel.core.language import Language
from fiel.edge.lists.words import Words
from fiel.insights.programme.sheets import KINDS

AUTOMATIONS: Words = {"DRAFT": ("Borrador", "Draft"), "ON": ("Encendido", "On"), "PAUSED": ("En pausa", "Paused")}
RHYTHMS: Words = {
    "WEEKLY": ("Cada semana", "Each week"), "MONTHLY": ("Cada mes", "Each month"),
    "YEARLY": ("Una vez al año", "Once a year"),
    "BIRTHDAY": ("En el cumpleaños de cada uno", "On each one's birthday"),
}  # fmt: skip
MEASURES: Words = {
    "BALANCE": ("Saldo de puntos", "Points balance"), "LIFETIME": ("Puntos ganados en total", "Points earned in all"),
    "PURCHASES": ("Número de compras", "Number of purchases"), "SPEND": ("Dinero en compras", "Money in purchases"),
}  # fmt: skip
NEWS: Words = {
    "DRAFT": ("Borrador", "Draft"), "SCHEDULED": ("Programada", "Scheduled"), "EARLY": ("En primicia", "Early access"),
    "SHOWN": ("Publicada", "Published"), "ENDED": ("Terminada", "Ended"), "WITHDRAWN": ("Retirada", "Withdrawn"),
}  # fmt: skip
PUSHES: Words = {
    "DRAFT": ("Borrador", "Draft"), "SCHEDULED": ("Programado", "Scheduled"), "SENDING": ("Enviando", "Sending"),
    "SENT": ("Enviado", "Sent"), "CANCELLED": ("Detenido", "Stopped"),
}  # fmt: skip
IMPORTS: Words = {
    "MAPPING": ("Falta decir qué es cada columna", "Say what each column is"),
    "CHECKING": ("Comprobando cada fila", "Checking each row"), "CHECKED": ("Por aplicar", "To be applied"),
    "RUNNING": ("Importando", "Importing"), "DONE": ("Terminada", "Finished"), "CANCELLED": ("Detenida", "Stopped"),
    "FAILED": ("Falló", "Failed"),
}  # fmt: skip
IMPORT_KINDS: Words = {
    "CUSTOMERS": ("Clientes", "Customers"), "POINTS": ("Puntos y compras", "Points and purchases"),
    "ORDERS": ("Pedidos anteriores", "Past orders"), "PRODUCTS": ("Productos", "Products"),
    "COUPONS": ("Cupones QR", "QR coupons"),
}  # fmt: skip
PAYMENTS: Words = {
    "HELD": ("Reservado", "Held"), "SETTLED": ("Pagado", "Paid"), "GIVEN_BACK": ("Devuelto", "Given back"),
}  # fmt: skip
ROLES: Words = {
    "OWNER": ("Propietario", "Owner"), "MANAGER": ("Encargado", "Manager"), "CASHIER": ("Caja", "Cashier"),
}  # fmt: skip
SOURCES: Words = {"TILL": ("Caja", "Till"), "ESHOP": ("Tienda en línea", "E-shop"), "IMPORT": ("Importación", "Import")}
USES: Words = {
    "EVENTS": ("Avisar de los eventos", "Report events"), "SMS": ("Pasarela de SMS", "SMS gateway"),
}  # fmt: skip
PROMOTIONS: Words = {
    "DRAFT": ("Borrador", "Draft"), "SCHEDULED": ("Programada", "Scheduled"), "RUNNING": ("En marcha", "Running"),
    "ENDED": ("Terminada", "Ended"),
}  # fmt: skip
PROMOTION_KINDS: Words = {kind: (words["es"], words["en"]) for kind, words in KINDS.items()}
CHANNELS: Words = {
    "EMAIL": ("Correo", "E-mail"), "PUSH": ("Notificación en el móvil", "Push notification"),
    "INBOX": ("Avisos de la app", "In-app inbox"),
}  # fmt: skip
EVERYBODY: Mapping[Language, str] = {"es": "Todos los clientes", "en": "All customers"}
NO_PLACE: Mapping[Language, str] = {"es": "Sin local", "en": "No location"}
EVERYTHING: Mapping[Language, str] = {"es": "Todo", "en": "Everything"}

HEADINGS: Mapping[str, Mapping[Language, tuple[str, ...]]] = {
    "rewards": {
        "es": ("Recompensa", "Descripción", "Puntos", "Existencias", "Máximo por cliente", "Desde el nivel", "Desde",
               "Hasta", "Días para recogerla", "Activa"),
        "en": ("Reward", "Description", "Points", "In stock", "Most for each customer", "From tier", "From", "Until",
               "Days to collect it", "Switched on"),
    },
    "promotions": {
        "es": ("Creada", "Promoción", "Tipo", "Estado", "Desde", "Hasta", "Para", "Máximo en total",
               "Máximo por cliente", "Repartidas", "Usadas", "Clientes", "Puntos", "Descuentos"),
        "en": ("Made", "Promotion", "Kind", "State", "From", "Until", "For", "Most in all", "Most for each customer",
               "Given", "Used", "Customers", "Points", "Discounts"),
    },
    "segments": {
        "es": ("Segmento", "Clientes ahora", "Creado"),
        "en": ("Segment", "Customers now", "Made"),
    },
    "automations": {
        "es": ("Embudo", "Estado", "Cuándo empieza", "Encendido desde", "Entraron", "En marcha", "Terminaron",
               "Detenidos", "Fallaron", "Puntos"),
        "en": ("Automation", "State", "What begins it", "On since", "Came in", "Under way", "Came to the end",
               "Stopped", "Failed", "Points"),
    },
    "periodic-gifts": {
        "es": ("Regalo", "Descripción", "Puntos", "Cuándo", "Día de la semana", "Día", "Mes", "Hora", "Encendido",
               "Siguiente", "Veces dado", "Puntos dados"),
        "en": ("Gift", "Description", "Points", "When", "Weekday", "Day", "Month", "Hour", "On", "Next",
               "Times given", "Points given"),
    },
    "tiers": {
        "es": ("Orden", "Nivel", "Descripción", "Puntos necesarios", "Gasto necesario", "Multiplica por", "Activo",
               "Clientes"),
        "en": ("Rank", "Tier", "Description", "Points needed", "Spend needed", "Multiplies by", "Switched on",
               "Customers"),
    },
    "badges": {
        "es": ("Insignia", "Descripción", "Según", "Desde", "Hasta", "Activa", "Clientes"),
        "en": ("Badge", "Description", "By", "From", "To", "Switched on", "Customers"),
    },
    "news": {
        "es": ("Creada", "Novedad", "Estado", "Para", "Primero para", "Desde", "Hasta", "Lectores", "Avisos enviados",
               "Avisos abiertos"),
        "en": ("Made", "News", "State", "For", "First for", "From", "Until", "Readers", "Pushes sent",
               "Pushes opened"),
    },
    "pushes": {
        "es": ("Creado", "Aviso", "Texto", "Estado", "Para", "Sale", "Personas", "Dispositivos", "Enviados",
               "Mostrados", "Abiertos", "Empleado"),
        "en": ("Made", "Push", "Text", "State", "For", "Goes out", "People", "Devices", "Sent", "Shown", "Opened",
               "Employee"),
    },
    "messages": {
        "es": ("Fecha", "Cliente", "Título", "Mensaje", "Por dónde", "Empleado"),
        "en": ("Date", "Customer", "Title", "Message", "How", "Employee"),
    },
    "imports": {
        "es": ("Fecha", "Fichero", "Qué trae", "Estado", "Filas", "Puntos dados", "Puntos quitados", "Empleado",
               "Terminada"),
        "en": ("Date", "File", "What it brings", "State", "Rows", "Points given", "Points taken", "Employee",
               "Finished"),
    },
    "coupon-batches": {
        "es": ("Creado", "Lote", "Puntos", "Promoción", "Desde", "Hasta", "Máximo por cliente", "Hechos", "Usados",
               "Anulados", "Quedan", "Retirado"),
        "en": ("Made", "Batch", "Points", "Promotion", "From", "Until", "Most for each customer", "Coupons",
               "Claimed", "Void", "Left", "Withdrawn"),
    },
    "coupon-days": {
        "es": ("Día", "Canjeados"),
        "en": ("Day", "Claimed"),
    },
    "coupon-places": {
        "es": ("Local", "Creados", "Canjeados", "Anulados", "Por usar"),
        "en": ("Location", "Made", "Claimed", "Withdrawn", "Left"),
    },
    "promo-codes": {
        "es": ("Creado", "Promoción", "Código", "Para todos", "Usos", "Último en usarlo"),
        "en": ("Made", "Promotion", "Code", "For all", "Uses", "Used last by"),
    },
    "payments": {
        "es": ("Fecha", "Cliente", "Pedido", "Con qué", "Compra", "Descuento", "Quedó por pagar", "Puntos usados",
               "Puntos devueltos", "Estado"),
        "en": ("Date", "Customer", "Order", "With what", "Purchase", "Discount", "Left to pay", "Points used",
               "Points given back", "State"),
    },
    "team": {
        "es": ("Nombre", "Correo", "Puesto", "Local habitual", "Tope diario", "PIN de caja", "Invitado", "Entró"),
        "en": ("Name", "E-mail", "Role", "Usual location", "Daily cap", "Till PIN", "Invited", "Joined"),
    },
    "locations": {
        "es": ("Local", "Dirección", "Ciudad", "Mapa"),
        "en": ("Location", "Address", "City", "Map"),
    },
    "api-tokens": {
        "es": ("Token", "Empieza por", "Fuente", "Tipo", "Local", "Permisos", "Creado por", "Creado", "Caduca",
               "Último uso", "Anulado"),
        "en": ("Token", "Begins with", "Source", "Kind", "Location", "Scopes", "Made by", "Made", "Ends", "Last used",
               "Revoked"),
    },
    "webhooks": {
        "es": ("Webhook", "Dirección", "Uso", "Sucesos", "Activo", "Última entrega", "Falla desde", "Detenido",
               "Creado"),
        "en": ("Webhook", "Address", "Use", "Events", "Switched on", "Last delivery", "Failing since", "Stopped",
               "Made"),
    },
    "daily-figures": {
        "es": ("Día", "Puntos dados", "Puntos canjeados", "Clientes nuevos", "Compras", "Importe"),
        "en": ("Day", "Points given", "Points redeemed", "New customers", "Purchases", "Amount"),
    },
    "flags": {
        "es": ("Fecha", "Qué llama la atención", "Empleado", "Cliente", "Visto"),
        "en": ("Date", "What looks odd", "Employee", "Customer", "Looked at"),
    },
}  # fmt: skip
