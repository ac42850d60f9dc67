"""How messaging says no."""

from __future__ import annotations

from fiel.core.errors import Refusal


class AlreadyGone(Refusal):
    """It is on its way, or was sent."""

    code = "ALREADY_GONE"
    es = "Ya se ha enviado, o se está enviando: no se puede cambiar. Si hace falta, escribe otro."
    en = "It was sent, or is being sent: it can't be changed. Write another if you need to."


class SurveyOver(Refusal):
    """Answered already, or asked too long ago."""

    code = "SURVEY_OVER"
    es = "Esta encuesta ya está contestada, o ha pasado su tiempo. Gracias de todos modos."
    en = "This survey is answered already, or its time is over. Thank you all the same."


class Unreachable(Refusal):
    """There is no way to this customer by the chosen channels."""

    code = "UNREACHABLE"
    es = "Este cliente no puede recibirlo así: no tiene la app, los avisos o un correo confirmado. Elige otra vía."
    en = "This customer can't get it that way: no app, no notifications or no confirmed e-mail. Choose another way."
