import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { build } from "vite";

/** Of GraphQL's own syntax the apps need no more than an outline. */
export const alias = { "@0no-co/graphql.web": resolve(import.meta.dirname, "../src/graphql/outline.ts") };

/**
 * A script that does not wait for the page's others, and has all that it needs in it: files that are shared would make
 * it wait for them.
 * @param {string} page the HTML file that begins with it
 * @param {string} source
 * @returns {import("vite").Plugin}
 */
export function early(page, source) {
  let root = "";
  let src = "";
  return {
    name: "early",
    configResolved: (config) => void (root = config.root),
    async generateBundle() {
      const code = await bundled(resolve(root, source));
      src = `assets/early-${createHash("sha256").update(code).digest("base64url").slice(0, 8)}.js`;
      this.emitFile({ type: "asset", fileName: src, source: code });
    },
    transformIndexHtml: {
      order: "post",
      handler: (_, { path, server }) =>
        path === `/${page}` ? [{ tag: "script", attrs: { type: "module", async: true, src: server ? `/${source}` : `/${src}` }, injectTo: "head-prepend" }] : [],
    },
  };
}

/** @param {string} input @returns {Promise<string>} */
async function bundled(input) {
  const made = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    resolve: { alias },
    build: { write: false, target: "es2022", modulePreload: false, rolldownOptions: { input } },
  });
  const [first] = [made].flat();
  if (!first || !("output" in first) || first.output.length !== 1) throw new Error(`${input} is more than one file`);
  return first.output[0].code;
}
