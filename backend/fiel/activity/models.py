"""The audit trail and the transactional outbox."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model


class Activity(Model):
    """Something that happened, written in the transaction that did it. Never changed, never deleted.

    Subjects are plain ids, since this slice lies below all of them. ``data`` holds ids and numbers only; under ``kept``
    those that bring back what was removed.
    """

    id = fields.BigIntField(primary_key=True)
    kind = fields.CharField(64)
    merchant_id = fields.BigIntField(null=True)
    customer_id = fields.BigIntField(null=True)
    membership_id = fields.BigIntField(null=True)
    subject_kind = fields.CharField(32, null=True)
    subject_id = fields.BigIntField(null=True)
    actor_kind = fields.CharField(16)
    actor_id = fields.BigIntField()
    location_id = fields.BigIntField(null=True)
    data: fields.Field[dict[str, object]] = fields.JSONField()
    origin = fields.CharField(32)
    """The process that wrote it; others learn of it by polling."""
    at = fields.DatetimeField()

    class Meta:
        table = "activity"
        indexes = (("merchant_id", "id"), ("membership_id", "id"), ("merchant_id", "at"))


class Job(Model):
    """Work to be done after the commit: claimed for a while, retried with back-off, kept when it failed for good."""

    id = fields.BigIntField(primary_key=True)
    kind = fields.CharField(32)
    data: fields.Field[dict[str, object]] = fields.JSONField()
    once_key = fields.CharField(160, null=True, unique=True)
    """Two jobs with one key are one job."""
    priority = fields.IntField(default=0)
    """0: people wait for it. 1: one of thousands that nobody waits for."""
    run_at = fields.DatetimeField()
    attempts = fields.IntField(default=0)
    claimed_by = fields.CharField(32, null=True)
    begun_at = fields.DatetimeField(null=True)
    """Of the try that is under way; null: none is."""
    done_at = fields.DatetimeField(null=True)
    failed_at = fields.DatetimeField(null=True)
    last_error = fields.CharField(500, null=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = "job"
