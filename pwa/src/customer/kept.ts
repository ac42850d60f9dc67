/** A gift's or a household's link that was opened before signing in or joining, kept on this browser tab until then. */
const NAME = "fiel-link";

export const isLink = (path: string): boolean => /^(?:gift|household)\/[\w-]+$/.test(path);
export const keepLink = (path: string): void => sessionStorage.setItem(NAME, path);
export const keptLink = (): string | undefined => sessionStorage.getItem(NAME) ?? undefined;
export const forgetLink = (): void => sessionStorage.removeItem(NAME);
