/** What a result of ours may say went wrong, whichever type of the union it is. */
export interface Told {
  __typename: string;
  message?: string;
  fields?: readonly { path: string; message: string }[];
}

export interface Problems {
  message: string;
  fields: Record<string, string>;
  /** Somebody else saved it first. */
  isStale?: boolean;
}

export const noProblems = (): Problems => ({ message: "", fields: {} });

/** What to say where no field is shown: what is wrong with the first of them, or with all of it. */
export const inOneSentence = ({ message, fields }: Problems): string => Object.values(fields)[0] ?? message;

/** Problems of a result, by field; `undefined` where it is a success. */
export function problemsOf(result: Told): Problems | undefined {
  if (result.message === undefined) return undefined;
  const fields = Object.fromEntries((result.fields ?? []).map(({ path, message }) => [path, message]));
  return { message: result.message, fields, isStale: result.__typename === "ChangedMeanwhile" };
}
