// Writes down the apps' documents, which the server then answers by their hashes: the wallet app's reads of wallets over
// GET too, all others as they are sent by POST.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, print, visit } from "graphql";
import { plain } from "../src/graphql/plain.ts";

const ROOTS = ["wallet", "wallets"];
const MODULE = "virtual:known-documents";

/** @typedef {import("graphql").FragmentDefinitionNode} Fragment */
/** @typedef {import("graphql").OperationDefinitionNode} Operation */

/** @param {string} folder @returns {string[]} */
function documentFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name))
    .sort();
}

/** @param {string} text */
const idOf = (text) => `sha256:${createHash("sha256").update(text).digest("hex")}`;

/**
 * Texts by ids: of all operations but subscriptions, which go over a socket, each with the fragments that it spreads.
 * @param {string} source the folder with all apps
 * @returns {Record<string, string>}
 */
export function postedDocuments(source) {
  /** @type {Map<string, string>} */
  const fragments = new Map();
  /** @type {string[]} */
  const operations = [];
  for (const file of documentFiles(source))
    for (const [, text = ""] of readFileSync(file, "utf8").matchAll(/graphql\(\s*`(.*?)`/gs)) {
      const [, what, name = ""] = /^\s*(\w+)\s+(\w+)/.exec(text) ?? [];
      if (what === "fragment") fragments.set(name, text);
      else if (what !== "subscription") operations.push(text);
    }
  const texts = operations.map((text) => plain([text, ...spreadIn(text, fragments)].join("\n")));
  return Object.fromEntries(texts.map((text) => [idOf(text), text]));
}

/** @param {string} text @param {Map<string, string>} fragments @param {Set<string>} [found] @returns {Set<string>} */
function spreadIn(text, fragments, found = new Set()) {
  for (const [, name = ""] of text.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)) {
    const fragment = fragments.get(name);
    if (!fragment) throw new Error(`no fragment ${name}`);
    if (found.has(fragment)) continue;
    spreadIn(fragment, fragments, found.add(fragment));
  }
  return found;
}

/**
 * Ids by the names of the operations, and texts by ids.
 * @param {string} source the folder with all apps
 * @param {string} app the one whose documents are meant
 */
export function knownDocuments(source, app) {
  /** @type {Map<string, Fragment>} */
  const fragments = new Map();
  /** @type {{ operation: Operation, file: string }[]} */
  const operations = [];
  for (const file of documentFiles(source))
    for (const [, text = ""] of readFileSync(file, "utf8").matchAll(/graphql\(\s*`(.*?)`/gs))
      for (const one of parse(text.replaceAll("@_unmask", ""), { noLocation: true }).definitions)
        if (one.kind === "FragmentDefinition") fragments.set(one.name.value, one);
        else if (one.kind === "OperationDefinition") operations.push({ operation: one, file });
  /** @type {Record<string, string>} */
  const ids = {};
  /** @type {Record<string, string>} */
  const texts = {};
  for (const { operation, file } of operations) {
    const name = operation.name?.value ?? "";
    if (!file.startsWith(join(source, app)) || !readsWallets(operation)) continue;
    if (operations.filter((other) => other.operation.name?.value === name).length > 1)
      throw new Error(`two documents are named ${name}: the client tells them apart by their names`);
    const text = [operation, ...spread(operation, fragments)].map((one) => print(one)).join("\n");
    const id = idOf(text);
    ids[name] = id;
    texts[id] = text;
  }
  return { ids, texts };
}

/** @param {Operation} operation */
function readsWallets({ operation, selectionSet }) {
  return operation === "query" && selectionSet.selections.every((one) => one.kind === "Field" && ROOTS.includes(one.name.value));
}

/** @param {Operation} operation @param {Map<string, Fragment>} fragments @returns {Set<Fragment>} */
function spread(operation, fragments) {
  /** @type {Set<Fragment>} */
  const found = new Set();
  /** @param {Operation | Fragment} node */
  const gather = (node) =>
    void visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment) throw new Error(`no fragment ${name.value}`);
        if (found.has(fragment)) return;
        found.add(fragment);
        gather(fragment);
      },
    });
  gather(operation);
  return found;
}

/**
 * The ids as a module, none while developing; the texts as `documents.json` and `posted.json` beside the pages.
 * @param {string} source
 * @param {string} app
 * @returns {import("vite").Plugin}
 */
export function known(source, app) {
  let building = false;
  return {
    name: "known-documents",
    configResolved: ({ command }) => void (building = command === "build"),
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) =>
      id === `\0${MODULE}` ? `export const ids = ${JSON.stringify(building ? knownDocuments(source, app).ids : {})};` : undefined,
    generateBundle() {
      const written = JSON.stringify(knownDocuments(source, app).texts, null, 1);
      this.emitFile({ type: "asset", fileName: "documents.json", source: written });
      this.emitFile({ type: "asset", fileName: "posted.json", source: JSON.stringify(postedDocuments(source), null, 1) });
    },
  };
}
