/** Awards that a till holds back while it has no network. No more of a person than a code, and only points to give. */
export interface Held {
  /** Made here: sent again after a lost answer, it is the same award. */
  key: string;
  code: string;
  what: { amountMinor: number } | { points: number };
  /** Only where it was sent once already with these words: the same key means the same. */
  description: string;
  /** When it was given, by the server's clock, in milliseconds. */
  at: number;
  merchant: string;
  employeeId: string;
  employeeName: string;
  locationId: string | null;
  locationName: string;
  state: "waiting" | "given" | "refused";
  /** What became of it, for the person. */
  words: string;
}

/** Who stands at the till, and where. */
export type Who = Pick<Held, "merchant" | "employeeId" | "employeeName" | "locationId" | "locationName">;

/** What the server last said may be given. */
export interface Allowance {
  pointsLeft: number;
  amountLeftMinor: number;
  mostPoints: number;
  mostAmountMinor: number;
  mostWaiting: number;
}

export type Bound = "unknown" | "too-many" | "too-much-at-once" | "too-much-today";

export const isOf = (one: Held, who: Who): boolean =>
  one.merchant === who.merchant && one.employeeId === who.employeeId && one.locationId === who.locationId;

export const waitingOf = (list: readonly Held[], employeeId: string): Held[] =>
  list.filter((one) => one.state === "waiting" && one.employeeId === employeeId);

/** What forbids to hold *what* back beside what waits of the same employee; undefined: nothing. */
export function bound(allowance: Allowance | undefined, waiting: readonly Held[], what: Held["what"]): Bound | undefined {
  if (!allowance) return "unknown";
  if (waiting.length >= allowance.mostWaiting) return "too-many";
  if ("points" in what ? what.points > allowance.mostPoints : what.amountMinor > allowance.mostAmountMinor) return "too-much-at-once";
  const all = [...waiting.map((one) => one.what), what];
  const points = all.reduce((sum, one) => sum + ("points" in one ? one.points : 0), 0);
  const amount = all.reduce((sum, one) => sum + ("amountMinor" in one ? one.amountMinor : 0), 0);
  return fits(points, amount, allowance) ? undefined : "too-much-today";
}

/** Whether points and amounts together stay within the day: their shares of it add up to one at most. */
function fits(points: number, amount: number, { pointsLeft, amountLeftMinor }: Allowance): boolean {
  if (points > pointsLeft || amount > amountLeftMinor) return false;
  return BigInt(points) * BigInt(amountLeftMinor) + BigInt(amount) * BigInt(pointsLeft) <= BigInt(pointsLeft) * BigInt(amountLeftMinor);
}
