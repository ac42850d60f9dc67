import type { Environment } from "vitest/environments";

/** Of tests whose modules are compiled as for a browser: their effects run. There is no page. */
const effects: Environment = { name: "effects", viteEnvironment: "client", setup: () => ({ teardown() {} }) };

export default effects;
