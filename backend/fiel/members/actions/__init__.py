"""The verbs of membership."""

from fiel.members.actions.checkout_token import FreshToken, create_checkout_token, purge_checkout_tokens
from fiel.members.actions.claim import claim_wallet, claimable, make_claim_token, resend_claim
from fiel.members.actions.claim_undo import UNDONE_WITHIN, undo_claim
from fiel.members.actions.consent import answer_consent, ask_phone, consume_consent, request_consent, set_pin
from fiel.members.actions.device import MemberQr, device_at, enroll_device, identify_member
from fiel.members.actions.find import MemberRef, Resolved, resolve_member, resolve_members
from fiel.members.actions.join import create_customer, ensure_membership, join_program
from fiel.members.actions.merge import Merged, merge_members, undo_merge
from fiel.members.actions.newsletter import (
    ask_for_newsletter,
    confirm_newsletter,
    drop_news,
    drop_newsletter,
    leave_newsletter,
    set_news_consent,
)
from fiel.members.actions.phone import asks_phone, confirm_phone
from fiel.members.actions.profile import ProfileChanges, update_profile, wallet_of
from fiel.members.actions.record import MemberForm, block_member, update_member
from fiel.members.actions.referral import Referred, decide_referral, share_referral
from fiel.members.actions.sign_up import sign_up

__all__ = [
    "UNDONE_WITHIN",
    "FreshToken",
    "MemberForm",
    "MemberQr",
    "MemberRef",
    "Merged",
    "ProfileChanges",
    "Referred",
    "Resolved",
    "answer_consent",
    "ask_for_newsletter",
    "ask_phone",
    "asks_phone",
    "block_member",
    "claim_wallet",
    "claimable",
    "confirm_newsletter",
    "confirm_phone",
    "consume_consent",
    "create_checkout_token",
    "create_customer",
    "decide_referral",
    "device_at",
    "drop_news",
    "drop_newsletter",
    "enroll_device",
    "ensure_membership",
    "identify_member",
    "join_program",
    "leave_newsletter",
    "make_claim_token",
    "merge_members",
    "purge_checkout_tokens",
    "request_consent",
    "resend_claim",
    "resolve_member",
    "resolve_members",
    "set_news_consent",
    "set_pin",
    "share_referral",
    "sign_up",
    "undo_claim",
    "undo_merge",
    "update_member",
    "update_profile",
    "wallet_of",
]
