"""What a process makes once and keeps, though each test opens a house of its own: as a server does, which opens one."""

from __future__ import annotations

from copy import copy
from typing import Any

import fastapi.routing
from starlette.routing import BaseRoute
from tortoise.apps import Apps
from tortoise.models import Model

OF_AN_ENGINE = (
    "filters", "db_native_fields", "db_default_fields", "db_complex_fields", "basetable", "basequery",
    "basequery_all_fields",
)  # fmt: skip
"""What Tortoise derives from a model for the dialect that is opened."""
Derived = list[tuple[Any, ...]]


def keep_what_is_derived() -> None:
    """Of models, once for each engine; of routes, once for each set of answers that they are included with."""
    _keep_models()
    _keep_routes()


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
