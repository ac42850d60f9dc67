// The first load of each app: fails the build past its budget, and where files need each other in a circle (what is in
// them would be evaluated before what it needs).
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { filesOf } from "./manifest.js";

/** @type {Record<string, { limit: number, with?: string }>} kB (1000 bytes), gzip -9 */
const budget = {
  "index.html": { limit: 39 },
  // the wallet whole: what comes first, and the app
  "src/customer/App.svelte": { limit: 69, with: "index.html" },
  "till.html": { limit: 65 },
  "panel.html": { limit: 61 },
};

const root = resolve(process.argv[2] ?? "../backend/fiel/static");
/**
 * Scripts that the page names and the manifest does not know (`early.js`).
 * @param {string} entry
 */
function scriptsOf(entry) {
  const page = resolve(root, entry);
  return entry.endsWith(".html") && existsSync(page) ? [...readFileSync(page, "utf8").matchAll(/src="\/(assets\/early-[^"]+)"/g)].map(([, file]) => file ?? "") : [];
}

const manifest = JSON.parse(readFileSync(resolve(root, ".vite/manifest.json"), "utf8"));
for (const [entry, { limit, with: before }] of Object.entries(budget)) {
  const needed = new Set([...(before ? filesOf(manifest, before) : []), ...filesOf(manifest, entry)]);
  const files = [...[...needed].filter((file) => file.endsWith(".js")), ...[before ?? "", entry].flatMap(scriptsOf)];
  const sizes = files.map((file) => gzipSync(readFileSync(resolve(root, file)), { level: 9 }).length);
  const total = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  console.log(`${entry}: ${total.toFixed(1)} of ${limit} kB initial JS (gzip)`);
  if (total > limit) process.exitCode = 1;
}

/** @param {string} name @param {string[]} way the files that led here @returns {string[] | undefined} */
function circle(name, way) {
  if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
  if (sound.has(name)) return undefined;
  for (const next of manifest[name].imports ?? []) {
    const found = circle(next, [...way, name]);
    if (found) return found;
  }
  sound.add(name);
  return undefined;
}
/** @type {Set<string>} */
const sound = new Set();
for (const name of Object.keys(manifest)) {
  const found = circle(name, []);
  if (found) {
    console.error(`files that need each other: ${found.join(", ")}`);
    process.exitCode = 1;
    break;
  }
}
