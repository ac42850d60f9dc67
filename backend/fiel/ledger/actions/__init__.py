"""The verbs of the ledger. ``post`` is the only writer of entries and lots."""

from fiel.ledger.actions.account import open_accounts
from fiel.ledger.actions.expiry import expire_due
from fiel.ledger.actions.idempotency import Once, claim_key, claim_keys, free_keys, keep_all, was_done
from fiel.ledger.actions.pending import Promise, Settled, promise, settle
from fiel.ledger.actions.post import Book, Entry, Held, Posted, WhyStep, lock, lock_free, post
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
    "WhyStep",
    "claim_key",
    "claim_keys",
    "claw_back",
    "expire_due",
    "free_keys",
    "give_back",
    "give_back_part",
    "keep_all",
    "lock",
    "lock_free",
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
