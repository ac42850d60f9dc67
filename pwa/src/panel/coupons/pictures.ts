export interface Shown {
  url: string;
  /** One that is kept already, or a new one. */
  input: { key: string } | { uploadId: string };
}

const keyOf = ({ input }: Shown): string | undefined => ("key" in input ? input.key : undefined);

/** Of one's own list what can still be kept: new ones, and those that the other has not taken away. */
export const stillThere = (mine: readonly Shown[], theirs: readonly Shown[]): Shown[] =>
  mine.filter((one) => keyOf(one) === undefined || theirs.some((other) => keyOf(other) === keyOf(one)));
