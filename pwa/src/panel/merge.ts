type Fields = Record<string, unknown>;

/** What was typed: the fields of a form that are not as it was opened. */
export const typedInto = (now: Fields, opened: Fields): Fields =>
  Object.fromEntries(Object.entries(now).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(opened[name])));
