import type { CompilerOptions } from "@inlang/paraglide-js";

/** The same as the flags of `npm run generate`. */
export const paraglide: CompilerOptions = {
  project: "./project.inlang",
  outdir: "./src/i18n/paraglide",
  strategy: ["localStorage", "preferredLanguage", "baseLocale"],
  isServer: "false",
  outputStructure: "message-modules",
  emitReadme: false,
};
