/** Safari has no word for it, and is given so many milliseconds. */
export const idle = (otherwise = 1_000): Promise<void> =>
  new Promise((done) => ("requestIdleCallback" in globalThis ? requestIdleCallback(() => done()) : setTimeout(done, otherwise)));
