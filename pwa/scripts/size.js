// The first load of each app: fails the build past its budget.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { filesOf } from "./manifest.js";

/** @type {Record<string, number>} kB (1000 bytes), gzip -9 */
const budget = { "index.html": 58, "till.html": 65, "panel.html": 61 };

const root = resolve(process.argv[2] ?? "../backend/fiel/static");
const manifest = JSON.parse(readFileSync(resolve(root, ".vite/manifest.json"), "utf8"));
for (const [entry, limit] of Object.entries(budget)) {
  const files = [...filesOf(manifest, entry)].filter((file) => file.endsWith(".js"));
  const sizes = files.map((file) => gzipSync(readFileSync(resolve(root, file)), { level: 9 }).length);
  const total = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  console.log(`${entry}: ${total.toFixed(1)} of ${limit} kB initial JS (gzip)`);
  if (total > limit) process.exitCode = 1;
}
