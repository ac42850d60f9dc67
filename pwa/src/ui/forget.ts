/** Begins the names under which this device remembers something of whoever is signed in. */
export const PREFIX = "fiel-kept:";

export function forgetKept(store: Storage): void {
  for (const name of Object.keys(store)) if (name.startsWith(PREFIX)) store.removeItem(name);
}
