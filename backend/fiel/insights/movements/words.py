"""What kinds of movements and reasons are called, as the panel calls them."""

from __future__ import annotations

from fiel.core.language import Language
from fiel.ledger.models import EntryKind, Reason

KINDS: dict[EntryKind, tuple[str, str]] = {
    EntryKind.EARN: ("Puntos ganados", "Points earned"),
    EntryKind.ADJUST_CREDIT: ("Corrección a favor", "Correction upwards"),
    EntryKind.ADJUST_DEBIT: ("Corrección en contra", "Correction downwards"),
    EntryKind.REDEEM: ("Puntos gastados", "Points spent"),
    EntryKind.REDEEM_RETURN: ("Puntos devueltos", "Points given back"),
    EntryKind.REVERSAL: ("Reverso", "Reversal"),
    EntryKind.CLAWBACK: ("Descuento por devolución", "Taken back for a return"),
    EntryKind.DEFICIT_RECOVERY: ("Cobro de puntos debidos", "Points owed, paid off"),
    EntryKind.DEFICIT_FORGIVEN: ("Puntos debidos, perdonados", "Points owed, forgiven"),
    EntryKind.EXPIRE: ("Puntos caducados", "Points expired"),
    EntryKind.TRANSFER_OUT: ("Traspaso a otra ficha", "Moved to another record"),
    EntryKind.TRANSFER_IN: ("Traspaso desde otra ficha", "Moved from another record"),
    EntryKind.FORFEIT: ("Puntos de un cliente borrado", "Points of an erased customer"),
}
OF_CAUSES: dict[tuple[EntryKind, str], tuple[str, str]] = {
    (EntryKind.TRANSFER_OUT, "points_transfer"): ("Regalo de puntos: salida", "Gift of points: out"),
    (EntryKind.TRANSFER_IN, "points_transfer"): ("Regalo de puntos: entrada", "Gift of points: in"),
    (EntryKind.TRANSFER_OUT, "household_draw"): ("Puntos del hogar: salida", "Household points: out"),
    (EntryKind.TRANSFER_IN, "household_draw"): ("Puntos del hogar: entrada", "Household points: in"),
}
"""Movements between records that are no merge's."""
REASONS: dict[Reason, tuple[str, str]] = {
    Reason.PURCHASE: ("Compra", "Purchase"),
    Reason.WELCOME: ("Bienvenida", "Welcome"),
    Reason.NEWSLETTER: ("Novedades por correo", "News by e-mail"),
    Reason.REVIEW: ("Valoración", "Review"),
    Reason.REFERRAL: ("Referido", "Referral"),
    Reason.COUPON: ("Cupón", "Coupon"),
    Reason.PROMOTION: ("Promoción", "Promotion"),
    Reason.AUTOMATION: ("Embudo", "Automation"),
    Reason.PERIODIC_GIFT: ("Regalo periódico", "Periodic gift"),
    Reason.BIRTHDAY: ("Cumpleaños", "Birthday"),
    Reason.IMPORT: ("Importación", "Import"),
    Reason.MANUAL: ("A mano", "By hand"),
}


def kind_words(kind: EntryKind, cause_kind: str | None, language: Language) -> str:
    return OF_CAUSES.get((kind, cause_kind or ""), KINDS[kind])[language == "en"]


def reason_words(reason: Reason | None, language: Language) -> str | None:
    """None: it is no earning."""
    return None if reason is None else REASONS[reason][language == "en"]
