"""Ways in which sign-in says no."""

from __future__ import annotations

from fiel.core.errors import Refusal


class WrongCredentials(Refusal):
    code = "WRONG_CREDENTIALS"
    es = "El correo o la contraseña no son correctos."
    en = "The e-mail or the password is wrong."


class DeadLink(Refusal):
    """A mail token or code that is unknown, used or too old: which of these is not said."""

    code = "DEAD_LINK"
    es = "El enlace o el código ya no sirve. Pide uno nuevo."
    en = "The link or the code no longer works. Ask for a new one."
