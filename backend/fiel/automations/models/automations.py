"""Automations, who is in them and what they did."""

from __future__ import annotations

from enum import Enum

from tortoise import fields
from tortoise.models import Model

from fiel.members.models import Membership
from fiel.merchants.models import Merchant


class AutomationStatus(Enum):
    DRAFT = "DRAFT"
    ON = "ON"
    PAUSED = "PAUSED"


class Repeats(Enum):
    """How often the same member comes into an automation."""

    ONCE = "ONCE"
    ONE_AT_A_TIME = "ONE_AT_A_TIME"
    EACH_TIME = "EACH_TIME"


class RunState(Enum):
    ACTIVE = "ACTIVE"
    DONE = "DONE"
    STOPPED = "STOPPED"
    FAILED = "FAILED"


class Automation(Model):
    """A trigger and what follows it; both lie in its versions."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="automations", on_delete=fields.RESTRICT
    )
    name = fields.CharField(80)
    status = fields.CharEnumField(
        AutomationStatus, max_length=8, default=AutomationStatus.DRAFT, description="draft, on, paused"
    )
    repeats = fields.CharEnumField(Repeats, max_length=16, description="how often the same member comes in")
    trigger_kind = fields.CharField(20)
    """Of the version in use, by which it is found."""
    current_id = fields.BigIntField(null=True)
    """The version in use: who comes in, comes into this one."""
    since_at = fields.DatetimeField(null=True)
    """When it was last turned on: nothing before that brings anybody in."""
    looked_at = fields.DatetimeField(null=True)
    """Up to when time has brought members in, where that is what does."""
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()
    started_at = fields.DatetimeField(null=True)
    removed_at = fields.DatetimeField(null=True)

    merchant_id: int

    class Meta:
        table = "automation"
        indexes = (("merchant_id", "id"), ("merchant_id", "status"))


class AutomationVersion(Model):
    """What an automation said at a time. Never changed once somebody is in it."""

    id = fields.BigIntField(primary_key=True)
    automation: fields.ForeignKeyRelation[Automation] = fields.ForeignKeyField(
        "models.Automation", related_name="versions", on_delete=fields.RESTRICT
    )
    number = fields.IntField()
    trigger: fields.Field[dict[str, object]] = fields.JSONField()
    """An ``automations.language`` trigger."""
    steps: fields.Field[list[dict[str, object]]] = fields.JSONField()
    """``automations.language`` steps."""
    created_at = fields.DatetimeField()

    automation_id: int

    class Meta:
        table = "automation_version"
        unique_together = (("automation", "number"),)


class AutomationRun(Model):
    """A member's way through an automation. A partial unique index: one at a time, where it is *exclusive*."""

    id = fields.BigIntField(primary_key=True)
    merchant: fields.ForeignKeyRelation[Merchant] = fields.ForeignKeyField(
        "models.Merchant", related_name="automation_runs", on_delete=fields.RESTRICT
    )
    automation: fields.ForeignKeyRelation[Automation] = fields.ForeignKeyField(
        "models.Automation", related_name="runs", on_delete=fields.RESTRICT
    )
    version: fields.ForeignKeyRelation[AutomationVersion] = fields.ForeignKeyField(
        "models.AutomationVersion", related_name="runs", on_delete=fields.RESTRICT
    )
    membership: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="automation_runs", on_delete=fields.RESTRICT
    )
    once_key = fields.CharField(80)
    """What brought the member in: the same never does twice."""
    exclusive = fields.BooleanField()
    state = fields.CharEnumField(RunState, max_length=8, description="active, done, stopped, failed")
    position = fields.IntField(default=0)
    """The next of ``rules.compiled``."""
    waits_until = fields.DatetimeField()
    """When it goes on, unless it is paused."""
    wake_at = fields.DatetimeField(null=True)
    """The same while the automation is on: a partial index finds those that are due."""
    attempts = fields.IntField(default=0)
    last_error = fields.CharField(300, null=True)
    cause_kind = fields.CharField(24, null=True)
    cause_id = fields.BigIntField(null=True)
    location_id = fields.BigIntField(null=True)
    lineage: fields.Field[list[int]] = fields.JSONField()
    """The automations that led here, one into the other."""
    ended_by = fields.CharField(16, null=True)
    """Why it ended before its end."""
    resumed_at = fields.DatetimeField(null=True)
    """When somebody last let it go on after it had failed."""
    started_at = fields.DatetimeField()
    ended_at = fields.DatetimeField(null=True)

    merchant_id: int
    automation_id: int
    version_id: int
    membership_id: int

    class Meta:
        table = "automation_run"
        unique_together = (("automation", "once_key"),)
        indexes = (
            ("merchant_id", "id"), ("automation_id", "id"), ("membership_id", "id"),
            ("automation_id", "membership_id", "started_at"), ("automation_id", "state", "id"),
        )  # fmt: skip


class AutomationStep(Model):
    """What a step did for a member, and why: written with what it did, once."""

    id = fields.BigIntField(primary_key=True)
    run: fields.ForeignKeyRelation[AutomationRun] = fields.ForeignKeyField(
        "models.AutomationRun", related_name="steps", on_delete=fields.CASCADE
    )
    position = fields.IntField()
    place = fields.IntField()
    """Of the step in its version."""
    outcome = fields.CharField(8)
    """DONE, SKIPPED, YES, NO, WAITS or STOP."""
    details: fields.Field[dict[str, object]] = fields.JSONField()
    at = fields.DatetimeField()

    run_id: int

    class Meta:
        table = "automation_step"
        unique_together = (("run", "position"),)


class AutomationInside(Model):
    """Who was last seen in the segment that an automation watches."""

    id = fields.BigIntField(primary_key=True)
    automation: fields.ForeignKeyRelation[Automation] = fields.ForeignKeyField(
        "models.Automation", related_name="inside", on_delete=fields.CASCADE
    )
    membership: fields.ForeignKeyRelation[Membership] = fields.ForeignKeyField(
        "models.Membership", related_name="seen_inside", on_delete=fields.RESTRICT
    )

    automation_id: int
    membership_id: int

    class Meta:
        table = "automation_inside"
        unique_together = (("automation", "membership"),)


class AutomationTally(Model):
    """What came of an automation, counted as it happens; the sums of its rows are its figures."""

    id = fields.BigIntField(primary_key=True)
    automation: fields.ForeignKeyRelation[Automation] = fields.ForeignKeyField(
        "models.Automation", related_name="tallies", on_delete=fields.CASCADE
    )
    part = fields.IntField()
    started = fields.BigIntField(default=0)
    active = fields.BigIntField(default=0)
    done = fields.BigIntField(default=0)
    stopped = fields.BigIntField(default=0)
    failed = fields.BigIntField(default=0)
    points = fields.BigIntField(default=0)
    """Given less taken, whatever was undone since."""

    automation_id: int

    class Meta:
        table = "automation_tally"
        unique_together = (("automation", "part"),)
