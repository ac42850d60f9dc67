"""News, pushes, mails, webhooks, and to whom."""

from __future__ import annotations

from collections.abc import Mapping

TELLING: Mapping[str, tuple[str, str]] = {
    "segment.created": ("{who} guardó el segmento «{subject}»", "{who} saved the segment “{subject}”"),
    "segment.updated": ("{who} cambió el segmento «{subject}»", "{who} changed the segment “{subject}”"),
    "segment.removed": ("{who} quitó el segmento «{subject}»", "{who} removed the segment “{subject}”"),
    "segment.restored": ("{who} recuperó el segmento «{subject}»", "{who} brought back the segment “{subject}”"),
    "news.published": ("{who} publicó la novedad «{subject}»", "{who} published the news “{subject}”"),
    "news.updated": ("{who} cambió la novedad «{subject}»", "{who} changed the news “{subject}”"),
    "news.withdrawn": ("{who} retiró la novedad «{subject}»", "{who} withdrew the news “{subject}”"),
    "news.saved": ("{who} guardó el borrador «{subject}»", "{who} saved the draft “{subject}”"),
    "news.scheduled": ("{who} programó la novedad «{subject}»", "{who} scheduled the news “{subject}”"),
    "news.opened": ("La novedad «{subject}» ya la ven todos", "Everybody sees the news “{subject}” now"),
    "news.deleted": ("{who} borró un borrador de novedad", "{who} deleted a draft of news"),
    "news.restored": ("{who} recuperó el borrador «{subject}»", "{who} brought back the draft “{subject}”"),
    "push.saved": ("{who} guardó el borrador del aviso «{subject}»", "{who} saved the draft of the push “{subject}”"),
    "push.deleted": ("{who} borró un borrador de aviso", "{who} deleted a draft of a push"),
    "push.scheduled": ("{who} programó el aviso «{subject}»", "{who} scheduled the push “{subject}”"),
    "push.sent": ("Salió el aviso «{subject}» de {who}", "The push “{subject}” by {who} went out"),
    "push.cancelled": ("{who} detuvo el aviso «{subject}»", "{who} called back the push “{subject}”"),
    "mail.template_saved": ("{who} cambió el texto de un correo", "{who} changed the words of an e-mail"),
    "mail.template_reset": ("{who} volvió al texto original de un correo", "{who} gave up the words of an e-mail"),
    "reminder.sent": ("Salió el recordatorio de puntos del mes", "The month's points reminder went out"),
    "webhook.saved": ("{who} guardó el webhook «{subject}»", "{who} saved the webhook “{subject}”"),
    "webhook.secret_changed": (
        "{who} cambió el secreto del webhook «{subject}»", "{who} changed the secret of the webhook “{subject}”",
    ),
    "webhook.tested": ("{who} probó el webhook «{subject}»", "{who} tested the webhook “{subject}”"),
    "webhook.redelivered": (
        "{who} volvió a enviar un mensaje al webhook «{subject}»",
        "{who} sent a message to the webhook “{subject}” again",
    ),
    "webhook.removed": ("{who} quitó el webhook «{subject}»", "{who} removed the webhook “{subject}”"),
    "webhook.restored": ("{who} recuperó el webhook «{subject}»", "{who} brought back the webhook “{subject}”"),
    "webhook.stopped": (
        "Apagamos el webhook «{subject}»: no contesta", "We turned the webhook “{subject}” off: it does not answer",
    ),
    "review_reminder.sent": (
        "Salió el recordatorio de valoraciones del mes", "The month's reminder of reviews went out",
    ),
}  # fmt: skip
