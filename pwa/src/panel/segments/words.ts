import { m } from "../../i18n/paraglide/messages.js";

/** A segment that is listed no more. */
export const goneWords = (name: string): string => `${name} ${m.no_longer_there()}`.trim();
