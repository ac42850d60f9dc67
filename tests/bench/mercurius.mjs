// The wallet as a Node server tells it: Fastify, Mercurius with its JIT, pg; a resolver and a statement for each relation.
// Called by plans.py with the database's URL and a port; the packages are looked up from the working folder.
import { createHash } from "node:crypto";
import { createRequire } from "node:module";

const require = createRequire(`${process.cwd()}/`);
const fastify = require("fastify");
const mercurius = require("mercurius");
const { Pool, types } = require("pg");

const [database, port] = process.argv.slice(2);
types.setTypeParser(20, Number);
const pool = new Pool({ connectionString: database, max: 10 });
const rows = async (name, text, values) => (await pool.query({ name, text, values })).rows;
const id = (kind, number) => Buffer.from(`${kind}:${number}`).toString("base64");
const cursor = (number) => Buffer.from(`k:${number}`).toString("base64");

const schema = `
  scalar DateTime
  type Query { wallet(merchant: String!): Wallet }
  type Merchant { id: ID! slug: String! name: String! color: String! currency: String! }
  type Wallet {
    id: ID! memberCode: String! balance: Int! merchant: Merchant! rewards: [Reward!]!
    redemptions(first: Int = 20): Redemptions! transactions(first: Int = 20): Transactions!
  }
  type Reward { id: ID! title: String! cost: Int! stock: Int }
  type Redemption { id: ID! status: String! cost: Int! rewardTitle: String! requestedAt: DateTime! }
  type Transaction { id: ID! kind: String! reason: String points: Int! occurredAt: DateTime! description: String }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type RedemptionEdge { node: Redemption! }
  type TransactionEdge { node: Transaction! }
  type Redemptions { edges: [RedemptionEdge!]! pageInfo: PageInfo! }
  type Transactions { edges: [TransactionEdge!]! pageInfo: PageInfo! }
`;

const CUSTOMER = `SELECT c.id FROM session s JOIN customer c ON c.account_id = s.account_id
  WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > $2`;
const WALLET = `SELECT w.id, w.points_account_id, w.merchant_id, a.balance,
  (SELECT code FROM member_code k WHERE k.customer_id = w.customer_id AND k.revoked_at IS NULL
   ORDER BY k.kind, k.id LIMIT 1) AS code,
  (SELECT coalesce(sum(l.remaining), 0)::bigint FROM points_lot l WHERE l.account_id = a.id AND l.remaining > 0
   AND l.expires_at <= $3) AS due
  FROM membership w JOIN merchant m ON m.id = w.merchant_id JOIN points_account a ON a.id = w.points_account_id
  WHERE w.customer_id = $1 AND m.slug = $2`;
const MERCHANT = "SELECT id, slug, name, color, currency FROM merchant WHERE id = $1";
const REWARDS = `SELECT id, title, cost, stock FROM reward WHERE merchant_id = $1 AND is_active
  AND (active_from IS NULL OR active_from <= $2) AND (active_to IS NULL OR active_to > $2) ORDER BY position, cost, id`;
const REDEMPTIONS = `SELECT q.id, q.status, q.cost, q.requested_at, r.title FROM redemption_request q
  JOIN reward r ON r.id = q.reward_id WHERE q.membership_id = $1 ORDER BY q.id DESC LIMIT $2`;
const TRANSACTIONS = `SELECT t.id, t.kind, t.reason, t.points, t.occurred_at, x.public_description
  FROM points_transaction t LEFT JOIN transaction_text x ON x.transaction_id = t.id
  WHERE t.account_id = $1 AND t.points <> 0 AND CASE WHEN t.kind = 'REVERSAL' THEN
    (SELECT abs(o.points) FROM points_transaction o WHERE o.id = t.reverses_id) <> abs(t.points)
    ELSE NOT EXISTS (SELECT 1 FROM points_transaction r WHERE r.reverses_id = t.id AND r.kind = 'REVERSAL'
    AND abs(r.points) = abs(t.points)) END ORDER BY t.id DESC LIMIT $2`;

function page(found, first, node) {
  const shown = found.slice(0, first);
  return {
    edges: shown.map((row) => ({ node: node(row) })),
    pageInfo: { hasNextPage: found.length > first, endCursor: shown.length ? cursor(shown.at(-1).id) : null },
  };
}

const resolvers = {
  Query: {
    async wallet(_, { merchant }, { token, now }) {
      const hash = createHash("sha256").update(token).digest("hex");
      const [customer] = await rows("customer", CUSTOMER, [hash, now]);
      if (!customer) throw new Error("nobody is signed in");
      const [wallet] = await rows("wallet", WALLET, [customer.id, merchant, now]);
      return wallet ?? null;
    },
  },
  Wallet: {
    id: (wallet) => id("Wallet", wallet.id),
    memberCode: (wallet) => wallet.code.match(/.{1,5}/g).join("-"),
    balance: (wallet) => wallet.balance - wallet.due,
    async merchant(wallet) {
      const [row] = await rows("merchant", MERCHANT, [wallet.merchant_id]);
      return { ...row, id: id("Merchant", row.id) };
    },
    async rewards(wallet, _, { now }) {
      const found = await rows("rewards", REWARDS, [wallet.merchant_id, now]);
      return found.map((row) => ({ ...row, id: id("Reward", row.id) }));
    },
    async redemptions(wallet, { first }) {
      return page(await rows("redemptions", REDEMPTIONS, [wallet.id, first + 1]), first, (row) => ({
        id: id("Redemption", row.id), status: row.status, cost: row.cost, rewardTitle: row.title,
        requestedAt: row.requested_at.toISOString(),
      }));
    },
    async transactions(wallet, { first }) {
      return page(await rows("transactions", TRANSACTIONS, [wallet.points_account_id, first + 1]), first, (row) => ({
        id: id("PointsTransaction", row.id), kind: row.kind, reason: row.reason, points: row.points,
        occurredAt: row.occurred_at.toISOString(), description: row.public_description,
      }));
    },
  },
};

const app = fastify();
app.register(mercurius, {
  schema,
  resolvers,
  jit: 1,
  context: (request) => ({ token: /(?:^|; )fiel=([^;]+)/.exec(request.headers.cookie)?.[1] ?? "", now: new Date() }),
});
app.get("/healthz", async () => ({ status: "ok" }));
await app.listen({ host: "127.0.0.1", port: Number(port) });
