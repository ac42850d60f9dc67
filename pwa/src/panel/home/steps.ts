import { recalled, remember } from "../../ui/kept";

/** Whether a shop's first steps are all done, as this device last saw it: so that room is kept for what will be there. */
const USUAL = { done: "" };
const place = (slug: string): string => `${slug}/first-steps`;

export const hasSteps = (slug: string): boolean => recalled(localStorage, place(slug), USUAL)?.done !== "all";

export const keepSteps = (slug: string, left: number): void => remember(localStorage, place(slug), { done: left === 0 ? "all" : "" }, USUAL);
