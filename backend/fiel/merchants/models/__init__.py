"""A business on this server, its people, and how its programme works."""

from fiel.merchants.models.business import Location, Merchant, Source, SourceKind
from fiel.merchants.models.people import Employee, Shift
from fiel.merchants.models.program import (
    ESSENTIAL_MAILS,
    ExpiryKind,
    MailEvent,
    OrderMoment,
    ProductRule,
    Program,
    Rounding,
)
from fiel.merchants.models.tokens import ApiToken

__all__ = [
    "ESSENTIAL_MAILS",
    "ApiToken",
    "Employee",
    "ExpiryKind",
    "Location",
    "MailEvent",
    "Merchant",
    "OrderMoment",
    "ProductRule",
    "Program",
    "Rounding",
    "Shift",
    "Source",
    "SourceKind",
]
