"""What an owner uploads for Google Wallet: the JSON of a service account (its address and RSA key)."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from fiel.core.errors import InvalidInput, problem

LARGEST = 32_000
"""Bytes; real ones have some 2,400."""
LEAST_KEY_BITS, MOST_KEY_BITS = 2048, 4096
NO_ACCOUNT = (ValueError, TypeError, KeyError, AttributeError, RecursionError, UnsupportedAlgorithm)
"""What reading one raises where a file is none, or is damaged."""


@dataclass(frozen=True, slots=True)
class ServiceAccount:
    email: str
    key_id: str
    key: RSAPrivateKey


def read_account(data: bytes) -> tuple[ServiceAccount, bytes]:
    """The account, and as much of the file as is to be kept. Raises InvalidInput at ``account``."""
    try:
        account = read_kept(data)
    except NO_ACCOUNT as error:
        raise InvalidInput(problem("account", "PASS_SERVICE_ACCOUNT")) from error
    is_known = _is_address(account.email) and re.fullmatch(r"[\w.-]{0,128}", account.key_id, re.ASCII) is not None
    if len(data) > LARGEST or not LEAST_KEY_BITS <= account.key.key_size <= MOST_KEY_BITS or not is_known:
        raise InvalidInput(problem("account", "PASS_SERVICE_ACCOUNT"))
    said = json.loads(data)
    names = ("type", "client_email", "private_key_id", "private_key")
    return account, json.dumps({name: said[name] for name in names}).encode()


@lru_cache(64)
def read_kept(data: bytes, *, is_proven: bool = False) -> ServiceAccount:
    """Raises one of NO_ACCOUNT for what is no service account's file. *is_proven*: that its key's numbers are primes,
    which may take seconds and was seen to."""
    said: dict[str, Any] = json.loads(data[: LARGEST + 1])
    if said["type"] != "service_account":
        raise ValueError("another kind of credentials")
    key = load_pem_private_key(said["private_key"].encode(), None, unsafe_skip_rsa_key_validation=is_proven)
    if not isinstance(key, RSAPrivateKey):
        raise ValueError("another kind of key")
    return ServiceAccount(str(said["client_email"]), str(said["private_key_id"]), key)


def _is_address(email: str) -> bool:
    return len(email) <= 254 and re.fullmatch(r"[a-zA-Z0-9._-]+@[a-zA-Z0-9.-]+", email) is not None
