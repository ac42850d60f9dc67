"""The verbs of giving points."""

from fiel.purchases.actions.adjust_points import Adjusted, AdjustPreview, adjust_points, preview_adjustment
from fiel.purchases.actions.award_points import AwardPreview, award_points, preview_award
from fiel.purchases.actions.reverse_transaction import Reversed, reverse_purchase, reverse_transaction
from fiel.purchases.actions.work_out import Awarded, AwardForm

__all__ = [
    "AdjustPreview",
    "Adjusted",
    "AwardForm",
    "AwardPreview",
    "Awarded",
    "Reversed",
    "adjust_points",
    "award_points",
    "preview_adjustment",
    "preview_award",
    "reverse_purchase",
    "reverse_transaction",
]
