"""What a process makes once and keeps, though each test opens a house of its own: as a server does, which opens one."""

from __future__ import annotations

from copy import copy
from functools import lru_cache
from typing import Any
from weakref import WeakKeyDictionary

import fastapi.routing
from starlette.routing import BaseRoute
from tortoise.apps import Apps
from tortoise.models import Model

from fiel.edge.engine import FielSchema, Prepared
from fiel.edge.plans import Plans

OF_AN_ENGINE = (
    "filters", "db_native_fields", "db_default_fields", "db_complex_fields", "basetable", "basequery",
    "basequery_all_fields",
)  # fmt: skip
"""What Tortoise derives from a model for the dialect that is opened."""
Derived = list[tuple[Any, ...]]
MOST_DOCUMENTS = 1_000
_plans = WeakKeyDictionary[FielSchema, Plans]()
_are_kept = True


def keep_what_is_derived() -> None:
    """Of models, once for each engine; of routes, once for each set of answers that they are included with; of
    documents, once for each set of rules."""
    _keep_models()
    _keep_routes()
    _keep_documents()


def keep_plans(*, are_kept: bool) -> None:
    """*are_kept*: by the test that begins. One that puts functions in the place of ours writes plans of its own, since
    plans know the functions that were there when they were written."""
    global _are_kept
    _are_kept = are_kept


def _keep_models() -> None:
    derive, kept = Apps._build_initial_querysets, dict[tuple[type[Any], tuple[type[Model], ...]], Derived]()

    def build(apps: Apps) -> None:
        models = tuple(model for app in apps.apps.values() for model in app.values())
        engine = models[0]._meta.db.__class__, models
        if engine in kept:
            for model, values in zip(models, kept[engine], strict=True):
                for name, value in zip(OF_AN_ENGINE, values, strict=True):
                    setattr(model._meta, name, value)
            return
        for model in models:  # what is kept for another engine is not written into
            for name in OF_AN_ENGINE:
                setattr(model._meta, name, copy(getattr(model._meta, name)))
        derive(apps)
        kept[engine] = [tuple(getattr(model._meta, name) for name in OF_AN_ENGINE) for model in models]

    setattr(Apps, derive.__name__, build)


def _keep_routes() -> None:
    included = fastapi.routing._IncludedRouter
    derive, kept = included._build_effective_context, dict[tuple[int, str, str], tuple[BaseRoute, Any]]()

    def build(router: fastapi.routing._IncludedRouter, route: BaseRoute) -> Any:
        context = router.include_context
        key = id(route), context.prefix, repr(sorted(context.responses.items(), key=str))
        if key not in kept:
            kept[key] = route, derive(router, route)  # the route too: while it lives, its id is nobody else's
        return kept[key][1]

    setattr(included, derive.__name__, build)


def _keep_documents() -> None:
    """What a text is once it is parsed and validated, and the plans for it. Still each house counts for itself what it
    was asked before: the first time graphql-core answers, then the plan."""
    prepare, set_plans = FielSchema._prepare, FielSchema.set_plans

    @lru_cache(MOST_DOCUMENTS)
    def prepared(schema: FielSchema, rules: tuple[Any, ...], query: str) -> Prepared:
        return prepare(schema, query)

    def prepare_once(schema: FielSchema, query: str) -> Prepared:
        return prepared(schema, schema._rules, query)

    def set_kept(schema: FielSchema, wanted: bool, *, at_once: bool = False) -> None:
        set_plans(schema, wanted, at_once=at_once)
        if schema._plans is not None and _are_kept and not at_once:
            schema._plans = _plans.setdefault(schema, schema._plans)

    setattr(FielSchema, prepare.__name__, prepare_once)
    setattr(FielSchema, set_plans.__name__, set_kept)
