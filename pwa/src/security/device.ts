import type { ResultOf } from "../graphql/graphql";
import { m } from "../i18n/paraglide/messages.js";
import type { SessionsQuery } from "./documents";

export type Session = ResultOf<typeof SessionsQuery>["sessions"][number];

/** "Chrome en Android", or what of it is known. */
export function deviceOf({ browser, machine }: { browser: string; machine: string }): string {
  if (browser && machine) return m.session_device({ browser, machine });
  return browser || machine || m.device_unknown();
}
