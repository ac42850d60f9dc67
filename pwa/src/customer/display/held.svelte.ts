/** A till that scans the QR may show for so long what it gives. */
const MINUTES = 5;

let isOut = $state(false);
let isAtTill = $state(false);
let shop = $state<string>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Whether the QR is held out to a till, or was a moment ago. */
export const held = {
  get isOut() {
    return isOut;
  },
  get isAtTill() {
    return isAtTill;
  },
  /** The shop whose card is in front. */
  get shop() {
    return shop;
  },
  set shop(slug: string | undefined) {
    shop = slug;
  },
  out(): void {
    clearTimeout(timer);
    [isOut, isAtTill] = [true, true];
  },
  away(): void {
    isOut = false;
    clearTimeout(timer);
    timer = setTimeout(() => (isAtTill = false), MINUTES * 60_000);
  },
};
