/** Whether this phone has no key for its QR, and the last try to get one is over. */
export const enrolling = $state({ hasFailed: false });
