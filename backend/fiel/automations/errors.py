"""Ways in which automations say no."""

from __future__ import annotations

from fiel.core.errors import Refusal


class NoConsent(Refusal):
    code = "NO_CONSENT"
    es = "No quiere recibir novedades."
    en = "They want no news."


class NoWayToReach(Refusal):
    code = "NO_WAY"
    es = "No tiene app ni correo al que escribir."
    en = "There is no app and no e-mail to write to."


class NobodyListens(Refusal):
    code = "NOBODY_LISTENS"
    es = "Ningún webhook escucha los embudos."
    en = "No webhook listens to automations."


class NothingToDo(Refusal):
    """A step that would change nothing."""

    code = "NOTHING_TO_DO"
    es = "No cambia nada: ya está así."
    en = "It changes nothing: it is so already."


class RunOver(Refusal):
    code = "RUN_OVER"
    es = "Ya había terminado."
    en = "It had ended already."


class RunNotFailed(Refusal):
    code = "RUN_NOT_FAILED"
    es = "No ha fallado, o alguien ya lo ha retomado."
    en = "It has not failed, or somebody has let it go on already."


class InItAgain(Refusal):
    code = "IN_IT_AGAIN"
    es = "Ya está otra vez en el embudo, y solo puede estar una vez."
    en = "They are in it again by now, and may be so once at a time."
