import { m } from "../i18n/paraglide/messages.js";
import { graphql, type ResultOf } from "./graphql";

/** How the link of a mail stands, asked before anybody types what it is for. */
export const MailLinkQuery = graphql(`
  query MailLinkState($token: String!) {
    mailLinkState(token: $token)
  }
`);

export type LinkState = ResultOf<typeof MailLinkQuery>["mailLinkState"];

/** Why a link opens nothing; *used*: what that means here. Nothing for one that is open. */
export function deadLink(state: LinkState, used: string): string {
  switch (state) {
    case "OPEN":
      return "";
    case "USED":
      return used;
    case "EXPIRED":
      return m.link_expired();
    case "WITHDRAWN":
      return m.link_withdrawn();
    case "UNKNOWN":
      return m.link_unknown();
  }
}
