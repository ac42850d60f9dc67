"""Customers: who they are, where they stand, what they say."""

from __future__ import annotations

from collections.abc import Mapping

CUSTOMERS: Mapping[str, tuple[str, str]] = {
    "membership.joined": ("{member} se unió al programa", "{member} joined the programme"),
    "referral.waiting": ("{member} trajo a alguien nuevo", "{member} brought somebody new"),
    "referral.review": ("Un referido de {member} espera tu decisión", "A referral of {member} waits for your word"),
    "referral.blocked": ("Un referido de {member} no cuenta: es la misma persona",
                         "A referral of {member} does not count: it is the same person"),
    "referral.paid": ("{member} recibió su premio por traer a alguien", "{member} was thanked for bringing somebody"),
    "referral.accepted": ("{who} aceptó un referido de {member}", "{who} accepted a referral of {member}"),
    "referral.refused": ("{who} rechazó un referido de {member}", "{who} refused a referral of {member}"),
    "member.created": ("{who} dio de alta a {member}", "{who} entered {member}"),
    "member.updated": ("{who} cambió la ficha de {member}", "{who} changed {member}'s record"),
    "member.updated.PHONE": (
        "{who} vio que el teléfono de {member} es suyo", "{who} saw that {member}'s phone number is theirs",
    ),
    "member.blocked": ("{who} bloqueó a {member}", "{who} blocked {member}"),
    "member.unblocked": ("{who} desbloqueó a {member}", "{who} unblocked {member}"),
    "member.merged": ("{who} unió dos fichas de {member}", "{who} merged two records of {member}"),
    "member.unmerged": ("{who} separó dos fichas de {member}", "{who} separated two records of {member}"),
    "member.erased": ("Se borraron los datos de un cliente", "A customer's data were erased"),
    "points.forfeited": (
        "{points:=Salió|Salieron} {points:punto|puntos} de un cliente borrado",
        "{points:point|points} of an erased customer left",
    ),
    "member.data_exported": ("{who} descargó los datos de {member}", "{who} downloaded the data of {member}"),
    "member.claimed": ("{member} abrió su monedero en la app", "{member} opened their wallet in the app"),
    "member.claimed.COUNTER": (
        "{member} abrió su monedero en la app con un QR de {subject}",
        "{member} opened their wallet in the app by a QR of {subject}",
    ),
    "member.claimed.SITE": (
        "{member} abrió su monedero en la app con un enlace de «{subject}»",
        "{member} opened their wallet in the app by a link of “{subject}”",
    ),
    "member.claimed.CHANGED": (
        "{member} abrió su monedero en la app con el correo que {subject} había puesto en la ficha",
        "{member} opened their wallet in the app by the e-mail that {subject} had written into the record",
    ),
    "member.unmerged.CLAIM": (
        "{who} quitó el monedero de {member} de la app que lo había abierto",
        "{who} took the wallet of {member} out of the app that had opened it",
    ),
    "member.claim_shown": (
        "{who} mostró a {member} el QR de su monedero", "{who} showed {member} the QR of the wallet",
    ),
    "member.claim_sent": ("{who} envió a {member} el enlace a su monedero",
        "{who} sent {member} the link to the wallet"),
    "customer.news_consent": ("Un cliente cambió su permiso para novedades", "A customer changed their word on news"),
    "tier.reached": ("{member} llegó al nivel «{subject}»", "{member} reached the tier “{subject}”"),
    "tier.lost": ("{member} bajó de nivel", "{member} went down a tier"),
    "badge.gained": ("{member} ganó la insignia «{subject}»", "{member} gained the badge “{subject}”"),
    "badge.lost": ("{member} perdió la insignia «{subject}»", "{member} lost the badge “{subject}”"),
    "tier.placed": ("{member} pasó al nivel que le toca: «{subject}»", "{member} went to their tier: “{subject}”"),
    "badge.given": ("{member} tiene la insignia «{subject}»", "{member} has the badge “{subject}”"),
    "badge.taken": ("{member} ya no tiene la insignia «{subject}»", "{member} has the badge “{subject}” no more"),
    "newsletter.joined": ("{member} recibe las novedades por correo", "{member} gets the news by e-mail"),
    "newsletter.left": ("{member} ya no quiere las novedades por correo", "{member} wants no more news by e-mail"),
    "survey.answered": ("{member} puntuó con un {score}", "{member} gave a score of {score}"),
    "message.sent": ("{who} escribió a {member}", "{who} wrote to {member}"),
    "member.imported": ("{who} importó a {member}", "{who} imported {member}"),
}  # fmt: skip
