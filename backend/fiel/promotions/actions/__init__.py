"""The verbs of promotions."""

from fiel.promotions.actions.carts import (
    Candidate,
    Candidates,
    candidates,
    return_from_cart,
    use_benefit,
    use_in_cart,
)
from fiel.promotions.actions.codes import add_codes, require_codes, type_code, type_member_code
from fiel.promotions.actions.doing import Chance, Doing
from fiel.promotions.actions.expecting import Expected, expected
from fiel.promotions.actions.giving import Given
from fiel.promotions.actions.handing import assign, give_member, go_on_assigning
from fiel.promotions.actions.punching import Punched, punch_by_hand, undo_punches
from fiel.promotions.actions.purchases import (
    Bought,
    Looked,
    foreseen,
    hold_places,
    look,
    look_at,
    settle,
    take_back,
)
from fiel.promotions.actions.refunding import Refund, brought, refund
from fiel.promotions.actions.saving import (
    duplicate_promotion,
    end_promotion,
    remove_promotion,
    reopen_promotion,
    restore_promotion,
    save_promotion,
    start_promotion,
)
from fiel.promotions.actions.scratching import scratch_card
from fiel.promotions.actions.taking_away import WithdrawalReason, undo_given, withdraw_scratch_card
from fiel.promotions.actions.taking_back import Undoing
from fiel.promotions.actions.undoing import undo_voucher
from fiel.promotions.actions.vouchers import (
    Used,
    as_seen,
    ask_to_use,
    lacking,
    take_voucher,
    use_voucher,
    withdraw_voucher,
)

__all__ = [
    "Bought",
    "Candidate",
    "Candidates",
    "Chance",
    "Doing",
    "Expected",
    "Given",
    "Looked",
    "Punched",
    "Refund",
    "Undoing",
    "Used",
    "WithdrawalReason",
    "add_codes",
    "as_seen",
    "ask_to_use",
    "assign",
    "brought",
    "candidates",
    "duplicate_promotion",
    "end_promotion",
    "expected",
    "foreseen",
    "give_member",
    "go_on_assigning",
    "hold_places",
    "lacking",
    "look",
    "look_at",
    "punch_by_hand",
    "refund",
    "remove_promotion",
    "reopen_promotion",
    "require_codes",
    "restore_promotion",
    "return_from_cart",
    "save_promotion",
    "scratch_card",
    "settle",
    "start_promotion",
    "take_back",
    "take_voucher",
    "type_code",
    "type_member_code",
    "undo_given",
    "undo_punches",
    "undo_voucher",
    "use_benefit",
    "use_in_cart",
    "use_voucher",
    "withdraw_scratch_card",
    "withdraw_voucher",
]
