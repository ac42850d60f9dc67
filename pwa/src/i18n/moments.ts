/** A moment as a `datetime-local` field shows it: on this device's clock. */
export const typedMoment = (iso: string | null | undefined): string => {
  if (!iso) return "";
  const at = new Date(iso);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

/** What such a field holds, as the server takes it; null: nothing, also of a year that no clock shows. */
export const readMoment = (text: string): string | null => {
  const at = new Date(text);
  return text && !Number.isNaN(at.getTime()) && at.getFullYear() < 10_000 ? at.toISOString() : null;
};
