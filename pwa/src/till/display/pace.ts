/**
 * Sends values as they change, one at a time and one in each *gapMs* at most: what came meanwhile is passed over but
 * for the last. *send* answers false where it was too fast for the server: then the value is sent again.
 */
export function paced<T>(send: (value: T) => Promise<boolean>, gapMs: number) {
  let waiting: { value: T } | undefined;
  let isBusy = false;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run(): Promise<void> {
    if (isBusy || isOver || !waiting) return;
    isBusy = true;
    const { value } = waiting;
    waiting = undefined;
    const isTaken = await send(value);
    if (!isTaken) waiting ??= { value };
    timer = setTimeout(() => {
      isBusy = false;
      void run();
    }, gapMs);
  }

  return {
    put(value: T): void {
      waiting = { value };
      void run();
    },
    /** What waits is not sent any more. */
    stop(): void {
      waiting = undefined;
      clearTimeout(timer);
      isOver = true;
    },
    /** What waits is passed over, but later values are sent. */
    drop(): void {
      waiting = undefined;
    },
  };
}
