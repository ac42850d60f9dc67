// House rules that no compiler checks: both languages say the same things, all of it is used, no inline styles.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @type {Record<string, Record<string, unknown>>} */
const words = Object.fromEntries(
  ["es", "en"].map((locale) => [locale, JSON.parse(readFileSync(`src/i18n/messages/${locale}.json`, "utf8"))]),
);
/** @type {string[]} */
const problems = [];

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "paraglide" ? [] : filesBelow(path);
    return /\.(svelte|ts)$/.test(entry.name) && !entry.name.endsWith(".d.ts") ? [path] : [];
  });
}

const sources = filesBelow("src").map((path) => ({ path, text: readFileSync(path, "utf8") }));
const all = sources.map((source) => source.text).join("\n");
const es = new Set(Object.keys(words["es"] ?? {}));
const en = new Set(Object.keys(words["en"] ?? {}));
for (const name of es) if (!en.has(name)) problems.push(`missing in en.json: ${name}`);
for (const name of en) if (!es.has(name)) problems.push(`missing in es.json: ${name}`);
for (const name of es)
  if (name !== "$schema" && !new RegExp(`\\bm\\.${name}\\b`).test(all) && !new RegExp(`["']${name}["']`).test(all))
    problems.push(`said nowhere: ${name}`);
/** @param {unknown} message @returns {string} what is filled into it */
const filled = (message) => [...new Set([...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map((found) => found[1]))].sort().join(", ");
for (const name of es)
  if (en.has(name) && filled(words["es"]?.[name]) !== filled(words["en"]?.[name]))
    problems.push(`not filled alike in both languages: ${name}`);
// Spanish for both sides of the ocean: nobody there says «vosotros».
const ofSpainAlone = /(?<!\p{L})(os|vosotr[oa]s|vuestr[oa]s?|[dv]ais|veis|sois|\p{L}+(?:áis|éis|steis)|(?!(?:pa|par|an)ís(?!\p{L}))\p{L}+ís|\p{L}{3,}(?:ad|ed|id)(?:me|nos|l[oae]s?))(?!\p{L})/iu;
for (const name of es) {
  const found = JSON.stringify(words["es"]?.[name]).match(ofSpainAlone);
  if (found !== null) problems.push(`said in Spain alone, in es.json: ${name}: ${found[0]}`);
}
for (const { path, text } of sources)
  if (/<[a-z][^>]*\sstyle="[^"{]*"/.test(text)) problems.push(`${path}: a static style attribute breaks the CSP`);
// nothing jumps when a picture comes, and what is out of sight is not loaded (a shop's logo and what one has just chosen
// are in sight)
for (const { path, text } of sources)
  for (const [image] of path.endsWith(".svelte") ? text.matchAll(/<img\b(?:[^>{]|\{[^}]*\})*>/g) : []) {
    const sized = /\swidth=|\{width\}/.test(image) && /\sheight=|\{height\}/.test(image);
    if (!sized) problems.push(`${path}: a picture without its size: ${image}`);
    const comes = /\.(?:picture|photoUrl)\b/.test(image);
    if (comes && !/\sloading=/.test(image)) problems.push(`${path}: a picture that is not lazy: ${image}`);
  }
// phones don't load the panel's icons: one named there would be an empty square
const desk = [...readFileSync("src/ui/desk-icons.ts", "utf8").matchAll(/^ {2}(\w+):/gm)].map((found) => found[1] ?? "");
for (const { path, text } of sources)
  for (const name of path.startsWith("src/panel/") || path === "src/ui/desk-icons.ts" ? [] : desk)
    if (new RegExp(`(?:<Icon [^>]*|icon: )"${name}"`).test(text)) problems.push(`${path}: ${name} is an icon of the panel alone`);

problems.forEach((problem) => console.error(problem));
if (problems.length > 0) process.exitCode = 1;
else console.log(`${es.size} messages in both languages`);
