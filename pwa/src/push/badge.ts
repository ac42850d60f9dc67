type Badged = Navigator & { setAppBadge?: (count: number) => Promise<void>; clearAppBadge?: () => Promise<void> };

/** The figure on the icon of the installed app; none at 0, and nothing where there are no such figures. */
export async function showBadge(count: number): Promise<void> {
  const { navigator }: { navigator: Badged } = globalThis;
  await (count > 0 ? navigator.setAppBadge?.(count) : navigator.clearAppBadge?.())?.catch(() => undefined);
}
