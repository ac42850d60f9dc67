/** Steps as the form holds them, each branch with its two lanes, and as the server takes them: one list, those of a
 * branch after it, each with the lane that it stands in. */

export const DEEPEST = 3;

export interface Forked<S> {
  key: number;
  kind: string;
  /** Of a branch: what follows if it holds, and if not. */
  yes: S[];
  no: S[];
}

export interface Laid<S> {
  step: S;
  /** "1.yes"; "": in none. */
  inside: string;
  /** "1.yes.0" */
  path: string;
}

/** In the order in which the server counts them. */
export function laid<S extends Forked<S>>(steps: readonly S[], inside = ""): Laid<S>[] {
  return steps.flatMap((step, at) => {
    const path = inside ? `${inside}.${at}` : String(at);
    const own = { step, inside, path };
    return step.kind === "BRANCH" ? [own, ...laid(step.yes, `${path}.yes`), ...laid(step.no, `${path}.no`)] : [own];
  });
}

/** The tree of a list; *make* is given a step and its lanes, which are empty where it is no branch. */
export function grown<K extends { path: string; inside: string }, S>(kept: readonly K[], make: (one: K, yes: S[], no: S[]) => S, inside = ""): S[] {
  const lane = (name: string): S[] => grown(kept, make, name);
  return kept.filter((one) => one.inside === inside).map((one) => make(one, lane(`${one.path}.yes`), lane(`${one.path}.no`)));
}

/** How many branches a lane stands in. */
export const depth = (inside: string): number => (inside === "" ? 0 : inside.split(".").length / 2);

export const pathOf = (key: number): string => `step-${key}`;

/** What is wrong by field, with each step's place in the list replaced by its key, which it keeps wherever it moves. */
export function byKey(fields: Readonly<Record<string, string>>, steps: readonly { key: number }[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([path, words]) => {
      const [, place, rest] = /^steps\.(\d+)(\..*)?$/.exec(path) ?? [];
      const step = place === undefined ? undefined : steps[Number(place)];
      return [step ? `${pathOf(step.key)}${rest ?? ""}` : path, words];
    }),
  );
}

/** Whether something is wrong with this step itself. */
export const isWrong = (key: number, problems: Readonly<Record<string, string>>): boolean =>
  Object.keys(problems).some((path) => path === pathOf(key) || path.startsWith(`${pathOf(key)}.`));
