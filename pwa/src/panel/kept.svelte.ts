import { inAddress, recalled, remember, unusual, type Words } from "../ui/kept";
import { keepAsked } from "./asked";
import { route } from "./router.svelte";

/**
 * What a list is narrowed by, by name: as the address says, else as it was last left here. *usual*: where nothing is
 * said; *order*: names that put the list in order without narrowing it; *more*: what else stands in the address and is
 * not remembered. Call it while a component is set up.
 */
export function kept<N extends string>(
  usual: Words<N>,
  { order = [], more = () => ({}) }: { order?: readonly NoInfer<N>[]; more?: () => Record<string, string> } = {},
) {
  const place = `${route.merchant ?? ""}/${route.screen}`;
  const isList = !route.id;
  const said = inAddress(location.search, usual);
  const words: Words<N> = $state(said ?? recalled(localStorage, place, usual) ?? { ...usual });
  const begun = JSON.stringify(words);
  let isOwn = said === undefined;

  $effect(() => {
    if (!isList) return;
    keepAsked({ ...more(), ...unusual(words, usual) } as Record<string, string>);
    // where a figure elsewhere led here, nothing is remembered until it is changed here
    isOwn ||= JSON.stringify(words) !== begun;
    if (isOwn) remember(localStorage, place, words, usual);
  });

  return {
    words,
    get isNarrowed() {
      return Object.keys(unusual(words, usual)).some((name) => !order.includes(name as N));
    },
    clear() {
      for (const name of Object.keys(usual) as N[]) if (!order.includes(name)) words[name] = usual[name];
    },
  };
}

/**
 * The same for a *part* of a screen, or of one thing's screen, which has no place in the address: as it was last left
 * here, or where it says so in this tab. Call it while a component is set up.
 */
export function keptPart<N extends string>(part: string, usual: Words<N>, store: Storage = localStorage): Words<N> {
  const place = `${route.merchant ?? ""}/${route.screen}/${part}`;
  const words: Words<N> = $state(recalled(store, place, usual) ?? { ...usual });
  $effect(() => remember(store, place, words, usual));
  return words;
}
