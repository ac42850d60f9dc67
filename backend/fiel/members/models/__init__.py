"""People with wallets, and what a merchant knows of them."""

from fiel.members.models.consents import CheckoutToken, ConsentKind, ConsentRecord, ConsentRequest, ConsentState
from fiel.members.models.people import CodeKind, Customer, Device, MemberCode, MemberMerge, Membership, QrScan
from fiel.members.models.referrals import Referral, ReferralState

__all__ = [
    "CheckoutToken",
    "CodeKind",
    "ConsentKind",
    "ConsentRecord",
    "ConsentRequest",
    "ConsentState",
    "Customer",
    "Device",
    "MemberCode",
    "MemberMerge",
    "Membership",
    "QrScan",
    "Referral",
    "ReferralState",
]
