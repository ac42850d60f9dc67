let is = $state(false);

/** Whether this page is of a version that the server has left behind: it asks in words of then, or for files of then. */
export const outdated = {
  get is() {
    return is;
  },
};

// a part of the app that could not be loaded; what is typed stays where it is
addEventListener("vite:preloadError", () => (is = true));

/** A `fetch` that notices when the server doesn't understand what this version asks. */
export function noticing(ask: typeof fetch): typeof fetch {
  return async (input, init) => {
    const answer = await ask(input, init);
    is ||= answer.status === 400;
    return answer;
  };
}
