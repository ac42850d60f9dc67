"""How messaging says no."""

from __future__ import annotations

from fiel.core.errors import Refusal


class AlreadyGone(Refusal):
    """It is on its way, or was sent."""

    code = "ALREADY_GONE"
    es = "Ya se ha enviado, o se está enviando: no se puede cambiar. Si hace falta, escribe otro."
    en = "It was sent, or is being sent: it can't be changed. Write another if you need to."
