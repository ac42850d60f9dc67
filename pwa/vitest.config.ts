import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

// compiled as on a server, so that what a module keeps can be tried without a browser
export default defineConfig({ plugins: [svelte()], test: { include: ["src/**/*.test.ts"], environment: "node", pool: "threads" } });
