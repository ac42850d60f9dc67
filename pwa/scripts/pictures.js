// The pictures that manifests show before an app is installed: the README's, and those of large screens.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SHOWN = /^(wallet-light|rewards|qr|till|panel|[a-z]+-wide)\.png$/;

/**
 * @param {string} folder
 * @returns {import("vite").Plugin}
 */
export function pictures(folder) {
  return {
    name: "manifest-pictures",
    generateBundle() {
      for (const name of readdirSync(folder).filter((one) => SHOWN.test(one)))
        this.emitFile({ type: "asset", fileName: `screenshots/${name}`, source: readFileSync(join(folder, name)) });
    },
  };
}
