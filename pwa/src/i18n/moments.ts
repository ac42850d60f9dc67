/** A moment as a `datetime-local` field shows it: on this device's clock, or that of a business. */
export const typedMoment = (iso: string | null | undefined, timeZone?: string): string => {
  if (!iso) return "";
  const at = new Date(iso);
  return new Date(at.getTime() + ahead(at, timeZone)).toISOString().slice(0, 16);
};

/** What such a field holds, as the server takes it; null: nothing, also of a year that no clock shows. */
export const readMoment = (text: string, timeZone?: string): string | null => {
  const at = new Date(text);
  if (!text || Number.isNaN(at.getTime()) || at.getFullYear() >= 10_000) return null;
  if (!timeZone) return at.toISOString();
  const shown = new Date(`${text}Z`).getTime();
  // what the clock is ahead by depends on the moment, which is first guessed by what it is ahead by then
  const guess = new Date(shown - ahead(new Date(shown), timeZone));
  return new Date(shown - ahead(guess, timeZone)).toISOString();
};

/** By how many milliseconds a clock is ahead of UTC. */
function ahead(at: Date, timeZone: string | undefined): number {
  if (!timeZone) return -at.getTimezoneOffset() * 60_000;
  const shown = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" }).format(at);
  return new Date(`${shown.replace(" ", "T")}Z`).getTime() - Math.floor(at.getTime() / 1000) * 1000;
}
