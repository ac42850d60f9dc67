"""Ways in which promotions say no."""

from __future__ import annotations

from collections.abc import Mapping

from fiel.core.errors import Refusal
from fiel.core.language import Language


class PromotionNotDraft(Refusal):
    code = "PROMOTION_NOT_DRAFT"
    es = "La promoción ya empezó: termínala o duplícala."
    en = "The promotion has begun: end it or duplicate it."


class PromotionNotOn(Refusal):
    """It is a draft, has ended, or is out of its dates."""

    code = "PROMOTION_NOT_ON"
    es = "Esta promoción no está en marcha ahora."
    en = "This promotion is not running now."


class PoolFixed(Refusal):
    code = "POOL_FIXED"
    es = "Ya hay tarjetas repartidas: los premios no se pueden cambiar. Duplica la promoción para hacer otros."
    en = "Cards have been given already: the prizes can't be changed. Duplicate the promotion to make others."


class NotForYou(Refusal):
    code = "NOT_FOR_YOU"
    es = "Esta promoción es para otros clientes."
    en = "This promotion is for other customers."


class AllGone(Refusal):
    """Its budget is reached, or its pool is empty."""

    code = "ALL_GONE"
    es = "Se ha agotado: ya no quedan."
    en = "It is gone: none are left."


class HadEnough(Refusal):
    """``most`` for each customer."""

    code = "HAD_ENOUGH"
    es = "No puede ser más: el máximo por cliente es {most}."
    en = "No more than that: the most for each customer is {most}."

    def __init__(self, most: int) -> None:
        self.most = most
        super().__init__(most=most)


class GivenEnough(Refusal):
    """``most`` by one employee to one customer in a day."""

    code = "GIVEN_ENOUGH"
    es = "Hoy ya le has dado a mano todo lo que una persona puede recibir de ti: {most}. Pregunta a un encargado."
    en = "By hand you have given them all that one person can get from you in a day: {most}. Ask a manager."

    def __init__(self, most: int) -> None:
        super().__init__(most=most)


class CodeUsed(Refusal):
    code = "CODE_USED"
    es = "Este código ya se ha usado."
    en = "This code has been used already."


class NotYet(Refusal):
    """No case holds; *missing* says what the nearest lacks, in each language."""

    code = "NOT_YET"
    es = "Aún no se cumple: {missing}."
    en = "Not yet: {missing}."

    def __init__(self, missing: Mapping[str, str]) -> None:
        self.missing = missing
        super().__init__()

    def message(self, language: Language) -> str:
        return (self.es if language == "es" else self.en).format(missing=self.missing[language])


class AmountNeeded(Refusal):
    code = "AMOUNT_NEEDED"
    es = "Escribe el importe de la compra: de él depende."
    en = "Enter the amount of the purchase: it depends on it."


class AppliesByItself(Refusal):
    code = "APPLIES_BY_ITSELF"
    es = "Se aplica sola en la próxima compra: da los puntos por su importe."
    en = "It applies by itself to the next purchase: give the points by its amount."


class VoucherGone(Refusal):
    """It was used or withdrawn, or it has ended."""

    code = "VOUCHER_GONE"
    es = "Ya no se puede usar: se usó, se retiró o caducó."
    en = "It can't be used any more: it was used, withdrawn, or ran out."


class UsedAtCheckout(Refusal):
    code = "USED_AT_CHECKOUT"
    es = "Se usó al cobrar una compra: vuelve si se deshace ese cobro."
    en = "It was used when a purchase was charged: it goes back if that is undone."


class CardFull(Refusal):
    code = "CARD_FULL"
    es = "La tarjeta ya está completa: ahora toca entregar el regalo."
    en = "The card is full already: now hand over its gift."


class PunchTooSoon(Refusal):
    """``minutes`` until the next one."""

    code = "PUNCH_TOO_SOON"
    es = "El último sello es muy reciente: el próximo, dentro de {minutes} min."
    en = "The last punch was very recent: the next one in {minutes} min."

    def __init__(self, minutes: int) -> None:
        self.minutes = minutes
        super().__init__(minutes=minutes)


class CardGone(Refusal):
    """The scratch card has ended or was taken back."""

    code = "CARD_GONE"
    es = "Este raspadito ya no se puede rascar: caducó o se retiró."
    en = "This scratch card can't be scratched any more: it ran out or was withdrawn."


class CardScratched(Refusal):
    code = "CARD_SCRATCHED"
    es = "El cliente ya lo ha rascado: se lo queda."
    en = "The customer has scratched it already: it is theirs."


class NotAtCheckout(Refusal):
    """It neither takes anything off nor hands anything over."""

    code = "NOT_AT_CHECKOUT"
    es = "No descuenta nada al pagar: se usa desde el monedero."
    en = "It takes nothing off when paying: it is used in the wallet."


class ProductMissing(Refusal):
    """``product`` comes free once it is in the cart."""

    code = "PRODUCT_MISSING"
    es = "Añade «{product}» al carrito: sale gratis."
    en = "Add “{product}” to the cart: it comes free."


class LinesNeeded(Refusal):
    """It is on some goods, and which there are was not told."""

    code = "LINES_NEEDED"
    es = "Descuenta solo unos productos: úsala aparte y cobra el resto."
    en = "It takes off from some products only: use it apart and charge the rest."
