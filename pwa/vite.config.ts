import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { paraglideVitePlugin } from "@inlang/paraglide-js";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { paraglide } from "./paraglide.config.ts";
import { alias, early } from "./scripts/early.js";
import { known } from "./scripts/known.js";
import { pictures } from "./scripts/pictures.js";
import { filesOf } from "./scripts/manifest.js";

const outDir = resolve(import.meta.dirname, "../backend/fiel/static");

export default defineConfig({
  base: "/",
  resolve: { alias },
  plugins: [
    paraglideVitePlugin(paraglide),
    svelte(),
    known(resolve(import.meta.dirname, "src"), "customer"),
    early("index.html", "src/qr/early.ts"),
    pictures(resolve(import.meta.dirname, "screenshots")),
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
          // each app's files by itself: a precache of everything would send the till to every customer
          (entries) => {
            const manifest = JSON.parse(readFileSync(resolve(outDir, ".vite/manifest.json"), "utf8"));
            const pages = { wallet: "index.html", till: "till.html" };
            const wanted = Object.entries(pages).map(([app, page]) => {
              const files = [...filesOf(manifest, page, { dynamic: true })];
              // the reader of QRs for browsers that have none is kept when it is first used
              const early = app === "wallet" ? entries.map(({ url }) => url).filter((url) => url.startsWith("assets/early-")) : [];
              return { app, files: new Set([page, ...early, ...files.filter((file) => !file.endsWith(".wasm"))]) };
            });
            const named = entries.map((entry) => ({ ...entry, apps: wanted.filter(({ files }) => files.has(entry.url)).map(({ app }) => app) }));
            const kept = named.filter(({ apps }) => apps.length > 0);
            const size = new Set(wanted.flatMap(({ files }) => [...files])).size;
            if (kept.length !== size) throw new Error(`precache: ${size} files wanted, ${kept.length} found`);
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
    rolldownOptions: {
      input: { index: "index.html", till: "till.html", panel: "panel.html", wallet: "src/customer/App.svelte" },
      // what the apps begin with goes in few files: where a server speaks HTTP/1.1 each is a way there and back
      output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"], minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 3_000 }] }, chunkFileNames: (chunk) => `assets/${chunk.name.split("~")[0]}-[hash].js` },
    },
  },
  server: { proxy: { "/graphql": { target: "http://localhost:8000", ws: true } } },
});
