import { resolve } from "node:path";
import { defineConfig } from "vite";

export default defineConfig({
  base: "/graphiql/",
  logLevel: "error", // its parts carry directives for other frameworks, one warning each
  publicDir: false,
  worker: { format: "es" },
  build: {
    outDir: resolve(import.meta.dirname, "../../backend/fiel/static/graphiql"),
    emptyOutDir: true,
    target: "es2022",
    chunkSizeWarningLimit: 10_000,
    modulePreload: { polyfill: false },
  },
});
