import { untrack } from "svelte";
import { guard, settled, unlessUnsaved } from "../ui/unsaved.svelte";
import { isSame, merged } from "./merge";
import { saved } from "./owed";

type Fields = Record<string, unknown>;

/** A form that somebody else saved first, as it was opened and typed into, until it is put into what they saved. */
let aside: { place: string; typed: Fields; opened: Fields } | undefined;

/**
 * A form that tells what was typed into it, and keeps it from being lost. *form*: its fields, chosen pictures among them;
 * *more*: whether something besides them waits to be saved; *of*: which of several on one screen; *show*: puts fields into
 * a form that is kept in another way. Call it while the form is set up.
 */
export function draftOf<F extends object>(
  form: () => F,
  { more = () => false, of = "", show = (fields) => void Object.assign(form(), fields) }: { more?: () => boolean; of?: string; show?: (fields: F) => void } = {},
) {
  const place = `${location.pathname} ${of}`;
  const path = location.pathname;
  const shot = (): string => JSON.stringify(form());
  let opened = $state(untrack(shot));
  let mine = $state.raw(aside?.place === place ? aside : undefined);
  const isChanged = $derived(shot() !== opened || more());
  const isUnsaved = $derived(isChanged || mine !== undefined);
  const has = (): boolean => isUnsaved;

  $effect(() => {
    const free = guard(has);
    return () => {
      free();
      if (location.pathname !== path) aside = undefined;
    };
  });

  $effect(() => {
    if (!isUnsaved) untrack(settled);
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
      aside = mine = undefined;
      untrack(saved);
    },
    /** Keep what was typed, and read what somebody else saved. */
    setAside(read: () => void): void {
      const kept = { place, typed: $state.snapshot(form()) as Fields, opened: JSON.parse(opened) as Fields };
      aside = mine = isSame(kept.typed, kept.opened) ? undefined : kept;
      read();
    },
    /** Put it into what stands there now. */
    putBack(): void {
      if (mine) show(merged(mine.typed, mine.opened, form() as Fields) as F);
      aside = mine = undefined;
    },
    /** Close what the form stands in, once it was asked about what was typed. */
    leave(go: () => void): void {
      unlessUnsaved(go, has);
    },
    /** It is not wanted any more. */
    forget(): void {
      aside = mine = undefined;
    },
  };
}

export type Draft = ReturnType<typeof draftOf>;
