"""What an owner uploads to sign cards for Apple Wallet: a certificate for a pass type, its key, and the intermediate
certificate (WWDR) by which Apple issued it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    pkcs12,
)
from cryptography.x509.oid import NameOID

from fiel.core.errors import InvalidInput, problem

LARGEST = 32_000
"""Bytes of a file; real ones have some 4,000."""
LEAST_KEY_BITS, MOST_KEY_BITS = 2048, 4096
_PASS_TYPE, _TEAM = re.compile(r"pass\.[A-Za-z0-9.-]{1,195}"), re.compile(r"[A-Za-z0-9]{1,40}")
Key = RSAPrivateKey | EllipticCurvePrivateKey


@dataclass(frozen=True, slots=True)
class Uploaded:
    """Files as they came. *certificate*: a .p12 that holds the key too, or a certificate beside *key*. Paths of an
    input are named as these are."""

    certificate: bytes
    password: str = ""
    key: bytes = b""
    intermediate: bytes = b""


@dataclass(frozen=True, slots=True)
class PassCertificate:
    """All that signs a card."""

    certificate: x509.Certificate
    intermediate: x509.Certificate
    key: Key

    @property
    def pass_type(self) -> str:
        return _named(self.certificate.subject, NameOID.USER_ID)

    @property
    def team(self) -> str:
        return _named(self.certificate.subject, NameOID.ORGANIZATIONAL_UNIT_NAME)

    @property
    def issued_by(self) -> str:
        return _named(self.certificate.issuer, NameOID.COMMON_NAME)

    @property
    def ends_at(self) -> datetime:
        return min(self.certificate.not_valid_after_utc, self.intermediate.not_valid_after_utc)

    def as_pem(self) -> bytes:
        """To keep: the key without a password, since the server has to use it alone."""
        key = self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        return key + self.certificate.public_bytes(Encoding.PEM) + self.intermediate.public_bytes(Encoding.PEM)


def read_uploaded(given: Uploaded, *, now: datetime) -> PassCertificate:
    """Raises InvalidInput, at the file that is wrong: unreadable, another password, no key, a key of another
    certificate, no certificate for passes, expired or not valid yet, another intermediate."""
    try:
        return _read(given, now)
    except (InvalidInput, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as odd:  # a stranger's bytes: whatever their readers stumble over, also a panic in Rust
        raise InvalidInput(problem("certificate", "PASS_UNREADABLE")) from odd


def _read(given: Uploaded, now: datetime) -> PassCertificate:
    for path in ("certificate", "key", "intermediate"):
        if len(getattr(given, path)) > LARGEST:
            raise InvalidInput(problem(path, "PASS_UNREADABLE"))
    certificate, key, others = _pair(given)
    if public_of(key) != public_of(certificate):
        raise InvalidInput(problem("key" if given.key else "certificate", "PASS_OTHER_KEY"))
    found = _certificates(given.intermediate, "intermediate") if given.intermediate else others
    made = PassCertificate(certificate, _issuer(certificate, found), key)
    if not _PASS_TYPE.fullmatch(made.pass_type) or not _TEAM.fullmatch(made.team):
        raise InvalidInput(problem("certificate", "PASS_OTHER_CERTIFICATE"))
    if now < certificate.not_valid_before_utc:
        raise InvalidInput(problem("certificate", "PASS_NOT_YET", day=certificate.not_valid_before_utc.date()))
    for path, one in (("certificate", made.certificate), ("intermediate", made.intermediate)):
        if one.not_valid_after_utc <= now:
            raise InvalidInput(problem(path, "PASS_ENDED", day=one.not_valid_after_utc.date()))
    read_kept(made.as_pem())
    return made


@lru_cache(64)
def read_kept(pem: bytes, *, is_proven: bool = False) -> PassCertificate:
    """What ``as_pem`` wrote. Raises anything for a file that was damaged since. *is_proven*: that its numbers are
    primes, which may take seconds and was seen to."""
    certificate, intermediate = x509.load_pem_x509_certificates(pem)
    key = load_pem_private_key(pem, None, unsafe_skip_rsa_key_validation=is_proven)
    return PassCertificate(certificate, intermediate, _usable(key, "certificate"))


def public_of(one: Key | x509.Certificate) -> bytes:
    return one.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def _pair(given: Uploaded) -> tuple[x509.Certificate, Key, Sequence[x509.Certificate]]:
    """The certificate, the key, and what else came along."""
    if given.key or _is_certificate(given.certificate):
        first, *others = _certificates(given.certificate, "certificate")
        return first, _key(given), others
    if "\0" in given.password:  # no file has such a one, and OpenSSL's reader takes it for its own end
        raise InvalidInput(problem("password", "PASS_PASSWORD"))
    key, certificate, others = _open_p12(given)
    if certificate is None:
        raise InvalidInput(problem("certificate", "PASS_UNREADABLE"))
    if key is None:
        raise InvalidInput(problem("key", "PASS_NO_KEY"))
    return certificate, _usable(key, "certificate"), others


def _is_certificate(data: bytes) -> bool:
    if b"-----BEGIN" in data:
        return True
    try:
        x509.load_der_x509_certificate(data)
    except ValueError:
        return False
    return True


def _open_p12(given: Uploaded) -> tuple[object, x509.Certificate | None, list[x509.Certificate]]:
    """RFC 7292. Without a password both ways of having none are tried."""
    for password in [given.password.encode()] if given.password else [None, b""]:
        try:
            return pkcs12.load_key_and_certificates(given.certificate, password)
        except ValueError as error:
            last = error
    if "password" in str(last):
        raise InvalidInput(problem("password", "PASS_PASSWORD")) from last
    raise InvalidInput(problem("certificate", "PASS_UNREADABLE")) from last


def _key(given: Uploaded) -> Key:
    pem = given.key or given.certificate
    path = "key" if given.key else "certificate"
    if b"PRIVATE KEY-----" not in pem:
        raise InvalidInput(problem("key", "PASS_UNREADABLE" if given.key else "PASS_NO_KEY"))
    try:
        key = load_pem_private_key(pem, given.password.encode() or None)
    except TypeError:  # a password and an open key, or the other way round
        if not given.password:
            raise InvalidInput(problem("password", "PASS_PASSWORD")) from None
        try:
            key = load_pem_private_key(pem, None)
        except (TypeError, ValueError) as error:
            raise InvalidInput(problem(path, "PASS_UNREADABLE")) from error
    except ValueError as error:
        is_locked = b"ENCRYPTED" in pem
        raise InvalidInput(problem("password" if is_locked else path,
                                   "PASS_PASSWORD" if is_locked else "PASS_UNREADABLE")) from error  # fmt: skip
    return _usable(key, path)


def _usable(key: object, path: str) -> Key:
    if isinstance(key, EllipticCurvePrivateKey):
        return key
    if isinstance(key, RSAPrivateKey) and LEAST_KEY_BITS <= key.key_size <= MOST_KEY_BITS:
        return key
    raise InvalidInput(problem(path, "PASS_UNREADABLE"))


def _certificates(data: bytes, path: str) -> list[x509.Certificate]:
    """PEM or DER."""
    try:
        if b"-----BEGIN" in data:
            return x509.load_pem_x509_certificates(data)
        return [x509.load_der_x509_certificate(data)]
    except ValueError as error:
        raise InvalidInput(problem(path, "PASS_UNREADABLE")) from error


def _issuer(certificate: x509.Certificate, found: Sequence[x509.Certificate]) -> x509.Certificate:
    for one in found:
        try:
            certificate.verify_directly_issued_by(one)
        except (ValueError, TypeError, InvalidSignature):
            continue
        return one
    raise InvalidInput(
        problem("intermediate", "PASS_INTERMEDIATE", name=_named(certificate.issuer, NameOID.COMMON_NAME))
    )


def _named(name: x509.Name, oid: x509.ObjectIdentifier) -> str:
    found = name.get_attributes_for_oid(oid)
    return "".join(sign for sign in str(found[0].value) if sign.isprintable())[:254] if found else ""
