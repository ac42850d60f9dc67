/** What a scanned text says of a receipt; undefined: it is none. */
export const receiptIn = (text: string): string | undefined => /\/verify\/([\w.-]+)\/?$/.exec(text.trim())?.[1];
