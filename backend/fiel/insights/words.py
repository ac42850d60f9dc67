"""An activity as a sentence, in the reader's language."""

from __future__ import annotations

from fiel.core import db
from fiel.core.language import Language, format_money, format_number

_SENTENCES: dict[str, tuple[str, str]] = {
    "points.earned.PURCHASE": (
        "{who} dio {points} puntos a {member} por {amount}", "{who} gave {member} {points} points for {amount}",
    ),
    "points.earned.MANUAL": ("{who} dio {points} puntos a {member}", "{who} gave {member} {points} points"),
    "points.earned.WELCOME": (
        "{member} recibió {points} puntos de bienvenida", "{member} got {points} welcome points",
    ),
    "points.earned.NEWSLETTER": (
        "{member} ganó {points} puntos por apuntarse a las novedades",
        "{member} earned {points} points for signing up to the news",
    ),
    "points.earned.REVIEW": (
        "{member} ganó {points} puntos por una valoración", "{member} earned {points} points for a review",
    ),
    "points.earned.COUPON": (
        "{member} ganó {points} puntos con un cupón", "{member} earned {points} points with a coupon",
    ),
    "points.earned.AUTOMATION": (
        "{member} ganó {points} puntos por el embudo «{subject}»", "{member} earned {points} points by “{subject}”",
    ),
    "points.earned.PERIODIC_GIFT": (
        "{member} recibió {points} puntos de «{subject}»", "{member} got {points} points of “{subject}”",
    ),
    "points.earned.BIRTHDAY": (
        "{member} recibió {points} puntos por su cumpleaños", "{member} got {points} points for their birthday",
    ),
    "points.adjusted.AUTOMATION": (
        "El embudo «{subject}» ajustó el saldo de {member}: {signed} puntos",
        "“{subject}” adjusted {member}'s balance: {signed} points",
    ),
    "automation.saved": ("{who} guardó el embudo «{subject}»", "{who} saved the automation “{subject}”"),
    "automation.started": ("{who} encendió el embudo «{subject}»", "{who} turned on the automation “{subject}”"),
    "automation.paused": ("{who} detuvo el embudo «{subject}»", "{who} paused the automation “{subject}”"),
    "automation.removed": ("{who} quitó el embudo «{subject}»", "{who} removed the automation “{subject}”"),
    "automation.message": ("El embudo «{subject}» escribió a {member}", "“{subject}” wrote to {member}"),
    "automation.webhook": (
        "El embudo «{subject}» avisó a tus sistemas de {member}", "“{subject}” told your systems of {member}",
    ),
    "automation.failed": (
        "El embudo «{subject}» falló con {member}", "The automation “{subject}” failed with {member}",
    ),
    "automation.run_stopped": (
        "{who} sacó a {member} del embudo «{subject}»", "{who} took {member} out of “{subject}”",
    ),
    "gift.saved": ("{who} guardó el regalo «{subject}»", "{who} saved the gift “{subject}”"),
    "gift.started": ("{who} encendió el regalo «{subject}»", "{who} turned on the gift “{subject}”"),
    "gift.paused": ("{who} detuvo el regalo «{subject}»", "{who} turned off the gift “{subject}”"),
    "gift.removed": ("{who} quitó el regalo «{subject}»", "{who} removed the gift “{subject}”"),
    "gift.given": ("Se repartió el regalo «{subject}»", "The gift “{subject}” was given"),
    "coupon.claimed": ("{member} usó un cupón de «{subject}»", "{member} claimed a coupon of “{subject}”"),
    "coupon.voided": ("{who} anuló un cupón de «{subject}»", "{who} withdrew a coupon of “{subject}”"),
    "coupons.saved": ("{who} guardó el lote de cupones «{subject}»", "{who} saved the batch of coupons “{subject}”"),
    "coupons.made": ("{who} hizo {rows} cupones de «{subject}»", "{who} made {rows} coupons of “{subject}”"),
    "coupons.voided": (
        "{who} anuló los {rows} cupones por usar de «{subject}»",
        "{who} withdrew the {rows} unused coupons of “{subject}”",
    ),
    "coupons.printed": ("{who} imprimió cupones", "{who} printed coupons"),
    "purchase.recorded": (
        "{who} apuntó una compra de {amount} de {member}", "{who} recorded a purchase of {amount} by {member}",
    ),
    "purchase.reversed": ("{who} deshizo una compra de {member}", "{who} undid a purchase by {member}"),
    "points.adjusted": (
        "{who} ajustó el saldo de {member}: {signed} puntos", "{who} adjusted {member}'s balance: {signed} points",
    ),
    "points.reversed": (
        "{who} deshizo un movimiento de {member}: {signed} puntos",
        "{who} undid a movement of {member}: {signed} points",
    ),
    "points.expired": ("Caducaron {points} puntos de {member}", "{points} points of {member} ended"),
    "redemption.requested": (
        "{member} pidió «{subject}» por {cost} puntos", "{member} asked for “{subject}” for {cost} points",
    ),
    "redemption.confirmed": ("{who} entregó «{subject}» a {member}", "{who} handed “{subject}” to {member}"),
    "redemption.on_the_spot": (
        "{who} canjeó «{subject}» para {member} en caja", "{who} redeemed “{subject}” for {member} at the counter",
    ),
    "redemption.on_the_spot.OVERRIDE": (
        "{who} canjeó «{subject}» para {member} sin su permiso",
        "{who} redeemed “{subject}” for {member} without consent",
    ),
    "redemption.rejected": ("{who} rechazó «{subject}» de {member}", "{who} rejected “{subject}” for {member}"),
    "redemption.cancelled": ("{member} canceló «{subject}»", "{member} cancelled “{subject}”"),
    "redemption.expired": (
        "Caducó la petición de «{subject}» de {member}", "{member}'s request for “{subject}” ran out",
    ),
    "redemption.undone": ("{who} deshizo la entrega de «{subject}» a {member}", "{who} undid “{subject}” for {member}"),
    "membership.joined": ("{member} se unió al programa", "{member} joined the programme"),
    "points.earned.REFERRAL": (
        "{member} ganó {points} puntos por un referido", "{member} earned {points} points for a referral",
    ),
    "referral.waiting": ("{member} trajo a alguien nuevo", "{member} brought somebody new"),
    "referral.review": ("Un referido de {member} espera tu decisión", "A referral of {member} waits for your word"),
    "referral.blocked": ("Un referido de {member} no cuenta: es la misma persona",
                         "A referral of {member} does not count: it is the same person"),
    "referral.paid": ("{member} recibió su premio por traer a alguien", "{member} was thanked for bringing somebody"),
    "referral.accepted": ("{who} aceptó un referido de {member}", "{who} accepted a referral of {member}"),
    "referral.refused": ("{who} rechazó un referido de {member}", "{who} refused a referral of {member}"),
    "member.created": ("{who} dio de alta a {member}", "{who} entered {member}"),
    "member.updated": ("{who} cambió la ficha de {member}", "{who} changed {member}'s record"),
    "member.blocked": ("{who} bloqueó a {member}", "{who} blocked {member}"),
    "member.unblocked": ("{who} desbloqueó a {member}", "{who} unblocked {member}"),
    "member.merged": ("{who} unió dos fichas de {member}", "{who} merged two records of {member}"),
    "member.unmerged": ("{who} separó dos fichas de {member}", "{who} separated two records of {member}"),
    "member.claimed": ("{member} abrió su monedero en la app", "{member} opened their wallet in the app"),
    "member.claim_shown": (
        "{who} mostró a {member} el QR de su monedero", "{who} showed {member} the QR of the wallet",
    ),
    "member.claim_sent": ("{who} envió a {member} el enlace a su monedero",
        "{who} sent {member} the link to the wallet"),
    "customer.news_consent": ("Un cliente cambió su permiso para novedades", "A customer changed their word on news"),
    "tier.reached": ("{member} llegó al nivel «{subject}»", "{member} reached the tier “{subject}”"),
    "tier.lost": ("{member} bajó de nivel", "{member} went down a tier"),
    "badge.gained": ("{member} ganó la insignia «{subject}»", "{member} gained the badge “{subject}”"),
    "badge.lost": ("{member} perdió la insignia «{subject}»", "{member} lost the badge “{subject}”"),
    "tier.placed": ("{member} pasó al nivel que le toca: «{subject}»", "{member} went to their tier: “{subject}”"),
    "badge.given": ("{member} tiene la insignia «{subject}»", "{member} has the badge “{subject}”"),
    "badge.taken": ("{member} ya no tiene la insignia «{subject}»", "{member} has the badge “{subject}” no more"),
    "points.earned.PROMOTION": (
        "{member} ganó {points} puntos por una promoción", "{member} earned {points} points by a promotion",
    ),
    "promotion.saved": ("{who} guardó la promoción «{subject}»", "{who} saved the promotion “{subject}”"),
    "promotion.started": ("{who} puso en marcha «{subject}»", "{who} began the promotion “{subject}”"),
    "promotion.ended": ("{who} terminó la promoción «{subject}»", "{who} ended the promotion “{subject}”"),
    "promotion.removed": ("{who} quitó una promoción en borrador", "{who} removed a draft promotion"),
    "promotion.codes_added": (
        "{who} añadió códigos a la promoción «{subject}»", "{who} added codes to the promotion “{subject}”",
    ),
    "promotion.assigned": (
        "{who} repartió la promoción «{subject}»", "{who} gave the promotion “{subject}” to customers",
    ),
    "promotion.message": ("Una promoción escribió a {member}", "A promotion wrote to {member}"),
    "benefit.applied": ("Se aplicó «{subject}» a {member}", "“{subject}” applied to {member}"),
    "voucher.given": ("{member} recibió «{subject}»", "{member} got “{subject}”"),
    "voucher.used": ("{member} usó «{subject}»", "{member} used “{subject}”"),
    "voucher.used.OVERRIDE": (
        "{who} usó «{subject}» de {member} sin su permiso", "{who} used “{subject}” of {member} without consent",
    ),
    "voucher.undone": ("{who} deshizo el uso de «{subject}» de {member}", "{who} undid “{subject}” of {member}"),
    "voucher.withdrawn": ("{who} retiró «{subject}» a {member}", "{who} took “{subject}” away from {member}"),
    "punch.given": ("{member} sumó sellos en «{subject}»", "{member} got punches on “{subject}”"),
    "punch.undone": ("Se quitó un sello a {member} en «{subject}»", "A punch of {member} on “{subject}” was undone"),
    "punch_card.completed": ("{member} completó «{subject}»", "{member} filled “{subject}”"),
    "scratch_card.issued": ("{member} recibió un raspadito de «{subject}»", "{member} got a card of “{subject}”"),
    "scratch_card.scratched": ("{member} rascó «{subject}»", "{member} scratched “{subject}”"),
    "achievements.updated": (
        "{who} cambió cómo funcionan los niveles y las insignias", "{who} changed how tiers and badges work",
    ),
    "tier.saved": ("{who} guardó el nivel «{subject}»", "{who} saved the tier “{subject}”"),
    "tier.removed": ("{who} quitó el nivel «{subject}»", "{who} removed the tier “{subject}”"),
    "badge.saved": ("{who} guardó la insignia «{subject}»", "{who} saved the badge “{subject}”"),
    "badge.removed": ("{who} quitó la insignia «{subject}»", "{who} removed the badge “{subject}”"),
    "employee.invited": ("{who} invitó a {subject}", "{who} invited {subject}"),
    "employee.joined": ("{subject} aceptó la invitación", "{subject} accepted the invitation"),
    "employee.updated": ("{who} cambió los datos de {subject}", "{who} changed {subject}'s details"),
    "employee.left": ("{who} dio de baja a {subject}", "{who} ended {subject}'s work here"),
    "flag.settled": ("{who} revisó un aviso sobre {subject}", "{who} looked at a flag about {subject}"),
    "shift.opened": ("{who} abrió turno en {place}", "{who} started a shift at {place}"),
    "shift.closed": ("{who} cerró turno en {place}", "{who} ended a shift at {place}"),
    "shift.switched": ("{subject} tomó la caja de {who} en {place}", "{subject} took over {who}'s till at {place}"),
    "merchant.registered": ("Se registró el comercio", "The business was registered"),
    "merchant.updated": ("{who} cambió los datos o la imagen del comercio", "{who} changed the business or its looks"),
    "program.updated": ("{who} cambió el programa", "{who} changed the programme"),
    "location.created": ("{who} añadió el local {subject}", "{who} added the location {subject}"),
    "location.updated": ("{who} cambió el local {subject}", "{who} changed the location {subject}"),
    "location.closed": ("{who} cerró un local", "{who} closed a location"),
    "reward.created": ("{who} creó la recompensa «{subject}»", "{who} created the reward “{subject}”"),
    "reward.updated": ("{who} cambió la recompensa «{subject}»", "{who} changed the reward “{subject}”"),
    "reward.deleted": ("{who} borró una recompensa", "{who} deleted a reward"),
    "rewards.ordered": ("{who} ordenó las recompensas", "{who} put the rewards in order"),
    "export.made": ("{who} descargó datos", "{who} downloaded data"),
    "import.started": ("{who} empezó una importación", "{who} started an import"),
    "import.cancelled": ("{who} detuvo una importación", "{who} stopped an import"),
    "import.failed": ("Una importación de {who} falló", "An import of {who} failed"),
    "import.unchecked": ("Un archivo de {who} no se pudo comprobar", "A file of {who} could not be checked"),
    "import.finished.CUSTOMERS": (
        "{who} importó {rows} clientes", "{who} imported {rows} customers",
    ),
    "import.finished.POINTS": (
        "{who} importó {points} puntos en {rows} filas", "{who} imported {points} points in {rows} rows",
    ),
    "points.imported": (
        "{who} importó un movimiento de {member}: {signed} puntos",
        "{who} imported a movement of {member}: {signed} points",
    ),
    "points.ending": (
        "Avisamos a {member} de que {points} puntos acaban este mes",
        "{member} was told that {points} points end this month",
    ),
    "segment.created": ("{who} guardó el segmento «{subject}»", "{who} saved the segment “{subject}”"),
    "segment.updated": ("{who} cambió el segmento «{subject}»", "{who} changed the segment “{subject}”"),
    "segment.removed": ("{who} quitó el segmento «{subject}»", "{who} removed the segment “{subject}”"),
    "news.published": ("{who} publicó la novedad «{subject}»", "{who} published the news “{subject}”"),
    "news.updated": ("{who} cambió la novedad «{subject}»", "{who} changed the news “{subject}”"),
    "news.withdrawn": ("{who} retiró la novedad «{subject}»", "{who} withdrew the news “{subject}”"),
    "news.saved": ("{who} guardó el borrador «{subject}»", "{who} saved the draft “{subject}”"),
    "news.scheduled": ("{who} programó la novedad «{subject}»", "{who} scheduled the news “{subject}”"),
    "news.opened": ("La novedad «{subject}» ya la ven todos", "Everybody sees the news “{subject}” now"),
    "news.deleted": ("{who} borró un borrador de novedad", "{who} deleted a draft of news"),
    "push.saved": ("{who} guardó el borrador del aviso «{subject}»", "{who} saved the draft of the push “{subject}”"),
    "push.deleted": ("{who} borró un borrador de aviso", "{who} deleted a draft of a push"),
    "push.scheduled": ("{who} programó el aviso «{subject}»", "{who} scheduled the push “{subject}”"),
    "push.sent": ("Salió el aviso «{subject}» de {who}", "The push “{subject}” by {who} went out"),
    "push.cancelled": ("{who} detuvo el aviso «{subject}»", "{who} called back the push “{subject}”"),
    "newsletter.joined": ("{member} recibe las novedades por correo", "{member} gets the news by e-mail"),
    "newsletter.left": ("{member} ya no quiere las novedades por correo", "{member} wants no more news by e-mail"),
    "survey.answered": ("{member} puntuó con un {score}", "{member} gave a score of {score}"),
    "message.sent": ("{who} escribió a {member}", "{who} wrote to {member}"),
    "mail.template_saved": ("{who} cambió el texto de un correo", "{who} changed the words of an e-mail"),
    "mail.template_reset": ("{who} volvió al texto original de un correo", "{who} gave up the words of an e-mail"),
    "reminder.sent": ("Salió el recordatorio de puntos del mes", "The month's points reminder went out"),
    "webhook.saved": ("{who} guardó el webhook «{subject}»", "{who} saved the webhook “{subject}”"),
    "webhook.secret_changed": (
        "{who} cambió el secreto del webhook «{subject}»", "{who} changed the secret of the webhook “{subject}”",
    ),
    "webhook.removed": ("{who} quitó el webhook «{subject}»", "{who} removed the webhook “{subject}”"),
    "webhook.stopped": (
        "Apagamos el webhook «{subject}»: no contesta", "We turned the webhook “{subject}” off: it does not answer",
    ),
    "order.placed": ("{member} hizo el pedido {order}", "{member} placed order {order}"),
    "order.changed": ("Avanzó el pedido {order} de {member}", "Order {order} of {member} moved on"),
    "order.refunded": (
        "Se devolvió una parte del pedido {order} de {member}", "Part of order {order} of {member} was refunded",
    ),
    "order.returned": (
        "Se devolvió el pedido {order} de {member}", "Order {order} of {member} was refunded",
    ),
    "order.cancelled": ("Se anuló el pedido {order} de {member}", "Order {order} of {member} was cancelled"),
    "order.imported": (
        "{who} importó el pedido {order} de {member}", "{who} imported order {order} of {member}",
    ),
    "checkout.committed": (
        "{member} pagó {amount} con puntos y promociones", "{member} paid {amount} with points and promotions",
    ),
    "checkout.committed.OVERRIDE": (
        "{who} cobró {amount} a {member} con puntos y promociones, sin su permiso",
        "{who} took {amount} of points and promotions from {member} without consent",
    ),
    "checkout.given_back": (
        "{member} recuperó lo que pagó con puntos y promociones", "{member} got back what points and promotions paid",
    ),
    "checkout.part_given_back": (
        "{member} recuperó {points} con los que pagó lo devuelto", "{member} got back {points} for what was refunded",
    ),
    "receipt.claimed": ("{member} presentó el ticket «{subject}», de {amount}",
                        "{member} presented the receipt “{subject}” of {amount}"),
    "receipt.accepted": ("{who} aceptó el ticket «{subject}» de {member}: {points} puntos por {amount}",
                         "{who} accepted the receipt “{subject}” of {member}: {points} points for {amount}"),
    "receipt.refused": ("{who} rechazó el ticket «{subject}» de {member}",
                        "{who} refused the receipt “{subject}” of {member}"),
    "receipt.withdrawn": ("{member} retiró el ticket «{subject}»", "{member} withdrew the receipt “{subject}”"),
    "review.written": ("{member} valoró «{subject}»", "{member} reviewed “{subject}”"),
    "review.approved": (
        "{who} publicó lo que {member} dice de «{subject}»", "{who} published what {member} says of “{subject}”",
    ),
    "review.refused": (
        "{who} rechazó lo que {member} dice de «{subject}»", "{who} refused what {member} says of “{subject}”",
    ),
    "review.answered": (
        "{who} respondió a lo que {member} dice de «{subject}»", "{who} answered what {member} says of “{subject}”",
    ),
    "review.answer_removed": (
        "{who} quitó la respuesta a {member} sobre «{subject}»",
        "{who} removed the answer to {member} about “{subject}”",
    ),
    "review.photo": ("{member} puso una foto en su valoración de «{subject}»",
                     "{member} added a photo to their review of “{subject}”"),
    "review.voided": ("La valoración de {member} de «{subject}» no sigue: la compra se devolvió",
                      "{member}'s review of “{subject}” is over: the purchase was refunded"),
    "review_reminder.sent": (
        "Salió el recordatorio de valoraciones del mes", "The month's reminder of reviews went out",
    ),
    "checkout_token.made": (
        "{member} sacó un código para pagar en la tienda", "{member} got a code to pay at the shop",
    ),
    "product.saved": ("{who} guardó el producto «{subject}»", "{who} saved the product “{subject}”"),
    "products.saved": ("{who} guardó {rows} productos", "{who} saved {rows} products"),
    "product.removed": ("{who} quitó el producto «{subject}»", "{who} removed the product “{subject}”"),
    "token.created": ("{who} creó el token «{subject}»", "{who} made the token “{subject}”"),
    "token.revoked": ("{who} anuló el token «{subject}»", "{who} revoked the token “{subject}”"),
    "import.finished.ORDERS": ("{who} importó {rows} pedidos", "{who} imported {rows} orders"),
    "import.finished.PRODUCTS": ("{who} importó {rows} productos", "{who} imported {rows} products"),
    "import.finished.COUPONS": (
        "{who} importó {rows} códigos de cupón", "{who} imported {rows} coupon codes",
    ),
    "member.imported": ("{who} importó a {member}", "{who} imported {member}"),
    "poster.made": ("{who} preparó el cartel del mostrador", "{who} made the counter poster"),
}  # fmt: skip


def sentence(row: db.Row, currency: str, language: Language) -> str:
    """From a row of ``feed.activities``."""
    data = row["data"]
    variant = data.get("reason") or data.get("consent") or data.get("kind") or ""
    es, en = _SENTENCES.get(f"{row['kind']}.{variant}") or _SENTENCES.get(row["kind"]) or _SENTENCES[
        "points.earned.MANUAL"
    ]  # fmt: skip
    points = int(data.get("points") or 0)
    nobody = "Fiel" if row["actor_kind"] == "system" else ("El cliente" if language == "es" else "The customer")
    facts = {
        "who": row["actor_name"] or nobody,
        "member": row["member_name"] or ("alguien" if language == "es" else "somebody"),
        "points": format_number(abs(points), language), "cost": format_number(int(data.get("cost") or 0), language),
        "rows": format_number(int(data.get("rows") or 0), language),
        "signed": ("+" if points > 0 else "−") + format_number(abs(points), language),
        "amount": format_money(int(data.get("amount_minor") or 0), currency, language),
        "order": str(data.get("order", "")), "score": str(data.get("score", "")), "subject": row["subject_name"] or "—",
        "place": row["location_name"] or "—",
    }  # fmt: skip
    return (es if language == "es" else en).format(**facts)
