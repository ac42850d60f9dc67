"""Promotions, coupons, automations and gifts."""

from __future__ import annotations

from collections.abc import Mapping

PROMOTIONS: Mapping[str, tuple[str, str]] = {
    "automation.saved": ("{who} guardó el embudo «{subject}»", "{who} saved the automation “{subject}”"),
    "automation.started": ("{who} encendió el embudo «{subject}»", "{who} turned on the automation “{subject}”"),
    "automation.paused": ("{who} detuvo el embudo «{subject}»", "{who} paused the automation “{subject}”"),
    "automation.removed": ("{who} quitó el embudo «{subject}»", "{who} removed the automation “{subject}”"),
    "automation.restored": ("{who} recuperó el embudo «{subject}»", "{who} brought back the automation “{subject}”"),
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
    "automation.run_resumed": (
        "{who} retomó a {member} en el embudo «{subject}»", "{who} let {member} go on in “{subject}”",
    ),
    "automation.resumed": (
        "{who} retomó a {runs} que fallaron en el embudo «{subject}»",
        "{who} let {runs} that failed go on in “{subject}”",
    ),
    "gift.saved": ("{who} guardó el regalo «{subject}»", "{who} saved the gift “{subject}”"),
    "gift.started": ("{who} encendió el regalo «{subject}»", "{who} turned on the gift “{subject}”"),
    "gift.paused": ("{who} detuvo el regalo «{subject}»", "{who} turned off the gift “{subject}”"),
    "gift.removed": ("{who} quitó el regalo «{subject}»", "{who} removed the gift “{subject}”"),
    "gift.restored": ("{who} recuperó el regalo «{subject}»", "{who} brought back the gift “{subject}”"),
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
    "promotion.saved": ("{who} guardó la promoción «{subject}»", "{who} saved the promotion “{subject}”"),
    "promotion.started": ("{who} puso en marcha «{subject}»", "{who} began the promotion “{subject}”"),
    "promotion.ended": ("{who} terminó la promoción «{subject}»", "{who} ended the promotion “{subject}”"),
    "promotion.reopened": ("{who} reabrió la promoción «{subject}»", "{who} opened the promotion “{subject}” again"),
    "promotion.removed": ("{who} quitó una promoción en borrador", "{who} removed a draft promotion"),
    "promotion.restored": ("{who} recuperó el borrador «{subject}»", "{who} brought back the draft “{subject}”"),
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
    "scratch_card.withdrawn": (
        "{who} retiró un raspadito de «{subject}» a {member}", "{who} took a card of “{subject}” away from {member}",
    ),
    "scratch_card.withdrawn.MISTAKE": (
        "{who} retiró a {member} un raspadito de «{subject}», dado por error",
        "{who} took a card of “{subject}” away from {member}: given by mistake",
    ),
    "scratch_card.withdrawn.NOT_DUE": (
        "{who} retiró a {member} un raspadito de «{subject}» que no le correspondía",
        "{who} took a card of “{subject}” away from {member}: it was not due",
    ),
}  # fmt: skip
