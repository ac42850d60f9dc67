import { m } from "../../i18n/paraglide/messages.js";
import { problemsOf, type Problems, type Told } from "../../ui/form";

/** Figures with their names, and what else is to be said; or what was wrong. */
export interface Outcome {
  lines?: readonly (readonly [label: string, value: string])[];
  notes?: readonly string[];
  problems?: Problems;
}

const iso = (day: Date): string => day.toISOString().slice(0, 10);

export const dayBefore = (days: number): string => iso(new Date(Date.now() - days * 86_400_000));

/** The day after the same day so many months ago, as far as that month has it. */
export function monthsBefore(months: number): string {
  const day = new Date();
  const date = day.getDate();
  day.setDate(1);
  day.setMonth(day.getMonth() - months);
  day.setDate(Math.min(date, new Date(day.getFullYear(), day.getMonth() + 1, 0).getDate()));
  return iso(day);
}

/** What a refusal says; *mark* shows it at the fields of the form itself. */
export function refused(result: Told | undefined, error: string | undefined, mark: (fields: Record<string, string>) => void): Outcome {
  const problems = (result && problemsOf(result)) ?? { message: error ?? m.no_network(), fields: {} };
  if (!problems.fields["lastDay"] && Object.keys(problems.fields).length > 0) mark(problems.fields);
  return { problems };
}
