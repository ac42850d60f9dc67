"""Points given, taken and spent."""

from __future__ import annotations

from collections.abc import Mapping

COUNTER: Mapping[str, tuple[str, str]] = {
    "points.earned.PURCHASE": (
        "{who} dio {points:punto|puntos} a {member} por {amount}",
        "{who} gave {member} {points:point|points} for {amount}",
    ),
    "points.earned.MANUAL": ("{who} dio {points:punto|puntos} a {member}", "{who} gave {member} {points:point|points}"),
    "points.earned.WELCOME": (
        "{member} recibió {points:punto|puntos} de bienvenida", "{member} got {points:welcome point|welcome points}",
    ),
    "points.earned.NEWSLETTER": (
        "{member} ganó {points:punto|puntos} por apuntarse a las novedades",
        "{member} earned {points:point|points} for signing up to the news",
    ),
    "points.earned.REVIEW": (
        "{member} ganó {points:punto|puntos} por una valoración", "{member} earned {points:point|points} for a review",
    ),
    "points.earned.COUPON": (
        "{member} ganó {points:punto|puntos} con un cupón", "{member} earned {points:point|points} with a coupon",
    ),
    "points.earned.AUTOMATION": (
        "{member} ganó {points:punto|puntos} por el embudo «{subject}»",
        "{member} earned {points:point|points} by “{subject}”",
    ),
    "points.earned.PERIODIC_GIFT": (
        "{member} recibió {points:punto|puntos} de «{subject}»", "{member} got {points:point|points} of “{subject}”",
    ),
    "points.earned.BIRTHDAY": (
        "{member} recibió {points:punto|puntos} por su cumpleaños",
        "{member} got {points:point|points} for their birthday",
    ),
    "points.adjusted.AUTOMATION": (
        "El embudo «{subject}» ajustó el saldo de {member}: {signed:punto|puntos}",
        "“{subject}” adjusted {member}'s balance: {signed:point|points}",
    ),
    "purchase.recorded": (
        "{who} apuntó una compra de {amount} de {member}", "{who} recorded a purchase of {amount} by {member}",
    ),
    "purchase.reversed": ("{who} deshizo una compra de {member}", "{who} undid a purchase by {member}"),
    "points.adjusted": (
        "{who} ajustó el saldo de {member}: {signed:punto|puntos}",
        "{who} adjusted {member}'s balance: {signed:point|points}",
    ),
    "points.reversed": (
        "{who} deshizo un movimiento de {member}: {signed:punto|puntos}",
        "{who} undid a movement of {member}: {signed:point|points}",
    ),
    "points.offered": (
        "{member} hizo un enlace para regalar {points:punto|puntos}",
        "{member} made a link to give {points:point|points}",
    ),
    "points.offer_withdrawn": (
        "{member} retiró un enlace de {points:punto|puntos}", "{member} withdrew a link of {points:point|points}",
    ),
    "points.sent": ("{member} regaló {points:punto|puntos}", "{member} gave {points:point|points} away"),
    "points.received": ("{member} recibió {points:punto|puntos} de regalo", "{member} was given {points:point|points}"),
    "points.transfer_undone": (
        "{who} deshizo un regalo de {member}: {signed:punto|puntos}",
        "{who} undid a gift of {member}: {signed:point|points}",
    ),
    "household.entered": ("{member} comparte sus puntos en un hogar", "{member} shares points in a household"),
    "household.left": ("{member} ya no comparte sus puntos", "{member} shares points no more"),
    "household.spent": (
        "Su hogar gastó {points:punto|puntos} de {member}", "{member}'s household spent {points} of their points",
    ),
    "household.returned": (
        "{points:=Volvió|Volvieron} a {member} {points:punto|puntos} que gastó su hogar",
        "{points:point|points} that the household spent came back to {member}",
    ),
    "household.ended": (
        "{points:=Caducó|Caducaron} {points:punto|puntos} de {member} que su hogar tenía apartados",
        "{points:point|points} of {member} ended while their household had set them aside",
    ),
    "points.expired": (
        "{points:=Caducó|Caducaron} {points:punto|puntos} de {member}",
        "{points:point|points} of {member} ended",
    ),
    "redemption.requested": (
        "{member} pidió «{subject}» por {cost:punto|puntos}", "{member} asked for “{subject}” for {cost:point|points}",
    ),
    "redemption.confirmed": ("{who} entregó «{subject}» a {member}", "{who} handed “{subject}” to {member}"),
    "redemption.on_the_spot": (
        "{who} canjeó «{subject}» para {member} en caja", "{who} redeemed “{subject}” for {member} at the counter",
    ),
    "redemption.on_the_spot.OVERRIDE": (
        "{who} canjeó «{subject}» para {member} sin su permiso",
        "{who} redeemed “{subject}” for {member} without consent",
    ),
    "redemption.rejected": ("{who} rechazó «{subject}» de {member}", "{who} rejected “{subject}” for {member}"),
    "redemption.cancelled": ("{member} canceló «{subject}»", "{member} cancelled “{subject}”"),
    "redemption.expired": (
        "Caducó la petición de «{subject}» de {member}", "{member}'s request for “{subject}” ran out",
    ),
    "redemption.undone": ("{who} deshizo la entrega de «{subject}» a {member}", "{who} undid “{subject}” for {member}"),
    "points.earned.REFERRAL": (
        "{member} ganó {points:punto|puntos} por un referido", "{member} earned {points:point|points} for a referral",
    ),
    "points.earned.PROMOTION": (
        "{member} ganó {points:punto|puntos} por una promoción", "{member} earned {points:point|points} by a promotion",
    ),
    "points.imported": (
        "{who} importó un movimiento de {member}: {signed:punto|puntos}",
        "{who} imported a movement of {member}: {signed:point|points}",
    ),
    "points.ending": (
        "Avisamos a {member} de que {points:punto acaba|puntos acaban} este mes",
        "{member} was told that {points:point ends|points end} this month",
    ),
    "checkout.committed": (
        "{member} pagó {amount} con puntos y promociones", "{member} paid {amount} with points and promotions",
    ),
    "checkout.committed.OVERRIDE": (
        "{who} cobró {amount} a {member} con puntos y promociones, sin su permiso",
        "{who} took {amount} of points and promotions from {member} without consent",
    ),
    "checkout.given_back": (
        "{member} recuperó lo que pagó con puntos y promociones", "{member} got back what points and promotions paid",
    ),
    "checkout.part_given_back": (
        "{member} recuperó {points} con los que pagó lo devuelto", "{member} got back {points} for what was refunded",
    ),
    "receipt.claimed": ("{member} presentó el ticket «{subject}», de {amount}",
                        "{member} presented the receipt “{subject}” of {amount}"),
    "receipt.accepted": ("{who} aceptó el ticket «{subject}» de {member}: {points:punto|puntos} por {amount}",
                         "{who} accepted the receipt “{subject}” of {member}: {points:point|points} for {amount}"),
    "receipt.refused": ("{who} rechazó el ticket «{subject}» de {member}",
                        "{who} refused the receipt “{subject}” of {member}"),
    "receipt.withdrawn": ("{member} retiró el ticket «{subject}»", "{member} withdrew the receipt “{subject}”"),
    "checkout_token.made": (
        "{member} sacó un código para pagar en la tienda", "{member} got a code to pay at the shop",
    ),
}  # fmt: skip
