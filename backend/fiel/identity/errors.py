"""Ways in which sign-in says no."""

from __future__ import annotations

from enum import Enum

from fiel.core.errors import Refusal
from fiel.core.language import Language


class WrongCredentials(Refusal):
    code = "WRONG_CREDENTIALS"
    es = "El correo o la contraseña no son correctos."
    en = "The e-mail or the password is wrong."


class LinkState(Enum):
    """WITHDRAWN: taken back, or another was made in its place. UNKNOWN: none of ours, or long over."""

    OPEN = "OPEN"
    USED = "USED"
    EXPIRED = "EXPIRED"
    WITHDRAWN = "WITHDRAWN"
    UNKNOWN = "UNKNOWN"


class DeadLink(Refusal):
    """A mail token or code that works no more. *why*: to whoever has the whole link; of a typed code, at which somebody
    may be guessing, it is never said."""

    code = "DEAD_LINK"
    es = "El enlace o el código ya no sirve. Pide uno nuevo."
    en = "The link or the code no longer works. Ask for a new one."

    def __init__(self, why: LinkState = LinkState.UNKNOWN) -> None:
        self.why = why
        super().__init__()

    def message(self, language: Language) -> str:
        es, en = _DEAD.get(self.why, (self.es, self.en))
        return es if language == "es" else en


_DEAD = {
    LinkState.USED: (
        "Este enlace ya se usó: solo sirve una vez. Si te hace falta, pide uno nuevo.",
        "This link was used already: it works once. If you need another one, ask for it.",
    ),
    LinkState.EXPIRED: ("Este enlace ha caducado. Pide uno nuevo.", "This link has expired. Ask for a new one."),
    LinkState.WITHDRAWN: (
        "Este enlace ya no vale: se retiró o se cambió por otro. Usa el último que te llegó o pide uno nuevo.",
        "This link no longer counts: it was withdrawn or replaced. Use the last that you got, or ask for a new one.",
    ),
}


class SignInFirst(Refusal):
    """The link is good, but a mailbox alone does not say whose the account is: anybody can sign up with any e-mail."""

    code = "SIGN_IN_FIRST"
    es = (
        "Falta un paso: entra con la cuenta a la que escribimos y quedará confirmado, o vuelve donde la creaste y"
        " escribe allí el código del correo. Si esa cuenta no la creaste tú, no entres: recupera la contraseña y la"
        " cuenta será solo tuya."
    )
    en = (
        "One more step: sign in to the account that we wrote to and it is confirmed, or go back to where you created it"
        " and type the code of the e-mail there. If you did not create that account, recover its password: then it is"
        " yours alone."
    )


class WrongPassword(Refusal):
    code = "WRONG_PASSWORD"
    es = "La contraseña no es correcta."
    en = "The password is wrong."


class PasskeyRefused(Refusal):
    """A passkey that is unknown, was removed, or whose answer is not good: which of these is not said."""

    code = "PASSKEY_REFUSED"
    es = "No hemos podido comprobar la llave de acceso. Inténtalo otra vez o entra con tu contraseña."
    en = "We could not check the passkey. Try again, or sign in with your password."


class PasskeyKnown(Refusal):
    code = "PASSKEY_KNOWN"
    es = "Esa llave de acceso ya está guardada."
    en = "That passkey is kept already."


class TooManyPasskeys(Refusal):
    code = "TOO_MANY_PASSKEYS"
    es = "Ya tienes {most} llaves de acceso. Quita una que no uses antes de añadir otra."
    en = "You already have {most} passkeys. Remove one that you don't use before you add another."
