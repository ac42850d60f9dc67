"""Ways in which reviews say no."""

from __future__ import annotations

from fiel.core.errors import Refusal


class ReviewDecided(Refusal):
    """It was approved, and can't be written anew."""

    code = "REVIEW_DECIDED"
    es = "Tu valoración ya está publicada."
    en = "Your review has been published."


class BoughtNoMore(Refusal):
    """What was bought went back."""

    code = "BOUGHT_NO_MORE"
    es = "Se devolvió la compra: este producto ya no se puede valorar."
    en = "The purchase was refunded: this product can't be reviewed any more."


class NotWritten(Refusal):
    code = "NOT_WRITTEN"
    es = "Aún no está escrita."
    en = "It has not been written yet."
