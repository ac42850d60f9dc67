"""Ways in which members say no."""

from __future__ import annotations

from fiel.core.errors import Refusal


class QrRefused(Refusal):
    """A live QR that is forged, too old, or used up at another till."""

    code = "QR_REFUSED"
    es = "Este QR ya no vale. Pide al cliente que vuelva a mostrarlo en su app."
    en = "This QR is no longer valid. Ask the customer to show it again in the app."


class ConsentNeeded(Refusal):
    """Spending needs the customer: live QR, phone, PIN, or a manager's override."""

    code = "CONSENT_NEEDED"
    es = "Para gastar puntos hace falta el cliente: escanea su QR en vivo, pide permiso a su móvil o su PIN."
    en = "Spending points needs the customer: scan their live QR, ask their phone, or their PIN."


class WrongPin(Refusal):
    code = "WRONG_PIN"
    es = "El PIN no es correcto."
    en = "The PIN is wrong."


class TokenGone(Refusal):
    """A checkout token that is wrong, too old, for fewer points, or used up."""

    code = "TOKEN_GONE"
    es = "Ese código de pago no vale: caduca a los diez minutos y sirve una vez. Saca otro en el monedero."
    en = "That payment code is not valid: it lives ten minutes and works once. Get another one in the wallet."


class MemberBlocked(Refusal):
    code = "MEMBER_BLOCKED"
    es = "Este cliente está bloqueado en el programa de este comercio."
    en = "This customer is blocked in this business's programme."


class SameMember(Refusal):
    code = "SAME_MEMBER"
    es = "Son la misma ficha: elige otra para unir."
    en = "They are the same record: choose another one to merge."


class MergeBlocked(Refusal):
    code = "MERGE_BLOCKED"
    es = "Aún no se pueden unir: una de las fichas tiene un canje por entregar, puntos pendientes o puntos que debe."
    en = "They can't be merged yet: one has a reward to hand over, pending points, or points it owes."


class ClaimInUse(Refusal):
    """Whoever claimed it has a request that waits, whose points are held."""

    code = "CLAIM_IN_USE"
    es = "Quien lo tiene ahora ha pedido una recompensa con estos puntos. Recházala en Canjes y vuelve a recuperarlo."
    en = "Whoever has it now has requested a reward with these points. Refuse it under Redemptions, then take it back."


class AlreadyClaimed(Refusal):
    code = "ALREADY_CLAIMED"
    es = "Este cliente ya tiene su monedero en la app."
    en = "This customer already has the wallet in the app."


class ClaimByStaff(Refusal):
    code = "CLAIM_BY_STAFF"
    es = (
        "Trabajas en este comercio: para quedarte con este monedero, el QR te lo tiene que mostrar un encargado, y no"
        " puedes ser tú."
    )
    en = "You work at this business: a manager other than you has to show you the QR before this wallet can be yours."


class NoEmail(Refusal):
    code = "NO_EMAIL"
    es = "No tenemos su correo: añádelo a su ficha o muéstrale el QR."
    en = "We have no e-mail of theirs: add it to the record, or show them the QR."


class BothHaveApps(Refusal):
    code = "BOTH_HAVE_APPS"
    es = "Las dos fichas tienen su propia app: la persona elige con cuál se queda, y pasa sus puntos desde caja."
    en = "Both records have an app of their own: the person chooses one, and the counter moves the points."


class RecordMerged(Refusal):
    code = "RECORD_MERGED"
    es = "Su ficha está unida a otra: sepáralas antes de deshacer esto."
    en = "The record is merged into another: separate them before undoing this."


class TransfersOff(Refusal):
    code = "TRANSFERS_OFF"
    es = "Este comercio no permite regalar puntos."
    en = "This business doesn't allow giving points away."


class TransferTooSoon(Refusal):
    """Of who has bought nothing yet, or has come just now: accounts made for welcome points have nothing to give."""

    code = "TRANSFER_TOO_SOON"
    es = "Podrás regalar puntos después de tu primera compra, cuando lleves {days} días en el programa."
    en = "You can give points after your first purchase, {days} days after you joined."


class TransferLimit(Refusal):
    """``most`` points, at once or with what was given in the day and in the month."""

    code = "TRANSFER_LIMIT"
    es = "Ahora puedes regalar {most:punto|puntos} como mucho."
    en = "You can give {most:point|points} at most now."


class TooManyTransfers(Refusal):
    code = "TOO_MANY_TRANSFERS"
    es = "Hoy ya has hecho {most} regalos. Mañana podrás hacer más."
    en = "You have given {most} times today. You can give more tomorrow."


class TooManyOffers(Refusal):
    code = "TOO_MANY_OFFERS"
    es = "Ya tienes {most} regalos por recoger: retira uno o espera a que los recojan."
    en = "{most} of your gifts wait to be taken: withdraw one, or wait until they are."


class TransferToSelf(Refusal):
    code = "TRANSFER_TO_SELF"
    es = "Ese código es el tuyo: regala tus puntos a otra persona."
    en = "That code is yours: give your points to somebody else."


class CannotReceive(Refusal):
    """Blocked, owing, or given enough this month: which of them is nobody else's to know."""

    code = "CANNOT_RECEIVE"
    es = "Ahora no puede recibir puntos. El comercio sabe por qué: hay que preguntarle."
    en = "They can't receive points now. Talk to the business."


class OfferGone(Refusal):
    code = "OFFER_GONE"
    es = "Este regalo ya no está: alguien lo recogió, se retiró o ya no se puede dar. Pregunta a quien te lo mandó."
    en = "This gift is gone: somebody took it, it was withdrawn, or it can't be given now. Ask whoever sent it."


class OfferTaken(OfferGone):
    """Told to whoever has the link."""

    es = "Este regalo ya lo recogió otra persona: cada enlace sirve una vez. Pregunta a quien te lo mandó."
    en = "Somebody else has taken this gift already: each link works once. Ask whoever sent it."


class OfferEnded(OfferGone):
    """As before."""

    es = "Este regalo ha caducado: nadie lo recogió a tiempo y los puntos siguen siendo de quien lo mandó. Pídele otro."
    en = "This gift has expired: nobody took it in time, and the points are still the sender's. Ask them for another."


class HouseholdsOff(Refusal):
    code = "HOUSEHOLDS_OFF"
    es = "En este comercio no se comparten puntos."
    en = "Points are not shared at this business."


class HouseholdFull(Refusal):
    """``most`` people, with those who are asked in."""

    code = "HOUSEHOLD_FULL"
    es = "En un hogar caben {most} personas, contando las invitadas."
    en = "A household has room for {most} people, with those who are asked in."


class InHousehold(Refusal):
    code = "IN_HOUSEHOLD"
    es = "Ya estás en otro hogar de este comercio: sal de él primero."
    en = "You are in another household at this business: leave it first."


class HouseholdTooSoon(Refusal):
    code = "HOUSEHOLD_TOO_SOON"
    es = "Saliste de un hogar hace poco: espera {days} días antes de entrar en otro."
    en = "You left a household lately: wait {days} days before you join another."


class HouseholdChanging(Refusal):
    """``most`` people came into it within ``days``."""

    code = "HOUSEHOLD_CHANGING"
    es = "En este hogar ya han entrado {most} personas en {days} días: espera unos días y pide otro enlace."
    en = "{most} people have come into this household within {days} days: wait some days and ask for another link."


class InvitationGone(Refusal):
    code = "INVITATION_GONE"
    es = "Esta invitación ya no vale: se ha usado, se ha retirado o ha pasado su tiempo."
    en = "This invitation is no longer valid: it was used, taken back, or its time is over."


class InvitationUsed(InvitationGone):
    """Told to whoever has the link."""

    es = "Esta invitación ya se usó: cada una sirve para una persona. Pide otra a quien te la mandó."
    en = "This invitation was used already: each is for one person. Ask whoever sent it for another."


class InvitationEnded(InvitationGone):
    """As before."""

    es = "Esta invitación ha caducado. Pide otra a quien te la mandó."
    en = "This invitation has expired. Ask whoever sent it for another."
