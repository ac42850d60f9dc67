/** What was just done, with a way back that the server knows: the act itself is done already. */
export interface Told {
  words: string;
  /** Undo it; answers what went wrong, or "". */
  undo?: () => Promise<string>;
}

let now = $state.raw<Told>();
let button: HTMLButtonElement | undefined;

export const toast = {
  get now() {
    return now;
  },
  close() {
    now = undefined;
  },
  focus() {
    button?.focus();
  },
  set button(one: HTMLButtonElement | undefined) {
    button = one;
  },
};

export function tell(words: string, undo?: () => Promise<string>): void {
  now = undo ? { words, undo } : { words };
}
