/** A shop's own app, or the wallet of all of them; what is neither has its path alone. */
export const appOf = (path: string): string => /^\/m\/[^/]+\//.exec(path)?.[0] ?? (/^\/(till|panel|guide|graphiql)/.test(path) ? path : "/");

/** Under which name this phone keeps which of the apps run on it as apps of their own. */
export const APPS = "fiel-apps";
