"""What merchants tell in the wallet."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from fiel.merchants.models import Merchant
from fiel.segments.models import Segment


class NewsPost(Model):
    """Something that a merchant tells in the wallet, from one moment to another."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="news", on_delete=fields.RESTRICT
    )
    title = fields.CharField(80)
    text = fields.TextField()
    """Markdown."""
    picture: fields.Field[dict[str, object] | None] = fields.JSONField(null=True)
    """A ``core.media.Picture``."""
    segment: fields.ForeignKeyNullableRelation[Segment] = fields.ForeignKeyField(
        "models.Segment", related_name="news", on_delete=fields.RESTRICT, null=True
    )
    """Who sees it; none: everybody."""
    early_segment: fields.ForeignKeyNullableRelation[Segment] = fields.ForeignKeyField(
        "models.Segment", related_name="early_news", on_delete=fields.RESTRICT, null=True
    )
    """Who sees it first, until ``opens_at``."""
    shows_at = fields.DatetimeField(null=True)
    """From then on; empty in a draft: when it is published."""
    opens_at = fields.DatetimeField(null=True)
    ends_at = fields.DatetimeField(null=True)
    with_push = fields.BooleanField(default=False)
    with_mail = fields.BooleanField(default=False)
    """To who gets the news by e-mail."""
    published_at = fields.DatetimeField(null=True)
    """When somebody pressed the button; empty: a draft."""
    withdrawn_at = fields.DatetimeField(null=True)
    """Of a draft, when it was deleted: its row stays, so that it can come back."""
    announced_at = fields.DatetimeField(null=True)
    """When who sees it first was told, or everybody."""
    opened_at = fields.DatetimeField(null=True)
    """When everybody was told of what some saw first."""
    activity_id = fields.BigIntField(null=True)
    employee_id = fields.BigIntField()
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    merchant_id: int
    segment_id: int | None
    early_segment_id: int | None

    class Meta:
        table = "news_post"
        indexes = (("merchant_id", "id"),)

    @property
    def is_deleted(self) -> bool:
        return self.published_at is None and self.withdrawn_at is not None


class NewsRead(Model):
    """Somebody has seen a post."""

    id = fields.BigIntField(primary_key=True)
    news: fields.ForeignKeyRelation[NewsPost] = fields.ForeignKeyField(
        "models.NewsPost", related_name="reads", on_delete=fields.CASCADE
    )
    customer_id = fields.BigIntField()
    read_at = fields.DatetimeField()

    class Meta:
        table = "news_read"
        unique_together = (("news", "customer_id"),)
