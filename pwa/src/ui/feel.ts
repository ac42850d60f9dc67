import { isCalm, savesData } from "./saver";

/** What a phone can add to what it shows: a short buzz, and confetti where something great happened. Whoever asked their
 * device for less motion gets neither. */
const OFF = "fiel-haptics-off";
const PATTERNS = { done: [40], gain: [60], win: [60, 40, 60, 40, 120] };

export const buzzes = {
  get areThere(): boolean {
    return "vibrate" in navigator;
  },
  get areOn(): boolean {
    return localStorage.getItem(OFF) === null;
  },
  turn(on: boolean): void {
    if (on) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "");
  },
};

export function buzz(what: keyof typeof PATTERNS): void {
  // before the first touch a browser refuses it, and says so in its console
  if (!buzzes.areThere || !buzzes.areOn || isCalm() || !navigator.userActivation?.hasBeenActive) return;
  navigator.vibrate(PATTERNS[what]);
}

/** For the eye alone; *words*, or others beside it, tell everybody. */
export function celebrate(words?: string): void {
  buzz("win");
  if (words) tell(words);
  if (!isCalm() && !savesData()) void import("./confetti").then(({ rain }) => rain());
}

/** Words for some seconds over whatever is open. */
export function tell(words: string): void {
  void import("./burst.svelte").then(({ burst }) => burst(words));
}
