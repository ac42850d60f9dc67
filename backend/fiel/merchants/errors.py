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


class LastOwner(Refusal):
    code = "LAST_OWNER"
    es = "Es la última persona propietaria: nombra antes a otra."
    en = "This is the last owner: make somebody else an owner first."


class LastLocation(Refusal):
    code = "LAST_LOCATION"
    es = "Es el único local: añade otro antes de cerrarlo."
    en = "This is the only location: add another before closing it."


class WrongPin(Refusal):
    code = "WRONG_PIN"
    es = "El PIN no es correcto."
    en = "The PIN is wrong."


class TokenRefused(Refusal):
    """Unknown, revoked and expired tokens read alike."""

    code = "TOKEN_REFUSED"
    es = "El token no vale: quizá caducó o alguien lo anuló. Crea otro en el panel, en «Cajas y tiendas»."
    en = (
        "The token is not valid: it may have expired or been revoked. Make another in the panel, under"
        " “Tills and shops”."
    )


class PasswordNeeded(Refusal):
    """What a shared till may not do."""

    code = "PASSWORD_NEEDED"
    es = "En una caja compartida no se puede: entra con tu contraseña."
    en = "Not on a shared till: sign in with your password."


class InvitedMeanwhile(Refusal):
    code = "INVITED_MEANWHILE"
    es = "Tiene una invitación sin contestar: vuelve cuando la acepte."
    en = "There is an open invitation: they are back once they accept it."


class LocationClosed(Refusal):
    """The usual location of somebody who shall come back."""

    code = "LOCATION_CLOSED"
    es = "Su local, {name}, está cerrado: invita a esa persona de nuevo y elige otro."
    en = "Their location, {name}, is closed: invite that person again and choose another."


class AccountGone(Refusal):
    code = "ACCOUNT_GONE"
    es = "Esa persona ha cerrado su cuenta: invítala de nuevo."
    en = "That person has closed their account: invite them again."


class WorksHere(Refusal):
    """They have accepted another invitation of this merchant's before."""

    code = "WORKS_HERE"
    es = "Con esta cuenta ya trabajas aquí: no hace falta aceptar otra invitación. Abre la caja."
    en = "With this account you already work here: there is no need to accept another invitation. Open the till."
