// From a new customer to a redeemed reward, with fetch (Node 20 or a server of yours). Needs FIEL_URL and FIEL_TOKEN.
const { FIEL_URL, FIEL_TOKEN } = process.env;
const stamp = `${Date.now()}-${process.pid}`;

async function ask(method, path, body, key) {
  const headers = { Authorization: `Bearer ${FIEL_TOKEN}`, "Content-Type": "application/json" };
  if (key) headers["Idempotency-Key"] = key; // the same key again does it once
  const answer = await fetch(`${FIEL_URL}/api/v1${path}`, { method, headers, body: body && JSON.stringify(body) });
  const told = await answer.json();
  if (!answer.ok) throw new Error(told.detail); // a problem says in words what to do
  return told;
}

const customer = await ask("POST", "/customers", { name: "Lucía Ejemplo", email: `lucia-${stamp}@cliente.example` });
await ask("POST", "/orders", { id: `js-${stamp}`, customer: { id: customer.id }, total_minor: 250000 });
const order = await ask("POST", `/orders/js-${stamp}/state`, { state: "COMPLETED" });
console.log("earned", order.points);
const wallet = await ask("GET", `/customers/${customer.id}/wallet`);
const reward = wallet.rewards.find((one) => one.missing === 0);
if (!reward) throw new Error("no reward within reach");
const done = await ask(
  "POST",
  "/redemptions",
  { customer: { id: customer.id }, reward_id: reward.id, consent: { trusted: true } },
  `redeem-${stamp}`,
);
console.log("redeemed", done.reward_title, done.status);
