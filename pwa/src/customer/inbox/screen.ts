/**
 * Which screen of this app a notice opens: its address is that of the shop's own app, and the wallet of all shops has the
 * same screens, with that shop in front. *own*: the shop whose app this is. Undefined: none, it is somewhere else.
 */
export function screenOf(path: string, own: string | undefined): { path: string; shop?: string } | undefined {
  const [, shop, screen] = /^\/m\/([a-z0-9-]+)\/?([\w/=%-]*)$/.exec(path) ?? [];
  if (shop === undefined || screen === undefined) return undefined;
  if (own === undefined) return { path: screen, shop };
  return own === shop ? { path: screen } : undefined;
}
