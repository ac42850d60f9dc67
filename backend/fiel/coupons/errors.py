"""Ways in which coupons say no."""

from __future__ import annotations

from fiel.core.errors import Refusal
from fiel.core.field_messages import FIELD_MESSAGES


class CouponTaken(Refusal):
    """Somebody else claimed it."""

    code = "COUPON_TAKEN"
    es = "Este cupón ya lo ha usado otra persona. Si te lo acaban de dar, enséñalo en el comercio."
    en = "Somebody has used this coupon already. If you have just been given it, show it at the shop."


class CouponVoid(Refusal):
    code = "COUPON_VOID"
    es = "El comercio ha anulado este cupón. Si te lo acaban de dar, enséñalo allí."
    en = "The shop has withdrawn this coupon. If you have just been given it, show it there."


class CouponTooSoon(Refusal):
    code = "COUPON_TOO_SOON"
    es = "Este cupón aún no vale: guárdalo y úsalo cuando empiece."
    en = "This coupon is not valid yet: keep it and use it once it is."


class CouponOver(Refusal):
    code = "COUPON_OVER"
    es = "Este cupón ya ha caducado."
    en = "This coupon has ended."


class CouponLimit(Refusal):
    """``most`` of one batch for each customer."""

    code = "COUPON_LIMIT"
    es = "De estos cupones solo valen {most} por cliente, y ya se han usado. A otra persona sí le vale."
    en = "Of these coupons {most} are good for each customer, and they have been used. Somebody else can use it."

    def __init__(self, most: int) -> None:
        self.most = most
        super().__init__(most=most)


class CouponSpent(Refusal):
    """What it gave was used."""

    code = "COUPON_SPENT"
    es = "Lo que dio este cupón ya se ha usado: no se puede anular."
    en = "What this coupon gave has been used: it can't be withdrawn."


class BatchVoid(Refusal):
    code = "BATCH_VOID"
    es = "El lote está anulado: haz otro."
    en = "The batch has been withdrawn: make another."


class NothingToPrint(Refusal):
    code = "NOTHING_TO_PRINT"
    es = "Con esos datos no hay ningún cupón por usar que imprimir."
    en = "There are no unused coupons to print with this choice."


class PrintOver(Refusal):
    """It is done, or was stopped."""

    code = "PRINT_OVER"
    es = "Esta impresión ya ha terminado."
    en = "This print is over already."


FIELD_MESSAGES.update({
    "POINTS_OR_PROMOTION": ("Di qué da el cupón: puntos o una promoción.",
                            "Say what the coupon gives: points or a promotion."),
    "PROMOTION_KIND": ("Con un cupón no se puede dar esta promoción: elige un vale, regalo, sello o raspadito.",
                       "A coupon can't give this promotion: choose a voucher, a gift, a punch or a scratch card."),
    "UNPRINTABLE": ("Estos caracteres no se pueden imprimir: {letters}. Quítalos o escríbelo de otra manera.",
                    "These characters can't be printed: {letters}. Take them out, or put it another way."),
    "CLAIMED_ALREADY": ("Ya hay cupones usados: lo que dan no se puede cambiar. Haz otro lote.",
                        "Some have been claimed: what they give can't be changed. Make another batch."),
})  # fmt: skip
