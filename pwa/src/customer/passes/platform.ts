/** Whose wallet a machine has. iPads call themselves Macs, and Macs open cards too; everybody else gets Google's page. */
export const hasAppleWallet = (agent: string): boolean => /iPhone|iPad|Macintosh/.test(agent);
