"""Ways in which the ledger says no."""

from __future__ import annotations

from fiel.core.errors import Refusal


class NotEnoughPoints(Refusal):
    """``missing`` points."""

    code = "NOT_ENOUGH_POINTS"
    es = "{missing:=Falta|Faltan} {missing:punto|puntos}."
    en = "{missing:point is|points are} missing."

    def __init__(self, missing: int) -> None:
        self.missing = missing
        super().__init__(missing=missing)


class CannotReverse(Refusal):
    """The entry is not one that can be undone here, or already was."""

    code = "CANNOT_REVERSE"
    es = "Este movimiento no se puede deshacer: ya se deshizo, o se deshace desde el canje que lo causó."
    en = "This movement can't be undone: it already was, or it is undone where it came from."


class NothingToReverse(Refusal):
    code = "NOTHING_TO_REVERSE"
    es = "No se puede deshacer: el cliente ya ha gastado esos puntos."
    en = "It can't be undone: the customer has already spent those points."
