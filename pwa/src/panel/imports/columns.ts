/** A column of a file, and what it is taken for until somebody says otherwise. */
export interface Column {
  readonly name: string;
  readonly field: string | null;
}

/** What somebody chose for each column, by its name and which of that name it is: it holds however the file is read. */
export class Chosen {
  readonly #fields = new Map<string, string>();

  /** Keep what is chosen in *mapping*, a field or "" for each column; also where a choice was taken back. */
  note(columns: readonly Column[], mapping: readonly string[]): void {
    const keys = keysOf(columns);
    columns.forEach(({ field }, n) => {
      const [key, now] = [keys[n] ?? "", mapping[n] ?? ""];
      if (now !== (field ?? "") || this.#fields.has(key)) this.#fields.set(key, now);
    });
  }

  /** The mapping of these columns: what was chosen for each, else what it is taken for. */
  of(columns: readonly Column[]): string[] {
    const keys = keysOf(columns);
    return columns.map(({ field }, n) => this.#fields.get(keys[n] ?? "") ?? field ?? "");
  }
}

const keysOf = (columns: readonly Column[]): string[] =>
  columns.map(({ name }, n) => `${columns.slice(0, n).filter((one) => one.name === name).length} ${name}`);
