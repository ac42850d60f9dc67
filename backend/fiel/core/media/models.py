"""Uploads in parts, and the pictures made of them."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model


class Upload(Model):
    """A file as it came, for the employee who sent it alone; dropped after a day unless an import keeps it."""

    id = fields.BigIntField(primary_key=True)
    merchant_id = fields.BigIntField()
    employee_id = fields.BigIntField()
    name = fields.CharField(200)
    size = fields.BigIntField()
    sha256 = fields.CharField(64)
    created_at = fields.DatetimeField()
    kept_at = fields.DatetimeField(null=True)
    """Since when something needs it for longer."""

    class Meta:
        table = "upload"


class UploadPart(Model):
    """A piece of a file, so that no file is ever whole in memory."""

    id = fields.BigIntField(primary_key=True)
    upload: fields.ForeignKeyRelation[Upload] = fields.ForeignKeyField(
        "models.Upload", related_name="parts", on_delete=fields.CASCADE
    )
    number = fields.IntField()
    data = fields.BinaryField()

    upload_id: int

    class Meta:
        table = "upload_part"
        unique_together = (("upload", "number"),)


class MediaFile(Model):
    """One size of a picture. ``key`` names all sizes and is never used again, so phones may keep it for good."""

    id = fields.BigIntField(primary_key=True)
    merchant_id = fields.BigIntField()
    key = fields.CharField(26)
    width = fields.IntField()
    type = fields.CharField(8)
    data = fields.BinaryField()
    created_at = fields.DatetimeField()
    dropped_at = fields.DatetimeField(null=True)
    """Replaced then; phones that were offline may still show it for a while."""

    class Meta:
        table = "media_file"
        unique_together = (("key", "width", "type"),)
