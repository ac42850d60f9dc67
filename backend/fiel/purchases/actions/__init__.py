"""The verbs of giving points."""

from fiel.purchases.actions.adjust_points import Adjusted, AdjustPreview, adjust_points, preview_adjustment
from fiel.purchases.actions.award_points import AwardPreview, award_points, preview_award
from fiel.purchases.actions.offline import Allowance, GivenOffline, read_allowance, when_given
from fiel.purchases.actions.reverse_transaction import Reversed, reverse_purchase, reverse_transaction
from fiel.purchases.actions.work_out import Awarded, AwardForm

__all__ = [
    "AdjustPreview",
    "Adjusted",
    "Allowance",
    "AwardForm",
    "AwardPreview",
    "Awarded",
    "GivenOffline",
    "Reversed",
    "adjust_points",
    "award_points",
    "preview_adjustment",
    "preview_award",
    "read_allowance",
    "reverse_purchase",
    "reverse_transaction",
    "when_given",
]
