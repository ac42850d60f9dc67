import type { Names } from "../rules/documents";
import type { TypedStep } from "./form";

/** What the lanes of a form have in common. */
export interface Editor {
  readonly names: Names | undefined;
  /** By field, where each step is called by its key. */
  readonly problems: Record<string, string>;
  isOpen: (step: TypedStep) => boolean;
  turn: (step: TypedStep, open: boolean) => void;
  /** A step was taken away; how it comes back. */
  removed: (back: () => void) => void;
}

/** The focus goes to the first thing of a step, when it is there. */
export function enter(step: TypedStep, where = ".step-form"): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-key="${step.key}"] > ${where} :is(input, select, textarea, button):enabled`)?.focus());
}
