// Beside each file that shrinks: the same packed, for phones that are far away (RFC 9110, 8.4).
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const LEAST = 1000;
/** @type {Record<string, (bytes: Buffer) => Buffer>} by the end of the packed file's name */
const ways = { ".br": (bytes) => brotliCompressSync(bytes), ".gz": (bytes) => gzipSync(bytes, { level: 9 }) };

const root = resolve(process.argv[2] ?? "../backend/fiel/static");
for (const folder of [root, resolve(root, "assets")]) {
  for (const name of readdirSync(folder)) {
    if (!/\.(js|css|svg|wasm)$/.test(name)) continue;
    const bytes = readFileSync(resolve(folder, name));
    if (bytes.length < LEAST) continue;
    for (const [end, pack] of Object.entries(ways)) writeFileSync(resolve(folder, name + end), pack(bytes));
  }
}
