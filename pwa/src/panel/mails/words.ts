import { m } from "../../i18n/paraglide/messages.js";

const VARIABLES: Readonly<Record<string, () => string>> = {
  name: m.var_name,
  points: m.var_points,
  potential_points: m.var_potential,
  expiring_points: m.var_expiring,
  value: m.var_value,
  reward: m.var_reward,
  merchant: m.var_merchant,
  link: m.var_link,
  earned_points: m.var_earned,
  cost: m.var_cost,
  reason: m.var_reason,
  day: m.var_day,
  customer: m.var_customer,
  threshold: m.var_threshold,
};

/** What a variable, as `{{points}}`, says. */
export const wordsOf = (name: string): string => VARIABLES[name.replace(/[{}]/g, "")]?.() ?? name;
