import { m } from "../i18n/paraglide/messages.js";
import type { IconName } from "../ui/Icon.svelte";

export interface Section {
  screen: string;
  label: () => string;
  icon: IconName;
  /** What it needs; managers have the rest. */
  owner?: boolean;
  /** Among the four of a phone's bar. */
  first?: boolean;
  /** After "g", leads there. */
  key?: string;
}

export const SECTIONS: readonly Section[] = [
  { screen: "", label: m.nav_home, icon: "home", first: true, key: "h" },
  { screen: "customers", label: m.topic_customers, icon: "people", first: true, key: "c" },
  { screen: "redemptions", label: m.nav_redemptions, icon: "check", first: true, key: "r" },
  { screen: "rewards", label: m.tab_rewards, icon: "gift", first: true, key: "w" },
  { screen: "report", label: m.nav_report, icon: "chart", key: "i" },
  { screen: "promotions", label: m.nav_promotions, icon: "ticket", key: "p" },
  { screen: "coupons", label: m.nav_coupons, icon: "qr", key: "q" },
  { screen: "automations", label: m.nav_automations, icon: "flow", key: "a" },
  { screen: "gifts", label: m.nav_gifts, icon: "calendar" },
  { screen: "news", label: m.tab_news, icon: "news", key: "n" },
  { screen: "pushes", label: m.nav_pushes, icon: "bell", key: "u" },
  { screen: "mails", label: m.nav_mails, icon: "mail" },
  { screen: "surveys", label: m.nav_surveys, icon: "smile" },
  { screen: "segments", label: m.nav_segments, icon: "filter", key: "s" },
  { screen: "reviews", label: m.nav_reviews, icon: "speech", key: "v" },
  { screen: "receipts", label: m.nav_receipts, icon: "file" },
  { screen: "winback", label: m.nav_winback, icon: "ticket" },
  { screen: "leaderboard", label: m.nav_leaderboard, icon: "bars" },
  { screen: "movements", label: m.nav_movements, icon: "swap", key: "m" },
  { screen: "activity", label: m.nav_activity, icon: "clock", key: "t" },
  { screen: "imports", label: m.nav_imports, icon: "up" },
  { screen: "referrals", label: m.nav_referrals, icon: "heart" },
  { screen: "orders", label: m.nav_orders, icon: "cart", key: "o" },
  { screen: "products", label: m.nav_products, icon: "bag", key: "d" },
  { screen: "achievements", label: m.nav_achievements, icon: "medal" },
  { screen: "program", label: m.nav_program, icon: "star", owner: true, key: "e" },
  { screen: "branding", label: m.nav_branding, icon: "drop", owner: true },
  { screen: "passes", label: m.nav_passes, icon: "wallet", owner: true },
  { screen: "team", label: m.nav_team, icon: "person", owner: true, key: "k" },
  { screen: "tokens", label: m.nav_tokens, icon: "key", owner: true },
  { screen: "webhooks", label: m.nav_webhooks, icon: "plug", owner: true },
  { screen: "profile", label: m.nav_profile, icon: "person", key: "y" },
];

export const sectionsOf = (role: string): Section[] => SECTIONS.filter((one) => !one.owner || role === "OWNER");
