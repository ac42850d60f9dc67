"""What this process counts for Prometheus. Labels come from our own code, never from what a client sent."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram, disable_created_metrics

disable_created_metrics()  # type: ignore[no-untyped-call]  # it has no annotations
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)

REQUESTS = Counter("fiel_http_requests", "Requests answered.", ("route", "method", "status"))
REQUEST_SECONDS = Histogram(
    "fiel_http_request_seconds", "From a request's head to the end of its answer.", ("route",), buckets=SECONDS
)
OPERATIONS = Counter(
    "fiel_graphql_operations", "GraphQL operations, by the first field of the schema that they ask for.",
    ("operation", "outcome"),
)  # fmt: skip
GRAPHQL_ERRORS = Counter("fiel_graphql_errors", "Top-level GraphQL errors.", ("code",))
CONDITIONAL = Counter(
    "fiel_conditional_reads", "Reads of wallets over GET: unchanged, not worked out; worked out, the same; whole.",
    ("outcome",),
)  # fmt: skip
SOCKETS = Gauge("fiel_sockets_open", "WebSockets that are open.")
REFUSED = Counter("fiel_refused", "What a limit refused.", ("limit",))

REDIS_UP = Gauge("fiel_redis_up", "1 while Redis carries events between processes.")
BROKER_LAG = Gauge("fiel_broker_lag_seconds", "How long an event took to Redis and back, at the last look.")
BROKER_BACKLOG = Gauge("fiel_broker_backlog", "Events that wait to go to Redis.")
EVENTS_HEARD = Counter("fiel_events_heard", "Events of other processes, by the way they came.", ("way",))
EVENTS_DROPPED = Counter("fiel_events_dropped", "Events that did not wait for a slow listener or Redis.", ("at",))

JOBS_DUE = Gauge("fiel_jobs_due", "Jobs that wait for a worker, on the whole database.", ("kind",))
JOBS_OLDEST = Gauge("fiel_jobs_oldest_seconds", "How long the oldest of them has been due.", ("kind",))
JOBS_RUNNING = Gauge(
    "fiel_jobs_running_seconds", "How long ago the oldest job was claimed that a worker has in hand.", ("queue",)
)
JOBS_FAILED = Gauge("fiel_jobs_failed", "Jobs that failed for good, on the whole database.")
JOBS_RUN = Counter("fiel_jobs_run", "Jobs that this process has tried.", ("kind", "outcome"))
PUSHES = Counter("fiel_pushes", "Pushes, by what their service said.", ("outcome",))

DATABASE_UP = Gauge("fiel_database_up", "1 while the database answers.")
POOL = Gauge("fiel_database_connections", "Connections of this process.", ("state",))
