"""The verbs of a merchant's set-up."""

from fiel.merchants.actions.people import accept_invitation, close_shift, invite_employee, open_shift, staff_of
from fiel.merchants.actions.program import ProgramChanges, ProgramTerms, load_terms, update_program
from fiel.merchants.actions.register import MerchantForm, create_location, register_merchant

__all__ = [
    "MerchantForm",
    "ProgramChanges",
    "ProgramTerms",
    "accept_invitation",
    "close_shift",
    "create_location",
    "invite_employee",
    "load_terms",
    "open_shift",
    "register_merchant",
    "staff_of",
    "update_program",
]
