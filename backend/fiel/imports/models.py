"""An import, its rows, and what was given already."""

from __future__ import annotations

from enum import Enum

from tortoise import fields
from tortoise.models import Model

from fiel.merchants.models import Employee, Merchant


class ImportKind(Enum):
    CUSTOMERS = "CUSTOMERS"
    POINTS = "POINTS"
    ORDERS = "ORDERS"
    PRODUCTS = "PRODUCTS"
    COUPONS = "COUPONS"

    @property
    def gives(self) -> bool:
        """Whether its rows are worth points, so that the programme must not be paused."""
        return self in (ImportKind.POINTS, ImportKind.ORDERS)


class ImportState(Enum):
    """MAPPING: it waits for somebody to say what each column is. CHECKED: for somebody to let it run."""

    MAPPING = "MAPPING"
    CHECKING = "CHECKING"
    CHECKED = "CHECKED"
    RUNNING = "RUNNING"
    DONE = "DONE"
    CANCELLED = "CANCELLED"
    FAILED = "FAILED"


class Outcome(Enum):
    """What a row does: before the import runs, what it would do."""

    CREATE = "CREATE"
    UPDATE = "UPDATE"
    SAME = "SAME"
    GIVE = "GIVE"
    TAKE = "TAKE"
    REPEATED = "REPEATED"
    FAILED = "FAILED"


class Existing(Enum):
    """What happens to customers that the shop has already."""

    SKIP = "SKIP"
    UPDATE = "UPDATE"


class ImportJob(Model):
    """A file on its way in."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="imports", on_delete=fields.RESTRICT
    )
    employee: fields.ForeignKeyRelation[Employee] = fields.ForeignKeyField(
        "models.Employee", related_name="imports", on_delete=fields.RESTRICT
    )
    """Who brought it."""
    run_by_id = fields.BigIntField(null=True)
    """The employee who let it run; what it writes is theirs."""
    kind = fields.CharEnumField(ImportKind, max_length=12, description="what the rows are")
    state = fields.CharEnumField(ImportState, max_length=12, description="where it stands")
    file_name = fields.CharField(200)
    upload_id = fields.BigIntField()
    sha256 = fields.CharField(64)
    layout: fields.Field[dict[str, object]] = fields.JSONField()
    """How the file reads, and its first rows: a ``reading.Layout``."""
    mapping: fields.Field[list[str | None]] = fields.JSONField()
    """The ``Field`` of each column; null: left out."""
    options: fields.Field[dict[str, object]] = fields.JSONField()
    round = fields.IntField(default=0)
    """Counts how often work was set going."""
    length = fields.IntField(null=True)
    """Records in the file, blank ones too; null until they were counted."""
    position = fields.IntField(default=0)
    """How many of them the present round has gone through."""
    tally: fields.Field[dict[str, int]] = fields.JSONField()
    """How many rows came to each outcome, and the points given and taken."""
    failure = fields.CharField(24, null=True)
    """Why the whole of it failed, or could not be checked."""
    created_at = fields.DatetimeField()
    finished_at = fields.DatetimeField(null=True)
    purged_at = fields.DatetimeField(null=True)
    """When its rows were dropped."""

    merchant_id: int
    employee_id: int

    class Meta:
        table = "import_job"
        indexes = (("merchant_id", "id"), ("purged_at", "created_at"))


class ImportRow(Model):
    """A row as it came, with what it does."""

    id = fields.BigIntField(primary_key=True)
    job: fields.ForeignKeyRelation[ImportJob] = fields.ForeignKeyField(
        "models.ImportJob", related_name="rows", on_delete=fields.CASCADE
    )
    number = fields.IntField()
    """Its place in the file, from 1, the heading not counted."""
    cells: fields.Field[list[str]] = fields.JSONField()
    outcome = fields.CharEnumField(Outcome, max_length=12, description="what the row does")
    problems: fields.Field[list[dict[str, object]]] = fields.JSONField()
    """Why it does not, or does nothing: ``{"path", "code", "facts"}``."""
    points = fields.BigIntField(default=0)
    """Given, or (negative) taken."""
    carry = fields.BigIntField(null=True)
    """What it leaves of a point to the member's next purchase, in parts of the programme's amount."""
    membership_id = fields.BigIntField(null=True)
    email = fields.CharField(254, null=True)
    phone = fields.CharField(16, null=True)
    content = fields.CharField(64, null=True)
    """SHA-256 of what the row means: rows of one file that mean the same are told apart by their order."""
    is_done = fields.BooleanField(default=False)

    job_id: int

    class Meta:
        table = "import_row"
        unique_together = (("job", "number"),)
        indexes = (
            ("job_id", "outcome", "number"), ("job_id", "content"), ("job_id", "email"), ("job_id", "phone"),
            ("job_id", "membership_id"),
        )  # fmt: skip


class ImportKey(Model):
    """A row that did something: its like does nothing again."""

    id = fields.BigIntField(primary_key=True)
    merchant_id = fields.BigIntField()
    key = fields.CharField(64)
    job_id = fields.BigIntField()
    at = fields.DatetimeField()

    class Meta:
        table = "import_key"
        unique_together = (("merchant_id", "key"),)
