import { m } from "../../i18n/paraglide/messages.js";
import type { News } from "./documents";

export const STATES: Record<News["state"], () => string> = {
  DRAFT: m.news_draft,
  SCHEDULED: m.news_scheduled,
  EARLY: m.news_early,
  SHOWN: m.news_shown,
  ENDED: m.news_ended,
  WITHDRAWN: m.news_withdrawn,
};
