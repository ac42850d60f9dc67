"""People with wallets, and what a merchant knows of them."""

from fiel.members.models.consents import CheckoutToken, ConsentKind, ConsentRecord, ConsentRequest, ConsentState
from fiel.members.models.households import Household, HouseholdDraw, HouseholdInvitation, HouseholdSeat
from fiel.members.models.people import CodeKind, Customer, Device, MemberCode, MemberMerge, Membership, QrScan
from fiel.members.models.referrals import Referral, ReferralState
from fiel.members.models.transfers import PointsTransfer, TransferState

__all__ = [
    "CheckoutToken",
    "CodeKind",
    "ConsentKind",
    "ConsentRecord",
    "ConsentRequest",
    "ConsentState",
    "Customer",
    "Device",
    "Household",
    "HouseholdDraw",
    "HouseholdInvitation",
    "HouseholdSeat",
    "MemberCode",
    "MemberMerge",
    "Membership",
    "PointsTransfer",
    "QrScan",
    "Referral",
    "ReferralState",
    "TransferState",
]
