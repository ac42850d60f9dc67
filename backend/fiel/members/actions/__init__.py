"""The verbs of membership."""

from fiel.members.actions.consent import answer_consent, consume_consent, request_consent, set_pin
from fiel.members.actions.device import MemberQr, enroll_device, identify_member
from fiel.members.actions.find import MemberRef, Resolved, resolve_member
from fiel.members.actions.join import create_customer, ensure_membership, join_program, leave_news
from fiel.members.actions.profile import ProfileChanges, update_profile, wallet_of
from fiel.members.actions.sign_up import sign_up

__all__ = [
    "MemberQr",
    "MemberRef",
    "ProfileChanges",
    "Resolved",
    "answer_consent",
    "consume_consent",
    "create_customer",
    "enroll_device",
    "ensure_membership",
    "identify_member",
    "join_program",
    "leave_news",
    "request_consent",
    "resolve_member",
    "set_pin",
    "sign_up",
    "update_profile",
    "wallet_of",
]
