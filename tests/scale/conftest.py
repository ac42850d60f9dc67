"""Every test has the Redis to itself, since some stop it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from support.redis import PrivateRedis, private_redis


@pytest.fixture
def redis() -> Iterator[PrivateRedis]:
    with private_redis() as server:
        yield server
