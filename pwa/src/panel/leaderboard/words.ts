import type { introspection } from "../../graphql/graphql-env";
import { m } from "../../i18n/paraglide/messages.js";

export type Metric = introspection["types"]["LeaderboardMetric"]["enumValues"];
export type Frame = introspection["types"]["TimeFrame"]["enumValues"];

export const METRICS: Record<Metric, { label: () => string; hint: () => string }> = {
  PURCHASES: { label: m.board_purchases, hint: m.board_purchases_hint },
  AVERAGE_ORDER: { label: m.board_average, hint: m.board_average_hint },
  SPENT: { label: m.board_spent, hint: m.board_spent_hint },
  POINTS: { label: m.board_points, hint: m.board_points_hint },
  VISITS: { label: m.board_visits, hint: m.board_visits_hint },
  REFERRALS: { label: m.board_referrals, hint: m.board_referrals_hint },
};

export const FRAMES: Record<Frame, () => string> = {
  LAST_WEEK: m.frame_last_week,
  LAST_MONTH: m.frame_last_month,
  MONTH_TO_DATE: m.frame_month,
  LAST_QUARTER: m.frame_last_quarter,
  QUARTER_TO_DATE: m.frame_quarter,
  LAST_YEAR: m.frame_last_year,
  YEAR_TO_DATE: m.frame_year,
};
