"""The verbs of promotions."""

from fiel.promotions.actions.codes import add_codes, type_code, type_member_code
from fiel.promotions.actions.doing import Chance
from fiel.promotions.actions.giving import Given
from fiel.promotions.actions.handing import assign, give_member, go_on_assigning
from fiel.promotions.actions.punching import Punched, punch_by_hand, undo_punches
from fiel.promotions.actions.purchases import Looked, foreseen, look, settle, take_back
from fiel.promotions.actions.refunding import Refund, brought, refund
from fiel.promotions.actions.saving import (
    duplicate_promotion,
    end_promotion,
    remove_promotion,
    save_promotion,
    start_promotion,
)
from fiel.promotions.actions.scratching import scratch_card
from fiel.promotions.actions.undoing import undo_voucher
from fiel.promotions.actions.vouchers import Used, ask_to_use, take_voucher, use_voucher, withdraw_voucher

__all__ = [
    "Chance",
    "Given",
    "Looked",
    "Punched",
    "Refund",
    "Used",
    "add_codes",
    "ask_to_use",
    "assign",
    "brought",
    "duplicate_promotion",
    "end_promotion",
    "foreseen",
    "give_member",
    "go_on_assigning",
    "look",
    "punch_by_hand",
    "refund",
    "remove_promotion",
    "save_promotion",
    "scratch_card",
    "settle",
    "start_promotion",
    "take_back",
    "take_voucher",
    "type_code",
    "type_member_code",
    "undo_punches",
    "undo_voucher",
    "use_voucher",
    "withdraw_voucher",
]
