"""Ways in which a merchant's set-up says no."""

from __future__ import annotations

from fiel.core.errors import Refusal


class ProgramPaused(Refusal):
    code = "PROGRAM_PAUSED"
    es = "El programa de puntos de {merchant} está en pausa: ahora no se dan ni se gastan puntos."
    en = "The points programme of {merchant} is paused: no points are given or spent for now."


class RegistrationClosed(Refusal):
    code = "REGISTRATION_CLOSED"
    es = "Para registrar un comercio en este servidor hace falta el enlace que da quien lo administra."
    en = "Registering a business on this server needs the link that its administrator gives."


class NoShift(Refusal):
    code = "NO_SHIFT"
    es = "Elige primero el local en el que estás."
    en = "Choose first the location you are at."
