"""The verbs of a merchant's set-up."""

from fiel.merchants.actions.business import BusinessChanges, update_merchant
from fiel.merchants.actions.people import (
    EmployeeForm,
    accept_invitation,
    invite_employee,
    remove_employee,
    update_employee,
)
from fiel.merchants.actions.places import (
    LocationForm,
    close_location,
    create_location,
    restore_location,
    update_location,
)
from fiel.merchants.actions.program import update_program
from fiel.merchants.actions.program_changes import ProgramChanges, changed_terms
from fiel.merchants.actions.program_terms import ProgramTerms, load_terms, load_terms_of
from fiel.merchants.actions.register import MerchantForm, register_merchant
from fiel.merchants.actions.returning import restore_employee
from fiel.merchants.actions.shifts import close_shift, open_shift, role_here, set_till_pin, staff_of, switch_employee

__all__ = [
    "BusinessChanges",
    "EmployeeForm",
    "LocationForm",
    "MerchantForm",
    "ProgramChanges",
    "ProgramTerms",
    "accept_invitation",
    "changed_terms",
    "close_location",
    "close_shift",
    "create_location",
    "invite_employee",
    "load_terms",
    "load_terms_of",
    "open_shift",
    "register_merchant",
    "remove_employee",
    "restore_employee",
    "restore_location",
    "role_here",
    "set_till_pin",
    "staff_of",
    "switch_employee",
    "update_employee",
    "update_location",
    "update_merchant",
    "update_program",
]
