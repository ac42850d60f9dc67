type Fields = Record<string, unknown>;

/** Lists are one thing: whose places were changed meanwhile can't be told. */
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * What somebody else saved, with what was typed put into it: the fields of *mine*, however deep, that are not as they
 * were *opened*. What a part of another kind asks for means something else: such a part is one thing.
 */
export function merged(mine: Fields, opened: Fields, theirs: Fields): Fields {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const values = names.map((name) => [name, put(mine[name], opened[name], theirs[name])] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function put(mine: unknown, opened: unknown, theirs: unknown): unknown {
  if (isSame(mine, opened)) return theirs;
  const areParts = isFields(mine) && isFields(opened) && isFields(theirs);
  return areParts && mine["kind"] === opened["kind"] && mine["kind"] === theirs["kind"] ? merged(mine, opened, theirs) : mine;
}
