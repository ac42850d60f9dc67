"""The words of notices, in both languages. Figures and titles come in as facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from fiel.core.language import Counted, Language, format_day

_NOTICES: dict[str, dict[Language, tuple[str, str]]] = {
    "points.earned": {
        "es": ("+{points:punto|puntos} en {merchant}", "Ya tienes {balance:punto|puntos}."),
        "en": ("+{points:point|points} at {merchant}", "You now have {balance:point|points}."),
    },
    "points.added": {
        "es": ("+{points:punto|puntos} en {merchant}", "El comercio ha corregido tu saldo: {balance:punto|puntos}."),
        "en": ("+{points:point|points} at {merchant}", "The business corrected your balance: {balance:point|points}."),
    },
    "points.removed": {
        "es": ("−{points:punto|puntos} en {merchant}", "El comercio ha corregido tu saldo: {balance:punto|puntos}."),
        "en": ("−{points:point|points} at {merchant}", "The business corrected your balance: {balance:point|points}."),
    },
    "member.merged": {
        "es": (
            "+{points:punto|puntos} en {merchant}: se han unido dos fichas",
            "El comercio ha unido otra ficha a tu monedero. Si no es tuya, díselo.",
        ),
        "en": (
            "+{points:point|points} at {merchant}: two records were joined",
            "The business joined another record to your wallet. If it is not yours, tell them.",
        ),
    },
    "member.unmerged": {
        "es": (
            "−{points:punto|puntos} en {merchant}: se han separado dos fichas",
            "El comercio ha separado de tu monedero la ficha que había unido. Si era tuya, díselo.",
        ),
        "en": (
            "−{points:point|points} at {merchant}: two records were parted",
            "The business took the record that it had joined out of your wallet. If it was yours, tell them.",
        ),
    },
    "points.ending": {
        "es": (
            "{points:punto|puntos} de {merchant} {points:=acaba|acaban} este mes",
            "Tienes hasta el {day}, incluido.",
        ),
        "en": (
            "{points:point|points} at {merchant} {points:=ends|end} this month",
            "You can spend {points:=it|them} up to and including {day}.",
        ),
    },
    "points.ending_from": {
        "es": (
            "{points:punto|puntos} de {merchant} acaban este mes",
            "Los primeros puedes gastarlos hasta el {day}, los últimos hasta el {last_day}, incluidos.",
        ),
        "en": (
            "{points:point|points} at {merchant} end this month",
            "You can spend the first up to and including {day}, the last up to and including {last_day}.",
        ),
    },
    "household.joined": {
        "es": ("Alguien más comparte puntos contigo en {merchant}", "En tu monedero ves quién está en tu hogar."),
        "en": ("Somebody else shares points with you at {merchant}", "Your wallet says who is in your household."),
    },
    "household.parted": {
        "es": (
            "Alguien ha salido de tu hogar en {merchant}",
            "Sus puntos se han ido con esa persona; los tuyos siguen aquí.",
        ),
        "en": ("Somebody left your household at {merchant}", "Their points went with them; yours are here."),
    },
    "household.left": {
        "es": ("Ya no estás en el hogar de {merchant}", "Tus puntos siguen siendo tuyos."),
        "en": ("You are no longer in the household at {merchant}", "Your points are still yours."),
    },
    "household.spent": {
        "es": (
            "Tu hogar ha gastado {points:punto tuyo|puntos tuyos} en {merchant}",
            "Son compartidos: alguien ha pedido una recompensa.",
        ),
        "en": (
            "Your household spent {points} of your points at {merchant}",
            "You share them: somebody asked for a reward.",
        ),
    },
    "household.returned": {
        "es": (
            "{points:=Ha vuelto|Han vuelto} {points:punto tuyo|puntos tuyos} de {merchant}",
            "La recompensa que pidió tu hogar se deshizo.",
        ),
        "en": (
            "{points} of your points at {merchant} came back",
            "The reward that your household asked for was undone.",
        ),
    },
    "household.ended": {
        "es": (
            "{points:punto tuyo|puntos tuyos} de {merchant} {points:=ha|han} caducado",
            "Tu hogar {points:=lo|los} guardaba para una recompensa que se deshizo demasiado tarde.",
        ),
        "en": (
            "{points} of your points at {merchant} {points:=has|have} expired",
            "Your household had set {points:=it|them} aside for a reward that was undone too late.",
        ),
    },
    "points.sent": {
        "es": ("Has regalado {points:punto|puntos} de {merchant}", "En tu monedero ves a quién."),
        "en": ("You gave {points:point|points} at {merchant}", "Your wallet says to whom."),
    },
    "points.received": {
        "es": ("Te han regalado {points:punto|puntos} en {merchant}", "En tu monedero ves quién ha sido."),
        "en": ("Somebody gave you {points:point|points} at {merchant}", "Your wallet says who."),
    },
    "points.gift_back": {
        "es": ("{merchant} ha deshecho tu regalo", "Te hemos devuelto {points:punto|puntos}."),
        "en": ("{merchant} undid your gift", "{points:point is|points are} back in your wallet."),
    },
    "points.gift_gone": {
        "es": ("{merchant} ha deshecho un regalo", "Hemos retirado {points:punto|puntos} que te habían regalado."),
        "en": (
            "{merchant} undid a gift",
            "{points:point that was given to you was|points that were given to you were} taken back.",
        ),
    },
    "redemption.confirmed": {
        "es": ("¡Que lo disfrutes!", "{reward}, de {merchant}: entregado."),
        "en": ("Enjoy it!", "{reward}, from {merchant}: handed over."),
    },
    "redemption.rejected": {
        "es": ("{merchant} no ha podido darte: {reward}", "{reason} Te hemos devuelto {cost:punto|puntos}."),
        "en": ("{merchant} could not give you: {reward}", "{reason} {cost:point is|points are} back in your wallet."),
    },
    "redemption.expired": {
        "es": ("Tu canje ha caducado", "{reward}, de {merchant}. Te hemos devuelto {cost:punto|puntos}."),
        "en": ("Your request ran out", "{reward}, from {merchant}. {cost:point is|points are} back in your wallet."),
    },
    "membership.joined": {
        "es": ("Ya estás en {merchant}", "Enseña tu QR en caja y empieza a sumar puntos."),
        "en": ("You joined {merchant}", "Show your QR at the counter and start earning points."),
    },
    "tier.reached": {
        "es": ("¡Ya eres {tier} en {merchant}!", "{brings}"),
        "en": ("You are {tier} at {merchant} now!", "{brings}"),
    },
    "badge.gained": {
        "es": ("Insignia nueva en {merchant}: {badge}", "{brings}"),
        "en": ("A new badge at {merchant}: {badge}", "{brings}"),
    },
    "voucher.given": {
        "es": ("Tienes algo nuevo en {merchant}", "{title}: te espera en tu monedero."),
        "en": ("Something new for you at {merchant}", "{title}: it waits in your wallet."),
    },
    "scratch_card.issued": {
        "es": ("Tienes un raspadito de {merchant}", "{title}: rasca y mira qué te ha tocado."),
        "en": ("A scratch card from {merchant}", "{title}: scratch it and see what you got."),
    },
    "voucher.withdrawn": {
        "es": ("{merchant} ha retirado algo de tu monedero", "{title}: ya no te espera. Si es un error, díselo."),
        "en": ("{merchant} took something out of your wallet", "{title}: it waits no more. If that is wrong, say so."),
    },
    "scratch_card.withdrawn": {
        "es": ("{merchant} ha retirado un raspadito", "{title}: ya no se rasca. Si es un error, díselo."),
        "en": ("{merchant} took a scratch card back", "{title}: it can't be scratched. If that is wrong, say so."),
    },
    "punch_card.completed": {
        "es": ("¡Tarjeta completa en {merchant}!", "{title}: tu regalo te espera en el monedero."),
        "en": ("Your card is full at {merchant}!", "{title}: your gift waits in the wallet."),
    },
    "consent.requested": {
        "es": ("{merchant} pide usar {points:punto|puntos}", "Ábrelo para decir que sí o que no."),
        "en": ("{merchant} asks to use {points:point|points}", "Open to say yes or no."),
    },
    "consent.voucher": {
        "es": ("{merchant} pide usar «{title}»", "Ábrelo para decir que sí o que no."),
        "en": ("{merchant} asks to use “{title}”", "Open to say yes or no."),
    },
    "consent.checkout": {
        "es": ("{merchant} pide usar {points:punto|puntos} y «{title}»", "Ábrelo para decir que sí o que no."),
        "en": ("{merchant} asks to use {points:point|points} and “{title}”", "Open to say yes or no."),
    },
    "checkout.committed": {
        "es": ("Has pagado con {points:punto|puntos} en {merchant}", "¿No has sido tú? Avisa al comercio."),
        "en": ("You paid with {points:point|points} at {merchant}", "Was it not you? Tell the business."),
    },
    "checkout.given_back": {
        "es": ("{merchant} te devuelve {points:punto|puntos}", "De una compra que se anuló o se devolvió."),
        "en": ("{merchant} gives {points:point|points} back to you", "From a purchase that was cancelled or refunded."),
    },
    "checkout.part_given_back": {
        "es": ("{merchant} te devuelve {points:punto|puntos}", "De la parte de una compra que se devolvió."),
        "en": ("{merchant} gives {points:point|points} back to you", "From the part of a purchase that was refunded."),
    },
    "points.threshold": {
        "es": ("Ya pasas de {threshold:punto|puntos} en {merchant}", "Tienes {balance}: mira lo que puedes pedir."),
        "en": ("You passed {threshold:point|points} at {merchant}", "You have {balance}: see what you can ask for."),
    },
    "points.reminder": {
        "es": ("{points:punto te espera|puntos te esperan} en {merchant}", "Entra y mira lo que puedes pedir."),
        "en": (
            "{points:point is|points are} waiting for you at {merchant}",
            "Open the app and see what you can ask for.",
        ),
    },
    "review.reminder": {
        "es": ("Gana {points:punto|puntos} en {merchant}", "Cuenta qué te pareció lo que compraste."),
        "en": ("Earn {points:point|points} at {merchant}", "Say what you think of what you bought."),
    },
    "review.approved": {
        "es": ("{merchant} ha publicado tu valoración", "{product}: ¡gracias por contarlo!"),
        "en": ("{merchant} published your review", "{product}: thank you for telling!"),
    },
    "review.refused": {
        "es": ("{merchant} no ha publicado tu valoración", "{product}: {reason}"),
        "en": ("{merchant} did not publish your review", "{product}: {reason}"),
    },
    "review.answered": {
        "es": ("{merchant} ha respondido a tu valoración", "{product}: ábrelo y lee la respuesta."),
        "en": ("{merchant} answered your review", "{product}: open it and read the answer."),
    },
    "receipt.accepted": {
        "es": ("{merchant} ha aceptado tu ticket", "Ticket {number}: su importe cuenta para tus próximos puntos."),
        "en": ("{merchant} accepted your receipt", "Receipt {number}: its amount counts towards your next points."),
    },
    "receipt.refused": {
        "es": ("{merchant} no ha aceptado tu ticket", "Ticket {number}: {reason}"),
        "en": ("{merchant} did not accept your receipt", "Receipt {number}: {reason}"),
    },
    "message": {"es": ("{title}", "{body}"), "en": ("{title}", "{body}")},
    "campaign": {"es": ("{title}", "{body}"), "en": ("{title}", "{body}")},
    "push.test": {
        "es": ("Los avisos funcionan", "Así te contaremos cada punto que ganes."),
        "en": ("Notifications work", "This is how we tell you of each point you earn."),
    },
}


@dataclass(frozen=True, slots=True)
class Notice:
    title: str
    body: str


def opens(kind: str, slug: str) -> str:
    """What a notice leads to, in a merchant's app."""
    return f"/m/{slug}/reviews" if kind.startswith("review.") else f"/m/{slug}/"


def notice(kind: str, facts: Mapping[str, object], language: Language) -> Notice:
    told = {name: _shown(name, fact, language) for name, fact in facts.items()}
    title, body = _NOTICES[kind][language]
    return Notice(title.format(**told), body.format(**told).strip())


def _shown(name: str, fact: object, language: Language) -> object:
    if name.endswith("day"):
        return format_day(date.fromisoformat(str(fact)), language)
    return Counted(fact, language) if isinstance(fact, int) else fact


@dataclass(frozen=True, slots=True)
class MailText:
    subject: str
    lines: tuple[str, ...]
    button: str


MAILS: dict[str, dict[Language, MailText]] = {
    "mail_test": {
        "es": MailText(
            "El correo de Fiel funciona",
            ("Si lees esto, los clientes y el equipo recibirán sus correos.",), "Abrir Fiel",
        ),
        "en": MailText(
            "Fiel's e-mail works", ("If you can read this, customers and staff will get their e-mails.",), "Open Fiel",
        ),
    },
    "account_closing": {
        "es": MailText(
            "Tu cuenta se borrará",
            ("Hola, {name}:", "Has cerrado tu cuenta: el {day} borraremos tus datos y los puntos que te queden.",
             "Hasta entonces todo sigue igual. Si cambias de idea, o si no has sido tú, consérvala en tu perfil y"
             " cambia la contraseña."),
            "Conservar mi cuenta",
        ),
        "en": MailText(
            "Your account will be erased",
            ("Hello {name},", "You have closed your account: on {day} we will erase your data and the points you have"
             " left.",
             "Until then all stays as it is. If you change your mind, or if it was not you, keep it in your profile and"
             " change the password."),
            "Keep my account",
        ),
    },
    "confirm_email": {
        "es": MailText(
            "Confirma tu correo",
            ("Hola, {name}:", "Pulsa el botón para confirmar que este correo es tuyo. Vale tres días.",
             "Si no has creado tú una cuenta de Fiel, no hagas nada."),
            "Confirmar mi correo",
        ),
        "en": MailText(
            "Confirm your e-mail",
            ("Hello {name},", "Press the button to confirm that this e-mail is yours. It works for three days.",
             "If you did not create a Fiel account, do nothing."),
            "Confirm my e-mail",
        ),
    },
    "passkey_added": {
        "es": MailText(
            "Hay una llave de acceso nueva en tu cuenta",
            ("Hola, {name}:", "Acabamos de guardar una llave de acceso en tu cuenta: con ella se entra sin contraseña.",
             "Si has sido tú, no tienes que hacer nada. Si no, quítala en tu perfil, cierra las otras sesiones y cambia"
             " la contraseña."),
            "Ver mis llaves de acceso",
        ),
        "en": MailText(
            "Your account has a new passkey",
            ("Hello {name},", "We have just kept a passkey for your account: it signs in without a password.",
             "If it was you, there is nothing to do. If not, remove it in your profile, end the other sessions and"
             " change the password."),
            "See my passkeys",
        ),
    },
    "wallet_pin_set": {
        "es": MailText(
            "Tu monedero tiene un PIN nuevo",
            ("Hola, {name}:", "Acabamos de guardar un PIN en tu monedero: con él se gastan tus puntos en la caja sin el"
             " móvil.",
             "Si has sido tú, no tienes que hacer nada. Si no, quítalo en tu perfil, cierra las otras sesiones y cambia"
             " la contraseña."),
            "Ver mi perfil",
        ),
        "en": MailText(
            "Your wallet has a new PIN",
            ("Hello {name},", "We have just kept a PIN for your wallet: it spends your points at the till without the"
             " phone.",
             "If it was you, there is nothing to do. If not, remove it in your profile, end the other sessions and"
             " change the password."),
            "See my profile",
        ),
    },
    "till_pin_set": {
        "es": MailText(
            "Tienes un PIN nuevo para la caja",
            ("Hola, {name}:", "Acabamos de guardar un PIN con el que se toma una caja compartida en tu nombre.",
             "Si has sido tú, no tienes que hacer nada. Si no, pon otro, cierra las otras sesiones y cambia la"
             " contraseña."),
            "Abrir la caja",
        ),
        "en": MailText(
            "You have a new PIN for the till",
            ("Hello {name},", "We have just kept a PIN that takes over a shared till in your name.",
             "If it was you, there is nothing to do. If not, set another, end the other sessions and change the"
             " password."),
            "Open the till",
        ),
    },
    "phone_moved": {
        "es": MailText(
            "Tu cuenta ya no entra con ese teléfono",
            ("Hola, {name}:", "Tenías en tu cuenta un teléfono que nadie había comprobado. Un comercio ha visto que es"
             " de otra persona, y ahora es de su cuenta. La tuya sigue igual: entra con tu correo.",
             "Si ese número es tuyo, vuelve a escribirlo en tu perfil y enséñalo en la caja de un comercio."),
            "Ver mi perfil",
        ),
        "en": MailText(
            "Your account no longer signs in by that phone",
            ("Hello {name},", "Your account had a phone number that nobody had checked. A business has seen that it is"
             " somebody else's, and it belongs to their account now. Yours is as it was: sign in by your e-mail.",
             "If that number is yours, write it in your profile again and show it at the till of a business."),
            "See my profile",
        ),
    },
    "password_reset": {
        "es": MailText(
            "Tu contraseña es nueva",
            ("Hola, {name}:", "Alguien con acceso a este correo ha elegido otra contraseña para tu cuenta. Hemos"
             " cerrado todas sus sesiones.",
             "Llaves de acceso que hemos quitado: {removed}. Llaves que aún abren la cuenta: {kept}. Si no reconoces"
             " alguna, quítala en tu perfil. Si tenías un PIN de monedero, ponlo otra vez.",
             "Si no has sido tú, recupera la contraseña ahora mismo y cambia la de tu correo."),
            "Revisar mi cuenta",
        ),
        "en": MailText(
            "Your password is new",
            ("Hello {name},", "Somebody who reads this e-mail has chosen another password for your account. All its"
             " sessions have ended.",
             "Passkeys that we removed: {removed}. Passkeys that still open the account: {kept}. If you don't know one"
             " of them, remove it in your profile. If you had a wallet PIN, set it again.",
             "If it was not you, recover the password right now, and change that of your e-mail."),
            "Review my account",
        ),
    },
    "invite_employee": {
        "es": MailText(
            "Te invitan a la caja de {merchant}",
            ("Hola, {name}:", "{merchant} te da acceso a su caja de puntos: escanear, dar puntos y entregar"
             " recompensas. La invitación vale siete días."),
            "Aceptar la invitación",
        ),
        "en": MailText(
            "You are invited to the till of {merchant}",
            ("Hello {name},", "{merchant} gives you access to its points till: scan, give points, hand over rewards."
             " The invitation works for seven days."),
            "Accept the invitation",
        ),
    },
    "claim_wallet": {
        "es": MailText(
            "Tus puntos de {merchant} te esperan",
            ("Hola, {name}:", "{merchant} te ha abierto un monedero de puntos. Ábrelo con este enlace, que vale treinta"
             " días, y tendrás en el móvil tu QR, tu saldo y tus recompensas.",
             "Si no eres cliente suyo, no hagas nada."),
            "Abrir mi monedero",
        ),
        "en": MailText(
            "Your points at {merchant} are waiting",
            ("Hello {name},", "{merchant} has opened a points wallet for you. Open it with this link, good for thirty"
             " days, and your QR, your balance and your rewards are on your phone.",
             "If you are no customer of theirs, do nothing."),
            "Open my wallet",
        ),
    },
    "address_changed": {
        "es": MailText(
            "{merchant} ha cambiado el correo de tu monedero",
            ("Hola, {name}:", "{merchant} ha quitado este correo de la ficha con tus puntos. El enlace para abrir el"
             " monedero ya no llega aquí.",
             "Si lo has pedido tú, no tienes que hacer nada. Si no, díselo cuanto antes a {merchant}: tus puntos siguen"
             " siendo tuyos, y si alguien abre el monedero, durante treinta días pueden recuperarlo."),
            "Ver el comercio",
        ),
        "en": MailText(
            "{merchant} changed the e-mail of your wallet",
            ("Hello {name},", "{merchant} has taken this address out of the record with your points. The link to open"
             " the wallet does not come here any more.",
             "If you asked for it, there is nothing to do. If not, tell {merchant} soon: your points are still yours,"
             " and if somebody opens the wallet, for thirty days they can take it back."),
            "See the business",
        ),
    },
    "wallet_claimed": {
        "es": MailText(
            "Tu monedero de {merchant} está ahora en una app",
            ("Hola, {name}:", "Alguien ha abierto en su app el monedero de puntos que {merchant} tenía a tu nombre, con"
             " un enlace que salió del comercio.",
             "Si has sido tú, no tienes que hacer nada. Si no, díselo cuanto antes a {merchant}: durante treinta días"
             " puede recuperarlo."),
            "Ver el comercio",
        ),
        "en": MailText(
            "Your wallet at {merchant} is in an app now",
            ("Hello {name},", "Somebody has opened in their app the points wallet that {merchant} kept in your name, by"
             " a link that came from the business.",
             "If it was you, there is nothing to do. If not, tell {merchant} soon: for thirty days they can take it"
             " back."),
            "See the business",
        ),
    },
    "record_joined": {
        "es": MailText(
            "{merchant} ha unido tu ficha a otro monedero",
            ("Hola, {name}:", "{merchant} ha unido la ficha que tenía a tu nombre a otro monedero. Los puntos que"
             " guardaba ({points}) están ahora allí.",
             "Si el otro monedero también es tuyo, no tienes que hacer nada. Si no, díselo cuanto antes a {merchant}:"
             " puede separarlos y devolver los puntos que queden."),
            "Ver el comercio",
        ),
        "en": MailText(
            "{merchant} joined your record to another wallet",
            ("Hello {name},", "{merchant} joined the record that they kept in your name to another wallet. The points"
             " that it held ({points}) are there now.",
             "If the other wallet is yours too, there is nothing to do. If not, tell {merchant} soon: they can part"
             " the two and give back the points that are left."),
            "See the business",
        ),
    },
    "webhook_stopped": {
        "es": MailText(
            "Hemos apagado el webhook {webhook}",
            ("{url} no contesta bien desde hace días, o ha dicho que ya no existe. Tu sistema no se entera de nada.",
             "Cuando funcione, enciéndelo otra vez: desde ahí puedes reenviar lo que falló."),
            "Ver los webhooks",
        ),
        "en": MailText(
            "We turned the webhook {webhook} off",
            ("{url} has not answered well for days, or said that it is no more. Your system hears of nothing.",
             "When it works, turn it on again: from there you can send again what failed."),
            "See the webhooks",
        ),
    },
    "import_done": {
        "es": MailText(
            "Importación terminada: {file}",
            (
                "{file}: {done} filas hechas, {rest} que ya estaban, {failed} con errores.",
                "El resultado, fila a fila, está en el panel; si no es muy grande, también va adjunto.",
            ),
            "Ver el resultado",
        ),
        "en": MailText(
            "Import finished: {file}",
            (
                "{file}: {done} rows done, {rest} that were here already, {failed} with mistakes.",
                "What became of each row is in the panel; if it is not too large, it is attached too.",
            ),
            "See the result",
        ),
    },
    "import_unchecked": {
        "es": MailText(
            "No hemos podido comprobar {file}",
            ("{file}: no se pudo comprobar. No se ha cambiado nada.", "En el panel pone por qué."),
            "Ver por qué",
        ),
        "en": MailText(
            "We could not check {file}",
            ("{file}: it could not be checked. Nothing was changed.", "The panel says why."),
            "See why",
        ),
    },
    "import_failed": {
        "es": MailText(
            "La importación se detuvo: {file}",
            ("{file}: se detuvo después de {done} filas. Lo que estaba hecho, hecho está.",
             "En el panel pone por qué. Al subir el archivo otra vez no se repite nada."),
            "Ver por qué",
        ),
        "en": MailText(
            "The import stopped: {file}",
            ("{file}: it stopped after {done} rows. What was done is done.",
             "The panel says why. Bringing the file again repeats nothing."),
            "See why",
        ),
    },
}  # fmt: skip
NO_PASSKEYS: dict[Language, str] = {"es": "ninguna", "en": "none"}
CODE_LINE: dict[Language, str] = {
    "es": "O escribe este código en la app: {code}",
    "en": "Or type this code in the app: {code}",
}
FOOTER: dict[Language, str] = {
    "es": "Lo envía Fiel, el monedero de puntos de tus comercios.",
    "en": "Sent by Fiel, the points wallet of your shops.",
}
LETTERS: dict[Language, dict[str, str]] = {
    "es": {
        "site": "Ir a la tienda",
        "question": "Del 0 al 10, ¿cuánto recomendarías {merchant} a alguien de tu confianza?",
        "least": "0: nada", "most": "10: seguro que sí",
        "footer": "Te lo envía {merchant} porque eres miembro de su programa de puntos.",
        "unsubscribe": "No quiero más correos como este",
    },
    "en": {
        "site": "Go to the shop",
        "question": "From 0 to 10, how likely are you to recommend {merchant} to somebody close to you?",
        "least": "0: not at all", "most": "10: certainly",
        "footer": "Sent by {merchant} because you are a member of its points programme.",
        "unsubscribe": "I want no more e-mails like this one",
    },
}  # fmt: skip
