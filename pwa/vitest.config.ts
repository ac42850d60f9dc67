import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

const plugins = [svelte()];
const test = { include: ["src/**/*.test.ts"], environment: "node", pool: "threads" as const };
const effects = ["src/**/*.svelte.test.ts"];

// compiled as on a server, so that what a module keeps can be tried without a browser; what runs by itself as that
// changes is compiled as for one
export default defineConfig({
  test: {
    projects: [
      { plugins, test: { ...test, name: "modules", exclude: effects } },
      { plugins, resolve: { conditions: ["browser"] }, test: { ...test, name: "effects", include: effects, environment: "./scripts/effects.ts" } },
    ],
  },
});
