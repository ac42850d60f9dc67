"""The verbs of the ledger. ``post`` is the only writer of entries and lots."""

from fiel.ledger.actions.account import open_accounts
from fiel.ledger.actions.entry import Entry, Posted, WhyStep
from fiel.ledger.actions.expiry import expire_due
from fiel.ledger.actions.given import given_since
from fiel.ledger.actions.idempotency import Once, claim_key, keep_all, key_of_customer, look_up_keys, was_done
from fiel.ledger.actions.lineage import Step, came_from, descend
from fiel.ledger.actions.pending import Promise, Settled, promise, settle
from fiel.ledger.actions.post import Book, Held, expire, hold, lock, post
from fiel.ledger.actions.returning import claw_back, give_back, give_back_part, reverse, reversible_points
from fiel.ledger.actions.transfer import move_lifetime, transfer

__all__ = [
    "Book",
    "Entry",
    "Held",
    "Once",
    "Posted",
    "Promise",
    "Settled",
    "Step",
    "WhyStep",
    "came_from",
    "claim_key",
    "claw_back",
    "descend",
    "expire",
    "expire_due",
    "give_back",
    "give_back_part",
    "given_since",
    "hold",
    "keep_all",
    "key_of_customer",
    "lock",
    "look_up_keys",
    "move_lifetime",
    "open_accounts",
    "post",
    "promise",
    "reverse",
    "reversible_points",
    "settle",
    "transfer",
    "was_done",
]
