"""Logins and what proves them. Nothing secret lies here in clear."""

from __future__ import annotations

from enum import Enum

from tortoise import fields
from tortoise.models import Model


class Account(Model):
    """A login. One account can be a customer and work for several merchants."""

    id = fields.BigIntField(primary_key=True)
    name = fields.CharField(120)
    email = fields.CharField(254, null=True, unique=True)
    """Normalised: lower case, IDNA domain."""
    email_verified_at = fields.DatetimeField(null=True)
    phone = fields.CharField(16, null=True, unique=True)
    """E.164."""
    phone_verified_at = fields.DatetimeField(null=True)
    password_hash = fields.CharField(128, null=True)
    language = fields.CharField(2)
    created_at = fields.DatetimeField()
    closes_at = fields.DatetimeField(null=True)
    """Its owner has closed it: from then on it is erased, unless they take that back. A partial index finds those."""

    class Meta:
        table = "account"


class SignInWay(Enum):
    PASSWORD = "PASSWORD"
    PASSKEY = "PASSKEY"
    LINK = "LINK"


class Session(Model):
    """One signed-in browser; its cookie holds the token of which we keep the hash."""

    id = fields.BigIntField(primary_key=True)
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="sessions", on_delete=fields.CASCADE
    )
    token_hash = fields.CharField(64, unique=True)
    user_agent = fields.CharField(200)
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    ended_at = fields.DatetimeField(null=True)
    shared_at = fields.DatetimeField(null=True)
    """Since then a till that several people use by PIN: it works for the shop and opens nobody's own wallet."""

    way = fields.CharEnumField(SignInWay, max_length=8, null=True, description="how it began; null: long ago")
    seen_at = fields.DatetimeField(null=True)
    """When it was used last, to the quarter of an hour."""
    proven_at = fields.DatetimeField(null=True)
    """When it was last proven who sits at it."""
    former_hash = fields.CharField(64, null=True)
    """Of the token before, which opens it until then or until the new one was used. A partial index finds those."""
    former_salt = fields.CharField(64, null=True)
    """Makes the new token out of that one."""
    former_until = fields.DatetimeField(null=True)

    account_id: int

    class Meta:
        table = "session"


class Passkey(Model):
    """A public key whose private part an authenticator keeps; it signs its account in."""

    id = fields.BigIntField(primary_key=True)
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="passkeys", on_delete=fields.CASCADE
    )
    credential_id = fields.CharField(1364, unique=True)
    """base64url of at most 1,023 bytes."""
    public_key = fields.CharField(1366)
    """base64url of a COSE key."""
    sign_count = fields.BigIntField()
    is_synced = fields.BooleanField()
    """Its maker may keep it on several devices."""
    transports = fields.CharField(120)
    name = fields.CharField(60)
    created_at = fields.DatetimeField()
    last_used_at = fields.DatetimeField(null=True)

    account_id: int

    class Meta:
        table = "passkey"
        indexes = (("account_id",),)


class SpentChallenge(Model):
    """A challenge of ours that was answered, until it would be too old anyway."""

    id = fields.BigIntField(primary_key=True)
    challenge_hash = fields.CharField(64, unique=True)
    expires_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "spent_challenge"


class MailPurpose(Enum):
    CONFIRM_EMAIL = "CONFIRM_EMAIL"
    RESET_PASSWORD = "RESET_PASSWORD"
    INVITE_EMPLOYEE = "INVITE_EMPLOYEE"
    CLAIM_SERVER = "CLAIM_SERVER"
    CLAIM_WALLET = "CLAIM_WALLET"
    SIGN_IN = "SIGN_IN"
    NEWSLETTER = "NEWSLETTER"


class MailToken(Model):
    """A link and its typed code, sent by mail: both hashed, used once, dead after a while."""

    id = fields.BigIntField(primary_key=True)
    purpose = fields.CharEnumField(MailPurpose, max_length=24, description="what it is for")
    account: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="mail_tokens", on_delete=fields.CASCADE, null=True
    )
    subject_id = fields.BigIntField(null=True)
    """The employee who is invited, or the membership that is claimed."""
    token_hash = fields.CharField(64, unique=True)
    code_hash = fields.CharField(64)
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)

    account_id: int | None

    class Meta:
        table = "mail_token"


class Failure(Model):
    """A failed try, counted by who and from where; kept for as long as a window looks back."""

    id = fields.BigIntField(primary_key=True)
    bucket = fields.CharField(96)
    at = fields.DatetimeField()

    class Meta:
        table = "failure"
        indexes = (("bucket", "at"),)
