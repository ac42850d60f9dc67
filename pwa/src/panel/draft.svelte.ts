import { untrack } from "svelte";
import { typedInto } from "./merge";
import { guard } from "./unsaved.svelte";

/** What was typed into a form that somebody else saved first, until it is put into what they saved. */
let aside: { place: string; typed: Record<string, unknown> } | undefined;

/**
 * A form that tells what was typed into it, and keeps it from being lost. *form*: its fields; *more*: whether something
 * besides them waits to be saved; *of*: which of several on one screen. Call it while the form is set up.
 */
export function draftOf<F extends object>(form: () => F, { more = () => false, of = "" }: { more?: () => boolean; of?: string } = {}) {
  const place = `${location.pathname} ${of}`;
  const path = location.pathname;
  const shot = (): string => JSON.stringify(form());
  let opened = $state(untrack(shot));
  let mine = $state.raw(aside?.place === place ? aside.typed : undefined);
  const isChanged = $derived(shot() !== opened || more());

  $effect(() => {
    const free = guard(() => isChanged);
    return () => {
      free();
      if (location.pathname !== path) aside = undefined;
    };
  });

  return {
    get isChanged() {
      return isChanged;
    },
    /** What was typed before the form showed what somebody else saved. */
    get hasMine() {
      return mine !== undefined;
    },
    /** The form shows what the server has. */
    shown(): void {
      opened = untrack(shot);
    },
    /** The server has what the form shows: nothing waits to be put back any more. */
    saved(): void {
      opened = untrack(shot);
      [aside, mine] = [undefined, undefined];
    },
    /** Keep what was typed, and read what somebody else saved. */
    setAside(read: () => void): void {
      const typed = typedInto($state.snapshot(form()) as Record<string, unknown>, JSON.parse(opened) as Record<string, unknown>);
      const any = Object.keys(typed).length > 0;
      [aside, mine] = any ? [{ place, typed }, typed] : [undefined, undefined];
      read();
    },
    /** Put it into what stands there now. */
    putBack(): void {
      Object.assign(form(), mine);
      [aside, mine] = [undefined, undefined];
    },
    /** It is not wanted any more. */
    forget(): void {
      [aside, mine] = [undefined, undefined];
    },
  };
}

export type Draft = ReturnType<typeof draftOf>;
