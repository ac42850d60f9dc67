/** The number of the key that this phone has for its QR, once that is known, and whether the last try to get one failed. */
export const enrolling = $state<{ device: number | undefined; hasFailed: boolean }>({ device: undefined, hasFailed: false });
