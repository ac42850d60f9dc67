"""What Python can do at most: the wallet as one statement whose JSON a bare Starlette endpoint passes on.

Called by ``plans.py`` as ``python -m tests.bench.bare DATABASE PORT``. It knows one question and who asks, parses no
document, checks no right and no limit, and remembers nothing.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from hashlib import sha256

import asyncpg
import orjson
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

WALLET = """SELECT json_build_object('data', json_build_object('wallet', json_build_object(
  'id', replace(encode(convert_to('Wallet:' || w.id, 'utf8'), 'base64'), E'\\n', ''),
  'memberCode', (SELECT rtrim(regexp_replace(code, '(.{5})', '\\1-', 'g'), '-') FROM member_code k
    WHERE k.customer_id = w.customer_id AND k.revoked_at IS NULL ORDER BY k.kind, k.id LIMIT 1),
  'balance', a.balance - (SELECT coalesce(sum(l.remaining), 0) FROM points_lot l WHERE l.account_id = a.id
    AND l.remaining > 0 AND l.expires_at <= $3),
  'merchant', json_build_object('id', encode(convert_to('Merchant:' || m.id, 'utf8'), 'base64'), 'slug', m.slug,
    'name', m.name, 'color', m.color, 'currency', m.currency),
  'rewards', (SELECT json_agg(json_build_object('id', encode(convert_to('Reward:' || r.id, 'utf8'), 'base64'),
      'title', r.title, 'cost', r.cost, 'stock', r.stock) ORDER BY r.position, r.cost, r.id)
    FROM reward r WHERE r.merchant_id = m.id AND r.is_active AND (r.active_from IS NULL OR r.active_from <= $3)
    AND (r.active_to IS NULL OR r.active_to > $3)),
  'redemptions', (SELECT json_build_object('edges', json_agg(json_build_object('node', json_build_object(
      'id', encode(convert_to('Redemption:' || q.id, 'utf8'), 'base64'), 'status', q.status, 'cost', q.cost,
      'rewardTitle', q.title, 'requestedAt', q.requested_at)) ORDER BY q.place) FILTER (WHERE q.place <= 10),
      'pageInfo', json_build_object('hasNextPage', count(*) > 10,
      'endCursor', encode(convert_to('k:' || min(q.id) FILTER (WHERE q.place <= 10), 'utf8'), 'base64')))
    FROM (SELECT q.id, q.status, q.cost, q.requested_at, r.title, row_number() OVER (ORDER BY q.id DESC) AS place
      FROM redemption_request q JOIN reward r ON r.id = q.reward_id WHERE q.membership_id = w.id
      ORDER BY q.id DESC LIMIT 11) q),
  'transactions', (SELECT json_build_object('edges', json_agg(json_build_object('node', json_build_object(
      'id', encode(convert_to('PointsTransaction:' || t.id, 'utf8'), 'base64'), 'kind', t.kind, 'reason', t.reason,
      'points', t.points, 'occurredAt', t.occurred_at, 'description', t.public_description)) ORDER BY t.place)
      FILTER (WHERE t.place <= 20),
      'pageInfo', json_build_object('hasNextPage', count(*) > 20,
      'endCursor', encode(convert_to('k:' || min(t.id) FILTER (WHERE t.place <= 20), 'utf8'), 'base64')))
    FROM (SELECT t.id, t.kind, t.reason, t.points, t.occurred_at, x.public_description,
        row_number() OVER (ORDER BY t.id DESC) AS place
      FROM points_transaction t LEFT JOIN transaction_text x ON x.transaction_id = t.id
      WHERE t.account_id = a.id AND t.points <> 0 AND CASE WHEN t.kind = 'REVERSAL' THEN
        (SELECT abs(o.points) FROM points_transaction o WHERE o.id = t.reverses_id) <> abs(t.points)
        ELSE NOT EXISTS (SELECT 1 FROM points_transaction r WHERE r.reverses_id = t.id AND r.kind = 'REVERSAL'
        AND abs(r.points) = abs(t.points)) END
      ORDER BY t.id DESC LIMIT 21) t))))::text
  FROM session s JOIN customer c ON c.account_id = s.account_id JOIN membership w ON w.customer_id = c.id
  JOIN merchant m ON m.id = w.merchant_id JOIN points_account a ON a.id = w.points_account_id
  WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > $3 AND m.slug = $2"""


def app(database: str) -> Starlette:
    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with asyncpg.create_pool(database, min_size=1, max_size=10) as app.state.pool:
            yield

    async def wallet(request: Request) -> Response:
        merchant = orjson.loads(await request.body())["variables"]["merchant"]
        token = sha256(request.cookies["fiel"].encode()).hexdigest()
        async with request.app.state.pool.acquire() as connection:
            told = await connection.fetchval(WALLET, token, merchant, datetime.now(UTC))
        return Response(told, media_type="application/json")

    async def healthz(request: Request) -> Response:
        return Response("ok")

    return Starlette(
        routes=[Route("/graphql", wallet, methods=["POST"]), Route("/healthz", healthz)], lifespan=lifespan
    )


if __name__ == "__main__":
    uvicorn.run(app(sys.argv[1]), host="127.0.0.1", port=int(sys.argv[2]), access_log=False, log_level="error")
