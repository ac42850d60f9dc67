"""What is handed out of the tables, section by section: the keys in the JSON, the headings of the CSVs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    TEXT = "TEXT"
    NUMBER = "NUMBER"
    POINTS = "POINTS"
    MONEY = "MONEY"
    WHEN = "WHEN"
    DAY = "DAY"
    FLAG = "FLAG"
    JSON = "JSON"


@dataclass(frozen=True, slots=True)
class Column:
    """*key*: in the JSON, in camel case there; *sql*: over the section's tables. Money is in minor units of the shop's
    currency; points are whole."""

    key: str
    sql: str
    es: str
    en: str
    kind: Kind = Kind.TEXT


@dataclass(frozen=True, slots=True)
class Section:
    """*source*: SQL from FROM on, with its table as ``r``; one of shops has ``m``, the membership, and ``s``, the
    merchant, too. *whose*: the column that is among the memberships', customers' or the account's numbers."""

    key: str
    es: str
    en: str
    source: str
    whose: str
    columns: tuple[Column, ...]
    tables: tuple[str, ...]
    of_shops: bool = True
    by_account: bool = False


def _at_shops(key: str, es: str, en: str, table: str, columns: tuple[Column, ...], *, joins: str = "",
              whose: str = "r.membership_id", more: tuple[str, ...] = ()) -> Section:  # fmt: skip
    source = f"FROM {table} r {joins} JOIN membership m ON m.id = {whose} JOIN merchant s ON s.id = m.merchant_id"
    return Section(key, es, en, source, whose, columns, (table, *more))


def _c(key: str, sql: str, es: str, en: str, kind: Kind = Kind.TEXT) -> Column:
    return Column(key, sql, es, en, kind)


_AT = ("Fecha", "Date", Kind.WHEN)
_STATE = ("Estado", "Status")
_LOCATION = _c("location", "(SELECT l.name FROM location l WHERE l.id = r.location_id)", "Local", "Location")

SECTIONS: tuple[Section, ...] = (
    _at_shops("memberships", "Fichas", "Memberships", "membership", (
        _c("name", "r.given_name", "Nombre", "Name"),
        _c("email", "r.given_email", "Correo", "E-mail"),
        _c("phone", "r.given_phone", "Teléfono", "Phone"),
        _c("city", "r.city", "Ciudad", "City"),
        _c("note", "r.note", "Nota del comercio", "The shop's note"),
        _c("joined_at", "r.joined_at", "Cliente desde", "Customer since", Kind.WHEN),
        _c("last_visit_at", "r.last_visit_at", "Última visita", "Last visit", Kind.WHEN),
        _c("balance", "a.balance", "Puntos", "Points", Kind.POINTS),
        _c("owed", "a.deficit", "Puntos debidos", "Points owed", Kind.POINTS),
        _c("lifetime_points", "a.lifetime", "Ganados en total", "Earned in all", Kind.POINTS),
        _c("purchases", "r.purchases", "Compras", "Purchases", Kind.NUMBER),
        _c("spent", "r.spend_minor", "Gasto", "Spent", Kind.MONEY),
        _c("news_since", "r.news_since", "Novedades desde", "News since", Kind.WHEN),
        _c("newsletter_since", "r.newsletter_since", "Novedades por correo desde", "News by e-mail since", Kind.WHEN),
        _c("blocked_at", "r.blocked_at", "Bloqueo desde", "Blocked since", Kind.WHEN),
        _c("blocked_reason", "r.blocked_reason", "Motivo del bloqueo", "Why blocked"),
        _c("referral_code", "r.referral_code", "Código para invitar", "Referral code"),
    ), joins="JOIN points_account a ON a.id = r.points_account_id", whose="r.id", more=("points_account",)),
    _at_shops("movements", "Movimientos", "Movements", "points_transaction", (
        _c("at", "r.occurred_at", *_AT),
        _c("kind", "r.kind", "Tipo", "Kind"),
        _c("reason", "r.reason", "Motivo", "Reason"),
        _c("points", "r.points", "Puntos", "Points", Kind.POINTS),
        _c("balance_after", "r.balance_after", "Saldo", "Balance", Kind.POINTS),
        _c("description", "x.public_description", "Descripción", "Description"),
        _c("note", "x.private_note", "Nota del comercio", "The shop's note"),
        _LOCATION,
        _c("why", "r.why", "Reglas aplicadas", "Rules applied", Kind.JSON),
    ), joins="JOIN membership w ON w.points_account_id = r.account_id"
        " LEFT JOIN transaction_text x ON x.transaction_id = r.id", whose="w.id", more=("transaction_text",)),
    _at_shops("lots", "Puntos por caducidad", "Points by expiry", "points_lot", (
        _c("points", "r.points", "Puntos", "Points", Kind.POINTS),
        _c("remaining", "r.remaining", "Quedan", "Left", Kind.POINTS),
        _c("expires_at", "r.expires_at", "Caducan", "Expire", Kind.WHEN),
    ), joins="JOIN membership w ON w.points_account_id = r.account_id", whose="w.id"),
    _at_shops("pending_points", "Puntos pendientes", "Pending points", "pending_points", (
        _c("at", "r.created_at", *_AT),
        _c("points", "r.points", "Puntos", "Points", Kind.POINTS),
        _c("reason", "r.reason", "Motivo", "Reason"),
        _c("state", "r.state", *_STATE),
    ), joins="JOIN membership w ON w.points_account_id = r.account_id", whose="w.id"),
    _at_shops("purchases", "Compras", "Purchases", "purchase", (
        _c("at", "r.occurred_at", *_AT),
        _c("amount", "r.amount_minor", "Importe", "Amount", Kind.MONEY),
        _c("refunded", "r.refunded_minor", "Devuelto", "Refunded", Kind.MONEY),
        _c("points", "r.points", "Puntos", "Points", Kind.POINTS),
        _c("order", "r.order_ref", "Pedido", "Order"),
        _LOCATION,
        _c("undone_at", "r.reversed_at", "Anulada", "Undone", Kind.WHEN),
    )),
    _at_shops("orders", "Pedidos", "Orders", "shop_order", (
        _c("at", "r.placed_at", *_AT),
        _c("number", "r.ref", "Número", "Number"),
        _c("progress", "r.progress", *_STATE),
        _c("total", "r.total_minor", "Total", "Total", Kind.MONEY),
        _c("discount", "r.discount_minor", "Descuento", "Discount", Kind.MONEY),
        _c("refunded", "r.refunded_minor", "Devuelto", "Refunded", Kind.MONEY),
        _c("cancelled_at", "r.cancelled_at", "Cancelado", "Cancelled", Kind.WHEN),
    )),
    _at_shops("order_lines", "Artículos de pedidos", "Order lines", "order_line", (
        _c("order", "o.ref", "Pedido", "Order"),
        _c("name", "r.name", "Artículo", "Item"),
        _c("quantity", "r.quantity", "Cantidad", "Quantity", Kind.NUMBER),
        _c("total", "r.total_minor", "Total", "Total", Kind.MONEY),
    ), joins="JOIN shop_order o ON o.id = r.order_id", whose="o.membership_id"),
    _at_shops("order_refunds", "Devoluciones de pedidos", "Order refunds", "order_refund", (
        _c("at", "r.happened_at", *_AT),
        _c("order", "o.ref", "Pedido", "Order"),
        _c("amount", "r.amount_minor", "Importe", "Amount", Kind.MONEY),
    ), joins="JOIN shop_order o ON o.id = r.order_id", whose="o.membership_id"),
    _at_shops("checkouts", "Pagos con puntos", "Paid with points", "checkout", (
        _c("at", "r.created_at", *_AT),
        _c("order", "r.order_ref", "Pedido", "Order"),
        _c("goods", "r.goods_minor", "Compra", "Goods", Kind.MONEY),
        _c("discount", "r.discount_minor", "Descuento", "Discount", Kind.MONEY),
        _c("total", "r.total_minor", "A pagar", "To pay", Kind.MONEY),
        _c("points", "r.points", "Puntos", "Points", Kind.POINTS),
        _c("state", "r.state", *_STATE),
    )),
    _at_shops("receipts", "Tickets", "Receipts", "receipt_claim", (
        _c("at", "r.created_at", *_AT),
        _c("number", "r.number", "Número", "Number"),
        _c("day", "r.day", "Día de la compra", "Day of purchase"),
        _c("amount", "r.amount_minor", "Importe", "Amount", Kind.MONEY),
        _c("as_claimed", "r.as_claimed", "Como se presentó", "As presented", Kind.JSON),
        _c("state", "r.state", *_STATE),
        _c("refusal", "r.refusal", "Motivo del rechazo", "Why refused"),
        _c("points", "r.points", "Puntos", "Points", Kind.POINTS),
    )),
    _at_shops("redemptions", "Canjes", "Redemptions", "redemption_request", (
        _c("at", "r.requested_at", *_AT),
        _c("reward", "(SELECT w.title FROM reward w WHERE w.id = r.reward_id)", "Recompensa", "Reward"),
        _c("points", "r.cost", "Puntos", "Points", Kind.POINTS),
        _c("status", "r.status", *_STATE),
        _c("settled_at", "r.settled_at", "Resuelto", "Settled", Kind.WHEN),
        _c("reject_reason", "r.reject_reason", "Motivo del rechazo", "Why rejected"),
        _c("receipt", "(SELECT x.number FROM redemption_receipt x WHERE x.redemption_id = r.id ORDER BY x.id DESC"
           " LIMIT 1)", "Comprobante", "Receipt"),
    ), more=("redemption_receipt",)),
    _at_shops("vouchers", "Promociones y vales", "Promotions and vouchers", "voucher", (
        _c("at", "r.given_at", *_AT),
        _c("title", "r.title", "Título", "Title"),
        _c("state", "r.state", *_STATE),
        _c("expires_at", "r.expires_at", "Caduca", "Expires", Kind.WHEN),
        _c("used_at", "r.used_at", "Usado", "Used", Kind.WHEN),
        _c("discount", "r.discount_minor", "Descuento", "Discount", Kind.MONEY),
    )),
    _at_shops("punch_cards", "Tarjetas de sellos", "Punch cards", "punch_card", (
        _c("at", "r.started_at", *_AT),
        _c("title", "r.title", "Título", "Title"),
        _c("goal", "r.goal", "Sellos necesarios", "Punches needed", Kind.NUMBER),
        _c("punches", "(SELECT count(*) FROM punch p WHERE p.card_id = r.id AND p.undone_at IS NULL)", "Sellos",
           "Punches", Kind.NUMBER),
        _c("completed_at", "r.completed_at", "Completada", "Completed", Kind.WHEN),
    ), more=("punch",)),
    _at_shops("scratch_cards", "Raspaditos", "Scratch cards", "scratch_card", (
        _c("at", "r.issued_at", *_AT),
        _c("title", "r.title", "Título", "Title"),
        _c("prize", "CASE WHEN r.scratched_at IS NOT NULL THEN (SELECT z.title FROM prize z WHERE z.id = r.prize_id)"
           " END", "Premio", "Prize"),
        _c("scratched_at", "r.scratched_at", "Rascado", "Scratched", Kind.WHEN),
    )),
    _at_shops("coupons", "Cupones", "Coupons", "qr_coupon", (
        _c("at", "r.claimed_at", *_AT),
        _c("code", "r.code", "Código", "Code"),
        _c("state", "r.state", *_STATE),
        _c("points", "r.points", "Puntos", "Points", Kind.POINTS),
    )),
    _at_shops("tiers", "Nivel", "Tier", "member_tier", (
        _c("tier", "(SELECT t.name FROM tier t WHERE t.id = r.tier_id)", "Nivel", "Tier"),
        _c("reached_at", "r.reached_at", "Desde", "Since", Kind.WHEN),
    )),
    _at_shops("badges", "Insignias", "Badges", "member_badge", (
        _c("badge", "(SELECT b.title FROM badge b WHERE b.id = r.badge_id)", "Insignia", "Badge"),
        _c("gained_at", "r.gained_at", "Ganada", "Gained", Kind.WHEN),
        _c("lost_at", "r.lost_at", "Perdida", "Lost", Kind.WHEN),
    )),
    _at_shops("gifts", "Regalos periódicos", "Periodic gifts", "gift_given", (
        _c("gift", "(SELECT g.name FROM periodic_gift g WHERE g.id = r.gift_id)", "Regalo", "Gift"),
        _c("period", "r.period", "Periodo", "Period"),
    )),
    _at_shops("automations", "Embudos", "Automations", "automation_run", (
        _c("at", "r.started_at", *_AT),
        _c("automation", "(SELECT a.name FROM automation a WHERE a.id = r.automation_id)", "Embudo", "Automation"),
        _c("state", "r.state", *_STATE),
        _c("ended_at", "r.ended_at", "Terminó", "Ended", Kind.WHEN),
    )),
    _at_shops("points_gifts", "Puntos regalados", "Points given", "points_transfer", (
        _c("at", "r.created_at", *_AT),
        _c("state", "r.state", *_STATE),
        _c("points", "CASE WHEN r.sender_id = m.id THEN -r.points ELSE r.points END", "Puntos", "Points", Kind.POINTS),
        _c("back", "r.points_back", "Deshechos", "Undone", Kind.POINTS),
    ), joins="JOIN membership w ON w.id IN (r.sender_id, r.recipient_id)", whose="w.id"),
    _at_shops("households", "Hogar", "Household", "household_seat", (
        _c("at", "r.joined_at", *_AT),
        _c("left_at", "r.left_at", "Salida", "Left", Kind.WHEN),
    )),
    _at_shops("referrals", "Referidos", "Referrals", "referral", (
        _c("at", "r.created_at", *_AT),
        _c("state", "r.state", *_STATE),
        _c("side", "CASE WHEN r.referrer_id = m.id THEN 'REFERRER' ELSE 'REFEREE' END", "Papel", "Side"),
    ), joins="JOIN membership w ON w.id IN (r.referrer_id, r.referee_id)", whose="w.id"),
    _at_shops("reviews", "Valoraciones", "Reviews", "review", (
        _c("at", "r.written_at", *_AT),
        _c("product", "r.product_name", "Producto", "Product"),
        _c("stars", "r.stars", "Estrellas", "Stars", Kind.NUMBER),
        _c("text", "r.text", "Texto", "Text"),
        _c("state", "r.state", *_STATE),
        _c("answer", "r.answer", "Respuesta", "Answer"),
        _c("refusal", "r.refusal", "Motivo del rechazo", "Why refused"),
        _c("points", "r.points", "Puntos", "Points", Kind.POINTS),
    )),
    _at_shops("surveys", "Encuestas", "Surveys", "survey", (
        _c("asked_at", "r.asked_at", "Preguntada", "Asked", Kind.WHEN),
        _c("answered_at", "r.answered_at", "Respondida", "Answered", Kind.WHEN),
        _c("score", "r.score", "Nota", "Score", Kind.NUMBER),
        _c("comment", "r.comment", "Comentario", "Comment"),
    )),
    _at_shops("messages", "Mensajes del comercio", "Messages from shops", "direct_message", (
        _c("at", "r.created_at", *_AT),
        _c("title", "r.title", "Título", "Title"),
        _c("body", "r.body", "Texto", "Text"),
        _c("channels", "r.channels", "Por", "By", Kind.JSON),
    )),
    _at_shops("unwanted_mails", "Correos que no quiere", "Unwanted mails", "mail_mute", (
        _c("at", "r.at", *_AT),
        _c("mail", "r.event", "Correo", "Mail"),
    )),
    _at_shops("consents_at_till", "Permisos en caja", "Consents at the till", "consent_request", (
        _c("at", "r.created_at", *_AT),
        _c("points", "r.points", "Puntos", "Points", Kind.POINTS),
        _c("title", "r.title", "Título", "Title"),
        _c("state", "r.state", *_STATE),
    )),
    _at_shops("merges", "Fichas unidas", "Merged records", "member_merge", (
        _c("at", "r.merged_at", *_AT),
        _c("points", "r.points", "Puntos", "Points", Kind.POINTS),
        _c("undone_at", "r.undone_at", "Separadas", "Parted", Kind.WHEN),
    ), whose="r.absorbed_id"),
    _at_shops("imported_lines", "Filas importadas", "Imported lines", "import_row", (
        _c("at", "j.created_at", *_AT),
        _c("file", "j.file_name", "Archivo", "File"),
        _c("cells", "r.cells", "Fila", "Line", Kind.JSON),
    ), joins="JOIN import_job j ON j.id = r.job_id", more=("import_job",)),
    _at_shops("activity", "Actividad", "Activity", "activity", (
        _c("at", "r.at", *_AT),
        _c("what", "r.kind", "Qué pasó", "What happened"),
        _c("by", "r.actor_kind", "Quién", "By whom"),
        _LOCATION,
        _c("details", "r.data", "Detalles", "Details", Kind.JSON),
    )),
    _at_shops("wallet_passes", "Tarjetas en Apple Wallet", "Cards in Apple Wallet", "wallet_pass", (
        _c("created_at", "r.created_at", *_AT),
        _c("phones", "(SELECT count(*) FROM pass_device d WHERE d.wallet_pass_id = r.id)", "Teléfonos", "Phones",
           Kind.NUMBER),
    ), more=("pass_device",)),
    _at_shops("google_cards", "Tarjetas en Google Wallet", "Cards in Google Wallet", "google_card", (
        _c("asked_at", "r.asked_at", "Enlace pedido", "Link asked for", Kind.WHEN),
        _c("state", "r.state", *_STATE),
    ), more=("card_update",)),
)  # fmt: skip
"""Of shops: each row says which."""

_CONSENT = "FROM consent_record r LEFT JOIN merchant s ON s.id = r.merchant_id"
_INBOX = "FROM inbox_entry r LEFT JOIN merchant s ON s.id = r.merchant_id"
_NEWS = "FROM news_read r JOIN news_post n ON n.id = r.news_id JOIN merchant s ON s.id = n.merchant_id"
_PUSHES = (
    "FROM push_delivery r LEFT JOIN membership m ON m.id = r.membership_id LEFT JOIN merchant s ON s.id = m.merchant_id"
)
_SCANS = "FROM qr_scan r JOIN device d ON d.id = r.device_id JOIN merchant s ON s.id = r.merchant_id"

PERSONAL: tuple[Section, ...] = (
    Section("consents", "Consentimientos", "Consents", _CONSENT, "r.customer_id", (
        _c("at", "r.at", *_AT),
        _c("to", "r.kind", "A qué", "To what"),
        _c("granted", "r.granted", "Dado", "Granted", Kind.FLAG),
        _c("text_version", "r.text_version", "Versión del texto", "Version of the text"),
    ), ("consent_record",)),
    Section("inbox", "Avisos", "Inbox", _INBOX, "r.customer_id", (
        _c("at", "r.created_at", *_AT),
        _c("kind", "r.kind", "Tipo", "Kind"),
        _c("facts", "r.data", "Contenido", "Content", Kind.JSON),
        _c("read_at", "r.read_at", "Leído", "Read", Kind.WHEN),
    ), ("inbox_entry",)),
    Section("news_read", "Novedades leídas", "News read", _NEWS, "r.customer_id", (
        _c("at", "r.read_at", *_AT),
        _c("title", "n.title", "Título", "Title"),
    ), ("news_read",)),
    Section("pushes", "Notificaciones", "Push notifications", _PUSHES, "r.customer_id", (
        _c("at", "r.created_at", *_AT),
        _c("content", "r.payload", "Contenido", "Content", Kind.JSON),
        _c("state", "r.state", *_STATE),
        _c("opened_at", "r.opened_at", "Abierta", "Opened", Kind.WHEN),
    ), ("push_delivery",)),
    Section("qr_readings", "Lecturas del QR", "QR readings", _SCANS, "d.customer_id", (
        _c("at", "r.at", *_AT),
    ), ("qr_scan",)),
)  # fmt: skip
"""Of a customer, of a shop or of none: one shop's file has those of it alone."""

OWN: tuple[Section, ...] = (
    Section("account", "Cuenta", "Account", "FROM account r LEFT JOIN customer c ON c.account_id = r.id", "r.id", (
        _c("name", "r.name", "Nombre", "Name"),
        _c("email", "r.email", "Correo", "E-mail"),
        _c("email_confirmed_at", "r.email_verified_at", "Correo confirmado", "E-mail confirmed", Kind.WHEN),
        _c("phone", "r.phone", "Teléfono", "Phone"),
        _c("language", "r.language", "Idioma", "Language"),
        _c("created_at", "r.created_at", "Creada", "Created", Kind.WHEN),
        _c("closes_at", "r.closes_at", "Se borra", "Will be erased", Kind.WHEN),
        _c("birthday", "c.birthday", "Cumpleaños", "Birthday", Kind.DAY),
        _c("city", "c.city", "Ciudad", "City"),
    ), ("account", "customer"), of_shops=False, by_account=True),
    Section("codes", "Códigos de cliente", "Member codes", "FROM member_code r", "r.customer_id", (
        _c("at", "r.created_at", *_AT),
        _c("code", "r.code", "Código", "Code"),
        _c("kind", "r.kind", "Tipo", "Kind"),
        _c("revoked_at", "r.revoked_at", "Retirado", "Revoked", Kind.WHEN),
    ), ("member_code",), of_shops=False),
    Section("phones", "Móviles con QR", "Phones with the QR", "FROM device r", "r.customer_id", (
        _c("at", "r.enrolled_at", *_AT),
        _c("number", "r.number", "Número", "Number", Kind.NUMBER),
        _c("revoked_at", "r.revoked_at", "Retirado", "Revoked", Kind.WHEN),
    ), ("device",), of_shops=False),
    Section("sessions", "Sesiones", "Sessions", "FROM session r", "r.account_id", (
        _c("at", "r.created_at", *_AT),
        _c("browser", "r.user_agent", "Navegador", "Browser"),
        _c("seen_at", "r.seen_at", "Último uso", "Last used", Kind.WHEN),
        _c("expires_at", "r.expires_at", "Caduca", "Expires", Kind.WHEN),
        _c("ended_at", "r.ended_at", "Cerrada", "Ended", Kind.WHEN),
    ), ("session",), of_shops=False, by_account=True),
    Section("passkeys", "Llaves de acceso", "Passkeys", "FROM passkey r", "r.account_id", (
        _c("at", "r.created_at", *_AT),
        _c("name", "r.name", "Nombre", "Name"),
        _c("last_used_at", "r.last_used_at", "Último uso", "Last used", Kind.WHEN),
    ), ("passkey",), of_shops=False, by_account=True),
    Section("push_browsers", "Navegadores con avisos", "Browsers that are told", "FROM push_subscription r",
            "r.account_id", (
        _c("at", "r.created_at", *_AT),
        _c("browser", "r.label", "Navegador", "Browser"),
        _c("delivered_at", "r.delivered_at", "Último aviso", "Last delivery", Kind.WHEN),
    ), ("push_subscription",), of_shops=False, by_account=True),
    Section("preferences", "Preferencias de avisos", "Message preferences", "FROM message_preferences r",
            "r.customer_id", (
        _c("quiet_from", "r.quiet_from", "Silencio desde (minuto)", "Quiet from (minute)", Kind.NUMBER),
        _c("quiet_to", "r.quiet_to", "Silencio hasta (minuto)", "Quiet to (minute)", Kind.NUMBER),
        _c("time_zone", "r.time_zone", "Zona horaria", "Time zone"),
        _c("most_a_week", "r.most_a_week", "Máximo por semana", "Most a week", Kind.NUMBER),
    ), ("message_preferences",), of_shops=False),
)  # fmt: skip
"""Of the person alone; no shop holds them."""
