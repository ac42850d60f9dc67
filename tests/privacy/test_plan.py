"""No table is forgotten: each says what is exported of it and what erasure does to it, column by column."""

from __future__ import annotations

from tortoise.context import TortoiseContext
from tortoise.fields import BinaryField, CharField, DateField, JSONField, TextField
from tortoise.fields.base import Field
from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.models import Model

from fiel.core.db import tortoise_config
from fiel.privacy.exporting import EXPORTED, NOT_EXPORTED
from fiel.privacy.plan import ERASURE, NUMBERS_ALONE, OF_THE_SHOP

PEOPLE = {"account", "customer", "membership", "points_account", "member_code", "device", "session"}
POINTERS = {
    "account_id", "customer_id", "membership_id", "session_id", "points_account_id", "referrer_id", "referee_id",
    "transaction_id", "subject_id", "endpoint_id",
}  # fmt: skip
"""Columns without a foreign key that may say who it was."""
STAFF = {"employee"}
"""Who works somewhere is the employer's to tell: what hangs on an employee alone is the shop's."""
WORDS = (CharField, TextField, JSONField, BinaryField, DateField)


async def models() -> dict[str, type[Model]]:
    async with TortoiseContext() as context:
        await context.init(config=tortoise_config("sqlite://:memory:"))
        assert context.apps is not None
        return {str(one._meta.db_table): one for one in context.apps["models"].values()}


def parents(model: type[Model], known: dict[str, type[Model]]) -> set[str]:
    """Tables that its rows point to."""
    by_class = {f"models.{one.__name__}": table for table, one in known.items()}
    keys = [field for field in model._meta.fields_map.values() if isinstance(field, ForeignKeyFieldInstance)]
    return {by_class[str(key.model_name)] for key in keys}


def about_people(known: dict[str, type[Model]]) -> set[str]:
    """Tables from which a foreign key, or several in a row, or a column's name leads to a customer."""
    found = PEOPLE | {
        table for table, one in known.items() if POINTERS & set(one._meta.fields_map) - {"transaction_id"}
    }
    while more := {
        table for table, one in known.items() if table not in found and (parents(one, known) - STAFF) & found
    }:
        found |= more
    return found


def holds_words(field: Field[object]) -> bool:
    return isinstance(field, WORDS) and not hasattr(field, "enum_type")


async def test_every_table_is_in_one_place_of_the_plan() -> None:
    known = await models()
    for table in known:
        places = [table in place for place in (ERASURE, NUMBERS_ALONE, OF_THE_SHOP)]
        assert sum(places) == 1, f"{table}: say in privacy/plan.py what becomes of it when a customer is erased"
    assert {*ERASURE, *NUMBERS_ALONE, *OF_THE_SHOP} == set(known), "the plan names tables that are no more"


async def test_what_is_called_the_shops_has_no_way_to_a_customer() -> None:
    assert about_people(await models()) & OF_THE_SHOP == set()


async def test_every_table_about_people_is_exported_or_says_why_not() -> None:
    known = await models()
    for table in {*ERASURE, *NUMBERS_ALONE}:
        assert (table in EXPORTED) != (table in NOT_EXPORTED), f"{table}: privacy/exporting.py says nothing of it"
    assert not EXPORTED & OF_THE_SHOP
    assert set(NOT_EXPORTED) <= set(known)


async def test_every_column_that_can_hold_words_is_erased_or_says_why_not() -> None:
    for table, model in (await models()).items():
        if table in OF_THE_SHOP:
            continue
        words = {name for name, field in model._meta.fields_map.items() if field.has_db_field and holds_words(field)}
        assert words == set(ERASURE.get(table, {})), table
        assert all(ERASURE.get(table, {}).values())
