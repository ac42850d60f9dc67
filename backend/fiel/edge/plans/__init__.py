"""Plans: what a hot GraphQL document asks for, written out as Python once, instead of walked by graphql-core each time.

One door, ``Plans.execute``: it answers an operation, or gives None for what plans don't cover: subscriptions,
introspection, directives other than ``@skip`` and ``@include``, or more than four variables in those. That goes through
graphql-core as before, and so does everything with ``FIEL_GRAPHQL_PLANS=0``. Delete the folder, its use in
``engine.py``, the setting and the tests: nothing else changes.

Resolvers know nothing of it. The answers, the errors in their order, and what runs beside what are graphql-core's own
(3.3), held by tests/edge/test_plans*.py: each step is the counterpart of one in ``graphql.execution.executor``, and
what is out of the ordinary (an awaitable in a plain attribute, a value of another class) takes a slow path that does
just what that one does. One thing is taken on trust: nothing here is marked by ``strawberry.cast``.

``inputs`` reads variables and arguments, ``planning`` finds what is covered, ``writing`` writes a selection out,
``completing`` makes the functions for lists, leaves and abstract types, ``running`` is one run and its errors.
"""

from fiel.edge.plans.planning import Plans

__all__ = ["Plans"]
