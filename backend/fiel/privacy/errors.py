"""Why an account can't be closed yet."""

from __future__ import annotations

from fiel.core.errors import Refusal


class StillEmployed(Refusal):
    code = "STILL_EMPLOYED"
    es = "Aún trabajas en {merchants}. Pide que te den de baja allí y vuelve a intentarlo."
    en = "You still work at {merchants}. Ask to be taken off the team there and try again."


class SoleOwner(Refusal):
    code = "SOLE_OWNER"
    es = "Eres la única persona al frente de {merchants}. Nombra antes a otro propietario en el panel, en Equipo."
    en = "You alone are in charge of {merchants}. First make somebody else an owner in the panel, under Team."
