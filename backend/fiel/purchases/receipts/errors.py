"""Ways in which claims of receipts say no."""

from __future__ import annotations

from fiel.core.errors import Refusal


class ReceiptsOff(Refusal):
    code = "RECEIPTS_OFF"
    es = "Este comercio no da puntos por tickets de compras pasadas."
    en = "This business gives no points for receipts of past purchases."


class ReceiptTaken(Refusal):
    """By whom is nobody's business."""

    code = "RECEIPT_TAKEN"
    es = "Este ticket ya se ha presentado. Si la compra es tuya, enseña el ticket en el comercio."
    en = "This receipt has been presented already. If the purchase is yours, show the receipt at the shop."


class ReceiptYours(Refusal):
    code = "RECEIPT_YOURS"
    es = "Ya has presentado este ticket: mira en tu lista cómo va."
    en = "You have presented this receipt already: see in your list how it stands."


class ReceiptsWaiting(Refusal):
    code = "RECEIPTS_WAITING"
    es = "Ya esperan {most} tickets tuyos. Cuando el comercio decida, podrás presentar otro."
    en = "{most} receipts of yours are waiting. Once the business has decided you can present another."


class ReceiptsOfMonth(Refusal):
    code = "RECEIPTS_OF_MONTH"
    es = "Este mes ya has presentado {most} tickets. El mes que viene podrás presentar más."
    en = "You have presented {most} receipts this month. Next month you can present more."


class ReceiptDecided(Refusal):
    """Accepted, refused or withdrawn, perhaps by somebody else a moment ago."""

    code = "RECEIPT_DECIDED"
    es = "Este ticket ya está decidido: mira cómo quedó."
    en = "This receipt has been decided already: see how it ended."
