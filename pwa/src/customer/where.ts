/** Where the person is: the platform's wallet at `/`, or one merchant's own app at `/m/{slug}/`. */
const brand = /^\/m\/([a-z0-9-]+)\/?/.exec(location.pathname);

/** The merchant whose app this is. */
export const slug = brand?.[1];
export const base = slug ? `/m/${slug}/` : "/";

/** The screen that the address names, without what comes before it. */
export const named = (): string => location.pathname.slice(base.length).replace(/\/$/, "");

/** Screens with the QR's button, or the QR itself. */
export const isQrAtHand = (path: string): boolean => path === "" || path === "qr";

/** Screens that are known to stand over the tabs before the app is there. */
export const isTab = (path: string): boolean => isQrAtHand(path) || ["rewards", "inbox", "profile"].includes(path);
