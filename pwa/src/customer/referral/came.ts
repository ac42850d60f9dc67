import { slug } from "../router.svelte";

/** Whose link somebody came by, kept on this browser tab until they join. */
const NAME = `fiel-referral-${slug ?? ""}`;

const given = new URLSearchParams(location.search).get("r");
if (slug && given && /^[0-9A-Za-z-]{4,20}$/.test(given)) {
  sessionStorage.setItem(NAME, given);
  history.replaceState(history.state, "", location.pathname);
}

export const referral = (): { referral: string } | Record<string, never> => {
  const code = sessionStorage.getItem(NAME);
  return code ? { referral: code } : {};
};

export const joined = (): void => sessionStorage.removeItem(NAME);
