import type { Picture } from "./documents";

/** What a phone does with a picture of a till: show it, keep what it shows, or put it away. */
export function next(shown: Picture | undefined, came: Picture, wasPutAway: boolean): Picture | undefined {
  switch (came.state) {
    case "OPEN":
    case "FORMING":
      // closed by its customer, it stays closed until something was given or the till turns to them anew
      return wasPutAway ? undefined : came;
    case "GIVEN":
      return came;
    case "CLEARED":
      return shown?.state === "GIVEN" ? shown : undefined;
  }
}
