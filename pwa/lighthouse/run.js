// What Lighthouse makes of pages: takes {chrome, flags, rounds, pages: [{name, url, cookies, categories}]} as JSON on its
// standard input; answers with one line of JSON for each page. Performance, which follows the machine's load, is the
// median of so many rounds.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

/** @param {AsyncIterable<Buffer>} stream */
async function read(stream) {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString());
}

/** Signs a browser in before its first page. @param {number} port @param {object[]} cookies */
async function giveCookies(port, cookies) {
  const { webSocketDebuggerUrl } = await (await fetch(`http://127.0.0.1:${port}/json/version`)).json();
  const socket = new WebSocket(webSocketDebuggerUrl);
  await new Promise((opened) => socket.addEventListener("open", opened, { once: true }));
  const answered = new Promise((got) => socket.addEventListener("message", got, { once: true }));
  socket.send(JSON.stringify({ id: 1, method: "Storage.setCookies", params: { cookies } }));
  await answered;
  socket.close();
}

/** What Lighthouse itself asks to be begun again for: a trace in which the page's beginning was lost. */
const LOST = ["NO_NAVSTART", "NO_FCP", "NO_TRACING_STARTED"];
const MOST_TRIES = 3;

/** @param {string} url @param {object[]} cookies @param {string[]} onlyCategories @param {number} tried how often before */
async function look(url, cookies, onlyCategories, tried = 0) {
  const chrome = await launch({ chromePath: asked.chrome, chromeFlags: ["--headless=new", ...asked.flags], logLevel: "silent" });
  try {
    await giveCookies(chrome.port, cookies);
    const result = await lighthouse(url, { port: chrome.port, logLevel: "silent", onlyCategories, disableStorageReset: true });
    if (!result) throw new Error(`no answer for ${url}`);
    const trouble = result.lhr.runtimeError;
    if (!trouble) return result.lhr;
    if (!LOST.includes(trouble.code) || tried + 1 >= MOST_TRIES) throw new Error(`${trouble.code}: ${trouble.message}`);
  } finally {
    chrome.kill();
  }
  return look(url, cookies, onlyCategories, tried + 1);
}

/** @param {import("lighthouse").Result} lhr what keeps a category from 100 */
const failures = (lhr, category) =>
  lhr.categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
    .map(({ id }) => {
      const { title, details } = lhr.audits[id];
      const first = (details?.items ?? []).slice(0, 3).map((item) => item.node?.snippet ?? item.description ?? item.source ?? JSON.stringify(item).slice(0, 200));
      return [`${id}: ${title}`, ...first].join(" | ");
    });

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const asked = await read(process.stdin);

for (const { name, url, cookies, categories } of asked.pages) {
  const first = await look(url, cookies, ["performance", ...categories]);
  const rounds = [first];
  while (rounds.length < asked.rounds) rounds.push(await look(url, cookies, ["performance"]));
  const figures = Object.fromEntries(
    ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift", "speed-index"].map((id) => [
      id,
      median(rounds.map((lhr) => lhr.audits[id].numericValue ?? 0)),
    ]),
  );
  console.log(
    JSON.stringify({
      name,
      performance: Math.round(100 * median(rounds.map((lhr) => lhr.categories["performance"].score ?? 0))),
      scores: Object.fromEntries(categories.map((category) => [category, Math.round(100 * (first.categories[category].score ?? 0))])),
      failures: categories.flatMap((category) => failures(first, category)),
      figures,
      benchmark: Math.round(median(rounds.map((lhr) => lhr.environment.benchmarkIndex))),
    }),
  );
}
