/** Safari has no word for it. */
export const idle = (): Promise<void> =>
  new Promise((done) => ("requestIdleCallback" in globalThis ? requestIdleCallback(() => done()) : setTimeout(done, 1_000)));
