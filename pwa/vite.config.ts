import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { paraglideVitePlugin } from "@inlang/paraglide-js";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { paraglide } from "./paraglide.config.ts";
import { known } from "./scripts/known.js";
import { filesOf } from "./scripts/manifest.js";

const outDir = resolve(import.meta.dirname, "../backend/fiel/static");

export default defineConfig({
  base: "/",
  plugins: [
    paraglideVitePlugin(paraglide),
    svelte(),
    known(resolve(import.meta.dirname, "src"), "customer"),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src/sw",
      filename: "sw.ts",
      manifest: false,
      injectRegister: false,
      injectManifest: {
        rollupFormat: "iife", // else the worker does not evaluate
        globPatterns: ["**/*.{js,css,html}"],
        globIgnores: ["graphiql/**"],
        manifestTransforms: [
          // the wallet's files alone: a precache of everything would send the till to every customer
          (entries) => {
            const manifest = JSON.parse(readFileSync(resolve(outDir, ".vite/manifest.json"), "utf8"));
            const files = [...filesOf(manifest, "index.html", { dynamic: true })];
            // the reader of QRs for browsers that have none is kept when it is first used
            const keep = new Set(["index.html", ...files.filter((file) => !file.endsWith(".wasm"))]);
            const kept = entries.filter(({ url }) => keep.has(url));
            if (kept.length !== keep.size) throw new Error(`precache: ${keep.size} files wanted, ${kept.length} found`);
            return { manifest: kept, warnings: [] };
          },
        ],
      },
    }),
  ],
  build: {
    outDir,
    emptyOutDir: true,
    target: "es2022",
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { index: "index.html", till: "till.html", panel: "panel.html" } },
  },
  server: { proxy: { "/graphql": { target: "http://localhost:8000", ws: true } } },
});
